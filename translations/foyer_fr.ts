<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Foyer::AttemptStrip</name>
    <message>
        <source>%1 of %2 tries are used. One more wrong one locks this login.</source>
        <translatorcomment>French, made by machine; to be read by a native speaker. Words: GLOSSARY.md.</translatorcomment>
        <translation>%1 essais sur %2 sont utilisés. Un faux de plus verrouille cet accès.</translation>
    </message>
    <message>
        <source>Tries failed before: %1. This server&apos;s limit is not known; one more may lock this login.</source>
        <translation>Essais ratés avant&#xa0;: %1. La limite de ce serveur est inconnue&#xa0;; un de plus peut verrouiller cet accès.</translation>
    </message>
    <message>
        <source>Not sent: exactly this was refused before. Sending it again would cost the patron a try.</source>
        <translation>Pas envoyé&#xa0;: cela même a déjà été refusé. L’envoyer encore coûterait un essai au client.</translation>
    </message>
    <message>
        <source>Use the last try</source>
        <extracomment>Button with the key F12: sends although a wrong password now locks the patron&apos;s login</extracomment>
        <translation>Utiliser le dernier essai</translation>
    </message>
    <message>
        <source>Do not try</source>
        <extracomment>Button: does not send</extracomment>
        <translation>Ne pas essayer</translation>
    </message>
</context>
<context>
    <name>Foyer::AttractPage</name>
    <message>
        <source>Begin</source>
        <extracomment>The big button of the first page</extracomment>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditPage</name>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>No line has all these words.</source>
        <translation>Aucune ligne n’a tous ces mots.</translation>
    </message>
    <message>
        <source>What supervisors and rovers do to logins is written here.</source>
        <translation>Ce que responsables et guichet font aux accès est écrit ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Above the audit: %1 lines are shown of %2</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cut off when the program was killed: %1.</source>
        <translation>Coupées à l’arrêt forcé du programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines missing in between: %1.</source>
        <translation>Lignes manquantes entre deux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Words to look for in the audit</source>
        <translation>Mots à chercher dans le registre</translation>
    </message>
    <message>
        <source>Words: who, what, login code …</source>
        <translation>Mots&#xa0;: qui, quoi, code d’accès…</translation>
    </message>
    <message>
        <source>&amp;Only what went wrong</source>
        <translation>&amp;Seulement les échecs</translation>
    </message>
    <message>
        <source>Audit of this computer</source>
        <translation>Registre de ce poste</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Column: local date and time</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: the staff member</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Login</source>
        <extracomment>Column: what was done</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: a code that stands for a patron&apos;s login</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Column: how it ended</extracomment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Foyer::AuditWords</name>
    <message>
        <source>Sign-in of a patron</source>
        <translation>Identification d’un client</translation>
    </message>
    <message>
        <source>Sign-in with a token</source>
        <translation>Identification par jeton</translation>
    </message>
    <message>
        <source>Sign-in without a password</source>
        <translation>Identification sans mot de passe</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Mail with a token</source>
        <translation>E-mail avec jeton</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Nouvel accès</translation>
    </message>
    <message>
        <source>Change of a login</source>
        <translation>Modification d’un accès</translation>
    </message>
    <message>
        <source>Correction of a login&apos;s type</source>
        <translation>Correction d’un type d’accès</translation>
    </message>
    <message>
        <source>Unlocking of a login</source>
        <translation>Déverrouillage d’un accès</translation>
    </message>
    <message>
        <source>Opened the supervisor&apos;s desk</source>
        <translation>Bureau du responsable ouvert</translation>
    </message>
    <message>
        <source>Allowed one action</source>
        <translation>Une action permise</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN mis</translation>
    </message>
    <message>
        <source>Removed the PIN</source>
        <translation>PIN enlevé</translation>
    </message>
    <message>
        <source>Look into a session</source>
        <translation>Regard dans une session</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>pas reconnu</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>n’a pas eu lieu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Patron on the phone</source>
        <translation>Client au téléphone</translation>
    </message>
    <message>
        <source>Patron at the desk</source>
        <translation>Client au guichet</translation>
    </message>
    <message>
        <source>Patron wrote</source>
        <translation>Le client a écrit</translation>
    </message>
    <message>
        <source>The show starts</source>
        <translation>La représentation commence</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Notre erreur</translation>
    </message>
    <message>
        <source>A fault of the system</source>
        <translation>Une panne du système</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>The disk is full: lines of the audit wait in memory (%1). Selling goes on.</source>
        <translation>Le disque est plein&#xa0;: des lignes du registre attendent en mémoire (%1). La vente continue.</translation>
    </message>
    <message>
        <source>The audit&apos;s folder may not be written: lines wait in memory (%1). Selling goes on.</source>
        <translation>Le dossier du registre est protégé&#xa0;: des lignes attendent en mémoire (%1). La vente continue.</translation>
    </message>
    <message>
        <source>The audit cannot be written: lines wait in memory (%1). Selling goes on.</source>
        <translation>Le registre ne peut pas être écrit&#xa0;: des lignes attendent en mémoire (%1). La vente continue.</translation>
    </message>
    <message>
        <source>Reactivation of a login</source>
        <translation>Réactivation d’un accès</translation>
    </message>
    <message>
        <source>Told a patron what to do</source>
        <translation>Dit au client quoi faire</translation>
    </message>
    <message>
        <source>goes on in a session</source>
        <translation>continue dans une session</translation>
    </message>
    <message>
        <source>Change of a session variable</source>
        <translation>Modification d’une variable de session</translation>
    </message>
</context>
<context>
    <name>Foyer::BriefSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One fact in one line: %1 &quot;Mode of sale&quot;, %2 &quot;Web&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No seats held</source>
        <translation>Aucune place retenue</translation>
    </message>
</context>
<context>
    <name>Foyer::CallDetail</name>
    <message>
        <source>This text was not kept: it is too long ago.</source>
        <translation>Ce texte n’a pas été gardé&#xa0;: c’est trop ancien.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <extracomment>In place of an answer</extracomment>
        <translation>Aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Only reads that change nothing can be sent again.</source>
        <translation>Seules les lectures qui ne changent rien peuvent être renvoyées.</translation>
    </message>
    <message>
        <source>Its session is not open here, or something in it is masked.</source>
        <extracomment>Beside the buttons of a call</extracomment>
        <translation>Sa session n’est pas ouverte ici, ou quelque chose y est masqué.</translation>
    </message>
    <message>
        <source>Sent, secrets replaced</source>
        <translation>Envoyé, secrets remplacés</translation>
    </message>
    <message>
        <source>Answered, secrets replaced</source>
        <extracomment>Above the text of a request</extracomment>
        <translation>Répondu, secrets remplacés</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <extracomment>Button: a shell command with placeholders; &amp; marks the access key</extracomment>
        <translation>&amp;Relire</translation>
    </message>
</context>
<context>
    <name>Foyer::CallTextModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was asked</source>
        <extracomment>Column: when a call was made</extracomment>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Column</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column: number and name</extracomment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Column: how it ended</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: duration</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>Column: of the answer</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Foyer::CallWords</name>
    <message>
        <source>Read the session</source>
        <translation>Lire la session</translation>
    </message>
    <message>
        <source>Read a system default</source>
        <translation>Lire un réglage</translation>
    </message>
    <message>
        <source>Read the session&apos;s delivery methods</source>
        <translation>Lire les modes de remise de la session</translation>
    </message>
    <message>
        <source>Ask for the seats&apos; deadline</source>
        <translation>Demander l’échéance des places</translation>
    </message>
    <message>
        <source>Read on-account balances</source>
        <translation>Lire les avoirs</translation>
    </message>
    <message>
        <source>Read a variable</source>
        <translation>Lire une variable</translation>
    </message>
    <message>
        <source>Read the variables</source>
        <translation>Lire les variables</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Open a counter session</source>
        <translation>Ouvrir une session au guichet</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Create a login</source>
        <translation>Créer un accès</translation>
    </message>
    <message>
        <source>Look up a promo code</source>
        <translation>Consulter un code promo</translation>
    </message>
    <message>
        <source>Open an order</source>
        <translation>Ouvrir une commande</translation>
    </message>
    <message>
        <source>Sign in by login name</source>
        <translation>Identifier par identifiant</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Continuer en invité</translation>
    </message>
    <message>
        <source>Sign in by customer number</source>
        <translation>Identifier par numéro de client</translation>
    </message>
    <message>
        <source>Sign in by e-mail</source>
        <translation>Identifier par e-mail</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Identifier sans mot de passe</translation>
    </message>
    <message>
        <source>Sign in by token</source>
        <translation>Identifier par jeton</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Ask for tickets again</source>
        <translation>Redemander les billets</translation>
    </message>
    <message>
        <source>Mail a token</source>
        <translation>Envoyer un jeton</translation>
    </message>
    <message>
        <source>Hand the session over</source>
        <translation>Transmettre la session</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Choisir le client</translation>
    </message>
    <message>
        <source>Move the seats&apos; deadline</source>
        <translation>Déplacer l’échéance des places</translation>
    </message>
    <message>
        <source>Change a variable</source>
        <translation>Changer une variable</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Changer l’accès</translation>
    </message>
    <message>
        <source>Delete a variable</source>
        <translation>Supprimer une variable</translation>
    </message>
    <message>
        <source>Read the cart</source>
        <translation>Lire le panier</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Vider le panier</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Retenir des places</translation>
    </message>
    <message>
        <source>Release seats</source>
        <translation>Libérer des places</translation>
    </message>
    <message>
        <source>Search performances</source>
        <translation>Chercher des représentations</translation>
    </message>
    <message>
        <source>Read free seats by zone</source>
        <translation>Lire les places libres par zone</translation>
    </message>
    <message>
        <source>Read prices</source>
        <translation>Lire les prix</translation>
    </message>
    <message>
        <source>Read price types</source>
        <translation>Lire les tarifs</translation>
    </message>
    <message>
        <source>Read login types</source>
        <translation>Lire les types d’accès</translation>
    </message>
    <message>
        <source>Read e-mail types</source>
        <translation>Lire les types d’e-mail</translation>
    </message>
    <message>
        <source>Read seasons</source>
        <translation>Lire les saisons</translation>
    </message>
    <message>
        <source>Read delivery methods</source>
        <translation>Lire les modes de remise</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation>Lire les organismes</translation>
    </message>
    <message>
        <source>Read business units</source>
        <translation>Lire les unités</translation>
    </message>
    <message>
        <source>Read modes of sale</source>
        <translation>Lire les modes de vente</translation>
    </message>
    <message>
        <source>Read permitted modes of sale</source>
        <translation>Lire les modes de vente permis</translation>
    </message>
    <message>
        <source>Read sources</source>
        <translation>Lire les sources</translation>
    </message>
    <message>
        <source>Read open batches</source>
        <translation>Lire les lots ouverts</translation>
    </message>
    <message>
        <source>Search patrons</source>
        <translation>Chercher des clients</translation>
    </message>
    <message>
        <source>Read a patron&apos;s logins</source>
        <translation>Lire les accès d’un client</translation>
    </message>
    <message>
        <source>Search logins</source>
        <translation>Chercher des accès</translation>
    </message>
    <message>
        <source>Read one login</source>
        <translation>Lire un accès</translation>
    </message>
    <message>
        <source>Mend a login</source>
        <translation>Corriger un accès</translation>
    </message>
    <message>
        <source>Read system defaults</source>
        <translation>Lire les réglages</translation>
    </message>
    <message>
        <source>Ask the server how it is</source>
        <translation>Demander au serveur comment il va</translation>
    </message>
    <message>
        <source>Ask the Seat Server how it is</source>
        <translation>Demander au Seat Server comment il va</translation>
    </message>
    <message>
        <source>Read permissions</source>
        <translation>Lire les droits</translation>
    </message>
    <message>
        <source>Read who we are</source>
        <translation>Lire qui nous sommes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>How a call ended</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>How a call ended: the server said no</extracomment>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no such server</source>
        <translation>serveur introuvable</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no safe connection</source>
        <translation>connexion pas sûre</translation>
    </message>
    <message>
        <source>sign-in page of the network</source>
        <translation>page de connexion du réseau</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>this computer&apos;s login</source>
        <translation>compte de ce poste</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>pas permis</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>changé entre-temps</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>serveur occupé</translation>
    </message>
    <message>
        <source>server fault</source>
        <translation>panne du serveur</translation>
    </message>
    <message>
        <source>answer too large</source>
        <translation>réponse trop grande</translation>
    </message>
    <message>
        <source>answer not readable</source>
        <translation>réponse illisible</translation>
    </message>
    <message>
        <source>input not possible</source>
        <translation>saisie impossible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a call ended, and why</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>session %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changed: its name, before, after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>temporary login</source>
        <translation>accès provisoire</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>owner of the login</source>
        <translation>titulaire de l’accès</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>failed attempts</source>
        <translation>essais ratés</translation>
    </message>
    <message>
        <source>locked since</source>
        <translation>verrouillé depuis</translation>
    </message>
    <message>
        <source>mode of sale</source>
        <translation>mode de vente</translation>
    </message>
    <message>
        <source>original mode of sale</source>
        <translation>mode de vente d’origine</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>counter session</source>
        <translation>session au guichet</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>représentations</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>contributions</source>
        <translation>dons</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>adhésions</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <translation>chèques-cadeaux</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>first seat</source>
        <translation>première place</translation>
    </message>
    <message>
        <source>seats held</source>
        <translation>places retenues</translation>
    </message>
    <message>
        <source>seats expired</source>
        <translation>places expirées</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>checkout date</source>
        <translation>date du paiement</translation>
    </message>
</context>
<context>
    <name>Foyer::Card</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
</context>
<context>
    <name>Foyer::CartChangeWords</name>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>La réponse s’est perdue, mais le serveur l’a fait.</translation>
    </message>
    <message>
        <source>Not known yet whether the cart was changed.</source>
        <translation>On ne sait pas encore si le panier a été changé.</translation>
    </message>
    <message>
        <source>The answer was lost. Foyer looks at the cart until it knows; nothing is sent again.</source>
        <translation>La réponse s’est perdue. Foyer regarde le panier jusqu’à le savoir&#xa0;; rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>The cart was not changed.</source>
        <translation>Le panier n’a pas été changé.</translation>
    </message>
    <message>
        <source>The answer was lost; a look at the cart found it as it was. It may be pressed again.</source>
        <translation>La réponse s’est perdue&#xa0;; un regard a trouvé le panier inchangé. Vous pouvez de nouveau appuyer.</translation>
    </message>
    <message>
        <source>The server refused the change; the cart is as it was.</source>
        <translation>Le serveur a refusé le changement&#xa0;; le panier est inchangé.</translation>
    </message>
    <message>
        <source>Nothing was sent; the cart is as it was.</source>
        <translation>Rien n’a été envoyé&#xa0;; le panier est inchangé.</translation>
    </message>
</context>
<context>
    <name>Foyer::CartSection</name>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Cart lines</source>
        <extracomment>Title of the panel with the cart</extracomment>
        <translation>Lignes du panier</translation>
    </message>
    <message>
        <source>Release line</source>
        <extracomment>Name of the table for screen readers Button: releases the selected cart line; and while it is being sent</extracomment>
        <translation>Libérer la ligne</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Libération…</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Sum of the fees in the cart</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>What is left of the total</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <extracomment>The cart has no lines</extracomment>
        <translation>Le panier est vide.</translation>
    </message>
    <message>
        <source>The lines are not known yet.</source>
        <extracomment>The cart has something in it, but its lines were not read; F5 is the key for refresh</extracomment>
        <translation>Les lignes ne sont pas encore connues.</translation>
    </message>
    <message>
        <source>F5 reads them again.</source>
        <translation>F5 les relit.</translation>
    </message>
    <message>
        <source>This line cannot be released here.</source>
        <extracomment>Why &quot;Release line&quot; cannot be pressed for the selected line</extracomment>
        <translation>Cette ligne ne peut pas être libérée ici.</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>Money paid already</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>The lines could not be read. %1</source>
        <extracomment>The cart has something in it, but reading its lines failed; %1 says why; F5 is the key for refresh</extracomment>
        <translation>Les lignes n’ont pas pu être lues. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::CartTextModel</name>
    <message>
        <source>In the cart</source>
        <translation>Dans le panier</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column: what the cart line is</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: day and time of the performance at the venue</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Price type</source>
        <extracomment>Column: section, row and seat numbers</extracomment>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Column</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Don</translation>
    </message>
    <message>
        <source>Membership</source>
        <extracomment>Kind of a cart line: a gift of money</extracomment>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Chèque-cadeau</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Kind of a cart line</extracomment>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>Foyer::CaseNote</name>
    <message>
        <source>%1 to %2 UTC</source>
        <extracomment>From a moment to a moment, both UTC</extracomment>
        <translation>%1 à %2 UTC</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>Aucun n’a échoué.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>no HTTP status</source>
        <translation>pas d’état HTTP</translation>
    </message>
    <message>
        <source>The last of them: &quot;%1&quot; ended as %2 (%3) at %4 UTC, request %5.</source>
        <extracomment>The last call that failed: what was asked, how it ended, HTTP status, time, our number of the request</extracomment>
        <translation>Le dernier&#xa0;: «&#xa0;%1&#xa0;» a fini en %2 (%3) à %4 UTC, demande %5.</translation>
    </message>
    <message numerus="yes">
        <source>Foyer %1 made %n calls to %2, %3.</source>
        <translation>
            <numerusform>Foyer %1 a fait %n appel à %2, %3.</numerusform>
            <numerusform>Foyer %1 a fait %n appels à %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were about %n sessions.</source>
        <translation>
            <numerusform>Il s’agissait de %n session.</numerusform>
            <numerusform>Il s’agissait de %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took a second or longer.</source>
        <translation>
            <numerusform>%n a pris une seconde ou plus.</numerusform>
            <numerusform>%n ont pris une seconde ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done.</source>
        <translation>
            <numerusform>%n n’a pas été fait.</numerusform>
            <numerusform>%n n’ont pas été faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, addresses, passwords and keys are replaced by what they are.</source>
        <translation>Noms, adresses, mots de passe et clés sont remplacés par ce qu’ils sont.</translation>
    </message>
</context>
<context>
    <name>Foyer::CasePage</name>
    <message>
        <source>Make the order now? It is paid.</source>
        <translation>Passer la commande maintenant&#xa0;? Elle est payée.</translation>
    </message>
    <message>
        <source>Make the order now, with %1 still to pay?</source>
        <translation>Passer la commande maintenant, avec encore %1 à payer&#xa0;?</translation>
    </message>
    <message>
        <source>Make the order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Give seats and payment back, and end the session?</source>
        <translation>Rendre places et paiement, et terminer la session&#xa0;?</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Case %1</source>
        <extracomment>Title of a card; %1: a case&apos;s short name, K3-1911</extracomment>
        <translation>Cas %1</translation>
    </message>
    <message>
        <source>Scan or paste the kiosk’s code</source>
        <translation>Scannez ou collez le code de la borne</translation>
    </message>
    <message>
        <source>The kiosk’s code</source>
        <translation>Code de la borne</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Ouvrir le cas</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>&amp;Finish the order</source>
        <translation>&amp;Terminer la commande</translation>
    </message>
    <message>
        <source>&amp;Release everything</source>
        <translation>Tout &amp;libérer</translation>
    </message>
    <message>
        <source>Open as a &amp;tab</source>
        <translation>Ouvrir en on&amp;glet</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Fermer le cas</translation>
    </message>
</context>
<context>
    <name>Foyer::CaseWords</name>
    <message>
        <source>This computer has no key for kiosk cases. It comes with the organisation’s managed settings.</source>
        <translation>Ce poste n’a pas de clé pour les cas de borne. Elle vient avec les paramètres gérés de l’organisme.</translation>
    </message>
    <message>
        <source>That is not a kiosk’s code.</source>
        <translation>Ce n’est pas un code de borne.</translation>
    </message>
    <message>
        <source>That code cannot be read: it is damaged, or of another organisation. Scan it again.</source>
        <translation>Ce code est illisible&#xa0;: il est abîmé, ou d’un autre organisme. Scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>That code is too old. Look the order up by the guest’s seats or e-mail.</source>
        <translation>Ce code est trop ancien. Cherchez la commande par les places ou l’e-mail de l’invité.</translation>
    </message>
    <message>
        <source>This computer’s clock and the kiosk’s disagree. Set the clock, then scan again.</source>
        <translation>L’horloge de ce poste et celle de la borne ne sont pas d’accord. Réglez l’horloge, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>The server has ended this session.</source>
        <translation>Le serveur a terminé cette session.</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The order exists: %1.</source>
        <translation>La commande existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The order exists.</source>
        <translation>La commande existe.</translation>
    </message>
    <message>
        <source>The order is being saved.</source>
        <translation>La commande s’enregistre.</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>Il n’y a pas encore de commande.</translation>
    </message>
    <message>
        <source>Whether there is an order is not known yet.</source>
        <translation>On ne sait pas encore s’il y a une commande.</translation>
    </message>
    <message>
        <source>Look the order up by the guest’s seats or e-mail before anything is sold again.</source>
        <translation>Cherchez la commande par les places ou l’e-mail de l’invité avant de revendre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing more is to be paid here. Open the session to reprint or to send the tickets.</source>
        <translation>Il n’y a plus rien à payer ici. Ouvrez la session pour réimprimer ou envoyer les billets.</translation>
    </message>
    <message>
        <source>Wait; nothing may be sent twice.</source>
        <translation>Attendez&#xa0;; rien ne doit être envoyé deux fois.</translation>
    </message>
    <message>
        <source>It is paid. Finishing makes the order; releasing gives seats and payment back.</source>
        <translation>C’est payé. Terminer passe la commande&#xa0;; libérer rend places et paiement.</translation>
    </message>
    <message>
        <source>Finishing keeps the seats as an order, the rest is paid at the desk. Releasing gives everything back.</source>
        <translation>Terminer garde les places en commande, le reste se paie au guichet. Libérer rend tout.</translation>
    </message>
    <message>
        <source>It is looked up again by itself. Do not take a second payment.</source>
        <translation>La recherche reprend toute seule. N’acceptez pas de second paiement.</translation>
    </message>
    <message>
        <source>Kiosk %1 gave up at %2.</source>
        <extracomment>%1: a kiosk&apos;s short name, %2: a clock time</extracomment>
        <translation>La borne %1 a renoncé à %2.</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <extracomment>A length of time that may have changed since it was read</extracomment>
        <translation>%1, pas confirmé</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>écoulé</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>libérées</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>aucune retenue</translation>
    </message>
    <message>
        <source>The order is made.</source>
        <translation>La commande est passée.</translation>
    </message>
    <message>
        <source>The rest is still to be paid: open the session or the order.</source>
        <translation>Le reste est encore à payer&#xa0;: ouvrez la session ou la commande.</translation>
    </message>
    <message>
        <source>Everything is given back.</source>
        <translation>Tout est rendu.</translation>
    </message>
    <message>
        <source>The seats are on sale again and the session has ended.</source>
        <translation>Les places sont de nouveau en vente et la session est terminée.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>La réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Foyer looks up what happened and tells it here. Do not press again.</source>
        <translation>Foyer cherche ce qui s’est passé et le dit ici. N’appuyez pas de nouveau.</translation>
    </message>
    <message>
        <source>The order was not made.</source>
        <translation>La commande n’a pas été passée.</translation>
    </message>
    <message>
        <source>Nothing was given back.</source>
        <translation>Rien n’a été rendu.</translation>
    </message>
</context>
<context>
    <name>Foyer::CheckList</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Foyer::ChoiceField</name>
    <message>
        <source>%1 (inactive)</source>
        <extracomment>%1 a name from a reference table; the organisation has retired the entry</extracomment>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>Foyer::CodePage</name>
    <message>
        <source>Your code</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Do you have a promo code?</source>
        <translation>Avez-vous un code promo&#xa0;?</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
</context>
<context>
    <name>Foyer::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <extracomment>Name of the command palette</extracomment>
        <translation>Trouver ou faire</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Trouver ou faire…</translation>
    </message>
    <message>
        <source>Nothing here is called that. Try fewer letters.</source>
        <extracomment>In the empty box of the command palette</extracomment>
        <translation>Rien ne s’appelle ainsi ici. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <extracomment>Foot of the command palette; the arrows are keys</extracomment>
        <translation>Entrée le fait · ↑ ↓ choisissent · Échap ferme</translation>
    </message>
</context>
<context>
    <name>Foyer::ComparePage</name>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Choose two sessions.</source>
        <translation>Choisissez deux sessions.</translation>
    </message>
    <message>
        <source>Open ones and watched ones can be chosen.</source>
        <translation>On peut choisir les ouvertes et les suivies.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Rien ne diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>It works for …</source>
        <translation>Cela marche pour…</translation>
    </message>
    <message>
        <source>Left session</source>
        <translation>Session de gauche</translation>
    </message>
    <message>
        <source>… and not for</source>
        <translation>… et pas pour</translation>
    </message>
    <message>
        <source>Right session</source>
        <translation>Session de droite</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>Two sessions side by side</source>
        <translation>Deux sessions côte à côte</translation>
    </message>
</context>
<context>
    <name>Foyer::CompareTable</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: sale, patron, cart …</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: what is compared</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Foyer::CompareWords</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <translation>Mode de vente</translation>
    </message>
    <message>
        <source>Mode of sale at the start</source>
        <translation>Mode de vente au début</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Vente au guichet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation>Genre de mot de passe</translation>
    </message>
    <message>
        <source>Failed tries</source>
        <translation>Essais ratés</translation>
    </message>
    <message>
        <source>Login locked</source>
        <translation>Accès verrouillé</translation>
    </message>
    <message>
        <source>Order loaded</source>
        <translation>Commande ouverte</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Dons</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Gift certificates</source>
        <translation>Chèques-cadeaux</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Places retenues</translation>
    </message>
    <message>
        <source>Seats expired</source>
        <translation>Places expirées</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>durable</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>à droite seulement</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectPage</name>
    <message>
        <source>This computer has no keychain that answers.</source>
        <translation>Ce poste n’a pas de trousseau qui réponde.</translation>
    </message>
    <message>
        <source>Foyer keeps passwords only until it ends, and asks for them at each start.</source>
        <translation>Foyer garde les mots de passe jusqu’à sa fermeture et les demande à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectingStrip</name>
    <message>
        <source>Connecting…</source>
        <extracomment>%1: what is being connected to, e.g. &quot;Demo Opera House&quot;</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <extracomment>Button: gives up waiting for the connection. Esc does the same</extracomment>
        <translation>Arrêter (Échap)</translation>
    </message>
</context>
<context>
    <name>Foyer::ConnectionLamp</name>
    <message>
        <source>answered</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Read aloud; %1 is e.g. &quot;answered&quot; or &quot;no connection&quot;</extracomment>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>The connection: an answer did not come</extracomment>
        <translation>instable</translation>
    </message>
    <message>
        <source>server fault</source>
        <extracomment>The connection: the server answers, but with an error of its own</extracomment>
        <translation>panne du serveur</translation>
    </message>
</context>
<context>
    <name>Foyer::Connector</name>
    <message>
        <source>the sandbox</source>
        <translation>le serveur d’entraînement</translation>
    </message>
    <message>
        <source>practice</source>
        <extracomment>Name of the practice server</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>Le serveur d’entraînement n’a pas démarré.</translation>
    </message>
    <message>
        <source>foyer-sandbox belongs beside the foyer program. Reinstall Foyer if it is missing.</source>
        <translation>foyer-sandbox va à côté du programme foyer. S’il manque, réinstallez Foyer.</translation>
    </message>
    <message>
        <source>The saved profiles were damaged.</source>
        <translation>Les profils enregistrés étaient abîmés.</translation>
    </message>
    <message>
        <source>The last good copy is in use. The damaged file was kept beside it.</source>
        <translation>La dernière bonne copie est utilisée. Le fichier abîmé est gardé à côté.</translation>
    </message>
    <message>
        <source>The saved profiles were damaged and there is no good copy.</source>
        <translation>Les profils enregistrés étaient abîmés et il n’y a pas de bonne copie.</translation>
    </message>
    <message>
        <source>Foyer starts without profiles. The damaged file was kept for your IT.</source>
        <translation>Foyer démarre sans profils. Le fichier abîmé est gardé pour votre service informatique.</translation>
    </message>
    <message>
        <source>The saved profiles could not be read.</source>
        <translation>Les profils enregistrés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing will be written over them. Changes last until Foyer ends.</source>
        <translation>Rien ne sera écrit par-dessus. Les changements valent jusqu’à la fermeture de Foyer.</translation>
    </message>
    <message>
        <source>Settings could not be saved: the disk is full.</source>
        <translation>Réglages non enregistrés&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Settings could not be saved.</source>
        <translation>Les réglages n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>They count until Foyer ends; the file on disk is as it was.</source>
        <translation>Ils valent jusqu’à la fermeture de Foyer&#xa0;; le fichier sur disque n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>Foyer::ConstituentForm</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type or scan the patron&apos;s number.</source>
        <translation>Saisissez ou scannez le numéro du client.</translation>
    </message>
    <message>
        <source>The person · no. %1, as asked for</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>La personne · n°&#xa0;%1, comme demandé</translation>
    </message>
    <message>
        <source>The household · no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Le ménage · n°&#xa0;%1</translation>
    </message>
    <message>
        <source>This session has ended on the server.</source>
        <translation>Cette session est terminée sur le serveur.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>On ne sait encore rien de cette session.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <translation>Pas encore de client.</translation>
    </message>
    <message>
        <source>Customer: no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Client&#xa0;: n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Customer: %1 · no. %2</source>
        <extracomment>%1 is a name, %2 a constituent number</extracomment>
        <translation>Client&#xa0;: %1 · n°&#xa0;%2</translation>
    </message>
    <message>
        <source>The server did not say whether this is a counter sale, so no customer is set by number.</source>
        <translation>Le serveur n’a pas dit si c’est une vente au guichet&#xa0;: aucun client n’est donc mis par numéro.</translation>
    </message>
    <message>
        <source>This is a web session: its customer signs in. Only a counter sale takes a customer by number – open one, or use another of the ways above.</source>
        <translation>C’est une session web&#xa0;: son client s’identifie lui-même. Seule une vente au guichet prend un client par numéro – ouvrez-en une, ou prenez une autre voie ci-dessus.</translation>
    </message>
    <message>
        <source>Patron number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Set customer</source>
        <translation>Mettre le client</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Buy for the household or for the person? Nobody is set yet.</source>
        <translation>Achat pour le ménage ou pour la personne&#xa0;? Personne n’est encore mis.</translation>
    </message>
    <message>
        <source>Keys 1 and 2 choose; Esc keeps nobody.</source>
        <translation>Les touches 1 et 2 choisissent&#xa0;; Échap ne met personne.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Number, name or e-mail</source>
        <translation>Numéro, nom ou e-mail</translation>
    </message>
    <message>
        <source>A number, typed or scanned, is set at once; anything else is searched for.</source>
        <translation>Un numéro, saisi ou scanné, est mis aussitôt&#xa0;; tout le reste est cherché.</translation>
    </message>
    <message>
        <source>Your user group may set customers by number only: type it or scan the card; Enter sets it.</source>
        <translation>Votre groupe ne peut mettre un client que par numéro&#xa0;: saisissez-le ou scannez la carte&#xa0;; Entrée le met.</translation>
    </message>
</context>
<context>
    <name>Foyer::CountRing</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>The seconds that are left, read out</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::Countdown</name>
    <message>
        <source>No seats held</source>
        <translation>Aucune place retenue</translation>
    </message>
    <message>
        <source>Not current</source>
        <extracomment>%1 a time of day; the seat clock&apos;s number is that old</extracomment>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Not current · as of %1</source>
        <translation>Pas à jour · %1</translation>
    </message>
    <message>
        <source>Time left is not known</source>
        <translation>Temps restant inconnu</translation>
    </message>
    <message>
        <source>Time ran out. May go within a minute.</source>
        <extracomment>Fits beside the number of seats: 40 characters at most</extracomment>
        <translation>Temps écoulé. Libération dans la minute.</translation>
    </message>
    <message>
        <source>The seats were released</source>
        <translation>Les places ont été libérées</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a time of day and whose clock it is</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Under %1 min</source>
        <extracomment>Seat clock: fewer than %1 minutes are left</extracomment>
        <translation>Moins de %1 min</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>about, time zone assumed</source>
        <translation>environ, fuseau supposé</translation>
    </message>
    <message>
        <source>Seat clock: %1</source>
        <translation>Horloge des places&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seat clock: %1 seconds or less</source>
        <translation>Horloge des places&#xa0;: %1 secondes ou moins</translation>
    </message>
    <message>
        <source>Seat clock: %1 minutes or less</source>
        <translation>Horloge des places&#xa0;: %1 minutes ou moins</translation>
    </message>
    <message>
        <source>Seat clock: more than %1 minutes</source>
        <translation>Horloge des places&#xa0;: plus de %1 minutes</translation>
    </message>
</context>
<context>
    <name>Foyer::CoveredTable</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: reads a list again</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Foyer::CreditCard</name>
    <message>
        <source>On account</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>On-account credit</source>
        <extracomment>Title of the panel with a customer&apos;s credit</extracomment>
        <translation>Avoir sur compte</translation>
    </message>
    <message>
        <source>Hide credit</source>
        <translation>Cacher l’avoir</translation>
    </message>
    <message>
        <source>Show credit</source>
        <translation>Montrer l’avoir</translation>
    </message>
    <message>
        <source>The server’s figures for %1 do not add up. Ask before using this credit.</source>
        <extracomment>The server&apos;s three figures contradict each other; %1: name of a payment method</extracomment>
        <translation>Les chiffres du serveur pour %1 ne concordent pas. Demandez avant d’utiliser cet avoir.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <extracomment>Nobody is signed in, or it is the general public</extracomment>
        <translation>Pas encore de client.</translation>
    </message>
    <message>
        <source>Credit belongs to a customer. Sign the patron in first.</source>
        <translation>Un avoir appartient à un client. Identifiez-le d’abord.</translation>
    </message>
    <message>
        <source>Not for guests.</source>
        <extracomment>Guests have no account that could have credit</extracomment>
        <translation>Pas pour les invités.</translation>
    </message>
    <message>
        <source>A guest has no account, so there is no credit to use.</source>
        <translation>Un invité n’a pas de compte, donc pas d’avoir.</translation>
    </message>
    <message>
        <source>Nothing is kept on account for this customer.</source>
        <extracomment>No payment method with credit; which is not the same as a credit of 0.00</extracomment>
        <translation>Ce client n’a rien sur compte.</translation>
    </message>
    <message>
        <source>That is not a balance of zero: there is no account of this kind.</source>
        <translation>Ce n’est pas un solde de zéro&#xa0;: il n’y a pas de compte de ce genre.</translation>
    </message>
    <message>
        <source>Credit is hidden.</source>
        <extracomment>The figures are not shown before somebody asks for them; V is the key</extracomment>
        <translation>L’avoir est caché.</translation>
    </message>
    <message>
        <source>Press V to show it.</source>
        <translation>La touche V le montre.</translation>
    </message>
