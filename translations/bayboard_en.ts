<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BlockWords</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in place</source>
        <translation>
            <numerusform>%n left in place</numerusform>
            <numerusform>%n left in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) skipped</source>
        <translation>
            <numerusform>%n block skipped</numerusform>
            <numerusform>%n blocks skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled (%1 lost)</source>
        <translation>
            <numerusform>%n cancelled (%1 lost)</numerusform>
            <numerusform>%n cancelled (%1 lost)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n booking(s). Choose a time; %1 moves them there, %2 lets go</source>
        <translation>
            <numerusform>Cut %n booking. Choose a time; %1 moves it there, %2 lets go</numerusform>
            <numerusform>Cut %n bookings. Choose a time; %1 moves them there, %2 lets go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n booking(s). Choose a time; %1 books them there, too</source>
        <translation>
            <numerusform>Copied %n booking. Choose a time; %1 books it there, too</numerusform>
            <numerusform>Copied %n bookings. Choose a time; %1 books them there, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n booking in the way</numerusform>
            <numerusform>%n bookings in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDates</name>
    <message numerus="yes">
        <source>%n block(s) taken away</source>
        <translation>
            <numerusform>%n block taken away</numerusform>
            <numerusform>%n blocks taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid again</source>
        <translation>
            <numerusform>%n block laid again</numerusform>
            <numerusform>%n blocks laid again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) left in their way</source>
        <translation>
            <numerusform>%n booking left in their way</numerusform>
            <numerusform>%n bookings left in their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be changed</source>
        <translation>
            <numerusform>%n thing would be changed</numerusform>
            <numerusform>%n things would be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message numerus="yes">
        <source>Too many wrong tries at the PIN of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Too many wrong tries at the PIN of %1: wait %n second</numerusform>
            <numerusform>Too many wrong tries at the PIN of %1: wait %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the password of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Too many wrong tries at the password of %1: wait %n second</numerusform>
            <numerusform>Too many wrong tries at the password of %1: wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>Import %1 (%n bookings)</source>
        <translation>
            <numerusform>Import %1 (%n booking)</numerusform>
            <numerusform>Import %1 (%n bookings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>Lay %n block</numerusform>
            <numerusform>Lay %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s): %1</source>
        <translation>
            <numerusform>Lay %n block: %1</numerusform>
            <numerusform>Lay %n blocks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay the next dates of series (%n block(s))</source>
        <translation>
            <numerusform>Lay the next dates of series (%n block)</numerusform>
            <numerusform>Lay the next dates of series (%n blocks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell %n customer(s)</source>
        <translation>
            <numerusform>Tell %n customer</numerusform>
            <numerusform>Tell %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for passwords every %n hour(s)</source>
        <translation>
            <numerusform>Ask for passwords every %n hour</numerusform>
            <numerusform>Ask for passwords every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s)</source>
        <translation>
            <numerusform>%n coming booking</numerusform>
            <numerusform>%n coming bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message numerus="yes">
        <source>repeats more than %n times; the rest is left out</source>
        <translation>
            <numerusform>repeats more than %n time; the rest is left out</numerusform>
            <numerusform>repeats more than %n times; the rest is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n bookings; the rest is left out</source>
        <translation>
            <numerusform>the file gives more than %n booking; the rest is left out</numerusform>
            <numerusform>the file gives more than %n bookings; the rest is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iCalendar, %n event(s)</source>
        <translation>
            <numerusform>iCalendar, %n event</numerusform>
            <numerusform>iCalendar, %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n pairs overlap; the rest is not listed</source>
        <translation>
            <numerusform>more than %n pair overlaps; the rest is not listed</numerusform>
            <numerusform>more than %n pairs overlap; the rest is not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n customer(s) the search knows %1</source>
        <translation>
            <numerusform>of %n customer the search knows %1</numerusform>
            <numerusform>of %n customers the search knows %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>occupancy has %n row(s) where bookings and blocks account for %1</source>
        <translation>
            <numerusform>occupancy has %n row where bookings and blocks account for %1</numerusform>
            <numerusform>occupancy has %n rows where bookings and blocks account for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside any step</source>
        <translation>
            <numerusform>%n change outside any step</numerusform>
            <numerusform>%n changes outside any step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are %n row(s) and the journal made %1</source>
        <translation>
            <numerusform>there is %n row and the journal made %1</numerusform>
            <numerusform>there are %n rows and the journal made %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) fit &quot;%1&quot;: booked as a walk-in. Give an id, phone or e-mail to link one.</source>
        <translation>
            <numerusform>%n customer fits &quot;%1&quot;: booked as a walk-in. Give an id, phone or e-mail to link one.</numerusform>
            <numerusform>%n customers fit &quot;%1&quot;: booked as a walk-in. Give an id, phone or e-mail to link one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history.</source>
        <translation>
            <numerusform>%n step is lost from the history.</numerusform>
            <numerusform>%n steps are lost from the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you may lay blocks up to %n day(s) ahead</source>
        <translation>
            <numerusform>you may lay blocks up to %n day ahead</numerusform>
            <numerusform>you may lay blocks up to %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n dates; the rest is left out</source>
        <translation>
            <numerusform>the file gives more than %n date; the rest is left out</numerusform>
            <numerusform>the file gives more than %n dates; the rest is left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are in the way and not decided; nothing was changed. Say what to do about them (on-clash).</source>
        <translation>
            <numerusform>%n booking is in the way and not decided; nothing was changed. --on-clash says what to do about it.</numerusform>
            <numerusform>%n bookings are in the way and not decided; nothing was changed. Say what to do about them (on-clash).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its times are those of another time zone; %n date(s) are taken one by one</source>
        <translation>
            <numerusform>its times are those of another time zone; %n date is taken by itself</numerusform>
            <numerusform>its times are those of another time zone; %n dates are taken one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet has %n day(s) at most</source>
        <translation>
            <numerusform>a sheet has %n day at most</numerusform>
            <numerusform>a sheet has %n days at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n booking(s) with a name of their own the search knows %1</source>
        <translation>
            <numerusform>of %n booking with a name of its own the search knows %1</numerusform>
            <numerusform>of %n bookings with a name of their own the search knows %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s) more than there are headings: %1; a text with the delimiter in it needs quotes around it</source>
        <translation>
            <numerusform>it has %n cell more than there are headings: %1; a text with the delimiter in it needs quotes around it</numerusform>
            <numerusform>it has %n cells more than there are headings: %1; a text with the delimiter in it needs quotes around it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that no desk heard of are told from now on.</source>
        <translation>
            <numerusform>%n step that no desk heard of is told from now on.</numerusform>
            <numerusform>%n steps that no desk heard of are told from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it lasts %n day(s)</source>
        <translation>
            <numerusform>it lasts %n day</numerusform>
            <numerusform>it lasts %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slots of %n minute(s)</source>
        <translation>
            <numerusform>slot of %n minute</numerusform>
            <numerusform>slots of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column %1 (%n value(s))</source>
        <translation>
            <numerusform>column %1 (%n value)</numerusform>
            <numerusform>column %1 (%n values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%n value(s))</source>
        <translation>
            <numerusform>&quot;%1&quot; (%n value)</numerusform>
            <numerusform>&quot;%1&quot; (%n values)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read: %1</source>
        <translation>
            <numerusform>%n column is not read: %1</numerusform>
            <numerusform>%n columns are not read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatSentences</name>
    <message numerus="yes">
        <source>%1, except on %n date(s)</source>
        <translation>
            <numerusform>%1, except on %n date</numerusform>
            <numerusform>%1, except on %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %n more date(s)</source>
        <translation>
            <numerusform>%1, and on %n more date</numerusform>
            <numerusform>%1, and on %n more dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <comment>weekdays</comment>
        <translation>
            <numerusform>every week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months on %1</source>
        <translation>
            <numerusform>every month on %1</numerusform>
            <numerusform>every %n months on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %1</source>
        <translation>
            <numerusform>every year on %1</numerusform>
            <numerusform>every %n years on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message numerus="yes">
        <source>%n step(s) of its journal were done again.</source>
        <translation>
            <numerusform>%n step of its journal was done again.</numerusform>
            <numerusform>%n steps of its journal were done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 took its place, and %n step(s) since were done again.</source>
        <translation>
            <numerusform>The backup %1 took its place, and %n step since was done again.</numerusform>
            <numerusform>The backup %1 took its place, and %n steps since were done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history (number %1).</source>
        <translation>
            <numerusform>%n step is lost from the history (number %1).</numerusform>
            <numerusform>%n steps are lost from the history (numbers %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were brought back as the file still showed them.</source>
        <translation>
            <numerusform>%n entry was brought back as the file still showed it.</numerusform>
            <numerusform>%n entries were brought back as the file still showed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be brought back: look through the coming days.</source>
        <translation>
            <numerusform>%n entry could not be brought back: look through the coming days.</numerusform>
            <numerusform>%n entries could not be brought back: look through the coming days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleBookSentences</name>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>at most %n day ahead</numerusform>
            <numerusform>at most %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n people in a bay</source>
        <translation>
            <numerusform>at most %n person in a bay</numerusform>
            <numerusform>at most %n people in a bay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) ahead</source>
        <translation>
            <numerusform>at most %n month ahead</numerusform>
            <numerusform>at most %n months ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n move(s)</source>
        <translation>
            <numerusform>at most %n move</numerusform>
            <numerusform>at most %n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them free</source>
        <translation>
            <numerusform>%n of them free</numerusform>
            <numerusform>%n of them free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n upcoming booking(s) of one customer</source>
        <translation>
            <numerusform>at most %n upcoming booking of one customer</numerusform>
            <numerusform>at most %n upcoming bookings of one customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n bay(s) in use at once</source>
        <translation>
            <numerusform>at most %n bay in use at once</numerusform>
            <numerusform>at most %n bays in use at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message numerus="yes">
        <source>At most %n upcoming bookings for this customer</source>
        <translation>
            <numerusform>At most %n upcoming bookings for this customer</numerusform>
            <numerusform>At most %n upcoming bookings for this customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n bays in use at a time here</source>
        <translation>
            <numerusform>At most %n bay in use at a time here</numerusform>
            <numerusform>At most %n bays in use at a time here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookings can be moved %n times; this one has been</source>
        <translation>
            <numerusform>Bookings can be moved %n time; this one has been</numerusform>
            <numerusform>Bookings can be moved %n times; this one has been</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n people</source>
        <translation>
            <numerusform>Room for %n people</numerusform>
            <numerusform>Room for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeated bookings go at most %n months ahead</source>
        <translation>
            <numerusform>Repeated bookings go at most %n month ahead</numerusform>
            <numerusform>Repeated bookings go at most %n months ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead</source>
        <translation>
            <numerusform>At most %n day ahead</numerusform>
            <numerusform>At most %n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Sending %n change…</numerusform>
            <numerusform>Sending %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to be sent</source>
        <translation>
            <numerusform>%n change to be sent</numerusform>
            <numerusform>%n changes to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted and on the way back</source>
        <translation>
            <numerusform>%n accepted and on the way back</numerusform>
            <numerusform>%n accepted and on the way back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit(s) what others have done</source>
        <translation>
            <numerusform>%n of them no longer fits what others have done</numerusform>
            <numerusform>%n of them no longer fit what others have done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGridText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishWords</name>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n bay</numerusform>
            <numerusform>%n bays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::AnswerMenu</name>
    <message numerus="yes">
        <source>The same for all %n of %1</source>
        <translation>
            <numerusform>The same for the %n of %1</numerusform>
            <numerusform>The same for all %n of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n</source>
        <translation>
            <numerusform>The same for all (%n)</numerusform>
            <numerusform>The same for all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::AuditList</name>
    <message numerus="yes">
        <source>%n step(s); older ones of the period are not shown</source>
        <translation>
            <numerusform>%n step; older ones of the period are not shown</numerusform>
            <numerusform>%n steps; older ones of the period are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BayPage</name>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n coming booking would be outside what you save. It stays as it is:</numerusform>
            <numerusform>%n coming bookings would be outside what you save. They stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockButtons</name>
    <message numerus="yes">
        <source>On all its %n bay(s) at once</source>
        <translation>
            <numerusform>On its %n bay</numerusform>
            <numerusform>On all its %n bays at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockDialog</name>
    <message numerus="yes">
        <source>%n part(s) are closed by other blocks already and stay as they are.</source>
        <translation>
            <numerusform>%n part is closed by another block already and stays as it is.</numerusform>
            <numerusform>%n parts are closed by other blocks already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still need a decision</source>
        <translation>
            <numerusform>%n booking still needs a decision</numerusform>
            <numerusform>%n bookings still need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was laid: %n decision(s) cannot be kept.</source>
        <translation>
            <numerusform>Nothing was laid: %n decision cannot be kept.</numerusform>
            <numerusform>Nothing was laid: %n decisions cannot be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFacts</name>
    <message numerus="yes">
        <source>%1, on %n bays</source>
        <translation>
            <numerusform>%1, on %n bay</numerusform>
            <numerusform>%1, on %n bays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>laid on %n bay(s) at once</source>
        <translation>
            <numerusform>laid on %n bay at once</numerusform>
            <numerusform>laid on %n bays at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n date(s)):</source>
        <translation>
            <numerusform>Left out (%n date):</numerusform>
            <numerusform>Left out (%n dates):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <comment>dates that are left out</comment>
        <translation>
            <numerusform>All %n…</numerusform>
            <numerusform>All %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockOpener</name>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n booking moved</numerusform>
            <numerusform>%n bookings moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled, their customers are to be told</source>
        <translation>
            <numerusform>%n booking cancelled, its customer is to be told</numerusform>
            <numerusform>%n bookings cancelled, their customers are to be told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockQuestion</name>
    <message numerus="yes">
        <source>On all its %n bay(s)</source>
        <translation>
            <numerusform>On its %n bay</numerusform>
            <numerusform>On all its %n bays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BookingActions</name>
    <message numerus="yes">
        <source>%1 stays %n minute(s) longer for nothing, until %2.</source>
        <translation>
            <numerusform>%1 stays %n minute longer for nothing, until %2.</numerusform>
            <numerusform>%1 stays %n minutes longer for nothing, until %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BookingForm</name>
    <message numerus="yes">
        <source>can book %n day(s) ahead</source>
        <translation>
            <numerusform>can book %n day ahead</numerusform>
            <numerusform>can book %n days ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ChosenBar</name>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n booking chosen</numerusform>
            <numerusform>%n bookings chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesDialog</name>
    <message numerus="yes">
        <source>%n booking(s) on that day stay as they are</source>
        <translation>
            <numerusform>%n booking on that day stays as it is</numerusform>
            <numerusform>%n bookings on that day stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) open again</source>
        <translation>
            <numerusform>%n date open again</numerusform>
            <numerusform>%n dates open again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClubPage</name>
    <message numerus="yes">
        <source>Selection: %n booking(s)</source>
        <translation>
            <numerusform>Selection: %n booking</numerusform>
            <numerusform>Selection: %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictList</name>
    <message numerus="yes">
        <source>The server refused %n change(s). What was wanted is kept until somebody decides.</source>
        <translation>
            <numerusform>The server refused one change. What was wanted is kept until somebody decides.</numerusform>
            <numerusform>The server refused %n changes. What was wanted is kept until somebody decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) kept</source>
        <translation>
            <numerusform>%n booking kept</numerusform>
            <numerusform>%n bookings kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n no-show</numerusform>
            <numerusform>%n no-shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeTable</name>
    <message numerus="yes">
        <source>%1 in %n time(s)</source>
        <translation>
            <numerusform>%1 in %n time</numerusform>
            <numerusform>%1 in %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HitModel</name>
    <message numerus="yes">
        <source>no block on %n bay(s)</source>
        <translation>
            <numerusform>no block on %n bay</numerusform>
            <numerusform>no block on %n bays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HitPane</name>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n booking in the way</numerusform>
            <numerusform>%n bookings in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HitsDialog</name>
    <message numerus="yes">
        <source>%n booking(s) still to be decided</source>
        <translation>
            <numerusform>%n booking still to be decided</numerusform>
            <numerusform>%n bookings still to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HolidayImport</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n open again</numerusform>
            <numerusform>%n open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out</source>
        <translation>
            <numerusform>%n event left out</numerusform>
            <numerusform>%n events left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) to be made</source>
        <translation>
            <numerusform>%n bay to be made</numerusform>
            <numerusform>%n bays to be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its time is taken</source>
        <translation>
            <numerusform>%n left out: its time is taken</numerusform>
            <numerusform>%n left out: their time is taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside: its time is taken</source>
        <translation>
            <numerusform>%n kept aside: its time is taken</numerusform>
            <numerusform>%n kept aside: their time is taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashing pair(s)</source>
        <translation>
            <numerusform>%n clashing pair</numerusform>
            <numerusform>%n clashing pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) imported</source>
        <translation>
            <numerusform>%n booking imported</numerusform>
            <numerusform>%n bookings imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out because of a time that is taken</source>
        <translation>
            <numerusform>%n row left out because of a time that is taken</numerusform>
            <numerusform>%n rows left out because of a time that is taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept aside</source>
        <translation>
            <numerusform>%n row kept aside</numerusform>
            <numerusform>%n rows kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n row could not be read</numerusform>
            <numerusform>%n rows could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) leave time out</source>
        <translation>
            <numerusform>%n block leaves time out</numerusform>
            <numerusform>%n blocks leave time out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or block(s): %1 to be laid</source>
        <translation>
            <numerusform>%n series or block: %1 to be laid</numerusform>
            <numerusform>%n series or blocks: %1 to be laid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid</source>
        <translation>
            <numerusform>%n block laid</numerusform>
            <numerusform>%n blocks laid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not read</source>
        <translation>
            <numerusform>%n column not read</numerusform>
            <numerusform>%n columns not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::Inspector</name>
    <message numerus="yes">
        <source>%n rule(s) hold</source>
        <translation>
            <numerusform>%n rule holds</numerusform>
            <numerusform>%n rules hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::KindEditor</name>
    <message numerus="yes">
        <source>%n block(s) ahead</source>
        <translation>
            <numerusform>%n block ahead</numerusform>
            <numerusform>%n blocks ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::LayBar</name>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>Lay %n block</numerusform>
            <numerusform>Lay %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n block(s)</source>
        <translation>
            <numerusform>Change %n block</numerusform>
            <numerusform>Change %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ListView</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::LocationPage</name>
    <message numerus="yes">
        <source>%n coming booking(s) keep their moment, and so stand at another time of day.</source>
        <translation>
            <numerusform>%n coming booking keeps its moment, and so stands at another time of day.</numerusform>
            <numerusform>%n coming bookings keep their moment, and so stand at another time of day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n coming booking would be outside what you save. It stays as it is:</numerusform>
            <numerusform>%n coming bookings would be outside what you save. They stay as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ManyActions</name>
    <message numerus="yes">
        <source>Check in %n booking(s)</source>
        <translation>
            <numerusform>Check in %n booking</numerusform>
            <numerusform>Check in %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n booking(s) as no-show</source>
        <translation>
            <numerusform>Mark %n booking as no-show</numerusform>
            <numerusform>Mark %n bookings as no-show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n booking(s)</source>
        <translation>
            <numerusform>Complete %n booking</numerusform>
            <numerusform>Complete %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)</source>
        <translation>
            <numerusform>Cancel %n booking</numerusform>
            <numerusform>Cancel %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n booking(s)</source>
        <translation>
            <numerusform>Change %n booking</numerusform>
            <numerusform>Change %n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n booking(s) can be changed at once</source>
        <translation>
            <numerusform>At most %n booking can be changed at once</numerusform>
            <numerusform>At most %n bookings can be changed at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cannot be changed and would be left out:</source>
        <translation>
            <numerusform>%n booking cannot be changed and would be left out:</numerusform>
            <numerusform>%n bookings cannot be changed and would be left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n booking(s) can be changed:</source>
        <translation>
            <numerusform>The booking cannot be changed:</numerusform>
            <numerusform>None of the %n bookings can be changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) begin more than an hour from now.</source>
        <translation>
            <numerusform>%n booking begins more than an hour from now.</numerusform>
            <numerusform>%n bookings begin more than an hour from now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)?</source>
        <translation>
            <numerusform>Cancel %n booking?</numerusform>
            <numerusform>Cancel %n bookings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeList</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ticked off</source>
        <translation>
            <numerusform>%n line ticked off</numerusform>
            <numerusform>%n lines ticked off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to be told again</source>
        <translation>
            <numerusform>%n line to be told again</numerusform>
            <numerusform>%n lines to be told again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::PalettePopup</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::PatternLine</name>
    <message numerus="yes">
        <source>%n no-show(s) in %1 days</source>
        <translation>
            <numerusform>%n no-show in %1 days</numerusform>
            <numerusform>%n no-shows in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late cancellation(s) in %1 days</source>
        <translation>
            <numerusform>%n late cancellation in %1 days</numerusform>
            <numerusform>%n late cancellations in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceSwitch</name>
    <message numerus="yes">
        <source>At most %n locations stand side by side</source>
        <translation>
            <numerusform>At most %n location stands side by side</numerusform>
            <numerusform>At most %n locations stand side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialPage</name>
    <message numerus="yes">
        <source>%n booking(s) judged</source>
        <translation>
            <numerusform>%n booking judged</numerusform>
            <numerusform>%n bookings judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>%n would have been refused</numerusform>
            <numerusform>%n would have been refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged otherwise in all</source>
        <translation>
            <numerusform>%n judged otherwise in all</numerusform>
            <numerusform>%n judged otherwise in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled booking(s) left out.</source>
        <translation>
            <numerusform>%n cancelled booking left out.</numerusform>
            <numerusform>%n cancelled bookings left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known when they were made: judged without notice, days ahead and number of bookings.</source>
        <translation>
            <numerusform>Of %n it is not known when it was made: judged without notice, days ahead and number of bookings.</numerusform>
            <numerusform>Of %n it is not known when they were made: judged without notice, days ahead and number of bookings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the first steps are not in this file: judged as they were when it began.</source>
        <translation>
            <numerusform>Of %n the first steps are not in this file: judged as it was when the file began.</numerusform>
            <numerusform>Of %n the first steps are not in this file: judged as they were when it began.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n more line is counted and not listed.</numerusform>
            <numerusform>%n more lines are counted and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::SeveralFacts</name>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n booking chosen</numerusform>
            <numerusform>%n bookings chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::SidePane</name>
    <message numerus="yes">
        <source>%n person(s) to be told…</source>
        <translation>
            <numerusform>%n person to be told…</numerusform>
            <numerusform>%n people to be told…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::StepReport</name>
    <message numerus="yes">
        <source>Not saved: %1. %n step(s) were taken back; the board shows what is on the disk.</source>
        <translation>
            <numerusform>Not saved: %1. One step was taken back; the board shows what is on the disk.</numerusform>
            <numerusform>Not saved: %1. %n steps were taken back; the board shows what is on the disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::StepTape</name>
    <message numerus="yes">
        <source>Take &amp;back %n step(s), down to this one</source>
        <translation>
            <numerusform>Take &amp;back %n step, down to this one</numerusform>
            <numerusform>Take &amp;back %n steps, down to this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back. “%1” stays: %2</source>
        <translation>
            <numerusform>%n step taken back. “%1” stays: %2</numerusform>
            <numerusform>%n steps taken back. “%1” stays: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back</source>
        <translation>
            <numerusform>%n step taken back</numerusform>
            <numerusform>%n steps taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::SyncActions</name>
    <message numerus="yes">
        <source>The server refused %n change(s) that were made here.</source>
        <translation>
            <numerusform>The server refused a change that was made here.</numerusform>
            <numerusform>The server refused %n changes that were made here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::SyncPanel</name>
    <message numerus="yes">
        <source>Decide about %n refused change(s)…</source>
        <translation>
            <numerusform>Decide about %n refused change…</numerusform>
            <numerusform>Decide about %n refused changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::TagDialog</name>
    <message numerus="yes">
        <source>A tag for %n booking(s)</source>
        <translation>
            <numerusform>A tag for %n booking</numerusform>
            <numerusform>A tag for %n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::WeekView</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
</TS>
