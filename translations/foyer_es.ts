<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Foyer::AttemptStrip</name>
    <message>
        <source>%1 of %2 tries are used. One more wrong one locks this login.</source>
        <translatorcomment>Spanish, made by machine; to be read by a native speaker. Words: GLOSSARY.md.</translatorcomment>
        <translation>%1 de %2 intentos están gastados. Otro equivocado bloquea este acceso.</translation>
    </message>
    <message>
        <source>Tries failed before: %1. This server&apos;s limit is not known; one more may lock this login.</source>
        <translation>Intentos fallidos antes: %1. No se sabe el límite de este servidor; otro puede bloquear este acceso.</translation>
    </message>
    <message>
        <source>Not sent: exactly this was refused before. Sending it again would cost the patron a try.</source>
        <translation>No enviado: esto mismo ya se rechazó. Enviarlo de nuevo costaría un intento al cliente.</translation>
    </message>
    <message>
        <source>Use the last try</source>
        <extracomment>Button with the key F12: sends although a wrong password now locks the patron&apos;s login</extracomment>
        <translation>Usar el último intento</translation>
    </message>
    <message>
        <source>Do not try</source>
        <extracomment>Button: does not send</extracomment>
        <translation>No intentar</translation>
    </message>
</context>
<context>
    <name>Foyer::AttractPage</name>
    <message>
        <source>Begin</source>
        <extracomment>The big button of the first page</extracomment>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditPage</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>No line has all these words.</source>
        <translation>Ninguna línea tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>What supervisors and rovers do to logins is written here.</source>
        <translation>Aquí se escribe lo que responsables y personal hacen con los accesos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Above the audit: %1 lines are shown of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cut off when the program was killed: %1.</source>
        <translation>Cortadas al cerrarse el programa a la fuerza: %1.</translation>
    </message>
    <message>
        <source>Lines missing in between: %1.</source>
        <translation>Líneas que faltan en medio: %1.</translation>
    </message>
    <message>
        <source>Words to look for in the audit</source>
        <translation>Palabras que buscar en el registro de control</translation>
    </message>
    <message>
        <source>Words: who, what, login code …</source>
        <translation>Palabras: quién, qué, código de acceso…</translation>
    </message>
    <message>
        <source>&amp;Only what went wrong</source>
        <translation>&amp;Solo lo que falló</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <translation>Control de este equipo</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: local date and time</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: the staff member</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: what was done</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: a code that stands for a patron&apos;s login</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: how it ended</extracomment>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditWords</name>
    <message>
        <source>Sign-in of a patron</source>
        <translation>Inicio de sesión de un cliente</translation>
    </message>
    <message>
        <source>Sign-in with a token</source>
        <translation>Inicio de sesión con token</translation>
    </message>
    <message>
        <source>Sign-in without a password</source>
        <translation>Inicio de sesión sin contraseña</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Mail with a token</source>
        <translation>Correo con token</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Acceso nuevo</translation>
    </message>
    <message>
        <source>Change of a login</source>
        <translation>Cambio de un acceso</translation>
    </message>
    <message>
        <source>Correction of a login&apos;s type</source>
        <translation>Corrección del tipo de acceso</translation>
    </message>
    <message>
        <source>Unlocking of a login</source>
        <translation>Desbloqueo de un acceso</translation>
    </message>
    <message>
        <source>Opened the supervisor&apos;s desk</source>
        <translation>Mesa del responsable abierta</translation>
    </message>
    <message>
        <source>Allowed one action</source>
        <translation>Una acción permitida</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN puesto</translation>
    </message>
    <message>
        <source>Removed the PIN</source>
        <translation>PIN quitado</translation>
    </message>
    <message>
        <source>Look into a session</source>
        <translation>Mirada a una sesión</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>no ocurrió</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Patron on the phone</source>
        <translation>Cliente al teléfono</translation>
    </message>
    <message>
        <source>Patron at the desk</source>
        <translation>Cliente en taquilla</translation>
    </message>
    <message>
        <source>Patron wrote</source>
        <translation>El cliente escribió</translation>
    </message>
    <message>
        <source>The show starts</source>
        <translation>Empieza la función</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Error nuestro</translation>
    </message>
    <message>
        <source>A fault of the system</source>
        <translation>Un fallo del sistema</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>The disk is full: lines of the audit wait in memory (%1). Selling goes on.</source>
        <translation>El disco está lleno: hay líneas de control en espera en memoria (%1). La venta sigue.</translation>
    </message>
    <message>
        <source>The audit&apos;s folder may not be written: lines wait in memory (%1). Selling goes on.</source>
        <translation>No se puede escribir en la carpeta de control: hay líneas en espera en memoria (%1). La venta sigue.</translation>
    </message>
    <message>
        <source>The audit cannot be written: lines wait in memory (%1). Selling goes on.</source>
        <translation>No se puede escribir el control: hay líneas en espera en memoria (%1). La venta sigue.</translation>
    </message>
    <message>
        <source>Reactivation of a login</source>
        <translation>Reactivación de un acceso</translation>
    </message>
    <message>
        <source>Told a patron what to do</source>
        <translation>Se dijo al cliente qué hacer</translation>
    </message>
    <message>
        <source>goes on in a session</source>
        <translation>sigue en una sesión</translation>
    </message>
    <message>
        <source>Change of a session variable</source>
        <translation>Cambio de una variable de sesión</translation>
    </message>
</context>
<context>
    <name>Foyer::BriefSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact in one line: %1 &quot;Mode of sale&quot;, %2 &quot;Web&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No seats held</source>
        <translation>Ninguna localidad retenida</translation>
    </message>
</context>
<context>
    <name>Foyer::CallDetail</name>
    <message>
        <source>This text was not kept: it is too long ago.</source>
        <translation>Este texto no se guardó: es demasiado antiguo.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Only reads that change nothing can be sent again.</source>
        <translation>Solo las lecturas que no cambian nada pueden enviarse otra vez.</translation>
    </message>
    <message>
        <source>Its session is not open here, or something in it is masked.</source>
        <extracomment>Beside the buttons of a call</extracomment>
        <translation>Su sesión no está abierta aquí, o algo en ella está oculto.</translation>
    </message>
    <message>
        <source>Sent, secrets replaced</source>
        <translation>Enviado, secretos sustituidos</translation>
    </message>
    <message>
        <source>Answered, secrets replaced</source>
        <extracomment>Above the text of a request</extracomment>
        <translation>Respondido, secretos sustituidos</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: a shell command with placeholders; &amp; marks the access key</extracomment>
        <translation>&amp;Leer de nuevo</translation>
    </message>
</context>
<context>
    <name>Foyer::CallTextModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>Column: when a call was made</extracomment>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Column</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: number and name</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how it ended</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: duration</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Column: of the answer</extracomment>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>Foyer::CallWords</name>
    <message>
        <source>Read the session</source>
        <translation>Leer la sesión</translation>
    </message>
    <message>
        <source>Read a system default</source>
        <translation>Leer un ajuste</translation>
    </message>
    <message>
        <source>Read the session&apos;s delivery methods</source>
        <translation>Leer las formas de entrega de la sesión</translation>
    </message>
    <message>
        <source>Ask for the seats&apos; deadline</source>
        <translation>Preguntar el límite de las localidades</translation>
    </message>
    <message>
        <source>Read on-account balances</source>
        <translation>Leer los saldos</translation>
    </message>
    <message>
        <source>Read a variable</source>
        <translation>Leer una variable</translation>
    </message>
    <message>
        <source>Read the variables</source>
        <translation>Leer las variables</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Buscar pedidos</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>Open a counter session</source>
        <translation>Abrir una sesión de taquilla</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Create a login</source>
        <translation>Crear un acceso</translation>
    </message>
    <message>
        <source>Look up a promo code</source>
        <translation>Consultar un código promocional</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>Abrir un pedido</translation>
    </message>
    <message>
        <source>Sign in by login name</source>
        <translation>Identificar por nombre de acceso</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Seguir como invitado</translation>
    </message>
    <message>
        <source>Sign in by customer number</source>
        <translation>Identificar por número de cliente</translation>
    </message>
    <message>
        <source>Sign in by e-mail</source>
        <translation>Identificar por correo</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Identificar sin contraseña</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>Identificar por token</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Ask for tickets again</source>
        <translation>Pedir otra vez las entradas</translation>
    </message>
    <message>
        <source>Mail a token</source>
        <translation>Enviar un token</translation>
    </message>
    <message>
        <source>Hand the session over</source>
        <translation>Entregar la sesión</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Elegir el cliente</translation>
    </message>
    <message>
        <source>Move the seats&apos; deadline</source>
        <translation>Mover el límite de las localidades</translation>
    </message>
    <message>
        <source>Change a variable</source>
        <translation>Cambiar una variable</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Cambiar el acceso</translation>
    </message>
    <message>
        <source>Delete a variable</source>
        <translation>Eliminar una variable</translation>
    </message>
    <message>
        <source>Read the cart</source>
        <translation>Leer el carrito</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Vaciar el carrito</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Retener localidades</translation>
    </message>
    <message>
        <source>Release seats</source>
        <translation>Liberar localidades</translation>
    </message>
    <message>
        <source>Search performances</source>
        <translation>Buscar funciones</translation>
    </message>
    <message>
        <source>Read free seats by zone</source>
        <translation>Leer localidades libres por zona</translation>
    </message>
    <message>
        <source>Read prices</source>
        <translation>Leer precios</translation>
    </message>
    <message>
        <source>Read price types</source>
        <translation>Leer tarifas</translation>
    </message>
    <message>
        <source>Read login types</source>
        <translation>Leer tipos de acceso</translation>
    </message>
    <message>
        <source>Read e-mail types</source>
        <translation>Leer tipos de correo</translation>
    </message>
    <message>
        <source>Read seasons</source>
        <translation>Leer temporadas</translation>
    </message>
    <message>
        <source>Read delivery methods</source>
        <translation>Leer formas de entrega</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation>Leer organizaciones</translation>
    </message>
    <message>
        <source>Read business units</source>
        <translation>Leer unidades</translation>
    </message>
    <message>
        <source>Read modes of sale</source>
        <translation>Leer modos de venta</translation>
    </message>
    <message>
        <source>Read permitted modes of sale</source>
        <translation>Leer modos de venta permitidos</translation>
    </message>
    <message>
        <source>Read sources</source>
        <translation>Leer orígenes</translation>
    </message>
    <message>
        <source>Read open batches</source>
        <translation>Leer lotes abiertos</translation>
    </message>
    <message>
        <source>Search patrons</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Read a patron&apos;s logins</source>
        <translation>Leer los accesos de un cliente</translation>
    </message>
    <message>
        <source>Search logins</source>
        <translation>Buscar accesos</translation>
    </message>
    <message>
        <source>Read one login</source>
        <translation>Leer un acceso</translation>
    </message>
    <message>
        <source>Mend a login</source>
        <translation>Corregir un acceso</translation>
    </message>
    <message>
        <source>Read system defaults</source>
        <translation>Leer ajustes</translation>
    </message>
    <message>
        <source>Ask the server how it is</source>
        <translation>Preguntar al servidor cómo está</translation>
    </message>
    <message>
        <source>Ask the Seat Server how it is</source>
        <translation>Preguntar al Seat Server cómo está</translation>
    </message>
    <message>
        <source>Read permissions</source>
        <translation>Leer permisos</translation>
    </message>
    <message>
        <source>Read who we are</source>
        <translation>Leer quiénes somos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>How a call ended</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>How a call ended: the server said no</extracomment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no such server</source>
        <translation>no hay tal servidor</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>no safe connection</source>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>sign-in page of the network</source>
        <translation>página de acceso de la red</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>this computer&apos;s login</source>
        <translation>cuenta de este equipo</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambiado entretanto</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>servidor ocupado</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>fallo del servidor</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>respuesta demasiado grande</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>respuesta ilegible</translation>
    </message>
    <message>
        <source>input not possible</source>
        <translation>entrada imposible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a call ended, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changed: its name, before, after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>temporary login</source>
        <translation>acceso provisional</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>owner of the login</source>
        <translation>titular del acceso</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>nombre de acceso</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>intentos fallidos</translation>
    </message>
    <message>
        <source>locked since</source>
        <translation>bloqueado desde</translation>
    </message>
    <message>
        <source>mode of sale</source>
        <translation>modo de venta</translation>
    </message>
    <message>
        <source>original mode of sale</source>
        <translation>modo de venta original</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>counter session</source>
        <translation>sesión de taquilla</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>abonos</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>donativos</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>membresías</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>cargos</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <translation>cheques regalo</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>first seat</source>
        <translation>primera localidad</translation>
    </message>
    <message>
        <source>seats held</source>
        <translation>localidades retenidas</translation>
    </message>
    <message>
        <source>seats expired</source>
        <translation>localidades caducadas</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>checkout date</source>
        <translation>fecha del pago</translation>
    </message>
</context>
<context>
    <name>Foyer::Card</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>no actual</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>Foyer::CartChangeWords</name>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>La respuesta se perdió, pero el servidor lo hizo.</translation>
    </message>
    <message>
        <source>Not known yet whether the cart was changed.</source>
        <translation>Aún no se sabe si el carrito se cambió.</translation>
    </message>
    <message>
        <source>The answer was lost. Foyer looks at the cart until it knows; nothing is sent again.</source>
        <translation>La respuesta se perdió. Foyer mira el carrito hasta saberlo; nada se envía de nuevo.</translation>
    </message>
    <message>
        <source>The cart was not changed.</source>
        <translation>El carrito no se cambió.</translation>
    </message>
    <message>
        <source>The answer was lost; a look at the cart found it as it was. It may be pressed again.</source>
        <translation>La respuesta se perdió; el carrito sigue como estaba. Puede pulsar otra vez.</translation>
    </message>
    <message>
        <source>The server refused the change; the cart is as it was.</source>
        <translation>El servidor rechazó el cambio; el carrito sigue como estaba.</translation>
    </message>
    <message>
        <source>Nothing was sent; the cart is as it was.</source>
        <translation>No se envió nada; el carrito sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>Foyer::CartSection</name>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>Cart lines</source>
        <extracomment>Title of the panel with the cart</extracomment>
        <translation>Líneas del carrito</translation>
    </message>
    <message>
        <source>Release line</source>
        <extracomment>Name of the table for screen readers Button: releases the selected cart line; and while it is being sent</extracomment>
        <translation>Liberar línea</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Sum of the fees in the cart</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>What is left of the total</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <extracomment>The cart has no lines</extracomment>
        <translation>El carrito está vacío.</translation>
    </message>
    <message>
        <source>The lines are not known yet.</source>
        <extracomment>The cart has something in it, but its lines were not read; F5 is the key for refresh</extracomment>
        <translation>Aún no se conocen las líneas.</translation>
    </message>
    <message>
        <source>F5 reads them again.</source>
        <translation>F5 las lee de nuevo.</translation>
    </message>
    <message>
        <source>This line cannot be released here.</source>
        <extracomment>Why &quot;Release line&quot; cannot be pressed for the selected line</extracomment>
        <translation>Esta línea no puede liberarse aquí.</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Money paid already</extracomment>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>The lines could not be read. %1</source>
        <extracomment>The cart has something in it, but reading its lines failed; %1 says why; F5 is the key for refresh</extracomment>
        <translation>No se pudieron leer las líneas. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::CartTextModel</name>
    <message>
        <source>In the cart</source>
        <translation>En el carrito</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: what the cart line is</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: day and time of the performance at the venue</extracomment>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Price type</source>
        <extracomment>Column: section, row and seat numbers</extracomment>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Donativo</translation>
    </message>
    <message>
        <source>Membership</source>
        <extracomment>Kind of a cart line: a gift of money</extracomment>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Cheque regalo</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Cargo</translation>
    </message>
</context>
<context>
    <name>Foyer::CaseNote</name>
    <message>
        <source>%1 to %2 UTC</source>
        <extracomment>From a moment to a moment, both UTC</extracomment>
        <translation>%1 a %2 UTC</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>Ninguna falló.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>sin estado HTTP</translation>
    </message>
    <message>
        <source>The last of them: &quot;%1&quot; ended as %2 (%3) at %4 UTC, request %5.</source>
        <extracomment>The last call that failed: what was asked, how it ended, HTTP status, time, our number of the request</extracomment>
        <translation>La última: «%1» acabó como %2 (%3) a las %4 UTC, petición %5.</translation>
    </message>
    <message numerus="yes">
        <source>Foyer %1 made %n calls to %2, %3.</source>
        <translation>
            <numerusform>Foyer %1 hizo %n llamada a %2, %3.</numerusform>
            <numerusform>Foyer %1 hizo %n llamadas a %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were about %n sessions.</source>
        <translation>
            <numerusform>Eran de %n sesión.</numerusform>
            <numerusform>Eran de %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took a second or longer.</source>
        <translation>
            <numerusform>%n tardó un segundo o más.</numerusform>
            <numerusform>%n tardaron un segundo o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done.</source>
        <translation>
            <numerusform>%n no se hizo.</numerusform>
            <numerusform>%n no se hicieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, addresses, passwords and keys are replaced by what they are.</source>
        <translation>Nombres, direcciones, contraseñas y claves se sustituyen por lo que son.</translation>
    </message>
</context>
<context>
    <name>Foyer::CasePage</name>
    <message>
        <source>Make the order now? It is paid.</source>
        <translation>¿Hacer el pedido ahora? Está pagado.</translation>
    </message>
    <message>
        <source>Make the order now, with %1 still to pay?</source>
        <translation>¿Hacer el pedido ahora, con %1 aún por pagar?</translation>
    </message>
    <message>
        <source>Make the order</source>
        <translation>Hacer el pedido</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Give seats and payment back, and end the session?</source>
        <translation>¿Devolver localidades y pago, y terminar la sesión?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>Title of a card; %1: a case&apos;s short name, K3-1911</extracomment>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>Scan or paste the kiosk’s code</source>
        <translation>Escanee o pegue el código del quiosco</translation>
    </message>
    <message>
        <source>The kiosk’s code</source>
        <translation>Código del quiosco</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Abrir el caso</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>&amp;Finish the order</source>
        <translation>&amp;Terminar el pedido</translation>
    </message>
    <message>
        <source>&amp;Release everything</source>
        <translation>&amp;Liberar todo</translation>
    </message>
    <message>
        <source>Open as a &amp;tab</source>
        <translation>Abrir como &amp;pestaña</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Cerrar el caso</translation>
    </message>
</context>
<context>
    <name>Foyer::CaseWords</name>
    <message>
        <source>This computer has no key for kiosk cases. It comes with the organisation’s managed settings.</source>
        <translation>Este equipo no tiene clave para casos del quiosco. Viene con la configuración administrada de la organización.</translation>
    </message>
    <message>
        <source>That is not a kiosk’s code.</source>
        <translation>Ese no es un código de quiosco.</translation>
    </message>
    <message>
        <source>That code cannot be read: it is damaged, or of another organisation. Scan it again.</source>
        <translation>Ese código no se puede leer: está dañado o es de otra organización. Escanéelo otra vez.</translation>
    </message>
    <message>
        <source>That code is too old. Look the order up by the guest’s seats or e-mail.</source>
        <translation>Ese código es demasiado antiguo. Busque el pedido por las localidades o el correo del invitado.</translation>
    </message>
    <message>
        <source>This computer’s clock and the kiosk’s disagree. Set the clock, then scan again.</source>
        <translation>El reloj de este equipo y el del quiosco no coinciden. Ponga el reloj en hora y escanee otra vez.</translation>
    </message>
    <message>
        <source>The server has ended this session.</source>
        <translation>El servidor ha terminado esta sesión.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>The order exists: %1.</source>
        <translation>El pedido existe: %1.</translation>
    </message>
    <message>
        <source>The order exists.</source>
        <translation>El pedido existe.</translation>
    </message>
    <message>
        <source>The order is being saved.</source>
        <translation>El pedido se está guardando.</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Aún no hay pedido.</translation>
    </message>
    <message>
        <source>Whether there is an order is not known yet.</source>
        <translation>Aún no se sabe si hay un pedido.</translation>
    </message>
    <message>
        <source>Look the order up by the guest’s seats or e-mail before anything is sold again.</source>
        <translation>Busque el pedido por las localidades o el correo del invitado antes de vender nada otra vez.</translation>
    </message>
    <message>
        <source>Nothing more is to be paid here. Open the session to reprint or to send the tickets.</source>
        <translation>Aquí ya no hay nada que pagar. Abra la sesión para reimprimir o enviar las entradas.</translation>
    </message>
    <message>
        <source>Wait; nothing may be sent twice.</source>
        <translation>Espere; nada debe enviarse dos veces.</translation>
    </message>
    <message>
        <source>It is paid. Finishing makes the order; releasing gives seats and payment back.</source>
        <translation>Está pagado. Terminar hace el pedido; liberar devuelve localidades y pago.</translation>
    </message>
    <message>
        <source>Finishing keeps the seats as an order, the rest is paid at the desk. Releasing gives everything back.</source>
        <translation>Terminar guarda las localidades como pedido, el resto se paga en taquilla. Liberar lo devuelve todo.</translation>
    </message>
    <message>
        <source>It is looked up again by itself. Do not take a second payment.</source>
        <translation>Se consulta de nuevo solo. No acepte un segundo pago.</translation>
    </message>
    <message>
        <source>Kiosk %1 gave up at %2.</source>
        <extracomment>%1: a kiosk&apos;s short name, %2: a clock time</extracomment>
        <translation>El quiosco %1 desistió a las %2.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <extracomment>A length of time that may have changed since it was read</extracomment>
        <translation>%1, sin confirmar</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>se acabó</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>liberadas</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>ninguna retenida</translation>
    </message>
    <message>
        <source>The order is made.</source>
        <translation>El pedido está hecho.</translation>
    </message>
    <message>
        <source>The rest is still to be paid: open the session or the order.</source>
        <translation>Falta pagar el resto: abra la sesión o el pedido.</translation>
    </message>
    <message>
        <source>Everything is given back.</source>
        <translation>Todo está devuelto.</translation>
    </message>
    <message>
        <source>The seats are on sale again and the session has ended.</source>
        <translation>Las localidades están otra vez a la venta y la sesión ha terminado.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>La respuesta se perdió.</translation>
    </message>
    <message>
        <source>Foyer looks up what happened and tells it here. Do not press again.</source>
        <translation>Foyer consulta qué pasó y lo dice aquí. No pulse otra vez.</translation>
    </message>
    <message>
        <source>The order was not made.</source>
        <translation>El pedido no se hizo.</translation>
    </message>
    <message>
        <source>Nothing was given back.</source>
        <translation>No se devolvió nada.</translation>
    </message>
</context>
<context>
    <name>Foyer::CheckList</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>Foyer::ChoiceField</name>
    <message>
        <source>%1 (inactive)</source>
        <extracomment>%1 a name from a reference table; the organisation has retired the entry</extracomment>
        <translation>%1 (inactivo)</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Nada que elegir</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Foyer::CodePage</name>
    <message>
        <source>Your code</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Usar código</translation>
    </message>
    <message>
        <source>Do you have a promo code?</source>
        <translation>¿Tiene un código promocional?</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
</context>
<context>
    <name>Foyer::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <extracomment>Name of the command palette</extracomment>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>In the empty box of the command palette</extracomment>
        <translation>Aquí nada se llama así. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <extracomment>Foot of the command palette; the arrows are keys</extracomment>
        <translation>Intro lo hace · ↑ ↓ eligen · Esc cierra</translation>
    </message>
</context>
<context>
    <name>Foyer::ComparePage</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difiere.</translation>
    </message>
    <message>
        <source>Choose two sessions.</source>
        <translation>Elija dos sesiones.</translation>
    </message>
    <message>
        <source>Open ones and watched ones can be chosen.</source>
        <translation>Pueden elegirse las abiertas y las vigiladas.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nada difiere</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for …</source>
        <translation>Funciona para…</translation>
    </message>
    <message>
        <source>Left session</source>
        <translation>Sesión izquierda</translation>
    </message>
    <message>
        <source>… and not for</source>
        <translation>… y no para</translation>
    </message>
    <message>
        <source>Right session</source>
        <translation>Sesión derecha</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Solo lo que &amp;difiere</translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation>Dos sesiones lado a lado</translation>
    </message>
</context>
<context>
    <name>Foyer::CompareTable</name>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: sale, patron, cart …</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: what is compared</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Foyer::CompareWords</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <translation>Modo de venta</translation>
    </message>
    <message>
        <source>Mode of sale at the start</source>
        <translation>Modo de venta al principio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Venta en taquilla</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identificado</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation>Tipo de contraseña</translation>
    </message>
    <message>
        <source>Failed tries</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Login locked</source>
        <translation>Acceso bloqueado</translation>
    </message>
    <message>
        <source>Order loaded</source>
        <translation>Pedido abierto</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Abonos</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Donativos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Gift certificates</source>
        <translation>Cheques regalo</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Localidades retenidas</translation>
    </message>
    <message>
        <source>Seats expired</source>
        <translation>Localidades caducadas</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>solo a la izquierda</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>solo a la derecha</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectPage</name>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Este equipo no tiene un llavero que responda.</translation>
    </message>
    <message>
        <source>Foyer keeps passwords only until it ends, and asks for them at each start.</source>
        <translation>Foyer guarda las contraseñas solo hasta cerrarse y las pide en cada inicio.</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectingStrip</name>
    <message>
        <source>Connecting…</source>
        <extracomment>%1: what is being connected to, e.g. &quot;Demo Opera House&quot;</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>Button: gives up waiting for the connection. Esc does the same</extracomment>
        <translation>Detener (Esc)</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectionLamp</name>
    <message>
        <source>answered</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Read aloud; %1 is e.g. &quot;answered&quot; or &quot;no connection&quot;</extracomment>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>The connection: an answer did not come</extracomment>
        <translation>inestable</translation>
    </message>
    <message>
        <source>server fault</source>
        <extracomment>The connection: the server answers, but with an error of its own</extracomment>
        <translation>fallo del servidor</translation>
    </message>
</context>
<context>
    <name>Foyer::Connector</name>
    <message>
        <source>the sandbox</source>
        <translation>el servidor de práctica</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Name of the practice server</extracomment>
        <translation>práctica</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>El servidor de práctica no arrancó.</translation>
    </message>
    <message>
        <source>foyer-sandbox belongs beside the foyer program. Reinstall Foyer if it is missing.</source>
        <translation>foyer-sandbox va junto al programa foyer. Si falta, reinstale Foyer.</translation>
    </message>
    <message>
        <source>The saved profiles were damaged.</source>
        <translation>Los perfiles guardados estaban dañados.</translation>
    </message>
    <message>
        <source>The last good copy is in use. The damaged file was kept beside it.</source>
        <translation>Se usa la última copia buena. El archivo dañado se guardó al lado.</translation>
    </message>
    <message>
        <source>The saved profiles were damaged and there is no good copy.</source>
        <translation>Los perfiles guardados estaban dañados y no hay copia buena.</translation>
    </message>
    <message>
        <source>Foyer starts without profiles. The damaged file was kept for your IT.</source>
        <translation>Foyer arranca sin perfiles. El archivo dañado se guardó para su soporte técnico.</translation>
    </message>
    <message>
        <source>The saved profiles could not be read.</source>
        <translation>No se pudieron leer los perfiles guardados.</translation>
    </message>
    <message>
        <source>Nothing will be written over them. Changes last until Foyer ends.</source>
        <translation>Nada se escribirá encima. Los cambios valen hasta que Foyer se cierre.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>Ajustes no guardados: el disco está lleno.</translation>
    </message>
    <message>
        <source>Settings could not be saved.</source>
        <translation>No se pudieron guardar los ajustes.</translation>
    </message>
    <message>
        <source>They count until Foyer ends; the file on disk is as it was.</source>
        <translation>Valen hasta que Foyer se cierre; el archivo en disco sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>Foyer::ConstituentForm</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type or scan the patron&apos;s number.</source>
        <translation>Escriba o escanee el número del cliente.</translation>
    </message>
    <message>
        <source>The person · no. %1, as asked for</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>La persona · n.º&#xa0;%1, la que se pidió</translation>
    </message>
    <message>
        <source>The household · no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>El hogar · n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>This session has ended on the server.</source>
        <translation>Esta sesión ha terminado en el servidor.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>Aún no se sabe nada de esta sesión.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <translation>Aún sin cliente.</translation>
    </message>
    <message>
        <source>Customer: no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Cliente: n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>Customer: %1 · no. %2</source>
        <extracomment>%1 is a name, %2 a constituent number</extracomment>
        <translation>Cliente: %1 · n.º&#xa0;%2</translation>
    </message>
    <message>
        <source>The server did not say whether this is a counter sale, so no customer is set by number.</source>
        <translation>El servidor no dijo si es una venta en taquilla, así que no se pone cliente por número.</translation>
    </message>
    <message>
        <source>This is a web session: its customer signs in. Only a counter sale takes a customer by number – open one, or use another of the ways above.</source>
        <translation>Es una sesión web: su cliente se identifica. Solo una venta en taquilla admite un cliente por número; abra una, o use otra de las vías de arriba.</translation>
    </message>
    <message>
        <source>Patron number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Set customer</source>
        <translation>Poner cliente</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Buy for the household or for the person? Nobody is set yet.</source>
        <translation>¿Compra para el hogar o para la persona? Aún no hay nadie puesto.</translation>
    </message>
    <message>
        <source>Keys 1 and 2 choose; Esc keeps nobody.</source>
        <translation>Las teclas 1 y 2 eligen; Esc no pone a nadie.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Number, name or e-mail</source>
        <translation>Número, nombre o correo</translation>
    </message>
    <message>
        <source>A number, typed or scanned, is set at once; anything else is searched for.</source>
        <translation>Un número, escrito o escaneado, se pone enseguida; lo demás se busca.</translation>
    </message>
    <message>
        <source>Your user group may set customers by number only: type it or scan the card; Enter sets it.</source>
        <translation>Su grupo solo puede poner clientes por número: escríbalo o escanee la tarjeta; Intro lo pone.</translation>
    </message>
</context>
<context>
    <name>Foyer::CountRing</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>The seconds that are left, read out</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::Countdown</name>
    <message>
        <source>No seats held</source>
        <translation>Ninguna localidad retenida</translation>
    </message>
    <message>
        <source>Not current</source>
        <extracomment>%1 a time of day; the seat clock&apos;s number is that old</extracomment>
        <translation>No actual</translation>
    </message>
    <message>
        <source>Not current · as of %1</source>
        <translation>No actual · %1</translation>
    </message>
    <message>
        <source>Time left is not known</source>
        <translation>No se sabe cuánto queda</translation>
    </message>
    <message>
        <source>Time ran out. May go within a minute.</source>
        <extracomment>Fits beside the number of seats: 40 characters at most</extracomment>
        <translation>Tiempo agotado. Se liberan en un minuto.</translation>
    </message>
    <message>
        <source>The seats were released</source>
        <translation>Las localidades se liberaron</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a time of day and whose clock it is</extracomment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>Under %1 min</source>
        <extracomment>Seat clock: fewer than %1 minutes are left</extracomment>
        <translation>Menos de %1 min</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>about, time zone assumed</source>
        <translation>aprox., zona horaria supuesta</translation>
    </message>
    <message>
        <source>Seat clock: %1</source>
        <translation>Reloj: %1</translation>
    </message>
    <message>
        <source>Seat clock: %1 seconds or less</source>
        <translation>Reloj: %1 segundos o menos</translation>
    </message>
    <message>
        <source>Seat clock: %1 minutes or less</source>
        <translation>Reloj: %1 minutos o menos</translation>
    </message>
    <message>
        <source>Seat clock: more than %1 minutes</source>
        <translation>Reloj: más de %1 minutos</translation>
    </message>
</context>
<context>
    <name>Foyer::CoveredTable</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads a list again</extracomment>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Foyer::CreditCard</name>
    <message>
        <source>On account</source>
        <translation>Saldo a favor</translation>
    </message>
    <message>
        <source>On-account credit</source>
        <extracomment>Title of the panel with a customer&apos;s credit</extracomment>
        <translation>Saldo a favor en cuenta</translation>
    </message>
    <message>
        <source>Hide credit</source>
        <translation>Ocultar saldo</translation>
    </message>
    <message>
        <source>Show credit</source>
        <translation>Mostrar saldo</translation>
    </message>
    <message>
        <source>The server’s figures for %1 do not add up. Ask before using this credit.</source>
        <extracomment>The server&apos;s three figures contradict each other; %1: name of a payment method</extracomment>
        <translation>Las cifras del servidor para %1 no cuadran. Pregunte antes de usar este saldo.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <extracomment>Nobody is signed in, or it is the general public</extracomment>
        <translation>Aún sin cliente.</translation>
    </message>
    <message>
        <source>Credit belongs to a customer. Sign the patron in first.</source>
        <translation>El saldo es de un cliente. Identifíquelo primero.</translation>
    </message>
    <message>
        <source>Not for guests.</source>
        <extracomment>Guests have no account that could have credit</extracomment>
        <translation>No para invitados.</translation>
    </message>
    <message>
        <source>A guest has no account, so there is no credit to use.</source>
        <translation>Un invitado no tiene cuenta, así que no hay saldo.</translation>
    </message>
    <message>
        <source>Nothing is kept on account for this customer.</source>
        <extracomment>No payment method with credit; which is not the same as a credit of 0.00</extracomment>
        <translation>Este cliente no tiene nada en cuenta.</translation>
    </message>
    <message>
        <source>That is not a balance of zero: there is no account of this kind.</source>
        <translation>Eso no es un saldo de cero: no hay cuenta de ese tipo.</translation>
    </message>
    <message>
        <source>Credit is hidden.</source>
        <extracomment>The figures are not shown before somebody asks for them; V is the key</extracomment>
        <translation>El saldo está oculto.</translation>
    </message>
    <message>
        <source>Press V to show it.</source>
        <translation>Pulse V para mostrarlo.</translation>
    </message>
