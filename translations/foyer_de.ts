<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Foyer::AttemptStrip</name>
    <message>
        <source>%1 of %2 tries are used. One more wrong one locks this login.</source>
        <translatorcomment>German, made by machine; to be read by a native speaker. Words: GLOSSARY.md.</translatorcomment>
        <translation>%1 von %2 Versuchen sind verbraucht. Noch ein falscher sperrt diesen Zugang.</translation>
    </message>
    <message>
        <source>Tries failed before: %1. This server&apos;s limit is not known; one more may lock this login.</source>
        <translation>Bisher gescheiterte Versuche: %1. Die Grenze dieses Servers ist nicht bekannt; noch einer kann diesen Zugang sperren.</translation>
    </message>
    <message>
        <source>Not sent: exactly this was refused before. Sending it again would cost the patron a try.</source>
        <translation>Nicht gesendet: Genau das wurde schon abgelehnt. Noch einmal gesendet, kostete es den Kunden einen Versuch.</translation>
    </message>
    <message>
        <source>Use the last try</source>
        <extracomment>Button with the key F12: sends although a wrong password now locks the patron&apos;s login</extracomment>
        <translation>Letzten Versuch nutzen</translation>
    </message>
    <message>
        <source>Do not try</source>
        <extracomment>Button: does not send</extracomment>
        <translation>Nicht versuchen</translation>
    </message>
</context>
<context>
    <name>Foyer::AttractPage</name>
    <message>
        <source>Begin</source>
        <extracomment>The big button of the first page</extracomment>
        <translation>Los geht’s</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditPage</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No line has all these words.</source>
        <translation>Keine Zeile hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>What supervisors and rovers do to logins is written here.</source>
        <translation>Hier steht, was Leitung und Personal an Zugängen tun.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Above the audit: %1 lines are shown of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cut off when the program was killed: %1.</source>
        <translation>Abgeschnitten, als das Programm beendet wurde: %1.</translation>
    </message>
    <message>
        <source>Lines missing in between: %1.</source>
        <translation>Dazwischen fehlende Zeilen: %1.</translation>
    </message>
    <message>
        <source>Words to look for in the audit</source>
        <translation>Wörter, die im Prüfbuch gesucht werden</translation>
    </message>
    <message>
        <source>Words: who, what, login code …</source>
        <translation>Wörter: wer, was, Zugangscode&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Only what went wrong</source>
        <translation>&amp;Nur Fehlgeschlagenes</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <translation>Prüfbuch dieses Rechners</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: local date and time</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: the staff member</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: what was done</extracomment>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: a code that stands for a patron&apos;s login</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: how it ended</extracomment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditWords</name>
    <message>
        <source>Sign-in of a patron</source>
        <translation>Anmeldung eines Kunden</translation>
    </message>
    <message>
        <source>Sign-in with a token</source>
        <translation>Anmeldung mit Token</translation>
    </message>
    <message>
        <source>Sign-in without a password</source>
        <translation>Anmeldung ohne Passwort</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Mail with a token</source>
        <translation>E-Mail mit Token</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Change of a login</source>
        <translation>Änderung eines Zugangs</translation>
    </message>
    <message>
        <source>Correction of a login&apos;s type</source>
        <translation>Richtigstellung einer Zugangsart</translation>
    </message>
    <message>
        <source>Unlocking of a login</source>
        <translation>Entsperren eines Zugangs</translation>
    </message>
    <message>
        <source>Opened the supervisor&apos;s desk</source>
        <translation>Leitungstisch geöffnet</translation>
    </message>
    <message>
        <source>Allowed one action</source>
        <translation>Eine Handlung erlaubt</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Removed the PIN</source>
        <translation>PIN entfernt</translation>
    </message>
    <message>
        <source>Look into a session</source>
        <translation>Blick in eine Sitzung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>nicht geschehen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Patron on the phone</source>
        <translation>Kunde am Telefon</translation>
    </message>
    <message>
        <source>Patron at the desk</source>
        <translation>Kunde an der Kasse</translation>
    </message>
    <message>
        <source>Patron wrote</source>
        <translation>Kunde schrieb</translation>
    </message>
    <message>
        <source>The show starts</source>
        <translation>Die Vorstellung beginnt</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Unser Fehler</translation>
    </message>
    <message>
        <source>A fault of the system</source>
        <translation>Ein Fehler des Systems</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>The disk is full: lines of the audit wait in memory (%1). Selling goes on.</source>
        <translation>Die Platte ist voll: Zeilen des Prüfbuchs warten im Speicher (%1). Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>The audit&apos;s folder may not be written: lines wait in memory (%1). Selling goes on.</source>
        <translation>In den Ordner des Prüfbuchs darf nicht geschrieben werden: Zeilen warten im Speicher (%1). Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>The audit cannot be written: lines wait in memory (%1). Selling goes on.</source>
        <translation>Das Prüfbuch kann nicht geschrieben werden: Zeilen warten im Speicher (%1). Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Reactivation of a login</source>
        <translation>Einschalten eines Zugangs</translation>
    </message>
    <message>
        <source>Told a patron what to do</source>
        <translation>Kunden gesagt, was zu tun ist</translation>
    </message>
    <message>
        <source>goes on in a session</source>
        <translation>geht in einer Sitzung weiter</translation>
    </message>
    <message>
        <source>Change of a session variable</source>
        <translation>Änderung einer Sitzungsvariable</translation>
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
        <translation>Keine Plätze gehalten</translation>
    </message>
</context>
<context>
    <name>Foyer::CallDetail</name>
    <message>
        <source>This text was not kept: it is too long ago.</source>
        <translation>Dieser Text ist nicht mehr da: Es ist zu lange her.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Only reads that change nothing can be sent again.</source>
        <translation>Nur Lesevorgänge, die nichts ändern, können noch einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Its session is not open here, or something in it is masked.</source>
        <extracomment>Beside the buttons of a call</extracomment>
        <translation>Ihre Sitzung ist hier nicht offen, oder etwas darin ist maskiert.</translation>
    </message>
    <message>
        <source>Sent, secrets replaced</source>
        <translation>Gesendet, Geheimes ersetzt</translation>
    </message>
    <message>
        <source>Answered, secrets replaced</source>
        <extracomment>Above the text of a request</extracomment>
        <translation>Geantwortet, Geheimes ersetzt</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: a shell command with placeholders; &amp; marks the access key</extracomment>
        <translation>&amp;Neu lesen</translation>
    </message>
</context>
<context>
    <name>Foyer::CallTextModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>Column: when a call was made</extracomment>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Column</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: number and name</extracomment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how it ended</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: duration</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Column: of the answer</extracomment>
        <translation>Was sich änderte</translation>
    </message>
</context>
<context>
    <name>Foyer::CallWords</name>
    <message>
        <source>Read the session</source>
        <translation>Sitzung lesen</translation>
    </message>
    <message>
        <source>Read a system default</source>
        <translation>Systemvorgabe lesen</translation>
    </message>
    <message>
        <source>Read the session&apos;s delivery methods</source>
        <translation>Lieferarten der Sitzung lesen</translation>
    </message>
    <message>
        <source>Ask for the seats&apos; deadline</source>
        <translation>Nach der Frist der Plätze fragen</translation>
    </message>
    <message>
        <source>Read on-account balances</source>
        <translation>Guthaben lesen</translation>
    </message>
    <message>
        <source>Read a variable</source>
        <translation>Variable lesen</translation>
    </message>
    <message>
        <source>Read the variables</source>
        <translation>Variablen lesen</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Bestellungen suchen</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Open a counter session</source>
        <translation>Kassensitzung öffnen</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Create a login</source>
        <translation>Zugang anlegen</translation>
    </message>
    <message>
        <source>Look up a promo code</source>
        <translation>Aktionscode nachschlagen</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Sign in by login name</source>
        <translation>Mit Anmeldename anmelden</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Als Gast weiter</translation>
    </message>
    <message>
        <source>Sign in by customer number</source>
        <translation>Mit Kundennummer anmelden</translation>
    </message>
    <message>
        <source>Sign in by e-mail</source>
        <translation>Mit E-Mail anmelden</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Ohne Passwort anmelden</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>Mit Token anmelden</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Ask for tickets again</source>
        <translation>Karten noch einmal anfordern</translation>
    </message>
    <message>
        <source>Mail a token</source>
        <translation>Token senden</translation>
    </message>
    <message>
        <source>Hand the session over</source>
        <translation>Sitzung übergeben</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Kunden wählen</translation>
    </message>
    <message>
        <source>Move the seats&apos; deadline</source>
        <translation>Frist der Plätze verschieben</translation>
    </message>
    <message>
        <source>Change a variable</source>
        <translation>Variable ändern</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Zugang ändern</translation>
    </message>
    <message>
        <source>Delete a variable</source>
        <translation>Variable löschen</translation>
    </message>
    <message>
        <source>Read the cart</source>
        <translation>Warenkorb lesen</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Warenkorb leeren</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Plätze halten</translation>
    </message>
    <message>
        <source>Release seats</source>
        <translation>Plätze freigeben</translation>
    </message>
    <message>
        <source>Search performances</source>
        <translation>Vorstellungen suchen</translation>
    </message>
    <message>
        <source>Read free seats by zone</source>
        <translation>Freie Plätze je Zone lesen</translation>
    </message>
    <message>
        <source>Read prices</source>
        <translation>Preise lesen</translation>
    </message>
    <message>
        <source>Read price types</source>
        <translation>Preisarten lesen</translation>
    </message>
    <message>
        <source>Read login types</source>
        <translation>Zugangsarten lesen</translation>
    </message>
    <message>
        <source>Read e-mail types</source>
        <translation>E-Mail-Arten lesen</translation>
    </message>
    <message>
        <source>Read seasons</source>
        <translation>Saisons lesen</translation>
    </message>
    <message>
        <source>Read delivery methods</source>
        <translation>Lieferarten lesen</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation>Organisationen lesen</translation>
    </message>
    <message>
        <source>Read business units</source>
        <translation>Geschäftsbereiche lesen</translation>
    </message>
    <message>
        <source>Read modes of sale</source>
        <translation>Verkaufsarten lesen</translation>
    </message>
    <message>
        <source>Read permitted modes of sale</source>
        <translation>Erlaubte Verkaufsarten lesen</translation>
    </message>
    <message>
        <source>Read sources</source>
        <translation>Quellen lesen</translation>
    </message>
    <message>
        <source>Read open batches</source>
        <translation>Offene Stapel lesen</translation>
    </message>
    <message>
        <source>Search patrons</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Read a patron&apos;s logins</source>
        <translation>Zugänge eines Kunden lesen</translation>
    </message>
    <message>
        <source>Search logins</source>
        <translation>Zugänge suchen</translation>
    </message>
    <message>
        <source>Read one login</source>
        <translation>Einen Zugang lesen</translation>
    </message>
    <message>
        <source>Mend a login</source>
        <translation>Zugang richtigstellen</translation>
    </message>
    <message>
        <source>Read system defaults</source>
        <translation>Systemvorgaben lesen</translation>
    </message>
    <message>
        <source>Ask the server how it is</source>
        <translation>Den Server fragen, wie es geht</translation>
    </message>
    <message>
        <source>Ask the Seat Server how it is</source>
        <translation>Den Seat Server fragen, wie es geht</translation>
    </message>
    <message>
        <source>Read permissions</source>
        <translation>Rechte lesen</translation>
    </message>
    <message>
        <source>Read who we are</source>
        <translation>Lesen, wer wir sind</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>How a call ended</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>How a call ended: the server said no</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no such server</source>
        <translation>kein solcher Server</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no safe connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>sign-in page of the network</source>
        <translation>Anmeldeseite des Netzes</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>this computer&apos;s login</source>
        <translation>Login dieses Rechners</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>Server überlastet</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>input not possible</source>
        <translation>Eingabe nicht möglich</translation>
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
        <translation>Sitzung %1</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>temporary login</source>
        <translation>vorläufiger Zugang</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>owner of the login</source>
        <translation>Inhaber des Zugangs</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>locked since</source>
        <translation>gesperrt seit</translation>
    </message>
    <message>
        <source>mode of sale</source>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>original mode of sale</source>
        <translation>ursprüngliche Verkaufsart</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>counter session</source>
        <translation>Kassensitzung</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>first seat</source>
        <translation>erster Platz</translation>
    </message>
    <message>
        <source>seats held</source>
        <translation>gehaltene Plätze</translation>
    </message>
    <message>
        <source>seats expired</source>
        <translation>abgelaufene Plätze</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>checkout date</source>
        <translation>Datum des Abschlusses</translation>
    </message>
</context>
<context>
    <name>Foyer::Card</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>Foyer::CartChangeWords</name>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>Die Antwort ging verloren, aber der Server hat es getan.</translation>
    </message>
    <message>
        <source>Not known yet whether the cart was changed.</source>
        <translation>Noch ist nicht bekannt, ob der Warenkorb geändert wurde.</translation>
    </message>
    <message>
        <source>The answer was lost. Foyer looks at the cart until it knows; nothing is sent again.</source>
        <translation>Die Antwort ging verloren. Foyer sieht in den Warenkorb, bis es sicher ist; nichts wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The cart was not changed.</source>
        <translation>Der Warenkorb wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The answer was lost; a look at the cart found it as it was. It may be pressed again.</source>
        <translation>Die Antwort ging verloren; ein Blick fand den Warenkorb wie zuvor. Sie dürfen noch einmal drücken.</translation>
    </message>
    <message>
        <source>The server refused the change; the cart is as it was.</source>
        <translation>Der Server lehnte die Änderung ab; der Warenkorb ist wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing was sent; the cart is as it was.</source>
        <translation>Nichts wurde gesendet; der Warenkorb ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Foyer::CartSection</name>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Cart lines</source>
        <extracomment>Title of the panel with the cart</extracomment>
        <translation>Zeilen im Warenkorb</translation>
    </message>
    <message>
        <source>Release line</source>
        <extracomment>Name of the table for screen readers Button: releases the selected cart line; and while it is being sent</extracomment>
        <translation>Zeile freigeben</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben&#xa0;…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Sum of the fees in the cart</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>What is left of the total</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <extracomment>The cart has no lines</extracomment>
        <translation>Der Warenkorb ist leer.</translation>
    </message>
    <message>
        <source>The lines are not known yet.</source>
        <extracomment>The cart has something in it, but its lines were not read; F5 is the key for refresh</extracomment>
        <translation>Die Zeilen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>F5 reads them again.</source>
        <translation>F5 liest sie neu.</translation>
    </message>
    <message>
        <source>This line cannot be released here.</source>
        <extracomment>Why &quot;Release line&quot; cannot be pressed for the selected line</extracomment>
        <translation>Diese Zeile kann hier nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Money paid already</extracomment>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>The lines could not be read. %1</source>
        <extracomment>The cart has something in it, but reading its lines failed; %1 says why; F5 is the key for refresh</extracomment>
        <translation>Die Zeilen konnten nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::CartTextModel</name>
    <message>
        <source>In the cart</source>
        <translation>Im Warenkorb</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: what the cart line is</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: day and time of the performance at the venue</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Price type</source>
        <extracomment>Column: section, row and seat numbers</extracomment>
        <translation>Preisart</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Spende</translation>
    </message>
    <message>
        <source>Membership</source>
        <extracomment>Kind of a cart line: a gift of money</extracomment>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Gebühr</translation>
    </message>
</context>
<context>
    <name>Foyer::CaseNote</name>
    <message>
        <source>%1 to %2 UTC</source>
        <extracomment>From a moment to a moment, both UTC</extracomment>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>Keiner scheiterte.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>kein HTTP-Status</translation>
    </message>
    <message>
        <source>The last of them: &quot;%1&quot; ended as %2 (%3) at %4 UTC, request %5.</source>
        <extracomment>The last call that failed: what was asked, how it ended, HTTP status, time, our number of the request</extracomment>
        <translation>Der letzte davon: „%1“ endete mit %2 (%3) um %4 UTC, Anfrage %5.</translation>
    </message>
    <message numerus="yes">
        <source>Foyer %1 made %n calls to %2, %3.</source>
        <translation>
            <numerusform>Foyer %1 sandte %n Aufruf an %2, %3.</numerusform>
            <numerusform>Foyer %1 sandte %n Aufrufe an %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were about %n sessions.</source>
        <translation>
            <numerusform>Sie betrafen %n Sitzung.</numerusform>
            <numerusform>Sie betrafen %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took a second or longer.</source>
        <translation>
            <numerusform>%n dauerte eine Sekunde oder länger.</numerusform>
            <numerusform>%n dauerten eine Sekunde oder länger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done.</source>
        <translation>
            <numerusform>%n wurde nicht erledigt.</numerusform>
            <numerusform>%n wurden nicht erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, addresses, passwords and keys are replaced by what they are.</source>
        <translation>Namen, Adressen, Passwörter und Schlüssel sind durch das ersetzt, was sie sind.</translation>
    </message>
</context>
<context>
    <name>Foyer::CasePage</name>
    <message>
        <source>Make the order now? It is paid.</source>
        <translation>Bestellung jetzt anlegen? Sie ist bezahlt.</translation>
    </message>
    <message>
        <source>Make the order now, with %1 still to pay?</source>
        <translation>Bestellung jetzt anlegen, obwohl noch %1 zu zahlen ist?</translation>
    </message>
    <message>
        <source>Make the order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Give seats and payment back, and end the session?</source>
        <translation>Plätze und Zahlung zurückgeben und die Sitzung beenden?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>Title of a card; %1: a case&apos;s short name, K3-1911</extracomment>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Scan or paste the kiosk’s code</source>
        <translation>Code des Automaten scannen oder einfügen</translation>
    </message>
    <message>
        <source>The kiosk’s code</source>
        <translation>Code des Automaten</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Fall ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>&amp;Finish the order</source>
        <translation>Bestellung &amp;abschließen</translation>
    </message>
    <message>
        <source>&amp;Release everything</source>
        <translation>Alles f&amp;reigeben</translation>
    </message>
    <message>
        <source>Open as a &amp;tab</source>
        <translation>Als Rei&amp;ter öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>Fall &amp;schließen</translation>
    </message>
</context>
<context>
    <name>Foyer::CaseWords</name>
    <message>
        <source>This computer has no key for kiosk cases. It comes with the organisation’s managed settings.</source>
        <translation>Dieser Rechner hat keinen Schlüssel für Fälle vom Automaten. Er kommt mit den verwalteten Einstellungen der Organisation.</translation>
    </message>
    <message>
        <source>That is not a kiosk’s code.</source>
        <translation>Das ist kein Code eines Automaten.</translation>
    </message>
    <message>
        <source>That code cannot be read: it is damaged, or of another organisation. Scan it again.</source>
        <translation>Dieser Code ist nicht lesbar: Er ist beschädigt oder von einer anderen Organisation. Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>That code is too old. Look the order up by the guest’s seats or e-mail.</source>
        <translation>Dieser Code ist zu alt. Suchen Sie die Bestellung über Plätze oder E-Mail des Gastes.</translation>
    </message>
    <message>
        <source>This computer’s clock and the kiosk’s disagree. Set the clock, then scan again.</source>
        <translation>Die Uhren dieses Rechners und des Automaten stimmen nicht überein. Stellen Sie die Uhr, dann scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server has ended this session.</source>
        <translation>Der Server hat diese Sitzung beendet.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>The order exists: %1.</source>
        <translation>Die Bestellung ist da: %1.</translation>
    </message>
    <message>
        <source>The order exists.</source>
        <translation>Die Bestellung ist da.</translation>
    </message>
    <message>
        <source>The order is being saved.</source>
        <translation>Die Bestellung wird gespeichert.</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Es gibt noch keine Bestellung.</translation>
    </message>
    <message>
        <source>Whether there is an order is not known yet.</source>
        <translation>Ob es eine Bestellung gibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Look the order up by the guest’s seats or e-mail before anything is sold again.</source>
        <translation>Suchen Sie die Bestellung über Plätze oder E-Mail des Gastes, bevor etwas noch einmal verkauft wird.</translation>
    </message>
    <message>
        <source>Nothing more is to be paid here. Open the session to reprint or to send the tickets.</source>
        <translation>Hier ist nichts mehr zu zahlen. Öffnen Sie die Sitzung, um die Karten neu zu drucken oder zu senden.</translation>
    </message>
    <message>
        <source>Wait; nothing may be sent twice.</source>
        <translation>Warten Sie; nichts darf zweimal gesendet werden.</translation>
    </message>
    <message>
        <source>It is paid. Finishing makes the order; releasing gives seats and payment back.</source>
        <translation>Es ist bezahlt. Abschließen legt die Bestellung an; Freigeben gibt Plätze und Zahlung zurück.</translation>
    </message>
    <message>
        <source>Finishing keeps the seats as an order, the rest is paid at the desk. Releasing gives everything back.</source>
        <translation>Abschließen behält die Plätze als Bestellung, der Rest wird an der Kasse gezahlt. Freigeben gibt alles zurück.</translation>
    </message>
    <message>
        <source>It is looked up again by itself. Do not take a second payment.</source>
        <translation>Es wird von selbst noch einmal nachgesehen. Nehmen Sie keine zweite Zahlung an.</translation>
    </message>
    <message>
        <source>Kiosk %1 gave up at %2.</source>
        <extracomment>%1: a kiosk&apos;s short name, %2: a clock time</extracomment>
        <translation>Automat %1 gab um %2 auf.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <extracomment>A length of time that may have changed since it was read</extracomment>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>keine gehalten</translation>
    </message>
    <message>
        <source>The order is made.</source>
        <translation>Die Bestellung ist angelegt.</translation>
    </message>
    <message>
        <source>The rest is still to be paid: open the session or the order.</source>
        <translation>Der Rest ist noch zu zahlen: Öffnen Sie die Sitzung oder die Bestellung.</translation>
    </message>
    <message>
        <source>Everything is given back.</source>
        <translation>Alles ist zurückgegeben.</translation>
    </message>
    <message>
        <source>The seats are on sale again and the session has ended.</source>
        <translation>Die Plätze sind wieder im Verkauf, und die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Foyer looks up what happened and tells it here. Do not press again.</source>
        <translation>Foyer sieht nach, was geschah, und sagt es hier. Drücken Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The order was not made.</source>
        <translation>Die Bestellung wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Nothing was given back.</source>
        <translation>Nichts wurde zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>Foyer::CheckList</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Foyer::ChoiceField</name>
    <message>
        <source>%1 (inactive)</source>
        <extracomment>%1 a name from a reference table; the organisation has retired the entry</extracomment>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Nichts zur Auswahl</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Foyer::CodePage</name>
    <message>
        <source>Your code</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Do you have a promo code?</source>
        <translation>Haben Sie einen Aktionscode?</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
</context>
<context>
    <name>Foyer::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <extracomment>Name of the command palette</extracomment>
        <translation>Finden oder tun</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Finden oder tun&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>In the empty box of the command palette</extracomment>
        <translation>So heißt hier nichts. Versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <extracomment>Foot of the command palette; the arrows are keys</extracomment>
        <translation>Enter tut es · ↑ ↓ wählen · Esc schließt</translation>
    </message>
</context>
<context>
    <name>Foyer::ComparePage</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts ist verschieden.</translation>
    </message>
    <message>
        <source>Choose two sessions.</source>
        <translation>Wählen Sie zwei Sitzungen.</translation>
    </message>
    <message>
        <source>Open ones and watched ones can be chosen.</source>
        <translation>Offene und beobachtete können gewählt werden.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts verschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for …</source>
        <translation>Es geht bei&#xa0;…</translation>
    </message>
    <message>
        <source>Left session</source>
        <translation>Linke Sitzung</translation>
    </message>
    <message>
        <source>… and not for</source>
        <translation>… und nicht bei</translation>
    </message>
    <message>
        <source>Right session</source>
        <translation>Rechte Sitzung</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation>Zwei Sitzungen nebeneinander</translation>
    </message>
</context>
<context>
    <name>Foyer::CompareTable</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: sale, patron, cart …</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: what is compared</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Foyer::CompareWords</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>Mode of sale at the start</source>
        <translation>Verkaufsart zu Beginn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Kassenverkauf</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation>Art des Passworts</translation>
    </message>
    <message>
        <source>Failed tries</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Login locked</source>
        <translation>Zugang gesperrt</translation>
    </message>
    <message>
        <source>Order loaded</source>
        <translation>Geöffnete Bestellung</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Gift certificates</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Gehaltene Plätze</translation>
    </message>
    <message>
        <source>Seats expired</source>
        <translation>Plätze abgelaufen</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectPage</name>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>Foyer keeps passwords only until it ends, and asks for them at each start.</source>
        <translation>Foyer behält Passwörter nur, bis es beendet wird, und fragt bei jedem Start danach.</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectingStrip</name>
    <message>
        <source>Connecting…</source>
        <extracomment>%1: what is being connected to, e.g. &quot;Demo Opera House&quot;</extracomment>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1&#xa0;…</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>Button: gives up waiting for the connection. Esc does the same</extracomment>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectionLamp</name>
    <message>
        <source>answered</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Read aloud; %1 is e.g. &quot;answered&quot; or &quot;no connection&quot;</extracomment>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>The connection: an answer did not come</extracomment>
        <translation>instabil</translation>
    </message>
    <message>
        <source>server fault</source>
        <extracomment>The connection: the server answers, but with an error of its own</extracomment>
        <translation>Serverfehler</translation>
    </message>
</context>
<context>
    <name>Foyer::Connector</name>
    <message>
        <source>the sandbox</source>
        <translation>der Übungsserver</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Name of the practice server</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>Der Übungsserver ist nicht gestartet.</translation>
    </message>
    <message>
        <source>foyer-sandbox belongs beside the foyer program. Reinstall Foyer if it is missing.</source>
        <translation>foyer-sandbox gehört neben das Programm foyer. Installieren Sie Foyer neu, wenn es fehlt.</translation>
    </message>
    <message>
        <source>The saved profiles were damaged.</source>
        <translation>Die gespeicherten Profile waren beschädigt.</translation>
    </message>
    <message>
        <source>The last good copy is in use. The damaged file was kept beside it.</source>
        <translation>Die letzte gute Kopie wird benutzt. Die beschädigte Datei liegt daneben.</translation>
    </message>
    <message>
        <source>The saved profiles were damaged and there is no good copy.</source>
        <translation>Die gespeicherten Profile waren beschädigt, und es gibt keine gute Kopie.</translation>
    </message>
    <message>
        <source>Foyer starts without profiles. The damaged file was kept for your IT.</source>
        <translation>Foyer startet ohne Profile. Die beschädigte Datei ist für Ihre IT aufgehoben.</translation>
    </message>
    <message>
        <source>The saved profiles could not be read.</source>
        <translation>Die gespeicherten Profile sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing will be written over them. Changes last until Foyer ends.</source>
        <translation>Nichts wird darübergeschrieben. Änderungen gelten, bis Foyer beendet wird.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>Einstellungen nicht gespeichert: Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Settings could not be saved.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They count until Foyer ends; the file on disk is as it was.</source>
        <translation>Sie gelten, bis Foyer beendet wird; die Datei ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Foyer::ConstituentForm</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type or scan the patron&apos;s number.</source>
        <translation>Geben oder scannen Sie die Kundennummer ein.</translation>
    </message>
    <message>
        <source>The person · no. %1, as asked for</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Die Person · Nr. %1, wie gefragt</translation>
    </message>
    <message>
        <source>The household · no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Der Haushalt · Nr. %1</translation>
    </message>
    <message>
        <source>This session has ended on the server.</source>
        <translation>Diese Sitzung ist auf dem Server beendet.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>Über diese Sitzung ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <translation>Noch kein Kunde.</translation>
    </message>
    <message>
        <source>Customer: no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Kunde: Nr. %1</translation>
    </message>
    <message>
        <source>Customer: %1 · no. %2</source>
        <extracomment>%1 is a name, %2 a constituent number</extracomment>
        <translation>Kunde: %1 · Nr. %2</translation>
    </message>
    <message>
        <source>The server did not say whether this is a counter sale, so no customer is set by number.</source>
        <translation>Der Server sagte nicht, ob dies ein Kassenverkauf ist; darum wird kein Kunde per Nummer gesetzt.</translation>
    </message>
    <message>
        <source>This is a web session: its customer signs in. Only a counter sale takes a customer by number – open one, or use another of the ways above.</source>
        <translation>Dies ist eine Websitzung: Ihr Kunde meldet sich an. Nur ein Kassenverkauf nimmt einen Kunden per Nummer – öffnen Sie einen, oder gehen Sie einen anderen Weg oben.</translation>
    </message>
    <message>
        <source>Patron number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Set customer</source>
        <translation>Kunde setzen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Buy for the household or for the person? Nobody is set yet.</source>
        <translation>Kauf für den Haushalt oder für die Person? Noch ist niemand gesetzt.</translation>
    </message>
    <message>
        <source>Keys 1 and 2 choose; Esc keeps nobody.</source>
        <translation>Tasten 1 und 2 wählen; Esc behält niemanden.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Number, name or e-mail</source>
        <translation>Nummer, Name oder E-Mail</translation>
    </message>
    <message>
        <source>A number, typed or scanned, is set at once; anything else is searched for.</source>
        <translation>Eine Nummer, eingegeben oder gescannt, wird sofort gesetzt; alles andere wird gesucht.</translation>
    </message>
    <message>
        <source>Your user group may set customers by number only: type it or scan the card; Enter sets it.</source>
        <translation>Ihre Benutzergruppe darf Kunden nur per Nummer setzen: eingeben oder Karte scannen; Enter setzt.</translation>
    </message>
</context>
<context>
    <name>Foyer::CountRing</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>The seconds that are left, read out</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::Countdown</name>
    <message>
        <source>No seats held</source>
        <translation>Keine Plätze gehalten</translation>
    </message>
    <message>
        <source>Not current</source>
        <extracomment>%1 a time of day; the seat clock&apos;s number is that old</extracomment>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Not current · as of %1</source>
        <translation>Nicht aktuell · Stand %1</translation>
    </message>
    <message>
        <source>Time left is not known</source>
        <translation>Restzeit nicht bekannt</translation>
    </message>
    <message>
        <source>Time ran out. May go within a minute.</source>
        <extracomment>Fits beside the number of seats: 40 characters at most</extracomment>
        <translation>Abgelaufen. Freigabe in etwa 1 Minute.</translation>
    </message>
    <message>
        <source>The seats were released</source>
        <translation>Die Plätze wurden freigegeben</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a time of day and whose clock it is</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Under %1 min</source>
        <extracomment>Seat clock: fewer than %1 minutes are left</extracomment>
        <translation>Unter %1 min</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>about, time zone assumed</source>
        <translation>ungefähr, Zeitzone angenommen</translation>
    </message>
    <message>
        <source>Seat clock: %1</source>
        <translation>Platzuhr: %1</translation>
    </message>
    <message>
        <source>Seat clock: %1 seconds or less</source>
        <translation>Platzuhr: %1 Sekunden oder weniger</translation>
    </message>
    <message>
        <source>Seat clock: %1 minutes or less</source>
        <translation>Platzuhr: %1 Minuten oder weniger</translation>
    </message>
    <message>
        <source>Seat clock: more than %1 minutes</source>
        <translation>Platzuhr: mehr als %1 Minuten</translation>
    </message>
</context>
<context>
    <name>Foyer::CoveredTable</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads a list again</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Foyer::CreditCard</name>
    <message>
        <source>On account</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>On-account credit</source>
        <extracomment>Title of the panel with a customer&apos;s credit</extracomment>
        <translation>Guthaben auf Kundenkonten</translation>
    </message>
    <message>
        <source>Hide credit</source>
        <translation>Guthaben verbergen</translation>
    </message>
    <message>
        <source>Show credit</source>
        <translation>Guthaben zeigen</translation>
    </message>
    <message>
        <source>The server’s figures for %1 do not add up. Ask before using this credit.</source>
        <extracomment>The server&apos;s three figures contradict each other; %1: name of a payment method</extracomment>
        <translation>Die Zahlen des Servers für %1 gehen nicht auf. Fragen Sie nach, bevor Sie dieses Guthaben verwenden.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <extracomment>Nobody is signed in, or it is the general public</extracomment>
        <translation>Noch kein Kunde.</translation>
    </message>
    <message>
        <source>Credit belongs to a customer. Sign the patron in first.</source>
        <translation>Guthaben gehört einem Kunden. Melden Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Not for guests.</source>
        <extracomment>Guests have no account that could have credit</extracomment>
        <translation>Nicht für Gäste.</translation>
    </message>
    <message>
        <source>A guest has no account, so there is no credit to use.</source>
        <translation>Ein Gast hat kein Konto, also auch kein Guthaben.</translation>
    </message>
    <message>
        <source>Nothing is kept on account for this customer.</source>
        <extracomment>No payment method with credit; which is not the same as a credit of 0.00</extracomment>
        <translation>Für diesen Kunden ist nichts auf Konto.</translation>
    </message>
    <message>
        <source>That is not a balance of zero: there is no account of this kind.</source>
        <translation>Das ist kein Stand von null: Es gibt kein solches Konto.</translation>
    </message>
    <message>
        <source>Credit is hidden.</source>
        <extracomment>The figures are not shown before somebody asks for them; V is the key</extracomment>
        <translation>Das Guthaben ist verborgen.</translation>
    </message>
    <message>
        <source>Press V to show it.</source>
        <translation>Taste V zeigt es.</translation>
    </message>