</context>
<context>
    <name>Foyer::CreditTextModel</name>
    <message>
        <source>On account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Column: name of the payment method with the credit</extracomment>
        <translation>Solde</translation>
    </message>
    <message>
        <source>− Used here</source>
        <extracomment>Column: credit before this sale</extracomment>
        <translation>− Utilisé ici</translation>
    </message>
    <message>
        <source>= Remains</source>
        <extracomment>Column: credit used in this sale; the minus is part of the sum</extracomment>
        <translation>= Reste</translation>
    </message>
</context>
<context>
    <name>Foyer::DashboardPage</name>
    <message>
        <source>Log out</source>
        <extracomment>Buttons of the question before logging out</extracomment>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Release %1 for %2?</source>
        <extracomment>Question: %1 &quot;2 seats&quot;, %2 title of the performance</extracomment>
        <translation>Libérer %1 pour %2&#xa0;?</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>Buttons of the question before releasing seats</extracomment>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>The server no longer knows this session.</source>
        <extracomment>The server answers that it has no such session; and what to do</extracomment>
        <translation>Le serveur ne connaît plus cette session.</translation>
    </message>
    <message>
        <source>Close it and open a new one.</source>
        <translation>Fermez-la et ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Lecture de la session…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close session</source>
        <extracomment>Button: closes a session that the server no longer knows; ends the session; while it is being sent</extracomment>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <extracomment>Name of the page</extracomment>
        <translation>Retenir des places</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: opens the panel where seats are held</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>la session est terminée</translation>
    </message>
    <message>
        <source>no seats are held</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>aucune place n’est retenue</translation>
    </message>
    <message>
        <source>no more time may be added</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>plus aucun temps possible</translation>
    </message>
    <message>
        <source>something is being sent</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>un envoi est en cours</translation>
    </message>
    <message>
        <source>extend clock minutes longer</source>
        <extracomment>Other words for &quot;More time&quot;, separated by blanks</extracomment>
        <translation>prolonger horloge minutes</translation>
    </message>
    <message>
        <source>add tickets performance reserve sell</source>
        <extracomment>Other words for &quot;Hold seats&quot;, separated by blanks</extracomment>
        <translation>ajouter billets représentation réserver vendre</translation>
    </message>
    <message>
        <source>More time for the seats</source>
        <translation>Plus de temps pour les places</translation>
    </message>
    <message>
        <source>Two minutes more</source>
        <translation>Deux minutes de plus</translation>
    </message>
    <message>
        <source>Ten minutes more</source>
        <translation>Dix minutes de plus</translation>
    </message>
    <message>
        <source>Set the time the seats are held until</source>
        <translation>Fixer l’heure jusqu’à laquelle les places sont retenues</translation>
    </message>
    <message>
        <source>Try the same seats again</source>
        <translation>Réessayer les mêmes places</translation>
    </message>
    <message>
        <source>lost gone expired recover</source>
        <extracomment>Other words for &quot;Try the same seats again&quot;, separated by blanks</extracomment>
        <translation>perdues parties expirées récupérer</translation>
    </message>
    <message>
        <source>Copy a summary without personal data</source>
        <translation>Copier un résumé sans données personnelles</translation>
    </message>
    <message>
        <source>clipboard share chat note</source>
        <extracomment>Other words for &quot;Copy a summary&quot;, separated by blanks</extracomment>
        <translation>presse-papiers partager note</translation>
    </message>
    <message>
        <source>Read the session again</source>
        <translation>Relire la session</translation>
    </message>
    <message>
        <source>refresh reload update</source>
        <extracomment>Other words for &quot;Read the session again&quot;, separated by blanks</extracomment>
        <translation>rafraîchir recharger actualiser</translation>
    </message>
    <message>
        <source>end finish sign leave close</source>
        <extracomment>Other words for &quot;Log out&quot;, separated by blanks</extracomment>
        <translation>finir terminer quitter déconnecter</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>tab part show</source>
        <translation>onglet partie montrer</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>Buttons of the question before a deadline is moved forward</extracomment>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>The summary is on the clipboard.</source>
        <extracomment>After Ctrl+Shift+C; what the copy leaves out</extracomment>
        <translation>Le résumé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Names and numbers in it are masked; no address, phone or key.</source>
        <translation>Noms et numéros y sont masqués&#xa0;; ni adresse, ni téléphone, ni clé.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeadlineEditor</name>
    <message>
        <source>%1 at the venue and here</source>
        <extracomment>%1 &quot;20:15 (venue)&quot;</extracomment>
        <translation>%1 sur place et ici</translation>
    </message>
    <message>
        <source>%1 less</source>
        <extracomment>After the time typed: %1 &quot;5 min&quot;</extracomment>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>The deadline of now is not known. Press F5 first.</source>
        <translation>L’échéance actuelle est inconnue. Pressez d’abord F5.</translation>
    </message>
    <message>
        <source>The Seat Server’s time zone is not known, so no clock time can be sent. Add minutes, or set the zone in the profile.</source>
        <extracomment>Why no time can be set Why no time can be set</extracomment>
        <translation>Le fuseau du Seat Server est inconnu&#xa0;: pas d’heure possible. Ajoutez des minutes, ou réglez le fuseau dans le profil.</translation>
    </message>
    <message>
        <source>Type a time, such as 20:15.</source>
        <translation>Saisissez une heure, comme 20:15.</translation>
    </message>
    <message>
        <source>The clocks change in that hour: add minutes instead.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>L’heure change à ce moment-là&#xa0;: ajoutez plutôt des minutes.</translation>
    </message>
    <message>
        <source>That is the deadline already.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>C’est déjà l’échéance.</translation>
    </message>
    <message>
        <source>That time is over at the venue. To give the seats back, release them.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>Cette heure est passée sur place. Pour rendre les places, libérez-les.</translation>
    </message>
    <message>
        <source>That is more than may still be added.</source>
        <extracomment>Why no time can be set</extracomment>
        <translation>C’est plus que ce qui est encore possible.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Retenir jusqu’à</translation>
    </message>
    <message>
        <source>Keep until, venue time</source>
        <extracomment>Before a field with a clock time: how long the seats are kept</extracomment>
        <translation>Retenir jusqu’à (heure sur place)</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Name of the field with the clock time</extracomment>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: sends the typed deadline</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Foyer::DefaultsCard</name>
    <message>
        <source>Type a name, or choose one from the list.</source>
        <extracomment>Error under the field of the default&apos;s name</extracomment>
        <translation>Saisissez un nom, ou choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look up a default</source>
        <extracomment>Title of the panel with the organisation&apos;s settings</extracomment>
        <translation>Consulter un réglage</translation>
    </message>
    <message>
        <source>household, lock, address…</source>
        <extracomment>Field: name of a setting</extracomment>
        <translation>ménage, verrou, adresse…</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Examples of what may be typed</extracomment>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Defaults of the organisation</source>
        <extracomment>Button: reads one setting from the server</extracomment>
        <translation>Réglages de l’organisme</translation>
    </message>
    <message>
        <source>Not among the known names.</source>
        <extracomment>Name of the table for screen readers No known setting has the typed words</extracomment>
        <translation>Pas parmi les noms connus.</translation>
    </message>
    <message>
        <source>Return asks the server for the name as typed.</source>
        <translation>Entrée demande au serveur le nom tel quel.</translation>
    </message>
</context>
<context>
    <name>Foyer::DefaultsTextModel</name>
    <message>
        <source>Whether an order belongs to the household or to the person; “Prompt” means somebody is asked.</source>
        <translation>Si une commande est au ménage ou à la personne&#xa0;; «&#xa0;Prompt&#xa0;»&#xa0;: on le demande.</translation>
    </message>
    <message>
        <source>Whether logging out releases held seats. “False” keeps them until their time runs out.</source>
        <translation>Si fermer la session libère les places retenues. «&#xa0;False&#xa0;» les garde jusqu’à la fin de leur temps.</translation>
    </message>
    <message>
        <source>Minutes without work after which an order locked by another web session may be taken over.</source>
        <translation>Minutes sans travail après lesquelles une commande verrouillée par une autre session web peut être reprise.</translation>
    </message>
    <message>
        <source>Whether moving a customer to a new session releases the seats of the old one.</source>
        <translation>Si passer un client dans une nouvelle session libère les places de l’ancienne.</translation>
    </message>
    <message>
        <source>Whether an order needs a postal address.</source>
        <translation>Si une commande a besoin d’une adresse postale.</translation>
    </message>
    <message>
        <source>Whether the limit of seats counts all orders of a customer, not only the cart.</source>
        <translation>Si la limite de places compte toutes les commandes d’un client, pas seulement le panier.</translation>
    </message>
    <message>
        <source>Whether seats with a hold code may be reserved.</source>
        <translation>Si les places sous contingent peuvent être réservées.</translation>
    </message>
    <message>
        <source>The organisation’s name as its e-mails have it.</source>
        <translation>Le nom de l’organisme tel qu’il figure dans ses e-mails.</translation>
    </message>
    <message>
        <source>Failed tries before a login is locked. The sandbox’s name; your server’s may differ.</source>
        <translation>Essais ratés avant le verrouillage d’un accès. Nom du serveur d’entraînement&#xa0;; le vôtre peut différer.</translation>
    </message>
    <message>
        <source>Minutes until a locked login opens by itself. The sandbox’s name; your server’s may differ.</source>
        <translation>Minutes avant qu’un accès verrouillé s’ouvre seul. Nom du serveur d’entraînement&#xa0;; le vôtre peut différer.</translation>
    </message>
    <message>
        <source>Minutes that seats are held. The sandbox’s name; your server’s may differ.</source>
        <translation>Minutes pendant lesquelles les places sont retenues. Nom du serveur d’entraînement&#xa0;; le vôtre peut différer.</translation>
    </message>
    <message>
        <source>Number of the template for e-mails with sign-in credentials.</source>
        <translation>Numéro du modèle des e-mails qui donnent un accès.</translation>
    </message>
    <message>
        <source>The mail profile that sends e-mails with sign-in credentials.</source>
        <translation>Le profil de messagerie qui envoie les e-mails donnant un accès.</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>pas consulté</translation>
    </message>
    <message>
        <source>asking…</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>demande…</translation>
    </message>
    <message>
        <source>no such default</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>could not be read</source>
        <extracomment>In place of a default&apos;s value</extracomment>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <extracomment>%1: a value that is there but not in force</extracomment>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>The server has no default named %1. Check the spelling, with its capitals and blanks.</source>
        <extracomment>%1: name that was looked up</extracomment>
        <translation>Le serveur n’a pas de réglage nommé %1. Vérifiez l’orthographe, les majuscules et les espaces.</translation>
    </message>
    <message>
        <source>From the table %1.</source>
        <translation>De la table %1.</translation>
    </message>
    <message>
        <source>Marked inactive: it is not in force.</source>
        <extracomment>%1: name of a database table</extracomment>
        <translation>Marqué inactif&#xa0;: il n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryCard</name>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <extracomment>Button: reads the list from the server</extracomment>
        <translation>Modes de remise</translation>
    </message>
    <message>
        <source>Nothing can be delivered in this mode of sale.</source>
        <extracomment>Name of the table for screen readers The list of delivery methods is empty</extracomment>
        <translation>Rien ne peut être remis dans ce mode de vente.</translation>
    </message>
    <message>
        <source>Another mode of sale may have delivery methods.</source>
        <translation>Un autre mode de vente a peut-être des modes de remise.</translation>
    </message>
    <message>
        <source>One inactive method is left out.</source>
        <translation>Un mode inactif est omis.</translation>
    </message>
    <message numerus="yes">
        <source>%n inactive methods are left out.</source>
        <extracomment>Of delivery methods</extracomment>
        <translation>
            <numerusform>%n mode inactif est omis.</numerusform>
            <numerusform>%n modes inactifs sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cart keeps is not known yet.</source>
        <translation>On ne sait pas encore ce que garde le panier.</translation>
    </message>
    <message>
        <source>The cart keeps no delivery method yet.</source>
        <extracomment>Of the delivery method</extracomment>
        <translation>Le panier n’a pas encore de mode de remise.</translation>
    </message>
    <message>
        <source>The cart keeps: %1.</source>
        <extracomment>%1: name of a delivery method</extracomment>
        <translation>Le panier garde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deliver this way</source>
        <extracomment>Title of the panel with the delivery methods Button and its text while the answer is out: the marked delivery method for the cart</extracomment>
        <translation>Remettre ainsi</translation>
    </message>
    <message>
        <source>Choosing…</source>
        <translation>Choix en cours…</translation>
    </message>
    <message>
        <source>This list depends on the mode of sale. Looking changes nothing; Enter chooses the marked way for the cart.</source>
        <extracomment>Under the list of delivery methods</extracomment>
        <translation>Cette liste dépend du mode de vente. Regarder ne change rien&#xa0;; Entrée choisit le mode marqué pour le panier.</translation>
    </message>
    <message>
        <source>The cart is delivered this way: %1.</source>
        <extracomment>%1: name of a delivery method</extracomment>
        <translation>Le panier est remis ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It needs an address: without one on the record the checkout refuses it.</source>
        <translation>Il faut une adresse&#xa0;: sans adresse dans la fiche, le paiement le refuse.</translation>
    </message>
    <message>
        <source>Fees may differ; look at the total.</source>
        <translation>Les frais peuvent différer&#xa0;; regardez le total.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPage</name>
    <message>
        <source>How would you like your tickets?</source>
        <translation>Comment souhaitez-vous vos billets&#xa0;?</translation>
    </message>
    <message>
        <source>You collect them at the desk</source>
        <translation>À retirer au guichet</translation>
    </message>
    <message>
        <source>Sent to you</source>
        <translation>Envoyés chez vous</translation>
    </message>
    <message>
        <source>Sent to your e-mail</source>
        <translation>Envoyé à votre e-mail</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryPanel</name>
    <message>
        <source>Delivery and credit</source>
        <translation>Remise et avoir</translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryTextModel</name>
    <message>
        <source>Delivered by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>kept in the cart</source>
        <translation>dans le panier</translation>
    </message>
    <message>
        <source>usual one</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>habituel</translation>
    </message>
    <message>
        <source>restricted</source>
        <extracomment>Of a delivery method: the default</extracomment>
        <translation>restreint</translation>
    </message>
    <message>
        <source>address: not known</source>
        <extracomment>Of a delivery method: not for everybody or everything</extracomment>
        <translation>adresse&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>needs an address</source>
        <extracomment>The server did not say whether a delivery method needs an address</extracomment>
        <translation>demande une adresse</translation>
    </message>
    <message>
        <source>no address needed</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>printed at home</source>
        <extracomment>Of a delivery method</extracomment>
        <translation>imprimé à domicile</translation>
    </message>
</context>
<context>
    <name>Foyer::DeskReceipts</name>
    <message>
        <source>The receipt of order %1 was not printed: it could not be read.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>Le reçu de la commande %1 n’a pas été imprimé&#xa0;: il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 The sale stands. Press R in the orders to try again.</source>
        <extracomment>%1 what happened, a sentence; R is a key</extracomment>
        <translation>%1 La vente reste valable. Dans les commandes, R essaie de nouveau.</translation>
    </message>
    <message>
        <source>The receipt of order %1 is with the printer.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>Le reçu de la commande %1 est chez l’imprimante.</translation>
    </message>
    <message>
        <source>If no paper comes, press R in the orders to print it again.</source>
        <extracomment>R is a key</extracomment>
        <translation>Si aucun papier ne sort, R dans les commandes l’imprime de nouveau.</translation>
    </message>
    <message>
        <source>The receipt of order %1 was not printed.</source>
        <extracomment>%1 an order number</extracomment>
        <translation>Le reçu de la commande %1 n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>The sale stands. Look at the printer %1, then press R in the orders to print it again.</source>
        <extracomment>%1 the printer&apos;s name; R is a key</extracomment>
        <translation>La vente reste valable. Regardez l’imprimante %1, puis R dans les commandes l’imprime de nouveau.</translation>
    </message>
</context>
<context>
    <name>Foyer::DeskWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>No seats were held.</source>
        <translation>Aucune place n’a été retenue.</translation>
    </message>
    <message>
        <source>The cart is as it was. Choose another zone, price or performance.</source>
        <extracomment>After a refusal What to do after holding seats was refused</extracomment>
        <translation>Le panier n’a pas changé. Choisissez une autre zone, un autre tarif ou une autre représentation.</translation>
    </message>
    <message>
        <source>No seats were held: nothing was sent.</source>
        <translation>Aucune place retenue&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You may press Hold again.</source>
        <extracomment>The request never left After a hold that was not sent
----------
A look at the session found no new seats</extracomment>
        <translation>Vous pouvez de nouveau appuyer sur Retenir.</translation>
    </message>
    <message>
        <source>The answer was lost, but the seats are held.</source>
        <extracomment>The answer was lost, a look at the session found the seats</extracomment>
        <translation>La réponse s’est perdue, mais les places sont retenues.</translation>
    </message>
    <message>
        <source>Do not hold again. Count the seats in the cart with the patron.</source>
        <extracomment>What to do after a hold whose answer was lost</extracomment>
        <translation>Ne retenez pas de nouveau. Comptez les places du panier avec le client.</translation>
    </message>
    <message>
        <source>The answer was lost, and no seats were held.</source>
        <translation>La réponse s’est perdue, et aucune place n’est retenue.</translation>
    </message>
    <message>
        <source>It is not known whether the seats are held.</source>
        <extracomment>The session could not be read after a lost answer</extracomment>
        <translation>On ne sait pas si les places sont retenues.</translation>
    </message>
    <message>
        <source>Do not hold again and promise nothing yet. Foyer goes on looking and will say.</source>
        <extracomment>While Foyer goes on looking after a lost answer</extracomment>
        <translation>Ne retenez pas de nouveau et ne promettez rien encore. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>Seats are held.</source>
        <translation>Des places sont retenues.</translation>
    </message>
    <message>
        <source>The server did not say how many: count them in the cart.</source>
        <extracomment>The server did not say how many</extracomment>
        <translation>Le serveur n’a pas dit combien&#xa0;: comptez-les dans le panier.</translation>
    </message>
    <message>
        <source>No seats were free, so none are held.</source>
        <translation>Aucune place n’était libre, donc aucune n’est retenue.</translation>
    </message>
    <message>
        <source>Choose another zone, price or performance.</source>
        <extracomment>A hold answered with 0 seats</extracomment>
        <translation>Choisissez une autre zone, un autre tarif ou une autre représentation.</translation>
    </message>
    <message>
        <source>%1 of %2 seats were free and are held.</source>
        <extracomment>%1 of %2 seats, e.g. &quot;3 of 4 seats&quot;</extracomment>
        <translation>%1 sur %2 places étaient libres et sont retenues.</translation>
    </message>
    <message>
        <source>Tell the patron. Look for the rest in another zone, or release these.</source>
        <extracomment>What to do after a partial hold</extracomment>
        <translation>Dites-le au client. Cherchez le reste dans une autre zone, ou libérez celles-ci.</translation>
    </message>
    <message>
        <source>1 seat is held.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>1 place est retenue.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are held.</source>
        <translation>
            <numerusform>%n place est retenue.</numerusform>
            <numerusform>%n places sont retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock runs.</source>
        <extracomment>After seats were held</extracomment>
        <translation>L’horloge tourne.</translation>
    </message>
    <message>
        <source>Released: %1.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>Libéré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The line was released.</source>
        <translation>La ligne a été libérée.</translation>
    </message>
    <message>
        <source>They are on sale again for everybody.</source>
        <extracomment>After seats were released</extracomment>
        <translation>Elles sont de nouveau en vente pour tous.</translation>
    </message>
    <message>
        <source>The seats were not released.</source>
        <translation>Les places n’ont pas été libérées.</translation>
    </message>
    <message>
        <source>They are still in the cart.</source>
        <extracomment>After a refusal</extracomment>
        <translation>Elles sont encore dans le panier.</translation>
    </message>
    <message>
        <source>The seats were not released: nothing was sent.</source>
        <translation>Les places n’ont pas été libérées&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>They are still in the cart. You may release them again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Elles sont encore dans le panier. Vous pouvez de nouveau les libérer.</translation>
    </message>
    <message>
        <source>The answer was lost, and the seats are still in the cart.</source>
        <translation>La réponse s’est perdue, et les places sont encore dans le panier.</translation>
    </message>
    <message>
        <source>You may release them again.</source>
        <extracomment>A look found them</extracomment>
        <translation>Vous pouvez de nouveau les libérer.</translation>
    </message>
    <message>
        <source>It is not known whether the seats were released.</source>
        <translation>On ne sait pas si les places ont été libérées.</translation>
    </message>
    <message>
        <source>Do not offer them to anybody yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Ne les proposez encore à personne. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>%1 more asked for.</source>
        <extracomment>%1: &quot;5 minutes&quot;</extracomment>
        <translation>%1 de plus&#xa0;: demandé.</translation>
    </message>
    <message>
        <source>The clock shows what the server gave.</source>
        <extracomment>After time was bought; the clock follows the server
----------
A look found a later deadline</extracomment>
        <translation>L’horloge montre ce que le serveur a donné.</translation>
    </message>
    <message>
        <source>The answer was lost, but the time was added.</source>
        <translation>La réponse s’est perdue, mais le temps a été ajouté.</translation>
    </message>
    <message>
        <source>No time was added.</source>
        <translation>Aucun temps n’a été ajouté.</translation>
    </message>
    <message>
        <source>Finish or release before the clock ends.</source>
        <extracomment>After a refusal What to do when no more time is given</extracomment>
        <translation>Terminez ou libérez avant la fin de l’horloge.</translation>
    </message>
    <message>
        <source>No time was added: nothing was sent.</source>
        <translation>Aucun temps ajouté&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You may press F8 again.</source>
        <extracomment>The request never left</extracomment>
        <translation>Vous pouvez de nouveau appuyer sur F8.</translation>
    </message>
    <message>
        <source>The answer was lost, and no time was added.</source>
        <translation>La réponse s’est perdue, et aucun temps n’a été ajouté.</translation>
    </message>
    <message>
        <source>It is not known whether time was added.</source>
        <translation>On ne sait pas si du temps a été ajouté.</translation>
    </message>
    <message>
        <source>Count on the old time. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Comptez sur l’ancien temps. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>Logged out.</source>
        <extracomment>After log-out, in a house where seats stay with a session that is over; %1: &quot;4 seats&quot;
----------
After log-out</extracomment>
        <translation>Session fermée.</translation>
    </message>
    <message>
        <source>Given back: %1.</source>
        <extracomment>%1: &quot;4 seats&quot;</extracomment>
        <translation>Rendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Not logged out.</source>
        <translation>Session pas fermée.</translation>
    </message>
    <message>
        <source>The session is still open.</source>
        <extracomment>After a refusal</extracomment>
        <translation>La session est encore ouverte.</translation>
    </message>
    <message>
        <source>Not logged out: nothing was sent.</source>
        <translation>Session pas fermée&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The session is still open. You may log out again.</source>
        <extracomment>The request never left</extracomment>
        <translation>La session est encore ouverte. Vous pouvez de nouveau la fermer.</translation>
    </message>
    <message>
        <source>The answer was lost, and the session is still open.</source>
        <translation>La réponse s’est perdue, et la session est encore ouverte.</translation>
    </message>
    <message>
        <source>You may log out again.</source>
        <extracomment>A look found it open</extracomment>
        <translation>Vous pouvez de nouveau la fermer.</translation>
    </message>
    <message>
        <source>It is not known whether the session was closed.</source>
        <translation>On ne sait pas si la session a été fermée.</translation>
    </message>
    <message>
        <source>Do not leave the laptop yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Ne quittez pas encore le poste. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>Asked to keep the seats until %1.</source>
        <extracomment>%1: &quot;20:15 (venue)&quot;</extracomment>
        <translation>Demandé&#xa0;: retenir les places jusqu’à %1.</translation>
    </message>
    <message>
        <source>The answer was lost, but the seats are kept until %1.</source>
        <extracomment>%1: &quot;20:15 (venue)&quot;</extracomment>
        <translation>La réponse s’est perdue, mais les places sont retenues jusqu’à %1.</translation>
    </message>
    <message>
        <source>The deadline was not moved.</source>
        <translation>L’échéance n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>The old one holds.</source>
        <extracomment>After a refusal</extracomment>
        <translation>L’ancienne vaut.</translation>
    </message>
    <message>
        <source>The deadline was not moved: nothing was sent.</source>
        <translation>L’échéance n’a pas été déplacée&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The old one holds. You may set it again.</source>
        <extracomment>The request never left
----------
A look found the old deadline</extracomment>
        <translation>L’ancienne vaut. Vous pouvez de nouveau la fixer.</translation>
    </message>
    <message>
        <source>The answer was lost, and the deadline was not moved.</source>
        <translation>La réponse s’est perdue, et l’échéance n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>It is not known whether the deadline was moved.</source>
        <translation>On ne sait pas si l’échéance a été déplacée.</translation>
    </message>
    <message>
        <source>Count on the earlier time. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Comptez sur l’heure la plus proche. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>No seats are held. Log out?</source>
        <translation>Aucune place retenue. Fermer la session&#xa0;?</translation>
    </message>
    <message>
        <source>1 seat will be released. Log out?</source>
        <extracomment>Question before logging out</extracomment>
        <translation>1 place sera libérée. Fermer la session&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n seats will be released. Log out?</source>
        <translation>
            <numerusform>%n place sera libérée. Fermer la session&#xa0;?</numerusform>
            <numerusform>%n places seront libérées. Fermer la session&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The held seats will be released. Log out?</source>
        <translation>Les places retenues seront libérées. Fermer la session&#xa0;?</translation>
    </message>
    <message>
        <source>It is not known whether seats are held. Any that are will be released. Log out?</source>
        <extracomment>Question before logging out; number not known Question before logging out</extracomment>
        <translation>On ne sait pas si des places sont retenues. S’il y en a, elles seront libérées. Fermer la session&#xa0;?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;20:15 (venue)&quot;, %2 &quot;19:15 on this computer&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep the seats only until %1? That is %2 less.</source>
        <extracomment>Question before a deadline is moved forward: %1 a clock time by both clocks, %2 &quot;5 min&quot;</extracomment>
        <translation>Retenir les places jusqu’à %1 seulement&#xa0;? C’est %2 de moins.</translation>
    </message>
    <message>
        <source>The seats stay held until their time runs out; nobody can sell them before. Log out?</source>
        <extracomment>Question before logging out Question before logging out, in a house where seats stay with a session that is over</extracomment>
        <translation>Les places restent retenues jusqu’à la fin de leur temps&#xa0;; personne ne peut les vendre avant. Fermer la session&#xa0;?</translation>
    </message>
    <message>
        <source>Still held until their time runs out: %1.</source>
        <translation>Encore retenu jusqu’à la fin du temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The seats ran out meanwhile.</source>
        <extracomment>A look found the old deadline Instead of &quot;press F8 again&quot;</extracomment>
        <translation>Entre-temps, le délai des places a expiré.</translation>
    </message>