</context>
<context>
    <name>Foyer::CreditTextModel</name>
    <message>
        <source>On account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: name of the payment method with the credit</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>− Used here</source>
        <extracomment>Column: credit before this sale</extracomment>
        <translation>− Usado aquí</translation>
    </message>
    <message>
        <source>= Remains</source>
        <extracomment>Column: credit used in this sale; the minus is part of the sum</extracomment>
        <translation>= Queda</translation>
    </message>
</context>
<context>
    <name>Foyer::DashboardPage</name>
    <message>
        <source>Log out</source>
        <extracomment>Buttons of the question before logging out</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Release %1 for %2?</source>
        <extracomment>Question: %1 &quot;2 seats&quot;, %2 title of the performance</extracomment>
        <translation>¿Liberar %1 de %2?</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Buttons of the question before releasing seats</extracomment>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>The server no longer knows this session.</source>
        <extracomment>The server answers that it has no such session; and what to do</extracomment>
        <translation>El servidor ya no conoce esta sesión.</translation>
    </message>
    <message>
        <source>Close it and open a new one.</source>
        <translation>Ciérrela y abra una nueva.</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Leyendo la sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close session</source>
        <extracomment>Button: closes a session that the server no longer knows; ends the session; while it is being sent</extracomment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <extracomment>Name of the page</extracomment>
        <translation>Retener localidades</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: opens the panel where seats are held</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>no seats are held</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>no hay localidades retenidas</translation>
    </message>
    <message>
        <source>no more time may be added</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>no cabe más tiempo</translation>
    </message>
    <message>
        <source>something is being sent</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>se está enviando algo</translation>
    </message>
    <message>
        <source>extend clock minutes longer</source>
        <extracomment>Other words for &quot;More time&quot;, separated by blanks</extracomment>
        <translation>prolongar reloj minutos</translation>
    </message>
    <message>
        <source>add tickets performance reserve sell</source>
        <extracomment>Other words for &quot;Hold seats&quot;, separated by blanks</extracomment>
        <translation>añadir entradas función reservar vender</translation>
    </message>
    <message>
        <source>More time for the seats</source>
        <translation>Más tiempo para las localidades</translation>
    </message>
    <message>
        <source>Two minutes more</source>
        <translation>Dos minutos más</translation>
    </message>
    <message>
        <source>Ten minutes more</source>
        <translation>Diez minutos más</translation>
    </message>
    <message>
        <source>Set the time the seats are held until</source>
        <translation>Fijar la hora hasta la que se retienen las localidades</translation>
    </message>
    <message>
        <source>Try the same seats again</source>
        <translation>Probar otra vez las mismas localidades</translation>
    </message>
    <message>
        <source>lost gone expired recover</source>
        <extracomment>Other words for &quot;Try the same seats again&quot;, separated by blanks</extracomment>
        <translation>perdidas caducadas recuperar</translation>
    </message>
    <message>
        <source>Copy a summary without personal data</source>
        <translation>Copiar un resumen sin datos personales</translation>
    </message>
    <message>
        <source>clipboard share chat note</source>
        <extracomment>Other words for &quot;Copy a summary&quot;, separated by blanks</extracomment>
        <translation>portapapeles compartir nota</translation>
    </message>
    <message>
        <source>Read the session again</source>
        <translation>Leer la sesión de nuevo</translation>
    </message>
    <message>
        <source>refresh reload update</source>
        <extracomment>Other words for &quot;Read the session again&quot;, separated by blanks</extracomment>
        <translation>refrescar recargar actualizar</translation>
    </message>
    <message>
        <source>end finish sign leave close</source>
        <extracomment>Other words for &quot;Log out&quot;, separated by blanks</extracomment>
        <translation>terminar acabar salir cerrar</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrito</translation>
    </message>
    <message>
        <source>tab part show</source>
        <translation>pestaña parte mostrar</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>Buttons of the question before a deadline is moved forward</extracomment>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <extracomment>After Ctrl+Shift+C; what the copy leaves out</extracomment>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Names and numbers in it are masked; no address, phone or key.</source>
        <translation>Los nombres y números van ocultos; sin dirección, teléfono ni clave.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeadlineEditor</name>
    <message>
        <source>%1 at the venue and here</source>
        <extracomment>%1 &quot;20:15 (venue)&quot;</extracomment>
        <translation>%1 en el lugar y aquí</translation>
    </message>
    <message>
        <source>%1 less</source>
        <extracomment>After the time typed: %1 &quot;5 min&quot;</extracomment>
        <translation>%1 menos</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>The deadline of now is not known. Press F5 first.</source>
        <translation>No se sabe el límite actual. Pulse primero F5.</translation>
    </message>
    <message>
        <source>The Seat Server’s time zone is not known, so no clock time can be sent. Add minutes, or set the zone in the profile.</source>
        <extracomment>Why no time can be set Why no time can be set</extracomment>
        <translation>No se sabe la zona del Seat Server: no cabe una hora. Añada minutos, o ponga la zona en el perfil.</translation>
    </message>
    <message>
        <source>Type a time, such as 20:15.</source>
        <translation>Escriba una hora, como 20:15.</translation>
    </message>
    <message>
        <source>The clocks change in that hour: add minutes instead.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>A esa hora cambia el reloj: añada minutos.</translation>
    </message>
    <message>
        <source>That is the deadline already.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Ese ya es el límite.</translation>
    </message>
    <message>
        <source>That time is over at the venue. To give the seats back, release them.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Esa hora ya pasó en el lugar. Para devolver las localidades, libérelas.</translation>
    </message>
    <message>
        <source>That is more than may still be added.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Es más de lo que aún cabe.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Retener hasta</translation>
    </message>
    <message>
        <source>Keep until, venue time</source>
        <extracomment>Before a field with a clock time: how long the seats are kept</extracomment>
        <translation>Retener hasta, hora del lugar</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Name of the field with the clock time</extracomment>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: sends the typed deadline</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Foyer::DefaultsCard</name>
    <message>
        <source>Type a name, or choose one from the list.</source>
        <extracomment>Error under the field of the default&apos;s name</extracomment>
        <translation>Escriba un nombre, o elija uno de la lista.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look up a default</source>
        <extracomment>Title of the panel with the organisation&apos;s settings</extracomment>
        <translation>Consultar un ajuste</translation>
    </message>
    <message>
        <source>household, lock, address…</source>
        <extracomment>Field: name of a setting</extracomment>
        <translation>hogar, bloqueo, dirección…</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Examples of what may be typed</extracomment>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Defaults of the organisation</source>
        <extracomment>Button: reads one setting from the server</extracomment>
        <translation>Ajustes de la organización</translation>
    </message>
    <message>
        <source>Not among the known names.</source>
        <extracomment>Name of the table for screen readers No known setting has the typed words</extracomment>
        <translation>No está entre los nombres conocidos.</translation>
    </message>
    <message>
        <source>Return asks the server for the name as typed.</source>
        <translation>Intro pregunta al servidor por el nombre tal cual.</translation>
    </message>
</context>
<context>
    <name>Foyer::DefaultsTextModel</name>
    <message>
        <source>Whether an order belongs to the household or to the person; “Prompt” means somebody is asked.</source>
        <translation>Si un pedido es del hogar o de la persona; con «Prompt» se pregunta.</translation>
    </message>
    <message>
        <source>Whether logging out releases held seats. “False” keeps them until their time runs out.</source>
        <translation>Si cerrar sesión libera las localidades retenidas. «False» las conserva hasta que acabe su tiempo.</translation>
    </message>
    <message>
        <source>Minutes without work after which an order locked by another web session may be taken over.</source>
        <translation>Minutos sin trabajo tras los que un pedido bloqueado por otra sesión web puede tomarse.</translation>
    </message>
    <message>
        <source>Whether moving a customer to a new session releases the seats of the old one.</source>
        <translation>Si pasar un cliente a una sesión nueva libera las localidades de la antigua.</translation>
    </message>
    <message>
        <source>Whether an order needs a postal address.</source>
        <translation>Si un pedido necesita una dirección postal.</translation>
    </message>
    <message>
        <source>Whether the limit of seats counts all orders of a customer, not only the cart.</source>
        <translation>Si el límite de localidades cuenta todos los pedidos de un cliente, no solo el carrito.</translation>
    </message>
    <message>
        <source>Whether seats with a hold code may be reserved.</source>
        <translation>Si pueden reservarse localidades con código de reserva.</translation>
    </message>
    <message>
        <source>The organisation’s name as its e-mails have it.</source>
        <translation>El nombre de la organización tal como figura en sus correos.</translation>
    </message>
    <message>
        <source>Failed tries before a login is locked. The sandbox’s name; your server’s may differ.</source>
        <translation>Intentos fallidos antes de bloquear un acceso. Nombre del servidor de práctica; el suyo puede diferir.</translation>
    </message>
    <message>
        <source>Minutes until a locked login opens by itself. The sandbox’s name; your server’s may differ.</source>
        <translation>Minutos hasta que un acceso bloqueado se abre solo. Nombre del servidor de práctica; el suyo puede diferir.</translation>
    </message>
    <message>
        <source>Minutes that seats are held. The sandbox’s name; your server’s may differ.</source>
        <translation>Minutos que se retienen las localidades. Nombre del servidor de práctica; el suyo puede diferir.</translation>
    </message>
    <message>
        <source>Number of the template for e-mails with sign-in credentials.</source>
        <translation>Número de la plantilla de los correos con datos de acceso.</translation>
    </message>
    <message>
        <source>The mail profile that sends e-mails with sign-in credentials.</source>
        <translation>El perfil de correo que envía los correos con datos de acceso.</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>no such default</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <extracomment>%1: a value that is there but not in force</extracomment>
        <translation>%1 (inactivo)</translation>
    </message>
    <message>
        <source>The server has no default named %1. Check the spelling, with its capitals and blanks.</source>
        <extracomment>%1: name that was looked up</extracomment>
        <translation>El servidor no tiene ningún ajuste llamado %1. Compruebe ortografía, mayúsculas y espacios.</translation>
    </message>
    <message>
        <source>From the table %1.</source>
        <translation>De la tabla %1.</translation>
    </message>
    <message>
        <source>Marked inactive: it is not in force.</source>
        <extracomment>%1: name of a database table</extracomment>
        <translation>Marcado inactivo: no está en vigor.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryCard</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <extracomment>Button: reads the list from the server</extracomment>
        <translation>Formas de entrega</translation>
    </message>
    <message>
        <source>Nothing can be delivered in this mode of sale.</source>
        <extracomment>Name of the table for screen readers The list of delivery methods is empty</extracomment>
        <translation>En este modo de venta no se puede entregar nada.</translation>
    </message>
    <message>
        <source>Another mode of sale may have delivery methods.</source>
        <translation>Otro modo de venta puede tener formas de entrega.</translation>
    </message>
    <message>
        <source>One inactive method is left out.</source>
        <translation>Se omite una forma inactiva.</translation>
    </message>
    <message numerus="yes">
        <source>%n inactive methods are left out.</source>
        <extracomment>Of delivery methods</extracomment>
        <translation>
            <numerusform>Se omite %n forma inactiva.</numerusform>
            <numerusform>Se omiten %n formas inactivas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cart keeps is not known yet.</source>
        <translation>Aún no se sabe qué guarda el carrito.</translation>
    </message>
    <message>
        <source>The cart keeps no delivery method yet.</source>
        <extracomment>Of the delivery method</extracomment>
        <translation>El carrito aún no tiene forma de entrega.</translation>
    </message>
    <message>
        <source>The cart keeps: %1.</source>
        <extracomment>%1: name of a delivery method</extracomment>
        <translation>El carrito guarda: %1.</translation>
    </message>
    <message>
        <source>Deliver this way</source>
        <extracomment>Title of the panel with the delivery methods Button and its text while the answer is out: the marked delivery method for the cart</extracomment>
        <translation>Entregar así</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Eligiendo…</translation>
    </message>
    <message>
        <source>This list depends on the mode of sale. Looking changes nothing; Enter chooses the marked way for the cart.</source>
        <extracomment>Under the list of delivery methods</extracomment>
        <translation>Esta lista depende del modo de venta. Mirar no cambia nada; Intro elige la forma marcada para el carrito.</translation>
    </message>
    <message>
        <source>The cart is delivered this way: %1.</source>
        <extracomment>%1: name of a delivery method</extracomment>
        <translation>El carrito se entrega así: %1.</translation>
    </message>
    <message>
        <source>It needs an address: without one on the record the checkout refuses it.</source>
        <translation>Necesita dirección: sin una en la ficha, el pago la rechaza.</translation>
    </message>
    <message>
        <source>Fees may differ; look at the total.</source>
        <translation>Los cargos pueden diferir; mire el total.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPage</name>
    <message>
        <source>How would you like your tickets?</source>
        <translation>¿Cómo quiere sus entradas?</translation>
    </message>
    <message>
        <source>You collect them at the desk</source>
        <translation>Se recogen en taquilla</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>Se le envían</translation>
    </message>
    <message>
        <source>Sent to your e-mail</source>
        <translation>Se envía a su correo</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPanel</name>
    <message>
        <source>Delivery and credit</source>
        <translation>Entrega y saldo</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryTextModel</name>
    <message>
        <source>Delivered by</source>
        <translation>Entrega por</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bueno saber</translation>
    </message>
    <message>
        <source>kept in the cart</source>
        <translation>en el carrito</translation>
    </message>
    <message>
        <source>usual one</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>la habitual</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>Of a delivery method: the default</extracomment>
        <translation>restringida</translation>
    </message>
    <message>
        <source>address: not known</source>
        <extracomment>Of a delivery method: not for everybody or everything</extracomment>
        <translation>dirección: no se sabe</translation>
    </message>
    <message>
        <source>needs an address</source>
        <extracomment>The server did not say whether a delivery method needs an address</extracomment>
        <translation>necesita dirección</translation>
    </message>
    <message>
        <source>no address needed</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>printed at home</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>impresa en casa</translation>
    </message>
</context>
<context>
    <name>Foyer::DeskReceipts</name>
    <message>
        <source>The receipt of order %1 was not printed: it could not be read.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>El recibo del pedido %1 no se imprimió: no se pudo leer.</translation>
    </message>
    <message>
        <source>%1 The sale stands. Press R in the orders to try again.</source>
        <extracomment>%1 what happened, a sentence; R is a key</extracomment>
        <translation>%1 La venta sigue en pie. En los pedidos, R lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The receipt of order %1 is with the printer.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>El recibo del pedido %1 está en la impresora.</translation>
    </message>
    <message>
        <source>If no paper comes, press R in the orders to print it again.</source>
        <extracomment>R is a key</extracomment>
        <translation>Si no sale papel, R en los pedidos lo imprime de nuevo.</translation>
    </message>
    <message>
        <source>The receipt of order %1 was not printed.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>El recibo del pedido %1 no se imprimió.</translation>
    </message>
    <message>
        <source>The sale stands. Look at the printer %1, then press R in the orders to print it again.</source>
        <extracomment>%1 the printer&apos;s name; R is a key</extracomment>
        <translation>La venta sigue en pie. Mire la impresora %1; después, R en los pedidos lo imprime de nuevo.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeskWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 localidad</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n localidad</numerusform>
            <numerusform>%n localidades</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats were held.</source>
        <translation>No se retuvo ninguna localidad.</translation>
    </message>
    <message>
        <source>The cart is as it was. Choose another zone, price or performance.</source>
        <extracomment>After a refusal What to do after holding seats was refused</extracomment>
        <translation>El carrito sigue como estaba. Elija otra zona, tarifa o función.</translation>
    </message>
    <message>
        <source>No seats were held: nothing was sent.</source>
        <translation>Ninguna localidad retenida: no se envió nada.</translation>
    </message>
    <message>
        <source>You may press Hold again.</source>
        <extracomment>The request never left After a hold that was not sent
----------
A look at the session found no new seats</extracomment>
        <translation>Puede pulsar Retener otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, but the seats are held.</source>
        <extracomment>The answer was lost, a look at the session found the seats</extracomment>
        <translation>La respuesta se perdió, pero las localidades están retenidas.</translation>
    </message>
    <message>
        <source>Do not hold again. Count the seats in the cart with the patron.</source>
        <extracomment>What to do after a hold whose answer was lost</extracomment>
        <translation>No retenga de nuevo. Cuente con el cliente las localidades del carrito.</translation>
    </message>
    <message>
        <source>The answer was lost, and no seats were held.</source>
        <translation>La respuesta se perdió, y no hay localidades retenidas.</translation>
    </message>
    <message>
        <source>It is not known whether the seats are held.</source>
        <extracomment>The session could not be read after a lost answer</extracomment>
        <translation>No se sabe si las localidades están retenidas.</translation>
    </message>
    <message>
        <source>Do not hold again and promise nothing yet. Foyer goes on looking and will say.</source>
        <extracomment>While Foyer goes on looking after a lost answer</extracomment>
        <translation>No retenga de nuevo ni prometa nada aún. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>Seats are held.</source>
        <translation>Hay localidades retenidas.</translation>
    </message>
    <message>
        <source>The server did not say how many: count them in the cart.</source>
        <extracomment>The server did not say how many</extracomment>
        <translation>El servidor no dijo cuántas: cuéntelas en el carrito.</translation>
    </message>
    <message>
        <source>No seats were free, so none are held.</source>
        <translation>No había localidades libres, así que no hay ninguna retenida.</translation>
    </message>
    <message>
        <source>Choose another zone, price or performance.</source>
        <extracomment>A hold answered with 0 seats</extracomment>
        <translation>Elija otra zona, tarifa o función.</translation>
    </message>
    <message>
        <source>%1 of %2 seats were free and are held.</source>
        <extracomment>%1 of %2 seats, e.g. &quot;3 of 4 seats&quot;</extracomment>
        <translation>%1 de %2 localidades estaban libres y están retenidas.</translation>
    </message>
    <message>
        <source>Tell the patron. Look for the rest in another zone, or release these.</source>
        <extracomment>What to do after a partial hold</extracomment>
        <translation>Dígaselo al cliente. Busque el resto en otra zona, o libere estas.</translation>
    </message>
    <message>
        <source>1 seat is held.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>1 localidad está retenida.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are held.</source>
        <translation>
            <numerusform>%n localidad está retenida.</numerusform>
            <numerusform>%n localidades están retenidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <extracomment>After seats were held</extracomment>
        <translation>El reloj corre.</translation>
    </message>
    <message>
        <source>Released: %1.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>Liberado: %1.</translation>
    </message>
    <message>
        <source>The line was released.</source>
        <translation>La línea se liberó.</translation>
    </message>
    <message>
        <source>They are on sale again for everybody.</source>
        <extracomment>After seats were released</extracomment>
        <translation>Están otra vez a la venta para todos.</translation>
    </message>
    <message>
        <source>The seats were not released.</source>
        <translation>Las localidades no se liberaron.</translation>
    </message>
    <message>
        <source>They are still in the cart.</source>
        <extracomment>After a refusal</extracomment>
        <translation>Siguen en el carrito.</translation>
    </message>
    <message>
        <source>The seats were not released: nothing was sent.</source>
        <translation>Las localidades no se liberaron: no se envió nada.</translation>
    </message>
    <message>
        <source>They are still in the cart. You may release them again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Siguen en el carrito. Puede liberarlas otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and the seats are still in the cart.</source>
        <translation>La respuesta se perdió, y las localidades siguen en el carrito.</translation>
    </message>
    <message>
        <source>You may release them again.</source>
        <extracomment>A look found them</extracomment>
        <translation>Puede liberarlas otra vez.</translation>
    </message>
    <message>
        <source>It is not known whether the seats were released.</source>
        <translation>No se sabe si las localidades se liberaron.</translation>
    </message>
    <message>
        <source>Do not offer them to anybody yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>No las ofrezca aún a nadie. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>%1 more asked for.</source>
        <extracomment>%1: &quot;5 minutes&quot;</extracomment>
        <translation>Pedido: %1 más.</translation>
    </message>
    <message>
        <source>The clock shows what the server gave.</source>
        <extracomment>After time was bought; the clock follows the server
----------
A look found a later deadline</extracomment>
        <translation>El reloj muestra lo que dio el servidor.</translation>
    </message>
    <message>
        <source>The answer was lost, but the time was added.</source>
        <translation>La respuesta se perdió, pero se añadió el tiempo.</translation>
    </message>
    <message>
        <source>No time was added.</source>
        <translation>No se añadió tiempo.</translation>
    </message>
    <message>
        <source>Finish or release before the clock ends.</source>
        <extracomment>After a refusal What to do when no more time is given</extracomment>
        <translation>Termine o libere antes de que acabe el reloj.</translation>
    </message>
    <message>
        <source>No time was added: nothing was sent.</source>
        <translation>No se añadió tiempo: no se envió nada.</translation>
    </message>
    <message>
        <source>You may press F8 again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Puede pulsar F8 otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and no time was added.</source>
        <translation>La respuesta se perdió, y no se añadió tiempo.</translation>
    </message>
    <message>
        <source>It is not known whether time was added.</source>
        <translation>No se sabe si se añadió tiempo.</translation>
    </message>
    <message>
        <source>Count on the old time. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Cuente con el tiempo de antes. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>Logged out.</source>
        <extracomment>After log-out, in a house where seats stay with a session that is over; %1: &quot;4 seats&quot;
----------
After log-out</extracomment>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>Given back: %1.</source>
        <extracomment>%1: &quot;4 seats&quot;</extracomment>
        <translation>Devuelto: %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Not logged out.</source>
        <translation>Sesión no cerrada.</translation>
    </message>
    <message>
        <source>The session is still open.</source>
        <extracomment>After a refusal</extracomment>
        <translation>La sesión sigue abierta.</translation>
    </message>
    <message>
        <source>Not logged out: nothing was sent.</source>
        <translation>Sesión no cerrada: no se envió nada.</translation>
    </message>
    <message>
        <source>The session is still open. You may log out again.</source>
        <extracomment>The request never left</extracomment>
        <translation>La sesión sigue abierta. Puede cerrarla otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and the session is still open.</source>
        <translation>La respuesta se perdió, y la sesión sigue abierta.</translation>
    </message>
    <message>
        <source>You may log out again.</source>
        <extracomment>A look found it open</extracomment>
        <translation>Puede cerrarla otra vez.</translation>
    </message>
    <message>
        <source>It is not known whether the session was closed.</source>
        <translation>No se sabe si la sesión se cerró.</translation>
    </message>
    <message>
        <source>Do not leave the laptop yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>No deje aún el equipo. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>Asked to keep the seats until %1.</source>
        <extracomment>%1: &quot;20:15 (venue)&quot;</extracomment>
        <translation>Pedido: retener las localidades hasta las %1.</translation>
    </message>
    <message>
        <source>The answer was lost, but the seats are kept until %1.</source>
        <extracomment>%1: &quot;20:15 (venue)&quot;</extracomment>
        <translation>La respuesta se perdió, pero las localidades se retienen hasta las %1.</translation>
    </message>
    <message>
        <source>The deadline was not moved.</source>
        <translation>El límite no se movió.</translation>
    </message>
    <message>
        <source>The old one holds.</source>
        <extracomment>After a refusal</extracomment>
        <translation>Vale el de antes.</translation>
    </message>
    <message>
        <source>The deadline was not moved: nothing was sent.</source>
        <translation>El límite no se movió: no se envió nada.</translation>
    </message>
    <message>
        <source>The old one holds. You may set it again.</source>
        <extracomment>The request never left
----------
A look found the old deadline</extracomment>
        <translation>Vale el de antes. Puede fijarlo otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and the deadline was not moved.</source>
        <translation>La respuesta se perdió, y el límite no se movió.</translation>
    </message>
    <message>
        <source>It is not known whether the deadline was moved.</source>
        <translation>No se sabe si el límite se movió.</translation>
    </message>
    <message>
        <source>Count on the earlier time. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Cuente con la hora más temprana. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>No seats are held. Log out?</source>
        <translation>No hay localidades retenidas. ¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>1 seat will be released. Log out?</source>
        <extracomment>Question before logging out</extracomment>
        <translation>Se liberará 1 localidad. ¿Cerrar sesión?</translation>
    </message>
    <message numerus="yes">
        <source>%n seats will be released. Log out?</source>
        <translation>
            <numerusform>Se liberará %n localidad. ¿Cerrar sesión?</numerusform>
            <numerusform>Se liberarán %n localidades. ¿Cerrar sesión?</numerusform>
        </translation>
    </message>
    <message>
        <source>The held seats will be released. Log out?</source>
        <translation>Se liberarán las localidades retenidas. ¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>It is not known whether seats are held. Any that are will be released. Log out?</source>
        <extracomment>Question before logging out; number not known Question before logging out</extracomment>
        <translation>No se sabe si hay localidades retenidas. Si las hay, se liberarán. ¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;20:15 (venue)&quot;, %2 &quot;19:15 on this computer&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep the seats only until %1? That is %2 less.</source>
        <extracomment>Question before a deadline is moved forward: %1 a clock time by both clocks, %2 &quot;5 min&quot;</extracomment>
        <translation>¿Retener las localidades solo hasta las %1? Son %2 menos.</translation>
    </message>
    <message>
        <source>The seats stay held until their time runs out; nobody can sell them before. Log out?</source>
        <extracomment>Question before logging out Question before logging out, in a house where seats stay with a session that is over</extracomment>
        <translation>Las localidades siguen retenidas hasta que acabe su tiempo; nadie puede venderlas antes. ¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>Still held until their time runs out: %1.</source>
        <translation>Aún retenido hasta que acabe su tiempo: %1.</translation>
    </message>
    <message>
        <source>The seats ran out meanwhile.</source>
        <extracomment>A look found the old deadline Instead of &quot;press F8 again&quot;</extracomment>
        <translation>Entretanto se agotó el tiempo de las localidades.</translation>
    </message>