</context>
<context>
    <name>Foyer::CreditTextModel</name>
    <message>
        <source>On account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: name of the payment method with the credit</extracomment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>− Used here</source>
        <extracomment>Column: credit before this sale</extracomment>
        <translation>− Hier verwendet</translation>
    </message>
    <message>
        <source>= Remains</source>
        <extracomment>Column: credit used in this sale; the minus is part of the sum</extracomment>
        <translation>= Verbleibt</translation>
    </message>
</context>
<context>
    <name>Foyer::DashboardPage</name>
    <message>
        <source>Log out</source>
        <extracomment>Buttons of the question before logging out</extracomment>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Release %1 for %2?</source>
        <extracomment>Question: %1 &quot;2 seats&quot;, %2 title of the performance</extracomment>
        <translation>%1 für %2 freigeben?</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Buttons of the question before releasing seats</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>The server no longer knows this session.</source>
        <extracomment>The server answers that it has no such session; and what to do</extracomment>
        <translation>Der Server kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>Close it and open a new one.</source>
        <translation>Schließen Sie sie und öffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Sitzung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close session</source>
        <extracomment>Button: closes a session that the server no longer knows; ends the session; while it is being sent</extracomment>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Wird abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <extracomment>Name of the page</extracomment>
        <translation>Plätze halten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: opens the panel where seats are held</extracomment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>no seats are held</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>keine Plätze werden gehalten</translation>
    </message>
    <message>
        <source>no more time may be added</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>mehr Zeit ist nicht möglich</translation>
    </message>
    <message>
        <source>something is being sent</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>etwas wird gesendet</translation>
    </message>
    <message>
        <source>extend clock minutes longer</source>
        <extracomment>Other words for &quot;More time&quot;, separated by blanks</extracomment>
        <translation>verlängern Uhr Minuten länger</translation>
    </message>
    <message>
        <source>add tickets performance reserve sell</source>
        <extracomment>Other words for &quot;Hold seats&quot;, separated by blanks</extracomment>
        <translation>hinzufügen Karten Vorstellung reservieren verkaufen</translation>
    </message>
    <message>
        <source>More time for the seats</source>
        <translation>Mehr Zeit für die Plätze</translation>
    </message>
    <message>
        <source>Two minutes more</source>
        <translation>Zwei Minuten mehr</translation>
    </message>
    <message>
        <source>Ten minutes more</source>
        <translation>Zehn Minuten mehr</translation>
    </message>
    <message>
        <source>Set the time the seats are held until</source>
        <translation>Zeit setzen, bis zu der die Plätze gehalten werden</translation>
    </message>
    <message>
        <source>Try the same seats again</source>
        <translation>Dieselben Plätze noch einmal versuchen</translation>
    </message>
    <message>
        <source>lost gone expired recover</source>
        <extracomment>Other words for &quot;Try the same seats again&quot;, separated by blanks</extracomment>
        <translation>verloren weg abgelaufen zurückholen</translation>
    </message>
    <message>
        <source>Copy a summary without personal data</source>
        <translation>Zusammenfassung ohne persönliche Daten kopieren</translation>
    </message>
    <message>
        <source>clipboard share chat note</source>
        <extracomment>Other words for &quot;Copy a summary&quot;, separated by blanks</extracomment>
        <translation>Zwischenablage teilen Chat Notiz</translation>
    </message>
    <message>
        <source>Read the session again</source>
        <translation>Sitzung neu lesen</translation>
    </message>
    <message>
        <source>refresh reload update</source>
        <extracomment>Other words for &quot;Read the session again&quot;, separated by blanks</extracomment>
        <translation>auffrischen laden aktualisieren</translation>
    </message>
    <message>
        <source>end finish sign leave close</source>
        <extracomment>Other words for &quot;Log out&quot;, separated by blanks</extracomment>
        <translation>beenden fertig abmelden gehen schließen</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>tab part show</source>
        <translation>Reiter Teil zeigen</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>Buttons of the question before a deadline is moved forward</extracomment>
        <translation>Verkürzen</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <extracomment>After Ctrl+Shift+C; what the copy leaves out</extracomment>
        <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Names and numbers in it are masked; no address, phone or key.</source>
        <translation>Namen und Nummern darin sind maskiert; keine Adresse, kein Telefon, kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeadlineEditor</name>
    <message>
        <source>%1 at the venue and here</source>
        <extracomment>%1 &quot;20:15 (venue)&quot;</extracomment>
        <translation>%1 am Spielort und hier</translation>
    </message>
    <message>
        <source>%1 less</source>
        <extracomment>After the time typed: %1 &quot;5 min&quot;</extracomment>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>The deadline of now is not known. Press F5 first.</source>
        <translation>Die jetzige Frist ist nicht bekannt. Drücken Sie zuerst F5.</translation>
    </message>
    <message>
        <source>The Seat Server’s time zone is not known, so no clock time can be sent. Add minutes, or set the zone in the profile.</source>
        <extracomment>Why no time can be set Why no time can be set</extracomment>
        <translation>Die Zone des Seat Servers ist nicht bekannt, also geht keine Uhrzeit. Minuten zugeben oder die Zone im Profil setzen.</translation>
    </message>
    <message>
        <source>Type a time, such as 20:15.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 20:15.</translation>
    </message>
    <message>
        <source>The clocks change in that hour: add minutes instead.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>In dieser Stunde wird die Uhr umgestellt: Geben Sie stattdessen Minuten hinzu.</translation>
    </message>
    <message>
        <source>That is the deadline already.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Das ist schon die Frist.</translation>
    </message>
    <message>
        <source>That time is over at the venue. To give the seats back, release them.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Diese Zeit ist am Spielort vorbei. Um die Plätze zurückzugeben, geben Sie sie frei.</translation>
    </message>
    <message>
        <source>That is more than may still be added.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Das ist mehr, als noch möglich ist.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Halten bis</translation>
    </message>
    <message>
        <source>Keep until, venue time</source>
        <extracomment>Before a field with a clock time: how long the seats are kept</extracomment>
        <translation>Halten bis, Ortszeit</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Name of the field with the clock time</extracomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: sends the typed deadline</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Foyer::DefaultsCard</name>
    <message>
        <source>Type a name, or choose one from the list.</source>
        <extracomment>Error under the field of the default&apos;s name</extracomment>
        <translation>Geben Sie einen Namen ein, oder wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Look up a default</source>
        <extracomment>Title of the panel with the organisation&apos;s settings</extracomment>
        <translation>Vorgabe nachschlagen</translation>
    </message>
    <message>
        <source>household, lock, address…</source>
        <extracomment>Field: name of a setting</extracomment>
        <translation>Haushalt, Sperre, Adresse&#xa0;…</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Examples of what may be typed</extracomment>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Defaults of the organisation</source>
        <extracomment>Button: reads one setting from the server</extracomment>
        <translation>Vorgaben des Hauses</translation>
    </message>
    <message>
        <source>Not among the known names.</source>
        <extracomment>Name of the table for screen readers No known setting has the typed words</extracomment>
        <translation>Nicht unter den bekannten Namen.</translation>
    </message>
    <message>
        <source>Return asks the server for the name as typed.</source>
        <translation>Enter fragt den Server nach dem Namen, wie er dasteht.</translation>
    </message>
</context>
<context>
    <name>Foyer::DefaultsTextModel</name>
    <message>
        <source>Whether an order belongs to the household or to the person; “Prompt” means somebody is asked.</source>
        <translation>Ob eine Bestellung dem Haushalt oder der Person gehört; bei „Prompt“ wird gefragt.</translation>
    </message>
    <message>
        <source>Whether logging out releases held seats. “False” keeps them until their time runs out.</source>
        <translation>Ob Abmelden gehaltene Plätze freigibt. „False“ behält sie, bis ihre Zeit abläuft.</translation>
    </message>
    <message>
        <source>Minutes without work after which an order locked by another web session may be taken over.</source>
        <translation>Minuten ohne Arbeit, nach denen eine von einer anderen Websitzung gesperrte Bestellung übernommen werden darf.</translation>
    </message>
    <message>
        <source>Whether moving a customer to a new session releases the seats of the old one.</source>
        <translation>Ob der Wechsel eines Kunden in eine neue Sitzung die Plätze der alten freigibt.</translation>
    </message>
    <message>
        <source>Whether an order needs a postal address.</source>
        <translation>Ob eine Bestellung eine Postadresse braucht.</translation>
    </message>
    <message>
        <source>Whether the limit of seats counts all orders of a customer, not only the cart.</source>
        <translation>Ob die Platzgrenze alle Bestellungen eines Kunden zählt, nicht nur den Warenkorb.</translation>
    </message>
    <message>
        <source>Whether seats with a hold code may be reserved.</source>
        <translation>Ob Plätze mit einem Sperrcode reserviert werden dürfen.</translation>
    </message>
    <message>
        <source>The organisation’s name as its e-mails have it.</source>
        <translation>Der Name des Hauses, wie er in seinen E-Mails steht.</translation>
    </message>
    <message>
        <source>Failed tries before a login is locked. The sandbox’s name; your server’s may differ.</source>
        <translation>Fehlversuche, bevor ein Zugang gesperrt wird. Name des Übungsservers; Ihr Server kann anders heißen.</translation>
    </message>
    <message>
        <source>Minutes until a locked login opens by itself. The sandbox’s name; your server’s may differ.</source>
        <translation>Minuten, bis ein gesperrter Zugang von selbst aufgeht. Name des Übungsservers; Ihr Server kann anders heißen.</translation>
    </message>
    <message>
        <source>Minutes that seats are held. The sandbox’s name; your server’s may differ.</source>
        <translation>Minuten, die Plätze gehalten werden. Name des Übungsservers; Ihr Server kann anders heißen.</translation>
    </message>
    <message>
        <source>Number of the template for e-mails with sign-in credentials.</source>
        <translation>Nummer der Vorlage für E-Mails mit Zugangsdaten.</translation>
    </message>
    <message>
        <source>The mail profile that sends e-mails with sign-in credentials.</source>
        <translation>Das Mailprofil, das E-Mails mit Zugangsdaten verschickt.</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>no such default</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <extracomment>%1: a value that is there but not in force</extracomment>
        <translation>%1 (inaktiv)</translation>
    </message>
    <message>
        <source>The server has no default named %1. Check the spelling, with its capitals and blanks.</source>
        <extracomment>%1: name that was looked up</extracomment>
        <translation>Der Server hat keine Vorgabe namens %1. Prüfen Sie Schreibweise, Großbuchstaben und Leerzeichen.</translation>
    </message>
    <message>
        <source>From the table %1.</source>
        <translation>Aus der Tabelle %1.</translation>
    </message>
    <message>
        <source>Marked inactive: it is not in force.</source>
        <extracomment>%1: name of a database table</extracomment>
        <translation>Als inaktiv markiert: Sie gilt nicht.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryCard</name>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <extracomment>Button: reads the list from the server</extracomment>
        <translation>Lieferarten</translation>
    </message>
    <message>
        <source>Nothing can be delivered in this mode of sale.</source>
        <extracomment>Name of the table for screen readers The list of delivery methods is empty</extracomment>
        <translation>In dieser Verkaufsart kann nichts geliefert werden.</translation>
    </message>
    <message>
        <source>Another mode of sale may have delivery methods.</source>
        <translation>Eine andere Verkaufsart hat vielleicht Lieferarten.</translation>
    </message>
    <message>
        <source>One inactive method is left out.</source>
        <translation>Eine inaktive Lieferart ist weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n inactive methods are left out.</source>
        <extracomment>Of delivery methods</extracomment>
        <translation>
            <numerusform>%n inaktive Lieferart ist weggelassen.</numerusform>
            <numerusform>%n inaktive Lieferarten sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cart keeps is not known yet.</source>
        <translation>Was der Warenkorb behält, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The cart keeps no delivery method yet.</source>
        <extracomment>Of the delivery method</extracomment>
        <translation>Der Warenkorb hat noch keine Lieferart.</translation>
    </message>
    <message>
        <source>The cart keeps: %1.</source>
        <extracomment>%1: name of a delivery method</extracomment>
        <translation>Im Warenkorb: %1.</translation>
    </message>
    <message>
        <source>Deliver this way</source>
        <extracomment>Title of the panel with the delivery methods Button and its text while the answer is out: the marked delivery method for the cart</extracomment>
        <translation>So liefern</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Wird gewählt&#xa0;…</translation>
    </message>
    <message>
        <source>This list depends on the mode of sale. Looking changes nothing; Enter chooses the marked way for the cart.</source>
        <extracomment>Under the list of delivery methods</extracomment>
        <translation>Diese Liste hängt von der Verkaufsart ab. Ansehen ändert nichts; Enter wählt die markierte Art für den Warenkorb.</translation>
    </message>
    <message>
        <source>The cart is delivered this way: %1.</source>
        <extracomment>%1: name of a delivery method</extracomment>
        <translation>Der Warenkorb wird so geliefert: %1.</translation>
    </message>
    <message>
        <source>It needs an address: without one on the record the checkout refuses it.</source>
        <translation>Sie braucht eine Adresse: Ohne eine im Datensatz lehnt der Abschluss sie ab.</translation>
    </message>
    <message>
        <source>Fees may differ; look at the total.</source>
        <translation>Gebühren können abweichen; sehen Sie auf die Summe.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPage</name>
    <message>
        <source>How would you like your tickets?</source>
        <translation>Wie möchten Sie Ihre Karten?</translation>
    </message>
    <message>
        <source>You collect them at the desk</source>
        <translation>Sie holen sie an der Kasse ab</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>Wird Ihnen geschickt</translation>
    </message>
    <message>
        <source>Sent to your e-mail</source>
        <translation>Kommt an Ihre E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPanel</name>
    <message>
        <source>Delivery and credit</source>
        <translation>Lieferung und Guthaben</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryTextModel</name>
    <message>
        <source>Delivered by</source>
        <translation>Lieferart</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>kept in the cart</source>
        <translation>im Warenkorb</translation>
    </message>
    <message>
        <source>usual one</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>übliche</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>Of a delivery method: the default</extracomment>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>address: not known</source>
        <extracomment>Of a delivery method: not for everybody or everything</extracomment>
        <translation>Adresse: nicht bekannt</translation>
    </message>
    <message>
        <source>needs an address</source>
        <extracomment>The server did not say whether a delivery method needs an address</extracomment>
        <translation>braucht eine Adresse</translation>
    </message>
    <message>
        <source>no address needed</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>ohne Adresse</translation>
    </message>
    <message>
        <source>printed at home</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>zu Hause gedruckt</translation>
    </message>
</context>
<context>
    <name>Foyer::DeskReceipts</name>
    <message>
        <source>The receipt of order %1 was not printed: it could not be read.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>Der Beleg der Bestellung %1 wurde nicht gedruckt: Er war nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 The sale stands. Press R in the orders to try again.</source>
        <extracomment>%1 what happened, a sentence; R is a key</extracomment>
        <translation>%1 Der Verkauf gilt. Mit R in den Bestellungen noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The receipt of order %1 is with the printer.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>Der Beleg der Bestellung %1 ist beim Drucker.</translation>
    </message>
    <message>
        <source>If no paper comes, press R in the orders to print it again.</source>
        <extracomment>R is a key</extracomment>
        <translation>Kommt kein Papier, druckt ihn R in den Bestellungen noch einmal.</translation>
    </message>
    <message>
        <source>The receipt of order %1 was not printed.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>Der Beleg der Bestellung %1 wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The sale stands. Look at the printer %1, then press R in the orders to print it again.</source>
        <extracomment>%1 the printer&apos;s name; R is a key</extracomment>
        <translation>Der Verkauf gilt. Bitte nach dem Drucker %1 sehen; dann druckt R in den Bestellungen noch einmal.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeskWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats were held.</source>
        <translation>Es werden keine Plätze gehalten.</translation>
    </message>
    <message>
        <source>The cart is as it was. Choose another zone, price or performance.</source>
        <extracomment>After a refusal What to do after holding seats was refused</extracomment>
        <translation>Der Warenkorb ist wie zuvor. Wählen Sie eine andere Zone, Preisart oder Vorstellung.</translation>
    </message>
    <message>
        <source>No seats were held: nothing was sent.</source>
        <translation>Keine Plätze gehalten: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>You may press Hold again.</source>
        <extracomment>The request never left After a hold that was not sent
----------
A look at the session found no new seats</extracomment>
        <translation>Sie dürfen noch einmal auf Halten drücken.</translation>
    </message>
    <message>
        <source>The answer was lost, but the seats are held.</source>
        <extracomment>The answer was lost, a look at the session found the seats</extracomment>
        <translation>Die Antwort ging verloren, aber die Plätze sind gehalten.</translation>
    </message>
    <message>
        <source>Do not hold again. Count the seats in the cart with the patron.</source>
        <extracomment>What to do after a hold whose answer was lost</extracomment>
        <translation>Nicht noch einmal halten. Zählen Sie die Plätze im Warenkorb mit dem Kunden.</translation>
    </message>
    <message>
        <source>The answer was lost, and no seats were held.</source>
        <translation>Die Antwort ging verloren, und keine Plätze sind gehalten.</translation>
    </message>
    <message>
        <source>It is not known whether the seats are held.</source>
        <extracomment>The session could not be read after a lost answer</extracomment>
        <translation>Es ist nicht bekannt, ob die Plätze gehalten sind.</translation>
    </message>
    <message>
        <source>Do not hold again and promise nothing yet. Foyer goes on looking and will say.</source>
        <extracomment>While Foyer goes on looking after a lost answer</extracomment>
        <translation>Nicht noch einmal halten und noch nichts versprechen. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>Seats are held.</source>
        <translation>Plätze sind gehalten.</translation>
    </message>
    <message>
        <source>The server did not say how many: count them in the cart.</source>
        <extracomment>The server did not say how many</extracomment>
        <translation>Der Server sagte nicht, wie viele: Zählen Sie sie im Warenkorb.</translation>
    </message>
    <message>
        <source>No seats were free, so none are held.</source>
        <translation>Keine Plätze waren frei, also sind keine gehalten.</translation>
    </message>
    <message>
        <source>Choose another zone, price or performance.</source>
        <extracomment>A hold answered with 0 seats</extracomment>
        <translation>Wählen Sie eine andere Zone, Preisart oder Vorstellung.</translation>
    </message>
    <message>
        <source>%1 of %2 seats were free and are held.</source>
        <extracomment>%1 of %2 seats, e.g. &quot;3 of 4 seats&quot;</extracomment>
        <translation>%1 von %2 Plätzen waren frei und sind gehalten.</translation>
    </message>
    <message>
        <source>Tell the patron. Look for the rest in another zone, or release these.</source>
        <extracomment>What to do after a partial hold</extracomment>
        <translation>Sagen Sie es dem Kunden. Suchen Sie den Rest in einer anderen Zone, oder geben Sie diese frei.</translation>
    </message>
    <message>
        <source>1 seat is held.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>1 Platz ist gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are held.</source>
        <translation>
            <numerusform>%n Platz ist gehalten.</numerusform>
            <numerusform>%n Plätze sind gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <extracomment>After seats were held</extracomment>
        <translation>Die Uhr läuft.</translation>
    </message>
    <message>
        <source>Released: %1.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>Freigegeben: %1.</translation>
    </message>
    <message>
        <source>The line was released.</source>
        <translation>Die Zeile wurde freigegeben.</translation>
    </message>
    <message>
        <source>They are on sale again for everybody.</source>
        <extracomment>After seats were released</extracomment>
        <translation>Sie sind wieder für alle im Verkauf.</translation>
    </message>
    <message>
        <source>The seats were not released.</source>
        <translation>Die Plätze wurden nicht freigegeben.</translation>
    </message>
    <message>
        <source>They are still in the cart.</source>
        <extracomment>After a refusal</extracomment>
        <translation>Sie sind noch im Warenkorb.</translation>
    </message>
    <message>
        <source>The seats were not released: nothing was sent.</source>
        <translation>Die Plätze wurden nicht freigegeben: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>They are still in the cart. You may release them again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Sie sind noch im Warenkorb. Sie dürfen sie noch einmal freigeben.</translation>
    </message>
    <message>
        <source>The answer was lost, and the seats are still in the cart.</source>
        <translation>Die Antwort ging verloren, und die Plätze sind noch im Warenkorb.</translation>
    </message>
    <message>
        <source>You may release them again.</source>
        <extracomment>A look found them</extracomment>
        <translation>Sie dürfen sie noch einmal freigeben.</translation>
    </message>
    <message>
        <source>It is not known whether the seats were released.</source>
        <translation>Es ist nicht bekannt, ob die Plätze freigegeben wurden.</translation>
    </message>
    <message>
        <source>Do not offer them to anybody yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Bieten Sie sie noch niemandem an. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>%1 more asked for.</source>
        <extracomment>%1: &quot;5 minutes&quot;</extracomment>
        <translation>%1 mehr erbeten.</translation>
    </message>
    <message>
        <source>The clock shows what the server gave.</source>
        <extracomment>After time was bought; the clock follows the server
----------
A look found a later deadline</extracomment>
        <translation>Die Uhr zeigt, was der Server gab.</translation>
    </message>
    <message>
        <source>The answer was lost, but the time was added.</source>
        <translation>Die Antwort ging verloren, aber die Zeit kam hinzu.</translation>
    </message>
    <message>
        <source>No time was added.</source>
        <translation>Es kam keine Zeit hinzu.</translation>
    </message>
    <message>
        <source>Finish or release before the clock ends.</source>
        <extracomment>After a refusal What to do when no more time is given</extracomment>
        <translation>Schließen Sie ab oder geben Sie frei, bevor die Uhr endet.</translation>
    </message>
    <message>
        <source>No time was added: nothing was sent.</source>
        <translation>Keine Zeit kam hinzu: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>You may press F8 again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Sie dürfen F8 noch einmal drücken.</translation>
    </message>
    <message>
        <source>The answer was lost, and no time was added.</source>
        <translation>Die Antwort ging verloren, und keine Zeit kam hinzu.</translation>
    </message>
    <message>
        <source>It is not known whether time was added.</source>
        <translation>Es ist nicht bekannt, ob Zeit hinzukam.</translation>
    </message>
    <message>
        <source>Count on the old time. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Rechnen Sie mit der alten Zeit. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>Logged out.</source>
        <extracomment>After log-out, in a house where seats stay with a session that is over; %1: &quot;4 seats&quot;
----------
After log-out</extracomment>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Given back: %1.</source>
        <extracomment>%1: &quot;4 seats&quot;</extracomment>
        <translation>Zurückgegeben: %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Not logged out.</source>
        <translation>Nicht abgemeldet.</translation>
    </message>
    <message>
        <source>The session is still open.</source>
        <extracomment>After a refusal</extracomment>
        <translation>Die Sitzung ist noch offen.</translation>
    </message>
    <message>
        <source>Not logged out: nothing was sent.</source>
        <translation>Nicht abgemeldet: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The session is still open. You may log out again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Die Sitzung ist noch offen. Sie dürfen sich noch einmal abmelden.</translation>
    </message>
    <message>
        <source>The answer was lost, and the session is still open.</source>
        <translation>Die Antwort ging verloren, und die Sitzung ist noch offen.</translation>
    </message>
    <message>
        <source>You may log out again.</source>
        <extracomment>A look found it open</extracomment>
        <translation>Sie dürfen sich noch einmal abmelden.</translation>
    </message>
    <message>
        <source>It is not known whether the session was closed.</source>
        <translation>Es ist nicht bekannt, ob die Sitzung geschlossen wurde.</translation>
    </message>
    <message>
        <source>Do not leave the laptop yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Bleiben Sie noch am Rechner. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>Asked to keep the seats until %1.</source>
        <extracomment>%1: &quot;20:15 (venue)&quot;</extracomment>
        <translation>Gebeten, die Plätze bis %1 zu halten.</translation>
    </message>
    <message>
        <source>The answer was lost, but the seats are kept until %1.</source>
        <extracomment>%1: &quot;20:15 (venue)&quot;</extracomment>
        <translation>Die Antwort ging verloren, aber die Plätze werden bis %1 gehalten.</translation>
    </message>
    <message>
        <source>The deadline was not moved.</source>
        <translation>Die Frist wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>The old one holds.</source>
        <extracomment>After a refusal</extracomment>
        <translation>Die alte gilt.</translation>
    </message>
    <message>
        <source>The deadline was not moved: nothing was sent.</source>
        <translation>Die Frist wurde nicht verschoben: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The old one holds. You may set it again.</source>
        <extracomment>The request never left
----------
A look found the old deadline</extracomment>
        <translation>Die alte gilt. Sie dürfen sie noch einmal setzen.</translation>
    </message>
    <message>
        <source>The answer was lost, and the deadline was not moved.</source>
        <translation>Die Antwort ging verloren, und die Frist wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>It is not known whether the deadline was moved.</source>
        <translation>Es ist nicht bekannt, ob die Frist verschoben wurde.</translation>
    </message>
    <message>
        <source>Count on the earlier time. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Rechnen Sie mit der früheren Zeit. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>No seats are held. Log out?</source>
        <translation>Keine Plätze gehalten. Abmelden?</translation>
    </message>
    <message>
        <source>1 seat will be released. Log out?</source>
        <extracomment>Question before logging out</extracomment>
        <translation>1 Platz wird freigegeben. Abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n seats will be released. Log out?</source>
        <translation>
            <numerusform>%n Platz wird freigegeben. Abmelden?</numerusform>
            <numerusform>%n Plätze werden freigegeben. Abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>The held seats will be released. Log out?</source>
        <translation>Die gehaltenen Plätze werden freigegeben. Abmelden?</translation>
    </message>
    <message>
        <source>It is not known whether seats are held. Any that are will be released. Log out?</source>
        <extracomment>Question before logging out; number not known Question before logging out</extracomment>
        <translation>Es ist nicht bekannt, ob Plätze gehalten werden. Falls ja, werden sie freigegeben. Abmelden?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;20:15 (venue)&quot;, %2 &quot;19:15 on this computer&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep the seats only until %1? That is %2 less.</source>
        <extracomment>Question before a deadline is moved forward: %1 a clock time by both clocks, %2 &quot;5 min&quot;</extracomment>
        <translation>Plätze nur bis %1 halten? Das ist %2 weniger.</translation>
    </message>
    <message>
        <source>The seats stay held until their time runs out; nobody can sell them before. Log out?</source>
        <extracomment>Question before logging out Question before logging out, in a house where seats stay with a session that is over</extracomment>
        <translation>Die Plätze bleiben gehalten, bis ihre Zeit abläuft; vorher kann sie niemand verkaufen. Abmelden?</translation>
    </message>
    <message>
        <source>Still held until their time runs out: %1.</source>
        <translation>Noch gehalten, bis ihre Zeit abläuft: %1.</translation>
    </message>
    <message>
        <source>The seats ran out meanwhile.</source>
        <extracomment>A look found the old deadline Instead of &quot;press F8 again&quot;</extracomment>
        <translation>Die Plätze sind inzwischen abgelaufen.</translation>
    </message>