</context>
<context>
    <name>Foyer::DiagnosisWords</name>
    <message>
        <source>a time that is not known</source>
        <translation>une heure inconnue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>failed tries</source>
        <translation>essais ratés</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries</source>
        <translation>
            <numerusform>%n essai raté</numerusform>
            <numerusform>%n essais ratés</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked since %1 after %2. Frees at about %3.</source>
        <extracomment>%1 and %3: clock times; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Verrouillé depuis %1 (%2). Libre vers %3.</translation>
    </message>
    <message>
        <source>Locked since %1 after %2, until about %3 by the server&apos;s clock. Whether that is over is not known.</source>
        <extracomment>%1 and %3: clock times; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Verrouillé depuis %1 (%2), jusque vers %3 à l’horloge du serveur. On ne sait pas si c’est passé.</translation>
    </message>
    <message>
        <source>Locked since %1 after %2. How long a lock lasts on this server is not known.</source>
        <extracomment>%1: a clock time; %2: &quot;5 failed tries&quot;</extracomment>
        <translation>Verrouillé depuis %1 (%2). On ne sait pas combien dure un verrouillage sur ce serveur.</translation>
    </message>
    <message>
        <source>The lock of %1 ran out at about %2. Signing in can be tried again now.</source>
        <extracomment>Both are clock times</extracomment>
        <translation>Le verrouillage de %1 a pris fin vers %2. On peut de nouveau essayer de s’identifier.</translation>
    </message>
    <message>
        <source>Nothing stands in the way, but after %1 one more locks it. The password is probably wrong.</source>
        <extracomment>%1: &quot;4 failed tries&quot;</extracomment>
        <translation>Rien ne s’y oppose, mais après %1, le prochain raté le verrouille. Le mot de passe est sans doute faux.</translation>
    </message>
    <message>
        <source>The login is in order, with %1. The password is probably wrong, or typed wrongly.</source>
        <extracomment>%1: &quot;2 failed tries&quot;</extracomment>
        <translation>L’accès est en ordre (%1). Le mot de passe est sans doute faux, ou mal saisi.</translation>
    </message>
    <message>
        <source>The login is in order. The password is probably wrong, or typed wrongly.</source>
        <translation>L’accès est en ordre. Le mot de passe est sans doute faux, ou mal saisi.</translation>
    </message>
    <message>
        <source>This patron has no web login.</source>
        <translation>Ce client n’a pas d’accès web.</translation>
    </message>
    <message>
        <source>There is no web login for %1.</source>
        <translation>Il n’y a pas d’accès web pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>This record has no login of its own; its household has %n logins.</source>
        <translation>
            <numerusform>Cette fiche n’a pas d’accès à elle&#xa0;; son ménage a %n accès.</numerusform>
            <numerusform>Cette fiche n’a pas d’accès à elle&#xa0;; son ménage a %n accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>No login of type %1. There is one of type %2: %3.</source>
        <extracomment>%1 and %2: login types; %3: name of the login</extracomment>
        <translation>Aucun accès du type %1. Il y en a un du type %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The only login, %1, is of type %2, which is not in use any more.</source>
        <extracomment>%1: name of a login, %2: a login type</extracomment>
        <translation>Le seul accès, %1, est du type %2, qui ne sert plus.</translation>
    </message>
    <message>
        <source>The login %1 is switched off.</source>
        <translation>L’accès %1 est désactivé.</translation>
    </message>
    <message>
        <source>No login of type %1 answers to %2. The patron&apos;s login has another e-mail.</source>
        <extracomment>%1: a login type, %2: an e-mail address</extracomment>
        <translation>Aucun accès du type %1 ne répond à %2. L’accès du client a un autre e-mail.</translation>
    </message>
    <message>
        <source>%1 opens the login of another patron.</source>
        <translation>%1 ouvre l’accès d’un autre client.</translation>
    </message>
    <message numerus="yes">
        <source>%n patrons share %1: by e-mail only one of them can sign in.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>
            <numerusform>%n client a %1&#xa0;: par e-mail, un seul peut s’identifier.</numerusform>
            <numerusform>%n clients partagent %1&#xa0;: par e-mail, un seul peut s’identifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two logins: %1 for %2 and %3 for %4. Each has a password of its own.</source>
        <extracomment>%1 and %3: names of logins; %2 and %4: login types</extracomment>
        <translation>Deux accès&#xa0;: %1 pour %2 et %3 pour %4. Chacun a son mot de passe.</translation>
    </message>
    <message>
        <source>The password is a temporary one: a new password is due.</source>
        <translation>Le mot de passe est provisoire&#xa0;: il en faut un nouveau.</translation>
    </message>
    <message>
        <source>The login is in order, but the patron&apos;s record is marked inactive.</source>
        <translation>L’accès est en ordre, mais la fiche du client est marquée inactive.</translation>
    </message>
    <message>
        <source>The server refuses this computer&apos;s own sign-in. That is not the patron&apos;s password.</source>
        <translation>Le serveur refuse le compte de ce poste. Ce n’est pas le mot de passe du client.</translation>
    </message>
    <message>
        <source>The server lets your user group do nothing here. That is not the patron&apos;s password.</source>
        <translation>Le serveur ne laisse rien faire ici à votre groupe. Ce n’est pas le mot de passe du client.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing can be said about the patron&apos;s login now.</source>
        <translation>Le serveur ne répond pas. On ne peut rien dire maintenant de l’accès du client.</translation>
    </message>
    <message>
        <source>What stands in the way cannot be seen from here.</source>
        <translation>Ce qui s’y oppose ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>A login exists</source>
        <translation>Un accès existe</translation>
    </message>
    <message>
        <source>Right login type</source>
        <translation>Bon type d’accès</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>Pas verrouillé</translation>
    </message>
    <message>
        <source>Permanent password</source>
        <translation>Mot de passe durable</translation>
    </message>
    <message>
        <source>Has signed in before</source>
        <translation>Déjà venu</translation>
    </message>
    <message>
        <source>E-mail matches</source>
        <translation>L’e-mail correspond</translation>
    </message>
    <message>
        <source>One login only</source>
        <translation>Un seul accès</translation>
    </message>
    <message>
        <source>Record in use</source>
        <translation>Fiche active</translation>
    </message>
    <message>
        <source>Our own service sign-in</source>
        <translation>Notre propre compte</translation>
    </message>
    <message>
        <source>no failed tries</source>
        <translation>aucun essai raté</translation>
    </message>
    <message>
        <source>%1 tries failed; how many are allowed is not known</source>
        <translation>%1 essais ratés&#xa0;; on ne sait pas combien sont permis</translation>
    </message>
    <message>
        <source>%1 of %2 tries failed</source>
        <translation>%1 essais ratés sur %2</translation>
    </message>
    <message>
        <source>unknown: %1 of %2 tries failed, yet the record shows no lock</source>
        <translation>inconnu&#xa0;: %1 essais ratés sur %2, mais la fiche ne montre pas de verrouillage</translation>
    </message>
    <message>
        <source>%1, since %2; how long a lock lasts is not known</source>
        <extracomment>%1: &quot;5 failed tries&quot;; %2: a clock time</extracomment>
        <translation>%1, depuis %2&#xa0;; on ne sait pas combien dure un verrouillage</translation>
    </message>
    <message>
        <source>the lock of %1 was over at about %2</source>
        <translation>le verrouillage de %1 a pris fin vers %2</translation>
    </message>
    <message>
        <source>%1, since %2, until about %3 by the server&apos;s clock, which is not known</source>
        <extracomment>%1: &quot;5 failed tries&quot;; the others are clock times</extracomment>
        <translation>%1, depuis %2, jusque vers %3 à l’horloge du serveur, inconnue</translation>
    </message>
    <message>
        <source>%1, since %2, frees at about %3: in %4</source>
        <extracomment>%1: &quot;5 failed tries&quot;; %2 and %3: clock times; %4: a length of time</extracomment>
        <translation>%1, depuis %2, libre vers %3&#xa0;: dans %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none on the record</source>
        <translation>aucun sur la fiche</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>aucun pour %1</translation>
    </message>
    <message numerus="yes">
        <source>none of its own; %n in the household</source>
        <translation>
            <numerusform>aucun à elle&#xa0;; %n dans le ménage</numerusform>
            <numerusform>aucun à elle&#xa0;; %n dans le ménage</numerusform>
        </translation>
    </message>
    <message>
        <source>looked for %1, found %2</source>
        <translation>cherché %1, trouvé %2</translation>
    </message>
    <message>
        <source>%1 is not in use any more</source>
        <translation>%1 ne sert plus</translation>
    </message>
    <message>
        <source>%1 belongs to this login</source>
        <translation>%1 est à cet accès</translation>
    </message>
    <message>
        <source>%1 belongs to patron %2</source>
        <translation>%1 est au client %2</translation>
    </message>
    <message>
        <source>%1 belongs to another login</source>
        <translation>%1 est à un autre accès</translation>
    </message>
    <message>
        <source>no login of type %1 has %2</source>
        <translation>aucun accès du type %1 n’a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n patrons have %1</source>
        <translation>
            <numerusform>%n client a %1</numerusform>
            <numerusform>%n clients ont %1</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1 (%2)</source>
        <translation>aussi %1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>the login is inactive</source>
        <translation>l’accès est inactif</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>durable</translation>
    </message>
    <message>
        <source>temporary, a new one is due</source>
        <translation>provisoire, il en faut un nouveau</translation>
    </message>
    <message>
        <source>no sign-in is on record</source>
        <translation>aucune identification notée</translation>
    </message>
    <message>
        <source>no other record has this e-mail</source>
        <translation>aucune autre fiche n’a cet e-mail</translation>
    </message>
    <message>
        <source>no second login on this record</source>
        <translation>pas de second accès sur cette fiche</translation>
    </message>
    <message>
        <source>the patron&apos;s record is inactive</source>
        <translation>la fiche du client est inactive</translation>
    </message>
    <message>
        <source>accepted by the server</source>
        <translation>accepté par le serveur</translation>
    </message>
    <message>
        <source>refused by the server (401)</source>
        <translation>refusé par le serveur (401)</translation>
    </message>
    <message>
        <source>user group not permitted (403)</source>
        <translation>groupe sans droit (403)</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>unknown, because %1</source>
        <extracomment>%1: why a fact could not be seen</extracomment>
        <translation>inconnu, car %1</translation>
    </message>
    <message>
        <source>this user group may not look</source>
        <translation>ce groupe n’a pas le droit de regarder</translation>
    </message>
    <message>
        <source>the server did not answer</source>
        <translation>le serveur n’a pas répondu</translation>
    </message>
    <message>
        <source>the server refuses this computer&apos;s own sign-in</source>
        <translation>le serveur refuse le compte de ce poste</translation>
    </message>
    <message>
        <source>there is no login to look at</source>
        <translation>il n’y a pas d’accès à regarder</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>le serveur ne le dit pas</translation>
    </message>
    <message>
        <source>no e-mail was given to compare</source>
        <translation>aucun e-mail n’a été donné à comparer</translation>
    </message>
    <message>
        <source>what the server says does not fit together</source>
        <translation>ce que dit le serveur ne concorde pas</translation>
    </message>
    <message>
        <source>it was not looked at</source>
        <translation>on n’a pas regardé</translation>
    </message>
    <message>
        <source>Copy what to tell: wait</source>
        <translation>Copier la réponse&#xa0;: attendre</translation>
    </message>
    <message>
        <source>Copy what to tell: try now</source>
        <translation>Copier la réponse&#xa0;: essayer</translation>
    </message>
    <message>
        <source>Copy what to tell: which login</source>
        <translation>Copier la réponse&#xa0;: quel accès</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Mail a token</source>
        <translation>Envoyer un jeton</translation>
    </message>
    <message>
        <source>Token, then new password</source>
        <translation>Jeton, puis mot de passe</translation>
    </message>
    <message>
        <source>Correct the login type</source>
        <translation>Corriger le type d’accès</translation>
    </message>
    <message>
        <source>Switch the login on</source>
        <translation>Activer l’accès</translation>
    </message>
    <message>
        <source>Create a login</source>
        <translation>Créer un accès</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Identifier sans mot de passe</translation>
    </message>
    <message>
        <source>Ask for the records to be merged</source>
        <translation>Demander la fusion des fiches</translation>
    </message>
    <message>
        <source>Ask the records office</source>
        <translation>Demander au fichier clients</translation>
    </message>
    <message>
        <source>Call IT</source>
        <translation>Appeler l’informatique</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Puts a sentence into the clipboard. Nothing is sent.</source>
        <translation>Met une phrase dans le presse-papiers. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Takes the lock away and sets the count of failed tries to 0. The password stays as it is.</source>
        <translation>Ôte le verrouillage et remet les essais ratés à 0. Le mot de passe reste.</translation>
    </message>
    <message>
        <source>Sends one mail with a token to the patron&apos;s address. It does not unlock.</source>
        <translation>Envoie un e-mail avec un jeton à l’adresse du client. Cela ne déverrouille pas.</translation>
    </message>
    <message>
        <source>Opens a session, in which the token the patron reads out leads to a new password.</source>
        <translation>Ouvre une session où le jeton lu par le client mène à un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Moves this login to the type that was looked for. The old type no longer works.</source>
        <translation>Donne à cet accès le type cherché. L’ancien ne vaut plus.</translation>
    </message>
    <message>
        <source>Makes the login active again. The password stays as it is.</source>
        <translation>Rend l’accès de nouveau actif. Le mot de passe reste.</translation>
    </message>
    <message>
        <source>Opens a session, in which a login is made for this patron.</source>
        <translation>Ouvre une session où un accès est créé pour ce client.</translation>
    </message>
    <message>
        <source>This program cannot change it. The sentence for them is put into the clipboard.</source>
        <translation>Ce programme ne peut pas le changer. La phrase pour eux est mise dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The service sign-in of this computer needs attention. The sentence for them is put into the clipboard.</source>
        <translation>Le compte de ce poste est à revoir. La phrase pour eux est mise dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Reads everything again. No try is used, nothing is mailed.</source>
        <translation>Relit tout. Aucun essai n’est utilisé, aucun e-mail envoyé.</translation>
    </message>
    <message>
        <source>Try the password in a session</source>
        <translation>Essayer le mot de passe en session</translation>
    </message>
    <message>
        <source>Price: one of the patron&apos;s tries, if it fails.</source>
        <translation>Prix&#xa0;: un des essais du client, en cas d’échec.</translation>
    </message>
    <message>
        <source>Price: one mail to the patron.</source>
        <translation>Prix&#xa0;: un e-mail au client.</translation>
    </message>
    <message>
        <source>You can try again at about %1.</source>
        <translation>Vous pourrez réessayer vers %1.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
    <message>
        <source>Your login is for %1. Please sign in there as %2.</source>
        <extracomment>%1: a login type; %2: name of a login</extracomment>
        <translation>Votre accès est pour %1. Identifiez-vous là-bas avec %2.</translation>
    </message>
    <message>
        <source>Opens a session that signs the patron in without a password.</source>
        <translation>Ouvre une session qui identifie le client sans mot de passe.</translation>
    </message>
    <message>
        <source>After %1 one more may lock it. What else stands in the way cannot be seen from here.</source>
        <extracomment>%1: &quot;4 failed tries&quot;</extracomment>
        <translation>Après %1, un de plus peut le verrouiller. Ce qui s’y oppose encore ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>This program saw %1. What stands in the way cannot be seen from here.</source>
        <extracomment>%1: &quot;2 failed tries&quot;</extracomment>
        <translation>Ce programme a vu %1. Ce qui s’y oppose ne se voit pas d’ici.</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailCheckPage</name>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>Is this your e-mail?</source>
        <translation>Est-ce votre e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>Vos billets et votre reçu y seront envoyés.</translation>
    </message>
    <message>
        <source>No, change it</source>
        <extracomment>A button: no, the address is to be changed</extracomment>
        <translation>Non, modifier</translation>
    </message>
</context>
<context>
    <name>Foyer::EmailPage</name>
    <message>
        <source>Your e-mail</source>
        <extracomment>Name of a field, read out</extracomment>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>What is your e-mail?</source>
        <translation>Quel est votre e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Your tickets and your receipt go there.</source>
        <translation>Vos billets et votre reçu y seront envoyés.</translation>
    </message>
</context>
<context>
    <name>Foyer::EnvironmentBand</name>
    <message>
        <source>LIVE</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>ENTRAÎNEMENT</translation>
    </message>
    <message>
        <source>%1 environment. %2</source>
        <extracomment>Read aloud; %1 is LIVE, TEST or SANDBOX, %2 the organisation and server</extracomment>
        <translation>Environnement %1. %2</translation>
    </message>
</context>
<context>
    <name>Foyer::ErrorWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence of ours; %2: what the server wrote, in quotation marks</extracomment>
        <translation>%1 Le serveur dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around the server&apos;s own words</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server’s name was not found.</source>
        <extracomment>DNS does not know the host</extracomment>
        <translation>Le nom du serveur n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <extracomment>Connection refused or no route</extracomment>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <extracomment>The connection died while waiting for the answer</extracomment>
        <translation>La connexion s’est rompue avant la réponse.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Our own deadline passed</extracomment>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>A person gave up waiting</extracomment>
        <translation>C’était annulé.</translation>
    </message>
    <message>
        <source>A sign-in page of the network answered instead of the server.</source>
        <extracomment>A captive portal or a moved service answered</extracomment>
        <translation>Une page de connexion du réseau a répondu à la place du serveur.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <extracomment>The HTTP proxy refused or cannot be reached</extracomment>
        <translation>Le proxy n’a pas laissé passer la demande.</translation>
    </message>
    <message>
        <source>The server refused this computer’s own login. The patron’s login was not looked at.</source>
        <extracomment>HTTP 401: the service login of this program, not the patron&apos;s</extracomment>
        <translation>Le serveur a refusé le compte de ce poste. L’accès du client n’a pas été regardé.</translation>
    </message>
    <message>
        <source>Your user group may not do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>Votre groupe d’utilisateurs n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The server does not know this any more.</source>
        <extracomment>HTTP 404 or 410</extracomment>
        <translation>Le serveur ne connaît plus cela.</translation>
    </message>
    <message>
        <source>Somebody else changed it at the same time.</source>
        <extracomment>HTTP 409 or 412</extracomment>
        <translation>Quelqu’un d’autre l’a changé en même temps.</translation>
    </message>
    <message>
        <source>The server refused.</source>
        <extracomment>HTTP 400, 405, 415, 422</extracomment>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The server is too busy just now.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>Le serveur est trop occupé en ce moment.</translation>
    </message>
    <message>
        <source>The server had a fault of its own.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>Le serveur a eu lui-même une panne.</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read.</source>
        <extracomment>The answer is over the size limit</extracomment>
        <translation>La réponse était beaucoup trop grande et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The server answered, but the answer could not be read.</source>
        <extracomment>An answer came but not what was agreed</extracomment>
        <translation>Le serveur a répondu, mais la réponse est illisible.</translation>
    </message>
    <message>
        <source>Something entered cannot be sent as it is.</source>
        <extracomment>Refused by this program before sending</extracomment>
        <translation>Une saisie ne peut pas être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Check the network, then the address in the profile.</source>
        <extracomment>Advice after &quot;name not found&quot;</extracomment>
        <translation>Vérifiez le réseau, puis l’adresse du profil.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi or the cable.</source>
        <extracomment>Advice after a network fault</extracomment>
        <translation>Vérifiez le Wi-Fi ou le câble.</translation>
    </message>
    <message>
        <source>Open a browser and sign in to the Wi-Fi, or check the address in the profile.</source>
        <extracomment>Advice after a captive portal answered</extracomment>
        <translation>Ouvrez un navigateur et connectez-vous au Wi-Fi, ou vérifiez l’adresse du profil.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile.</source>
        <extracomment>Advice after a proxy fault</extracomment>
        <translation>Vérifiez le proxy du profil.</translation>
    </message>
    <message>
        <source>Check user, group, location and password of the profile.</source>
        <extracomment>Advice after HTTP 401</extracomment>
        <translation>Vérifiez utilisateur, groupe, emplacement et mot de passe du profil.</translation>
    </message>
    <message>
        <source>Ask a supervisor for the right, or use a profile that has it.</source>
        <extracomment>Advice after HTTP 403</extracomment>
        <translation>Demandez ce droit à un responsable, ou prenez un profil qui l’a.</translation>
    </message>
    <message>
        <source>Look again with F5 before going on.</source>
        <extracomment>Advice after a conflict; F5 is the key for refresh</extracomment>
        <translation>Regardez de nouveau avec F5 avant de continuer.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: a length of time, &quot;30 s&quot; or &quot;2 min&quot;</extracomment>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <extracomment>Advice after HTTP 429 without a time</extracomment>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>If it happens again, give a supervisor the details.</source>
        <extracomment>Advice after a fault of the server</extracomment>
        <translation>Si cela se répète, donnez les détails à un responsable.</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: HTTP status, e.g. 503</extracomment>
        <translation>État %1</translation>
    </message>
    <message>
        <source>At fault: %1</source>
        <extracomment>%1: the technical name of the part of the answer that is at fault</extracomment>
        <translation>En cause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <extracomment>%1: number by which the server&apos;s log knows the request</extracomment>
        <translation>Demande %1</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name.</source>
        <extracomment>Certificate without usable names</extracomment>
        <translation>Le certificat du serveur est à un autre nom.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name: %1.</source>
        <extracomment>%1: host names in the certificate</extracomment>
        <translation>Le certificat du serveur est à un autre nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server’s certificate ran out on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Le certificat du serveur a expiré le %1.</translation>
    </message>
    <message>
        <source>The server’s certificate has run out.</source>
        <extracomment>Certificate without a readable end date</extracomment>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server’s certificate is good only from %1 on.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Le certificat du serveur ne vaut qu’à partir du %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not good yet.</source>
        <extracomment>Certificate without a readable start date</extracomment>
        <translation>Le certificat du serveur ne vaut pas encore.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>Nobody vouches for the certificate</extracomment>
        <translation>Le serveur a signé lui-même son certificat&#xa0;: personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the server’s certificate.</source>
        <extracomment>The issuing authority is not among the trusted ones</extracomment>
        <translation>Ce poste ne connaît pas l’émetteur du certificat du serveur.</translation>
    </message>
    <message>
        <source>The server offers only encryption that is too old to be safe.</source>
        <extracomment>The server offers only TLS 1.1 or older</extracomment>
        <translation>Le serveur n’offre qu’un chiffrement trop ancien pour être sûr.</translation>
    </message>
    <message>
        <source>The server does not speak encrypted on this port.</source>
        <extracomment>Something that is not TLS answered</extracomment>
        <translation>Le serveur ne parle pas chiffré sur ce port.</translation>
    </message>
    <message>
        <source>No safe connection could be made.</source>
        <extracomment>TLS failed for a reason not known</extracomment>
        <translation>Aucune connexion sûre n’a pu être établie.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address in the profile; on a guest Wi-Fi sign in to it first.</source>
        <extracomment>Advice after a certificate for another name</extracomment>
        <translation>Rien n’a été envoyé. Vérifiez l’adresse du profil&#xa0;; sur un Wi-Fi d’invités, connectez-vous-y d’abord.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer’s date and time first, then tell the server’s keeper.</source>
        <extracomment>Advice after a certificate outside its dates</extracomment>
        <translation>Rien n’a été envoyé. Vérifiez d’abord la date et l’heure de ce poste, puis prévenez qui gère le serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask for your organisation’s CA file and name it in the profile.</source>
        <extracomment>Advice after an unknown certificate authority</extracomment>
        <translation>Rien n’a été envoyé. Demandez le fichier CA de votre organisme et indiquez-le dans le profil.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the server’s keeper.</source>
        <extracomment>Advice after any other TLS failure</extracomment>
        <translation>Rien n’a été envoyé. Prévenez qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>Foyer::ExternalForm</name>
    <message>
        <source>Without a password</source>
        <translation>Sans mot de passe</translation>
    </message>
    <message>
        <source>Type the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Say why: nobody becomes a patron without a reason.</source>
        <translation>Dites pourquoi&#xa0;: personne ne devient un client sans raison.</translation>
    </message>
    <message>
        <source>Become %1 without a password? Reason: %2</source>
        <extracomment>%1 is a user name, %2 the reason a supervisor chose</extracomment>
        <translation>Devenir %1 sans mot de passe&#xa0;? Raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>Yes, sign in as this patron</source>
        <translation>Oui, identifier comme ce client</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Supervisors only. The patron is signed in without any secret: whoever does this becomes that patron. It is for when you know who stands before you and nothing else helps.</source>
        <translation>Réservé aux responsables. Le client est identifié sans aucun secret&#xa0;: qui le fait devient ce client. C’est pour quand vous savez qui est devant vous et que rien d’autre n’aide.</translation>
    </message>
    <message>
        <source>User name of the patron</source>
        <translation>Nom d’utilisateur du client</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Type d’accès</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Sign in without a password…</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Identifier sans mot de passe…</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Identification – une fois…</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN, for this one sign-in.</source>
        <translation>PIN d’un responsable, pour cette seule identification.</translation>
    </message>
    <message>
        <source>Needed each time. Kept in the audit, without names.</source>
        <translation>Demandée chaque fois. Gardée au registre, sans noms.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Choisir la raison</translation>
    </message>
</context>
<context>
    <name>Foyer::FactWords</name>
    <message>
        <source>Mode of sale</source>
        <translation>Mode de vente</translation>
    </message>
    <message>
        <source>Started as</source>
        <extracomment>Tessitura&apos;s &quot;mode of sale&quot;: the channel that decides prices</extracomment>
        <translation>Commencée en</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The mode of sale at the start of the session</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>performances</source>
        <extracomment>The campaign source of the sale</extracomment>
        <translation>représentations</translation>
    </message>
    <message>
        <source>packages</source>
        <extracomment>Count in the cart</extracomment>
        <translation>abonnements</translation>
    </message>
    <message>
        <source>contributions</source>
        <extracomment>Count in the cart</extracomment>
        <translation>dons</translation>
    </message>
    <message>
        <source>memberships</source>
        <extracomment>Count in the cart</extracomment>
        <translation>adhésions</translation>
    </message>
    <message>
        <source>fees</source>
        <extracomment>Count in the cart</extracomment>
        <translation>frais</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <extracomment>Count of fees in the cart</extracomment>
        <translation>chèques-cadeaux</translation>
    </message>
    <message>
        <source>payments</source>
        <extracomment>Count in the cart</extracomment>
        <translation>paiements</translation>
    </message>
    <message>
        <source>first seat at</source>
        <extracomment>Count in the cart</extracomment>
        <translation>première place à</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>When the first seat was put into the cart</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Checkout</source>
        <extracomment>Order number</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <extracomment>Status of the checkout</extracomment>
        <translation>Genre de session</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Checkout status and when: %1 &quot;saving&quot;, %2 &quot;19:26&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <extracomment>Tool tip: %1 a name, perhaps shortened on the screen; %2 the number behind it</extracomment>
        <translation>%1 · numéro %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>No order number has been given yet</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>counter sale</source>
        <extracomment>Business-facing or public session</extracomment>
        <translation>vente au guichet</translation>
    </message>
    <message>
        <source>customer session</source>
        <translation>session client</translation>
    </message>
    <message>
        <source>mode %1 (name not known)</source>
        <extracomment>%1: number of a mode of sale whose name could not be read</extracomment>
        <translation>mode %1 (nom inconnu)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>source %1 (name not known)</source>
        <extracomment>%1: number of a source whose name could not be read</extracomment>
        <translation>source %1 (nom inconnu)</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>saving</source>
        <extracomment>Checkout status</extracomment>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>complete</source>
        <extracomment>Checkout status</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Checkout status</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>“%1”, not a known status</source>
        <extracomment>Checkout status that Foyer does not know; %1 as the server wrote it</extracomment>
        <translation>«&#xa0;%1&#xa0;», état inconnu</translation>
    </message>
</context>
<context>
    <name>Foyer::FieldWords</name>
    <message>
        <source>That looks like a card number. Foyer never takes card numbers.</source>
        <translation>Cela ressemble à un numéro de carte. Foyer ne prend jamais de numéros de carte.</translation>
    </message>
    <message>
        <source>A colon (:) is not possible here: it separates the parts of the sign-in.</source>
        <translation>Un deux-points (:) n’est pas possible ici&#xa0;: il sépare les parties de l’identification.</translation>
    </message>
    <message>
        <source>Type the whole code without % _ [ ] ^: the server would read them as &quot;anything&quot;.</source>
        <translation>Sans % _ [ ] ^&#xa0;: le serveur les lirait comme «&#xa0;n’importe quoi&#xa0;».</translation>
    </message>
    <message>
        <source>There is a character here that cannot belong to it.</source>
        <translation>Il y a ici un caractère qui ne peut pas en faire partie.</translation>
    </message>
    <message>
        <source>A name of dots only is not possible.</source>
        <translation>Un nom fait de points seuls n’est pas possible.</translation>
    </message>
    <message>
        <source>The server keeps this name for itself.</source>
        <translation>Le serveur garde ce nom pour lui-même.</translation>
    </message>
    <message>
        <source>This time zone is not known. Example: Europe/Berlin.</source>
        <translation>Ce fuseau horaire est inconnu. Exemple&#xa0;: Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is a line break in this text.</source>
        <translation>Ce texte contient un saut de ligne.</translation>
    </message>
    <message>
        <source>There is a control character in this text.</source>
        <translation>Ce texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>There is an invisible character in this text.</source>
        <translation>Ce texte contient un caractère invisible.</translation>
    </message>
    <message>
        <source>There is a no-break space in this text.</source>
        <translation>Ce texte contient une espace insécable.</translation>
    </message>
    <message>
        <source>This text begins with a blank.</source>
        <translation>Ce texte commence par une espace.</translation>
    </message>
    <message>
        <source>This text ends with a blank.</source>
        <translation>Ce texte finit par une espace.</translation>
    </message>
    <message>
        <source>Half a character is missing in this text. Type it again.</source>
        <translation>Il manque la moitié d’un caractère. Saisissez le texte de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Type the whole code: at least %n letters and digits.</source>
        <translation>
            <numerusform>Saisissez le code entier&#xa0;: au moins %n lettre ou chiffre.</numerusform>
            <numerusform>Saisissez le code entier&#xa0;: au moins %n lettres et chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server keeps at most %n characters here.</source>
        <translation>
            <numerusform>Le serveur garde ici au plus %n caractère.</numerusform>
            <numerusform>Le serveur garde ici au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Ce nombre est trop petit.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>This is not a whole e-mail address. Example: name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail entière. Exemple&#xa0;: nom@example.org.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Téléphone non valable.</translation>
    </message>
    <message>
        <source>This is not an address. Example: https://tickets.example.org/TessituraService</source>
        <translation>Ce n’est pas une adresse. Exemple&#xa0;: https://tickets.example.org/TessituraService</translation>
    </message>
    <message>
        <source>The address begins with https://</source>
        <translation>L’adresse commence par https://</translation>
    </message>
    <message>
        <source>Only https:// addresses can be used.</source>
        <translation>Seules les adresses https:// sont possibles.</translation>
    </message>
    <message>
        <source>Without https:// only a server on this computer can be used.</source>
        <translation>Sans https://, seul un serveur sur ce poste est possible.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; they have fields of their own.</source>
        <translation>Laissez le nom d’utilisateur et le mot de passe hors de l’adresse&#xa0;; ils ont leurs champs.</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on.</source>
        <translation>Omettez tout à partir de&#xa0;? ou de #.</translation>
    </message>
    <message>
        <source>The address must not contain /../ or /./</source>
        <translation>L’adresse ne doit pas contenir /../ ni /./</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Cela ne peut pas être utilisé.</translation>
    </message>
</context>
<context>
    <name>Foyer::FilterWords</name>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>Filter word: calls of a second and more</extracomment>
        <translation>changé</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>Filter word: answers that told something new of the session</extracomment>
        <translation>commandes</translation>
    </message>
    <message>
        <source>reads</source>
        <extracomment>Filter word: everything that is not a read</extracomment>
        <translation>lectures</translation>
    </message>
    <message>
        <source>failed, slow, changed, commands, session 2, sign in, 400</source>
        <extracomment>In the empty filter field; these words are understood as filters, translate them like the filter words</extracomment>
        <translation>échoué, lent, changé, commandes, session 2, identifier, 400</translation>
    </message>
</context>
<context>
    <name>Foyer::FindCard</name>
    <message>
        <source>%1 of %2: type more to find fewer.</source>
        <translation>%1 sur %2&#xa0;: précisez pour en trouver moins.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>Ask how the name is written, or for a number or an e-mail.</source>
        <translation>Demandez comment s’écrit le nom, ou un numéro ou un e-mail.</translation>
    </message>
    <message>
        <source>This server does not let your user group look for patrons.</source>
        <translation>Ce serveur ne laisse pas votre groupe chercher des clients.</translation>
    </message>
    <message>
        <source>An e-mail address can still be helped: by a mail, or by trying.</source>
        <translation>On peut encore aider une adresse e-mail&#xa0;: par un e-mail, ou en essayant.</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Qui appelle&#xa0;?</translation>
    </message>
    <message>
        <source>Looking uses none of the patron&apos;s tries and mails nothing.</source>
        <translation>Chercher n’utilise aucun essai du client et n’envoie rien.</translation>
    </message>
    <message>
        <source>Help a patron</source>
        <translation>Aider un client</translation>
    </message>
    <message>
        <source>E-mail, name, number, order or scan</source>
        <extracomment>Title of the panel that finds a patron who cannot sign in</extracomment>
        <translation>E-mail, nom, numéro, commande ou scan</translation>
    </message>
    <message>
        <source>Login type of the site they are on</source>
        <translation>Type d’accès du site où il est</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Clients trouvés</translation>
    </message>
</context>
<context>
    <name>Foyer::FormField</name>
    <message>
        <source>Error: %1</source>
        <extracomment>Read aloud before the text of an error under a field</extracomment>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>%1 a field&apos;s name; shown when the field may stay empty</extracomment>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>Foyer::FoundTextModel</name>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>first of the household</source>
        <extracomment>Of a patron&apos;s record</extracomment>
        <translation>premier du ménage</translation>
    </message>
    <message>
        <source>in a household</source>
        <extracomment>Of a patron</extracomment>
        <translation>dans un ménage</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Column</extracomment>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: number of a patron</extracomment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>Column: postal code and town</extracomment>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>Foyer::GuardedLineEdit</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>That is too long for a field (%1 characters). Nothing was pasted.</source>
        <extracomment>%1 is a number of characters, e.g. 1,048,576</extracomment>
        <translation>C’est trop long pour un champ (%1 caractères). Rien n’a été collé.</translation>
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
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Seat Server</source>
        <translation>Seat Server</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>not allowed to ask</source>
        <translation>question non permise</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>well</source>
        <translation>va bien</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>ne va pas bien</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>n’écoute pas</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>The server&apos;s clock against this computer&apos;s; %1 is a length of time</extracomment>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>a expiré</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>This user group may not ask for it.</source>
        <translation>Ce groupe n’a pas le droit de le demander.</translation>
    </message>
    <message>
        <source>The server did not tell.</source>
        <translation>Le serveur ne l’a pas dit.</translation>
    </message>
    <message>
        <source>The service does not answer. Commands already sent are looked into, not repeated.</source>
        <translation>Le service ne répond pas. Ce qui est envoyé est vérifié, pas répété.</translation>
    </message>
    <message>
        <source>The service answers, but does not let us ask how it is.</source>
        <translation>Le service répond, mais ne nous laisse pas demander comment il va.</translation>
    </message>
    <message>
        <source>The service answered in %1 ms.</source>
        <translation>Le service a répondu en %1 ms.</translation>
    </message>
    <message>
        <source>The service reaches its database.</source>
        <translation>Le service atteint sa base de données.</translation>
    </message>
    <message>
        <source>The service says that it is not well.</source>
        <translation>Le service dit qu’il ne va pas bien.</translation>
    </message>
    <message>
        <source>Not well: %1.</source>
        <translation>Ne va pas bien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The Seat Server does not listen: no seats can be held, and clocks cannot be asked for.</source>
        <translation>Le Seat Server n’écoute pas&#xa0;: on ne peut ni retenir de places, ni demander d’échéance.</translation>
    </message>
    <message>
        <source>The Seat Server listens.</source>
        <translation>Le Seat Server écoute.</translation>
    </message>
    <message>
        <source>The Seat Server listens; connections: %1.</source>
        <translation>Le Seat Server écoute&#xa0;; connexions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>L’horloge de ce poste est d’accord avec celle du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 this computer&apos;s. Countdowns are right all the same; times shown as &quot;here&quot; are not.</source>
        <translation>Par rapport à ce poste, l’horloge du serveur a %1. Les temps restants sont justes quand même&#xa0;; les heures dites «&#xa0;ici&#xa0;» ne le sont pas.</translation>
    </message>
    <message>
        <source>%1 ahead of</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>Foyer speaks to it as version %1; the profile says which.</source>
        <translation>Foyer lui parle en version %1&#xa0;; le profil dit laquelle.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has ended.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s certificate is good for another %n days.</source>
        <translation>
            <numerusform>Le certificat du serveur vaut encore %n jour.</numerusform>
            <numerusform>Le certificat du serveur vaut encore %n jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::HoldPanel</name>
    <message>
        <source>Only %1 free in this zone.</source>
        <extracomment>%1: &quot;1 seat&quot;; fewer free seats than asked for</extracomment>
        <translation>Pas plus de %1 dans cette zone.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Choose a performance.</source>
        <extracomment>Why seats cannot be held</extracomment>
        <translation>Choisissez une représentation.</translation>
    </message>
    <message>
        <source>Reading zones and prices…</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Lecture des zones et des prix…</translation>
    </message>
    <message>
        <source>Choose a zone and price.</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Choisissez une zone et un tarif.</translation>
    </message>
    <message>
        <source>This zone is sold out.</source>
        <extracomment>Why seats cannot be held yet</extracomment>
        <translation>Cette zone est complète.</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Retenir des places</translation>
    </message>
    <message>
        <source>&amp;Find a performance</source>
        <extracomment>Title of the panel</extracomment>
        <translation>Chercher une &amp;représentation</translation>
    </message>
    <message>
        <source>title, place or day</source>
        <extracomment>Search field; &amp; marks the access key</extracomment>
        <translation>titre, lieu ou jour</translation>
    </message>
    <message>
        <source>Sea&amp;ts</source>
        <extracomment>What can be searched for</extracomment>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>Performances</source>
        <extracomment>How many seats to hold; &amp; marks the access key</extracomment>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Zones and prices</source>
        <extracomment>Name of a table</extracomment>
        <translation>Zones et prix</translation>
    </message>
    <message>
        <source>No performance found.</source>
        <extracomment>Name of a table No performance matches; and what to do</extracomment>
        <translation>Aucune représentation trouvée.</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Nothing on sale here.</source>
        <extracomment>No zone or price can be sold; and what to do</extracomment>
        <translation>Rien en vente ici.</translation>
    </message>
    <message>
        <source>Choose another performance.</source>
        <translation>Choisissez une autre représentation.</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>Button: %1 &quot;2 seats&quot;; and while it is being sent</extracomment>
        <translation>Retenir %1</translation>
    </message>
    <message>
        <source>Holding…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Back to the cart</source>
        <translation>Retour au panier</translation>
    </message>