</context>
<context>
    <name>Foyer::DiagnosisWords</name>
    <message>
        <source>a time that is not known</source>
        <translation>una hora que no se sabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>failed tries</source>
        <translation>intentos fallidos</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries</source>
        <translation>
            <numerusform>%n intento fallido</numerusform>
            <numerusform>%n intentos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked since %1 after %2. Frees at about %3.</source>
        <extracomment>%1 and %3: clock times; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Bloqueado desde %1 (%2). Libre hacia las %3.</translation>
    </message>
    <message>
        <source>Locked since %1 after %2, until about %3 by the server&apos;s clock. Whether that is over is not known.</source>
        <extracomment>%1 and %3: clock times; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Bloqueado desde %1 (%2), hasta cerca de las %3 según el reloj del servidor. No se sabe si ya pasó.</translation>
    </message>
    <message>
        <source>Locked since %1 after %2. How long a lock lasts on this server is not known.</source>
        <extracomment>%1: a clock time; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Bloqueado desde %1 (%2). No se sabe cuánto dura un bloqueo en este servidor.</translation>
    </message>
    <message>
        <source>The lock of %1 ran out at about %2. Signing in can be tried again now.</source>
        <extracomment>Both are clock times</extracomment>
        <translation>El bloqueo de %1 acabó hacia las %2. Ya se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>Nothing stands in the way, but after %1 one more locks it. The password is probably wrong.</source>
        <extracomment>%1: &quot;4 failed tries&quot;</extracomment>
        <translation>Nada lo impide, pero tras %1, el siguiente fallo lo bloquea. Probablemente la contraseña está mal.</translation>
    </message>
    <message>
        <source>The login is in order, with %1. The password is probably wrong, or typed wrongly.</source>
        <extracomment>%1: &quot;2 failed tries&quot;</extracomment>
        <translation>El acceso está en orden (%1). Probablemente la contraseña está mal, o mal escrita.</translation>
    </message>
    <message>
        <source>The login is in order. The password is probably wrong, or typed wrongly.</source>
        <translation>El acceso está en orden. Probablemente la contraseña está mal, o mal escrita.</translation>
    </message>
    <message>
        <source>This patron has no web login.</source>
        <translation>Este cliente no tiene acceso web.</translation>
    </message>
    <message>
        <source>There is no web login for %1.</source>
        <translation>No hay acceso web para %1.</translation>
    </message>
    <message numerus="yes">
        <source>This record has no login of its own; its household has %n logins.</source>
        <translation>
            <numerusform>Esta ficha no tiene acceso propio; su hogar tiene %n acceso.</numerusform>
            <numerusform>Esta ficha no tiene acceso propio; su hogar tiene %n accesos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No login of type %1. There is one of type %2: %3.</source>
        <extracomment>%1 and %2: login types; %3: name of the login</extracomment>
        <translation>Ningún acceso del tipo %1. Hay uno del tipo %2: %3.</translation>
    </message>
    <message>
        <source>The only login, %1, is of type %2, which is not in use any more.</source>
        <extracomment>%1: name of a login, %2: a login type</extracomment>
        <translation>El único acceso, %1, es del tipo %2, que ya no se usa.</translation>
    </message>
    <message>
        <source>The login %1 is switched off.</source>
        <translation>El acceso %1 está desactivado.</translation>
    </message>
    <message>
        <source>No login of type %1 answers to %2. The patron&apos;s login has another e-mail.</source>
        <extracomment>%1: a login type, %2: an e-mail address</extracomment>
        <translation>Ningún acceso del tipo %1 responde a %2. El acceso del cliente tiene otro correo.</translation>
    </message>
    <message>
        <source>%1 opens the login of another patron.</source>
        <translation>%1 abre el acceso de otro cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrons share %1: by e-mail only one of them can sign in.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>
            <numerusform>%n cliente tiene %1: por correo solo puede identificarse uno.</numerusform>
            <numerusform>%n clientes comparten %1: por correo solo puede identificarse uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two logins: %1 for %2 and %3 for %4. Each has a password of its own.</source>
        <extracomment>%1 and %3: names of logins; %2 and %4: login types</extracomment>
        <translation>Dos accesos: %1 para %2 y %3 para %4. Cada uno tiene su contraseña.</translation>
    </message>
    <message>
        <source>The password is a temporary one: a new password is due.</source>
        <translation>La contraseña es provisional: hace falta una nueva.</translation>
    </message>
    <message>
        <source>The login is in order, but the patron&apos;s record is marked inactive.</source>
        <translation>El acceso está en orden, pero la ficha del cliente está marcada inactiva.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s own sign-in. That is not the patron&apos;s password.</source>
        <translation>El servidor rechaza la cuenta de este equipo. No es la contraseña del cliente.</translation>
    </message>
    <message>
        <source>The server lets your user group do nothing here. That is not the patron&apos;s password.</source>
        <translation>El servidor no deja hacer nada aquí a su grupo. No es la contraseña del cliente.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing can be said about the patron&apos;s login now.</source>
        <translation>El servidor no responde. Ahora no puede decirse nada del acceso del cliente.</translation>
    </message>
    <message>
        <source>What stands in the way cannot be seen from here.</source>
        <translation>Lo que lo impide no se ve desde aquí.</translation>
    </message>
    <message>
        <source>A login exists</source>
        <translation>Hay un acceso</translation>
    </message>
    <message>
        <source>Right login type</source>
        <translation>Tipo de acceso correcto</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Sin bloqueo</translation>
    </message>
    <message>
        <source>Permanent password</source>
        <translation>Contraseña fija</translation>
    </message>
    <message>
        <source>Has signed in before</source>
        <translation>Ya ha entrado antes</translation>
    </message>
    <message>
        <source>E-mail matches</source>
        <translation>El correo encaja</translation>
    </message>
    <message>
        <source>One login only</source>
        <translation>Un solo acceso</translation>
    </message>
    <message>
        <source>Record in use</source>
        <translation>Ficha en uso</translation>
    </message>
    <message>
        <source>Our own service sign-in</source>
        <translation>Nuestra propia cuenta</translation>
    </message>
    <message>
        <source>no failed tries</source>
        <translation>ningún intento fallido</translation>
    </message>
    <message>
        <source>%1 tries failed; how many are allowed is not known</source>
        <translation>%1 intentos fallidos; no se sabe cuántos se permiten</translation>
    </message>
    <message>
        <source>%1 of %2 tries failed</source>
        <translation>%1 de %2 intentos fallidos</translation>
    </message>
    <message>
        <source>unknown: %1 of %2 tries failed, yet the record shows no lock</source>
        <translation>no se sabe: %1 de %2 intentos fallidos, pero la ficha no muestra bloqueo</translation>
    </message>
    <message>
        <source>%1, since %2; how long a lock lasts is not known</source>
        <extracomment>%1: &quot;5 failed tries&quot;; %2: a clock time</extracomment>
        <translation>%1, desde %2; no se sabe cuánto dura un bloqueo</translation>
    </message>
    <message>
        <source>the lock of %1 was over at about %2</source>
        <translation>el bloqueo de %1 acabó hacia las %2</translation>
    </message>
    <message>
        <source>%1, since %2, until about %3 by the server&apos;s clock, which is not known</source>
        <extracomment>%1: &quot;5 failed tries&quot;; the others are clock times</extracomment>
        <translation>%1, desde %2, hasta cerca de las %3 según el reloj del servidor, que no se sabe</translation>
    </message>
    <message>
        <source>%1, since %2, frees at about %3: in %4</source>
        <extracomment>%1: &quot;5 failed tries&quot;; %2 and %3: clock times; %4: a length of time</extracomment>
        <translation>%1, desde %2, libre hacia las %3: en %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none on the record</source>
        <translation>ninguno en la ficha</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>ninguno para %1</translation>
    </message>
    <message numerus="yes">
        <source>none of its own; %n in the household</source>
        <translation>
            <numerusform>ninguno propio; %n en el hogar</numerusform>
            <numerusform>ninguno propio; %n en el hogar</numerusform>
        </translation>
    </message>
    <message>
        <source>looked for %1, found %2</source>
        <translation>buscado %1, hallado %2</translation>
    </message>
    <message>
        <source>%1 is not in use any more</source>
        <translation>%1 ya no se usa</translation>
    </message>
    <message>
        <source>%1 belongs to this login</source>
        <translation>%1 es de este acceso</translation>
    </message>
    <message>
        <source>%1 belongs to patron %2</source>
        <translation>%1 es del cliente %2</translation>
    </message>
    <message>
        <source>%1 belongs to another login</source>
        <translation>%1 es de otro acceso</translation>
    </message>
    <message>
        <source>no login of type %1 has %2</source>
        <translation>ningún acceso del tipo %1 tiene %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patrons have %1</source>
        <translation>
            <numerusform>%n cliente tiene %1</numerusform>
            <numerusform>%n clientes tienen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1 (%2)</source>
        <translation>también %1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>the login is inactive</source>
        <translation>el acceso está inactivo</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>temporary, a new one is due</source>
        <translation>provisional, hace falta una nueva</translation>
    </message>
    <message>
        <source>no sign-in is on record</source>
        <translation>no consta ninguna identificación</translation>
    </message>
    <message>
        <source>no other record has this e-mail</source>
        <translation>ninguna otra ficha tiene este correo</translation>
    </message>
    <message>
        <source>no second login on this record</source>
        <translation>no hay segundo acceso en esta ficha</translation>
    </message>
    <message>
        <source>the patron&apos;s record is inactive</source>
        <translation>la ficha del cliente está inactiva</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>aceptada por el servidor</translation>
    </message>
    <message>
        <source>refused by the server (401)</source>
        <translation>rechazada por el servidor (401)</translation>
    </message>
    <message>
        <source>user group not permitted (403)</source>
        <translation>grupo sin permiso (403)</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>unknown, because %1</source>
        <extracomment>%1: why a fact could not be seen</extracomment>
        <translation>no se sabe, porque %1</translation>
    </message>
    <message>
        <source>this user group may not look</source>
        <translation>este grupo no puede mirar</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>el servidor no respondió</translation>
    </message>
    <message>
        <source>the server refuses this computer&apos;s own sign-in</source>
        <translation>el servidor rechaza la cuenta de este equipo</translation>
    </message>
    <message>
        <source>there is no login to look at</source>
        <translation>no hay acceso que mirar</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>el servidor no lo dice</translation>
    </message>
    <message>
        <source>no e-mail was given to compare</source>
        <translation>no se dio un correo que comparar</translation>
    </message>
    <message>
        <source>what the server says does not fit together</source>
        <translation>lo que dice el servidor no cuadra</translation>
    </message>
    <message>
        <source>it was not looked at</source>
        <translation>no se miró</translation>
    </message>
    <message>
        <source>Copy what to tell: wait</source>
        <translation>Copiar qué decir: esperar</translation>
    </message>
    <message>
        <source>Copy what to tell: try now</source>
        <translation>Copiar qué decir: intentar ya</translation>
    </message>
    <message>
        <source>Copy what to tell: which login</source>
        <translation>Copiar qué decir: qué acceso</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Mail a token</source>
        <translation>Enviar un token</translation>
    </message>
    <message>
        <source>Token, then new password</source>
        <translation>Token y contraseña nueva</translation>
    </message>
    <message>
        <source>Correct the login type</source>
        <translation>Corregir el tipo de acceso</translation>
    </message>
    <message>
        <source>Switch the login on</source>
        <translation>Activar el acceso</translation>
    </message>
    <message>
        <source>Create a login</source>
        <translation>Crear un acceso</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Identificar sin contraseña</translation>
    </message>
    <message>
        <source>Ask for the records to be merged</source>
        <translation>Pedir que se unan las fichas</translation>
    </message>
    <message>
        <source>Ask the records office</source>
        <translation>Preguntar al fichero</translation>
    </message>
    <message>
        <source>Call IT</source>
        <translation>Llamar a informática</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Puts a sentence into the clipboard. Nothing is sent.</source>
        <translation>Pone una frase en el portapapeles. No se envía nada.</translation>
    </message>
    <message>
        <source>Takes the lock away and sets the count of failed tries to 0. The password stays as it is.</source>
        <translation>Quita el bloqueo y pone a 0 los intentos fallidos. La contraseña queda igual.</translation>
    </message>
    <message>
        <source>Sends one mail with a token to the patron&apos;s address. It does not unlock.</source>
        <translation>Envía un correo con un token a la dirección del cliente. No desbloquea.</translation>
    </message>
    <message>
        <source>Opens a session, in which the token the patron reads out leads to a new password.</source>
        <translation>Abre una sesión en la que el token que lee el cliente lleva a una contraseña nueva.</translation>
    </message>
    <message>
        <source>Moves this login to the type that was looked for. The old type no longer works.</source>
        <translation>Pasa este acceso al tipo buscado. El antiguo deja de valer.</translation>
    </message>
    <message>
        <source>Makes the login active again. The password stays as it is.</source>
        <translation>Activa de nuevo el acceso. La contraseña queda igual.</translation>
    </message>
    <message>
        <source>Opens a session, in which a login is made for this patron.</source>
        <translation>Abre una sesión en la que se crea un acceso para este cliente.</translation>
    </message>
    <message>
        <source>This program cannot change it. The sentence for them is put into the clipboard.</source>
        <translation>Este programa no puede cambiarlo. La frase para ellos se pone en el portapapeles.</translation>
    </message>
    <message>
        <source>The service sign-in of this computer needs attention. The sentence for them is put into the clipboard.</source>
        <translation>La cuenta de este equipo necesita atención. La frase para ellos se pone en el portapapeles.</translation>
    </message>
    <message>
        <source>Reads everything again. No try is used, nothing is mailed.</source>
        <translation>Lee todo de nuevo. No se gasta ningún intento ni se envía ningún correo.</translation>
    </message>
    <message>
        <source>Try the password in a session</source>
        <translation>Probar la contraseña en una sesión</translation>
    </message>
    <message>
        <source>Price: one of the patron&apos;s tries, if it fails.</source>
        <translation>Precio: un intento del cliente, si falla.</translation>
    </message>
    <message>
        <source>Price: one mail to the patron.</source>
        <translation>Precio: un correo al cliente.</translation>
    </message>
    <message>
        <source>You can try again at about %1.</source>
        <translation>Podrá intentarlo de nuevo hacia las %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Puede intentarlo de nuevo ahora.</translation>
    </message>
    <message>
        <source>Your login is for %1. Please sign in there as %2.</source>
        <extracomment>%1: a login type; %2: name of a login</extracomment>
        <translation>Su acceso es para %1. Identifíquese allí como %2.</translation>
    </message>
    <message>
        <source>Opens a session that signs the patron in without a password.</source>
        <translation>Abre una sesión que identifica al cliente sin contraseña.</translation>
    </message>
    <message>
        <source>After %1 one more may lock it. What else stands in the way cannot be seen from here.</source>
        <extracomment>%1: &quot;4 failed tries&quot;</extracomment>
        <translation>Tras %1, otro puede bloquearlo. Qué más lo impide no se ve desde aquí.</translation>
    </message>
    <message>
        <source>This program saw %1. What stands in the way cannot be seen from here.</source>
        <extracomment>%1: &quot;2 failed tries&quot;</extracomment>
        <translation>Este programa vio %1. Lo que lo impide no se ve desde aquí.</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailCheckPage</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Sí, es correcto</translation>
    </message>
    <message>
        <source>Is this your e-mail?</source>
        <translation>¿Es este su correo?</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>Allí llegan sus entradas y su recibo.</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>A button: no, the address is to be changed</extracomment>
        <translation>No, cambiarlo</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailPage</name>
    <message>
        <source>Your e-mail</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>¿Cuál es su correo?</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>Allí llegan sus entradas y su recibo.</translation>
    </message>
</context>
<context>
    <name>Foyer::EnvironmentBand</name>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>PRUEBA</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>%1 environment. %2</source>
        <extracomment>Read aloud; %1 is LIVE, TEST or SANDBOX, %2 the organisation and server</extracomment>
        <translation>Entorno %1. %2</translation>
    </message>
</context>
<context>
    <name>Foyer::ErrorWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence of ours; %2: what the server wrote, in quotation marks</extracomment>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around the server&apos;s own words</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The server’s name was not found.</source>
        <extracomment>DNS does not know the host</extracomment>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <extracomment>Connection refused or no route</extracomment>
        <translation>No se llega al servidor.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <extracomment>The connection died while waiting for the answer</extracomment>
        <translation>La conexión se cortó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Our own deadline passed</extracomment>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>A person gave up waiting</extracomment>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>A sign-in page of the network answered instead of the server.</source>
        <extracomment>A captive portal or a moved service answered</extracomment>
        <translation>En vez del servidor respondió una página de acceso de la red.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <extracomment>The HTTP proxy refused or cannot be reached</extracomment>
        <translation>El proxy no dejó pasar la petición.</translation>
    </message>
    <message>
        <source>The server refused this computer’s own login. The patron’s login was not looked at.</source>
        <extracomment>HTTP 401: the service login of this program, not the patron&apos;s</extracomment>
        <translation>El servidor rechazó la cuenta de este equipo. El acceso del cliente no se miró.</translation>
    </message>
    <message>
        <source>Your user group may not do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>Su grupo de usuarios no puede hacer esto.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <extracomment>HTTP 404 or 410</extracomment>
        <translation>El servidor ya no conoce esto.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time.</source>
        <extracomment>HTTP 409 or 412</extracomment>
        <translation>Otra persona lo cambió al mismo tiempo.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <extracomment>HTTP 400, 405, 415, 422</extracomment>
        <translation>El servidor rechazó.</translation>
    </message>
    <message>
        <source>The server is too busy just now.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>El servidor está demasiado ocupado ahora.</translation>
    </message>
    <message>
        <source>The server had a fault of its own.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>El servidor tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <extracomment>The answer is over the size limit</extracomment>
        <translation>La respuesta era demasiado grande y no se leyó.</translation>
    </message>
    <message>
        <source>The server answered, but the answer could not be read.</source>
        <extracomment>An answer came but not what was agreed</extracomment>
        <translation>El servidor respondió, pero la respuesta no pudo leerse.</translation>
    </message>
    <message>
        <source>Something entered cannot be sent as it is.</source>
        <extracomment>Refused by this program before sending</extracomment>
        <translation>Algo de lo escrito no puede enviarse tal cual.</translation>
    </message>
    <message>
        <source>Check the network, then the address in the profile.</source>
        <extracomment>Advice after &quot;name not found&quot;</extracomment>
        <translation>Compruebe la red, y luego la dirección del perfil.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi or the cable.</source>
        <extracomment>Advice after a network fault</extracomment>
        <translation>Compruebe el Wi-Fi o el cable.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, or check the address in the profile.</source>
        <extracomment>Advice after a captive portal answered</extracomment>
        <translation>Abra un navegador y entre en el Wi-Fi, o compruebe la dirección del perfil.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile.</source>
        <extracomment>Advice after a proxy fault</extracomment>
        <translation>Compruebe el proxy del perfil.</translation>
    </message>
    <message>
        <source>Check user, group, location and password of the profile.</source>
        <extracomment>Advice after HTTP 401</extracomment>
        <translation>Compruebe usuario, grupo, ubicación y contraseña del perfil.</translation>
    </message>
    <message>
        <source>Ask a supervisor for the right, or use a profile that has it.</source>
        <extracomment>Advice after HTTP 403</extracomment>
        <translation>Pida el permiso a un responsable, o use un perfil que lo tenga.</translation>
    </message>
    <message>
        <source>Look again with F5 before going on.</source>
        <extracomment>Advice after a conflict; F5 is the key for refresh</extracomment>
        <translation>Mire de nuevo con F5 antes de seguir.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: a length of time, &quot;30 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>Reintente en %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>Advice after HTTP 429 without a time</extracomment>
        <translation>Espere un momento y reintente.</translation>
    </message>
    <message>
        <source>If it happens again, give a supervisor the details.</source>
        <extracomment>Advice after a fault of the server</extracomment>
        <translation>Si vuelve a pasar, dé los detalles a un responsable.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: HTTP status, e.g. 503</extracomment>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>At fault: %1</source>
        <extracomment>%1: the technical name of the part of the answer that is at fault</extracomment>
        <translation>En falta: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>%1: number by which the server&apos;s log knows the request</extracomment>
        <translation>Petición %1</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name.</source>
        <extracomment>Certificate without usable names</extracomment>
        <translation>El certificado del servidor es de otro nombre.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name: %1.</source>
        <extracomment>%1: host names in the certificate</extracomment>
        <translation>El certificado del servidor es de otro nombre: %1.</translation>
    </message>
    <message>
        <source>The server’s certificate ran out on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>El certificado del servidor caducó el %1.</translation>
    </message>
    <message>
        <source>The server’s certificate has run out.</source>
        <extracomment>Certificate without a readable end date</extracomment>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The server’s certificate is good only from %1 on.</source>
        <extracomment>%1: a date</extracomment>
        <translation>El certificado del servidor vale solo desde el %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not good yet.</source>
        <extracomment>Certificate without a readable start date</extracomment>
        <translation>El certificado del servidor aún no vale.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>Nobody vouches for the certificate</extracomment>
        <translation>El servidor firmó él mismo su certificado: nadie responde por él.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server’s certificate.</source>
        <extracomment>The issuing authority is not among the trusted ones</extracomment>
        <translation>Este equipo no conoce al emisor del certificado del servidor.</translation>
    </message>
    <message>
        <source>The server offers only encryption that is too old to be safe.</source>
        <extracomment>The server offers only TLS 1.1 or older</extracomment>
        <translation>El servidor ofrece solo un cifrado demasiado antiguo para ser seguro.</translation>
    </message>
    <message>
        <source>The server does not speak encrypted on this port.</source>
        <extracomment>Something that is not TLS answered</extracomment>
        <translation>El servidor no habla cifrado en este puerto.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <extracomment>TLS failed for a reason not known</extracomment>
        <translation>No se pudo hacer una conexión segura.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address in the profile; on a guest Wi-Fi sign in to it first.</source>
        <extracomment>Advice after a certificate for another name</extracomment>
        <translation>No se envió nada. Compruebe la dirección del perfil; en un Wi-Fi de invitados, entre primero en él.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer’s date and time first, then tell the server’s keeper.</source>
        <extracomment>Advice after a certificate outside its dates</extracomment>
        <translation>No se envió nada. Compruebe primero la fecha y hora de este equipo, y luego avise a quien cuida el servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for your organisation’s CA file and name it in the profile.</source>
        <extracomment>Advice after an unknown certificate authority</extracomment>
        <translation>No se envió nada. Pida el archivo CA de su organización e indíquelo en el perfil.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the server’s keeper.</source>
        <extracomment>Advice after any other TLS failure</extracomment>
        <translation>No se envió nada. Avise a quien cuida el servidor.</translation>
    </message>
</context>
<context>
    <name>Foyer::ExternalForm</name>
    <message>
        <source>Without a password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>Say why: nobody becomes a patron without a reason.</source>
        <translation>Diga por qué: nadie se hace cliente sin un motivo.</translation>
    </message>
    <message>
        <source>Become %1 without a password? Reason: %2</source>
        <extracomment>%1 is a user name, %2 the reason a supervisor chose</extracomment>
        <translation>¿Hacerse %1 sin contraseña? Motivo: %2</translation>
    </message>
    <message>
        <source>Yes, sign in as this patron</source>
        <translation>Sí, identificar como este cliente</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Supervisors only. The patron is signed in without any secret: whoever does this becomes that patron. It is for when you know who stands before you and nothing else helps.</source>
        <translation>Solo responsables. El cliente queda identificado sin ningún secreto: quien lo hace se convierte en ese cliente. Es para cuando usted sabe quién está delante y nada más ayuda.</translation>
    </message>
    <message>
        <source>User name of the patron</source>
        <translation>Nombre de usuario del cliente</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Tipo de acceso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Sign in without a password…</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Identificar sin contraseña…</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Identificando, una vez…</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN, for this one sign-in.</source>
        <translation>PIN de un responsable, solo para esta identificación.</translation>
    </message>
    <message>
        <source>Needed each time. Kept in the audit, without names.</source>
        <translation>Necesario cada vez. Se guarda en el control, sin nombres.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Elija el motivo</translation>
    </message>
</context>
<context>
    <name>Foyer::FactWords</name>
    <message>
        <source>Mode of sale</source>
        <translation>Modo de venta</translation>
    </message>
    <message>
        <source>Started as</source>
        <extracomment>Tessitura&apos;s &quot;mode of sale&quot;: the channel that decides prices</extracomment>
        <translation>Empezó como</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The mode of sale at the start of the session</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>performances</source>
        <extracomment>The campaign source of the sale</extracomment>
        <translation>funciones</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>Count in the cart</extracomment>
        <translation>abonos</translation>
    </message>
    <message>
        <source>contributions</source>
        <extracomment>Count in the cart</extracomment>
        <translation>donativos</translation>
    </message>
    <message>
        <source>memberships</source>
        <extracomment>Count in the cart</extracomment>
        <translation>membresías</translation>
    </message>
    <message>
        <source>fees</source>
        <extracomment>Count in the cart</extracomment>
        <translation>cargos</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <extracomment>Count of fees in the cart</extracomment>
        <translation>cheques regalo</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>Count in the cart</extracomment>
        <translation>pagos</translation>
    </message>
    <message>
        <source>first seat at</source>
        <extracomment>Count in the cart</extracomment>
        <translation>primera a las</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>When the first seat was put into the cart</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>Order number</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <extracomment>Status of the checkout</extracomment>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Checkout status and when: %1 &quot;saving&quot;, %2 &quot;19:26&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <extracomment>Tool tip: %1 a name, perhaps shortened on the screen; %2 the number behind it</extracomment>
        <translation>%1 · número %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>No order number has been given yet</extracomment>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>counter sale</source>
        <extracomment>Business-facing or public session</extracomment>
        <translation>venta en taquilla</translation>
    </message>
    <message>
        <source>customer session</source>
        <translation>sesión de cliente</translation>
    </message>
    <message>
        <source>mode %1 (name not known)</source>
        <extracomment>%1: number of a mode of sale whose name could not be read</extracomment>
        <translation>modo %1 (nombre desconocido)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>source %1 (name not known)</source>
        <extracomment>%1: number of a source whose name could not be read</extracomment>
        <translation>origen %1 (nombre desconocido)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>Checkout status</extracomment>
        <translation>guardando</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Checkout status</extracomment>
        <translation>completo</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Checkout status</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>“%1”, not a known status</source>
        <extracomment>Checkout status that Foyer does not know; %1 as the server wrote it</extracomment>
        <translation>«%1», estado desconocido</translation>
    </message>
</context>
<context>
    <name>Foyer::FieldWords</name>
    <message>
        <source>That looks like a card number. Foyer never takes card numbers.</source>
        <translation>Parece un número de tarjeta. Foyer nunca toma números de tarjeta.</translation>
    </message>
    <message>
        <source>A colon (:) is not possible here: it separates the parts of the sign-in.</source>
        <translation>Aquí no caben dos puntos (:): separan las partes de la identificación.</translation>
    </message>
    <message>
        <source>Type the whole code without % _ [ ] ^: the server would read them as &quot;anything&quot;.</source>
        <translation>Sin % _ [ ] ^: el servidor los leería como «cualquier cosa».</translation>
    </message>
    <message>
        <source>There is a character here that cannot belong to it.</source>
        <translation>Hay un carácter que no puede ser de aquí.</translation>
    </message>
    <message>
        <source>A name of dots only is not possible.</source>
        <translation>Un nombre solo de puntos no es posible.</translation>
    </message>
    <message>
        <source>The server keeps this name for itself.</source>
        <translation>El servidor se reserva este nombre.</translation>
    </message>
    <message>
        <source>This time zone is not known. Example: Europe/Berlin.</source>
        <translation>Esta zona horaria no se conoce. Ejemplo: Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is a line break in this text.</source>
        <translation>Hay un salto de línea en este texto.</translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>Hay un carácter de control en este texto.</translation>
    </message>
    <message>
        <source>There is an invisible character in this text.</source>
        <translation>Hay un carácter invisible en este texto.</translation>
    </message>
    <message>
        <source>There is a no-break space in this text.</source>
        <translation>Hay un espacio duro en este texto.</translation>
    </message>
    <message>
        <source>This text begins with a blank.</source>
        <translation>Este texto empieza con un espacio.</translation>
    </message>
    <message>
        <source>This text ends with a blank.</source>
        <translation>Este texto termina con un espacio.</translation>
    </message>
    <message>
        <source>Half a character is missing in this text. Type it again.</source>
        <translation>Falta medio carácter en este texto. Escríbalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Type the whole code: at least %n letters and digits.</source>
        <translation>
            <numerusform>Escriba el código completo: al menos %n letra o cifra.</numerusform>
            <numerusform>Escriba el código completo: al menos %n letras y cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server keeps at most %n characters here.</source>
        <translation>
            <numerusform>El servidor guarda aquí como mucho %n carácter.</numerusform>
            <numerusform>El servidor guarda aquí como mucho %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Este número es demasiado pequeño.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Example: name@example.org.</source>
        <translation>No es una dirección de correo completa. Ejemplo: nombre@example.org.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Teléfono no válido.</translation>
    </message>
    <message>
        <source>This is not an address. Example: https://tickets.example.org/TessituraService</source>
        <translation>No es una dirección. Ejemplo: https://tickets.example.org/TessituraService</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>La dirección empieza por https://</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Solo valen direcciones https://.</translation>
    </message>
    <message>
        <source>Without https:// only a server on this computer can be used.</source>
        <translation>Sin https:// solo vale un servidor en este equipo.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they have fields of their own.</source>
        <translation>Deje usuario y contraseña fuera de la dirección; tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on.</source>
        <translation>Quite todo desde ? o # en adelante.</translation>
    </message>
    <message>
        <source>The address must not contain /../ or /./</source>
        <translation>La dirección no puede contener /../ ni /./</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no puede usarse.</translation>
    </message>
</context>
<context>
    <name>Foyer::FilterWords</name>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Filter word: calls of a second and more</extracomment>
        <translation>cambió</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>Filter word: answers that told something new of the session</extracomment>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>reads</source>
        <extracomment>Filter word: everything that is not a read</extracomment>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>failed, slow, changed, commands, session 2, sign in, 400</source>
        <extracomment>In the empty filter field; these words are understood as filters, translate them like the filter words</extracomment>
        <translation>fallido, lento, cambió, órdenes, sesión 2, identificar, 400</translation>
    </message>
</context>
<context>
    <name>Foyer::FindCard</name>
    <message>
        <source>%1 of %2: type more to find fewer.</source>
        <translation>%1 de %2: escriba más para hallar menos.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Ask how the name is written, or for a number or an e-mail.</source>
        <translation>Pregunte cómo se escribe el nombre, o pida un número o un correo.</translation>
    </message>
    <message>
        <source>This server does not let your user group look for patrons.</source>
        <translation>Este servidor no deja a su grupo buscar clientes.</translation>
    </message>
    <message>
        <source>An e-mail address can still be helped: by a mail, or by trying.</source>
        <translation>A un correo aún se le puede ayudar: con un mensaje, o probando.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>¿Quién llama?</translation>
    </message>
    <message>
        <source>Looking uses none of the patron&apos;s tries and mails nothing.</source>
        <translation>Buscar no gasta ningún intento del cliente ni envía nada.</translation>
    </message>
    <message>
        <source>Help a patron</source>
        <translation>Ayudar a un cliente</translation>
    </message>
    <message>
        <source>E-mail, name, number, order or scan</source>
        <extracomment>Title of the panel that finds a patron who cannot sign in</extracomment>
        <translation>Correo, nombre, número, pedido o escaneo</translation>
    </message>
    <message>
        <source>Login type of the site they are on</source>
        <translation>Tipo de acceso del sitio en que está</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Clientes encontrados</translation>
    </message>
</context>
<context>
    <name>Foyer::FormField</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before the text of an error under a field</extracomment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a field&apos;s name; shown when the field may stay empty</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>Foyer::FoundTextModel</name>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>first of the household</source>
        <extracomment>Of a patron&apos;s record</extracomment>
        <translation>primero del hogar</translation>
    </message>
    <message>
        <source>in a household</source>
        <extracomment>Of a patron</extracomment>
        <translation>en un hogar</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column</extracomment>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: number of a patron</extracomment>
        <translation>Población</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Column: postal code and town</extracomment>
        <translation>Bueno saber</translation>
    </message>
</context>
<context>
    <name>Foyer::GuardedLineEdit</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>That is too long for a field (%1 characters). Nothing was pasted.</source>
        <extracomment>%1 is a number of characters, e.g. 1,048,576</extracomment>
        <translation>Es demasiado largo para un campo (%1 caracteres). No se pegó nada.</translation>
    </message>
</context>
<context>
    <name>Foyer::HealthWords</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Seat Server</source>
        <translation>Seat Server</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>not allowed to ask</source>
        <translation>no se permite preguntar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>no está bien</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escucha</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>no escucha</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>The server&apos;s clock against this computer&apos;s; %1 is a length of time</extracomment>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>This user group may not ask for it.</source>
        <translation>Este grupo no puede preguntarlo.</translation>
    </message>
    <message>
        <source>The server did not tell.</source>
        <translation>El servidor no lo dijo.</translation>
    </message>
    <message>
        <source>The service does not answer. Commands already sent are looked into, not repeated.</source>
        <translation>El servicio no responde. Lo ya enviado se comprueba, no se repite.</translation>
    </message>
    <message>
        <source>The service answers, but does not let us ask how it is.</source>
        <translation>El servicio responde, pero no deja preguntar cómo está.</translation>
    </message>
    <message>
        <source>The service answered in %1 ms.</source>
        <translation>El servicio respondió en %1 ms.</translation>
    </message>
    <message>
        <source>The service reaches its database.</source>
        <translation>El servicio llega a su base de datos.</translation>
    </message>
    <message>
        <source>The service says that it is not well.</source>
        <translation>El servicio dice que no está bien.</translation>
    </message>
    <message>
        <source>Not well: %1.</source>
        <translation>No está bien: %1.</translation>
    </message>
    <message>
        <source>The Seat Server does not listen: no seats can be held, and clocks cannot be asked for.</source>
        <translation>El Seat Server no escucha: no pueden retenerse localidades ni preguntarse límites.</translation>
    </message>
    <message>
        <source>The Seat Server listens.</source>
        <translation>El Seat Server escucha.</translation>
    </message>
    <message>
        <source>The Seat Server listens; connections: %1.</source>
        <translation>El Seat Server escucha; conexiones: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 this computer&apos;s. Countdowns are right all the same; times shown as &quot;here&quot; are not.</source>
        <translation>Frente a este equipo, el reloj del servidor lleva %1. Los tiempos restantes están bien; las horas «aquí» no.</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>Foyer speaks to it as version %1; the profile says which.</source>
        <translation>Foyer le habla como versión %1; el perfil dice cuál.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s certificate is good for another %n days.</source>
        <translation>
            <numerusform>El certificado del servidor vale aún %n día.</numerusform>
            <numerusform>El certificado del servidor vale aún %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::HoldPanel</name>
    <message>
        <source>Only %1 free in this zone.</source>
        <extracomment>%1: &quot;1 seat&quot;; fewer free seats than asked for</extracomment>
        <translation>En esta zona solo hay %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Choose a performance.</source>
        <extracomment>Why seats cannot be held</extracomment>
        <translation>Elija una función.</translation>
    </message>
    <message>
        <source>Reading zones and prices…</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Leyendo zonas y precios…</translation>
    </message>
    <message>
        <source>Choose a zone and price.</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Elija zona y tarifa.</translation>
    </message>
    <message>
        <source>This zone is sold out.</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Esta zona está agotada.</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Retener localidades</translation>
    </message>
    <message>
        <source>&amp;Find a performance</source>
        <extracomment>Title of the panel</extracomment>
        <translation>&amp;Buscar función</translation>
    </message>
    <message>
        <source>title, place or day</source>
        <extracomment>Search field; &amp; marks the access key</extracomment>
        <translation>título, lugar o día</translation>
    </message>
    <message>
        <source>Sea&amp;ts</source>
        <extracomment>What can be searched for</extracomment>
        <translation>&amp;Localidades</translation>
    </message>
    <message>
        <source>Performances</source>
        <extracomment>How many seats to hold; &amp; marks the access key</extracomment>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Zones and prices</source>
        <extracomment>Name of a table</extracomment>
        <translation>Zonas y precios</translation>
    </message>
    <message>
        <source>No performance found.</source>
        <extracomment>Name of a table No performance matches; and what to do</extracomment>
        <translation>No se encontró ninguna función.</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Nothing on sale here.</source>
        <extracomment>No zone or price can be sold; and what to do</extracomment>
        <translation>Aquí no hay nada a la venta.</translation>
    </message>
    <message>
        <source>Choose another performance.</source>
        <translation>Elija otra función.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>Button: %1 &quot;2 seats&quot;; and while it is being sent</extracomment>
        <translation>Retener %1</translation>
    </message>
    <message>
        <source>Holding…</source>
        <translation>Reteniendo…</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Volver al carrito</translation>
    </message>