</context>
<context>
    <name>Foyer::DiagnosisWords</name>
    <message>
        <source>a time that is not known</source>
        <translation>zu nicht bekannter Zeit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>failed tries</source>
        <translation>Fehlversuche</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries</source>
        <translation>
            <numerusform>%n Fehlversuch</numerusform>
            <numerusform>%n Fehlversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked since %1 after %2. Frees at about %3.</source>
        <extracomment>%1 and %3: clock times; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Gesperrt seit %1 (%2). Frei gegen %3.</translation>
    </message>
    <message>
        <source>Locked since %1 after %2, until about %3 by the server&apos;s clock. Whether that is over is not known.</source>
        <extracomment>%1 and %3: clock times; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Gesperrt seit %1 (%2), bis etwa %3 nach der Uhr des Servers. Ob das vorbei ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Locked since %1 after %2. How long a lock lasts on this server is not known.</source>
        <extracomment>%1: a clock time; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Gesperrt seit %1 (%2). Wie lange eine Sperre auf diesem Server dauert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The lock of %1 ran out at about %2. Signing in can be tried again now.</source>
        <extracomment>Both are clock times</extracomment>
        <translation>Die Sperre von %1 lief gegen %2 ab. Anmelden kann jetzt wieder versucht werden.</translation>
    </message>
    <message>
        <source>Nothing stands in the way, but after %1 one more locks it. The password is probably wrong.</source>
        <extracomment>%1: &quot;4 failed tries&quot;</extracomment>
        <translation>Nichts steht im Weg, aber nach %1 sperrt der nächste Fehlversuch. Das Passwort ist wohl falsch.</translation>
    </message>
    <message>
        <source>The login is in order, with %1. The password is probably wrong, or typed wrongly.</source>
        <extracomment>%1: &quot;2 failed tries&quot;</extracomment>
        <translation>Der Zugang ist in Ordnung (%1). Das Passwort ist wohl falsch oder vertippt.</translation>
    </message>
    <message>
        <source>The login is in order. The password is probably wrong, or typed wrongly.</source>
        <translation>Der Zugang ist in Ordnung. Das Passwort ist wohl falsch oder vertippt.</translation>
    </message>
    <message>
        <source>This patron has no web login.</source>
        <translation>Dieser Kunde hat keinen Webzugang.</translation>
    </message>
    <message>
        <source>There is no web login for %1.</source>
        <translation>Für %1 gibt es keinen Webzugang.</translation>
    </message>
    <message numerus="yes">
        <source>This record has no login of its own; its household has %n logins.</source>
        <translation>
            <numerusform>Dieser Datensatz hat keinen eigenen Zugang; sein Haushalt hat %n Zugang.</numerusform>
            <numerusform>Dieser Datensatz hat keinen eigenen Zugang; sein Haushalt hat %n Zugänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>No login of type %1. There is one of type %2: %3.</source>
        <extracomment>%1 and %2: login types; %3: name of the login</extracomment>
        <translation>Kein Zugang der Art %1. Es gibt einen der Art %2: %3.</translation>
    </message>
    <message>
        <source>The only login, %1, is of type %2, which is not in use any more.</source>
        <extracomment>%1: name of a login, %2: a login type</extracomment>
        <translation>Der einzige Zugang, %1, ist von der Art %2, die nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>The login %1 is switched off.</source>
        <translation>Der Zugang %1 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No login of type %1 answers to %2. The patron&apos;s login has another e-mail.</source>
        <extracomment>%1: a login type, %2: an e-mail address</extracomment>
        <translation>Kein Zugang der Art %1 gehört zu %2. Der Zugang des Kunden hat eine andere E-Mail.</translation>
    </message>
    <message>
        <source>%1 opens the login of another patron.</source>
        <translation>%1 öffnet den Zugang eines anderen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrons share %1: by e-mail only one of them can sign in.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>
            <numerusform>%n Kunde hat %1: Per E-Mail kann sich nur einer anmelden.</numerusform>
            <numerusform>%n Kunden teilen sich %1: Per E-Mail kann sich nur einer anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two logins: %1 for %2 and %3 for %4. Each has a password of its own.</source>
        <extracomment>%1 and %3: names of logins; %2 and %4: login types</extracomment>
        <translation>Zwei Zugänge: %1 für %2 und %3 für %4. Jeder hat sein eigenes Passwort.</translation>
    </message>
    <message>
        <source>The password is a temporary one: a new password is due.</source>
        <translation>Das Passwort ist vorläufig: Ein neues ist fällig.</translation>
    </message>
    <message>
        <source>The login is in order, but the patron&apos;s record is marked inactive.</source>
        <translation>Der Zugang ist in Ordnung, aber der Datensatz des Kunden ist als inaktiv markiert.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s own sign-in. That is not the patron&apos;s password.</source>
        <translation>Der Server lehnt die eigene Anmeldung dieses Rechners ab. Das ist nicht das Passwort des Kunden.</translation>
    </message>
    <message>
        <source>The server lets your user group do nothing here. That is not the patron&apos;s password.</source>
        <translation>Der Server lässt Ihre Benutzergruppe hier nichts tun. Das ist nicht das Passwort des Kunden.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing can be said about the patron&apos;s login now.</source>
        <translation>Der Server antwortet nicht. Über den Zugang des Kunden lässt sich jetzt nichts sagen.</translation>
    </message>
    <message>
        <source>What stands in the way cannot be seen from here.</source>
        <translation>Was im Weg steht, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>A login exists</source>
        <translation>Ein Zugang ist da</translation>
    </message>
    <message>
        <source>Right login type</source>
        <translation>Richtige Zugangsart</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Nicht gesperrt</translation>
    </message>
    <message>
        <source>Permanent password</source>
        <translation>Dauerhaftes Passwort</translation>
    </message>
    <message>
        <source>Has signed in before</source>
        <translation>War schon angemeldet</translation>
    </message>
    <message>
        <source>E-mail matches</source>
        <translation>E-Mail passt</translation>
    </message>
    <message>
        <source>One login only</source>
        <translation>Nur ein Zugang</translation>
    </message>
    <message>
        <source>Record in use</source>
        <translation>Datensatz aktiv</translation>
    </message>
    <message>
        <source>Our own service sign-in</source>
        <translation>Unsere Dienstanmeldung</translation>
    </message>
    <message>
        <source>no failed tries</source>
        <translation>keine Fehlversuche</translation>
    </message>
    <message>
        <source>%1 tries failed; how many are allowed is not known</source>
        <translation>%1 Versuche gescheitert; wie viele erlaubt sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 tries failed</source>
        <translation>%1 von %2 Versuchen gescheitert</translation>
    </message>
    <message>
        <source>unknown: %1 of %2 tries failed, yet the record shows no lock</source>
        <translation>nicht bekannt: %1 von %2 Versuchen gescheitert, doch der Datensatz zeigt keine Sperre</translation>
    </message>
    <message>
        <source>%1, since %2; how long a lock lasts is not known</source>
        <extracomment>%1: &quot;5 failed tries&quot;; %2: a clock time</extracomment>
        <translation>%1, seit %2; wie lange eine Sperre dauert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the lock of %1 was over at about %2</source>
        <translation>die Sperre von %1 war gegen %2 vorbei</translation>
    </message>
    <message>
        <source>%1, since %2, until about %3 by the server&apos;s clock, which is not known</source>
        <extracomment>%1: &quot;5 failed tries&quot;; the others are clock times</extracomment>
        <translation>%1, seit %2, bis etwa %3 nach der Uhr des Servers, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1, since %2, frees at about %3: in %4</source>
        <extracomment>%1: &quot;5 failed tries&quot;; %2 and %3: clock times; %4: a length of time</extracomment>
        <translation>%1, seit %2, frei gegen %3: in %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none on the record</source>
        <translation>keiner am Datensatz</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>keiner für %1</translation>
    </message>
    <message numerus="yes">
        <source>none of its own; %n in the household</source>
        <translation>
            <numerusform>kein eigener; %n im Haushalt</numerusform>
            <numerusform>kein eigener; %n im Haushalt</numerusform>
        </translation>
    </message>
    <message>
        <source>looked for %1, found %2</source>
        <translation>gesucht %1, gefunden %2</translation>
    </message>
    <message>
        <source>%1 is not in use any more</source>
        <translation>%1 wird nicht mehr benutzt</translation>
    </message>
    <message>
        <source>%1 belongs to this login</source>
        <translation>%1 gehört zu diesem Zugang</translation>
    </message>
    <message>
        <source>%1 belongs to patron %2</source>
        <translation>%1 gehört Kunde %2</translation>
    </message>
    <message>
        <source>%1 belongs to another login</source>
        <translation>%1 gehört zu einem anderen Zugang</translation>
    </message>
    <message>
        <source>no login of type %1 has %2</source>
        <translation>kein Zugang der Art %1 hat %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patrons have %1</source>
        <translation>
            <numerusform>%n Kunde hat %1</numerusform>
            <numerusform>%n Kunden haben %1</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1 (%2)</source>
        <translation>auch %1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>the login is inactive</source>
        <translation>der Zugang ist inaktiv</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>temporary, a new one is due</source>
        <translation>vorläufig, ein neues ist fällig</translation>
    </message>
    <message>
        <source>no sign-in is on record</source>
        <translation>keine Anmeldung verzeichnet</translation>
    </message>
    <message>
        <source>no other record has this e-mail</source>
        <translation>kein anderer Datensatz hat diese E-Mail</translation>
    </message>
    <message>
        <source>no second login on this record</source>
        <translation>kein zweiter Zugang an diesem Datensatz</translation>
    </message>
    <message>
        <source>the patron&apos;s record is inactive</source>
        <translation>der Datensatz des Kunden ist inaktiv</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>vom Server angenommen</translation>
    </message>
    <message>
        <source>refused by the server (401)</source>
        <translation>vom Server abgelehnt (401)</translation>
    </message>
    <message>
        <source>user group not permitted (403)</source>
        <translation>Benutzergruppe nicht berechtigt (403)</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>unknown, because %1</source>
        <extracomment>%1: why a fact could not be seen</extracomment>
        <translation>nicht bekannt, denn %1</translation>
    </message>
    <message>
        <source>this user group may not look</source>
        <translation>diese Benutzergruppe darf nicht nachsehen</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the server refuses this computer&apos;s own sign-in</source>
        <translation>der Server lehnt die eigene Anmeldung dieses Rechners ab</translation>
    </message>
    <message>
        <source>there is no login to look at</source>
        <translation>es gibt keinen Zugang anzusehen</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>der Server sagt es nicht</translation>
    </message>
    <message>
        <source>no e-mail was given to compare</source>
        <translation>keine E-Mail zum Vergleich angegeben</translation>
    </message>
    <message>
        <source>what the server says does not fit together</source>
        <translation>die Angaben des Servers passen nicht zusammen</translation>
    </message>
    <message>
        <source>it was not looked at</source>
        <translation>es wurde nicht nachgesehen</translation>
    </message>
    <message>
        <source>Copy what to tell: wait</source>
        <translation>Auskunft kopieren: warten</translation>
    </message>
    <message>
        <source>Copy what to tell: try now</source>
        <translation>Auskunft kopieren: jetzt versuchen</translation>
    </message>
    <message>
        <source>Copy what to tell: which login</source>
        <translation>Auskunft kopieren: welcher Zugang</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Mail a token</source>
        <translation>Token senden</translation>
    </message>
    <message>
        <source>Token, then new password</source>
        <translation>Token, dann neues Passwort</translation>
    </message>
    <message>
        <source>Correct the login type</source>
        <translation>Zugangsart richtigstellen</translation>
    </message>
    <message>
        <source>Switch the login on</source>
        <translation>Zugang einschalten</translation>
    </message>
    <message>
        <source>Create a login</source>
        <translation>Zugang anlegen</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Ohne Passwort anmelden</translation>
    </message>
    <message>
        <source>Ask for the records to be merged</source>
        <translation>Zusammenlegung erbitten</translation>
    </message>
    <message>
        <source>Ask the records office</source>
        <translation>Datenpflege fragen</translation>
    </message>
    <message>
        <source>Call IT</source>
        <translation>IT anrufen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Puts a sentence into the clipboard. Nothing is sent.</source>
        <translation>Legt einen Satz in die Zwischenablage. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Takes the lock away and sets the count of failed tries to 0. The password stays as it is.</source>
        <translation>Hebt die Sperre auf und setzt die Fehlversuche auf 0. Das Passwort bleibt.</translation>
    </message>
    <message>
        <source>Sends one mail with a token to the patron&apos;s address. It does not unlock.</source>
        <translation>Schickt eine E-Mail mit einem Token an die Adresse des Kunden. Es entsperrt nicht.</translation>
    </message>
    <message>
        <source>Opens a session, in which the token the patron reads out leads to a new password.</source>
        <translation>Öffnet eine Sitzung, in der der Token, den der Kunde vorliest, zu einem neuen Passwort führt.</translation>
    </message>
    <message>
        <source>Moves this login to the type that was looked for. The old type no longer works.</source>
        <translation>Gibt diesem Zugang die gesuchte Art. Die alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Makes the login active again. The password stays as it is.</source>
        <translation>Macht den Zugang wieder aktiv. Das Passwort bleibt.</translation>
    </message>
    <message>
        <source>Opens a session, in which a login is made for this patron.</source>
        <translation>Öffnet eine Sitzung, in der ein Zugang für diesen Kunden angelegt wird.</translation>
    </message>
    <message>
        <source>This program cannot change it. The sentence for them is put into the clipboard.</source>
        <translation>Das kann dieses Programm nicht ändern. Der Satz dafür kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>The service sign-in of this computer needs attention. The sentence for them is put into the clipboard.</source>
        <translation>Die Dienstanmeldung dieses Rechners braucht Pflege. Der Satz dafür kommt in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Reads everything again. No try is used, nothing is mailed.</source>
        <translation>Liest alles neu. Kein Versuch wird verbraucht, keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Try the password in a session</source>
        <translation>Passwort in einer Sitzung versuchen</translation>
    </message>
    <message>
        <source>Price: one of the patron&apos;s tries, if it fails.</source>
        <translation>Preis: ein Versuch des Kunden, wenn es scheitert.</translation>
    </message>
    <message>
        <source>Price: one mail to the patron.</source>
        <translation>Preis: eine E-Mail an den Kunden.</translation>
    </message>
    <message>
        <source>You can try again at about %1.</source>
        <translation>Sie können es gegen %1 wieder versuchen.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt wieder versuchen.</translation>
    </message>
    <message>
        <source>Your login is for %1. Please sign in there as %2.</source>
        <extracomment>%1: a login type; %2: name of a login</extracomment>
        <translation>Ihr Zugang ist für %1. Bitte melden Sie sich dort als %2 an.</translation>
    </message>
    <message>
        <source>Opens a session that signs the patron in without a password.</source>
        <translation>Öffnet eine Sitzung, die den Kunden ohne Passwort anmeldet.</translation>
    </message>
    <message>
        <source>After %1 one more may lock it. What else stands in the way cannot be seen from here.</source>
        <extracomment>%1: &quot;4 failed tries&quot;</extracomment>
        <translation>Ein weiterer Fehlversuch kann sperren (bisher %1). Was sonst im Weg steht, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>This program saw %1. What stands in the way cannot be seen from here.</source>
        <extracomment>%1: &quot;2 failed tries&quot;</extracomment>
        <translation>Dieses Programm sah %1. Was im Weg steht, ist von hier nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailCheckPage</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Ja, das stimmt</translation>
    </message>
    <message>
        <source>Is this your e-mail?</source>
        <translation>Ist das Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>Dorthin gehen Karten und Beleg.</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>A button: no, the address is to be changed</extracomment>
        <translation>Nein, ändern</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailPage</name>
    <message>
        <source>Your e-mail</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>Ihre E-Mail</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Wie lautet Ihre E-Mail?</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>Dorthin gehen Karten und Beleg.</translation>
    </message>
</context>
<context>
    <name>Foyer::EnvironmentBand</name>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>%1 environment. %2</source>
        <extracomment>Read aloud; %1 is LIVE, TEST or SANDBOX, %2 the organisation and server</extracomment>
        <translation>Umgebung %1. %2</translation>
    </message>
</context>
<context>
    <name>Foyer::ErrorWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence of ours; %2: what the server wrote, in quotation marks</extracomment>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around the server&apos;s own words</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The server’s name was not found.</source>
        <extracomment>DNS does not know the host</extracomment>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <extracomment>Connection refused or no route</extracomment>
        <translation>Der Server ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <extracomment>The connection died while waiting for the answer</extracomment>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Our own deadline passed</extracomment>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>A person gave up waiting</extracomment>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A sign-in page of the network answered instead of the server.</source>
        <extracomment>A captive portal or a moved service answered</extracomment>
        <translation>Statt des Servers antwortete eine Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <extracomment>The HTTP proxy refused or cannot be reached</extracomment>
        <translation>Der Proxy ließ die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>The server refused this computer’s own login. The patron’s login was not looked at.</source>
        <extracomment>HTTP 401: the service login of this program, not the patron&apos;s</extracomment>
        <translation>Der Server lehnte das Login dieses Rechners ab. Der Zugang des Kunden wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Your user group may not do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>Ihre Benutzergruppe darf das nicht.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <extracomment>HTTP 404 or 410</extracomment>
        <translation>Der Server kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time.</source>
        <extracomment>HTTP 409 or 412</extracomment>
        <translation>Jemand anderes hat es gleichzeitig geändert.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <extracomment>HTTP 400, 405, 415, 422</extracomment>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message>
        <source>The server is too busy just now.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>Der Server ist gerade überlastet.</translation>
    </message>
    <message>
        <source>The server had a fault of its own.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>Der Server hatte selbst einen Fehler.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <extracomment>The answer is over the size limit</extracomment>
        <translation>Die Antwort war viel zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server answered, but the answer could not be read.</source>
        <extracomment>An answer came but not what was agreed</extracomment>
        <translation>Der Server antwortete, aber die Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>Something entered cannot be sent as it is.</source>
        <extracomment>Refused by this program before sending</extracomment>
        <translation>Etwas Eingegebenes kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Check the network, then the address in the profile.</source>
        <extracomment>Advice after &quot;name not found&quot;</extracomment>
        <translation>Prüfen Sie das Netz, dann die Adresse im Profil.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi or the cable.</source>
        <extracomment>Advice after a network fault</extracomment>
        <translation>Prüfen Sie WLAN oder Kabel.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, or check the address in the profile.</source>
        <extracomment>Advice after a captive portal answered</extracomment>
        <translation>Öffnen Sie einen Browser und melden Sie sich am WLAN an, oder prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile.</source>
        <extracomment>Advice after a proxy fault</extracomment>
        <translation>Prüfen Sie den Proxy im Profil.</translation>
    </message>
    <message>
        <source>Check user, group, location and password of the profile.</source>
        <extracomment>Advice after HTTP 401</extracomment>
        <translation>Prüfen Sie Benutzer, Gruppe, Standort und Passwort des Profils.</translation>
    </message>
    <message>
        <source>Ask a supervisor for the right, or use a profile that has it.</source>
        <extracomment>Advice after HTTP 403</extracomment>
        <translation>Bitten Sie die Leitung um das Recht, oder nehmen Sie ein Profil, das es hat.</translation>
    </message>
    <message>
        <source>Look again with F5 before going on.</source>
        <extracomment>Advice after a conflict; F5 is the key for refresh</extracomment>
        <translation>Sehen Sie mit F5 neu nach, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: a length of time, &quot;30 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>In %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>Advice after HTTP 429 without a time</extracomment>
        <translation>Warten Sie einen Moment, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>If it happens again, give a supervisor the details.</source>
        <extracomment>Advice after a fault of the server</extracomment>
        <translation>Kommt es wieder vor, geben Sie der Leitung die Einzelheiten.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: HTTP status, e.g. 503</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>At fault: %1</source>
        <extracomment>%1: the technical name of the part of the answer that is at fault</extracomment>
        <translation>Fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>%1: number by which the server&apos;s log knows the request</extracomment>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name.</source>
        <extracomment>Certificate without usable names</extracomment>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name: %1.</source>
        <extracomment>%1: host names in the certificate</extracomment>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Namen: %1.</translation>
    </message>
    <message>
        <source>The server’s certificate ran out on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The server’s certificate has run out.</source>
        <extracomment>Certificate without a readable end date</extracomment>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server’s certificate is good only from %1 on.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Das Zertifikat des Servers gilt erst ab %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not good yet.</source>
        <extracomment>Certificate without a readable start date</extracomment>
        <translation>Das Zertifikat des Servers gilt noch nicht.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>Nobody vouches for the certificate</extracomment>
        <translation>Der Server hat sein Zertifikat selbst unterschrieben, niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server’s certificate.</source>
        <extracomment>The issuing authority is not among the trusted ones</extracomment>
        <translation>Dieser Rechner kennt den Aussteller des Server-Zertifikats nicht.</translation>
    </message>
    <message>
        <source>The server offers only encryption that is too old to be safe.</source>
        <extracomment>The server offers only TLS 1.1 or older</extracomment>
        <translation>Der Server bietet nur Verschlüsselung, die zu alt ist, um sicher zu sein.</translation>
    </message>
    <message>
        <source>The server does not speak encrypted on this port.</source>
        <extracomment>Something that is not TLS answered</extracomment>
        <translation>Der Server spricht an diesem Port nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <extracomment>TLS failed for a reason not known</extracomment>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address in the profile; on a guest Wi-Fi sign in to it first.</source>
        <extracomment>Advice after a certificate for another name</extracomment>
        <translation>Nichts wurde gesendet. Prüfen Sie die Adresse im Profil; in einem Gäste-WLAN melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer’s date and time first, then tell the server’s keeper.</source>
        <extracomment>Advice after a certificate outside its dates</extracomment>
        <translation>Nichts wurde gesendet. Prüfen Sie zuerst Datum und Uhrzeit dieses Rechners, dann verständigen Sie die Serverbetreuung.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for your organisation’s CA file and name it in the profile.</source>
        <extracomment>Advice after an unknown certificate authority</extracomment>
        <translation>Nichts wurde gesendet. Lassen Sie sich die CA-Datei Ihres Hauses geben und tragen Sie sie im Profil ein.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the server’s keeper.</source>
        <extracomment>Advice after any other TLS failure</extracomment>
        <translation>Nichts wurde gesendet. Verständigen Sie die Serverbetreuung.</translation>
    </message>
</context>
<context>
    <name>Foyer::ExternalForm</name>
    <message>
        <source>Without a password</source>
        <translation>Ohne Passwort</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Say why: nobody becomes a patron without a reason.</source>
        <translation>Sagen Sie, warum: Niemand wird ohne Grund zum Kunden.</translation>
    </message>
    <message>
        <source>Become %1 without a password? Reason: %2</source>
        <extracomment>%1 is a user name, %2 the reason a supervisor chose</extracomment>
        <translation>Ohne Passwort als %1 anmelden? Grund: %2</translation>
    </message>
    <message>
        <source>Yes, sign in as this patron</source>
        <translation>Ja, als dieser Kunde anmelden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Supervisors only. The patron is signed in without any secret: whoever does this becomes that patron. It is for when you know who stands before you and nothing else helps.</source>
        <translation>Nur für die Leitung. Der Kunde wird ohne jedes Geheimnis angemeldet: Wer das tut, wird zu diesem Kunden. Es ist für den Fall, dass Sie wissen, wer vor Ihnen steht, und nichts anderes hilft.</translation>
    </message>
    <message>
        <source>User name of the patron</source>
        <translation>Benutzername des Kunden</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Sign in without a password…</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Ohne Passwort anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Wird angemeldet – einmal&#xa0;…</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN, for this one sign-in.</source>
        <translation>PIN der Leitung, für diese eine Anmeldung.</translation>
    </message>
    <message>
        <source>Needed each time. Kept in the audit, without names.</source>
        <translation>Jedes Mal nötig. Steht im Prüfbuch, ohne Namen.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Grund wählen</translation>
    </message>
</context>
<context>
    <name>Foyer::FactWords</name>
    <message>
        <source>Mode of sale</source>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>Started as</source>
        <extracomment>Tessitura&apos;s &quot;mode of sale&quot;: the channel that decides prices</extracomment>
        <translation>Begonnen als</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The mode of sale at the start of the session</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>performances</source>
        <extracomment>The campaign source of the sale</extracomment>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>Count in the cart</extracomment>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>contributions</source>
        <extracomment>Count in the cart</extracomment>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>memberships</source>
        <extracomment>Count in the cart</extracomment>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>fees</source>
        <extracomment>Count in the cart</extracomment>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <extracomment>Count of fees in the cart</extracomment>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>Count in the cart</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>first seat at</source>
        <extracomment>Count in the cart</extracomment>
        <translation>erster Platz um</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>When the first seat was put into the cart</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>Order number</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <extracomment>Status of the checkout</extracomment>
        <translation>Art der Sitzung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Checkout status and when: %1 &quot;saving&quot;, %2 &quot;19:26&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <extracomment>Tool tip: %1 a name, perhaps shortened on the screen; %2 the number behind it</extracomment>
        <translation>%1 · Nummer %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>No order number has been given yet</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>counter sale</source>
        <extracomment>Business-facing or public session</extracomment>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>customer session</source>
        <translation>Kundensitzung</translation>
    </message>
    <message>
        <source>mode %1 (name not known)</source>
        <extracomment>%1: number of a mode of sale whose name could not be read</extracomment>
        <translation>Verkaufsart %1 (Name nicht bekannt)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>source %1 (name not known)</source>
        <extracomment>%1: number of a source whose name could not be read</extracomment>
        <translation>Quelle %1 (Name nicht bekannt)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>Checkout status</extracomment>
        <translation>speichert</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Checkout status</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Checkout status</extracomment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>“%1”, not a known status</source>
        <extracomment>Checkout status that Foyer does not know; %1 as the server wrote it</extracomment>
        <translation>„%1“, kein bekannter Status</translation>
    </message>
</context>
<context>
    <name>Foyer::FieldWords</name>
    <message>
        <source>That looks like a card number. Foyer never takes card numbers.</source>
        <translation>Das sieht nach einer Kartennummer aus. Foyer nimmt nie Kartennummern an.</translation>
    </message>
    <message>
        <source>A colon (:) is not possible here: it separates the parts of the sign-in.</source>
        <translation>Ein Doppelpunkt (:) ist hier nicht möglich: Er trennt die Teile der Anmeldung.</translation>
    </message>
    <message>
        <source>Type the whole code without % _ [ ] ^: the server would read them as &quot;anything&quot;.</source>
        <translation>Ohne % _ [ ] ^: Der Server läse sie als „irgendetwas“.</translation>
    </message>
    <message>
        <source>There is a character here that cannot belong to it.</source>
        <translation>Hier steht ein Zeichen, das nicht dazugehören kann.</translation>
    </message>
    <message>
        <source>A name of dots only is not possible.</source>
        <translation>Ein Name nur aus Punkten ist nicht möglich.</translation>
    </message>
    <message>
        <source>The server keeps this name for itself.</source>
        <translation>Diesen Namen behält der Server sich selbst vor.</translation>
    </message>
    <message>
        <source>This time zone is not known. Example: Europe/Berlin.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Beispiel: Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is a line break in this text.</source>
        <translation>In diesem Text ist ein Zeilenumbruch.</translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>In diesem Text ist ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is an invisible character in this text.</source>
        <translation>In diesem Text ist ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>There is a no-break space in this text.</source>
        <translation>In diesem Text ist ein geschütztes Leerzeichen.</translation>
    </message>
    <message>
        <source>This text begins with a blank.</source>
        <translation>Dieser Text beginnt mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>This text ends with a blank.</source>
        <translation>Dieser Text endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Half a character is missing in this text. Type it again.</source>
        <translation>In diesem Text fehlt ein halbes Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message numerus="yes">
        <source>Type the whole code: at least %n letters and digits.</source>
        <translation>
            <numerusform>Geben Sie den ganzen Code ein: mindestens %n Buchstabe oder Ziffer.</numerusform>
            <numerusform>Geben Sie den ganzen Code ein: mindestens %n Buchstaben und Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server keeps at most %n characters here.</source>
        <translation>
            <numerusform>Der Server behält hier höchstens %n Zeichen.</numerusform>
            <numerusform>Der Server behält hier höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Diese Zahl ist zu klein.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Example: name@example.org.</source>
        <translation>Das ist keine ganze E-Mail-Adresse. Beispiel: name@example.org.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Keine Telefonnr.</translation>
    </message>
    <message>
        <source>This is not an address. Example: https://tickets.example.org/TessituraService</source>
        <translation>Das ist keine Adresse. Beispiel: https://tickets.example.org/TessituraService</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>Die Adresse beginnt mit https://</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Nur https://-Adressen sind möglich.</translation>
    </message>
    <message>
        <source>Without https:// only a server on this computer can be used.</source>
        <translation>Ohne https:// geht nur ein Server auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they have fields of their own.</source>
        <translation>Lassen Sie Benutzername und Passwort aus der Adresse weg; sie haben eigene Felder.</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on.</source>
        <translation>Lassen Sie alles ab ? oder # weg.</translation>
    </message>
    <message>
        <source>The address must not contain /../ or /./</source>
        <translation>Die Adresse darf kein /../ oder /./ enthalten</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Foyer::FilterWords</name>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Filter word: calls of a second and more</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>Filter word: answers that told something new of the session</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>reads</source>
        <extracomment>Filter word: everything that is not a read</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>failed, slow, changed, commands, session 2, sign in, 400</source>
        <extracomment>In the empty filter field; these words are understood as filters, translate them like the filter words</extracomment>
        <translation>gescheitert, langsam, geändert, Befehle, Sitzung 2, anmelden, 400</translation>
    </message>
</context>
<context>
    <name>Foyer::FindCard</name>
    <message>
        <source>%1 of %2: type more to find fewer.</source>
        <translation>%1 von %2: Geben Sie mehr ein, um weniger zu finden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Ask how the name is written, or for a number or an e-mail.</source>
        <translation>Fragen Sie, wie der Name geschrieben wird, oder nach einer Nummer oder E-Mail.</translation>
    </message>
    <message>
        <source>This server does not let your user group look for patrons.</source>
        <translation>Dieser Server lässt Ihre Benutzergruppe nicht nach Kunden suchen.</translation>
    </message>
    <message>
        <source>An e-mail address can still be helped: by a mail, or by trying.</source>
        <translation>Einer E-Mail-Adresse lässt sich trotzdem helfen: mit einer E-Mail oder durch einen Versuch.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Wer ruft an?</translation>
    </message>
    <message>
        <source>Looking uses none of the patron&apos;s tries and mails nothing.</source>
        <translation>Nachsehen verbraucht keinen Versuch des Kunden und schickt nichts.</translation>
    </message>
    <message>
        <source>Help a patron</source>
        <translation>Kunden helfen</translation>
    </message>
    <message>
        <source>E-mail, name, number, order or scan</source>
        <extracomment>Title of the panel that finds a patron who cannot sign in</extracomment>
        <translation>E-Mail, Name, Nummer, Bestellung oder Scan</translation>
    </message>
    <message>
        <source>Login type of the site they are on</source>
        <translation>Zugangsart der Seite, auf der sie sind</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Gefundene Kunden</translation>
    </message>
</context>
<context>
    <name>Foyer::FormField</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before the text of an error under a field</extracomment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a field&apos;s name; shown when the field may stay empty</extracomment>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>Foyer::FoundTextModel</name>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>first of the household</source>
        <extracomment>Of a patron&apos;s record</extracomment>
        <translation>Erster im Haushalt</translation>
    </message>
    <message>
        <source>in a household</source>
        <extracomment>Of a patron</extracomment>
        <translation>in einem Haushalt</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: number of a patron</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Column: postal code and town</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>Foyer::GuardedLineEdit</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>That is too long for a field (%1 characters). Nothing was pasted.</source>
        <extracomment>%1 is a number of characters, e.g. 1,048,576</extracomment>
        <translation>Das ist zu lang für ein Feld (%1 Zeichen). Nichts wurde eingefügt.</translation>
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
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Seat Server</source>
        <translation>Seat Server</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>not allowed to ask</source>
        <translation>Fragen nicht erlaubt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>hört nicht</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>The server&apos;s clock against this computer&apos;s; %1 is a length of time</extracomment>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This user group may not ask for it.</source>
        <translation>Diese Benutzergruppe darf nicht danach fragen.</translation>
    </message>
    <message>
        <source>The server did not tell.</source>
        <translation>Der Server sagte es nicht.</translation>
    </message>
    <message>
        <source>The service does not answer. Commands already sent are looked into, not repeated.</source>
        <translation>Der Dienst antwortet nicht. Schon Gesendetes wird nachgesehen, nicht wiederholt.</translation>
    </message>
    <message>
        <source>The service answers, but does not let us ask how it is.</source>
        <translation>Der Dienst antwortet, lässt uns aber nicht fragen, wie es ihm geht.</translation>
    </message>
    <message>
        <source>The service answered in %1 ms.</source>
        <translation>Der Dienst antwortete in %1 ms.</translation>
    </message>
    <message>
        <source>The service reaches its database.</source>
        <translation>Der Dienst erreicht seine Datenbank.</translation>
    </message>
    <message>
        <source>The service says that it is not well.</source>
        <translation>Der Dienst sagt, dass es ihm nicht gut geht.</translation>
    </message>
    <message>
        <source>Not well: %1.</source>
        <translation>Nicht gut: %1.</translation>
    </message>
    <message>
        <source>The Seat Server does not listen: no seats can be held, and clocks cannot be asked for.</source>
        <translation>Der Seat Server hört nicht: Keine Plätze können gehalten und keine Fristen erfragt werden.</translation>
    </message>
    <message>
        <source>The Seat Server listens.</source>
        <translation>Der Seat Server hört zu.</translation>
    </message>
    <message>
        <source>The Seat Server listens; connections: %1.</source>
        <translation>Der Seat Server hört zu; Verbindungen: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 this computer&apos;s. Countdowns are right all the same; times shown as &quot;here&quot; are not.</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner %1. Restzeiten stimmen trotzdem; mit „hier“ gezeigte Uhrzeiten nicht.</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>Foyer speaks to it as version %1; the profile says which.</source>
        <translation>Foyer spricht mit ihm als Version %1; das Profil sagt, welche.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s certificate is good for another %n days.</source>
        <translation>
            <numerusform>Das Zertifikat des Servers gilt noch %n Tag.</numerusform>
            <numerusform>Das Zertifikat des Servers gilt noch %n Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::HoldPanel</name>
    <message>
        <source>Only %1 free in this zone.</source>
        <extracomment>%1: &quot;1 seat&quot;; fewer free seats than asked for</extracomment>
        <translation>In dieser Zone nur %1 frei.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Choose a performance.</source>
        <extracomment>Why seats cannot be held</extracomment>
        <translation>Wählen Sie eine Vorstellung.</translation>
    </message>
    <message>
        <source>Reading zones and prices…</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Zonen und Preise werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a zone and price.</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Wählen Sie Zone und Preisart.</translation>
    </message>
    <message>
        <source>This zone is sold out.</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Diese Zone ist ausverkauft.</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Plätze halten</translation>
    </message>
    <message>
        <source>&amp;Find a performance</source>
        <extracomment>Title of the panel</extracomment>
        <translation>Vorstellung &amp;finden</translation>
    </message>
    <message>
        <source>title, place or day</source>
        <extracomment>Search field; &amp; marks the access key</extracomment>
        <translation>Titel, Ort oder Tag</translation>
    </message>
    <message>
        <source>Sea&amp;ts</source>
        <extracomment>What can be searched for</extracomment>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>Performances</source>
        <extracomment>How many seats to hold; &amp; marks the access key</extracomment>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Zones and prices</source>
        <extracomment>Name of a table</extracomment>
        <translation>Zonen und Preise</translation>
    </message>
    <message>
        <source>No performance found.</source>
        <extracomment>Name of a table No performance matches; and what to do</extracomment>
        <translation>Keine Vorstellung gefunden.</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Versuchen Sie weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing on sale here.</source>
        <extracomment>No zone or price can be sold; and what to do</extracomment>
        <translation>Hier ist nichts im Verkauf.</translation>
    </message>
    <message>
        <source>Choose another performance.</source>
        <translation>Wählen Sie eine andere Vorstellung.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>Button: %1 &quot;2 seats&quot;; and while it is being sent</extracomment>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>Holding…</source>
        <translation>Wird gehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Zum Warenkorb</translation>
    </message>