</context>
<context>
    <name>Foyer::KeyGroups</name>
    <message>
        <source>In forms</source>
        <extracomment>Sheet of keys: title of a group, the keys of every form</extracomment>
        <translation>Dans les formulaires</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>Champ suivant, champ précédent</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Envoyer le formulaire</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <extracomment>Sheet of keys: Alt with any underlined letter</extracomment>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>To the field with this letter underlined</source>
        <translation>Au champ qui a cette lettre soulignée</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>Presser le bouton qui a le focus</translation>
    </message>
    <message>
        <source>In lists</source>
        <extracomment>Sheet of keys: title of a group, the keys of every list</extracomment>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Première, dernière</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Release or remove it (asks first)</source>
        <translation>La libérer ou l’enlever (demande d’abord)</translation>
    </message>
    <message>
        <source>While nothing is typed</source>
        <extracomment>Sheet of keys: title of a group, letters that work in one list only</extracomment>
        <translation>Tant que rien n’est saisi</translation>
    </message>
    <message>
        <source>N · B</source>
        <translation>N · B</translation>
    </message>
    <message>
        <source>New session: for a customer, at the counter</source>
        <translation>Nouvelle session&#xa0;: pour un client, au guichet</translation>
    </message>
    <message>
        <source>P · U</source>
        <translation>P · U</translation>
    </message>
    <message>
        <source>Orders: print again, unprinted only</source>
        <translation>Commandes&#xa0;: réimprimer, non imprimées</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <extracomment>Sheet of keys: any digit</extracomment>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>Orders: find a number</source>
        <translation>Commandes&#xa0;: trouver un numéro</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Promo: choose a source; patron: household or person</source>
        <translation>Promo&#xa0;: choisir une source&#xa0;; client&#xa0;: ménage ou personne</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Show what is covered</source>
        <translation>Montrer ce qui est caché</translation>
    </message>
    <message>
        <source>F4 · ?</source>
        <translation>F4 ·&#xa0;?</translation>
    </message>
    <message>
        <source>Why? beside an odd value</source>
        <translation>Pourquoi&#xa0;? à côté d’une valeur étrange</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskFooter</name>
    <message>
        <source>More time</source>
        <extracomment>A button: keep the seats longer</extracomment>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read out: which of the questions this is</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>A+</source>
        <extracomment>A key that makes all text larger: two letters, or what stands for them</extracomment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Read out before the name of the language: a button that shows all languages</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskStaffWords</name>
    <message>
        <source>Kiosk started</source>
        <translation>Borne démarrée</translation>
    </message>
    <message>
        <source>Kiosk started again after a crash</source>
        <translation>Borne redémarrée après un plantage</translation>
    </message>
    <message>
        <source>Three crashes in a minute</source>
        <translation>Trois plantages en une minute</translation>
    </message>
    <message>
        <source>A guest began</source>
        <translation>Un invité a commencé</translation>
    </message>
    <message>
        <source>Guest forgotten, self-test passed</source>
        <translation>Invité oublié, autotest réussi</translation>
    </message>
    <message>
        <source>Self-test found something of a guest</source>
        <translation>L’autotest a trouvé quelque chose d’un invité</translation>
    </message>
    <message>
        <source>An order was made</source>
        <translation>Une commande a été passée</translation>
    </message>
    <message>
        <source>A card was declined</source>
        <translation>Une carte a été refusée</translation>
    </message>
    <message>
        <source>The card reader did not answer</source>
        <translation>Le lecteur de carte n’a pas répondu</translation>
    </message>
    <message>
        <source>A case was sent to the desk</source>
        <translation>Un cas a été envoyé au guichet</translation>
    </message>
    <message>
        <source>A guest called a person</source>
        <translation>Un invité a appelé quelqu’un</translation>
    </message>
    <message>
        <source>Seats ran out of time</source>
        <translation>Temps écoulé pour des places</translation>
    </message>
    <message>
        <source>Selling did not work</source>
        <translation>La vente n’a pas marché</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Borne fermée</translation>
    </message>
    <message>
        <source>Kiosk out of order</source>
        <translation>Borne hors service</translation>
    </message>
    <message>
        <source>Waiting for guests</source>
        <translation>En attente d’invités</translation>
    </message>
    <message>
        <source>Staff opened this page</source>
        <translation>Le personnel a ouvert cette page</translation>
    </message>
    <message>
        <source>Staff left this page</source>
        <translation>Le personnel a quitté cette page</translation>
    </message>
    <message>
        <source>A wrong PIN was tried</source>
        <translation>Un mauvais PIN a été essayé</translation>
    </message>
    <message>
        <source>Kiosk ended</source>
        <translation>Borne arrêtée</translation>
    </message>
    <message>
        <source>Texts on the screen</source>
        <translation>Textes à l’écran</translation>
    </message>
    <message>
        <source>Undo in fields</source>
        <translation>Annulation dans les champs</translation>
    </message>
    <message>
        <source>Suggestions in fields</source>
        <translation>Suggestions dans les champs</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Keyboard input</source>
        <translation>Saisie au clavier</translation>
    </message>
    <message>
        <source>Window title</source>
        <translation>Titre de la fenêtre</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Connections and cookies</source>
        <translation>Connexions et cookies</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Fichiers temporaires</translation>
    </message>
    <message>
        <source>A receipt was not printed</source>
        <translation>Un reçu n’a pas été imprimé</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Imprimante de reçus</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskStart</name>
    <message>
        <source>The kiosk cannot start: something is wrong in %1.</source>
        <translation>La borne ne peut pas démarrer&#xa0;: quelque chose ne va pas dans %1.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: %1 cannot be read, or holds no key of 32 bytes.</source>
        <translation>La borne ne peut pas démarrer&#xa0;: %1 est illisible ou ne contient pas de clé de 32 octets.</translation>
    </message>
    <message>
        <source>The practice server did not start.</source>
        <translation>Le serveur d’entraînement n’a pas démarré.</translation>
    </message>
    <message>
        <source>The practice server ended.</source>
        <translation>Le serveur d’entraînement s’est arrêté.</translation>
    </message>
    <message>
        <source>The kiosk cannot start: its settings name no &quot;profile&quot;.</source>
        <translation>La borne ne peut pas démarrer&#xa0;: ses paramètres ne donnent pas «&#xa0;profile&#xa0;».</translation>
    </message>
    <message>
        <source>The kiosk cannot start: there is no profile called &quot;%1&quot;.</source>
        <translation>La borne ne peut pas démarrer&#xa0;: il n’y a pas de profil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The kiosk cannot start: there is no password for &quot;%1&quot;.</source>
        <translation>La borne ne peut pas démarrer&#xa0;: il n’y a pas de mot de passe pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Foyer::KioskWords</name>
    <message>
        <source>Touch to buy tickets</source>
        <extracomment>The first page, in every language at once: one short sentence</extracomment>
        <translation>Touchez pour acheter des billets</translation>
    </message>
    <message>
        <source>This kiosk is closed now. The desk is glad to help you.</source>
        <extracomment>A closed kiosk, in every language at once</extracomment>
        <translation>Cette borne est fermée. Le guichet vous aidera volontiers.</translation>
    </message>
    <message>
        <source>This kiosk is out of order. The desk is glad to help you.</source>
        <extracomment>In every language at once</extracomment>
        <translation>Cette borne est hors service. Le guichet vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1: the end of an e-mail address, e.g. gmail.com</extracomment>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences side by side: %1 &quot;That code cannot be used here.&quot;, %2 &quot;You can try 3 more codes.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>You can try %n more codes.</source>
        <translation>
            <numerusform>Vous pouvez essayer encore %n code.</numerusform>
            <numerusform>Vous pouvez essayer encore %n codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is missing in this address. It looks like name@example.org.</source>
        <translation>Il manque quelque chose dans cette adresse. Elle ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>Please look at the address again.</source>
        <translation>Veuillez vérifier l’adresse.</translation>
    </message>
    <message>
        <source>That address cannot be used here. Try another one, or call a person.</source>
        <translation>Cette adresse ne convient pas ici. Essayez-en une autre ou appelez quelqu’un.</translation>
    </message>
    <message>
        <source>We never take card numbers here. Nothing was kept.</source>
        <translation>Nous ne prenons jamais de numéro de carte ici. Rien n’a été gardé.</translation>
    </message>
    <message>
        <source>That was a ticket code. Please type your e-mail.</source>
        <translation>C’était un code de billet. Tapez votre e-mail.</translation>
    </message>
    <message>
        <source>That code cannot be used here.</source>
        <translation>Ce code ne convient pas ici.</translation>
    </message>
    <message>
        <source>No more codes can be tried. You can go on without one.</source>
        <translation>Plus d’essai possible. Vous pouvez continuer sans code.</translation>
    </message>
    <message>
        <source>Your code is applied.</source>
        <translation>Votre code est pris en compte.</translation>
    </message>
    <message>
        <source>There are fewer seats left than you asked for. Please choose again.</source>
        <translation>Il reste moins de places que demandé. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>These seats could not be taken. Please choose again.</source>
        <translation>Ces places n’ont pas pu être prises. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is on sale here at the moment.</source>
        <translation>Rien n’est en vente ici en ce moment.</translation>
    </message>
    <message>
        <source>These tickets cannot be sold here. Please go to the desk.</source>
        <translation>Ces billets ne peuvent être vendus ici. Veuillez aller au guichet.</translation>
    </message>
    <message>
        <source>The card was not accepted. Nothing was charged. Try another one.</source>
        <translation>La carte n’a pas été acceptée. Rien n’a été débité. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>That gift certificate cannot be used here.</source>
        <translation>Ce chèque-cadeau ne convient pas ici.</translation>
    </message>
    <message>
        <source>The card reader does not answer. Nothing was charged.</source>
        <translation>Le lecteur de cartes ne répond pas. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>No connection just now. Nothing was sent. Please try again.</source>
        <translation>Pas de connexion. Rien n’a été envoyé. Réessayez.</translation>
    </message>
    <message>
        <source>The connection is slow. Please wait a moment.</source>
        <translation>La connexion est lente. Patientez un instant.</translation>
    </message>
    <message>
        <source>The order was not saved. Nothing was charged. Please try again.</source>
        <translation>La commande n’a pas été enregistrée. Rien n’a été débité. Réessayez.</translation>
    </message>
    <message>
        <source>The seats were let go.</source>
        <translation>Les places ont été libérées.</translation>
    </message>
    <message>
        <source>That is more than can be bought here. Please ask at the desk.</source>
        <translation>C’est plus qu’on ne peut acheter ici. Demandez au guichet.</translation>
    </message>
    <message>
        <source>Seats kept for you: time not known</source>
        <translation>Vos places&#xa0;: durée inconnue</translation>
    </message>
    <message>
        <source>Seats kept for you: less than a minute</source>
        <translation>Vos places&#xa0;: moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>Seats kept for you: %n minutes</source>
        <extracomment>Whole minutes, rounded down</extracomment>
        <translation>
            <numerusform>Vos places&#xa0;: %n minute</numerusform>
            <numerusform>Vos places&#xa0;: %n minutes</numerusform>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When and where: %1 &quot;Sunday 22 November, 19:30&quot;, %2 a house or a hall</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Call a person</source>
        <extracomment>A button: somebody of the house comes</extracomment>
        <translation>Appeler quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A button: to the next question</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Your receipt is being printed.</source>
        <translation>Votre reçu s’imprime.</translation>
    </message>
    <message>
        <source>Please take your receipt from the printer.</source>
        <translation>Prenez votre reçu dans l’imprimante.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Your order is made.</source>
        <translation>Le reçu n’a pas pu être imprimé. Votre commande est faite.</translation>
    </message>
</context>
<context>
    <name>Foyer::LaunchOptions</name>
    <message>
        <source>foyer: there is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>foyer&#xa0;: il n’y a pas d’écran pour une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini).</translation>
    </message>
    <message>
        <source>A PIN has at least six digits, which are neither all the same nor in a row.</source>
        <translation>Un PIN a au moins six chiffres, ni tous identiques ni à la suite.</translation>
    </message>
</context>
<context>
    <name>Foyer::LoginChangeForm</name>
    <message>
        <source>New password</source>
        <extracomment>Ways on the patron page</extracomment>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Change login</source>
        <translation>Changer l’accès</translation>
    </message>
    <message>
        <source>Type the current password.</source>
        <translation>Saisissez le mot de passe actuel.</translation>
    </message>
    <message>
        <source>Type the new password.</source>
        <translation>Saisissez le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Type the login name.</source>
        <translation>Saisissez l’identifiant.</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Saisissez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody is signed in with a web login, so there is none to change. Sign the patron in first – with the password, or with a token.</source>
        <translation>Personne n’est identifié avec un accès web&#xa0;: il n’y en a donc pas à changer. Identifiez d’abord le client – par son mot de passe ou par un jeton.</translation>
    </message>
    <message>
        <source>The password is temporary: set a new one now, with the patron beside you.</source>
        <translation>Le mot de passe est provisoire&#xa0;: mettez-en un nouveau, avec le client à côté de vous.</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is.</source>
        <translation>Ce que vous laissez reste tel quel.</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Mettre le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Change the login</source>
        <translation>Changer l’accès</translation>
    </message>
    <message>
        <source>Changing – once…</source>
        <translation>Changement – une fois…</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Forgotten or temporary: none is sent</source>
        <translation>Oublié ou provisoire&#xa0;: aucun n’est envoyé</translation>
    </message>
    <message>
        <source>At most 40 characters; the server adds rules.</source>
        <translation>Au plus 40 caractères&#xa0;; le serveur a d’autres règles.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe encore</translation>
    </message>
    <message>
        <source>Login name now</source>
        <translation>Identifiant actuel</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>E-mail now</source>
        <translation>E-mail actuel</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Type d’accès</translation>
    </message>
    <message>
        <source>The type of the login that is signed in.</source>
        <translation>Le type de l’accès identifié.</translation>
    </message>
</context>
<context>
    <name>Foyer::LookButton</name>
    <message>
        <source>Language and look  %1</source>
        <extracomment>Button: opens the menu of language, colours and size of text; %1 is its key</extracomment>
        <translation>Langue et apparence  %1</translation>
    </message>
</context>
<context>
    <name>Foyer::LookMenu</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>The language this computer is set to</extracomment>
        <translation>Comme ce poste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>The colours this computer is set to</extracomment>
        <translation>Comme réglé sur ce poste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Opens the settings of scanners A size of text: %1 is 100, 125 …</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Scanners…</source>
        <translation>Lecteurs…</translation>
    </message>
</context>
<context>
    <name>Foyer::LostSeatsView</name>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>Asking for the seats…</source>
        <translation>Demande des places…</translation>
    </message>
    <message>
        <source>Not wanted any more</source>
        <translation>Plus voulues</translation>
    </message>
    <message>
        <source>Try the same seats again</source>
        <translation>Réessayer les mêmes places</translation>
    </message>
    <message>
        <source>Hold %1 in %2</source>
        <extracomment>Button: %1 &quot;2 seats&quot;, %2 name of a zone</extracomment>
        <translation>Retenir %1 en %2</translation>
    </message>
    <message>
        <source>Hold %1 there again</source>
        <extracomment>Button: %1 &quot;2 seats&quot;; which ones the server chooses</extracomment>
        <translation>Retenir encore %1 là</translation>
    </message>
    <message>
        <source>No seats could be held there.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Aucune place n’a pu y être retenue.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Parties&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody else may have them. Nothing is held.</source>
        <translation>Quelqu’un d’autre les a peut-être. Rien n’est retenu.</translation>
    </message>
    <message>
        <source>Nothing was sent, nothing is held.</source>
        <translation>Rien n’a été envoyé, rien n’est retenu.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <extracomment>Lost seats were not asked for
----------
A look found none</extracomment>
        <translation>Vous pouvez de nouveau appuyer.</translation>
    </message>
    <message>
        <source>The answer was lost, and no seats were held.</source>
        <translation>La réponse s’est perdue, et aucune place n’est retenue.</translation>
    </message>
    <message>
        <source>It is not known whether the seats are held.</source>
        <translation>On ne sait pas si les places sont retenues.</translation>
    </message>
    <message>
        <source>Promise nothing yet. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Ne promettez rien encore. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>The lost seats are still lines of this cart.</source>
        <translation>Les places perdues sont encore des lignes de ce panier.</translation>
    </message>
    <message>
        <source>Nothing was asked for. Take them out with Delete, or open a new cart for this patron.</source>
        <extracomment>They could not be taken out</extracomment>
        <translation>Rien n’a été demandé. Ôtez-les avec Suppr, ou ouvrez un nouveau panier pour ce client.</translation>
    </message>
    <message>
        <source>No seats were free, so none are held.</source>
        <translation>Aucune place n’était libre, donc aucune n’est retenue.</translation>
    </message>
    <message>
        <source>Choose another zone, price or performance.</source>
        <extracomment>A hold answered with 0 seats</extracomment>
        <translation>Choisissez une autre zone, un autre tarif ou une autre représentation.</translation>
    </message>
    <message>
        <source>The same seats are held again: %1.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>Les mêmes places sont de nouveau retenues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The clock runs anew.</source>
        <translation>L’horloge repart.</translation>
    </message>
    <message>
        <source>Only some are held again: %1.</source>
        <extracomment>%1: &quot;Stalls F 12&quot;</extracomment>
        <translation>Quelques-unes seulement sont de nouveau retenues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tell the patron. Look for the rest with Ctrl+H.</source>
        <translation>Dites-le au client. Cherchez le reste avec Ctrl+H.</translation>
    </message>
    <message>
        <source>Other seats are held: %1.</source>
        <extracomment>%1: &quot;Stalls F 12, F 13&quot;</extracomment>
        <translation>D’autres places sont retenues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They had %1. Tell the patron, or release these.</source>
        <extracomment>%1: the seats that were lost</extracomment>
        <translation>C’était %1. Dites-le au client, ou libérez celles-ci.</translation>
    </message>
    <message>
        <source>Seats are held, but which could not be read.</source>
        <translation>Des places sont retenues, mais lesquelles n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Press F5 and look at the cart before you promise anything.</source>
        <translation>Pressez F5 et regardez le panier avant de promettre quoi que ce soit.</translation>
    </message>
    <message>
        <source>No longer held: %1</source>
        <extracomment>After three lines of lost seats Before a list of seats: %1</extracomment>
        <translation>Plus retenues : %1</translation>
    </message>
</context>
<context>
    <name>Foyer::MainWindow</name>
    <message>
        <source>New session  Ctrl+N</source>
        <extracomment>Button in the band: opens another session beside the open ones; its key is Ctrl+N</extracomment>
        <translation>Nouvelle session  Ctrl+N</translation>
    </message>
    <message>
        <source>%1 – %2 – Foyer</source>
        <extracomment>Window title: %1 SANDBOX, TEST or LIVE, %2 the organisation and server</extracomment>
        <translation>%1 – %2 – Foyer</translation>
    </message>
    <message>
        <source>Ctrl+K  find or do…</source>
        <extracomment>Button in the band: opens the command palette; its key is Ctrl+K</extracomment>
        <translation>Ctrl+K  trouver ou faire…</translation>
    </message>
    <message>
        <source>Help a patron  Ctrl+D</source>
        <extracomment>Button in the band: why a patron cannot sign in; its key is Ctrl+D</extracomment>
        <translation>Aider un client  Ctrl+D</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>settings preferences dark contrast size of text German Spanish French</source>
        <extracomment>Other words for &quot;Language and look&quot;, separated by blanks</extracomment>
        <translation>réglages sombre contraste taille du texte anglais allemand espagnol language</translation>
    </message>
    <message>
        <source>Foyer was updated.</source>
        <translation>Foyer a été mis à jour.</translation>
    </message>
    <message>
        <source>When no customer is waiting, close it and start it again.</source>
        <translation>Quand aucun client n’attend, fermez-le et rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>Foyer::ManagedHere</name>
    <message>
        <source>Tell whoever looks after this computer.</source>
        <translation>Prévenez qui gère ce poste.</translation>
    </message>
    <message>
        <source>The organisation&apos;s settings in %1 are not used: something in them is wrong.</source>
        <extracomment>%1 a file&apos;s name with its folder</extracomment>
        <translation>Les paramètres de l’organisme dans %1 ne sont pas utilisés&#xa0;: il s’y trouve une erreur.</translation>
    </message>
    <message>
        <source>Kiosk cases cannot be opened here: %1 holds no key.</source>
        <extracomment>%1 a file&apos;s name with its folder</extracomment>
        <translation>Les cas de borne ne s’ouvrent pas ici&#xa0;: %1 n’a pas de clé.</translation>
    </message>
</context>
<context>
    <name>Foyer::ManagedWords</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La ligne %1 n’est pas du JSON.</translation>
    </message>
    <message>
        <source>It was written for a newer Foyer.</source>
        <translation>Il a été écrit pour un Foyer plus récent.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>is not known. Is it spelled right?</source>
        <translation>n’est pas connu. Est-ce bien écrit&#xa0;?</translation>
    </message>
    <message>
        <source>has to be a text.</source>
        <translation>doit être un texte.</translation>
    </message>
    <message>
        <source>has to be true or false.</source>
        <translation>doit être true ou false.</translation>
    </message>
    <message>
        <source>has to be a whole number.</source>
        <translation>doit être un nombre entier.</translation>
    </message>
    <message>
        <source>has to be a list.</source>
        <translation>doit être une liste.</translation>
    </message>
    <message>
        <source>has to be a section in braces.</source>
        <translation>doit être une section entre accolades.</translation>
    </message>
    <message>
        <source>has to be a whole number from %1 to %2.</source>
        <translation>doit être un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>has to be one of: %1.</source>
        <translation>doit être l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>has to be a time of day, such as 18:30.</source>
        <translation>doit être une heure, comme 18:30.</translation>
    </message>
    <message>
        <source>has to be a time zone, such as America/New_York.</source>
        <translation>doit être un fuseau horaire, comme America/New_York.</translation>
    </message>
    <message>
        <source>has to be a whole path, beginning with a slash.</source>
        <translation>doit être un chemin complet, commençant par une barre oblique.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>est vide.</translation>
    </message>
    <message>
        <source>is there twice.</source>
        <translation>est là deux fois.</translation>
    </message>
    <message>
        <source>needs &quot;%1&quot; beside it.</source>
        <translation>demande «&#xa0;%1&#xa0;» à côté.</translation>
    </message>
    <message>
        <source>cannot be read.</source>
        <translation>est illisible.</translation>
    </message>
    <message>
        <source>Set by your organisation for this computer.</source>
        <extracomment>Beside a value with a lock: it is the same on all computers of the organisation</extracomment>
        <translation>Fixé par votre organisation pour ce poste.</translation>
    </message>
</context>
<context>
    <name>Foyer::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word like &quot;Warning&quot;, %2 what happened</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Foyer::MoreFields</name>
    <message>
        <source>Type the proxy’s name.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Saisissez le nom du proxy.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <extracomment>Error under a field for a number; %1 smallest, %2 largest</extracomment>
        <translation>Saisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Seat Server time &amp;zone</source>
        <extracomment>The time zone in which the server&apos;s seat clock counts</extracomment>
        <translation>&amp;Fuseau horaire du Seat Server</translation>
    </message>
    <message>
        <source>For example Europe/Berlin. Without it, time left is approximate.</source>
        <translation>Par exemple Europe/Berlin. Sans lui, le temps restant est approximatif.</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <extracomment>Version of the service</extracomment>
        <translation>&amp;Version de l’API</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
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
        <translation>Fic&amp;hier CA</translation>
    </message>
    <message>
        <source>A PEM file that replaces this computer’s authorities. Empty: the computer’s own.</source>
        <translation>Un fichier PEM qui remplace les autorités de ce poste. Vide&#xa0;: celles du poste.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <extracomment>How to get out of this network</extracomment>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>None: straight to the server</source>
        <translation>Aucun&#xa0;: droit au serveur</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Comme réglé sur ce poste</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy name</source>
        <extracomment>The proxy&apos;s host</extracomment>
        <translation>Nom du proxy</translation>
    </message>
    <message>
        <source>Allow “hold at box office” as a way of delivery</source>
        <extracomment>Check box: a way to sell without sending tickets</extracomment>
        <translation>Permettre «&#xa0;à retirer au guichet&#xa0;»</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <extracomment>The proxy&apos;s port number</extracomment>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Failed tries before lock-out</source>
        <extracomment>How many failed sign-ins lock a patron out</extracomment>
        <translation>Essais ratés avant verrouillage</translation>
    </message>
    <message>
        <source>Empty: not known, so none is counted down.</source>
        <translation>Vide&#xa0;: inconnu, rien n’est décompté.</translation>
    </message>
    <message>
        <source>Most minutes of “more time” in one session</source>
        <extracomment>How much time may be added to the hold of seats</extracomment>
        <translation>«&#xa0;Plus de temps&#xa0;»&#xa0;: minutes par session</translation>
    </message>
    <message>
        <source>All together. 0: never.</source>
        <translation>En tout. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Shortest whole postal code</source>
        <extracomment>Shortest postal code a patron can have</extracomment>
        <translation>Code postal entier le plus court</translation>
    </message>
    <message>
        <source>Letters and digits. A part of a code would find strangers.</source>
        <translation>Lettres et chiffres. Une partie de code trouverait des inconnus.</translation>
    </message>
</context>
<context>
    <name>Foyer::Navigator</name>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are still held.</source>
        <translation>
            <numerusform>%n place est encore retenue.</numerusform>
            <numerusform>%n places sont encore retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are still open.</source>
        <translation>
            <numerusform>%n session est encore ouverte.</numerusform>
            <numerusform>%n sessions sont encore ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing Foyer does not log out. The server keeps the session, and held seats until their time is over.</source>
        <translation>Fermer Foyer ne ferme pas la session. Le serveur la garde, et les places retenues jusqu’à la fin de leur temps.</translation>
    </message>
    <message>
        <source>Keep Foyer open</source>
        <translation>Garder Foyer ouvert</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>foyer: &quot;%1&quot; is already open; its window was brought to the front.</source>
        <extracomment>Printed by a second start; %1 is the profile&apos;s name</extracomment>
        <translation>foyer&#xa0;: «&#xa0;%1&#xa0;» est déjà ouvert&#xa0;; sa fenêtre est passée devant.</translation>
    </message>
    <message>
        <source>%1 is already open in another Foyer window.</source>
        <translation>%1 est déjà ouvert dans une autre fenêtre de Foyer.</translation>
    </message>
    <message>
        <source>That window was brought to the front.</source>
        <translation>Cette fenêtre est passée devant.</translation>
    </message>
    <message>
        <source>That window does not answer. End it before you open the server here.</source>
        <translation>Cette fenêtre ne répond pas. Terminez-la avant d’ouvrir le serveur ici.</translation>
    </message>
    <message>
        <source>No session could be opened for the patron.</source>
        <translation>Aucune session n’a pu être ouverte pour le client.</translation>
    </message>
    <message>
        <source>this computer has no key for cases</source>
        <extracomment>Why the command cannot be given: the organisation&apos;s settings hold no key on this computer</extracomment>
        <translation>ce poste n’a pas de clé pour les cas</translation>
    </message>
    <message>
        <source>Open a kiosk case</source>
        <translation>Ouvrir un cas de borne</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>lobby code scan lost payment checkout</source>
        <extracomment>Other words for &quot;Open a kiosk case&quot;, separated by blanks</extracomment>
        <translation>hall code scanner perdu paiement</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk is not open to this staff sign-in.</source>
        <translation>Le bureau du responsable n’est pas ouvert à cet accès.</translation>
    </message>
    <message>
        <source>Sign in as a supervisor, or give this server a supervisor&apos;s PIN.</source>
        <translation>Connectez-vous comme responsable ou donnez à ce serveur un PIN de responsable.</translation>
    </message>
</context>
<context>
    <name>Foyer::NewLoginForm</name>
    <message>
        <source>New login</source>
        <translation>Nouvel accès</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>For patron no. %1, who is signed in with it at once.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Pour le client n°&#xa0;%1, aussitôt identifié avec lui.</translation>
    </message>
    <message>
        <source>No customer yet: a login belongs to a patron on record. Give the session its customer first.</source>
        <translation>Pas encore de client&#xa0;: un accès appartient à un client enregistré. Donnez d’abord son client à la session.</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Type d’accès</translation>
    </message>
    <message>
        <source>Number of the e-mail address</source>
        <translation>Numéro de l’adresse e-mail</translation>
    </message>
    <message>
        <source>Its number on the record, not the address; empty = the primary one.</source>
        <translation>Son numéro dans la fiche, pas l’adresse&#xa0;; vide = la principale.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Empty where the type signs in with the e-mail address.</source>
        <translation>Vide si ce type s’identifie par l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At most 40 characters; the server adds rules.</source>
        <translation>Au plus 40 caractères&#xa0;; le serveur a d’autres règles.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe encore</translation>
    </message>
    <message>
        <source>Temporary: a new password is due at once</source>
        <translation>Provisoire&#xa0;: un nouveau est dû aussitôt</translation>
    </message>
    <message>
        <source>The patron&apos;s primary login</source>
        <translation>L’accès principal du client</translation>
    </message>
    <message>
        <source>Create the login</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Créer l’accès</translation>
    </message>
    <message>
        <source>Creating – once…</source>
        <translation>Création – une fois…</translation>
    </message>
</context>
<context>
    <name>Foyer::NewSessionPage</name>
    <message>
        <source>The server&apos;s default</source>
        <translation>Réglage du serveur</translation>
    </message>
    <message>
        <source>The organisation&apos;s web batch</source>
        <translation>Lot web de l’organisme</translation>
    </message>
    <message>
        <source>No clear answer came. A session may exist on the server, but nothing is in it.</source>
        <translation>Aucune réponse claire. Une session existe peut-être sur le serveur, mais elle est vide.</translation>
    </message>
    <message>
        <source>Nothing was held or sold. You may open a session again. %1</source>
        <translation>Rien n’a été retenu ni vendu. Vous pouvez de nouveau ouvrir une session. %1</translation>
    </message>
    <message>
        <source>No session was opened.</source>
        <translation>Aucune session n’a été ouverte.</translation>
    </message>
    <message>
        <source>Who is next?</source>
        <extracomment>Heading of the page on which a new web session is opened</extracomment>
        <translation>À qui le tour&#xa0;?</translation>
    </message>
    <message>
        <source>Open a session for this customer. Nothing is held or sold until you do so.</source>
        <translation>Ouvrez une session pour ce client. Rien n’est retenu ni vendu avant.</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Changer de serveur</translation>
    </message>
    <message>
        <source>Customer session</source>
        <translation>Session client</translation>
    </message>
    <message>
        <source>As if the patron bought on the web: sign in, as themselves or as a guest.</source>
        <translation>Comme si le client achetait sur le web&#xa0;: identifiez-le, en son nom ou en invité.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisme</translation>
    </message>
    <message>
        <source>Open customer session</source>
        <translation>Ouvrir une session client</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Counter sale</source>
        <translation>Vente au guichet</translation>
    </message>
    <message>
        <source>Business-facing: you sell in your own mode of sale, with or without a customer.</source>
        <translation>Vous vendez dans votre propre mode de vente, avec ou sans client.</translation>
    </message>
    <message>
        <source>&amp;Mode of sale</source>
        <translation>&amp;Mode de vente</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>B&amp;atch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Choose a mode of sale</source>
        <translation>Choisissez un mode de vente</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <translation>Choisissez une source</translation>
    </message>
    <message>
        <source>Open counter sale</source>
        <translation>Ouvrir une vente au guichet</translation>
    </message>
</context>
<context>
    <name>Foyer::NoGuestPage</name>
    <message>
        <source>One moment, please.</source>
        <extracomment>Read out while the last guest is forgotten</extracomment>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Foyer::NoticeStrip</name>
    <message>
        <source>Use %1</source>
        <extracomment>A button: write the end of the address like this; %1 e.g. gmail.com</extracomment>
        <translation>Utiliser %1</translation>
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
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Column</extracomment>
        <translation>Prix</translation>
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
        <translation>Effacer</translation>
    </message>
    <message>
        <source>at sign</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>arobase</translation>
    </message>
    <message>
        <source>full stop</source>
        <extracomment>A key of the keyboard, read out</extracomment>
        <translation>point</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderFilterBar</name>
    <message>
        <source>any season</source>
        <translation>toute saison</translation>
    </message>
    <message>
        <source>any mode</source>
        <extracomment>Filter left open</extracomment>
        <translation>tout mode</translation>
    </message>
    <message>
        <source>any delivery</source>
        <extracomment>Filter left open Filter left open</extracomment>
        <translation>toute remise</translation>
    </message>
    <message>
        <source>Hold at box office</source>
        <extracomment>Delivery method -1: the tickets wait at the box office</extracomment>
        <translation>À retirer au guichet</translation>
    </message>
    <message>
        <source>Played &amp;from</source>
        <translation>Joué &amp;du</translation>
    </message>
    <message>
        <source>Played un&amp;til</source>
        <extracomment>Filter: first day of the performances</extracomment>
        <translation>Joué &amp;au</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <extracomment>Filter: last day of the performances</extracomment>
        <translation>&amp;Saison</translation>
    </message>
    <message>
        <source>&amp;Mode of sale</source>
        <extracomment>Filter</extracomment>
        <translation>Mode de &amp;vente</translation>
    </message>
    <message>
        <source>&amp;Delivery</source>
        <extracomment>Filter</extracomment>
        <translation>&amp;Remise</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tout jour</translation>
    </message>
    <message>
        <source>Unprinted only (U)</source>
        <extracomment>Filter left open Filter; (U) names the key while the list has the focus</extracomment>
        <translation>Non imprimées (U)</translation>
    </message>
    <message>
        <source>Renewals only</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>With household</source>
        <extracomment>Filter: subscription renewals</extracomment>
        <translation>Avec le ménage</translation>
    </message>
    <message>
        <source>With open rollovers</source>
        <extracomment>Filter: also orders of the household and of affiliates</extracomment>
        <translation>Avec reports ouverts</translation>
    </message>
    <message>
        <source>Household: of members and affiliates too. Open rollovers: last season&apos;s seats, kept but not paid for yet.</source>
        <extracomment>Filter: also rollover orders that were not paid yet Explains two of the filters</extracomment>
        <translation>Ménage&#xa0;: des membres et affiliés aussi. Reports ouverts&#xa0;: places de la saison passée, gardées mais pas encore payées.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderReportWords</name>
    <message>
        <source>The mode of sale is now %1 (was %2).</source>
        <extracomment>After an order was opened; %1 and %2 modes of sale</extracomment>
        <translation>Le mode de vente est maintenant %1 (était %2).</translation>
    </message>
    <message>
        <source>Order %1 is open in the cart.</source>
        <translation>La commande %1 est ouverte dans le panier.</translation>
    </message>
    <message>
        <source>Go on in the cart: Alt+5.</source>
        <extracomment>After an order was opened; Alt+5 is the key for the cart</extracomment>
        <translation>Continuez dans le panier&#xa0;: Alt+5.</translation>
    </message>
    <message>
        <source>Order %1 was not opened.</source>
        <translation>La commande %1 n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The cart is as it was. The list is read again: it says who holds the order.</source>
        <extracomment>After a refusal What to do after opening an order was refused</extracomment>
        <translation>Le panier n’a pas changé. La liste est relue&#xa0;: elle dit qui a la commande.</translation>
    </message>
    <message>
        <source>Order %1 was not opened: nothing was sent.</source>
        <translation>La commande %1 n’a pas été ouverte&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You may open it again.</source>
        <extracomment>The request never left