</context>
<context>
    <name>Foyer::KeyGroups</name>
    <message>
        <source>In forms</source>
        <extracomment>Sheet of keys: title of a group, the keys of every form</extracomment>
        <translation>En formularios</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Campo siguiente, campo anterior</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Enviar el formulario</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>Sheet of keys: Alt with any underlined letter</extracomment>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>To the field with this letter underlined</source>
        <translation>Al campo con esta letra subrayada</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Pulsar el botón que tiene el foco</translation>
    </message>
    <message>
        <source>In lists</source>
        <extracomment>Sheet of keys: title of a group, the keys of every list</extracomment>
        <translation>En listas</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Elegir una fila</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Primera, última</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Release or remove it (asks first)</source>
        <translation>Liberarla o quitarla (pregunta antes)</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <extracomment>Sheet of keys: title of a group, letters that work in one list only</extracomment>
        <translation>Mientras no se escribe nada</translation>
    </message>
    <message>
        <source>N · B</source>
        <translation>N · B</translation>
    </message>
    <message>
        <source>New session: for a customer, at the counter</source>
        <translation>Nueva sesión: para un cliente, en taquilla</translation>
    </message>
    <message>
        <source>P · U</source>
        <translation>P · U</translation>
    </message>
    <message>
        <source>Orders: print again, unprinted only</source>
        <translation>Pedidos: reimprimir, solo sin imprimir</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <extracomment>Sheet of keys: any digit</extracomment>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>Orders: find a number</source>
        <translation>Pedidos: buscar un número</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Promo: choose a source; patron: household or person</source>
        <translation>Promo: elegir origen; cliente: hogar o persona</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Mostrar lo oculto</translation>
    </message>
    <message>
        <source>F4 · ?</source>
        <translation>F4 · ?</translation>
    </message>
    <message>
        <source>Why? beside an odd value</source>
        <translation>¿Por qué? junto a un valor extraño</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskFooter</name>
    <message>
        <source>More time</source>
        <extracomment>A button: keep the seats longer</extracomment>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out: which of the questions this is</extracomment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>A+</source>
        <extracomment>A key that makes all text larger: two letters, or what stands for them</extracomment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Read out before the name of the language: a button that shows all languages</extracomment>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskStaffWords</name>
    <message>
        <source>Kiosk started</source>
        <translation>Quiosco iniciado</translation>
    </message>
    <message>
        <source>Kiosk started again after a crash</source>
        <translation>Quiosco reiniciado tras un fallo</translation>
    </message>
    <message>
        <source>Three crashes in a minute</source>
        <translation>Tres fallos en un minuto</translation>
    </message>
    <message>
        <source>A guest began</source>
        <translation>Un invitado empezó</translation>
    </message>
    <message>
        <source>Guest forgotten, self-test passed</source>
        <translation>Invitado olvidado, autocomprobación superada</translation>
    </message>
    <message>
        <source>Self-test found something of a guest</source>
        <translation>La autocomprobación halló algo de un invitado</translation>
    </message>
    <message>
        <source>An order was made</source>
        <translation>Se hizo un pedido</translation>
    </message>
    <message>
        <source>A card was declined</source>
        <translation>Se rechazó una tarjeta</translation>
    </message>
    <message>
        <source>The card reader did not answer</source>
        <translation>El lector de tarjetas no respondió</translation>
    </message>
    <message>
        <source>A case was sent to the desk</source>
        <translation>Se envió un caso a taquilla</translation>
    </message>
    <message>
        <source>A guest called a person</source>
        <translation>Un invitado llamó a alguien</translation>
    </message>
    <message>
        <source>Seats ran out of time</source>
        <translation>Tiempo de localidades agotado</translation>
    </message>
    <message>
        <source>Selling did not work</source>
        <translation>La venta no funcionó</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Quiosco cerrado</translation>
    </message>
    <message>
        <source>Kiosk out of order</source>
        <translation>Quiosco fuera de servicio</translation>
    </message>
    <message>
        <source>Waiting for guests</source>
        <translation>En espera de invitados</translation>
    </message>
    <message>
        <source>Staff opened this page</source>
        <translation>El personal abrió esta página</translation>
    </message>
    <message>
        <source>Staff left this page</source>
        <translation>El personal dejó esta página</translation>
    </message>
    <message>
        <source>A wrong PIN was tried</source>
        <translation>Se probó un PIN equivocado</translation>
    </message>
    <message>
        <source>Kiosk ended</source>
        <translation>Quiosco terminado</translation>
    </message>
    <message>
        <source>Texts on the screen</source>
        <translation>Textos en la pantalla</translation>
    </message>
    <message>
        <source>Undo in fields</source>
        <translation>Deshacer en los campos</translation>
    </message>
    <message>
        <source>Suggestions in fields</source>
        <translation>Sugerencias en los campos</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Keyboard input</source>
        <translation>Entrada de teclado</translation>
    </message>
    <message>
        <source>Window title</source>
        <translation>Título de la ventana</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Connections and cookies</source>
        <translation>Conexiones y cookies</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Archivos temporales</translation>
    </message>
    <message>
        <source>A receipt was not printed</source>
        <translation>No se imprimió un recibo</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskStart</name>
    <message>
        <source>The kiosk cannot start: something is wrong in %1.</source>
        <translation>El quiosco no puede arrancar: algo está mal en %1.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: %1 cannot be read, or holds no key of 32 bytes.</source>
        <translation>El quiosco no puede arrancar: %1 no se puede leer o no contiene una clave de 32 bytes.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>El servidor de práctica no arrancó.</translation>
    </message>
    <message>
        <source>The practice server ended.</source>
        <translation>El servidor de práctica terminó.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: its settings name no &quot;profile&quot;.</source>
        <translation>El quiosco no puede arrancar: en su configuración falta «profile».</translation>
    </message>
    <message>
        <source>The kiosk cannot start: there is no profile called &quot;%1&quot;.</source>
        <translation>El quiosco no puede arrancar: no hay ningún perfil llamado «%1».</translation>
    </message>
    <message>
        <source>The kiosk cannot start: there is no password for &quot;%1&quot;.</source>
        <translation>El quiosco no puede arrancar: no hay contraseña para «%1».</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskWords</name>
    <message>
        <source>Touch to buy tickets</source>
        <extracomment>The first page, in every language at once: one short sentence</extracomment>
        <translation>Toque para comprar entradas</translation>
    </message>
    <message>
        <source>This kiosk is closed now. The desk is glad to help you.</source>
        <extracomment>A closed kiosk, in every language at once</extracomment>
        <translation>Este quiosco está cerrado. En taquilla le atienden con gusto.</translation>
    </message>
    <message>
        <source>This kiosk is out of order. The desk is glad to help you.</source>
        <extracomment>In every language at once</extracomment>
        <translation>Este quiosco no funciona. En taquilla le atienden con gusto.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the end of an e-mail address, e.g. gmail.com</extracomment>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences side by side: %1 &quot;That code cannot be used here.&quot;, %2 &quot;You can try 3 more codes.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more codes.</source>
        <translation>
            <numerusform>Puede probar %n código más.</numerusform>
            <numerusform>Puede probar %n códigos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in this address. It looks like name@example.org.</source>
        <translation>Falta algo en esta dirección. Tiene la forma nombre@example.org.</translation>
    </message>
    <message>
        <source>Please look at the address again.</source>
        <translation>Revise la dirección, por favor.</translation>
    </message>
    <message>
        <source>That address cannot be used here. Try another one, or call a person.</source>
        <translation>Esa dirección no se puede usar aquí. Pruebe otra o llame a alguien.</translation>
    </message>
    <message>
        <source>We never take card numbers here. Nothing was kept.</source>
        <translation>Aquí nunca pedimos números de tarjeta. No se guardó nada.</translation>
    </message>
    <message>
        <source>That was a ticket code. Please type your e-mail.</source>
        <translation>Eso era un código de entrada. Escriba su correo.</translation>
    </message>
    <message>
        <source>That code cannot be used here.</source>
        <translation>Ese código no se puede usar aquí.</translation>
    </message>
    <message>
        <source>No more codes can be tried. You can go on without one.</source>
        <translation>No se pueden probar más códigos. Puede seguir sin ninguno.</translation>
    </message>
    <message>
        <source>Your code is applied.</source>
        <translation>Su código está en uso.</translation>
    </message>
    <message>
        <source>There are fewer seats left than you asked for. Please choose again.</source>
        <translation>Quedan menos localidades de las que pidió. Elija de nuevo.</translation>
    </message>
    <message>
        <source>These seats could not be taken. Please choose again.</source>
        <translation>No se pudieron tomar esas localidades. Elija de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is on sale here at the moment.</source>
        <translation>Ahora no hay nada a la venta aquí.</translation>
    </message>
    <message>
        <source>These tickets cannot be sold here. Please go to the desk.</source>
        <translation>Estas entradas no se venden aquí. Vaya a taquilla, por favor.</translation>
    </message>
    <message>
        <source>The card was not accepted. Nothing was charged. Try another one.</source>
        <translation>La tarjeta no fue aceptada. No se cobró nada. Pruebe otra.</translation>
    </message>
    <message>
        <source>That gift certificate cannot be used here.</source>
        <translation>Ese cheque regalo no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Nothing was charged.</source>
        <translation>El lector de tarjetas no responde. No se cobró nada.</translation>
    </message>
    <message>
        <source>No connection just now. Nothing was sent. Please try again.</source>
        <translation>Ahora no hay conexión. No se envió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is slow. Please wait a moment.</source>
        <translation>La conexión va lenta. Espere un momento.</translation>
    </message>
    <message>
        <source>The order was not saved. Nothing was charged. Please try again.</source>
        <translation>El pedido no se guardó. No se cobró nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The seats were let go.</source>
        <translation>Las localidades se han liberado.</translation>
    </message>
    <message>
        <source>That is more than can be bought here. Please ask at the desk.</source>
        <translation>Es más de lo que se puede comprar aquí. Pregunte en taquilla.</translation>
    </message>
    <message>
        <source>Seats kept for you: time not known</source>
        <translation>Sus localidades: tiempo desconocido</translation>
    </message>
    <message>
        <source>Seats kept for you: less than a minute</source>
        <translation>Sus localidades: menos de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>Seats kept for you: %n minutes</source>
        <extracomment>Whole minutes, rounded down</extracomment>
        <translation>
            <numerusform>Sus localidades: %n minuto</numerusform>
            <numerusform>Sus localidades: %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Day and time: %1 &quot;Sunday 22 November&quot;, %2 &quot;19:30&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Pattern of a day, as in QLocale: weekday, day, month</extracomment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When and where: %1 &quot;Sunday 22 November, 19:30&quot;, %2 a house or a hall</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n localidad</numerusform>
            <numerusform>%n localidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a person</source>
        <extracomment>A button: somebody of the house comes</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Su recibo se está imprimiendo.</translation>
    </message>
    <message>
        <source>Please take your receipt from the printer.</source>
        <translation>Retire su recibo de la impresora.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Your order is made.</source>
        <translation>No se pudo imprimir el recibo. Su pedido está hecho.</translation>
    </message>
</context>
<context>
    <name>Foyer::LaunchOptions</name>
    <message>
        <source>foyer: there is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>foyer: no hay pantalla para una ventana (ni DISPLAY ni WAYLAND_DISPLAY están definidos).</translation>
    </message>
    <message>
        <source>A PIN has at least six digits, which are neither all the same nor in a row.</source>
        <translation>Un PIN tiene al menos seis cifras, ni todas iguales ni seguidas.</translation>
    </message>
</context>
<context>
    <name>Foyer::LoginChangeForm</name>
    <message>
        <source>New password</source>
        <extracomment>Ways on the patron page</extracomment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>Cambiar acceso</translation>
    </message>
    <message>
        <source>Type the current password.</source>
        <translation>Escriba la contraseña actual.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Escriba la contraseña nueva.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Las dos contraseñas nuevas son distintas.</translation>
    </message>
    <message>
        <source>Type the login name.</source>
        <translation>Escriba el nombre de acceso.</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Escriba la dirección de correo.</translation>
    </message>
    <message>
        <source>Nobody is signed in with a web login, so there is none to change. Sign the patron in first – with the password, or with a token.</source>
        <translation>Nadie está identificado con un acceso web, así que no hay ninguno que cambiar. Identifique primero al cliente, con la contraseña o con un token.</translation>
    </message>
    <message>
        <source>The password is temporary: set a new one now, with the patron beside you.</source>
        <translation>La contraseña es provisional: ponga ahora una nueva, con el cliente a su lado.</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is.</source>
        <translation>Lo que no toque queda como está.</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Poner la contraseña nueva</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Cambiar el acceso</translation>
    </message>
    <message>
        <source>Changing – once…</source>
        <translation>Cambiando, una vez…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Forgotten or temporary: none is sent</source>
        <translation>Olvidada o provisional: no se envía</translation>
    </message>
    <message>
        <source>At most 40 characters; the server adds rules.</source>
        <translation>Como mucho 40 caracteres; el servidor añade reglas.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>Login name now</source>
        <translation>Nombre de acceso actual</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>E-mail now</source>
        <translation>Correo actual</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Tipo de acceso</translation>
    </message>
    <message>
        <source>The type of the login that is signed in.</source>
        <translation>El tipo del acceso identificado.</translation>
    </message>
</context>
<context>
    <name>Foyer::LookButton</name>
    <message>
        <source>Language and look  %1</source>
        <extracomment>Button: opens the menu of language, colours and size of text; %1 is its key</extracomment>
        <translation>Idioma y aspecto  %1</translation>
    </message>
</context>
<context>
    <name>Foyer::LookMenu</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>The language this computer is set to</extracomment>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The colours this computer is set to</extracomment>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Opens the settings of scanners A size of text: %1 is 100, 125 …</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scanners…</source>
        <translation>Escáneres…</translation>
    </message>
</context>
<context>
    <name>Foyer::LostSeatsView</name>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>Asking for the seats…</source>
        <translation>Pidiendo las localidades…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Ya no se quieren</translation>
    </message>
    <message>
        <source>Try the same seats again</source>
        <translation>Probar las mismas localidades</translation>
    </message>
    <message>
        <source>Hold %1 in %2</source>
        <extracomment>Button: %1 &quot;2 seats&quot;, %2 name of a zone</extracomment>
        <translation>Retener %1 en %2</translation>
    </message>
    <message>
        <source>Hold %1 there again</source>
        <extracomment>Button: %1 &quot;2 seats&quot;; which ones the server chooses</extracomment>
        <translation>Retener %1 allí otra vez</translation>
    </message>
    <message>
        <source>No seats could be held there.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Allí no pudo retenerse ninguna localidad.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Perdidas: %1.</translation>
    </message>
    <message>
        <source>Somebody else may have them. Nothing is held.</source>
        <translation>Puede tenerlas otra persona. No hay nada retenido.</translation>
    </message>
    <message>
        <source>Nothing was sent, nothing is held.</source>
        <translation>No se envió nada, no hay nada retenido.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <extracomment>Lost seats were not asked for
----------
A look found none</extracomment>
        <translation>Puede pulsar otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and no seats were held.</source>
        <translation>La respuesta se perdió, y no hay localidades retenidas.</translation>
    </message>
    <message>
        <source>It is not known whether the seats are held.</source>
        <translation>No se sabe si las localidades están retenidas.</translation>
    </message>
    <message>
        <source>Promise nothing yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>No prometa nada aún. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>The lost seats are still lines of this cart.</source>
        <translation>Las localidades perdidas siguen siendo líneas de este carrito.</translation>
    </message>
    <message>
        <source>Nothing was asked for. Take them out with Delete, or open a new cart for this patron.</source>
        <extracomment>They could not be taken out</extracomment>
        <translation>No se pidió nada. Quítelas con Suprimir, o abra un carrito nuevo para este cliente.</translation>
    </message>
    <message>
        <source>No seats were free, so none are held.</source>
        <translation>No había localidades libres, así que no hay ninguna retenida.</translation>
    </message>
    <message>
        <source>Choose another zone, price or performance.</source>
        <extracomment>A hold answered with 0 seats</extracomment>
        <translation>Elija otra zona, tarifa o función.</translation>
    </message>
    <message>
        <source>The same seats are held again: %1.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Las mismas localidades están retenidas otra vez: %1.</translation>
    </message>
    <message>
        <source>The clock runs anew.</source>
        <translation>El reloj empieza de nuevo.</translation>
    </message>
    <message>
        <source>Only some are held again: %1.</source>
        <extracomment>%1: &quot;Stalls F 12&quot;</extracomment>
        <translation>Solo algunas están retenidas otra vez: %1.</translation>
    </message>
    <message>
        <source>Tell the patron. Look for the rest with Ctrl+H.</source>
        <translation>Dígaselo al cliente. Busque el resto con Ctrl+H.</translation>
    </message>
    <message>
        <source>Other seats are held: %1.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Hay otras localidades retenidas: %1.</translation>
    </message>
    <message>
        <source>They had %1. Tell the patron, or release these.</source>
        <extracomment>%1: the seats that were lost</extracomment>
        <translation>Antes eran %1. Dígaselo al cliente, o libere estas.</translation>
    </message>
    <message>
        <source>Seats are held, but which could not be read.</source>
        <translation>Hay localidades retenidas, pero no pudo leerse cuáles.</translation>
    </message>
    <message>
        <source>Press F5 and look at the cart before you promise anything.</source>
        <translation>Pulse F5 y mire el carrito antes de prometer nada.</translation>
    </message>
    <message>
        <source>No longer held: %1</source>
        <extracomment>After three lines of lost seats Before a list of seats: %1</extracomment>
        <translation>Ya no están retenidas: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::MainWindow</name>
    <message>
        <source>New session  Ctrl+N</source>
        <extracomment>Button in the band: opens another session beside the open ones; its key is Ctrl+N</extracomment>
        <translation>Nueva sesión  Ctrl+N</translation>
    </message>
    <message>
        <source>%1 – %2 – Foyer</source>
        <extracomment>Window title: %1 SANDBOX, TEST or LIVE, %2 the organisation and server</extracomment>
        <translation>%1 – %2 – Foyer</translation>
    </message>
    <message>
        <source>Ctrl+K  find or do…</source>
        <extracomment>Button in the band: opens the command palette; its key is Ctrl+K</extracomment>
        <translation>Ctrl+K  buscar o hacer…</translation>
    </message>
    <message>
        <source>Help a patron  Ctrl+D</source>
        <extracomment>Button in the band: why a patron cannot sign in; its key is Ctrl+D</extracomment>
        <translation>Ayudar a un cliente  Ctrl+D</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>settings preferences dark contrast size of text German Spanish French</source>
        <extracomment>Other words for &quot;Language and look&quot;, separated by blanks</extracomment>
        <translation>ajustes oscuro contraste tamaño del texto inglés alemán francés language</translation>
    </message>
    <message>
        <source>Foyer was updated.</source>
        <translation>Foyer se actualizó.</translation>
    </message>
    <message>
        <source>When no customer is waiting, close it and start it again.</source>
        <translation>Cuando no espere ningún cliente, ciérrelo y ábralo otra vez.</translation>
    </message>
</context>
<context>
    <name>Foyer::ManagedHere</name>
    <message>
        <source>Tell whoever looks after this computer.</source>
        <translation>Avise a quien cuida este equipo.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings in %1 are not used: something in them is wrong.</source>
        <extracomment>%1 a file&apos;s name with its folder</extracomment>
        <translation>No se usa la configuración de la organización en %1: algo en ella está mal.</translation>
    </message>
    <message>
        <source>Kiosk cases cannot be opened here: %1 holds no key.</source>
        <extracomment>%1 a file&apos;s name with its folder</extracomment>
        <translation>Los casos del quiosco no se abren aquí: %1 no tiene clave.</translation>
    </message>
</context>
<context>
    <name>Foyer::ManagedWords</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La línea %1 no es JSON.</translation>
    </message>
    <message>
        <source>It was written for a newer Foyer.</source>
        <translation>Se escribió para un Foyer más nuevo.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>is not known. Is it spelled right?</source>
        <translation>no se conoce. ¿Está bien escrito?</translation>
    </message>
    <message>
        <source>has to be a text.</source>
        <translation>debe ser un texto.</translation>
    </message>
    <message>
        <source>has to be true or false.</source>
        <translation>debe ser true o false.</translation>
    </message>
    <message>
        <source>has to be a whole number.</source>
        <translation>debe ser un número entero.</translation>
    </message>
    <message>
        <source>has to be a list.</source>
        <translation>debe ser una lista.</translation>
    </message>
    <message>
        <source>has to be a section in braces.</source>
        <translation>debe ser una sección entre llaves.</translation>
    </message>
    <message>
        <source>has to be a whole number from %1 to %2.</source>
        <translation>debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>has to be one of: %1.</source>
        <translation>debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>has to be a time of day, such as 18:30.</source>
        <translation>debe ser una hora, como 18:30.</translation>
    </message>
    <message>
        <source>has to be a time zone, such as America/New_York.</source>
        <translation>debe ser una zona horaria, como America/New_York.</translation>
    </message>
    <message>
        <source>has to be a whole path, beginning with a slash.</source>
        <translation>debe ser una ruta completa que empiece por una barra.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>is there twice.</source>
        <translation>está dos veces.</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; beside it.</source>
        <translation>necesita «%1» al lado.</translation>
    </message>
    <message>
        <source>cannot be read.</source>
        <translation>no se puede leer.</translation>
    </message>
    <message>
        <source>Set by your organisation for this computer.</source>
        <extracomment>Beside a value with a lock: it is the same on all computers of the organisation</extracomment>
        <translation>Fijado por su organización para este equipo.</translation>
    </message>
</context>
<context>
    <name>Foyer::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word like &quot;Warning&quot;, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>Foyer::MoreFields</name>
    <message>
        <source>Type the proxy’s name.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Escriba el nombre del proxy.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <extracomment>Error under a field for a number; %1 smallest, %2 largest</extracomment>
        <translation>Escriba un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Seat Server time &amp;zone</source>
        <extracomment>The time zone in which the server&apos;s seat clock counts</extracomment>
        <translation>&amp;Zona horaria del Seat Server</translation>
    </message>
    <message>
        <source>For example Europe/Berlin. Without it, time left is approximate.</source>
        <translation>Por ejemplo Europe/Berlin. Sin ella, el tiempo restante es aproximado.</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <extracomment>Version of the service</extracomment>
        <translation>&amp;Versión de la API</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>15</source>
        <translation>15</translation>
    </message>
    <message>
        <source>16</source>
        <translation>16</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <extracomment>Path of a file with certificates</extracomment>
        <translation>Arc&amp;hivo CA</translation>
    </message>
    <message>
        <source>A PEM file that replaces this computer’s authorities. Empty: the computer’s own.</source>
        <translation>Un archivo PEM que sustituye a las autoridades de este equipo. Vacío: las del equipo.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <extracomment>How to get out of this network</extracomment>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Ninguno: directo al servidor</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <extracomment>The proxy&apos;s host</extracomment>
        <translation>Nombre del proxy</translation>
    </message>
    <message>
        <source>Allow “hold at box office” as a way of delivery</source>
        <extracomment>Check box: a way to sell without sending tickets</extracomment>
        <translation>Permitir «recoger en taquilla»</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <extracomment>The proxy&apos;s port number</extracomment>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Failed tries before lock-out</source>
        <extracomment>How many failed sign-ins lock a patron out</extracomment>
        <translation>Intentos fallidos hasta el bloqueo</translation>
    </message>
    <message>
        <source>Empty: not known, so none is counted down.</source>
        <translation>Vacío: no se sabe, no se descuenta ninguno.</translation>
    </message>
    <message>
        <source>Most minutes of “more time” in one session</source>
        <extracomment>How much time may be added to the hold of seats</extracomment>
        <translation>«Más tiempo»: minutos por sesión</translation>
    </message>
    <message>
        <source>All together. 0: never.</source>
        <translation>En total. 0: nunca.</translation>
    </message>
    <message>
        <source>Shortest whole postal code</source>
        <extracomment>Shortest postal code a patron can have</extracomment>
        <translation>Código postal completo más corto</translation>
    </message>
    <message>
        <source>Letters and digits. A part of a code would find strangers.</source>
        <translation>Letras y cifras. Una parte de un código hallaría a extraños.</translation>
    </message>
</context>
<context>
    <name>Foyer::Navigator</name>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>No hay ningún perfil llamado «%1».</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are still held.</source>
        <translation>
            <numerusform>%n localidad sigue retenida.</numerusform>
            <numerusform>%n localidades siguen retenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are still open.</source>
        <translation>
            <numerusform>%n sesión sigue abierta.</numerusform>
            <numerusform>%n sesiones siguen abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing Foyer does not log out. The server keeps the session, and held seats until their time is over.</source>
        <translation>Cerrar Foyer no cierra la sesión. El servidor la conserva, y las localidades retenidas hasta que acabe su tiempo.</translation>
    </message>
    <message>
        <source>Keep Foyer open</source>
        <translation>Dejar Foyer abierto</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>foyer: &quot;%1&quot; is already open; its window was brought to the front.</source>
        <extracomment>Printed by a second start; %1 is the profile&apos;s name</extracomment>
        <translation>foyer: «%1» ya está abierto; su ventana pasó delante.</translation>
    </message>
    <message>
        <source>%1 is already open in another Foyer window.</source>
        <translation>%1 ya está abierto en otra ventana de Foyer.</translation>
    </message>
    <message>
        <source>That window was brought to the front.</source>
        <translation>Esa ventana pasó delante.</translation>
    </message>
    <message>
        <source>That window does not answer. End it before you open the server here.</source>
        <translation>Esa ventana no responde. Termínela antes de abrir aquí el servidor.</translation>
    </message>
    <message>
        <source>No session could be opened for the patron.</source>
        <translation>No pudo abrirse una sesión para el cliente.</translation>
    </message>
    <message>
        <source>this computer has no key for cases</source>
        <extracomment>Why the command cannot be given: the organisation&apos;s settings hold no key on this computer</extracomment>
        <translation>este equipo no tiene clave para casos</translation>
    </message>
    <message>
        <source>Open a kiosk case</source>
        <translation>Abrir un caso del quiosco</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>lobby code scan lost payment checkout</source>
        <extracomment>Other words for &quot;Open a kiosk case&quot;, separated by blanks</extracomment>
        <translation>vestíbulo código escanear perdido pago</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk is not open to this staff sign-in.</source>
        <translation>La mesa del responsable no está abierta para este usuario.</translation>
    </message>
    <message>
        <source>Sign in as a supervisor, or give this server a supervisor&apos;s PIN.</source>
        <translation>Entre como responsable o asigne a este servidor un PIN de responsable.</translation>
    </message>
</context>
<context>
    <name>Foyer::NewLoginForm</name>
    <message>
        <source>New login</source>
        <translation>Acceso nuevo</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escriba una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>For patron no. %1, who is signed in with it at once.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Para el cliente n.º&#xa0;%1, que queda identificado con él.</translation>
    </message>
    <message>
        <source>No customer yet: a login belongs to a patron on record. Give the session its customer first.</source>
        <translation>Aún sin cliente: un acceso es de un cliente registrado. Dé primero su cliente a la sesión.</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Tipo de acceso</translation>
    </message>
    <message>
        <source>Number of the e-mail address</source>
        <translation>Número de la dirección de correo</translation>
    </message>
    <message>
        <source>Its number on the record, not the address; empty = the primary one.</source>
        <translation>Su número en la ficha, no la dirección; vacío = la principal.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de acceso</translation>
    </message>
    <message>
        <source>Empty where the type signs in with the e-mail address.</source>
        <translation>Vacío si el tipo se identifica con el correo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At most 40 characters; the server adds rules.</source>
        <translation>Como mucho 40 caracteres; el servidor añade reglas.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>Temporary: a new password is due at once</source>
        <translation>Provisional: hará falta una nueva enseguida</translation>
    </message>
    <message>
        <source>The patron&apos;s primary login</source>
        <translation>El acceso principal del cliente</translation>
    </message>
    <message>
        <source>Create the login</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Crear el acceso</translation>
    </message>
    <message>
        <source>Creating – once…</source>
        <translation>Creando, una vez…</translation>
    </message>
</context>
<context>
    <name>Foyer::NewSessionPage</name>
    <message>
        <source>The server&apos;s default</source>
        <translation>Lo que diga el servidor</translation>
    </message>
    <message>
        <source>The organisation&apos;s web batch</source>
        <translation>Lote web de la organización</translation>
    </message>
    <message>
        <source>No clear answer came. A session may exist on the server, but nothing is in it.</source>
        <translation>No llegó una respuesta clara. Puede existir una sesión en el servidor, pero está vacía.</translation>
    </message>
    <message>
        <source>Nothing was held or sold. You may open a session again. %1</source>
        <translation>No se retuvo ni vendió nada. Puede abrir una sesión otra vez. %1</translation>
    </message>
    <message>
        <source>No session was opened.</source>
        <translation>No se abrió ninguna sesión.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <extracomment>Heading of the page on which a new web session is opened</extracomment>
        <translation>¿Quién es el siguiente?</translation>
    </message>
    <message>
        <source>Open a session for this customer. Nothing is held or sold until you do so.</source>
        <translation>Abra una sesión para este cliente. Hasta entonces no se retiene ni vende nada.</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Cambiar de servidor</translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation>Sesión de cliente</translation>
    </message>
    <message>
        <source>As if the patron bought on the web: sign in, as themselves or as a guest.</source>
        <translation>Como si el cliente comprara en la web: identificarse, con su nombre o como invitado.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>Open customer session</source>
        <translation>Abrir sesión de cliente</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Venta en taquilla</translation>
    </message>
    <message>
        <source>Business-facing: you sell in your own mode of sale, with or without a customer.</source>
        <translation>Usted vende en su propio modo de venta, con o sin cliente.</translation>
    </message>
    <message>
        <source>&amp;Mode of sale</source>
        <translation>&amp;Modo de venta</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>O&amp;rigen</translation>
    </message>
    <message>
        <source>B&amp;atch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Choose a mode of sale</source>
        <translation>Elija un modo de venta</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Elija un origen</translation>
    </message>
    <message>
        <source>Open counter sale</source>
        <translation>Abrir venta en taquilla</translation>
    </message>
</context>
<context>
    <name>Foyer::NoGuestPage</name>
    <message>
        <source>One moment, please.</source>
        <extracomment>Read out while the last guest is forgotten</extracomment>
        <translation>Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>Foyer::NoticeStrip</name>
    <message>
        <source>Use %1</source>
        <extracomment>A button: write the end of the address like this; %1 e.g. gmail.com</extracomment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>Foyer::OfferTextModel</name>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Price type</source>
        <extracomment>Column: price zone of the hall</extracomment>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: for one seat</extracomment>
        <translation>Libres</translation>
    </message>
</context>
<context>
    <name>Foyer::OnScreenKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>full stop</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>punto</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderFilterBar</name>
    <message>
        <source>any season</source>
        <translation>toda temporada</translation>
    </message>
    <message>
        <source>any mode</source>
        <extracomment>Filter left open</extracomment>
        <translation>todo modo</translation>
    </message>
    <message>
        <source>any delivery</source>
        <extracomment>Filter left open Filter left open</extracomment>
        <translation>toda entrega</translation>
    </message>
    <message>
        <source>Hold at box office</source>
        <extracomment>Delivery method -1: the tickets wait at the box office</extracomment>
        <translation>Recoger en taquilla</translation>
    </message>
    <message>
        <source>Played &amp;from</source>
        <translation>&amp;Desde el</translation>
    </message>
    <message>
        <source>Played un&amp;til</source>
        <extracomment>Filter: first day of the performances</extracomment>
        <translation>&amp;Hasta el</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <extracomment>Filter: last day of the performances</extracomment>
        <translation>Te&amp;mporada</translation>
    </message>
    <message>
        <source>&amp;Mode of sale</source>
        <extracomment>Filter</extracomment>
        <translation>Modo de &amp;venta</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <extracomment>Filter</extracomment>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>todo día</translation>
    </message>
    <message>
        <source>Unprinted only (U)</source>
        <extracomment>Filter left open Filter; (U) names the key while the list has the focus</extracomment>
        <translation>Sin imprimir (U)</translation>
    </message>
    <message>
        <source>Renewals only</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>With household</source>
        <extracomment>Filter: subscription renewals</extracomment>
        <translation>Con el hogar</translation>
    </message>
    <message>
        <source>With open rollovers</source>
        <extracomment>Filter: also orders of the household and of affiliates</extracomment>
        <translation>Con traspasos abiertos</translation>
    </message>
    <message>
        <source>Household: of members and affiliates too. Open rollovers: last season&apos;s seats, kept but not paid for yet.</source>
        <extracomment>Filter: also rollover orders that were not paid yet Explains two of the filters</extracomment>
        <translation>Hogar: también de miembros y afiliados. Traspasos abiertos: localidades de la temporada pasada, conservadas pero aún sin pagar.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderReportWords</name>
    <message>
        <source>The mode of sale is now %1 (was %2).</source>
        <extracomment>After an order was opened; %1 and %2 modes of sale</extracomment>
        <translation>El modo de venta es ahora %1 (era %2).</translation>
    </message>
    <message>
        <source>Order %1 is open in the cart.</source>
        <translation>El pedido %1 está abierto en el carrito.</translation>
    </message>
    <message>
        <source>Go on in the cart: Alt+5.</source>
        <extracomment>After an order was opened; Alt+5 is the key for the cart</extracomment>
        <translation>Siga en el carrito: Alt+5.</translation>
    </message>
    <message>
        <source>Order %1 was not opened.</source>
        <translation>El pedido %1 no se abrió.</translation>
    </message>
    <message>
        <source>The cart is as it was. The list is read again: it says who holds the order.</source>
        <extracomment>After a refusal What to do after opening an order was refused</extracomment>
        <translation>El carrito sigue como estaba. La lista se lee de nuevo: dice quién tiene el pedido.</translation>
    </message>
    <message>
        <source>Order %1 was not opened: nothing was sent.</source>
        <translation>El pedido %1 no se abrió: no se envió nada.</translation>
    </message>
    <message>
        <source>You may open it again.</source>
        <extracomment>The request never left