</context>
<context>
    <name>Foyer::KeyGroups</name>
    <message>
        <source>In forms</source>
        <extracomment>Sheet of keys: title of a group, the keys of every form</extracomment>
        <translation>In Formularen</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Nächstes Feld, Feld davor</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Formular senden</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>Sheet of keys: Alt with any underlined letter</extracomment>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>To the field with this letter underlined</source>
        <translation>Zum Feld mit diesem unterstrichenen Buchstaben</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Die Schaltfläche drücken, die den Fokus hat</translation>
    </message>
    <message>
        <source>In lists</source>
        <extracomment>Sheet of keys: title of a group, the keys of every list</extracomment>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Erste, letzte</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Release or remove it (asks first)</source>
        <translation>Freigeben oder entfernen (fragt zuerst)</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <extracomment>Sheet of keys: title of a group, letters that work in one list only</extracomment>
        <translation>Solange nichts eingegeben ist</translation>
    </message>
    <message>
        <source>N · B</source>
        <translation>N · B</translation>
    </message>
    <message>
        <source>New session: for a customer, at the counter</source>
        <translation>Neue Sitzung: für einen Kunden, an der Kasse</translation>
    </message>
    <message>
        <source>P · U</source>
        <translation>P · U</translation>
    </message>
    <message>
        <source>Orders: print again, unprinted only</source>
        <translation>Bestellungen: noch einmal drucken, nur ungedruckte</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <extracomment>Sheet of keys: any digit</extracomment>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Orders: find a number</source>
        <translation>Bestellungen: Nummer finden</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Promo: choose a source; patron: household or person</source>
        <translation>Aktion: Quelle wählen; Kunde: Haushalt oder Person</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Verdecktes zeigen</translation>
    </message>
    <message>
        <source>F4 · ?</source>
        <translation>F4 · ?</translation>
    </message>
    <message>
        <source>Why? beside an odd value</source>
        <translation>Warum? neben einem auffälligen Wert</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskFooter</name>
    <message>
        <source>More time</source>
        <extracomment>A button: keep the seats longer</extracomment>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out: which of the questions this is</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>A+</source>
        <extracomment>A key that makes all text larger: two letters, or what stands for them</extracomment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Read out before the name of the language: a button that shows all languages</extracomment>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskStaffWords</name>
    <message>
        <source>Kiosk started</source>
        <translation>Automat gestartet</translation>
    </message>
    <message>
        <source>Kiosk started again after a crash</source>
        <translation>Automat nach einem Absturz neu gestartet</translation>
    </message>
    <message>
        <source>Three crashes in a minute</source>
        <translation>Drei Abstürze in einer Minute</translation>
    </message>
    <message>
        <source>A guest began</source>
        <translation>Ein Gast begann</translation>
    </message>
    <message>
        <source>Guest forgotten, self-test passed</source>
        <translation>Gast vergessen, Selbsttest bestanden</translation>
    </message>
    <message>
        <source>Self-test found something of a guest</source>
        <translation>Selbsttest fand etwas von einem Gast</translation>
    </message>
    <message>
        <source>An order was made</source>
        <translation>Bestellung angelegt</translation>
    </message>
    <message>
        <source>A card was declined</source>
        <translation>Zahlungskarte abgelehnt</translation>
    </message>
    <message>
        <source>The card reader did not answer</source>
        <translation>Das Kartenlesegerät antwortete nicht</translation>
    </message>
    <message>
        <source>A case was sent to the desk</source>
        <translation>Ein Fall ging an die Kasse</translation>
    </message>
    <message>
        <source>A guest called a person</source>
        <translation>Ein Gast rief jemanden</translation>
    </message>
    <message>
        <source>Seats ran out of time</source>
        <translation>Zeit für Plätze abgelaufen</translation>
    </message>
    <message>
        <source>Selling did not work</source>
        <translation>Der Verkauf ging nicht</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Automat geschlossen</translation>
    </message>
    <message>
        <source>Kiosk out of order</source>
        <translation>Automat außer Betrieb</translation>
    </message>
    <message>
        <source>Waiting for guests</source>
        <translation>Wartet auf Gäste</translation>
    </message>
    <message>
        <source>Staff opened this page</source>
        <translation>Personal öffnete diese Seite</translation>
    </message>
    <message>
        <source>Staff left this page</source>
        <translation>Personal verließ diese Seite</translation>
    </message>
    <message>
        <source>A wrong PIN was tried</source>
        <translation>Eine falsche PIN wurde versucht</translation>
    </message>
    <message>
        <source>Kiosk ended</source>
        <translation>Automat beendet</translation>
    </message>
    <message>
        <source>Texts on the screen</source>
        <translation>Texte auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Undo in fields</source>
        <translation>Rückgängig in Feldern</translation>
    </message>
    <message>
        <source>Suggestions in fields</source>
        <translation>Vorschläge in Feldern</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Markierter Text</translation>
    </message>
    <message>
        <source>Keyboard input</source>
        <translation>Tastatureingabe</translation>
    </message>
    <message>
        <source>Window title</source>
        <translation>Fenstertitel</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Connections and cookies</source>
        <translation>Verbindungen und Cookies</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <source>A receipt was not printed</source>
        <translation>Ein Beleg wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Belegdrucker</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskStart</name>
    <message>
        <source>The kiosk cannot start: something is wrong in %1.</source>
        <translation>Der Automat kann nicht starten: In %1 stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: %1 cannot be read, or holds no key of 32 bytes.</source>
        <translation>Der Automat kann nicht starten: %1 ist nicht lesbar oder enthält keinen Schlüssel von 32 Byte.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>Der Übungsserver ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The practice server ended.</source>
        <translation>Der Übungsserver hat sich beendet.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: its settings name no &quot;profile&quot;.</source>
        <translation>Der Automat kann nicht starten: In seinen Einstellungen fehlt „profile“.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: there is no profile called &quot;%1&quot;.</source>
        <translation>Der Automat kann nicht starten: Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: there is no password for &quot;%1&quot;.</source>
        <translation>Der Automat kann nicht starten: Es gibt kein Passwort für „%1“.</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskWords</name>
    <message>
        <source>Touch to buy tickets</source>
        <extracomment>The first page, in every language at once: one short sentence</extracomment>
        <translation>Für Karten hier berühren</translation>
    </message>
    <message>
        <source>This kiosk is closed now. The desk is glad to help you.</source>
        <extracomment>A closed kiosk, in every language at once</extracomment>
        <translation>Dieser Automat ist geschlossen. Die Kasse hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>This kiosk is out of order. The desk is glad to help you.</source>
        <extracomment>In every language at once</extracomment>
        <translation>Dieser Automat ist außer Betrieb. Die Kasse hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the end of an e-mail address, e.g. gmail.com</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences side by side: %1 &quot;That code cannot be used here.&quot;, %2 &quot;You can try 3 more codes.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more codes.</source>
        <translation>
            <numerusform>Sie können noch %n Code versuchen.</numerusform>
            <numerusform>Sie können noch %n Codes versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in this address. It looks like name@example.org.</source>
        <translation>In dieser Adresse fehlt etwas. Sie sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>Please look at the address again.</source>
        <translation>Bitte sehen Sie sich die Adresse noch einmal an.</translation>
    </message>
    <message>
        <source>That address cannot be used here. Try another one, or call a person.</source>
        <translation>Diese Adresse geht hier nicht. Versuchen Sie eine andere oder rufen Sie jemanden.</translation>
    </message>
    <message>
        <source>We never take card numbers here. Nothing was kept.</source>
        <translation>Wir nehmen hier nie Kartennummern. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>That was a ticket code. Please type your e-mail.</source>
        <translation>Das war ein Kartencode. Bitte tippen Sie Ihre E-Mail.</translation>
    </message>
    <message>
        <source>That code cannot be used here.</source>
        <translation>Dieser Code geht hier nicht.</translation>
    </message>
    <message>
        <source>No more codes can be tried. You can go on without one.</source>
        <translation>Mehr Codes gehen nicht. Sie können ohne weitergehen.</translation>
    </message>
    <message>
        <source>Your code is applied.</source>
        <translation>Ihr Code gilt.</translation>
    </message>
    <message>
        <source>There are fewer seats left than you asked for. Please choose again.</source>
        <translation>Es sind weniger Plätze frei als gewünscht. Bitte wählen Sie neu.</translation>
    </message>
    <message>
        <source>These seats could not be taken. Please choose again.</source>
        <translation>Diese Plätze gingen nicht. Bitte wählen Sie neu.</translation>
    </message>
    <message>
        <source>Nothing is on sale here at the moment.</source>
        <translation>Hier ist gerade nichts im Verkauf.</translation>
    </message>
    <message>
        <source>These tickets cannot be sold here. Please go to the desk.</source>
        <translation>Diese Karten gibt es hier nicht. Bitte gehen Sie zur Kasse.</translation>
    </message>
    <message>
        <source>The card was not accepted. Nothing was charged. Try another one.</source>
        <translation>Die Karte wurde nicht angenommen. Nichts wurde abgebucht. Versuchen Sie eine andere.</translation>
    </message>
    <message>
        <source>That gift certificate cannot be used here.</source>
        <translation>Dieser Gutschein geht hier nicht.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Nothing was charged.</source>
        <translation>Das Kartengerät antwortet nicht. Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>No connection just now. Nothing was sent. Please try again.</source>
        <translation>Gerade keine Verbindung. Nichts wurde gesendet. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>The connection is slow. Please wait a moment.</source>
        <translation>Die Verbindung ist langsam. Einen Moment bitte.</translation>
    </message>
    <message>
        <source>The order was not saved. Nothing was charged. Please try again.</source>
        <translation>Die Bestellung wurde nicht gespeichert. Nichts wurde abgebucht. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>The seats were let go.</source>
        <translation>Die Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>That is more than can be bought here. Please ask at the desk.</source>
        <translation>Das sind mehr, als es hier gibt. Bitte fragen Sie an der Kasse.</translation>
    </message>
    <message>
        <source>Seats kept for you: time not known</source>
        <translation>Ihre Plätze: Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>Seats kept for you: less than a minute</source>
        <translation>Ihre Plätze: unter 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>Seats kept for you: %n minutes</source>
        <extracomment>Whole minutes, rounded down</extracomment>
        <translation>
            <numerusform>Ihre Plätze: noch %n Minute</numerusform>
            <numerusform>Ihre Plätze: noch %n Minuten</numerusform>
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
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When and where: %1 &quot;Sunday 22 November, 19:30&quot;, %2 a house or a hall</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a person</source>
        <extracomment>A button: somebody of the house comes</extracomment>
        <translation>Hilfe rufen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Ihr Beleg wird gedruckt.</translation>
    </message>
    <message>
        <source>Please take your receipt from the printer.</source>
        <translation>Bitte nehmen Sie Ihren Beleg aus dem Drucker.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Your order is made.</source>
        <translation>Der Beleg konnte nicht gedruckt werden. Ihre Bestellung gilt.</translation>
    </message>
</context>
<context>
    <name>Foyer::LaunchOptions</name>
    <message>
        <source>foyer: there is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>foyer: Es gibt keine Anzeige für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).</translation>
    </message>
    <message>
        <source>A PIN has at least six digits, which are neither all the same nor in a row.</source>
        <translation>Eine PIN hat mindestens sechs Ziffern, nicht alle gleich und nicht der Reihe nach.</translation>
    </message>
</context>
<context>
    <name>Foyer::LoginChangeForm</name>
    <message>
        <source>New password</source>
        <extracomment>Ways on the patron page</extracomment>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>Zugang ändern</translation>
    </message>
    <message>
        <source>Type the current password.</source>
        <translation>Geben Sie das jetzige Passwort ein.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Geben Sie das neue Passwort ein.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Type the login name.</source>
        <translation>Geben Sie den Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Geben Sie die E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Nobody is signed in with a web login, so there is none to change. Sign the patron in first – with the password, or with a token.</source>
        <translation>Niemand ist mit einem Webzugang angemeldet, also gibt es keinen zu ändern. Melden Sie den Kunden zuerst an – mit dem Passwort oder mit einem Token.</translation>
    </message>
    <message>
        <source>The password is temporary: set a new one now, with the patron beside you.</source>
        <translation>Das Passwort ist vorläufig: Setzen Sie jetzt ein neues, mit dem Kunden neben Ihnen.</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is.</source>
        <translation>Was Sie stehen lassen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Neues Passwort setzen</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Zugang ändern</translation>
    </message>
    <message>
        <source>Changing – once…</source>
        <translation>Wird geändert – einmal&#xa0;…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Forgotten or temporary: none is sent</source>
        <translation>Vergessen oder vorläufig: wird nicht gesendet</translation>
    </message>
    <message>
        <source>At most 40 characters; the server adds rules.</source>
        <translation>Höchstens 40 Zeichen; der Server hat weitere Regeln.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Login name now</source>
        <translation>Anmeldename jetzt</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>E-mail now</source>
        <translation>E-Mail jetzt</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>The type of the login that is signed in.</source>
        <translation>Die Art des angemeldeten Zugangs.</translation>
    </message>
</context>
<context>
    <name>Foyer::LookButton</name>
    <message>
        <source>Language and look  %1</source>
        <extracomment>Button: opens the menu of language, colours and size of text; %1 is its key</extracomment>
        <translation>Sprache und Aussehen  %1</translation>
    </message>
</context>
<context>
    <name>Foyer::LookMenu</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>The language this computer is set to</extracomment>
        <translation>Wie dieser Rechner</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The colours this computer is set to</extracomment>
        <translation>Wie an diesem Rechner</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Opens the settings of scanners A size of text: %1 is 100, 125 …</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scanners…</source>
        <translation>Scanner&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Foyer::LostSeatsView</name>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>Asking for the seats…</source>
        <translation>Plätze werden angefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Try the same seats again</source>
        <translation>Dieselben Plätze noch einmal</translation>
    </message>
    <message>
        <source>Hold %1 in %2</source>
        <extracomment>Button: %1 &quot;2 seats&quot;, %2 name of a zone</extracomment>
        <translation>%1 in %2 halten</translation>
    </message>
    <message>
        <source>Hold %1 there again</source>
        <extracomment>Button: %1 &quot;2 seats&quot;; which ones the server chooses</extracomment>
        <translation>%1 dort wieder halten</translation>
    </message>
    <message>
        <source>No seats could be held there.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Dort konnten keine Plätze gehalten werden.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Weg: %1.</translation>
    </message>
    <message>
        <source>Somebody else may have them. Nothing is held.</source>
        <translation>Vielleicht hat sie jemand anderes. Nichts ist gehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent, nothing is held.</source>
        <translation>Nichts wurde gesendet, nichts ist gehalten.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <extracomment>Lost seats were not asked for
----------
A look found none</extracomment>
        <translation>Sie dürfen noch einmal drücken.</translation>
    </message>
    <message>
        <source>The answer was lost, and no seats were held.</source>
        <translation>Die Antwort ging verloren, und keine Plätze sind gehalten.</translation>
    </message>
    <message>
        <source>It is not known whether the seats are held.</source>
        <translation>Es ist nicht bekannt, ob die Plätze gehalten sind.</translation>
    </message>
    <message>
        <source>Promise nothing yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Noch nichts versprechen. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>The lost seats are still lines of this cart.</source>
        <translation>Die verlorenen Plätze sind noch Zeilen dieses Warenkorbs.</translation>
    </message>
    <message>
        <source>Nothing was asked for. Take them out with Delete, or open a new cart for this patron.</source>
        <extracomment>They could not be taken out</extracomment>
        <translation>Nichts wurde angefragt. Nehmen Sie sie mit Entf heraus, oder öffnen Sie einen neuen Warenkorb für diesen Kunden.</translation>
    </message>
    <message>
        <source>No seats were free, so none are held.</source>
        <translation>Keine Plätze waren frei, also sind keine gehalten.</translation>
    </message>
    <message>
        <source>Choose another zone, price or performance.</source>
        <extracomment>A hold answered with 0 seats</extracomment>
        <translation>Wählen Sie eine andere Zone, Preisart oder Vorstellung.</translation>
    </message>
    <message>
        <source>The same seats are held again: %1.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Dieselben Plätze sind wieder gehalten: %1.</translation>
    </message>
    <message>
        <source>The clock runs anew.</source>
        <translation>Die Uhr läuft neu.</translation>
    </message>
    <message>
        <source>Only some are held again: %1.</source>
        <extracomment>%1: &quot;Stalls F 12&quot;</extracomment>
        <translation>Nur einige sind wieder gehalten: %1.</translation>
    </message>
    <message>
        <source>Tell the patron. Look for the rest with Ctrl+H.</source>
        <translation>Sagen Sie es dem Kunden. Suchen Sie den Rest mit Strg+H.</translation>
    </message>
    <message>
        <source>Other seats are held: %1.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Andere Plätze sind gehalten: %1.</translation>
    </message>
    <message>
        <source>They had %1. Tell the patron, or release these.</source>
        <extracomment>%1: the seats that were lost</extracomment>
        <translation>Vorher waren es %1. Sagen Sie es dem Kunden, oder geben Sie diese frei.</translation>
    </message>
    <message>
        <source>Seats are held, but which could not be read.</source>
        <translation>Plätze sind gehalten, aber welche, war nicht lesbar.</translation>
    </message>
    <message>
        <source>Press F5 and look at the cart before you promise anything.</source>
        <translation>Drücken Sie F5 und sehen Sie in den Warenkorb, bevor Sie etwas versprechen.</translation>
    </message>
    <message>
        <source>No longer held: %1</source>
        <extracomment>After three lines of lost seats Before a list of seats: %1</extracomment>
        <translation>Nicht mehr gehalten: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::MainWindow</name>
    <message>
        <source>New session  Ctrl+N</source>
        <extracomment>Button in the band: opens another session beside the open ones; its key is Ctrl+N</extracomment>
        <translation>Neue Sitzung  Strg+N</translation>
    </message>
    <message>
        <source>%1 – %2 – Foyer</source>
        <extracomment>Window title: %1 SANDBOX, TEST or LIVE, %2 the organisation and server</extracomment>
        <translation>%1 – %2 – Foyer</translation>
    </message>
    <message>
        <source>Ctrl+K  find or do…</source>
        <extracomment>Button in the band: opens the command palette; its key is Ctrl+K</extracomment>
        <translation>Strg+K  finden oder tun&#xa0;…</translation>
    </message>
    <message>
        <source>Help a patron  Ctrl+D</source>
        <extracomment>Button in the band: why a patron cannot sign in; its key is Ctrl+D</extracomment>
        <translation>Kunden helfen  Strg+D</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>settings preferences dark contrast size of text German Spanish French</source>
        <extracomment>Other words for &quot;Language and look&quot;, separated by blanks</extracomment>
        <translation>Einstellungen dunkel Kontrast Schriftgröße Englisch Französisch Spanisch language</translation>
    </message>
    <message>
        <source>Foyer was updated.</source>
        <translation>Foyer wurde aktualisiert.</translation>
    </message>
    <message>
        <source>When no customer is waiting, close it and start it again.</source>
        <translation>Wenn kein Kunde wartet, schließen Sie es und starten es neu.</translation>
    </message>
</context>
<context>
    <name>Foyer::ManagedHere</name>
    <message>
        <source>Tell whoever looks after this computer.</source>
        <translation>Verständigen Sie die Betreuung dieses Rechners.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings in %1 are not used: something in them is wrong.</source>
        <extracomment>%1 a file&apos;s name with its folder</extracomment>
        <translation>Die Einstellungen der Organisation in %1 gelten nicht: Etwas darin ist falsch.</translation>
    </message>
    <message>
        <source>Kiosk cases cannot be opened here: %1 holds no key.</source>
        <extracomment>%1 a file&apos;s name with its folder</extracomment>
        <translation>Fälle vom Automaten gehen hier nicht auf: %1 hat keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Foyer::ManagedWords</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>It was written for a newer Foyer.</source>
        <translation>Sie wurde für ein neueres Foyer geschrieben.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>is not known. Is it spelled right?</source>
        <translation>ist nicht bekannt. Ist es richtig geschrieben?</translation>
    </message>
    <message>
        <source>has to be a text.</source>
        <translation>muss ein Text sein.</translation>
    </message>
    <message>
        <source>has to be true or false.</source>
        <translation>muss true oder false sein.</translation>
    </message>
    <message>
        <source>has to be a whole number.</source>
        <translation>muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>has to be a list.</source>
        <translation>muss eine Liste sein.</translation>
    </message>
    <message>
        <source>has to be a section in braces.</source>
        <translation>muss ein Abschnitt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>has to be a whole number from %1 to %2.</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>has to be one of: %1.</source>
        <translation>muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>has to be a time of day, such as 18:30.</source>
        <translation>muss eine Uhrzeit sein, etwa 18:30.</translation>
    </message>
    <message>
        <source>has to be a time zone, such as America/New_York.</source>
        <translation>muss eine Zeitzone sein, etwa America/New_York.</translation>
    </message>
    <message>
        <source>has to be a whole path, beginning with a slash.</source>
        <translation>muss ein ganzer Pfad sein, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>is there twice.</source>
        <translation>ist doppelt.</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; beside it.</source>
        <translation>braucht „%1“ daneben.</translation>
    </message>
    <message>
        <source>cannot be read.</source>
        <translation>ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Set by your organisation for this computer.</source>
        <extracomment>Beside a value with a lock: it is the same on all computers of the organisation</extracomment>
        <translation>Von Ihrer Organisation für diesen Rechner festgelegt.</translation>
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
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Foyer::MoreFields</name>
    <message>
        <source>Type the proxy’s name.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Geben Sie den Namen des Proxys ein.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <extracomment>Error under a field for a number; %1 smallest, %2 largest</extracomment>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Seat Server time &amp;zone</source>
        <extracomment>The time zone in which the server&apos;s seat clock counts</extracomment>
        <translation>&amp;Zeitzone des Seat Servers</translation>
    </message>
    <message>
        <source>For example Europe/Berlin. Without it, time left is approximate.</source>
        <translation>Zum Beispiel Europe/Berlin. Ohne sie ist die Restzeit ungefähr.</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <extracomment>Version of the service</extracomment>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>A PEM file that replaces this computer’s authorities. Empty: the computer’s own.</source>
        <translation>Eine PEM-Datei, die an die Stelle der Aussteller dieses Rechners tritt. Leer: die des Rechners.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <extracomment>How to get out of this network</extracomment>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Keiner: direkt zum Server</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Wie auf diesem Rechner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <extracomment>The proxy&apos;s host</extracomment>
        <translation>Name des Proxys</translation>
    </message>
    <message>
        <source>Allow “hold at box office” as a way of delivery</source>
        <extracomment>Check box: a way to sell without sending tickets</extracomment>
        <translation>„An der Kasse hinterlegen“ erlauben</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <extracomment>The proxy&apos;s port number</extracomment>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Failed tries before lock-out</source>
        <extracomment>How many failed sign-ins lock a patron out</extracomment>
        <translation>Fehlversuche bis zur Sperre</translation>
    </message>
    <message>
        <source>Empty: not known, so none is counted down.</source>
        <translation>Leer: nicht bekannt, es wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Most minutes of “more time” in one session</source>
        <extracomment>How much time may be added to the hold of seats</extracomment>
        <translation>„Mehr Zeit“: Minuten je Sitzung</translation>
    </message>
    <message>
        <source>All together. 0: never.</source>
        <translation>Alle zusammen. 0: nie.</translation>
    </message>
    <message>
        <source>Shortest whole postal code</source>
        <extracomment>Shortest postal code a patron can have</extracomment>
        <translation>Kürzeste ganze Postleitzahl</translation>
    </message>
    <message>
        <source>Letters and digits. A part of a code would find strangers.</source>
        <translation>Buchstaben und Ziffern. Ein Teil einer Postleitzahl fände Fremde.</translation>
    </message>
</context>
<context>
    <name>Foyer::Navigator</name>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie eines aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are still held.</source>
        <translation>
            <numerusform>%n Platz ist noch gehalten.</numerusform>
            <numerusform>%n Plätze sind noch gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are still open.</source>
        <translation>
            <numerusform>%n Sitzung ist noch offen.</numerusform>
            <numerusform>%n Sitzungen sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing Foyer does not log out. The server keeps the session, and held seats until their time is over.</source>
        <translation>Foyer zu schließen meldet nicht ab. Der Server behält die Sitzung, und gehaltene Plätze, bis ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>Keep Foyer open</source>
        <translation>Foyer offen lassen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>foyer: &quot;%1&quot; is already open; its window was brought to the front.</source>
        <extracomment>Printed by a second start; %1 is the profile&apos;s name</extracomment>
        <translation>foyer: „%1“ ist schon offen; sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>%1 is already open in another Foyer window.</source>
        <translation>%1 ist schon in einem anderen Foyer-Fenster offen.</translation>
    </message>
    <message>
        <source>That window was brought to the front.</source>
        <translation>Dieses Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>That window does not answer. End it before you open the server here.</source>
        <translation>Dieses Fenster antwortet nicht. Beenden Sie es, bevor Sie den Server hier öffnen.</translation>
    </message>
    <message>
        <source>No session could be opened for the patron.</source>
        <translation>Für den Kunden konnte keine Sitzung geöffnet werden.</translation>
    </message>
    <message>
        <source>this computer has no key for cases</source>
        <extracomment>Why the command cannot be given: the organisation&apos;s settings hold no key on this computer</extracomment>
        <translation>dieser Rechner hat keinen Schlüssel für Fälle</translation>
    </message>
    <message>
        <source>Open a kiosk case</source>
        <translation>Fall vom Automaten öffnen</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>lobby code scan lost payment checkout</source>
        <extracomment>Other words for &quot;Open a kiosk case&quot;, separated by blanks</extracomment>
        <translation>Foyer Code scannen verloren Zahlung Abschluss</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk is not open to this staff sign-in.</source>
        <translation>Der Leitungstisch ist für diese Anmeldung nicht offen.</translation>
    </message>
    <message>
        <source>Sign in as a supervisor, or give this server a supervisor&apos;s PIN.</source>
        <translation>Melden Sie sich als Leitung an oder geben Sie diesem Server eine PIN der Leitung.</translation>
    </message>
</context>
<context>
    <name>Foyer::NewLoginForm</name>
    <message>
        <source>New login</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>For patron no. %1, who is signed in with it at once.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Für Kundennr. %1; der Kunde ist damit sofort angemeldet.</translation>
    </message>
    <message>
        <source>No customer yet: a login belongs to a patron on record. Give the session its customer first.</source>
        <translation>Noch kein Kunde: Ein Zugang gehört zu einem erfassten Kunden. Geben Sie der Sitzung zuerst ihren Kunden.</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>Number of the e-mail address</source>
        <translation>Nummer der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Its number on the record, not the address; empty = the primary one.</source>
        <translation>Ihre Nummer im Datensatz, nicht die Adresse; leer = die Hauptadresse.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Empty where the type signs in with the e-mail address.</source>
        <translation>Leer, wenn diese Art mit der E-Mail-Adresse anmeldet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At most 40 characters; the server adds rules.</source>
        <translation>Höchstens 40 Zeichen; der Server hat weitere Regeln.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Temporary: a new password is due at once</source>
        <translation>Vorläufig: gleich ein neues Passwort nötig</translation>
    </message>
    <message>
        <source>The patron&apos;s primary login</source>
        <translation>Der Hauptzugang des Kunden</translation>
    </message>
    <message>
        <source>Create the login</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Zugang anlegen</translation>
    </message>
    <message>
        <source>Creating – once…</source>
        <translation>Wird angelegt – einmal&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Foyer::NewSessionPage</name>
    <message>
        <source>The server&apos;s default</source>
        <translation>Vorgabe des Servers</translation>
    </message>
    <message>
        <source>The organisation&apos;s web batch</source>
        <translation>Web-Stapel des Hauses</translation>
    </message>
    <message>
        <source>No clear answer came. A session may exist on the server, but nothing is in it.</source>
        <translation>Es kam keine klare Antwort. Auf dem Server gibt es vielleicht eine Sitzung, aber in ihr ist nichts.</translation>
    </message>
    <message>
        <source>Nothing was held or sold. You may open a session again. %1</source>
        <translation>Nichts wurde gehalten oder verkauft. Sie dürfen noch einmal eine Sitzung öffnen. %1</translation>
    </message>
    <message>
        <source>No session was opened.</source>
        <translation>Es wurde keine Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <extracomment>Heading of the page on which a new web session is opened</extracomment>
        <translation>Wer ist der Nächste?</translation>
    </message>
    <message>
        <source>Open a session for this customer. Nothing is held or sold until you do so.</source>
        <translation>Öffnen Sie eine Sitzung für diesen Kunden. Vorher wird nichts gehalten oder verkauft.</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Server wechseln</translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation>Kundensitzung</translation>
    </message>
    <message>
        <source>As if the patron bought on the web: sign in, as themselves or as a guest.</source>
        <translation>Als kaufte der Kunde im Web: Er meldet sich an, als er selbst oder als Gast.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Open customer session</source>
        <translation>Kundensitzung öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Kassenverkauf</translation>
    </message>
    <message>
        <source>Business-facing: you sell in your own mode of sale, with or without a customer.</source>
        <translation>Sie verkaufen in Ihrer eigenen Verkaufsart, mit oder ohne Kunden.</translation>
    </message>
    <message>
        <source>&amp;Mode of sale</source>
        <translation>&amp;Verkaufsart</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Q&amp;uelle</translation>
    </message>
    <message>
        <source>B&amp;atch</source>
        <translation>Kassen&amp;stapel</translation>
    </message>
    <message>
        <source>Choose a mode of sale</source>
        <translation>Wählen Sie eine Verkaufsart</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Wählen Sie eine Quelle</translation>
    </message>
    <message>
        <source>Open counter sale</source>
        <translation>Kassenverkauf öffnen</translation>
    </message>
</context>
<context>
    <name>Foyer::NoGuestPage</name>
    <message>
        <source>One moment, please.</source>
        <extracomment>Read out while the last guest is forgotten</extracomment>
        <translation>Einen Moment, bitte.</translation>
    </message>
</context>
<context>
    <name>Foyer::NoticeStrip</name>
    <message>
        <source>Use %1</source>
        <extracomment>A button: write the end of the address like this; %1 e.g. gmail.com</extracomment>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>Foyer::OfferTextModel</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Price type</source>
        <extracomment>Column: price zone of the hall</extracomment>
        <translation>Preisart</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>Column: for one seat</extracomment>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>Foyer::OnScreenKeyboard</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>full stop</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>Punkt</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderFilterBar</name>
    <message>
        <source>any season</source>
        <translation>jede Saison</translation>
    </message>
    <message>
        <source>any mode</source>
        <extracomment>Filter left open</extracomment>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>any delivery</source>
        <extracomment>Filter left open Filter left open</extracomment>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>Hold at box office</source>
        <extracomment>Delivery method -1: the tickets wait at the box office</extracomment>
        <translation>An der Kasse hinterlegen</translation>
    </message>
    <message>
        <source>Played &amp;from</source>
        <translation>Gespielt &amp;von</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <extracomment>Filter: last day of the performances</extracomment>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>&amp;Mode of sale</source>
        <extracomment>Filter</extracomment>
        <translation>Ver&amp;kaufsart</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <extracomment>Filter</extracomment>
        <translation>Lie&amp;ferart</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>Unprinted only (U)</source>
        <extracomment>Filter left open Filter; (U) names the key while the list has the focus</extracomment>
        <translation>Nur ungedruckte (U)</translation>
    </message>
    <message>
        <source>Renewals only</source>
        <translation>Nur Verlängerungen</translation>
    </message>
    <message>
        <source>With household</source>
        <extracomment>Filter: subscription renewals</extracomment>
        <translation>Mit Haushalt</translation>
    </message>
    <message>
        <source>With open rollovers</source>
        <extracomment>Filter: also orders of the household and of affiliates</extracomment>
        <translation>Mit offenen Überträgen</translation>
    </message>
    <message>
        <source>Household: of members and affiliates too. Open rollovers: last season&apos;s seats, kept but not paid for yet.</source>
        <extracomment>Filter: also rollover orders that were not paid yet Explains two of the filters</extracomment>
        <translation>Haushalt: auch der Mitglieder und Verbundenen. Offene Überträge: Plätze der letzten Saison, behalten, aber noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>Played un&amp;til</source>
        <extracomment>Filter: first day of the performances</extracomment>
        <translation>Gespielt b&amp;is</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderReportWords</name>
    <message>
        <source>The mode of sale is now %1 (was %2).</source>
        <extracomment>After an order was opened; %1 and %2 modes of sale</extracomment>
        <translation>Die Verkaufsart ist jetzt %1 (war %2).</translation>
    </message>
    <message>
        <source>Order %1 is open in the cart.</source>
        <translation>Bestellung %1 ist im Warenkorb offen.</translation>
    </message>
    <message>
        <source>Order %1 was not opened.</source>
        <translation>Bestellung %1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The cart is as it was. The list is read again: it says who holds the order.</source>
        <extracomment>After a refusal What to do after opening an order was refused</extracomment>
        <translation>Der Warenkorb ist wie zuvor. Die Liste wird neu gelesen: Sie sagt, wer die Bestellung hat.</translation>
    </message>
    <message>
        <source>Order %1 was not opened: nothing was sent.</source>
        <translation>Bestellung %1 wurde nicht geöffnet: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>You may open it again.</source>
        <extracomment>The request never left