----------
A look found no order</extracomment>
        <translation>Vous pouvez de nouveau l’ouvrir.</translation>
    </message>
    <message>
        <source>The answer was lost, but order %1 is open in the cart.</source>
        <translation>La réponse s’est perdue, mais la commande %1 est ouverte dans le panier.</translation>
    </message>
    <message>
        <source>Do not open it again. Go on in the cart: Alt+5.</source>
        <extracomment>A look found it</extracomment>
        <translation>Ne l’ouvrez pas de nouveau. Continuez dans le panier&#xa0;: Alt+5.</translation>
    </message>
    <message>
        <source>The answer was lost, and order %1 is not open.</source>
        <translation>La réponse s’est perdue, et la commande %1 n’est pas ouverte.</translation>
    </message>
    <message>
        <source>It is not known whether order %1 was opened.</source>
        <translation>On ne sait pas si la commande %1 a été ouverte.</translation>
    </message>
    <message>
        <source>Do not open it again. Foyer goes on looking and will say.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>Ne l’ouvrez pas de nouveau. Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>Asked for, not yet sent: the tickets of order %1.</source>
        <extracomment>Not a success yet: the server only wrote the wish down</extracomment>
        <translation>Demandés, pas encore envoyés&#xa0;: les billets de la commande %1.</translation>
    </message>
    <message>
        <source>The server noted it and mails them later, if delivery and mode of sale allow print at home. If nothing comes in some minutes, print at the desk.</source>
        <extracomment>After tickets were asked for</extracomment>
        <translation>Le serveur l’a noté et les enverra, si remise et mode de vente permettent l’impression à domicile. Si rien ne vient en quelques minutes, imprimez au guichet.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were not asked for.</source>
        <translation>Les billets de la commande %1 n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>Nothing will be mailed. Check the patron&apos;s e-mail address, or print at the desk.</source>
        <extracomment>After a refusal What to do after asking for tickets was refused</extracomment>
        <translation>Rien ne sera envoyé. Vérifiez l’adresse e-mail du client, ou imprimez au guichet.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were not asked for: nothing was sent.</source>
        <translation>Les billets de la commande %1 n’ont pas été demandés&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You may ask again.</source>
        <extracomment>Never left</extracomment>
        <translation>Vous pouvez de nouveau les demander.</translation>
    </message>
    <message>
        <source>It is not known whether the tickets of order %1 were asked for.</source>
        <extracomment>After a lost answer</extracomment>
        <translation>On ne sait pas si les billets de la commande %1 ont été demandés.</translation>
    </message>
    <message>
        <source>This cannot be looked up. Let the patron look for the mail; after %1 you may ask again, which may send a second one.</source>
        <extracomment>Nothing on the server shows it; %1 &quot;2 minutes&quot;</extracomment>
        <translation>Cela ne peut pas être consulté. Que le client regarde ses e-mails&#xa0;; après %1 vous pouvez redemander, ce qui en enverra peut-être un second.</translation>
    </message>
    <message>
        <source>The tickets of order %1 were asked for already.</source>
        <translation>Les billets de la commande %1 ont déjà été demandés.</translation>
    </message>
    <message>
        <source>That was %1; the mail may be on its way. Asking again is possible in %2.</source>
        <extracomment>%1 &quot;12 s ago&quot;; %2 &quot;1 min 48 s&quot;</extracomment>
        <translation>C’était %1&#xa0;; l’e-mail est peut-être en route. Redemander sera possible dans %2.</translation>
    </message>
    <message>
        <source>Order %1 is not among this patron&apos;s orders.</source>
        <translation>La commande %1 n’est pas parmi celles de ce client.</translation>
    </message>
    <message>
        <source>All of them were read, with household and affiliates. Check the number; it may be another patron&apos;s.</source>
        <translation>Toutes ont été lues, avec ménage et affiliés. Vérifiez le numéro&#xa0;; elle est peut-être à un autre client.</translation>
    </message>
    <message>
        <source>Order %1 cannot be looked for: no patron yet.</source>
        <translation>La commande %1 ne peut pas être cherchée&#xa0;: pas encore de client.</translation>
    </message>
    <message>
        <source>The server lists the orders of one patron. Sign the patron in first, then scan again.</source>
        <translation>Le serveur donne les commandes d’un client. Identifiez d’abord le client, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Order %1 is not open here.</source>
        <extracomment>Its receipt was asked for</extracomment>
        <translation>La commande %1 n’est pas ouverte ici.</translation>
    </message>
    <message>
        <source>The server prints the receipt of the open order only. Enter opens it, then R prints.</source>
        <extracomment>Enter and R are keys in the list of orders</extracomment>
        <translation>Le serveur n’imprime que le reçu de la commande ouverte. Entrée l’ouvre, puis R imprime.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderTextModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>Column: order number</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <extracomment>Column: the day of the order</extracomment>
        <translation>Mode de vente</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Column</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Column: what the order costs</extracomment>
        <translation>Payé</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: what was paid for it</extracomment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Foyer::OrderWords</name>
    <message>
        <source>rollover</source>
        <translation>report</translation>
    </message>
    <message>
        <source>printing not known</source>
        <extracomment>State of an order: last season&apos;s seats kept for renewal</extracomment>
        <translation>impression inconnue</translation>
    </message>
    <message>
        <source>all printed</source>
        <extracomment>State of an order: the server did not say</extracomment>
        <translation>tout imprimé</translation>
    </message>
    <message>
        <source>1 unprinted</source>
        <extracomment>State of an order: no ticket is missing State of an order: tickets not printed yet</extracomment>
        <translation>1 non imprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n unprinted</source>
        <translation>
            <numerusform>%n non imprimé</numerusform>
            <numerusform>%n non imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>open in this session</source>
        <translation>ouverte dans cette session</translation>
    </message>
    <message>
        <source>not to be printed yet</source>
        <translation>à ne pas encore imprimer</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>State of an order: paid, but the server holds the tickets back Between the parts of an order&apos;s state: &quot;paid, 2 unprinted&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>paiement inconnu</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>rien à payer</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>unpaid</source>
        <extracomment>State of an order</extracomment>
        <translation>impayée</translation>
    </message>
    <message>
        <source>%1 still to pay</source>
        <extracomment>State of an order State of an order: %1 an amount of money</extracomment>
        <translation>reste %1 à payer</translation>
    </message>
    <message>
        <source>locked by another web session</source>
        <translation>verrouillée par une autre session web</translation>
    </message>
    <message>
        <source>locked by staff batch %1</source>
        <extracomment>State of an order: open at another desk; %1 number of the batch</extracomment>
        <translation>verrouillée par le lot %1</translation>
    </message>
    <message>
        <source>locked by a staff batch</source>
        <translation>verrouillée par un lot du guichet</translation>
    </message>
    <message>
        <source>It frees itself when that session was idle for %1 (Order Lock Timeout of this server).</source>
        <extracomment>When a lock ends; &quot;Order Lock Timeout&quot; is the name of a setting; %1 &quot;20 minutes&quot;</extracomment>
        <translation>Elle se libère seule quand cette session est restée %1 sans activité (Order Lock Timeout de ce serveur).</translation>
    </message>
    <message>
        <source>It frees itself after some idle time set on the server (Order Lock Timeout, which could not be read).</source>
        <translation>Elle se libère seule après un temps sans activité réglé au serveur (Order Lock Timeout, illisible).</translation>
    </message>
    <message>
        <source>Reading orders…</source>
        <translation>Lecture des commandes…</translation>
    </message>
    <message>
        <source>%1 The list is the one %2.</source>
        <extracomment>%1 what went wrong, a sentence; %2 &quot;as of 19:33:10&quot;</extracomment>
        <translation>%1 La liste montre l’état %2.</translation>
    </message>
    <message>
        <source>1 order, %1</source>
        <extracomment>Number of orders in the list; %1 &quot;as of 19:33:10&quot;</extracomment>
        <translation>1 commande, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1</source>
        <translation>
            <numerusform>%n commande, %1</numerusform>
            <numerusform>%n commandes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>mode %1 (name not known)</source>
        <extracomment>%1: number of a mode of sale whose name could not be read</extracomment>
        <translation>mode %1 (nom inconnu)</translation>
    </message>
    <message>
        <source>Order %1 is open in this session already.</source>
        <translation>La commande %1 est déjà ouverte dans cette session.</translation>
    </message>
    <message>
        <source>It is in the cart: Alt+5.</source>
        <extracomment>Alt+5 is the key for the cart</extracomment>
        <translation>Elle est dans le panier&#xa0;: Alt+5.</translation>
    </message>
    <message>
        <source>Order %1 was not opened: the cart is not empty.</source>
        <translation>La commande %1 n’a pas été ouverte&#xa0;: le panier n’est pas vide.</translation>
    </message>
    <message>
        <source>An order goes into an empty cart only; nothing was sent. Finish the sale or release the lines first.</source>
        <translation>Une commande ne va que dans un panier vide&#xa0;; rien n’a été envoyé. Terminez la vente ou libérez d’abord les lignes.</translation>
    </message>
    <message>
        <source>The mode of sale becomes the order&apos;s, which is not known here.</source>
        <translation>Le mode de vente devient celui de la commande, inconnu ici.</translation>
    </message>
    <message>
        <source>The mode of sale stays %1.</source>
        <extracomment>What opening an order changes</extracomment>
        <translation>Le mode de vente reste %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1 (now %2); prices and delivery methods may change.</source>
        <extracomment>What opening an order changes What opening an order changes: %1 and %2 modes of sale</extracomment>
        <translation>Le mode de vente devient %1 (maintenant %2)&#xa0;; prix et modes de remise peuvent changer.</translation>
    </message>
    <message>
        <source>Whose order it is was not said.</source>
        <translation>À qui est la commande n’a pas été dit.</translation>
    </message>
    <message>
        <source>It is this patron&apos;s order.</source>
        <extracomment>Before an order is opened</extracomment>
        <translation>C’est la commande de ce client.</translation>
    </message>
    <message>
        <source>It belongs to patron %1, not to the one of this session: likely the server refuses. Set that patron first.</source>
        <extracomment>Before an order is opened Before an order is opened: %1 number of a patron</extracomment>
        <translation>Elle est au client %1, pas à celui de cette session&#xa0;: le serveur refusera sans doute. Mettez d’abord ce client.</translation>
    </message>
    <message>
        <source>The cart is empty, as it has to be.</source>
        <extracomment>Before an order is opened</extracomment>
        <translation>Le panier est vide, comme il le faut.</translation>
    </message>
    <message>
        <source>Whether the cart is empty is not known; if it is not, the server refuses.</source>
        <translation>On ne sait pas si le panier est vide&#xa0;; sinon, le serveur refuse.</translation>
    </message>
    <message>
        <source>Another web session holds it. %1 Then opening takes it over; before that the server refuses, and nothing changes.</source>
        <extracomment>Before an order is opened: %1 a sentence about the time a lock ends</extracomment>
        <translation>Une autre session web l’a. %1 Alors l’ouvrir la reprend&#xa0;; avant, le serveur refuse et rien ne change.</translation>
    </message>
    <message>
        <source>It is %1: likely the server refuses, and nothing changes. Ask the batch&apos;s owner first.</source>
        <extracomment>Before an order is opened: %1 &quot;locked by staff batch 501&quot;</extracomment>
        <translation>Elle est %1&#xa0;: le serveur refusera sans doute, et rien ne change. Demandez d’abord à qui tient le lot.</translation>
    </message>
    <message>
        <source>Seats and payments in it can mostly only be looked at.</source>
        <translation>Places et paiements y sont le plus souvent en lecture seule.</translation>
    </message>
    <message>
        <source>They go to the patron&apos;s primary e-mail address, if the delivery method is print at home.</source>
        <extracomment>Before tickets are asked for</extracomment>
        <translation>Ils vont à l’adresse e-mail principale du client, si la remise est l’impression à domicile.</translation>
    </message>
    <message>
        <source>The server says this order is not to be printed now: likely nothing will come.</source>
        <extracomment>Before tickets are asked for</extracomment>
        <translation>Le serveur dit de ne pas imprimer cette commande maintenant&#xa0;: sans doute rien ne viendra.</translation>
    </message>
</context>
<context>
    <name>Foyer::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Not an order number.</source>
        <translation>Pas un numéro de commande.</translation>
    </message>
    <message>
        <source>Order %1 found. Enter opens it, P sends its tickets again.</source>
        <extracomment>A number was found in the list; the keys are those of the list</extracomment>
        <translation>Commande %1 trouvée. Entrée l’ouvre, P renvoie ses billets.</translation>
    </message>
    <message>
        <source>Open order %1 in the cart?</source>
        <extracomment>Question; %1 an order number</extracomment>
        <translation>Ouvrir la commande %1 dans le panier&#xa0;?</translation>
    </message>
    <message>
        <source>Try once</source>
        <extracomment>Buttons of the question before an order is opened</extracomment>
        <translation>Essayer une fois</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Ask for the tickets of order %1 to be e-mailed again?</source>
        <extracomment>Question; %1 an order number</extracomment>
        <translation>Redemander les billets de la commande %1 par e-mail&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <extracomment>Buttons of the question before tickets are asked for again</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>This session has ended on the server.</source>
        <extracomment>The session is over; and what to do</extracomment>
        <translation>Cette session est terminée sur le serveur.</translation>
    </message>
    <message>
        <source>Open a new one to see orders.</source>
        <translation>Ouvrez-en une autre pour voir les commandes.</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Lecture de la session…</translation>
    </message>
    <message>
        <source>A guest has no list of orders.</source>
        <extracomment>The patron is a guest; and what to do</extracomment>
        <translation>Un invité n’a pas de liste de commandes.</translation>
    </message>
    <message>
        <source>Sign the patron in with a login to see and open orders.</source>
        <translation>Identifiez le client avec un accès pour voir et ouvrir des commandes.</translation>
    </message>
    <message>
        <source>No patron yet.</source>
        <extracomment>Nobody is signed in; and what to do</extracomment>
        <translation>Pas encore de client.</translation>
    </message>
    <message>
        <source>Sign the patron in; then their orders stand here.</source>
        <translation>Identifiez le client&#xa0;; ses commandes seront alors ici.</translation>
    </message>
    <message>
        <source>O&amp;rder number</source>
        <translation>N° de c&amp;ommande</translation>
    </message>
    <message>
        <source>type or scan</source>
        <extracomment>Search field; &amp; marks the access key</extracomment>
        <translation>saisir ou scanner</translation>
    </message>
    <message>
        <source>Upcoming only</source>
        <translation>À venir seulement</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: sets the filters back to the usual ones</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>No order found.</source>
        <extracomment>No order matches; and what to do</extracomment>
        <translation>Aucune commande trouvée.</translation>
    </message>
    <message>
        <source>Take a filter away, or scan the order&apos;s number.</source>
        <translation>Enlevez un filtre, ou scannez le numéro de la commande.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Send tickets again…</source>
        <extracomment>Button; and while it is being sent Button: asks for tickets by e-mail once more; and while it is being sent</extracomment>
        <translation>Renvoyer les billets…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimer le reçu</translation>
    </message>
</context>
<context>
    <name>Foyer::OverlayCard</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>If not, everything you entered is wiped.</source>
        <translation>Sinon, tout ce que vous avez saisi est effacé.</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <extracomment>A button after &quot;Are you still there?&quot;</extracomment>
        <translation>Oui, plus de temps</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Recommencer&#xa0;?</translation>
    </message>
    <message>
        <source>Everything you entered is wiped.</source>
        <translation>Tout ce que vous avez saisi est effacé.</translation>
    </message>
    <message>
        <source>Your seats are let go, and everything you entered is wiped.</source>
        <translation>Vos places sont libérées et tout ce que vous avez saisi est effacé.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Oui, recommencer</translation>
    </message>
    <message>
        <source>Somebody is coming to help you.</source>
        <translation>Quelqu’un vient vous aider.</translation>
    </message>
    <message>
        <source>You can go on in the meantime.</source>
        <extracomment>Below &quot;Somebody is coming&quot;; a short name stands below this</extracomment>
        <translation>Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>You can also go to the desk and say this:</source>
        <translation>Vous pouvez aussi dire ceci au guichet&#xa0;:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Foyer::PagePurpose</name>
    <message>
        <source>Here you choose the server to work with. Try the sandbox first: nothing in it is real.</source>
        <translation>Ici, vous choisissez le serveur avec lequel travailler. Essayez d’abord le serveur d’entraînement : rien n’y est réel.</translation>
    </message>
    <message>
        <source>Here you open a session for the person in front of you. It holds their seats and their sign-in.</source>
        <translation>Ici, vous ouvrez une session pour la personne devant vous. Elle garde ses places et sa connexion.</translation>
    </message>
    <message>
        <source>One customer’s session: who is signed in, which seats are held and for how long, and what is in the cart.</source>
        <translation>La session d’un client : qui est connecté, quelles places sont retenues et pour combien de temps, et ce qu’il y a dans le panier.</translation>
    </message>
    <message>
        <source>For supervisors: watch sessions, compare two of them, and read what was done on this computer.</source>
        <translation>Pour les responsables : suivre des sessions, en comparer deux et lire ce qui a été fait sur ce poste.</translation>
    </message>
    <message>
        <source>Here you find out why a patron cannot sign in, and help without spending one of their attempts.</source>
        <translation>Ici, vous trouvez pourquoi un client ne peut pas se connecter et l’aidez sans dépenser une de ses tentatives.</translation>
    </message>
    <message>
        <source>Here you open what a guest brings from the kiosk, and finish it with them.</source>
        <translation>Ici, vous ouvrez ce qu’un visiteur apporte de la borne et le terminez avec lui.</translation>
    </message>
</context>
<context>
    <name>Foyer::PagedTiles</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which page of a list is shown</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>A button: the page before in a list</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: the next page of a list</extracomment>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>Foyer::PanelTabs</name>
    <message>
        <source>Parts of this session</source>
        <translation>Parties de cette session</translation>
    </message>
    <message>
        <source>Cart</source>
        <extracomment>Tab with what is in the cart</extracomment>
        <translation>Panier</translation>
    </message>
</context>
<context>
    <name>Foyer::PasswordField</name>
    <message>
        <source>Contains a line break.</source>
        <translation>Contient un saut de ligne.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>The password starts or ends with a blank.</source>
        <translation>Le mot de passe commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>The password contains characters that cannot be seen.</source>
        <translation>Le mot de passe contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les enlever</translation>
    </message>
    <message>
        <source>%1 characters; the server may only keep %2.</source>
        <extracomment>%1 how many were entered, %2 how many the server documents</extracomment>
        <translation>%1 caractères&#xa0;; le serveur n’en garde peut-être que %2.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est actif.</translation>
    </message>
    <message>
        <source>Show password while held</source>
        <translation>Montrer le mot de passe tant qu’on appuie</translation>
    </message>
    <message>
        <source>Show while held</source>
        <translation>Montrer en appuyant</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronLines</name>
    <message>
        <source>no web login</source>
        <translation>pas d’accès web</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>· locked</source>
        <translation>· verrouillé</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>a login whose owner is not known</source>
        <extracomment>Number of a patron</extracomment>
        <translation>un accès dont le titulaire est inconnu</translation>
    </message>
    <message>
        <source>record inactive</source>
        <translation>fiche inactive</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronPanel</name>
    <message>
        <source>Patron: new password due</source>
        <extracomment>Tab of the patron page; the first while a temporary password waits for a new one</extracomment>
        <translation>Client&#xa0;: mot de passe à changer</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>More ways to the customer</source>
        <translation>Autres voies vers le client</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>la session est terminée</translation>
    </message>
    <message>
        <source>Set the customer by number</source>
        <extracomment>Ways to the patron in the list of commands</extracomment>
        <translation>Mettre le client par numéro</translation>
    </message>
    <message>
        <source>Mail a token, or sign in with one</source>
        <translation>Envoyer un jeton, ou identifier avec</translation>
    </message>
    <message>
        <source>Change the login or its password</source>
        <translation>Changer l’accès ou son mot de passe</translation>
    </message>
    <message>
        <source>Create a web login</source>
        <translation>Créer un accès web</translation>
    </message>
    <message>
        <source>Sign in without a password</source>
        <translation>Identifier sans mot de passe</translation>
    </message>
    <message>
        <source>constituent household search counter</source>
        <extracomment>Other words for these ways, separated by blanks</extracomment>
        <translation>constituant ménage chercher guichet</translation>
    </message>
    <message>
        <source>send credentials forgotten reset</source>
        <translation>identifiants oublié réinitialiser e-mail</translation>
    </message>
    <message>
        <source>update e-mail user name forgotten</source>
        <translation>modifier e-mail utilisateur oublié</translation>
    </message>
    <message>
        <source>new account register</source>
        <translation>nouveau compte inscrire</translation>
    </message>
    <message>
        <source>external become supervisor</source>
        <translation>externe devenir responsable</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronResults</name>
    <message>
        <source>Enter sets the marked patron as the customer.</source>
        <extracomment>Under a list of patrons</extracomment>
        <translation>Entrée met le client marqué.</translation>
    </message>
    <message>
        <source>%1 answer to this, %2 are shown: type more.</source>
        <extracomment>%1 is how many patrons there are, %2 how many are shown</extracomment>
        <translation>%1 répondent, %2 sont montrés&#xa0;: précisez.</translation>
    </message>
    <message>
        <source>Your user group may not search for patrons on this server.</source>
        <translation>Votre groupe ne peut pas chercher de clients sur ce serveur.</translation>
    </message>
    <message>
        <source>Set the customer by number: it stands on the card, the ticket and the order.</source>
        <translation>Mettez le client par son numéro&#xa0;: il est sur la carte, le billet et la commande.</translation>
    </message>
    <message>
        <source>Nobody is found for %1.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Personne trouvé pour %1.</translation>
    </message>
    <message>
        <source>Less of a name finds more; an e-mail address has to be whole.</source>
        <translation>Moins de lettres du nom trouvent plus&#xa0;; une adresse e-mail doit être entière.</translation>
    </message>
    <message>
        <source>Patrons found</source>
        <translation>Clients trouvés</translation>
    </message>
</context>
<context>
    <name>Foyer::PatronWords</name>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>La réponse s’est perdue, mais le serveur l’a fait.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <extracomment>%1 is what the server wrote, in quotation marks</extracomment>
        <translation>Le serveur dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Household or person? Nobody is set yet.</source>
        <extracomment>A question of the server before a customer is set</extracomment>
        <translation>Ménage ou personne&#xa0;? Personne n’est encore mis.</translation>
    </message>
    <message>
        <source>The house asks each time. Choose a card with 1 or 2; Esc keeps nobody.</source>
        <translation>L’organisme demande chaque fois. Choisissez une fiche avec 1 ou 2&#xa0;; Échap ne met personne.</translation>
    </message>
    <message>
        <source>Customer set: %1 · no. %2.</source>
        <extracomment>%1 is a name, %2 a constituent number</extracomment>
        <translation>Client mis&#xa0;: %1 · n°&#xa0;%2.</translation>
    </message>
    <message>
        <source>Prices and rights are theirs from here on.</source>
        <translation>Prix et droits sont désormais les siens.</translation>
    </message>
    <message>
        <source>Customer no. %1 is set.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Le client n°&#xa0;%1 est mis.</translation>
    </message>
    <message>
        <source>The line above shows who it is.</source>
        <translation>La ligne ci-dessus dit qui c’est.</translation>
    </message>
    <message>
        <source>The server took the request and mails the token.</source>
        <translation>Le serveur a pris la demande et envoie le jeton.</translation>
    </message>
    <message>
        <source>It can take a minute. Let the patron look into the spam folder as well.</source>
        <translation>Cela peut prendre une minute. Que le client regarde aussi les indésirables.</translation>
    </message>
    <message>
        <source>Signed in; the password is temporary.</source>
        <translation>Identifié&#xa0;; le mot de passe est provisoire.</translation>
    </message>
    <message>
        <source>Set a new one now, with the patron beside you.</source>
        <translation>Mettez-en un nouveau, avec le client à côté de vous.</translation>
    </message>
    <message>
        <source>The login was created, and the patron is signed in with it.</source>
        <translation>L’accès est créé, et le client identifié avec lui.</translation>
    </message>
    <message>
        <source>A temporary password is good for one visit: set a new one now.</source>
        <translation>Un mot de passe provisoire vaut une visite&#xa0;: mettez-en un nouveau.</translation>
    </message>
    <message>
        <source>The login was changed.</source>
        <translation>L’accès a été changé.</translation>
    </message>
    <message>
        <source>The patron is still signed in; the new values hold from now on.</source>
        <translation>Le client est toujours identifié&#xa0;; les nouvelles valeurs comptent dès maintenant.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identifié.</translation>
    </message>
    <message>
        <source>Without a password: you now act as this patron.</source>
        <translation>Sans mot de passe&#xa0;: vous agissez maintenant comme ce client.</translation>
    </message>
    <message>
        <source>The answer was lost: the mail may have gone.</source>
        <translation>La réponse s’est perdue&#xa0;: l’e-mail est peut-être parti.</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. Let the patron look first, spam folder too; after a minute you may send another one.</source>
        <translation>Rien n’est renvoyé tout seul. Que le client regarde d’abord, aussi les indésirables&#xa0;; après une minute vous pouvez en envoyer un autre.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <translation>Vous pouvez de nouveau appuyer.</translation>
    </message>
    <message>
        <source>Not sent. No try was used.</source>
        <extracomment>After a request that never left; no try of the patron was used</extracomment>
        <translation>Pas envoyé. Aucun essai utilisé.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing has changed.</source>
        <translation>Rien n’a été envoyé, et rien n’a changé.</translation>
    </message>
    <message>
        <source>The customer was not set.</source>
        <translation>Le client n’a pas été mis.</translation>
    </message>
    <message>
        <source>Check the number; the session is as it was.</source>
        <translation>Vérifiez le numéro&#xa0;; la session n’a pas changé.</translation>
    </message>
    <message>
        <source>No mail was sent.</source>
        <translation>Aucun e-mail n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address and the login type, or whether the house has set up such mails.</source>
        <translation>Vérifiez l’adresse et le type d’accès, ou si l’organisme a prévu ces e-mails.</translation>
    </message>
    <message>
        <source>No login was created.</source>
        <translation>Aucun accès n’a été créé.</translation>
    </message>
    <message>
        <source>What you typed is still there; type the passwords again.</source>
        <translation>Votre saisie est encore là&#xa0;; saisissez de nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>The login was not changed.</source>
        <translation>L’accès n’a pas été changé.</translation>
    </message>
    <message>
        <source>The old password holds. Type the passwords again.</source>
        <translation>L’ancien mot de passe vaut. Saisissez de nouveau les mots de passe.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Le serveur a refusé l’identification.</translation>
    </message>
    <message>
        <source>Nothing was retried.</source>
        <translation>Rien n’a été réessayé.</translation>
    </message>
    <message>
        <source>The answer was lost, and a look at the session shows nothing done.</source>
        <translation>La réponse s’est perdue, et un regard sur la session ne montre rien de fait.</translation>
    </message>
    <message>
        <source>No login is to be seen.</source>
        <translation>Aucun accès n’est visible.</translation>
    </message>
    <message>
        <source>If a second try says it exists already, send a token.</source>
        <translation>Si un second essai dit qu’il existe déjà, envoyez un jeton.</translation>
    </message>
    <message>
        <source>Not signed in.</source>
        <translation>Pas identifié.</translation>
    </message>
    <message>
        <source>The try may still count; nothing was sent again.</source>
        <translation>L’essai peut compter quand même&#xa0;; rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>We do not know yet whether the password was changed.</source>
        <translation>On ne sait pas encore si le mot de passe a été changé.</translation>
    </message>
    <message>
        <source>The old or the new one may be valid. Try neither: Foyer is looking, and will say.</source>
        <translation>L’ancien ou le nouveau peut valoir. N’essayez aucun&#xa0;: Foyer regarde et le dira.</translation>
    </message>
    <message>
        <source>We do not know yet whether that went through. Foyer is looking, and will not send it again.</source>
        <translation>On ne sait pas encore si c’est passé. Foyer regarde et ne le renverra pas.</translation>
    </message>
    <message>
        <source>Do not try on another device.</source>
        <translation>N’essayez pas sur un autre appareil.</translation>
    </message>
    <message>
        <source>The answer was lost: the old or the new password may be valid.</source>
        <extracomment>After a change of password whose answer was lost</extracomment>
        <translation>La réponse s’est perdue&#xa0;: l’ancien ou le nouveau mot de passe peut valoir.</translation>
    </message>
    <message>
        <source>The server answered, but nobody is signed in: the old or the new password may be valid.</source>
        <translation>Le serveur a répondu, mais personne n’est identifié&#xa0;: l’ancien ou le nouveau mot de passe peut valoir.</translation>
    </message>
    <message>
        <source>Try neither, each miss counts. Send the patron a token by e-mail and set the password with it.</source>
        <translation>N’essayez aucun, chaque échec compte. Envoyez au client un jeton par e-mail et mettez le mot de passe avec lui.</translation>
    </message>
    <message>
        <source>The server did not say how many tries have failed.</source>
        <translation>Le serveur n’a pas dit combien d’essais ont échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are counted.</source>
        <translation>
            <numerusform>%n essai raté est compté.</numerusform>
            <numerusform>%n essais ratés sont comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has reset this session&apos;s mode of sale or source, as older servers do after a failed try.</source>
        <translation>Le serveur a remis à zéro le mode de vente ou la source de cette session, comme les anciens serveurs après un essai raté.</translation>
    </message>
    <message>
        <source>Locked since %1 (server time).</source>
        <extracomment>%1 is the server&apos;s time, e.g. &quot;Sun 22 Nov 19:30&quot;</extracomment>
        <translation>Verrouillé depuis %1 (heure du serveur).</translation>
    </message>
    <message>
        <source>Not signed in: this login is locked.</source>
        <translation>Pas identifié&#xa0;: cet accès est verrouillé.</translation>
    </message>
    <message>
        <source>It frees itself after the server&apos;s waiting time.</source>
        <translation>Il se libère seul après le délai du serveur.</translation>
    </message>
    <message>
        <source>Not signed in: address, token or login type do not fit, or the token has run out.</source>
        <translation>Pas identifié&#xa0;: adresse, jeton ou type d’accès ne vont pas, ou le jeton a expiré.</translation>
    </message>
    <message>
        <source>Not signed in: user name or login type do not fit.</source>
        <translation>Pas identifié&#xa0;: nom d’utilisateur ou type d’accès ne vont pas.</translation>
    </message>
</context>
<context>
    <name>Foyer::PaymentPage</name>
    <message>
        <source>Pay with card</source>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <translation>Chèque-cadeau</translation>
    </message>
    <message>
        <source>Pay at the desk</source>
        <translation>Payer au guichet</translation>
    </message>
    <message>
        <source>Get the tickets</source>
        <extracomment>A button: nothing is to be paid (any more), the tickets are ordered</extracomment>
        <translation>Obtenir les billets</translation>
    </message>
    <message>
        <source>Number of the gift certificate</source>
        <translation>Numéro du chèque-cadeau</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Autre moyen</translation>
    </message>
    <message>
        <source>What is the number of your gift certificate?</source>
        <translation>Quel est le numéro de votre chèque-cadeau&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Comment souhaitez-vous payer&#xa0;?</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>À payer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformanceFilter</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>Column: day and time at the venue</extracomment>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column: title of the show</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1 (not on sale)</source>
        <extracomment>%1: title of a performance that cannot be sold</extracomment>
        <translation>%1 (pas en vente)</translation>
    </message>
</context>
<context>
    <name>Foyer::PerformancesPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Que souhaitez-vous voir&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Foyer::PinFields</name>
    <message>
        <source>That is not the PIN. Nothing was changed.</source>
        <translation>Ce n’est pas le PIN. Rien n’a changé.</translation>
    </message>
    <message>
        <source>At least %1 signs.</source>
        <translation>Au moins %1 signes.</translation>
    </message>
    <message>
        <source>Too simple: no row of digits, no sign again and again.</source>
        <translation>Trop simple&#xa0;: pas de suite de chiffres, pas de signe répété.</translation>
    </message>
    <message>
        <source>Present supervisor&apos;s PIN</source>
        <translation>PIN actuel du responsable</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN du responsable</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Without one, the server&apos;s permissions decide who is a supervisor.</source>
        <translation>Sans lui, les droits du serveur disent qui est responsable.</translation>
    </message>
    <message>
        <source>Empty, with the present one typed: no PIN any more.</source>
        <translation>Vide, avec l’actuel saisi&#xa0;: plus de PIN.</translation>
    </message>
</context>
<context>
    <name>Foyer::PinPrompt</name>
    <message>
        <source>Wrong too often. The next try in %1 s.</source>
        <translation>Trop d’erreurs. Prochain essai dans %1 s.</translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation>Ce n’était pas le PIN.</translation>
    </message>