----------
A look found no order</extracomment>
        <translation>Puede abrirlo otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, but order %1 is open in the cart.</source>
        <translation>La respuesta se perdió, pero el pedido %1 está abierto en el carrito.</translation>
    </message>
    <message>
        <source>Do not open it again. Go on in the cart: Alt+5.</source>
        <extracomment>A look found it</extracomment>
        <translation>No lo abra de nuevo. Siga en el carrito: Alt+5.</translation>
    </message>
    <message>
        <source>The answer was lost, and order %1 is not open.</source>
        <translation>La respuesta se perdió, y el pedido %1 no está abierto.</translation>
    </message>
    <message>
        <source>It is not known whether order %1 was opened.</source>
        <translation>No se sabe si el pedido %1 se abrió.</translation>
    </message>
    <message>
        <source>Do not open it again. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>No lo abra de nuevo. Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>Asked for, not yet sent: the tickets of order %1.</source>
        <extracomment>Not a success yet: the server only wrote the wish down</extracomment>
        <translation>Pedidas, aún sin enviar: las entradas del pedido %1.</translation>
    </message>
    <message>
        <source>The server noted it and mails them later, if delivery and mode of sale allow print at home. If nothing comes in some minutes, print at the desk.</source>
        <extracomment>After tickets were asked for</extracomment>
        <translation>El servidor lo anotó y las enviará más tarde, si entrega y modo de venta permiten imprimir en casa. Si en unos minutos no llega nada, imprima en taquilla.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were not asked for.</source>
        <translation>Las entradas del pedido %1 no se pidieron.</translation>
    </message>
    <message>
        <source>Nothing will be mailed. Check the patron&apos;s e-mail address, or print at the desk.</source>
        <extracomment>After a refusal What to do after asking for tickets was refused</extracomment>
        <translation>No se enviará nada. Compruebe el correo del cliente, o imprima en taquilla.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were not asked for: nothing was sent.</source>
        <translation>Las entradas del pedido %1 no se pidieron: no se envió nada.</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <extracomment>Never left</extracomment>
        <translation>Puede pedirlas otra vez.</translation>
    </message>
    <message>
        <source>It is not known whether the tickets of order %1 were asked for.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>No se sabe si las entradas del pedido %1 se pidieron.</translation>
    </message>
    <message>
        <source>This cannot be looked up. Let the patron look for the mail; after %1 you may ask again, which may send a second one.</source>
        <extracomment>Nothing on the server shows it; %1 &quot;2 minutes&quot;</extracomment>
        <translation>Esto no puede consultarse. Que el cliente busque el correo; tras %1 puede pedirlas otra vez, y quizá llegue un segundo.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were asked for already.</source>
        <translation>Las entradas del pedido %1 ya se pidieron.</translation>
    </message>
    <message>
        <source>That was %1; the mail may be on its way. Asking again is possible in %2.</source>
        <extracomment>%1 &quot;12 s ago&quot;; %2 &quot;1 min 48 s&quot;</extracomment>
        <translation>Fue %1; el correo puede estar en camino. Se podrán pedir otra vez en %2.</translation>
    </message>
    <message>
        <source>Order %1 is not among this patron&apos;s orders.</source>
        <translation>El pedido %1 no está entre los de este cliente.</translation>
    </message>
    <message>
        <source>All of them were read, with household and affiliates. Check the number; it may be another patron&apos;s.</source>
        <translation>Se leyeron todos, con hogar y afiliados. Compruebe el número; puede ser de otro cliente.</translation>
    </message>
    <message>
        <source>Order %1 cannot be looked for: no patron yet.</source>
        <translation>El pedido %1 no puede buscarse: aún sin cliente.</translation>
    </message>
    <message>
        <source>The server lists the orders of one patron. Sign the patron in first, then scan again.</source>
        <translation>El servidor da los pedidos de un cliente. Identifique primero al cliente y escanee otra vez.</translation>
    </message>
    <message>
        <source>Order %1 is not open here.</source>
        <extracomment>Its receipt was asked for</extracomment>
        <translation>El pedido %1 no está abierto aquí.</translation>
    </message>
    <message>
        <source>The server prints the receipt of the open order only. Enter opens it, then R prints.</source>
        <extracomment>Enter and R are keys in the list of orders</extracomment>
        <translation>El servidor solo imprime el recibo del pedido abierto. Intro lo abre; después, R imprime.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderTextModel</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: order number</extracomment>
        <translation>Del día</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <extracomment>Column: the day of the order</extracomment>
        <translation>Modo de venta</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Column: what the order costs</extracomment>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: what was paid for it</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderWords</name>
    <message>
        <source>rollover</source>
        <translation>traspaso</translation>
    </message>
    <message>
        <source>printing not known</source>
        <extracomment>State of an order: last season&apos;s seats kept for renewal</extracomment>
        <translation>no se sabe si impreso</translation>
    </message>
    <message>
        <source>all printed</source>
        <extracomment>State of an order: the server did not say</extracomment>
        <translation>todo impreso</translation>
    </message>
    <message>
        <source>1 unprinted</source>
        <extracomment>State of an order: no ticket is missing State of an order: tickets not printed yet</extracomment>
        <translation>1 sin imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n unprinted</source>
        <translation>
            <numerusform>%n sin imprimir</numerusform>
            <numerusform>%n sin imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>open in this session</source>
        <translation>abierto en esta sesión</translation>
    </message>
    <message>
        <source>not to be printed yet</source>
        <translation>no imprimir aún</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>State of an order: paid, but the server holds the tickets back Between the parts of an order&apos;s state: &quot;paid, 2 unprinted&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>pago desconocido</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nada que pagar</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>unpaid</source>
        <extracomment>State of an order</extracomment>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>%1 still to pay</source>
        <extracomment>State of an order State of an order: %1 an amount of money</extracomment>
        <translation>quedan %1 por pagar</translation>
    </message>
    <message>
        <source>locked by another web session</source>
        <translation>bloqueado por otra sesión web</translation>
    </message>
    <message>
        <source>locked by staff batch %1</source>
        <extracomment>State of an order: open at another desk; %1 number of the batch</extracomment>
        <translation>bloqueado por el lote %1</translation>
    </message>
    <message>
        <source>locked by a staff batch</source>
        <translation>bloqueado por un lote de taquilla</translation>
    </message>
    <message>
        <source>It frees itself when that session was idle for %1 (Order Lock Timeout of this server).</source>
        <extracomment>When a lock ends; &quot;Order Lock Timeout&quot; is the name of a setting; %1 &quot;20 minutes&quot;</extracomment>
        <translation>Se libera solo cuando aquella sesión lleve %1 inactiva (Order Lock Timeout de este servidor).</translation>
    </message>
    <message>
        <source>It frees itself after some idle time set on the server (Order Lock Timeout, which could not be read).</source>
        <translation>Se libera solo tras un tiempo inactivo fijado en el servidor (Order Lock Timeout, que no pudo leerse).</translation>
    </message>
    <message>
        <source>Reading orders…</source>
        <translation>Leyendo pedidos…</translation>
    </message>
    <message>
        <source>%1 The list is the one %2.</source>
        <extracomment>%1 what went wrong, a sentence; %2 &quot;as of 19:33:10&quot;</extracomment>
        <translation>%1 La lista es de %2.</translation>
    </message>
    <message>
        <source>1 order, %1</source>
        <extracomment>Number of orders in the list; %1 &quot;as of 19:33:10&quot;</extracomment>
        <translation>1 pedido, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1</source>
        <translation>
            <numerusform>%n pedido, %1</numerusform>
            <numerusform>%n pedidos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mode %1 (name not known)</source>
        <extracomment>%1: number of a mode of sale whose name could not be read</extracomment>
        <translation>modo %1 (nombre desconocido)</translation>
    </message>
    <message>
        <source>Order %1 is open in this session already.</source>
        <translation>El pedido %1 ya está abierto en esta sesión.</translation>
    </message>
    <message>
        <source>It is in the cart: Alt+5.</source>
        <extracomment>Alt+5 is the key for the cart</extracomment>
        <translation>Está en el carrito: Alt+5.</translation>
    </message>
    <message>
        <source>Order %1 was not opened: the cart is not empty.</source>
        <translation>El pedido %1 no se abrió: el carrito no está vacío.</translation>
    </message>
    <message>
        <source>An order goes into an empty cart only; nothing was sent. Finish the sale or release the lines first.</source>
        <translation>Un pedido solo va a un carrito vacío; no se envió nada. Termine la venta o libere primero las líneas.</translation>
    </message>
    <message>
        <source>The mode of sale becomes the order&apos;s, which is not known here.</source>
        <translation>El modo de venta pasa a ser el del pedido, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The mode of sale stays %1.</source>
        <extracomment>What opening an order changes</extracomment>
        <translation>El modo de venta sigue siendo %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1 (now %2); prices and delivery methods may change.</source>
        <extracomment>What opening an order changes What opening an order changes: %1 and %2 modes of sale</extracomment>
        <translation>El modo de venta pasa a %1 (ahora %2); precios y formas de entrega pueden cambiar.</translation>
    </message>
    <message>
        <source>Whose order it is was not said.</source>
        <translation>No se dijo de quién es el pedido.</translation>
    </message>
    <message>
        <source>It is this patron&apos;s order.</source>
        <extracomment>Before an order is opened</extracomment>
        <translation>Es el pedido de este cliente.</translation>
    </message>
    <message>
        <source>It belongs to patron %1, not to the one of this session: likely the server refuses. Set that patron first.</source>
        <extracomment>Before an order is opened Before an order is opened: %1 number of a patron</extracomment>
        <translation>Es del cliente %1, no del de esta sesión: seguramente el servidor lo rechaza. Ponga primero ese cliente.</translation>
    </message>
    <message>
        <source>The cart is empty, as it has to be.</source>
        <extracomment>Before an order is opened</extracomment>
        <translation>El carrito está vacío, como debe.</translation>
    </message>
    <message>
        <source>Whether the cart is empty is not known; if it is not, the server refuses.</source>
        <translation>No se sabe si el carrito está vacío; si no, el servidor lo rechaza.</translation>
    </message>
    <message>
        <source>Another web session holds it. %1 Then opening takes it over; before that the server refuses, and nothing changes.</source>
        <extracomment>Before an order is opened: %1 a sentence about the time a lock ends</extracomment>
        <translation>Otra sesión web lo tiene. %1 Entonces, abrirlo lo toma; antes el servidor lo rechaza y nada cambia.</translation>
    </message>
    <message>
        <source>It is %1: likely the server refuses, and nothing changes. Ask the batch&apos;s owner first.</source>
        <extracomment>Before an order is opened: %1 &quot;locked by staff batch 501&quot;</extracomment>
        <translation>Está %1: seguramente el servidor lo rechaza y nada cambia. Pregunte primero a quien tiene el lote.</translation>
    </message>
    <message>
        <source>Seats and payments in it can mostly only be looked at.</source>
        <translation>Sus localidades y pagos casi siempre solo pueden mirarse.</translation>
    </message>
    <message>
        <source>They go to the patron&apos;s primary e-mail address, if the delivery method is print at home.</source>
        <extracomment>Before tickets are asked for</extracomment>
        <translation>Van al correo principal del cliente, si la entrega es impresión en casa.</translation>
    </message>
    <message>
        <source>The server says this order is not to be printed now: likely nothing will come.</source>
        <extracomment>Before tickets are asked for</extracomment>
        <translation>El servidor dice que este pedido no debe imprimirse ahora: seguramente no llegará nada.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Not an order number.</source>
        <translation>No es un número de pedido.</translation>
    </message>
    <message>
        <source>Order %1 found. Enter opens it, P sends its tickets again.</source>
        <extracomment>A number was found in the list; the keys are those of the list</extracomment>
        <translation>Pedido %1 encontrado. Intro lo abre, P envía sus entradas otra vez.</translation>
    </message>
    <message>
        <source>Open order %1 in the cart?</source>
        <extracomment>Question; %1 an order number</extracomment>
        <translation>¿Abrir el pedido %1 en el carrito?</translation>
    </message>
    <message>
        <source>Try once</source>
        <extracomment>Buttons of the question before an order is opened</extracomment>
        <translation>Intentar una vez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Ask for the tickets of order %1 to be e-mailed again?</source>
        <extracomment>Question; %1 an order number</extracomment>
        <translation>¿Pedir otra vez por correo las entradas del pedido %1?</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <extracomment>Buttons of the question before tickets are asked for again</extracomment>
        <translation>Pedirlas</translation>
    </message>
    <message>
        <source>This session has ended on the server.</source>
        <extracomment>The session is over; and what to do</extracomment>
        <translation>Esta sesión ha terminado en el servidor.</translation>
    </message>
    <message>
        <source>Open a new one to see orders.</source>
        <translation>Abra una nueva para ver pedidos.</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Leyendo la sesión…</translation>
    </message>
    <message>
        <source>A guest has no list of orders.</source>
        <extracomment>The patron is a guest; and what to do</extracomment>
        <translation>Un invitado no tiene lista de pedidos.</translation>
    </message>
    <message>
        <source>Sign the patron in with a login to see and open orders.</source>
        <translation>Identifique al cliente con un acceso para ver y abrir pedidos.</translation>
    </message>
    <message>
        <source>No patron yet.</source>
        <extracomment>Nobody is signed in; and what to do</extracomment>
        <translation>Aún sin cliente.</translation>
    </message>
    <message>
        <source>Sign the patron in; then their orders stand here.</source>
        <translation>Identifique al cliente; aquí estarán sus pedidos.</translation>
    </message>
    <message>
        <source>O&amp;rder number</source>
        <translation>Número de &amp;pedido</translation>
    </message>
    <message>
        <source>type or scan</source>
        <extracomment>Search field; &amp; marks the access key</extracomment>
        <translation>escribir o escanear</translation>
    </message>
    <message>
        <source>Upcoming only</source>
        <translation>Solo próximos</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: sets the filters back to the usual ones</extracomment>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>No order found.</source>
        <extracomment>No order matches; and what to do</extracomment>
        <translation>No se encontró ningún pedido.</translation>
    </message>
    <message>
        <source>Take a filter away, or scan the order&apos;s number.</source>
        <translation>Quite un filtro, o escanee el número del pedido.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Send tickets again…</source>
        <extracomment>Button; and while it is being sent Button: asks for tickets by e-mail once more; and while it is being sent</extracomment>
        <translation>Enviar entradas otra vez…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pidiendo…</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir el recibo</translation>
    </message>
</context>
<context>
    <name>Foyer::OverlayCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>If not, everything you entered is wiped.</source>
        <translation>Si no, se borra todo lo que escribió.</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <extracomment>A button after &quot;Are you still there?&quot;</extracomment>
        <translation>Sí, más tiempo</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Everything you entered is wiped.</source>
        <translation>Se borra todo lo que escribió.</translation>
    </message>
    <message>
        <source>Your seats are let go, and everything you entered is wiped.</source>
        <translation>Se liberan sus localidades y se borra todo lo que escribió.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Sí, empezar de nuevo</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation>Alguien viene a ayudarle.</translation>
    </message>
    <message>
        <source>You can go on in the meantime.</source>
        <extracomment>Below &quot;Somebody is coming&quot;; a short name stands below this</extracomment>
        <translation>Mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>You can also go to the desk and say this:</source>
        <translation>También puede decir esto en taquilla:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Foyer::PagePurpose</name>
    <message>
        <source>Here you choose the server to work with. Try the sandbox first: nothing in it is real.</source>
        <translation>Aquí elige el servidor con el que trabajar. Pruebe antes el servidor de práctica: nada en él es real.</translation>
    </message>
    <message>
        <source>Here you open a session for the person in front of you. It holds their seats and their sign-in.</source>
        <translation>Aquí abre una sesión para la persona que tiene delante. La sesión guarda sus localidades y su identificación.</translation>
    </message>
    <message>
        <source>One customer’s session: who is signed in, which seats are held and for how long, and what is in the cart.</source>
        <translation>La sesión de un cliente: quién está identificado, qué localidades están retenidas y hasta cuándo, y qué hay en el carrito.</translation>
    </message>
    <message>
        <source>For supervisors: watch sessions, compare two of them, and read what was done on this computer.</source>
        <translation>Para responsables: vigilar sesiones, comparar dos y leer lo que se hizo en este equipo.</translation>
    </message>
    <message>
        <source>Here you find out why a patron cannot sign in, and help without spending one of their attempts.</source>
        <translation>Aquí averigua por qué un cliente no puede identificarse y le ayuda sin gastar ninguno de sus intentos.</translation>
    </message>
    <message>
        <source>Here you open what a guest brings from the kiosk, and finish it with them.</source>
        <translation>Aquí abre lo que un invitado trae del quiosco y lo termina con él.</translation>
    </message>
</context>
<context>
    <name>Foyer::PagedTiles</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which page of a list is shown</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>A button: the page before in a list</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: the next page of a list</extracomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Foyer::PanelTabs</name>
    <message>
        <source>Parts of this session</source>
        <translation>Partes de esta sesión</translation>
    </message>
    <message>
        <source>Cart</source>
        <extracomment>Tab with what is in the cart</extracomment>
        <translation>Carrito</translation>
    </message>
</context>
<context>
    <name>Foyer::PasswordField</name>
    <message>
        <source>Contains a line break.</source>
        <translation>Contiene un salto de línea.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The password starts or ends with a blank.</source>
        <translation>La contraseña empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The password contains characters that cannot be seen.</source>
        <translation>La contraseña contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>%1 characters; the server may only keep %2.</source>
        <extracomment>%1 how many were entered, %2 how many the server documents</extracomment>
        <translation>%1 caracteres; puede que el servidor solo guarde %2.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activo.</translation>
    </message>
    <message>
        <source>Show password while held</source>
        <translation>Mostrar la contraseña mientras se pulsa</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>Mostrar mientras se pulsa</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronLines</name>
    <message>
        <source>no web login</source>
        <translation>sin acceso web</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>· locked</source>
        <translation>· bloqueado</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>a login whose owner is not known</source>
        <extracomment>Number of a patron</extracomment>
        <translation>un acceso cuyo titular no se sabe</translation>
    </message>
    <message>
        <source>record inactive</source>
        <translation>ficha inactiva</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronPanel</name>
    <message>
        <source>Patron: new password due</source>
        <extracomment>Tab of the patron page; the first while a temporary password waits for a new one</extracomment>
        <translation>Cliente: contraseña por cambiar</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>More ways to the customer</source>
        <translation>Otras vías al cliente</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>Set the customer by number</source>
        <extracomment>Ways to the patron in the list of commands</extracomment>
        <translation>Poner el cliente por número</translation>
    </message>
    <message>
        <source>Mail a token, or sign in with one</source>
        <translation>Enviar un token o identificar con él</translation>
    </message>
    <message>
        <source>Change the login or its password</source>
        <translation>Cambiar el acceso o su contraseña</translation>
    </message>
    <message>
        <source>Create a web login</source>
        <translation>Crear un acceso web</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Identificar sin contraseña</translation>
    </message>
    <message>
        <source>constituent household search counter</source>
        <extracomment>Other words for these ways, separated by blanks</extracomment>
        <translation>constituyente hogar buscar taquilla</translation>
    </message>
    <message>
        <source>send credentials forgotten reset</source>
        <translation>credenciales olvidada restablecer correo</translation>
    </message>
    <message>
        <source>update e-mail user name forgotten</source>
        <translation>actualizar correo usuario olvidado</translation>
    </message>
    <message>
        <source>new account register</source>
        <translation>nueva cuenta registrar</translation>
    </message>
    <message>
        <source>external become supervisor</source>
        <translation>externo actuar responsable</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronResults</name>
    <message>
        <source>Enter sets the marked patron as the customer.</source>
        <extracomment>Under a list of patrons</extracomment>
        <translation>Intro pone el cliente marcado.</translation>
    </message>
    <message>
        <source>%1 answer to this, %2 are shown: type more.</source>
        <extracomment>%1 is how many patrons there are, %2 how many are shown</extracomment>
        <translation>Responden %1, se muestran %2: escriba más.</translation>
    </message>
    <message>
        <source>Your user group may not search for patrons on this server.</source>
        <translation>Su grupo no puede buscar clientes en este servidor.</translation>
    </message>
    <message>
        <source>Set the customer by number: it stands on the card, the ticket and the order.</source>
        <translation>Ponga el cliente por su número: está en la tarjeta, la entrada y el pedido.</translation>
    </message>
    <message>
        <source>Nobody is found for %1.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>No se encontró a nadie para %1.</translation>
    </message>
    <message>
        <source>Less of a name finds more; an e-mail address has to be whole.</source>
        <translation>Menos letras del nombre hallan más; un correo tiene que estar completo.</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Clientes encontrados</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronWords</name>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>La respuesta se perdió, pero el servidor lo hizo.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <extracomment>%1 is what the server wrote, in quotation marks</extracomment>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>Household or person? Nobody is set yet.</source>
        <extracomment>A question of the server before a customer is set</extracomment>
        <translation>¿Hogar o persona? Aún no hay nadie puesto.</translation>
    </message>
    <message>
        <source>The house asks each time. Choose a card with 1 or 2; Esc keeps nobody.</source>
        <translation>La casa pregunta cada vez. Elija una ficha con 1 o 2; Esc no pone a nadie.</translation>
    </message>
    <message>
        <source>Customer set: %1 · no. %2.</source>
        <extracomment>%1 is a name, %2 a constituent number</extracomment>
        <translation>Cliente puesto: %1 · n.º&#xa0;%2.</translation>
    </message>
    <message>
        <source>Prices and rights are theirs from here on.</source>
        <translation>Precios y derechos son los suyos desde ahora.</translation>
    </message>
    <message>
        <source>Customer no. %1 is set.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>El cliente n.º&#xa0;%1 está puesto.</translation>
    </message>
    <message>
        <source>The line above shows who it is.</source>
        <translation>La línea de arriba muestra quién es.</translation>
    </message>
    <message>
        <source>The server took the request and mails the token.</source>
        <translation>El servidor aceptó la petición y envía el token.</translation>
    </message>
    <message>
        <source>It can take a minute. Let the patron look into the spam folder as well.</source>
        <translation>Puede tardar un minuto. Que el cliente mire también el correo no deseado.</translation>
    </message>
    <message>
        <source>Signed in; the password is temporary.</source>
        <translation>Identificado; la contraseña es provisional.</translation>
    </message>
    <message>
        <source>Set a new one now, with the patron beside you.</source>
        <translation>Ponga ahora una nueva, con el cliente a su lado.</translation>
    </message>
    <message>
        <source>The login was created, and the patron is signed in with it.</source>
        <translation>El acceso se creó, y el cliente está identificado con él.</translation>
    </message>
    <message>
        <source>A temporary password is good for one visit: set a new one now.</source>
        <translation>Una contraseña provisional vale para una visita: ponga ahora una nueva.</translation>
    </message>
    <message>
        <source>The login was changed.</source>
        <translation>El acceso se cambió.</translation>
    </message>
    <message>
        <source>The patron is still signed in; the new values hold from now on.</source>
        <translation>El cliente sigue identificado; los valores nuevos rigen desde ahora.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identificado.</translation>
    </message>
    <message>
        <source>Without a password: you now act as this patron.</source>
        <translation>Sin contraseña: ahora actúa usted como este cliente.</translation>
    </message>
    <message>
        <source>The answer was lost: the mail may have gone.</source>
        <translation>La respuesta se perdió: el correo puede haber salido.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. Let the patron look first, spam folder too; after a minute you may send another one.</source>
        <translation>Nada se envía de nuevo solo. Que el cliente mire antes, también el correo no deseado; tras un minuto puede enviar otro.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <translation>Puede pulsar otra vez.</translation>
    </message>
    <message>
        <source>Not sent. No try was used.</source>
        <extracomment>After a request that never left; no try of the patron was used</extracomment>
        <translation>No enviado. No se gastó ningún intento.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing has changed.</source>
        <translation>No se envió nada, y nada ha cambiado.</translation>
    </message>
    <message>
        <source>The customer was not set.</source>
        <translation>El cliente no se puso.</translation>
    </message>
    <message>
        <source>Check the number; the session is as it was.</source>
        <translation>Compruebe el número; la sesión sigue como estaba.</translation>
    </message>
    <message>
        <source>No mail was sent.</source>
        <translation>No se envió ningún correo.</translation>
    </message>
    <message>
        <source>Check the address and the login type, or whether the house has set up such mails.</source>
        <translation>Compruebe la dirección y el tipo de acceso, o si la casa tiene esos correos.</translation>
    </message>
    <message>
        <source>No login was created.</source>
        <translation>No se creó ningún acceso.</translation>
    </message>
    <message>
        <source>What you typed is still there; type the passwords again.</source>
        <translation>Lo que escribió sigue ahí; escriba de nuevo las contraseñas.</translation>
    </message>
    <message>
        <source>The login was not changed.</source>
        <translation>El acceso no se cambió.</translation>
    </message>
    <message>
        <source>The old password holds. Type the passwords again.</source>
        <translation>Vale la contraseña antigua. Escriba de nuevo las contraseñas.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>El servidor rechazó la identificación.</translation>
    </message>
    <message>
        <source>Nothing was retried.</source>
        <translation>No se reintentó nada.</translation>
    </message>
    <message>
        <source>The answer was lost, and a look at the session shows nothing done.</source>
        <translation>La respuesta se perdió, y la sesión no muestra nada hecho.</translation>
    </message>
    <message>
        <source>No login is to be seen.</source>
        <translation>No se ve ningún acceso.</translation>
    </message>
    <message>
        <source>If a second try says it exists already, send a token.</source>
        <translation>Si un segundo intento dice que ya existe, envíe un token.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>No identificado.</translation>
    </message>
    <message>
        <source>The try may still count; nothing was sent again.</source>
        <translation>El intento puede contar; no se envió nada de nuevo.</translation>
    </message>
    <message>
        <source>We do not know yet whether the password was changed.</source>
        <translation>Aún no sabemos si la contraseña se cambió.</translation>
    </message>
    <message>
        <source>The old or the new one may be valid. Try neither: Foyer is looking, and will say.</source>
        <translation>Puede valer la antigua o la nueva. No pruebe ninguna: Foyer mira y avisará.</translation>
    </message>
    <message>
        <source>We do not know yet whether that went through. Foyer is looking, and will not send it again.</source>
        <translation>Aún no sabemos si eso pasó. Foyer mira y no lo enviará de nuevo.</translation>
    </message>
    <message>
        <source>Do not try on another device.</source>
        <translation>No lo intente en otro aparato.</translation>
    </message>
    <message>
        <source>The answer was lost: the old or the new password may be valid.</source>
        <extracomment>After a change of password whose answer was lost</extracomment>
        <translation>La respuesta se perdió: puede valer la contraseña antigua o la nueva.</translation>
    </message>
    <message>
        <source>The server answered, but nobody is signed in: the old or the new password may be valid.</source>
        <translation>El servidor respondió, pero nadie está identificado: puede valer la contraseña antigua o la nueva.</translation>
    </message>
    <message>
        <source>Try neither, each miss counts. Send the patron a token by e-mail and set the password with it.</source>
        <translation>No pruebe ninguna, cada fallo cuenta. Envíe al cliente un token por correo y ponga con él la contraseña.</translation>
    </message>
    <message>
        <source>The server did not say how many tries have failed.</source>
        <translation>El servidor no dijo cuántos intentos han fallado.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are counted.</source>
        <translation>
            <numerusform>Hay %n intento fallido contado.</numerusform>
            <numerusform>Hay %n intentos fallidos contados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has reset this session&apos;s mode of sale or source, as older servers do after a failed try.</source>
        <translation>El servidor ha restablecido el modo de venta o el origen de esta sesión, como los servidores antiguos tras un intento fallido.</translation>
    </message>
    <message>
        <source>Locked since %1 (server time).</source>
        <extracomment>%1 is the server&apos;s time, e.g. &quot;Sun 22 Nov 19:30&quot;</extracomment>
        <translation>Bloqueado desde %1 (hora del servidor).</translation>
    </message>
    <message>
        <source>Not signed in: this login is locked.</source>
        <translation>No identificado: este acceso está bloqueado.</translation>
    </message>
    <message>
        <source>It frees itself after the server&apos;s waiting time.</source>
        <translation>Se libera solo tras la espera del servidor.</translation>
    </message>
    <message>
        <source>Not signed in: address, token or login type do not fit, or the token has run out.</source>
        <translation>No identificado: dirección, token o tipo de acceso no encajan, o el token caducó.</translation>
    </message>
    <message>
        <source>Not signed in: user name or login type do not fit.</source>
        <translation>No identificado: usuario o tipo de acceso no encajan.</translation>
    </message>
</context>
<context>
    <name>Foyer::PaymentPage</name>
    <message>
        <source>Pay with card</source>
        <translation>Pagar con tarjeta</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <translation>Cheque regalo</translation>
    </message>
    <message>
        <source>Pay at the desk</source>
        <translation>Pagar en taquilla</translation>
    </message>
    <message>
        <source>Get the tickets</source>
        <extracomment>A button: nothing is to be paid (any more), the tickets are ordered</extracomment>
        <translation>Obtener las entradas</translation>
    </message>
    <message>
        <source>Number of the gift certificate</source>
        <translation>Número del cheque regalo</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>What is the number of your gift certificate?</source>
        <translation>¿Qué número tiene su cheque regalo?</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>No queda nada por pagar.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>¿Cómo quiere pagar?</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>A pagar: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformanceFilter</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>Column: day and time at the venue</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: title of the show</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>%1 (not on sale)</source>
        <extracomment>%1: title of a performance that cannot be sold</extracomment>
        <translation>%1 (no a la venta)</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformancesPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué le gustaría ver?</translation>
    </message>
</context>
<context>
    <name>Foyer::PinFields</name>
    <message>
        <source>That is not the PIN. Nothing was changed.</source>
        <translation>Ese no es el PIN. No se cambió nada.</translation>
    </message>
    <message>
        <source>At least %1 signs.</source>
        <translation>Al menos %1 signos.</translation>
    </message>
    <message>
        <source>Too simple: no row of digits, no sign again and again.</source>
        <translation>Demasiado simple: ni cifras seguidas ni un signo repetido.</translation>
    </message>
    <message>
        <source>Present supervisor&apos;s PIN</source>
        <translation>PIN actual del responsable</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN del responsable</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Without one, the server&apos;s permissions decide who is a supervisor.</source>
        <translation>Sin él, los permisos del servidor deciden quién es responsable.</translation>
    </message>
    <message>
        <source>Empty, with the present one typed: no PIN any more.</source>
        <translation>Vacío, con el actual escrito: ya no hay PIN.</translation>
    </message>
</context>
<context>
    <name>Foyer::PinPrompt</name>
    <message>
        <source>Wrong too often. The next try in %1 s.</source>
        <translation>Demasiados errores. Otro intento en %1 s.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Ese no era el PIN.</translation>
    </message>
