<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Foyer::CartSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::CaseNote</name>
    <message numerus="yes">
        <source>Foyer %1 made %n calls to %2, %3.</source>
        <translation>
            <numerusform>Foyer %1 made %n call to %2, %3.</numerusform>
            <numerusform>Foyer %1 made %n calls to %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were about %n sessions.</source>
        <translation>
            <numerusform>They were about %n session.</numerusform>
            <numerusform>They were about %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n took a second or longer.</source>
        <translation>
            <numerusform>%n took a second or longer.</numerusform>
            <numerusform>%n took a second or longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not done.</source>
        <translation>
            <numerusform>%n was not done.</numerusform>
            <numerusform>%n were not done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::ComparePage</name>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::CountRing</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>The seconds that are left, read out</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::DeliveryCard</name>
    <message numerus="yes">
        <source>%n inactive methods are left out.</source>
        <extracomment>Of delivery methods</extracomment>
        <translation>
            <numerusform>%n inactive method is left out.</numerusform>
            <numerusform>%n inactive methods are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::DeskWords</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are held.</source>
        <translation>
            <numerusform>%n seat is held.</numerusform>
            <numerusform>%n seats are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats will be released. Log out?</source>
        <translation>
            <numerusform>%n seat will be released. Log out?</numerusform>
            <numerusform>%n seats will be released. Log out?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::DiagnosisWords</name>
    <message numerus="yes">
        <source>%n failed tries</source>
        <translation>
            <numerusform>%n failed try</numerusform>
            <numerusform>%n failed tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This record has no login of its own; its household has %n logins.</source>
        <translation>
            <numerusform>This record has no login of its own; its household has %n login.</numerusform>
            <numerusform>This record has no login of its own; its household has %n logins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrons share %1: by e-mail only one of them can sign in.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>
            <numerusform>%n patron has %1.</numerusform>
            <numerusform>%n patrons share %1: by e-mail only one of them can sign in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of its own; %n in the household</source>
        <translation>
            <numerusform>none of its own; %n in the household</numerusform>
            <numerusform>none of its own; %n in the household</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patrons have %1</source>
        <translation>
            <numerusform>%n patron has %1</numerusform>
            <numerusform>%n patrons have %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::FieldWords</name>
    <message numerus="yes">
        <source>Type the whole code: at least %n letters and digits.</source>
        <translation>
            <numerusform>Type the whole code: at least %n letter or digit.</numerusform>
            <numerusform>Type the whole code: at least %n letters and digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server keeps at most %n characters here.</source>
        <translation>
            <numerusform>The server keeps at most %n character here.</numerusform>
            <numerusform>The server keeps at most %n characters here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::HealthWords</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s certificate is good for another %n days.</source>
        <translation>
            <numerusform>The server&apos;s certificate is good for another day.</numerusform>
            <numerusform>The server&apos;s certificate is good for another %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::KioskWords</name>
    <message numerus="yes">
        <source>You can try %n more codes.</source>
        <translation>
            <numerusform>You can try %n more code.</numerusform>
            <numerusform>You can try %n more codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seats kept for you: %n minutes</source>
        <extracomment>Whole minutes, rounded down</extracomment>
        <translation>
            <numerusform>Seats kept for you: %n minute</numerusform>
            <numerusform>Seats kept for you: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::Navigator</name>
    <message numerus="yes">
        <source>%n seats are still held.</source>
        <translation>
            <numerusform>%n seat is still held.</numerusform>
            <numerusform>%n seats are still held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are still open.</source>
        <translation>
            <numerusform>%n session is still open.</numerusform>
            <numerusform>%n sessions are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::OrderWords</name>
    <message numerus="yes">
        <source>%n unprinted</source>
        <translation>
            <numerusform>%n unprinted</numerusform>
            <numerusform>%n unprinted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1</source>
        <translation>
            <numerusform>%n order, %1</numerusform>
            <numerusform>%n orders, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::PatronWords</name>
    <message numerus="yes">
        <source>%n failed tries are counted.</source>
        <translation>
            <numerusform>%n failed try is counted.</numerusform>
            <numerusform>%n failed tries are counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::PromoPanel</name>
    <message numerus="yes">
        <source>%n sources answer to this code. Which one does the patron mean? Keys 1 to 9 choose.</source>
        <translation>
            <numerusform>%n source answers to this code.</numerusform>
            <numerusform>%n sources answer to this code. Which one does the patron mean? Keys 1 to 9 choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::ResumeWords</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::ScannerSheet</name>
    <message numerus="yes">
        <source>Taken as a scan: %n characters, at most %1 ms apart.</source>
        <extracomment>%1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>Taken as a scan: %n character, at most %1 ms apart.</numerusform>
            <numerusform>Taken as a scan: %n characters, at most %1 ms apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken as a scan: %n characters, up to %1 ms apart, %2.</source>
        <extracomment>How a scan ended %1 a number of milliseconds, %2 &quot;then Enter&quot;</extracomment>
        <translation>
            <numerusform>Not taken as a scan: %n character, up to %1 ms apart, %2.</numerusform>
            <numerusform>Not taken as a scan: %n characters, up to %1 ms apart, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::SeatsPage</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::SignInWords</name>
    <message numerus="yes">
        <source>No failed try is known here. The server locks after %n failed tries.</source>
        <translation>
            <numerusform>No failed try is known here. The server locks after %n failed try.</numerusform>
            <numerusform>No failed try is known here. The server locks after %n failed tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed tries are known.</source>
        <translation>
            <numerusform>%n failed try is known.</numerusform>
            <numerusform>%n failed tries are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far; 1 try is left before the login is locked.</source>
        <translation>
            <numerusform>%n failed so far; 1 try is left before the login is locked.</numerusform>
            <numerusform>%n failed so far; 1 try is left before the login is locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n tries left.</source>
        <extracomment>%1 is &quot;n failed so far&quot;, %n the tries left</extracomment>
        <translation>
            <numerusform>%1; %n try left.</numerusform>
            <numerusform>%1; %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed so far</source>
        <translation>
            <numerusform>%n failed so far</numerusform>
            <numerusform>%n failed so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::TimeWords</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::TimelineView</name>
    <message numerus="yes">
        <source>%n calls</source>
        <extracomment>How many calls are shown</extracomment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::TokenForm</name>
    <message numerus="yes">
        <source>%n failed tries are known for this login; a wrong token counts as one more.</source>
        <translation>
            <numerusform>%n failed try is known for this login; a wrong token counts as one more.</numerusform>
            <numerusform>%n failed tries are known for this login; a wrong token counts as one more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::TransferWords</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cart with %n lines</source>
        <translation>
            <numerusform>the cart with %n line</numerusform>
            <numerusform>the cart with %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::WatchPage</name>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n session added.</numerusform>
            <numerusform>%n sessions added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::WatchWords</name>
    <message numerus="yes">
        <source>%n lines</source>
        <extracomment>Seats are held, in so many lines of the cart</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::WhyWords</name>
    <message numerus="yes">
        <source>the server counts %n failed tries</source>
        <translation>
            <numerusform>the server counts %n failed try</numerusform>
            <numerusform>the server counts %n failed tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foyer::Workspace</name>
    <message numerus="yes">
        <source>%n sessions ended on the server.</source>
        <translation>
            <numerusform>%n session ended on the server.</numerusform>
            <numerusform>%n sessions ended on the server.</numerusform>
        </translation>
    </message>
</context>
</TS>