</context>
<context>
    <name>Foyer::PinStrip</name>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>PIN du responsable</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Foyer::PrivacyCover</name>
    <message>
        <source>Covered while you were away. Press a key or click to go on.</source>
        <translation>Masqué pendant votre absence. Touche ou clic pour continuer.</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileCheck</name>
    <message>
        <source>The saved profiles could not be read.</source>
        <extracomment>Said by --check in a terminal</extracomment>
        <translation>Les profils enregistrés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No password is kept for &quot;%1&quot;. Give it with --password-stdin.</source>
        <translation>Aucun mot de passe n’est gardé pour «&#xa0;%1&#xa0;». Donnez-le avec --password-stdin.</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileEditor</name>
    <message>
        <source>Leave without saving what you typed?</source>
        <extracomment>Question before a changed form is left; the answers are &quot;Discard&quot; and &quot;Go on editing&quot;</extracomment>
        <translation>Quitter sans enregistrer votre saisie&#xa0;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Type the password to connect, or only save.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Saisissez le mot de passe pour connecter, ou enregistrez seulement.</translation>
    </message>
    <message>
        <source>Type the password to test.</source>
        <extracomment>Error under an empty password field</extracomment>
        <translation>Saisissez le mot de passe pour tester.</translation>
    </message>
    <message>
        <source>New server</source>
        <extracomment>Titles of the form; %1 is the name of a server</extracomment>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Mor&amp;e: time zone, certificates, proxy, limits</source>
        <extracomment>Button: unfolds the rarely needed fields</extracomment>
        <translation>P&amp;lus&#xa0;: fuseau, certificats, proxy, limites</translation>
    </message>
    <message>
        <source>L&amp;ess</source>
        <translation>Moin&amp;s</translation>
    </message>
    <message>
        <source>Save and &amp;connect</source>
        <extracomment>Button; the second text is shown while it works</extracomment>
        <translation>Enregistrer et &amp;connecter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>Tester la connex&amp;ion</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <extracomment>Button; Esc does the same</extracomment>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>Foyer::ProfileList</name>
    <message>
        <source>Where to?</source>
        <extracomment>Heading above the list of servers</extracomment>
        <translation>Où aller&#xa0;?</translation>
    </message>
    <message>
        <source>Return connects · F2 edits · Del removes</source>
        <extracomment>Keys of the list of servers</extracomment>
        <translation>Retour connecte · F2 modifie · Suppr supprime</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;New server</source>
        <extracomment>Button: opens an empty form for another server</extracomment>
        <translation>&amp;Nouveau serveur</translation>
    </message>
    <message>
        <source>Try the sand&amp;box</source>
        <extracomment>Button: starts the practice server</extracomment>
        <translation>&amp;Entraînement</translation>
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
        <translation>Saisissez le mot de passe du compte de ce poste.</translation>
    </message>
    <message>
        <source>Remove %1 from this computer, with its password? Nothing changes on the server.</source>
        <extracomment>%1: the name of a server in the list</extracomment>
        <translation>Supprimer %1 de ce poste, avec son mot de passe&#xa0;? Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands for a value that was left empty</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>asked for at each start</source>
        <translation>demandé à chaque démarrage</translation>
    </message>
    <message>
        <source>in this computer’s keychain</source>
        <translation>dans le trousseau de ce poste</translation>
    </message>
    <message>
        <source>known until Foyer ends</source>
        <translation>connu jusqu’à la fermeture de Foyer</translation>
    </message>
    <message>
        <source>not set: time left is approximate</source>
        <translation>pas réglé&#xa0;: temps approximatif</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>Utilisateur API</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Machine location</source>
        <translation>Emplacement du poste</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Seat Server time zone</source>
        <translation>Fuseau du Seat Server</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button; the second text is shown while it works</extracomment>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester la connex&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Edit (F2)</source>
        <translation>&amp;Modifier (F2)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Foyer::PromoCard</name>
    <message>
        <source>Chosen: the next sign-in in this session passes this source. Nothing has changed yet.</source>
        <translation>Choisie&#xa0;: la prochaine identification dans cette session passe cette source. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Appeal: %1</source>
        <extracomment>%1 is the name of an appeal (campaign)</extracomment>
        <translation>Campagne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cart holds seats: lines keep the source they were added with, and the server may refuse the move.</source>
        <translation>Le panier a des places&#xa0;: les lignes gardent leur source, et le serveur peut refuser le changement.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is 1 to 6, %2 one of the code&apos;s message texts</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The code has no texts.</source>
        <translation>Le code n’a pas de textes.</translation>
    </message>
    <message>
        <source>Its texts, as written:</source>
        <translation>Ses textes, tels qu’écrits&#xa0;:</translation>
    </message>
    <message>
        <source>Do not pass it</source>
        <translation>Ne pas la passer</translation>
    </message>
    <message>
        <source>Pass it with the next sign-in</source>
        <translation>La passer à la prochaine identification</translation>
    </message>
    <message>
        <source>The cart works with this source already.</source>
        <translation>Le panier utilise déjà cette source.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Applying gives the cart this source now; passing it on waits for the next sign-in, which otherwise passes the session&apos;s own source.</source>
        <translation>Rien n’est encore appliqué. Appliquer donne maintenant cette source au panier&#xa0;; la passer attend la prochaine identification, qui passe sinon la source de la session elle-même.</translation>
    </message>
    <message>
        <source>Apply to the cart</source>
        <extracomment>Button and its text while the answer is out: gives the cart the source of a promo code</extracomment>
        <translation>Appliquer au panier</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
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
            <numerusform>%n source répond à ce code.</numerusform>
            <numerusform>%n sources répondent à ce code. Laquelle veut le client&#xa0;? Les touches 1 à 9 choisissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source answers to this code. Ask in this order:</source>
        <translation>Aucune source ne répond à ce code. Demandez dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Look for it as a text code instead</source>
        <translation>Le chercher plutôt comme code en lettres</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Nothing was changed: asking is only a look.</source>
        <translation>Rien n’a changé&#xa0;: demander n’est qu’un regard.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Type or scan a promo code.</source>
        <translation>Saisissez ou scannez un code promo.</translation>
    </message>
    <message>
        <source>Enter shows what it would do; nothing is changed by looking.</source>
        <translation>Entrée montre ce qu’il ferait&#xa0;; regarder ne change rien.</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Code or source number</source>
        <translation>Code ou numéro de source</translation>
    </message>
    <message>
        <source>Digits alone are asked for as a number, everything else as text.</source>
        <translation>Chiffres seuls&#xa0;: un numéro&#xa0;; tout le reste&#xa0;: du texte.</translation>
    </message>
    <message>
        <source>Sources of this code</source>
        <translation>Sources de ce code</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Que fait-il&#xa0;?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>No source answers to this code.</source>
        <translation>Aucune source ne répond à ce code.</translation>
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
        <translation>Source n°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <extracomment>%1 is the name of a source, %2 its number</extracomment>
        <translation>%1 (n°&#xa0;%2)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>%1 is the number of a mode of sale without a known name</extracomment>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>The mode of sale stays %1.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Le mode de vente reste %1.</translation>
    </message>
    <message>
        <source>The mode of sale stays as it is.</source>
        <translation>Le mode de vente reste tel quel.</translation>
    </message>
    <message>
        <source>The mode of sale is %1 already.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Le mode de vente est déjà %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Le mode de vente devient %1.</translation>
    </message>
    <message>
        <source>The mode of sale becomes %1 (now %2): prices, fees and delivery may change.</source>
        <extracomment>%1 and %2 are names of modes of sale</extracomment>
        <translation>Le mode de vente devient %1 (maintenant %2)&#xa0;: prix, frais et remise peuvent changer.</translation>
    </message>
    <message>
        <source>Not said whether it wins over the patron&apos;s rank.</source>
        <translation>On ne dit pas s’il l’emporte sur le rang du client.</translation>
    </message>
    <message>
        <source>It wins over the mode of sale of the patron&apos;s rank.</source>
        <translation>Il l’emporte sur le mode de vente du rang du client.</translation>
    </message>
    <message>
        <source>The patron&apos;s rank may still choose another mode of sale.</source>
        <translation>Le rang du client peut encore choisir un autre mode de vente.</translation>
    </message>
    <message>
        <source>No date of promotion.</source>
        <translation>Aucune date de promotion.</translation>
    </message>
    <message>
        <source>Promoted %1.</source>
        <extracomment>%1 is a day and time as the server wrote it</extracomment>
        <translation>Promotion du %1.</translation>
    </message>
    <message>
        <source>Typed wrong? The server was asked for number %1.</source>
        <extracomment>%1 is the code as it was sent</extracomment>
        <translation>Faute de frappe&#xa0;? On a demandé au serveur le numéro %1.</translation>
    </message>
    <message>
        <source>Typed wrong? The server was asked for exactly %1.</source>
        <translation>Faute de frappe&#xa0;? On a demandé au serveur exactement %1.</translation>
    </message>
    <message>
        <source>Not expired as it seems: %1 is among the active sources.</source>
        <extracomment>%1 is the name of a source</extracomment>
        <translation>Sans doute pas expiré&#xa0;: %1 est parmi les sources actives.</translation>
    </message>
    <message>
        <source>Expired? A code ends with its last day, at the server&apos;s midnight.</source>
        <translation>Expiré&#xa0;? Un code finit avec son dernier jour, à minuit du serveur.</translation>
    </message>
    <message>
        <source>Another organisation&apos;s? This session only sees the codes of the organisation it was opened for.</source>
        <translation>D’un autre organisme&#xa0;? Cette session ne voit que les codes de l’organisme pour lequel elle est ouverte.</translation>
    </message>
    <message>
        <source>Not in the web table? A source without an entry there (TR_WEB_SOURCE_NO) is no promo code.</source>
        <translation>Pas dans la table web&#xa0;? Une source sans entrée là (TR_WEB_SOURCE_NO) n’est pas un code promo.</translation>
    </message>
    <message>
        <source>Applied to the cart: %1.</source>
        <extracomment>%1 is a source of a promo code</extracomment>
        <translation>Appliqué au panier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mode of sale stayed as it was.</source>
        <translation>Le mode de vente n’a pas changé.</translation>
    </message>
    <message>
        <source>The mode of sale is %1 now; the cart was priced again, look at the total.</source>
        <extracomment>%1 is the name of a mode of sale</extracomment>
        <translation>Le mode de vente est maintenant %1&#xa0;; le panier a été recalculé, regardez le total.</translation>
    </message>
    <message>
        <source>Look at the mode of sale and the total.</source>
        <translation>Regardez le mode de vente et le total.</translation>
    </message>
    <message>
        <source>mode of sale stays</source>
        <extracomment>In a list of sources</extracomment>
        <translation>le mode de vente reste</translation>
    </message>
    <message>
        <source>mode of sale becomes %1</source>
        <extracomment>In a list of sources; %1 is the name of a mode of sale</extracomment>
        <translation>le mode de vente devient %1</translation>
    </message>
</context>
<context>
    <name>Foyer::QrPicture</name>
    <message>
        <source>Code for the desk</source>
        <extracomment>Read out in place of a picture</extracomment>
        <translation>Code pour le guichet</translation>
    </message>
</context>
<context>
    <name>Foyer::ReaderPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>A button: do not pay now</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Please follow the card reader</source>
        <translation>Suivez le lecteur de cartes</translation>
    </message>
    <message>
        <source>Insert, hold or swipe your card there.</source>
        <translation>Insérez, approchez ou glissez-y votre carte.</translation>
    </message>
</context>
<context>
    <name>Foyer::RemedyForm</name>
    <message>
        <source>To this e-mail</source>
        <translation>À cet e-mail</translation>
    </message>
    <message>
        <source>The login becomes one of type</source>
        <translation>L’accès passe au type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Asking the server, once…</source>
        <translation>Demande au serveur, une fois…</translation>
    </message>
    <message>
        <source>Kept in the audit, without names.</source>
        <translation>Conservé dans l&apos;audit, sans noms.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Choisir pourquoi</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeCard</name>
    <message>
        <source>Log out</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a session that was sold, or is being sold, to look at it; goes on with a session</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Button: closes the card of a session that is over; decides nothing about the session</extracomment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Nothing is sent. Foyer forgets the session; the server frees its seats when their time is over.</source>
        <translation>Rien n’est envoyé. Foyer oublie la session&#xa0;; le serveur libère ses places à la fin de leur temps.</translation>
    </message>
    <message>
        <source>Release (log out)</source>
        <extracomment>Button: logs a session out, which gives its seats back</extracomment>
        <translation>Libérer (fermer la session)</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumePanel</name>
    <message>
        <source>Still open from last time</source>
        <extracomment>Heading above the sessions that were open when the program ended</extracomment>
        <translation>Encore ouvertes de la dernière fois</translation>
    </message>
    <message>
        <source>Foyer ended with these sessions open. The server was asked what became of them.</source>
        <translation>Foyer a pris fin avec ces sessions ouvertes. On a demandé au serveur ce qu’elles sont devenues.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. If Foyer ends unexpectedly, open sessions cannot be resumed.</source>
        <translation>Il n’y a pas de trousseau sur ce poste. Si Foyer s’arrête par accident, les sessions ouvertes ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Reprendre «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Resume %1’s cart?</source>
        <translation>Reprendre le panier de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Resume %1’s session?</source>
        <translation>Reprendre la session de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Resume the guest’s cart?</source>
        <translation>Reprendre le panier de l’invité&#xa0;?</translation>
    </message>
    <message>
        <source>Resume the guest’s session?</source>
        <translation>Reprendre la session de l’invité&#xa0;?</translation>
    </message>
    <message>
        <source>Resume the cart without a customer?</source>
        <translation>Reprendre le panier sans client&#xa0;?</translation>
    </message>
    <message>
        <source>Resume the session without a customer?</source>
        <translation>Reprendre la session sans client&#xa0;?</translation>
    </message>
    <message>
        <source>%1: that session ended on the server.</source>
        <translation>%1&#xa0;: cette session est terminée sur le serveur.</translation>
    </message>
    <message>
        <source>%1: the checkout was completed.</source>
        <extracomment>%1: the name on a tab</extracomment>
        <translation>%1&#xa0;: le paiement est fait.</translation>
    </message>
    <message>
        <source>%1: the order is being saved.</source>
        <extracomment>%1: the name on a tab</extracomment>
        <translation>%1&#xa0;: la commande s’enregistre.</translation>
    </message>
    <message>
        <source>no seats held</source>
        <translation>aucune place retenue</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 left, %2</source>
        <extracomment>%1: minutes and seconds %1: minutes and seconds, %2: &quot;as of 19:33:10&quot;</extracomment>
        <translation>reste %1, %2</translation>
    </message>
    <message>
        <source>asking how long…</source>
        <translation>demande du temps restant…</translation>
    </message>
    <message>
        <source>time left not known</source>
        <translation>temps restant inconnu</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>seats released</source>
        <translation>places libérées</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>identifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>counter sale</source>
        <translation>vente au guichet</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>Reading it on the server…</source>
        <translation>Lecture sur le serveur…</translation>
    </message>
    <message>
        <source>It is not known whether the session is still there.</source>
        <translation>On ne sait pas si la session est encore là.</translation>
    </message>
    <message>
        <source>A checkout had been started in it. Look the order up before anything is sold again.</source>
        <translation>Un paiement y avait commencé. Cherchez la commande avant de revendre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing was sold. Seats that were held in it are free again.</source>
        <translation>Rien n’a été vendu. Les places retenues sont de nouveau libres.</translation>
    </message>
    <message>
        <source>It is order %1. There is nothing to resume; open it to look.</source>
        <translation>C’est la commande %1. Rien à reprendre&#xa0;; ouvrez-la pour voir.</translation>
    </message>
    <message>
        <source>It was sold. There is nothing to resume; open it to look.</source>
        <translation>C’est vendu. Rien à reprendre&#xa0;; ouvrez-la pour voir.</translation>
    </message>
    <message>
        <source>A checkout is under way on the server. Do not start it again; open it to see how it ends.</source>
        <translation>Un paiement est en cours sur le serveur. Ne le recommencez pas&#xa0;; ouvrez-la pour en voir la fin.</translation>
    </message>
    <message>
        <source>The answer was lost. Foyer is looking what happened; nothing is sent twice.</source>
        <translation>La réponse s’est perdue. Foyer regarde ce qui s’est passé&#xa0;; rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Logging out…</source>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>No seats are held. Log this session out?</source>
        <translation>Aucune place retenue. Fermer cette session&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will be given back. Log this session out?</source>
        <extracomment>Question before logging out Question before logging out; %1: &quot;2 seats&quot;</extracomment>
        <translation>Sera rendu&#xa0;: %1. Fermer cette session&#xa0;?</translation>
    </message>
    <message>
        <source>Seats it holds will be given back. Log this session out?</source>
        <translation>Les places qu’elle retient seront rendues. Fermer cette session&#xa0;?</translation>
    </message>
    <message>
        <source>%1: logged out.</source>
        <translation>%1&#xa0;: session fermée.</translation>
    </message>
    <message>
        <source>Given back: %1.</source>
        <translation>Rendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>%1: it is not known whether the session was closed.</source>
        <translation>%1&#xa0;: on ne sait pas si la session a été fermée.</translation>
    </message>
    <message>
        <source>%1 Foyer goes on looking and will say. Nothing is sent twice.</source>
        <translation>%1 Foyer continue de regarder et le dira. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>%1: not logged out.</source>
        <translation>%1&#xa0;: session pas fermée.</translation>
    </message>
    <message>
        <source>%1 The session is still open.</source>
        <translation>%1 La session est encore ouverte.</translation>
    </message>
</context>
<context>
    <name>Foyer::SaleSection</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Changed since you looked: seen</source>
        <extracomment>Title of the panel with mode of sale, source, order and checkout</extracomment>
        <translation>Changé depuis votre regard&#xa0;: vu</translation>
    </message>
    <message>
        <source>Not the mode it started in: prices and fees may differ.</source>
        <translation>Pas le mode du début&#xa0;: prix et frais peuvent différer.</translation>
    </message>
    <message>
        <source>The order is being saved: do not start it again.</source>
        <translation>La commande s’enregistre&#xa0;: ne recommencez pas.</translation>
    </message>
</context>
<context>
    <name>Foyer::ScanDesk</name>
    <message>
        <source>A scan went to a password field.</source>
        <translation>Un scan est allé dans un champ de mot de passe.</translation>
    </message>
    <message>
        <source>Nothing of it was put in; the field is as it was. Leave the field and scan again.</source>
        <translation>Rien n’en a été mis&#xa0;; le champ n’a pas changé. Quittez-le et scannez de nouveau.</translation>
    </message>
    <message>
        <source>Scanned %1. There is no session to use it in.</source>
        <extracomment>%1 what was scanned</extracomment>
        <translation>Scanné&#xa0;: %1. Aucune session n’est là pour l’utiliser.</translation>
    </message>
    <message>
        <source>It is offered again when one is open.</source>
        <translation>Il sera proposé quand une session s’ouvrira.</translation>
    </message>
    <message>
        <source>That was a payment card.</source>
        <translation>C’était une carte de paiement.</translation>
    </message>
    <message>
        <source>Card numbers are not kept and not looked for. Cards belong into the terminal.</source>
        <translation>Les numéros de carte ne sont ni gardés ni cherchés. Les cartes vont au terminal.</translation>
    </message>
    <message>
        <source>That is no order, patron or promo code.</source>
        <translation>Ce n’est ni commande, ni client, ni code promo.</translation>
    </message>
    <message>
        <source>Nothing was done with it.</source>
        <translation>Rien n’en a été fait.</translation>
    </message>
    <message>
        <source>Scanned %1. Open it?</source>
        <extracomment>%1 what was scanned</extracomment>
        <translation>Scanné&#xa0;: %1. L’ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Find order</source>
        <translation>Trouver la commande</translation>
    </message>
    <message>
        <source>Look up promo code</source>
        <translation>Consulter le code promo</translation>
    </message>
    <message>
        <source>Use as patron number</source>
        <translation>Prendre comme n°&#xa0;de client</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Esc leaves it.</source>
        <extracomment>Button: nothing is done with what was scanned</extracomment>
        <translation>Échap le laisse.</translation>
    </message>
    <message>
        <source>That is a kiosk case.</source>
        <translation>C’est un cas de borne.</translation>
    </message>
    <message>
        <source>Connect to the server first, then scan it again.</source>
        <translation>Connectez-vous d’abord au serveur, puis scannez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Foyer::ScannerSheet</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Taken over. Try it once more.</source>
        <extracomment>After values seen in a try were taken over</extracomment>
        <translation>C’est repris. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>Too little came. Scan a whole code.</source>
        <translation>Trop peu est arrivé. Scannez un code entier.</translation>
    </message>
    <message numerus="yes">
        <source>Taken as a scan: %n characters, at most %1 ms apart.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>Pris pour un scan&#xa0;: %n caractère, écart de %1 ms au plus.</numerusform>
            <numerusform>Pris pour un scan&#xa0;: %n caractères, écart de %1 ms au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by hand: up to %1 ms between two characters.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>Saisi à la main&#xa0;: jusqu’à %1 ms entre deux caractères.</translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>puis Entrée</translation>
    </message>
    <message>
        <source>then Tab</source>
        <translation>puis Tab</translation>
    </message>
    <message>
        <source>then nothing</source>
        <translation>puis rien</translation>
    </message>
    <message numerus="yes">
        <source>Not taken as a scan: %n characters, up to %1 ms apart, %2.</source>
        <extracomment>How a scan ended %1 a number of milliseconds, %2 &quot;then Enter&quot;</extracomment>
        <translation>
            <numerusform>Pas pris pour un scan&#xa0;: %n caractère, jusqu’à %1 ms d’écart, %2.</numerusform>
            <numerusform>Pas pris pour un scan&#xa0;: %n caractères, jusqu’à %1 ms d’écart, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanners</source>
        <extracomment>Name of the sheet with the settings of scanners</extracomment>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>A scanner types like a keyboard, only faster. These values tell it from a person. They work at once.</source>
        <translation>Un lecteur tape comme un clavier, mais plus vite. Ces valeurs le distinguent d’une personne. Elles valent aussitôt.</translation>
    </message>
    <message>
        <source>Scans are looked for</source>
        <translation>Reconnaître les scans</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Envoyé avant le code</translation>
    </message>
    <message>
        <source>Best if scanners can send one, e.g. *</source>
        <translation>Mieux si le lecteur le peut, p.&#xa0;ex. *</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Envoyé après le code</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>Key a scanner sends last</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Key a scanner sends last</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Slowest gap, ms</source>
        <extracomment>A scanner sends no key last</extracomment>
        <translation>Écart maximal, ms</translation>
    </message>
    <message>
        <source>Between two characters of one scan.</source>
        <translation>Entre deux caractères d’un scan.</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Code le plus court</translation>
    </message>
    <message>
        <source>Fewer characters are never a scan.</source>
        <translation>Moins de caractères, ce n’est jamais un scan.</translation>
    </message>
    <message>
        <source>Same code again, s</source>
        <translation>Même code de nouveau, s</translation>
    </message>
    <message>
        <source>Within this time it is the same paper.</source>
        <translation>Dans ce délai, c’est le même papier.</translation>
    </message>
    <message>
        <source>Try it: scan here</source>
        <translation>Essai&#xa0;: scannez ici</translation>
    </message>
    <message>
        <source>Nothing of the code is shown or kept.</source>
        <translation>Rien du code n’est montré ni gardé.</translation>
    </message>
    <message>
        <source>Use what was seen</source>
        <translation>Prendre ces valeurs</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <extracomment>Button: takes values seen in a try over</extracomment>
        <translation>Échap ferme</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatStepper</name>
    <message>
        <source>One fewer: %1</source>
        <extracomment>Read out for the minus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>Une de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <extracomment>Read out for the plus key; %1: a kind of seat, e.g. Adult</extracomment>
        <translation>Une de plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsPage</name>
    <message>
        <source>Which seats, and how many?</source>
        <translation>Quelles places, et combien&#xa0;?</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <extracomment>Below a zone of seats: %1 the lowest price, %2 &quot;12 seats left&quot;</extracomment>
        <translation>dès %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <extracomment>A button: hold so many seats and go on. %1 &quot;2 seats&quot;, %2 what they cost</extracomment>
        <translation>Prendre %1 pour %2</translation>
    </message>
    <message>
        <source>Choose your seats</source>
        <translation>Choisissez vos places</translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsSection</name>
    <message>
        <source>Seats held</source>
        <translation>Places retenues</translation>
    </message>
    <message>
        <source>Hold seats</source>
        <translation>Retenir des places</translation>
    </message>
    <message>
        <source>The server no longer knows this session.</source>
        <extracomment>The server answers that it has no such session</extracomment>
        <translation>Le serveur ne connaît plus cette session.</translation>
    </message>
    <message>
        <source>Seats that were held in it are free again. Close it and open a new one.</source>
        <extracomment>What to do with a session that is gone</extracomment>
        <translation>Les places qui y étaient retenues sont de nouveau libres. Fermez-la et ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>No seats held.</source>
        <translation>Aucune place retenue.</translation>
    </message>
    <message>
        <source>Ctrl+H finds and holds seats.</source>
        <extracomment>The cart has no seats</extracomment>
        <translation>Ctrl+H cherche et retient des places.</translation>
    </message>
    <message>
        <source>Promise nothing. More time may still work; the server decides.</source>
        <extracomment>After the time ran out, before the server released the seats</extracomment>
        <translation>Ne promettez rien. Plus de temps peut encore marcher&#xa0;; le serveur décide.</translation>
    </message>
    <message>
        <source>They are on sale again. Hold them anew with Ctrl+H.</source>
        <extracomment>After the server released the seats</extracomment>
        <translation>Elles sont de nouveau en vente. Retenez-les encore avec Ctrl+H.</translation>
    </message>
    <message>
        <source>Moved on the server: now until %1, was %2.</source>
        <extracomment>Somebody else moved the deadline; %1 and %2 are clock times</extracomment>
        <translation>Déplacé sur le serveur&#xa0;: maintenant %1, c’était %2.</translation>
    </message>
    <message>
        <source>Asking the server how long the seats are kept.</source>
        <translation>On demande au serveur combien de temps les places sont retenues.</translation>
    </message>
    <message>
        <source>No answer for more than 90 s: the old number may be wrong.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Pas de réponse depuis plus de 90 s&#xa0;: l’ancien chiffre peut être faux.</translation>
    </message>
    <message>
        <source>This computer slept. Asking the server again.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Ce poste était en veille. Le serveur est de nouveau interrogé.</translation>
    </message>
    <message>
        <source>The server’s time has no zone. Set the Seat Server’s zone in the profile.</source>
        <extracomment>Why the time left is not known Why the time left is not known</extracomment>
        <translation>L’heure du serveur n’a pas de fuseau. Réglez celui du Seat Server dans le profil.</translation>
    </message>
    <message>
        <source>The server’s clocks contradict each other. Tell a supervisor.</source>
        <translation>Les horloges du serveur se contredisent. Prévenez un responsable.</translation>
    </message>
    <message>
        <source>Every answer takes more than 5 s: too slow to count by.</source>
        <extracomment>Why the time left is not known</extracomment>
        <translation>Chaque réponse prend plus de 5 s&#xa0;: trop lent pour compter.</translation>
    </message>
    <message>
        <source>They are on sale again.</source>
        <translation>Elles sont de nouveau en vente.</translation>
    </message>
</context>
<context>
    <name>Foyer::SentencePage</name>
    <message>
        <source>One moment, we are checking.</source>
        <translation>Un instant, nous vérifions.</translation>
    </message>
    <message>
        <source>Please don’t pay again. Your seats are kept.</source>
        <translation>Ne payez pas une seconde fois. Vos places sont gardées.</translation>
    </message>
    <message>
        <source>The time for these seats ran out.</source>
        <translation>Le temps pour ces places est écoulé.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>We can’t sell here just now.</source>
        <translation>Nous ne pouvons pas vendre ici pour le moment.</translation>
    </message>
    <message>
        <source>The desk is glad to help you.</source>
        <translation>Le guichet vous aidera volontiers.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>Foyer::ServerFields</name>
    <message>
        <source>Real patrons, real seats, real money.</source>
        <translation>Vrais clients, vraies places, vrai argent.</translation>
    </message>
    <message>
        <source>A copy to practise on.</source>
        <translation>Une copie pour s’entraîner.</translation>
    </message>
    <message>
        <source>Give it a name you will know again.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Donnez-lui un nom que vous reconnaîtrez.</translation>
    </message>
    <message>
        <source>Type the API user your administrator gave you.</source>
        <translation>Saisissez l’utilisateur API donné par votre administrateur.</translation>
    </message>
    <message>
        <source>Type the address of the service.</source>
        <extracomment>Error under an empty field</extracomment>
        <translation>Saisissez l’adresse du service.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>What the person calls this server</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Shown in the list and at the top of every window.</source>
        <translation>Affiché dans la liste et en haut de chaque fenêtre.</translation>
    </message>
    <message>
        <source>This server is</source>
        <extracomment>Whether real business is done there</extracomment>
        <translation>Ce serveur est</translation>
    </message>
    <message>
        <source>&amp;LIVE</source>
        <translation>&amp;RÉEL</translation>
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
        <translation>Par exemple https://tickets.example.org/TessituraService</translation>
    </message>
    <message>
        <source>API &amp;user</source>
        <extracomment>The user name of the service login</extracomment>
        <translation>&amp;Utilisateur API</translation>
    </message>
    <message>
        <source>This computer’s own login, never a patron’s.</source>
        <translation>Le compte de ce poste, jamais celui d’un client.</translation>
    </message>
    <message>
        <source>User &amp;group</source>
        <extracomment>The ID of the user group</extracomment>
        <translation>&amp;Groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Its ID, at most 8 characters, not its name.</source>
        <translation>Son ID, 8 caractères au plus, pas son nom.</translation>
    </message>
    <message>
        <source>&amp;Machine location</source>
        <extracomment>The name of this computer as the server knows it</extracomment>
        <translation>E&amp;mplacement du poste</translation>
    </message>
    <message>
        <source>As your administrator has registered it.</source>
        <translation>Tel que votre administrateur l’a enregistré.</translation>
    </message>
</context>
<context>
    <name>Foyer::SessionSummary</name>
    <message>
        <source>A guest.</source>
        <translation>Un invité.</translation>
    </message>
    <message>
        <source>No customer yet.</source>
        <extracomment>Start of a summary: whose session it is</extracomment>
        <translation>Pas encore de client.</translation>
    </message>
    <message>
        <source>Customer not known.</source>
        <translation>Client inconnu.</translation>
    </message>
    <message>
        <source>Patron no. %1</source>
        <extracomment>Start of a summary Start of a summary: %1 &quot;…345&quot;; whose session it is</extracomment>
        <translation>Client n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Patron %1, no. %2</source>
        <extracomment>%1 &quot;A. K.&quot;, %2 &quot;…345&quot;</extracomment>
        <translation>Client %1, n°&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, signed in.</source>
        <extracomment>After the patron in a summary</extracomment>
        <translation>%1, identifié.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Total not known.</source>
        <translation>Total inconnu.</translation>
    </message>
    <message>
        <source>Total %1, to pay %2.</source>
        <extracomment>In a summary: two amounts of money</extracomment>
        <translation>Total %1, à payer %2.</translation>
    </message>
    <message>
        <source>Total %1.</source>
        <translation>Total %1.</translation>
    </message>
    <message>
        <source>No seats.</source>
        <translation>Aucune place.</translation>
    </message>
    <message>
        <source>Seats not known.</source>
        <extracomment>In a summary</extracomment>
        <translation>Places inconnues.</translation>
    </message>
    <message>
        <source>No seat clock runs.</source>
        <extracomment>In a summary: %1 &quot;08:42 left, until 19:41 (venue)&quot;</extracomment>
        <translation>Aucune horloge ne tourne.</translation>
    </message>
    <message>
        <source>Seat clock: %1.</source>
        <translation>Horloge des places&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mode of sale: %1.</source>
        <translation>Mode de vente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Order %1.</source>
        <extracomment>In a summary</extracomment>
        <translation>Commande %1.</translation>
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
        <translation>Sessions ouvertes</translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>Button on a session&apos;s tab; %1 the patron</extracomment>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Log out and close (%1)</source>
        <extracomment>Tool tip; %1 is a key</extracomment>
        <translation>Fermer la session et l’onglet (%1)</translation>
    </message>
    <message>
        <source>Name of this session</source>
        <translation>Nom de cette session</translation>
    </message>
    <message>
        <source>empty: the patron&apos;s name</source>
        <extracomment>Field over a session&apos;s tab</extracomment>
        <translation>vide&#xa0;: le nom du client</translation>
    </message>
</context>
<context>
    <name>Foyer::ShortcutSheet</name>
    <message>
        <source>All keys</source>
        <extracomment>Name of the sheet of keys</extracomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Échap ferme</translation>
    </message>
</context>
<context>
    <name>Foyer::ShowAtDeskPage</name>
    <message>
        <source>Please don’t pay again. Show this at the desk.</source>
        <translation>Ne payez pas une seconde fois. Montrez ceci au guichet.</translation>
    </message>
    <message>
        <source>We could not find out whether your payment went through. At the desk they can see it and finish your order.</source>
        <translation>Nous ignorons si votre paiement a abouti. Au guichet, on peut le voir et terminer votre commande.</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInFields</name>
    <message>
        <source>Type the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type the patron&apos;s number.</source>
        <translation>Saisissez le numéro du client.</translation>
    </message>
    <message>
        <source>Type a phone number on the patron&apos;s record.</source>
        <translation>Saisissez un téléphone de la fiche du client.</translation>
    </message>
    <message>
        <source>Type the whole postal code.</source>
        <translation>Saisissez le code postal entier.</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Saisissez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Patron &amp;number</source>
        <translation>&amp;Numéro de client</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Postal &amp;code, whole</source>
        <translation>&amp;Code postal entier</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Login t&amp;ype</source>
        <translation>T&amp;ype d’accès</translation>
    </message>
    <message>
        <source>E-mail is &amp;kept as</source>
        <translation>E-mail c&amp;lassé comme</translation>
    </message>
    <message>
        <source>Choose a login type</source>
        <translation>Choisissez un type d’accès</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInPanel</name>
    <message>
        <source>Sign the patron in</source>
        <translation>Identifier le client</translation>
    </message>
    <message>
        <source>Sign in somebody else</source>
        <extracomment>Button: shows the sign-in form again while somebody is signed in</extracomment>
        <translation>Identifier quelqu’un d’autre</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>The four ways to sign a patron in</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Patron details</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Continuer en invité</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Identification – une fois…</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est identifié</translation>
    </message>
    <message>
        <source>Try all the same</source>
        <translation>Essayer quand même</translation>
    </message>
</context>
<context>
    <name>Foyer::SignInWords</name>
    <message numerus="yes">
        <source>No failed try is known here. The server locks after %n failed tries.</source>
        <translation>
            <numerusform>Aucun essai raté connu ici. Le serveur verrouille après %n essai raté.</numerusform>
            <numerusform>Aucun essai raté connu ici. Le serveur verrouille après %n essais ratés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed try is known here.</source>
        <translation>Aucun essai raté connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known.</source>
        <translation>
            <numerusform>%n essai raté est connu.</numerusform>
            <numerusform>%n essais ratés sont connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No try is left: this login is locked.</source>
        <translation>Plus aucun essai&#xa0;: cet accès est verrouillé.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far; 1 try is left before the login is locked.</source>
        <translation>
            <numerusform>%n raté jusqu’ici&#xa0;; il reste 1 essai avant le verrouillage.</numerusform>
            <numerusform>%n ratés jusqu’ici&#xa0;; il reste 1 essai avant le verrouillage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n tries left.</source>
        <extracomment>%1 is &quot;n failed so far&quot;, %n the tries left</extracomment>
        <translation>
            <numerusform>%1&#xa0;; reste %n essai.</numerusform>
            <numerusform>%1&#xa0;; restent %n essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n raté jusqu’ici</numerusform>
            <numerusform>%n ratés jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not say how many tries have failed.</source>
        <translation>Le serveur n’a pas dit combien d’essais ont échoué.</translation>
    </message>
    <message>
        <source>Not signed in: user name, password or login type do not fit.</source>
        <translation>Pas identifié&#xa0;: nom d’utilisateur, mot de passe ou type d’accès ne vont pas.</translation>
    </message>
    <message>
        <source>Not signed in: e-mail address, password or login type do not fit.</source>
        <translation>Pas identifié&#xa0;: adresse e-mail, mot de passe ou type d’accès ne vont pas.</translation>
    </message>
    <message>
        <source>Not signed in: these details do not fit one patron&apos;s record.</source>
        <translation>Pas identifié&#xa0;: ces données ne vont pas à la fiche d’un seul client.</translation>
    </message>
    <message>
        <source>The server did not take this address for a guest.</source>
        <translation>Le serveur n’a pas pris cette adresse pour un invité.</translation>
    </message>
    <message>
        <source>The answer was lost, but the server has done it.</source>
        <translation>La réponse s’est perdue, mais le serveur l’a fait.</translation>
    </message>
    <message>
        <source>Signed in with a temporary password.</source>
        <translation>Identifié avec un mot de passe provisoire.</translation>
    </message>
    <message>
        <source>The patron should choose a new password now; this one stops working.</source>
        <translation>Que le client choisisse maintenant un nouveau mot de passe&#xa0;; celui-ci cesse de valoir.</translation>
    </message>
    <message>
        <source>The patron goes on as a guest.</source>
        <translation>Le client continue en invité.</translation>
    </message>
    <message>
        <source>The order is kept for the general public, with this e-mail address.</source>
        <translation>La commande est tenue pour le grand public, avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to a patron on record.</source>
        <translation>Cette adresse e-mail est à un client enregistré.</translation>
    </message>
    <message>
        <source>The order will be theirs, not an anonymous guest&apos;s.</source>
        <translation>La commande sera la sienne, pas celle d’un invité anonyme.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identifié.</translation>
    </message>
    <message>
        <source>The session and everything in it are now this patron&apos;s.</source>
        <translation>La session et tout ce qu’elle contient sont maintenant à ce client.</translation>
    </message>
    <message>
        <source>Locked since %1 (server time).</source>
        <extracomment>%1 is the server&apos;s time, e.g. &quot;Sun 22 Nov 19:30&quot;</extracomment>
        <translation>Verrouillé depuis %1 (heure du serveur).</translation>
    </message>
    <message>
        <source>Not signed in: this login is locked.</source>
        <translation>Pas identifié&#xa0;: cet accès est verrouillé.</translation>
    </message>
    <message>
        <source>It frees itself after the server&apos;s waiting time. Another try now only costs time.</source>
        <translation>Il se libère seul après le délai du serveur. Un autre essai maintenant ne coûte que du temps.</translation>
    </message>
    <message>
        <source>Not sent. No try was used.</source>
        <translation>Pas envoyé. Aucun essai utilisé.</translation>
    </message>
    <message>
        <source>The server refused the sign-in.</source>
        <translation>Le serveur a refusé l’identification.</translation>
    </message>
    <message>
        <source>Not signed in. The answer was lost; nothing was sent again.</source>
        <translation>Pas identifié. La réponse s’est perdue&#xa0;; rien n’a été renvoyé.</translation>
    </message>
    <message>
        <source>Nothing was retried.</source>
        <translation>Rien n’a été réessayé.</translation>
    </message>
    <message>
        <source>The server has reset this session&apos;s mode of sale or source, as older servers do after a failed try.</source>
        <translation>Le serveur a remis à zéro le mode de vente ou la source de cette session, comme les anciens serveurs après un essai raté.</translation>
    </message>
    <message>
        <source>We do not know yet whether that went through. Foyer is looking, and will not sign in again.</source>
        <translation>On ne sait pas encore si c’est passé. Foyer regarde et n’identifiera pas de nouveau.</translation>
    </message>
    <message>
        <source>Do not try on another device: it could count as another failed try.</source>
        <translation>N’essayez pas sur un autre appareil&#xa0;: cela pourrait compter comme un essai raté de plus.</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffBoard</name>
    <message>
        <source>Out of order: look into the list, then open it again.</source>
        <translation>Hors service&#xa0;: regardez la liste, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Closed for guests.</source>
        <translation>Fermée aux invités.</translation>
    </message>
    <message>
        <source>Open. A guest&apos;s purchase waits behind this page.</source>
        <translation>Ouverte. L’achat d’un invité attend derrière cette page.</translation>
    </message>
    <message>
        <source>Open for guests.</source>
        <translation>Ouverte aux invités.</translation>
    </message>
    <message>
        <source>Kiosk %1 · Foyer %2</source>
        <extracomment>%1 the kiosk&apos;s short name, %2 the version of the program</extracomment>
        <translation>Borne %1 · Foyer %2</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>Cases for the desk</source>
        <translation>Cas pour le guichet</translation>
    </message>
    <message>
        <source>Self-test after the last guest</source>
        <translation>Autotest après le dernier invité</translation>
    </message>
    <message>
        <source>Back to guests</source>
        <translation>Retour aux invités</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>End Foyer</source>
        <translation>Quitter Foyer</translation>
    </message>
    <message>
        <source>%1, with a code for the desk</source>
        <translation>%1, avec un code pour le guichet</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Aucun cas</translation>
    </message>
    <message>
        <source>No guest yet</source>
        <translation>Pas encore d’invité</translation>
    </message>
    <message>
        <source>%1: something was left</source>
        <extracomment>A line of the self-test: %1 is a place, e.g. &quot;Clipboard&quot;</extracomment>
        <translation>%1&#xa0;: quelque chose est resté</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>End Foyer? A guest&apos;s purchase is under way; it would be lost.</source>
        <translation>Quitter Foyer&#xa0;? Un achat d’un invité est en cours&#xa0;; il serait perdu.</translation>
    </message>
    <message>
        <source>End Foyer? The screen is free for other programs then.</source>
        <translation>Quitter Foyer&#xa0;? L’écran est alors libre pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffPassword</name>
    <message>
        <source>&amp;Password</source>
        <extracomment>The password of the service login</extracomment>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer’s keychain</source>
        <extracomment>Check box under the staff password</extracomment>
        <translation>C&amp;onserver dans le trousseau de ce poste</translation>
    </message>
    <message>
        <source>Typed. Held until you save or leave this form.</source>
        <extracomment>Hint under an empty password field after the password was used for a test</extracomment>
        <translation>Saisi. Gardé jusqu’à ce que vous enregistriez ou quittiez.</translation>
    </message>
    <message>
        <source>The one in this computer’s keychain. Type only to change it.</source>
        <extracomment>Hint under an empty password field</extracomment>
        <translation>Celui du trousseau de ce poste. Saisissez seulement pour le changer.</translation>
    </message>
    <message>
        <source>Known until Foyer ends. Type only to change it.</source>
        <translation>Connu jusqu’à la fermeture de Foyer. Saisissez seulement pour le changer.</translation>
    </message>
    <message>
        <source>This computer has no keychain: asked for at each start.</source>
        <extracomment>Hint under a password field</extracomment>
        <translation>Ce poste n’a pas de trousseau&#xa0;: demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>Never written to a file.</source>
        <extracomment>Hint under a password field</extracomment>
        <translation>Jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Asked for at each start.</source>
        <translation>Demandé à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>Foyer::StaffPinPad</name>
    <message>
        <source>For staff: the kiosk&apos;s PIN</source>
        <extracomment>Above the field for the PIN of the kiosk&apos;s staff</extracomment>
        <translation>Pour le personnel&#xa0;: le PIN de la borne</translation>
    </message>
    <message>
        <source>Kiosk&apos;s PIN</source>
        <translation>PIN de la borne</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key of the PIN pad: takes the last digit away</extracomment>
        <translation>Effacer</translation>
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
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Foyer::SummaryClock</name>
    <message>
        <source>%1 left, until %2</source>
        <translation>reste %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>time ran out</source>
        <extracomment>The time the seats are still held</extracomment>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>seats released</source>
        <extracomment>Seats are about to be released</extracomment>
        <translation>places libérées</translation>
    </message>
</context>
<context>
    <name>Foyer::SupervisorArea</name>
    <message>
        <source>The supervisor&apos;s desk needs the PIN of this profile.</source>
        <translation>Le bureau du responsable demande le PIN de ce profil.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Page of the supervisor&apos;s desk: many sessions at once</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>Page of the supervisor&apos;s desk: two sessions side by side</extracomment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Pages of the supervisor&apos;s desk</source>
        <extracomment>Page of the supervisor&apos;s desk: who did what</extracomment>
        <translation>Pages du bureau du responsable</translation>
    </message>
</context>
<context>
    <name>Foyer::SupervisorWords</name>
    <message>
        <source>%1 is unlocked, the count of failed tries is 0.</source>
        <translation>%1 est déverrouillé, le compte des essais ratés est à 0.</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 is now a login of type %2.</source>
        <extracomment>%1: name of a login; %2: a login type</extracomment>
        <translation>%1 est maintenant un accès du type %2.</translation>
    </message>
    <message>
        <source>The server was asked to mail a token. Whether it arrived, nobody can see from here.</source>
        <translation>On a demandé au serveur d’envoyer un jeton. S’il est arrivé ne se voit pas d’ici.</translation>
    </message>
    <message>
        <source>failed tries %1 → %2</source>
        <translation>essais ratés %1 → %2</translation>
    </message>
    <message>
        <source>not locked any more</source>
        <translation>plus verrouillé</translation>
    </message>
    <message>
        <source>locked since %1</source>
        <translation>verrouillé depuis %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>temporary password</source>
        <translation>mot de passe provisoire</translation>
    </message>
    <message>
        <source>permanent password</source>
        <translation>mot de passe durable</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>type %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>nommé %1</translation>
    </message>
    <message>
        <source>nothing that is shown here</source>
        <translation>rien de ce qui est montré ici</translation>
    </message>
    <message>
        <source>The answer was lost: the mail may have gone.</source>
        <translation>La réponse s’est perdue&#xa0;: l’e-mail est peut-être parti.</translation>
    </message>
    <message>
        <source>Ask the patron before another is sent.</source>
        <translation>Demandez au client avant d’en envoyer un autre.</translation>
    </message>
    <message>
        <source>The answer was lost, and the login is as it was.</source>
        <translation>La réponse s’est perdue, et l’accès n’a pas changé.</translation>
    </message>
    <message>
        <source>It may be pressed again.</source>
        <translation>Vous pouvez de nouveau appuyer.</translation>
    </message>
    <message>
        <source>The answer was lost, and the login could not be read.</source>
        <translation>La réponse s’est perdue, et l’accès n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Look again before anything else is pressed.</source>
        <translation>Regardez de nouveau avant de presser autre chose.</translation>
    </message>
    <message>
        <source>Copied: read it to the patron, or paste it.</source>
        <translation>Copié&#xa0;: lisez-le au client, ou collez-le.</translation>
    </message>
    <message>
        <source>A session goes on with it.</source>
        <translation>Une session continue avec.</translation>
    </message>
    <message>
        <source>Somebody else changed this login meanwhile; nothing was written.</source>
        <translation>Quelqu’un d’autre a changé cet accès entre-temps&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Now: %1. Look at it before you go on.</source>
        <extracomment>%1: what is different now</extracomment>
        <translation>Maintenant&#xa0;: %1. Regardez-le avant de continuer.</translation>
    </message>
    <message>
        <source>The server refused: nothing was changed.</source>
        <translation>Le serveur a refusé&#xa0;: rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was sent: it may be pressed again.</source>
        <translation>Rien n’a été envoyé&#xa0;: vous pouvez de nouveau appuyer.</translation>
    </message>
</context>
<context>
    <name>Foyer::TextField</name>
    <message>
        <source>We never take card numbers here. The field was emptied.</source>
        <translation>Nous ne prenons jamais de numéros de carte ici. Le champ a été vidé.</translation>
    </message>
    <message>
        <source>Contains a line break.</source>
        <translation>Contient un saut de ligne.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>%1 characters; the server keeps %2.</source>
        <extracomment>%1 how many were entered, %2 how many the server keeps</extracomment>
        <translation>%1 caractères&#xa0;; le serveur en garde %2.</translation>
    </message>
    <message>
        <source>The text starts or ends with a blank.</source>
        <translation>Le texte commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>The text contains a no-break space.</source>
        <translation>Le texte contient une espace insécable.</translation>
    </message>
    <message>
        <source>Make it a blank</source>
        <translation>En faire une espace</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be seen.</source>
        <translation>Le texte contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les enlever</translation>
    </message>
</context>
<context>
    <name>Foyer::ThanksPage</name>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimer un reçu</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>Merci. Bon spectacle&#xa0;!</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Your seats are kept. Please pay at the desk.</source>
        <translation>Vos places sont gardées. Veuillez payer au guichet.</translation>
    </message>
    <message>
        <source>Your tickets wait at the desk.</source>
        <translation>Vos billets vous attendent au guichet.</translation>
    </message>
    <message>
        <source>Your tickets are on the way to your e-mail.</source>
        <translation>Vos billets sont en route vers votre e-mail.</translation>
    </message>
</context>
<context>
    <name>Foyer::TimeButtons</name>
    <message>
        <source>At a time…</source>
        <translation>À une heure…</translation>
    </message>
    <message>
        <source>Looking what happened…</source>
        <translation>Foyer regarde…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>More time  +%1</source>
        <extracomment>Button while more time is being asked for Button: %1 &quot;5 min&quot;</extracomment>
        <translation>Plus de temps  +%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>Small button: %1 &quot;2 min&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>Name of a button for screen readers: %1 &quot;5 minutes&quot;</extracomment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>No more time may be added. Finish or release.</source>
        <translation>Plus aucun temps possible. Terminez ou libérez.</translation>
    </message>
    <message>
        <source>%1 may still be added</source>
        <extracomment>The limit of the profile is reached %1: &quot;20 min&quot;; limit of the profile</extracomment>
        <translation>Encore %1 possible</translation>
    </message>
</context>
<context>
    <name>Foyer::TimeWords</name>
    <message>
        <source>just now</source>
        <extracomment>Age of the data shown</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <extracomment>Age of the data: %1 seconds</extracomment>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>Age of the data: %1 minutes</extracomment>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>Age of the data: %1 hours</extracomment>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1: a clock time with seconds; beside values that may have changed since</extracomment>
        <translation>à %1</translation>
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
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>A length of time in whole minutes</extracomment>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (venue)</source>
        <extracomment>%1: a clock time in the venue&apos;s time zone</extracomment>
        <translation>%1 (sur place)</translation>
    </message>
    <message>
        <source>%1 on this computer</source>
        <extracomment>%1: the same moment on this computer&apos;s clock</extracomment>
        <translation>%1 sur ce poste</translation>
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
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineView</name>
    <message>
        <source>The call is in the clipboard as a curl command.</source>
        <extracomment>A shell command was copied; what stands in &lt;…&gt; has to be filled in before it works</extracomment>
        <translation>L’appel est dans le presse-papiers en commande curl.</translation>
    </message>
    <message>
        <source>Fill in what stands in &lt;…&gt; before you run it.</source>
        <translation>Remplacez ce qui est entre &lt;…&gt; avant de l’exécuter.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>How many calls are shown</extracomment>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the timeline as HAR</source>
        <translation>Enregistrer le journal en HAR</translation>
    </message>
    <message>
        <source>Save the case note; its first paragraph is in the clipboard</source>
        <translation>Enregistrer la note&#xa0;; son premier paragraphe est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The timeline is saved.</source>
        <translation>Le journal est enregistré.</translation>
    </message>
    <message>
        <source>The case note is saved.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Secrets and personal data in it are replaced by what they are.</source>
        <translation>Secrets et données personnelles y sont remplacés par ce qu’ils sont.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full.</source>
        <translation>Enregistrement impossible&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>It could not be saved: you may not write there.</source>
        <translation>Enregistrement impossible&#xa0;: vous ne pouvez pas écrire là.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>Enregistrement impossible.</translation>
    </message>
    <message>
        <source>What was there is as it was. Choose another place.</source>
        <translation>Ce qui était là n’a pas changé. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
    <message>
        <source>Save as H&amp;AR…</source>
        <translation>Enregistrer en H&amp;AR…</translation>
    </message>
    <message>
        <source>&amp;Case note…</source>
        <extracomment>Button: writes a file other programs read</extracomment>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Calls to the server</source>
        <extracomment>Button: a masked summary for support</extracomment>
        <translation>Appels au serveur</translation>
    </message>
    <message>
        <source>No call to show.</source>
        <extracomment>No row fits the filter; and what to do</extracomment>
        <translation>Aucun appel à montrer.</translation>
    </message>
    <message>
        <source>S&amp;how only</source>
        <translation>&amp;Montrer seulement</translation>
    </message>
    <message>
        <source>No call yet.</source>
        <extracomment>The timeline has no row yet</extracomment>
        <translation>Encore aucun appel.</translation>
    </message>
    <message>
        <source>Calls to the server come here by themselves.</source>
        <translation>Les appels au serveur viennent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Take words out of the filter.</source>
        <translation>Ôtez des mots du filtre.</translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineWindow</name>
    <message>
        <source>Timeline · %1</source>
        <translation>Journal · %1</translation>
    </message>
</context>
<context>
    <name>Foyer::TokenForm</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Type the e-mail address.</source>
        <translation>Saisissez l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Type the token from the mail.</source>
        <translation>Saisissez le jeton de l’e-mail.</translation>
    </message>
    <message>
        <source>Blanks and line breaks were taken out.</source>
        <translation>Espaces et sauts de ligne ont été enlevés.</translation>
    </message>
    <message>
        <source>Used once, then worthless.</source>
        <translation>Utilisé une fois, puis sans valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known for this login; a wrong token counts as one more.</source>
        <translation>
            <numerusform>%n essai raté est connu pour cet accès&#xa0;; un faux jeton compte comme un de plus.</numerusform>
            <numerusform>%n essais ratés sont connus pour cet accès&#xa0;; un faux jeton compte comme un de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It really sends a mail, to the address on record.</source>
        <translation>Un e-mail part vraiment, à l’adresse de la fiche.</translation>
    </message>
    <message>
        <source>Asking for the mail…</source>
        <translation>Demande de l’e-mail…</translation>
    </message>
    <message>
        <source>May have gone at %1: the answer was lost.</source>
        <extracomment>%1 is a clock time</extracomment>
        <translation>Peut-être parti à %1&#xa0;: la réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Sent %1.</source>
        <translation>Envoyé %1.</translation>
    </message>
    <message>
        <source>%1 Look into the spam folder before another one is sent.</source>
        <extracomment>%1 is a sentence, &quot;Sent 14:05.&quot;</extracomment>
        <translation>%1 Regardez dans les indésirables avant d’en envoyer un autre.</translation>
    </message>
    <message>
        <source>%1 Another one can be sent in %2; look into the spam folder.</source>
        <extracomment>%1 is a sentence, &quot;Sent 14:05.&quot;; %2 a length of time, &quot;42 s&quot;</extracomment>
        <translation>%1 Un autre pourra partir dans %2&#xa0;; regardez dans les indésirables.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Login type</source>
        <translation>Type d’accès</translation>
    </message>
    <message>
        <source>1 · Mail the patron a token</source>
        <translation>1 · Envoyer un jeton au client</translation>
    </message>
    <message>
        <source>Send the token by e-mail</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Envoyer le jeton par e-mail</translation>
    </message>
    <message>
        <source>Asking – once…</source>
        <translation>Demande – une fois…</translation>
    </message>
    <message>
        <source>2 · Sign in with it; 3 · a new password follows</source>
        <translation>2 · L’utiliser&#xa0;; 3 · un nouveau mot de passe suit</translation>
    </message>
    <message>
        <source>Token from the mail</source>
        <translation>Jeton de l’e-mail</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <extracomment>Button and its text while the answer is out</extracomment>
        <translation>Identifier avec le jeton</translation>
    </message>
    <message>
        <source>Signing in – once…</source>
        <translation>Identification – une fois…</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferSteps</name>
    <message>
        <source>Opening a new session</source>
        <translation>Ouverture d’une nouvelle session</translation>
    </message>
    <message>
        <source>Moving the sign-in</source>
        <extracomment>First of three steps</extracomment>
        <translation>Transfert de l’identification</translation>
    </message>
    <message>
        <source>Checking that it arrived</source>
        <extracomment>Second of three steps</extracomment>
        <translation>Vérification de l’arrivée</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferStrip</name>
    <message>
        <source>this customer</source>
        <translation>ce client</translation>
    </message>
    <message>
        <source>No new cart for the same customer.</source>
        <translation>Pas de nouveau panier pour ce client.</translation>
    </message>
    <message>
        <source>Open new cart</source>
        <extracomment>Button: opens the new cart; the same where seats are given up by it; while it is under way</extracomment>
        <translation>Ouvrir un nouveau panier</translation>
    </message>
    <message>
        <source>Give up the seats, open new cart</source>
        <translation>Céder les places, nouveau panier</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Transfert…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Same customer, new cart</source>
        <translation>Même client, nouveau panier</translation>
    </message>
</context>
<context>
    <name>Foyer::TransferWords</name>
    <message>
        <source>1 seat</source>
        <extracomment>How many seats</extracomment>
        <translation>1 place</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a new, empty cart for %1?</source>
        <extracomment>%1: the patron&apos;s name</extracomment>
        <translation>Ouvrir un nouveau panier vide pour %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>the cart with %n lines</source>
        <translation>
            <numerusform>le panier avec %n ligne</numerusform>
            <numerusform>le panier avec %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the cart</source>
        <translation>le panier</translation>
    </message>
    <message>
        <source>Only the sign-in moves. Left behind: %1, held seats, session variables and the promo source. The mode of sale may be the web&apos;s again: look at it before you sell.</source>
        <extracomment>%1: &quot;the cart with 2 lines&quot;</extracomment>
        <translation>Seule l’identification passe. Restent là&#xa0;: %1, places retenues, variables de session et source promo. Le mode de vente peut redevenir celui du web&#xa0;: regardez-le avant de vendre.</translation>
    </message>
    <message>
        <source>The server gives them back at once.</source>
        <translation>Le serveur les rend aussitôt.</translation>
    </message>
    <message>
        <source>They stay locked until %1, and nobody can reach them before.</source>
        <translation>Elles restent bloquées jusqu’à %1, et personne ne peut les atteindre avant.</translation>
    </message>
    <message>
        <source>They stay locked until their time is over, and nobody can reach them before.</source>
        <translation>Elles restent bloquées jusqu’à la fin de leur temps, et personne ne peut les atteindre avant.</translation>
    </message>
    <message>
        <source>Whether the server gives them back at once is not known; at %1 it does.</source>
        <translation>On ne sait pas si le serveur les rend aussitôt&#xa0;; à %1, il le fait.</translation>
    </message>
    <message>
        <source>When the server gives them back is not known.</source>
        <translation>On ne sait pas quand le serveur les rend.</translation>
    </message>
    <message>
        <source>1 seat is held and will be lost to this customer.</source>
        <extracomment>%1: &quot;2 seats&quot;</extracomment>
        <translation>1 place est retenue et sera perdue pour ce client.</translation>
    </message>
    <message>
        <source>%1 are held and will be lost to this customer.</source>
        <translation>Retenu&#xa0;: %1. Ce sera perdu pour ce client.</translation>
    </message>
    <message>
        <source>Seats are held and will be lost to this customer.</source>
        <translation>Des places sont retenues et seront perdues pour ce client.</translation>
    </message>
    <message>
        <source>Seats may be held; they would be lost to this customer.</source>
        <translation>Des places sont peut-être retenues&#xa0;; elles seraient perdues pour ce client.</translation>
    </message>
    <message>
        <source>This is a counter sale, and a customer cannot be moved into one: the new session is a customer session.</source>
        <translation>C’est une vente au guichet, et un client ne peut pas y passer&#xa0;: la nouvelle session est une session client.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>On ne sait encore rien de cette session.</translation>
    </message>
    <message>
        <source>This session is over. Open a new one and sign the customer in.</source>
        <translation>Cette session est terminée. Ouvrez-en une autre et identifiez le client.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so there is no sign-in to move. Ctrl+N opens a new session.</source>
        <translation>Personne n’est identifié, il n’y a donc rien à passer. Ctrl+N ouvre une session.</translation>
    </message>
    <message>
        <source>Something else is under way in this session. Wait for it.</source>
        <translation>Autre chose est en cours dans cette session. Attendez.</translation>
    </message>
    <message>
        <source>It is not known whether the sign-in moved.</source>
        <translation>On ne sait pas si l’identification est passée.</translation>
    </message>
    <message>
        <source>%1 Foyer goes on looking and will say. Nothing is sent twice.</source>
        <translation>%1 Foyer continue de regarder et le dira. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>No new session was opened.</source>
        <translation>Aucune nouvelle session n’a été ouverte.</translation>
    </message>
    <message>
        <source>An empty one may exist on the server; it holds nothing. The customer is still signed in here.</source>
        <translation>Il y en a peut-être une vide sur le serveur&#xa0;; elle ne retient rien. Le client est toujours identifié ici.</translation>
    </message>
    <message>
        <source>The customer is still signed in here, and the cart is as it was.</source>
        <translation>Le client est toujours identifié ici, et le panier n’a pas changé.</translation>
    </message>
    <message>
        <source>The sign-in did not arrive in the new session.</source>
        <translation>L’identification n’est pas arrivée dans la nouvelle session.</translation>
    </message>
    <message>
        <source>Look here whether the customer is still signed in; if not, sign in again.</source>
        <translation>Regardez ici si le client est encore identifié&#xa0;; sinon, identifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in was not moved.</source>
        <translation>L’identification n’est pas passée.</translation>
    </message>
    <message>
        <source>The customer is still signed in here, and the cart is as it was. The new session stays empty.</source>
        <translation>Le client est toujours identifié ici, et le panier n’a pas changé. La nouvelle session reste vide.</translation>
    </message>
    <message>
        <source>%1 has a new, empty cart.</source>
        <extracomment>%1: the patron&apos;s name</extracomment>
        <translation>%1 a un nouveau panier vide.</translation>
    </message>
    <message>
        <source>The old session is closed.</source>
        <translation>L’ancienne session est fermée.</translation>
    </message>
    <message>
        <source>Left behind: %1.</source>
        <translation>Laissé là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Seats may have been left behind.</source>
        <translation>Des places sont peut-être restées là.</translation>
    </message>
</context>
<context>
    <name>Foyer::ValueLabel</name>
    <message>
        <source>was %1</source>
        <extracomment>A value changed; %1 is what it was before</extracomment>
        <translation>était %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Read aloud for a value that is not known</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>pas à jour</translation>
    </message>
</context>
<context>
    <name>Foyer::VariableWords</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1: name of a variable, %2: its value before, %3: its value now</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>In place of a value: the variable did not exist</extracomment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>The variable %1 is deleted.</source>
        <translation>La variable %1 est supprimée.</translation>
    </message>
    <message>
        <source>Undo adds it again.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Annuler l’ajoute de nouveau.</translation>
    </message>
    <message>
        <source>The variable %1 is set, but not as asked.</source>
        <translation>La variable %1 est mise, mais pas comme demandé.</translation>
    </message>
    <message>
        <source>The server kept another value than the one sent. Show the values and compare.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Le serveur a gardé une autre valeur que celle envoyée. Montrez les valeurs et comparez.</translation>
    </message>
    <message>
        <source>The variable %1 is added.</source>
        <translation>La variable %1 est ajoutée.</translation>
    </message>
    <message>
        <source>Undo deletes it again.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Annuler la supprime de nouveau.</translation>
    </message>
    <message>
        <source>The variable %1 is changed.</source>
        <translation>La variable %1 est changée.</translation>
    </message>
    <message>
        <source>Undo brings the old value back.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Annuler ramène l’ancienne valeur.</translation>
    </message>
    <message>
        <source>The answer was lost, but %1 is set.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>La réponse s’est perdue, mais %1 est mise.</translation>
    </message>
    <message>
        <source>The answer was lost, but %1 is deleted.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>La réponse s’est perdue, mais %1 est supprimée.</translation>
    </message>
    <message>
        <source>The list on the server shows it. Nothing was sent twice.</source>
        <translation>La liste du serveur le montre. Rien n’a été envoyé deux fois.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 is as it was.</source>
        <extracomment>%1: name of a variable; the list was read after the answer was lost</extracomment>
        <translation>La réponse s’est perdue, et %1 n’a pas changé.</translation>
    </message>
    <message>
        <source>You may press again.</source>
        <translation>Vous pouvez de nouveau appuyer.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was changed.</source>
        <extracomment>%1: name of a variable; the list cannot be read after the answer was lost</extracomment>
        <translation>On ne sait pas si %1 a été changée.</translation>
    </message>
    <message>
        <source>Foyer goes on looking and will say.</source>
        <translation>Foyer continue de regarder et le dira.</translation>
    </message>
    <message>
        <source>The variable %1 has this value already.</source>
        <translation>La variable %1 a déjà cette valeur.</translation>
    </message>
    <message>
        <source>The variable %1 is gone already.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>La variable %1 n’est déjà plus là.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is %2 already; %1 differs only in capital letters.</source>
        <extracomment>%1 and %2: names of variables that differ in capital letters only</extracomment>
        <translation>Il y a déjà %2&#xa0;; %1 n’en diffère que par les majuscules.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use the name that is there, or another one.</source>
        <translation>Rien n’a été envoyé. Prenez le nom existant, ou un autre.</translation>
    </message>
    <message>
        <source>Not undone: %1 was changed by somebody else since.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>Pas annulé&#xa0;: quelqu’un d’autre a changé %1 entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the value that is there now.</source>
        <translation>Rien n’a été envoyé. Regardez la valeur actuelle.</translation>
    </message>
    <message>
        <source>The variable %1 is as it was: the list could not be read first.</source>
        <extracomment>%1: name of a variable</extracomment>
        <translation>La variable %1 n’a pas changé&#xa0;: la liste n’a pas pu être lue d’abord.</translation>
    </message>
    <message>
        <source>The server did not change %1.</source>
        <translation>Le serveur n’a pas changé %1.</translation>
    </message>
    <message>
        <source>The variable %1 is as it was: nothing was sent.</source>
        <extracomment>%1: name of a variable %1: name of a variable</extracomment>
        <translation>La variable %1 n’a pas changé&#xa0;: rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesCard</name>
    <message>
        <source>Delete the variable %1?</source>
        <extracomment>Question before a variable is deleted; %1: its name</extracomment>
        <translation>Supprimer la variable %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of the question before a variable is deleted</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Une variable a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Session variables</source>
        <extracomment>Title of the panel with the session&apos;s variables</extracomment>
        <translation>Variables de la session</translation>
    </message>
    <message>
        <source>Find a variable</source>
        <extracomment>Name of the table for screen readers
----------
In the empty field that narrows the list</extracomment>
        <translation>Chercher une variable</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Hide values</source>
        <extracomment>Button: reads the list from the server Button: shows or hides the values of all variables</extracomment>
        <translation>Cacher les valeurs</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Montrer les valeurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Field: name of a variable</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Button: adds or changes a variable; and while it is being sent</extracomment>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Setting…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: deletes the selected variable</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No variable found.</source>
        <extracomment>The filter leaves nothing</extracomment>
        <translation>Aucune variable trouvée.</translation>
    </message>
    <message>
        <source>Values are searched only while they are shown.</source>
        <translation>Les valeurs ne sont cherchées que si elles sont montrées.</translation>
    </message>
    <message>
        <source>This session has no variables.</source>
        <translation>Cette session n’a pas de variables.</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <translation>la session est terminée</translation>
    </message>
    <message>
        <source>something is being sent</source>
        <extracomment>Why something cannot be done now</extracomment>
        <translation>un envoi est en cours</translation>
    </message>
    <message>
        <source>Say why it is deleted; then Enter.</source>
        <extracomment>Error under the field for the reason</extracomment>
        <translation>Choisissez pourquoi la supprimer&#xa0;; puis Entrée.</translation>
    </message>
    <message>
        <source>Say why; then Enter.</source>
        <extracomment>Error under the field for the reason</extracomment>
        <translation>Choisissez la raison&#xa0;; puis Entrée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Field: value of a variable Field: why a variable is changed</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Kept in the audit.</source>
        <translation>Gardée au registre.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Choisir la raison</translation>
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
        <translation>Mettre une variable</translation>
    </message>
    <message>
        <source>add change update value</source>
        <extracomment>Other words for &quot;Set a variable&quot;, separated by blanks</extracomment>
        <translation>ajouter changer modifier valeur</translation>
    </message>
</context>
<context>
    <name>Foyer::VariablesTextModel</name>
    <message>
        <source>hidden</source>
        <translation>cachée</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: name of a session variable</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>set by sign-in · read only</source>
        <extracomment>Beside a variable that the server itself sets when somebody signs in</extracomment>
        <translation>mise par l’identification · lecture seule</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictCard</name>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>asked for as %1</source>
        <extracomment>Number of a patron</extracomment>
        <translation>demandé comme %1</translation>
    </message>
    <message>
        <source>Why they cannot sign in</source>
        <translation>Pourquoi l’accès échoue</translation>
    </message>
    <message>
        <source>Reading the logins…</source>
        <translation>Lecture des accès…</translation>
    </message>
    <message>
        <source>None of the patron&apos;s tries is used.</source>
        <translation>Aucun essai du client n’est utilisé.</translation>
    </message>
    <message>
        <source>Find the patron on the left.</source>
        <translation>Trouvez le client à gauche.</translation>
    </message>
    <message>
        <source>The cause appears here, in one sentence.</source>
        <translation>La cause apparaît ici, en une phrase.</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <extracomment>%1: a length of time that runs down</extracomment>
        <translation>Libre dans %1</translation>
    </message>
    <message>
        <source>certain: the server says so</source>
        <translation>certain&#xa0;: le serveur le dit</translation>
    </message>
    <message>
        <source>likely: it fits what the server says</source>
        <translation>probable&#xa0;: cela va avec ce que dit le serveur</translation>
    </message>
    <message>
        <source>A mail was just sent to this address: the next one in %1.</source>
        <extracomment>%1: seconds until another mail may be asked for</extracomment>
        <translation>Un e-mail vient de partir à cette adresse&#xa0;: le prochain dans %1.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s PIN, for this one change.</source>
        <translation>Code PIN d&apos;un responsable, pour cette seule modification.</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictPanel</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>A connection test is running</extracomment>
        <translation>Test de la connexion…</translation>
    </message>
    <message>
        <source>No session is opened and nothing is changed on the server.</source>
        <translation>Aucune session n’est ouverte et rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Stop the test (Esc)</source>
        <extracomment>Button: gives up waiting for the connection test. Esc does the same</extracomment>
        <translation>Arrêter le test (Échap)</translation>
    </message>
    <message>
        <source>G&amp;o to the field</source>
        <extracomment>Button: moves to the field in which the fault can be mended</extracomment>
        <translation>Corriger &amp;dans le champ</translation>
    </message>
    <message>
        <source>Something was changed since. Test again.</source>
        <extracomment>Said above the answer of an older connection test</extracomment>
        <translation>Quelque chose a changé depuis. Testez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Foyer::VerdictWords</name>
    <message>
        <source>%1 answers and lets you in.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 répond et vous laisse entrer.</translation>
    </message>
    <message>
        <source>The address cannot be used as it is written.</source>
        <extracomment>The address in the profile is not one that can be used</extracomment>
        <translation>L’adresse ne peut pas être utilisée telle qu’elle est écrite.</translation>
    </message>
    <message>
        <source>There is no server called %1 on this network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Il n’y a pas de serveur nommé %1 sur ce réseau.</translation>
    </message>
    <message>
        <source>Something else answered in place of %1: a sign-in page of this network, or a forwarding address.</source>
        <extracomment>Captive portal. %1: a host name</extracomment>
        <translation>Autre chose a répondu à la place de %1&#xa0;: une page de connexion de ce réseau, ou une adresse de renvoi.</translation>
    </message>
    <message>
        <source>Your user group may not open web sessions.</source>
        <extracomment>%1: the ID of a user group</extracomment>
        <translation>Votre groupe d’utilisateurs ne peut pas ouvrir de sessions web.</translation>
    </message>
    <message>
        <source>User group %1 may not open web sessions.</source>
        <translation>Le groupe d’utilisateurs %1 ne peut pas ouvrir de sessions web.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server. You can connect.</source>
        <extracomment>After a good test of the connection</extracomment>
        <translation>Rien n’a changé sur le serveur. Vous pouvez vous connecter.</translation>
    </message>
    <message>
        <source>Type the server’s address.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check the Wi-Fi, the cable or the VPN.</source>
        <extracomment>Advice after &quot;no server called …&quot;</extracomment>
        <translation>Vérifiez l’orthographe de l’adresse. Si elle est juste, vérifiez le Wi-Fi, le câble ou le VPN.</translation>
    </message>
    <message>
        <source>Check the Wi-Fi, the cable or the VPN, and the port in the address. If others cannot reach it either, tell the server’s keeper.</source>
        <extracomment>Advice when the server does not answer</extracomment>
        <translation>Vérifiez le Wi-Fi, le câble ou le VPN, et le port de l’adresse. Si d’autres n’y arrivent pas non plus, prévenez qui gère le serveur.</translation>
    </message>
    <message>
        <source>Check the proxy of this profile under More.</source>
        <extracomment>Advice after a proxy fault. &quot;More&quot; is a part of the form</extracomment>
        <translation>Vérifiez le proxy de ce profil sous Plus.</translation>
    </message>
    <message>
        <source>Your password was not passed on. Open a browser, sign in to the Wi-Fi, then test again. If there is nothing to sign in to, the address is out of date.</source>
        <extracomment>Advice after a captive portal answered</extracomment>
        <translation>Votre mot de passe n’a pas été transmis. Ouvrez un navigateur, connectez-vous au Wi-Fi, puis testez de nouveau. S’il n’y a rien où se connecter, l’adresse est périmée.</translation>
    </message>
    <message>
        <source>Check the path of the address: it often ends with /TessituraService, or with /tessitura/api on version 16.</source>
        <extracomment>Advice after a wrong path; the two paths are literal</extracomment>
        <translation>Vérifiez le chemin de l’adresse&#xa0;: il finit souvent par /TessituraService, ou par /tessitura/api en version 16.</translation>
    </message>
    <message>
        <source>Check all four. The group is its ID, not its name, and the server must know the machine location. Type the password again.</source>
        <extracomment>Advice after HTTP 401</extracomment>
        <translation>Vérifiez les quatre. Le groupe est son ID, pas son nom, et le serveur doit connaître l’emplacement du poste. Saisissez de nouveau le mot de passe.</translation>
    </message>
    <message>
        <source>Ask your Tessitura administrator to give the group Web/Session with View, Add, Edit and Delete, or name another group.</source>
        <extracomment>&quot;Web/Session&quot; is the literal name of a right; View, Add, Edit and Delete are its parts</extracomment>
        <translation>Demandez à votre administrateur Tessitura de donner au groupe Web/Session avec View, Add, Edit et Delete, ou indiquez un autre groupe.</translation>
    </message>
    <message>
        <source>Nothing is wrong on this computer. Tell the server’s keeper, and test again later.</source>
        <extracomment>Advice when the server itself has trouble</extracomment>
        <translation>Rien ne va mal sur ce poste. Prévenez qui gère le serveur, et testez plus tard.</translation>
    </message>
    <message>
        <source>%1 broke the connection before it answered.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 a rompu la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 is too busy just now.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 est trop occupé en ce moment.</translation>
    </message>
    <message>
        <source>The test was stopped before there was an answer.</source>
        <extracomment>The person stopped the test</extracomment>
        <translation>Le test a été arrêté avant une réponse.</translation>
    </message>
    <message>
        <source>%1 sent far more than a Tessitura service would.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 a envoyé bien plus que ne le ferait un service Tessitura.</translation>
    </message>
    <message>
        <source>Nothing can be reached at %1, port %2.</source>
        <extracomment>%1: a host name; %2: a port number</extracomment>
        <translation>Rien n’est joignable à %1, port %2.</translation>
    </message>
    <message>
        <source>%1 answers, but there is no Tessitura service at %2.</source>
        <extracomment>%1: a host name; %2: the path of an address</extracomment>
        <translation>%1 répond, mais il n’y a pas de service Tessitura à %2.</translation>
    </message>
    <message>
        <source>%1 answers, but refuses what a Tessitura service understands at %2.</source>
        <extracomment>%1: a host name; %2: the path of an address</extracomment>
        <translation>%1 répond, mais refuse à %2 ce qu’un service Tessitura comprend.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Tessitura service does.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>%1 répond, mais pas comme un service Tessitura.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Stands in a list of names where one was left empty</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The server did not accept user %1, group %2, location %3 or the password.</source>
        <extracomment>%1 user, %2 ID of the user group, %3 machine location; all four go to the server together</extracomment>
        <translation>Le serveur n’a pas accepté l’utilisateur %1, le groupe %2, l’emplacement %3 ou le mot de passe.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <extracomment>%1: a host name; %2: HTTP status, e.g. 503</extracomment>
        <translation>%1 a lui-même une panne (état %2).</translation>
    </message>
    <message>
        <source>The service answers, but its Seat Server does not listen: no seats could be held.</source>
        <extracomment>The Seat Server is Tessitura&apos;s lock service</extracomment>
        <translation>Le service répond, mais son Seat Server n’écoute pas&#xa0;: aucune place ne pourrait être retenue.</translation>
    </message>
    <message>
        <source>The service answers, but says that it is not well.</source>
        <extracomment>The status call of the service says &quot;not well&quot;</extracomment>
        <translation>Le service répond, mais dit qu’il ne va pas bien.</translation>
    </message>
    <message>
        <source>The service answers, but this part of it is not well: %1.</source>
        <extracomment>%1: names of parts of the service, separated by commas</extracomment>
        <translation>Le service répond, mais cette partie ne va pas bien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>of this computer’s settings</source>
        <extracomment>Stands in place of a proxy&apos;s name</extracomment>
        <translation>des réglages de ce poste</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a sign-in, which Foyer cannot give.</source>
        <extracomment>%1: a proxy, &quot;proxy.example:8080&quot; or &quot;of this computer&apos;s settings&quot;</extracomment>
        <translation>Le proxy %1 demande une identification que Foyer ne peut pas donner.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the connection through.</source>
        <extracomment>%1: a proxy, &quot;proxy.example:8080&quot; or &quot;of this computer&apos;s settings&quot;</extracomment>
        <translation>Le proxy %1 n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>What answered is not %1: its certificate belongs to another name.</source>
        <extracomment>%1: host name in the profile</extracomment>
        <translation>Ce qui a répondu n’est pas %1&#xa0;: son certificat est à un autre nom.</translation>
    </message>
    <message>
        <source>What answered is not %1: its certificate belongs to %2.</source>
        <extracomment>%1: host name in the profile; %2: host names in the certificate</extracomment>
        <translation>Ce qui a répondu n’est pas %1&#xa0;: son certificat est à %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 ran out on %2.</source>
        <extracomment>%1: host name; %2: a date</extracomment>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has run out.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <extracomment>%1: host name; %2: a date</extracomment>
        <translation>Le certificat de %1 ne vaut qu’à partir du %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not good yet.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Le certificat de %1 ne vaut pas encore.</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it.</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 a signé lui-même son certificat&#xa0;: personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>This computer does not know who issued the certificate of %1.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Ce poste ne connaît pas l’émetteur du certificat de %1.</translation>
    </message>
    <message>
        <source>The CA file of this profile does not vouch for the certificate of %1.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Le fichier CA de ce profil ne se porte pas garant du certificat de %1.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too old to be safe (before TLS 1.2).</source>
        <extracomment>%1: host name</extracomment>
        <translation>%1 n’offre qu’un chiffrement trop ancien pour être sûr (avant TLS 1.2).</translation>
    </message>
    <message>
        <source>%1 does not speak encrypted on port %2.</source>
        <extracomment>%1: host name; %2: port number</extracomment>
        <translation>%1 ne parle pas chiffré sur le port %2.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <extracomment>%1: host name</extracomment>
        <translation>Aucune connexion sûre à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>No password was sent. Check the spelling of the address; on a guest Wi-Fi sign in to it first.</source>
        <extracomment>Advice after a certificate for another name</extracomment>
        <translation>Aucun mot de passe n’a été envoyé. Vérifiez l’orthographe de l’adresse&#xa0;; sur un Wi-Fi d’invités, connectez-vous-y d’abord.</translation>
    </message>
    <message>
        <source>No password was sent. Check the port in the address.</source>
        <extracomment>Advice when the port does not speak TLS</extracomment>
        <translation>Aucun mot de passe n’a été envoyé. Vérifiez le port de l’adresse.</translation>
    </message>
    <message>
        <source>No password was sent. This computer says that today is %1. If that is wrong, set its date; if it is right, the server needs a new certificate.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Aucun mot de passe n’a été envoyé. Ce poste dit qu’on est le %1. Si c’est faux, réglez sa date&#xa0;; si c’est juste, il faut un nouveau certificat au serveur.</translation>
    </message>
    <message>
        <source>No password was sent. Ask for your organisation’s CA file and name it under More.</source>
        <extracomment>Advice after an unknown certificate authority. &quot;More&quot; is a part of the form</extracomment>
        <translation>Aucun mot de passe n’a été envoyé. Demandez le fichier CA de votre organisme et indiquez-le sous Plus.</translation>
    </message>
    <message>
        <source>No password was sent. Ask whether the CA file is still the right one, or leave it empty.</source>
        <translation>Aucun mot de passe n’a été envoyé. Demandez si le fichier CA est encore le bon, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>No password was sent. Only the server’s keeper can mend this.</source>
        <extracomment>Advice after any other TLS failure</extracomment>
        <translation>Aucun mot de passe n’a été envoyé. Seul qui gère le serveur peut y remédier.</translation>
    </message>
    <message>
        <source>The name %1 was found</source>
        <extracomment>%1: host name; its address is known</extracomment>
        <translation>Le nom %1 a été trouvé</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <extracomment>Said of a server that can be reached</extracomment>
        <translation>La connexion est sûre</translation>
    </message>
    <message>
        <source>The service is there, at the right path</source>
        <extracomment>The certificate is good</extracomment>
        <translation>Le service est là, au bon chemin</translation>
    </message>
    <message>
        <source>The sign-in was accepted</source>
        <extracomment>The path in the address is right</extracomment>
        <translation>L’identification a été acceptée</translation>
    </message>
    <message>
        <source>No right of the user group is known to be missing</source>
        <translation>Aucun droit ne manque au groupe, à notre connaissance</translation>
    </message>
    <message>
        <source>No fault of the Seat Server is known</source>
        <extracomment>The group may use web sessions</extracomment>
        <translation>Aucune panne du Seat Server n’est connue</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <extracomment>The lock service listens</extracomment>
        <translation>Les horloges sont d’accord</translation>
    </message>
    <message>
        <source>This is a Foyer sandbox, not your organisation’s server.</source>
        <extracomment>The server that was tested is a practice server of Foyer</extracomment>
        <translation>C’est un serveur d’entraînement de Foyer, pas celui de votre organisme.</translation>
    </message>
    <message>
        <source>The server looks like version 16, but the profile says 15.</source>
        <extracomment>The version chosen in the profile is not the server&apos;s</extracomment>
        <translation>Le serveur semble être en version 16, mais le profil dit 15.</translation>
    </message>
    <message>
        <source>The Seat Server’s time zone is not set: time left for seats will be shown as approximate.</source>
        <extracomment>Nobody has said in which zone the Seat Server counts</extracomment>
        <translation>Le fuseau du Seat Server n’est pas réglé&#xa0;: le temps restant des places sera donné comme approximatif.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the server’s. Time left for seats stays right; set the clock anyway.</source>
        <extracomment>%1: a length of time, &quot;7 minutes&quot;</extracomment>
        <translation>L’horloge de ce poste avance de %1 sur celle du serveur. Le temps restant des places reste juste&#xa0;; réglez l’horloge quand même.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 behind the server’s. Time left for seats stays right; set the clock anyway.</source>
        <extracomment>%1: a length of time, &quot;7 minutes&quot;</extracomment>
        <translation>L’horloge de ce poste retarde de %1 sur celle du serveur. Le temps restant des places reste juste&#xa0;; réglez l’horloge quand même.</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchPage</name>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n session ajoutée.</numerusform>
            <numerusform>%n sessions ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already: %1.</source>
        <translation>Déjà connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not taken, no key or no room: %1.</source>
        <translation>Pas prises, pas de clé ou plus de place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody needs you · %1 watched</source>
        <extracomment>Above the watch list; %1 of %2 sessions are urgent</extracomment>
        <translation>Personne n’a besoin de vous · %1 suivies</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 sur %2 ont besoin de vous</translation>
    </message>
    <message>
        <source>Paste or scan session keys</source>
        <translation>Collez ou scannez des clés de session</translation>
    </message>
    <message>
        <source>Session keys to watch</source>
        <translation>Clés de session à suivre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Open as a tab</source>
        <translation>Ouvrir en &amp;onglet</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Enlever de la liste</translation>
    </message>
    <message>
        <source>Watched sessions, the urgent first</source>
        <translation>Sessions suivies, les urgentes d’abord</translation>
    </message>
    <message>
        <source>No session is watched.</source>
        <translation>Aucune session n’est suivie.</translation>
    </message>
    <message>
        <source>Sessions opened here come by themselves; others by their key.</source>
        <translation>Les sessions ouvertes ici viennent d’elles-mêmes&#xa0;; les autres par leur clé.</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchTextModel</name>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il lui faut</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Seats</source>
        <extracomment>Column: how long seats are still held</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Patron</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Mode of sale</source>
        <extracomment>Column: whether somebody is signed in</extracomment>
        <translation>Mode de vente</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column of the watch list</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column: the order that is loaded</extracomment>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>Foyer::WatchWords</name>
    <message>
        <source>Seats are gone</source>
        <translation>Places perdues</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Ends in two minutes or less</source>
        <translation>Finit dans deux minutes ou moins</translation>
    </message>
    <message>
        <source>Checkout failed</source>
        <translation>Paiement échoué</translation>
    </message>
    <message>
        <source>Checkout does not end</source>
        <translation>Paiement sans fin</translation>
    </message>
    <message>
        <source>Login is locked</source>
        <translation>Accès verrouillé</translation>
    </message>
    <message>
        <source>Ends in five minutes or less</source>
        <translation>Finit dans cinq minutes ou moins</translation>
    </message>
    <message>
        <source>Seats held, time not known</source>
        <translation>Places retenues, temps inconnu</translation>
    </message>
    <message>
        <source>Sign-in failed: %1</source>
        <translation>Identification échouée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>A session that is known by its number in the list only</extracomment>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <extracomment>Seats are held, in so many lines of the cart</extracomment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>in, temporary password</source>
        <translation>oui, mot de passe provisoire</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Foyer::WelcomePanel</name>
    <message>
        <source>Welcome to Foyer</source>
        <extracomment>Heading of the very first page</extracomment>
        <translation>Bienvenue dans Foyer</translation>
    </message>
    <message>
        <source>Sign patrons in, watch their seats, and sell, wherever the queue is.</source>
        <extracomment>Under the heading of the very first page</extracomment>
        <translation>Identifier les clients, surveiller leurs places et vendre, où que soit la file.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <extracomment>First choice; the sandbox is a practice server on this computer</extracomment>
        <translation>Commencer par l’entraînement</translation>
    </message>
    <message>
        <source>A made-up opera house on this computer: patrons, seats and sign-in trouble to practise on. Nothing to set up, no network, nothing real.</source>
        <translation>Un opéra inventé sur ce poste&#xa0;: clients, places et problèmes d’identification pour s’exercer. Rien à installer, pas de réseau, rien de réel.</translation>
    </message>
    <message>
        <source>Connect to our server</source>
        <extracomment>Second choice</extracomment>
        <translation>Se connecter à notre serveur</translation>
    </message>
    <message>
        <source>Your organisation’s Tessitura service. You need its address and the API user, group, machine location and password from your administrator.</source>
        <translation>Le service Tessitura de votre organisme. Il vous faut l’adresse, l’utilisateur API, le groupe, l’emplacement du poste et le mot de passe de votre administrateur.</translation>
    </message>
    <message>
        <source>You can do the other one later. No password is ever written to a file.</source>
        <extracomment>Small print under both choices</extracomment>
        <translation>L’autre reste possible plus tard. Aucun mot de passe n’est jamais écrit dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Foyer::WhoCard</name>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>The address belongs to patron no. %1: the order is theirs.</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>L’adresse est au client n°&#xa0;%1&#xa0;: la commande est la sienne.</translation>
    </message>
    <message>
        <source>Patron no. %1</source>
        <extracomment>%1 is a constituent number</extracomment>
        <translation>Client n°&#xa0;%1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>identifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Temporary password: a new one is due.</source>
        <translation>Mot de passe provisoire&#xa0;: il en faut un nouveau.</translation>
    </message>
    <message>
        <source>Acts for no. %1; the login belongs to no. %2.</source>
        <extracomment>%1 and %2 are constituent numbers</extracomment>
        <translation>Agit pour le n°&#xa0;%1&#xa0;; l’accès est au n°&#xa0;%2.</translation>
    </message>
    <message>
        <source>This session has ended on the server</source>
        <translation>Cette session est terminée sur le serveur</translation>
    </message>
    <message>
        <source>Nothing was sold in it from here.</source>
        <translation>Rien n’y a été vendu d’ici.</translation>
    </message>
    <message>
        <source>Nothing is known of this session yet.</source>
        <translation>On ne sait encore rien de cette session.</translation>
    </message>
    <message>
        <source>The server did not say whether anybody is signed in.</source>
        <translation>Le serveur n’a pas dit si quelqu’un est identifié.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Pas encore de client</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Reading the session…</source>
        <translation>Lecture de la session…</translation>
    </message>
</context>
<context>
    <name>Foyer::WhyBox</name>
    <message>
        <source>why?</source>
        <extracomment>Link beside an odd value: opens the explanation</extracomment>
        <translation>pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Pourquoi&#xa0;? %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1: what to do next, a sentence</extracomment>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Foyer::WhyWords</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 because order %3 was loaded at %4.</source>
        <extracomment>%1 and %2: modes of sale; %3: an order number; %4: a clock time</extracomment>
        <translation>Il est passé de %1 à %2 parce que la commande %3 a été ouverte à %4.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with the promo code passed at the sign-in of %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Il est passé de %1 à %2 avec le code promo passé à l’identification de %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with the sign-in at %3: by the patron&apos;s rank.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Il est passé de %1 à %2 avec l’identification de %3&#xa0;: par le rang du client.</translation>
    </message>
    <message>
        <source>It fell from %1 to %2 when a sign-in failed at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Il est retombé de %1 à %2 quand une identification a échoué à %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 when the customer was set at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Il est passé de %1 à %2 quand le client a été mis à %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 with a change of the cart at %3.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Il est passé de %1 à %2 avec un changement du panier à %3.</translation>
    </message>
    <message>
        <source>It moved from %1 to %2 before %3, and not from this program.</source>
        <extracomment>%1 and %2: modes of sale; %3: a clock time</extracomment>
        <translation>Il est passé de %1 à %2 avant %3, et pas depuis ce programme.</translation>
    </message>
    <message>
        <source>It had moved from %1 to %2 before this program first looked.</source>
        <extracomment>%1 and %2: modes of sale</extracomment>
        <translation>Il était passé de %1 à %2 avant le premier regard de ce programme.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the mode of sale went from %3 to %4.</source>
        <extracomment>%1 and %2: amounts; %3 and %4: modes of sale</extracomment>
        <translation>Le prix est passé de %1 à %2 quand le mode de vente est passé de %3 à %4.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the source went from %3 to %4.</source>
        <extracomment>%1 and %2: amounts; %3 and %4: sources</extracomment>
        <translation>Le prix est passé de %1 à %2 quand la source est passée de %3 à %4.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2 as the customer changed.</source>
        <extracomment>Both are amounts</extracomment>
        <translation>Le prix est passé de %1 à %2 quand le client a changé.</translation>
    </message>
    <message>
        <source>The price went from %1 to %2; nothing this program saw explains it.</source>
        <extracomment>Both are amounts</extracomment>
        <translation>Le prix est passé de %1 à %2&#xa0;; rien de ce que ce programme a vu ne l’explique.</translation>
    </message>
    <message>
        <source>Their time ran out before checkout.</source>
        <translation>Leur temps s’est écoulé avant le paiement.</translation>
    </message>
    <message>
        <source>Their time ran out at %1, before checkout.</source>
        <translation>Leur temps s’est écoulé à %1, avant le paiement.</translation>
    </message>
    <message>
        <source>Their time ran out before checkout, and the server released them.</source>
        <translation>Leur temps s’est écoulé avant le paiement, et le serveur les a libérées.</translation>
    </message>
    <message>
        <source>Their time ran out at %1, before checkout, and the server released them.</source>
        <translation>Leur temps s’est écoulé à %1, avant le paiement, et le serveur les a libérées.</translation>
    </message>
    <message>
        <source>They were given back here at %1.</source>
        <translation>Elles ont été rendues ici à %1.</translation>
    </message>
    <message>
        <source>They were given back by logging out here at %1.</source>
        <translation>Elles ont été rendues ici à %1, en fermant la session.</translation>
    </message>
    <message>
        <source>They are sold: checkout is done, order %1.</source>
        <translation>Elles sont vendues&#xa0;: le paiement est fait, commande %1.</translation>
    </message>
    <message>
        <source>They are sold: checkout is done.</source>
        <translation>Elles sont vendues&#xa0;: le paiement est fait.</translation>
    </message>
    <message>
        <source>Checkout is under way; the order holds them.</source>
        <translation>Le paiement est en cours&#xa0;; la commande les retient.</translation>
    </message>
    <message>
        <source>They went before their time, and not from this program.</source>
        <translation>Elles sont parties avant leur temps, et pas depuis ce programme.</translation>
    </message>
    <message>
        <source>They are gone from the cart; this server does not say whether their time ran out.</source>
        <translation>Elles ne sont plus au panier&#xa0;; ce serveur ne dit pas si leur temps s’est écoulé.</translation>
    </message>
    <message>
        <source>Order %1 is open in this session.</source>
        <translation>La commande %1 est ouverte dans cette session.</translation>
    </message>
    <message>
        <source>Order %1 is in use by a staff batch.</source>
        <translation>La commande %1 est en cours dans un lot du guichet.</translation>
    </message>
    <message>
        <source>Order %1 is in use by staff batch %2.</source>
        <extracomment>%1: an order; %2: a batch</extracomment>
        <translation>La commande %1 est en cours dans le lot %2.</translation>
    </message>
    <message>
        <source>Order %1 is open in another web session, perhaps one that was left behind.</source>
        <translation>La commande %1 est ouverte dans une autre session web, peut-être oubliée.</translation>
    </message>
    <message>
        <source>Order %1 is open in another web session. If it was left behind, the lock falls once it is idle for %2.</source>
        <extracomment>%1: an order; %2: a length of time</extracomment>
        <translation>La commande %1 est ouverte dans une autre session web. Si elle est oubliée, le verrou tombe après %2 sans activité.</translation>
    </message>
    <message>
        <source>The server knows no source with the number %1.</source>
        <translation>Le serveur ne connaît aucune source au numéro %1.</translation>
    </message>
    <message>
        <source>The server knows no source for the code “%1”.</source>
        <translation>Le serveur ne connaît aucune source pour le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has signed in to this session yet.</source>
        <translation>Personne ne s’est encore identifié dans cette session.</translation>
    </message>
    <message>
        <source>This is a counter sale: nobody signs in, a customer is chosen.</source>
        <translation>C’est une vente au guichet&#xa0;: personne ne s’identifie, on choisit un client.</translation>
    </message>
    <message>
        <source>A guest buys without signing in; that is in order.</source>
        <translation>Un invité achète sans s’identifier&#xa0;; c’est en ordre.</translation>
    </message>
    <message>
        <source>The login that was tried is locked since %1.</source>
        <translation>L’accès essayé est verrouillé depuis %1.</translation>
    </message>
    <message>
        <source>Somebody was signed in until a try for another login failed at %1.</source>
        <translation>Quelqu’un était identifié jusqu’à l’échec d’un essai avec un autre accès à %1.</translation>
    </message>
    <message>
        <source>The sign-in ended before %1, and not from this program.</source>
        <translation>L’identification a pris fin avant %1, et pas depuis ce programme.</translation>
    </message>
    <message>
        <source>The last try failed: %1 of %2 are used.</source>
        <extracomment>How many tries failed, and how many are allowed</extracomment>
        <translation>Le dernier essai a échoué&#xa0;: %1 sur %2 sont utilisés.</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>Le dernier essai a échoué.</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>identification ratée</translation>
    </message>
    <message>
        <source>order loaded</source>
        <translation>commande ouverte</translation>
    </message>
    <message>
        <source>customer set</source>
        <translation>client mis</translation>
    </message>
    <message>
        <source>change of the cart</source>
        <translation>changement du panier</translation>
    </message>
    <message>
        <source>seen at a look</source>
        <translation>vu en regardant</translation>
    </message>
    <message>
        <source>%1  first look: %2</source>
        <extracomment>%1: a clock time; %2: a mode of sale</extracomment>
        <translation>%1  premier regard&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1  %2: %3 → %4</source>
        <extracomment>%1: a clock time; %2: what happened, e.g. &quot;sign-in&quot;; %3 and %4: modes of sale</extracomment>
        <translation>%1  %2&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>the promo code stands for %1</source>
        <translation>le code promo vaut %1</translation>
    </message>
    <message>
        <source>source passed with the sign-in: %1</source>
        <translation>source passée à l’identification&#xa0;: %1</translation>
    </message>
    <message>
        <source>at the first look it was already another than the original one</source>
        <translation>au premier regard, c’était déjà un autre que celui du début</translation>
    </message>
    <message>
        <source>the source is %1</source>
        <translation>la source est %1</translation>
    </message>
    <message>
        <source>servers before version 16 reset a session when a sign-in fails</source>
        <translation>les serveurs avant la version 16 remettent la session à zéro quand une identification échoue</translation>
    </message>
    <message>
        <source>the server&apos;s deadline was %1</source>
        <translation>l’échéance du serveur était %1</translation>
    </message>
    <message>
        <source>the first seat was held at %1</source>
        <translation>la première place a été retenue à %1</translation>
    </message>
    <message>
        <source>the server says that they expired</source>
        <translation>le serveur dit qu’elles ont expiré</translation>
    </message>
    <message>
        <source>the server says that no seats are held</source>
        <translation>le serveur dit qu’aucune place n’est retenue</translation>
    </message>
    <message>
        <source>servers before 15.1.7 do not say it</source>
        <translation>les serveurs avant 15.1.7 ne le disent pas</translation>
    </message>
    <message>
        <source>the server&apos;s word for the checkout: %1</source>
        <translation>le mot du serveur pour le paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing was pressed here in between</source>
        <translation>rien n’a été pressé ici entre-temps</translation>
    </message>
    <message>
        <source>the order names batch %1</source>
        <translation>la commande nomme le lot %1</translation>
    </message>
    <message>
        <source>the order names a batch</source>
        <translation>la commande nomme un lot</translation>
    </message>
    <message>
        <source>the order names another web session</source>
        <translation>la commande nomme une autre session web</translation>
    </message>
    <message>
        <source>Order Lock Timeout is %1</source>
        <translation>Order Lock Timeout est %1</translation>
    </message>
    <message>
        <source>Order Lock Timeout is not known</source>
        <translation>Order Lock Timeout est inconnu</translation>
    </message>
    <message>
        <source>%1 was asked for as a source number</source>
        <translation>%1 a été demandé comme numéro de source</translation>
    </message>
    <message>
        <source>“%1” was asked for as a text</source>
        <translation>«&#xa0;%1&#xa0;» a été demandé comme texte</translation>
    </message>
    <message>
        <source>the answer was an empty list</source>
        <translation>la réponse était une liste vide</translation>
    </message>
    <message>
        <source>a source that is over or not yet open is not told</source>
        <translation>une source finie ou pas encore ouverte n’est pas donnée</translation>
    </message>
    <message>
        <source>the server counts %1 of %2 tries</source>
        <translation>le serveur compte %1 essais sur %2</translation>
    </message>
    <message numerus="yes">
        <source>the server counts %n failed tries</source>
        <translation>
            <numerusform>le serveur compte %n essai raté</numerusform>
            <numerusform>le serveur compte %n essais ratés</numerusform>
        </translation>
    </message>
    <message>
        <source>the server says: locked since %1</source>
        <translation>le serveur dit&#xa0;: verrouillé depuis %1</translation>
    </message>
    <message>
        <source>patron %1 was signed in before</source>
        <translation>le client %1 était identifié avant</translation>
    </message>
    <message>
        <source>somebody was signed in before</source>
        <translation>quelqu’un était identifié avant</translation>
    </message>
    <message>
        <source>certain: seen by this program or said by the server</source>
        <extracomment>How sure an explanation is</extracomment>
        <translation>certain&#xa0;: vu par ce programme ou dit par le serveur</translation>
    </message>
    <message>
        <source>likely: it fits what was seen</source>
        <translation>probable&#xa0;: cela va avec ce qu’on a vu</translation>
    </message>
    <message>
        <source>Leave it, or sign in again with the right source.</source>
        <translation>Laissez ainsi, ou identifiez de nouveau avec la bonne source.</translation>
    </message>
    <message>
        <source>For the old mode of sale open a new session.</source>
        <translation>Pour l’ancien mode de vente, ouvrez une autre session.</translation>
    </message>
    <message>
        <source>Ask whether the patron wants this offer.</source>
        <translation>Demandez si le client veut cette offre.</translation>
    </message>
    <message>
        <source>Try the same seats again.</source>
        <translation>Essayez de nouveau les mêmes places.</translation>
    </message>
    <message>
        <source>Look at the order.</source>
        <translation>Regardez la commande.</translation>
    </message>
    <message>
        <source>Wait; do not start it again.</source>
        <translation>Attendez&#xa0;; ne recommencez pas.</translation>
    </message>
    <message>
        <source>Ask the owner of the batch to close the order.</source>
        <translation>Demandez à qui tient le lot de fermer la commande.</translation>
    </message>
    <message>
        <source>Wait, then open it once: a lock that is too old falls by itself.</source>
        <translation>Attendez, puis ouvrez-la une fois&#xa0;: un verrou trop ancien tombe seul.</translation>
    </message>
    <message>
        <source>Look for it as a text.</source>
        <translation>Cherchez-le comme texte.</translation>
    </message>
    <message>
        <source>Ask how it is written, and when it is valid.</source>
        <translation>Demandez comment il s’écrit, et quand il vaut.</translation>
    </message>
    <message>
        <source>Sign the patron in.</source>
        <translation>Identifiez le client.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Choisissez le client.</translation>
    </message>
    <message>
        <source>Look for the cause without another try: Ctrl+D.</source>
        <translation>Cherchez la cause sans un autre essai&#xa0;: Ctrl+D.</translation>
    </message>
    <message>
        <source>Check the prices with the patron.</source>
        <translation>Vérifiez les prix avec le client.</translation>
    </message>
</context>
<context>
    <name>Foyer::WindowKeys</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>Trouver ou faire…</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <extracomment>Other words for &quot;Show all keys&quot;, separated by blanks</extracomment>
        <translation>aide raccourcis clavier</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>À la partie précédente</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Set up scanners</source>
        <translation>Régler les lecteurs</translation>
    </message>
    <message>
        <source>settings barcode prefix suffix speed wedge</source>
        <extracomment>Other words for &quot;Set up scanners&quot;, separated by blanks</extracomment>
        <translation>réglages code-barres préfixe suffixe vitesse</translation>
    </message>
</context>
<context>
    <name>Foyer::Workspace</name>
    <message>
        <source>%1:%2 left</source>
        <extracomment>On a session&apos;s tab: minutes and seconds its seats are still held</extracomment>
        <translation>reste %1:%2</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>seats gone</source>
        <translation>places perdues</translation>
    </message>
    <message>
        <source>%1: this session ended on the server.</source>
        <translation>%1&#xa0;: cette session est terminée sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions ended on the server.</source>
        <translation>
            <numerusform>%n session est terminée sur le serveur.</numerusform>
            <numerusform>%n sessions sont terminées sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkout had been started. Look the order up before anything is sold again.</source>
        <translation>Un paiement avait commencé. Cherchez la commande avant de revendre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing was sold from here. Seats that were held are free again.</source>
        <translation>Rien n’a été vendu d’ici. Les places retenues sont de nouveau libres.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La fermer</translation>
    </message>
    <message>
        <source>Close them</source>
        <translation>Les fermer</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Something of this session is still being sent.</source>
        <translation>Quelque chose de cette session est encore en cours d’envoi.</translation>
    </message>
    <message>
        <source>Close it when the answer is there.</source>
        <translation>Fermez-la quand la réponse sera là.</translation>
    </message>
    <message>
        <source>That is part of the session&apos;s key.</source>
        <translation>C’est une partie de la clé de la session.</translation>
    </message>
    <message>
        <source>A key opens the session for whoever has it, so it is never shown. Give another name.</source>
        <translation>Une clé ouvre la session à qui l’a&#xa0;: elle n’est donc jamais montrée. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>this page opens one</source>
        <translation>cette page en ouvre une</translation>
    </message>
    <message>
        <source>Open a new session</source>
        <translation>Ouvrir une nouvelle session</translation>
    </message>
    <message>
        <source>customer patron counter sale start next</source>
        <extracomment>Other words for &quot;Open a new session&quot;, separated by blanks</extracomment>
        <translation>client guichet vente commencer suivant</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 the name of a session&apos;s tab</extracomment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>switch tab session</source>
        <translation>changer onglet session</translation>
    </message>
    <message>
        <source>it is in front</source>
        <translation>elle est devant</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>the session has ended</source>
        <extracomment>Where an action belongs</extracomment>
        <translation>la session est terminée</translation>
    </message>
    <message>
        <source>Sign in by user name</source>
        <translation>Identifier par nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sign in by e-mail</source>
        <translation>Identifier par e-mail</translation>
    </message>
    <message>
        <source>Sign in by patron details</source>
        <translation>Identifier par fiche client</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Continuer en invité</translation>
    </message>
    <message>
        <source>login log who customer</source>
        <extracomment>Other words for signing in, separated by blanks</extracomment>
        <translation>accès connecter qui client</translation>
    </message>
    <message>
        <source>Name this tab</source>
        <translation>Nommer cet onglet</translation>
    </message>
    <message>
        <source>rename label</source>
        <translation>renommer étiquette</translation>
    </message>
    <message>
        <source>Close this session</source>
        <translation>Fermer cette session</translation>
    </message>
    <message>
        <source>end release leave</source>
        <translation>finir libérer quitter</translation>
    </message>
</context>
</TS>