----------
A look found no order</extracomment>
        <translation>Sie dürfen sie noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The answer was lost, but order %1 is open in the cart.</source>
        <translation>Die Antwort ging verloren, aber Bestellung %1 ist im Warenkorb offen.</translation>
    </message>
    <message>
        <source>The answer was lost, and order %1 is not open.</source>
        <translation>Die Antwort ging verloren, und Bestellung %1 ist nicht offen.</translation>
    </message>
    <message>
        <source>It is not known whether order %1 was opened.</source>
        <translation>Es ist nicht bekannt, ob Bestellung %1 geöffnet wurde.</translation>
    </message>
    <message>
        <source>Do not open it again. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Nicht noch einmal öffnen. Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>Asked for, not yet sent: the tickets of order %1.</source>
        <extracomment>Not a success yet: the server only wrote the wish down</extracomment>
        <translation>Erbeten, noch nicht gesendet: die Karten der Bestellung %1.</translation>
    </message>
    <message>
        <source>The server noted it and mails them later, if delivery and mode of sale allow print at home. If nothing comes in some minutes, print at the desk.</source>
        <extracomment>After tickets were asked for</extracomment>
        <translation>Der Server hat es vermerkt und schickt sie später, wenn Liefer- und Verkaufsart Druck zu Hause erlauben. Kommt in einigen Minuten nichts, drucken Sie an der Kasse.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were not asked for.</source>
        <translation>Die Karten der Bestellung %1 wurden nicht angefordert.</translation>
    </message>
    <message>
        <source>Nothing will be mailed. Check the patron&apos;s e-mail address, or print at the desk.</source>
        <extracomment>After a refusal What to do after asking for tickets was refused</extracomment>
        <translation>Es kommt keine E-Mail. Prüfen Sie die E-Mail-Adresse des Kunden, oder drucken Sie an der Kasse.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were not asked for: nothing was sent.</source>
        <translation>Die Karten der Bestellung %1 wurden nicht angefordert: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <extracomment>Never left</extracomment>
        <translation>Sie dürfen noch einmal darum bitten.</translation>
    </message>
    <message>
        <source>It is not known whether the tickets of order %1 were asked for.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Es ist nicht bekannt, ob die Karten der Bestellung %1 angefordert wurden.</translation>
    </message>
    <message>
        <source>This cannot be looked up. Let the patron look for the mail; after %1 you may ask again, which may send a second one.</source>
        <extracomment>Nothing on the server shows it; %1 &quot;2 minutes&quot;</extracomment>
        <translation>Das lässt sich nicht nachsehen. Der Kunde soll nach der E-Mail sehen; nach %1 dürfen Sie noch einmal bitten, vielleicht kommt dann eine zweite.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were asked for already.</source>
        <translation>Die Karten der Bestellung %1 wurden schon angefordert.</translation>
    </message>
    <message>
        <source>That was %1; the mail may be on its way. Asking again is possible in %2.</source>
        <extracomment>%1 &quot;12 s ago&quot;; %2 &quot;1 min 48 s&quot;</extracomment>
        <translation>Das war %1; die E-Mail ist vielleicht unterwegs. Noch einmal bitten geht in %2.</translation>
    </message>
    <message>
        <source>Order %1 is not among this patron&apos;s orders.</source>
        <translation>Bestellung %1 ist nicht unter den Bestellungen dieses Kunden.</translation>
    </message>
    <message>
        <source>All of them were read, with household and affiliates. Check the number; it may be another patron&apos;s.</source>
        <translation>Alle wurden gelesen, mit Haushalt und Verbundenen. Prüfen Sie die Nummer; sie kann einem anderen Kunden gehören.</translation>
    </message>
    <message>
        <source>Order %1 cannot be looked for: no patron yet.</source>
        <translation>Bestellung %1 kann nicht gesucht werden: noch kein Kunde.</translation>
    </message>
    <message>
        <source>The server lists the orders of one patron. Sign the patron in first, then scan again.</source>
        <translation>Der Server zeigt die Bestellungen eines Kunden. Melden Sie den Kunden zuerst an, dann scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Go on in the cart: Alt+5.</source>
        <extracomment>After an order was opened; Alt+5 is the key for the cart</extracomment>
        <translation>Weiter im Warenkorb: Alt+5.</translation>
    </message>
    <message>
        <source>Do not open it again. Go on in the cart: Alt+5.</source>
        <extracomment>A look found it</extracomment>
        <translation>Nicht noch einmal öffnen. Weiter im Warenkorb: Alt+5.</translation>
    </message>
    <message>
        <source>Order %1 is not open here.</source>
        <extracomment>Its receipt was asked for</extracomment>
        <translation>Bestellung %1 ist hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>The server prints the receipt of the open order only. Enter opens it, then R prints.</source>
        <extracomment>Enter and R are keys in the list of orders</extracomment>
        <translation>Der Server druckt nur den Beleg der geöffneten Bestellung. Eingabe öffnet sie, dann druckt R.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderTextModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: order number</extracomment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <extracomment>Column: the day of the order</extracomment>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Column: what the order costs</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: what was paid for it</extracomment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderWords</name>
    <message>
        <source>rollover</source>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>printing not known</source>
        <extracomment>State of an order: last season&apos;s seats kept for renewal</extracomment>
        <translation>Druck nicht bekannt</translation>
    </message>
    <message>
        <source>all printed</source>
        <extracomment>State of an order: the server did not say</extracomment>
        <translation>alle gedruckt</translation>
    </message>
    <message>
        <source>1 unprinted</source>
        <extracomment>State of an order: no ticket is missing State of an order: tickets not printed yet</extracomment>
        <translation>1 ungedruckt</translation>
    </message>
    <message numerus="yes">
        <source>%n unprinted</source>
        <translation>
            <numerusform>%n ungedruckt</numerusform>
            <numerusform>%n ungedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>open in this session</source>
        <translation>in dieser Sitzung offen</translation>
    </message>
    <message>
        <source>not to be printed yet</source>
        <translation>noch nicht zu drucken</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>State of an order: paid, but the server holds the tickets back Between the parts of an order&apos;s state: &quot;paid, 2 unprinted&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>Zahlung nicht bekannt</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nichts zu zahlen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>unpaid</source>
        <extracomment>State of an order</extracomment>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>%1 still to pay</source>
        <extracomment>State of an order State of an order: %1 an amount of money</extracomment>
        <translation>noch %1 zu zahlen</translation>
    </message>
    <message>
        <source>locked by another web session</source>
        <translation>gesperrt durch andere Websitzung</translation>
    </message>
    <message>
        <source>locked by staff batch %1</source>
        <extracomment>State of an order: open at another desk; %1 number of the batch</extracomment>
        <translation>gesperrt durch Kassenstapel %1</translation>
    </message>
    <message>
        <source>locked by a staff batch</source>
        <translation>gesperrt durch einen Kassenstapel</translation>
    </message>
    <message>
        <source>It frees itself when that session was idle for %1 (Order Lock Timeout of this server).</source>
        <extracomment>When a lock ends; &quot;Order Lock Timeout&quot; is the name of a setting; %1 &quot;20 minutes&quot;</extracomment>
        <translation>Sie wird von selbst frei, wenn jene Sitzung %1 untätig war (Order Lock Timeout dieses Servers).</translation>
    </message>
    <message>
        <source>It frees itself after some idle time set on the server (Order Lock Timeout, which could not be read).</source>
        <translation>Sie wird nach einiger Untätigkeit von selbst frei (Order Lock Timeout des Servers; nicht lesbar).</translation>
    </message>
    <message>
        <source>Reading orders…</source>
        <translation>Bestellungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 The list is the one %2.</source>
        <extracomment>%1 what went wrong, a sentence; %2 &quot;as of 19:33:10&quot;</extracomment>
        <translation>%1 Die Liste ist die mit %2.</translation>
    </message>
    <message>
        <source>1 order, %1</source>
        <extracomment>Number of orders in the list; %1 &quot;as of 19:33:10&quot;</extracomment>
        <translation>1 Bestellung, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mode %1 (name not known)</source>
        <extracomment>%1: number of a mode of sale whose name could not be read</extracomment>
        <translation>Verkaufsart %1 (Name nicht bekannt)</translation>
    </message>
    <message>
        <source>Order %1 is open in this session already.</source>
        <translation>Bestellung %1 ist in dieser Sitzung schon offen.</translation>
    </message>
    <message>
        <source>Order %1 was not opened: the cart is not empty.</source>
        <translation>Bestellung %1 wurde nicht geöffnet: Der Warenkorb ist nicht leer.</translation>
    </message>
    <message>
        <source>An order goes into an empty cart only; nothing was sent. Finish the sale or release the lines first.</source>
        <translation>Eine Bestellung geht nur in einen leeren Warenkorb; nichts wurde gesendet. Schließen Sie den Verkauf ab, oder geben Sie die Zeilen zuerst frei.</translation>
    </message>
    <message>
        <source>The mode of sale becomes the order&apos;s, which is not known here.</source>
        <translation>Die Verkaufsart wird die der Bestellung; sie ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The mode of sale stays %1.</source>
        <extracomment>What opening an order changes</extracomment>
        <translation>Die Verkaufsart bleibt %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1 (now %2); prices and delivery methods may change.</source>
        <extracomment>What opening an order changes What opening an order changes: %1 and %2 modes of sale</extracomment>
        <translation>Die Verkaufsart wird %1 (jetzt %2); Preise und Lieferarten können sich ändern.</translation>
    </message>
    <message>
        <source>Whose order it is was not said.</source>
        <translation>Wessen Bestellung es ist, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>It is this patron&apos;s order.</source>
        <extracomment>Before an order is opened</extracomment>
        <translation>Es ist die Bestellung dieses Kunden.</translation>
    </message>
    <message>
        <source>It belongs to patron %1, not to the one of this session: likely the server refuses. Set that patron first.</source>
        <extracomment>Before an order is opened Before an order is opened: %1 number of a patron</extracomment>
        <translation>Sie gehört Kunde %1, nicht dem dieser Sitzung: Der Server lehnt wohl ab. Setzen Sie zuerst diesen Kunden.</translation>
    </message>
    <message>
        <source>The cart is empty, as it has to be.</source>
        <extracomment>Before an order is opened</extracomment>
        <translation>Der Warenkorb ist leer, wie es sein muss.</translation>
    </message>
    <message>
        <source>Whether the cart is empty is not known; if it is not, the server refuses.</source>
        <translation>Ob der Warenkorb leer ist, ist nicht bekannt; wenn nicht, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>Another web session holds it. %1 Then opening takes it over; before that the server refuses, and nothing changes.</source>
        <extracomment>Before an order is opened: %1 a sentence about the time a lock ends</extracomment>
        <translation>Eine andere Websitzung hat sie. %1 Dann übernimmt das Öffnen sie; vorher lehnt der Server ab, und nichts ändert sich.</translation>
    </message>
    <message>
        <source>It is %1: likely the server refuses, and nothing changes. Ask the batch&apos;s owner first.</source>
        <extracomment>Before an order is opened: %1 &quot;locked by staff batch 501&quot;</extracomment>
        <translation>Sie ist %1: Der Server lehnt wohl ab, und nichts ändert sich. Fragen Sie zuerst den Inhaber des Stapels.</translation>
    </message>
    <message>
        <source>Seats and payments in it can mostly only be looked at.</source>
        <translation>Plätze und Zahlungen darin kann man meist nur ansehen.</translation>
    </message>
    <message>
        <source>They go to the patron&apos;s primary e-mail address, if the delivery method is print at home.</source>
        <extracomment>Before tickets are asked for</extracomment>
        <translation>Sie gehen an die Haupt-E-Mail-Adresse des Kunden, wenn die Lieferart Druck zu Hause ist.</translation>
    </message>
    <message>
        <source>The server says this order is not to be printed now: likely nothing will come.</source>
        <extracomment>Before tickets are asked for</extracomment>
        <translation>Der Server sagt, dass diese Bestellung jetzt nicht zu drucken ist: Es kommt wohl nichts.</translation>
    </message>
    <message>
        <source>It is in the cart: Alt+5.</source>
        <extracomment>Alt+5 is the key for the cart</extracomment>
        <translation>Sie ist im Warenkorb: Alt+5.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Not an order number.</source>
        <translation>Keine Bestellnummer.</translation>
    </message>
    <message>
        <source>Order %1 found. Enter opens it, P sends its tickets again.</source>
        <extracomment>A number was found in the list; the keys are those of the list</extracomment>
        <translation>Bestellung %1 gefunden. Enter öffnet sie, P schickt die Karten noch einmal.</translation>
    </message>
    <message>
        <source>Open order %1 in the cart?</source>
        <extracomment>Question; %1 an order number</extracomment>
        <translation>Bestellung %1 im Warenkorb öffnen?</translation>
    </message>
    <message>
        <source>Try once</source>
        <extracomment>Buttons of the question before an order is opened</extracomment>
        <translation>Einmal versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Ask for the tickets of order %1 to be e-mailed again?</source>
        <extracomment>Question; %1 an order number</extracomment>
        <translation>Die Karten der Bestellung %1 noch einmal per E-Mail anfordern?</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <extracomment>Buttons of the question before tickets are asked for again</extracomment>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>This session has ended on the server.</source>
        <extracomment>The session is over; and what to do</extracomment>
        <translation>Diese Sitzung ist auf dem Server beendet.</translation>
    </message>
    <message>
        <source>Open a new one to see orders.</source>
        <translation>Öffnen Sie eine neue, um Bestellungen zu sehen.</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Sitzung wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>A guest has no list of orders.</source>
        <extracomment>The patron is a guest; and what to do</extracomment>
        <translation>Ein Gast hat keine Bestellliste.</translation>
    </message>
    <message>
        <source>Sign the patron in with a login to see and open orders.</source>
        <translation>Melden Sie den Kunden mit einem Zugang an, um Bestellungen zu sehen und zu öffnen.</translation>
    </message>
    <message>
        <source>No patron yet.</source>
        <extracomment>Nobody is signed in; and what to do</extracomment>
        <translation>Noch kein Kunde.</translation>
    </message>
    <message>
        <source>Sign the patron in; then their orders stand here.</source>
        <translation>Melden Sie den Kunden an; dann stehen seine Bestellungen hier.</translation>
    </message>
    <message>
        <source>type or scan</source>
        <extracomment>Search field; &amp; marks the access key</extracomment>
        <translation>eingeben oder scannen</translation>
    </message>
    <message>
        <source>Upcoming only</source>
        <translation>Nur kommende</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: sets the filters back to the usual ones</extracomment>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>No order found.</source>
        <extracomment>No order matches; and what to do</extracomment>
        <translation>Keine Bestellung gefunden.</translation>
    </message>
    <message>
        <source>Take a filter away, or scan the order&apos;s number.</source>
        <translation>Nehmen Sie einen Filter weg, oder scannen Sie die Bestellnummer.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Send tickets again…</source>
        <extracomment>Button; and while it is being sent Button: asks for tickets by e-mail once more; and while it is being sent</extracomment>
        <translation>Karten noch einmal senden&#xa0;…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefordert&#xa0;…</translation>
    </message>
    <message>
        <source>O&amp;rder number</source>
        <translation>Bestelln&amp;ummer</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Beleg drucken</translation>
    </message>
</context>
<context>
    <name>Foyer::OverlayCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>If not, everything you entered is wiped.</source>
        <translation>Sonst werden alle Eingaben gelöscht.</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <extracomment>A button after &quot;Are you still there?&quot;</extracomment>
        <translation>Ja, mehr Zeit</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Everything you entered is wiped.</source>
        <translation>Alle Eingaben werden gelöscht.</translation>
    </message>
    <message>
        <source>Your seats are let go, and everything you entered is wiped.</source>
        <translation>Ihre Plätze werden frei, und alle Eingaben werden gelöscht.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Nein, weiter</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Ja, neu beginnen</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation>Es kommt jemand zu Ihnen.</translation>
    </message>
    <message>
        <source>You can go on in the meantime.</source>
        <extracomment>Below &quot;Somebody is coming&quot;; a short name stands below this</extracomment>
        <translation>Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>You can also go to the desk and say this:</source>
        <translation>Sie können auch an der Kasse dies sagen:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Foyer::PagePurpose</name>
    <message>
        <source>Here you choose the server to work with. Try the sandbox first: nothing in it is real.</source>
        <translation>Hier wählen Sie den Server, mit dem Sie arbeiten. Üben Sie zuerst mit dem Übungsserver: Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Here you open a session for the person in front of you. It holds their seats and their sign-in.</source>
        <translation>Hier öffnen Sie eine Sitzung für die Person vor Ihnen. Sie hält ihre Plätze und ihre Anmeldung.</translation>
    </message>
    <message>
        <source>One customer’s session: who is signed in, which seats are held and for how long, and what is in the cart.</source>
        <translation>Die Sitzung eines Kunden: wer angemeldet ist, welche Plätze wie lange gehalten werden und was im Warenkorb liegt.</translation>
    </message>
    <message>
        <source>For supervisors: watch sessions, compare two of them, and read what was done on this computer.</source>
        <translation>Für die Leitung: Sitzungen beobachten, zwei vergleichen und nachlesen, was an diesem Rechner getan wurde.</translation>
    </message>
    <message>
        <source>Here you find out why a patron cannot sign in, and help without spending one of their attempts.</source>
        <translation>Hier finden Sie heraus, warum sich ein Kunde nicht anmelden kann, und helfen, ohne einen seiner Versuche zu verbrauchen.</translation>
    </message>
    <message>
        <source>Here you open what a guest brings from the kiosk, and finish it with them.</source>
        <translation>Hier öffnen Sie, was ein Gast vom Automaten mitbringt, und bringen es mit ihm zu Ende.</translation>
    </message>
</context>
<context>
    <name>Foyer::PagedTiles</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which page of a list is shown</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>A button: the page before in a list</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: the next page of a list</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Foyer::PanelTabs</name>
    <message>
        <source>Parts of this session</source>
        <translation>Teile dieser Sitzung</translation>
    </message>
    <message>
        <source>Cart</source>
        <extracomment>Tab with what is in the cart</extracomment>
        <translation>Warenkorb</translation>
    </message>
</context>
<context>
    <name>Foyer::PasswordField</name>
    <message>
        <source>Contains a line break.</source>
        <translation>Enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The password starts or ends with a blank.</source>
        <translation>Das Passwort beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The password contains characters that cannot be seen.</source>
        <translation>Das Passwort enthält Zeichen, die man nicht sieht.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 characters; the server may only keep %2.</source>
        <extracomment>%1 how many were entered, %2 how many the server documents</extracomment>
        <translation>%1 Zeichen; vielleicht behält der Server nur %2.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Show password while held</source>
        <translation>Passwort zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>Zeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronLines</name>
    <message>
        <source>no web login</source>
        <translation>kein Webzugang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>· locked</source>
        <translation>· gesperrt</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>a login whose owner is not known</source>
        <extracomment>Number of a patron</extracomment>
        <translation>ein Zugang, dessen Inhaber nicht bekannt ist</translation>
    </message>
    <message>
        <source>record inactive</source>
        <translation>Datensatz inaktiv</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronPanel</name>
    <message>
        <source>Patron: new password due</source>
        <extracomment>Tab of the patron page; the first while a temporary password waits for a new one</extracomment>
        <translation>Kunde: neues Passwort fällig</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>More ways to the customer</source>
        <translation>Weitere Wege zum Kunden</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Set the customer by number</source>
        <extracomment>Ways to the patron in the list of commands</extracomment>
        <translation>Kunden per Nummer setzen</translation>
    </message>
    <message>
        <source>Mail a token, or sign in with one</source>
        <translation>Token senden oder mit Token anmelden</translation>
    </message>
    <message>
        <source>Change the login or its password</source>
        <translation>Zugang oder Passwort ändern</translation>
    </message>
    <message>
        <source>Create a web login</source>
        <translation>Webzugang anlegen</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Ohne Passwort anmelden</translation>
    </message>
    <message>
        <source>constituent household search counter</source>
        <extracomment>Other words for these ways, separated by blanks</extracomment>
        <translation>Kundennummer Haushalt suchen Kasse</translation>
    </message>
    <message>
        <source>send credentials forgotten reset</source>
        <translation>schicken Zugangsdaten vergessen zurücksetzen</translation>
    </message>
    <message>
        <source>update e-mail user name forgotten</source>
        <translation>aktualisieren E-Mail Benutzername vergessen</translation>
    </message>
    <message>
        <source>new account register</source>
        <translation>neu Konto registrieren</translation>
    </message>
    <message>
        <source>external become supervisor</source>
        <translation>extern werden Leitung</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronResults</name>
    <message>
        <source>Enter sets the marked patron as the customer.</source>
        <extracomment>Under a list of patrons</extracomment>
        <translation>Enter setzt den markierten Kunden.</translation>
    </message>
    <message>
        <source>%1 answer to this, %2 are shown: type more.</source>
        <extracomment>%1 is how many patrons there are, %2 how many are shown</extracomment>
        <translation>%1 passen dazu, %2 sind gezeigt: Geben Sie mehr ein.</translation>
    </message>
    <message>
        <source>Your user group may not search for patrons on this server.</source>
        <translation>Ihre Benutzergruppe darf auf diesem Server nicht nach Kunden suchen.</translation>
    </message>
    <message>
        <source>Set the customer by number: it stands on the card, the ticket and the order.</source>
        <translation>Setzen Sie den Kunden per Nummer: Sie steht auf Karte, Ticket und Bestellung.</translation>
    </message>
    <message>
        <source>Nobody is found for %1.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Niemand gefunden für %1.</translation>
    </message>
    <message>
        <source>Less of a name finds more; an e-mail address has to be whole.</source>
        <translation>Weniger vom Namen findet mehr; eine E-Mail-Adresse muss ganz sein.</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Gefundene Kunden</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronWords</name>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>Die Antwort ging verloren, aber der Server hat es getan.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <extracomment>%1 is what the server wrote, in quotation marks</extracomment>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Household or person? Nobody is set yet.</source>
        <extracomment>A question of the server before a customer is set</extracomment>
        <translation>Haushalt oder Person? Noch ist niemand gesetzt.</translation>
    </message>
    <message>
        <source>The house asks each time. Choose a card with 1 or 2; Esc keeps nobody.</source>
        <translation>Das Haus fragt jedes Mal. Wählen Sie eine Karte mit 1 oder 2; Esc behält niemanden.</translation>
    </message>
    <message>
        <source>Customer set: %1 · no. %2.</source>
        <extracomment>%1 is a name, %2 a constituent number</extracomment>
        <translation>Kunde gesetzt: %1 · Nr. %2.</translation>
    </message>
    <message>
        <source>Prices and rights are theirs from here on.</source>
        <translation>Preise und Rechte sind von jetzt an seine.</translation>
    </message>
    <message>
        <source>Customer no. %1 is set.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Kunde Nr. %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>The line above shows who it is.</source>
        <translation>Die Zeile oben zeigt, wer es ist.</translation>
    </message>
    <message>
        <source>The server took the request and mails the token.</source>
        <translation>Der Server hat die Bitte angenommen und schickt den Token.</translation>
    </message>
    <message>
        <source>It can take a minute. Let the patron look into the spam folder as well.</source>
        <translation>Das kann eine Minute dauern. Der Kunde soll auch in den Spam-Ordner sehen.</translation>
    </message>
    <message>
        <source>Signed in; the password is temporary.</source>
        <translation>Angemeldet; das Passwort ist vorläufig.</translation>
    </message>
    <message>
        <source>Set a new one now, with the patron beside you.</source>
        <translation>Setzen Sie jetzt ein neues, mit dem Kunden neben Ihnen.</translation>
    </message>
    <message>
        <source>The login was created, and the patron is signed in with it.</source>
        <translation>Der Zugang ist angelegt, und der Kunde ist damit angemeldet.</translation>
    </message>
    <message>
        <source>A temporary password is good for one visit: set a new one now.</source>
        <translation>Ein vorläufiges Passwort gilt für einen Besuch: Setzen Sie jetzt ein neues.</translation>
    </message>
    <message>
        <source>The login was changed.</source>
        <translation>Der Zugang wurde geändert.</translation>
    </message>
    <message>
        <source>The patron is still signed in; the new values hold from now on.</source>
        <translation>Der Kunde ist noch angemeldet; die neuen Werte gelten ab jetzt.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Without a password: you now act as this patron.</source>
        <translation>Ohne Passwort: Sie handeln jetzt als dieser Kunde.</translation>
    </message>
    <message>
        <source>The answer was lost: the mail may have gone.</source>
        <translation>Die Antwort ging verloren: Die E-Mail kann unterwegs sein.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. Let the patron look first, spam folder too; after a minute you may send another one.</source>
        <translation>Von selbst wird nichts noch einmal gesendet. Der Kunde soll zuerst nachsehen, auch im Spam-Ordner; nach einer Minute dürfen Sie noch eine senden.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <translation>Sie dürfen noch einmal drücken.</translation>
    </message>
    <message>
        <source>Not sent. No try was used.</source>
        <extracomment>After a request that never left; no try of the patron was used</extracomment>
        <translation>Nicht gesendet. Kein Versuch verbraucht.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing has changed.</source>
        <translation>Nichts wurde gesendet, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The customer was not set.</source>
        <translation>Der Kunde wurde nicht gesetzt.</translation>
    </message>
    <message>
        <source>Check the number; the session is as it was.</source>
        <translation>Prüfen Sie die Nummer; die Sitzung ist wie zuvor.</translation>
    </message>
    <message>
        <source>No mail was sent.</source>
        <translation>Keine E-Mail wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the address and the login type, or whether the house has set up such mails.</source>
        <translation>Prüfen Sie Adresse und Zugangsart, oder ob das Haus solche E-Mails eingerichtet hat.</translation>
    </message>
    <message>
        <source>No login was created.</source>
        <translation>Kein Zugang wurde angelegt.</translation>
    </message>
    <message>
        <source>What you typed is still there; type the passwords again.</source>
        <translation>Ihre Eingaben stehen noch da; geben Sie die Passwörter neu ein.</translation>
    </message>
    <message>
        <source>The login was not changed.</source>
        <translation>Der Zugang wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The old password holds. Type the passwords again.</source>
        <translation>Das alte Passwort gilt. Geben Sie die Passwörter neu ein.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was retried.</source>
        <translation>Nichts wurde wiederholt.</translation>
    </message>
    <message>
        <source>The answer was lost, and a look at the session shows nothing done.</source>
        <translation>Die Antwort ging verloren, und ein Blick auf die Sitzung zeigt nichts Getanes.</translation>
    </message>
    <message>
        <source>No login is to be seen.</source>
        <translation>Kein Zugang ist zu sehen.</translation>
    </message>
    <message>
        <source>If a second try says it exists already, send a token.</source>
        <translation>Sagt ein zweiter Versuch, dass es ihn schon gibt, senden Sie einen Token.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Nicht angemeldet.</translation>
    </message>
    <message>
        <source>The try may still count; nothing was sent again.</source>
        <translation>Der Versuch kann trotzdem zählen; nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>We do not know yet whether the password was changed.</source>
        <translation>Noch ist nicht bekannt, ob das Passwort geändert wurde.</translation>
    </message>
    <message>
        <source>The old or the new one may be valid. Try neither: Foyer is looking, and will say.</source>
        <translation>Das alte oder das neue kann gelten. Versuchen Sie keines: Foyer sieht nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>We do not know yet whether that went through. Foyer is looking, and will not send it again.</source>
        <translation>Noch ist nicht bekannt, ob das durchging. Foyer sieht nach und sendet es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Do not try on another device.</source>
        <translation>Versuchen Sie es nicht an einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The answer was lost: the old or the new password may be valid.</source>
        <extracomment>After a change of password whose answer was lost</extracomment>
        <translation>Die Antwort ging verloren: Das alte oder das neue Passwort kann gelten.</translation>
    </message>
    <message>
        <source>The server answered, but nobody is signed in: the old or the new password may be valid.</source>
        <translation>Der Server antwortete, aber niemand ist angemeldet: Das alte oder das neue Passwort kann gelten.</translation>
    </message>
    <message>
        <source>Try neither, each miss counts. Send the patron a token by e-mail and set the password with it.</source>
        <translation>Versuchen Sie keines, jeder Fehlversuch zählt. Senden Sie dem Kunden einen Token per E-Mail und setzen Sie das Passwort damit.</translation>
    </message>
    <message>
        <source>The server did not say how many tries have failed.</source>
        <translation>Der Server sagte nicht, wie viele Versuche gescheitert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are counted.</source>
        <translation>
            <numerusform>%n Fehlversuch ist gezählt.</numerusform>
            <numerusform>%n Fehlversuche sind gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has reset this session&apos;s mode of sale or source, as older servers do after a failed try.</source>
        <translation>Der Server hat Verkaufsart oder Quelle dieser Sitzung zurückgesetzt, wie es ältere Server nach einem Fehlversuch tun.</translation>
    </message>
    <message>
        <source>Locked since %1 (server time).</source>
        <extracomment>%1 is the server&apos;s time, e.g. &quot;Sun 22 Nov 19:30&quot;</extracomment>
        <translation>Gesperrt seit %1 (Serverzeit).</translation>
    </message>
    <message>
        <source>Not signed in: this login is locked.</source>
        <translation>Nicht angemeldet: Dieser Zugang ist gesperrt.</translation>
    </message>
    <message>
        <source>It frees itself after the server&apos;s waiting time.</source>
        <translation>Er wird nach der Wartezeit des Servers von selbst frei.</translation>
    </message>
    <message>
        <source>Not signed in: address, token or login type do not fit, or the token has run out.</source>
        <translation>Nicht angemeldet: Adresse, Token oder Zugangsart passen nicht, oder der Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Not signed in: user name or login type do not fit.</source>
        <translation>Nicht angemeldet: Benutzername oder Zugangsart passen nicht.</translation>
    </message>
</context>
<context>
    <name>Foyer::PaymentPage</name>
    <message>
        <source>Pay with card</source>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Pay at the desk</source>
        <translation>An der Kasse zahlen</translation>
    </message>
    <message>
        <source>Get the tickets</source>
        <extracomment>A button: nothing is to be paid (any more), the tickets are ordered</extracomment>
        <translation>Karten bestellen</translation>
    </message>
    <message>
        <source>Number of the gift certificate</source>
        <translation>Nummer des Gutscheins</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders zahlen</translation>
    </message>
    <message>
        <source>What is the number of your gift certificate?</source>
        <translation>Welche Nummer hat Ihr Gutschein?</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Es ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Wie möchten Sie zahlen?</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>Zu zahlen: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformanceFilter</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>Column: day and time at the venue</extracomment>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: title of the show</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>%1 (not on sale)</source>
        <extracomment>%1: title of a performance that cannot be sold</extracomment>
        <translation>%1 (nicht im Verkauf)</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformancesPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Was möchten Sie sehen?</translation>
    </message>
</context>
<context>
    <name>Foyer::PinFields</name>
    <message>
        <source>That is not the PIN. Nothing was changed.</source>
        <translation>Das ist nicht die PIN. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>At least %1 signs.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Too simple: no row of digits, no sign again and again.</source>
        <translation>Zu einfach: keine Ziffernfolge, kein Zeichen immer wieder.</translation>
    </message>
    <message>
        <source>Present supervisor&apos;s PIN</source>
        <translation>Jetzige PIN der Leitung</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Without one, the server&apos;s permissions decide who is a supervisor.</source>
        <translation>Ohne sie entscheiden die Rechte des Servers, wer zur Leitung gehört.</translation>
    </message>
    <message>
        <source>Empty, with the present one typed: no PIN any more.</source>
        <translation>Leer, mit der jetzigen eingegeben: keine PIN mehr.</translation>
    </message>
</context>
<context>
    <name>Foyer::PinPrompt</name>
    <message>
        <source>Wrong too often. The next try in %1 s.</source>
        <translation>Zu oft falsch. Der nächste Versuch in %1 s.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Das war nicht die PIN.</translation>
    </message>
</context>
<context>
    <name>Foyer::PinStrip</name>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN der Leitung</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>Foyer::PrivacyCover</name>
    <message>
        <source>Covered while you were away. Press a key or click to go on.</source>
        <translation>Verdeckt, während Sie weg waren. Weiter mit Taste oder Klick.</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileCheck</name>
    <message>
        <source>The saved profiles could not be read.</source>
        <extracomment>Said by --check in a terminal</extracomment>
        <translation>Die gespeicherten Profile sind nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>No password is kept for &quot;%1&quot;. Give it with --password-stdin.</source>
        <translation>Für „%1“ ist kein Passwort gespeichert. Geben Sie es mit --password-stdin.</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileEditor</name>
    <message>
        <source>Leave without saving what you typed?</source>
        <extracomment>Question before a changed form is left; the answers are &quot;Discard&quot; and &quot;Go on editing&quot;</extracomment>
        <translation>Verlassen, ohne Ihre Eingaben zu speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Type the password to connect, or only save.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Geben Sie zum Verbinden das Passwort ein, oder speichern Sie nur.</translation>
    </message>
    <message>
        <source>Type the password to test.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Geben Sie zum Prüfen das Passwort ein.</translation>
    </message>
    <message>
        <source>New server</source>
        <extracomment>Titles of the form; %1 is the name of a server</extracomment>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Mor&amp;e: time zone, certificates, proxy, limits</source>
        <extracomment>Button: unfolds the rarely needed fields</extracomment>
        <translation>M&amp;ehr: Zeitzone, Zertifikate, Proxy, Grenzen</translation>
    </message>
    <message>
        <source>L&amp;ess</source>
        <translation>W&amp;eniger</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <extracomment>Button; the second text is shown while it works</extracomment>
        <translation>Speichern und verb&amp;inden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>Verbindung p&amp;rüfen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>Button; Esc does the same</extracomment>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileList</name>
    <message>
        <source>Where to?</source>
        <extracomment>Heading above the list of servers</extracomment>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Return connects · F2 edits · Del removes</source>
        <extracomment>Keys of the list of servers</extracomment>
        <translation>Enter verbindet · F2 bearbeitet · Entf entfernt</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;New server</source>
        <extracomment>Button: opens an empty form for another server</extracomment>
        <translation>&amp;Neuer Server</translation>
    </message>
    <message>
        <source>Try the sand&amp;box</source>
        <extracomment>Button: starts the practice server</extracomment>
        <translation>Ü&amp;bungsserver</translation>
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
        <translation>Geben Sie das Passwort für das Login dieses Rechners ein.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer, with its password? Nothing changes on the server.</source>
        <extracomment>%1: the name of a server in the list</extracomment>
        <translation>%1 mit seinem Passwort von diesem Rechner entfernen? Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands for a value that was left empty</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>wird bei jedem Start gefragt</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <translation>im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>known until Foyer ends</source>
        <translation>bekannt, bis Foyer beendet wird</translation>
    </message>
    <message>
        <source>not set: time left is approximate</source>
        <translation>nicht gesetzt: Restzeit ungefähr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>Machine location</source>
        <translation>Rechnerstandort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Seat Server time zone</source>
        <translation>Zeitzone des Seat Servers</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button; the second text is shown while it works</extracomment>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>B&amp;earbeiten (F2)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoCard</name>
    <message>
        <source>Chosen: the next sign-in in this session passes this source. Nothing has changed yet.</source>
        <translation>Gewählt: Die nächste Anmeldung in dieser Sitzung übergibt diese Quelle. Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <extracomment>%1 is the name of an appeal (campaign)</extracomment>
        <translation>Kampagne: %1</translation>
    </message>
    <message>
        <source>The cart holds seats: lines keep the source they were added with, and the server may refuse the move.</source>
        <translation>Im Warenkorb sind Plätze: Zeilen behalten die Quelle, mit der sie kamen, und der Server kann den Wechsel ablehnen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is 1 to 6, %2 one of the code&apos;s message texts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The code has no texts.</source>
        <translation>Der Code hat keine Texte.</translation>
    </message>
    <message>
        <source>Its texts, as written:</source>
        <translation>Seine Texte, wie geschrieben:</translation>
    </message>
    <message>
        <source>Do not pass it</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Pass it with the next sign-in</source>
        <translation>Mit der nächsten Anmeldung übergeben</translation>
    </message>
    <message>
        <source>The cart works with this source already.</source>
        <translation>Der Warenkorb arbeitet schon mit dieser Quelle.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Applying gives the cart this source now; passing it on waits for the next sign-in, which otherwise passes the session&apos;s own source.</source>
        <translation>Noch ist nichts angewendet. Anwenden gibt dem Warenkorb diese Quelle jetzt; Übergeben wartet auf die nächste Anmeldung, die sonst die Quelle der Sitzung selbst übergibt.</translation>
    </message>
    <message>
        <source>Apply to the cart</source>
        <extracomment>Button and its text while the answer is out: gives the cart the source of a promo code</extracomment>
        <translation>Auf Warenkorb anwenden</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoPanel</name>
    <message>
        <source>Promo</source>
        <translation>Aktion</translation>
    </message>
    <message numerus="yes">
        <source>%n sources answer to this code. Which one does the patron mean? Keys 1 to 9 choose.</source>
        <translation>
            <numerusform>%n Quelle antwortet auf diesen Code.</numerusform>
            <numerusform>%n Quellen antworten auf diesen Code. Welche meint der Kunde? Tasten 1 bis 9 wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source answers to this code. Ask in this order:</source>
        <translation>Keine Quelle antwortet auf diesen Code. Fragen Sie in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Look for it as a text code instead</source>
        <translation>Stattdessen als Textcode suchen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Nothing was changed: asking is only a look.</source>
        <translation>Nichts wurde geändert: Fragen ist nur ein Blick.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Type or scan a promo code.</source>
        <translation>Geben oder scannen Sie einen Aktionscode ein.</translation>
    </message>
    <message>
        <source>Enter shows what it would do; nothing is changed by looking.</source>
        <translation>Enter zeigt, was er täte; Ansehen ändert nichts.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>Code or source number</source>
        <translation>Code oder Quellennummer</translation>
    </message>
    <message>
        <source>Digits alone are asked for as a number, everything else as text.</source>
        <translation>Nur Ziffern gelten als Nummer, alles andere als Text.</translation>
    </message>
    <message>
        <source>Sources of this code</source>
        <translation>Quellen dieses Codes</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Was bewirkt er?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>No source answers to this code.</source>
        <translation>Keine Quelle antwortet auf diesen Code.</translation>
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
        <translation>Quelle Nr. %1</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <extracomment>%1 is the name of a source, %2 its number</extracomment>
        <translation>%1 (Nr. %2)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>%1 is the number of a mode of sale without a known name</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>The mode of sale stays %1.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Die Verkaufsart bleibt %1.</translation>
    </message>
    <message>
        <source>The mode of sale stays as it is.</source>
        <translation>Die Verkaufsart bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The mode of sale is %1 already.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Die Verkaufsart ist schon %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Die Verkaufsart wird %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1 (now %2): prices, fees and delivery may change.</source>
        <extracomment>%1 and %2 are names of modes of sale</extracomment>
        <translation>Die Verkaufsart wird %1 (jetzt %2): Preise, Gebühren und Lieferung können sich ändern.</translation>
    </message>
    <message>
        <source>Not said whether it wins over the patron&apos;s rank.</source>
        <translation>Nicht gesagt, ob sie dem Rang des Kunden vorgeht.</translation>
    </message>
    <message>
        <source>It wins over the mode of sale of the patron&apos;s rank.</source>
        <translation>Sie geht der Verkaufsart aus dem Rang des Kunden vor.</translation>
    </message>
    <message>
        <source>The patron&apos;s rank may still choose another mode of sale.</source>
        <translation>Der Rang des Kunden kann noch eine andere Verkaufsart wählen.</translation>
    </message>
    <message>
        <source>No date of promotion.</source>
        <translation>Kein Aktionsdatum.</translation>
    </message>
    <message>
        <source>Promoted %1.</source>
        <extracomment>%1 is a day and time as the server wrote it</extracomment>
        <translation>Aktion seit %1.</translation>
    </message>
    <message>
        <source>Typed wrong? The server was asked for number %1.</source>
        <extracomment>%1 is the code as it was sent</extracomment>
        <translation>Vertippt? Der Server wurde nach Nummer %1 gefragt.</translation>
    </message>
    <message>
        <source>Typed wrong? The server was asked for exactly %1.</source>
        <translation>Vertippt? Der Server wurde genau nach %1 gefragt.</translation>
    </message>
    <message>
        <source>Not expired as it seems: %1 is among the active sources.</source>
        <extracomment>%1 is the name of a source</extracomment>
        <translation>Wohl nicht abgelaufen: %1 ist unter den aktiven Quellen.</translation>
    </message>
    <message>
        <source>Expired? A code ends with its last day, at the server&apos;s midnight.</source>
        <translation>Abgelaufen? Ein Code endet mit seinem letzten Tag, um Mitternacht des Servers.</translation>
    </message>
    <message>
        <source>Another organisation&apos;s? This session only sees the codes of the organisation it was opened for.</source>
        <translation>Von einem anderen Haus? Diese Sitzung sieht nur die Codes der Organisation, für die sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>Not in the web table? A source without an entry there (TR_WEB_SOURCE_NO) is no promo code.</source>
        <translation>Nicht in der Webtabelle? Eine Quelle ohne Eintrag dort (TR_WEB_SOURCE_NO) ist kein Aktionscode.</translation>
    </message>
    <message>
        <source>Applied to the cart: %1.</source>
        <extracomment>%1 is a source of a promo code</extracomment>
        <translation>Auf den Warenkorb angewendet: %1.</translation>
    </message>
    <message>
        <source>The mode of sale stayed as it was.</source>
        <translation>Die Verkaufsart blieb, wie sie war.</translation>
    </message>
    <message>
        <source>The mode of sale is %1 now; the cart was priced again, look at the total.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Die Verkaufsart ist jetzt %1; der Warenkorb wurde neu berechnet, sehen Sie auf die Summe.</translation>
    </message>
    <message>
        <source>Look at the mode of sale and the total.</source>
        <translation>Sehen Sie auf Verkaufsart und Summe.</translation>
    </message>
    <message>
        <source>mode of sale stays</source>
        <extracomment>In a list of sources</extracomment>
        <translation>Verkaufsart bleibt</translation>
    </message>
    <message>
        <source>mode of sale becomes %1</source>
        <extracomment>In a list of sources; %1 is the name of a mode of sale</extracomment>
        <translation>Verkaufsart wird %1</translation>
    </message>