</context>
<context>
    <name>Foyer::PinStrip</name>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN del responsable</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Foyer::PrivacyCover</name>
    <message>
        <source>Covered while you were away. Press a key or click to go on.</source>
        <translation>Tapado mientras no estaba. Pulse una tecla o haga clic para seguir.</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileCheck</name>
    <message>
        <source>The saved profiles could not be read.</source>
        <extracomment>Said by --check in a terminal</extracomment>
        <translation>No se pudieron leer los perfiles guardados.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>No hay ningún perfil llamado «%1».</translation>
    </message>
    <message>
        <source>No password is kept for &quot;%1&quot;. Give it with --password-stdin.</source>
        <translation>No hay contraseña guardada para «%1». Indíquela con --password-stdin.</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileEditor</name>
    <message>
        <source>Leave without saving what you typed?</source>
        <extracomment>Question before a changed form is left; the answers are &quot;Discard&quot; and &quot;Go on editing&quot;</extracomment>
        <translation>¿Salir sin guardar lo que escribió?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Type the password to connect, or only save.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Escriba la contraseña para conectar, o solo guarde.</translation>
    </message>
    <message>
        <source>Type the password to test.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Escriba la contraseña para probar.</translation>
    </message>
    <message>
        <source>New server</source>
        <extracomment>Titles of the form; %1 is the name of a server</extracomment>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Mor&amp;e: time zone, certificates, proxy, limits</source>
        <extracomment>Button: unfolds the rarely needed fields</extracomment>
        <translation>&amp;Más: zona horaria, certificados, proxy, límites</translation>
    </message>
    <message>
        <source>L&amp;ess</source>
        <translation>Meno&amp;s</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <extracomment>Button; the second text is shown while it works</extracomment>
        <translation>Guardar &amp;y conectar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gu&amp;ardar</translation>
    </message>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>Button; Esc does the same</extracomment>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileList</name>
    <message>
        <source>Where to?</source>
        <extracomment>Heading above the list of servers</extracomment>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Return connects · F2 edits · Del removes</source>
        <extracomment>Keys of the list of servers</extracomment>
        <translation>Retorno conecta · F2 edita · Suprimir quita</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;New server</source>
        <extracomment>Button: opens an empty form for another server</extracomment>
        <translation>&amp;Nuevo servidor</translation>
    </message>
    <message>
        <source>Try the sand&amp;box</source>
        <extracomment>Button: starts the practice server</extracomment>
        <translation>Prác&amp;tica</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud; %1 the profile&apos;s name, %2 LIVE or TEST, %3 the host</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileSummary</name>
    <message>
        <source>Type the password of this computer’s login.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Escriba la contraseña de la cuenta de este equipo.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer, with its password? Nothing changes on the server.</source>
        <extracomment>%1: the name of a server in the list</extracomment>
        <translation>¿Quitar %1 de este equipo, con su contraseña? En el servidor nada cambia.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands for a value that was left empty</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>se pide en cada inicio</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>known until Foyer ends</source>
        <translation>conocida hasta que Foyer se cierre</translation>
    </message>
    <message>
        <source>not set: time left is approximate</source>
        <translation>sin poner: tiempo aproximado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Usuario API</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Grupo de usuarios</translation>
    </message>
    <message>
        <source>Machine location</source>
        <translation>Ubicación del equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Seat Server time zone</source>
        <translation>Zona horaria del Seat Server</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button; the second text is shown while it works</extracomment>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>&amp;Editar (F2)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoCard</name>
    <message>
        <source>Chosen: the next sign-in in this session passes this source. Nothing has changed yet.</source>
        <translation>Elegido: la próxima identificación en esta sesión pasa este origen. Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <extracomment>%1 is the name of an appeal (campaign)</extracomment>
        <translation>Campaña: %1</translation>
    </message>
    <message>
        <source>The cart holds seats: lines keep the source they were added with, and the server may refuse the move.</source>
        <translation>El carrito tiene localidades: las líneas conservan su origen, y el servidor puede rechazar el cambio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is 1 to 6, %2 one of the code&apos;s message texts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code has no texts.</source>
        <translation>El código no tiene textos.</translation>
    </message>
    <message>
        <source>Its texts, as written:</source>
        <translation>Sus textos, como están escritos:</translation>
    </message>
    <message>
        <source>Do not pass it</source>
        <translation>No pasarlo</translation>
    </message>
    <message>
        <source>Pass it with the next sign-in</source>
        <translation>Pasarlo con la próxima identificación</translation>
    </message>
    <message>
        <source>The cart works with this source already.</source>
        <translation>El carrito ya usa este origen.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Applying gives the cart this source now; passing it on waits for the next sign-in, which otherwise passes the session&apos;s own source.</source>
        <translation>Aún no se aplica nada. Aplicar da ahora este origen al carrito; pasarlo espera a la próxima identificación, que si no pasa el origen de la propia sesión.</translation>
    </message>
    <message>
        <source>Apply to the cart</source>
        <extracomment>Button and its text while the answer is out: gives the cart the source of a promo code</extracomment>
        <translation>Aplicar al carrito</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoPanel</name>
    <message>
        <source>Promo</source>
        <translation>Promo</translation>
    </message>
    <message numerus="yes">
        <source>%n sources answer to this code. Which one does the patron mean? Keys 1 to 9 choose.</source>
        <translation>
            <numerusform>%n origen responde a este código.</numerusform>
            <numerusform>%n orígenes responden a este código. ¿Cuál quiere el cliente? Las teclas 1 a 9 eligen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source answers to this code. Ask in this order:</source>
        <translation>Ningún origen responde a este código. Pregunte en este orden:</translation>
    </message>
    <message>
        <source>Look for it as a text code instead</source>
        <translation>Buscarlo como código de texto</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Nothing was changed: asking is only a look.</source>
        <translation>Nada ha cambiado: preguntar es solo mirar.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Type or scan a promo code.</source>
        <translation>Escriba o escanee un código promocional.</translation>
    </message>
    <message>
        <source>Enter shows what it would do; nothing is changed by looking.</source>
        <translation>Intro muestra qué haría; mirar no cambia nada.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>Code or source number</source>
        <translation>Código o número de origen</translation>
    </message>
    <message>
        <source>Digits alone are asked for as a number, everything else as text.</source>
        <translation>Solo cifras: se pide como número; todo lo demás, como texto.</translation>
    </message>
    <message>
        <source>Sources of this code</source>
        <translation>Orígenes de este código</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>¿Qué hace?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>No source answers to this code.</source>
        <translation>Ningún origen responde a este código.</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoTextModel</name>
    <message>
        <source>%1   %2 · %3</source>
        <extracomment>A line to choose from: %1 is its number, the key to press; %2 a source; %3 what becomes of the mode of sale</extracomment>
        <translation>%1   %2 · %3</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoWords</name>
    <message>
        <source>Source no. %1</source>
        <extracomment>%1 is a source number</extracomment>
        <translation>Origen n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <extracomment>%1 is the name of a source, %2 its number</extracomment>
        <translation>%1 (n.º&#xa0;%2)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>%1 is the number of a mode of sale without a known name</extracomment>
        <translation>n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>The mode of sale stays %1.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>El modo de venta sigue siendo %1.</translation>
    </message>
    <message>
        <source>The mode of sale stays as it is.</source>
        <translation>El modo de venta sigue como está.</translation>
    </message>
    <message>
        <source>The mode of sale is %1 already.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>El modo de venta ya es %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>El modo de venta pasa a %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1 (now %2): prices, fees and delivery may change.</source>
        <extracomment>%1 and %2 are names of modes of sale</extracomment>
        <translation>El modo de venta pasa a %1 (ahora %2): precios, cargos y entrega pueden cambiar.</translation>
    </message>
    <message>
        <source>Not said whether it wins over the patron&apos;s rank.</source>
        <translation>No se dice si prevalece sobre el rango del cliente.</translation>
    </message>
    <message>
        <source>It wins over the mode of sale of the patron&apos;s rank.</source>
        <translation>Prevalece sobre el modo de venta del rango del cliente.</translation>
    </message>
    <message>
        <source>The patron&apos;s rank may still choose another mode of sale.</source>
        <translation>El rango del cliente aún puede elegir otro modo de venta.</translation>
    </message>
    <message>
        <source>No date of promotion.</source>
        <translation>Sin fecha de promoción.</translation>
    </message>
    <message>
        <source>Promoted %1.</source>
        <extracomment>%1 is a day and time as the server wrote it</extracomment>
        <translation>Promoción del %1.</translation>
    </message>
    <message>
        <source>Typed wrong? The server was asked for number %1.</source>
        <extracomment>%1 is the code as it was sent</extracomment>
        <translation>¿Error al escribir? Se preguntó al servidor por el número %1.</translation>
    </message>
    <message>
        <source>Typed wrong? The server was asked for exactly %1.</source>
        <translation>¿Error al escribir? Se preguntó al servidor exactamente por %1.</translation>
    </message>
    <message>
        <source>Not expired as it seems: %1 is among the active sources.</source>
        <extracomment>%1 is the name of a source</extracomment>
        <translation>No parece caducado: %1 está entre los orígenes activos.</translation>
    </message>
    <message>
        <source>Expired? A code ends with its last day, at the server&apos;s midnight.</source>
        <translation>¿Caducado? Un código termina con su último día, a medianoche del servidor.</translation>
    </message>
    <message>
        <source>Another organisation&apos;s? This session only sees the codes of the organisation it was opened for.</source>
        <translation>¿De otra organización? Esta sesión solo ve los códigos de la organización para la que se abrió.</translation>
    </message>
    <message>
        <source>Not in the web table? A source without an entry there (TR_WEB_SOURCE_NO) is no promo code.</source>
        <translation>¿No está en la tabla web? Un origen sin entrada allí (TR_WEB_SOURCE_NO) no es un código promocional.</translation>
    </message>
    <message>
        <source>Applied to the cart: %1.</source>
        <extracomment>%1 is a source of a promo code</extracomment>
        <translation>Aplicado al carrito: %1.</translation>
    </message>
    <message>
        <source>The mode of sale stayed as it was.</source>
        <translation>El modo de venta siguió como estaba.</translation>
    </message>
    <message>
        <source>The mode of sale is %1 now; the cart was priced again, look at the total.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>El modo de venta es ahora %1; el carrito se recalculó, mire el total.</translation>
    </message>
    <message>
        <source>Look at the mode of sale and the total.</source>
        <translation>Mire el modo de venta y el total.</translation>
    </message>
    <message>
        <source>mode of sale stays</source>
        <extracomment>In a list of sources</extracomment>
        <translation>el modo de venta sigue igual</translation>
    </message>
    <message>
        <source>mode of sale becomes %1</source>
        <extracomment>In a list of sources; %1 is the name of a mode of sale</extracomment>
        <translation>el modo de venta pasa a %1</translation>
    </message>
</context>
<context>
    <name>Foyer::QrPicture</name>
    <message>
        <source>Code for the desk</source>
        <extracomment>Read out in place of a picture</extracomment>
        <translation>Código para taquilla</translation>
    </message>
</context>
<context>
    <name>Foyer::ReaderPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>A button: do not pay now</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please follow the card reader</source>
        <translation>Siga el lector de tarjetas</translation>
    </message>
    <message>
        <source>Insert, hold or swipe your card there.</source>
        <translation>Introduzca, acerque o deslice allí su tarjeta.</translation>
    </message>
</context>
<context>
    <name>Foyer::RemedyForm</name>
    <message>
        <source>To this e-mail</source>
        <translation>A este correo</translation>
    </message>
    <message>
        <source>The login becomes one of type</source>
        <translation>El acceso pasa al tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Asking the server, once…</source>
        <translation>Preguntando al servidor, una vez…</translation>
    </message>
    <message>
        <source>Kept in the audit, without names.</source>
        <translation>Queda en el control, sin nombres.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Elija el motivo</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeCard</name>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a session that was sold, or is being sold, to look at it; goes on with a session</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Button: closes the card of a session that is over; decides nothing about the session</extracomment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Nothing is sent. Foyer forgets the session; the server frees its seats when their time is over.</source>
        <translation>No se envía nada. Foyer olvida la sesión; el servidor libera sus localidades cuando acabe su tiempo.</translation>
    </message>
    <message>
        <source>Release (log out)</source>
        <extracomment>Button: logs a session out, which gives its seats back</extracomment>
        <translation>Liberar (cerrar sesión)</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumePanel</name>
    <message>
        <source>Still open from last time</source>
        <extracomment>Heading above the sessions that were open when the program ended</extracomment>
        <translation>Aún abiertas de la última vez</translation>
    </message>
    <message>
        <source>Foyer ended with these sessions open. The server was asked what became of them.</source>
        <translation>Foyer se cerró con estas sesiones abiertas. Se preguntó al servidor qué fue de ellas.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. If Foyer ends unexpectedly, open sessions cannot be resumed.</source>
        <translation>En este equipo no hay llavero. Si Foyer se cierra sin querer, las sesiones abiertas no pueden retomarse.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 localidad</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n localidad</numerusform>
            <numerusform>%n localidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>¿Retomar «%1»?</translation>
    </message>
    <message>
        <source>Resume %1’s cart?</source>
        <translation>¿Retomar el carrito de %1?</translation>
    </message>
    <message>
        <source>Resume %1’s session?</source>
        <translation>¿Retomar la sesión de %1?</translation>
    </message>
    <message>
        <source>Resume the guest’s cart?</source>
        <translation>¿Retomar el carrito del invitado?</translation>
    </message>
    <message>
        <source>Resume the guest’s session?</source>
        <translation>¿Retomar la sesión del invitado?</translation>
    </message>
    <message>
        <source>Resume the cart without a customer?</source>
        <translation>¿Retomar el carrito sin cliente?</translation>
    </message>
    <message>
        <source>Resume the session without a customer?</source>
        <translation>¿Retomar la sesión sin cliente?</translation>
    </message>
    <message>
        <source>%1: that session ended on the server.</source>
        <translation>%1: esa sesión ha terminado en el servidor.</translation>
    </message>
    <message>
        <source>%1: the checkout was completed.</source>
        <extracomment>%1: the name on a tab</extracomment>
        <translation>%1: el pago está hecho.</translation>
    </message>
    <message>
        <source>%1: the order is being saved.</source>
        <extracomment>%1: the name on a tab</extracomment>
        <translation>%1: el pedido se está guardando.</translation>
    </message>
    <message>
        <source>no seats held</source>
        <translation>sin localidades retenidas</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <extracomment>%1: minutes and seconds %1: minutes and seconds, %2: &quot;as of 19:33:10&quot;</extracomment>
        <translation>quedan %1, %2</translation>
    </message>
    <message>
        <source>asking how long…</source>
        <translation>preguntando cuánto queda…</translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>no se sabe cuánto queda</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>seats released</source>
        <translation>localidades liberadas</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>identificado: %1</translation>
    </message>
    <message>
        <source>counter sale</source>
        <translation>venta en taquilla</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>Reading it on the server…</source>
        <translation>Leyéndola en el servidor…</translation>
    </message>
    <message>
        <source>It is not known whether the session is still there.</source>
        <translation>No se sabe si la sesión sigue ahí.</translation>
    </message>
    <message>
        <source>A checkout had been started in it. Look the order up before anything is sold again.</source>
        <translation>En ella había empezado un pago. Busque el pedido antes de vender nada otra vez.</translation>
    </message>
    <message>
        <source>Nothing was sold. Seats that were held in it are free again.</source>
        <translation>No se vendió nada. Las localidades que retenía están libres otra vez.</translation>
    </message>
    <message>
        <source>It is order %1. There is nothing to resume; open it to look.</source>
        <translation>Es el pedido %1. No hay nada que retomar; ábralo para mirar.</translation>
    </message>
    <message>
        <source>It was sold. There is nothing to resume; open it to look.</source>
        <translation>Se vendió. No hay nada que retomar; ábralo para mirar.</translation>
    </message>
    <message>
        <source>A checkout is under way on the server. Do not start it again; open it to see how it ends.</source>
        <translation>Hay un pago en curso en el servidor. No lo empiece de nuevo; ábrala para ver cómo acaba.</translation>
    </message>
    <message>
        <source>The answer was lost. Foyer is looking what happened; nothing is sent twice.</source>
        <translation>La respuesta se perdió. Foyer mira qué pasó; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>No seats are held. Log this session out?</source>
        <translation>No hay localidades retenidas. ¿Cerrar esta sesión?</translation>
    </message>
    <message>
        <source>%1 will be given back. Log this session out?</source>
        <extracomment>Question before logging out Question before logging out; %1: &quot;2 seats&quot;</extracomment>
        <translation>Se devolverá: %1. ¿Cerrar esta sesión?</translation>
    </message>
    <message>
        <source>Seats it holds will be given back. Log this session out?</source>
        <translation>Las localidades que retiene se devolverán. ¿Cerrar esta sesión?</translation>
    </message>
    <message>
        <source>%1: logged out.</source>
        <translation>%1: sesión cerrada.</translation>
    </message>
    <message>
        <source>Given back: %1.</source>
        <translation>Devuelto: %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>%1: it is not known whether the session was closed.</source>
        <translation>%1: no se sabe si la sesión se cerró.</translation>
    </message>
    <message>
        <source>%1 Foyer goes on looking and will say. Nothing is sent twice.</source>
        <translation>%1 Foyer sigue mirando y avisará. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>%1: not logged out.</source>
        <translation>%1: sesión no cerrada.</translation>
    </message>
    <message>
        <source>%1 The session is still open.</source>
        <translation>%1 La sesión sigue abierta.</translation>
    </message>
</context>
<context>
    <name>Foyer::SaleSection</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Changed since you looked: seen</source>
        <extracomment>Title of the panel with mode of sale, source, order and checkout</extracomment>
        <translation>Cambió desde que miró: visto</translation>
    </message>
    <message>
        <source>Not the mode it started in: prices and fees may differ.</source>
        <translation>No es el modo del inicio: precios y cargos pueden diferir.</translation>
    </message>
    <message>
        <source>The order is being saved: do not start it again.</source>
        <translation>El pedido se está guardando: no lo empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>Foyer::ScanDesk</name>
    <message>
        <source>A scan went to a password field.</source>
        <translation>Un escaneo fue a un campo de contraseña.</translation>
    </message>
    <message>
        <source>Nothing of it was put in; the field is as it was. Leave the field and scan again.</source>
        <translation>No se puso nada; el campo sigue como estaba. Salga de él y escanee otra vez.</translation>
    </message>
    <message>
        <source>Scanned %1. There is no session to use it in.</source>
        <extracomment>%1 what was scanned</extracomment>
        <translation>Escaneado: %1. No hay sesión donde usarlo.</translation>
    </message>
    <message>
        <source>It is offered again when one is open.</source>
        <translation>Se ofrecerá otra vez cuando haya una abierta.</translation>
    </message>
    <message>
        <source>That was a payment card.</source>
        <translation>Era una tarjeta de pago.</translation>
    </message>
    <message>
        <source>Card numbers are not kept and not looked for. Cards belong into the terminal.</source>
        <translation>Los números de tarjeta no se guardan ni se buscan. Las tarjetas van al terminal.</translation>
    </message>
    <message>
        <source>That is no order, patron or promo code.</source>
        <translation>No es pedido, cliente ni código promocional.</translation>
    </message>
    <message>
        <source>Nothing was done with it.</source>
        <translation>No se hizo nada con ello.</translation>
    </message>
    <message>
        <source>Scanned %1. Open it?</source>
        <extracomment>%1 what was scanned</extracomment>
        <translation>Escaneado: %1. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>Find order</source>
        <translation>Buscar el pedido</translation>
    </message>
    <message>
        <source>Look up promo code</source>
        <translation>Consultar el código promocional</translation>
    </message>
    <message>
        <source>Use as patron number</source>
        <translation>Usar como número de cliente</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Esc leaves it.</source>
        <extracomment>Button: nothing is done with what was scanned</extracomment>
        <translation>Esc lo deja.</translation>
    </message>
    <message>
        <source>That is a kiosk case.</source>
        <translation>Ese es un caso de quiosco.</translation>
    </message>
    <message>
        <source>Connect to the server first, then scan it again.</source>
        <translation>Conéctese primero al servidor y escanéelo otra vez.</translation>
    </message>
</context>
<context>
    <name>Foyer::ScannerSheet</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Taken over. Try it once more.</source>
        <extracomment>After values seen in a try were taken over</extracomment>
        <translation>Adoptado. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Too little came. Scan a whole code.</source>
        <translation>Llegó muy poco. Escanee un código entero.</translation>
    </message>
    <message numerus="yes">
        <source>Taken as a scan: %n characters, at most %1 ms apart.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>Tomado como escaneo: %n carácter, a %1 ms como máximo.</numerusform>
            <numerusform>Tomado como escaneo: %n caracteres, a %1 ms como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by hand: up to %1 ms between two characters.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>Escrito a mano: hasta %1 ms entre dos caracteres.</translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>luego Intro</translation>
    </message>
    <message>
        <source>then Tab</source>
        <translation>luego Tab</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>luego nada</translation>
    </message>
    <message numerus="yes">
        <source>Not taken as a scan: %n characters, up to %1 ms apart, %2.</source>
        <extracomment>How a scan ended %1 a number of milliseconds, %2 &quot;then Enter&quot;</extracomment>
        <translation>
            <numerusform>No tomado como escaneo: %n carácter, hasta %1 ms entre sí, %2.</numerusform>
            <numerusform>No tomado como escaneo: %n caracteres, hasta %1 ms entre sí, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanners</source>
        <extracomment>Name of the sheet with the settings of scanners</extracomment>
        <translation>Escáneres</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard, only faster. These values tell it from a person. They work at once.</source>
        <translation>Un escáner escribe como un teclado, solo que más rápido. Estos valores lo distinguen de una persona. Valen al momento.</translation>
    </message>
    <message>
        <source>Scans are looked for</source>
        <translation>Reconocer escaneos</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Enviado antes del código</translation>
    </message>
    <message>
        <source>Best if scanners can send one, e.g. *</source>
        <translation>Mejor si el escáner puede, p.&#xa0;ej. *</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Enviado tras el código</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Key a scanner sends last</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Key a scanner sends last</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Slowest gap, ms</source>
        <extracomment>A scanner sends no key last</extracomment>
        <translation>Pausa máxima, ms</translation>
    </message>
    <message>
        <source>Between two characters of one scan.</source>
        <translation>Entre dos caracteres de un escaneo.</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Código más corto</translation>
    </message>
    <message>
        <source>Fewer characters are never a scan.</source>
        <translation>Menos caracteres nunca son un escaneo.</translation>
    </message>
    <message>
        <source>Same code again, s</source>
        <translation>Mismo código otra vez, s</translation>
    </message>
    <message>
        <source>Within this time it is the same paper.</source>
        <translation>En ese tiempo es el mismo papel.</translation>
    </message>
    <message>
        <source>Try it: scan here</source>
        <translation>Prueba: escanee aquí</translation>
    </message>
    <message>
        <source>Nothing of the code is shown or kept.</source>
        <translation>Nada del código se muestra ni se guarda.</translation>
    </message>
    <message>
        <source>Use what was seen</source>
        <translation>Usar lo visto</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <extracomment>Button: takes values seen in a try over</extracomment>
        <translation>Esc cierra</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatStepper</name>
    <message>
        <source>One fewer: %1</source>
        <extracomment>Read out for the minus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>Una menos: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <extracomment>Read out for the plus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>Una más: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsPage</name>
    <message>
        <source>Which seats, and how many?</source>
        <translation>¿Qué localidades y cuántas?</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <extracomment>Below a zone of seats: %1 the lowest price, %2 &quot;12 seats left&quot;</extracomment>
        <translation>desde %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <extracomment>A button: hold so many seats and go on. %1 &quot;2 seats&quot;, %2 what they cost</extracomment>
        <translation>Tomar %1 por %2</translation>
    </message>
    <message>
        <source>Choose your seats</source>
        <translation>Elija sus localidades</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsSection</name>
    <message>
        <source>Seats held</source>
        <translation>Localidades retenidas</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Retener localidades</translation>
    </message>
    <message>
        <source>The server no longer knows this session.</source>
        <extracomment>The server answers that it has no such session</extracomment>
        <translation>El servidor ya no conoce esta sesión.</translation>
    </message>
    <message>
        <source>Seats that were held in it are free again. Close it and open a new one.</source>
        <extracomment>What to do with a session that is gone</extracomment>
        <translation>Las localidades que retenía están libres otra vez. Ciérrela y abra una nueva.</translation>
    </message>
    <message>
        <source>No seats held.</source>
        <translation>Ninguna localidad retenida.</translation>
    </message>
    <message>
        <source>Ctrl+H finds and holds seats.</source>
        <extracomment>The cart has no seats</extracomment>
        <translation>Ctrl+H busca y retiene localidades.</translation>
    </message>
    <message>
        <source>Promise nothing. More time may still work; the server decides.</source>
        <extracomment>After the time ran out, before the server released the seats</extracomment>
        <translation>No prometa nada. Aún puede caber más tiempo; decide el servidor.</translation>
    </message>
    <message>
        <source>They are on sale again. Hold them anew with Ctrl+H.</source>
        <extracomment>After the server released the seats</extracomment>
        <translation>Están otra vez a la venta. Reténgalas de nuevo con Ctrl+H.</translation>
    </message>
    <message>
        <source>Moved on the server: now until %1, was %2.</source>
        <extracomment>Somebody else moved the deadline; %1 and %2 are clock times</extracomment>
        <translation>Movido en el servidor: ahora hasta las %1, era %2.</translation>
    </message>
    <message>
        <source>Asking the server how long the seats are kept.</source>
        <translation>Preguntando al servidor cuánto se retienen las localidades.</translation>
    </message>
    <message>
        <source>No answer for more than 90 s: the old number may be wrong.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Sin respuesta desde hace más de 90 s: la cifra puede estar mal.</translation>
    </message>
    <message>
        <source>This computer slept. Asking the server again.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Este equipo estuvo en reposo. Se pregunta otra vez al servidor.</translation>
    </message>
    <message>
        <source>The server’s time has no zone. Set the Seat Server’s zone in the profile.</source>
        <extracomment>Why the time left is not known Why the time left is not known</extracomment>
        <translation>La hora del servidor no tiene zona. Ponga en el perfil la zona del Seat Server.</translation>
    </message>
    <message>
        <source>The server’s clocks contradict each other. Tell a supervisor.</source>
        <translation>Los relojes del servidor se contradicen. Avise a un responsable.</translation>
    </message>
    <message>
        <source>Every answer takes more than 5 s: too slow to count by.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Cada respuesta tarda más de 5 s: demasiado lento para contar.</translation>
    </message>
    <message>
        <source>They are on sale again.</source>
        <translation>Están otra vez a la venta.</translation>
    </message>
</context>
<context>
    <name>Foyer::SentencePage</name>
    <message>
        <source>One moment, we are checking.</source>
        <translation>Un momento, lo comprobamos.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Your seats are kept.</source>
        <translation>No pague otra vez. Sus localidades siguen retenidas.</translation>
    </message>
    <message>
        <source>The time for these seats ran out.</source>
        <translation>El tiempo de estas localidades se acabó.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se cobró nada.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>We can’t sell here just now.</source>
        <translation>Ahora no podemos vender aquí.</translation>
    </message>
    <message>
        <source>The desk is glad to help you.</source>
        <translation>En taquilla le atienden con gusto.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>Foyer::ServerFields</name>
    <message>
        <source>Real patrons, real seats, real money.</source>
        <translation>Clientes reales, localidades reales, dinero real.</translation>
    </message>
    <message>
        <source>A copy to practise on.</source>
        <translation>Una copia para practicar.</translation>
    </message>
    <message>
        <source>Give it a name you will know again.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Dele un nombre que reconozca.</translation>
    </message>
    <message>
        <source>Type the API user your administrator gave you.</source>
        <translation>Escriba el usuario API que le dio su administrador.</translation>
    </message>
    <message>
        <source>Type the address of the service.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Escriba la dirección del servicio.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>What the person calls this server</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Shown in the list and at the top of every window.</source>
        <translation>Se ve en la lista y arriba en cada ventana.</translation>
    </message>
    <message>
        <source>This server is</source>
        <extracomment>Whether real business is done there</extracomment>
        <translation>Este servidor es</translation>
    </message>
    <message>
        <source>&amp;LIVE</source>
        <translation>&amp;REAL</translation>
    </message>
    <message>
        <source>TES&amp;T</source>
        <translation>PRUE&amp;BA</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The server&apos;s address</extracomment>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>For example https://tickets.example.org/TessituraService</source>
        <extracomment>An example address; do not translate the address itself</extracomment>
        <translation>Por ejemplo https://tickets.example.org/TessituraService</translation>
    </message>
    <message>
        <source>API &amp;user</source>
        <extracomment>The user name of the service login</extracomment>
        <translation>&amp;Usuario API</translation>
    </message>
    <message>
        <source>This computer’s own login, never a patron’s.</source>
        <translation>La cuenta de este equipo, nunca la de un cliente.</translation>
    </message>
    <message>
        <source>User &amp;group</source>
        <extracomment>The ID of the user group</extracomment>
        <translation>&amp;Grupo de usuarios</translation>
    </message>
    <message>
        <source>Its ID, at most 8 characters, not its name.</source>
        <translation>Su ID, como mucho 8 caracteres, no su nombre.</translation>
    </message>
    <message>
        <source>&amp;Machine location</source>
        <extracomment>The name of this computer as the server knows it</extracomment>
        <translation>Ubicación del &amp;equipo</translation>
    </message>
    <message>
        <source>As your administrator has registered it.</source>
        <translation>Tal como su administrador la registró.</translation>
    </message>
</context>
<context>
    <name>Foyer::SessionSummary</name>
    <message>
        <source>A guest.</source>
        <translation>Un invitado.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <extracomment>Start of a summary: whose session it is</extracomment>
        <translation>Aún sin cliente.</translation>
    </message>
    <message>
        <source>Customer not known.</source>
        <translation>Cliente desconocido.</translation>
    </message>
    <message>
        <source>Patron no. %1</source>
        <extracomment>Start of a summary Start of a summary: %1 &quot;…345&quot;; whose session it is</extracomment>
        <translation>Cliente n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>Patron %1, no. %2</source>
        <extracomment>%1 &quot;A. K.&quot;, %2 &quot;…345&quot;</extracomment>
        <translation>Cliente %1, n.º&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, signed in.</source>
        <extracomment>After the patron in a summary</extracomment>
        <translation>%1, identificado.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Total not known.</source>
        <translation>Total desconocido.</translation>
    </message>
    <message>
        <source>Total %1, to pay %2.</source>
        <extracomment>In a summary: two amounts of money</extracomment>
        <translation>Total %1, por pagar %2.</translation>
    </message>
    <message>
        <source>Total %1.</source>
        <translation>Total %1.</translation>
    </message>
    <message>
        <source>No seats.</source>
        <translation>Sin localidades.</translation>
    </message>
    <message>
        <source>Seats not known.</source>
        <extracomment>In a summary</extracomment>
        <translation>Localidades desconocidas.</translation>
    </message>
    <message>
        <source>No seat clock runs.</source>
        <extracomment>In a summary: %1 &quot;08:42 left, until 19:41 (venue)&quot;</extracomment>
        <translation>No corre ningún reloj.</translation>
    </message>
    <message>
        <source>Seat clock: %1.</source>
        <translation>Reloj: %1.</translation>
    </message>
    <message>
        <source>Mode of sale: %1.</source>
        <translation>Modo de venta: %1.</translation>
    </message>
    <message>
        <source>Order %1.</source>
        <extracomment>In a summary</extracomment>
        <translation>Pedido %1.</translation>
    </message>
</context>
<context>
    <name>Foyer::SessionTabs</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A session&apos;s tab: %1 its number key, %2 the patron, %3 what its clock says</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Open sessions</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>Button on a session&apos;s tab; %1 the patron</extracomment>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Log out and close (%1)</source>
        <extracomment>Tool tip; %1 is a key</extracomment>
        <translation>Cerrar sesión y pestaña (%1)</translation>
    </message>
    <message>
        <source>Name of this session</source>
        <translation>Nombre de esta sesión</translation>
    </message>
    <message>
        <source>empty: the patron&apos;s name</source>
        <extracomment>Field over a session&apos;s tab</extracomment>
        <translation>vacío: el nombre del cliente</translation>
    </message>
</context>
<context>
    <name>Foyer::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <extracomment>Name of the sheet of keys</extracomment>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc cierra</translation>
    </message>
</context>
<context>
    <name>Foyer::ShowAtDeskPage</name>
    <message>
        <source>Please don’t pay again. Show this at the desk.</source>
        <translation>No pague otra vez. Muestre esto en taquilla.</translation>
    </message>
    <message>
        <source>We could not find out whether your payment went through. At the desk they can see it and finish your order.</source>
        <translation>No sabemos si su pago se completó. En taquilla pueden verlo y terminar su pedido.</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInFields</name>
    <message>
        <source>Type the user name.</source>
        <translation>Escriba el nombre de usuario.</translation>
    </message>
    <message>
        <source>Type the patron&apos;s number.</source>
        <translation>Escriba el número del cliente.</translation>
    </message>
    <message>
        <source>Type a phone number on the patron&apos;s record.</source>
        <translation>Escriba un teléfono de la ficha del cliente.</translation>
    </message>
    <message>
        <source>Type the whole postal code.</source>
        <translation>Escriba el código postal completo.</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Escriba la dirección de correo.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Patron &amp;number</source>
        <translation>&amp;Número de cliente</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Postal &amp;code, whole</source>
        <translation>&amp;Código postal completo</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contr&amp;aseña</translation>
    </message>
    <message>
        <source>Login t&amp;ype</source>
        <translation>Tipo de acce&amp;so</translation>
    </message>
    <message>
        <source>E-mail is &amp;kept as</source>
        <translation>Correo &amp;registrado como</translation>
    </message>
    <message>
        <source>Choose a login type</source>
        <translation>Elija un tipo de acceso</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInPanel</name>
    <message>
        <source>Sign the patron in</source>
        <translation>Identificar al cliente</translation>
    </message>
    <message>
        <source>Sign in somebody else</source>
        <extracomment>Button: shows the sign-in form again while somebody is signed in</extracomment>
        <translation>Identificar a otra persona</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>The four ways to sign a patron in</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Seguir como invitado</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Identificando, una vez…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie está identificado</translation>
    </message>
    <message>
        <source>Try all the same</source>
        <translation>Probar de todos modos</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInWords</name>
    <message numerus="yes">
        <source>No failed try is known here. The server locks after %n failed tries.</source>
        <translation>
            <numerusform>Aquí no se conoce ningún intento fallido. El servidor bloquea tras %n intento fallido.</numerusform>
            <numerusform>Aquí no se conoce ningún intento fallido. El servidor bloquea tras %n intentos fallidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed try is known here.</source>
        <translation>Aquí no se conoce ningún intento fallido.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known.</source>
        <translation>
            <numerusform>Se conoce %n intento fallido.</numerusform>
            <numerusform>Se conocen %n intentos fallidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No try is left: this login is locked.</source>
        <translation>No queda ningún intento: este acceso está bloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far; 1 try is left before the login is locked.</source>
        <translation>
            <numerusform>%n fallido hasta ahora; queda 1 intento antes del bloqueo.</numerusform>
            <numerusform>%n fallidos hasta ahora; queda 1 intento antes del bloqueo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n tries left.</source>
        <extracomment>%1 is &quot;n failed so far&quot;, %n the tries left</extracomment>
        <translation>
            <numerusform>%1; queda %n intento.</numerusform>
            <numerusform>%1; quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n fallido hasta ahora</numerusform>
            <numerusform>%n fallidos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not say how many tries have failed.</source>
        <translation>El servidor no dijo cuántos intentos han fallado.</translation>
    </message>
    <message>
        <source>Not signed in: user name, password or login type do not fit.</source>
        <translation>No identificado: usuario, contraseña o tipo de acceso no encajan.</translation>
    </message>
    <message>
        <source>Not signed in: e-mail address, password or login type do not fit.</source>
        <translation>No identificado: correo, contraseña o tipo de acceso no encajan.</translation>
    </message>
    <message>
        <source>Not signed in: these details do not fit one patron&apos;s record.</source>
        <translation>No identificado: estos datos no encajan con la ficha de un solo cliente.</translation>
    </message>
    <message>
        <source>The server did not take this address for a guest.</source>
        <translation>El servidor no admitió esta dirección para un invitado.</translation>
    </message>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>La respuesta se perdió, pero el servidor lo hizo.</translation>
    </message>
    <message>
        <source>Signed in with a temporary password.</source>
        <translation>Identificado con una contraseña provisional.</translation>
    </message>
    <message>
        <source>The patron should choose a new password now; this one stops working.</source>
        <translation>El cliente debe elegir ahora una contraseña nueva; esta deja de valer.</translation>
    </message>
    <message>
        <source>The patron goes on as a guest.</source>
        <translation>El cliente sigue como invitado.</translation>
    </message>
    <message>
        <source>The order is kept for the general public, with this e-mail address.</source>
        <translation>El pedido queda a nombre del público general, con este correo.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a patron on record.</source>
        <translation>Este correo es de un cliente registrado.</translation>
    </message>
    <message>
        <source>The order will be theirs, not an anonymous guest&apos;s.</source>
        <translation>El pedido será suyo, no de un invitado anónimo.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identificado.</translation>
    </message>
    <message>
        <source>The session and everything in it are now this patron&apos;s.</source>
        <translation>La sesión y todo lo que hay en ella son ahora de este cliente.</translation>
    </message>
    <message>
        <source>Locked since %1 (server time).</source>
        <extracomment>%1 is the server&apos;s time, e.g. &quot;Sun 22 Nov 19:30&quot;</extracomment>
        <translation>Bloqueado desde %1 (hora del servidor).</translation>
    </message>
    <message>
        <source>Not signed in: this login is locked.</source>
        <translation>No identificado: este acceso está bloqueado.</translation>
    </message>
    <message>
        <source>It frees itself after the server&apos;s waiting time. Another try now only costs time.</source>
        <translation>Se libera solo tras la espera del servidor. Otro intento ahora solo cuesta tiempo.</translation>
    </message>
    <message>
        <source>Not sent. No try was used.</source>
        <translation>No enviado. No se gastó ningún intento.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>El servidor rechazó la identificación.</translation>
    </message>
    <message>
        <source>Not signed in. The answer was lost; nothing was sent again.</source>
        <translation>No identificado. La respuesta se perdió; no se envió nada de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was retried.</source>
        <translation>No se reintentó nada.</translation>
    </message>
    <message>
        <source>The server has reset this session&apos;s mode of sale or source, as older servers do after a failed try.</source>
        <translation>El servidor ha restablecido el modo de venta o el origen de esta sesión, como los servidores antiguos tras un intento fallido.</translation>
    </message>
    <message>
        <source>We do not know yet whether that went through. Foyer is looking, and will not sign in again.</source>
        <translation>Aún no sabemos si eso pasó. Foyer mira y no identificará de nuevo.</translation>
    </message>
    <message>
        <source>Do not try on another device: it could count as another failed try.</source>
        <translation>No lo intente en otro aparato: podría contar como otro intento fallido.</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffBoard</name>
    <message>
        <source>Out of order: look into the list, then open it again.</source>
        <translation>Fuera de servicio: mire la lista y ábralo otra vez.</translation>
    </message>
    <message>
        <source>Closed for guests.</source>
        <translation>Cerrado para invitados.</translation>
    </message>
    <message>
        <source>Open. A guest&apos;s purchase waits behind this page.</source>
        <translation>Abierto. Detrás de esta página espera la compra de un invitado.</translation>
    </message>
    <message>
        <source>Open for guests.</source>
        <translation>Abierto para invitados.</translation>
    </message>
    <message>
        <source>Kiosk %1 · Foyer %2</source>
        <extracomment>%1 the kiosk&apos;s short name, %2 the version of the program</extracomment>
        <translation>Quiosco %1 · Foyer %2</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Últimos sucesos</translation>
    </message>
    <message>
        <source>Cases for the desk</source>
        <translation>Casos para taquilla</translation>
    </message>
    <message>
        <source>Self-test after the last guest</source>
        <translation>Autocomprobación tras el último invitado</translation>
    </message>
    <message>
        <source>Back to guests</source>
        <translation>Volver a los invitados</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir el quiosco</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el quiosco</translation>
    </message>
    <message>
        <source>End Foyer</source>
        <translation>Salir de Foyer</translation>
    </message>
    <message>
        <source>%1, with a code for the desk</source>
        <translation>%1, con código para taquilla</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Sin casos</translation>
    </message>
    <message>
        <source>No guest yet</source>
        <translation>Aún ningún invitado</translation>
    </message>
    <message>
        <source>%1: something was left</source>
        <extracomment>A line of the self-test: %1 is a place, e.g. &quot;Clipboard&quot;</extracomment>
        <translation>%1: quedó algo</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: limpio</translation>
    </message>
    <message>
        <source>End Foyer? A guest&apos;s purchase is under way; it would be lost.</source>
        <translation>¿Salir de Foyer? Hay una compra de un invitado en curso; se perdería.</translation>
    </message>
    <message>
        <source>End Foyer? The screen is free for other programs then.</source>
        <translation>¿Salir de Foyer? La pantalla queda libre para otros programas.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffPassword</name>
    <message>
        <source>&amp;Password</source>
        <extracomment>The password of the service login</extracomment>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer’s keychain</source>
        <extracomment>Check box under the staff password</extracomment>
        <translation>Guardarla en el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>Typed. Held until you save or leave this form.</source>
        <extracomment>Hint under an empty password field after the password was used for a test</extracomment>
        <translation>Escrita. Se conserva hasta que guarde o salga.</translation>
    </message>
    <message>
        <source>The one in this computer’s keychain. Type only to change it.</source>
        <extracomment>Hint under an empty password field</extracomment>
        <translation>La del llavero de este equipo. Escriba solo para cambiarla.</translation>
    </message>
    <message>
        <source>Known until Foyer ends. Type only to change it.</source>
        <translation>Conocida hasta que Foyer se cierre. Escriba solo para cambiarla.</translation>
    </message>
    <message>
        <source>This computer has no keychain: asked for at each start.</source>
        <extracomment>Hint under a password field</extracomment>
        <translation>Este equipo no tiene llavero: se pide en cada inicio.</translation>
    </message>
    <message>
        <source>Never written to a file.</source>
        <extracomment>Hint under a password field</extracomment>
        <translation>Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Se pide en cada inicio.</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffPinPad</name>
    <message>
        <source>For staff: the kiosk&apos;s PIN</source>
        <extracomment>Above the field for the PIN of the kiosk&apos;s staff</extracomment>
        <translation>Para el personal: el PIN del quiosco</translation>
    </message>
    <message>
        <source>Kiosk&apos;s PIN</source>
        <translation>PIN del quiosco</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key of the PIN pad: takes the last digit away</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Foyer::SummaryClock</name>
    <message>
        <source>%1 left, until %2</source>
        <translation>quedan %1, hasta las %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>time ran out</source>
        <extracomment>The time the seats are still held</extracomment>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>seats released</source>
        <extracomment>Seats are about to be released</extracomment>
        <translation>localidades liberadas</translation>
    </message>
</context>
<context>
    <name>Foyer::SupervisorArea</name>
    <message>
        <source>The supervisor&apos;s desk needs the PIN of this profile.</source>
        <translation>La mesa del responsable necesita el PIN de este perfil.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Page of the supervisor&apos;s desk: many sessions at once</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Page of the supervisor&apos;s desk: two sessions side by side</extracomment>
        <translation>Control</translation>
    </message>
    <message>
        <source>Pages of the supervisor&apos;s desk</source>
        <extracomment>Page of the supervisor&apos;s desk: who did what</extracomment>
        <translation>Páginas de la mesa del responsable</translation>
    </message>
</context>
<context>
    <name>Foyer::SupervisorWords</name>
    <message>
        <source>%1 is unlocked, the count of failed tries is 0.</source>
        <translation>%1 está desbloqueado, los intentos fallidos están a 0.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 está activado.</translation>
    </message>
    <message>
        <source>%1 is now a login of type %2.</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 es ahora un acceso del tipo %2.</translation>
    </message>
    <message>
        <source>The server was asked to mail a token. Whether it arrived, nobody can see from here.</source>
        <translation>Se pidió al servidor enviar un token. Si llegó, desde aquí no puede verse.</translation>
    </message>
    <message>
        <source>failed tries %1 → %2</source>
        <translation>intentos fallidos %1 → %2</translation>
    </message>
    <message>
        <source>not locked any more</source>
        <translation>ya no bloqueado</translation>
    </message>
    <message>
        <source>locked since %1</source>
        <translation>bloqueado desde %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>temporary password</source>
        <translation>contraseña provisional</translation>
    </message>
    <message>
        <source>permanent password</source>
        <translation>contraseña fija</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>llamado %1</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>nada de lo que aquí se ve</translation>
    </message>
    <message>
        <source>The answer was lost: the mail may have gone.</source>
        <translation>La respuesta se perdió: el correo puede haber salido.</translation>
    </message>
    <message>
        <source>Ask the patron before another is sent.</source>
        <translation>Pregunte al cliente antes de enviar otro.</translation>
    </message>
    <message>
        <source>The answer was lost, and the login is as it was.</source>
        <translation>La respuesta se perdió, y el acceso sigue como estaba.</translation>
    </message>
    <message>
        <source>It may be pressed again.</source>
        <translation>Puede pulsar otra vez.</translation>
    </message>
    <message>
        <source>The answer was lost, and the login could not be read.</source>
        <translation>La respuesta se perdió, y el acceso no pudo leerse.</translation>
    </message>
    <message>
        <source>Look again before anything else is pressed.</source>
        <translation>Mire de nuevo antes de pulsar otra cosa.</translation>
    </message>
    <message>
        <source>Copied: read it to the patron, or paste it.</source>
        <translation>Copiado: léaselo al cliente, o péguelo.</translation>
    </message>
    <message>
        <source>A session goes on with it.</source>
        <translation>Una sesión sigue con ello.</translation>
    </message>
    <message>
        <source>Somebody else changed this login meanwhile; nothing was written.</source>
        <translation>Otra persona cambió este acceso entretanto; no se escribió nada.</translation>
    </message>
    <message>
        <source>Now: %1. Look at it before you go on.</source>
        <extracomment>%1: what is different now</extracomment>
        <translation>Ahora: %1. Mírelo antes de seguir.</translation>
    </message>
    <message>
        <source>The server refused: nothing was changed.</source>
        <translation>El servidor rechazó: no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent: it may be pressed again.</source>
        <translation>No se envió nada: puede pulsar otra vez.</translation>
    </message>
</context>
<context>
    <name>Foyer::TextField</name>
    <message>
        <source>We never take card numbers here. The field was emptied.</source>
        <translation>Aquí nunca tomamos números de tarjeta. El campo se vació.</translation>
    </message>
    <message>
        <source>Contains a line break.</source>
        <translation>Contiene un salto de línea.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>%1 characters; the server keeps %2.</source>
        <extracomment>%1 how many were entered, %2 how many the server keeps</extracomment>
        <translation>%1 caracteres; el servidor guarda %2.</translation>
    </message>
    <message>
        <source>The text starts or ends with a blank.</source>
        <translation>El texto empieza o termina con un espacio.</translation>
    </message>
    <message>
        <source>The text contains a no-break space.</source>
        <translation>El texto contiene un espacio duro.</translation>
    </message>
    <message>
        <source>Make it a blank</source>
        <translation>Cambiarlo por un espacio</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be seen.</source>
        <translation>El texto contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
</context>
<context>
    <name>Foyer::ThanksPage</name>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>Gracias. ¡Disfrute de la función!</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pedido %1</translation>
    </message>
    <message>
        <source>Your seats are kept. Please pay at the desk.</source>
        <translation>Sus localidades están reservadas. Pague en taquilla, por favor.</translation>
    </message>
    <message>
        <source>Your tickets wait at the desk.</source>
        <translation>Sus entradas le esperan en taquilla.</translation>
    </message>
    <message>
        <source>Your tickets are on the way to your e-mail.</source>
        <translation>Sus entradas van camino de su correo.</translation>
    </message>
</context>
<context>
    <name>Foyer::TimeButtons</name>
    <message>
        <source>At a time…</source>
        <translation>A una hora…</translation>
    </message>
    <message>
        <source>Looking what happened…</source>
        <translation>Mirando qué pasó…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>More time  +%1</source>
        <extracomment>Button while more time is being asked for Button: %1 &quot;5 min&quot;</extracomment>
        <translation>Más tiempo  +%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>Small button: %1 &quot;2 min&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>Name of a button for screen readers: %1 &quot;5 minutes&quot;</extracomment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>No more time may be added. Finish or release.</source>
        <translation>No cabe más tiempo. Termine o libere.</translation>
    </message>
    <message>
        <source>%1 may still be added</source>
        <extracomment>The limit of the profile is reached %1: &quot;20 min&quot;; limit of the profile</extracomment>
        <translation>Aún caben %1</translation>
    </message>
</context>
<context>
    <name>Foyer::TimeWords</name>
    <message>
        <source>just now</source>
        <extracomment>Age of the data shown</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>Age of the data: %1 seconds</extracomment>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>Age of the data: %1 minutes</extracomment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>Age of the data: %1 hours</extracomment>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a clock time with seconds; beside values that may have changed since</extracomment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time in seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time in minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time, short: minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>A length of time in whole seconds</extracomment>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>A length of time in whole minutes</extracomment>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (venue)</source>
        <extracomment>%1: a clock time in the venue&apos;s time zone</extracomment>
        <translation>%1 (en el lugar)</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1: the same moment on this computer&apos;s clock</extracomment>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Order of day and time: %1 &quot;Sun 22 Nov&quot;, %2 &quot;19:30&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a day, as in QLocale: short weekday, day, short month</extracomment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineView</name>
    <message>
        <source>The call is in the clipboard as a curl command.</source>
        <extracomment>A shell command was copied; what stands in &lt;…&gt; has to be filled in before it works</extracomment>
        <translation>La llamada está en el portapapeles como orden curl.</translation>
    </message>
    <message>
        <source>Fill in what stands in &lt;…&gt; before you run it.</source>
        <translation>Sustituya lo que está en &lt;…&gt; antes de ejecutarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>How many calls are shown</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the timeline as HAR</source>
        <translation>Guardar el registro como HAR</translation>
    </message>
    <message>
        <source>Save the case note; its first paragraph is in the clipboard</source>
        <translation>Guardar la nota; su primer párrafo está en el portapapeles</translation>
    </message>
    <message>
        <source>The timeline is saved.</source>
        <translation>El registro está guardado.</translation>
    </message>
    <message>
        <source>The case note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>Secrets and personal data in it are replaced by what they are.</source>
        <translation>Los secretos y datos personales se sustituyen por lo que son.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>No se pudo guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>It could not be saved: you may not write there.</source>
        <translation>No se pudo guardar: ahí no puede escribir.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>What was there is as it was. Choose another place.</source>
        <translation>Lo que había sigue como estaba. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Save as H&amp;AR…</source>
        <translation>Guardar como H&amp;AR…</translation>
    </message>
    <message>
        <source>&amp;Case note…</source>
        <extracomment>Button: writes a file other programs read</extracomment>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Calls to the server</source>
        <extracomment>Button: a masked summary for support</extracomment>
        <translation>Llamadas al servidor</translation>
    </message>
    <message>
        <source>No call to show.</source>
        <extracomment>No row fits the filter; and what to do</extracomment>
        <translation>Ninguna llamada que mostrar.</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>&amp;Mostrar solo</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <extracomment>The timeline has no row yet</extracomment>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <source>Calls to the server come here by themselves.</source>
        <translation>Las llamadas al servidor llegan aquí solas.</translation>
    </message>
    <message>
        <source>Take words out of the filter.</source>
        <translation>Quite palabras del filtro.</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineWindow</name>
    <message>
        <source>Timeline · %1</source>
        <translation>Registro · %1</translation>
    </message>
</context>
<context>
    <name>Foyer::TokenForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Escriba la dirección de correo.</translation>
    </message>
    <message>
        <source>Type the token from the mail.</source>
        <translation>Escriba el token del correo.</translation>
    </message>
    <message>
        <source>Blanks and line breaks were taken out.</source>
        <translation>Se quitaron espacios y saltos de línea.</translation>
    </message>
    <message>
        <source>Used once, then worthless.</source>
        <translation>Usado una vez, ya no vale.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known for this login; a wrong token counts as one more.</source>
        <translation>
            <numerusform>Se conoce %n intento fallido de este acceso; un token equivocado cuenta como uno más.</numerusform>
            <numerusform>Se conocen %n intentos fallidos de este acceso; un token equivocado cuenta como uno más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It really sends a mail, to the address on record.</source>
        <translation>De verdad envía un correo, a la dirección de la ficha.</translation>
    </message>
    <message>
        <source>Asking for the mail…</source>
        <translation>Pidiendo el correo…</translation>
    </message>
    <message>
        <source>May have gone at %1: the answer was lost.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Puede haber salido a las %1: la respuesta se perdió.</translation>
    </message>
    <message>
        <source>Sent %1.</source>
        <translation>Enviado %1.</translation>
    </message>
    <message>
        <source>%1 Look into the spam folder before another one is sent.</source>
        <extracomment>%1 is a sentence, &quot;Sent 14:05.&quot;</extracomment>
        <translation>%1 Mire el correo no deseado antes de enviar otro.</translation>
    </message>
    <message>
        <source>%1 Another one can be sent in %2; look into the spam folder.</source>
        <extracomment>%1 is a sentence, &quot;Sent 14:05.&quot;; %2 a length of time, &quot;42 s&quot;</extracomment>
        <translation>%1 Podrá enviarse otro en %2; mire el correo no deseado.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Tipo de acceso</translation>
    </message>
    <message>
        <source>1 · Mail the patron a token</source>
        <translation>1 · Enviar un token al cliente</translation>
    </message>
    <message>
        <source>Send the token by e-mail</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Enviar el token por correo</translation>
    </message>
    <message>
        <source>Asking – once…</source>
        <translation>Pidiendo, una vez…</translation>
    </message>
    <message>
        <source>2 · Sign in with it; 3 · a new password follows</source>
        <translation>2 · Identificar con él; 3 · sigue una contraseña nueva</translation>
    </message>
    <message>
        <source>Token from the mail</source>
        <translation>Token del correo</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Identificar con el token</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Identificando, una vez…</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferSteps</name>
    <message>
        <source>Opening a new session</source>
        <translation>Abriendo una sesión nueva</translation>
    </message>
    <message>
        <source>Moving the sign-in</source>
        <extracomment>First of three steps</extracomment>
        <translation>Pasando la identificación</translation>
    </message>
    <message>
        <source>Checking that it arrived</source>
        <extracomment>Second of three steps</extracomment>
        <translation>Comprobando que llegó</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferStrip</name>
    <message>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>No new cart for the same customer.</source>
        <translation>No hay carrito nuevo para el mismo cliente.</translation>
    </message>
    <message>
        <source>Open new cart</source>
        <extracomment>Button: opens the new cart; the same where seats are given up by it; while it is under way</extracomment>
        <translation>Abrir carrito nuevo</translation>
    </message>
    <message>
        <source>Give up the seats, open new cart</source>
        <translation>Ceder las localidades, carrito nuevo</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Pasando…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Same customer, new cart</source>
        <translation>Mismo cliente, carrito nuevo</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 localidad</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n localidad</numerusform>
            <numerusform>%n localidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a new, empty cart for %1?</source>
        <extracomment>%1: the patron&apos;s name</extracomment>
        <translation>¿Abrir un carrito nuevo y vacío para %1?</translation>
    </message>
    <message numerus="yes">
        <source>the cart with %n lines</source>
        <translation>
            <numerusform>el carrito con %n línea</numerusform>
            <numerusform>el carrito con %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>el carrito</translation>
    </message>
    <message>
        <source>Only the sign-in moves. Left behind: %1, held seats, session variables and the promo source. The mode of sale may be the web&apos;s again: look at it before you sell.</source>
        <extracomment>%1: &quot;the cart with 2 lines&quot;</extracomment>
        <translation>Solo pasa la identificación. Se quedan: %1, localidades retenidas, variables de sesión y origen promocional. El modo de venta puede volver a ser el de la web: mírelo antes de vender.</translation>
    </message>
    <message>
        <source>The server gives them back at once.</source>
        <translation>El servidor las devuelve enseguida.</translation>
    </message>
    <message>
        <source>They stay locked until %1, and nobody can reach them before.</source>
        <translation>Siguen bloqueadas hasta las %1, y nadie llega a ellas antes.</translation>
    </message>
    <message>
        <source>They stay locked until their time is over, and nobody can reach them before.</source>
        <translation>Siguen bloqueadas hasta que acabe su tiempo, y nadie llega a ellas antes.</translation>
    </message>
    <message>
        <source>Whether the server gives them back at once is not known; at %1 it does.</source>
        <translation>No se sabe si el servidor las devuelve enseguida; a las %1 lo hace.</translation>
    </message>
    <message>
        <source>When the server gives them back is not known.</source>
        <translation>No se sabe cuándo las devuelve el servidor.</translation>
    </message>
    <message>
        <source>1 seat is held and will be lost to this customer.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>1 localidad está retenida y este cliente la perderá.</translation>
    </message>
    <message>
        <source>%1 are held and will be lost to this customer.</source>
        <translation>Retenido: %1. Este cliente lo perderá.</translation>
    </message>
    <message>
        <source>Seats are held and will be lost to this customer.</source>
        <translation>Hay localidades retenidas y este cliente las perderá.</translation>
    </message>
    <message>
        <source>Seats may be held; they would be lost to this customer.</source>
        <translation>Puede haber localidades retenidas; este cliente las perdería.</translation>
    </message>
    <message>
        <source>This is a counter sale, and a customer cannot be moved into one: the new session is a customer session.</source>
        <translation>Es una venta en taquilla, y un cliente no puede pasar a una: la sesión nueva es una sesión de cliente.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>Aún no se sabe nada de esta sesión.</translation>
    </message>
    <message>
        <source>This session is over. Open a new one and sign the customer in.</source>
        <translation>Esta sesión ha terminado. Abra una nueva e identifique al cliente.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is no sign-in to move. Ctrl+N opens a new session.</source>
        <translation>Nadie está identificado, así que no hay nada que pasar. Ctrl+N abre una sesión nueva.</translation>
    </message>
    <message>
        <source>Something else is under way in this session. Wait for it.</source>
        <translation>Hay otra cosa en curso en esta sesión. Espere.</translation>
    </message>
    <message>
        <source>It is not known whether the sign-in moved.</source>
        <translation>No se sabe si la identificación pasó.</translation>
    </message>
    <message>
        <source>%1 Foyer goes on looking and will say. Nothing is sent twice.</source>
        <translation>%1 Foyer sigue mirando y avisará. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>No new session was opened.</source>
        <translation>No se abrió ninguna sesión nueva.</translation>
    </message>
    <message>
        <source>An empty one may exist on the server; it holds nothing. The customer is still signed in here.</source>
        <translation>Puede haber una vacía en el servidor; no retiene nada. El cliente sigue identificado aquí.</translation>
    </message>
    <message>
        <source>The customer is still signed in here, and the cart is as it was.</source>
        <translation>El cliente sigue identificado aquí, y el carrito sigue como estaba.</translation>
    </message>
    <message>
        <source>The sign-in did not arrive in the new session.</source>
        <translation>La identificación no llegó a la sesión nueva.</translation>
    </message>
    <message>
        <source>Look here whether the customer is still signed in; if not, sign in again.</source>
        <translation>Mire aquí si el cliente sigue identificado; si no, identifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was not moved.</source>
        <translation>La identificación no pasó.</translation>
    </message>
    <message>
        <source>The customer is still signed in here, and the cart is as it was. The new session stays empty.</source>
        <translation>El cliente sigue identificado aquí, y el carrito sigue como estaba. La sesión nueva queda vacía.</translation>
    </message>
    <message>
        <source>%1 has a new, empty cart.</source>
        <extracomment>%1: the patron&apos;s name</extracomment>
        <translation>%1 tiene un carrito nuevo y vacío.</translation>
    </message>
    <message>
        <source>The old session is closed.</source>
        <translation>La sesión antigua está cerrada.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Se quedó: %1.</translation>
    </message>
    <message>
        <source>Seats may have been left behind.</source>
        <translation>Puede que se quedaran localidades.</translation>
    </message>
</context>
<context>
    <name>Foyer::ValueLabel</name>
    <message>
        <source>was %1</source>
        <extracomment>A value changed; %1 is what it was before</extracomment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Read aloud for a value that is not known</extracomment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>no actual</translation>
    </message>
</context>
<context>
    <name>Foyer::VariableWords</name>
    <message>
        <source>(empty)</source>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: name of a variable, %2: its value before, %3: its value now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>In place of a value: the variable did not exist</extracomment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>The variable %1 is deleted.</source>
        <translation>La variable %1 se eliminó.</translation>
    </message>
    <message>
        <source>Undo adds it again.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Deshacer la añade otra vez.</translation>
    </message>
    <message>
        <source>The variable %1 is set, but not as asked.</source>
        <translation>La variable %1 está puesta, pero no como se pidió.</translation>
    </message>
    <message>
        <source>The server kept another value than the one sent. Show the values and compare.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>El servidor guardó otro valor que el enviado. Muestre los valores y compare.</translation>
    </message>
    <message>
        <source>The variable %1 is added.</source>
        <translation>La variable %1 se añadió.</translation>
    </message>
    <message>
        <source>Undo deletes it again.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Deshacer la elimina otra vez.</translation>
    </message>
    <message>
        <source>The variable %1 is changed.</source>
        <translation>La variable %1 se cambió.</translation>
    </message>
    <message>
        <source>Undo brings the old value back.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Deshacer trae el valor antiguo.</translation>
    </message>
    <message>
        <source>The answer was lost, but %1 is set.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>La respuesta se perdió, pero %1 está puesta.</translation>
    </message>
    <message>
        <source>The answer was lost, but %1 is deleted.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>La respuesta se perdió, pero %1 se eliminó.</translation>
    </message>
    <message>
        <source>The list on the server shows it. Nothing was sent twice.</source>
        <translation>La lista del servidor lo muestra. Nada se envió dos veces.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 is as it was.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>La respuesta se perdió, y %1 sigue como estaba.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <translation>Puede pulsar otra vez.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed.</source>
        <extracomment>%1: name of a variable; the list cannot be read after the answer was lost</extracomment>
        <translation>No se sabe si %1 se cambió.</translation>
    </message>
    <message>
        <source>Foyer goes on looking and will say.</source>
        <translation>Foyer sigue mirando y avisará.</translation>
    </message>
    <message>
        <source>The variable %1 has this value already.</source>
        <translation>La variable %1 ya tiene este valor.</translation>
    </message>
    <message>
        <source>The variable %1 is gone already.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>La variable %1 ya no está.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>There is %2 already; %1 differs only in capital letters.</source>
        <extracomment>%1 and %2: names of variables that differ in capital letters only</extracomment>
        <translation>Ya hay %2; %1 solo difiere en las mayúsculas.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use the name that is there, or another one.</source>
        <translation>No se envió nada. Use el nombre que ya hay, u otro.</translation>
    </message>
    <message>
        <source>Not undone: %1 was changed by somebody else since.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>No deshecho: otra persona cambió %1 entretanto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the value that is there now.</source>
        <translation>No se envió nada. Mire el valor que hay ahora.</translation>
    </message>
    <message>
        <source>The variable %1 is as it was: the list could not be read first.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>La variable %1 sigue como estaba: antes no pudo leerse la lista.</translation>
    </message>
    <message>
        <source>The server did not change %1.</source>
        <translation>El servidor no cambió %1.</translation>
    </message>
    <message>
        <source>The variable %1 is as it was: nothing was sent.</source>
        <extracomment>%1: name of a variable %1: name of a variable</extracomment>
        <translation>La variable %1 sigue como estaba: no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesCard</name>
    <message>
        <source>Delete the variable %1?</source>
        <extracomment>Question before a variable is deleted; %1: its name</extracomment>
        <translation>¿Eliminar la variable %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of the question before a variable is deleted</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Una variable necesita un nombre.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Session variables</source>
        <extracomment>Title of the panel with the session&apos;s variables</extracomment>
        <translation>Variables de la sesión</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <extracomment>Name of the table for screen readers
----------
In the empty field that narrows the list</extracomment>
        <translation>Buscar una variable</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Hide values</source>
        <extracomment>Button: reads the list from the server Button: shows or hides the values of all variables</extracomment>
        <translation>Ocultar valores</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Mostrar valores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Field: name of a variable</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Button: adds or changes a variable; and while it is being sent</extracomment>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>Poniendo…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: deletes the selected variable</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No variable found.</source>
        <extracomment>The filter leaves nothing</extracomment>
        <translation>No se encontró ninguna variable.</translation>
    </message>
    <message>
        <source>Values are searched only while they are shown.</source>
        <translation>Los valores solo se buscan mientras se muestran.</translation>
    </message>
    <message>
        <source>This session has no variables.</source>
        <translation>Esta sesión no tiene variables.</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>something is being sent</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>se está enviando algo</translation>
    </message>
    <message>
        <source>Say why it is deleted; then Enter.</source>
        <extracomment>Error under the field for the reason</extracomment>
        <translation>Elija por qué se elimina; luego Intro.</translation>
    </message>
    <message>
        <source>Say why; then Enter.</source>
        <extracomment>Error under the field for the reason</extracomment>
        <translation>Elija el motivo; luego Intro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: value of a variable Field: why a variable is changed</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept in the audit.</source>
        <translation>Se guarda en el control.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Elija el motivo</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesPanel</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>Poner una variable</translation>
    </message>
    <message>
        <source>add change update value</source>
        <extracomment>Other words for &quot;Set a variable&quot;, separated by blanks</extracomment>
        <translation>añadir cambiar actualizar valor</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesTextModel</name>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: name of a session variable</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>set by sign-in · read only</source>
        <extracomment>Beside a variable that the server itself sets when somebody signs in</extracomment>
        <translation>puesta al identificar · solo lectura</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictCard</name>
    <message>
        <source>no. %1</source>
        <translation>n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>asked for as %1</source>
        <extracomment>Number of a patron</extracomment>
        <translation>preguntado como %1</translation>
    </message>
    <message>
        <source>Why they cannot sign in</source>
        <translation>Por qué no puede entrar</translation>
    </message>
    <message>
        <source>Reading the logins…</source>
        <translation>Leyendo los accesos…</translation>
    </message>
    <message>
        <source>None of the patron&apos;s tries is used.</source>
        <translation>No se gasta ningún intento del cliente.</translation>
    </message>
    <message>
        <source>Find the patron on the left.</source>
        <translation>Busque al cliente a la izquierda.</translation>
    </message>
    <message>
        <source>The cause appears here, in one sentence.</source>
        <translation>La causa aparece aquí, en una frase.</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <extracomment>%1: a length of time that runs down</extracomment>
        <translation>Libre en %1</translation>
    </message>
    <message>
        <source>certain: the server says so</source>
        <translation>seguro: lo dice el servidor</translation>
    </message>
    <message>
        <source>likely: it fits what the server says</source>
        <translation>probable: encaja con lo que dice el servidor</translation>
    </message>
    <message>
        <source>A mail was just sent to this address: the next one in %1.</source>
        <extracomment>%1: seconds until another mail may be asked for</extracomment>
        <translation>Acaba de salir un correo a esta dirección: el siguiente en %1.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN, for this one change.</source>
        <translation>PIN de un responsable, solo para este cambio.</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictPanel</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>A connection test is running</extracomment>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>No session is opened and nothing is changed on the server.</source>
        <translation>No se abre ninguna sesión y nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>Stop the test (Esc)</source>
        <extracomment>Button: gives up waiting for the connection test. Esc does the same</extracomment>
        <translation>Detener la prueba (Esc)</translation>
    </message>
    <message>
        <source>G&amp;o to the field</source>
        <extracomment>Button: moves to the field in which the fault can be mended</extracomment>
        <translation>&amp;Ir al campo</translation>
    </message>
    <message>
        <source>Something was changed since. Test again.</source>
        <extracomment>Said above the answer of an older connection test</extracomment>
        <translation>Algo cambió desde entonces. Pruebe otra vez.</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictWords</name>
    <message>
        <source>%1 answers and lets you in.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 responde y le deja entrar.</translation>
    </message>
    <message>
        <source>The address cannot be used as it is written.</source>
        <extracomment>The address in the profile is not one that can be used</extracomment>
        <translation>La dirección no puede usarse como está escrita.</translation>
    </message>
    <message>
        <source>There is no server called %1 on this network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>En esta red no hay ningún servidor llamado %1.</translation>
    </message>
    <message>
        <source>Something else answered in place of %1: a sign-in page of this network, or a forwarding address.</source>
        <extracomment>Captive portal. %1: a host name</extracomment>
        <translation>En lugar de %1 respondió otra cosa: una página de acceso de esta red, o una dirección de reenvío.</translation>
    </message>
    <message>
        <source>Your user group may not open web sessions.</source>
        <extracomment>%1: the ID of a user group</extracomment>
        <translation>Su grupo de usuarios no puede abrir sesiones web.</translation>
    </message>
    <message>
        <source>User group %1 may not open web sessions.</source>
        <translation>El grupo de usuarios %1 no puede abrir sesiones web.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. You can connect.</source>
        <extracomment>After a good test of the connection</extracomment>
        <translation>No se cambió nada en el servidor. Puede conectar.</translation>
    </message>
    <message>
        <source>Type the server’s address.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check the Wi-Fi, the cable or the VPN.</source>
        <extracomment>Advice after &quot;no server called …&quot;</extracomment>
        <translation>Compruebe la ortografía de la dirección. Si está bien, compruebe el Wi-Fi, el cable o la VPN.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi, the cable or the VPN, and the port in the address. If others cannot reach it either, tell the server’s keeper.</source>
        <extracomment>Advice when the server does not answer</extracomment>
        <translation>Compruebe el Wi-Fi, el cable o la VPN, y el puerto de la dirección. Si otros tampoco llegan, avise a quien cuida el servidor.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile under More.</source>
        <extracomment>Advice after a proxy fault. &quot;More&quot; is a part of the form</extracomment>
        <translation>Compruebe el proxy de este perfil en Más.</translation>
    </message>
    <message>
        <source>Your password was not passed on. Open a browser, sign in to the Wi-Fi, then test again. If there is nothing to sign in to, the address is out of date.</source>
        <extracomment>Advice after a captive portal answered</extracomment>
        <translation>Su contraseña no se transmitió. Abra un navegador, entre en el Wi-Fi y pruebe otra vez. Si no hay dónde entrar, la dirección está anticuada.</translation>
    </message>
    <message>
        <source>Check the path of the address: it often ends with /TessituraService, or with /tessitura/api on version 16.</source>
        <extracomment>Advice after a wrong path; the two paths are literal</extracomment>
        <translation>Compruebe la ruta de la dirección: suele acabar en /TessituraService, o en /tessitura/api en la versión 16.</translation>
    </message>
    <message>
        <source>Check all four. The group is its ID, not its name, and the server must know the machine location. Type the password again.</source>
        <extracomment>Advice after HTTP 401</extracomment>
        <translation>Compruebe los cuatro. El grupo es su ID, no su nombre, y el servidor debe conocer la ubicación del equipo. Escriba otra vez la contraseña.</translation>
    </message>
    <message>
        <source>Ask your Tessitura administrator to give the group Web/Session with View, Add, Edit and Delete, or name another group.</source>
        <extracomment>&quot;Web/Session&quot; is the literal name of a right; View, Add, Edit and Delete are its parts</extracomment>
        <translation>Pida a su administrador de Tessitura que dé al grupo Web/Session con View, Add, Edit y Delete, o indique otro grupo.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. Tell the server’s keeper, and test again later.</source>
        <extracomment>Advice when the server itself has trouble</extracomment>
        <translation>En este equipo no falla nada. Avise a quien cuida el servidor, y pruebe más tarde.</translation>
    </message>
    <message>
        <source>%1 broke the connection before it answered.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 cortó la conexión antes de responder.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 is too busy just now.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 está demasiado ocupado ahora.</translation>
    </message>
    <message>
        <source>The test was stopped before there was an answer.</source>
        <extracomment>The person stopped the test</extracomment>
        <translation>La prueba se detuvo antes de una respuesta.</translation>
    </message>
    <message>
        <source>%1 sent far more than a Tessitura service would.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 envió mucho más de lo que enviaría un servicio de Tessitura.</translation>
    </message>
    <message>
        <source>Nothing can be reached at %1, port %2.</source>
        <extracomment>%1: a host name; %2: a port number</extracomment>
        <translation>No se llega a nada en %1, puerto %2.</translation>
    </message>
    <message>
        <source>%1 answers, but there is no Tessitura service at %2.</source>
        <extracomment>%1: a host name; %2: the path of an address</extracomment>
        <translation>%1 responde, pero en %2 no hay un servicio de Tessitura.</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what a Tessitura service understands at %2.</source>
        <extracomment>%1: a host name; %2: the path of an address</extracomment>
        <translation>%1 responde, pero en %2 rechaza lo que un servicio de Tessitura entiende.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Tessitura service does.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 responde, pero no como un servicio de Tessitura.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands in a list of names where one was left empty</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The server did not accept user %1, group %2, location %3 or the password.</source>
        <extracomment>%1 user, %2 ID of the user group, %3 machine location; all four go to the server together</extracomment>
        <translation>El servidor no aceptó el usuario %1, el grupo %2, la ubicación %3 o la contraseña.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <extracomment>%1: a host name; %2: HTTP status, e.g. 503</extracomment>
        <translation>%1 tiene un fallo propio (estado %2).</translation>
    </message>
    <message>
        <source>The service answers, but its Seat Server does not listen: no seats could be held.</source>
        <extracomment>The Seat Server is Tessitura&apos;s lock service</extracomment>
        <translation>El servicio responde, pero su Seat Server no escucha: no podrían retenerse localidades.</translation>
    </message>
    <message>
        <source>The service answers, but says that it is not well.</source>
        <extracomment>The status call of the service says &quot;not well&quot;</extracomment>
        <translation>El servicio responde, pero dice que no está bien.</translation>
    </message>
    <message>
        <source>The service answers, but this part of it is not well: %1.</source>
        <extracomment>%1: names of parts of the service, separated by commas</extracomment>
        <translation>El servicio responde, pero esta parte no está bien: %1.</translation>
    </message>
    <message>
        <source>of this computer’s settings</source>
        <extracomment>Stands in place of a proxy&apos;s name</extracomment>
        <translation>de los ajustes de este equipo</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in, which Foyer cannot give.</source>
        <extracomment>%1: a proxy, &quot;proxy.example:8080&quot; or &quot;of this computer&apos;s settings&quot;</extracomment>
        <translation>El proxy %1 pide una identificación que Foyer no puede dar.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <extracomment>%1: a proxy, &quot;proxy.example:8080&quot; or &quot;of this computer&apos;s settings&quot;</extracomment>
        <translation>El proxy %1 no dejó pasar la conexión.</translation>
    </message>
    <message>
        <source>What answered is not %1: its certificate belongs to another name.</source>
        <extracomment>%1: host name in the profile</extracomment>
        <translation>Lo que respondió no es %1: su certificado es de otro nombre.</translation>
    </message>
    <message>
        <source>What answered is not %1: its certificate belongs to %2.</source>
        <extracomment>%1: host name in the profile; %2: host names in the certificate</extracomment>
        <translation>Lo que respondió no es %1: su certificado es de %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 ran out on %2.</source>
        <extracomment>%1: host name; %2: a date</extracomment>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has run out.</source>
        <extracomment>%1: host name</extracomment>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <extracomment>%1: host name; %2: a date</extracomment>
        <translation>El certificado de %1 vale solo desde el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good yet.</source>
        <extracomment>%1: host name</extracomment>
        <translation>El certificado de %1 aún no vale.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 firmó él mismo su certificado: nadie responde por él.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Este equipo no conoce al emisor del certificado de %1.</translation>
    </message>
    <message>
        <source>The CA file of this profile does not vouch for the certificate of %1.</source>
        <extracomment>%1: host name</extracomment>
        <translation>El archivo CA de este perfil no responde por el certificado de %1.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old to be safe (before TLS 1.2).</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 ofrece solo un cifrado demasiado antiguo para ser seguro (anterior a TLS 1.2).</translation>
    </message>
    <message>
        <source>%1 does not speak encrypted on port %2.</source>
        <extracomment>%1: host name; %2: port number</extracomment>
        <translation>%1 no habla cifrado en el puerto %2.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <extracomment>%1: host name</extracomment>
        <translation>No se pudo hacer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>No password was sent. Check the spelling of the address; on a guest Wi-Fi sign in to it first.</source>
        <extracomment>Advice after a certificate for another name</extracomment>
        <translation>No se envió ninguna contraseña. Compruebe la ortografía de la dirección; en un Wi-Fi de invitados, entre primero en él.</translation>
    </message>
    <message>
        <source>No password was sent. Check the port in the address.</source>
        <extracomment>Advice when the port does not speak TLS</extracomment>
        <translation>No se envió ninguna contraseña. Compruebe el puerto de la dirección.</translation>
    </message>
    <message>
        <source>No password was sent. This computer says that today is %1. If that is wrong, set its date; if it is right, the server needs a new certificate.</source>
        <extracomment>%1: a date</extracomment>
        <translation>No se envió ninguna contraseña. Este equipo dice que hoy es %1. Si está mal, ponga su fecha; si está bien, el servidor necesita un certificado nuevo.</translation>
    </message>
    <message>
        <source>No password was sent. Ask for your organisation’s CA file and name it under More.</source>
        <extracomment>Advice after an unknown certificate authority. &quot;More&quot; is a part of the form</extracomment>
        <translation>No se envió ninguna contraseña. Pida el archivo CA de su organización e indíquelo en Más.</translation>
    </message>
    <message>
        <source>No password was sent. Ask whether the CA file is still the right one, or leave it empty.</source>
        <translation>No se envió ninguna contraseña. Pregunte si el archivo CA sigue siendo el correcto, o déjelo vacío.</translation>
    </message>
    <message>
        <source>No password was sent. Only the server’s keeper can mend this.</source>
        <extracomment>Advice after any other TLS failure</extracomment>
        <translation>No se envió ninguna contraseña. Solo quien cuida el servidor puede arreglarlo.</translation>
    </message>
    <message>
        <source>The name %1 was found</source>
        <extracomment>%1: host name; its address is known</extracomment>
        <translation>Se encontró el nombre %1</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <extracomment>Said of a server that can be reached</extracomment>
        <translation>La conexión es segura</translation>
    </message>
    <message>
        <source>The service is there, at the right path</source>
        <extracomment>The certificate is good</extracomment>
        <translation>El servicio está ahí, en la ruta correcta</translation>
    </message>
    <message>
        <source>The sign-in was accepted</source>
        <extracomment>The path in the address is right</extracomment>
        <translation>La identificación se aceptó</translation>
    </message>
    <message>
        <source>No right of the user group is known to be missing</source>
        <translation>No consta que falte ningún permiso al grupo</translation>
    </message>
    <message>
        <source>No fault of the Seat Server is known</source>
        <extracomment>The group may use web sessions</extracomment>
        <translation>No consta ningún fallo del Seat Server</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <extracomment>The lock service listens</extracomment>
        <translation>Los relojes coinciden</translation>
    </message>
    <message>
        <source>This is a Foyer sandbox, not your organisation’s server.</source>
        <extracomment>The server that was tested is a practice server of Foyer</extracomment>
        <translation>Es un servidor de práctica de Foyer, no el de su organización.</translation>
    </message>
    <message>
        <source>The server looks like version 16, but the profile says 15.</source>
        <extracomment>The version chosen in the profile is not the server&apos;s</extracomment>
        <translation>El servidor parece de la versión 16, pero el perfil dice 15.</translation>
    </message>
    <message>
        <source>The Seat Server’s time zone is not set: time left for seats will be shown as approximate.</source>
        <extracomment>Nobody has said in which zone the Seat Server counts</extracomment>
        <translation>La zona horaria del Seat Server no está puesta: el tiempo de las localidades se mostrará como aproximado.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s. Time left for seats stays right; set the clock anyway.</source>
        <extracomment>%1: a length of time, &quot;7 minutes&quot;</extracomment>
        <translation>El reloj de este equipo adelanta %1 al del servidor. El tiempo de las localidades sigue bien; ponga el reloj en hora de todos modos.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s. Time left for seats stays right; set the clock anyway.</source>
        <extracomment>%1: a length of time, &quot;7 minutes&quot;</extracomment>
        <translation>El reloj de este equipo atrasa %1 respecto al del servidor. El tiempo de las localidades sigue bien; ponga el reloj en hora de todos modos.</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchPage</name>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n sesión añadida.</numerusform>
            <numerusform>%n sesiones añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>Ya conocidas: %1.</translation>
    </message>
    <message>
        <source>Not taken, no key or no room: %1.</source>
        <translation>No tomadas, sin clave o sin sitio: %1.</translation>
    </message>
    <message>
        <source>Nobody needs you · %1 watched</source>
        <extracomment>Above the watch list; %1 of %2 sessions are urgent</extracomment>
        <translation>Nadie le necesita · %1 vigiladas</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 de %2 le necesitan</translation>
    </message>
    <message>
        <source>Paste or scan session keys</source>
        <translation>Pegue o escanee claves de sesión</translation>
    </message>
    <message>
        <source>Session keys to watch</source>
        <translation>Claves de sesión que vigilar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Open as a tab</source>
        <translation>Abrir como &amp;pestaña</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Watched sessions, the urgent first</source>
        <translation>Sesiones vigiladas, las urgentes primero</translation>
    </message>
    <message>
        <source>No session is watched.</source>
        <translation>No se vigila ninguna sesión.</translation>
    </message>
    <message>
        <source>Sessions opened here come by themselves; others by their key.</source>
        <translation>Las sesiones abiertas aquí vienen solas; otras, por su clave.</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchTextModel</name>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Tiempo que queda</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how long seats are still held</extracomment>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Patron</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <extracomment>Column: whether somebody is signed in</extracomment>
        <translation>Modo de venta</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: the order that is loaded</extracomment>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchWords</name>
    <message>
        <source>Seats are gone</source>
        <translation>Localidades perdidas</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Ends in two minutes or less</source>
        <translation>Acaba en dos minutos o menos</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Checkout does not end</source>
        <translation>El pago no acaba</translation>
    </message>
    <message>
        <source>Login is locked</source>
        <translation>Acceso bloqueado</translation>
    </message>
    <message>
        <source>Ends in five minutes or less</source>
        <translation>Acaba en cinco minutos o menos</translation>
    </message>
    <message>
        <source>Seats held, time not known</source>
        <translation>Localidades retenidas, tiempo desconocido</translation>
    </message>
    <message>
        <source>Sign-in failed: %1</source>
        <translation>Identificación fallida: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>A session that is known by its number in the list only</extracomment>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <extracomment>Seats are held, in so many lines of the cart</extracomment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>in, temporary password</source>
        <translation>sí, contraseña provisional</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identificado</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>Foyer::WelcomePanel</name>
    <message>
        <source>Welcome to Foyer</source>
        <extracomment>Heading of the very first page</extracomment>
        <translation>Le damos la bienvenida a Foyer</translation>
    </message>
    <message>
        <source>Sign patrons in, watch their seats, and sell, wherever the queue is.</source>
        <extracomment>Under the heading of the very first page</extracomment>
        <translation>Identifique clientes, vigile sus localidades y venda, esté donde esté la cola.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>First choice; the sandbox is a practice server on this computer</extracomment>
        <translation>Empezar practicando</translation>
    </message>
    <message>
        <source>A made-up opera house on this computer: patrons, seats and sign-in trouble to practise on. Nothing to set up, no network, nothing real.</source>
        <translation>Un teatro de ópera inventado en este equipo: clientes, localidades y problemas de acceso para practicar. Nada que instalar, sin red, nada real.</translation>
    </message>
    <message>
        <source>Connect to our server</source>
        <extracomment>Second choice</extracomment>
        <translation>Conectar con nuestro servidor</translation>
    </message>
    <message>
        <source>Your organisation’s Tessitura service. You need its address and the API user, group, machine location and password from your administrator.</source>
        <translation>El servicio Tessitura de su organización. Necesita de su administrador la dirección, el usuario API, el grupo, la ubicación del equipo y la contraseña.</translation>
    </message>
    <message>
        <source>You can do the other one later. No password is ever written to a file.</source>
        <extracomment>Small print under both choices</extracomment>
        <translation>Lo otro puede hacerse después. Ninguna contraseña se escribe nunca en un archivo.</translation>
    </message>
</context>
<context>
    <name>Foyer::WhoCard</name>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sin correo electrónico</translation>
    </message>
    <message>
        <source>The address belongs to patron no. %1: the order is theirs.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>El correo es del cliente n.º&#xa0;%1: el pedido es suyo.</translation>
    </message>
    <message>
        <source>Patron no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Cliente n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>identificado: %1</translation>
    </message>
    <message>
        <source>Temporary password: a new one is due.</source>
        <translation>Contraseña provisional: hace falta una nueva.</translation>
    </message>
    <message>
        <source>Acts for no. %1; the login belongs to no. %2.</source>
        <extracomment>%1 and %2 are constituent numbers</extracomment>
        <translation>Actúa por el n.º&#xa0;%1; el acceso es del n.º&#xa0;%2.</translation>
    </message>
    <message>
        <source>This session has ended on the server</source>
        <translation>Esta sesión ha terminado en el servidor</translation>
    </message>
    <message>
        <source>Nothing was sold in it from here.</source>
        <translation>Desde aquí no se vendió nada en ella.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>Aún no se sabe nada de esta sesión.</translation>
    </message>
    <message>
        <source>The server did not say whether anybody is signed in.</source>
        <translation>El servidor no dijo si hay alguien identificado.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Aún sin cliente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Leyendo la sesión…</translation>
    </message>
</context>
<context>
    <name>Foyer::WhyBox</name>
    <message>
        <source>why?</source>
        <extracomment>Link beside an odd value: opens the explanation</extracomment>
        <translation>¿por qué?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1: what to do next, a sentence</extracomment>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::WhyWords</name>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 because order %3 was loaded at %4.</source>
        <extracomment>%1 and %2: modes of sale; %3: an order number; %4: a clock time</extracomment>
        <translation>Pasó de %1 a %2 porque el pedido %3 se abrió a las %4.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with the promo code passed at the sign-in of %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Pasó de %1 a %2 con el código promocional pasado en la identificación de las %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with the sign-in at %3: by the patron&apos;s rank.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Pasó de %1 a %2 con la identificación de las %3: por el rango del cliente.</translation>
    </message>
    <message>
        <source>It fell from %1 to %2 when a sign-in failed at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Cayó de %1 a %2 cuando falló una identificación a las %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 when the customer was set at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Pasó de %1 a %2 cuando se puso el cliente a las %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with a change of the cart at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Pasó de %1 a %2 con un cambio del carrito a las %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 before %3, and not from this program.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Pasó de %1 a %2 antes de las %3, y no desde este programa.</translation>
    </message>
    <message>
        <source>It had moved from %1 to %2 before this program first looked.</source>
        <extracomment>%1 and %2: modes of sale</extracomment>
        <translation>Había pasado de %1 a %2 antes de que este programa mirara.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the mode of sale went from %3 to %4.</source>
        <extracomment>%1 and %2: amounts; %3 and %4: modes of sale</extracomment>
        <translation>El precio pasó de %1 a %2 cuando el modo de venta pasó de %3 a %4.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the source went from %3 to %4.</source>
        <extracomment>%1 and %2: amounts; %3 and %4: sources</extracomment>
        <translation>El precio pasó de %1 a %2 cuando el origen pasó de %3 a %4.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the customer changed.</source>
        <extracomment>Both are amounts</extracomment>
        <translation>El precio pasó de %1 a %2 cuando cambió el cliente.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2; nothing this program saw explains it.</source>
        <extracomment>Both are amounts</extracomment>
        <translation>El precio pasó de %1 a %2; nada de lo que vio este programa lo explica.</translation>
    </message>
    <message>
        <source>Their time ran out before checkout.</source>
        <translation>Su tiempo se acabó antes del pago.</translation>
    </message>
    <message>
        <source>Their time ran out at %1, before checkout.</source>
        <translation>Su tiempo se acabó a las %1, antes del pago.</translation>
    </message>
    <message>
        <source>Their time ran out before checkout, and the server released them.</source>
        <translation>Su tiempo se acabó antes del pago, y el servidor las liberó.</translation>
    </message>
    <message>
        <source>Their time ran out at %1, before checkout, and the server released them.</source>
        <translation>Su tiempo se acabó a las %1, antes del pago, y el servidor las liberó.</translation>
    </message>
    <message>
        <source>They were given back here at %1.</source>
        <translation>Se devolvieron aquí a las %1.</translation>
    </message>
    <message>
        <source>They were given back by logging out here at %1.</source>
        <translation>Se devolvieron aquí a las %1, al cerrar la sesión.</translation>
    </message>
    <message>
        <source>They are sold: checkout is done, order %1.</source>
        <translation>Están vendidas: el pago está hecho, pedido %1.</translation>
    </message>
    <message>
        <source>They are sold: checkout is done.</source>
        <translation>Están vendidas: el pago está hecho.</translation>
    </message>
    <message>
        <source>Checkout is under way; the order holds them.</source>
        <translation>El pago está en curso; el pedido las retiene.</translation>
    </message>
    <message>
        <source>They went before their time, and not from this program.</source>
        <translation>Se fueron antes de tiempo, y no desde este programa.</translation>
    </message>
    <message>
        <source>They are gone from the cart; this server does not say whether their time ran out.</source>
        <translation>Ya no están en el carrito; este servidor no dice si se acabó su tiempo.</translation>
    </message>
    <message>
        <source>Order %1 is open in this session.</source>
        <translation>El pedido %1 está abierto en esta sesión.</translation>
    </message>
    <message>
        <source>Order %1 is in use by a staff batch.</source>
        <translation>El pedido %1 está en uso en un lote de taquilla.</translation>
    </message>
    <message>
        <source>Order %1 is in use by staff batch %2.</source>
        <extracomment>%1: an order; %2: a batch</extracomment>
        <translation>El pedido %1 está en uso en el lote %2.</translation>
    </message>
    <message>
        <source>Order %1 is open in another web session, perhaps one that was left behind.</source>
        <translation>El pedido %1 está abierto en otra sesión web, quizá olvidada.</translation>
    </message>
    <message>
        <source>Order %1 is open in another web session. If it was left behind, the lock falls once it is idle for %2.</source>
        <extracomment>%1: an order; %2: a length of time</extracomment>
        <translation>El pedido %1 está abierto en otra sesión web. Si quedó olvidada, el bloqueo cae tras %2 inactiva.</translation>
    </message>
    <message>
        <source>The server knows no source with the number %1.</source>
        <translation>El servidor no conoce ningún origen con el número %1.</translation>
    </message>
    <message>
        <source>The server knows no source for the code “%1”.</source>
        <translation>El servidor no conoce ningún origen para el código «%1».</translation>
    </message>
    <message>
        <source>Nobody has signed in to this session yet.</source>
        <translation>Nadie se ha identificado aún en esta sesión.</translation>
    </message>
    <message>
        <source>This is a counter sale: nobody signs in, a customer is chosen.</source>
        <translation>Es una venta en taquilla: nadie se identifica, se elige un cliente.</translation>
    </message>
    <message>
        <source>A guest buys without signing in; that is in order.</source>
        <translation>Un invitado compra sin identificarse; está en orden.</translation>
    </message>
    <message>
        <source>The login that was tried is locked since %1.</source>
        <translation>El acceso que se probó está bloqueado desde %1.</translation>
    </message>
    <message>
        <source>Somebody was signed in until a try for another login failed at %1.</source>
        <translation>Había alguien identificado hasta que falló un intento con otro acceso a las %1.</translation>
    </message>
    <message>
        <source>The sign-in ended before %1, and not from this program.</source>
        <translation>La identificación acabó antes de las %1, y no desde este programa.</translation>
    </message>
    <message>
        <source>The last try failed: %1 of %2 are used.</source>
        <extracomment>How many tries failed, and how many are allowed</extracomment>
        <translation>El último intento falló: %1 de %2 están gastados.</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>El último intento falló.</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>identificación</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>identificación fallida</translation>
    </message>
    <message>
        <source>order loaded</source>
        <translation>pedido abierto</translation>
    </message>
    <message>
        <source>customer set</source>
        <translation>cliente puesto</translation>
    </message>
    <message>
        <source>change of the cart</source>
        <translation>cambio del carrito</translation>
    </message>
    <message>
        <source>seen at a look</source>
        <translation>visto al mirar</translation>
    </message>
    <message>
        <source>%1  first look: %2</source>
        <extracomment>%1: a clock time; %2: a mode of sale</extracomment>
        <translation>%1  primera mirada: %2</translation>
    </message>
    <message>
        <source>%1  %2: %3 → %4</source>
        <extracomment>%1: a clock time; %2: what happened, e.g. &quot;sign-in&quot;; %3 and %4: modes of sale</extracomment>
        <translation>%1  %2: %3 → %4</translation>
    </message>
    <message>
        <source>the promo code stands for %1</source>
        <translation>el código promocional es de %1</translation>
    </message>
    <message>
        <source>source passed with the sign-in: %1</source>
        <translation>origen pasado al identificar: %1</translation>
    </message>
    <message>
        <source>at the first look it was already another than the original one</source>
        <translation>a la primera mirada ya era otro que el del principio</translation>
    </message>
    <message>
        <source>the source is %1</source>
        <translation>el origen es %1</translation>
    </message>
    <message>
        <source>servers before version 16 reset a session when a sign-in fails</source>
        <translation>los servidores anteriores a la versión 16 restablecen la sesión cuando falla una identificación</translation>
    </message>
    <message>
        <source>the server&apos;s deadline was %1</source>
        <translation>el límite del servidor era %1</translation>
    </message>
    <message>
        <source>the first seat was held at %1</source>
        <translation>la primera localidad se retuvo a las %1</translation>
    </message>
    <message>
        <source>the server says that they expired</source>
        <translation>el servidor dice que caducaron</translation>
    </message>
    <message>
        <source>the server says that no seats are held</source>
        <translation>el servidor dice que no hay localidades retenidas</translation>
    </message>
    <message>
        <source>servers before 15.1.7 do not say it</source>
        <translation>los servidores anteriores a 15.1.7 no lo dicen</translation>
    </message>
    <message>
        <source>the server&apos;s word for the checkout: %1</source>
        <translation>la palabra del servidor para el pago: %1</translation>
    </message>
    <message>
        <source>nothing was pressed here in between</source>
        <translation>entretanto no se pulsó nada aquí</translation>
    </message>
    <message>
        <source>the order names batch %1</source>
        <translation>el pedido nombra el lote %1</translation>
    </message>
    <message>
        <source>the order names a batch</source>
        <translation>el pedido nombra un lote</translation>
    </message>
    <message>
        <source>the order names another web session</source>
        <translation>el pedido nombra otra sesión web</translation>
    </message>
    <message>
        <source>Order Lock Timeout is %1</source>
        <translation>Order Lock Timeout es %1</translation>
    </message>
    <message>
        <source>Order Lock Timeout is not known</source>
        <translation>Order Lock Timeout no se sabe</translation>
    </message>
    <message>
        <source>%1 was asked for as a source number</source>
        <translation>%1 se preguntó como número de origen</translation>
    </message>
    <message>
        <source>“%1” was asked for as a text</source>
        <translation>«%1» se preguntó como texto</translation>
    </message>
    <message>
        <source>the answer was an empty list</source>
        <translation>la respuesta fue una lista vacía</translation>
    </message>
    <message>
        <source>a source that is over or not yet open is not told</source>
        <translation>un origen terminado o aún sin abrir no se dice</translation>
    </message>
    <message>
        <source>the server counts %1 of %2 tries</source>
        <translation>el servidor cuenta %1 de %2 intentos</translation>
    </message>
    <message numerus="yes">
        <source>the server counts %n failed tries</source>
        <translation>
            <numerusform>el servidor cuenta %n intento fallido</numerusform>
            <numerusform>el servidor cuenta %n intentos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>the server says: locked since %1</source>
        <translation>el servidor dice: bloqueado desde %1</translation>
    </message>
    <message>
        <source>patron %1 was signed in before</source>
        <translation>antes estaba identificado el cliente %1</translation>
    </message>
    <message>
        <source>somebody was signed in before</source>
        <translation>antes había alguien identificado</translation>
    </message>
    <message>
        <source>certain: seen by this program or said by the server</source>
        <extracomment>How sure an explanation is</extracomment>
        <translation>seguro: visto por este programa o dicho por el servidor</translation>
    </message>
    <message>
        <source>likely: it fits what was seen</source>
        <translation>probable: encaja con lo visto</translation>
    </message>
    <message>
        <source>Leave it, or sign in again with the right source.</source>
        <translation>Déjelo, o identifique de nuevo con el origen correcto.</translation>
    </message>
    <message>
        <source>For the old mode of sale open a new session.</source>
        <translation>Para el modo de venta anterior abra una sesión nueva.</translation>
    </message>
    <message>
        <source>Ask whether the patron wants this offer.</source>
        <translation>Pregunte si el cliente quiere esta oferta.</translation>
    </message>
    <message>
        <source>Try the same seats again.</source>
        <translation>Pruebe otra vez las mismas localidades.</translation>
    </message>
    <message>
        <source>Look at the order.</source>
        <translation>Mire el pedido.</translation>
    </message>
    <message>
        <source>Wait; do not start it again.</source>
        <translation>Espere; no lo empiece de nuevo.</translation>
    </message>
    <message>
        <source>Ask the owner of the batch to close the order.</source>
        <translation>Pida a quien tiene el lote que cierre el pedido.</translation>
    </message>
    <message>
        <source>Wait, then open it once: a lock that is too old falls by itself.</source>
        <translation>Espere y ábralo una vez: un bloqueo demasiado viejo cae solo.</translation>
    </message>
    <message>
        <source>Look for it as a text.</source>
        <translation>Búsquelo como texto.</translation>
    </message>
    <message>
        <source>Ask how it is written, and when it is valid.</source>
        <translation>Pregunte cómo se escribe y cuándo vale.</translation>
    </message>
    <message>
        <source>Sign the patron in.</source>
        <translation>Identifique al cliente.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Elija el cliente.</translation>
    </message>
    <message>
        <source>Look for the cause without another try: Ctrl+D.</source>
        <translation>Busque la causa sin otro intento: Ctrl+D.</translation>
    </message>
    <message>
        <source>Check the prices with the patron.</source>
        <translation>Compruebe los precios con el cliente.</translation>
    </message>
</context>
<context>
    <name>Foyer::WindowKeys</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <extracomment>Other words for &quot;Show all keys&quot;, separated by blanks</extracomment>
        <translation>ayuda atajos teclado</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>A la parte anterior</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Set up scanners</source>
        <translation>Configurar escáneres</translation>
    </message>
    <message>
        <source>settings barcode prefix suffix speed wedge</source>
        <extracomment>Other words for &quot;Set up scanners&quot;, separated by blanks</extracomment>
        <translation>ajustes código barras prefijo sufijo velocidad</translation>
    </message>
</context>
<context>
    <name>Foyer::Workspace</name>
    <message>
        <source>%1:%2 left</source>
        <extracomment>On a session&apos;s tab: minutes and seconds its seats are still held</extracomment>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>seats gone</source>
        <translation>sin localidades</translation>
    </message>
    <message>
        <source>%1: this session ended on the server.</source>
        <translation>%1: esta sesión terminó en el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended on the server.</source>
        <translation>
            <numerusform>%n sesión terminó en el servidor.</numerusform>
            <numerusform>%n sesiones terminaron en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkout had been started. Look the order up before anything is sold again.</source>
        <translation>Había empezado un pago. Busque el pedido antes de vender nada otra vez.</translation>
    </message>
    <message>
        <source>Nothing was sold from here. Seats that were held are free again.</source>
        <translation>Desde aquí no se vendió nada. Las localidades retenidas están libres otra vez.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Cerrarlas</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Something of this session is still being sent.</source>
        <translation>Aún se está enviando algo de esta sesión.</translation>
    </message>
    <message>
        <source>Close it when the answer is there.</source>
        <translation>Ciérrela cuando llegue la respuesta.</translation>
    </message>
    <message>
        <source>That is part of the session&apos;s key.</source>
        <translation>Eso es parte de la clave de la sesión.</translation>
    </message>
    <message>
        <source>A key opens the session for whoever has it, so it is never shown. Give another name.</source>
        <translation>Una clave abre la sesión a quien la tenga, así que nunca se muestra. Dé otro nombre.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>this page opens one</source>
        <translation>esta página abre una</translation>
    </message>
    <message>
        <source>Open a new session</source>
        <translation>Abrir una sesión nueva</translation>
    </message>
    <message>
        <source>customer patron counter sale start next</source>
        <extracomment>Other words for &quot;Open a new session&quot;, separated by blanks</extracomment>
        <translation>cliente taquilla venta empezar siguiente</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 the name of a session&apos;s tab</extracomment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>switch tab session</source>
        <translation>cambiar pestaña sesión</translation>
    </message>
    <message>
        <source>it is in front</source>
        <translation>está delante</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>la sesión ha terminado</translation>
    </message>
    <message>
        <source>Sign in by user name</source>
        <translation>Identificar por usuario</translation>
    </message>
    <message>
        <source>Sign in by e-mail</source>
        <translation>Identificar por correo</translation>
    </message>
    <message>
        <source>Sign in by patron details</source>
        <translation>Identificar por ficha</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Seguir como invitado</translation>
    </message>
    <message>
        <source>login log who customer</source>
        <extracomment>Other words for signing in, separated by blanks</extracomment>
        <translation>acceso entrar quién cliente</translation>
    </message>
    <message>
        <source>Name this tab</source>
        <translation>Dar nombre a esta pestaña</translation>
    </message>
    <message>
        <source>rename label</source>
        <translation>renombrar etiqueta</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>Cerrar esta sesión</translation>
    </message>
    <message>
        <source>end release leave</source>
        <translation>terminar liberar salir</translation>
    </message>
</context>
</TS>
