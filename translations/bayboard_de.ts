<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BlockFormText</name>
    <message>
        <source>The rule repeats whole dates; a block has times</source>
        <translation>Die Regel wiederholt ganze Tage; eine Sperre hat Uhrzeiten</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>Art wählen</translation>
    </message>
    <message>
        <source>Choose at least one bay</source>
        <translation>Mindestens eine Bahn wählen</translation>
    </message>
    <message>
        <source>The end must be after the start</source>
        <translation>Das Ende muss nach dem Beginn liegen</translation>
    </message>
    <message>
        <source>What lasts until lifted cannot repeat</source>
        <translation>Was bis auf Weiteres gilt, kann sich nicht wiederholen</translation>
    </message>
    <message>
        <source>The rule&apos;s DTSTART is another time than the start</source>
        <translation>Das DTSTART der Regel ist eine andere Zeit als der Beginn</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>New in the way: %1</source>
        <translation>Neu im Weg: %1</translation>
    </message>
    <message>
        <source>No longer in the way: %1</source>
        <translation>Nicht mehr im Weg: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a time, %2 are bays</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, bays</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shorten the block</source>
        <translation>Sperre kürzen</translation>
    </message>
    <message>
        <source>Skip this date</source>
        <translation>Diesen Termin auslassen</translation>
    </message>
    <message>
        <source>Cancel and tell</source>
        <translation>Stornieren und benachrichtigen</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>there is no place to move it to</source>
        <translation>es gibt nichts, wohin sie verschoben werden könnte</translation>
    </message>
    <message>
        <source>%1 is not free %2</source>
        <translation>%1 ist nicht frei: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left in place</source>
        <translation>
            <numerusform>%n bleibt stehen</numerusform>
            <numerusform>%n bleiben stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) skipped</source>
        <translation>
            <numerusform>%n Sperre ausgelassen</numerusform>
            <numerusform>%n Sperren ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled (%1 lost)</source>
        <translation>
            <numerusform>%n storniert (%1 entgehen)</numerusform>
            <numerusform>%n storniert (%1 entgehen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bay, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The blocks themselves would not be the same any more.</source>
        <translation>Die Sperren selbst wären nicht mehr dieselben.</translation>
    </message>
    <message>
        <source>it has begun or is over and keeps its time</source>
        <translation>sie hat begonnen oder ist vorbei und behält ihre Zeit</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Book the next free time</source>
        <translation>Nächste freie Zeit buchen</translation>
    </message>
    <message>
        <source>No free time on these days</source>
        <translation>Keine freie Zeit an diesen Tagen</translation>
    </message>
    <message>
        <source>Earlier slot</source>
        <translation>Früheres Zeitfenster</translation>
    </message>
    <message>
        <source>Later slot</source>
        <translation>Späteres Zeitfenster</translation>
    </message>
    <message>
        <source>Extend upwards</source>
        <translation>Nach oben erweitern</translation>
    </message>
    <message>
        <source>Extend downwards</source>
        <translation>Nach unten erweitern</translation>
    </message>
    <message>
        <source>Extend to the left</source>
        <translation>Nach links erweitern</translation>
    </message>
    <message>
        <source>Extend to the right</source>
        <translation>Nach rechts erweitern</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Beginn des Tages</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>Four hours earlier</source>
        <translation>Vier Stunden früher</translation>
    </message>
    <message>
        <source>Four hours later</source>
        <translation>Vier Stunden später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to date …</source>
        <translation>Gehe zu Datum …</translation>
    </message>
    <message>
        <source>Open or create</source>
        <translation>Öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Nächste Buchung</translation>
    </message>
    <message>
        <source>Previous booking</source>
        <translation>Vorherige Buchung</translation>
    </message>
    <message>
        <source>Next slot that passes</source>
        <translation>Nächste erlaubte Zeit</translation>
    </message>
    <message>
        <source>Move a step earlier</source>
        <translation>Einen Schritt früher</translation>
    </message>
    <message>
        <source>Move a step later</source>
        <translation>Einen Schritt später</translation>
    </message>
    <message>
        <source>Move an hour earlier</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>Move an hour later</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>End a step earlier</source>
        <translation>Einen Schritt früher enden</translation>
    </message>
    <message>
        <source>End a step later</source>
        <translation>Einen Schritt später enden</translation>
    </message>
    <message>
        <source>Add 30 minutes</source>
        <translation>30 Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Take 30 minutes</source>
        <translation>30 Minuten wegnehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Cancel booking …</source>
        <translation>Buchung stornieren …</translation>
    </message>
    <message>
        <source>Move: then click the target</source>
        <translation>Verschieben: dann das Ziel anklicken</translation>
    </message>
    <message>
        <source>Copy: then click the target</source>
        <translation>Kopieren: dann das Ziel anklicken</translation>
    </message>
    <message>
        <source>Take the nearest time on this bay</source>
        <translation>Nächstliegende Zeit auf dieser Bahn nehmen</translation>
    </message>
    <message>
        <source>Take the nearest time on another bay</source>
        <translation>Nächstliegende Zeit auf einer anderen Bahn nehmen</translation>
    </message>
    <message>
        <source>Look at the next way out</source>
        <translation>Nächsten Ausweg ansehen</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Nearest free:</source>
        <translation>Nächste freie Zeit:</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>You may not change blocks.</source>
        <translation>Sie dürfen Sperren nicht ändern.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 takes it, %2 lets go</source>
        <translation>%1 übernimmt, %2 bricht ab</translation>
    </message>
    <message>
        <source>%1 tries a free time, %2 lets go</source>
        <translation>%1 versucht eine freie Zeit, %2 bricht ab</translation>
    </message>
    <message>
        <source>%1 lets go</source>
        <translation>%1 bricht ab</translation>
    </message>
    <message>
        <source>Choose a booking first</source>
        <translation>Wählen Sie zuerst eine Buchung</translation>
    </message>
    <message>
        <source>Cut %1. Choose a time; %2 moves it there, %3 lets go</source>
        <translation>Ausgeschnitten: %1. Wählen Sie eine Zeit; %2 verschiebt dorthin, %3 bricht ab</translation>
    </message>
    <message>
        <source>Copied %1. Choose a time; %2 books it there, too</source>
        <translation>Kopiert: %1. Wählen Sie eine Zeit; %2 bucht auch dort</translation>
    </message>
    <message>
        <source>Nothing is copied. Choose a booking; %1 copies it</source>
        <translation>Nichts ist kopiert. Wählen Sie eine Buchung; %1 kopiert sie</translation>
    </message>
    <message>
        <source>Choose where it is to go first</source>
        <translation>Wählen Sie zuerst das Ziel</translation>
    </message>
    <message>
        <source>%1 belongs to another location and stays there</source>
        <translation>%1 gehört zu einem anderen Standort und bleibt dort</translation>
    </message>
    <message>
        <source>What was copied is no longer there</source>
        <translation>Das Kopierte gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Click where it is to go; %1 lets go</source>
        <translation>Klicken Sie auf das Ziel; %1 bricht ab</translation>
    </message>
    <message>
        <source>No later booking here</source>
        <translation>Keine spätere Buchung hier</translation>
    </message>
    <message>
        <source>No earlier booking here</source>
        <translation>Keine frühere Buchung hier</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Paint blocks over bays and hours</source>
        <translation>Sperren über Bahnen und Stunden zeichnen</translation>
    </message>
    <message>
        <source>You may not lay blocks here.</source>
        <translation>Sie dürfen hier keine Sperren setzen.</translation>
    </message>
    <message>
        <source>Painting blocks: drag over bays and hours, or arrows with Shift and then %1; %2 ends it</source>
        <translation>Sperren zeichnen: über Bahnen und Stunden ziehen, oder Pfeiltasten mit Umschalt und dann %1; %2 beendet</translation>
    </message>
    <message>
        <source>New blocks</source>
        <translation>Neue Sperren</translation>
    </message>
    <message>
        <source>saved here, not yet confirmed by the server</source>
        <translation>hier gespeichert, vom Server noch nicht bestätigt</translation>
    </message>
    <message>
        <source>a change of it was refused by the server</source>
        <translation>eine Änderung daran wurde vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Put it down here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>Choose where it is to go and press there; %1 lets go</source>
        <translation>Wählen Sie das Ziel und drücken Sie dort; %1 lässt los</translation>
    </message>
    <message>
        <source>Bay (in a week: day) to the left</source>
        <translation>Bahn (in einer Woche: Tag) links</translation>
    </message>
    <message>
        <source>Bay (in a week: day) to the right</source>
        <translation>Bahn (in einer Woche: Tag) rechts</translation>
    </message>
    <message>
        <source>First bay (or day of the week)</source>
        <translation>Erste Bahn (oder erster Wochentag)</translation>
    </message>
    <message>
        <source>Last bay (or day of the week)</source>
        <translation>Letzte Bahn (oder letzter Wochentag)</translation>
    </message>
    <message>
        <source>Previous day (or week)</source>
        <translation>Voriger Tag (oder Woche)</translation>
    </message>
    <message>
        <source>Next day (or week)</source>
        <translation>Nächster Tag (oder Woche)</translation>
    </message>
    <message>
        <source>Previous bay</source>
        <translation>Vorige Bahn</translation>
    </message>
    <message>
        <source>Next bay</source>
        <translation>Nächste Bahn</translation>
    </message>
    <message>
        <source>Move a bay (or day) to the left</source>
        <translation>Eine Bahn (oder einen Tag) nach links</translation>
    </message>
    <message>
        <source>Move a bay (or day) to the right</source>
        <translation>Eine Bahn (oder einen Tag) nach rechts</translation>
    </message>
    <message>
        <source>%1 until lifted</source>
        <translation>%1 bis auf Weiteres</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>nicht in Betrieb</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>geschlossen bis %1</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>frei bis zum Ende des Tages</translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>frei bis %1</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1% used</source>
        <translation>zu %1 % belegt</translation>
    </message>
    <message>
        <source>Choose it with the others, or leave it out</source>
        <translation>Mit den anderen auswählen oder weglassen</translation>
    </message>
    <message>
        <source>Choose the next booking, too</source>
        <translation>Nächste Buchung dazu auswählen</translation>
    </message>
    <message>
        <source>Choose the previous booking, too</source>
        <translation>Vorige Buchung dazu auswählen</translation>
    </message>
    <message>
        <source>Choose what lies in the cells, or leave this booking out</source>
        <translation>Auswählen, was in den Zellen liegt, oder diese Buchung weglassen</translation>
    </message>
    <message>
        <source>Choose all bookings of the day</source>
        <translation>Alle Buchungen des Tages auswählen</translation>
    </message>
    <message>
        <source>Some of what was copied is no longer there</source>
        <translation>Ein Teil des Kopierten ist nicht mehr da</translation>
    </message>
    <message>
        <source>No bookings there</source>
        <translation>Dort sind keine Buchungen</translation>
    </message>
    <message>
        <source>%1 chooses the next booking, too</source>
        <translation>%1 wählt die nächste Buchung dazu</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n booking(s). Choose a time; %1 moves them there, %2 lets go</source>
        <translation>
            <numerusform>%n Buchung ausgeschnitten. Wählen Sie eine Zeit; %1 verschiebt sie dorthin, %2 bricht ab</numerusform>
            <numerusform>%n Buchungen ausgeschnitten. Wählen Sie eine Zeit; %1 verschiebt sie dorthin, %2 bricht ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n booking(s). Choose a time; %1 books them there, too</source>
        <translation>
            <numerusform>%n Buchung kopiert. Wählen Sie eine Zeit; %1 bucht sie auch dort</numerusform>
            <numerusform>%n Buchungen kopiert. Wählen Sie eine Zeit; %1 bucht sie auch dort</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be at two locations at once.</source>
        <translation>Es kann nicht an zwei Standorten zugleich sein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>booking, and why it cannot go there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them are no longer there.</source>
        <translation>Einige davon sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Have those in the way make way</source>
        <translation>Wer im Weg ist, macht Platz</translation>
    </message>
    <message>
        <source>Why not? Rules that are in the way</source>
        <translation>Warum nicht? Regeln, die im Weg sind</translation>
    </message>
    <message>
        <source>Nobody can make way: %1</source>
        <translation>Niemand kann Platz machen: %1</translation>
    </message>
    <message>
        <source>Rules are explained for one booking at a time</source>
        <translation>Regeln werden für eine Buchung auf einmal erklärt</translation>
    </message>
    <message>
        <source>Rules are asked of bookings only</source>
        <translation>Regeln gelten nur für Buchungen</translation>
    </message>
    <message>
        <source>Choose a time first</source>
        <translation>Wählen Sie zuerst eine Zeit</translation>
    </message>
    <message>
        <source>%1 has them make way: %2</source>
        <translation>%1 lässt Platz machen: %2</translation>
    </message>
    <message>
        <source>%1: %2% used</source>
        <translation>%1: zu %2&#xa0;% belegt</translation>
    </message>
    <message>
        <source>%1 makes way: %2</source>
        <translation>%1 macht Platz: %2</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>warum?</translation>
    </message>
    <message>
        <source>%1 then %2% used</source>
        <translation>%1 dann zu %2&#xa0;% belegt</translation>
    </message>
    <message>
        <source>Resize: then click an edge and where it is to go</source>
        <translation>Größe ändern: dann einen Rand und sein Ziel anklicken</translation>
    </message>
    <message>
        <source>Click the start or the end, or take it with %1 or %2; %3 lets go</source>
        <translation>Klicken Sie auf den Beginn oder das Ende, oder nehmen Sie sie mit %1 oder %2; %3 bricht ab</translation>
    </message>
    <message>
        <source>The start: click where it is to go, or use the arrows and then %1; %2 lets go</source>
        <translation>Der Beginn: Klicken Sie auf sein Ziel, oder nehmen Sie die Pfeile und dann %1; %2 bricht ab</translation>
    </message>
    <message>
        <source>The end: click where it is to go, or use the arrows and then %1; %2 lets go</source>
        <translation>Das Ende: Klicken Sie auf sein Ziel, oder nehmen Sie die Pfeile und dann %1; %2 bricht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n Buchung im Weg</numerusform>
            <numerusform>%n Buchungen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of them is asked after the drop.</source>
        <translation>Was aus ihnen wird, wird nach dem Ablegen gefragt.</translation>
    </message>
    <message>
        <source>not come from the server yet</source>
        <translation>noch nicht vom Server gekommen</translation>
    </message>
    <message>
        <source>Not come from the server yet</source>
        <translation>Noch nicht vom Server gekommen</translation>
    </message>
</context>
<context>
    <name>CloseDates</name>
    <message numerus="yes">
        <source>%n block(s) taken away</source>
        <translation>
            <numerusform>%n Sperre entfernt</numerusform>
            <numerusform>%n Sperren entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid again</source>
        <translation>
            <numerusform>%n Sperre neu gesetzt</numerusform>
            <numerusform>%n Sperren neu gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) left in their way</source>
        <translation>
            <numerusform>%n Buchung bleibt im Weg stehen</numerusform>
            <numerusform>%n Buchungen bleiben im Weg stehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClubPageText</name>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Add 30 minutes</source>
        <translation>30 Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Add 60 minutes</source>
        <translation>60 Minuten hinzufügen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Remove block…</source>
        <translation>Sperre entfernen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Buchung stornieren…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit all bays into the window</source>
        <translation>Alle Bahnen ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Maintenance blocks…</source>
        <translation>Wartungssperren…</translation>
    </message>
    <message>
        <source>Paint blocks on the board</source>
        <translation>Sperren auf der Tafel zeichnen</translation>
    </message>
    <message>
        <source>Overrides…</source>
        <translation>Übergangene Regeln…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Was getan wurde…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Programm sperren</translation>
    </message>
    <message>
        <source>There is nothing to lock with: set a PIN first</source>
        <translation>Zum Sperren fehlt etwas: Legen Sie zuerst eine PIN fest</translation>
    </message>
    <message>
        <source>Arrows choose a day, Enter shows it, Esc goes back</source>
        <translation>Pfeile wählen einen Tag, Enter zeigt ihn, Esc geht zurück</translation>
    </message>
    <message>
        <source>Run sheet…</source>
        <translation>Tagesplan…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>All about this customer…</source>
        <translation>Alles über diesen Kunden…</translation>
    </message>
    <message>
        <source>Give 30 minutes free…</source>
        <translation>30 Minuten umsonst geben…</translation>
    </message>
    <message>
        <source>Give 60 minutes free…</source>
        <translation>60 Minuten umsonst geben…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Resize…</source>
        <translation>Größe ändern…</translation>
    </message>
    <message>
        <source>Move block…</source>
        <translation>Sperre verschieben…</translation>
    </message>
    <message>
        <source>Resize block…</source>
        <translation>Größe der Sperre ändern…</translation>
    </message>
    <message>
        <source>Repeat and bays of the block…</source>
        <translation>Wiederholung und Bahnen der Sperre…</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Anthrazit</translation>
    </message>
    <message>
        <source>Sea blue</source>
        <translation>Meerblau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would be changed</source>
        <translation>
            <numerusform>%n Eintrag würde geändert</numerusform>
            <numerusform>%n Einträge würden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>There since %1, by %2</source>
        <translation>Dort seit %1, von %2</translation>
    </message>
    <message>
        <source>%1: there since %2, by %3</source>
        <translation>%1: dort seit %2, von %3</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % belegt</translation>
    </message>
    <message>
        <source>not come from the server yet</source>
        <translation>noch nicht vom Server gekommen</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>A calendar for clubs with bays.</source>
        <translation>Ein Kalender für Clubs mit Bahnen.</translation>
    </message>
    <message>
        <source>The club&apos;s file.</source>
        <translation>Die Datei des Clubs.</translation>
    </message>
    <message>
        <source>Make the demo club where there is no file.</source>
        <translation>Den Demo-Club anlegen, wo es keine Datei gibt.</translation>
    </message>
    <message>
        <source>The demo&apos;s day, and the day to show.</source>
        <translation>Der Tag der Demo und der angezeigte Tag.</translation>
    </message>
    <message>
        <source>Who works.</source>
        <translation>Wer arbeitet.</translation>
    </message>
    <message>
        <source>Begin at this time: wall time of the club, or with an offset.</source>
        <translation>Zu dieser Zeit beginnen: Ortszeit des Clubs oder mit Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Write a picture of the window there and end.</source>
        <translation>Ein Bild des Fensters dorthin schreiben und beenden.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Größe des Fensters.</translation>
    </message>
    <message>
        <source>How dates are written, as en_CA.</source>
        <translation>Schreibweise von Datum und Zeit, etwa de_DE.</translation>
    </message>
    <message>
        <source>Language of the texts, as fr.</source>
        <translation>Sprache der Texte, etwa de.</translation>
    </message>
    <message>
        <source>Say so when the day is painted, and end.</source>
        <translation>Melden, wenn der Tag gezeichnet ist, und beenden.</translation>
    </message>
    <message>
        <source>Show these options.</source>
        <translation>Diese Optionen zeigen.</translation>
    </message>
    <message>
        <source>Address of the club&apos;s server; a file that is not there is fetched from it. Needs --db and --token-file.</source>
        <translation>Adresse des Clubservers; eine fehlende Datei wird von dort geholt. Braucht --db und --token-file.</translation>
    </message>
    <message>
        <source>A file with the desk&apos;s token, readable by its owner.</source>
        <translation>Eine Datei mit dem Token des Arbeitsplatzes, lesbar für ihren Besitzer.</translation>
    </message>
    <message>
        <source>A file with the server&apos;s certificate.</source>
        <translation>Eine Datei mit dem Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Ask for the PIN again after so many minutes without key or pointer (10; 0: never).</source>
        <translation>Die PIN nach so vielen Minuten ohne Taste oder Maus erneut verlangen (10; 0: nie).</translation>
    </message>
    <message>
        <source>Show one location on the whole screen, without names: kiosk, cleaner or coach.</source>
        <translation>Einen Standort auf dem ganzen Bildschirm zeigen, ohne Namen: kiosk, cleaner oder coach.</translation>
    </message>
    <message>
        <source>The location to show, by name.</source>
        <translation>Der Standort, der gezeigt wird, mit seinem Namen.</translation>
    </message>
</context>
<context>
    <name>ErrorSentences</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 may not %2</source>
        <translation>%1 hat kein Recht dazu: %2</translation>
    </message>
    <message>
        <source>You may not %1</source>
        <translation>Sie haben kein Recht dazu: %1</translation>
    </message>
    <message>
        <source>A booking that is %1 cannot become %2</source>
        <translation>Eine Buchung im Zustand „%1“ kann nicht in den Zustand „%2“ wechseln</translation>
    </message>
    <message>
        <source>The time has just been taken by somebody else</source>
        <translation>Diese Zeit hat gerade jemand anders belegt</translation>
    </message>
    <message>
        <source>The time on %1 has just been taken by somebody else</source>
        <translation>Die Zeit auf %1 hat gerade jemand anders belegt</translation>
    </message>
    <message>
        <source>%1 is not right</source>
        <translation>Der Wert stimmt nicht (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time that can be read; write 2026-11-22T18:30</source>
        <translation>„%1“ ist keine lesbare Zeitangabe; schreiben Sie 2026-11-22T18:30</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; is not known; write one like America/Halifax</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt; schreiben Sie zum Beispiel America/Halifax</translation>
    </message>
    <message>
        <source>This is no valid JSON, line %1, column %2: %3</source>
        <translation>Das ist kein gültiges JSON, Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1 holds characters that cannot be read; save the file as UTF-8</source>
        <translation>Zeile %1 enthält unlesbare Zeichen; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;</source>
        <translation>Nicht gefunden: %1 „%2“</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been undone already</source>
        <translation>„%1“ wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not been undone, so it cannot be done again</source>
        <translation>„%1“ wurde nicht rückgängig gemacht und kann deshalb nicht wiederholt werden</translation>
    </message>
    <message>
        <source>It has been changed since: &quot;%1&quot; by %2</source>
        <translation>Inzwischen geändert: „%1“ von %2</translation>
    </message>
    <message>
        <source>It has been changed since: &quot;%1&quot;</source>
        <translation>Inzwischen geändert: „%1“</translation>
    </message>
    <message>
        <source>%1 is in use by %2</source>
        <translation>%1 wird von %2 benutzt</translation>
    </message>
    <message>
        <source>%1 is in use by another program</source>
        <translation>%1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program and start it again: the file is put aside then, and what can be saved is brought back</source>
        <translation>%1 ist beschädigt. Beenden Sie das Programm und starten Sie es neu: Die Datei wird dann beiseitegelegt und gerettet, was sich retten lässt</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open: nothing more can be saved to it. Close the program and open the file again</source>
        <translation>%1 wurde verschoben oder ersetzt, während die Datei offen war: Es kann nichts mehr darin gespeichert werden. Beenden Sie das Programm und öffnen Sie die Datei neu</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written to %1 (%2). See that this folder can be written to</source>
        <translation>Die heutige Sicherung konnte nicht nach %1 geschrieben werden (%2). Sorgen Sie dafür, dass dieser Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be written to %1: the disk is full. Make some room</source>
        <translation>Die heutige Sicherung konnte nicht nach %1 geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>%1; it is tried again every hour, and what you do is saved all the same</source>
        <translation>%1; es wird jede Stunde erneut versucht, und was Sie tun, wird trotzdem gespeichert</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (format %2, this one knows %3); it was left alone</source>
        <translation>%1 stammt von einem neueren Programm (Format %2, dieses kennt %3); die Datei blieb unberührt</translation>
    </message>
    <message>
        <source>%1 is no club file of this program; it was left alone</source>
        <translation>%1 ist keine Clubdatei dieses Programms; die Datei blieb unberührt</translation>
    </message>
    <message>
        <source>%1 may not be written to: nothing can be saved</source>
        <translation>%1 darf nicht beschrieben werden: Nichts kann gespeichert werden</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be saved</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Es konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Club file</source>
        <translation>Clubdatei</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>&quot;%2&quot; could be more than one %1; say which</source>
        <translation>„%2“ ist nicht eindeutig (%1); geben Sie es genauer an</translation>
    </message>
    <message>
        <source>The %1 has been changed in the meantime; look again</source>
        <translation>Inzwischen geändert (%1); sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>There is a %1 with the id %2 already</source>
        <translation>Schon vorhanden: %1 mit der Kennung %2</translation>
    </message>
    <message>
        <source>Still reading from the disk (%1); try again in a moment</source>
        <translation>Es wird noch vom Datenträger gelesen (%1); versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Im Programm ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>This is not allowed: %1</source>
        <translation>Das ist nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>%1 has a PIN, which is needed here</source>
        <translation>%1 hat eine PIN, die hier gebraucht wird</translation>
    </message>
    <message>
        <source>That is not the PIN of %1</source>
        <translation>Das ist nicht die PIN von %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the PIN of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Zu viele falsche Versuche mit der PIN von %1: Warten Sie %n Sekunde</numerusform>
            <numerusform>Zu viele falsche Versuche mit der PIN von %1: Warten Sie %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN of %1 cannot be checked on this computer: it was set on another one, or its entry in the keyring is gone. Whoever may edit operators can remove it, or whoever owns the file: bayboardctl forget-pins</source>
        <translation>Die PIN von %1 kann auf diesem Computer nicht geprüft werden: Sie wurde auf einem anderen festgelegt, oder ihr Eintrag im Schlüsselbund fehlt. Entfernen kann sie, wer Mitarbeiter bearbeiten darf oder wem die Datei gehört: bayboardctl forget-pins</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked: unlock it and try again</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt: Entsperren Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>No keyring answers on this computer, and PINs are kept with one</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund, und ohne ihn gibt es keine PINs</translation>
    </message>
    <message>
        <source>The password of %1 is needed here first</source>
        <translation>Zuerst wird hier das Passwort von %1 gebraucht</translation>
    </message>
    <message>
        <source>The club asks for a password, and %1 has none at this desk. Whoever may edit operators can set one</source>
        <translation>Der Club verlangt ein Passwort, und %1 hat an diesem Arbeitsplatz keines. Wer Mitarbeiter bearbeiten darf, kann eines festlegen</translation>
    </message>
    <message>
        <source>That is not the password of %1</source>
        <translation>Das ist nicht das Passwort von %1</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries at the password of %1: wait %n second(s)</source>
        <translation>
            <numerusform>Zu viele falsche Versuche mit dem Passwort von %1: Warten Sie %n Sekunde</numerusform>
            <numerusform>Zu viele falsche Versuche mit dem Passwort von %1: Warten Sie %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 cannot be checked on this computer: it was set on another one, or its entry in the keyring is gone. Whoever may edit operators can set another</source>
        <translation>Das Passwort von %1 kann auf diesem Computer nicht geprüft werden: Es wurde auf einem anderen festgelegt, oder sein Eintrag im Schlüsselbund fehlt. Wer Mitarbeiter bearbeiten darf, kann ein neues festlegen</translation>
    </message>
    <message>
        <source>%1: switched off %2</source>
        <translation>%1: ausgeschaltet %2</translation>
    </message>
    <message>
        <source>%1: switched off by the club</source>
        <translation>%1: vom Club ausgeschaltet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of the calendar; write 2026-11-22</source>
        <translation>„%1“ ist kein Datum des Kalenders; schreiben Sie 2026-11-22</translation>
    </message>
    <message>
        <source>A booking that is %1 is not moved any more</source>
        <translation>Eine Buchung mit dem Status „%1“ wird nicht mehr verschoben</translation>
    </message>
    <message>
        <source>Not all of that time has come from the server yet; wait until it is here</source>
        <translation>Diese Zeit ist noch nicht ganz vom Server gekommen; warten Sie, bis sie da ist</translation>
    </message>
</context>
<context>
    <name>ExplainWords</name>
    <message>
        <source>Holds always: blocked time is not for sale</source>
        <translation>Gilt immer: gesperrte Zeit wird nicht verkauft</translation>
    </message>
    <message>
        <source>Set at the bay: it is not to be booked</source>
        <translation>An der Bahn eingestellt: Sie ist nicht buchbar</translation>
    </message>
    <message>
        <source>Set at the location: its closed dates</source>
        <translation>Am Standort eingestellt: seine Schließtage</translation>
    </message>
    <message>
        <source>Set at the location: its season</source>
        <translation>Am Standort eingestellt: seine Saison</translation>
    </message>
    <message>
        <source>Set at the location: its opening hours</source>
        <translation>Am Standort eingestellt: seine Öffnungszeiten</translation>
    </message>
    <message>
        <source>Holds always: no bay is booked twice</source>
        <translation>Gilt immer: Keine Bahn wird doppelt gebucht</translation>
    </message>
    <message>
        <source>Agreed when the booking was made, whatever the rule book says now</source>
        <translation>Bei der Buchung vereinbart, was auch immer das Regelwerk jetzt sagt</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>Rule “%1”, line %2 of the rule book</source>
        <translation>Regel „%1“, Zeile %2 des Regelwerks</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only said: it is in nobody&apos;s way</source>
        <translation>Nur ein Hinweis: Er hindert niemanden</translation>
    </message>
    <message>
        <source>Nobody may set it aside</source>
        <translation>Niemand darf sich darüber hinwegsetzen</translation>
    </message>
    <message>
        <source>May book over it: %1</source>
        <translation>Dürfen darüber buchen: %1</translation>
    </message>
    <message>
        <source>You may set it aside with a reason (%1)</source>
        <translation>Sie dürfen sich mit einem Grund darüber hinwegsetzen (%1)</translation>
    </message>
    <message>
        <source>May set it aside with a reason: %1</source>
        <translation>Dürfen sich mit einem Grund darüber hinwegsetzen: %1</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Das dürfen Sie nicht</translation>
    </message>
    <message>
        <source>Some of it is still being read …</source>
        <translation>Einiges wird noch gelesen …</translation>
    </message>
    <message>
        <source>Nothing keeps anybody from booking this</source>
        <translation>Nichts hindert jemanden, das zu buchen</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>Nichts ist im Weg</translation>
    </message>
    <message>
        <source>Nobody can book this now</source>
        <translation>Niemand kann das jetzt buchen</translation>
    </message>
    <message>
        <source>This cannot be</source>
        <translation>Das geht nicht</translation>
    </message>
    <message>
        <source>This needs somebody who may book over blocks</source>
        <translation>Das braucht jemanden, der über Sperren buchen darf</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>Das braucht einen Grund</translation>
    </message>
    <message>
        <source>This needs somebody who may set rules aside</source>
        <translation>Das braucht jemanden, der Regeln übergehen darf</translation>
    </message>
    <message>
        <source>Roles that may: %1</source>
        <translation>Rollen, die es dürfen: %1</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short form of a day, as QDate::toString takes it: &quot;Sun 22 Nov&quot;</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–…</source>
        <translation>%1–…</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
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
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1, %2</source>
        <comment>bays, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>changed the end from %1 to %2</source>
        <translation>hat das Ende von %1 auf %2 geändert</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>hat sie von %1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>set it to pending</source>
        <translation>hat sie vorgemerkt</translation>
    </message>
    <message>
        <source>confirmed it</source>
        <translation>hat sie bestätigt</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>hat eingecheckt</translation>
    </message>
    <message>
        <source>completed it</source>
        <translation>hat sie abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled it</source>
        <translation>hat sie storniert</translation>
    </message>
    <message>
        <source>marked a no-show</source>
        <translation>hat sie als nicht erschienen vermerkt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>party size</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>lifted part</source>
        <translation>aufgehobener Teil</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>booked by phone</source>
        <translation>hat am Telefon gebucht</translation>
    </message>
    <message>
        <source>booked for a walk-in</source>
        <translation>hat ohne Voranmeldung gebucht</translation>
    </message>
    <message>
        <source>booked on the web</source>
        <translation>hat im Web gebucht</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>hat sie importiert</translation>
    </message>
    <message>
        <source>booked it</source>
        <translation>hat sie gebucht</translation>
    </message>
    <message>
        <source>made it</source>
        <translation>hat es angelegt</translation>
    </message>
    <message>
        <source>released the bay</source>
        <translation>hat die Bahn freigegeben</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>hat geändert: %1</translation>
    </message>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>took back “%1”</source>
        <translation>hat „%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>did “%1” again</source>
        <translation>hat „%1“ wiederholt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>against a rule</source>
        <translation>gegen eine Regel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, allowed by %2</source>
        <translation>%1, erlaubt von %2</translation>
    </message>
</context>
<context>
    <name>KeyBindingsText</name>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>Press the keys first.</source>
        <translation>Drücken Sie zuerst die Tasten.</translation>
    </message>
    <message>
        <source>%1 alone would be missing when somebody types: take it with Ctrl or Alt, or a function key.</source>
        <translation>%1 allein würde beim Tippen fehlen: nehmen Sie sie mit Strg oder Alt, oder eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A block: its kind and its title</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importieren: %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1 (1 booking)</source>
        <translation>Importieren: %1 (1 Buchung)</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 (%n bookings)</source>
        <translation>
            <numerusform>Importieren: %1 (%n Buchung)</numerusform>
            <numerusform>Importieren: %1 (%n Buchungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Buchen: %1</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Move a booking</source>
        <translation>Buchung verschieben</translation>
    </message>
    <message>
        <source>Change the time of %1</source>
        <translation>Zeit ändern: %1</translation>
    </message>
    <message>
        <source>Change the time of a booking</source>
        <translation>Zeit einer Buchung ändern</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit a booking</source>
        <translation>Buchung bearbeiten</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Stornieren: %1</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Einchecken: %1</translation>
    </message>
    <message>
        <source>Check in a booking</source>
        <translation>Buchung einchecken</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Abschließen: %1</translation>
    </message>
    <message>
        <source>Complete a booking</source>
        <translation>Buchung abschließen</translation>
    </message>
    <message>
        <source>No-show %1</source>
        <translation>Nicht erschienen: %1</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Release the bay of %1</source>
        <translation>Bahn freigeben: %1</translation>
    </message>
    <message>
        <source>Release a bay</source>
        <translation>Bahn freigeben</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Wieder öffnen: %1</translation>
    </message>
    <message>
        <source>Reopen a booking</source>
        <translation>Buchung wieder öffnen</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Confirm a booking</source>
        <translation>Buchung bestätigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy a booking</source>
        <translation>Buchung kopieren</translation>
    </message>
    <message>
        <source>Block time: %1</source>
        <translation>Zeit sperren: %1</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Edit block: %1</source>
        <translation>Sperre bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit a block</source>
        <translation>Sperre bearbeiten</translation>
    </message>
    <message>
        <source>Remove block: %1</source>
        <translation>Sperre entfernen: %1</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Sperre entfernen</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Neuer Kunde: %1</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Edit customer %1</source>
        <translation>Kunden bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit a customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Edit the club: %1</source>
        <translation>Club bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit the club</source>
        <translation>Club bearbeiten</translation>
    </message>
    <message>
        <source>Edit the rule book</source>
        <translation>Regelwerk bearbeiten</translation>
    </message>
    <message>
        <source>Start the club %1</source>
        <translation>Club anlegen: %1</translation>
    </message>
    <message>
        <source>Start the club</source>
        <translation>Club anlegen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Bring back what the damaged file still showed</source>
        <translation>Zurückholen, was die beschädigte Datei noch zeigte</translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>%n Sperre setzen</numerusform>
            <numerusform>%n Sperren setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s): %1</source>
        <translation>
            <numerusform>%n Sperre setzen: %1</numerusform>
            <numerusform>%n Sperren setzen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit series: %1</source>
        <translation>Serie bearbeiten: %1</translation>
    </message>
    <message>
        <source>Edit a series</source>
        <translation>Serie bearbeiten</translation>
    </message>
    <message>
        <source>Remove series: %1</source>
        <translation>Serie entfernen: %1</translation>
    </message>
    <message>
        <source>Remove a series</source>
        <translation>Serie entfernen</translation>
    </message>
    <message>
        <source>Free a part of: %1</source>
        <translation>Teil freigeben: %1</translation>
    </message>
    <message>
        <source>Free a part of a block</source>
        <translation>Teil einer Sperre freigeben</translation>
    </message>
    <message>
        <source>Block again: %1</source>
        <translation>Wieder sperren: %1</translation>
    </message>
    <message>
        <source>Block a part again</source>
        <translation>Teil wieder sperren</translation>
    </message>
    <message numerus="yes">
        <source>Lay the next dates of series (%n block(s))</source>
        <translation>
            <numerusform>Nächste Termine der Serien setzen (%n Sperre)</numerusform>
            <numerusform>Nächste Termine der Serien setzen (%n Sperren)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Benachrichtigen: %1</translation>
    </message>
    <message>
        <source>Tell a customer</source>
        <translation>Kunden benachrichtigen</translation>
    </message>
    <message>
        <source>Set the PIN of %1</source>
        <translation>PIN festlegen: %1</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Remove the PIN of %1</source>
        <translation>PIN entfernen: %1</translation>
    </message>
    <message>
        <source>Remove a PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Not told after all: %1</source>
        <translation>Doch nicht benachrichtigt: %1</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Doch nicht benachrichtigt</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden benachrichtigen</numerusform>
            <numerusform>%n Kunden benachrichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>New kind of block: %1</source>
        <translation>Neue Sperrart: %1</translation>
    </message>
    <message>
        <source>Retire the kind of block %1</source>
        <translation>Sperrart zurückziehen: %1</translation>
    </message>
    <message>
        <source>Offer the kind of block %1 again</source>
        <translation>Sperrart wieder anbieten: %1</translation>
    </message>
    <message>
        <source>Edit the kind of block %1</source>
        <translation>Sperrart bearbeiten: %1</translation>
    </message>
    <message>
        <source>Closed dates: %1</source>
        <translation>Schließtage: %1</translation>
    </message>
    <message>
        <source>Closed dates</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <source>New role: %1</source>
        <translation>Neue Rolle: %1</translation>
    </message>
    <message>
        <source>Retire the role %1</source>
        <translation>Rolle zurückziehen: %1</translation>
    </message>
    <message>
        <source>Offer the role %1 again</source>
        <translation>Rolle wieder anbieten: %1</translation>
    </message>
    <message>
        <source>Edit the role %1</source>
        <translation>Rolle bearbeiten: %1</translation>
    </message>
    <message>
        <source>New operator: %1</source>
        <translation>Neuer Mitarbeiter: %1</translation>
    </message>
    <message>
        <source>Remove the operator %1</source>
        <translation>Mitarbeiter entfernen: %1</translation>
    </message>
    <message>
        <source>Bring back the operator %1</source>
        <translation>Mitarbeiter zurückholen: %1</translation>
    </message>
    <message>
        <source>Edit the operator %1</source>
        <translation>Mitarbeiter bearbeiten: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A feature, and for whom it is switched: &quot;Import (at Dartmouth)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop for everybody: %1</source>
        <translation>Für alle anhalten: %1</translation>
    </message>
    <message>
        <source>Stop no longer: %1</source>
        <translation>Nicht mehr anhalten: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>Take out the switch: %1</source>
        <translation>Schalter entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask for passwords every %n hour(s)</source>
        <translation>
            <numerusform>Passwörter stündlich verlangen</numerusform>
            <numerusform>Passwörter alle %n Stunden verlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for no passwords</source>
        <translation>Keine Passwörter verlangen</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Passwort festlegen: %1</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Remove the password of %1</source>
        <translation>Passwort entfernen: %1</translation>
    </message>
    <message>
        <source>Remove a password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New location: %1</source>
        <translation>Neuer Standort: %1</translation>
    </message>
    <message>
        <source>Edit the location %1</source>
        <translation>Standort bearbeiten: %1</translation>
    </message>
    <message>
        <source>Remove the location %1</source>
        <translation>Standort entfernen: %1</translation>
    </message>
    <message>
        <source>Bring back the location %1</source>
        <translation>Standort zurückholen: %1</translation>
    </message>
    <message>
        <source>Move the location %1 in the order</source>
        <translation>Standort in der Reihenfolge verschieben: %1</translation>
    </message>
    <message>
        <source>New bay: %1</source>
        <translation>Neue Bahn: %1</translation>
    </message>
    <message>
        <source>Edit the bay %1</source>
        <translation>Bahn bearbeiten: %1</translation>
    </message>
    <message>
        <source>Remove the bay %1</source>
        <translation>Bahn entfernen: %1</translation>
    </message>
    <message>
        <source>Bring back the bay %1</source>
        <translation>Bahn zurückholen: %1</translation>
    </message>
    <message>
        <source>Move the bay %1 in the order</source>
        <translation>Bahn in der Reihenfolge verschieben: %1</translation>
    </message>
    <message>
        <source>New tier: %1</source>
        <translation>Neue Stufe: %1</translation>
    </message>
    <message>
        <source>Edit the tier %1</source>
        <translation>Stufe bearbeiten: %1</translation>
    </message>
    <message>
        <source>Remove the tier %1</source>
        <translation>Stufe entfernen: %1</translation>
    </message>
    <message>
        <source>Bring back the tier %1</source>
        <translation>Stufe zurückholen: %1</translation>
    </message>
    <message>
        <source>Move the tier %1 in the order</source>
        <translation>Stufe in der Reihenfolge verschieben: %1</translation>
    </message>
    <message>
        <source>Free time for %1</source>
        <translation>Gratiszeit für %1</translation>
    </message>
    <message>
        <source>Free time for a booking</source>
        <translation>Gratiszeit für eine Buchung</translation>
    </message>
    <message>
        <source>Give up what the server refused: %1</source>
        <translation>Vom Server Abgelehntes aufgeben: %1</translation>
    </message>
    <message>
        <source>Give up what the server refused</source>
        <translation>Vom Server Abgelehntes aufgeben</translation>
    </message>
</context>
<context>
    <name>LeftText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s)</source>
        <translation>
            <numerusform>%n künftige Buchung</numerusform>
            <numerusform>%n künftige Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings or blocks of the past</source>
        <translation>vergangene Buchungen oder Sperren</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it has %2, and the history names it. Take the tick from “May be booked” instead; what is there stays.</source>
        <translation>%1 kann nicht entfernt werden: dort gibt es %2, und der Verlauf nennt es. Nehmen Sie stattdessen den Haken bei „Buchbar“ weg; was dort ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
</context>
<context>
    <name>LookActionsText</name>
    <message>
        <source>Colours of the computer</source>
        <translation>Farben des Computers</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % belegt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>NightWords</name>
    <message>
        <source>Night of %1 to %2</source>
        <comment>two days of the week that follow each other</comment>
        <translation>Nacht von %1 auf %2</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>bays and location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and bays</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>we had to move your booking of %1.</source>
        <translation>wir mussten Ihre Buchung vom %1 verschieben.</translation>
    </message>
    <message>
        <source>we had to move your booking of %1. It is now %2.</source>
        <translation>wir mussten Ihre Buchung vom %1 verschieben. Sie ist jetzt: %2.</translation>
    </message>
    <message>
        <source>we had to cancel your booking of %1.</source>
        <translation>wir mussten Ihre Buchung vom %1 stornieren.</translation>
    </message>
    <message>
        <source>we had to cancel your booking of %1. We can offer you %2 instead.</source>
        <translation>wir mussten Ihre Buchung vom %1 stornieren. Stattdessen können wir Ihnen anbieten: %2.</translation>
    </message>
    <message>
        <source>your booking of %1 cannot take place as it stands.</source>
        <translation>Ihre Buchung vom %1 kann so nicht stattfinden.</translation>
    </message>
    <message>
        <source>your booking of %1 cannot take place as it stands. We can offer you %2 instead.</source>
        <translation>Ihre Buchung vom %1 kann so nicht stattfinden. Stattdessen können wir Ihnen anbieten: %2.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <comment>what happened, time, bays</comment>
        <translation>%1: %2
%3</translation>
    </message>
    <message>
        <source>%1
Offer: %2, %3</source>
        <comment>what happened, time, bays</comment>
        <translation>%1
Angebot: %2, %3</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>OpeningOptions</name>
    <message>
        <source>Begin with the day, week, week-of-bay, month or list.</source>
        <translation>Mit dem Tag (day), der Woche (week), der Woche einer Bahn (week-of-bay), dem Monat (month) oder der Liste (list) beginnen.</translation>
    </message>
    <message>
        <source>Choose the next booking of the location.</source>
        <translation>Die nächste Buchung des Standorts wählen.</translation>
    </message>
    <message>
        <source>Open the search with these words.</source>
        <translation>Die Suche mit diesen Wörtern öffnen.</translation>
    </message>
    <message>
        <source>Colours for this time: system, light, dark or high-contrast.</source>
        <translation>Farben für dieses Mal: system, light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Size of the text for this time: 100, 125, 150, 175 or 200 percent.</source>
        <translation>Größe des Textes für dieses Mal: 100, 125, 150, 175 oder 200 Prozent.</translation>
    </message>
    <message>
        <source>From left to right (ltr) or right to left (rtl); else as the language is written.</source>
        <translation>Von links nach rechts (ltr) oder von rechts nach links (rtl); sonst wie die Sprache geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Walk-in</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>next booking, or a new one</source>
        <translation>nächste Buchung, sonst eine neue</translation>
    </message>
    <message>
        <source>No free time for that</source>
        <translation>Nichts frei dafür</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Wird noch gesucht…</translation>
    </message>
    <message>
        <source>those days are being read</source>
        <translation>diese Tage werden gerade gelesen</translation>
    </message>
    <message>
        <source>everything is taken then</source>
        <translation>dann ist alles belegt</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>not all of those days have come from the server yet</source>
        <translation>diese Tage sind noch nicht alle vom Server gekommen</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>the document is empty</source>
        <translation>das Dokument ist leer</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>nach dem Ende des Dokuments folgt noch etwas</translation>
    </message>
    <message>
        <source>invalid value</source>
        <translation>ungültiger Wert</translation>
    </message>
    <message>
        <source>missing a name for object member</source>
        <translation>der Name eines Objektelements fehlt</translation>
    </message>
    <message>
        <source>missing a colon after a name of object member</source>
        <translation>nach dem Namen eines Objektelements fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>missing a comma or } after an object member</source>
        <translation>nach einem Objektelement fehlt ein Komma oder }</translation>
    </message>
    <message>
        <source>missing a comma or ] after an array element</source>
        <translation>nach einem Listenelement fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>invalid escape character in a text</source>
        <translation>ungültiges Escape-Zeichen in einem Text</translation>
    </message>
    <message>
        <source>missing a closing quotation mark</source>
        <translation>ein schließendes Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>invalid encoding in a text</source>
        <translation>ungültige Kodierung in einem Text</translation>
    </message>
    <message>
        <source>a number is too big</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a number is not complete</source>
        <translation>eine Zahl ist unvollständig</translation>
    </message>
    <message>
        <source>unspecific syntax error</source>
        <translation>Syntaxfehler</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>keine solche Datei und kein solcher Ordner</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>es existiert schon</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>pg_dump has failed</source>
        <translation>pg_dump ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>pg_restore has failed</source>
        <translation>pg_restore ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it is missing: sqlite:FILE or postgresql://… says where the data is</source>
        <translation>es fehlt: sqlite:DATEI oder postgresql://… sagt, wo die Daten sind</translation>
    </message>
    <message>
        <source>sqlite:FILE or postgresql://… is wanted</source>
        <translation>sqlite:DATEI oder postgresql://… wird erwartet</translation>
    </message>
    <message>
        <source>it takes too long</source>
        <translation>es dauert zu lange</translation>
    </message>
    <message>
        <source>the line to it is broken</source>
        <translation>die Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>PostgreSQL says: %1</source>
        <translation>PostgreSQL meldet: %1</translation>
    </message>
    <message>
        <source>the numbers of feed %1 have a gap</source>
        <translation>die Nummern des Feeds %1 haben eine Lücke</translation>
    </message>
    <message>
        <source>a part of a step</source>
        <translation>ein Teil eines Schritts</translation>
    </message>
    <message>
        <source>there is no such part</source>
        <translation>diesen Teil gibt es nicht</translation>
    </message>
    <message>
        <source>another number of parts was said before</source>
        <translation>vorher wurde eine andere Anzahl von Teilen angegeben</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>wird gerade benutzt</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>Sperrart</translation>
    </message>
    <message>
        <source>rule book</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;mon-fri 08:00-22:00&quot;</source>
        <translation>„%1“ hat nicht die Form &quot;mon-fri 08:00-22:00&quot;</translation>
    </message>
    <message>
        <source>the merged booking is not readable</source>
        <translation>die zusammengeführte Buchung ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>an amount in quotes, like &quot;10.00&quot;</source>
        <translation>ein Betrag in Anführungszeichen, etwa &quot;10.00&quot;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount</source>
        <translation>„%1“ ist kein Betrag</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;</source>
        <translation>in %1 fehlt „%2“</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>der Club</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of diagonal, cross, none</source>
        <translation>„%1“ ist weder diagonal noch cross noch none</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day like &quot;monday&quot;</source>
        <translation>„%1“ ist kein Tag, etwa &quot;monday&quot;</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (Spalte %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>Wert fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>„%1“ wird zweimal verwendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;#2563eb&quot;</source>
        <translation>„%1“ hat nicht die Form &quot;#2563eb&quot;</translation>
    </message>
    <message>
        <source>is less than 1</source>
        <translation>ist kleiner als 1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no other bay of this location</source>
        <translation>„%1“ ist keine andere Bahn dieses Standorts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;05-01/10-31&quot;</source>
        <translation>„%1“ hat nicht die Form &quot;05-01/10-31&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;2026-12-25 Christmas Day&quot;</source>
        <translation>„%1“ hat nicht die Form &quot;2026-12-25 Weihnachten&quot;</translation>
    </message>
    <message>
        <source>is less than 0</source>
        <translation>ist kleiner als 0</translation>
    </message>
    <message>
        <source>has no location</source>
        <translation>mindestens ein Standort fehlt</translation>
    </message>
    <message>
        <source>has no bay</source>
        <translation>mindestens eine Bahn fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not like &quot;CAD&quot;</source>
        <translation>„%1“ hat nicht die Form &quot;CAD&quot;</translation>
    </message>
    <message>
        <source>is not a day of the week</source>
        <translation>ist kein Wochentag</translation>
    </message>
    <message>
        <source>is not between 1 and 1440 minutes</source>
        <translation>liegt nicht zwischen 1 und 1440 Minuten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a permission</source>
        <translation>„%1“ ist kein Recht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role</source>
        <translation>„%1“ ist keine Rolle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a location</source>
        <translation>„%1“ ist kein Standort</translation>
    </message>
    <message>
        <source>has nobody who may edit operators (an owner)</source>
        <translation>niemand darf Mitarbeiter bearbeiten (ein Inhaber fehlt)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tier</source>
        <translation>„%1“ ist keine Stufe</translation>
    </message>
    <message>
        <source>it stands on exactly one bay</source>
        <translation>sie liegt auf genau einer Bahn</translation>
    </message>
    <message>
        <source>its bay must be of its location</source>
        <translation>ihre Bahn muss zu ihrem Standort gehören</translation>
    </message>
    <message>
        <source>lifted parts lie inside it</source>
        <translation>aufgehobene Teile liegen innerhalb</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>an earlier save failed</source>
        <translation>ein früheres Speichern ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>what the step changes</source>
        <translation>was der Schritt ändert</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice</source>
        <translation>der Schlüssel „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it needs a bay</source>
        <translation>eine Bahn fehlt</translation>
    </message>
    <message>
        <source>its bays must be of its location</source>
        <translation>ihre Bahnen müssen zu ihrem Standort gehören</translation>
    </message>
    <message>
        <source>it needs an end</source>
        <translation>ein Ende fehlt</translation>
    </message>
    <message>
        <source>the number of people</source>
        <translation>die Personenzahl</translation>
    </message>
    <message>
        <source>it cannot be negative</source>
        <translation>kann nicht negativ sein</translation>
    </message>
    <message>
        <source>the time zone &quot;%1&quot; is not known; read in the location&apos;s</source>
        <translation>die Zeitzone „%1“ ist nicht bekannt; es gilt die des Standorts</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>das Ende liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>it starts and ends at the same time</source>
        <translation>Beginn und Ende sind gleich</translation>
    </message>
    <message>
        <source>there is no end and no duration</source>
        <translation>weder Ende noch Dauer sind angegeben</translation>
    </message>
    <message numerus="yes">
        <source>repeats more than %n times; the rest is left out</source>
        <translation>
            <numerusform>wiederholt sich mehr als %n-mal; der Rest entfällt</numerusform>
            <numerusform>wiederholt sich mehr als %n-mal; der Rest entfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>repeats beyond %1; the rest is left out</source>
        <translation>wiederholt sich über den %1 hinaus; der Rest entfällt</translation>
    </message>
    <message>
        <source>the rule gives no time at all; only the first is taken</source>
        <translation>die Wiederholungsregel ergibt keinen Termin; nur der erste wird übernommen</translation>
    </message>
    <message>
        <source>too many rules of the file give no time; only the first of this one is taken</source>
        <translation>zu viele Wiederholungsregeln der Datei ergeben keinen Termin; von dieser wird nur der erste übernommen</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; %3</source>
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>stands twice; the first one counts</source>
        <translation>kommt zweimal vor; das erste zählt</translation>
    </message>
    <message>
        <source>cannot be read as a date</source>
        <translation>ist kein lesbares Datum</translation>
    </message>
    <message>
        <source>changes all later ones too; only this one is taken</source>
        <translation>ändert auch alle späteren; nur dieser Termin wird übernommen</translation>
    </message>
    <message>
        <source>cannot be read as a length</source>
        <translation>ist keine lesbare Dauer</translation>
    </message>
    <message>
        <source>is a second rule; only the first one is followed</source>
        <translation>ist eine zweite Wiederholungsregel; nur die erste gilt</translation>
    </message>
    <message>
        <source>is no rule; the event is taken once</source>
        <translation>ist keine Wiederholungsregel; der Termin wird einmal übernommen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is no status of an event; taken as confirmed</source>
        <translation>ist kein Terminstatus; gilt als bestätigt</translation>
    </message>
    <message>
        <source>it has no start that can be read</source>
        <translation>der Beginn ist nicht lesbar</translation>
    </message>
    <message>
        <source>its start is not between 1900 and 2200</source>
        <translation>der Beginn liegt nicht zwischen 1900 und 2200</translation>
    </message>
    <message>
        <source>it is longer than ten years</source>
        <translation>die Dauer übersteigt zehn Jahre</translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n bookings; the rest is left out</source>
        <translation>
            <numerusform>die Datei ergibt mehr als %n Buchung; der Rest entfällt</numerusform>
            <numerusform>die Datei ergibt mehr als %n Buchungen; der Rest entfällt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>iCalendar, %n event(s)</source>
        <translation>
            <numerusform>iCalendar, %n Termin</numerusform>
            <numerusform>iCalendar, %n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>an older version of an event that comes again</source>
        <translation>eine ältere Fassung eines Termins, der weiter unten noch einmal kommt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no content line</source>
        <translation>„%1“ ist keine Inhaltszeile</translation>
    </message>
    <message>
        <source>this is no iCalendar file</source>
        <translation>das ist keine iCalendar-Datei</translation>
    </message>
    <message>
        <source>the file ends inside %1; END:%1 is missing</source>
        <translation>die Datei endet innerhalb von %1; END:%1 fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin here</source>
        <translation>„%1“ kann hier nicht beginnen</translation>
    </message>
    <message>
        <source>END:%1 is missing before this line</source>
        <translation>vor dieser Zeile fehlt END:%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends what did not begin</source>
        <translation>„%1“ beendet, was nicht begonnen hat</translation>
    </message>
    <message>
        <source>a line is too long; left out</source>
        <translation>eine Zeile ist zu lang; sie entfällt</translation>
    </message>
    <message>
        <source>%1 is no date in the order %2</source>
        <translation>%1 ist kein Datum in der Reihenfolge %2</translation>
    </message>
    <message>
        <source>%1 has a time but no date</source>
        <translation>%1 hat eine Uhrzeit, aber kein Datum</translation>
    </message>
    <message>
        <source>%1 cannot be read as a date</source>
        <translation>%1 ist kein lesbares Datum</translation>
    </message>
    <message>
        <source>%1: the time of day cannot be read</source>
        <translation>%1: die Uhrzeit ist nicht lesbar</translation>
    </message>
    <message>
        <source>the start &quot;%1&quot;</source>
        <translation>der Beginn „%1“</translation>
    </message>
    <message>
        <source>there is no start</source>
        <translation>der Beginn fehlt</translation>
    </message>
    <message>
        <source>the end &quot;%1&quot;</source>
        <translation>das Ende „%1“</translation>
    </message>
    <message>
        <source>%1 has no time of day</source>
        <translation>%1 hat keine Uhrzeit</translation>
    </message>
    <message>
        <source>ends at %1, on the next day</source>
        <translation>endet am %1, am folgenden Tag</translation>
    </message>
    <message>
        <source>the start has no time of day</source>
        <translation>der Beginn hat keine Uhrzeit</translation>
    </message>
    <message>
        <source>the duration &quot;%1&quot; cannot be read</source>
        <translation>die Dauer „%1“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>it ends (%1) before it starts (%2)</source>
        <translation>das Ende (%1) liegt vor dem Beginn (%2)</translation>
    </message>
    <message>
        <source>a zero byte stands in this row</source>
        <translation>in dieser Zeile steht ein Nullbyte</translation>
    </message>
    <message>
        <source>too many lines cannot be read; is this a CSV file?</source>
        <translation>zu viele Zeilen sind nicht lesbar; ist das eine CSV-Datei?</translation>
    </message>
    <message>
        <source>too many cells in this row</source>
        <translation>zu viele Zellen in dieser Zeile</translation>
    </message>
    <message>
        <source>a cell of this row is too long</source>
        <translation>eine Zelle dieser Zeile ist zu lang</translation>
    </message>
    <message>
        <source>a quote is opened here and not closed within the longest cell allowed</source>
        <translation>ein Anführungszeichen öffnet sich hier und schließt sich nicht innerhalb der längsten erlaubten Zelle</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>ein Anführungszeichen öffnet sich hier und schließt sich nie</translation>
    </message>
    <message>
        <source>a quote is closed in the middle of a cell</source>
        <translation>ein Anführungszeichen schließt sich mitten in einer Zelle</translation>
    </message>
    <message>
        <source>this is a spreadsheet file; save it as CSV and import that</source>
        <translation>das ist eine Tabellendatei; speichern Sie sie als CSV und importieren Sie diese</translation>
    </message>
    <message>
        <source>two-digit years do not say what comes first; give dateFormat in a mapping, such as &quot;yy-MM-dd&quot;</source>
        <translation>zweistellige Jahre sagen nicht, was zuerst kommt; geben Sie dateFormat in einer Zuordnung an, etwa &quot;yy-MM-dd&quot;</translation>
    </message>
    <message>
        <source>dates with the day first (line %1) and with the month first (line %2) are mixed; give dateFormat in a mapping</source>
        <translation>Daten mit dem Tag zuerst (Zeile %1) und mit dem Monat zuerst (Zeile %2) sind gemischt; geben Sie dateFormat in einer Zuordnung an</translation>
    </message>
    <message>
        <source>no date says whether the day or the month comes first; give dateFormat in a mapping, &quot;dd/MM/yyyy&quot; or &quot;MM/dd/yyyy&quot;</source>
        <translation>kein Datum sagt, ob der Tag oder der Monat zuerst kommt; geben Sie dateFormat in einer Zuordnung an, &quot;dd/MM/yyyy&quot; oder &quot;MM/dd/yyyy&quot;</translation>
    </message>
    <message>
        <source>%1 (as the mapping says)</source>
        <translation>%1 (laut Zuordnung)</translation>
    </message>
    <message>
        <source>%1 (line %2 proves it)</source>
        <translation>%1 (Zeile %2 beweist es)</translation>
    </message>
    <message>
        <source>%1 (written with dots)</source>
        <translation>%1 (mit Punkten geschrieben)</translation>
    </message>
    <message>
        <source>y-m-d or months by name</source>
        <translation>J-M-T oder Monatsnamen</translation>
    </message>
    <message>
        <source>Excel day numbers</source>
        <translation>Tageszahlen von Excel</translation>
    </message>
    <message>
        <source>12-hour clock</source>
        <translation>12-Stunden-Uhr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>no mapping knows these columns; give one that says which column is what</source>
        <translation>keine Zuordnung kennt diese Spalten; geben Sie eine an, die sagt, was in welcher Spalte steht</translation>
    </message>
    <message>
        <source>encoding: %1 (a guess: the file does not say)</source>
        <translation>Kodierung: %1 (vermutet: die Datei sagt es nicht)</translation>
    </message>
    <message>
        <source>encoding: %1</source>
        <translation>Kodierung: %1</translation>
    </message>
    <message numerus="yes">
        <source>more than %n pairs overlap; the rest is not listed</source>
        <translation>
            <numerusform>mehr als %n Paar überschneidet sich; der Rest wird nicht aufgeführt</numerusform>
            <numerusform>mehr als %n Paare überschneiden sich; der Rest wird nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>kept aside by an import: its time is taken by %1</source>
        <translation>von einem Import beiseitegelegt: %1 belegt die Zeit</translation>
    </message>
    <message>
        <source>the same row stands above; it counts once</source>
        <translation>dieselbe Zeile steht weiter oben; sie zählt einmal</translation>
    </message>
    <message>
        <source>%1: the booking is otherwise since the export; it stays</source>
        <translation>%1: die Buchung hat sich seit dem Export geändert; sie bleibt so</translation>
    </message>
    <message>
        <source>%1: an operator changed it too; theirs is kept</source>
        <translation>%1: ein Mitarbeiter hat es auch geändert; dessen Fassung bleibt</translation>
    </message>
    <message>
        <source>a mapping is a JSON object</source>
        <translation>eine Zuordnung ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IANA time zone</source>
        <translation>„%1“ ist keine IANA-Zeitzone</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>„%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>ein Objekt {…}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in &quot;%2&quot;</source>
        <translation>„%1“ ist in „%2“ nicht bekannt</translation>
    </message>
    <message>
        <source>a delimiter is one of , ; | or &quot;tab&quot;</source>
        <translation>ein Trennzeichen ist eines von , ; | oder &quot;tab&quot;</translation>
    </message>
    <message>
        <source>&quot;headerRow&quot; is a number from 1 to 100</source>
        <translation>&quot;headerRow&quot; ist eine Zahl von 1 bis 100</translation>
    </message>
    <message>
        <source>&quot;dateFormat&quot; must name day, month and year, such as &quot;dd/MM/yyyy&quot;</source>
        <translation>&quot;dateFormat&quot; muss Tag, Monat und Jahr nennen, etwa &quot;dd/MM/yyyy&quot;</translation>
    </message>
    <message>
        <source>a heading must be text</source>
        <translation>eine Überschrift muss ein Text sein</translation>
    </message>
    <message>
        <source>a heading is empty</source>
        <translation>eine Überschrift ist leer</translation>
    </message>
    <message>
        <source>a column is a heading, a list of headings, or {&quot;join&quot;: […]}</source>
        <translation>eine Spalte ist eine Überschrift, eine Liste von Überschriften oder {&quot;join&quot;: […]}</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must be an object</source>
        <translation>&quot;columns&quot; muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of column</source>
        <translation>„%1“ ist keine Spaltenart</translation>
    </message>
    <message>
        <source>&quot;join&quot; must be a list of headings</source>
        <translation>&quot;join&quot; muss eine Liste von Überschriften sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required but not among &quot;columns&quot;</source>
        <translation>„%1“ ist verlangt, steht aber nicht in &quot;columns&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;oneBooking&quot; or &quot;bookingEach&quot;</source>
        <translation>„%1“ ist &quot;oneBooking&quot; oder &quot;bookingEach&quot;</translation>
    </message>
    <message>
        <source>&quot;slotMinutes&quot; is a number from 1 to 1440</source>
        <translation>&quot;slotMinutes&quot; ist eine Zahl von 1 bis 1440</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;minutes&quot;, &quot;hours&quot;, or &quot;slots&quot; with &quot;slotMinutes&quot;</source>
        <translation>&quot;unit&quot; ist &quot;minutes&quot;, &quot;hours&quot; oder &quot;slots&quot; mit &quot;slotMinutes&quot;</translation>
    </message>
    <message>
        <source>&quot;create&quot; lists &quot;locations&quot;, &quot;bays&quot;, &quot;customers&quot;</source>
        <translation>&quot;create&quot; zählt &quot;locations&quot;, &quot;bays&quot;, &quot;customers&quot; auf</translation>
    </message>
    <message>
        <source>&quot;customerNames&quot; is &quot;firstLast&quot; or &quot;lastFirst&quot;</source>
        <translation>&quot;customerNames&quot; ist &quot;firstLast&quot; oder &quot;lastFirst&quot;</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;start&quot; (or &quot;range&quot;) is</source>
        <translation>&quot;columns&quot; muss sagen, wo &quot;start&quot; (oder &quot;range&quot;) steht</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;end&quot;, &quot;endTime&quot; or &quot;duration&quot; is</source>
        <translation>&quot;columns&quot; muss sagen, wo &quot;end&quot;, &quot;endTime&quot; oder &quot;duration&quot; steht</translation>
    </message>
    <message>
        <source>&quot;columns&quot; must say where &quot;place&quot; is, or &quot;place&quot; name a bay</source>
        <translation>&quot;columns&quot; muss sagen, wo &quot;place&quot; steht, oder &quot;place&quot; eine Bahn nennen</translation>
    </message>
    <message>
        <source>no bay is named</source>
        <translation>keine Bahn ist genannt</translation>
    </message>
    <message>
        <source>no bay is called &quot;%1&quot;, and nothing says at which location it would be</source>
        <translation>keine Bahn heißt „%1“, und nichts sagt, an welchem Standort sie wäre</translation>
    </message>
    <message>
        <source>several locations are called &quot;%1&quot;</source>
        <translation>mehrere Standorte heißen „%1“</translation>
    </message>
    <message>
        <source>no location is called &quot;%1&quot;, and the mapping does not let one be created</source>
        <translation>kein Standort heißt „%1“, und die Zuordnung erlaubt nicht, einen anzulegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>new location &quot;%1&quot; in %2 (assumed: nothing says its time zone)</source>
        <translation>neuer Standort „%1“ in der Zeitzone %2 (angenommen: nichts nennt sie)</translation>
    </message>
    <message>
        <source>new location &quot;%1&quot; in %2</source>
        <translation>neuer Standort „%1“ in der Zeitzone %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has several bays &quot;%2&quot;</source>
        <translation>„%1“ hat mehrere Bahnen „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no bay &quot;%2&quot;, and the mapping does not let one be created</source>
        <translation>„%1“ hat keine Bahn „%2“, und die Zuordnung erlaubt nicht, eine anzulegen</translation>
    </message>
    <message>
        <source>the bays of one booking are at several locations</source>
        <translation>die Bahnen einer Buchung liegen an mehreren Standorten</translation>
    </message>
    <message>
        <source>the status &quot;%1&quot; is not known; add it to &quot;states&quot; of a mapping</source>
        <translation>der Zustand „%1“ ist nicht bekannt; tragen Sie ihn unter &quot;states&quot; einer Zuordnung ein</translation>
    </message>
    <message>
        <source>the party size &quot;%1&quot; is no number; left out</source>
        <translation>die Personenzahl „%1“ ist keine Zahl; sie entfällt</translation>
    </message>
    <message>
        <source>the payment &quot;%1&quot; is not known; left out</source>
        <translation>die Zahlung „%1“ ist nicht bekannt; sie entfällt</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is not clear; left out</source>
        <translation>der Betrag „%1“ ist nicht eindeutig; er entfällt</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing; the mapping &quot;%2&quot; needs it</source>
        <translation>die Spalte „%1“ fehlt; die Zuordnung „%2“ braucht sie</translation>
    </message>
    <message>
        <source>mapping: %1</source>
        <translation>Zuordnung: %1</translation>
    </message>
    <message>
        <source>delimiter: %1</source>
        <translation>Trennzeichen: %1</translation>
    </message>
    <message>
        <source>dates: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 happens twice in %2; the first is taken (%3)</source>
        <translation>%1 kommt in der Zeitzone %2 zweimal vor; das erste Mal gilt (%3)</translation>
    </message>
    <message>
        <source>%1 does not exist in %2; read as %3</source>
        <translation>%1 gibt es in der Zeitzone %2 nicht; gelesen als %3</translation>
    </message>
    <message>
        <source>a rule needs an &quot;id&quot;</source>
        <translation>eine Regel braucht eine &quot;id&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of a rule that holds always</source>
        <translation>„%1“ ist die Kennung einer Regel, die immer gilt</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands on line %2 already</source>
        <translation>die Kennung „%1“ steht schon in Zeile %2</translation>
    </message>
    <message>
        <source>exactly one of &quot;rule&quot;, &quot;all&quot; and &quot;any&quot; is wanted</source>
        <translation>genau eines von &quot;rule&quot;, &quot;all&quot; und &quot;any&quot; wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>there is no rule called &quot;%1&quot;</source>
        <translation>keine Regel heißt „%1“</translation>
    </message>
    <message>
        <source>&quot;unless&quot; wants a scope, a rule, &quot;all&quot; or &quot;any&quot;</source>
        <translation>&quot;unless&quot; braucht einen Geltungsbereich, eine Regel, &quot;all&quot; oder &quot;any&quot;</translation>
    </message>
    <message>
        <source>&quot;until&quot; lies before &quot;from&quot;</source>
        <translation>&quot;until&quot; liegt vor &quot;from&quot;</translation>
    </message>
    <message>
        <source>the quota per &quot;%1&quot; allows more than the one per &quot;%2&quot; (&quot;%3&quot; and &quot;%4&quot;)</source>
        <translation>das Kontingent je „%1“ erlaubt mehr als das je „%2“ („%3“ und „%4“)</translation>
    </message>
    <message>
        <source>&quot;rules&quot; is missing</source>
        <translation>&quot;rules&quot; fehlt</translation>
    </message>
    <message>
        <source>an object {…} is wanted here</source>
        <translation>hier wird ein Objekt {…} erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2; it must be from %3 to %4</source>
        <translation>„%1“ ist %2; erlaubt ist %3 bis %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be hours in whole minutes, from 0 to %2</source>
        <translation>„%1“ muss in Stunden angegeben sein, auf ganze Minuten, von 0 bis %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; leave it out instead</source>
        <translation>„%1“ ist leer; lassen Sie es lieber weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date like &quot;2026-11-22&quot;</source>
        <translation>„%1“ ist kein Datum der Form &quot;2026-11-22&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; &quot;%2&quot; is one of %3</source>
        <translation>„%1“ ist hier nicht bekannt; „%2“ ist eines von %3</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>eine Liste […]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in the same object</source>
        <translation>„%1“ kommt im selben Objekt zweimal vor</translation>
    </message>
    <message>
        <source>lists and objects are nested too deep</source>
        <translation>Listen und Objekte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a zero byte does not belong in JSON</source>
        <translation>ein Nullbyte gehört nicht in JSON</translation>
    </message>
    <message>
        <source>the schema itself is not JSON</source>
        <translation>das Schema selbst ist kein JSON</translation>
    </message>
    <message>
        <source>the schema&apos;s &quot;%1&quot; does not hold at %2</source>
        <translation>die Bedingung „%1“ des Schemas ist bei %2 nicht erfüllt</translation>
    </message>
    <message>
        <source>the club has no location called &quot;%1&quot;</source>
        <translation>der Club hat keinen Standort „%1“</translation>
    </message>
    <message>
        <source>the club has no bay called &quot;%1&quot;</source>
        <translation>der Club hat keine Bahn „%1“</translation>
    </message>
    <message>
        <source>the club has no tier called &quot;%1&quot;</source>
        <translation>der Club hat keine Stufe „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time like &quot;09:00&quot;</source>
        <translation>„%1“ ist keine Uhrzeit der Form &quot;09:00&quot;</translation>
    </message>
    <message>
        <source>an advance limit needs &quot;days&quot;, &quot;firstDay&quot; or &quot;lastDay&quot;</source>
        <translation>ein Buchungshorizont braucht &quot;days&quot;, &quot;firstDay&quot; oder &quot;lastDay&quot;</translation>
    </message>
    <message>
        <source>&quot;lastDay&quot; lies before &quot;firstDay&quot;</source>
        <translation>&quot;lastDay&quot; liegt vor &quot;firstDay&quot;</translation>
    </message>
    <message>
        <source>&quot;strict&quot; goes with neither &quot;opensAt&quot; nor &quot;openDays&quot;</source>
        <translation>&quot;strict&quot; verträgt sich weder mit &quot;opensAt&quot; noch mit &quot;openDays&quot;</translation>
    </message>
    <message>
        <source>&quot;opensAt&quot; does not go with &quot;openDays&quot;</source>
        <translation>&quot;opensAt&quot; verträgt sich nicht mit &quot;openDays&quot;</translation>
    </message>
    <message>
        <source>a buffer needs &quot;after&quot; or &quot;before&quot;</source>
        <translation>ein Puffer braucht &quot;after&quot; oder &quot;before&quot;</translation>
    </message>
    <message>
        <source>&quot;hours&quot; is missing</source>
        <translation>&quot;hours&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;maximum&quot; is less than &quot;minimum&quot;</source>
        <translation>&quot;maximum&quot; ist kleiner als &quot;minimum&quot;</translation>
    </message>
    <message>
        <source>&quot;step&quot; is more than &quot;maximum&quot;</source>
        <translation>&quot;step&quot; ist größer als &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>a duration needs &quot;minimum&quot;, &quot;step&quot; or &quot;maximum&quot;</source>
        <translation>eine Dauer braucht &quot;minimum&quot;, &quot;step&quot; oder &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>&quot;slots&quot; is missing</source>
        <translation>&quot;slots&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;per&quot; is missing</source>
        <translation>&quot;per&quot; fehlt</translation>
    </message>
    <message>
        <source>exactly one of &quot;count&quot;, &quot;hours&quot; and &quot;minutes&quot; is wanted</source>
        <translation>genau eines von &quot;count&quot;, &quot;hours&quot; und &quot;minutes&quot; wird erwartet</translation>
    </message>
    <message>
        <source>&quot;weekStart&quot; goes with &quot;per&quot;: &quot;week&quot; only</source>
        <translation>&quot;weekStart&quot; gehört nur zu &quot;per&quot;: &quot;week&quot;</translation>
    </message>
    <message>
        <source>a recurrence rule needs &quot;tiers&quot; or &quot;months&quot;</source>
        <translation>eine Regel für Wiederholungen braucht &quot;tiers&quot; oder &quot;months&quot;</translation>
    </message>
    <message>
        <source>&quot;free&quot; is more than &quot;maximum&quot;</source>
        <translation>&quot;free&quot; ist größer als &quot;maximum&quot;</translation>
    </message>
    <message>
        <source>a season has a &quot;first&quot; and a &quot;last&quot; day like &quot;05-01&quot;</source>
        <translation>eine Saison hat einen ersten Tag &quot;first&quot; und einen letzten &quot;last&quot;, etwa &quot;05-01&quot;</translation>
    </message>
    <message>
        <source>&quot;step&quot; must divide the day of 1440 minutes</source>
        <translation>&quot;step&quot; muss den Tag von 1440 Minuten teilen</translation>
    </message>
    <message>
        <source>&quot;offset&quot; must be less than &quot;step&quot;</source>
        <translation>&quot;offset&quot; muss kleiner sein als &quot;step&quot;</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>ein Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>a change set names an entity twice</source>
        <translation>ein Schritt nennt denselben Eintrag zweimal</translation>
    </message>
    <message>
        <source>change set</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>the fields are not those of %1</source>
        <translation>die Felder passen nicht (%1)</translation>
    </message>
    <message>
        <source>club file</source>
        <translation>Clubdatei</translation>
    </message>
    <message>
        <source>its first page is not readable</source>
        <translation>ihre erste Seite ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>a booking is not readable</source>
        <translation>eine Buchung ist nicht lesbar</translation>
    </message>
    <message>
        <source>the phones of a customer are not readable</source>
        <translation>die Telefonnummern eines Kunden sind nicht lesbar</translation>
    </message>
    <message>
        <source>a customer is not readable</source>
        <translation>ein Kunde ist nicht lesbar</translation>
    </message>
    <message>
        <source>step %1 is not readable</source>
        <translation>Schritt %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the overrides of a step are not readable</source>
        <translation>die übergangenen Regeln eines Schritts sind nicht lesbar</translation>
    </message>
    <message>
        <source>a change in the journal is not readable</source>
        <translation>eine Änderung im Journal ist nicht lesbar</translation>
    </message>
    <message>
        <source>a change stands outside its step</source>
        <translation>eine Änderung steht außerhalb ihres Schritts</translation>
    </message>
    <message>
        <source>a step lacks some of its changes</source>
        <translation>einem Schritt fehlt ein Teil seiner Änderungen</translation>
    </message>
    <message>
        <source>occupancy of %1 is missing</source>
        <translation>die Belegung von %1 fehlt</translation>
    </message>
    <message>
        <source>SQLite says: %1</source>
        <translation>SQLite meldet: %1</translation>
    </message>
    <message>
        <source>its tables are not those that it was made with</source>
        <translation>ihre Tabellen sind nicht die, mit denen sie angelegt wurde</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>its inside does not fit together</source>
        <translation>ihr Inhalt passt nicht zusammen</translation>
    </message>
    <message>
        <source>it is no database</source>
        <translation>es ist keine Datenbank</translation>
    </message>
    <message>
        <source>memory is short</source>
        <translation>der Speicher ist knapp</translation>
    </message>
    <message>
        <source>the file does not say which desk it belongs to</source>
        <translation>die Datei sagt nicht, zu welchem Arbeitsplatz sie gehört</translation>
    </message>
    <message>
        <source>a block is not readable</source>
        <translation>eine Sperre ist nicht lesbar</translation>
    </message>
    <message>
        <source>a stretch of occupancy is reversed</source>
        <translation>ein Belegungszeitraum ist verkehrt herum</translation>
    </message>
    <message>
        <source>%1 is not readable</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a row of %1 names a row of %2 that is not there</source>
        <translation>eine Zeile von %1 nennt eine Zeile von %2, die es nicht gibt</translation>
    </message>
    <message>
        <source>tables, indexes or guards are not those that the file was made with</source>
        <translation>Tabellen, Indizes oder Sicherungen sind nicht die, mit denen die Datei angelegt wurde</translation>
    </message>
    <message numerus="yes">
        <source>of %n customer(s) the search knows %1</source>
        <translation>
            <numerusform>die Suche kennt %1 von %n Kunden</numerusform>
            <numerusform>die Suche kennt %1 von %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>bay %1 is held and is not there or withdrawn</source>
        <translation>Bahn %1 ist belegt, fehlt aber oder wurde zurückgezogen</translation>
    </message>
    <message>
        <source>booking %1 is of a withdrawn customer</source>
        <translation>Buchung %1 gehört einem zurückgezogenen Kunden</translation>
    </message>
    <message>
        <source>two holders at once on bay %1 at %2</source>
        <translation>zwei Belegungen zugleich auf Bahn %1 um %2</translation>
    </message>
    <message>
        <source>%1 does not hold the bay that it should hold</source>
        <translation>%1 belegt nicht die vorgesehene Bahn</translation>
    </message>
    <message numerus="yes">
        <source>occupancy has %n row(s) where bookings and blocks account for %1</source>
        <translation>
            <numerusform>die Belegung hat %n Zeile, Buchungen und Sperren erklären %1</numerusform>
            <numerusform>die Belegung hat %n Zeilen, Buchungen und Sperren erklären %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the journal has a gap before step %1</source>
        <translation>das Journal hat vor Schritt %1 eine Lücke</translation>
    </message>
    <message>
        <source>step %1 does not have its changes</source>
        <translation>Schritt %1 hat seine Änderungen nicht</translation>
    </message>
    <message>
        <source>the journal has changes that belong to no step</source>
        <translation>das Journal hat Änderungen, die zu keinem Schritt gehören</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) outside any step</source>
        <translation>
            <numerusform>%n Änderung außerhalb jedes Schritts</numerusform>
            <numerusform>%n Änderungen außerhalb jedes Schritts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the journal and has no row</source>
        <translation>%1 steht im Journal, hat aber keine Zeile</translation>
    </message>
    <message>
        <source>%1 is not what its history says</source>
        <translation>%1 ist nicht, was der Verlauf sagt</translation>
    </message>
    <message>
        <source>a change of %1 is not readable</source>
        <translation>eine Änderung von %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 changes before it is made</source>
        <translation>%1 ändert sich vor dem Anlegen</translation>
    </message>
    <message>
        <source>the history of %1 does not fit together</source>
        <translation>der Verlauf von %1 passt nicht zusammen</translation>
    </message>
    <message numerus="yes">
        <source>there are %n row(s) and the journal made %1</source>
        <translation>
            <numerusform>es gibt %n Zeile, und das Journal hat %1 angelegt</numerusform>
            <numerusform>es gibt %n Zeilen, und das Journal hat %1 angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds what it cannot hold</source>
        <translation>%1 enthält einen unmöglichen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of another type</source>
        <translation>„%1“ hat einen Wert anderen Typs</translation>
    </message>
    <message>
        <source>a field is not kept by %1</source>
        <translation>ein Feld wird von %1 nicht aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) fit &quot;%1&quot;: booked as a walk-in. Give an id, phone or e-mail to link one.</source>
        <translation>
            <numerusform>%n Kunde passt zu „%1“: ohne Voranmeldung gebucht. Geben Sie eine Kennung, Telefonnummer oder E-Mail-Adresse an, um einen zuzuordnen.</numerusform>
            <numerusform>%n Kunden passen zu „%1“: ohne Voranmeldung gebucht. Geben Sie eine Kennung, Telefonnummer oder E-Mail-Adresse an, um einen zuzuordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>No customer is &quot;%1&quot;: booked as a walk-in.</source>
        <translation>Kein Kunde heißt „%1“: ohne Voranmeldung gebucht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no digits</source>
        <translation>„%1“ enthält keine Ziffern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1: „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4.</source>
        <translation>%1: %2 liegt nicht zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>%1 needs a value that is not empty.</source>
        <translation>%1 braucht einen Wert, der nicht leer ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of %2.</source>
        <translation>„%1“ ist keine Option von %2.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>init needs either --demo or --club FILE.</source>
        <translation>init braucht entweder --demo oder --club DATEI.</translation>
    </message>
    <message>
        <source>--date belongs to --demo.</source>
        <translation>--date gehört zu --demo.</translation>
    </message>
    <message>
        <source>reschedule-booking needs --bay, --start or --minutes.</source>
        <translation>reschedule-booking braucht --bay, --start oder --minutes.</translation>
    </message>
    <message>
        <source>--date excludes --from and --to.</source>
        <translation>--date schließt --from und --to aus.</translation>
    </message>
    <message>
        <source>%1 needs %2: %3.</source>
        <translation>%1 braucht %2: %3.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Kein Befehl wurde angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one value too many.</source>
        <translation>„%1“ ist ein Wert zu viel.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>the file is open in a window, whose clock is everybody&apos;s</source>
        <translation>die Datei ist in einem Fenster offen, dessen Uhr für alle gilt</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>{&quot;id&quot;:BOOKING,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[{&quot;code&quot;,&quot;message&quot;}…]}
With --dry-run nothing is changed and &quot;changeSet&quot; is null.
Refused (exit 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}…]}</source>
        <translation>{&quot;id&quot;:BUCHUNG,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[{&quot;code&quot;,&quot;message&quot;}…]}
Mit --dry-run wird nichts geändert, und &quot;changeSet&quot; ist null.
Abgelehnt (Rückgabe 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}…]}</translation>
    </message>
    <message>
        <source>{&quot;changeSet&quot;:ID,&quot;target&quot;:ID,&quot;label&quot;:TEXT}
Refused (exit 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[]}]}</source>
        <translation>{&quot;changeSet&quot;:ID,&quot;target&quot;:ID,&quot;label&quot;:TEXT}
Abgelehnt (Rückgabe 3): {&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;,&quot;fixes&quot;:[]}]}</translation>
    </message>
    <message>
        <source>Times are ISO 8601 (2026-11-22T18:30:00-04:00); without an offset they are wall time of the location.
A wall time that the night of a clock change skips or repeats is refused: give its offset.</source>
        <translation>Zeiten sind ISO 8601 (2026-11-22T18:30:00-04:00); ohne Abstand zu UTC gilt die Ortszeit des Standorts.
Eine Ortszeit, die bei der Zeitumstellung entfällt oder doppelt vorkommt, wird abgelehnt: Geben Sie den Abstand an.</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>set aside the rules that your role may override; kept</source>
        <translation>die Regeln übergehen, die Ihre Rolle übergehen darf; wird aufbewahrt</translation>
    </message>
    <message>
        <source>judge only; nothing is changed or logged</source>
        <translation>nur prüfen; nichts wird geändert oder protokolliert</translation>
    </message>
    <message>
        <source>name or id of the location</source>
        <translation>Name oder Kennung des Standorts</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>the booking</source>
        <translation>die Buchung</translation>
    </message>
    <message>
        <source>make a new club file</source>
        <translation>eine neue Clubdatei anlegen</translation>
    </message>
    <message>
        <source>the demo club with three weeks of bookings</source>
        <translation>der Demo-Club mit drei Wochen Buchungen</translation>
    </message>
    <message>
        <source>the demo&apos;s today (2026-11-22); same date, same club</source>
        <translation>das Heute der Demo (2026-11-22); gleiches Datum, gleicher Club</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>a club described in JSON (resources/club/schema.json)</source>
        <translation>ein in JSON beschriebener Club (resources/club/schema.json)</translation>
    </message>
    <message>
        <source>Either --demo or --club. A file that exists already is left alone (exit 4).
With --date the demo stands at 15:12 of that day, else at the present time.</source>
        <translation>Entweder --demo oder --club. Eine vorhandene Datei bleibt unberührt (Rückgabe 4).
Mit --date steht die Demo auf 15:12 dieses Tages, sonst auf der jetzigen Zeit.</translation>
    </message>
    <message>
        <source>bring in bookings from CSV or iCalendar</source>
        <translation>Buchungen aus CSV oder iCalendar übernehmen</translation>
    </message>
    <message>
        <source>a .csv or .ics file</source>
        <translation>eine .csv- oder .ics-Datei</translation>
    </message>
    <message>
        <source>mapping: a file, or the name of a shipped one; else it is guessed</source>
        <translation>Zuordnung: eine Datei oder der Name einer mitgelieferten; sonst wird sie erraten</translation>
    </message>
    <message>
        <source>report only; nothing is changed</source>
        <translation>nur berichten; nichts wird geändert</translation>
    </message>
    <message>
        <source>what to do with rows that overlap: leave them out (default) or keep them aside, cancelled, to be solved</source>
        <translation>was mit Zeilen geschieht, die sich überschneiden: weglassen (Vorgabe) oder storniert beiseitelegen, um sie zu lösen</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>das Format der Ausgabe</translation>
    </message>
    <message>
        <source>bookings that end after this time or date</source>
        <translation>Buchungen, die nach dieser Zeit oder diesem Datum enden</translation>
    </message>
    <message>
        <source>bookings that start before this time or date (a date: to its end)</source>
        <translation>Buchungen, die vor dieser Zeit oder diesem Datum beginnen (ein Datum: bis zu dessen Ende)</translation>
    </message>
    <message>
        <source>list every start that passes the rules</source>
        <translation>alle Anfangszeiten aufführen, die die Regeln erlauben</translation>
    </message>
    <message>
        <source>day at the location (2026-11-22)</source>
        <translation>Tag am Standort (2026-11-22)</translation>
    </message>
    <message>
        <source>bays side by side; default 1</source>
        <translation>Bahnen nebeneinander; Vorgabe 1</translation>
    </message>
    <message>
        <source>judge for this customer: name, phone, e-mail or id</source>
        <translation>für diesen Kunden prüfen: Name, Telefon, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
&quot;bay&quot; is &quot;Location/Bay&quot; and can be given to create-booking; several are joined by commas.</source>
        <translation>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
&quot;bay&quot; ist „Standort/Bahn“ und kann create-booking übergeben werden; mehrere sind durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>book one bay or several</source>
        <translation>eine oder mehrere Bahnen buchen</translation>
    </message>
    <message>
        <source>&quot;Dartmouth/Bay 3&quot;, a name with --location, or an id</source>
        <translation>„Dartmouth/Bay 3“, ein Name mit --location oder eine Kennung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>name, phone, e-mail or id of a customer</source>
        <translation>Name, Telefon, E-Mail oder Kennung eines Kunden</translation>
    </message>
    <message>
        <source>phone of a walk-in; tells customers of one name apart</source>
        <translation>Telefon eines Laufkunden; unterscheidet Kunden gleichen Namens</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>notes for staff</source>
        <translation>Notizen fürs Personal</translation>
    </message>
    <message>
        <source>league, group or event</source>
        <translation>Liga, Gruppe oder Veranstaltung</translation>
    </message>
    <message>
        <source>how it came; default phone</source>
        <translation>wie sie zustande kam; Vorgabe phone</translation>
    </message>
    <message>
        <source>A customer is linked where exactly one has that name, phone, e-mail or id. Where none has, the name is
booked as a walk-in, which is said on standard error; where several have, it is a walk-in with a warning
WALK_IN.</source>
        <translation>Ein Kunde wird zugeordnet, wo genau einer diesen Namen, dieses Telefon, diese E-Mail oder Kennung hat. Hat ihn
keiner, wird der Name ohne Voranmeldung gebucht, was auf der Standardfehlerausgabe steht; haben ihn mehrere,
ebenso, mit einer Warnung WALK_IN.</translation>
    </message>
    <message>
        <source>move a booking in time, to other bays, or make it longer or shorter</source>
        <translation>eine Buchung verschieben, auf andere Bahnen legen, verlängern oder verkürzen</translation>
    </message>
    <message>
        <source>new bays</source>
        <translation>neue Bahnen</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>neuer Beginn</translation>
    </message>
    <message>
        <source>cancel a booking</source>
        <translation>eine Buchung stornieren</translation>
    </message>
    <message>
        <source>why; kept with the booking</source>
        <translation>warum; wird bei der Buchung aufbewahrt</translation>
    </message>
    <message>
        <source>the customer has come</source>
        <translation>der Kunde ist gekommen</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>die Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>the customer did not come</source>
        <translation>der Kunde ist nicht gekommen</translation>
    </message>
    <message>
        <source>give back what is left of a no-show&apos;s time</source>
        <translation>freigeben, was von der Zeit eines nicht Erschienenen übrig ist</translation>
    </message>
    <message>
        <source>bring back a cancelled booking or a no-show, if the time is still free</source>
        <translation>eine stornierte oder nicht erschienene Buchung wieder öffnen, wenn die Zeit noch frei ist</translation>
    </message>
    <message>
        <source>list bookings and blocks</source>
        <translation>Buchungen und Sperren auflisten</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>end after this</source>
        <translation>enden danach</translation>
    </message>
    <message>
        <source>start before this (a date: to its end)</source>
        <translation>beginnen davor (ein Datum: bis zu dessen Ende)</translation>
    </message>
    <message>
        <source>name, phone, e-mail or id</source>
        <translation>Name, Telefon, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>only these bookings, no blocks</source>
        <translation>nur diese Buchungen, keine Sperren</translation>
    </message>
    <message>
        <source>at most this many bookings</source>
        <translation>höchstens so viele Buchungen</translation>
    </message>
    <message>
        <source>Without --date, --from and --to: today at each location.</source>
        <translation>Ohne --date, --from und --to: heute an jedem Standort.</translation>
    </message>
    <message>
        <source>show every step that touched a booking, customer or block</source>
        <translation>jeden Schritt zeigen, der eine Buchung, einen Kunden oder eine Sperre berührt hat</translation>
    </message>
    <message>
        <source>of the booking, customer or block</source>
        <translation>der Buchung, des Kunden oder der Sperre</translation>
    </message>
    <message>
        <source>newest N; default 1000</source>
        <translation>die neuesten N; Vorgabe 1000</translation>
    </message>
    <message>
        <source>Newest first.</source>
        <translation>Neueste zuerst.</translation>
    </message>
    <message>
        <source>search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>part of a name, phone or e-mail; without it the first ones</source>
        <translation>Teil von Name, Telefon oder E-Mail; ohne ihn die ersten</translation>
    </message>
    <message>
        <source>at most this many; default 20</source>
        <translation>höchstens so viele; Vorgabe 20</translation>
    </message>
    <message>
        <source>Phone and e-mail are null for who may not read contacts.</source>
        <translation>Telefon und E-Mail sind null, wenn man Kontaktdaten nicht lesen darf.</translation>
    </message>
    <message>
        <source>add a customer</source>
        <translation>einen Kunden hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>key of a tier</source>
        <translation>Schlüssel einer Stufe</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{&quot;id&quot;:CUSTOMER,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[]}
With --dry-run nothing is changed and both are null.</source>
        <translation>{&quot;id&quot;:KUNDE,&quot;changeSet&quot;:ID,&quot;warnings&quot;:[]}
Mit --dry-run wird nichts geändert, und beide sind null.</translation>
    </message>
    <message>
        <source>take back the operator&apos;s own last step on this desk, or the one named</source>
        <translation>den eigenen letzten Schritt an diesem Arbeitsplatz rückgängig machen oder den genannten</translation>
    </message>
    <message>
        <source>the change set to take back</source>
        <translation>der Schritt, der rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>do again what was taken back last, or the step named</source>
        <translation>das zuletzt Rückgängiggemachte wiederholen oder den genannten Schritt</translation>
    </message>
    <message>
        <source>the change set to do again</source>
        <translation>der Schritt, der wiederholt wird</translation>
    </message>
    <message>
        <source>check a rule book without using it</source>
        <translation>ein Regelwerk prüfen, ohne es zu benutzen</translation>
    </message>
    <message>
        <source>rule book in JSON (resources/rules/schema.json)</source>
        <translation>Regelwerk in JSON (resources/rules/schema.json)</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;rules&quot;:N}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</source>
        <translation>{&quot;ok&quot;:true,&quot;rules&quot;:N}
Fehlerhaft (Rückgabe 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</translation>
    </message>
    <message>
        <source>print the rule book in force</source>
        <translation>das geltende Regelwerk ausgeben</translation>
    </message>
    <message>
        <source>The rule book, as JSON.</source>
        <translation>Das Regelwerk als JSON.</translation>
    </message>
    <message>
        <source>put a rule book in force</source>
        <translation>ein Regelwerk in Kraft setzen</translation>
    </message>
    <message>
        <source>rule book in JSON</source>
        <translation>Regelwerk in JSON</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;rules&quot;:N,&quot;changeSet&quot;:ID}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}; the book in force stays.</source>
        <translation>{&quot;ok&quot;:true,&quot;rules&quot;:N,&quot;changeSet&quot;:ID}
Fehlerhaft (Rückgabe 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}; das geltende Regelwerk bleibt.</translation>
    </message>
    <message>
        <source>count refused and overridden attempts by rule, operator and day</source>
        <translation>abgelehnte Versuche und übergangene Regeln nach Regel, Mitarbeiter und Tag zählen</translation>
    </message>
    <message>
        <source>from this time or date; default 30 days ago</source>
        <translation>ab dieser Zeit oder diesem Datum; Vorgabe vor 30 Tagen</translation>
    </message>
    <message>
        <source>before this time (a date: to its end); default now</source>
        <translation>vor dieser Zeit (ein Datum: bis zu dessen Ende); Vorgabe jetzt</translation>
    </message>
    <message>
        <source>walk the whole file and prove the invariants</source>
        <translation>die ganze Datei durchgehen und die Zusicherungen nachweisen</translation>
    </message>
    <message>
        <source>{&quot;ok&quot;:true,&quot;findings&quot;:[]}
Damaged (exit 5): {&quot;ok&quot;:false,&quot;findings&quot;:[TEXT…]}</source>
        <translation>{&quot;ok&quot;:true,&quot;findings&quot;:[]}
Beschädigt (Rückgabe 5): {&quot;ok&quot;:false,&quot;findings&quot;:[TEXT…]}</translation>
    </message>
    <message>
        <source>tell what the open window shows and where a slot is on the screen</source>
        <translation>sagen, was das offene Fenster zeigt und wo ein Zeitfenster auf dem Bildschirm liegt</translation>
    </message>
    <message>
        <source>bays of the slot to point at</source>
        <translation>Bahnen des Zeitfensters, auf das gezeigt wird</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>dessen Beginn</translation>
    </message>
    <message>
        <source>its length in minutes; default 30</source>
        <translation>dessen Dauer in Minuten; Vorgabe 30</translation>
    </message>
    <message>
        <source>For tests and scripts that work the window by mouse and keys; only while a window has the file
open (exit 4). Pixels are of the screen.</source>
        <translation>Für Tests und Skripte, die das Fenster mit Maus und Tasten bedienen; nur solange ein Fenster die Datei
offen hat (Rückgabe 4). Pixel sind die des Bildschirms.</translation>
    </message>
    <message>
        <source>explain the commands</source>
        <translation>die Befehle erklären</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>one command; without it all of them</source>
        <translation>ein Befehl; ohne ihn alle</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>the club&apos;s file; default: the desktop&apos;s</source>
        <translation>die Datei des Clubs; Vorgabe: die des Fensters</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>MITARBEITER</translation>
    </message>
    <message>
        <source>who acts: name or id; default: the club&apos;s only or first owner</source>
        <translation>wer handelt: Name oder Kennung; Vorgabe: der einzige oder erste Inhaber des Clubs</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>language of the texts, as fr; default: the system&apos;s. A window that has the file answers in its own</source>
        <translation>Sprache der Texte, etwa en; Vorgabe: die des Systems. Ein Fenster, das die Datei hat, antwortet in seiner eigenen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>die Befehlszeile stimmt nicht</translation>
    </message>
    <message>
        <source>refused by a rule or for want of permission</source>
        <translation>von einer Regel oder mangels Recht abgelehnt</translation>
    </message>
    <message>
        <source>a value, name or file that was given is wrong</source>
        <translation>ein angegebener Wert, Name oder eine Datei stimmt nicht</translation>
    </message>
    <message>
        <source>the club&apos;s file cannot be used, or is damaged</source>
        <translation>die Datei des Clubs ist nicht benutzbar oder beschädigt</translation>
    </message>
    <message>
        <source>the server refused or cannot be reached</source>
        <translation>der Server hat abgelehnt oder ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the program that owns the file has ended</source>
        <translation>das Programm, dem die Datei gehört, hat sich beendet</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(nötig)</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Values:</source>
        <translation>Werte:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of all commands:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Prints:</source>
        <translation>Ausgabe:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Hinweise:</translation>
    </message>
    <message>
        <source>bayboardctl: the scripting door of Bayboard</source>
        <translation>bayboardctl: Bayboard für Skripte</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Results are JSON on standard output, messages go to standard error. Times are ISO 8601 with the
location&apos;s offset.</source>
        <translation>Ergebnisse sind JSON auf der Standardausgabe, Meldungen gehen auf die Standardfehlerausgabe. Zeiten sind
ISO 8601 mit dem UTC-Abstand des Standorts.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>&quot;bayboardctl help COMMAND&quot; explains one command and the JSON that it prints.</source>
        <translation>„bayboardctl help BEFEHL“ erklärt einen Befehl und das JSON, das er ausgibt.</translation>
    </message>
    <message>
        <source>it is not before --to</source>
        <translation>es liegt nicht vor --to</translation>
    </message>
    <message>
        <source>the program that owns the file ended before it answered</source>
        <translation>das Programm, dem die Datei gehört, hat sich vor der Antwort beendet</translation>
    </message>
    <message>
        <source>the bays are not of one location</source>
        <translation>die Bahnen gehören nicht zu einem Standort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not at the location that --location names</source>
        <translation>„%1“ liegt nicht an dem Standort, den --location nennt</translation>
    </message>
    <message>
        <source>the clocks of %1 skip %2</source>
        <translation>in der Zeitzone %1 gibt es %2 nicht (Zeitumstellung)</translation>
    </message>
    <message>
        <source>the clocks of %1 show %2 twice; say %3 or %4</source>
        <translation>in der Zeitzone %1 kommt %2 zweimal vor; schreiben Sie %3 oder %4</translation>
    </message>
    <message>
        <source>it is not after --from</source>
        <translation>es liegt nicht nach --from</translation>
    </message>
    <message>
        <source>--bay and --start belong together</source>
        <translation>--bay und --start gehören zusammen</translation>
    </message>
    <message>
        <source>no such option; a club&apos;s file is given with --db</source>
        <translation>diese Option gibt es nicht; die Datei eines Clubs wird mit --db angegeben</translation>
    </message>
    <message>
        <source>not a date like 2026-11-22</source>
        <translation>kein Datum der Form 2026-11-22</translation>
    </message>
    <message>
        <source>not a time like 2026-11-22T15:12:00-04:00</source>
        <translation>keine Zeit der Form 2026-11-22T15:12:00-04:00</translation>
    </message>
    <message>
        <source>not a size like 1600x1000</source>
        <translation>keine Größe der Form 1600x1000</translation>
    </message>
    <message>
        <source>the location has no such day</source>
        <translation>diesen Tag gibt es am Standort nicht</translation>
    </message>
    <message>
        <source>&quot;args&quot; or &quot;cwd&quot; is missing</source>
        <translation>&quot;args&quot; oder &quot;cwd&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;args&quot; must be texts</source>
        <translation>&quot;args&quot; müssen Texte sein</translation>
    </message>
    <message>
        <source>&quot;exit&quot;, &quot;out&quot; or &quot;err&quot; is missing</source>
        <translation>&quot;exit&quot;, &quot;out&quot; oder &quot;err&quot; fehlt</translation>
    </message>
    <message>
        <source>no window has the file open</source>
        <translation>kein Fenster hat die Datei offen</translation>
    </message>
    <message>
        <source>an option lacks its value, or has one that it does not take</source>
        <translation>einer Option fehlt ihr Wert, oder sie hat einen, den sie nicht nimmt</translation>
    </message>
    <message>
        <source>there is no option &quot;--%1&quot;</source>
        <translation>die Option „--%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>BREITExHÖHE</translation>
    </message>
    <message>
        <source>is not right: %1</source>
        <translation>Wert stimmt nicht: %1</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>a new one needs a name and no other customer beside it</source>
        <translation>ein neuer Kunde braucht einen Namen und keinen anderen Kunden daneben</translation>
    </message>
    <message>
        <source>%1: the value is not valid UTF-8.</source>
        <translation>%1: der Wert ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Needs no club file. With --db also whether the club has every location, bay and tier that it names.</source>
        <translation>Braucht keine Clubdatei. Mit --db auch, ob der Club jeden genannten Standort, jede Bahn und Stufe hat.</translation>
    </message>
    <message>
        <source>act at another time (tests and scripts; needs time.set); without an offset it is wall time of the club&apos;s first location</source>
        <translation>zu einer anderen Zeit handeln (Tests und Skripte; braucht time.set); ohne Abstand zu UTC die Ortszeit des ersten Standorts</translation>
    </message>
    <message>
        <source>the rule gives a time too seldom; the rest is left out</source>
        <translation>die Regel ergibt zu selten eine Zeit; der Rest entfällt</translation>
    </message>
    <message>
        <source>print the times that a recurrence rule gives</source>
        <translation>die Zeiten ausgeben, die eine Wiederholungsregel ergibt</translation>
    </message>
    <message>
        <source>rule of RFC 5545: FREQ=WEEKLY;BYDAY=TU</source>
        <translation>Regel nach RFC 5545: FREQ=WEEKLY;BYDAY=TU</translation>
    </message>
    <message>
        <source>first time, or a date: then whole days are meant</source>
        <translation>erste Zeit oder ein Datum: dann sind ganze Tage gemeint</translation>
    </message>
    <message>
        <source>time zone, such as America/Halifax</source>
        <translation>Zeitzone, etwa America/Halifax</translation>
    </message>
    <message>
        <source>starts from this time or date on; default: all</source>
        <translation>Anfänge ab dieser Zeit oder diesem Datum; Vorgabe: alle</translation>
    </message>
    <message>
        <source>starts before this time or date</source>
        <translation>Anfänge vor dieser Zeit oder diesem Datum</translation>
    </message>
    <message>
        <source>times beside the rule</source>
        <translation>Zeiten neben der Regel</translation>
    </message>
    <message>
        <source>times to leave out; a date leaves out its whole day</source>
        <translation>Zeiten, die entfallen; ein Datum lässt seinen ganzen Tag entfallen</translation>
    </message>
    <message>
        <source>length of each in minutes</source>
        <translation>Dauer jeder einzelnen in Minuten</translation>
    </message>
    <message>
        <source>follow a rule that RFC 5545 rules out, as calendar files are read</source>
        <translation>eine Regel befolgen, die RFC 5545 ausschließt, so wie Kalenderdateien gelesen werden</translation>
    </message>
    <message>
        <source>{&quot;rule&quot;:CANONICAL,&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;id&quot;}…],&quot;stopped&quot;:&quot;over|window|limit|barren&quot;}
&quot;end&quot; is null without --minutes. &quot;id&quot; is the RECURRENCE-ID, the time that the rule names. &quot;stopped&quot;:
the rule is over, --to was reached, 100,000 were printed, or the rule gives nothing for too long.</source>
        <translation>{&quot;rule&quot;:CANONICAL,&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;id&quot;}…],&quot;stopped&quot;:&quot;over|window|limit|barren&quot;}
&quot;end&quot; ist ohne --minutes null. &quot;id&quot; ist die RECURRENCE-ID, die Zeit, die die Regel nennt. &quot;stopped&quot;:
die Regel ist zu Ende, --to ist erreicht, 100.000 sind ausgegeben, oder die Regel ergibt zu lange nichts.</translation>
    </message>
    <message>
        <source>Needs no club file. Times are ISO 8601 or 20261123T060000; without an offset they are wall time of the zone.
The rule counts on the wall: 06:00 stays 06:00. A time that the zone skips is read with the offset before
the gap, one that happens twice is the first. A rule that is none, or whose parts do not go together, is
exit 4 with the reason.</source>
        <translation>Braucht keine Clubdatei. Zeiten sind ISO 8601 oder 20261123T060000; ohne Abstand zu UTC sind sie Ortszeit der
Zeitzone. Die Regel zählt in Ortszeit: 06:00 bleibt 06:00. Eine Zeit, die die Zeitzone überspringt, wird mit dem
Abstand vor der Lücke gelesen; von einer doppelten gilt die erste. Eine Regel, die keine ist oder deren Teile
nicht zusammenpassen, ist Rückgabe 4 mit dem Grund.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and --start are not both dates or both times</source>
        <translation>„%1“ und --start sind nicht beide ein Datum oder beide eine Zeit</translation>
    </message>
    <message>
        <source>there is not enough memory to keep a PIN safely</source>
        <translation>der Speicher reicht nicht, um eine PIN sicher aufzubewahren</translation>
    </message>
    <message>
        <source>only the digits 0 to 9 are used</source>
        <translation>nur die Ziffern 0 bis 9 sind erlaubt</translation>
    </message>
    <message>
        <source>it has %1 to %2 digits</source>
        <translation>sie hat %1 bis %2 Ziffern</translation>
    </message>
    <message>
        <source>one digit all through is guessed at once</source>
        <translation>lauter gleiche Ziffern sind sofort erraten</translation>
    </message>
    <message>
        <source>digits in a row, like 123456, are guessed at once</source>
        <translation>Ziffern der Reihe nach, wie 123456, sind sofort erraten</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>it is gone, and no sound backup of it is there</source>
        <translation>sie ist verschwunden, und es gibt keine heile Sicherung von ihr</translation>
    </message>
    <message>
        <source>bring the window to the front first</source>
        <translation>das Fenster zuerst in den Vordergrund holen</translation>
    </message>
    <message>
        <source>another program is changing it; try again</source>
        <translation>ein anderes Programm ändert sie gerade; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: a control character stands in the value.</source>
        <translation>%1: im Wert steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged: it is kept as %1, and what could be saved was brought back.</source>
        <translation>Die Datei des Clubs war beschädigt: Sie ist als %1 aufbewahrt, und was sich retten ließ, wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged: it is kept as %1, and nothing in it could be read. The club is empty.</source>
        <translation>Die Datei des Clubs war beschädigt: Sie ist als %1 aufbewahrt, und nichts darin war lesbar. Der Club ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history.</source>
        <translation>
            <numerusform>%n Schritt fehlt im Verlauf.</numerusform>
            <numerusform>%n Schritte fehlen im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>a PIN is of operator %1 who is not there</source>
        <translation>eine PIN gehört dem Mitarbeiter %1, den es nicht gibt</translation>
    </message>
    <message>
        <source>the PIN of operator %1 is not readable</source>
        <translation>die PIN des Mitarbeiters %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>what lasts until lifted cannot repeat</source>
        <translation>was bis auf Weiteres gilt, kann sich nicht wiederholen</translation>
    </message>
    <message>
        <source>its start needs a time of day</source>
        <translation>ihr Beginn braucht eine Uhrzeit</translation>
    </message>
    <message>
        <source>the parts of its rule do not go together</source>
        <translation>die Teile ihrer Regel passen nicht zusammen</translation>
    </message>
    <message>
        <source>this would be more than %1 blocks at once</source>
        <translation>das wären mehr als %1 Sperren auf einmal</translation>
    </message>
    <message>
        <source>it gives no date to lay</source>
        <translation>sie ergibt keinen Termin</translation>
    </message>
    <message>
        <source>%1 and %2 are closer together than the block is long</source>
        <translation>%1 und %2 liegen näher beieinander, als die Sperre lang ist</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it gives more than %1 dates</source>
        <translation>sie ergibt mehr als %1 Termine</translation>
    </message>
    <message>
        <source>blocks of this kind are laid by other roles only</source>
        <translation>Sperren dieser Art setzen nur andere Rollen</translation>
    </message>
    <message numerus="yes">
        <source>you may lay blocks up to %n day(s) ahead</source>
        <translation>
            <numerusform>Sie dürfen Sperren bis zu %n Tag im Voraus setzen</numerusform>
            <numerusform>Sie dürfen Sperren bis zu %n Tage im Voraus setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>one date alone does not repeat</source>
        <translation>ein einzelner Termin wiederholt sich nicht</translation>
    </message>
    <message>
        <source>two holders at once on a bay</source>
        <translation>zwei Belegungen zugleich auf einer Bahn</translation>
    </message>
    <message>
        <source>a series cannot be laid on</source>
        <translation>eine Serie kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>two dates of the series would overlap on %1 on %2</source>
        <translation>zwei Termine der Serie würden sich auf %1 am %2 überschneiden</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>das Ende liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>all of it is over</source>
        <translation>alles davon ist vorbei</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>es ist vorbei</translation>
    </message>
    <message>
        <source>it holds nothing of that time</source>
        <translation>in dieser Zeit ist nichts gesperrt</translation>
    </message>
    <message>
        <source>nothing of that time is given free</source>
        <translation>von dieser Zeit ist nichts freigegeben</translation>
    </message>
    <message>
        <source>one bay is replaced, or all of them</source>
        <translation>ersetzt wird eine Bahn, oder alle</translation>
    </message>
    <message>
        <source>%1 is blocked on that date already</source>
        <translation>%1 ist an diesem Tag schon gesperrt</translation>
    </message>
    <message>
        <source>its rule cannot be moved by days; change how it repeats instead</source>
        <translation>ihre Regel lässt sich nicht um Tage verschieben; ändern Sie stattdessen die Wiederholung</translation>
    </message>
    <message>
        <source>the series is not on that bay</source>
        <translation>die Serie liegt nicht auf dieser Bahn</translation>
    </message>
    <message>
        <source>that date is laid already</source>
        <translation>dieser Termin ist schon gesetzt</translation>
    </message>
    <message>
        <source>the series has no such date</source>
        <translation>die Serie hat keinen solchen Termin</translation>
    </message>
    <message>
        <source>nothing would be left of its other dates</source>
        <translation>von ihren anderen Terminen bliebe nichts übrig</translation>
    </message>
    <message>
        <source>the series is on %1 already</source>
        <translation>die Serie liegt schon auf %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>it is about times of day, not about whole days</source>
        <translation>es geht um Uhrzeiten, nicht um ganze Tage</translation>
    </message>
    <message>
        <source>it is longer than a year</source>
        <translation>es dauert länger als ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>the file gives more than %n dates; the rest is left out</source>
        <translation>
            <numerusform>die Datei ergibt mehr als %n Termin; der Rest entfällt</numerusform>
            <numerusform>die Datei ergibt mehr als %n Termine; der Rest entfällt</numerusform>
        </translation>
    </message>
    <message>
        <source>no location is named</source>
        <translation>kein Standort ist genannt</translation>
    </message>
    <message>
        <source>either --location or --all is needed</source>
        <translation>--location oder --all ist nötig</translation>
    </message>
    <message>
        <source>list the dates on which locations are closed</source>
        <translation>die Schließtage der Standorte auflisten</translation>
    </message>
    <message>
        <source>By location, then date. A date without a name has null.</source>
        <translation>Nach Standort, dann Datum. Ein Schließtag ohne Namen hat null.</translation>
    </message>
    <message>
        <source>bring in closed dates from iCalendar</source>
        <translation>Schließtage aus iCalendar übernehmen</translation>
    </message>
    <message>
        <source>an .ics file with events of whole days</source>
        <translation>eine .ics-Datei mit ganztägigen Terminen</translation>
    </message>
    <message>
        <source>for every location</source>
        <translation>für alle Standorte</translation>
    </message>
    <message>
        <source>how many years ahead yearly events are followed; default 5</source>
        <translation>wie viele Jahre im Voraus jährliche Termine verfolgt werden; Vorgabe 5</translation>
    </message>
    <message>
        <source>between the file&apos;s first and last date only the file counts: other dates go, and names follow the file</source>
        <translation>zwischen dem ersten und letzten Datum der Datei gilt nur die Datei: Andere Schließtage entfallen, und Namen folgen der Datei</translation>
    </message>
    <message>
        <source>Either --location or --all. Dates from 1 January of this year on are taken. Events with times of day are
listed as unreadable. One change set, one undo; importing the same file again changes nothing.</source>
        <translation>--location oder --all. Es gelten Daten ab dem 1. Januar dieses Jahres. Termine mit Uhrzeit werden als
unlesbar aufgeführt. Ein Schritt, einmal rückgängig; dieselbe Datei erneut zu importieren ändert nichts.</translation>
    </message>
    <message>
        <source>the file&apos;s DTSTART is another time</source>
        <translation>DTSTART der Datei ist eine andere Zeit</translation>
    </message>
    <message>
        <source>either --rrule or --recurrence, not both</source>
        <translation>--rrule oder --recurrence, nicht beide</translation>
    </message>
    <message>
        <source>either --minutes or --until-lifted, not both</source>
        <translation>--minutes oder --until-lifted, nicht beide</translation>
    </message>
    <message>
        <source>this kind has no usual length</source>
        <translation>diese Art hat keine übliche Dauer</translation>
    </message>
    <message>
        <source>a start is needed</source>
        <translation>ein Beginn ist nötig</translation>
    </message>
    <message>
        <source>the series has several dates on that day; give the time too</source>
        <translation>die Serie hat an diesem Tag mehrere Termine; geben Sie auch die Uhrzeit an</translation>
    </message>
    <message>
        <source>either --remove or --restore, not both</source>
        <translation>--remove oder --restore, nicht beide</translation>
    </message>
    <message>
        <source>no known end; does not repeat</source>
        <translation>kein bekanntes Ende; wiederholt sich nicht</translation>
    </message>
    <message>
        <source>what to do about bookings in the way: list them and change nothing (default), leave those dates out, move the bookings to the first way out, leave their time out, or cancel them</source>
        <translation>was mit Buchungen im Weg geschieht: auflisten und nichts ändern (Vorgabe), diese Termine auslassen, die Buchungen auf den ersten Ausweg verschieben, ihre Zeit aussparen oder sie stornieren</translation>
    </message>
    <message>
        <source>look for another bay first (default), or for another time</source>
        <translation>zuerst eine andere Bahn suchen (Vorgabe) oder eine andere Zeit</translation>
    </message>
    <message>
        <source>the other bays of that date too</source>
        <translation>auch die anderen Bahnen dieses Termins</translation>
    </message>
    <message>
        <source>key of a kind of block: maintenance, cleaning …</source>
        <translation>Schlüssel einer Sperrart: maintenance, cleaning …</translation>
    </message>
    <message>
        <source>close bays, once or again and again, and see whom it hits</source>
        <translation>Bahnen sperren, einmal oder immer wieder, und sehen, wen es trifft</translation>
    </message>
    <message>
        <source>start of the first date</source>
        <translation>Beginn des ersten Termins</translation>
    </message>
    <message>
        <source>why; those concerned are told so</source>
        <translation>warum; die Betroffenen erfahren es</translation>
    </message>
    <message>
        <source>what the board shows</source>
        <translation>was die Tafel zeigt</translation>
    </message>
    <message>
        <source>lines of iCalendar: DTSTART, RRULE, RDATE, EXDATE</source>
        <translation>Zeilen aus iCalendar: DTSTART, RRULE, RDATE, EXDATE</translation>
    </message>
    <message>
        <source>not on the location&apos;s closed dates</source>
        <translation>nicht an Schließtagen des Standorts</translation>
    </message>
    <message>
        <source>Without --minutes the kind&apos;s usual length. Bays may be of several locations: each gets its own series at
the same wall time. --start may be left out where the file of --recurrence has a DTSTART. One change set, one undo.</source>
        <translation>Ohne --minutes die übliche Dauer der Art. Bahnen können an mehreren Standorten liegen: Jeder bekommt seine eigene
Serie zur selben Ortszeit. --start kann entfallen, wenn die Datei von --recurrence ein DTSTART hat. Ein Schritt, einmal rückgängig.</translation>
    </message>
    <message>
        <source>change, take out or bring back dates of a series, or one block</source>
        <translation>Termine einer Serie oder eine einzelne Sperre ändern, entfernen oder zurückholen</translation>
    </message>
    <message>
        <source>a block of the series; with --scope all also the series</source>
        <translation>eine Sperre der Serie; mit --scope all auch die Serie</translation>
    </message>
    <message>
        <source>which dates</source>
        <translation>welche Termine</translation>
    </message>
    <message>
        <source>new start of that block</source>
        <translation>neuer Beginn dieser Sperre</translation>
    </message>
    <message>
        <source>new rule; none: once</source>
        <translation>neue Regel; none: einmal</translation>
    </message>
    <message>
        <source>on closed dates too</source>
        <translation>auch an Schließtagen</translation>
    </message>
    <message>
        <source>take the dates out</source>
        <translation>die Termine entfernen</translation>
    </message>
    <message>
        <source>bring back a date that was left out</source>
        <translation>einen ausgelassenen Termin zurückholen</translation>
    </message>
    <message>
        <source>The other dates move by the same wall time as the block that is named. What is over stays as it was.</source>
        <translation>Die anderen Termine verschieben sich um dieselbe Ortszeit wie die genannte Sperre. Was vorbei ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>list blocks and series</source>
        <translation>Sperren und Serien auflisten</translation>
    </message>
    <message>
        <source>only this series, all of its blocks</source>
        <translation>nur diese Serie, alle ihre Sperren</translation>
    </message>
    <message>
        <source>{&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;series&quot;,&quot;date&quot;,&quot;lifted&quot;:[{&quot;start&quot;,&quot;end&quot;}…]}…],&quot;series&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;minutes&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;recurrence&quot;,&quot;notOnHolidays&quot;,&quot;leftOut&quot;:[…]}…]}
&quot;date&quot; is the RECURRENCE-ID; &quot;leftOut&quot; has such dates, those of one bay as DATE/BAY.</source>
        <translation>{&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;series&quot;,&quot;date&quot;,&quot;lifted&quot;:[{&quot;start&quot;,&quot;end&quot;}…]}…],&quot;series&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;minutes&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;,&quot;recurrence&quot;,&quot;notOnHolidays&quot;,&quot;leftOut&quot;:[…]}…]}
&quot;date&quot; ist die RECURRENCE-ID; &quot;leftOut&quot; enthält solche Termine, die einer einzelnen Bahn als DATUM/BAHN.</translation>
    </message>
    <message>
        <source>Without --from, --to and --series: today and the next 30 days.</source>
        <translation>Ohne --from, --to und --series: heute und die nächsten 30 Tage.</translation>
    </message>
    <message>
        <source>give a part of a block free</source>
        <translation>einen Teil einer Sperre freigeben</translation>
    </message>
    <message>
        <source>the block</source>
        <translation>die Sperre</translation>
    </message>
    <message>
        <source>free until then; default: the block&apos;s end</source>
        <translation>frei bis dann; Vorgabe: das Ende der Sperre</translation>
    </message>
    <message>
        <source>take back what was given free</source>
        <translation>zurücknehmen, was freigegeben war</translation>
    </message>
    <message>
        <source>only from then on</source>
        <translation>erst von da an</translation>
    </message>
    <message>
        <source>only until then</source>
        <translation>nur bis dahin</translation>
    </message>
    <message>
        <source>Without --from and --to every part.</source>
        <translation>Ohne --from und --to jeder Teil.</translation>
    </message>
    <message>
        <source>list who is to be told, and tick off who was</source>
        <translation>auflisten, wer zu benachrichtigen ist, und abhaken, wer es wurde</translation>
    </message>
    <message>
        <source>those who were told too</source>
        <translation>auch die schon Benachrichtigten</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are in the way and not decided; nothing was changed. Say what to do about them (on-clash).</source>
        <translation>
            <numerusform>%n Buchung ist im Weg und nicht entschieden; nichts wurde geändert. Geben Sie an, was mit ihr geschieht (on-clash).</numerusform>
            <numerusform>%n Buchungen sind im Weg und nicht entschieden; nichts wurde geändert. Geben Sie an, was mit ihnen geschieht (on-clash).</numerusform>
        </translation>
    </message>
    <message>
        <source>--from or --to must say which part</source>
        <translation>--from oder --to muss sagen, welcher Teil</translation>
    </message>
    <message>
        <source>free from then on, or now; default: the block&apos;s start</source>
        <translation>frei von da an, oder now (jetzt); Vorgabe: der Beginn der Sperre</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>what somebody allows needs one</source>
        <translation>was jemand erlaubt, braucht einen</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 hat keine</translation>
    </message>
    <message>
        <source>that time is not in the block</source>
        <translation>diese Zeit liegt nicht in der Sperre</translation>
    </message>
    <message>
        <source>list the steps that set a rule aside, or that somebody allowed by a PIN</source>
        <translation>die Schritte auflisten, die eine Regel übergingen oder die jemand mit einer PIN erlaubt hat</translation>
    </message>
    <message>
        <source>from this time or date; default: all</source>
        <translation>ab dieser Zeit oder diesem Datum; Vorgabe: alle</translation>
    </message>
    <message>
        <source>made or allowed by this one</source>
        <translation>von dieser Person getan oder erlaubt</translation>
    </message>
    <message>
        <source>For whoever owns the file, when nobody&apos;s PIN is known any more or the file came from another computer.
No PIN is asked for: who owns the file could change it in any case. The journal keeps who did it.</source>
        <translation>Für den, dem die Datei gehört, wenn niemand mehr seine PIN kennt oder die Datei von einem anderen Computer kommt.
Keine PIN wird verlangt: Wem die Datei gehört, der könnte sie ohnehin ändern. Das Journal bewahrt, wer es war.</translation>
    </message>
    <message>
        <source>the file is open in a window; close that first</source>
        <translation>die Datei ist in einem Fenster offen; schließen Sie es zuerst</translation>
    </message>
    <message>
        <source>only the user that owns it may do this</source>
        <translation>nur der Benutzer, dem sie gehört, darf das</translation>
    </message>
    <message>
        <source>others than its owner may use it; chmod 600 makes it yours alone</source>
        <translation>andere als ihr Besitzer dürfen sie benutzen; chmod 600 behält sie Ihnen allein vor</translation>
    </message>
    <message>
        <source>it has no line</source>
        <translation>sie hat keine Zeile</translation>
    </message>
    <message>
        <source>it has a line break or another character that cannot be shown</source>
        <translation>es enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich nicht anzeigen lässt</translation>
    </message>
    <message>
        <source>it has more than %1 letters</source>
        <translation>es sind mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is too long for one line; the whole of it is in the notes</source>
        <translation>„%1…“ ist zu lang für eine Zeile; der ganze Text steht in den Notizen</translation>
    </message>
    <message>
        <source>Not for sale</source>
        <translation>Nicht buchbar</translation>
    </message>
    <message>
        <source>the bays of one block are at several locations</source>
        <translation>die Bahnen einer Sperre liegen an mehreren Standorten</translation>
    </message>
    <message>
        <source>the club has no kind of block &quot;%1&quot;</source>
        <translation>der Club hat keine Sperrart „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no stretch of time</source>
        <translation>„%1“ ist keine Zeitspanne</translation>
    </message>
    <message>
        <source>what is lifted does not lie inside the block</source>
        <translation>was aufgehoben ist, liegt nicht innerhalb der Sperre</translation>
    </message>
    <message>
        <source>its rule cannot be followed: %1</source>
        <translation>ihre Regel kann nicht befolgt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>its times are those of another time zone; %n date(s) are taken one by one</source>
        <translation>
            <numerusform>ihre Zeiten sind die einer anderen Zeitzone; %n Termin wird einzeln übernommen</numerusform>
            <numerusform>ihre Zeiten sind die einer anderen Zeitzone; %n Termine werden einzeln übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>it is at another location than its series</source>
        <translation>sie liegt an einem anderen Standort als ihre Serie</translation>
    </message>
    <message>
        <source>only events of an iCalendar file can be taken as blocks</source>
        <translation>nur Termine einer iCalendar-Datei können als Sperren übernommen werden</translation>
    </message>
    <message>
        <source>somebody removed it since; it stays so</source>
        <translation>jemand hat sie seither entfernt; dabei bleibt es</translation>
    </message>
    <message>
        <source>the blocks are otherwise since the export; they stay</source>
        <translation>die Sperren haben sich seit dem Export geändert; sie bleiben so</translation>
    </message>
    <message>
        <source>an operator changed the blocks; theirs are kept</source>
        <translation>ein Mitarbeiter hat die Sperren geändert; dessen Fassung bleibt</translation>
    </message>
    <message>
        <source>%1 is not for sale at that time (%2)</source>
        <translation>%1 ist zu dieser Zeit nicht buchbar (%2)</translation>
    </message>
    <message>
        <source>%1 is closed at that time: %2 (%3)</source>
        <translation>%1 ist zu dieser Zeit gesperrt: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is closed at that time: %2, %3 (%4)</source>
        <translation>%1 ist zu dieser Zeit gesperrt: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>what it says of %1 is left out: dates are not laid so far ahead</source>
        <translation>was zum %1 angegeben ist, entfällt: so weit im Voraus werden keine Termine gesetzt</translation>
    </message>
    <message>
        <source>it needs a reason (--override)</source>
        <translation>ein Grund ist nötig (--override)</translation>
    </message>
    <message>
        <source>%1 has no PIN to allow it with</source>
        <translation>%1 hat keine PIN, um es zu erlauben</translation>
    </message>
    <message>
        <source>who allows what your role may not, with --override; has a PIN</source>
        <translation>wer mit --override erlaubt, was Ihre Rolle nicht darf; hat eine PIN</translation>
    </message>
    <message>
        <source>that PIN; only its owner may read the file; - is standard input. Else BAYBOARD_APPROVE_PIN of the environment</source>
        <translation>diese PIN; nur der Besitzer darf die Datei lesen; - ist die Standardeingabe. Sonst BAYBOARD_APPROVE_PIN der Umgebung</translation>
    </message>
    <message>
        <source>take the events of a calendar as blocks of this kind, not as bookings; those that say that they are bookings or blocks of Bayboard stay what they are</source>
        <translation>die Termine eines Kalenders als Sperren dieser Art übernehmen, nicht als Buchungen; was sich als Buchung oder Sperre von Bayboard ausweist, bleibt es</translation>
    </message>
    <message>
        <source>One change set, one undo. Importing the same file again changes nothing, and what an operator edited since is kept.
Events of a Bayboard export that are blocks become blocks: &quot;laid&quot; counts one a bay and date. What is booked stays, a block leaves its time out.
&quot;remarks&quot; say of each clash with a block what it is and when.</source>
        <translation>Ein Schritt, einmal rückgängig. Dieselbe Datei erneut zu importieren ändert nichts, und was ein Mitarbeiter seither bearbeitet hat, bleibt.
Termine eines Bayboard-Exports, die Sperren sind, werden Sperren: &quot;laid&quot; zählt je Bahn und Termin eine. Gebuchtes bleibt, eine Sperre spart dessen Zeit aus.
&quot;remarks&quot; sagt zu jedem Zusammenstoß mit einer Sperre, was sie ist und wann.</translation>
    </message>
    <message>
        <source>write out bookings; as iCalendar blocks and closed dates too</source>
        <translation>Buchungen ausgeben; als iCalendar auch Sperren und Schließtage</translation>
    </message>
    <message>
        <source>csv and ics: the file itself. json: {&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;status&quot;,&quot;customer&quot;:{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;},&quot;party&quot;,&quot;title&quot;,&quot;notes&quot;,&quot;price&quot;,&quot;fee&quot;,&quot;payment&quot;,&quot;channel&quot;,&quot;source&quot;,&quot;reference&quot;,&quot;reason&quot;,&quot;tags&quot;,&quot;made&quot;}…]}
A series of blocks is one repeating event with its exceptions, whole where one of its dates is asked for.</source>
        <translation>csv und ics: die Datei selbst. json: {&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;status&quot;,&quot;customer&quot;:{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;},&quot;party&quot;,&quot;title&quot;,&quot;notes&quot;,&quot;price&quot;,&quot;fee&quot;,&quot;payment&quot;,&quot;channel&quot;,&quot;source&quot;,&quot;reference&quot;,&quot;reason&quot;,&quot;tags&quot;,&quot;made&quot;}…]}
Eine Serie von Sperren ist ein Serientermin mit seinen Ausnahmen, ganz, sobald nach einem ihrer Termine gefragt wird.</translation>
    </message>
    <message>
        <source>set, change or remove a PIN</source>
        <translation>eine PIN festlegen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>the new PIN; only its owner may read the file; - is standard input. Else BAYBOARD_NEW_PIN of the environment</source>
        <translation>die neue PIN; nur der Besitzer darf die Datei lesen; - ist die Standardeingabe. Sonst BAYBOARD_NEW_PIN der Umgebung</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>with --remove: of somebody who forgot it (needs operator.edit)</source>
        <translation>mit --remove: die von jemandem, der sie vergessen hat (braucht operator.edit)</translation>
    </message>
    <message>
        <source>Of who acts (--as), whose old PIN comes with --pin-file or BAYBOARD_PIN. Where both files are -, the
first line of standard input is the old one. A PIN is kept where the computer has a keychain.</source>
        <translation>Von dem, der handelt (--as); dessen alte PIN kommt mit --pin-file oder BAYBOARD_PIN. Sind beide Dateien -, ist die
erste Zeile der Standardeingabe die alte. Eine PIN wird aufbewahrt, wo der Computer einen Schlüsselbund hat.</translation>
    </message>
    <message>
        <source>the operator&apos;s PIN, where there is one; only its owner may read the file; - is standard input. Else BAYBOARD_PIN of the environment</source>
        <translation>die PIN des Mitarbeiters, wo es eine gibt; nur der Besitzer darf die Datei lesen; - ist die Standardeingabe. Sonst BAYBOARD_PIN der Umgebung</translation>
    </message>
    <message>
        <source>{&quot;new&quot;:[{&quot;location&quot;,&quot;date&quot;,&quot;name&quot;}…],&quot;same&quot;,&quot;renamed&quot;:[…],&quot;removed&quot;:[…],&quot;events&quot;,&quot;unreadable&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;remarks&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;text&quot;}…],&quot;blocks&quot;:{&quot;cleared&quot;,&quot;returned&quot;,&quot;inTheWay&quot;},&quot;changeSet&quot;:ID}
&quot;same&quot; counts dates that a location has already. &quot;blocks&quot; counts blocks of series that leave closed dates out: taken away, and laid again where a date is open again; &quot;inTheWay&quot; bookings that these go round (see notices). &quot;changeSet&quot; is null when nothing changed or with --dry-run.</source>
        <translation>{&quot;new&quot;:[{&quot;location&quot;,&quot;date&quot;,&quot;name&quot;}…],&quot;same&quot;,&quot;renamed&quot;:[…],&quot;removed&quot;:[…],&quot;events&quot;,&quot;unreadable&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;remarks&quot;:[{&quot;event&quot;,&quot;line&quot;,&quot;text&quot;}…],&quot;blocks&quot;:{&quot;cleared&quot;,&quot;returned&quot;,&quot;inTheWay&quot;},&quot;changeSet&quot;:ID}
&quot;same&quot; zählt Daten, die ein Standort schon hat. &quot;blocks&quot; zählt Sperren von Serien, die Schließtage auslassen: entfernt, und neu gesetzt, wo ein Tag wieder offen ist; &quot;inTheWay&quot; die Buchungen, um die diese herumgehen (siehe notices). &quot;changeSet&quot; ist null, wenn sich nichts geändert hat, oder mit --dry-run.</translation>
    </message>
    <message>
        <source>only removing is for others; who has a PIN sets it</source>
        <translation>für andere gibt es nur das Entfernen; festlegen muss jeder seine PIN selbst</translation>
    </message>
    <message>
        <source>the new PIN comes with --new-pin-file or as BAYBOARD_NEW_PIN</source>
        <translation>die neue PIN kommt mit --new-pin-file oder als BAYBOARD_NEW_PIN</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>the club&apos;s file</source>
        <translation>die Datei des Clubs</translation>
    </message>
    <message>
        <source>only an empty one can begin to follow a server</source>
        <translation>nur eine leere kann anfangen, einem Server zu folgen</translation>
    </message>
    <message>
        <source>a waiting step is not readable</source>
        <translation>ein wartender Schritt ist nicht lesbar</translation>
    </message>
    <message>
        <source>a conflict is not readable</source>
        <translation>ein Konflikt ist nicht lesbar</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>a judgement is not readable</source>
        <translation>eine Antwort des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>it follows no server</source>
        <translation>sie folgt keinem Server</translation>
    </message>
    <message>
        <source>it follows a server</source>
        <translation>sie folgt einem Server</translation>
    </message>
    <message>
        <source>a step that the server has not confirmed is not in the outbox</source>
        <translation>ein vom Server nicht bestätigter Schritt fehlt im Ausgang</translation>
    </message>
    <message>
        <source>a step in the outbox is not behind those that are confirmed</source>
        <translation>ein Schritt im Ausgang steht nicht hinter den bestätigten</translation>
    </message>
    <message>
        <source>a step is at risk and in the journal</source>
        <translation>ein Schritt ist gefährdet und steht im Journal</translation>
    </message>
    <message>
        <source>a step was refused and is in the journal</source>
        <translation>ein Schritt wurde abgelehnt und steht im Journal</translation>
    </message>
    <message>
        <source>the steps of a desk</source>
        <translation>die Schritte eines Arbeitsplatzes</translation>
    </message>
    <message>
        <source>there are too many at once</source>
        <translation>es sind zu viele auf einmal</translation>
    </message>
    <message>
        <source>a series of several bays stays at its location; move single dates</source>
        <translation>eine Serie auf mehreren Bahnen bleibt an ihrem Standort; verschieben Sie einzelne Termine</translation>
    </message>
    <message>
        <source>the clock is another one there; move single dates</source>
        <translation>dort gilt eine andere Zeitzone; verschieben Sie einzelne Termine</translation>
    </message>
    <message>
        <source>its key stays: blocks name it</source>
        <translation>ihr Schlüssel bleibt: Sperren nennen ihn</translation>
    </message>
    <message>
        <source>its key is made of small letters, digits and _</source>
        <translation>ihr Schlüssel besteht aus Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>there is a kind with the key &quot;%1&quot; already</source>
        <translation>es gibt schon eine Art mit dem Schlüssel „%1“</translation>
    </message>
    <message>
        <source>there is a kind called &quot;%1&quot; already</source>
        <translation>es gibt schon eine Art namens „%1“</translation>
    </message>
    <message>
        <source>the hatch is diagonal, cross or none</source>
        <translation>die Schraffur ist diagonal, cross oder none</translation>
    </message>
    <message>
        <source>the icon is one character</source>
        <translation>das Symbol ist ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>the usual length is 0 to %1 minutes</source>
        <translation>die übliche Dauer ist 0 bis %1 Minuten</translation>
    </message>
    <message>
        <source>it is the last one; blocks need a kind</source>
        <translation>es ist die letzte; Sperren brauchen eine Art</translation>
    </message>
    <message>
        <source>these were told</source>
        <translation>diese wurden benachrichtigt</translation>
    </message>
    <message>
        <source>these were not told after all</source>
        <translation>diese wurden doch nicht benachrichtigt</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is cancelled, moved or clash. &quot;changeSet&quot; is null without --told or --not-told.</source>
        <translation>&quot;kind&quot; ist cancelled, moved oder clash. &quot;changeSet&quot; ist ohne --told oder --not-told null.</translation>
    </message>
    <message>
        <source>either --retire or --restore</source>
        <translation>--retire oder --restore, nicht beide</translation>
    </message>
    <message>
        <source>list the kinds of block</source>
        <translation>die Sperrarten auflisten</translation>
    </message>
    <message>
        <source>retired ones too</source>
        <translation>auch zurückgezogene</translation>
    </message>
    <message>
        <source>&quot;blocks&quot; counts those that are not over. No creators: whoever may lay blocks; no &quot;seenBy&quot;: everybody;
no &quot;bookOver&quot;: nobody. &quot;counted&quot; is time in use, else it is taken out of the open time.</source>
        <translation>&quot;blocks&quot; zählt die, die nicht vorbei sind. Ohne &quot;creators&quot;: wer Sperren setzen darf; ohne &quot;seenBy&quot;: alle;
ohne &quot;bookOver&quot;: niemand. &quot;counted&quot;: genutzte Zeit, sonst von der Öffnungszeit abgezogen.</translation>
    </message>
    <message>
        <source>change a kind of block, or make one</source>
        <translation>eine Sperrart ändern oder anlegen</translation>
    </message>
    <message>
        <source>its key, as of kinds; a new one makes a kind</source>
        <translation>ihr Schlüssel, wie in kinds; ein neuer legt eine Art an</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie sie heißt</translation>
    </message>
    <message>
        <source>like #2563eb</source>
        <translation>etwa #2563eb</translation>
    </message>
    <message>
        <source>how the board draws it</source>
        <translation>wie die Tafel sie zeichnet</translation>
    </message>
    <message>
        <source>one character before its name</source>
        <translation>ein Zeichen vor ihrem Namen</translation>
    </message>
    <message>
        <source>keys of the roles that may lay it; empty: whoever may lay blocks</source>
        <translation>Schlüssel der Rollen, die sie setzen dürfen; leer: wer Sperren setzen darf</translation>
    </message>
    <message>
        <source>whether its time is in use, or taken out of the open time</source>
        <translation>ob ihre Zeit genutzt ist oder von der Öffnungszeit abgezogen wird</translation>
    </message>
    <message>
        <source>keys of the roles that see what it is; empty: everybody</source>
        <translation>Schlüssel der Rollen, die sehen, was es ist; leer: alle</translation>
    </message>
    <message>
        <source>usual length; 0: none</source>
        <translation>übliche Dauer; 0: keine</translation>
    </message>
    <message>
        <source>offer it no more; blocks that have it stay</source>
        <translation>nicht mehr anbieten; vorhandene Sperren bleiben</translation>
    </message>
    <message>
        <source>offer it again</source>
        <translation>wieder anbieten</translation>
    </message>
    <message>
        <source>What is not named stays. A kind is never deleted. One change set, one undo; &quot;changeSet&quot; is null with
--dry-run or where nothing changes.</source>
        <translation>Was nicht genannt ist, bleibt. Eine Art wird nie gelöscht. Ein Schritt, einmal rückgängig; &quot;changeSet&quot; ist mit
--dry-run null oder wo sich nichts ändert.</translation>
    </message>
    <message>
        <source>either --told or --not-told</source>
        <translation>--told oder --not-told, nicht beide</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>say why it is given up</source>
        <translation>sagen Sie, warum es aufgegeben wird</translation>
    </message>
    <message>
        <source>a button, field or menu entry to point at: its name, or how its text begins</source>
        <translation>ein Knopf, Feld oder Menüeintrag, auf den gezeigt wird: sein Name oder der Anfang seines Textes</translation>
    </message>
    <message>
        <source>{&quot;title&quot;,&quot;window&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;active&quot;,&quot;location&quot;,&quot;heading&quot;,&quot;booking&quot;,&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;busy&quot;,&quot;popup&quot;,&quot;dialog&quot;,&quot;dialogText&quot;,&quot;banner&quot;,&quot;bannerKind&quot;,&quot;message&quot;,&quot;figures&quot;,&quot;saving&quot;,&quot;undo&quot;,&quot;idle&quot;,&quot;cell&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;control&quot;}
What is not shown is null; so are &quot;cell&quot; and &quot;control&quot; when they are out of sight.</source>
        <translation>{&quot;title&quot;,&quot;window&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;active&quot;,&quot;location&quot;,&quot;heading&quot;,&quot;booking&quot;,&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;busy&quot;,&quot;popup&quot;,&quot;dialog&quot;,&quot;dialogText&quot;,&quot;banner&quot;,&quot;bannerKind&quot;,&quot;message&quot;,&quot;figures&quot;,&quot;saving&quot;,&quot;undo&quot;,&quot;idle&quot;,&quot;cell&quot;:{&quot;x&quot;,&quot;y&quot;,&quot;width&quot;,&quot;height&quot;},&quot;control&quot;}
Was nicht gezeigt wird, ist null; ebenso &quot;cell&quot; und &quot;control&quot;, wenn sie nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>a part of a change set</source>
        <translation>ein Teil eines Schritts</translation>
    </message>
    <message>
        <source>it does not go with the parts that are here</source>
        <translation>er passt nicht zu den vorhandenen Teilen</translation>
    </message>
    <message>
        <source>an address and a port are wanted, as in 127.0.0.1:8420</source>
        <translation>eine Adresse und ein Port werden erwartet, etwa 127.0.0.1:8420</translation>
    </message>
    <message>
        <source>others may read or change it; chmod 600 keeps a key</source>
        <translation>andere dürfen sie lesen oder ändern; chmod 600 schützt einen Schlüssel</translation>
    </message>
    <message>
        <source>serves desks until it is told to stop</source>
        <translation>bedient Arbeitsplätze, bis er angehalten wird</translation>
    </message>
    <message>
        <source>makes a token for a device and shows it this once</source>
        <translation>erstellt ein Token für ein Gerät und zeigt es dieses eine Mal</translation>
    </message>
    <message>
        <source>lists devices with a token</source>
        <translation>listet Geräte mit einem Token auf</translation>
    </message>
    <message>
        <source>takes a device&apos;s token back, at once</source>
        <translation>nimmt das Token eines Geräts sofort zurück</translation>
    </message>
    <message>
        <source>brings the data to this program&apos;s version, after a backup</source>
        <translation>bringt die Daten auf die Version dieses Programms, nach einer Sicherung</translation>
    </message>
    <message>
        <source>writes a checked copy of the data, also while the server runs</source>
        <translation>schreibt eine geprüfte Kopie der Daten, auch während der Server läuft</translation>
    </message>
    <message>
        <source>puts a backup in the place of the data, which is kept beside it</source>
        <translation>setzt eine Sicherung an die Stelle der Daten, die daneben aufbewahrt werden</translation>
    </message>
    <message>
        <source>proves that the data is sound; exit 5 when it is not</source>
        <translation>weist nach, dass die Daten heil sind; sonst Rückgabe 5</translation>
    </message>
    <message>
        <source>shows this text</source>
        <translation>zeigt diesen Text</translation>
    </message>
    <message>
        <source>prints the version as JSON</source>
        <translation>gibt die Version als JSON aus</translation>
    </message>
    <message>
        <source>others may read or change it; chmod 600 keeps it</source>
        <translation>andere dürfen sie lesen oder ändern; chmod 600 schützt sie</translation>
    </message>
    <message>
        <source>a JSON object with options is wanted</source>
        <translation>ein JSON-Objekt mit Optionen wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option with a text or a number</source>
        <translation>„%1“ ist keine Option mit einem Text oder einer Zahl</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is wanted</source>
        <translation>eine ganze Zahl von 0 bis %1 wird erwartet</translation>
    </message>
    <message>
        <source>one of info, warning, error is wanted</source>
        <translation>info, warning oder error wird erwartet</translation>
    </message>
    <message>
        <source>one goes with the other</source>
        <translation>eines geht nicht ohne das andere</translation>
    </message>
    <message>
        <source>where the data is</source>
        <translation>wo die Daten sind</translation>
    </message>
    <message>
        <source>where desks connect; port 0: any that is free</source>
        <translation>wo sich Arbeitsplätze verbinden; Port 0: ein freier</translation>
    </message>
    <message>
        <source>certificate and chain, PEM</source>
        <translation>Zertifikat und Kette, PEM</translation>
    </message>
    <message>
        <source>its key, PEM, readable for the server alone</source>
        <translation>der Schlüssel dazu, PEM, nur für den Server lesbar</translation>
    </message>
    <message>
        <source>proxies of yours, whose X-Forwarded-For is believed</source>
        <translation>eigene Proxys, deren X-Forwarded-For geglaubt wird</translation>
    </message>
    <message>
        <source>info, warning or error; lines of JSON on stderr</source>
        <translation>info, warning oder error; JSON-Zeilen auf stderr</translation>
    </message>
    <message>
        <source>how many at once (4096)</source>
        <translation>wie viele zugleich (4096)</translation>
    </message>
    <message>
        <source>questions a second of one address (200); 0: any</source>
        <translation>Anfragen je Sekunde von einer Adresse (200); 0: beliebig viele</translation>
    </message>
    <message>
        <source>questions a second of one token (100); 0: any</source>
        <translation>Anfragen je Sekunde mit einem Token (100); 0: beliebig viele</translation>
    </message>
    <message>
        <source>how long a question&apos;s head may take (20)</source>
        <translation>wie lange der Kopf einer Anfrage dauern darf (20)</translation>
    </message>
    <message>
        <source>how long its body may take (30)</source>
        <translation>wie lange ihr Inhalt dauern darf (30)</translation>
    </message>
    <message>
        <source>threads of the network (2)</source>
        <translation>Threads für das Netzwerk (2)</translation>
    </message>
    <message>
        <source>a JSON object with these options, without the dashes</source>
        <translation>ein JSON-Objekt mit diesen Optionen, ohne die Striche</translation>
    </message>
    <message>
        <source>token create: what people call the device</source>
        <translation>token create: wie das Gerät genannt wird</translation>
    </message>
    <message>
        <source>token create: the desk whose steps it sends; else a new one</source>
        <translation>token create: der Arbeitsplatz, dessen Schritte es sendet; sonst ein neuer</translation>
    </message>
    <message>
        <source>of texts for people: de, en, es or fr</source>
        <translation>der Texte für Menschen: de, en, es oder fr</translation>
    </message>
    <message>
        <source>(no command)</source>
        <translation>(kein Befehl)</translation>
    </message>
    <message>
        <source>Each option is also a variable of the environment: BAYBOARD_STORE for --store.</source>
        <translation>Jede Option ist auch eine Umgebungsvariable: BAYBOARD_STORE für --store.</translation>
    </message>
    <message>
        <source>a name for the device is wanted</source>
        <translation>ein Name für das Gerät wird erwartet</translation>
    </message>
    <message>
        <source>it is not an id</source>
        <translation>das ist keine Kennung</translation>
    </message>
    <message>
        <source>a window has the file open: close it first</source>
        <translation>ein Fenster hat die Datei offen: Schließen Sie es zuerst</translation>
    </message>
    <message>
        <source>the token is another desk&apos;s, %1</source>
        <translation>das Token gehört einem anderen Arbeitsplatz, %1</translation>
    </message>
    <message>
        <source>The server %1 does not know this token any more.</source>
        <translation>Der Server %1 kennt dieses Token nicht mehr.</translation>
    </message>
    <message>
        <source>The server %1 is busy (%2). Try again later.</source>
        <translation>Der Server %1 ist ausgelastet (%2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server %1 did not take what was sent (%2).</source>
        <translation>Der Server %1 hat das Gesendete nicht angenommen (%2).</translation>
    </message>
    <message>
        <source>The server %1 does not answer (%2). What waits is kept.</source>
        <translation>Der Server %1 antwortet nicht (%2). Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>bring the file and a server together</source>
        <translation>die Datei und einen Server abgleichen</translation>
    </message>
    <message>
        <source>the desk&apos;s token; only its owner may read the file; - is standard input (default)</source>
        <translation>das Token des Arbeitsplatzes; nur der Besitzer darf die Datei lesen; - ist die Standardeingabe (Vorgabe)</translation>
    </message>
    <message>
        <source>certificates (PEM) that are trusted beside the computer&apos;s own</source>
        <translation>Zertifikate (PEM), denen neben denen des Computers vertraut wird</translation>
    </message>
    <message>
        <source>this is no server&apos;s address</source>
        <translation>das ist keine Serveradresse</translation>
    </message>
    <message>
        <source>the address must begin with https://, so that nobody reads along</source>
        <translation>die Adresse muss mit https:// beginnen, damit niemand mitliest</translation>
    </message>
    <message>
        <source>it is not where it belongs</source>
        <translation>es ist nicht dort, wo es hingehört</translation>
    </message>
    <message>
        <source>what would be changed</source>
        <translation>was geändert würde</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>needs --db and --token-file</source>
        <translation>braucht --db und --token-file</translation>
    </message>
    <message>
        <source>list what was done, by whom and when, newest first</source>
        <translation>auflisten, was getan wurde, von wem und wann, Neuestes zuerst</translation>
    </message>
    <message>
        <source>what the steps are about; default everything</source>
        <translation>wovon die Schritte handeln; Vorgabe alles (everything)</translation>
    </message>
    <message>
        <source>so many at most; default 1000</source>
        <translation>höchstens so viele; Vorgabe 1000</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>not a number of minutes from 0 to 1440</source>
        <translation>keine Minutenzahl von 0 bis 1440</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>it is not between 2000 and 2200</source>
        <translation>sie liegt nicht zwischen 2000 und 2200</translation>
    </message>
    <message>
        <source>its history begins with a snapshot of another server; a backup of that server has all of it</source>
        <translation>ihr Verlauf beginnt mit einem Abbild eines anderen Servers; eine Sicherung jenes Servers enthält ihn ganz</translation>
    </message>
    <message>
        <source>it follows a server already</source>
        <translation>sie folgt schon einem Server</translation>
    </message>
    <message>
        <source>step %1 waits and is not in the outbox</source>
        <translation>Schritt %1 wartet und steht nicht im Ausgang</translation>
    </message>
    <message>
        <source>a step that waits does not have its changes</source>
        <translation>ein wartender Schritt hat seine Änderungen nicht</translation>
    </message>
    <message>
        <source>steps that are confirmed are not numbered as such</source>
        <translation>bestätigte Schritte sind nicht als solche nummeriert</translation>
    </message>
    <message>
        <source>it has no club</source>
        <translation>sie hat keinen Club</translation>
    </message>
    <message>
        <source>{&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;party&quot;,&quot;notes&quot;,&quot;source&quot;,&quot;price&quot;,&quot;payment&quot;,&quot;tags&quot;,&quot;reference&quot;}…],&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;}…]}
What is not known is null; the end of a block with no known end is null.</source>
        <translation>{&quot;bookings&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;zone&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;party&quot;,&quot;notes&quot;,&quot;source&quot;,&quot;price&quot;,&quot;payment&quot;,&quot;tags&quot;,&quot;reference&quot;}…],&quot;blocks&quot;:[{&quot;id&quot;,&quot;location&quot;,&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;kind&quot;,&quot;title&quot;,&quot;reason&quot;}…]}
Was nicht bekannt ist, ist null; das Ende einer Sperre ohne bekanntes Ende ist null.</translation>
    </message>
    <message>
        <source>only a step with one booking can go elsewhere</source>
        <translation>nur ein Schritt mit einer einzigen Buchung kann woandershin</translation>
    </message>
    <message>
        <source>it took another step back: undo that once more instead</source>
        <translation>es nahm einen anderen Schritt zurück: Machen Sie stattdessen jenen noch einmal rückgängig</translation>
    </message>
    <message>
        <source>everything is as it was wanted: give it up</source>
        <translation>alles ist schon so wie gewünscht: Geben Sie es auf</translation>
    </message>
    <message>
        <source>it follows another server; --join keeps it aside and takes this server&apos;s club</source>
        <translation>sie folgt einem anderen Server; --join legt sie beiseite und nimmt den Club dieses Servers</translation>
    </message>
    <message>
        <source>the server has no club yet: a file that has one can give it with --adopt</source>
        <translation>der Server hat noch keinen Club: Eine Datei mit einem Club kann ihn mit --adopt übergeben</translation>
    </message>
    <message>
        <source>the server has no club yet: --adopt gives it the one of this file</source>
        <translation>der Server hat noch keinen Club: --adopt gibt ihm den dieser Datei</translation>
    </message>
    <message>
        <source>it has a club of its own, and so has the server: --join keeps it aside and takes the server&apos;s</source>
        <translation>sie hat einen eigenen Club, und der Server auch: --join legt ihn beiseite und nimmt den des Servers</translation>
    </message>
    <message>
        <source>give the file&apos;s club to a server that has none</source>
        <translation>den Club der Datei an einen Server ohne Club übergeben</translation>
    </message>
    <message>
        <source>a file with a club of its own is kept aside, and the server&apos;s taken</source>
        <translation>eine Datei mit eigenem Club wird beiseitegelegt und der des Servers genommen</translation>
    </message>
    <message>
        <source>take everything anew; what waits is kept, and sent</source>
        <translation>alles neu holen; was wartet, bleibt erhalten und wird gesendet</translation>
    </message>
    <message>
        <source>list what the server refused</source>
        <translation>auflisten, was der Server abgelehnt hat</translation>
    </message>
    <message>
        <source>those that somebody has decided, too</source>
        <translation>auch das, worüber schon jemand entschieden hat</translation>
    </message>
    <message>
        <source>Oldest first. &quot;code&quot; says why, &quot;blocker&quot; what is in the way.</source>
        <translation>Älteste zuerst. &quot;code&quot; sagt, warum, &quot;blocker&quot;, was im Weg ist.</translation>
    </message>
    <message>
        <source>leave a conflict as the server has it</source>
        <translation>einen Konflikt so lassen, wie der Server es hat</translation>
    </message>
    <message>
        <source>of the conflict</source>
        <translation>des Konflikts</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>do what a conflict wanted once more, perhaps elsewhere</source>
        <translation>noch einmal tun, was ein Konflikt wollte, vielleicht woanders</translation>
    </message>
    <message>
        <source>another bay, for a step with one booking</source>
        <translation>eine andere Bahn, für einen Schritt mit einer einzigen Buchung</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>eine andere Zeit</translation>
    </message>
    <message>
        <source>another length</source>
        <translation>eine andere Dauer</translation>
    </message>
    <message>
        <source>is kept with the step</source>
        <translation>wird beim Schritt aufbewahrt</translation>
    </message>
    <message>
        <source>The new step waits for the server as any other. It is made over what the file shows now.</source>
        <translation>Der neue Schritt wartet auf den Server wie jeder andere. Er setzt auf das auf, was die Datei jetzt zeigt.</translation>
    </message>
    <message>
        <source>makes data without a club, for a desk that gives it one</source>
        <translation>legt Daten ohne Club an, für einen Arbeitsplatz, der ihnen einen gibt</translation>
    </message>
    <message>
        <source>PostgreSQL: a copy of each day goes there, 14 are kept; else none is made</source>
        <translation>PostgreSQL: dorthin kommt täglich eine Kopie, 14 werden behalten; sonst keine</translation>
    </message>
    <message>
        <source>it has a club</source>
        <translation>sie hat einen Club</translation>
    </message>
    <message>
        <source>a location is needed</source>
        <translation>ein Standort ist nötig</translation>
    </message>
    <message>
        <source>it must be a date</source>
        <translation>es muss ein Datum sein</translation>
    </message>
    <message>
        <source>a length is needed</source>
        <translation>eine Dauer ist nötig</translation>
    </message>
    <message>
        <source>there is no such booking</source>
        <translation>diese Buchung gibt es nicht</translation>
    </message>
    <message>
        <source>either it or a length, not both</source>
        <translation>entweder das oder eine Dauer, nicht beides</translation>
    </message>
    <message>
        <source>it must be list, skip, move, shorten or cancel</source>
        <translation>es muss list, skip, move, shorten oder cancel sein</translation>
    </message>
    <message>
        <source>it must be bay or time</source>
        <translation>es muss bay oder time sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a booking</source>
        <translation>„%1“ ist kein Zustand einer Buchung</translation>
    </message>
    <message>
        <source>either a customer or a walk-in&apos;s name, not both</source>
        <translation>entweder ein Kunde oder der Name eines Laufkunden, nicht beides</translation>
    </message>
    <message>
        <source>it must be one that a list has given</source>
        <translation>es muss einer sein, den eine Liste geliefert hat</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>es muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it is not after the start</source>
        <translation>es liegt nicht nach dem Beginn</translation>
    </message>
    <message>
        <source>a bay is not at the location that is named</source>
        <translation>eine Bahn liegt nicht am genannten Standort</translation>
    </message>
    <message>
        <source>either it or the minutes, not both</source>
        <translation>entweder das oder die Minuten, nicht beides</translation>
    </message>
    <message>
        <source>it must be whole minutes after the start</source>
        <translation>es müssen ganze Minuten nach dem Beginn sein</translation>
    </message>
    <message>
        <source>let the club&apos;s server do it, https://host:port; exit 6 where it is not there</source>
        <translation>den Server des Clubs ausführen lassen, https://host:port; Rückgabe 6, wo er nicht da ist</translation>
    </message>
    <message>
        <source>%1 goes with --server.</source>
        <translation>%1 gehört zu --server.</translation>
    </message>
    <message>
        <source>%1 is nothing that a server can do.</source>
        <translation>%1 kann ein Server nicht ausführen.</translation>
    </message>
    <message>
        <source>Needs --server. Sends what waits and reads what is new until neither has anything to say. A file that does not exist
is made, and has the club when the command ends. What the server refuses leaves the schedule and stays in
the file as a conflict. Exit 6: the server cannot be reached, or what became of the last question is not
known; nothing is lost, and the command can be given again.</source>
        <translation>Braucht --server. Sendet, was wartet, und liest, was neu ist, bis keine Seite mehr etwas hat. Eine fehlende Datei
wird angelegt und hat den Club, wenn der Befehl endet. Was der Server ablehnt, verlässt den Plan und bleibt in
der Datei als Konflikt. Rückgabe 6: Der Server ist nicht erreichbar, oder was aus der letzten Anfrage wurde, ist
nicht bekannt; nichts ist verloren, und der Befehl kann erneut gegeben werden.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>am Standort %1</translation>
    </message>
    <message>
        <source>for operators with the tag %1</source>
        <translation>für Mitarbeiter mit dem Schlagwort %1</translation>
    </message>
    <message>
        <source>for customers with the tag %1</source>
        <translation>für Kunden mit dem Schlagwort %1</translation>
    </message>
    <message>
        <source>is not between 0 and 744 hours</source>
        <translation>liegt nicht zwischen 0 und 744 Stunden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a switch</source>
        <translation>„%1“ ist kein Schalter</translation>
    </message>
    <message>
        <source>goes round in a circle: %1</source>
        <translation>läuft im Kreis: %1</translation>
    </message>
    <message>
        <source>it is not asked for that</source>
        <translation>dafür lässt es sich nicht schalten</translation>
    </message>
    <message>
        <source>a stop is never on</source>
        <translation>ein Anhalten ist nie eingeschaltet</translation>
    </message>
    <message>
        <source>a tag is empty</source>
        <translation>ein Schlagwort ist leer</translation>
    </message>
    <message>
        <source>its key stays: others name it</source>
        <translation>ihr Schlüssel bleibt: andere nennen ihn</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the hours</source>
        <translation>die Stunden</translation>
    </message>
    <message>
        <source>they are 0 to %1</source>
        <translation>es sind 0 bis %1</translation>
    </message>
    <message>
        <source>set a password of your own first, else you would be locked out</source>
        <translation>legen Sie zuerst ein eigenes Passwort fest, sonst wären Sie ausgesperrt</translation>
    </message>
    <message>
        <source>there is a role with the key &quot;%1&quot; already</source>
        <translation>es gibt schon eine Rolle mit dem Schlüssel „%1“</translation>
    </message>
    <message>
        <source>there is a role called &quot;%1&quot; already</source>
        <translation>es gibt schon eine Rolle namens „%1“</translation>
    </message>
    <message>
        <source>roles may not inherit from each other in a circle: %1</source>
        <translation>Rollen dürfen nicht im Kreis voneinander erben: %1</translation>
    </message>
    <message>
        <source>days ahead are 0 or more</source>
        <translation>die Tage im Voraus sind 0 oder mehr</translation>
    </message>
    <message>
        <source>there is somebody called &quot;%1&quot; already</source>
        <translation>es gibt schon jemanden namens „%1“</translation>
    </message>
    <message>
        <source>%1 would get a right that you do not have yourself (%2)</source>
        <translation>%1 bekäme ein Recht, das Sie selbst nicht haben (%2)</translation>
    </message>
    <message>
        <source>nobody would be left who may edit operators everywhere</source>
        <translation>niemand bliebe übrig, der überall Mitarbeiter bearbeiten darf</translation>
    </message>
    <message>
        <source>it needs %1 characters or more</source>
        <translation>es braucht %1 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it holds a character that cannot be typed</source>
        <translation>es enthält ein Zeichen, das sich nicht tippen lässt</translation>
    </message>
    <message>
        <source>one character all through is guessed at once</source>
        <translation>lauter gleiche Zeichen sind sofort erraten</translation>
    </message>
    <message>
        <source>it holds the name of its owner</source>
        <translation>es enthält den Namen seines Besitzers</translation>
    </message>
    <message>
        <source>a password is of operator %1 who is not there</source>
        <translation>ein Passwort gehört dem Mitarbeiter %1, den es nicht gibt</translation>
    </message>
    <message>
        <source>the password of operator %1 is not readable</source>
        <translation>das Passwort des Mitarbeiters %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none; see flags</source>
        <translation>„%1“ ist keine; siehe flags</translation>
    </message>
    <message>
        <source>one of --off, --on, --stop and --clear</source>
        <translation>genau eines von --off, --on, --stop und --clear</translation>
    </message>
    <message>
        <source>one of --location, --operator-tag and --customer-tag, and none with --stop</source>
        <translation>eines von --location, --operator-tag und --customer-tag, und keines mit --stop</translation>
    </message>
    <message>
        <source>list what can be switched off, and what is</source>
        <translation>auflisten, was sich ausschalten lässt und was es ist</translation>
    </message>
    <message>
        <source>&quot;on&quot; is what holds where nothing else is said. Of the switches that fit, the first decides: stop (off for
everybody), a tag of the customer, a tag of the operator, the location, everybody; of two tags the one that
switches off. &quot;history&quot; has the last steps that switched something.</source>
        <translation>&quot;on&quot; gilt, wo nichts anderes gesagt ist. Von den passenden Schaltern entscheidet der erste: Anhalten (für alle
aus), ein Schlagwort des Kunden, ein Schlagwort des Mitarbeiters, der Standort, alle; von zwei Schlagwörtern das, das
ausschaltet. &quot;history&quot; enthält die letzten Schritte, die etwas geschaltet haben.</translation>
    </message>
    <message>
        <source>switch a feature off or on, for all or for some</source>
        <translation>eine Funktion aus- oder einschalten, für alle oder für manche</translation>
    </message>
    <message>
        <source>its name, as of flags</source>
        <translation>ihr Name, wie in flags</translation>
    </message>
    <message>
        <source>switch it off</source>
        <translation>sie ausschalten</translation>
    </message>
    <message>
        <source>switch it on</source>
        <translation>sie einschalten</translation>
    </message>
    <message>
        <source>off for everybody at once, whatever else is switched</source>
        <translation>sofort für alle aus, gleich was sonst geschaltet ist</translation>
    </message>
    <message>
        <source>take the switch out; without --location or a tag the stop, where there is one</source>
        <translation>den Schalter entfernen; ohne --location oder Schlagwort das Anhalten, wo es eines gibt</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>SCHLAGWORT</translation>
    </message>
    <message>
        <source>for operators who have the tag</source>
        <translation>für Mitarbeiter, die das Schlagwort haben</translation>
    </message>
    <message>
        <source>for customers who have the tag</source>
        <translation>für Kunden, die das Schlagwort haben</translation>
    </message>
    <message>
        <source>Needs club.edit. It holds at once in this file&apos;s window, and in others with the next answer of the server,
which refuses by the same switches. One change set, one undo; &quot;changeSet&quot; is null where nothing changes.</source>
        <translation>Braucht club.edit. Gilt sofort im Fenster dieser Datei und in anderen mit der nächsten Antwort des Servers, der
nach denselben Schaltern ablehnt. Ein Schritt, einmal rückgängig; &quot;changeSet&quot; ist null, wo sich nichts ändert.</translation>
    </message>
    <message>
        <source>either %1 or --restore</source>
        <translation>%1 oder --restore, nicht beide</translation>
    </message>
    <message>
        <source>write a number of days, or none</source>
        <translation>schreiben Sie eine Zahl von Tagen oder none</translation>
    </message>
    <message>
        <source>change an operator, or add one</source>
        <translation>einen Mitarbeiter ändern oder hinzufügen</translation>
    </message>
    <message>
        <source>name or id; with --add the new one&apos;s name</source>
        <translation>Name oder Kennung; mit --add der Name des neuen</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>der Name der Person</translation>
    </message>
    <message>
        <source>keys of roles: everywhere, or behind @ at one location; empty: none</source>
        <translation>Schlüssel von Rollen: überall, oder hinter @ an einem Standort; leer: keine</translation>
    </message>
    <message>
        <source>tags that features are switched by; empty: none</source>
        <translation>Schlagwörter, nach denen Funktionen geschaltet werden; leer: keine</translation>
    </message>
    <message>
        <source>whether they may act at all</source>
        <translation>ob die Person überhaupt handeln darf</translation>
    </message>
    <message>
        <source>take them off the list; history goes on to name them</source>
        <translation>von der Liste nehmen; der Verlauf nennt die Person weiter</translation>
    </message>
    <message>
        <source>bring them back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>What is not named stays. Needs operator.edit. Nobody gives a right that they have not themselves, and somebody who
may edit operators everywhere is always left. One change set, one undo; &quot;changeSet&quot; is null with --dry-run or
where nothing changes.</source>
        <translation>Was nicht genannt ist, bleibt. Braucht operator.edit. Niemand gibt ein Recht, das er selbst nicht hat, und es bleibt
immer jemand, der überall Mitarbeiter bearbeiten darf. Ein Schritt, einmal rückgängig; &quot;changeSet&quot; ist mit --dry-run
null oder wo sich nichts ändert.</translation>
    </message>
    <message>
        <source>change a role, or make one</source>
        <translation>eine Rolle ändern oder anlegen</translation>
    </message>
    <message>
        <source>its key, as of roles; a new one makes a role</source>
        <translation>ihr Schlüssel, wie in roles; ein neuer legt eine Rolle an</translation>
    </message>
    <message>
        <source>keys of roles whose permissions it has too; empty: none</source>
        <translation>Schlüssel von Rollen, deren Rechte sie auch hat; leer: keine</translation>
    </message>
    <message>
        <source>its own permissions, as of roles; * is all; empty: none</source>
        <translation>ihre eigenen Rechte, wie in roles; * ist alle; leer: keine</translation>
    </message>
    <message>
        <source>how many days ahead it lets people lay blocks; none: as those that it inherits from, else without limit</source>
        <translation>wie viele Tage im Voraus sie Sperren setzen lässt; none: wie die, von denen sie erbt, sonst unbegrenzt</translation>
    </message>
    <message>
        <source>whoever has it gets nothing by it any more</source>
        <translation>wer sie hat, gewinnt durch sie nichts mehr</translation>
    </message>
    <message>
        <source>What is not named stays. Needs operator.edit. Roles that would inherit from each other in a circle are refused,
and so is a right for somebody that who acts has not. One change set, one undo.</source>
        <translation>Was nicht genannt ist, bleibt. Braucht operator.edit. Rollen, die im Kreis voneinander erben würden, werden
abgelehnt, ebenso ein Recht, das der Handelnde selbst nicht hat. Ein Schritt, einmal rückgängig.</translation>
    </message>
    <message>
        <source>list who works with the program</source>
        <translation>auflisten, wer mit dem Programm arbeitet</translation>
    </message>
    <message>
        <source>removed ones too</source>
        <translation>auch entfernte</translation>
    </message>
    <message>
        <source>&quot;location&quot; is null where a role holds everywhere; &quot;pin&quot; says whether there is one at this desk.</source>
        <translation>&quot;location&quot; ist null, wo eine Rolle überall gilt; &quot;pin&quot; sagt, ob es an diesem Arbeitsplatz eine gibt.</translation>
    </message>
    <message>
        <source>list the roles and what each may do</source>
        <translation>die Rollen auflisten und was jede darf</translation>
    </message>
    <message>
        <source>&quot;permissions&quot; of a role are its own, &quot;all&quot; those with what it inherits.</source>
        <translation>&quot;permissions&quot; einer Rolle sind ihre eigenen, &quot;all&quot; die samt geerbten.</translation>
    </message>
    <message>
        <source>the new password comes with --new-password-file or as BAYBOARD_NEW_PASSWORD</source>
        <translation>das neue Passwort kommt mit --new-password-file oder als BAYBOARD_NEW_PASSWORD</translation>
    </message>
    <message>
        <source>the operator&apos;s password, where the club asks for one; as --pin-file. Else BAYBOARD_PASSWORD of the environment</source>
        <translation>das Passwort des Mitarbeiters, wo der Club eines verlangt; wie --pin-file. Sonst BAYBOARD_PASSWORD der Umgebung</translation>
    </message>
    <message>
        <source>set, change or remove a password</source>
        <translation>ein Passwort festlegen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>the new password; only its owner may read the file; - is standard input. Else BAYBOARD_NEW_PASSWORD of the environment</source>
        <translation>das neue Passwort; nur der Besitzer darf die Datei lesen; - ist die Standardeingabe. Sonst BAYBOARD_NEW_PASSWORD der Umgebung</translation>
    </message>
    <message>
        <source>of somebody else (needs operator.edit)</source>
        <translation>von jemand anderem (braucht operator.edit)</translation>
    </message>
    <message>
        <source>Of who acts (--as), whose old password comes with --password-file or BAYBOARD_PASSWORD. A password belongs to
this file; it is asked for where set-sign-in says so. 10 characters or more.</source>
        <translation>Von dem, der handelt (--as); dessen altes Passwort kommt mit --password-file oder BAYBOARD_PASSWORD. Ein Passwort
gehört zu dieser Datei; es wird verlangt, wo set-sign-in es sagt. 10 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>say how often the club asks for passwords</source>
        <translation>sagen, wie oft der Club Passwörter verlangt</translation>
    </message>
    <message>
        <source>a password opens a desk for so long; 0: none is asked for</source>
        <translation>so lange öffnet ein Passwort einen Arbeitsplatz; 0: keines wird verlangt</translation>
    </message>
    <message>
        <source>Needs club.edit and a password of one&apos;s own. A program that is started asks again. &quot;asked&quot; is false while nobody
who may edit operators has a password at this desk.</source>
        <translation>Braucht club.edit und ein eigenes Passwort. Ein gestartetes Programm fragt erneut. &quot;asked&quot; ist false, solange niemand,
der Mitarbeiter bearbeiten darf, an diesem Arbeitsplatz ein Passwort hat.</translation>
    </message>
    <message>
        <source>remove all PINs and passwords of this file</source>
        <translation>alle PINs und Passwörter dieser Datei entfernen</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>a webhook is not readable</source>
        <translation>ein Webhook ist nicht lesbar</translation>
    </message>
    <message>
        <source>it must be this, following or all</source>
        <translation>es muss this, following oder all sein</translation>
    </message>
    <message>
        <source>it must be all, for the id is a series&apos;</source>
        <translation>es muss all sein, denn die Kennung ist die einer Serie</translation>
    </message>
    <message>
        <source>from or to must say which part</source>
        <translation>from oder to muss sagen, welcher Teil</translation>
    </message>
    <message>
        <source>an address is needed</source>
        <translation>eine Adresse ist nötig</translation>
    </message>
    <message>
        <source>the webhook has ended</source>
        <translation>der Webhook ist beendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event that there is</source>
        <translation>das Ereignis „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there are %1 webhooks already</source>
        <translation>es gibt schon %1 Webhooks</translation>
    </message>
    <message>
        <source>the key of the webhooks&apos; secrets</source>
        <translation>der Schlüssel für die Geheimnisse der Webhooks</translation>
    </message>
    <message>
        <source>it is not the one that they were sealed with</source>
        <translation>es ist nicht der, mit dem sie versiegelt wurden</translation>
    </message>
    <message>
        <source>it is no address of the web</source>
        <translation>das ist keine Webadresse</translation>
    </message>
    <message>
        <source>https is wanted</source>
        <translation>https wird erwartet</translation>
    </message>
    <message>
        <source>neither a user nor a # may be in it</source>
        <translation>weder ein Benutzer noch ein # darf darin stehen</translation>
    </message>
    <message>
        <source>tells that address what happens, and shows its secret this once</source>
        <translation>meldet dieser Adresse, was geschieht, und zeigt ihr Geheimnis dieses eine Mal</translation>
    </message>
    <message>
        <source>lists whom the server tells what happens, and how that goes</source>
        <translation>listet auf, wem der Server meldet, was geschieht, und wie es damit steht</translation>
    </message>
    <message>
        <source>tells an address nothing any more</source>
        <translation>meldet einer Adresse nichts mehr</translation>
    </message>
    <message>
        <source>gives a webhook a new secret; both sign for a while</source>
        <translation>gibt einem Webhook ein neues Geheimnis; eine Weile signieren beide</translation>
    </message>
    <message>
        <source>lists events that were given up</source>
        <translation>listet aufgegebene Ereignisse auf</translation>
    </message>
    <message>
        <source>sends them again, all or one</source>
        <translation>sendet sie noch einmal, alle oder eines</translation>
    </message>
    <message>
        <source>yes or no is wanted</source>
        <translation>yes oder no wird erwartet</translation>
    </message>
    <message>
        <source>token create: the only operator whose steps it may send; webhook add: whose eyes it sees with</source>
        <translation>token create: der einzige Mitarbeiter, dessen Schritte es senden darf; webhook add: mit wessen Augen er sieht</translation>
    </message>
    <message>
        <source>webhook add: which events; else every one</source>
        <translation>webhook add: welche Ereignisse; sonst alle</translation>
    </message>
    <message>
        <source>webhook add: of which location; else of all</source>
        <translation>webhook add: von welchem Standort; sonst von allen</translation>
    </message>
    <message>
        <source>webhook replay: only this one</source>
        <translation>webhook replay: nur dieses</translation>
    </message>
    <message>
        <source>webhook rotate: how long the old secret signs as well (1440)</source>
        <translation>webhook rotate: wie lange das alte Geheimnis noch mitsigniert (1440)</translation>
    </message>
    <message>
        <source>key that keeps the webhooks&apos; secrets; made where there is none; a club&apos;s file has it beside it</source>
        <translation>Schlüssel, der die Geheimnisse der Webhooks schützt; wird angelegt, wo es keinen gibt; bei der Datei eines Clubs liegt er daneben</translation>
    </message>
    <message>
        <source>certificates of receivers to be trusted, PEM</source>
        <translation>Zertifikate von Empfängern, denen vertraut wird, PEM</translation>
    </message>
    <message>
        <source>whether webhooks may go to addresses inside your own network (no)</source>
        <translation>ob Webhooks an Adressen im eigenen Netz gehen dürfen (no)</translation>
    </message>
    <message>
        <source>then an event is given up (12)</source>
        <translation>danach wird ein Ereignis aufgegeben (12)</translation>
    </message>
    <message>
        <source>before the second attempt (5); four times as long before each further one</source>
        <translation>vor dem zweiten Versuch (5); viermal so lange vor jedem weiteren</translation>
    </message>
    <message>
        <source>how long a receiver is left alone after five failures in a row (30)</source>
        <translation>wie lange ein Empfänger nach fünf Fehlschlägen in Folge in Ruhe gelassen wird (30)</translation>
    </message>
    <message>
        <source>seconds that an attempt may take (15)</source>
        <translation>Sekunden, die ein Versuch dauern darf (15)</translation>
    </message>
    <message>
        <source>an operator is wanted, for whose eyes it is</source>
        <translation>ein Mitarbeiter wird erwartet, für dessen Augen es ist</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>it holds no key</source>
        <translation>sie enthält keinen Schlüssel</translation>
    </message>
    <message>
        <source>a file for the key of the webhooks&apos; secrets is wanted</source>
        <translation>eine Datei für den Schlüssel zu den Geheimnissen der Webhooks wird erwartet</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>sie enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 has a right that you do not have yourself (%2)</source>
        <translation>%1 hat ein Recht, das Sie selbst nicht haben (%2)</translation>
    </message>
    <message>
        <source>a step kept aside is not readable</source>
        <translation>ein beiseitegelegter Schritt ist nicht lesbar</translation>
    </message>
    <message>
        <source>the number of bookings</source>
        <translation>die Anzahl der Buchungen</translation>
    </message>
    <message>
        <source>at most %1 can be changed at once</source>
        <translation>höchstens %1 können auf einmal geändert werden</translation>
    </message>
    <message>
        <source>a cancellation needs one</source>
        <translation>eine Stornierung braucht einen</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>its last day lies before its first</source>
        <translation>sein letzter Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>more than a year cannot be tried at once</source>
        <translation>mehr als ein Jahr lässt sich nicht auf einmal erproben</translation>
    </message>
    <message>
        <source>it is before the first day</source>
        <translation>er liegt vor dem ersten Tag</translation>
    </message>
    <message numerus="yes">
        <source>a sheet has %n day(s) at most</source>
        <translation>
            <numerusform>ein Tagesplan hat höchstens %n Tag</numerusform>
            <numerusform>ein Tagesplan hat höchstens %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n booking(s) with a name of their own the search knows %1</source>
        <translation>
            <numerusform>von %n Buchung mit eigenem Namen kennt die Suche %1</numerusform>
            <numerusform>von %n Buchungen mit eigenem Namen kennt die Suche %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>it takes no further page</source>
        <translation>es wird keine weitere Seite angenommen</translation>
    </message>
    <message>
        <source>find free times as a caller says them: &quot;90 min 2 bays after 17 thu fri&quot;</source>
        <translation>freie Zeiten suchen, wie ein Anrufer sie nennt: „90 min 2 Bahnen nach 17 Uhr Donnerstag Freitag“</translation>
    </message>
    <message>
        <source>WISH</source>
        <translation>WUNSCH</translation>
    </message>
    <message>
        <source>length, bays, days and times in any order, in English, French, German or Spanish</source>
        <translation>Dauer, Bahnen, Tage und Zeiten in beliebiger Reihenfolge, auf Englisch, Französisch, Deutsch oder Spanisch</translation>
    </message>
    <message>
        <source>how many; default 8</source>
        <translation>wie viele; sonst 8</translation>
    </message>
    <message>
        <source>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;understood&quot;:{&quot;location&quot;,&quot;minutes&quot;,&quot;bayCount&quot;,&quot;bays&quot;:[NAME…],&quot;dates&quot;:[DATE…],&quot;from&quot;,&quot;startsBefore&quot;,&quot;until&quot;,&quot;around&quot;,&quot;people&quot;,&quot;name&quot;},&quot;notUnderstood&quot;:[TEXT…],&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;}…],&quot;stopped&quot;}
The best slot first. &quot;violations&quot; say what is in the way of the nearest one where there is none; &quot;stopped&quot; that the
search ended early.</source>
        <translation>{&quot;slots&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;understood&quot;:{&quot;location&quot;,&quot;minutes&quot;,&quot;bayCount&quot;,&quot;bays&quot;:[NAME…],&quot;dates&quot;:[DATE…],&quot;from&quot;,&quot;startsBefore&quot;,&quot;until&quot;,&quot;around&quot;,&quot;people&quot;,&quot;name&quot;},&quot;notUnderstood&quot;:[TEXT…],&quot;violations&quot;:[{&quot;code&quot;,&quot;message&quot;}…],&quot;stopped&quot;}
Die beste Zeit zuerst. &quot;violations&quot; sagt, was der nächstliegenden im Weg ist, wo es keine gibt; &quot;stopped&quot;, dass die
Suche vorzeitig endete.</translation>
    </message>
    <message>
        <source>Looks at the days that are named, else at the next 60. Near to what was said comes first, then bays side by side,
no gap that nobody could book, earlier, and not all on one day. Times of day are of the wall clock, behind 24:00 of the
next day. Warnings do not keep a slot out; blocks do.</source>
        <translation>Sucht an den genannten Tagen, sonst in den nächsten 60. Was nahe am Gesagten liegt, kommt zuerst, dann Bahnen nebeneinander,
keine Lücke, die niemand buchen könnte, früher, und nicht alles an einem Tag. Uhrzeiten sind die der Wanduhr, nach 24:00 vom
nächsten Tag. Warnungen schließen keine Zeit aus, Sperren schon.</translation>
    </message>
    <message>
        <source>list the bookings of a period that a rule book would have judged otherwise than the one in force</source>
        <translation>die Buchungen eines Zeitraums auflisten, die ein Regelwerk anders beurteilt hätte als das geltende</translation>
    </message>
    <message>
        <source>first day; default 90 days before the last</source>
        <translation>erster Tag; sonst 90 Tage vor dem letzten</translation>
    </message>
    <message>
        <source>last day; default today</source>
        <translation>letzter Tag; sonst heute</translation>
    </message>
    <message>
        <source>{&quot;from&quot;,&quot;to&quot;,&quot;judged&quot;:N,&quot;cancelled&quot;:N,&quot;timeUnknown&quot;:N,&quot;pastUnknown&quot;:N,&quot;differing&quot;:N,&quot;refused&quot;:N,&quot;rules&quot;:[{&quot;rule&quot;,&quot;code&quot;,&quot;change&quot;:refused|warned|allowed|silent,&quot;bookings&quot;:N}…],&quot;bookings&quot;:[{&quot;change&quot;,&quot;rule&quot;,&quot;code&quot;,&quot;message&quot;,&quot;id&quot;,&quot;who&quot;,&quot;title&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;made&quot;,&quot;moved&quot;}…],&quot;leftOut&quot;:N}
Broken (exit 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</source>
        <translation>{&quot;from&quot;,&quot;to&quot;,&quot;judged&quot;:N,&quot;cancelled&quot;:N,&quot;timeUnknown&quot;:N,&quot;pastUnknown&quot;:N,&quot;differing&quot;:N,&quot;refused&quot;:N,&quot;rules&quot;:[{&quot;rule&quot;,&quot;code&quot;,&quot;change&quot;:refused|warned|allowed|silent,&quot;bookings&quot;:N}…],&quot;bookings&quot;:[{&quot;change&quot;,&quot;rule&quot;,&quot;code&quot;,&quot;message&quot;,&quot;id&quot;,&quot;who&quot;,&quot;title&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;made&quot;,&quot;moved&quot;}…],&quot;leftOut&quot;:N}
Fehlerhaft (Code 4): {&quot;ok&quot;:false,&quot;line&quot;:N,&quot;reason&quot;:TEXT}</translation>
    </message>
    <message>
        <source>Each booking is judged as it was made, when it was made, beside what was booked by then. Customers, hours and blocks are
those of today; rules about moving and cancelling are not tried, and cancelled bookings are left out. Nothing is changed.</source>
        <translation>Jede Buchung wird beurteilt, wie sie gemacht wurde, zu dem Zeitpunkt und neben dem, was damals gebucht war. Kunden, Öffnungszeiten und Sperren sind
die von heute; Regeln über Verschieben und Stornieren werden nicht erprobt, stornierte Buchungen bleiben außen vor. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>list a location&apos;s days as a run sheet: bookings, blocks and notes by bay</source>
        <translation>die Tage eines Standorts als Tagesplan ausgeben: Buchungen, Sperren und Notizen je Bahn</translation>
    </message>
    <message>
        <source>first day; default today at the location</source>
        <translation>erster Tag; sonst heute am Standort</translation>
    </message>
    <message>
        <source>last day; default the first</source>
        <translation>letzter Tag; sonst der erste</translation>
    </message>
    <message>
        <source>only these bays of the location</source>
        <translation>nur diese Bahnen des Standorts</translation>
    </message>
    <message>
        <source>by bay (default), or all bays of a day in order of time</source>
        <translation>je Bahn (sonst), oder alle Bahnen eines Tages nach der Uhrzeit</translation>
    </message>
    <message>
        <source>nothing that tells whom a time is for</source>
        <translation>nichts, was verrät, für wen eine Zeit ist</translation>
    </message>
    <message>
        <source>free time in opening hours too</source>
        <translation>auch freie Zeit in den Öffnungszeiten</translation>
    </message>
    <message>
        <source>cancelled bookings too</source>
        <translation>auch stornierte Buchungen</translation>
    </message>
    <message>
        <source>{&quot;location&quot;,&quot;zone&quot;,&quot;form&quot;,&quot;names&quot;,&quot;contacts&quot;,&quot;made&quot;,&quot;days&quot;:[{&quot;date&quot;,&quot;start&quot;,&quot;end&quot;,&quot;closed&quot;,&quot;sections&quot;:[{&quot;bay&quot;,&quot;rows&quot;:[{&quot;kind&quot;:booking|block|free,&quot;id&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;continued&quot;,&quot;continues&quot;,&quot;who&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;tier&quot;,&quot;party&quot;,&quot;state&quot;,&quot;amount&quot;,&quot;payment&quot;,&quot;notes&quot;,&quot;tags&quot;,&quot;blockKind&quot;,&quot;reason&quot;}…]}…]}…]}
&quot;bay&quot; is null with --form day. &quot;amount&quot; (price and fee) stands on the first line of a booking only.</source>
        <translation>{&quot;location&quot;,&quot;zone&quot;,&quot;form&quot;,&quot;names&quot;,&quot;contacts&quot;,&quot;made&quot;,&quot;days&quot;:[{&quot;date&quot;,&quot;start&quot;,&quot;end&quot;,&quot;closed&quot;,&quot;sections&quot;:[{&quot;bay&quot;,&quot;rows&quot;:[{&quot;kind&quot;:booking|block|free,&quot;id&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;continued&quot;,&quot;continues&quot;,&quot;who&quot;,&quot;phone&quot;,&quot;title&quot;,&quot;tier&quot;,&quot;party&quot;,&quot;state&quot;,&quot;amount&quot;,&quot;payment&quot;,&quot;notes&quot;,&quot;tags&quot;,&quot;blockKind&quot;,&quot;reason&quot;}…]}…]}…]}
&quot;bay&quot; ist null mit --form day. &quot;amount&quot; (Preis und Gebühr) steht nur in der ersten Zeile einer Buchung.</translation>
    </message>
    <message>
        <source>What reaches over midnight is there on both days: &quot;continues&quot;, then &quot;continued&quot;. Names and phones are there as far as
the operator may know them. The window prints the same sheet (Ctrl+P).</source>
        <translation>Was über Mitternacht geht, steht an beiden Tagen: &quot;continues&quot;, dann &quot;continued&quot;. Namen und Telefone stehen da, soweit
der Mitarbeiter sie wissen darf. Das Fenster druckt denselben Plan (Strg+P).</translation>
    </message>
    <message>
        <source>its time does not run any more</source>
        <translation>ihre Zeit läuft nicht mehr</translation>
    </message>
    <message>
        <source>it must be longer than none</source>
        <translation>es muss welche sein</translation>
    </message>
    <message>
        <source>it is given at the end, and alone</source>
        <translation>sie wird am Ende gegeben, und sonst nichts dabei</translation>
    </message>
    <message>
        <source>time that costs nothing is given with one</source>
        <translation>Zeit, die nichts kostet, braucht einen</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>there is a location called &quot;%1&quot; already</source>
        <translation>es gibt schon einen Standort namens „%1“</translation>
    </message>
    <message>
        <source>a deposit is 0 or more</source>
        <translation>eine Anzahlung ist 0 oder mehr</translation>
    </message>
    <message>
        <source>its location is not there any more</source>
        <translation>ihren Standort gibt es nicht mehr</translation>
    </message>
    <message>
        <source>there is a bay called &quot;%1&quot; at %2 already</source>
        <translation>es gibt schon eine Bahn namens „%1“ in %2</translation>
    </message>
    <message>
        <source>there is a tier with the key &quot;%1&quot; already</source>
        <translation>es gibt schon eine Stufe mit dem Schlüssel „%1“</translation>
    </message>
    <message>
        <source>there is a tier called &quot;%1&quot; already</source>
        <translation>es gibt schon eine Stufe namens „%1“</translation>
    </message>
    <message>
        <source>the week starts on a day of the week</source>
        <translation>die Woche beginnt an einem Wochentag</translation>
    </message>
    <message>
        <source>a bay stays at its location</source>
        <translation>eine Bahn bleibt an ihrem Standort</translation>
    </message>
    <message>
        <source>its key stays: customers and rules name it</source>
        <translation>der Schlüssel bleibt: Kunden und Regeln nennen ihn</translation>
    </message>
    <message>
        <source>it is the last location; a club needs one</source>
        <translation>es ist der letzte Standort; ein Club braucht einen</translation>
    </message>
    <message>
        <source>nothing would be left that can be booked; a club needs a bay</source>
        <translation>es bliebe nichts, was gebucht werden kann; ein Club braucht eine Bahn</translation>
    </message>
    <message>
        <source>it is the last tier; customers need one</source>
        <translation>es ist die letzte Stufe; Kunden brauchen eine</translation>
    </message>
    <message>
        <source>the rule book names it in line %1; change it there first (%2)</source>
        <translation>die Regeln nennen das in Zeile %1; ändern Sie es zuerst dort (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 cannot be taken out: bookings or blocks name it; let it be booked no more instead</source>
        <translation>%1 in %2 kann nicht entfernt werden: Buchungen oder Sperren nennen das; lassen Sie stattdessen nicht mehr buchen</translation>
    </message>
    <message>
        <source>make a running or coming booking longer for nothing</source>
        <translation>eine laufende oder kommende Buchung umsonst verlängern</translation>
    </message>
    <message>
        <source>how much longer</source>
        <translation>wie viel länger</translation>
    </message>
    <message>
        <source>why; kept</source>
        <translation>warum; wird aufgehoben</translation>
    </message>
    <message>
        <source>What was given is listed by free-time.</source>
        <translation>Was gegeben wurde, listet free-time auf.</translation>
    </message>
    <message>
        <source>also what each of them does again and again (90 days)</source>
        <translation>auch, was jeder von ihnen immer wieder tut (90 Tage)</translation>
    </message>
    <message>
        <source>{&quot;customers&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;tier&quot;,&quot;blocked&quot;}…]}
With --patterns also &quot;patterns&quot;:[{&quot;customer&quot;,&quot;code&quot;,&quot;count&quot;,&quot;of&quot;,&quot;days&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;weekday&quot;,&quot;time&quot;}…]; codes: NO_SHOWS, LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.
The last four are null but for the usual slot; weekday is 1 (Monday) to 7.</source>
        <translation>{&quot;customers&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;tier&quot;,&quot;blocked&quot;}…]}
Mit --patterns auch &quot;patterns&quot;:[{&quot;customer&quot;,&quot;code&quot;,&quot;count&quot;,&quot;of&quot;,&quot;days&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;weekday&quot;,&quot;time&quot;}…]; Codes: NO_SHOWS, LATE_CANCELLATIONS, EXTENDS, USUAL_SLOT.
Die letzten vier sind null außer bei der üblichen Zeit; weekday ist 1 (Montag) bis 7.</translation>
    </message>
    <message>
        <source>list the time that bookings were given for nothing</source>
        <translation>Zeit auflisten, die Buchungen umsonst bekommen haben</translation>
    </message>
    <message>
        <source>given at this or later</source>
        <translation>zu dieser Zeit oder später gegeben</translation>
    </message>
    <message>
        <source>given before this (a date: to its end)</source>
        <translation>vor dieser Zeit gegeben (ein Datum: bis zu seinem Ende)</translation>
    </message>
    <message>
        <source>only to this customer: name, phone, e-mail or id</source>
        <translation>nur an diesen Kunden: Name, Telefon, E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>only by this one</source>
        <translation>nur von diesem</translation>
    </message>
    <message>
        <source>Read off the journal: what was undone is not listed. Names and reasons are null for who may not know customers.
The last 30 days where --from is not given and no customer is named.</source>
        <translation>Aus dem Journal gelesen: Was zurückgenommen wurde, fehlt. Namen und Gründe sind null für alle, die Kunden nicht kennen dürfen.
Die letzten 30 Tage, wo weder --from noch ein Kunde angegeben ist.</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>ANSICHT</translation>
    </message>
    <message>
        <source>LOCATION</source>
        <translation>STANDORT</translation>
    </message>
    <message>
        <source>not kiosk, cleaner or coach</source>
        <translation>nicht kiosk, cleaner oder coach</translation>
    </message>
    <message>
        <source>the booking there</source>
        <translation>die Buchung dort</translation>
    </message>
    <message>
        <source>%1 has begun and stays where it is</source>
        <translation>%1 hat begonnen und bleibt, wo es ist</translation>
    </message>
    <message>
        <source>there is no other place for %1 near its time</source>
        <translation>in der Nähe der Zeit ist kein anderer Platz für %1</translation>
    </message>
    <message>
        <source>there are not enough other places near their times</source>
        <translation>in der Nähe der Zeiten sind nicht genug andere Plätze</translation>
    </message>
    <message>
        <source>say which rules are in the way of a time, where they stand, and who may set them aside</source>
        <translation>sagen, welche Regeln einer Zeit im Weg sind, wo sie stehen und wer sich darüber hinwegsetzen darf</translation>
    </message>
    <message>
        <source>{&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;passes&quot;,&quot;notPermitted&quot;:{&quot;message&quot;,&quot;roles&quot;:[ROLE…]},&quot;rules&quot;:[{&quot;code&quot;,&quot;severity&quot;,&quot;message&quot;,&quot;figures&quot;:{…},&quot;source&quot;:{&quot;kind&quot;:&quot;always&quot;|&quot;book&quot;|&quot;kept&quot;,&quot;rule&quot;,&quot;line&quot;,&quot;entry&quot;:{…},&quot;within&quot;:[{…}…]},&quot;override&quot;:[ROLE…]}…],&quot;fits&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
Rules with the heaviest first. &quot;entry&quot; is the rule as the book has it on that line, &quot;within&quot; what it is a part of;
&quot;fits&quot; are the nearest times that pass; &quot;notPermitted&quot; is null for who may book here.</source>
        <translation>{&quot;slot&quot;:{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;},&quot;passes&quot;,&quot;notPermitted&quot;:{&quot;message&quot;,&quot;roles&quot;:[ROLE…]},&quot;rules&quot;:[{&quot;code&quot;,&quot;severity&quot;,&quot;message&quot;,&quot;figures&quot;:{…},&quot;source&quot;:{&quot;kind&quot;:&quot;always&quot;|&quot;book&quot;|&quot;kept&quot;,&quot;rule&quot;,&quot;line&quot;,&quot;entry&quot;:{…},&quot;within&quot;:[{…}…]},&quot;override&quot;:[ROLE…]}…],&quot;fits&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…]}
Die schwersten Regeln zuerst. &quot;entry&quot; ist die Regel, wie sie auf dieser Zeile im Regelwerk steht, &quot;within&quot;, wovon sie ein Teil ist;
&quot;fits&quot; sind die nächsten Zeiten, die gehen; &quot;notPermitted&quot; ist null für den, der hier buchen darf.</translation>
    </message>
    <message>
        <source>Nothing is tried or logged. Without --customer, for anybody: rules that depend on who it is keep silent.</source>
        <translation>Nichts wird versucht oder aufgezeichnet. Ohne --customer für irgendwen: Regeln, die von der Person abhängen, schweigen.</translation>
    </message>
    <message>
        <source>{&quot;given&quot;:[{&quot;at&quot;,&quot;operator&quot;,&quot;approvedBy&quot;,&quot;minutes&quot;,&quot;reason&quot;,&quot;booking&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;who&quot;,&quot;changeSet&quot;}…],&quot;minutes&quot;,&quot;byCustomer&quot;:[{&quot;customer&quot;,&quot;who&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;byOperator&quot;:[{&quot;operator&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;knownFrom&quot;}
Newest first; sums with the most first. &quot;minutes&quot; counts each bay.
&quot;knownFrom&quot; is null, or when this desk took over from its server what it has: it knows of no time that was given before.</source>
        <translation>{&quot;given&quot;:[{&quot;at&quot;,&quot;operator&quot;,&quot;approvedBy&quot;,&quot;minutes&quot;,&quot;reason&quot;,&quot;booking&quot;,&quot;location&quot;,&quot;bays&quot;,&quot;start&quot;,&quot;end&quot;,&quot;state&quot;,&quot;customer&quot;,&quot;who&quot;,&quot;changeSet&quot;}…],&quot;minutes&quot;,&quot;byCustomer&quot;:[{&quot;customer&quot;,&quot;who&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;byOperator&quot;:[{&quot;operator&quot;,&quot;times&quot;,&quot;minutes&quot;}…],&quot;knownFrom&quot;}
Das Neueste zuerst; Summen, die größte zuerst. &quot;minutes&quot; zählt jede Bahn.
&quot;knownFrom&quot; ist null, oder wann dieser Platz von seinem Server übernahm, was er hat: Von früher geschenkter Zeit weiß er nichts.</translation>
    </message>
    <message>
        <source>does not go with --view, --choose-next or --find</source>
        <translation>geht nicht zusammen mit --view, --choose-next oder --find</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>AUSSEHEN</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PROZENT</translation>
    </message>
    <message>
        <source>DIRECTION</source>
        <translation>RICHTUNG</translation>
    </message>
    <message>
        <source>not day, week, week-of-bay, month or list</source>
        <translation>nicht day, week, week-of-bay, month oder list</translation>
    </message>
    <message>
        <source>not system, light, dark or high-contrast</source>
        <translation>nicht system, light, dark oder high-contrast</translation>
    </message>
    <message>
        <source>not 100, 125, 150, 175 or 200</source>
        <translation>nicht 100, 125, 150, 175 oder 200</translation>
    </message>
    <message>
        <source>not ltr or rtl</source>
        <translation>nicht ltr oder rtl</translation>
    </message>
    <message>
        <source>nothing is left of its time: %1</source>
        <translation>von ihrer Zeit bleibt nichts: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be one of several customers who have this phone or e-mail; kept as a walk-in of that name</source>
        <translation>„%1“ kann einer von mehreren Kunden mit diesem Telefon oder dieser E-Mail sein; bleibt ohne Voranmeldung unter diesem Namen</translation>
    </message>
    <message>
        <source>a new customer is made</source>
        <translation>ein neuer Kunde wird angelegt</translation>
    </message>
    <message>
        <source>kept as a walk-in of that name</source>
        <translation>bleibt ohne Voranmeldung unter diesem Namen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;%2&quot;, who has this phone or e-mail; %3</source>
        <translation>„%1“ ist nicht „%2“ mit diesem Telefon oder dieser E-Mail; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of the customer who has this phone or e-mail; %2</source>
        <translation>„%1“ ist nicht der Name des Kunden mit diesem Telefon oder dieser E-Mail; %2</translation>
    </message>
    <message>
        <source>%1 (as was answered)</source>
        <translation>%1 (wie geantwortet)</translation>
    </message>
    <message>
        <source>this is no calendar: it does not begin with BEGIN:VCALENDAR</source>
        <translation>das ist kein Kalender: er beginnt nicht mit BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as the bay &quot;%2&quot;</source>
        <translation>„%1“ wird als Bahn „%2“ gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2</source>
        <translation>„%1“ wird als %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>it has %n cell(s) more than there are headings: %1; a text with the delimiter in it needs quotes around it</source>
        <translation>
            <numerusform>sie hat %n Zelle mehr, als es Überschriften gibt: %1; ein Text mit dem Trennzeichen darin braucht Anführungszeichen</numerusform>
            <numerusform>sie hat %n Zellen mehr, als es Überschriften gibt: %1; ein Text mit dem Trennzeichen darin braucht Anführungszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>source: &quot;%1&quot;, by the file&apos;s name; rows of the next export are known again under the same name</source>
        <translation>Quelle: „%1“, nach dem Namen der Datei; unter demselben Namen werden Zeilen des nächsten Exports wiedererkannt</translation>
    </message>
    <message>
        <source>a series is not readable</source>
        <translation>eine Serie ist nicht lesbar</translation>
    </message>
    <message>
        <source>step %1 is in no feed: no desk hears of it</source>
        <translation>Schritt %1 ist in keinem Feed: kein Arbeitsplatz erfährt von ihm</translation>
    </message>
    <message>
        <source>step %1 is twice in one feed</source>
        <translation>Schritt %1 ist zweimal in einem Feed</translation>
    </message>
    <message>
        <source>step %1 is marked as undone or not against the steps behind it</source>
        <translation>Schritt %1 ist als rückgängig gemacht vermerkt oder nicht, anders als die Schritte dahinter sagen</translation>
    </message>
    <message>
        <source>step %1 takes back or repeats what was so already</source>
        <translation>Schritt %1 nimmt zurück oder wiederholt, was schon so war</translation>
    </message>
    <message>
        <source>step %1 does not take back or repeat the step that it names</source>
        <translation>Schritt %1 nimmt nicht zurück oder wiederholt nicht, was er nennt</translation>
    </message>
    <message>
        <source>step %1 takes back or repeats a step that is not there</source>
        <translation>Schritt %1 nimmt einen Schritt zurück oder wiederholt ihn, den es nicht gibt</translation>
    </message>
    <message>
        <source>step %1 is by an operator who is not there</source>
        <translation>Schritt %1 ist von einem Mitarbeiter, den es nicht gibt</translation>
    </message>
    <message>
        <source>step %1 was allowed by an operator who is not there</source>
        <translation>Schritt %1 wurde von einem Mitarbeiter erlaubt, den es nicht gibt</translation>
    </message>
    <message>
        <source>step %1 sets aside %2, which is no rule</source>
        <translation>Schritt %1 setzt sich über %2 hinweg, das keine Regel ist</translation>
    </message>
    <message>
        <source>step %1 has not the number in its feed that is its turn</source>
        <translation>Schritt %1 hat in seinem Feed nicht die Nummer, die an der Reihe ist</translation>
    </message>
    <message>
        <source>the pages of the file</source>
        <translation>die Seiten der Datei</translation>
    </message>
    <message>
        <source>the tables of the file</source>
        <translation>die Tabellen der Datei</translation>
    </message>
    <message>
        <source>who holds which bay</source>
        <translation>wer welche Bahn belegt</translation>
    </message>
    <message>
        <source>bookings and blocks</source>
        <translation>Buchungen und Sperren</translation>
    </message>
    <message>
        <source>bays and customers of bookings</source>
        <translation>Bahnen und Kunden von Buchungen</translation>
    </message>
    <message>
        <source>PINs and passwords</source>
        <translation>PINs und Passwörter</translation>
    </message>
    <message>
        <source>the order of the journal</source>
        <translation>die Reihenfolge des Journals</translation>
    </message>
    <message>
        <source>the steps of the journal</source>
        <translation>die Schritte des Journals</translation>
    </message>
    <message>
        <source>the history of each entry</source>
        <translation>die Geschichte jedes Eintrags</translation>
    </message>
    <message>
        <source>what waits for the server</source>
        <translation>was auf den Server wartet</translation>
    </message>
    <message>
        <source>the feeds of a server</source>
        <translation>die Feeds eines Servers</translation>
    </message>
    <message>
        <source>%1 could not be read to the end: %2</source>
        <translation>nicht zu Ende lesbar: %1 (%2)</translation>
    </message>
    <message>
        <source>the search for customers and bookings</source>
        <translation>die Suche nach Kunden und Buchungen</translation>
    </message>
    <message>
        <source>step %1 is of a desk that never had this file</source>
        <translation>Schritt %1 ist von einem Arbeitsplatz, der diese Datei nie hatte</translation>
    </message>
    <message>
        <source>step %1 names another one and takes nothing back</source>
        <translation>Schritt %1 nennt einen anderen und nimmt nichts zurück</translation>
    </message>
    <message>
        <source>the search for customers does not fit the words that it was made of</source>
        <translation>die Suche nach Kunden passt nicht zu den Wörtern, aus denen sie gemacht ist</translation>
    </message>
    <message>
        <source>the search for bookings does not fit the words that it was made of</source>
        <translation>die Suche nach Buchungen passt nicht zu den Wörtern, aus denen sie gemacht ist</translation>
    </message>
    <message>
        <source>%1 (%2) is not found by its own words</source>
        <translation>%1 (%2) wird unter den eigenen Wörtern nicht gefunden</translation>
    </message>
    <message>
        <source>nothing repeats; it needs --rrule, --recurrence or --rdate</source>
        <translation>nichts wiederholt sich; es braucht --rrule, --recurrence oder --rdate</translation>
    </message>
    <message>
        <source>{&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;clashes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;start&quot;,&quot;end&quot;,&quot;bays&quot;,&quot;overlapMinutes&quot;,&quot;waysOut&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;answer&quot;}…],&quot;bays&quot;,&quot;ids&quot;,&quot;change&quot;}…],&quot;bookings&quot;,&quot;laid&quot;,&quot;moved&quot;,&quot;shortened&quot;,&quot;skipped&quot;,&quot;cancelled&quot;,&quot;blockedMinutes&quot;,&quot;lostMinutes&quot;,&quot;taken&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;block&quot;}…],&quot;faults&quot;:[{&quot;id&quot;,&quot;code&quot;}…],&quot;id&quot;,&quot;changeSet&quot;}
&quot;id&quot; is the series, or the block where there is none. &quot;change&quot; is new, changed, removed or skipped; &quot;taken&quot; is closed
by other blocks already. Bookings in the way that nobody decided about are exit 3 with the same JSON; with
--dry-run and --on-clash list they are only listed (exit 0).</source>
        <translation>{&quot;occurrences&quot;:[{&quot;start&quot;,&quot;end&quot;,&quot;localStart&quot;,&quot;clashes&quot;:[{&quot;id&quot;,&quot;name&quot;,&quot;phone&quot;,&quot;email&quot;,&quot;start&quot;,&quot;end&quot;,&quot;bays&quot;,&quot;overlapMinutes&quot;,&quot;waysOut&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;}…],&quot;answer&quot;}…],&quot;bays&quot;,&quot;ids&quot;,&quot;change&quot;}…],&quot;bookings&quot;,&quot;laid&quot;,&quot;moved&quot;,&quot;shortened&quot;,&quot;skipped&quot;,&quot;cancelled&quot;,&quot;blockedMinutes&quot;,&quot;lostMinutes&quot;,&quot;taken&quot;:[{&quot;bay&quot;,&quot;start&quot;,&quot;end&quot;,&quot;block&quot;}…],&quot;faults&quot;:[{&quot;id&quot;,&quot;code&quot;}…],&quot;id&quot;,&quot;changeSet&quot;}
&quot;id&quot; ist die Serie oder, wo es keine gibt, die Sperre. &quot;change&quot; ist new, changed, removed oder skipped; &quot;taken&quot; ist
schon durch andere Sperren geschlossen. Buchungen im Weg, über die niemand entschieden hat, sind Rückgabe 3 mit
demselben JSON; mit --dry-run und --on-clash list werden sie nur aufgeführt (Rückgabe 0).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are: %2.</source>
        <translation>„%1“ ist kein Befehl; es gibt: %2.</translation>
    </message>
    <message>
        <source>how many of them of one address that is no proxy of yours (1024); 0: any</source>
        <translation>wie viele davon von einer Adresse, die kein eigener Proxy ist (1024); 0: beliebig viele</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that no desk heard of are told from now on.</source>
        <translation>
            <numerusform>%n Schritt, von dem kein Arbeitsplatz erfahren hatte, wird ab jetzt mitgeteilt.</numerusform>
            <numerusform>%n Schritte, von denen kein Arbeitsplatz erfahren hatte, werden ab jetzt mitgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a permission nor a role</source>
        <translation>„%1“ ist weder ein Recht noch eine Rolle</translation>
    </message>
    <message>
        <source>events without a place are on &quot;%1&quot;: the calendar is called so</source>
        <translation>Termine ohne Ort sind auf „%1“: so heißt der Kalender</translation>
    </message>
    <message>
        <source>mapping: %1; a calendar has no columns, so these are not asked</source>
        <translation>Zuordnung: %1; ein Kalender hat keine Spalten, sie werden also nicht gebraucht</translation>
    </message>
    <message>
        <source>it starts in the year %1</source>
        <translation>sie beginnt im Jahr %1</translation>
    </message>
    <message numerus="yes">
        <source>it lasts %n day(s)</source>
        <translation>
            <numerusform>sie dauert %n Tag</numerusform>
            <numerusform>sie dauert %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody is known by its customer reference, and the mapping makes no customers: who booked is left out</source>
        <translation>niemand ist unter der Kundenreferenz bekannt, und die Zuordnung legt keine Kunden an: wer gebucht hat, wird weggelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken to be &quot;%2&quot;, who has this phone or e-mail</source>
        <translation>„%1“ wird als „%2“ verstanden, mit diesem Telefon oder dieser E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken to be the customer who has this phone or e-mail and a fuller name</source>
        <translation>„%1“ wird als der Kunde verstanden, der dieses Telefon oder diese E-Mail-Adresse und einen vollständigeren Namen hat</translation>
    </message>
    <message>
        <source>durations that look like minutes (line %1) and like hours (line %2) are mixed; give &quot;duration&quot; in a mapping</source>
        <translation>Dauern, die nach Minuten (Zeile %1) und nach Stunden (Zeile %2) aussehen, sind gemischt; geben Sie „duration“ in einer Zuordnung an</translation>
    </message>
    <message>
        <source>nothing says whether durations are minutes or hours; give &quot;duration&quot; in a mapping, such as {&quot;unit&quot;: &quot;hours&quot;}</source>
        <translation>nichts sagt, ob Dauern Minuten oder Stunden sind; &quot;duration&quot; in einer Zuordnung angeben, etwa {&quot;unit&quot;: &quot;hours&quot;}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message numerus="yes">
        <source>slots of %n minute(s)</source>
        <translation>
            <numerusform>Zeitfenster von %n Minute</numerusform>
            <numerusform>Zeitfenster von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (as the heading says)</source>
        <translation>%1 (laut Überschrift)</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>it has the reference of line %1 with another time or place; a mapping can make a reference of several columns</source>
        <translation>sie hat die Referenz von Zeile %1 mit anderer Zeit oder anderem Ort; eine Zuordnung kann eine Referenz aus mehreren Spalten bilden</translation>
    </message>
    <message>
        <source>the e-mail &quot;%1&quot; is left out: a walk-in has none</source>
        <translation>die E-Mail-Adresse „%1“ wird weggelassen: wer ohne Voranmeldung kommt, hat keine</translation>
    </message>
    <message>
        <source>kept aside by an import: its time is taken by line %1 of the file</source>
        <translation>von einem Import zurückgelegt: ihre Zeit hat Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>line %1 has %2 at that time: %3</source>
        <translation>Zeile %1 hat %2 zu dieser Zeit: %3</translation>
    </message>
    <message>
        <source>%1 is booked at that time: %2</source>
        <translation>%1 ist zu dieser Zeit gebucht: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bay of several locations; nothing says which is meant</source>
        <translation>„%1“ ist eine Bahn mehrerer Standorte; nichts sagt, welche gemeint ist</translation>
    </message>
    <message>
        <source>the e-mail &quot;%1&quot; is none; left out</source>
        <translation>„%1“ ist keine E-Mail-Adresse; weggelassen</translation>
    </message>
    <message>
        <source>the party size &quot;%1&quot; cannot be; left out</source>
        <translation>die Gruppengröße „%1“ ist nicht möglich; weggelassen</translation>
    </message>
    <message>
        <source>the amount &quot;%1&quot; is below zero; left out</source>
        <translation>der Betrag „%1“ ist negativ; weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>column %1 (%n value(s))</source>
        <translation>
            <numerusform>Spalte %1 (%n Wert)</numerusform>
            <numerusform>Spalte %1 (%n Werte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%n value(s))</source>
        <translation>
            <numerusform>„%1“ (%n Wert)</numerusform>
            <numerusform>„%1“ (%n Werte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read: %1</source>
        <translation>
            <numerusform>%n Spalte wird nicht gelesen: %1</numerusform>
            <numerusform>%n Spalten werden nicht gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>durations: %1</source>
        <translation>Dauern: %1</translation>
    </message>
    <message>
        <source>nothing repeats; it needs rrule or rdate</source>
        <translation>nichts wiederholt sich; es braucht rrule oder rdate</translation>
    </message>
    <message>
        <source>a name is needed, or none at all</source>
        <translation>ein Name wird gebraucht, oder gar keiner</translation>
    </message>
    <message>
        <source>%1 is a customer already, with the same phone or e-mail</source>
        <translation>%1 ist schon Kunde, mit derselben Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>nothing is searched for</source>
        <translation>es wird nichts gesucht</translation>
    </message>
    <message>
        <source>nothing is asked under that name here</source>
        <translation>hier wird unter diesem Namen nichts gefragt</translation>
    </message>
    <message>
        <source>it is said more than once</source>
        <translation>es wird mehr als einmal gesagt</translation>
    </message>
    <message>
        <source>it is named, but nothing is said</source>
        <translation>es wird genannt, aber nichts gesagt</translation>
    </message>
    <message>
        <source>it must be text in UTF-8</source>
        <translation>es muss Text in UTF-8 sein</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>either it or the date, not both</source>
        <translation>entweder das oder das Datum, nicht beides</translation>
    </message>
    <message>
        <source>it is further ahead than time is known</source>
        <translation>es liegt weiter voraus, als Zeit bekannt ist</translation>
    </message>
    <message>
        <source>the club&apos;s data</source>
        <translation>die Daten des Clubs</translation>
    </message>
    <message>
        <source>a desk has read more than is here: an older copy was put in its place. All desks take everything anew and send what is missing</source>
        <translation>ein Arbeitsplatz hat mehr gelesen, als hier ist: Eine ältere Kopie ist an die Stelle der Daten getreten. Alle Arbeitsplätze holen alles neu und senden, was fehlt</translation>
    </message>
    <message>
        <source>no bay has the tag &quot;%1&quot;</source>
        <translation>keine Bahn hat das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>&quot;Dartmouth/Bay 3&quot;, names with --location, ids, all, location:NAME, tag:NAME, or group:BAY (with all that it is linked to)</source>
        <translation>„Dartmouth/Bay 3“, Namen mit --location, Kennungen, all, location:NAME, tag:NAME oder group:BAHN (mit allen, die mit ihr verbunden sind)</translation>
    </message>
    <message>
        <source>new bays; words as of block</source>
        <translation>neue Bahnen; Wörter wie bei block</translation>
    </message>
    <message>
        <source>{&quot;rows&quot;,&quot;bookings&quot;,&quot;bays&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;unreadable&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;clashes&quot;:[{&quot;row&quot;,&quot;with&quot;,&quot;bay&quot;,&quot;line&quot;,&quot;withLine&quot;,&quot;name&quot;,&quot;start&quot;,&quot;end&quot;,&quot;withName&quot;,&quot;withStart&quot;,&quot;withEnd&quot;}…],&quot;leftOut&quot;,&quot;aside&quot;,&quot;skipped&quot;,&quot;locations&quot;,&quot;newBays&quot;,&quot;madeLocations&quot;:[NAME…],&quot;madeBays&quot;:[&quot;LOCATION/BAY&quot;…],&quot;customers&quot;,&quot;closedDates&quot;,&quot;holidayBlocks&quot;,&quot;blocks&quot;:{&quot;events&quot;,&quot;series&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;kept&quot;,&quot;laid&quot;,&quot;shortened&quot;,&quot;leftOut&quot;,&quot;removed&quot;},&quot;warnings&quot;:{CODE:N…},&quot;unreadColumns&quot;:[{&quot;column&quot;,&quot;values&quot;}…],&quot;mapping&quot;,&quot;notes&quot;:[TEXT…],&quot;remarks&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;text&quot;,&quot;code&quot;}…]}
&quot;with&quot; is a row&apos;s number, or the id of what is already stored; &quot;line&quot; and &quot;withLine&quot; count the file&apos;s lines; names, times and &quot;withLine&quot; are left out where they are not known. A remark has a &quot;code&quot; where a row&apos;s phone or e-mail is not enough to say who it is (OTHER_NAME, SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER) and where columns with values are not read (UNREAD_COLUMNS, row 0). Without --dry-run &quot;changeSet&quot; follows (null when nothing changed).</source>
        <translation>{&quot;rows&quot;,&quot;bookings&quot;,&quot;bays&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;unreadable&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;reason&quot;}…],&quot;clashes&quot;:[{&quot;row&quot;,&quot;with&quot;,&quot;bay&quot;,&quot;line&quot;,&quot;withLine&quot;,&quot;name&quot;,&quot;start&quot;,&quot;end&quot;,&quot;withName&quot;,&quot;withStart&quot;,&quot;withEnd&quot;}…],&quot;leftOut&quot;,&quot;aside&quot;,&quot;skipped&quot;,&quot;locations&quot;,&quot;newBays&quot;,&quot;madeLocations&quot;:[NAME…],&quot;madeBays&quot;:[&quot;LOCATION/BAY&quot;…],&quot;customers&quot;,&quot;closedDates&quot;,&quot;holidayBlocks&quot;,&quot;blocks&quot;:{&quot;events&quot;,&quot;series&quot;,&quot;new&quot;,&quot;changed&quot;,&quot;same&quot;,&quot;kept&quot;,&quot;laid&quot;,&quot;shortened&quot;,&quot;leftOut&quot;,&quot;removed&quot;},&quot;warnings&quot;:{CODE:N…},&quot;unreadColumns&quot;:[{&quot;column&quot;,&quot;values&quot;}…],&quot;mapping&quot;,&quot;notes&quot;:[TEXT…],&quot;remarks&quot;:[{&quot;row&quot;,&quot;line&quot;,&quot;text&quot;,&quot;code&quot;}…]}
&quot;with&quot; ist die Nummer einer Zeile oder die Kennung dessen, was schon gespeichert ist; &quot;line&quot; und &quot;withLine&quot; zählen die Zeilen der Datei; Namen, Zeiten und &quot;withLine&quot; fehlen, wo sie nicht bekannt sind. Eine Bemerkung hat einen &quot;code&quot;, wo Telefon oder E-Mail einer Zeile nicht genügen, um zu sagen, wer es ist (OTHER_NAME, SEVERAL_FIT, SHORT_NAME, UNKNOWN_CUSTOMER), und wo Spalten mit Werten nicht gelesen werden (UNREAD_COLUMNS, Zeile 0). Ohne --dry-run folgt &quot;changeSet&quot; (null, wenn sich nichts geändert hat).</translation>
    </message>
    <message>
        <source>Starts lie on the club&apos;s step, not before the present time, in order of time, then bay.
Warnings do not keep a slot out, but a block does, also for who may book over it.</source>
        <translation>Anfangszeiten folgen dem Raster des Clubs, nicht vor der jetzigen Zeit, geordnet nach Zeit, dann Bahn.
Eine Warnung schließt ein Zeitfenster nicht aus, eine Sperre schon, auch für den, der darüber buchen darf.</translation>
    </message>
    <message>
        <source>who may book over it, which lifts that part: a permission, or keys of roles; empty: nobody</source>
        <translation>wer darüber buchen darf, was diesen Teil aufhebt: ein Recht oder Schlüssel von Rollen; leer: niemand</translation>
    </message>
    <message>
        <source>The token for the server %1 has expired: a new one is needed. What waits is kept.</source>
        <translation>Das Token für den Server %1 ist abgelaufen: Es braucht ein neues. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>For who had wanted it and who may do it there; the journal says so. try-again takes up what was given up, too.</source>
        <translation>Für den, der es wollte, und wer es dort tun darf; das Journal vermerkt es. try-again nimmt auch Aufgegebenes wieder auf.</translation>
    </message>
    <message>
        <source>with none nobody is answered</source>
        <translation>ohne eine bekommt niemand Antwort</translation>
    </message>
    <message>
        <source>restore: whether a backup of another club may take the data&apos;s place, with its own tokens (no)</source>
        <translation>restore: ob die Sicherung eines anderen Clubs an die Stelle der Daten treten darf, mit ihren eigenen Tokens (no)</translation>
    </message>
    <message>
        <source>token create: after so many days the token is good for nothing; 0: it has no end (0)</source>
        <translation>token create: nach so vielen Tagen gilt das Token nicht mehr; 0: ohne Ende (0)</translation>
    </message>
    <message>
        <source>there is no club file. &quot;bayboard-server init&quot; makes one without a club, for a desk that gives it one; or copy a club&apos;s file there</source>
        <translation>es gibt keine Clubdatei. „bayboard-server init“ legt eine ohne Club an, für einen Arbeitsplatz, der ihr einen gibt; oder kopieren Sie die Datei eines Clubs dorthin</translation>
    </message>
    <message>
        <source>it is not this server&apos;s club, and every desk of the club would be left behind; --other-club yes takes it all the same</source>
        <translation>es ist nicht der Club dieses Servers, und alle Arbeitsplätze des Clubs blieben zurück; --other-club yes nimmt ihn trotzdem</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The time was taken by somebody else first</source>
        <translation>Jemand anders war mit dieser Zeit schneller</translation>
    </message>
    <message>
        <source>The time was taken first: %1</source>
        <translation>Die Zeit wurde vorher belegt: %1</translation>
    </message>
    <message>
        <source>The time was blocked meanwhile</source>
        <translation>Die Zeit wurde inzwischen gesperrt</translation>
    </message>
    <message>
        <source>The time was blocked meanwhile: %1</source>
        <translation>Die Zeit wurde inzwischen gesperrt: %1</translation>
    </message>
    <message>
        <source>A rule says no: %1</source>
        <translation>Eine Regel spricht dagegen: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile</source>
        <translation>Jemand anders hat inzwischen dasselbe geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile: %1</source>
        <translation>Jemand anders hat inzwischen dasselbe geändert: %1</translation>
    </message>
    <message>
        <source>Not permitted: %1</source>
        <translation>Nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The server cannot do anything with it</source>
        <translation>Der Server kann damit nichts anfangen</translation>
    </message>
    <message>
        <source>The server cannot do anything with it (%1)</source>
        <translation>Der Server kann damit nichts anfangen (%1)</translation>
    </message>
    <message>
        <source>What it changes is not there any more</source>
        <translation>Was geändert werden soll, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Es ist schon da</translation>
    </message>
    <message>
        <source>It is in another state by now</source>
        <translation>Der Zustand ist inzwischen ein anderer</translation>
    </message>
    <message>
        <source>Somebody has undone it already</source>
        <translation>Jemand hat es schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>It was not undone there</source>
        <translation>Dort wurde es nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>It was built on a step that was refused</source>
        <translation>Es baute auf einem abgelehnten Schritt auf</translation>
    </message>
    <message>
        <source>The server does not believe when it was made; somebody has to look</source>
        <translation>Der Server bezweifelt, wann es geschah; jemand muss nachsehen</translation>
    </message>
    <message>
        <source>%1: switched off by the club</source>
        <translation>%1: vom Club ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off by the club</source>
        <translation>Vom Club ausgeschaltet</translation>
    </message>
    <message>
        <source>Not permitted: the server takes nobody else&apos;s PIN from this device, whose token is one person&apos;s</source>
        <translation>Nicht erlaubt: Von diesem Gerät, dessen Token einer einzelnen Person gehört, nimmt der Server keine PIN einer anderen Person an</translation>
    </message>
</context>
<context>
    <name>RepeatSentences</name>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;every Tuesday&quot;, %2 is &quot;06:00–07:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, not on holidays</source>
        <translation>%1, außer an Feiertagen</translation>
    </message>
    <message numerus="yes">
        <source>%1, except on %n date(s)</source>
        <translation>
            <numerusform>%1, außer an %n Tag</numerusform>
            <numerusform>%1, außer an %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and on %n more date(s)</source>
        <translation>
            <numerusform>%1, und an %n weiteren Tag</numerusform>
            <numerusform>%1, und an %n weiteren Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every second day</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every day from %1 to %2</source>
        <extracomment>%1 is Monday, %2 is Friday</extracomment>
        <translation>jeden Tag von %1 bis %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekdays</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>every second %1</source>
        <comment>weekday</comment>
        <translation>jeden zweiten %1</translation>
    </message>
    <message>
        <source>every second week on %1</source>
        <comment>weekdays</comment>
        <translation>jede zweite Woche am %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <comment>weekdays</comment>
        <translation>
            <numerusform>jede Woche am %1</numerusform>
            <numerusform>alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <extracomment>&quot;the second Tuesday&quot;</extracomment>
        <translation>am %1 %2</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>am 1.</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>am %1.</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <translation>jeden Monat %1</translation>
    </message>
    <message>
        <source>every second month on %1</source>
        <translation>jeden zweiten Monat %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n months on %1</source>
        <translation>
            <numerusform>jeden Monat %1</numerusform>
            <numerusform>alle %n Monate %1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on %1</source>
        <translation>jedes Jahr %1</translation>
    </message>
    <message>
        <source>every second year on %1</source>
        <translation>jedes zweite Jahr %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %1</source>
        <translation>
            <numerusform>jedes Jahr %1</numerusform>
            <numerusform>alle %n Jahre %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <comment>day and month</comment>
        <extracomment>%1 is a day of any year, after &quot;on&quot;</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is &quot;the second Tuesday&quot; or &quot;day 15&quot;, %2 are months</extracomment>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of any year, as QDate::toString takes it: &quot;31 March&quot;</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>nach der Regel %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>at %1 for %2</source>
        <extracomment>%1 is a time of day, %2 a length of a day or more</extracomment>
        <translation>um %1, Dauer %2</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, einmal</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis zum %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day, as QDate::toString takes it: &quot;31 March 2027&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>RescueNotice</name>
    <message numerus="yes">
        <source>%n step(s) of its journal were done again.</source>
        <translation>
            <numerusform>%n Schritt aus dem Journal wurde wiederholt.</numerusform>
            <numerusform>%n Schritte aus dem Journal wurden wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup %1 took its place, and %n step(s) since were done again.</source>
        <translation>
            <numerusform>Die Sicherung %1 trat an ihre Stelle, und %n Schritt seither wurde wiederholt.</numerusform>
            <numerusform>Die Sicherung %1 trat an ihre Stelle, und %n Schritte seither wurden wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are lost from the history (number %1).</source>
        <translation>
            <numerusform>%n Schritt fehlt im Verlauf (Nummer %1).</numerusform>
            <numerusform>%n Schritte fehlen im Verlauf (Nummern %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were brought back as the file still showed them.</source>
        <translation>
            <numerusform>%n Eintrag wurde so zurückgeholt, wie ihn die Datei noch zeigte.</numerusform>
            <numerusform>%n Einträge wurden so zurückgeholt, wie sie die Datei noch zeigte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be brought back: look through the coming days.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht zurückgeholt werden: Sehen Sie die kommenden Tage durch.</numerusform>
            <numerusform>%n Einträge konnten nicht zurückgeholt werden: Sehen Sie die kommenden Tage durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>Darunter: %1.</translation>
    </message>
    <message>
        <source>The club&apos;s file was damaged; it is kept as %1.</source>
        <translation>Die Datei des Clubs war beschädigt; sie ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RuleBookSentences</name>
    <message numerus="yes">
        <source>at most %n day(s) ahead</source>
        <translation>
            <numerusform>höchstens %n Tag im Voraus</numerusform>
            <numerusform>höchstens %n Tage im Voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>auf die Stunde genau</translation>
    </message>
    <message>
        <source>closed days are not counted</source>
        <translation>Schließtage zählen nicht</translation>
    </message>
    <message>
        <source>the next day opens at %1</source>
        <translation>der nächste Tag öffnet um %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>nicht nach %1</translation>
    </message>
    <message>
        <source>no time between bookings</source>
        <translation>kein Puffer zwischen Buchungen</translation>
    </message>
    <message>
        <source>%1 between bookings</source>
        <translation>%1 zwischen Buchungen</translation>
    </message>
    <message>
        <source>free until %1 before the start</source>
        <translation>kostenlos bis %1 vor dem Beginn</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>danach %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n people in a bay</source>
        <translation>
            <numerusform>höchstens %n Person auf einer Bahn</numerusform>
            <numerusform>höchstens %n Personen auf einer Bahn</numerusform>
        </translation>
    </message>
    <message>
        <source>no more people than the bays hold</source>
        <translation>nicht mehr Personen, als die Bahnen fassen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>in Schritten von %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not over midnight</source>
        <translation>nicht über Mitternacht</translation>
    </message>
    <message>
        <source>booked at least %1 before the start</source>
        <translation>mindestens %1 vor dem Beginn gebucht</translation>
    </message>
    <message>
        <source>changed at least %1 before</source>
        <translation>mindestens %1 vorher geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>höchstens %1 am Tag</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>höchstens %1 in der Woche</translation>
    </message>
    <message>
        <source>at most %1 a month</source>
        <translation>höchstens %1 im Monat</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>höchstens %1 im Jahr</translation>
    </message>
    <message>
        <source>counting %1 only</source>
        <translation>nur %1 zählt</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>nur für %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %n month(s) ahead</source>
        <translation>
            <numerusform>höchstens %n Monat im Voraus</numerusform>
            <numerusform>höchstens %n Monate im Voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n move(s)</source>
        <translation>
            <numerusform>höchstens %n Verschiebung</numerusform>
            <numerusform>höchstens %n Verschiebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them free</source>
        <translation>
            <numerusform>davon %n kostenlos</numerusform>
            <numerusform>davon %n kostenlos</numerusform>
        </translation>
    </message>
    <message>
        <source>then %1 each</source>
        <translation>danach je %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>beginning %1 after midnight</source>
        <translation>beginnend %1 nach Mitternacht</translation>
    </message>
    <message>
        <source>gaps beside the same customer may be filled</source>
        <translation>Lücken neben demselben Kunden dürfen gefüllt werden</translation>
    </message>
    <message numerus="yes">
        <source>at most %n upcoming booking(s) of one customer</source>
        <translation>
            <numerusform>höchstens %n bevorstehende Buchung eines Kunden</numerusform>
            <numerusform>höchstens %n bevorstehende Buchungen eines Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>who is suspended or banned may not book</source>
        <translation>gesperrte und ausgeschlossene Kunden dürfen nicht buchen</translation>
    </message>
    <message>
        <source>%1 for new bookings that are not paid</source>
        <translation>%1 für neue, nicht bezahlte Buchungen</translation>
    </message>
    <message>
        <source>not at the same time on another bay</source>
        <translation>nicht zur selben Zeit auf einer anderen Bahn</translation>
    </message>
    <message>
        <source>only whole slots: %1</source>
        <translation>nur ganze Zeitfenster: %1</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>leaves no free time shorter than %1</source>
        <translation>lässt keine freie Zeit unter %1</translation>
    </message>
    <message>
        <source>from %1 to %2 of each year</source>
        <translation>von %1 bis %2 jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>at most %n bay(s) in use at once</source>
        <translation>
            <numerusform>höchstens %n Bahn zugleich belegt</numerusform>
            <numerusform>höchstens %n Bahnen zugleich belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>angefragt durch: %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>außer %1</translation>
    </message>
    <message>
        <source>with exceptions</source>
        <translation>mit Ausnahmen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>warns only</source>
        <translation>warnt nur</translation>
    </message>
    <message>
        <source>what the location asks for, for new bookings that are not paid</source>
        <translation>was der Standort verlangt, für neue, nicht bezahlte Buchungen</translation>
    </message>
</context>
<context>
    <name>RuleFaultSentences</name>
    <message>
        <source>%1: &quot;%2&quot; is not 1 to %3, nor -1 to -%3 counted from the end</source>
        <translation>%1: „%2“ ist weder 1 bis %3 noch -1 bis -%3, vom Ende gezählt</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not between %3 and %4</source>
        <translation>%1: „%2“ liegt nicht zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>The rule does not say how often: FREQ is missing</source>
        <translation>Die Regel sagt nicht, wie oft: FREQ fehlt</translation>
    </message>
    <message>
        <source>%1 is not known in a rule</source>
        <translation>%1 ist in einer Regel nicht bekannt</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a rule; write NAME=VALUE</source>
        <translation>„%1“ ist kein Teil einer Regel; schreiben Sie NAME=WERT</translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no frequency; write DAILY, WEEKLY, MONTHLY or YEARLY</source>
        <translation>„%1“ ist keine Häufigkeit; schreiben Sie DAILY, WEEKLY, MONTHLY oder YEARLY</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no whole number</source>
        <translation>%1: „%2“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no weekday; write MO, TU, WE, TH, FR, SA or SU</source>
        <translation>%1: „%2“ ist kein Wochentag; schreiben Sie MO, TU, WE, TH, FR, SA oder SU</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no date or time; write 20260331 or 20260331T235959Z</source>
        <translation>%1: „%2“ ist weder Datum noch Zeit; schreiben Sie 20260331 oder 20260331T235959Z</translation>
    </message>
    <message>
        <source>COUNT and UNTIL cannot stand together</source>
        <translation>COUNT und UNTIL können nicht zusammen stehen</translation>
    </message>
    <message>
        <source>%1 means nothing in a %2 rule</source>
        <translation>%1 bedeutet in einer Regel mit %2 nichts</translation>
    </message>
    <message>
        <source>BYDAY=%1: numbered weekdays need a MONTHLY or YEARLY rule</source>
        <translation>BYDAY=%1: nummerierte Wochentage brauchen eine Regel mit MONTHLY oder YEARLY</translation>
    </message>
    <message>
        <source>BYDAY=%1: numbered weekdays and BYWEEKNO cannot stand together</source>
        <translation>BYDAY=%1: nummerierte Wochentage und BYWEEKNO können nicht zusammen stehen</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY… part to choose from</source>
        <translation>BYSETPOS braucht einen weiteren Teil BY…, aus dem gewählt wird</translation>
    </message>
    <message>
        <source>UNTIL=%1: the start is a date, so UNTIL must be one too</source>
        <translation>UNTIL=%1: der Beginn ist ein Datum, also muss UNTIL auch eines sein</translation>
    </message>
    <message>
        <source>UNTIL=%1: the start has a time of day, so UNTIL must have one too</source>
        <translation>UNTIL=%1: der Beginn hat eine Uhrzeit, also muss UNTIL auch eine haben</translation>
    </message>
    <message>
        <source>%1 needs a start with a time of day</source>
        <translation>%1 braucht einen Beginn mit Uhrzeit</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Es gibt keine Regel</translation>
    </message>
    <message>
        <source>The start is missing (DTSTART)</source>
        <translation>Der Beginn fehlt (DTSTART)</translation>
    </message>
    <message>
        <source>There are two rules; only one can be followed</source>
        <translation>Es gibt zwei Regeln; nur eine kann befolgt werden</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be what the start is, a date or a time</source>
        <translation>%1: „%2“ muss sein, was der Beginn ist, ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is UTC; write wall time of the place, without Z</source>
        <translation>%1: „%2“ ist UTC; schreiben Sie die Ortszeit, ohne Z</translation>
    </message>
</context>
<context>
    <name>RuleFieldText</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>At most 1 upcoming booking for this customer</source>
        <translation>Höchstens 1 kommende Buchung für diesen Kunden</translation>
    </message>
    <message numerus="yes">
        <source>At most %n upcoming bookings for this customer</source>
        <translation>
            <numerusform>Höchstens %n kommende Buchung für diesen Kunden</numerusform>
            <numerusform>Höchstens %n kommende Buchungen für diesen Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this would be number %2</source>
        <translation>%1; dies wäre Nummer %2</translation>
    </message>
    <message>
        <source>The same customer has another booking from %1 to %2</source>
        <translation>Derselbe Kunde hat eine andere Buchung von %1 bis %2</translation>
    </message>
    <message>
        <source>The same customer is on %1 from %2 to %3</source>
        <translation>Derselbe Kunde ist auf %1 von %2 bis %3</translation>
    </message>
    <message>
        <source>At most 1 bay in use at a time here</source>
        <translation>Höchstens 1 Bahn gleichzeitig hier belegt</translation>
    </message>
    <message numerus="yes">
        <source>At most %n bays in use at a time here</source>
        <translation>
            <numerusform>Höchstens %n Bahn gleichzeitig hier belegt</numerusform>
            <numerusform>Höchstens %n Bahnen gleichzeitig hier belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; this would make %2</source>
        <translation>%1; damit wären es %2</translation>
    </message>
    <message>
        <source>This booking cannot be moved</source>
        <translation>Diese Buchung kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>Bookings can be moved once; this one has been</source>
        <translation>Buchungen können einmal verschoben werden; diese wurde es schon</translation>
    </message>
    <message numerus="yes">
        <source>Bookings can be moved %n times; this one has been</source>
        <translation>
            <numerusform>Buchungen können %n-mal verschoben werden; diese wurde es schon</numerusform>
            <numerusform>Buchungen können %n-mal verschoben werden; diese wurde es schon</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 of at most %2</source>
        <translation>Verschiebung %1 von höchstens %2</translation>
    </message>
    <message>
        <source>%1: a fee of %2</source>
        <translation>%1: Gebühr %2</translation>
    </message>
    <message>
        <source>Cancelled less than %1 before the start; free until %2</source>
        <translation>Storniert weniger als %1 vor Beginn; kostenlos bis %2</translation>
    </message>
    <message>
        <source>%1, now a fee of %2</source>
        <translation>%1, jetzt Gebühr %2</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 Buchung</translation>
    </message>
    <message numerus="yes">
        <source>%n bookings</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 a day for a customer</source>
        <translation>Höchstens %1 am Tag je Kunde</translation>
    </message>
    <message>
        <source>At most %1 a week for a customer</source>
        <translation>Höchstens %1 in der Woche je Kunde</translation>
    </message>
    <message>
        <source>At most %1 a month for a customer</source>
        <translation>Höchstens %1 im Monat je Kunde</translation>
    </message>
    <message>
        <source>At most %1 a year for a customer</source>
        <translation>Höchstens %1 im Jahr je Kunde</translation>
    </message>
    <message>
        <source>%1; this would make %2. The next begins on %3</source>
        <translation>%1; damit wären es %2. Der nächste Zeitraum beginnt am %3</translation>
    </message>
    <message>
        <source>This customer is suspended</source>
        <translation>Dieser Kunde ist gesperrt</translation>
    </message>
    <message>
        <source>This customer is banned</source>
        <translation>Dieser Kunde hat Hausverbot</translation>
    </message>
    <message>
        <source>This customer is blocked</source>
        <translation>Dieser Kunde ist blockiert</translation>
    </message>
    <message>
        <source>This customer is blocked: %1</source>
        <translation>Dieser Kunde ist blockiert: %1</translation>
    </message>
    <message>
        <source>Room for 1 person</source>
        <translation>Platz für 1 Person</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n people</source>
        <translation>
            <numerusform>Platz für %n Person</numerusform>
            <numerusform>Platz für %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the party is %2</source>
        <translation>%1; die Gruppe zählt %2</translation>
    </message>
    <message>
        <source>Repeated bookings are not for this customer&apos;s tier</source>
        <translation>Wiederholte Buchungen sind für die Stufe dieses Kunden nicht vorgesehen</translation>
    </message>
    <message>
        <source>Repeated bookings go at most 1 month ahead</source>
        <translation>Wiederholte Buchungen reichen höchstens 1 Monat voraus</translation>
    </message>
    <message numerus="yes">
        <source>Repeated bookings go at most %n months ahead</source>
        <translation>
            <numerusform>Wiederholte Buchungen reichen höchstens %n Monat voraus</numerusform>
            <numerusform>Wiederholte Buchungen reichen höchstens %n Monate voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>There is no such bay here</source>
        <translation>Diese Bahn gibt es hier nicht</translation>
    </message>
    <message>
        <source>%1 cannot be booked</source>
        <translation>%1 kann nicht gebucht werden</translation>
    </message>
    <message>
        <source>Out of season: open again from %1</source>
        <translation>Außerhalb der Saison: wieder offen ab %1</translation>
    </message>
    <message>
        <source>A deposit of %1 is due</source>
        <translation>Eine Anzahlung von %1 ist fällig</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on another bay</source>
        <translation>%1 auf einer anderen Bahn</translation>
    </message>
    <message>
        <source>%1, shorter</source>
        <translation>%1, kürzer</translation>
    </message>
    <message>
        <source>%1, longer</source>
        <translation>%1, länger</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>eine Sperre</translation>
    </message>
    <message>
        <source>another booking</source>
        <translation>eine andere Buchung</translation>
    </message>
    <message>
        <source>Overlaps %1 on %2 until %3</source>
        <translation>Überlappt %1 auf %2 bis %3</translation>
    </message>
    <message>
        <source>Overlaps %1 until %2</source>
        <translation>Überlappt %1 bis %2</translation>
    </message>
    <message>
        <source>Bookings here last at least %1; this one is %2</source>
        <translation>Buchungen dauern hier mindestens %1; diese %2</translation>
    </message>
    <message>
        <source>Bookings here last at most %1; this one is %2</source>
        <translation>Buchungen dauern hier höchstens %1; diese %2</translation>
    </message>
    <message>
        <source>Bookings here end by midnight</source>
        <translation>Buchungen enden hier spätestens um Mitternacht</translation>
    </message>
    <message>
        <source>Bookings here go up in steps of %1; %2 does not fit, %3 does</source>
        <translation>Die Dauer geht hier in Schritten von %1; %2 passt nicht, %3 schon</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here: %1 would fit</source>
        <translation>Hier sind nur ganze Zeitfenster buchbar: %1 würde passen</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here</source>
        <translation>Hier sind nur ganze Zeitfenster buchbar</translation>
    </message>
    <message>
        <source>Only whole slots can be booked here: the next one starts at %1</source>
        <translation>Hier sind nur ganze Zeitfenster buchbar: das nächste beginnt um %1</translation>
    </message>
    <message>
        <source>Bookings here start every %1: %2 or %3 would fit</source>
        <translation>Buchungen beginnen hier im Abstand von %1: %2 oder %3 würde passen</translation>
    </message>
    <message>
        <source>Changes need at least %1 notice; this booking has begun</source>
        <translation>Änderungen brauchen mindestens %1 Vorlauf; diese Buchung hat begonnen</translation>
    </message>
    <message>
        <source>Changes need at least %1 notice; this booking starts in %2</source>
        <translation>Änderungen brauchen mindestens %1 Vorlauf; diese Buchung beginnt in %2</translation>
    </message>
    <message>
        <source>This start has passed: the earliest one is %1</source>
        <translation>Dieser Beginn ist vorbei: der früheste ist %1</translation>
    </message>
    <message>
        <source>At least %1 notice: the earliest start is %2</source>
        <translation>Mindestens %1 Vorlauf: frühester Beginn ist %2</translation>
    </message>
    <message>
        <source>Can be booked from %1 to %2 only</source>
        <translation>Nur von %1 bis %2 buchbar</translation>
    </message>
    <message>
        <source>Can be booked from %1 on</source>
        <translation>Erst ab %1 buchbar</translation>
    </message>
    <message>
        <source>Can be booked until %1 only</source>
        <translation>Nur bis %1 buchbar</translation>
    </message>
    <message>
        <source>Can be booked for today only</source>
        <translation>Nur für heute buchbar</translation>
    </message>
    <message>
        <source>At most 1 day ahead</source>
        <translation>Höchstens 1 Tag im Voraus</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days ahead</source>
        <translation>
            <numerusform>Höchstens %n Tag im Voraus</numerusform>
            <numerusform>Höchstens %n Tage im Voraus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: until %2; this start can be booked from %3</source>
        <translation>%1: bis %2; dieser Beginn ist buchbar ab %3</translation>
    </message>
    <message>
        <source>Outside the opening hours, with none in the week after</source>
        <translation>Außerhalb der Öffnungszeiten; in der Woche danach gibt es keine</translation>
    </message>
    <message>
        <source>Outside the opening hours: open from %1 to %2</source>
        <translation>Außerhalb der Öffnungszeiten: offen von %1 bis %2</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Geschlossen am %1</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Geschlossen am %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gives back a part of %1, which holds until it is lifted</source>
        <translation>Gibt einen Teil frei: %1, gilt bis auf Weiteres</translation>
    </message>
    <message>
        <source>Gives back a part of %1, which holds until %2</source>
        <translation>Gibt einen Teil frei: %1, gilt bis %2</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Gesperrt durch %1</translation>
    </message>
    <message>
        <source>%2 is blocked by %1</source>
        <translation>%2 ist gesperrt durch %1</translation>
    </message>
    <message>
        <source>%1 until it is lifted</source>
        <translation>%1 bis auf Weiteres</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the other booking</source>
        <translation>die andere Buchung</translation>
    </message>
    <message>
        <source>At least %1 between bookings: %2 ends at %3, so this starts at %4 at the earliest</source>
        <translation>Mindestens %1 zwischen Buchungen: %2 endet um %3, diese beginnt also frühestens um %4</translation>
    </message>
    <message>
        <source>At least %1 between bookings: %2 starts at %3, only %4 after this</source>
        <translation>Mindestens %1 zwischen Buchungen: %2 beginnt um %3, nur %4 nach dieser</translation>
    </message>
    <message>
        <source>Leaves %1 free before it (%2 to %3)</source>
        <translation>Lässt davor %1 frei (%2 bis %3)</translation>
    </message>
    <message>
        <source>Leaves %1 free after it (%2 to %3)</source>
        <translation>Lässt danach %1 frei (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, less than the %2 that can be sold</source>
        <translation>%1, weniger als die %2, die sich verkaufen lassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a bay and its location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Right before, the same customer is on %1 (%2 to %3)</source>
        <translation>Unmittelbar davor ist derselbe Kunde auf %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Right after, the same customer is on %1 (%2 to %3)</source>
        <translation>Unmittelbar danach ist derselbe Kunde auf %1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>How far ahead</source>
        <translation>Wie weit im Voraus</translation>
    </message>
    <message>
        <source>How many days ahead bookings may be made, or between which dates.</source>
        <translation>Wie viele Tage im Voraus gebucht werden darf, oder zwischen welchen Daten.</translation>
    </message>
    <message>
        <source>Time between bookings</source>
        <translation>Zeit zwischen Buchungen</translation>
    </message>
    <message>
        <source>Kept free on a bay between two bookings.</source>
        <translation>Bleibt auf einer Bahn zwischen zwei Buchungen frei.</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>Späte Stornierung</translation>
    </message>
    <message>
        <source>Until when cancelling costs nothing. Kept with each booking as it is made.</source>
        <translation>Bis wann Stornieren nichts kostet. Wird mit jeder Buchung festgehalten.</translation>
    </message>
    <message>
        <source>People in a bay</source>
        <translation>Personen auf einer Bahn</translation>
    </message>
    <message>
        <source>No more people than the bays hold.</source>
        <translation>Nicht mehr Personen, als die Bahnen fassen.</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>Bevorstehende Buchungen</translation>
    </message>
    <message>
        <source>How many bookings one customer may have that have not begun.</source>
        <translation>Wie viele noch nicht begonnene Buchungen ein Kunde haben darf.</translation>
    </message>
    <message>
        <source>Suspended customers</source>
        <translation>Gesperrte Kunden</translation>
    </message>
    <message>
        <source>Suspended and banned customers, everywhere or at a location.</source>
        <translation>Gesperrte und ausgeschlossene Kunden, überall oder an einem Standort.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Asked for new bookings of customers that are not paid.</source>
        <translation>Für neue, nicht bezahlte Buchungen von Kunden.</translation>
    </message>
    <message>
        <source>Same customer twice</source>
        <translation>Derselbe Kunde doppelt</translation>
    </message>
    <message>
        <source>The same customer at the same time on another bay.</source>
        <translation>Derselbe Kunde zur selben Zeit auf einer anderen Bahn.</translation>
    </message>
    <message>
        <source>Length of bookings</source>
        <translation>Länge der Buchungen</translation>
    </message>
    <message>
        <source>How long bookings last.</source>
        <translation>Wie lange Buchungen dauern.</translation>
    </message>
    <message>
        <source>Fixed slots</source>
        <translation>Feste Zeitfenster</translation>
    </message>
    <message>
        <source>Only whole slots of the week are for sale.</source>
        <translation>Nur ganze Zeitfenster der Woche werden verkauft.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>How long before its start a booking must be made or changed.</source>
        <translation>Wie lange vor ihrem Beginn eine Buchung gemacht oder geändert sein muss.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Further opening hours, on top of those of the location.</source>
        <translation>Weitere Öffnungszeiten, zusätzlich zu denen des Standorts.</translation>
    </message>
    <message>
        <source>Short gaps</source>
        <translation>Kurze Lücken</translation>
    </message>
    <message>
        <source>Free time left beside a booking that is too short to sell.</source>
        <translation>Freie Zeit neben einer Buchung, die zum Verkaufen zu kurz ist.</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>How much one customer may have in a day, week, month or year.</source>
        <translation>Wie viel ein Kunde am Tag, in der Woche, im Monat oder im Jahr haben darf.</translation>
    </message>
    <message>
        <source>Repeated bookings</source>
        <translation>Wiederholte Buchungen</translation>
    </message>
    <message>
        <source>Who may repeat bookings, and how far ahead.</source>
        <translation>Wer Buchungen wiederholen darf und wie weit im Voraus.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>How often a booking may be moved. Kept with each booking as it is made.</source>
        <translation>Wie oft eine Buchung verschoben werden darf. Wird mit jeder Buchung festgehalten.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>The part of the year that is open.</source>
        <translation>Der Teil des Jahres, der offen ist.</translation>
    </message>
    <message>
        <source>Start times</source>
        <translation>Anfangszeiten</translation>
    </message>
    <message>
        <source>At which times of the clock bookings begin.</source>
        <translation>Zu welchen Uhrzeiten Buchungen beginnen.</translation>
    </message>
    <message>
        <source>Bays in use</source>
        <translation>Belegte Bahnen</translation>
    </message>
    <message>
        <source>How many bays of a location may be in use at once.</source>
        <translation>Wie viele Bahnen eines Standorts zugleich belegt sein dürfen.</translation>
    </message>
    <message>
        <source>Several rules together</source>
        <translation>Mehrere Regeln zusammen</translation>
    </message>
    <message>
        <source>Each of its rules is asked. Its parts are edited as text.</source>
        <translation>Jede ihrer Regeln wird gefragt. Ihre Teile werden als Text bearbeitet.</translation>
    </message>
    <message>
        <source>One of several rules</source>
        <translation>Eine von mehreren Regeln</translation>
    </message>
    <message>
        <source>It is enough that one of its rules passes. Its parts are edited as text.</source>
        <translation>Es genügt, dass eine ihrer Regeln erfüllt ist. Ihre Teile werden als Text bearbeitet.</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Tage im Voraus</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>The next day opens at</source>
        <translation>Der nächste Tag öffnet um</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>After a booking</source>
        <translation>Nach einer Buchung</translation>
    </message>
    <message>
        <source>Before a booking</source>
        <translation>Vor einer Buchung</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Kostenlos bis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>In steps of</source>
        <translation>In Schritten von</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Not over midnight</source>
        <translation>Nicht über Mitternacht</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>For new bookings</source>
        <translation>Für neue Buchungen</translation>
    </message>
    <message>
        <source>For changes</source>
        <translation>Für Änderungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Shortest that sells</source>
        <translation>Kürzeste, die sich verkauft</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Only these times count</source>
        <translation>Nur diese Zeiten zählen</translation>
    </message>
    <message>
        <source>Tiers that may</source>
        <translation>Stufen, die dürfen</translation>
    </message>
    <message>
        <source>Months ahead</source>
        <translation>Monate im Voraus</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>Ohne Gebühr</translation>
    </message>
    <message>
        <source>First day of the year (month-day)</source>
        <translation>Erster Tag des Jahres (Monat-Tag)</translation>
    </message>
    <message>
        <source>Last day of the year (month-day)</source>
        <translation>Letzter Tag des Jahres (Monat-Tag)</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Beginning after midnight by</source>
        <translation>Beginn nach Mitternacht um</translation>
    </message>
    <message>
        <source>Gaps beside the same customer may be filled</source>
        <translation>Lücken neben demselben Kunden dürfen gefüllt werden</translation>
    </message>
    <message>
        <source>A location&apos;s or tier&apos;s own figure goes first</source>
        <translation>Der eigene Wert eines Standorts oder einer Stufe geht vor</translation>
    </message>
    <message>
        <source>to the end of the last day</source>
        <translation>bis zum Ende des letzten Tages</translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>auf die Stunde genau</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>open days only</source>
        <translation>nur offene Tage</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>one bay</source>
        <translation>eine Bahn</translation>
    </message>
    <message>
        <source>several bays</source>
        <translation>mehrere Bahnen</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>the club&apos;s first day</source>
        <translation>der erste Tag des Clubs</translation>
    </message>
    <message>
        <source>Warns only</source>
        <translation>Warnt nur</translation>
    </message>
    <message>
        <source>Needs an override</source>
        <translation>Muss übergangen werden</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Würde abgelehnt</translation>
    </message>
    <message>
        <source>Would be warned of</source>
        <translation>Würde gewarnt</translation>
    </message>
    <message>
        <source>No longer refused</source>
        <translation>Nicht mehr abgelehnt</translation>
    </message>
    <message>
        <source>No longer warned of</source>
        <translation>Keine Warnung mehr</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Printed %1 · %2</source>
        <extracomment>%1 is a day and time, %2 the club&apos;s name</extracomment>
        <translation>Gedruckt %1 · %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>The clocks change: this day has %1</source>
        <translation>Zeitumstellung: dieser Tag hat %1</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nichts gebucht</translation>
    </message>
    <message>
        <source>Free, %1</source>
        <extracomment>%1 is a length of time: &quot;2 h&quot;</extracomment>
        <translation>Frei, %1</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>start and end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>continues from %1</source>
        <translation>Fortsetzung von %1</translation>
    </message>
    <message>
        <source>until lifted</source>
        <translation>bis auf Weiteres</translation>
    </message>
    <message>
        <source>continues to %1</source>
        <translation>geht weiter bis %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>Server lehnt ab</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>The server cannot be reached. Work goes on here; what is done is kept and sent as soon as the line is back.</source>
        <translation>Der Server ist nicht erreichbar. Hier geht die Arbeit weiter; was getan wird, bleibt erhalten und wird gesendet, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>The server has asked for patience. What is done is kept and sent a little later.</source>
        <translation>Der Server bittet um Geduld. Was getan wird, bleibt erhalten und wird etwas später gesendet.</translation>
    </message>
    <message>
        <source>The server does not take what this program says: it may be older or newer. What is done is kept here.</source>
        <translation>Der Server versteht nicht, was dieses Programm sagt: Es ist vielleicht älter oder neuer. Was getan wird, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server has everything that was done here, and this desk has everything from the server.</source>
        <translation>Der Server hat alles, was hier getan wurde, und dieser Arbeitsplatz hat alles vom Server.</translation>
    </message>
    <message>
        <source>The line is open; what was done here is on its way.</source>
        <translation>Die Verbindung steht; was hier getan wurde, ist unterwegs.</translation>
    </message>
    <message>
        <source>The line is open. What the server refused waits for somebody to decide.</source>
        <translation>Die Verbindung steht. Was der Server abgelehnt hat, wartet auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung wird gesendet…</numerusform>
            <numerusform>%n Änderungen werden gesendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>This file belongs to a club with a server, but this computer does not know where that is. Work goes on here; connect it to send what was done.</source>
        <translation>Diese Datei gehört zu einem Club mit einem Server, aber dieser Computer weiß nicht, wo er ist. Hier geht die Arbeit weiter; verbinden Sie ihn, um Getanes zu senden.</translation>
    </message>
    <message>
        <source>This desk has no token to sign in with. Work goes on here; enter the token to send what was done.</source>
        <translation>Dieser Arbeitsplatz hat kein Token, um sich anzumelden. Hier geht die Arbeit weiter; geben Sie das Token ein, um Getanes zu senden.</translation>
    </message>
    <message>
        <source>The token is in the keyring, and that is locked. Unlock it and try again, or enter the token for as long as the program runs.</source>
        <translation>Das Token liegt im Schlüsselbund, und der ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Token ein, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the token. Enter it for as long as the program runs; work goes on meanwhile.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für das Token. Geben Sie es ein, solange das Programm läuft; die Arbeit geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>Last heard from at %1</source>
        <translation>Zuletzt gemeldet um %1</translation>
    </message>
    <message>
        <source>Not heard from since the program was started</source>
        <translation>Keine Meldung seit dem Start des Programms</translation>
    </message>
    <message>
        <source>Cut off since %1</source>
        <translation>Getrennt seit %1</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nichts wartet aufs Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to be sent</source>
        <translation>
            <numerusform>%n Änderung zu senden</numerusform>
            <numerusform>%n Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted and on the way back</source>
        <translation>
            <numerusform>%n angenommen und auf dem Rückweg</numerusform>
            <numerusform>%n angenommen und auf dem Rückweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them no longer fit(s) what others have done</source>
        <translation>
            <numerusform>%n davon passt nicht mehr zu dem, was andere getan haben</numerusform>
            <numerusform>%n davon passen nicht mehr zu dem, was andere getan haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Another club&apos;s server</source>
        <translation>Server eines anderen Clubs</translation>
    </message>
    <message>
        <source>The server at this address holds another club. Nothing is sent to it or taken from it. Work goes on here; what is done is kept, and sent when this club&apos;s server answers.</source>
        <translation>Der Server an dieser Adresse enthält einen anderen Club. Es wird nichts an ihn gesendet und nichts von ihm übernommen. Die Arbeit geht hier weiter; was getan wird, bleibt erhalten und wird gesendet, sobald der Server dieses Clubs antwortet.</translation>
    </message>
    <message>
        <source>Signed out: token expired</source>
        <translation>Abgemeldet: Token abgelaufen</translation>
    </message>
    <message>
        <source>Fetching the club: %1 rows</source>
        <translation>Club wird geholt: %1 Zeilen</translation>
    </message>
    <message>
        <source>The club is being fetched from the server.</source>
        <translation>Der Club wird vom Server geholt.</translation>
    </message>
    <message>
        <source>Not all of the club has been fetched yet; that goes on with the line.</source>
        <translation>Der Club ist noch nicht ganz geholt; es geht weiter, sobald die Verbindung steht.</translation>
    </message>
    <message>
        <source>Days that are not here yet say so and cannot be booked. Customers and their limits are judged by what is here; the server judges by everything. What is done meanwhile is kept, and sent when all is here.</source>
        <translation>Tage, die noch nicht da sind, sagen das und lassen sich nicht buchen. Kunden und ihre Grenzen werden nach dem beurteilt, was da ist; der Server urteilt nach allem. Was inzwischen getan wird, bleibt erhalten und wird gesendet, wenn alles da ist.</translation>
    </message>
    <message>
        <source>The server does not know this desk&apos;s token any more: it was revoked, or is another server&apos;s. Work goes on here; enter a new one to send what was done.</source>
        <translation>Der Server kennt das Token dieses Arbeitsplatzes nicht mehr: Es wurde widerrufen oder gehört zu einem anderen Server. Hier geht die Arbeit weiter; geben Sie ein neues ein, um Getanes zu senden.</translation>
    </message>
    <message>
        <source>This desk&apos;s token has expired: it was made with an end, and that has come. Work goes on here; ask whoever runs the server for a new one and enter it to send what was done.</source>
        <translation>Das Token dieses Arbeitsplatzes ist abgelaufen: Es wurde mit einem Ende angelegt, und das ist erreicht. Hier geht die Arbeit weiter; lassen Sie sich von dem, der den Server betreibt, ein neues geben und geben Sie es ein, um Getanes zu senden.</translation>
    </message>
    <message>
        <source>club not complete</source>
        <translation>Club unvollständig</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>from %1, until lifted</source>
        <translation>ab %1, bis auf Weiteres</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>start and end</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date&apos;s pattern for QLocale: short weekday, day, short month</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A date&apos;s pattern for QLocale: weekday, day, month, year</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>start and end</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Bay</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>No bays</source>
        <translation>Keine Bahnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Next booking</source>
        <translation>Nächste Buchung</translation>
    </message>
    <message>
        <source>Cleaning planned</source>
        <translation>Reinigung geplant</translation>
    </message>
    <message>
        <source>nobody for hours</source>
        <translation>stundenlang niemand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>No bookings in the next hours</source>
        <translation>Keine Buchungen in den nächsten Stunden</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>jetzt, bis %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Belegt bis %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>kind of block</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>Geschlossen bis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, kind of block</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for hours</source>
        <translation>für Stunden</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Clean now, free since %1</source>
        <translation>Jetzt reinigen, frei seit %1</translation>
    </message>
    <message>
        <source>Time is up since %1: did they leave?</source>
        <translation>Zeit um seit %1: Sind sie weg?</translation>
    </message>
    <message>
        <source>Being cleaned until %1</source>
        <translation>Wird gereinigt bis %1</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Wird gereinigt</translation>
    </message>
    <message>
        <source>Taken until %1, then clean</source>
        <translation>Belegt bis %1, dann reinigen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>time, so much later</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihre: %1</translation>
    </message>
    <message>
        <source>Bays now</source>
        <translation>Bahnen jetzt</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Bookings, for %1</source>
        <translation>Buchungen, für %1</translation>
    </message>
</context>
<context>
    <name>WeekGridText</name>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % belegt</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>nicht buchbar</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>nichts gebucht</translation>
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
    <name>WishWords</name>
    <message>
        <source>about %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>begins between %1 and %2</source>
        <translation>beginnt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>vorbei bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n Bahn</numerusform>
            <numerusform>%n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eine von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Promo</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Private event</source>
        <translation>Private Veranstaltung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>League</source>
        <translation>Liga</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Double booking</source>
        <translation>Doppelbuchung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Minimum notice</source>
        <translation>Mindestvorlauf</translation>
    </message>
    <message>
        <source>Advance limit</source>
        <translation>Buchungshorizont</translation>
    </message>
    <message>
        <source>Upcoming bookings</source>
        <translation>Kommende Buchungen</translation>
    </message>
    <message>
        <source>Same customer twice</source>
        <translation>Derselbe Kunde zweimal</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Gesperrte Zeit</translation>
    </message>
    <message>
        <source>Capacity of the location</source>
        <translation>Kapazität des Standorts</translation>
    </message>
    <message>
        <source>Time between bookings</source>
        <translation>Zeit zwischen Buchungen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Late cancellation</source>
        <translation>Späte Stornierung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Kurze Lücke</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Blocked customer</source>
        <translation>Blockierter Kunde</translation>
    </message>
    <message>
        <source>People in a bay</source>
        <translation>Personen je Bahn</translation>
    </message>
    <message>
        <source>Repeated bookings</source>
        <translation>Wiederholte Buchungen</translation>
    </message>
    <message>
        <source>Bay not bookable</source>
        <translation>Bahn nicht buchbar</translation>
    </message>
    <message>
        <source>see the schedule</source>
        <translation>den Plan sehen</translation>
    </message>
    <message>
        <source>make bookings</source>
        <translation>Buchungen anlegen</translation>
    </message>
    <message>
        <source>move bookings</source>
        <translation>Buchungen verschieben</translation>
    </message>
    <message>
        <source>move other people&apos;s bookings</source>
        <translation>Buchungen anderer verschieben</translation>
    </message>
    <message>
        <source>edit bookings</source>
        <translation>Buchungen bearbeiten</translation>
    </message>
    <message>
        <source>add notes to bookings</source>
        <translation>Notizen zu Buchungen hinzufügen</translation>
    </message>
    <message>
        <source>cancel bookings</source>
        <translation>Buchungen stornieren</translation>
    </message>
    <message>
        <source>check bookings in</source>
        <translation>Buchungen einchecken</translation>
    </message>
    <message>
        <source>reopen bookings</source>
        <translation>Buchungen wieder öffnen</translation>
    </message>
    <message>
        <source>block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>edit blocks</source>
        <translation>Sperren bearbeiten</translation>
    </message>
    <message>
        <source>block time on many bays or days at once</source>
        <translation>viele Bahnen oder Tage auf einmal sperren</translation>
    </message>
    <message>
        <source>book over blocks</source>
        <translation>über Sperren buchen</translation>
    </message>
    <message>
        <source>see customers&apos; names</source>
        <translation>Namen von Kunden sehen</translation>
    </message>
    <message>
        <source>see customers&apos; contacts</source>
        <translation>Kontaktdaten von Kunden sehen</translation>
    </message>
    <message>
        <source>edit customers</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>override rules</source>
        <translation>Regeln übergehen</translation>
    </message>
    <message>
        <source>edit the rule book</source>
        <translation>das Regelwerk bearbeiten</translation>
    </message>
    <message>
        <source>set prices</source>
        <translation>Preise festlegen</translation>
    </message>
    <message>
        <source>book off the grid</source>
        <translation>außerhalb des Rasters buchen</translation>
    </message>
    <message>
        <source>act at another time than now</source>
        <translation>zu einer anderen Zeit als jetzt handeln</translation>
    </message>
    <message>
        <source>undo other people&apos;s steps</source>
        <translation>Schritte anderer rückgängig machen</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>edit the club</source>
        <translation>den Club bearbeiten</translation>
    </message>
    <message>
        <source>edit operators</source>
        <translation>Mitarbeiter bearbeiten</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>eingecheckt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>payment not known</source>
        <translation>Zahlung nicht bekannt</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>changed often</source>
        <translation>oft geändert</translation>
    </message>
    <message>
        <source>fills a gap</source>
        <translation>füllt eine Lücke</translation>
    </message>
    <message>
        <source>comes late</source>
        <translation>kommt zu spät</translation>
    </message>
    <message>
        <source>did not come before</source>
        <translation>ist früher nicht erschienen</translation>
    </message>
    <message>
        <source>left a mess</source>
        <translation>hat Unordnung hinterlassen</translation>
    </message>
    <message>
        <source>was loud</source>
        <translation>war laut</translation>
    </message>
    <message>
        <source>changes often</source>
        <translation>ändert oft</translation>
    </message>
    <message>
        <source>New bookings</source>
        <translation>Neue Buchungen</translation>
    </message>
    <message>
        <source>Bookings of walk-ins</source>
        <translation>Buchungen von Laufkunden</translation>
    </message>
    <message>
        <source>Blocks on many bays or days</source>
        <translation>Sperren auf vielen Bahnen oder Tagen</translation>
    </message>
    <message>
        <source>Overrides allowed by a PIN</source>
        <translation>Mit PIN erlaubte Ausnahmen von Regeln</translation>
    </message>
    <message>
        <source>Import of data and calendars</source>
        <translation>Import von Daten und Kalendern</translation>
    </message>
    <message>
        <source>Export of names and contacts</source>
        <translation>Export von Namen und Kontaktdaten</translation>
    </message>
    <message>
        <source>Changes by other programs</source>
        <translation>Änderungen durch andere Programme</translation>
    </message>
    <message>
        <source>say whom the server tells what happens</source>
        <translation>festlegen, wem der Server meldet, was geschieht</translation>
    </message>
</context>
<context>
    <name>bayboard::AnswerMenu</name>
    <message>
        <source>Move each as proposed</source>
        <translation>Jede wie vorgeschlagen verschieben</translation>
    </message>
    <message>
        <source>Nothing is free to move it to</source>
        <translation>Es ist nichts frei, wohin sie passen würde</translation>
    </message>
    <message>
        <source>Move to %1 (proposed)</source>
        <translation>Verschieben: %1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Shorten the block: the booking stays</source>
        <translation>Sperre kürzen: die Buchung bleibt</translation>
    </message>
    <message>
        <source>Skip this date: no block there</source>
        <translation>Diesen Termin auslassen: dort keine Sperre</translation>
    </message>
    <message>
        <source>Cancel the booking and tell the customer</source>
        <translation>Buchung stornieren und Kunden benachrichtigen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n of %1</source>
        <translation>
            <numerusform>Dasselbe für alle %n von %1</numerusform>
            <numerusform>Dasselbe für alle %n von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same for all %n</source>
        <translation>
            <numerusform>Dasselbe für alle %n</numerusform>
            <numerusform>Dasselbe für alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It has begun or is over: it keeps its time</source>
        <translation>Sie hat begonnen oder ist vorbei: Sie behält ihre Zeit</translation>
    </message>
    <message>
        <source>Skip this date: the block stays as it was</source>
        <translation>Diesen Termin auslassen: Die Sperre bleibt, wie sie war</translation>
    </message>
</context>
<context>
    <name>bayboard::Arrivals</name>
    <message>
        <source>Nobody in the next hours</source>
        <translation>In den nächsten Stunden niemand</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Next arrivals</source>
        <translation>Nächste Ankünfte</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>bayboard::AuditList</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Übergangene Regeln</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>Der Club</translation>
    </message>
    <message>
        <source>Made or allowed by</source>
        <translation>Getan oder erlaubt von</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s); older ones of the period are not shown</source>
        <translation>
            <numerusform>%n Schritt; ältere des Zeitraums werden nicht gezeigt</numerusform>
            <numerusform>%n Schritte; ältere des Zeitraums werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>das Programm selbst</translation>
    </message>
</context>
<context>
    <name>bayboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>bayboard::BayChooser</name>
    <message>
        <source>All bays</source>
        <translation>Alle Bahnen</translation>
    </message>
    <message>
        <source>Week of: %1</source>
        <translation>Woche von: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::BayForm</name>
    <message>
        <source>M&amp;ay be booked</source>
        <translation>Bu&amp;chbar</translation>
    </message>
    <message>
        <source>Bays inside it, which are taken when it is</source>
        <translation>Bahnen darin, die mit ihr belegt sind</translation>
    </message>
    <message>
        <source>left-handed, window</source>
        <translation>Linkshänder, Fenster</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>People at &amp;most</source>
        <translation>&amp;Personen höchstens</translation>
    </message>
    <message>
        <source>Bays insid&amp;e it</source>
        <translation>Bahnen dar&amp;in</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Tags</translation>
    </message>
</context>
<context>
    <name>bayboard::BayPage</name>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Ne&amp;w bay</source>
        <translation>&amp;Neue Bahn</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Remove %1? Nothing was ever booked there. It can be brought back.</source>
        <translation>%1 entfernen? Dort wurde nie etwas gebucht. Das lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>%1 (not booked)</source>
        <translation>%1 (nicht buchbar)</translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n künftige Buchung läge außerhalb dessen, was Sie speichern. Sie bleibt, wie sie ist:</numerusform>
            <numerusform>%n künftige Buchungen lägen außerhalb dessen, was Sie speichern. Sie bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>bayboard::BayTree</name>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose by ▾</source>
        <translation>Auswählen nach ▾</translation>
    </message>
    <message>
        <source>Bays by location, group or tag</source>
        <translation>Bahnen nach Standort, Gruppe oder Schlagwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>location, linked bays</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockActions</name>
    <message>
        <source>The change before it is still on its way; try again in a moment.</source>
        <translation>Die vorherige Änderung ist noch unterwegs; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Open again now</source>
        <translation>Jetzt wieder öffnen</translation>
    </message>
    <message>
        <source>Block all of it again</source>
        <translation>Alles wieder sperren</translation>
    </message>
    <message>
        <source>Extend the block</source>
        <translation>Sperre verlängern</translation>
    </message>
    <message>
        <source>Block until lifted</source>
        <translation>Bis auf Weiteres sperren</translation>
    </message>
    <message>
        <source>Lay the date all the same</source>
        <translation>Termin trotzdem setzen</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Sperre entfernen</translation>
    </message>
    <message>
        <source>Move the block</source>
        <translation>Sperre verschieben</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockButtons</name>
    <message>
        <source>Open again now</source>
        <translation>Jetzt wieder öffnen</translation>
    </message>
    <message>
        <source>Free a part…</source>
        <translation>Teil freigeben…</translation>
    </message>
    <message>
        <source>Block all of it again</source>
        <translation>Alles wieder sperren</translation>
    </message>
    <message>
        <source>+30 min</source>
        <translation>+30 min</translation>
    </message>
    <message>
        <source>+60 min</source>
        <translation>+60 min</translation>
    </message>
    <message>
        <source>Until lifted</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Dafür fehlt Ihnen das Recht: %1.</translation>
    </message>
    <message>
        <source>Repeat and bays…</source>
        <translation>Wiederholung und Bahnen…</translation>
    </message>
    <message numerus="yes">
        <source>On all its %n bay(s) at once</source>
        <translation>
            <numerusform>Auf ihrer Bahn (%n)</numerusform>
            <numerusform>Auf allen %n Bahnen zugleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Free, close again and extend the block on every bay that it was laid on for this date, in one step</source>
        <translation>Die Sperre auf allen Bahnen, auf die sie für diesen Termin gesetzt wurde, in einem Schritt freigeben, wieder schließen und verlängern</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockDialog</name>
    <message>
        <source>Maintenance blocks</source>
        <translation>Wartungssperren</translation>
    </message>
    <message>
        <source>Bookings in the way are shown here before anything is made.</source>
        <translation>Buchungen im Weg erscheinen hier, bevor etwas angelegt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are closed by other blocks already and stay as they are.</source>
        <translation>
            <numerusform>%n Teil ist schon durch andere Sperren geschlossen und bleibt so.</numerusform>
            <numerusform>%n Teile sind schon durch andere Sperren geschlossen und bleiben so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the way.</source>
        <translation>Niemand ist im Weg.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Looking at the schedule…</source>
        <translation>Der Plan wird durchgesehen…</translation>
    </message>
    <message>
        <source>All of it is closed already; there is nothing to lay</source>
        <translation>Alles ist schon geschlossen; es gibt nichts zu setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still need a decision</source>
        <translation>
            <numerusform>%n Buchung braucht noch eine Entscheidung</numerusform>
            <numerusform>%n Buchungen brauchen noch eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Some bookings would go where it is not free: see their rows</source>
        <translation>Einige Buchungen kämen dorthin, wo nicht frei ist: siehe ihre Zeilen</translation>
    </message>
    <message>
        <source>All blocks are skipped; there is nothing to lay</source>
        <translation>Alle Sperren sind ausgelassen; es gibt nichts zu setzen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule has changed meanwhile; nothing was laid. Look again:</source>
        <translation>Der Plan hat sich inzwischen geändert; nichts wurde gesetzt. Sehen Sie noch einmal nach:</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was laid: %n decision(s) cannot be kept.</source>
        <translation>
            <numerusform>Nichts wurde gesetzt: %n Entscheidung lässt sich nicht einhalten.</numerusform>
            <numerusform>Nichts wurde gesetzt: %n Entscheidungen lassen sich nicht einhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was laid.</source>
        <translation>Angehalten. Nichts wurde gesetzt.</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Serie ändern</translation>
    </message>
    <message>
        <source>Change the block</source>
        <translation>Sperre ändern</translation>
    </message>
    <message>
        <source>Nothing is different yet</source>
        <translation>Noch ist nichts anders</translation>
    </message>
    <message>
        <source>That date is over and stays as it was.</source>
        <translation>Dieser Termin ist vorbei und bleibt, wie er war.</translation>
    </message>
    <message>
        <source>That date comes before those that are meant; choose all dates to change it.</source>
        <translation>Dieser Termin liegt vor denen, die gemeint sind; wählen Sie alle Termine, um ihn zu ändern.</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFacts</name>
    <message>
        <source>free: %1</source>
        <translation>frei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n bays</source>
        <translation>
            <numerusform>%1, auf %n Bahn</numerusform>
            <numerusform>%1, auf %n Bahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>laid on %n bay(s) at once</source>
        <translation>
            <numerusform>auf %n Bahn zugleich gesetzt</numerusform>
            <numerusform>auf %n Bahnen zugleich gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lay</source>
        <translation>setzen</translation>
    </message>
    <message>
        <source>Lay the block on this date all the same</source>
        <translation>Sperre an diesem Termin trotzdem setzen</translation>
    </message>
    <message numerus="yes">
        <source>Left out (%n date(s)):</source>
        <translation>
            <numerusform>Ausgelassen (%n Termin):</numerusform>
            <numerusform>Ausgelassen (%n Termine):</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that are left out</source>
        <translation>Ausgelassene Termine</translation>
    </message>
    <message>
        <source>Enter or a double click lays the block on that date all the same</source>
        <translation>Eingabe oder ein Doppelklick setzt die Sperre an diesem Termin trotzdem</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <comment>dates that are left out</comment>
        <translation>
            <numerusform>Alle (%n)…</numerusform>
            <numerusform>Alle %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockFields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Not on holidays and closed dates</source>
        <translation>Nicht an Feiertagen und Schließtagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Shown on the board</source>
        <translation>Auf der Tafel gezeigt</translation>
    </message>
    <message>
        <source>What those concerned are told</source>
        <translation>Was die Betroffenen erfahren</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>bayboard::BlockOpener</name>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n Buchung verschoben</numerusform>
            <numerusform>%n Buchungen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cancelled, their customers are to be told</source>
        <translation>
            <numerusform>%n Buchung storniert, der Kunde ist zu benachrichtigen</numerusform>
            <numerusform>%n Buchungen storniert, die Kunden sind zu benachrichtigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::BlockQuestion</name>
    <message>
        <source>Change the block</source>
        <translation>Sperre ändern</translation>
    </message>
    <message>
        <source>Move the block</source>
        <translation>Sperre verschieben</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Sperre entfernen</translation>
    </message>
    <message>
        <source>Free a part</source>
        <translation>Teil freigeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It must end after it starts.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>That time is not in the block.</source>
        <translation>Diese Zeit liegt nicht in der Sperre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bay and location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Only one date can last until lifted; what repeats needs an end.</source>
        <translation>Nur ein einzelner Termin kann bis auf Weiteres gelten; was sich wiederholt, braucht ein Ende.</translation>
    </message>
    <message numerus="yes">
        <source>On all its %n bay(s)</source>
        <translation>
            <numerusform>Auf ihrer Bahn (%n)</numerusform>
            <numerusform>Auf allen ihren %n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>bayboard::BoardView</name>
    <message>
        <source>Day board</source>
        <translation>Tagestafel</translation>
    </message>
    <message>
        <source>Week board</source>
        <translation>Wochentafel</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingActions</name>
    <message>
        <source>the booking</source>
        <translation>die Buchung</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>Cancel %1, %2, %3?</source>
        <translation>%1, %2, %3 stornieren?</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Auf Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Irrtümlich gebucht</translation>
    </message>
    <message>
        <source>Bay out of service</source>
        <translation>Bahn außer Betrieb</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Check in %1, %2? It begins only in %3.</source>
        <translation>%1, %2 einchecken? Die Buchung beginnt erst in %3.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Trotzdem einchecken</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Gratiszeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays %n minute(s) longer for nothing, until %2.</source>
        <translation>
            <numerusform>%1 bleibt %n Minute länger, umsonst, bis %2.</numerusform>
            <numerusform>%1 bleibt %n Minuten länger, umsonst, bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the time</source>
        <translation>Zeit geben</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Etwas ging nicht</translation>
    </message>
    <message>
        <source>Started late</source>
        <translation>Spät begonnen</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Good customer</source>
        <translation>Guter Kunde</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingButtons</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Release the bay</source>
        <translation>Bahn freigeben</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>+30 min</source>
        <translation>+30 min</translation>
    </message>
    <message>
        <source>+60 min</source>
        <translation>+60 min</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>Buchung stornieren…</translation>
    </message>
    <message>
        <source>Then click the new place on the board, or press Enter there</source>
        <translation>Klicken Sie dann auf den neuen Platz auf der Tafel, oder drücken Sie dort Eingabe</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>eine Buchung</translation>
    </message>
    <message>
        <source>a block</source>
        <translation>eine Sperre</translation>
    </message>
    <message>
        <source>Next: %1 at %2</source>
        <translation>Danach: %1 um %2</translation>
    </message>
    <message>
        <source>+30 free…</source>
        <translation>+30 gratis…</translation>
    </message>
    <message>
        <source>+60 free…</source>
        <translation>+60 gratis…</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notizen fürs Personal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(Name nicht gezeigt)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht…</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkunde</translation>
    </message>
    <message numerus="yes">
        <source>can book %n day(s) ahead</source>
        <translation>
            <numerusform>kann %n Tag im Voraus buchen</numerusform>
            <numerusform>kann %n Tage im Voraus buchen</numerusform>
        </translation>
    </message>
    <message>
        <source>A booking needs a name; it is left as it was.</source>
        <translation>Eine Buchung braucht einen Namen; er bleibt, wie er war.</translation>
    </message>
    <message>
        <source>“%1” is no amount; it is left as it was.</source>
        <translation>„%1“ ist kein Betrag; er bleibt, wie er war.</translation>
    </message>
    <message>
        <source>%1 and time</source>
        <comment>a bay</comment>
        <translation>%1 und Zeit</translation>
    </message>
</context>
<context>
    <name>bayboard::BookingLines</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bayboard::ChosenBar</name>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Cancel bookings…</source>
        <translation>Buchungen stornieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The rows as text, cells apart by tabs</source>
        <translation>Die Zeilen als Text, Zellen durch Tabulatoren getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n Buchung ausgewählt</numerusform>
            <numerusform>%n Buchungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesDialog</name>
    <message>
        <source>&amp;Past dates too</source>
        <translation>Auch &amp;vergangene</translation>
    </message>
    <message>
        <source>No closed dates. Add one below, or import a calendar of holidays.</source>
        <translation>Keine Schließtage. Fügen Sie unten einen hinzu, oder importieren Sie einen Feiertagskalender.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Closed dates</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name of the date</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Name, if it has one</source>
        <translation>Name, falls es einen gibt</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Dafür fehlt Ihnen das Recht: %1.</translation>
    </message>
    <message>
        <source>%1 is closed already</source>
        <translation>%1 ist schon geschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) on that day stay as they are</source>
        <translation>
            <numerusform>%n Buchung an diesem Tag bleibt, wie sie ist</numerusform>
            <numerusform>%n Buchungen an diesem Tag bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) open again</source>
        <translation>
            <numerusform>%n Tag wieder offen</numerusform>
            <numerusform>%n Tage wieder offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ClosedDatesModel</name>
    <message>
        <source>all locations</source>
        <translation>alle Standorte</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen an</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubChooser</name>
    <message>
        <source>What to import</source>
        <translation>Was importieren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.ics)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a club&apos;s file</source>
        <translation>Datei eines Clubs öffnen</translation>
    </message>
    <message>
        <source>Clubs (*.bayboard)</source>
        <translation>Clubs (*.bayboard)</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubLists</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>People to be told…</source>
        <translation>Zu benachrichtigen…</translation>
    </message>
    <message>
        <source>Kinds of block…</source>
        <translation>Sperrarten…</translation>
    </message>
    <message>
        <source>Closed dates…</source>
        <translation>Schließtage…</translation>
    </message>
    <message>
        <source>People to be told (%1)…</source>
        <translation>Zu benachrichtigen (%1)…</translation>
    </message>
    <message>
        <source>Operators and roles…</source>
        <translation>Mitarbeiter und Rollen…</translation>
    </message>
    <message>
        <source>Switch features off…</source>
        <translation>Funktionen ausschalten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Steps…</source>
        <translation>Schritte…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Locations, bays and tiers…</source>
        <translation>Standorte, Bahnen und Stufen…</translation>
    </message>
    <message>
        <source>Free time…</source>
        <translation>Gratiszeit…</translation>
    </message>
</context>
<context>
    <name>bayboard::ClubPage</name>
    <message>
        <source>Selection: %1, %2</source>
        <translation>Auswahl: %1, %2</translation>
    </message>
    <message>
        <source>%1 may not be written to: you see it as it was when it was opened, and nothing can be changed.</source>
        <translation>%1 darf nicht beschrieben werden: Sie sehen den Stand beim Öffnen, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>The booking is not there any more</source>
        <translation>Die Buchung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n booking(s)</source>
        <translation>
            <numerusform>Auswahl: %n Buchung</numerusform>
            <numerusform>Auswahl: %n Buchungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ColourButton</name>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::CommandServer</name>
    <message>
        <source>The window did not understand the request.</source>
        <translation>Das Fenster hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The command is too long.</source>
        <translation>Der Befehl ist zu lang.</translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictCard</name>
    <message>
        <source>Refused: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The booking that it changes is not on this desk. Decide about what made it first.</source>
        <translation>Die geänderte Buchung ist nicht an diesem Arbeitsplatz. Entscheiden Sie zuerst über das, was sie angelegt hat.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>It would pass now.</source>
        <translation>Es ginge jetzt durch.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Against the rule…</source>
        <translation>Gegen die Regel…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>%1: it stays as the server has it. Why is kept.</source>
        <translation>%1: Es bleibt, wie der Server es hat. Der Grund wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The customer has been told</source>
        <translation>Der Kunde ist benachrichtigt</translation>
    </message>
    <message>
        <source>Done in another way</source>
        <translation>Anders erledigt</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
</context>
<context>
    <name>bayboard::ConflictList</name>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s). What was wanted is kept until somebody decides.</source>
        <translation>
            <numerusform>Der Server hat %n Änderung abgelehnt. Was gewünscht war, bleibt erhalten, bis jemand entscheidet.</numerusform>
            <numerusform>Der Server hat %n Änderungen abgelehnt. Was gewünscht war, bleibt erhalten, bis jemand entscheidet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::CreatePopup</name>
    <message>
        <source>Phone (walk-in)</source>
        <translation>Telefon (Laufkunde)</translation>
    </message>
    <message>
        <source>People: –</source>
        <translation>Personen: –</translation>
    </message>
    <message>
        <source>People: </source>
        <translation>Personen: </translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notizen fürs Personal</translation>
    </message>
    <message>
        <source>Reason for booking it all the same</source>
        <translation>Grund, trotzdem zu buchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>New booking: %1</source>
        <translation>Neue Buchung: %1</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Laufkunde</translation>
    </message>
    <message>
        <source>Book all the same</source>
        <translation>Trotzdem buchen</translation>
    </message>
    <message>
        <source>Block this time instead…</source>
        <translation>Diese Zeit stattdessen sperren…</translation>
    </message>
    <message>
        <source>Have it allowed…</source>
        <translation>Erlauben lassen…</translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerCard</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (ab %2)</translation>
    </message>
    <message>
        <source>%1 around %2 (%3×)</source>
        <comment>weekday, time, how often</comment>
        <translation>%1 gegen %2 (%3×)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblicherweise</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Entitled to</source>
        <translation>Berechtigt zu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Notes for staff</source>
        <translation>Notizen für das Personal</translation>
    </message>
    <message>
        <source>Bookings, the latest first</source>
        <translation>Buchungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>time, bays, location</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>mostly at %1</source>
        <translation>meist in %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) kept</source>
        <translation>
            <numerusform>%n Buchung wahrgenommen</numerusform>
            <numerusform>%n Buchungen wahrgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>%n-mal nicht erschienen</numerusform>
            <numerusform>%n-mal nicht erschienen</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bays, location</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Gratiszeit</translation>
    </message>
    <message>
        <source>Free time: %1</source>
        <translation>Gratiszeit: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::CustomerField</name>
    <message>
        <source>Customer or walk-in: name, phone or e-mail</source>
        <translation>Kunde oder Laufkunde: Name, Telefon …</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>Walk-in “%1”</source>
        <translation>Laufkunde „%1“</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Neuer Kunde „%1“</translation>
    </message>
    <message>
        <source>Customers could not be searched: %1</source>
        <translation>Kunden konnten nicht gesucht werden: %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a line of a list, its number, how many there are</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>bayboard::DateField</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date&apos;s pattern for QLocale: short weekday, day, short month, year; begins with the weekday</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>bayboard::DateOrderChoice</name>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Day first: Friday 3 April 2026</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::DurationChoice</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Hours: 2 h</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::ExplainPopup</name>
    <message>
        <source>What would work</source>
        <translation>Was ginge</translation>
    </message>
    <message>
        <source>Shows it on the board</source>
        <translation>Zeigt es auf dem Plan</translation>
    </message>
</context>
<context>
    <name>bayboard::FeaturePage</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>What can be switched</source>
        <translation>Was sich schalten lässt</translation>
    </message>
    <message>
        <source>Of those that fit, the first decides: stopped for everybody, a tag of the customer, a tag of the operator, the location, everybody. Of two tags the one that switches off.</source>
        <translation>Von den passenden entscheidet der erste: für alle angehalten, ein Schlagwort des Kunden, ein Schlagwort des Mitarbeiters, der Standort, alle. Von zwei Schlagwörtern das, das ausschaltet.</translation>
    </message>
    <message>
        <source>Otherwise for</source>
        <translation>Anders für</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – angehalten</translation>
    </message>
    <message>
        <source>%1 – off</source>
        <translation>%1 – aus</translation>
    </message>
    <message>
        <source>Stopped for everybody, whatever is switched below.</source>
        <translation>Für alle angehalten, gleich was unten geschaltet ist.</translation>
    </message>
    <message>
        <source>On, where nothing else is said below.</source>
        <translation>Ein, wo unten nichts anderes steht.</translation>
    </message>
    <message>
        <source>Off, where nothing else is said below.</source>
        <translation>Aus, wo unten nichts anderes steht.</translation>
    </message>
    <message>
        <source>Stop no lon&amp;ger</source>
        <translation>&amp;Nicht mehr anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop for everybody now</source>
        <translation>Jetzt für alle an&amp;halten</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>one location</source>
        <translation>ein Standort</translation>
    </message>
    <message>
        <source>operators with the tag</source>
        <translation>Mitarbeiter mit dem Schlagwort</translation>
    </message>
    <message>
        <source>customers with the tag</source>
        <translation>Kunden mit dem Schlagwort</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Dafür fehlt Ihnen das Recht: %1.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Nothing was switched yet.</source>
        <translation>Noch nichts wurde geschaltet.</translation>
    </message>
    <message>
        <source>Switched</source>
        <translation>Geschaltet</translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeList</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Sums by customer, the most first</source>
        <translation>Summen nach Kunden, die größte zuerst</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sums by operator, the most first</source>
        <translation>Summen nach Mitarbeitern, die größte zuerst</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Gratiszeit</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunden</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Nach Mitarbeitern</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>No free time in this period</source>
        <translation>Keine Gratiszeit in diesem Zeitraum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>This desk began with what its server had on %1: time that was given before is not listed here.</source>
        <translation>Dieser Platz begann mit dem, was sein Server am %1 hatte: Früher geschenkte Zeit steht hier nicht.</translation>
    </message>
</context>
<context>
    <name>bayboard::FreeTimeTable</name>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Free time, the newest first</source>
        <translation>Gratiszeit, die neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n time(s)</source>
        <translation>
            <numerusform>%1 in %n Mal</numerusform>
            <numerusform>%1 in %n Malen</numerusform>
        </translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>das Programm selbst</translation>
    </message>
    <message>
        <source>%1, allowed by %2</source>
        <translation>%1, erlaubt von %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>time, bays, location</comment>
        <translation>%1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>bayboard::GrantMatrix</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>bayboard::HistoryList</name>
    <message>
        <source>(taken back)</source>
        <translation>(zurückgenommen)</translation>
    </message>
    <message>
        <source>waiting to sync</source>
        <translation>wartet auf den Abgleich</translation>
    </message>
</context>
<context>
    <name>bayboard::HitModel</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>its blocks are skipped</source>
        <translation>ihre Sperren sind ausgelassen</translation>
    </message>
    <message>
        <source>nothing is free for it</source>
        <translation>nichts ist dafür frei</translation>
    </message>
    <message>
        <source>possible: %1</source>
        <translation>möglich: %1</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>zur selben Zeit</translation>
    </message>
    <message>
        <source>at another time</source>
        <translation>zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>it leaves this time out</source>
        <translation>sie spart diese Zeit aus</translation>
    </message>
    <message numerus="yes">
        <source>no block on %n bay(s)</source>
        <translation>
            <numerusform>keine Sperre auf %n Bahn</numerusform>
            <numerusform>keine Sperre auf %n Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on the list of people to be told</source>
        <translation>kommt auf die Liste der zu Benachrichtigenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two lines as one</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>In the way of</source>
        <translation>Im Weg für</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>it has begun or is over and keeps its time</source>
        <translation>sie hat begonnen oder ist vorbei und behält ihre Zeit</translation>
    </message>
    <message>
        <source>the block stays as it was</source>
        <translation>die Sperre bleibt, wie sie war</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>bayboard::HitPane</name>
    <message>
        <source>What is proposed first</source>
        <translation>Was zuerst vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Propose another bay first</source>
        <translation>Zuerst eine andere Bahn vorschlagen</translation>
    </message>
    <message>
        <source>Propose another time first</source>
        <translation>Zuerst eine andere Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Bookings in the way</source>
        <translation>Buchungen im Weg</translation>
    </message>
    <message>
        <source>&amp;Decide… ▾</source>
        <translation>&amp;Entscheiden… ▾</translation>
    </message>
    <message>
        <source>For &amp;all ▾</source>
        <translation>Für &amp;alle ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) in the way</source>
        <translation>
            <numerusform>%n Buchung im Weg</numerusform>
            <numerusform>%n Buchungen im Weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::HitsDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still to be decided</source>
        <translation>
            <numerusform>%n Buchung noch zu entscheiden</numerusform>
            <numerusform>%n Buchungen noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason that those concerned are told</source>
        <translation>Grund, den die Betroffenen erfahren</translation>
    </message>
</context>
<context>
    <name>bayboard::HolidayImport</name>
    <message>
        <source>Import closed dates</source>
        <translation>Schließtage importieren</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>iCalendar (.ics) with events of whole days</source>
        <translation>iCalendar (.ics) mit ganztägigen Terminen</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>&amp;Only the file counts between its first and last date: others go, names follow it</source>
        <translation>&amp;Nur die Datei gilt zwischen ihrem ersten und letzten Datum: andere entfallen, Namen folgen ihr</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Was die Datei bringt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;Years ahead</source>
        <translation>&amp;Jahre im Voraus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which calendar</source>
        <translation>Welcher Kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb)</source>
        <translation>Kalender (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n wieder offen</numerusform>
            <numerusform>%n wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <comment>closed dates</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out</source>
        <translation>
            <numerusform>%n Termin weggelassen</numerusform>
            <numerusform>%n Termine weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Events left out</source>
        <translation>Weggelassene Termine</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>CSV or iCalendar</source>
        <translation>CSV oder iCalendar</translation>
    </message>
    <message>
        <source>Columns are read as</source>
        <translation>Spalten gelesen als</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Leave rows out that want a time which is taken</source>
        <translation>Zeilen weglassen, deren Zeit schon belegt ist</translation>
    </message>
    <message>
        <source>Keep them aside: cancelled, tagged “aside”, to be solved later</source>
        <translation>Beiseitelegen: storniert, mit Schlagwort „aside“, später zu lösen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>Was importieren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.ics)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) to be made</source>
        <translation>
            <numerusform>%n Bahn anzulegen</numerusform>
            <numerusform>%n Bahnen anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n neuer Kunde</numerusform>
            <numerusform>%n neue Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Unlesbare Zeilen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>What rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Rows that want a time which is taken</source>
        <translation>Zeilen, deren Zeit schon belegt ist</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its time is taken</source>
        <translation>
            <numerusform>%n weggelassen: Zeit belegt</numerusform>
            <numerusform>%n weggelassen: Zeit belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept aside: its time is taken</source>
        <translation>
            <numerusform>%n beiseitegelegt: Zeit belegt</numerusform>
            <numerusform>%n beiseitegelegt: Zeit belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clashing pair(s)</source>
        <translation>
            <numerusform>%n Paar im Konflikt</numerusform>
            <numerusform>%n Paare im Konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) imported</source>
        <translation>
            <numerusform>%n Buchung importiert</numerusform>
            <numerusform>%n Buchungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out because of a time that is taken</source>
        <translation>
            <numerusform>%n Zeile wegen belegter Zeit weggelassen</numerusform>
            <numerusform>%n Zeilen wegen belegter Zeit weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept aside</source>
        <translation>
            <numerusform>%n Zeile beiseitegelegt</numerusform>
            <numerusform>%n Zeilen beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) leave time out</source>
        <translation>
            <numerusform>%n Sperre spart Zeit aus</numerusform>
            <numerusform>%n Sperren sparen Zeit aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or block(s): %1 to be laid</source>
        <translation>
            <numerusform>%n Serie oder Sperre: %1 zu setzen</numerusform>
            <numerusform>%n Serien oder Sperren: %1 zu setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) laid</source>
        <translation>
            <numerusform>%n Sperre gesetzt</numerusform>
            <numerusform>%n Sperren gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>blocks: %1</source>
        <translation>Sperren: %1</translation>
    </message>
    <message>
        <source>Events become</source>
        <translation>Termine werden zu</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Datumsangaben stehen so</translation>
    </message>
    <message>
        <source>The file does not say in which order its dates are written. Choose it above; the report follows.</source>
        <translation>Die Datei sagt nicht, in welcher Reihenfolge ihre Datumsangaben stehen. Wählen Sie sie oben; dann folgt der Bericht.</translation>
    </message>
    <message>
        <source>Locations and bays to be made</source>
        <translation>Standorte und Bahnen, die angelegt werden</translation>
    </message>
    <message>
        <source>new location</source>
        <translation>neuer Standort</translation>
    </message>
    <message>
        <source>Durations are in</source>
        <translation>Dauern sind in</translation>
    </message>
    <message>
        <source>Bookings are</source>
        <translation>Buchungen sind</translation>
    </message>
    <message>
        <source>The file does not say whether its durations are minutes or hours. Choose it above; the report follows.</source>
        <translation>Die Datei sagt nicht, ob ihre Dauern Minuten oder Stunden sind. Wählen Sie es oben; der Bericht folgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not read</source>
        <translation>
            <numerusform>%n Spalte nicht gelesen</numerusform>
            <numerusform>%n Spalten nicht gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayboard::ImportNotice</name>
    <message>
        <source>Show %1 (%2)</source>
        <translation>%1 zeigen (%2)</translation>
    </message>
</context>
<context>
    <name>bayboard::Inspector</name>
    <message>
        <source>Click a booking to see all about it.

Drag over empty time to book it, or press Enter on it. Drag a booking to move it, an edge to make it longer.

F1 shows every key.</source>
        <translation>Klicken Sie auf eine Buchung, um alles über sie zu sehen.

Ziehen Sie über freie Zeit, um sie zu buchen, oder drücken Sie darauf Eingabe. Ziehen Sie eine Buchung, um sie zu verschieben, an einem Rand, um sie zu verlängern.

F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(Name nicht gezeigt)</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) hold</source>
        <translation>
            <numerusform>%n Regel erfüllt</numerusform>
            <numerusform>%n Regeln erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>All about this customer…</source>
        <translation>Alles über diesen Kunden…</translation>
    </message>
</context>
<context>
    <name>bayboard::JoinDialog</name>
    <message>
        <source>Join a club’s server</source>
        <translation>Einem Clubserver beitreten</translation>
    </message>
    <message>
        <source>The club is fetched into a new file on this computer; a file that is open now stays as it is. Who looks after the server gives you its address and a token for this desk.</source>
        <translation>Der Club wird in eine neue Datei auf diesem Computer geholt; eine jetzt offene Datei bleibt, wie sie ist. Wer den Server betreut, gibt Ihnen seine Adresse und ein Token für diesen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Only where the server made its own</source>
        <translation>Nur wenn der Server sein eigenes erstellt hat</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put this club on a server</source>
        <translation>Diesen Club auf einen Server bringen</translation>
    </message>
    <message>
        <source>The club that is open goes to a server that has none yet, with its whole history. You go on working meanwhile; other desks join that server afterwards. Who looks after it gives you its address and a token for this desk.</source>
        <translation>Der offene Club geht mit seinem ganzen Verlauf auf einen Server, der noch keinen hat. Sie arbeiten währenddessen weiter; andere Arbeitsplätze treten dem Server danach bei. Wer ihn betreut, gibt Ihnen seine Adresse und ein Token für diesen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dorthin bringen</translation>
    </message>
    <message>
        <source>Where this club’s server is</source>
        <translation>Wo der Server dieses Clubs ist</translation>
    </message>
    <message>
        <source>The address at which this club’s server answers now, and the token of this desk there. What waits is sent to it. A server that holds another club is sent nothing.</source>
        <translation>Die Adresse, unter der der Server dieses Clubs jetzt antwortet, und das Token dieses Arbeitsplatzes dort. Was wartet, wird an ihn gesendet. Ein Server mit einem anderen Club bekommt nichts.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>bayboard::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
</context>
<context>
    <name>bayboard::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>U&amp;sual key</source>
        <translation>&amp;Übliche Taste</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>All keys as &amp;usual…</source>
        <translation>Alle Tasten wie &amp;üblich…</translation>
    </message>
    <message>
        <source>These keys, and no others</source>
        <translation>Diese Tasten und keine anderen</translation>
    </message>
    <message>
        <source>These keys besides those that it has</source>
        <translation>Diese Tasten zusätzlich zu den vorhandenen</translation>
    </message>
    <message>
        <source>Takes the command off the keyboard</source>
        <translation>Nimmt den Befehl von der Tastatur</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <translation>Üblicherweise ohne Taste</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>Üblicherweise %1</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Now %1 is for “%2”, which would lose it.</source>
        <translation>%1 gehört jetzt zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>It has these keys already.</source>
        <translation>Diese Tasten hat er schon.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>Shall every command have its usual keys again? What was changed on this computer is forgotten.</source>
        <translation>Soll jeder Befehl wieder seine üblichen Tasten haben? Was auf diesem Computer geändert wurde, wird vergessen.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Alle Tasten sind die üblichen.</translation>
    </message>
</context>
<context>
    <name>bayboard::KindEditor</name>
    <message>
        <source>Ne&amp;w kind</source>
        <translation>Neue A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>Zurüc&amp;kziehen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kinds of block</source>
        <translation>Sperrarten</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>The changes of %1 are not saved.</source>
        <translation>Die Änderungen an %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>the new kind</source>
        <translation>der neuen Art</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No block that is still to come is of this kind.</source>
        <translation>Keine kommende Sperre ist von dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) ahead</source>
        <translation>
            <numerusform>%n kommende Sperre</numerusform>
            <numerusform>%n kommende Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n Serie</numerusform>
            <numerusform>%n Serien</numerusform>
        </translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Dafür fehlt Ihnen das Recht: %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Offe&amp;r it again</source>
        <translation>Wieder an&amp;bieten</translation>
    </message>
    <message>
        <source>%1 is a kind of block now</source>
        <translation>%1 ist jetzt eine Sperrart</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 ist gespeichert</translation>
    </message>
    <message>
        <source>Retire %1? It is offered no more. Blocks and series that have it stay, and it can be offered again.</source>
        <translation>%1 zurückziehen? Die Art wird nicht mehr angeboten. Sperren und Serien, die sie haben, bleiben, und sie kann wieder angeboten werden.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 ist zurückgezogen</translation>
    </message>
    <message>
        <source>%1 is offered again</source>
        <translation>%1 wird wieder angeboten</translation>
    </message>
</context>
<context>
    <name>bayboard::KindForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Crossed stripes</source>
        <translation>Gekreuzte Streifen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Hatch</source>
        <translation>&amp;Schraffur</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>taken out of the open time</source>
        <translation>von der Öffnungszeit abgezogen</translation>
    </message>
    <message>
        <source>counted as time in use</source>
        <translation>als genutzte Zeit gezählt</translation>
    </message>
    <message>
        <source>Who may lay it</source>
        <translation>Wer sie setzen darf</translation>
    </message>
    <message>
        <source>Who sees what it is</source>
        <translation>Wer sieht, was es ist</translation>
    </message>
    <message>
        <source>Usual &amp;length</source>
        <translation>Übliche &amp;Dauer</translation>
    </message>
    <message>
        <source>Its &amp;time is</source>
        <translation>Ihre &amp;Zeit wird</translation>
    </message>
    <message>
        <source>Who may &amp;book over it</source>
        <translation>&amp;Wer darüber buchen darf</translation>
    </message>
    <message>
        <source>Who may la&amp;y it</source>
        <translation>Wer sie s&amp;etzen darf</translation>
    </message>
    <message>
        <source>Who &amp;sees what it is</source>
        <translation>Wer sieht, was es &amp;ist</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>who may %1</source>
        <translation>wer das Recht hat: %1</translation>
    </message>
    <message>
        <source>None checked: everybody who may lay blocks.</source>
        <translation>Nichts angekreuzt: alle, die Sperren setzen dürfen.</translation>
    </message>
    <message>
        <source>Only these roles, where they may lay blocks.</source>
        <translation>Nur diese Rollen, wo sie Sperren setzen dürfen.</translation>
    </message>
    <message>
        <source>None checked: everybody.</source>
        <translation>Nichts angekreuzt: alle.</translation>
    </message>
    <message>
        <source>Others see that the time is taken, and no more.</source>
        <translation>Andere sehen, dass die Zeit belegt ist, mehr nicht.</translation>
    </message>
    <message>
        <source>Roles that may book over it</source>
        <translation>Rollen, die darüber buchen dürfen</translation>
    </message>
    <message>
        <source>these roles</source>
        <translation>diese Rollen</translation>
    </message>
    <message>
        <source>None checked: nobody.</source>
        <translation>Nichts angekreuzt: niemand.</translation>
    </message>
    <message>
        <source>A booking lifts that part of the block.</source>
        <translation>Eine Buchung hebt diesen Teil der Sperre auf.</translation>
    </message>
</context>
<context>
    <name>bayboard::KindPreview</name>
    <message>
        <source>On the board: %1</source>
        <translation>Auf der Tafel: %1</translation>
    </message>
    <message>
        <source>as on the board</source>
        <translation>wie auf der Tafel</translation>
    </message>
</context>
<context>
    <name>bayboard::LayBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Blocks written</source>
        <translation>Geschriebene Sperren</translation>
    </message>
    <message numerus="yes">
        <source>Lay %n block(s)</source>
        <translation>
            <numerusform>%n Sperre setzen</numerusform>
            <numerusform>%n Sperren setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay blocks</source>
        <translation>Sperren setzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Change %n block(s)</source>
        <translation>
            <numerusform>%n Sperre ändern</numerusform>
            <numerusform>%n Sperren ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>bayboard::LeftOutDialog</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bayboard::ListBar</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Von–bis</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>The bookings that are shown, or those that are chosen</source>
        <translation>Die angezeigten Buchungen oder die ausgewählten</translation>
    </message>
    <message>
        <source>All bays</source>
        <translation>Alle Bahnen</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht storniert</translation>
    </message>
</context>
<context>
    <name>bayboard::ListView</name>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing that fits the filter</source>
        <translation>Nichts, was dem Filter entspricht</translation>
    </message>
    <message>
        <source>No bookings in this time</source>
        <translation>Keine Buchungen in dieser Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>not all of it has come from the server yet</source>
        <translation>noch nicht alles vom Server gekommen</translation>
    </message>
    <message>
        <source>This time has not come from the server yet</source>
        <translation>Diese Zeit ist noch nicht vom Server gekommen</translation>
    </message>
</context>
<context>
    <name>bayboard::ListedPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>The changes of “%1” are not saved.</source>
        <translation>Die Änderungen an „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Dafür fehlt Ihnen das Recht: %1.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1 stands further up</source>
        <translation>%1 steht weiter oben</translation>
    </message>
    <message>
        <source>%1 stands further down</source>
        <translation>%1 steht weiter unten</translation>
    </message>
</context>
<context>
    <name>bayboard::LocationForm</name>
    <message>
        <source>M&amp;ay be booked</source>
        <translation>Bu&amp;chbar</translation>
    </message>
    <message>
        <source>all year, or like 05-01/10-31</source>
        <translation>ganzjährig, oder wie 05-01/10-31</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>wie die Regeln sagen</translation>
    </message>
    <message>
        <source>north, winter</source>
        <translation>Nord, Winter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Number of ba&amp;ys</source>
        <translation>Za&amp;hl der Bahnen</translation>
    </message>
    <message>
        <source>Close&amp;d dates…</source>
        <translation>Sch&amp;ließtage…</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Ze&amp;itzone</translation>
    </message>
    <message>
        <source>Opening &amp;hours</source>
        <translation>Öffnun&amp;gszeiten</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>Sais&amp;on</translation>
    </message>
    <message>
        <source>&amp;Minimum notice</source>
        <translation>Mindest&amp;vorlauf</translation>
    </message>
    <message>
        <source>Booked ahead a&amp;t most</source>
        <translation>Höchstens im Vo&amp;raus</translation>
    </message>
    <message>
        <source>De&amp;posit of new customers</source>
        <translation>Anzahlung neuer &amp;Kunden</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>“%1” is no time zone; one is called, for example, America/Halifax.</source>
        <translation>„%1“ ist keine Zeitzone; eine heißt zum Beispiel America/Halifax.</translation>
    </message>
    <message>
        <source>“%1” is not an amount like 10.00</source>
        <translation>„%1“ ist kein Betrag wie 10.00</translation>
    </message>
</context>
<context>
    <name>bayboard::LocationPage</name>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Ne&amp;w location</source>
        <translation>&amp;Neuer Standort</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Remove %1 with its bays? Nothing was ever booked there. It can be brought back.</source>
        <translation>%1 mit den Bahnen entfernen? Dort wurde nie etwas gebucht. Das lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (not booked)</source>
        <translation>%1 (nicht buchbar)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A bay of a new location: the club&apos;s word for a bay, and its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) keep their moment, and so stand at another time of day.</source>
        <translation>
            <numerusform>%n künftige Buchung behält ihren Zeitpunkt und steht also zu einer anderen Uhrzeit.</numerusform>
            <numerusform>%n künftige Buchungen behalten ihren Zeitpunkt und stehen also zu einer anderen Uhrzeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming booking(s) would be outside what you save. They stay as they are:</source>
        <translation>
            <numerusform>%n künftige Buchung läge außerhalb dessen, was Sie speichern. Sie bleibt, wie sie ist:</numerusform>
            <numerusform>%n künftige Buchungen lägen außerhalb dessen, was Sie speichern. Sie bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
</context>
<context>
    <name>bayboard::MainMenu</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>bayboard::MainWindow</name>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>New club…</source>
        <translation>Neuer Club…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 – Bayboard</source>
        <translation>%1 – Bayboard</translation>
    </message>
    <message>
        <source>Join a club’s server…</source>
        <translation>Einem Clubserver beitreten…</translation>
    </message>
    <message>
        <source>Put this club on a server…</source>
        <translation>Diesen Club auf einen Server bringen…</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Dafür fehlt Ihnen das Recht: %1.</translation>
    </message>
</context>
<context>
    <name>bayboard::ManyActions</name>
    <message numerus="yes">
        <source>Check in %n booking(s)</source>
        <translation>
            <numerusform>%n Buchung einchecken</numerusform>
            <numerusform>%n Buchungen einchecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n booking(s) as no-show</source>
        <translation>
            <numerusform>%n Buchung als nicht erschienen vermerken</numerusform>
            <numerusform>%n Buchungen als nicht erschienen vermerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n booking(s)</source>
        <translation>
            <numerusform>%n Buchung abschließen</numerusform>
            <numerusform>%n Buchungen abschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)</source>
        <translation>
            <numerusform>%n Buchung stornieren</numerusform>
            <numerusform>%n Buchungen stornieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n booking(s)</source>
        <translation>
            <numerusform>%n Buchung ändern</numerusform>
            <numerusform>%n Buchungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n booking(s) can be changed at once</source>
        <translation>
            <numerusform>Höchstens %n Buchung kann auf einmal geändert werden</numerusform>
            <numerusform>Höchstens %n Buchungen können auf einmal geändert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookings are not there any more</source>
        <translation>Die Buchungen gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>booking, and why it cannot be changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) cannot be changed and would be left out:</source>
        <translation>
            <numerusform>%n Buchung kann nicht geändert werden und würde ausgelassen:</numerusform>
            <numerusform>%n Buchungen können nicht geändert werden und würden ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n booking(s) can be changed:</source>
        <translation>
            <numerusform>Die Buchung (%n) kann nicht geändert werden:</numerusform>
            <numerusform>Keine der %n Buchungen kann geändert werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) begin more than an hour from now.</source>
        <translation>
            <numerusform>%n Buchung beginnt erst in mehr als einer Stunde.</numerusform>
            <numerusform>%n Buchungen beginnen erst in mehr als einer Stunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in anyway</source>
        <translation>Trotzdem einchecken</translation>
    </message>
    <message>
        <source>Cancel bookings</source>
        <translation>Buchungen stornieren</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)?</source>
        <translation>
            <numerusform>%n Buchung stornieren?</numerusform>
            <numerusform>%n Buchungen stornieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Auf Wunsch des Kunden</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Irrtümlich gebucht</translation>
    </message>
    <message>
        <source>Bay out of service</source>
        <translation>Bahn außer Betrieb</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already</source>
        <translation>Es ist schon so</translation>
    </message>
</context>
<context>
    <name>bayboard::MappingChoice</name>
    <message>
        <source>the one that fits best</source>
        <translation>die am besten passende</translation>
    </message>
    <message>
        <source>Other mapping…</source>
        <translation>Andere Zuordnung…</translation>
    </message>
    <message>
        <source>A file of your own that says which column is what</source>
        <translation>Eine eigene Datei, die sagt, welche Spalte was ist</translation>
    </message>
    <message>
        <source>A mapping file</source>
        <translation>Eine Zuordnungsdatei</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Zuordnungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>bayboard::MiniMonth</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>bayboard::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>bayboard::NewClubWizard</name>
    <message>
        <source>A new club</source>
        <translation>Ein neuer Club</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>Der Club</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>All das lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Name des Clubs</translation>
    </message>
    <message>
        <source>What is rented is called</source>
        <translation>Was vermietet wird, heißt</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Times are always shown in the location&apos;s own zone.</source>
        <translation>Zeiten werden immer in der Zeitzone des Standorts gezeigt.</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Every change keeps the name of who made it.</source>
        <translation>Jede Änderung behält den Namen dessen, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Where the club is kept</source>
        <translation>Wo der Club aufbewahrt wird</translation>
    </message>
    <message>
        <source>One file on this computer. It is backed up every day beside itself.</source>
        <translation>Eine Datei auf diesem Computer. Sie wird täglich neben sich selbst gesichert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Two locations are called “%1”.</source>
        <translation>Zwei Standorte heißen „%1“.</translation>
    </message>
    <message>
        <source>A club has one location at least; give it a name.</source>
        <translation>Ein Club hat mindestens einen Standort; geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Two people are called “%1”.</source>
        <translation>Zwei Personen heißen „%1“.</translation>
    </message>
    <message>
        <source>Somebody must be owner or administrator; give that person a name.</source>
        <translation>Jemand muss Inhaber oder Administrator sein; geben Sie dieser Person einen Namen.</translation>
    </message>
    <message>
        <source>The club needs a name.</source>
        <translation>Der Club braucht einen Namen.</translation>
    </message>
    <message>
        <source>The currency is written with three letters, like CAD.</source>
        <translation>Die Währung wird mit drei Buchstaben geschrieben, etwa EUR.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Die Datei %1 gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeList</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefon kopieren</translation>
    </message>
    <message>
        <source>Go to booking</source>
        <translation>Zur Buchung gehen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>People to be told</source>
        <translation>Zu benachrichtigen</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Choose a line to see what to tell.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was zu sagen ist.</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Noch zu benachrichtigen</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Schon benachrichtigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Space ticks the chosen lines</source>
        <translation>Leertaste hakt die gewählten Zeilen ab</translation>
    </message>
    <message>
        <source>Enter shows the booking on the board</source>
        <translation>Eingabe zeigt die Buchung auf der Tafel</translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation>Alle sind benachrichtigt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of the list</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Doch nicht benachrichtigt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) ticked off</source>
        <translation>
            <numerusform>%n Zeile abgehakt</numerusform>
            <numerusform>%n Zeilen abgehakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to be told again</source>
        <translation>
            <numerusform>%n Zeile wieder zu benachrichtigen</numerusform>
            <numerusform>%n Zeilen wieder zu benachrichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1: benachrichtigt</translation>
    </message>
    <message>
        <source>%1 is to be told</source>
        <translation>%1: zu benachrichtigen</translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>Der Text ist kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::NoticeModel</name>
    <message>
        <source>(name not shown)</source>
        <translation>(Name nicht gezeigt)</translation>
    </message>
    <message>
        <source>told</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht benachrichtigt</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a column of ticks</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>bayboard::OverrideDialog</name>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Gegen eine Regel</translation>
    </message>
    <message>
        <source>This needs a reason, which is kept.</source>
        <translation>Das braucht einen Grund, der aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Wer es erlaubt</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 may not do this alone. Somebody who may allows it with their PIN; who it was, and why, is kept.</source>
        <translation>%1 darf das nicht allein. Wer es darf, erlaubt es mit der eigenen PIN; wer es war und warum, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
</context>
<context>
    <name>bayboard::PaletteField</name>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>bayboard::PaletteOpener</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Search and commands…</source>
        <translation>Suche und Befehle…</translation>
    </message>
    <message>
        <source>choose a booking first</source>
        <translation>zuerst eine Buchung wählen</translation>
    </message>
    <message>
        <source>not possible just now</source>
        <translation>gerade nicht möglich</translation>
    </message>
    <message>
        <source>%1 has no booking ahead</source>
        <translation>%1 hat keine künftige Buchung</translation>
    </message>
    <message>
        <source>%1 has no booking ahead: a new one</source>
        <translation>%1 hat keine künftige Buchung: eine neue</translation>
    </message>
    <message>
        <source>First book what is open, or leave it with Esc</source>
        <translation>Erst buchen, was offen ist, oder mit Esc verlassen</translation>
    </message>
</context>
<context>
    <name>bayboard::PalettePopup</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Command, customer, booking or day; or what a caller asks for: 90 min 2 bays after 17 thu fri</source>
        <translation>Befehl, Kunde, Buchung oder Tag; oder was ein Anrufer möchte: 90 Min 2 Bahnen nach 17 Uhr Donnerstag Freitag</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the club has come from the server yet: more may be found then.</source>
        <translation>Noch ist nicht der ganze Club vom Server gekommen: dann kann mehr gefunden werden.</translation>
    </message>
</context>
<context>
    <name>bayboard::ParkingActions</name>
    <message>
        <source>%1 is no longer parked</source>
        <translation>%1 ist nicht mehr geparkt</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Place what is parked</source>
        <translation>Geparktes platzieren</translation>
    </message>
    <message>
        <source>This cannot be parked</source>
        <translation>Das lässt sich nicht parken</translation>
    </message>
    <message>
        <source>%1 parked, with its time kept. Choose it in the side pane to place it</source>
        <translation>%1 geparkt, die Zeit bleibt. Zum Platzieren im Seitenbereich wählen</translation>
    </message>
    <message>
        <source>%1 cannot be placed here</source>
        <translation>%1 lässt sich hier nicht platzieren</translation>
    </message>
</context>
<context>
    <name>bayboard::ParkingShelf</name>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Each keeps its time until it is placed. Click one, then where it goes.</source>
        <translation>Jede behält ihre Zeit, bis sie platziert ist. Eine anklicken, dann das Ziel.</translation>
    </message>
    <message>
        <source>Place %1, %2, %3</source>
        <translation>%1 platzieren, %2, %3</translation>
    </message>
    <message>
        <source>Put back: it stays where it is</source>
        <translation>Zurücklegen: sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurücklegen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>bayboard::PasswordActions</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>The club asks for the password now and then; until it asks again, the PIN is enough to come back.</source>
        <translation>Der Club verlangt ab und zu das Passwort; bis dahin genügt die PIN, um zurückzukommen.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Weiter als %1</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
    <message>
        <source>Remove password…</source>
        <translation>Passwort entfernen…</translation>
    </message>
    <message>
        <source>Set the password of</source>
        <translation>Passwort festlegen für</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>10 characters or more. A few words that belong to nobody are best.</source>
        <translation>10 Zeichen oder mehr. Am besten ein paar Wörter, die zu niemandem gehören.</translation>
    </message>
    <message>
        <source>The password is set</source>
        <translation>Das Passwort ist festgelegt</translation>
    </message>
    <message>
        <source>Takes the place of the one that %1 has, or forgot. 10 characters or more; %1 can change it afterwards.</source>
        <translation>Ersetzt das Passwort, das %1 hat oder vergessen hat. 10 Zeichen oder mehr; %1 kann es danach ändern.</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Where the club asks for a password, %1 cannot work at this desk without one.</source>
        <translation>Wo der Club ein Passwort verlangt, kann %1 an diesem Arbeitsplatz ohne eines nicht arbeiten.</translation>
    </message>
    <message>
        <source>The password is removed</source>
        <translation>Das Passwort ist entfernt</translation>
    </message>
</context>
<context>
    <name>bayboard::PatternLine</name>
    <message>
        <source>usually %1 %2, %3</source>
        <comment>weekday, time, bays</comment>
        <translation>meist %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>usual slot, location</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Aufgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s) in %1 days</source>
        <translation>
            <numerusform>%n Mal nicht erschienen in %1 Tagen</numerusform>
            <numerusform>%n Mal nicht erschienen in %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late cancellation(s) in %1 days</source>
        <translation>
            <numerusform>%n späte Absage in %1 Tagen</numerusform>
            <numerusform>%n späte Absagen in %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly stays longer (%1 of %2)</source>
        <translation>bleibt meist länger (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>bayboard::PeopleDialog</name>
    <message>
        <source>Operators and roles</source>
        <translation>Mitarbeiter und Rollen</translation>
    </message>
    <message>
        <source>O&amp;perators</source>
        <translation>&amp;Mitarbeiter</translation>
    </message>
    <message>
        <source>Ro&amp;les</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Sw&amp;itches</source>
        <translation>S&amp;chalter</translation>
    </message>
</context>
<context>
    <name>bayboard::PersonPage</name>
    <message>
        <source>Operators</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Ne&amp;w operator</source>
        <translation>Neuer Mitar&amp;beiter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Remove %1? They can no longer be chosen and may do nothing. What they have done stays in the history under their name.</source>
        <translation>%1 entfernen? Die Person kann nicht mehr gewählt werden und nichts mehr tun. Was sie getan hat, bleibt unter ihrem Namen im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;May work with the program</source>
        <translation>Darf mit dem &amp;Programm arbeiten</translation>
    </message>
    <message>
        <source>Roles, and where they hold</source>
        <translation>Rollen und wo sie gelten</translation>
    </message>
    <message>
        <source>trainee, evenings</source>
        <translation>in Ausbildung, abends</translation>
    </message>
    <message>
        <source>R&amp;oles, and where they hold</source>
        <translation>R&amp;ollen und wo sie gelten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
</context>
<context>
    <name>bayboard::PersonRow</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Cleaner</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>bayboard::PinActions</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>%1 has a PIN.</source>
        <translation>%1 hat eine PIN.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Weiter als %1</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Set PIN…</source>
        <translation>PIN festlegen…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>PIN entfernen…</translation>
    </message>
    <message>
        <source>Remove the PIN of %1…</source>
        <translation>PIN von %1 entfernen…</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>6 to 12 digits, asked for whenever somebody switches to %1.</source>
        <translation>6 bis 12 Ziffern, verlangt bei jedem Wechsel zu %1.</translation>
    </message>
    <message>
        <source>The PIN is set</source>
        <translation>Die PIN ist festgelegt</translation>
    </message>
    <message>
        <source>No keyring answers on this computer: the PIN holds until the program is closed, and nothing of it is written.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund: Die PIN gilt, bis das Programm geschlossen wird, und nichts davon wird geschrieben.</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>From then on everybody can switch to %1.</source>
        <translation>Von da an kann jeder zu %1 wechseln.</translation>
    </message>
    <message>
        <source>The PIN is removed</source>
        <translation>Die PIN ist entfernt</translation>
    </message>
    <message>
        <source>Remove the PIN of %1? From then on everybody can switch to %1.</source>
        <translation>PIN von %1 entfernen? Von da an kann jeder zu %1 wechseln.</translation>
    </message>
    <message>
        <source>Locked until %1 is back.</source>
        <translation>Gesperrt, bis %1 zurück ist.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Programm sperren</translation>
    </message>
</context>
<context>
    <name>bayboard::PinDialog</name>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Beide stimmen nicht überein</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceActions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Locations side by side…</source>
        <translation>Standorte nebeneinander…</translation>
    </message>
    <message>
        <source>%1: this computer is kept for %2</source>
        <translation>%1: dieser Rechner ist für %2 da</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>Nebeneinander: %1</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a location, without others beside it</comment>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>This computer is kept for no location any more</source>
        <translation>Dieser Rechner ist für keinen Standort mehr da</translation>
    </message>
    <message>
        <source>This computer is kept for %1</source>
        <translation>Dieser Rechner ist für %1 da</translation>
    </message>
    <message>
        <source>Show %1 no longer beside</source>
        <translation>%1 nicht mehr daneben zeigen</translation>
    </message>
    <message>
        <source>Show %1 beside</source>
        <translation>%1 daneben zeigen</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceChoice</name>
    <message>
        <source>as the file says</source>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <source>at %1 where only a bay is named</source>
        <translation>in %1, wo nur eine Bahn genannt ist</translation>
    </message>
    <message>
        <source>on %1, %2 where no place is named</source>
        <translation>auf %1, %2, wo kein Ort genannt ist</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceRow</name>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Number of bays</source>
        <translation>Zahl der Bahnen</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>%1: “%2” is no time zone; one is called, for example, America/Halifax.</source>
        <translation>%1: „%2“ ist keine Zeitzone; eine heißt zum Beispiel America/Halifax.</translation>
    </message>
    <message>
        <source>%1: the opening hours “%2” cannot be read; write them like “mon-fri 09:00-22:00, sat 18:00-02:00”.</source>
        <translation>%1: Die Öffnungszeiten „%2“ sind nicht lesbar; schreiben Sie sie wie „mon-fri 09:00-22:00, sat 18:00-02:00“.</translation>
    </message>
</context>
<context>
    <name>bayboard::PlaceSwitch</name>
    <message>
        <source>%1 has other clocks (%2): only locations with the same time stand side by side</source>
        <translation>%1 hat andere Uhren (%2): nur Standorte mit derselben Zeit stehen nebeneinander</translation>
    </message>
    <message>
        <source>%1 has no bays</source>
        <translation>%1 hat keine Bahnen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n locations stand side by side</source>
        <translation>
            <numerusform>Höchstens %n Standort nebeneinander</numerusform>
            <numerusform>Höchstens %n Standorte nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>This computer is kept for %1</source>
        <translation>Dieser Rechner ist für %1 da</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>This computer is kept for %1, and this is %2. Click to go there.</source>
        <translation>Dieser Rechner ist für %1 da, und dies ist %2. Klicken Sie, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>bayboard::PlacesDialog</name>
    <message>
        <source>Locations, bays and tiers</source>
        <translation>Standorte, Bahnen und Stufen</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>&amp;Standorte</translation>
    </message>
    <message>
        <source>&amp;Bays</source>
        <translation>&amp;Bahnen</translation>
    </message>
    <message>
        <source>T&amp;iers</source>
        <translation>St&amp;ufen</translation>
    </message>
    <message>
        <source>&amp;Club</source>
        <translation>&amp;Der Club</translation>
    </message>
</context>
<context>
    <name>bayboard::Program</name>
    <message>
        <source>Bayboard</source>
        <translation>Bayboard</translation>
    </message>
</context>
<context>
    <name>bayboard::QuestionDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>bayboard::ReasonDialog</name>
    <message>
        <source>Reason (not required)</source>
        <translation>Grund (nicht nötig)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>bayboard::RepeatFields</name>
    <message>
        <source>every </source>
        <comment>before a number: every 2 weeks</comment>
        <translation>alle </translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Alle wie viele</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Which day of the month</source>
        <translation>Welcher Tag des Monats</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>End of the series</source>
        <translation>Ende der Serie</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis zum</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>so viele Male</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Wie viele Male</translation>
    </message>
    <message>
        <source>on the same date (%1)</source>
        <translation>am selben Datum (%1)</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>on the first</source>
        <translation>am ersten</translation>
    </message>
    <message>
        <source>on the second</source>
        <translation>am zweiten</translation>
    </message>
    <message>
        <source>on the third</source>
        <translation>am dritten</translation>
    </message>
    <message>
        <source>on the fourth</source>
        <translation>am vierten</translation>
    </message>
    <message>
        <source>on the fifth</source>
        <translation>am fünften</translation>
    </message>
    <message>
        <source>on the last</source>
        <translation>am letzten</translation>
    </message>
</context>
<context>
    <name>bayboard::RepeatPane</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>By a rule (RRULE)</source>
        <translation>Nach einer Regel (RRULE)</translation>
    </message>
    <message>
        <source>Rule of RFC 5545</source>
        <translation>Regel nach RFC 5545</translation>
    </message>
</context>
<context>
    <name>bayboard::RolePage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Ne&amp;w role</source>
        <translation>Neue Ro&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation>Zurüc&amp;kziehen…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Retire the role %1? Whoever has it may do nothing by it any more.</source>
        <translation>Rolle %1 zurückziehen? Wer sie hat, darf durch sie nichts mehr.</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Everything, also what comes with later versions</source>
        <translation>&amp;Alles, auch was mit späteren Versionen kommt</translation>
    </message>
    <message>
        <source>Has the permissions of</source>
        <translation>Hat die Rechte von</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>as inherited, else without limit</source>
        <translation>wie geerbt, sonst unbegrenzt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Has the permissions of</source>
        <translation>&amp;Hat die Rechte von</translation>
    </message>
    <message>
        <source>Ma&amp;y</source>
        <translation>&amp;Darf</translation>
    </message>
    <message>
        <source>Lays &amp;blocks ahead</source>
        <translation>Sperren im &amp;Voraus</translation>
    </message>
    <message>
        <source>Nobody has it.</source>
        <translation>Niemand hat sie.</translation>
    </message>
    <message>
        <source>Who has it: %1</source>
        <translation>Wer sie hat: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleBookDialog</name>
    <message>
        <source>&amp;Show that one…</source>
        <translation>&amp;Das andere zeigen…</translation>
    </message>
    <message>
        <source>&amp;Back to the saved book…</source>
        <translation>&amp;Zurück zum gespeicherten…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Tr&amp;y it</source>
        <translation>Er&amp;proben</translation>
    </message>
    <message>
        <source>The rule book as text</source>
        <translation>Das Regelwerk als Text</translation>
    </message>
    <message>
        <source>The rule book in force has changed meanwhile. What you have here is kept; saving it would put it in the place of that one.</source>
        <translation>Das geltende Regelwerk hat sich inzwischen geändert. Was Sie hier haben, bleibt erhalten; es zu speichern würde jenes ersetzen.</translation>
    </message>
    <message>
        <source>Show the book that is in force now? Your changes are forgotten.</source>
        <translation>Das jetzt geltende Regelwerk zeigen? Ihre Änderungen werden vergessen.</translation>
    </message>
    <message>
        <source>Forget mine</source>
        <translation>Meine vergessen</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Sie dürfen nicht: %1.</translation>
    </message>
    <message>
        <source>The club&apos;s file may only be read.</source>
        <translation>Die Datei des Clubs darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1: %2. It is not saved like this; the book in force stays.</source>
        <translation>Zeile %1: %2. So wird es nicht gespeichert; das geltende Regelwerk bleibt.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The book is whole. Notes, order and blanks stay as they are written here.</source>
        <translation>Das Regelwerk ist in Ordnung. Notizen, Reihenfolge und Leerraum bleiben, wie sie hier stehen.</translation>
    </message>
    <message>
        <source>The rule book in force has changed meanwhile. Put yours in its place? The other one stays in the list of steps.</source>
        <translation>Das geltende Regelwerk hat sich inzwischen geändert. Ihres an dessen Stelle setzen? Das andere bleibt in der Liste der Schritte.</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Meines an dessen Stelle</translation>
    </message>
    <message>
        <source>The rules are saved and in force</source>
        <translation>Die Regeln sind gespeichert und gelten</translation>
    </message>
    <message>
        <source>The changes of the rule book are not saved.</source>
        <translation>Die Änderungen am Regelwerk sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleForm</name>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen sie gilt</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>Wann sie gilt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Switched off: kept, and not asked</source>
        <translation>Abgeschaltet: bleibt stehen, wird nicht gefragt</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>Name in lists</source>
        <translation>Name in Listen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Vergünstigungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>names with commas between them, like %1</source>
        <translation>Namen mit Kommas dazwischen, wie %1</translation>
    </message>
    <message>
        <source>Kind of booking</source>
        <translation>Art der Buchung</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Angefragt durch</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Times of the week</source>
        <translation>Zeiten der Woche</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>Nicht für</translation>
    </message>
    <message>
        <source>Its exceptions are put together; edit them as text.</source>
        <translation>Ihre Ausnahmen sind zusammengesetzt; bearbeiten Sie sie als Text.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Not for tiers</source>
        <translation>Nicht für Stufen</translation>
    </message>
    <message>
        <source>Not for entitlements</source>
        <translation>Nicht für Vergünstigungen</translation>
    </message>
    <message>
        <source>Not for tags</source>
        <translation>Nicht für Schlagwörter</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleListPage</name>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Before the rule above</source>
        <translation>Vor die Regel darüber</translation>
    </message>
    <message>
        <source>Behind the rule below</source>
        <translation>Hinter die Regel darunter</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The text cannot be read as rules. Put it right under “Text” first.</source>
        <translation>Der Text lässt sich nicht als Regeln lesen. Berichtigen Sie ihn zuerst unter „Text“.</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <translation>%1 (abgeschaltet)</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialModel</name>
    <message>
        <source>%1 (moved since)</source>
        <translation>%1 (seither verschoben)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>With this book</source>
        <translation>Mit diesem Regelwerk</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>bayboard::RuleTrialPage</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Bookings from</source>
        <translation>Buchungen von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>With this book</source>
        <translation>Mit diesem Regelwerk</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Bookings by rule</source>
        <translation>Buchungen nach Regel</translation>
    </message>
    <message>
        <source>Bookings that are judged otherwise</source>
        <translation>Buchungen, die anders beurteilt werden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) judged</source>
        <translation>
            <numerusform>%n Buchung beurteilt</numerusform>
            <numerusform>%n Buchungen beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this book would have said the same of each.</source>
        <translation>%1: Dieses Regelwerk hätte von jeder dasselbe gesagt.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n would have been refused</source>
        <translation>
            <numerusform>%n wäre abgelehnt worden</numerusform>
            <numerusform>%n wären abgelehnt worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged otherwise in all</source>
        <translation>
            <numerusform>insgesamt %n anders beurteilt</numerusform>
            <numerusform>insgesamt %n anders beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Each booking is judged as it was made, when it was made, beside what was booked by then. Customers, tiers, hours and blocks are those of today. Rules about moving, cancelling and repeating are not tried.</source>
        <translation>Jede Buchung wird beurteilt, wie sie gemacht wurde, zu dem Zeitpunkt und neben dem, was damals gebucht war. Kunden, Stufen, Öffnungszeiten und Sperren sind die von heute. Regeln über Verschieben, Stornieren und Wiederholen werden nicht erprobt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled booking(s) left out.</source>
        <translation>
            <numerusform>%n stornierte Buchung ausgelassen.</numerusform>
            <numerusform>%n stornierte Buchungen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known when they were made: judged without notice, days ahead and number of bookings.</source>
        <translation>
            <numerusform>Von %n ist nicht bekannt, wann sie gemacht wurde: ohne Vorlauf, Tage im Voraus und Zahl der Buchungen beurteilt.</numerusform>
            <numerusform>Von %n ist nicht bekannt, wann sie gemacht wurden: ohne Vorlauf, Tage im Voraus und Zahl der Buchungen beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the first steps are not in this file: judged as they were when it began.</source>
        <translation>
            <numerusform>Von %n stehen die ersten Schritte nicht in dieser Datei: beurteilt, wie sie zu deren Beginn war.</numerusform>
            <numerusform>Von %n stehen die ersten Schritte nicht in dieser Datei: beurteilt, wie sie zu deren Beginn waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n weitere Zeile ist gezählt und nicht aufgelistet.</numerusform>
            <numerusform>%n weitere Zeilen sind gezählt und nicht aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Erproben</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt…</translation>
    </message>
    <message>
        <source>Shows which bookings of the past this book would have judged otherwise than the one in force. Nothing is changed.</source>
        <translation>Zeigt, welche vergangenen Buchungen dieses Regelwerk anders beurteilt hätte als das geltende. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The book was changed since: try it again for a new result.</source>
        <translation>Das Regelwerk wurde seither geändert: Für ein neues Ergebnis noch einmal erproben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bayboard::RunSheetDialog</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No bay is chosen</source>
        <translation>Keine Bahn ist gewählt</translation>
    </message>
    <message>
        <source>Stopped; the pages are those of before</source>
        <translation>Angehalten; die Seiten sind die von vorher</translation>
    </message>
    <message>
        <source>Reading the days…</source>
        <translation>Die Tage werden gelesen…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Angehalten; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed</source>
        <translation>Angehalten; nichts wurde gedruckt</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>An %1 gesendet</translation>
    </message>
</context>
<context>
    <name>bayboard::RunSheetFields</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By bay</source>
        <translation>Je Bahn</translation>
    </message>
    <message>
        <source>All bays in order of time</source>
        <translation>Alle Bahnen nach der Uhrzeit</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Ganze Woche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Names, phones and notes</source>
        <translation>Namen, Telefone und Notizen</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Cancelled bookings</source>
        <translation>Stornierte Buchungen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>A page for each bay</source>
        <translation>Eine Seite je Bahn</translation>
    </message>
</context>
<context>
    <name>bayboard::ScopeBox</name>
    <message>
        <source>on all bays of that date</source>
        <translation>auf allen Bahnen dieses Termins</translation>
    </message>
    <message>
        <source>This date only</source>
        <translation>Nur dieser Termin</translation>
    </message>
    <message>
        <source>This date and all that follow</source>
        <translation>Dieser und alle folgenden Termine</translation>
    </message>
    <message>
        <source>All dates (what is over stays as it was)</source>
        <translation>Alle Termine (was vorbei ist, bleibt, wie es war)</translation>
    </message>
</context>
<context>
    <name>bayboard::Screenshot</name>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>bayboard::SeriesPane</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day that are seen</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>■ takes place   ✕ left out   ◧ in part   ◤ holiday — a click leaves a date out or takes it in again</source>
        <translation>■ findet statt   ✕ ausgelassen   ◧ teilweise   ◤ Feiertag – ein Klick lässt einen Termin aus oder nimmt ihn wieder auf</translation>
    </message>
</context>
<context>
    <name>bayboard::ServerGiving</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server has a club already. Join it instead: its club comes into a new file.</source>
        <translation>Der Server hat schon einen Club. Treten Sie ihm stattdessen bei: Sein Club kommt in eine neue Datei.</translation>
    </message>
    <message>
        <source>Giving the club: %1 of %2 steps…</source>
        <translation>Club wird übergeben: %1 von %2 Schritten…</translation>
    </message>
    <message>
        <source>The server did not take the club (%1).</source>
        <translation>Der Server hat den Club nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>This token is one person&apos;s. A club is given with the token of a device.</source>
        <translation>Dieses Token gehört einer Person. Ein Club wird mit dem Token eines Geräts übergeben.</translation>
    </message>
</context>
<context>
    <name>bayboard::ServerJoin</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server has no club yet.</source>
        <translation>Der Server hat noch keinen Club.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Der Server kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is something at this address, but no server of a club (%1).</source>
        <translation>Unter dieser Adresse gibt es etwas, aber keinen Clubserver (%1).</translation>
    </message>
    <message>
        <source>No server answers at this address (%1).</source>
        <translation>Unter dieser Adresse antwortet kein Server (%1).</translation>
    </message>
    <message>
        <source>Fetching the club: %1 rows…</source>
        <translation>Club wird geholt: %1 Zeilen…</translation>
    </message>
    <message>
        <source>This token has expired. Ask whoever runs the server for a new one.</source>
        <translation>Dieses Token ist abgelaufen. Lassen Sie sich von dem, der den Server betreibt, ein neues geben.</translation>
    </message>
</context>
<context>
    <name>bayboard::SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Name of the club</source>
        <translation>&amp;Name des Clubs</translation>
    </message>
    <message>
        <source>What is &amp;rented is called</source>
        <translation>Was &amp;gemietet wird, heißt</translation>
    </message>
    <message>
        <source>The &amp;week starts on</source>
        <translation>Die &amp;Woche beginnt am</translation>
    </message>
    <message>
        <source>Times on the board go by</source>
        <translation>Zeiten auf dem Plan im Schritt von</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wäh&amp;rung</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Sie haben kein Recht dazu: %1.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The club</source>
        <translation>Der Club</translation>
    </message>
    <message>
        <source>The changes of the club are not saved.</source>
        <translation>Die Änderungen am Club sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>bayboard::SeveralFacts</name>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Then click the new place on the board, or press Enter there</source>
        <translation>Klicken Sie dann auf den neuen Platz auf der Tafel, oder drücken Sie dort Eingabe</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Cancel bookings…</source>
        <translation>Buchungen stornieren…</translation>
    </message>
    <message>
        <source>(name not shown)</source>
        <translation>(Name nicht gezeigt)</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) chosen</source>
        <translation>
            <numerusform>%n Buchung ausgewählt</numerusform>
            <numerusform>%n Buchungen ausgewählt</numerusform>
        </translation>
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
    <name>bayboard::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>bayboard::SidePane</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>+ Maintenance blocks…</source>
        <translation>+ Wartungssperren…</translation>
    </message>
    <message>
        <source>New maintenance blocks</source>
        <translation>Neue Wartungssperren</translation>
    </message>
    <message>
        <source>Close bays for a time, once or again and again; B paints them on the board</source>
        <translation>Bahnen eine Zeit lang schließen, einmal oder immer wieder; B zeichnet die Sperren auf der Tafel</translation>
    </message>
    <message>
        <source>Their booking was moved or cancelled by the club</source>
        <translation>Der Club hat ihre Buchung verschoben oder storniert</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told…</source>
        <translation>
            <numerusform>%n Person zu benachrichtigen…</numerusform>
            <numerusform>%n Personen zu benachrichtigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Month and arrivals</source>
        <translation>Monat und Ankünfte</translation>
    </message>
</context>
<context>
    <name>bayboard::SignInRow</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>As&amp;k for a password after</source>
        <translation>Pass&amp;wort verlangen nach</translation>
    </message>
    <message>
        <source>The PIN alone lets people in, where there is one.</source>
        <translation>Die PIN allein genügt, wo es eine gibt.</translation>
    </message>
    <message>
        <source>And at each start; meanwhile the PIN is enough.</source>
        <translation>Und bei jedem Start; dazwischen genügt die PIN.</translation>
    </message>
    <message>
        <source>Not asked at this desk: nobody who may edit operators has a password here.</source>
        <translation>An diesem Arbeitsplatz nicht verlangt: Niemand, der Mitarbeiter bearbeiten darf, hat hier ein Passwort.</translation>
    </message>
</context>
<context>
    <name>bayboard::SlotFields</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>“%1” is no time; it is left as it was.</source>
        <translation>„%1“ ist keine Uhrzeit; sie bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>bayboard::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>bayboard::StepFoot</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>bayboard::StepProgress</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::StepReport</name>
    <message numerus="yes">
        <source>Not saved: %1. %n step(s) were taken back; the board shows what is on the disk.</source>
        <translation>
            <numerusform>Nicht gespeichert: %1. %n Schritt wurde zurückgenommen; die Tafel zeigt, was auf dem Datenträger steht.</numerusform>
            <numerusform>Nicht gespeichert: %1. %n Schritte wurden zurückgenommen; die Tafel zeigt, was auf dem Datenträger steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::StepTape</name>
    <message>
        <source>Only &amp;my steps</source>
        <translation>Nur &amp;meine Schritte</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Take back &amp;only this one</source>
        <translation>&amp;Nur diesen zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Do it again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>geht zurück</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message numerus="yes">
        <source>Take &amp;back %n step(s), down to this one</source>
        <translation>
            <numerusform>%n Schritt &amp;zurücknehmen, bis zu diesem</numerusform>
            <numerusform>%n Schritte &amp;zurücknehmen, bis zu diesem</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation>„%1“ bleibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back. “%1” stays: %2</source>
        <translation>
            <numerusform>%n Schritt zurückgenommen. „%1“ bleibt: %2</numerusform>
            <numerusform>%n Schritte zurückgenommen. „%1“ bleibt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken back</source>
        <translation>
            <numerusform>%n Schritt zurückgenommen</numerusform>
            <numerusform>%n Schritte zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::SyncActions</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Server…</source>
        <translation>Server…</translation>
    </message>
    <message>
        <source>Refused by the server…</source>
        <translation>Vom Server abgelehnt…</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n change(s) that were made here.</source>
        <translation>
            <numerusform>Der Server hat %n Änderung abgelehnt, die hier gemacht wurde.</numerusform>
            <numerusform>Der Server hat %n Änderungen abgelehnt, die hier gemacht wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
</context>
<context>
    <name>bayboard::SyncPanel</name>
    <message>
        <source>Enter token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Was aufs Senden wartet</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>The token is kept for as long as the program runs</source>
        <translation>Das Token wird aufbewahrt, solange das Programm läuft</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n refused change(s)…</source>
        <translation>
            <numerusform>Über %n abgelehnte Änderung entscheiden…</numerusform>
            <numerusform>Über %n abgelehnte Änderungen entscheiden…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>When, what, who: &quot;16:42 Move A. Haddad (Sam)&quot;</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Take everything anew…</source>
        <translation>Alles neu holen…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse…</translation>
    </message>
    <message>
        <source>Take everything anew</source>
        <translation>Alles neu holen</translation>
    </message>
    <message>
        <source>Everything of the club is fetched from the server once more, while you go on working. What waits to be sent and what is to be decided stays. What was done before cannot be undone here any more.</source>
        <translation>Der ganze Club wird noch einmal vom Server geholt, während Sie weiterarbeiten. Was noch zu senden und was zu entscheiden ist, bleibt. Was vorher getan wurde, lässt sich hier nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Take it anew</source>
        <translation>Neu holen</translation>
    </message>
</context>
<context>
    <name>bayboard::TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>A tag for %n booking(s)</source>
        <translation>
            <numerusform>Ein Schlagwort für %n Buchung</numerusform>
            <numerusform>Ein Schlagwort für %n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>bayboard::TierPage</name>
    <message>
        <source>Tiers of customers</source>
        <translation>Kundenstufen</translation>
    </message>
    <message>
        <source>Ne&amp;w tier</source>
        <translation>&amp;Neue Stufe</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Remove the tier %1? Customers who have it keep it, and what the rules say of it holds for them.</source>
        <translation>Stufe %1 entfernen? Kunden, die sie haben, behalten sie, und was die Regeln von ihr sagen, gilt für sie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>wie die Regeln sagen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Booked &amp;ahead at most</source>
        <translation>Höchstens im Vo&amp;raus</translation>
    </message>
    <message>
        <source>Rules and files call it “%1”.</source>
        <translation>Regeln und Dateien nennen sie „%1“.</translation>
    </message>
    <message>
        <source>It is the first one, which customers have who have no other.</source>
        <translation>Sie ist die erste, die Kunden haben, die keine andere haben.</translation>
    </message>
</context>
<context>
    <name>bayboard::TimeFields</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>Tag des Endes</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until lifted</source>
        <translation>Bis auf Weiteres</translation>
    </message>
</context>
<context>
    <name>bayboard::TokenDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The token of this desk at %1. Who looks after the server makes one for each desk.</source>
        <translation>Das Token dieses Arbeitsplatzes bei %1. Wer den Server betreut, erstellt für jeden Arbeitsplatz eines.</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
</context>
<context>
    <name>bayboard::TopBar</name>
    <message>
        <source>+ New booking</source>
        <translation>+ Neue Buchung</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who is working</source>
        <translation>Wer arbeitet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Choose who works</source>
        <translation>Wählen, wer arbeitet</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Rückgängig: „%1“</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Wiederholen: „%1“</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and who has it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Place, day and steps</source>
        <translation>Standort, Tag und Schritte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Who is working: %1</source>
        <translation>Es arbeitet: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::VerbChoice</name>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
</context>
<context>
    <name>bayboard::VerdictBox</name>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Nearest free: %1</source>
        <translation>Nächste freie Zeit: %1</translation>
    </message>
</context>
<context>
    <name>bayboard::WallOpener</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Whole screen: bays now, without names</source>
        <translation>Ganzer Bildschirm: Bahnen jetzt, ohne Namen</translation>
    </message>
    <message>
        <source>Whole screen: cleaning</source>
        <translation>Ganzer Bildschirm: Reinigung</translation>
    </message>
    <message>
        <source>Whole screen: own bookings</source>
        <translation>Ganzer Bildschirm: eigene Buchungen</translation>
    </message>
</context>
<context>
    <name>bayboard::WallWindow</name>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Esc verlässt die Ansicht</translation>
    </message>
    <message>
        <source>The day is being read…</source>
        <translation>Der Tag wird gelesen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is said, how to leave</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The day has not come from the server yet</source>
        <translation>Der Tag ist noch nicht vom Server gekommen</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekGrid</name>
    <message>
        <source>Week of all bays</source>
        <translation>Woche aller Bahnen</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekHoursEdit</name>
    <message>
        <source>Open around the clock</source>
        <translation>Rund um die Uhr geöffnet</translation>
    </message>
    <message>
        <source>The first day&apos;s hours for all days</source>
        <translation>Zeiten des ersten Tages für alle Tage</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Geöffnet am %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1: “%2” is not like 09:00-12:00, 14:00-02:00</source>
        <translation>%1: „%2“ ist nicht wie 09:00-12:00, 14:00-02:00</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>until %1 on %2</source>
        <translation>bis %1 am %2</translation>
    </message>
</context>
<context>
    <name>bayboard::WeekView</name>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>%1 % belegt</translation>
    </message>
</context>
<context>
    <name>bayboard::WelcomePage</name>
    <message>
        <source>Welcome to Bayboard</source>
        <translation>Willkommen bei Bayboard</translation>
    </message>
    <message>
        <source>The day of a club with bays, on one board. Your data stays in one file on this computer.</source>
        <translation>Der Tag eines Clubs mit Bahnen, auf einer Tafel. Ihre Daten bleiben in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try the demo club</source>
        <translation>Den Demo-Club ausprobieren</translation>
    </message>
    <message>
        <source>Five locations with a full day of bookings</source>
        <translation>Fünf Standorte mit einem vollen Tag Buchungen</translation>
    </message>
    <message>
        <source>Start a new club</source>
        <translation>Einen neuen Club anlegen</translation>
    </message>
    <message>
        <source>Name, locations, bays, and who works there</source>
        <translation>Name, Standorte, Bahnen und wer dort arbeitet</translation>
    </message>
    <message>
        <source>Bring bookings from another program</source>
        <translation>Buchungen aus einem anderen Programm übernehmen</translation>
    </message>
    <message>
        <source>A new club, then a CSV or iCalendar export, with a report before anything is kept</source>
        <translation>Ein neuer Club, dann ein CSV- oder iCalendar-Export, mit einem Bericht, bevor etwas gespeichert wird</translation>
    </message>
    <message>
        <source>Open a club&apos;s file</source>
        <translation>Datei eines Clubs öffnen</translation>
    </message>
    <message>
        <source>One that this program has made</source>
        <translation>Eine, die dieses Programm angelegt hat</translation>
    </message>
    <message>
        <source>The club’s file is not there</source>
        <translation>Die Datei des Clubs ist nicht da</translation>
    </message>
    <message>
        <source>%1, which was open last time, is gone: moved, renamed, or on a disk that is not connected. Nothing was changed.</source>
        <translation>%1, zuletzt geöffnet, ist verschwunden: verschoben, umbenannt oder auf einem Datenträger, der nicht angeschlossen ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Where it is now, or another one</source>
        <translation>Wo sie jetzt ist, oder eine andere</translation>
    </message>
    <message>
        <source>Bring back its last backup</source>
        <translation>Ihre letzte Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Of %1; what was done since is not in it</source>
        <translation>Vom %1; was seither getan wurde, ist nicht darin</translation>
    </message>
    <message>
        <source>Join a club’s server</source>
        <translation>Einem Clubserver beitreten</translation>
    </message>
    <message>
        <source>A club that several desks share; it is fetched to this computer</source>
        <translation>Ein Club, den sich mehrere Arbeitsplätze teilen; er wird auf diesen Computer geholt</translation>
    </message>
</context>
<context>
    <name>bayboard::YearStrip</name>
    <message>
        <source>Dates of the year</source>
        <translation>Termine des Jahres</translation>
    </message>
    <message>
        <source>%1: %2 (a click or Space leaves this date out)</source>
        <translation>%1: %2 (ein Klick oder die Leertaste lässt diesen Termin aus)</translation>
    </message>
    <message>
        <source>%1: left out (a click or Space takes it in again)</source>
        <translation>%1: ausgelassen (ein Klick oder die Leertaste nimmt ihn wieder auf)</translation>
    </message>
    <message>
        <source>%1: closed date, nothing is laid</source>
        <translation>%1: Schließtag, nichts wird gesetzt</translation>
    </message>
    <message>
        <source>%1: %2, nothing is laid</source>
        <translation>%1: %2, nichts wird gesetzt</translation>
    </message>
    <message>
        <source>%1: left out in part, %2 (a click or Space takes it in again)</source>
        <translation>%1: teilweise ausgelassen, %2 (ein Klick oder die Leertaste nimmt ihn wieder auf)</translation>
    </message>
</context>
</TS>