</context>
<context>
    <name>Foyer::QrPicture</name>
    <message>
        <source>Code for the desk</source>
        <extracomment>Read out in place of a picture</extracomment>
        <translation>Code für die Kasse</translation>
    </message>
</context>
<context>
    <name>Foyer::ReaderPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>A button: do not pay now</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please follow the card reader</source>
        <translation>Bitte folgen Sie dem Kartengerät</translation>
    </message>
    <message>
        <source>Insert, hold or swipe your card there.</source>
        <translation>Stecken, halten oder ziehen Sie dort Ihre Karte.</translation>
    </message>
</context>
<context>
    <name>Foyer::RemedyForm</name>
    <message>
        <source>To this e-mail</source>
        <translation>An diese E-Mail</translation>
    </message>
    <message>
        <source>The login becomes one of type</source>
        <translation>Der Zugang wird einer der Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Asking the server, once…</source>
        <translation>Server wird gefragt, einmal&#xa0;…</translation>
    </message>
    <message>
        <source>Kept in the audit, without names.</source>
        <translation>Steht im Prüfbuch, ohne Namen.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Warum wählen</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeCard</name>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a session that was sold, or is being sold, to look at it; goes on with a session</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Button: closes the card of a session that is over; decides nothing about the session</extracomment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Nothing is sent. Foyer forgets the session; the server frees its seats when their time is over.</source>
        <translation>Nichts wird gesendet. Foyer vergisst die Sitzung; der Server gibt ihre Plätze frei, wenn ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>Release (log out)</source>
        <extracomment>Button: logs a session out, which gives its seats back</extracomment>
        <translation>Freigeben (abmelden)</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Wird abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumePanel</name>
    <message>
        <source>Still open from last time</source>
        <extracomment>Heading above the sessions that were open when the program ended</extracomment>
        <translation>Vom letzten Mal noch offen</translation>
    </message>
    <message>
        <source>Foyer ended with these sessions open. The server was asked what became of them.</source>
        <translation>Foyer endete mit diesen offenen Sitzungen. Der Server wurde gefragt, was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. If Foyer ends unexpectedly, open sessions cannot be resumed.</source>
        <translation>Auf diesem Rechner gibt es keinen Schlüsselbund. Endet Foyer unerwartet, können offene Sitzungen nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>Resume %1’s cart?</source>
        <translation>Warenkorb von %1 fortsetzen?</translation>
    </message>
    <message>
        <source>Resume %1’s session?</source>
        <translation>Sitzung von %1 fortsetzen?</translation>
    </message>
    <message>
        <source>Resume the guest’s cart?</source>
        <translation>Warenkorb des Gastes fortsetzen?</translation>
    </message>
    <message>
        <source>Resume the guest’s session?</source>
        <translation>Sitzung des Gastes fortsetzen?</translation>
    </message>
    <message>
        <source>Resume the cart without a customer?</source>
        <translation>Warenkorb ohne Kunden fortsetzen?</translation>
    </message>
    <message>
        <source>Resume the session without a customer?</source>
        <translation>Sitzung ohne Kunden fortsetzen?</translation>
    </message>
    <message>
        <source>%1: that session ended on the server.</source>
        <translation>%1: Diese Sitzung ist auf dem Server beendet.</translation>
    </message>
    <message>
        <source>%1: the checkout was completed.</source>
        <extracomment>%1: the name on a tab</extracomment>
        <translation>%1: Der Abschluss ist fertig.</translation>
    </message>
    <message>
        <source>%1: the order is being saved.</source>
        <extracomment>%1: the name on a tab</extracomment>
        <translation>%1: Die Bestellung wird gespeichert.</translation>
    </message>
    <message>
        <source>no seats held</source>
        <translation>keine Plätze gehalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <extracomment>%1: minutes and seconds %1: minutes and seconds, %2: &quot;as of 19:33:10&quot;</extracomment>
        <translation>noch %1, %2</translation>
    </message>
    <message>
        <source>asking how long…</source>
        <translation>Frage, wie lange&#xa0;…</translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>Restzeit nicht bekannt</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>seats released</source>
        <translation>Plätze freigegeben</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>counter sale</source>
        <translation>Kassenverkauf</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Reading it on the server…</source>
        <translation>Wird auf dem Server gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>It is not known whether the session is still there.</source>
        <translation>Es ist nicht bekannt, ob die Sitzung noch da ist.</translation>
    </message>
    <message>
        <source>A checkout had been started in it. Look the order up before anything is sold again.</source>
        <translation>In ihr war ein Abschluss begonnen. Sehen Sie nach der Bestellung, bevor wieder etwas verkauft wird.</translation>
    </message>
    <message>
        <source>Nothing was sold. Seats that were held in it are free again.</source>
        <translation>Nichts wurde verkauft. In ihr gehaltene Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>It is order %1. There is nothing to resume; open it to look.</source>
        <translation>Es ist Bestellung %1. Fortzusetzen gibt es nichts; öffnen Sie sie zum Ansehen.</translation>
    </message>
    <message>
        <source>It was sold. There is nothing to resume; open it to look.</source>
        <translation>Es ist verkauft. Fortzusetzen gibt es nichts; öffnen Sie sie zum Ansehen.</translation>
    </message>
    <message>
        <source>A checkout is under way on the server. Do not start it again; open it to see how it ends.</source>
        <translation>Auf dem Server läuft ein Abschluss. Beginnen Sie ihn nicht noch einmal; öffnen Sie sie, um zu sehen, wie er endet.</translation>
    </message>
    <message>
        <source>The answer was lost. Foyer is looking what happened; nothing is sent twice.</source>
        <translation>Die Antwort ging verloren. Foyer sieht nach, was geschah; nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Wird abgemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>No seats are held. Log this session out?</source>
        <translation>Keine Plätze gehalten. Diese Sitzung abmelden?</translation>
    </message>
    <message>
        <source>%1 will be given back. Log this session out?</source>
        <extracomment>Question before logging out Question before logging out; %1: &quot;2 seats&quot;</extracomment>
        <translation>Zurückgegeben werden: %1. Diese Sitzung abmelden?</translation>
    </message>
    <message>
        <source>Seats it holds will be given back. Log this session out?</source>
        <translation>Ihre gehaltenen Plätze werden zurückgegeben. Diese Sitzung abmelden?</translation>
    </message>
    <message>
        <source>%1: logged out.</source>
        <translation>%1: abgemeldet.</translation>
    </message>
    <message>
        <source>Given back: %1.</source>
        <translation>Zurückgegeben: %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>%1: it is not known whether the session was closed.</source>
        <translation>%1: Es ist nicht bekannt, ob die Sitzung geschlossen wurde.</translation>
    </message>
    <message>
        <source>%1 Foyer goes on looking and will say. Nothing is sent twice.</source>
        <translation>%1 Foyer sieht weiter nach und sagt Bescheid. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>%1: not logged out.</source>
        <translation>%1: nicht abgemeldet.</translation>
    </message>
    <message>
        <source>%1 The session is still open.</source>
        <translation>%1 Die Sitzung ist noch offen.</translation>
    </message>
</context>
<context>
    <name>Foyer::SaleSection</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Changed since you looked: seen</source>
        <extracomment>Title of the panel with mode of sale, source, order and checkout</extracomment>
        <translation>Geändert, seit Sie hinsahen: gesehen</translation>
    </message>
    <message>
        <source>Not the mode it started in: prices and fees may differ.</source>
        <translation>Nicht die Verkaufsart vom Beginn: Preise und Gebühren können abweichen.</translation>
    </message>
    <message>
        <source>The order is being saved: do not start it again.</source>
        <translation>Die Bestellung wird gespeichert: Beginnen Sie sie nicht noch einmal.</translation>
    </message>
</context>
<context>
    <name>Foyer::ScanDesk</name>
    <message>
        <source>A scan went to a password field.</source>
        <translation>Ein Scan ging in ein Passwortfeld.</translation>
    </message>
    <message>
        <source>Nothing of it was put in; the field is as it was. Leave the field and scan again.</source>
        <translation>Nichts davon wurde eingesetzt; das Feld ist, wie es war. Verlassen Sie es und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Scanned %1. There is no session to use it in.</source>
        <extracomment>%1 what was scanned</extracomment>
        <translation>Gescannt: %1. Es gibt keine Sitzung, die es braucht.</translation>
    </message>
    <message>
        <source>It is offered again when one is open.</source>
        <translation>Es wird wieder angeboten, wenn eine offen ist.</translation>
    </message>
    <message>
        <source>That was a payment card.</source>
        <translation>Das war eine Zahlungskarte.</translation>
    </message>
    <message>
        <source>Card numbers are not kept and not looked for. Cards belong into the terminal.</source>
        <translation>Kartennummern werden nicht behalten und nicht gesucht. Karten gehören ins Terminal.</translation>
    </message>
    <message>
        <source>That is no order, patron or promo code.</source>
        <translation>Das ist keine Bestellung, kein Kunde und kein Aktionscode.</translation>
    </message>
    <message>
        <source>Nothing was done with it.</source>
        <translation>Nichts wurde damit getan.</translation>
    </message>
    <message>
        <source>Scanned %1. Open it?</source>
        <extracomment>%1 what was scanned</extracomment>
        <translation>Gescannt: %1. Öffnen?</translation>
    </message>
    <message>
        <source>Find order</source>
        <translation>Bestellung finden</translation>
    </message>
    <message>
        <source>Look up promo code</source>
        <translation>Aktionscode nachschlagen</translation>
    </message>
    <message>
        <source>Use as patron number</source>
        <translation>Als Kundennummer nehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Esc leaves it.</source>
        <extracomment>Button: nothing is done with what was scanned</extracomment>
        <translation>Esc lässt es liegen.</translation>
    </message>
    <message>
        <source>That is a kiosk case.</source>
        <translation>Das ist ein Fall vom Automaten.</translation>
    </message>
    <message>
        <source>Connect to the server first, then scan it again.</source>
        <translation>Verbinden Sie sich zuerst mit dem Server, dann scannen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Foyer::ScannerSheet</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Taken over. Try it once more.</source>
        <extracomment>After values seen in a try were taken over</extracomment>
        <translation>Übernommen. Probieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Too little came. Scan a whole code.</source>
        <translation>Es kam zu wenig. Scannen Sie einen ganzen Code.</translation>
    </message>
    <message numerus="yes">
        <source>Taken as a scan: %n characters, at most %1 ms apart.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>Als Scan erkannt: %n Zeichen, höchstens %1 ms Abstand.</numerusform>
            <numerusform>Als Scan erkannt: %n Zeichen, höchstens %1 ms Abstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by hand: up to %1 ms between two characters.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>Von Hand getippt: bis zu %1 ms zwischen zwei Zeichen.</translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>dann Enter</translation>
    </message>
    <message>
        <source>then Tab</source>
        <translation>dann Tab</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>dann nichts</translation>
    </message>
    <message numerus="yes">
        <source>Not taken as a scan: %n characters, up to %1 ms apart, %2.</source>
        <extracomment>How a scan ended %1 a number of milliseconds, %2 &quot;then Enter&quot;</extracomment>
        <translation>
            <numerusform>Nicht als Scan erkannt: %n Zeichen, bis zu %1 ms Abstand, %2.</numerusform>
            <numerusform>Nicht als Scan erkannt: %n Zeichen, bis zu %1 ms Abstand, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanners</source>
        <extracomment>Name of the sheet with the settings of scanners</extracomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard, only faster. These values tell it from a person. They work at once.</source>
        <translation>Ein Scanner tippt wie eine Tastatur, nur schneller. Diese Werte unterscheiden ihn von einem Menschen. Sie gelten sofort.</translation>
    </message>
    <message>
        <source>Scans are looked for</source>
        <translation>Auf Scans achten</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Vor dem Code gesendet</translation>
    </message>
    <message>
        <source>Best if scanners can send one, e.g. *</source>
        <translation>Am besten, falls der Scanner es kann, z.&#xa0;B. *</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Nach dem Code gesendet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Key a scanner sends last</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Key a scanner sends last</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Slowest gap, ms</source>
        <extracomment>A scanner sends no key last</extracomment>
        <translation>Größte Pause, ms</translation>
    </message>
    <message>
        <source>Between two characters of one scan.</source>
        <translation>Zwischen zwei Zeichen eines Scans.</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Kürzester Code</translation>
    </message>
    <message>
        <source>Fewer characters are never a scan.</source>
        <translation>Weniger Zeichen sind nie ein Scan.</translation>
    </message>
    <message>
        <source>Same code again, s</source>
        <translation>Gleicher Code erneut, s</translation>
    </message>
    <message>
        <source>Within this time it is the same paper.</source>
        <translation>In dieser Zeit ist es dasselbe Papier.</translation>
    </message>
    <message>
        <source>Try it: scan here</source>
        <translation>Probe: hier scannen</translation>
    </message>
    <message>
        <source>Nothing of the code is shown or kept.</source>
        <translation>Vom Code wird nichts gezeigt oder behalten.</translation>
    </message>
    <message>
        <source>Use what was seen</source>
        <translation>Werte übernehmen</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <extracomment>Button: takes values seen in a try over</extracomment>
        <translation>Esc schließt</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatStepper</name>
    <message>
        <source>One fewer: %1</source>
        <extracomment>Read out for the minus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>Eins weniger: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <extracomment>Read out for the plus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>Eins mehr: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsPage</name>
    <message>
        <source>Which seats, and how many?</source>
        <translation>Welche Plätze, und wie viele?</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <extracomment>Below a zone of seats: %1 the lowest price, %2 &quot;12 seats left&quot;</extracomment>
        <translation>ab %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <extracomment>A button: hold so many seats and go on. %1 &quot;2 seats&quot;, %2 what they cost</extracomment>
        <translation>%1 für %2 nehmen</translation>
    </message>
    <message>
        <source>Choose your seats</source>
        <translation>Wählen Sie Ihre Plätze</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsSection</name>
    <message>
        <source>Seats held</source>
        <translation>Gehaltene Plätze</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Plätze halten</translation>
    </message>
    <message>
        <source>The server no longer knows this session.</source>
        <extracomment>The server answers that it has no such session</extracomment>
        <translation>Der Server kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>Seats that were held in it are free again. Close it and open a new one.</source>
        <extracomment>What to do with a session that is gone</extracomment>
        <translation>In ihr gehaltene Plätze sind wieder frei. Schließen Sie sie und öffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>No seats held.</source>
        <translation>Keine Plätze gehalten.</translation>
    </message>
    <message>
        <source>Ctrl+H finds and holds seats.</source>
        <extracomment>The cart has no seats</extracomment>
        <translation>Strg+H findet und hält Plätze.</translation>
    </message>
    <message>
        <source>Promise nothing. More time may still work; the server decides.</source>
        <extracomment>After the time ran out, before the server released the seats</extracomment>
        <translation>Versprechen Sie nichts. Mehr Zeit kann noch gehen; der Server entscheidet.</translation>
    </message>
    <message>
        <source>They are on sale again. Hold them anew with Ctrl+H.</source>
        <extracomment>After the server released the seats</extracomment>
        <translation>Sie sind wieder im Verkauf. Halten Sie sie neu mit Strg+H.</translation>
    </message>
    <message>
        <source>Moved on the server: now until %1, was %2.</source>
        <extracomment>Somebody else moved the deadline; %1 and %2 are clock times</extracomment>
        <translation>Auf dem Server verschoben: jetzt bis %1, war %2.</translation>
    </message>
    <message>
        <source>Asking the server how long the seats are kept.</source>
        <translation>Der Server wird gefragt, wie lange die Plätze gehalten werden.</translation>
    </message>
    <message>
        <source>No answer for more than 90 s: the old number may be wrong.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Über 90 s keine Antwort: Die alte Zahl kann falsch sein.</translation>
    </message>
    <message>
        <source>This computer slept. Asking the server again.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Dieser Rechner schlief. Der Server wird neu gefragt.</translation>
    </message>
    <message>
        <source>The server’s time has no zone. Set the Seat Server’s zone in the profile.</source>
        <extracomment>Why the time left is not known Why the time left is not known</extracomment>
        <translation>Die Zeit des Servers hat keine Zone. Setzen Sie die Zone des Seat Servers im Profil.</translation>
    </message>
    <message>
        <source>The server’s clocks contradict each other. Tell a supervisor.</source>
        <translation>Die Uhren des Servers widersprechen sich. Verständigen Sie die Leitung.</translation>
    </message>
    <message>
        <source>Every answer takes more than 5 s: too slow to count by.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Jede Antwort braucht über 5 s: zu langsam, um danach zu zählen.</translation>
    </message>
    <message>
        <source>They are on sale again.</source>
        <translation>Sie sind wieder im Verkauf.</translation>
    </message>
</context>
<context>
    <name>Foyer::SentencePage</name>
    <message>
        <source>One moment, we are checking.</source>
        <translation>Einen Moment, wir sehen nach.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Your seats are kept.</source>
        <translation>Bitte zahlen Sie nicht noch einmal. Ihre Plätze bleiben gehalten.</translation>
    </message>
    <message>
        <source>The time for these seats ran out.</source>
        <translation>Die Zeit für diese Plätze ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Nichts wurde abgebucht.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>We can’t sell here just now.</source>
        <translation>Hier geht der Verkauf gerade nicht.</translation>
    </message>
    <message>
        <source>The desk is glad to help you.</source>
        <translation>Die Kasse hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
</context>
<context>
    <name>Foyer::ServerFields</name>
    <message>
        <source>Real patrons, real seats, real money.</source>
        <translation>Echte Kunden, echte Plätze, echtes Geld.</translation>
    </message>
    <message>
        <source>A copy to practise on.</source>
        <translation>Eine Kopie zum Üben.</translation>
    </message>
    <message>
        <source>Give it a name you will know again.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Geben Sie ihm einen Namen, den Sie wiedererkennen.</translation>
    </message>
    <message>
        <source>Type the API user your administrator gave you.</source>
        <translation>Geben Sie den API-Benutzer Ihrer Verwaltung ein.</translation>
    </message>
    <message>
        <source>Type the address of the service.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Geben Sie die Adresse des Dienstes ein.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>What the person calls this server</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Shown in the list and at the top of every window.</source>
        <translation>Steht in der Liste und oben in jedem Fenster.</translation>
    </message>
    <message>
        <source>This server is</source>
        <extracomment>Whether real business is done there</extracomment>
        <translation>Dieser Server ist</translation>
    </message>
    <message>
        <source>&amp;LIVE</source>
        <translation>&amp;LIVE</translation>
    </message>
    <message>
        <source>TES&amp;T</source>
        <translation>TES&amp;T</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <extracomment>The server&apos;s address</extracomment>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For example https://tickets.example.org/TessituraService</source>
        <extracomment>An example address; do not translate the address itself</extracomment>
        <translation>Zum Beispiel https://tickets.example.org/TessituraService</translation>
    </message>
    <message>
        <source>API &amp;user</source>
        <extracomment>The user name of the service login</extracomment>
        <translation>API-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>This computer’s own login, never a patron’s.</source>
        <translation>Das Login dieses Rechners, nie das eines Kunden.</translation>
    </message>
    <message>
        <source>User &amp;group</source>
        <extracomment>The ID of the user group</extracomment>
        <translation>Benutzer&amp;gruppe</translation>
    </message>
    <message>
        <source>Its ID, at most 8 characters, not its name.</source>
        <translation>Ihre ID, höchstens 8 Zeichen, nicht ihr Name.</translation>
    </message>
    <message>
        <source>&amp;Machine location</source>
        <extracomment>The name of this computer as the server knows it</extracomment>
        <translation>Rechnerstand&amp;ort</translation>
    </message>
    <message>
        <source>As your administrator has registered it.</source>
        <translation>Wie Ihre Verwaltung ihn eingetragen hat.</translation>
    </message>
</context>
<context>
    <name>Foyer::SessionSummary</name>
    <message>
        <source>A guest.</source>
        <translation>Ein Gast.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <extracomment>Start of a summary: whose session it is</extracomment>
        <translation>Noch kein Kunde.</translation>
    </message>
    <message>
        <source>Customer not known.</source>
        <translation>Kunde nicht bekannt.</translation>
    </message>
    <message>
        <source>Patron no. %1</source>
        <extracomment>Start of a summary Start of a summary: %1 &quot;…345&quot;; whose session it is</extracomment>
        <translation>Kunde Nr. %1</translation>
    </message>
    <message>
        <source>Patron %1, no. %2</source>
        <extracomment>%1 &quot;A. K.&quot;, %2 &quot;…345&quot;</extracomment>
        <translation>Kunde %1, Nr. %2</translation>
    </message>
    <message>
        <source>%1, signed in.</source>
        <extracomment>After the patron in a summary</extracomment>
        <translation>%1, angemeldet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Total not known.</source>
        <translation>Summe nicht bekannt.</translation>
    </message>
    <message>
        <source>Total %1, to pay %2.</source>
        <extracomment>In a summary: two amounts of money</extracomment>
        <translation>Summe %1, zu zahlen %2.</translation>
    </message>
    <message>
        <source>Total %1.</source>
        <translation>Summe %1.</translation>
    </message>
    <message>
        <source>No seats.</source>
        <translation>Keine Plätze.</translation>
    </message>
    <message>
        <source>Seats not known.</source>
        <extracomment>In a summary</extracomment>
        <translation>Plätze nicht bekannt.</translation>
    </message>
    <message>
        <source>No seat clock runs.</source>
        <extracomment>In a summary: %1 &quot;08:42 left, until 19:41 (venue)&quot;</extracomment>
        <translation>Keine Platzuhr läuft.</translation>
    </message>
    <message>
        <source>Seat clock: %1.</source>
        <translation>Platzuhr: %1.</translation>
    </message>
    <message>
        <source>Mode of sale: %1.</source>
        <translation>Verkaufsart: %1.</translation>
    </message>
    <message>
        <source>Order %1.</source>
        <extracomment>In a summary</extracomment>
        <translation>Bestellung %1.</translation>
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
        <translation>Offene Sitzungen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>Button on a session&apos;s tab; %1 the patron</extracomment>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Log out and close (%1)</source>
        <extracomment>Tool tip; %1 is a key</extracomment>
        <translation>Abmelden und schließen (%1)</translation>
    </message>
    <message>
        <source>Name of this session</source>
        <translation>Name dieser Sitzung</translation>
    </message>
    <message>
        <source>empty: the patron&apos;s name</source>
        <extracomment>Field over a session&apos;s tab</extracomment>
        <translation>leer: der Name des Kunden</translation>
    </message>
</context>
<context>
    <name>Foyer::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <extracomment>Name of the sheet of keys</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
</context>
<context>
    <name>Foyer::ShowAtDeskPage</name>
    <message>
        <source>Please don’t pay again. Show this at the desk.</source>
        <translation>Bitte nicht noch einmal zahlen. Zeigen Sie dies an der Kasse.</translation>
    </message>
    <message>
        <source>We could not find out whether your payment went through. At the desk they can see it and finish your order.</source>
        <translation>Wir wissen nicht, ob Ihre Zahlung ankam. An der Kasse sieht man es und schließt Ihre Bestellung ab.</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInFields</name>
    <message>
        <source>Type the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Type the patron&apos;s number.</source>
        <translation>Geben Sie die Kundennummer ein.</translation>
    </message>
    <message>
        <source>Type a phone number on the patron&apos;s record.</source>
        <translation>Geben Sie eine Telefonnummer aus dem Datensatz ein.</translation>
    </message>
    <message>
        <source>Type the whole postal code.</source>
        <translation>Geben Sie die ganze Postleitzahl ein.</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Geben Sie die E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Patron &amp;number</source>
        <translation>Kunden&amp;nummer</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Postal &amp;code, whole</source>
        <translation>Ganze Post&amp;leitzahl</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Login t&amp;ype</source>
        <translation>Zugangs&amp;art</translation>
    </message>
    <message>
        <source>E-mail is &amp;kept as</source>
        <translation>E-Mail &amp;geführt als</translation>
    </message>
    <message>
        <source>Choose a login type</source>
        <translation>Wählen Sie eine Zugangsart</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInPanel</name>
    <message>
        <source>Sign the patron in</source>
        <translation>Kunden anmelden</translation>
    </message>
    <message>
        <source>Sign in somebody else</source>
        <extracomment>Button: shows the sign-in form again while somebody is signed in</extracomment>
        <translation>Jemand anderen anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>The four ways to sign a patron in</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Als Gast weiter</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Wird angemeldet – einmal&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Try all the same</source>
        <translation>Trotzdem versuchen</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInWords</name>
    <message numerus="yes">
        <source>No failed try is known here. The server locks after %n failed tries.</source>
        <translation>
            <numerusform>Kein Fehlversuch ist hier bekannt. Der Server sperrt nach %n Fehlversuch.</numerusform>
            <numerusform>Kein Fehlversuch ist hier bekannt. Der Server sperrt nach %n Fehlversuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed try is known here.</source>
        <translation>Kein Fehlversuch ist hier bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known.</source>
        <translation>
            <numerusform>%n Fehlversuch ist bekannt.</numerusform>
            <numerusform>%n Fehlversuche sind bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No try is left: this login is locked.</source>
        <translation>Kein Versuch ist übrig: Dieser Zugang ist gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far; 1 try is left before the login is locked.</source>
        <translation>
            <numerusform>%n bisher gescheitert; 1 Versuch bleibt bis zur Sperre.</numerusform>
            <numerusform>%n bisher gescheitert; 1 Versuch bleibt bis zur Sperre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n tries left.</source>
        <extracomment>%1 is &quot;n failed so far&quot;, %n the tries left</extracomment>
        <translation>
            <numerusform>%1; %n Versuch übrig.</numerusform>
            <numerusform>%1; %n Versuche übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n bisher gescheitert</numerusform>
            <numerusform>%n bisher gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not say how many tries have failed.</source>
        <translation>Der Server sagte nicht, wie viele Versuche gescheitert sind.</translation>
    </message>
    <message>
        <source>Not signed in: user name, password or login type do not fit.</source>
        <translation>Nicht angemeldet: Benutzername, Passwort oder Zugangsart passen nicht.</translation>
    </message>
    <message>
        <source>Not signed in: e-mail address, password or login type do not fit.</source>
        <translation>Nicht angemeldet: E-Mail-Adresse, Passwort oder Zugangsart passen nicht.</translation>
    </message>
    <message>
        <source>Not signed in: these details do not fit one patron&apos;s record.</source>
        <translation>Nicht angemeldet: Diese Angaben passen nicht zu genau einem Kunden.</translation>
    </message>
    <message>
        <source>The server did not take this address for a guest.</source>
        <translation>Der Server nahm diese Adresse nicht für einen Gast.</translation>
    </message>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>Die Antwort ging verloren, aber der Server hat es getan.</translation>
    </message>
    <message>
        <source>Signed in with a temporary password.</source>
        <translation>Mit vorläufigem Passwort angemeldet.</translation>
    </message>
    <message>
        <source>The patron should choose a new password now; this one stops working.</source>
        <translation>Der Kunde soll jetzt ein neues Passwort wählen; dieses gilt nicht mehr lange.</translation>
    </message>
    <message>
        <source>The patron goes on as a guest.</source>
        <translation>Der Kunde macht als Gast weiter.</translation>
    </message>
    <message>
        <source>The order is kept for the general public, with this e-mail address.</source>
        <translation>Die Bestellung läuft auf die Öffentlichkeit, mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a patron on record.</source>
        <translation>Diese E-Mail-Adresse gehört einem erfassten Kunden.</translation>
    </message>
    <message>
        <source>The order will be theirs, not an anonymous guest&apos;s.</source>
        <translation>Die Bestellung wird seine, nicht die eines anonymen Gastes.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>The session and everything in it are now this patron&apos;s.</source>
        <translation>Die Sitzung und alles in ihr gehören jetzt diesem Kunden.</translation>
    </message>
    <message>
        <source>Locked since %1 (server time).</source>
        <extracomment>%1 is the server&apos;s time, e.g. &quot;Sun 22 Nov 19:30&quot;</extracomment>
        <translation>Gesperrt seit %1 (Serverzeit).</translation>
    </message>
    <message>
        <source>Not signed in: this login is locked.</source>
        <translation>Nicht angemeldet: Dieser Zugang ist gesperrt.</translation>
    </message>
    <message>
        <source>It frees itself after the server&apos;s waiting time. Another try now only costs time.</source>
        <translation>Er wird nach der Wartezeit des Servers von selbst frei. Ein Versuch jetzt kostet nur Zeit.</translation>
    </message>
    <message>
        <source>Not sent. No try was used.</source>
        <translation>Nicht gesendet. Kein Versuch verbraucht.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Not signed in. The answer was lost; nothing was sent again.</source>
        <translation>Nicht angemeldet. Die Antwort ging verloren; nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing was retried.</source>
        <translation>Nichts wurde wiederholt.</translation>
    </message>
    <message>
        <source>The server has reset this session&apos;s mode of sale or source, as older servers do after a failed try.</source>
        <translation>Der Server hat Verkaufsart oder Quelle dieser Sitzung zurückgesetzt, wie es ältere Server nach einem Fehlversuch tun.</translation>
    </message>
    <message>
        <source>We do not know yet whether that went through. Foyer is looking, and will not sign in again.</source>
        <translation>Noch ist nicht bekannt, ob das durchging. Foyer sieht nach und meldet nicht noch einmal an.</translation>
    </message>
    <message>
        <source>Do not try on another device: it could count as another failed try.</source>
        <translation>Nicht an einem anderen Gerät versuchen: Es könnte als weiterer Fehlversuch zählen.</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffBoard</name>
    <message>
        <source>Out of order: look into the list, then open it again.</source>
        <translation>Außer Betrieb: Sehen Sie in die Liste, dann öffnen Sie wieder.</translation>
    </message>
    <message>
        <source>Closed for guests.</source>
        <translation>Für Gäste geschlossen.</translation>
    </message>
    <message>
        <source>Open. A guest&apos;s purchase waits behind this page.</source>
        <translation>Offen. Hinter dieser Seite wartet der Kauf eines Gastes.</translation>
    </message>
    <message>
        <source>Open for guests.</source>
        <translation>Offen für Gäste.</translation>
    </message>
    <message>
        <source>Kiosk %1 · Foyer %2</source>
        <extracomment>%1 the kiosk&apos;s short name, %2 the version of the program</extracomment>
        <translation>Automat %1 · Foyer %2</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Cases for the desk</source>
        <translation>Fälle für die Kasse</translation>
    </message>
    <message>
        <source>Self-test after the last guest</source>
        <translation>Selbsttest nach dem letzten Gast</translation>
    </message>
    <message>
        <source>Back to guests</source>
        <translation>Zurück zu den Gästen</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Automat öffnen</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Automat schließen</translation>
    </message>
    <message>
        <source>End Foyer</source>
        <translation>Foyer beenden</translation>
    </message>
    <message>
        <source>%1, with a code for the desk</source>
        <translation>%1, mit Code für die Kasse</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Keine Fälle</translation>
    </message>
    <message>
        <source>No guest yet</source>
        <translation>Noch kein Gast</translation>
    </message>
    <message>
        <source>%1: something was left</source>
        <extracomment>A line of the self-test: %1 is a place, e.g. &quot;Clipboard&quot;</extracomment>
        <translation>%1: etwas blieb zurück</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: sauber</translation>
    </message>
    <message>
        <source>End Foyer? A guest&apos;s purchase is under way; it would be lost.</source>
        <translation>Foyer beenden? Ein Gast kauft gerade; sein Kauf ginge verloren.</translation>
    </message>
    <message>
        <source>End Foyer? The screen is free for other programs then.</source>
        <translation>Foyer beenden? Der Bildschirm ist dann für andere Programme frei.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffPassword</name>
    <message>
        <source>&amp;Password</source>
        <extracomment>The password of the service login</extracomment>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer’s keychain</source>
        <extracomment>Check box under the staff password</extracomment>
        <translation>Im Schlüsselbund dieses Rechners &amp;merken</translation>
    </message>
    <message>
        <source>Typed. Held until you save or leave this form.</source>
        <extracomment>Hint under an empty password field after the password was used for a test</extracomment>
        <translation>Eingegeben. Bleibt, bis Sie speichern oder gehen.</translation>
    </message>
    <message>
        <source>The one in this computer’s keychain. Type only to change it.</source>
        <extracomment>Hint under an empty password field</extracomment>
        <translation>Das im Schlüsselbund dieses Rechners. Nur zum Ändern eingeben.</translation>
    </message>
    <message>
        <source>Known until Foyer ends. Type only to change it.</source>
        <translation>Bekannt, bis Foyer beendet wird. Nur zum Ändern eingeben.</translation>
    </message>
    <message>
        <source>This computer has no keychain: asked for at each start.</source>
        <extracomment>Hint under a password field</extracomment>
        <translation>Dieser Rechner hat keinen Schlüsselbund: wird bei jedem Start gefragt.</translation>
    </message>
    <message>
        <source>Never written to a file.</source>
        <extracomment>Hint under a password field</extracomment>
        <translation>Steht nie in einer Datei.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Wird bei jedem Start gefragt.</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffPinPad</name>
    <message>
        <source>For staff: the kiosk&apos;s PIN</source>
        <extracomment>Above the field for the PIN of the kiosk&apos;s staff</extracomment>
        <translation>Für Personal: die PIN des Automaten</translation>
    </message>
    <message>
        <source>Kiosk&apos;s PIN</source>
        <translation>PIN des Automaten</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key of the PIN pad: takes the last digit away</extracomment>
        <translation>Löschen</translation>
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
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Foyer::SummaryClock</name>
    <message>
        <source>%1 left, until %2</source>
        <translation>noch %1, bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>time ran out</source>
        <extracomment>The time the seats are still held</extracomment>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>seats released</source>
        <extracomment>Seats are about to be released</extracomment>
        <translation>Plätze freigegeben</translation>
    </message>
</context>
<context>
    <name>Foyer::SupervisorArea</name>
    <message>
        <source>The supervisor&apos;s desk needs the PIN of this profile.</source>
        <translation>Der Leitungstisch braucht die PIN dieses Profils.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Page of the supervisor&apos;s desk: many sessions at once</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Page of the supervisor&apos;s desk: two sessions side by side</extracomment>
        <translation>Prüfbuch</translation>
    </message>
    <message>
        <source>Pages of the supervisor&apos;s desk</source>
        <extracomment>Page of the supervisor&apos;s desk: who did what</extracomment>
        <translation>Seiten des Leitungstischs</translation>
    </message>
</context>
<context>
    <name>Foyer::SupervisorWords</name>
    <message>
        <source>%1 is unlocked, the count of failed tries is 0.</source>
        <translation>%1 ist entsperrt, die Fehlversuche stehen auf 0.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is now a login of type %2.</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 ist jetzt ein Zugang der Art %2.</translation>
    </message>
    <message>
        <source>The server was asked to mail a token. Whether it arrived, nobody can see from here.</source>
        <translation>Der Server wurde um eine E-Mail mit Token gebeten. Ob sie ankam, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>failed tries %1 → %2</source>
        <translation>Fehlversuche %1 → %2</translation>
    </message>
    <message>
        <source>not locked any more</source>
        <translation>nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>locked since %1</source>
        <translation>gesperrt seit %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>temporary password</source>
        <translation>vorläufiges Passwort</translation>
    </message>
    <message>
        <source>permanent password</source>
        <translation>dauerhaftes Passwort</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>genannt %1</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>nichts, was hier gezeigt wird</translation>
    </message>
    <message>
        <source>The answer was lost: the mail may have gone.</source>
        <translation>Die Antwort ging verloren: Die E-Mail kann unterwegs sein.</translation>
    </message>
    <message>
        <source>Ask the patron before another is sent.</source>
        <translation>Fragen Sie den Kunden, bevor noch eine gesendet wird.</translation>
    </message>
    <message>
        <source>The answer was lost, and the login is as it was.</source>
        <translation>Die Antwort ging verloren, und der Zugang ist wie zuvor.</translation>
    </message>
    <message>
        <source>It may be pressed again.</source>
        <translation>Sie dürfen noch einmal drücken.</translation>
    </message>
    <message>
        <source>The answer was lost, and the login could not be read.</source>
        <translation>Die Antwort ging verloren, und der Zugang war nicht lesbar.</translation>
    </message>
    <message>
        <source>Look again before anything else is pressed.</source>
        <translation>Sehen Sie neu nach, bevor Sie etwas anderes drücken.</translation>
    </message>
    <message>
        <source>Copied: read it to the patron, or paste it.</source>
        <translation>Kopiert: Lesen Sie es dem Kunden vor, oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>A session goes on with it.</source>
        <translation>Eine Sitzung macht damit weiter.</translation>
    </message>
    <message>
        <source>Somebody else changed this login meanwhile; nothing was written.</source>
        <translation>Jemand anderes hat diesen Zugang inzwischen geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Now: %1. Look at it before you go on.</source>
        <extracomment>%1: what is different now</extracomment>
        <translation>Jetzt: %1. Sehen Sie es an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The server refused: nothing was changed.</source>
        <translation>Der Server lehnte ab: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent: it may be pressed again.</source>
        <translation>Nichts wurde gesendet: Sie dürfen noch einmal drücken.</translation>
    </message>
</context>
<context>
    <name>Foyer::TextField</name>
    <message>
        <source>We never take card numbers here. The field was emptied.</source>
        <translation>Keine Kartennummern hier. Das Feld wurde geleert.</translation>
    </message>
    <message>
        <source>Contains a line break.</source>
        <translation>Enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 characters; the server keeps %2.</source>
        <extracomment>%1 how many were entered, %2 how many the server keeps</extracomment>
        <translation>%1 Zeichen; der Server behält %2.</translation>
    </message>
    <message>
        <source>The text starts or ends with a blank.</source>
        <translation>Der Text beginnt oder endet mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>The text contains a no-break space.</source>
        <translation>Der Text enthält ein geschütztes Leerzeichen.</translation>
    </message>
    <message>
        <source>Make it a blank</source>
        <translation>Durch Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be seen.</source>
        <translation>Der Text enthält Zeichen, die man nicht sieht.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Foyer::ThanksPage</name>
    <message>
        <source>Print a receipt</source>
        <translation>Beleg drucken</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>Vielen Dank. Viel Vergnügen!</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Your seats are kept. Please pay at the desk.</source>
        <translation>Ihre Plätze sind reserviert. Bitte zahlen Sie an der Kasse.</translation>
    </message>
    <message>
        <source>Your tickets wait at the desk.</source>
        <translation>Ihre Karten liegen an der Kasse.</translation>
    </message>
    <message>
        <source>Your tickets are on the way to your e-mail.</source>
        <translation>Ihre Karten sind unterwegs zu Ihrer E-Mail.</translation>
    </message>
</context>
<context>
    <name>Foyer::TimeButtons</name>
    <message>
        <source>At a time…</source>
        <translation>Bis Uhrzeit&#xa0;…</translation>
    </message>
    <message>
        <source>Looking what happened…</source>
        <translation>Foyer sieht nach&#xa0;…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>More time  +%1</source>
        <extracomment>Button while more time is being asked for Button: %1 &quot;5 min&quot;</extracomment>
        <translation>Mehr Zeit  +%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>Small button: %1 &quot;2 min&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>Name of a button for screen readers: %1 &quot;5 minutes&quot;</extracomment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>No more time may be added. Finish or release.</source>
        <translation>Mehr Zeit ist nicht möglich. Abschließen oder freigeben.</translation>
    </message>
    <message>
        <source>%1 may still be added</source>
        <extracomment>The limit of the profile is reached %1: &quot;20 min&quot;; limit of the profile</extracomment>
        <translation>Noch %1 möglich</translation>
    </message>
</context>
<context>
    <name>Foyer::TimeWords</name>
    <message>
        <source>just now</source>
        <extracomment>Age of the data shown</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>Age of the data: %1 seconds</extracomment>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>Age of the data: %1 minutes</extracomment>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>Age of the data: %1 hours</extracomment>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a clock time with seconds; beside values that may have changed since</extracomment>
        <translation>Stand %1</translation>
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
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>A length of time in whole minutes</extracomment>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (venue)</source>
        <extracomment>%1: a clock time in the venue&apos;s time zone</extracomment>
        <translation>%1 (vor Ort)</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1: the same moment on this computer&apos;s clock</extracomment>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Order of day and time: %1 &quot;Sun 22 Nov&quot;, %2 &quot;19:30&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Pattern of a day, as in QLocale: short weekday, day, short month</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineView</name>
    <message>
        <source>The call is in the clipboard as a curl command.</source>
        <extracomment>A shell command was copied; what stands in &lt;…&gt; has to be filled in before it works</extracomment>
        <translation>Der Aufruf ist als curl-Befehl in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Fill in what stands in &lt;…&gt; before you run it.</source>
        <translation>Ersetzen Sie, was in &lt;…&gt; steht, bevor Sie ihn ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>How many calls are shown</extracomment>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the timeline as HAR</source>
        <translation>Verlauf als HAR speichern</translation>
    </message>
    <message>
        <source>Save the case note; its first paragraph is in the clipboard</source>
        <translation>Fallnotiz speichern; ihr erster Absatz ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The timeline is saved.</source>
        <translation>Der Verlauf ist gespeichert.</translation>
    </message>
    <message>
        <source>The case note is saved.</source>
        <translation>Die Fallnotiz ist gespeichert.</translation>
    </message>
    <message>
        <source>Secrets and personal data in it are replaced by what they are.</source>
        <translation>Geheimes und Persönliches darin ist durch das ersetzt, was es ist.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>Speichern nicht möglich: Die Platte ist voll.</translation>
    </message>
    <message>
        <source>It could not be saved: you may not write there.</source>
        <translation>Speichern nicht möglich: Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>Speichern nicht möglich.</translation>
    </message>
    <message>
        <source>What was there is as it was. Choose another place.</source>
        <translation>Was da war, ist wie zuvor. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>Save as H&amp;AR…</source>
        <translation>Als H&amp;AR speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Case note…</source>
        <extracomment>Button: writes a file other programs read</extracomment>
        <translation>&amp;Fallnotiz&#xa0;…</translation>
    </message>
    <message>
        <source>Calls to the server</source>
        <extracomment>Button: a masked summary for support</extracomment>
        <translation>Aufrufe an den Server</translation>
    </message>
    <message>
        <source>No call to show.</source>
        <extracomment>No row fits the filter; and what to do</extracomment>
        <translation>Kein Aufruf zu zeigen.</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>Nur &amp;zeigen</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <extracomment>The timeline has no row yet</extracomment>
        <translation>Noch kein Aufruf.</translation>
    </message>
    <message>
        <source>Calls to the server come here by themselves.</source>
        <translation>Aufrufe an den Server kommen von selbst hierher.</translation>
    </message>
    <message>
        <source>Take words out of the filter.</source>
        <translation>Nehmen Sie Wörter aus dem Filter.</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineWindow</name>
    <message>
        <source>Timeline · %1</source>
        <translation>Verlauf · %1</translation>
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
        <translation>Geben Sie die E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Type the token from the mail.</source>
        <translation>Geben Sie den Token aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>Blanks and line breaks were taken out.</source>
        <translation>Leerzeichen und Zeilenumbrüche wurden entfernt.</translation>
    </message>
    <message>
        <source>Used once, then worthless.</source>
        <translation>Einmal benutzt, dann wertlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known for this login; a wrong token counts as one more.</source>
        <translation>
            <numerusform>%n Fehlversuch ist für diesen Zugang bekannt; ein falscher Token zählt als weiterer.</numerusform>
            <numerusform>%n Fehlversuche sind für diesen Zugang bekannt; ein falscher Token zählt als weiterer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It really sends a mail, to the address on record.</source>
        <translation>Es geht wirklich eine E-Mail ab, an die erfasste Adresse.</translation>
    </message>
    <message>
        <source>Asking for the mail…</source>
        <translation>E-Mail wird angefordert&#xa0;…</translation>
    </message>
    <message>
        <source>May have gone at %1: the answer was lost.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Vielleicht um %1 gesendet: Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Sent %1.</source>
        <translation>Gesendet %1.</translation>
    </message>
    <message>
        <source>%1 Look into the spam folder before another one is sent.</source>
        <extracomment>%1 is a sentence, &quot;Sent 14:05.&quot;</extracomment>
        <translation>%1 Sehen Sie in den Spam-Ordner, bevor noch eine gesendet wird.</translation>
    </message>
    <message>
        <source>%1 Another one can be sent in %2; look into the spam folder.</source>
        <extracomment>%1 is a sentence, &quot;Sent 14:05.&quot;; %2 a length of time, &quot;42 s&quot;</extracomment>
        <translation>%1 Die nächste geht in %2; sehen Sie in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Zugangsart</translation>
    </message>
    <message>
        <source>1 · Mail the patron a token</source>
        <translation>1 · Dem Kunden einen Token schicken</translation>
    </message>
    <message>
        <source>Send the token by e-mail</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Token per E-Mail senden</translation>
    </message>
    <message>
        <source>Asking – once…</source>
        <translation>Wird angefordert – einmal&#xa0;…</translation>
    </message>
    <message>
        <source>2 · Sign in with it; 3 · a new password follows</source>
        <translation>2 · Damit anmelden; 3 · ein neues Passwort folgt</translation>
    </message>
    <message>
        <source>Token from the mail</source>
        <translation>Token aus der E-Mail</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Mit dem Token anmelden</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Wird angemeldet – einmal&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferSteps</name>
    <message>
        <source>Opening a new session</source>
        <translation>Neue Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>Moving the sign-in</source>
        <extracomment>First of three steps</extracomment>
        <translation>Anmeldung zieht um</translation>
    </message>
    <message>
        <source>Checking that it arrived</source>
        <extracomment>Second of three steps</extracomment>
        <translation>Prüfen, ob sie ankam</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferStrip</name>
    <message>
        <source>this customer</source>
        <translation>dieser Kunde</translation>
    </message>
    <message>
        <source>No new cart for the same customer.</source>
        <translation>Kein neuer Warenkorb für denselben Kunden.</translation>
    </message>
    <message>
        <source>Open new cart</source>
        <extracomment>Button: opens the new cart; the same where seats are given up by it; while it is under way</extracomment>
        <translation>Neuen Warenkorb öffnen</translation>
    </message>
    <message>
        <source>Give up the seats, open new cart</source>
        <translation>Plätze aufgeben, neuer Warenkorb</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Zieht um&#xa0;…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Same customer, new cart</source>
        <translation>Derselbe Kunde, neuer Warenkorb</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a new, empty cart for %1?</source>
        <extracomment>%1: the patron&apos;s name</extracomment>
        <translation>Neuen, leeren Warenkorb für %1 öffnen?</translation>
    </message>
    <message numerus="yes">
        <source>the cart with %n lines</source>
        <translation>
            <numerusform>der Warenkorb mit %n Zeile</numerusform>
            <numerusform>der Warenkorb mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>der Warenkorb</translation>
    </message>
    <message>
        <source>Only the sign-in moves. Left behind: %1, held seats, session variables and the promo source. The mode of sale may be the web&apos;s again: look at it before you sell.</source>
        <extracomment>%1: &quot;the cart with 2 lines&quot;</extracomment>
        <translation>Nur die Anmeldung zieht um. Zurück bleiben: %1, gehaltene Plätze, Variablen der Sitzung und die Aktionsquelle. Die Verkaufsart kann wieder die des Web sein: Sehen Sie darauf, bevor Sie verkaufen.</translation>
    </message>
    <message>
        <source>The server gives them back at once.</source>
        <translation>Der Server gibt sie sofort zurück.</translation>
    </message>
    <message>
        <source>They stay locked until %1, and nobody can reach them before.</source>
        <translation>Sie bleiben bis %1 gesperrt, und niemand kommt vorher an sie heran.</translation>
    </message>
    <message>
        <source>They stay locked until their time is over, and nobody can reach them before.</source>
        <translation>Sie bleiben gesperrt, bis ihre Zeit um ist, und niemand kommt vorher an sie heran.</translation>
    </message>
    <message>
        <source>Whether the server gives them back at once is not known; at %1 it does.</source>
        <translation>Ob der Server sie sofort zurückgibt, ist nicht bekannt; um %1 tut er es.</translation>
    </message>
    <message>
        <source>When the server gives them back is not known.</source>
        <translation>Wann der Server sie zurückgibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>1 seat is held and will be lost to this customer.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>1 Platz ist gehalten und geht diesem Kunden verloren.</translation>
    </message>
    <message>
        <source>%1 are held and will be lost to this customer.</source>
        <translation>Gehalten: %1. Sie gehen diesem Kunden verloren.</translation>
    </message>
    <message>
        <source>Seats are held and will be lost to this customer.</source>
        <translation>Plätze sind gehalten und gehen diesem Kunden verloren.</translation>
    </message>
    <message>
        <source>Seats may be held; they would be lost to this customer.</source>
        <translation>Vielleicht sind Plätze gehalten; sie gingen diesem Kunden verloren.</translation>
    </message>
    <message>
        <source>This is a counter sale, and a customer cannot be moved into one: the new session is a customer session.</source>
        <translation>Dies ist ein Kassenverkauf, und in einen solchen kann kein Kunde umziehen: Die neue Sitzung ist eine Kundensitzung.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>Über diese Sitzung ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>This session is over. Open a new one and sign the customer in.</source>
        <translation>Diese Sitzung ist zu Ende. Öffnen Sie eine neue und melden Sie den Kunden an.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is no sign-in to move. Ctrl+N opens a new session.</source>
        <translation>Niemand ist angemeldet, also zieht keine Anmeldung um. Strg+N öffnet eine neue Sitzung.</translation>
    </message>
    <message>
        <source>Something else is under way in this session. Wait for it.</source>
        <translation>In dieser Sitzung läuft gerade etwas anderes. Warten Sie darauf.</translation>
    </message>
    <message>
        <source>It is not known whether the sign-in moved.</source>
        <translation>Es ist nicht bekannt, ob die Anmeldung umzog.</translation>
    </message>
    <message>
        <source>%1 Foyer goes on looking and will say. Nothing is sent twice.</source>
        <translation>%1 Foyer sieht weiter nach und sagt Bescheid. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>No new session was opened.</source>
        <translation>Es wurde keine neue Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>An empty one may exist on the server; it holds nothing. The customer is still signed in here.</source>
        <translation>Auf dem Server gibt es vielleicht eine leere; sie hält nichts. Der Kunde ist hier noch angemeldet.</translation>
    </message>
    <message>
        <source>The customer is still signed in here, and the cart is as it was.</source>
        <translation>Der Kunde ist hier noch angemeldet, und der Warenkorb ist wie zuvor.</translation>
    </message>
    <message>
        <source>The sign-in did not arrive in the new session.</source>
        <translation>Die Anmeldung kam in der neuen Sitzung nicht an.</translation>
    </message>
    <message>
        <source>Look here whether the customer is still signed in; if not, sign in again.</source>
        <translation>Sehen Sie hier nach, ob der Kunde noch angemeldet ist; wenn nicht, melden Sie ihn neu an.</translation>
    </message>
    <message>
        <source>The sign-in was not moved.</source>
        <translation>Die Anmeldung zog nicht um.</translation>
    </message>
    <message>
        <source>The customer is still signed in here, and the cart is as it was. The new session stays empty.</source>
        <translation>Der Kunde ist hier noch angemeldet, und der Warenkorb ist wie zuvor. Die neue Sitzung bleibt leer.</translation>
    </message>
    <message>
        <source>%1 has a new, empty cart.</source>
        <extracomment>%1: the patron&apos;s name</extracomment>
        <translation>%1 hat einen neuen, leeren Warenkorb.</translation>
    </message>
    <message>
        <source>The old session is closed.</source>
        <translation>Die alte Sitzung ist geschlossen.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Zurückgelassen: %1.</translation>
    </message>
    <message>
        <source>Seats may have been left behind.</source>
        <translation>Vielleicht blieben Plätze zurück.</translation>
    </message>
</context>
<context>
    <name>Foyer::ValueLabel</name>
    <message>
        <source>was %1</source>
        <extracomment>A value changed; %1 is what it was before</extracomment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Read aloud for a value that is not known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
</context>
<context>
    <name>Foyer::VariableWords</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: name of a variable, %2: its value before, %3: its value now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>In place of a value: the variable did not exist</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>The variable %1 is deleted.</source>
        <translation>Die Variable %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo adds it again.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Rückgängig fügt sie wieder hinzu.</translation>
    </message>
    <message>
        <source>The variable %1 is set, but not as asked.</source>
        <translation>Die Variable %1 ist gesetzt, aber nicht wie gewünscht.</translation>
    </message>
    <message>
        <source>The server kept another value than the one sent. Show the values and compare.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Der Server behielt einen anderen Wert als den gesendeten. Zeigen Sie die Werte und vergleichen Sie.</translation>
    </message>
    <message>
        <source>The variable %1 is added.</source>
        <translation>Die Variable %1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Undo deletes it again.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Rückgängig löscht sie wieder.</translation>
    </message>
    <message>
        <source>The variable %1 is changed.</source>
        <translation>Die Variable %1 ist geändert.</translation>
    </message>
    <message>
        <source>Undo brings the old value back.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Rückgängig bringt den alten Wert zurück.</translation>
    </message>
    <message>
        <source>The answer was lost, but %1 is set.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>Die Antwort ging verloren, aber %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>The answer was lost, but %1 is deleted.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>Die Antwort ging verloren, aber %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>The list on the server shows it. Nothing was sent twice.</source>
        <translation>Die Liste auf dem Server zeigt es. Nichts wurde zweimal gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 is as it was.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>Die Antwort ging verloren, und %1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <translation>Sie dürfen noch einmal drücken.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed.</source>
        <extracomment>%1: name of a variable; the list cannot be read after the answer was lost</extracomment>
        <translation>Es ist nicht bekannt, ob %1 geändert wurde.</translation>
    </message>
    <message>
        <source>Foyer goes on looking and will say.</source>
        <translation>Foyer sieht weiter nach und sagt Bescheid.</translation>
    </message>
    <message>
        <source>The variable %1 has this value already.</source>
        <translation>Die Variable %1 hat diesen Wert schon.</translation>
    </message>
    <message>
        <source>The variable %1 is gone already.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Die Variable %1 ist schon weg.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is %2 already; %1 differs only in capital letters.</source>
        <extracomment>%1 and %2: names of variables that differ in capital letters only</extracomment>
        <translation>Es gibt schon %2; %1 unterscheidet sich nur in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use the name that is there, or another one.</source>
        <translation>Nichts wurde gesendet. Nehmen Sie den vorhandenen Namen oder einen anderen.</translation>
    </message>
    <message>
        <source>Not undone: %1 was changed by somebody else since.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Nicht rückgängig: %1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the value that is there now.</source>
        <translation>Nichts wurde gesendet. Sehen Sie sich den jetzigen Wert an.</translation>
    </message>
    <message>
        <source>The variable %1 is as it was: the list could not be read first.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Die Variable %1 ist wie zuvor: Die Liste konnte nicht erst gelesen werden.</translation>
    </message>
    <message>
        <source>The server did not change %1.</source>
        <translation>Der Server hat %1 nicht geändert.</translation>
    </message>
    <message>
        <source>The variable %1 is as it was: nothing was sent.</source>
        <extracomment>%1: name of a variable %1: name of a variable</extracomment>
        <translation>Die Variable %1 ist wie zuvor: Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesCard</name>
    <message>
        <source>Delete the variable %1?</source>
        <extracomment>Question before a variable is deleted; %1: its name</extracomment>
        <translation>Variable %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of the question before a variable is deleted</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Session variables</source>
        <extracomment>Title of the panel with the session&apos;s variables</extracomment>
        <translation>Variablen der Sitzung</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <extracomment>Name of the table for screen readers
----------
In the empty field that narrows the list</extracomment>
        <translation>Variable finden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Hide values</source>
        <extracomment>Button: reads the list from the server Button: shows or hides the values of all variables</extracomment>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Field: name of a variable</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Button: adds or changes a variable; and while it is being sent</extracomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>Wird gesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: deletes the selected variable</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No variable found.</source>
        <extracomment>The filter leaves nothing</extracomment>
        <translation>Keine Variable gefunden.</translation>
    </message>
    <message>
        <source>Values are searched only while they are shown.</source>
        <translation>Werte werden nur durchsucht, solange sie gezeigt sind.</translation>
    </message>
    <message>
        <source>This session has no variables.</source>
        <translation>Diese Sitzung hat keine Variablen.</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <translation>die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>something is being sent</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>etwas wird gesendet</translation>
    </message>
    <message>
        <source>Say why it is deleted; then Enter.</source>
        <extracomment>Error under the field for the reason</extracomment>
        <translation>Grund des Löschens wählen; dann Enter.</translation>
    </message>
    <message>
        <source>Say why; then Enter.</source>
        <extracomment>Error under the field for the reason</extracomment>
        <translation>Grund wählen; dann Enter.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: value of a variable Field: why a variable is changed</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the audit.</source>
        <translation>Steht im Prüfbuch.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Grund wählen</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesPanel</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>Variable setzen</translation>
    </message>
    <message>
        <source>add change update value</source>
        <extracomment>Other words for &quot;Set a variable&quot;, separated by blanks</extracomment>
        <translation>hinzufügen ändern aktualisieren Wert</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesTextModel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: name of a session variable</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>set by sign-in · read only</source>
        <extracomment>Beside a variable that the server itself sets when somebody signs in</extracomment>
        <translation>durch Anmeldung gesetzt · nur lesbar</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictCard</name>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>asked for as %1</source>
        <extracomment>Number of a patron</extracomment>
        <translation>gefragt als %1</translation>
    </message>
    <message>
        <source>Why they cannot sign in</source>
        <translation>Warum die Anmeldung nicht geht</translation>
    </message>
    <message>
        <source>Reading the logins…</source>
        <translation>Zugänge werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>None of the patron&apos;s tries is used.</source>
        <translation>Kein Versuch des Kunden wird verbraucht.</translation>
    </message>
    <message>
        <source>Find the patron on the left.</source>
        <translation>Finden Sie links den Kunden.</translation>
    </message>
    <message>
        <source>The cause appears here, in one sentence.</source>
        <translation>Die Ursache steht dann hier, in einem Satz.</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <extracomment>%1: a length of time that runs down</extracomment>
        <translation>Frei in %1</translation>
    </message>
    <message>
        <source>certain: the server says so</source>
        <translation>sicher: Der Server sagt es</translation>
    </message>
    <message>
        <source>likely: it fits what the server says</source>
        <translation>wahrscheinlich: Es passt zu dem, was der Server sagt</translation>
    </message>
    <message>
        <source>A mail was just sent to this address: the next one in %1.</source>
        <extracomment>%1: seconds until another mail may be asked for</extracomment>
        <translation>An diese Adresse ging gerade eine E-Mail: die nächste in %1.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN, for this one change.</source>
        <translation>PIN der Leitung, für diese eine Änderung.</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictPanel</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>A connection test is running</extracomment>
        <translation>Verbindung wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>No session is opened and nothing is changed on the server.</source>
        <translation>Keine Sitzung wird geöffnet und nichts auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Stop the test (Esc)</source>
        <extracomment>Button: gives up waiting for the connection test. Esc does the same</extracomment>
        <translation>Prüfung abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Something was changed since. Test again.</source>
        <extracomment>Said above the answer of an older connection test</extracomment>
        <translation>Seither wurde etwas geändert. Prüfen Sie neu.</translation>
    </message>
    <message>
        <source>G&amp;o to the field</source>
        <extracomment>Button: moves to the field in which the fault can be mended</extracomment>
        <translation>Zum &amp;Feld</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictWords</name>
    <message>
        <source>%1 answers and lets you in.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 antwortet und lässt Sie ein.</translation>
    </message>
    <message>
        <source>The address cannot be used as it is written.</source>
        <extracomment>The address in the profile is not one that can be used</extracomment>
        <translation>Die Adresse kann so, wie sie dasteht, nicht verwendet werden.</translation>
    </message>
    <message>
        <source>There is no server called %1 on this network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>In diesem Netz gibt es keinen Server namens %1.</translation>
    </message>
    <message>
        <source>Something else answered in place of %1: a sign-in page of this network, or a forwarding address.</source>
        <extracomment>Captive portal. %1: a host name</extracomment>
        <translation>Statt %1 antwortete etwas anderes: eine Anmeldeseite dieses Netzes oder eine Weiterleitung.</translation>
    </message>
    <message>
        <source>Your user group may not open web sessions.</source>
        <extracomment>%1: the ID of a user group</extracomment>
        <translation>Ihre Benutzergruppe darf keine Websitzungen öffnen.</translation>
    </message>
    <message>
        <source>User group %1 may not open web sessions.</source>
        <translation>Benutzergruppe %1 darf keine Websitzungen öffnen.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. You can connect.</source>
        <extracomment>After a good test of the connection</extracomment>
        <translation>Auf dem Server wurde nichts geändert. Sie können sich verbinden.</translation>
    </message>
    <message>
        <source>Type the server’s address.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check the Wi-Fi, the cable or the VPN.</source>
        <extracomment>Advice after &quot;no server called …&quot;</extracomment>
        <translation>Prüfen Sie die Schreibweise der Adresse. Stimmt sie, prüfen Sie WLAN, Kabel oder VPN.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi, the cable or the VPN, and the port in the address. If others cannot reach it either, tell the server’s keeper.</source>
        <extracomment>Advice when the server does not answer</extracomment>
        <translation>Prüfen Sie WLAN, Kabel oder VPN und den Port in der Adresse. Erreichen ihn auch andere nicht, verständigen Sie die Serverbetreuung.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile under More.</source>
        <extracomment>Advice after a proxy fault. &quot;More&quot; is a part of the form</extracomment>
        <translation>Prüfen Sie den Proxy dieses Profils unter Mehr.</translation>
    </message>
    <message>
        <source>Your password was not passed on. Open a browser, sign in to the Wi-Fi, then test again. If there is nothing to sign in to, the address is out of date.</source>
        <extracomment>Advice after a captive portal answered</extracomment>
        <translation>Ihr Passwort wurde nicht weitergegeben. Öffnen Sie einen Browser, melden Sie sich am WLAN an, dann prüfen Sie neu. Gibt es dort nichts anzumelden, ist die Adresse veraltet.</translation>
    </message>
    <message>
        <source>Check the path of the address: it often ends with /TessituraService, or with /tessitura/api on version 16.</source>
        <extracomment>Advice after a wrong path; the two paths are literal</extracomment>
        <translation>Prüfen Sie den Pfad der Adresse: Oft endet er auf /TessituraService, bei Version 16 auf /tessitura/api.</translation>
    </message>
    <message>
        <source>Check all four. The group is its ID, not its name, and the server must know the machine location. Type the password again.</source>
        <extracomment>Advice after HTTP 401</extracomment>
        <translation>Prüfen Sie alle vier. Die Gruppe ist ihre ID, nicht ihr Name, und der Server muss den Rechnerstandort kennen. Geben Sie das Passwort neu ein.</translation>
    </message>
    <message>
        <source>Ask your Tessitura administrator to give the group Web/Session with View, Add, Edit and Delete, or name another group.</source>
        <extracomment>&quot;Web/Session&quot; is the literal name of a right; View, Add, Edit and Delete are its parts</extracomment>
        <translation>Bitten Sie Ihre Tessitura-Verwaltung, der Gruppe Web/Session mit View, Add, Edit und Delete zu geben, oder nennen Sie eine andere Gruppe.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. Tell the server’s keeper, and test again later.</source>
        <extracomment>Advice when the server itself has trouble</extracomment>
        <translation>Auf diesem Rechner ist nichts falsch. Verständigen Sie die Serverbetreuung, und prüfen Sie später neu.</translation>
    </message>
    <message>
        <source>%1 broke the connection before it answered.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 brach die Verbindung ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 is too busy just now.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 ist gerade überlastet.</translation>
    </message>
    <message>
        <source>The test was stopped before there was an answer.</source>
        <extracomment>The person stopped the test</extracomment>
        <translation>Die Prüfung wurde beendet, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>%1 sent far more than a Tessitura service would.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 schickte weit mehr, als ein Tessitura-Dienst es täte.</translation>
    </message>
    <message>
        <source>Nothing can be reached at %1, port %2.</source>
        <extracomment>%1: a host name; %2: a port number</extracomment>
        <translation>Unter %1, Port %2, ist nichts zu erreichen.</translation>
    </message>
    <message>
        <source>%1 answers, but there is no Tessitura service at %2.</source>
        <extracomment>%1: a host name; %2: the path of an address</extracomment>
        <translation>%1 antwortet, aber unter %2 ist kein Tessitura-Dienst.</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what a Tessitura service understands at %2.</source>
        <extracomment>%1: a host name; %2: the path of an address</extracomment>
        <translation>%1 antwortet, lehnt aber unter %2 ab, was ein Tessitura-Dienst versteht.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Tessitura service does.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 antwortet, aber nicht wie ein Tessitura-Dienst.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands in a list of names where one was left empty</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The server did not accept user %1, group %2, location %3 or the password.</source>
        <extracomment>%1 user, %2 ID of the user group, %3 machine location; all four go to the server together</extracomment>
        <translation>Der Server nahm Benutzer %1, Gruppe %2, Standort %3 oder das Passwort nicht an.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <extracomment>%1: a host name; %2: HTTP status, e.g. 503</extracomment>
        <translation>%1 hat selbst einen Fehler (Status %2).</translation>
    </message>
    <message>
        <source>The service answers, but its Seat Server does not listen: no seats could be held.</source>
        <extracomment>The Seat Server is Tessitura&apos;s lock service</extracomment>
        <translation>Der Dienst antwortet, aber sein Seat Server hört nicht: Es könnten keine Plätze gehalten werden.</translation>
    </message>
    <message>
        <source>The service answers, but says that it is not well.</source>
        <extracomment>The status call of the service says &quot;not well&quot;</extracomment>
        <translation>Der Dienst antwortet, sagt aber, dass es ihm nicht gut geht.</translation>
    </message>
    <message>
        <source>The service answers, but this part of it is not well: %1.</source>
        <extracomment>%1: names of parts of the service, separated by commas</extracomment>
        <translation>Der Dienst antwortet, aber diesem Teil geht es nicht gut: %1.</translation>
    </message>
    <message>
        <source>of this computer’s settings</source>
        <extracomment>Stands in place of a proxy&apos;s name</extracomment>
        <translation>aus den Einstellungen dieses Rechners</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in, which Foyer cannot give.</source>
        <extracomment>%1: a proxy, &quot;proxy.example:8080&quot; or &quot;of this computer&apos;s settings&quot;</extracomment>
        <translation>Der Proxy %1 verlangt eine Anmeldung, die Foyer nicht geben kann.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <extracomment>%1: a proxy, &quot;proxy.example:8080&quot; or &quot;of this computer&apos;s settings&quot;</extracomment>
        <translation>Der Proxy %1 ließ die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>What answered is not %1: its certificate belongs to another name.</source>
        <extracomment>%1: host name in the profile</extracomment>
        <translation>Was antwortete, ist nicht %1: Sein Zertifikat gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>What answered is not %1: its certificate belongs to %2.</source>
        <extracomment>%1: host name in the profile; %2: host names in the certificate</extracomment>
        <translation>Was antwortete, ist nicht %1: Sein Zertifikat gehört zu %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 ran out on %2.</source>
        <extracomment>%1: host name; %2: a date</extracomment>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has run out.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <extracomment>%1: host name; %2: a date</extracomment>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good yet.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Das Zertifikat von %1 gilt noch nicht.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 hat sein Zertifikat selbst unterschrieben, niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Dieser Rechner kennt den Aussteller des Zertifikats von %1 nicht.</translation>
    </message>
    <message>
        <source>The CA file of this profile does not vouch for the certificate of %1.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Die CA-Datei dieses Profils bürgt nicht für das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old to be safe (before TLS 1.2).</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 bietet nur Verschlüsselung, die zu alt ist, um sicher zu sein (vor TLS 1.2).</translation>
    </message>
    <message>
        <source>%1 does not speak encrypted on port %2.</source>
        <extracomment>%1: host name; %2: port number</extracomment>
        <translation>%1 spricht an Port %2 nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Mit %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>No password was sent. Check the spelling of the address; on a guest Wi-Fi sign in to it first.</source>
        <extracomment>Advice after a certificate for another name</extracomment>
        <translation>Kein Passwort wurde gesendet. Prüfen Sie die Schreibweise der Adresse; in einem Gäste-WLAN melden Sie sich zuerst dort an.</translation>
    </message>
    <message>
        <source>No password was sent. Check the port in the address.</source>
        <extracomment>Advice when the port does not speak TLS</extracomment>
        <translation>Kein Passwort wurde gesendet. Prüfen Sie den Port in der Adresse.</translation>
    </message>
    <message>
        <source>No password was sent. This computer says that today is %1. If that is wrong, set its date; if it is right, the server needs a new certificate.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Kein Passwort wurde gesendet. Laut diesem Rechner ist heute %1. Ist das falsch, stellen Sie sein Datum; ist es richtig, braucht der Server ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>No password was sent. Ask for your organisation’s CA file and name it under More.</source>
        <extracomment>Advice after an unknown certificate authority. &quot;More&quot; is a part of the form</extracomment>
        <translation>Kein Passwort wurde gesendet. Lassen Sie sich die CA-Datei Ihres Hauses geben und tragen Sie sie unter Mehr ein.</translation>
    </message>
    <message>
        <source>No password was sent. Ask whether the CA file is still the right one, or leave it empty.</source>
        <translation>Kein Passwort wurde gesendet. Fragen Sie, ob die CA-Datei noch die richtige ist, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>No password was sent. Only the server’s keeper can mend this.</source>
        <extracomment>Advice after any other TLS failure</extracomment>
        <translation>Kein Passwort wurde gesendet. Nur die Serverbetreuung kann das beheben.</translation>
    </message>
    <message>
        <source>The name %1 was found</source>
        <extracomment>%1: host name; its address is known</extracomment>
        <translation>Der Name %1 wurde gefunden</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <extracomment>Said of a server that can be reached</extracomment>
        <translation>Die Verbindung ist sicher</translation>
    </message>
    <message>
        <source>The service is there, at the right path</source>
        <extracomment>The certificate is good</extracomment>
        <translation>Der Dienst ist da, am richtigen Pfad</translation>
    </message>
    <message>
        <source>The sign-in was accepted</source>
        <extracomment>The path in the address is right</extracomment>
        <translation>Die Anmeldung wurde angenommen</translation>
    </message>
    <message>
        <source>No right of the user group is known to be missing</source>
        <translation>Der Benutzergruppe fehlt kein Recht, soweit bekannt</translation>
    </message>
    <message>
        <source>No fault of the Seat Server is known</source>
        <extracomment>The group may use web sessions</extracomment>
        <translation>Kein Fehler des Seat Servers bekannt</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <extracomment>The lock service listens</extracomment>
        <translation>Die Uhren stimmen überein</translation>
    </message>
    <message>
        <source>This is a Foyer sandbox, not your organisation’s server.</source>
        <extracomment>The server that was tested is a practice server of Foyer</extracomment>
        <translation>Das ist ein Übungsserver von Foyer, nicht der Server Ihres Hauses.</translation>
    </message>
    <message>
        <source>The server looks like version 16, but the profile says 15.</source>
        <extracomment>The version chosen in the profile is not the server&apos;s</extracomment>
        <translation>Der Server sieht nach Version 16 aus, das Profil sagt aber 15.</translation>
    </message>
    <message>
        <source>The Seat Server’s time zone is not set: time left for seats will be shown as approximate.</source>
        <extracomment>Nobody has said in which zone the Seat Server counts</extracomment>
        <translation>Die Zeitzone des Seat Servers ist nicht gesetzt: Die Restzeit der Plätze wird als ungefähr gezeigt.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s. Time left for seats stays right; set the clock anyway.</source>
        <extracomment>%1: a length of time, &quot;7 minutes&quot;</extracomment>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server %1 vor. Die Restzeit der Plätze stimmt trotzdem; stellen Sie die Uhr dennoch.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s. Time left for seats stays right; set the clock anyway.</source>
        <extracomment>%1: a length of time, &quot;7 minutes&quot;</extracomment>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server %1 nach. Die Restzeit der Plätze stimmt trotzdem; stellen Sie die Uhr dennoch.</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchPage</name>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n Sitzung hinzugefügt.</numerusform>
            <numerusform>%n Sitzungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>Schon bekannt: %1.</translation>
    </message>
    <message>
        <source>Not taken, no key or no room: %1.</source>
        <translation>Nicht genommen, kein Schlüssel oder kein Platz: %1.</translation>
    </message>
    <message>
        <source>Nobody needs you · %1 watched</source>
        <extracomment>Above the watch list; %1 of %2 sessions are urgent</extracomment>
        <translation>Niemand braucht Sie · %1 beobachtet</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 von %2 brauchen Sie</translation>
    </message>
    <message>
        <source>Paste or scan session keys</source>
        <translation>Sitzungsschlüssel einfügen oder scannen</translation>
    </message>
    <message>
        <source>Session keys to watch</source>
        <translation>Zu beobachtende Sitzungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Open as a tab</source>
        <translation>Als Reiter ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Watched sessions, the urgent first</source>
        <translation>Beobachtete Sitzungen, die dringenden zuerst</translation>
    </message>
    <message>
        <source>No session is watched.</source>
        <translation>Keine Sitzung wird beobachtet.</translation>
    </message>
    <message>
        <source>Sessions opened here come by themselves; others by their key.</source>
        <translation>Hier geöffnete Sitzungen kommen von selbst; andere über ihren Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchTextModel</name>
    <message>
        <source>What it needs</source>
        <translation>Was sie braucht</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how long seats are still held</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Patron</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <extracomment>Column: whether somebody is signed in</extracomment>
        <translation>Verkaufsart</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: the order that is loaded</extracomment>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchWords</name>
    <message>
        <source>Seats are gone</source>
        <translation>Plätze sind weg</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Ends in two minutes or less</source>
        <translation>Endet in zwei Minuten oder weniger</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <translation>Abschluss gescheitert</translation>
    </message>
    <message>
        <source>Checkout does not end</source>
        <translation>Abschluss endet nicht</translation>
    </message>
    <message>
        <source>Login is locked</source>
        <translation>Zugang ist gesperrt</translation>
    </message>
    <message>
        <source>Ends in five minutes or less</source>
        <translation>Endet in fünf Minuten oder weniger</translation>
    </message>
    <message>
        <source>Seats held, time not known</source>
        <translation>Plätze gehalten, Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>Sign-in failed: %1</source>
        <translation>Anmeldung gescheitert: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>A session that is known by its number in the list only</extracomment>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <extracomment>Seats are held, in so many lines of the cart</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>in, temporary password</source>
        <translation>ja, vorläufiges Passwort</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Foyer::WelcomePanel</name>
    <message>
        <source>Welcome to Foyer</source>
        <extracomment>Heading of the very first page</extracomment>
        <translation>Willkommen bei Foyer</translation>
    </message>
    <message>
        <source>Sign patrons in, watch their seats, and sell, wherever the queue is.</source>
        <extracomment>Under the heading of the very first page</extracomment>
        <translation>Kunden anmelden, Plätze im Blick behalten, verkaufen – wo immer die Schlange steht.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>First choice; the sandbox is a practice server on this computer</extracomment>
        <translation>Mit dem Übungsserver beginnen</translation>
    </message>
    <message>
        <source>A made-up opera house on this computer: patrons, seats and sign-in trouble to practise on. Nothing to set up, no network, nothing real.</source>
        <translation>Ein erfundenes Opernhaus auf diesem Rechner: Kunden, Plätze und Anmeldeprobleme zum Üben. Nichts einzurichten, kein Netz, nichts Echtes.</translation>
    </message>
    <message>
        <source>Connect to our server</source>
        <extracomment>Second choice</extracomment>
        <translation>Mit unserem Server verbinden</translation>
    </message>
    <message>
        <source>Your organisation’s Tessitura service. You need its address and the API user, group, machine location and password from your administrator.</source>
        <translation>Der Tessitura-Dienst Ihres Hauses. Sie brauchen Adresse, API-Benutzer, Gruppe, Rechnerstandort und Passwort von Ihrer Verwaltung.</translation>
    </message>
    <message>
        <source>You can do the other one later. No password is ever written to a file.</source>
        <extracomment>Small print under both choices</extracomment>
        <translation>Das andere geht auch später. Kein Passwort steht je in einer Datei.</translation>
    </message>
</context>
<context>
    <name>Foyer::WhoCard</name>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address belongs to patron no. %1: the order is theirs.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Die Adresse gehört Kunde Nr. %1: Die Bestellung ist seine.</translation>
    </message>
    <message>
        <source>Patron no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Kunde Nr. %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>Temporary password: a new one is due.</source>
        <translation>Vorläufiges Passwort: Ein neues ist fällig.</translation>
    </message>
    <message>
        <source>Acts for no. %1; the login belongs to no. %2.</source>
        <extracomment>%1 and %2 are constituent numbers</extracomment>
        <translation>Handelt für Nr. %1; der Zugang gehört Nr. %2.</translation>
    </message>
    <message>
        <source>This session has ended on the server</source>
        <translation>Diese Sitzung ist auf dem Server beendet</translation>
    </message>
    <message>
        <source>Nothing was sold in it from here.</source>
        <translation>Von hier wurde in ihr nichts verkauft.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>Über diese Sitzung ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The server did not say whether anybody is signed in.</source>
        <translation>Der Server sagte nicht, ob jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Noch kein Kunde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Sitzung wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Foyer::WhyBox</name>
    <message>
        <source>why?</source>
        <extracomment>Link beside an odd value: opens the explanation</extracomment>
        <translation>warum?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Warum? %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1: what to do next, a sentence</extracomment>
        <translation>Nächster Schritt: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::WhyWords</name>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 because order %3 was loaded at %4.</source>
        <extracomment>%1 and %2: modes of sale; %3: an order number; %4: a clock time</extracomment>
        <translation>Sie ging von %1 zu %2, weil um %4 Bestellung %3 geöffnet wurde.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with the promo code passed at the sign-in of %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Sie ging von %1 zu %2 mit dem Aktionscode, der bei der Anmeldung um %3 übergeben wurde.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with the sign-in at %3: by the patron&apos;s rank.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Sie ging von %1 zu %2 mit der Anmeldung um %3: durch den Rang des Kunden.</translation>
    </message>
    <message>
        <source>It fell from %1 to %2 when a sign-in failed at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Sie fiel von %1 auf %2, als um %3 eine Anmeldung scheiterte.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 when the customer was set at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Sie ging von %1 zu %2, als um %3 der Kunde gesetzt wurde.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with a change of the cart at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Sie ging von %1 zu %2 mit einer Änderung am Warenkorb um %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 before %3, and not from this program.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Sie ging von %1 zu %2 vor %3, und nicht von diesem Programm aus.</translation>
    </message>
    <message>
        <source>It had moved from %1 to %2 before this program first looked.</source>
        <extracomment>%1 and %2: modes of sale</extracomment>
        <translation>Sie war von %1 zu %2 gegangen, bevor dieses Programm zum ersten Mal hinsah.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the mode of sale went from %3 to %4.</source>
        <extracomment>%1 and %2: amounts; %3 and %4: modes of sale</extracomment>
        <translation>Der Preis ging von %1 auf %2, als die Verkaufsart von %3 zu %4 ging.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the source went from %3 to %4.</source>
        <extracomment>%1 and %2: amounts; %3 and %4: sources</extracomment>
        <translation>Der Preis ging von %1 auf %2, als die Quelle von %3 zu %4 ging.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the customer changed.</source>
        <extracomment>Both are amounts</extracomment>
        <translation>Der Preis ging von %1 auf %2, als der Kunde wechselte.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2; nothing this program saw explains it.</source>
        <extracomment>Both are amounts</extracomment>
        <translation>Der Preis ging von %1 auf %2; nichts, was dieses Programm sah, erklärt es.</translation>
    </message>
    <message>
        <source>Their time ran out before checkout.</source>
        <translation>Ihre Zeit lief vor dem Abschluss ab.</translation>
    </message>
    <message>
        <source>Their time ran out at %1, before checkout.</source>
        <translation>Ihre Zeit lief um %1 ab, vor dem Abschluss.</translation>
    </message>
    <message>
        <source>Their time ran out before checkout, and the server released them.</source>
        <translation>Ihre Zeit lief vor dem Abschluss ab, und der Server gab sie frei.</translation>
    </message>
    <message>
        <source>Their time ran out at %1, before checkout, and the server released them.</source>
        <translation>Ihre Zeit lief um %1 ab, vor dem Abschluss, und der Server gab sie frei.</translation>
    </message>
    <message>
        <source>They were given back here at %1.</source>
        <translation>Sie wurden hier um %1 zurückgegeben.</translation>
    </message>
    <message>
        <source>They were given back by logging out here at %1.</source>
        <translation>Sie wurden hier um %1 durch Abmelden zurückgegeben.</translation>
    </message>
    <message>
        <source>They are sold: checkout is done, order %1.</source>
        <translation>Sie sind verkauft: Der Abschluss ist fertig, Bestellung %1.</translation>
    </message>
    <message>
        <source>They are sold: checkout is done.</source>
        <translation>Sie sind verkauft: Der Abschluss ist fertig.</translation>
    </message>
    <message>
        <source>Checkout is under way; the order holds them.</source>
        <translation>Der Abschluss läuft; die Bestellung hält sie.</translation>
    </message>
    <message>
        <source>They went before their time, and not from this program.</source>
        <translation>Sie gingen vor ihrer Zeit, und nicht von diesem Programm aus.</translation>
    </message>
    <message>
        <source>They are gone from the cart; this server does not say whether their time ran out.</source>
        <translation>Sie sind nicht mehr im Warenkorb; dieser Server sagt nicht, ob ihre Zeit ablief.</translation>
    </message>
    <message>
        <source>Order %1 is open in this session.</source>
        <translation>Bestellung %1 ist in dieser Sitzung offen.</translation>
    </message>
    <message>
        <source>Order %1 is in use by a staff batch.</source>
        <translation>Bestellung %1 ist in einem Kassenstapel in Arbeit.</translation>
    </message>
    <message>
        <source>Order %1 is in use by staff batch %2.</source>
        <extracomment>%1: an order; %2: a batch</extracomment>
        <translation>Bestellung %1 ist in Kassenstapel %2 in Arbeit.</translation>
    </message>
    <message>
        <source>Order %1 is open in another web session, perhaps one that was left behind.</source>
        <translation>Bestellung %1 ist in einer anderen Websitzung offen, vielleicht einer liegen gebliebenen.</translation>
    </message>
    <message>
        <source>Order %1 is open in another web session. If it was left behind, the lock falls once it is idle for %2.</source>
        <extracomment>%1: an order; %2: a length of time</extracomment>
        <translation>Bestellung %1 ist in einer anderen Websitzung offen. Blieb sie liegen, fällt die Sperre, wenn sie %2 untätig war.</translation>
    </message>
    <message>
        <source>The server knows no source with the number %1.</source>
        <translation>Der Server kennt keine Quelle mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The server knows no source for the code “%1”.</source>
        <translation>Der Server kennt keine Quelle für den Code „%1“.</translation>
    </message>
    <message>
        <source>Nobody has signed in to this session yet.</source>
        <translation>In dieser Sitzung hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>This is a counter sale: nobody signs in, a customer is chosen.</source>
        <translation>Dies ist ein Kassenverkauf: Niemand meldet sich an, ein Kunde wird gewählt.</translation>
    </message>
    <message>
        <source>A guest buys without signing in; that is in order.</source>
        <translation>Ein Gast kauft ohne Anmeldung; das ist in Ordnung.</translation>
    </message>
    <message>
        <source>The login that was tried is locked since %1.</source>
        <translation>Der versuchte Zugang ist seit %1 gesperrt.</translation>
    </message>
    <message>
        <source>Somebody was signed in until a try for another login failed at %1.</source>
        <translation>Jemand war angemeldet, bis um %1 ein Versuch mit einem anderen Zugang scheiterte.</translation>
    </message>
    <message>
        <source>The sign-in ended before %1, and not from this program.</source>
        <translation>Die Anmeldung endete vor %1, und nicht von diesem Programm aus.</translation>
    </message>
    <message>
        <source>The last try failed: %1 of %2 are used.</source>
        <extracomment>How many tries failed, and how many are allowed</extracomment>
        <translation>Der letzte Versuch scheiterte: %1 von %2 sind verbraucht.</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>Der letzte Versuch scheiterte.</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>gescheiterte Anmeldung</translation>
    </message>
    <message>
        <source>order loaded</source>
        <translation>Bestellung geöffnet</translation>
    </message>
    <message>
        <source>customer set</source>
        <translation>Kunde gesetzt</translation>
    </message>
    <message>
        <source>change of the cart</source>
        <translation>Änderung am Warenkorb</translation>
    </message>
    <message>
        <source>seen at a look</source>
        <translation>beim Hinsehen bemerkt</translation>
    </message>
    <message>
        <source>%1  first look: %2</source>
        <extracomment>%1: a clock time; %2: a mode of sale</extracomment>
        <translation>%1  erster Blick: %2</translation>
    </message>
    <message>
        <source>%1  %2: %3 → %4</source>
        <extracomment>%1: a clock time; %2: what happened, e.g. &quot;sign-in&quot;; %3 and %4: modes of sale</extracomment>
        <translation>%1  %2: %3 → %4</translation>
    </message>
    <message>
        <source>the promo code stands for %1</source>
        <translation>der Aktionscode steht für %1</translation>
    </message>
    <message>
        <source>source passed with the sign-in: %1</source>
        <translation>bei der Anmeldung übergebene Quelle: %1</translation>
    </message>
    <message>
        <source>at the first look it was already another than the original one</source>
        <translation>beim ersten Blick war sie schon eine andere als zu Beginn</translation>
    </message>
    <message>
        <source>the source is %1</source>
        <translation>die Quelle ist %1</translation>
    </message>
    <message>
        <source>servers before version 16 reset a session when a sign-in fails</source>
        <translation>Server vor Version 16 setzen eine Sitzung zurück, wenn eine Anmeldung scheitert</translation>
    </message>
    <message>
        <source>the server&apos;s deadline was %1</source>
        <translation>die Frist des Servers war %1</translation>
    </message>
    <message>
        <source>the first seat was held at %1</source>
        <translation>der erste Platz wurde um %1 gehalten</translation>
    </message>
    <message>
        <source>the server says that they expired</source>
        <translation>der Server sagt, dass sie abgelaufen sind</translation>
    </message>
    <message>
        <source>the server says that no seats are held</source>
        <translation>der Server sagt, dass keine Plätze gehalten sind</translation>
    </message>
    <message>
        <source>servers before 15.1.7 do not say it</source>
        <translation>Server vor 15.1.7 sagen es nicht</translation>
    </message>
    <message>
        <source>the server&apos;s word for the checkout: %1</source>
        <translation>das Wort des Servers für den Abschluss: %1</translation>
    </message>
    <message>
        <source>nothing was pressed here in between</source>
        <translation>dazwischen wurde hier nichts gedrückt</translation>
    </message>
    <message>
        <source>the order names batch %1</source>
        <translation>die Bestellung nennt Stapel %1</translation>
    </message>
    <message>
        <source>the order names a batch</source>
        <translation>die Bestellung nennt einen Stapel</translation>
    </message>
    <message>
        <source>the order names another web session</source>
        <translation>die Bestellung nennt eine andere Websitzung</translation>
    </message>
    <message>
        <source>Order Lock Timeout is %1</source>
        <translation>Order Lock Timeout ist %1</translation>
    </message>
    <message>
        <source>Order Lock Timeout is not known</source>
        <translation>Order Lock Timeout ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 was asked for as a source number</source>
        <translation>%1 wurde als Quellennummer gefragt</translation>
    </message>
    <message>
        <source>“%1” was asked for as a text</source>
        <translation>„%1“ wurde als Text gefragt</translation>
    </message>
    <message>
        <source>the answer was an empty list</source>
        <translation>die Antwort war eine leere Liste</translation>
    </message>
    <message>
        <source>a source that is over or not yet open is not told</source>
        <translation>eine Quelle, die vorbei oder noch nicht offen ist, wird nicht genannt</translation>
    </message>
    <message>
        <source>the server counts %1 of %2 tries</source>
        <translation>der Server zählt %1 von %2 Versuchen</translation>
    </message>
    <message numerus="yes">
        <source>the server counts %n failed tries</source>
        <translation>
            <numerusform>der Server zählt %n Fehlversuch</numerusform>
            <numerusform>der Server zählt %n Fehlversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>the server says: locked since %1</source>
        <translation>der Server sagt: gesperrt seit %1</translation>
    </message>
    <message>
        <source>patron %1 was signed in before</source>
        <translation>vorher war Kunde %1 angemeldet</translation>
    </message>
    <message>
        <source>somebody was signed in before</source>
        <translation>vorher war jemand angemeldet</translation>
    </message>
    <message>
        <source>certain: seen by this program or said by the server</source>
        <extracomment>How sure an explanation is</extracomment>
        <translation>sicher: von diesem Programm gesehen oder vom Server gesagt</translation>
    </message>
    <message>
        <source>likely: it fits what was seen</source>
        <translation>wahrscheinlich: Es passt zu dem, was zu sehen war</translation>
    </message>
    <message>
        <source>Leave it, or sign in again with the right source.</source>
        <translation>Lassen Sie es, oder melden Sie mit der richtigen Quelle neu an.</translation>
    </message>
    <message>
        <source>For the old mode of sale open a new session.</source>
        <translation>Für die alte Verkaufsart öffnen Sie eine neue Sitzung.</translation>
    </message>
    <message>
        <source>Ask whether the patron wants this offer.</source>
        <translation>Fragen Sie, ob der Kunde dieses Angebot will.</translation>
    </message>
    <message>
        <source>Try the same seats again.</source>
        <translation>Versuchen Sie dieselben Plätze noch einmal.</translation>
    </message>
    <message>
        <source>Look at the order.</source>
        <translation>Sehen Sie die Bestellung an.</translation>
    </message>
    <message>
        <source>Wait; do not start it again.</source>
        <translation>Warten Sie; beginnen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Ask the owner of the batch to close the order.</source>
        <translation>Bitten Sie den Inhaber des Stapels, die Bestellung zu schließen.</translation>
    </message>
    <message>
        <source>Wait, then open it once: a lock that is too old falls by itself.</source>
        <translation>Warten Sie, dann einmal öffnen: Eine zu alte Sperre fällt von selbst.</translation>
    </message>
    <message>
        <source>Look for it as a text.</source>
        <translation>Suchen Sie ihn als Text.</translation>
    </message>
    <message>
        <source>Ask how it is written, and when it is valid.</source>
        <translation>Fragen Sie, wie er geschrieben wird und wann er gilt.</translation>
    </message>
    <message>
        <source>Sign the patron in.</source>
        <translation>Melden Sie den Kunden an.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Wählen Sie den Kunden.</translation>
    </message>
    <message>
        <source>Look for the cause without another try: Ctrl+D.</source>
        <translation>Suchen Sie die Ursache ohne weiteren Versuch: Strg+D.</translation>
    </message>
    <message>
        <source>Check the prices with the patron.</source>
        <translation>Prüfen Sie die Preise mit dem Kunden.</translation>
    </message>
</context>
<context>
    <name>Foyer::WindowKeys</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>Finden oder tun&#xa0;…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <extracomment>Other words for &quot;Show all keys&quot;, separated by blanks</extracomment>
        <translation>Hilfe Tastenkürzel Tastatur</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Zum Teil davor</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Set up scanners</source>
        <translation>Scanner einrichten</translation>
    </message>
    <message>
        <source>settings barcode prefix suffix speed wedge</source>
        <extracomment>Other words for &quot;Set up scanners&quot;, separated by blanks</extracomment>
        <translation>Einstellungen Barcode Präfix Suffix Tempo</translation>
    </message>
</context>
<context>
    <name>Foyer::Workspace</name>
    <message>
        <source>%1:%2 left</source>
        <extracomment>On a session&apos;s tab: minutes and seconds its seats are still held</extracomment>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>seats gone</source>
        <translation>Plätze weg</translation>
    </message>
    <message>
        <source>%1: this session ended on the server.</source>
        <translation>%1: Diese Sitzung ist auf dem Server beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended on the server.</source>
        <translation>
            <numerusform>%n Sitzung ist auf dem Server beendet.</numerusform>
            <numerusform>%n Sitzungen sind auf dem Server beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkout had been started. Look the order up before anything is sold again.</source>
        <translation>Ein Abschluss war begonnen. Sehen Sie nach der Bestellung, bevor wieder etwas verkauft wird.</translation>
    </message>
    <message>
        <source>Nothing was sold from here. Seats that were held are free again.</source>
        <translation>Von hier wurde nichts verkauft. Gehaltene Plätze sind wieder frei.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Something of this session is still being sent.</source>
        <translation>Aus dieser Sitzung wird noch etwas gesendet.</translation>
    </message>
    <message>
        <source>Close it when the answer is there.</source>
        <translation>Schließen Sie sie, wenn die Antwort da ist.</translation>
    </message>
    <message>
        <source>That is part of the session&apos;s key.</source>
        <translation>Das ist ein Teil des Sitzungsschlüssels.</translation>
    </message>
    <message>
        <source>A key opens the session for whoever has it, so it is never shown. Give another name.</source>
        <translation>Ein Schlüssel öffnet die Sitzung für jeden, der ihn hat, darum wird er nie gezeigt. Geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>this page opens one</source>
        <translation>diese Seite öffnet eine</translation>
    </message>
    <message>
        <source>Open a new session</source>
        <translation>Neue Sitzung öffnen</translation>
    </message>
    <message>
        <source>customer patron counter sale start next</source>
        <extracomment>Other words for &quot;Open a new session&quot;, separated by blanks</extracomment>
        <translation>Kunde Kasse Verkauf beginnen Nächster</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 the name of a session&apos;s tab</extracomment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>switch tab session</source>
        <translation>wechseln Reiter Sitzung</translation>
    </message>
    <message>
        <source>it is in front</source>
        <translation>sie ist vorn</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>die Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Sign in by user name</source>
        <translation>Mit Benutzername anmelden</translation>
    </message>
    <message>
        <source>Sign in by e-mail</source>
        <translation>Mit E-Mail anmelden</translation>
    </message>
    <message>
        <source>Sign in by patron details</source>
        <translation>Mit Kundendaten anmelden</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Als Gast weiter</translation>
    </message>
    <message>
        <source>login log who customer</source>
        <extracomment>Other words for signing in, separated by blanks</extracomment>
        <translation>Login anmelden wer Kunde</translation>
    </message>
    <message>
        <source>Name this tab</source>
        <translation>Diesen Reiter benennen</translation>
    </message>
    <message>
        <source>rename label</source>
        <translation>umbenennen Beschriftung</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>Diese Sitzung schließen</translation>
    </message>
    <message>
        <source>end release leave</source>
        <translation>beenden freigeben gehen</translation>
    </message>
</context>
</TS>
