<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>ArticleActs</name>
    <message>
        <source>Make it a &amp;draft</source>
        <translation>Zum &amp;Entwurf machen</translation>
    </message>
    <message>
        <source>&amp;Internal: for technicians only</source>
        <translation>&amp;Intern: nur für Techniker</translation>
    </message>
    <message>
        <source>&amp;Public: parts of it may be given to users</source>
        <translation>Ö&amp;ffentlich: Teile davon dürfen an Nutzer</translation>
    </message>
    <message>
        <source>&amp;Retire: out of lists and search, kept for old tickets</source>
        <translation>&amp;Zurückziehen: aus Listen und Suche, für alte Tickets behalten</translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation>Zustand des Artikels</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Who keeps the article</source>
        <translation>Wer für den Artikel zuständig ist</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Verified today</source>
        <translation>Heute &amp;geprüft</translation>
    </message>
    <message>
        <source>Who &amp;keeps it</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>Review &amp;by</source>
        <translation>Prüfen &amp;bis</translation>
    </message>
    <message>
        <source>%1 keeps it</source>
        <translation>%1 ist zuständig</translation>
    </message>
    <message>
        <source>Nobody keeps it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1</source>
        <translation>
            <numerusform>In %n Monat(en): %1</numerusform>
            <numerusform>In %n Monat(en): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Prüfen bis %1</translation>
    </message>
    <message>
        <source>No review</source>
        <translation>Keine Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <translation>
            <numerusform>%n Artikel: %1</numerusform>
            <numerusform>%n Artikel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The article is public now</source>
        <translation>Der Artikel ist jetzt öffentlich</translation>
    </message>
    <message>
        <source>The article is for technicians only now</source>
        <translation>Der Artikel ist jetzt nur für Techniker</translation>
    </message>
    <message>
        <source>The article is a draft now</source>
        <translation>Der Artikel ist jetzt ein Entwurf</translation>
    </message>
    <message>
        <source>Article retired: out of lists and search</source>
        <translation>Artikel zurückgezogen: aus Listen und Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as verified today</source>
        <translation>
            <numerusform>%n Artikel als heute geprüft vermerkt</numerusform>
            <numerusform>%n Artikel als heute geprüft vermerkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>it was not on this desk yet</source>
        <translation>es war noch nicht auf diesem Desk</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The rule gives more dates than are shown: the first %L1 are here.</source>
        <translation>Die Regel ergibt mehr Termine als gezeigt werden: hier sind die ersten %L1.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ticket deadlines</source>
        <translation>Ticket-Fristen</translation>
    </message>
    <message>
        <source>Expiries</source>
        <translation>Ablaufdaten</translation>
    </message>
    <message>
        <source>Overdue, missed</source>
        <translation>Überfällig, versäumt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title · asset</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>spät erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 due · %2</source>
        <comment>number, title</comment>
        <translation>%1 fällig · %2</translation>
    </message>
    <message>
        <source>%1 due %2 · %3</source>
        <comment>number, time, title</comment>
        <translation>%1 fällig %2 · %3</translation>
    </message>
    <message>
        <source>Act by: %1</source>
        <translation>Handeln bis: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Endet: %1</translation>
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
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from–to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>last day to act</source>
        <translation>letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>Changes, dates</source>
        <translation>Änderungen, Termine</translation>
    </message>
    <message numerus="yes">
        <source>with %n failure(s)</source>
        <translation>
            <numerusform>mit %n Fehler</numerusform>
            <numerusform>mit %n Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>done late, %1</source>
        <translation>verspätet erledigt, %1</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>Freeze windows</source>
        <translation>Änderungssperren</translation>
    </message>
    <message>
        <source>Planned downtime</source>
        <translation>Geplanter Ausfall</translation>
    </message>
    <message>
        <source>Freeze: %1</source>
        <translation>Änderungssperre: %1</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <comment>asset or service</comment>
        <translation>Ausfall: %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Freeze %1: %2</source>
        <comment>times, name</comment>
        <translation>Änderungssperre %1: %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>time</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Article reviews</source>
        <translation>Artikel prüfen</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>article</comment>
        <translation>Prüfen: %1</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>%n date(s) moved</source>
        <translation>
            <numerusform>%n Termin verschoben</numerusform>
            <numerusform>%n Termine verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>only its first date: %1</source>
        <translation>nur der erste Termin: %1</translation>
    </message>
    <message>
        <source>the rule of “%1” cannot be used: %2</source>
        <translation>die Regel von „%1“ ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>a moved date (%1) that the series does not have</source>
        <translation>ein verschobener Termin (%1), den die Serie nicht hat</translation>
    </message>
    <message>
        <source>“%1” stands twice in the file</source>
        <translation>„%1“ steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>an older version of “%1”</source>
        <translation>eine ältere Fassung von „%1“</translation>
    </message>
    <message>
        <source>an older version of a date of “%1”</source>
        <translation>eine ältere Fassung eines Termins von „%1“</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1, ganztägig</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>line %1: %2; there is no readable event or task in the file</source>
        <translation>Zeile %1: %2; in der Datei steht kein lesbarer Termin und keine Aufgabe</translation>
    </message>
</context>
<context>
    <name>CalendarMove</name>
    <message>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <source>after its time has run out: it would count as missed</source>
        <translation>nach Ablauf seiner Zeit: es würde als versäumt zählen</translation>
    </message>
    <message>
        <source>after its window: it will count as late</source>
        <translation>nach seinem Zeitfenster: es zählt als verspätet</translation>
    </message>
    <message>
        <source>before its window opens</source>
        <translation>bevor sein Zeitfenster beginnt</translation>
    </message>
    <message>
        <source>no working day</source>
        <translation>kein Arbeitstag</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Fällig in %n Tag</numerusform>
            <numerusform>Fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) ago</source>
        <translation>
            <numerusform>Fällig vor %n Tag</numerusform>
            <numerusform>Fällig vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Spät erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed %1</source>
        <translation>Versäumt %1</translation>
    </message>
    <message>
        <source>Past since %1</source>
        <translation>Vergangen seit %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Geplant %1</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>pass / fail</source>
        <translation>bestanden / nicht bestanden</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 bis %2</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>within %1 to %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Eine Unterschrift</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Pass or fail</source>
        <translation>Bestanden oder nicht</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Done late, %1</source>
        <translation>Verspätet erledigt, %1</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>Erledigt, %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In einem Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Es wird nichts geändert</translation>
    </message>
    <message>
        <source>Planned downtime</source>
        <translation>Geplanter Ausfall</translation>
    </message>
    <message>
        <source>Review of articles</source>
        <translation>Artikel prüfen</translation>
    </message>
</context>
<context>
    <name>ChangeItemWords</name>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>niemand gefragt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>erbeten: %1</translation>
    </message>
    <message>
        <source>given: %1</source>
        <translation>erteilt: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>runs since %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>rolled back %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, until</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing is changed then: “%1”, %2.</source>
        <translation>Dann wird nichts geändert: „%1“, %2.</translation>
    </message>
    <message>
        <source>At the same time, on the same service: %1, %2.</source>
        <translation>Zur selben Zeit, am selben Dienst: %1, %2.</translation>
    </message>
    <message>
        <source>At the same time, on %1 too: %2, %3.</source>
        <translation>Zur selben Zeit, ebenfalls an %1: %2, %3.</translation>
    </message>
    <message>
        <source>At the same time: %1, %2. %3 depends on %4.</source>
        <translation>Zur selben Zeit: %1, %2. %3 hängt von %4 ab.</translation>
    </message>
    <message>
        <source>%1 is critical</source>
        <translation>%1 ist kritisch</translation>
    </message>
    <message>
        <source>%1 is important</source>
        <translation>%1 ist wichtig</translation>
    </message>
    <message>
        <source>the service %1 is critical</source>
        <translation>der Dienst %1 ist kritisch</translation>
    </message>
    <message>
        <source>the service %1 is important</source>
        <translation>der Dienst %1 ist wichtig</translation>
    </message>
    <message>
        <source>the critical service %1 depends on it</source>
        <translation>der kritische Dienst %1 hängt davon ab</translation>
    </message>
    <message>
        <source>the important service %1 depends on it</source>
        <translation>der wichtige Dienst %1 hängt davon ab</translation>
    </message>
    <message numerus="yes">
        <source>%n depend on %1</source>
        <translation>
            <numerusform>%n hängt von %1 ab</numerusform>
            <numerusform>%n hängen von %1 ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact “%1”, because %2</source>
        <translation>Auswirkung „%1“, denn %2</translation>
    </message>
</context>
<context>
    <name>ChangeWork</name>
    <message>
        <source>#%1 is not a change</source>
        <translation>#%1 ist keine Änderung</translation>
    </message>
    <message>
        <source>A point of no return lies in a window: say when the change is made.</source>
        <translation>Ein Punkt ohne Wiederkehr liegt in einem Fenster: Geben Sie an, wann die Änderung gemacht wird.</translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation>Das Fenster endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>The point of no return lies outside the window.</source>
        <translation>Der Punkt ohne Wiederkehr liegt außerhalb des Fensters.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Geben Sie an, wer gefragt wird.</translation>
    </message>
    <message>
        <source>Asked %1 to approve it.</source>
        <translation>%1 um Freigabe gebeten.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Geben Sie an, warum es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Geben Sie an, wer entschieden hat.</translation>
    </message>
    <message>
        <source>%1 approved it.</source>
        <translation>%1 hat es freigegeben.</translation>
    </message>
    <message>
        <source>%1 refused it.</source>
        <translation>%1 hat es abgelehnt.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Sie läuft bereits.</translation>
    </message>
    <message>
        <source>It is over: reopen it first.</source>
        <translation>Sie ist vorbei: Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>%1 Only a lead may start it all the same.</source>
        <translation>%1 Nur eine Leitung darf sie trotzdem beginnen.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Begonnen.</translation>
    </message>
    <message>
        <source>Started without an approval.</source>
        <translation>Ohne Freigabe begonnen.</translation>
    </message>
    <message>
        <source>It does not run: there is nothing to roll back.</source>
        <translation>Sie läuft nicht: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Say why it is rolled back.</source>
        <translation>Geben Sie an, warum sie zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Rolled back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>It waits for the approval of %1, asked on %2.</source>
        <translation>Sie wartet auf die Freigabe von %1, gefragt am %2.</translation>
    </message>
    <message>
        <source>%1 refused it on %2: %3</source>
        <translation>%1 hat sie am %2 abgelehnt: %3</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>quick capture of a call, over what is shown</source>
        <translation>einen Anruf schnell erfassen, über dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>take back the last act of this window</source>
        <translation>die letzte Aktion dieses Fensters zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Who works here …</source>
        <translation>Wer arbeitet hier …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>every shortcut on one page, also by ?</source>
        <translation>alle Tastenkürzel auf einer Seite, auch mit ?</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Open another desk …</source>
        <translation>Anderen Desk öffnen …</translation>
    </message>
    <message>
        <source>Start a new desk …</source>
        <translation>Neuen Desk anlegen …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>tickets, people and assets from CSV, articles from a folder, a calendar</source>
        <translation>Tickets, Personen und Geräte aus CSV, Artikel aus einem Ordner, einen Kalender</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Verify the desk</source>
        <translation>Desk prüfen</translation>
    </message>
    <message>
        <source>the chain of the history, the contents and the search index</source>
        <translation>die Kette des Verlaufs, die Inhalte und den Suchindex</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>High-contrast theme</source>
        <translation>Kontrastreiches Farbschema</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Farbschema des Systems</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächster, voriger</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Told the user</source>
        <translation>Nutzer informiert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>In a visit</source>
        <translation>Bei einem Einsatz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>New renewal</source>
        <translation>Neue Verlängerung</translation>
    </message>
    <message>
        <source>Plans of the year</source>
        <translation>Pläne des Jahres</translation>
    </message>
    <message>
        <source>what is checked, how often, and whether it was done</source>
        <translation>was geprüft wird, wie oft, und ob es getan wurde</translation>
    </message>
    <message>
        <source>New ticket about the shown asset or person</source>
        <translation>Neues Ticket zum gezeigten Gerät oder zur Person</translation>
    </message>
    <message>
        <source>quick capture with the record of the register filled in</source>
        <translation>Schnellerfassung, der Eintrag des Bestands ist schon ausgefüllt</translation>
    </message>
    <message>
        <source>Make a copy for others …</source>
        <translation>Kopie für andere anlegen …</translation>
    </message>
    <message>
        <source>a desk file of their own, whose numbers get a letter</source>
        <translation>eine eigene Datei, deren Nummern einen Buchstaben bekommen</translation>
    </message>
    <message>
        <source>Compact lists</source>
        <translation>Kompakte Listen</translation>
    </message>
    <message>
        <source>narrow rows, more of them</source>
        <translation>niedrige Zeilen, mehr davon</translation>
    </message>
    <message>
        <source>Comfortable lists</source>
        <translation>Großzügige Listen</translation>
    </message>
    <message>
        <source>wide rows, more room</source>
        <translation>hohe Zeilen, mehr Platz</translation>
    </message>
    <message>
        <source>Import tickets …</source>
        <translation>Tickets importieren …</translation>
    </message>
    <message>
        <source>Import people …</source>
        <translation>Personen importieren …</translation>
    </message>
    <message>
        <source>Import assets …</source>
        <translation>Geräte importieren …</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Import a calendar …</source>
        <translation>Kalender importieren …</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Was der Filter versteht</translation>
    </message>
    <message>
        <source>fields, dates and examples of a query; F1 in the filter</source>
        <translation>Felder, Daten und Beispiele einer Abfrage; F1 im Filter</translation>
    </message>
    <message>
        <source>Start or stop the stopwatch</source>
        <translation>Stoppuhr starten oder anhalten</translation>
    </message>
    <message>
        <source>on the open ticket; its time is kept there</source>
        <translation>auf dem offenen Ticket; die Zeit wird dort eingetragen</translation>
    </message>
    <message>
        <source>New ticket from a template …</source>
        <translation>Neues Ticket aus einer Vorlage …</translation>
    </message>
    <message>
        <source>what is filled in, asked for and hidden; new starters and leavers with their days</source>
        <translation>was vorbelegt, erfragt und ausgeblendet ist; Eintritte und Austritte mit ihren Tagen</translation>
    </message>
    <message>
        <source>Hand over the work of a person …</source>
        <translation>Arbeit einer Person übergeben …</translation>
    </message>
    <message>
        <source>tickets, visits, plans and approvals, from a day and until one</source>
        <translation>Tickets, Einsätze, Pläne und Freigaben, ab einem Tag und bis zu einem</translation>
    </message>
    <message>
        <source>Shift hand-over …</source>
        <translation>Schichtübergabe …</translation>
    </message>
    <message>
        <source>what is open, due and happened, filled in for the next shift</source>
        <translation>was offen, fällig und geschehen ist, für die nächste Schicht ausgefüllt</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>the time of each day, ticket by ticket, to type into</source>
        <translation>die Zeit jedes Tages, Ticket für Ticket, zum Hineintippen</translation>
    </message>
    <message>
        <source>Me too (on an open ticket)</source>
        <translation>Ich auch (auf einem offenen Ticket)</translation>
    </message>
    <message>
        <source>New ticket from mail file …</source>
        <translation>Neues Ticket aus Maildatei …</translation>
    </message>
    <message>
        <source>a mail saved as .eml: a ticket, or an entry of the one that it answers</source>
        <translation>eine als .eml gespeicherte Mail: ein Ticket, oder ein Eintrag in dem, auf das sie antwortet</translation>
    </message>
    <message>
        <source>In the list of the queue</source>
        <translation>In der Liste der Vorgänge</translation>
    </message>
    <message>
        <source>Told the user by phone</source>
        <translation>Nutzer am Telefon informiert</translation>
    </message>
    <message>
        <source>Runs that wait</source>
        <translation>Wartende Durchläufe</translation>
    </message>
    <message>
        <source>procedures that were begun and not ended</source>
        <translation>Anleitungen, die begonnen und nicht beendet wurden</translation>
    </message>
    <message>
        <source>On-site mode</source>
        <translation>Vor-Ort-Modus</translation>
    </message>
    <message>
        <source>a run or a visit: large and dark, nothing around it</source>
        <translation>Durchlauf oder Besuch: groß und dunkel, nichts darum herum</translation>
    </message>
    <message>
        <source>In a run</source>
        <translation>In einem Durchlauf</translation>
    </message>
    <message>
        <source>Done; at the end: it helped</source>
        <translation>Erledigt; am Ende: es hat geholfen</translation>
    </message>
    <message>
        <source>Failed; at the end: it did not help</source>
        <translation>Fehlgeschlagen; am Ende: es hat nicht geholfen</translation>
    </message>
    <message>
        <source>Skip; at the end: give up</source>
        <translation>Auslassen; am Ende: aufgeben</translation>
    </message>
    <message>
        <source>Copy the command, then the next one</source>
        <translation>Befehl kopieren, dann den nächsten</translation>
    </message>
    <message>
        <source>Spell the line</source>
        <translation>Zeile buchstabieren</translation>
    </message>
    <message>
        <source>Go where the step says</source>
        <translation>Dorthin, wohin der Schritt weist</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Abschluss</translation>
    </message>
    <message>
        <source>While writing an article</source>
        <translation>Beim Schreiben eines Artikels</translation>
    </message>
    <message>
        <source>On an article</source>
        <translation>Bei einem Artikel</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the quote that opens here never closes</source>
        <translation>das Anführungszeichen, das hier beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>a NUL character; this is no text, or it has another encoding</source>
        <translation>ein NUL-Zeichen; das ist kein Text, oder er ist anders kodiert</translation>
    </message>
    <message>
        <source>more columns than the limit of 10,000</source>
        <translation>mehr als die erlaubten 10.000 Spalten</translation>
    </message>
    <message>
        <source>the quote that opens here does not close within a million characters</source>
        <translation>das Anführungszeichen, das hier beginnt, wird auch nach einer Million Zeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>a row of more than a million characters</source>
        <translation>eine Zeile mit mehr als einer Million Zeichen</translation>
    </message>
    <message>
        <source>this is a folder, not a table file</source>
        <translation>das ist ein Ordner, keine Tabellendatei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
</context>
<context>
    <name>FreezeWindows</name>
    <message>
        <source>A freeze window needs a name.</source>
        <translation>Eine Änderungssperre braucht einen Namen.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Sie endet, bevor sie beginnt.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Attached %1</source>
        <translation>%1 angehängt</translation>
    </message>
    <message>
        <source>Removed the file %1</source>
        <translation>Datei %1 entfernt</translation>
    </message>
    <message>
        <source>Made the desk%1</source>
        <translation>Desk angelegt%1</translation>
    </message>
    <message>
        <source>Changed the setting %1</source>
        <translation>Einstellung %1 geändert</translation>
    </message>
    <message>
        <source>Wrote the article %1</source>
        <translation>Artikel %1 geschrieben</translation>
    </message>
    <message>
        <source>Changed the article %1</source>
        <translation>Artikel %1 geändert</translation>
    </message>
    <message>
        <source>Made the article %1 a draft</source>
        <translation>Artikel %1 zum Entwurf gemacht</translation>
    </message>
    <message>
        <source>Published the article %1</source>
        <translation>Artikel %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Retired the article %1</source>
        <translation>Artikel %1 stillgelegt</translation>
    </message>
    <message>
        <source>Verified the article %1</source>
        <translation>Artikel %1 geprüft</translation>
    </message>
    <message>
        <source>Used the article %1</source>
        <translation>Artikel %1 verwendet</translation>
    </message>
    <message>
        <source>Brought back an earlier version of the article %1</source>
        <translation>Frühere Fassung des Artikels %1 zurückgeholt</translation>
    </message>
    <message>
        <source>Added the view %1</source>
        <translation>Ansicht %1 angelegt</translation>
    </message>
    <message>
        <source>Renamed the view %1</source>
        <translation>Ansicht %1 umbenannt</translation>
    </message>
    <message>
        <source>Changed the view %1</source>
        <translation>Ansicht %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Ansicht %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved the view %1</source>
        <translation>Ansicht %1 verschoben</translation>
    </message>
    <message>
        <source>Opened the visit %1</source>
        <translation>Einsatz %1 begonnen</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>Moved %1 back</source>
        <translation>%1 zurückverschoben</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Added what was reported to %1</source>
        <translation>Meldung zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Added a note to %1</source>
        <translation>Notiz zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Told the user about %1</source>
        <translation>Nutzer über %1 informiert</translation>
    </message>
    <message>
        <source>Added time to %1</source>
        <translation>Zeit auf %1 gebucht</translation>
    </message>
    <message>
        <source>Changed the status of %1</source>
        <translation>Status von %1 geändert</translation>
    </message>
    <message>
        <source>Edited an entry of %1</source>
        <translation>Eintrag von %1 bearbeitet</translation>
    </message>
    <message>
        <source>Set the status of %1</source>
        <translation>Status von %1 gesetzt</translation>
    </message>
    <message>
        <source>Set %1 to wait</source>
        <translation>%1 auf Warten gesetzt</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>%1 gelöst</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>Took the assignee off %1</source>
        <translation>Zuständigen von %1 entfernt</translation>
    </message>
    <message>
        <source>Set the priority of %1</source>
        <translation>Priorität von %1 gesetzt</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Schlagwort an %1 geändert</translation>
    </message>
    <message>
        <source>Linked %1</source>
        <translation>%1 verknüpft</translation>
    </message>
    <message>
        <source>Removed a link of %1</source>
        <translation>Verknüpfung von %1 entfernt</translation>
    </message>
    <message>
        <source>Worked on the checklist of %1</source>
        <translation>An der Checkliste von %1 gearbeitet</translation>
    </message>
    <message>
        <source>Changed the checklist of %1</source>
        <translation>Checkliste von %1 geändert</translation>
    </message>
    <message>
        <source>Added a &apos;me too&apos;: %1</source>
        <translation>„Ich auch“ hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Closed after the waiting time: %1</source>
        <translation>Nach der Wartezeit geschlossen: %1</translation>
    </message>
    <message>
        <source>Renamed %1</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>Set the target of %1</source>
        <translation>Zieltermin von %1 gesetzt</translation>
    </message>
    <message>
        <source>Set the follow-up of %1</source>
        <translation>Wiedervorlage von %1 gesetzt</translation>
    </message>
    <message>
        <source>Changed the requester of %1</source>
        <translation>Melder von %1 geändert</translation>
    </message>
    <message>
        <source>Changed the asset of %1</source>
        <translation>Gerät von %1 geändert</translation>
    </message>
    <message>
        <source>Changed the category of %1</source>
        <translation>Kategorie von %1 geändert</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Made %1 a draft</source>
        <translation>%1 zum Entwurf gemacht</translation>
    </message>
    <message>
        <source>Started the plan %1</source>
        <translation>Plan %1 gestartet</translation>
    </message>
    <message>
        <source>Paused the plan %1</source>
        <translation>Plan %1 angehalten</translation>
    </message>
    <message>
        <source>Retired the plan %1</source>
        <translation>Plan %1 stillgelegt</translation>
    </message>
    <message>
        <source>Changed the plan %1</source>
        <translation>Plan %1 geändert</translation>
    </message>
    <message>
        <source>Made the plan %1</source>
        <translation>Plan %1 angelegt</translation>
    </message>
    <message>
        <source>Opened the job %1</source>
        <translation>Auftrag %1 eröffnet</translation>
    </message>
    <message>
        <source>Recorded as missed: %1</source>
        <translation>Als versäumt vermerkt: %1</translation>
    </message>
    <message>
        <source>Remembered the columns of %1</source>
        <translation>Spalten von %1 gemerkt</translation>
    </message>
    <message>
        <source>Imported articles from %1</source>
        <translation>Artikel aus %1 importiert</translation>
    </message>
    <message>
        <source>Added a mail to %1</source>
        <translation>Mail zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Made %1 of a mail</source>
        <translation>%1 aus einer Mail angelegt</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Redacted %1</source>
        <translation>%1 geschwärzt</translation>
    </message>
    <message>
        <source>Made a part of the demo desk: %1</source>
        <translation>Teil des Vorführ-Desks angelegt: %1</translation>
    </message>
    <message>
        <source>Made the sample office%1</source>
        <translation>Beispielbüro angelegt%1</translation>
    </message>
    <message>
        <source>Added the asset %1</source>
        <translation>Gerät %1 angelegt</translation>
    </message>
    <message>
        <source>Added the person %1</source>
        <translation>Person %1 angelegt</translation>
    </message>
    <message>
        <source>Added the supplier %1</source>
        <translation>Lieferant %1 angelegt</translation>
    </message>
    <message>
        <source>Added the renewal %1</source>
        <translation>Verlängerung %1 angelegt</translation>
    </message>
    <message>
        <source>Added the service %1</source>
        <translation>Dienst %1 angelegt</translation>
    </message>
    <message>
        <source>Added the location %1</source>
        <translation>Standort %1 angelegt</translation>
    </message>
    <message>
        <source>Added the category %1</source>
        <translation>Kategorie %1 angelegt</translation>
    </message>
    <message>
        <source>Added the team %1</source>
        <translation>Team %1 angelegt</translation>
    </message>
    <message>
        <source>Added the tag %1</source>
        <translation>Schlagwort %1 angelegt</translation>
    </message>
    <message>
        <source>Changed the asset %1</source>
        <translation>Gerät %1 geändert</translation>
    </message>
    <message>
        <source>Changed the person %1</source>
        <translation>Person %1 geändert</translation>
    </message>
    <message>
        <source>Changed the supplier %1</source>
        <translation>Lieferant %1 geändert</translation>
    </message>
    <message>
        <source>Changed the renewal %1</source>
        <translation>Verlängerung %1 geändert</translation>
    </message>
    <message>
        <source>Changed the service %1</source>
        <translation>Dienst %1 geändert</translation>
    </message>
    <message>
        <source>Changed the category %1</source>
        <translation>Kategorie %1 geändert</translation>
    </message>
    <message>
        <source>Changed the location %1</source>
        <translation>Standort %1 geändert</translation>
    </message>
    <message>
        <source>Changed the team %1</source>
        <translation>Team %1 geändert</translation>
    </message>
    <message>
        <source>Changed the tag %1</source>
        <translation>Schlagwort %1 geändert</translation>
    </message>
    <message>
        <source>Changed the members of %1</source>
        <translation>Mitglieder von %1 geändert</translation>
    </message>
    <message>
        <source>Removed the link %1</source>
        <translation>Verknüpfung %1 entfernt</translation>
    </message>
    <message>
        <source>Imported the calendar %1</source>
        <translation>Kalender %1 importiert</translation>
    </message>
    <message>
        <source>Made a copy for others: %1</source>
        <translation>Kopie für andere gemacht: %1</translation>
    </message>
    <message>
        <source>Set the desk up for one person%1</source>
        <translation>Für eine Person eingerichtet%1</translation>
    </message>
    <message>
        <source>Set the desk up for several people%1</source>
        <translation>Für mehrere eingerichtet%1</translation>
    </message>
    <message>
        <source>Added the fix procedures of the program %1</source>
        <translation>Englische Anleitungen des Programms hinzugefügt %1</translation>
    </message>
    <message>
        <source>Judged %1 by today&apos;s rules</source>
        <translation>%1 nach heutigen Regeln beurteilt</translation>
    </message>
    <message>
        <source>Warned about the clocks of %1</source>
        <translation>Vor Fristen gewarnt: %1</translation>
    </message>
    <message>
        <source>Added the clocks that a desk starts with%1</source>
        <translation>Mitgelieferte Fristen ergänzt%1</translation>
    </message>
    <message>
        <source>Computed dates and clocks by other zone data: %1</source>
        <translation>Termine und Uhren mit anderen Zeitzonendaten berechnet: %1</translation>
    </message>
    <message>
        <source>Changed what is promised on tickets%1</source>
        <translation>Zusagen für Vorgänge geändert%1</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation>%1 abgespalten</translation>
    </message>
    <message>
        <source>Renamed the folder %1</source>
        <translation>Ordner %1 umbenannt</translation>
    </message>
    <message>
        <source>Added the macro %1</source>
        <translation>Makro %1 angelegt</translation>
    </message>
    <message>
        <source>Changed the macro %1</source>
        <translation>Makro %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the macro %1</source>
        <translation>Makro %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved the macro %1</source>
        <translation>Makro %1 verschoben</translation>
    </message>
    <message>
        <source>Ran the macro %1</source>
        <translation>Makro %1 ausgeführt</translation>
    </message>
    <message>
        <source>Ended the waiting plan of %1</source>
        <translation>Warteplan von %1 beendet</translation>
    </message>
    <message>
        <source>Went on with the waiting of %1</source>
        <translation>Warten von %1 fortgesetzt</translation>
    </message>
    <message>
        <source>Merged %1</source>
        <translation>%1 zusammengeführt</translation>
    </message>
    <message>
        <source>Parted %1 again</source>
        <translation>%1 wieder getrennt</translation>
    </message>
    <message>
        <source>Added the ticket template %1</source>
        <translation>Ticketvorlage %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the ticket template %1</source>
        <translation>Ticketvorlage %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the ticket template %1</source>
        <translation>Ticketvorlage %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved the ticket template %1</source>
        <translation>Ticketvorlage %1 verschoben</translation>
    </message>
    <message>
        <source>Wrote the shift note of %1</source>
        <translation>Schichtübergabe vom %1 geschrieben</translation>
    </message>
    <message>
        <source>Changed the shift note of %1</source>
        <translation>Schichtübergabe vom %1 geändert</translation>
    </message>
    <message>
        <source>Added the reply %1</source>
        <translation>Antwort %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the reply %1</source>
        <translation>Antwort %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the reply %1</source>
        <translation>Antwort %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved the reply %1</source>
        <translation>Antwort %1 verschoben</translation>
    </message>
    <message>
        <source>Added the checklist template %1</source>
        <translation>Checklistenvorlage %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the checklist template %1</source>
        <translation>Checklistenvorlage %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the checklist template %1</source>
        <translation>Checklistenvorlage %1 gelöscht</translation>
    </message>
    <message>
        <source>Moved the checklist template %1</source>
        <translation>Checklistenvorlage %1 verschoben</translation>
    </message>
    <message>
        <source>Added a checklist to %1</source>
        <translation>Checkliste an %1 angefügt</translation>
    </message>
    <message>
        <source>Said who runs the major incident %1</source>
        <translation>Festgelegt, wer die Großstörung %1 leitet</translation>
    </message>
    <message>
        <source>Took a &apos;me too&apos; back: %1</source>
        <translation>Ein „Ich auch“ zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Changed what the checklist of %1 holds back</source>
        <translation>Geändert, was die Checkliste von %1 aufhält</translation>
    </message>
    <message>
        <source>Took a checklist off %1</source>
        <translation>Checkliste von %1 entfernt</translation>
    </message>
    <message>
        <source>Made a ticket of a step: %1</source>
        <translation>Schritt zum Ticket gemacht: %1</translation>
    </message>
    <message>
        <source>Made a step of %1 a ticket</source>
        <translation>Schritt von %1 mit einem Ticket verbunden</translation>
    </message>
    <message>
        <source>Asked for an approval on %1</source>
        <translation>Um Genehmigung gebeten: %1</translation>
    </message>
    <message>
        <source>Recorded an approval on %1</source>
        <translation>Genehmigung eingetragen: %1</translation>
    </message>
    <message>
        <source>Recorded a refusal on %1</source>
        <translation>Ablehnung eingetragen: %1</translation>
    </message>
    <message>
        <source>Moved the day of %1</source>
        <translation>Tag von %1 verschoben</translation>
    </message>
    <message>
        <source>Added the freeze window %1</source>
        <translation>Änderungssperre %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the freeze window %1</source>
        <translation>Änderungssperre %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the freeze window %1</source>
        <translation>Änderungssperre %1 gelöscht</translation>
    </message>
    <message>
        <source>Handed over the work of %1</source>
        <translation>Arbeit von %1 übergeben</translation>
    </message>
    <message>
        <source>Planned to hand over the work of %1</source>
        <translation>Übergabe der Arbeit von %1 vorgemerkt</translation>
    </message>
    <message>
        <source>Gave the work of %1 back</source>
        <translation>Arbeit von %1 zurückgegeben</translation>
    </message>
    <message>
        <source>Left the work of %1 where it is</source>
        <translation>Arbeit von %1 gelassen, wo sie ist</translation>
    </message>
    <message>
        <source>Started the stopwatch on %1</source>
        <translation>Stoppuhr gestartet: %1</translation>
    </message>
    <message>
        <source>Stopped the stopwatch on %1</source>
        <translation>Stoppuhr angehalten: %1</translation>
    </message>
    <message>
        <source>Dropped the stopwatch on %1</source>
        <translation>Stoppuhr verworfen: %1</translation>
    </message>
    <message>
        <source>Set the estimate of %1</source>
        <translation>Schätzung gesetzt: %1</translation>
    </message>
    <message>
        <source>Added material to %1</source>
        <translation>Material hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Changed material of %1</source>
        <translation>Material geändert: %1</translation>
    </message>
    <message>
        <source>Took material off %1</source>
        <translation>Material entfernt: %1</translation>
    </message>
    <message>
        <source>Set the rate of %1</source>
        <translation>Stundensatz von %1 gesetzt</translation>
    </message>
    <message>
        <source>Took away the rate of %1</source>
        <translation>Stundensatz von %1 entfernt</translation>
    </message>
    <message>
        <source>Set the window of %1</source>
        <translation>Fenster von %1 gesetzt</translation>
    </message>
    <message>
        <source>Wrote the plan of %1</source>
        <translation>Plan von %1 geschrieben</translation>
    </message>
    <message>
        <source>Asked for the approval of %1</source>
        <translation>Um Freigabe von %1 gebeten</translation>
    </message>
    <message>
        <source>Recorded the approval of %1</source>
        <translation>Freigabe von %1 festgehalten</translation>
    </message>
    <message>
        <source>Recorded that %1 was refused</source>
        <translation>Festgehalten, dass %1 abgelehnt wurde</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>Rolled %1 back</source>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>Changed the time on %1</source>
        <translation>Zeit geändert: %1</translation>
    </message>
    <message>
        <source>Recorded a downtime on %1</source>
        <translation>Ausfall eingetragen: %1</translation>
    </message>
    <message>
        <source>Changed a downtime on %1</source>
        <translation>Ausfall geändert: %1</translation>
    </message>
    <message>
        <source>Took a downtime off %1</source>
        <translation>Ausfall entfernt: %1</translation>
    </message>
    <message>
        <source>Up again: %1</source>
        <translation>Läuft wieder: %1</translation>
    </message>
    <message>
        <source>Marked %1 as a known error</source>
        <translation>%1 als bekannten Fehler markiert</translation>
    </message>
    <message>
        <source>Took the mark of a known error off %1</source>
        <translation>Markierung als bekannter Fehler von %1 entfernt</translation>
    </message>
    <message>
        <source>Wrote what is known of %1</source>
        <translation>Bekanntes zu %1 festgehalten</translation>
    </message>
    <message>
        <source>Added a ticket to %1</source>
        <translation>Ein Ticket zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Took a ticket off %1</source>
        <translation>Ein Ticket von %1 entfernt</translation>
    </message>
    <message>
        <source>Made %1 a lead</source>
        <translation>%1 zur Leitung gemacht</translation>
    </message>
    <message>
        <source>Made %1 a reader</source>
        <translation>%1 auf Lesen gesetzt</translation>
    </message>
    <message>
        <source>Made %1 a technician</source>
        <translation>%1 zum Techniker gemacht</translation>
    </message>
    <message>
        <source>Changed what only a lead may change%1</source>
        <translation>Geändert, was nur eine Leitung ändern darf%1</translation>
    </message>
    <message>
        <source>Told everyone how %1 goes on</source>
        <translation>Allen mitgeteilt, wie es mit %1 weitergeht</translation>
    </message>
    <message>
        <source>Wrote an update of %1</source>
        <translation>Zwischenstand zu %1 geschrieben</translation>
    </message>
    <message>
        <source>Told those who reported it that it is over: %1</source>
        <translation>Den Meldenden mitgeteilt, dass es vorbei ist: %1</translation>
    </message>
    <message>
        <source>Wrote the review of %1</source>
        <translation>Rückblick auf %1 geschrieben</translation>
    </message>
    <message>
        <source>Made a problem from %1</source>
        <translation>Aus %1 ein Problem gemacht</translation>
    </message>
    <message>
        <source>Made a change from %1</source>
        <translation>Aus %1 eine Änderung gemacht</translation>
    </message>
    <message>
        <source>Counted the clocks of open tickets anew%1</source>
        <translation>Uhren offener Tickets neu gezählt%1</translation>
    </message>
    <message>
        <source>Set the update rhythm of major incidents: %1 min</source>
        <translation>Rhythmus der Zwischenstände bei Großstörungen festgelegt: %1 min</translation>
    </message>
    <message>
        <source>Took the update rhythm of major incidents away%1</source>
        <translation>Rhythmus der Zwischenstände bei Großstörungen entfernt%1</translation>
    </message>
    <message>
        <source>Took %1 as the currency of the desk</source>
        <translation>%1 als Währung des Desks übernommen</translation>
    </message>
    <message>
        <source>Began to follow the article %1</source>
        <translation>Begann, den Artikel %1 zu befolgen</translation>
    </message>
    <message>
        <source>Did a step of %1</source>
        <translation>Erledigte einen Schritt von %1</translation>
    </message>
    <message>
        <source>A step of %1 failed</source>
        <translation>Ein Schritt von %1 schlug fehl</translation>
    </message>
    <message>
        <source>Skipped a step of %1</source>
        <translation>Ließ einen Schritt von %1 aus</translation>
    </message>
    <message>
        <source>Took back a step of %1</source>
        <translation>Nahm einen Schritt von %1 zurück</translation>
    </message>
    <message>
        <source>Followed %1: it helped</source>
        <translation>Befolgte %1: es half</translation>
    </message>
    <message>
        <source>Followed %1: it did not help</source>
        <translation>Befolgte %1: es half nicht</translation>
    </message>
    <message>
        <source>Gave up following %1</source>
        <translation>Gab das Befolgen von %1 auf</translation>
    </message>
    <message>
        <source>Said that the article %1 did not help</source>
        <translation>Gesagt, dass der Artikel %1 nicht geholfen hat</translation>
    </message>
    <message>
        <source>Said that the article %1 solved it</source>
        <translation>Gesagt, dass der Artikel %1 es gelöst hat</translation>
    </message>
    <message>
        <source>Dealt with what was said of the article %1</source>
        <translation>Rückmeldung zum Artikel %1 erledigt</translation>
    </message>
    <message>
        <source>Changed who keeps the article %1</source>
        <translation>Zuständigkeit für den Artikel %1 geändert</translation>
    </message>
    <message>
        <source>Set when the article %1 is reviewed</source>
        <translation>Prüftermin des Artikels %1 gesetzt</translation>
    </message>
    <message>
        <source>Kept the article %1 for technicians</source>
        <translation>Artikel %1 nur für Techniker freigegeben</translation>
    </message>
    <message>
        <source>Translated the article %1</source>
        <translation>Artikel %1 übersetzt</translation>
    </message>
    <message>
        <source>Joined the translation %1 with its original</source>
        <translation>Übersetzung %1 mit ihrem Original verbunden</translation>
    </message>
    <message>
        <source>Parted the translation %1 from its original</source>
        <translation>Übersetzung %1 von ihrem Original getrennt</translation>
    </message>
    <message>
        <source>Looked for %1 in vain</source>
        <translation>Vergeblich nach %1 gesucht</translation>
    </message>
    <message>
        <source>Dismissed the gap %1</source>
        <translation>Lücke %1 verworfen</translation>
    </message>
    <message>
        <source>Filled the gap %1</source>
        <translation>Lücke %1 gefüllt</translation>
    </message>
    <message>
        <source>Removed the collection %1</source>
        <translation>Sammlung %1 entfernt</translation>
    </message>
    <message>
        <source>Imported the collection %1</source>
        <translation>Sammlung %1 importiert</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 Nr. %2</translation>
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
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Date of a plan</source>
        <translation>Termin eines Plans</translation>
    </message>
    <message>
        <source>Tag on a record</source>
        <translation>Schlagwort an einem Datensatz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Use of an article</source>
        <translation>Verwendung eines Artikels</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What fixed it</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>How it was fixed</source>
        <translation>Wie es gelöst wurde</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Waiting plan</source>
        <translation>Warteplan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Exported columns</source>
        <translation>Exportierte Spalten</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Role on the desk</source>
        <translation>Rolle auf dem Desk</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Update for all</source>
        <translation>Zwischenstand für alle</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ich auch</translation>
    </message>
    <message>
        <source>Freeze window</source>
        <translation>Änderungssperre</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Kind of a step</source>
        <translation>Art eines Schritts</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>Known error</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Minutes of the window</source>
        <translation>Minuten des Fensters</translation>
    </message>
    <message>
        <source>Minutes until the point of no return</source>
        <translation>Minuten bis zum Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Asked for approval</source>
        <translation>Um Freigabe gebeten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>Notiz zur Freigabe</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Started without approval because</source>
        <translation>Ohne Freigabe begonnen, weil</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Rolled back by</source>
        <translation>Zurückgenommen von</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Minutes between updates</source>
        <translation>Minuten zwischen Zwischenständen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Rückblick am</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Rückblick von</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Told by way of</source>
        <translation>Mitgeteilt per</translation>
    </message>
    <message>
        <source>How many were told</source>
        <translation>Wie vielen mitgeteilt</translation>
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
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Page of a collection</source>
        <translation>Seite einer Sammlung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Run of a procedure</source>
        <translation>Durchlauf einer Anleitung</translation>
    </message>
    <message>
        <source>Step of a run</source>
        <translation>Schritt eines Durchlaufs</translation>
    </message>
    <message>
        <source>Feedback on an article</source>
        <translation>Rückmeldung zu einem Artikel</translation>
    </message>
    <message>
        <source>Gap of the knowledge base</source>
        <translation>Lücke der Wissensbasis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Hat geholfen</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>Ical</name>
    <message>
        <source>%1 is no date or time: “%2”</source>
        <translation>%1 ist weder Datum noch Uhrzeit: „%2“</translation>
    </message>
    <message>
        <source>%1 is written in another form: “%2”</source>
        <translation>%1 ist in anderer Form geschrieben: „%2“</translation>
    </message>
    <message>
        <source>more than %L1 dates in %2</source>
        <translation>mehr als %L1 Termine in %2</translation>
    </message>
    <message>
        <source>%1 is no number: “%2”</source>
        <translation>%1 ist keine Zahl: „%2“</translation>
    </message>
    <message>
        <source>no duration: “%1”</source>
        <translation>keine Dauer: „%1“</translation>
    </message>
    <message>
        <source>a second rule: “%1”</source>
        <translation>eine zweite Regel: „%1“</translation>
    </message>
    <message>
        <source>a rule of exceptions (EXRULE): “%1”</source>
        <translation>eine Regel für Ausnahmen (EXRULE): „%1“</translation>
    </message>
    <message>
        <source>“this and following” is read as this date only</source>
        <translation>„dieser und folgende“ wird nur als dieser Termin gelesen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no title; shown as “%1”</source>
        <translation>kein Titel; gezeigt als „%1“</translation>
    </message>
    <message>
        <source>“%1” ends before it begins; the end is left out</source>
        <translation>„%1“ endet, bevor es beginnt; das Ende entfällt</translation>
    </message>
    <message>
        <source>%1 is neither an event nor a task</source>
        <translation>%1 ist weder Termin noch Aufgabe</translation>
    </message>
    <message>
        <source>more than %L1 events and tasks</source>
        <translation>mehr als %L1 Termine und Aufgaben</translation>
    </message>
    <message>
        <source>“%1” has no UID and is known by its content</source>
        <translation>„%1“ hat keine UID und wird am Inhalt erkannt</translation>
    </message>
    <message>
        <source>the file is over %1 MB</source>
        <translation>die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>no calendar (VCALENDAR) around it</source>
        <translation>kein Kalender (VCALENDAR) darum herum</translation>
    </message>
    <message>
        <source>line 1: no iCalendar file</source>
        <translation>Zeile 1: keine iCalendar-Datei</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known: its times are taken as the desk&apos;s own</source>
        <translation>die Zeitzone „%1“ ist unbekannt: ihre Zeiten gelten als die des Desks</translation>
    </message>
    <message>
        <source>the time zone “%1” is read as %2</source>
        <translation>die Zeitzone „%1“ wird als %2 gelesen</translation>
    </message>
    <message>
        <source>a folded line with nothing before it</source>
        <translation>eine Fortsetzungszeile, vor der nichts steht</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>the line belongs to the one before: “%1”</source>
        <translation>die Zeile gehört zur vorigen: „%1“</translation>
    </message>
    <message>
        <source>and more of the kind from here on</source>
        <translation>und weitere dieser Art ab hier</translation>
    </message>
    <message>
        <source>the file is %1, not UTF-8</source>
        <translation>die Datei ist %1, nicht UTF-8</translation>
    </message>
    <message>
        <source>bytes that are no text are shown as �</source>
        <translation>Bytes, die kein Text sind, erscheinen als �</translation>
    </message>
    <message>
        <source>no property: “%1”</source>
        <translation>keine Eigenschaft: „%1“</translation>
    </message>
    <message>
        <source>BEGIN:%1 is nested too deeply</source>
        <translation>BEGIN:%1 ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>END:%1 ends nothing</source>
        <translation>END:%1 beendet nichts</translation>
    </message>
    <message>
        <source>%1 stands outside of everything</source>
        <translation>%1 steht außerhalb von allem</translation>
    </message>
    <message>
        <source>END:%1 is missing</source>
        <translation>END:%1 fehlt</translation>
    </message>
    <message>
        <source>an event with neither a date nor a title</source>
        <translation>ein Termin ohne Datum und ohne Titel</translation>
    </message>
    <message>
        <source>“%1” has no readable date and is offered without one</source>
        <translation>„%1“ hat kein lesbares Datum und wird ohne angeboten</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the row has neither name, serial number nor host name</source>
        <translation>die Zeile hat weder Namen noch Seriennummer noch Rechnernamen</translation>
    </message>
    <message>
        <source>the file holds no row</source>
        <translation>die Datei enthält keine Zeile</translation>
    </message>
    <message>
        <source>the file has no column “%1”</source>
        <translation>die Datei hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>column “%1”: there is no field “%2”</source>
        <translation>Spalte „%1“: es gibt kein Feld „%2“</translation>
    </message>
    <message>
        <source>two columns are mapped to “%1”; the second is “%2”</source>
        <translation>zwei Spalten sind „%1“ zugeordnet; die zweite ist „%2“</translation>
    </message>
    <message>
        <source>“%1” is no time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>the title is cut after %1 characters</source>
        <translation>der Titel ist nach %1 Zeichen abgeschnitten</translation>
    </message>
    <message>
        <source>First answer, as the imported file records it</source>
        <translation>Erste Antwort, wie die importierte Datei sie vermerkt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>It limps</source>
        <translation>Geht eingeschränkt</translation>
    </message>
    <message>
        <source>Cannot work</source>
        <translation>Kann nicht arbeiten</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>the row has neither name, login nor mail address</source>
        <translation>die Zeile hat weder Namen noch Anmeldenamen noch Mailadresse</translation>
    </message>
    <message>
        <source>#%1 was changed here since; its fields are kept</source>
        <translation>#%1 wurde hier inzwischen geändert; seine Felder bleiben</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Fremde Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Requester&apos;s name</source>
        <translation>Name des Melders</translation>
    </message>
    <message>
        <source>Requester&apos;s mail address</source>
        <translation>Mailadresse des Melders</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>Reported by, when different</source>
        <translation>Gemeldet von, wenn abweichend</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category, second level</source>
        <translation>Kategorie, zweite Ebene</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>Erste Antwort am</translation>
    </message>
    <message>
        <source>Solved at</source>
        <translation>Gelöst am</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Follow-up at</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Solved by</source>
        <translation>Gelöst von</translation>
    </message>
    <message>
        <source>What fixed it (code)</source>
        <translation>Was geholfen hat (Kürzel)</translation>
    </message>
    <message>
        <source>What fixed it (words)</source>
        <translation>Was geholfen hat (Worte)</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier&apos;s reference</source>
        <translation>Referenz des Lieferanten</translation>
    </message>
    <message>
        <source>Users affected</source>
        <translation>Betroffene Nutzer</translation>
    </message>
    <message>
        <source>Time spent, minutes</source>
        <translation>Aufgewandte Zeit, Minuten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What the user was told</source>
        <translation>Was dem Nutzer gesagt wurde</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Keep in the first note</source>
        <translation>In der ersten Notiz behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte(r)</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Wie zu erreichen</translation>
    </message>
    <message>
        <source>Is a technician</source>
        <translation>Ist Techniker</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Notes for technicians</source>
        <translation>Hinweise für Techniker</translation>
    </message>
    <message>
        <source>Name (the tag on it)</source>
        <translation>Name (das Etikett darauf)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Maker (before the model)</source>
        <translation>Hersteller (vor dem Modell)</translation>
    </message>
    <message>
        <source>Rack, unit, port</source>
        <translation>Schrank, Einheit, Port</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>Mailadresse des Besitzers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Gekauft am</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Support until</source>
        <translation>Support bis</translation>
    </message>
    <message>
        <source>Replace on</source>
        <translation>Ersetzen am</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Console access</source>
        <translation>Konsolenzugang</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>more cells than the first line has names: a quote or separator is out of place</source>
        <translation>mehr Zellen, als die erste Zeile Namen hat: ein Anführungs- oder Trennzeichen steht falsch</translation>
    </message>
    <message>
        <source>the row says nothing about a ticket</source>
        <translation>die Zeile sagt nichts über ein Ticket</translation>
    </message>
    <message>
        <source>the ticket has no number</source>
        <translation>das Ticket hat keine Nummer</translation>
    </message>
    <message>
        <source>some bytes are no text in this encoding; they are shown as �</source>
        <translation>einige Bytes sind in dieser Kodierung kein Text; sie erscheinen als �</translation>
    </message>
    <message>
        <source>“%1” is no date here (%2)</source>
        <translation>„%1“ ist hier kein Datum (%2)</translation>
    </message>
    <message>
        <source>the status “%1” means none of ours yet: choose one</source>
        <translation>der Status „%1“ ist noch keinem von uns zugeordnet: bitte wählen</translation>
    </message>
    <message>
        <source>“%1” is left out: it means none of ours (%2)</source>
        <translation>„%1“ entfällt: es entspricht keinem von uns (%2)</translation>
    </message>
    <message>
        <source>“%1” is left out: it is no number</source>
        <translation>„%1“ entfällt: es ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is left out: it is neither yes nor no (%2)</source>
        <translation>„%1“ entfällt: es ist weder ja noch nein (%2)</translation>
    </message>
    <message>
        <source>Whatever the file is</source>
        <translation>Was immer die Datei ist</translation>
    </message>
    <message>
        <source>Tickets from a table</source>
        <translation>Tickets aus einer Tabelle</translation>
    </message>
    <message>
        <source>People from a table</source>
        <translation>Personen aus einer Tabelle</translation>
    </message>
    <message>
        <source>Assets from a table</source>
        <translation>Geräte aus einer Tabelle</translation>
    </message>
    <message>
        <source>Plans and dates from a calendar file</source>
        <translation>Pläne und Termine aus einer Kalenderdatei</translation>
    </message>
    <message>
        <source>A mail as a ticket</source>
        <translation>Eine Mail als Ticket</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what is in how many rows</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>geplante Arbeit</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>the desk has a newer version</source>
        <translation>der Desk hat eine neuere Fassung</translation>
    </message>
    <message>
        <source>changed here since: kept</source>
        <translation>inzwischen hier geändert: bleibt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>ganze Datei</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <comment>entries in a calendar</comment>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>A mail without a subject</source>
        <translation>Eine Mail ohne Betreff</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s)</source>
        <translation>
            <numerusform>%Ln Kategorie</numerusform>
            <numerusform>%Ln Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln location(s)</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln Team</numerusform>
            <numerusform>%Ln Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln Lieferant</numerusform>
            <numerusform>%Ln Lieferanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>line and how many others</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the folder</source>
        <translation>
            <numerusform>%Ln Artikel im Ordner</numerusform>
            <numerusform>%Ln Artikel im Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>the ticket has no title, and no description whose first line could be one</source>
        <translation>das Ticket hat keinen Titel und keine Beschreibung, deren erste Zeile einer sein könnte</translation>
    </message>
    <message>
        <source>no title: the first line of the description is taken for it</source>
        <translation>kein Titel: die erste Zeile der Beschreibung wird dafür genommen</translation>
    </message>
    <message>
        <source>no title in this log of changes: the category is taken for it, else the number</source>
        <translation>kein Titel in diesem Änderungsprotokoll: die Kategorie wird dafür genommen, sonst die Nummer</translation>
    </message>
    <message>
        <source>rows folded</source>
        <translation>Zeilen zusammengefasst</translation>
    </message>
    <message>
        <source>columns that are not taken: %1</source>
        <translation>Spalten, die nicht übernommen werden: %1</translation>
    </message>
    <message>
        <source>lines %1 and %2 have the same number %3, different titles and no moment of change: line %2 counts, “%4” is given up</source>
        <translation>Zeilen %1 und %2 haben dieselbe Nummer %3, verschiedene Titel und keinen Änderungszeitpunkt: Zeile %2 zählt, „%4“ entfällt</translation>
    </message>
    <message>
        <source>the row has no name, and nobody is known by its login or mail address</source>
        <translation>die Zeile hat keinen Namen, und niemand ist unter ihrer Anmeldung oder Mailadresse bekannt</translation>
    </message>
    <message>
        <source>this is a mail file: import mail</source>
        <translation>das ist eine Maildatei: als Mail importieren</translation>
    </message>
    <message>
        <source>Articles from Markdown files or web pages</source>
        <translation>Artikel aus Markdown-Dateien oder Webseiten</translation>
    </message>
    <message>
        <source>Pages of a ZIM archive as a collection</source>
        <translation>Seiten eines ZIM-Archivs als Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) for the collection “%1”, which is there already</source>
        <translation>
            <numerusform>%Ln Seite für die Sammlung „%1“, die es schon gibt</numerusform>
            <numerusform>%Ln Seiten für die Sammlung „%1“, die es schon gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) as the collection “%1”</source>
        <translation>
            <numerusform>%Ln Seite als Sammlung „%1“</numerusform>
            <numerusform>%Ln Seiten als Sammlung „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive tells no licence.</source>
        <translation>Das Archiv nennt keine Lizenz.</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) came into “%1”</source>
        <translation>
            <numerusform>%Ln Seite kam in „%1“</numerusform>
            <numerusform>%Ln Seiten kamen in „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyHint</name>
    <message>
        <source>small</source>
        <comment>write &apos;small&apos; if commands in a line of keys (P priority) are in small letters, any other word if they stay as in menus</comment>
        <translation>groß</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Mail from %1</source>
        <translation>Mail von %1</translation>
    </message>
    <message>
        <source>This mail is already in #%1.</source>
        <translation>Diese Mail ist schon in #%1.</translation>
    </message>
    <message>
        <source>It answers a mail that was written from #%1.</source>
        <translation>Sie antwortet auf eine Mail, die aus #%1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>It belongs to the mails from which #%1 was made.</source>
        <translation>Sie gehört zu den Mails, aus denen #%1 entstand.</translation>
    </message>
    <message>
        <source>The subject names #%1. Anyone can write a number: check that it fits.</source>
        <translation>Der Betreff nennt #%1. Jeder kann eine Nummer schreiben: prüfen, ob es passt.</translation>
    </message>
    <message>
        <source>It answers no mail that this desk knows and its subject names no ticket.</source>
        <translation>Sie antwortet auf keine Mail, die dieser Desk kennt, und ihr Betreff nennt kein Ticket.</translation>
    </message>
    <message>
        <source>A program sent it, no person.</source>
        <translation>Ein Programm hat sie gesendet, kein Mensch.</translation>
    </message>
    <message>
        <source>It is kept whole as a file, because %1.</source>
        <translation>Sie wird ganz als Datei behalten, weil %1.</translation>
    </message>
    <message>
        <source>(the mail has no text; see the attached files)</source>
        <translation>(die Mail hat keinen Text; siehe die angehängten Dateien)</translation>
    </message>
    <message>
        <source>the requester has no mail address</source>
        <translation>der Melder hat keine Mailadresse</translation>
    </message>
    <message>
        <source>its parts are nested more than %1 deep</source>
        <translation>ihre Teile mehr als %1-fach verschachtelt sind</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>sie mehr als %1 Teile hat</translation>
    </message>
    <message>
        <source>its header is longer than %1 KB</source>
        <translation>ihr Kopf länger als %1 KB ist</translation>
    </message>
    <message>
        <source>the message is larger than %1 MB</source>
        <translation>die Nachricht ist größer als %1 MB</translation>
    </message>
    <message>
        <source>this is no mail: it has neither sender, subject nor date</source>
        <translation>das ist keine Mail: sie hat weder Absender noch Betreff noch Datum</translation>
    </message>
    <message>
        <source>(cut here; the whole text is in the attached message.txt)</source>
        <translation>(hier gekürzt; der ganze Text steht im Anhang message.txt)</translation>
    </message>
    <message>
        <source>the address holds a line break</source>
        <translation>die Adresse enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>the subject holds a line break</source>
        <translation>der Betreff enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>the identity of the answered mail is damaged</source>
        <translation>die Kennung der beantworteten Mail ist beschädigt</translation>
    </message>
    <message>
        <source>“%1” is no mail address</source>
        <translation>„%1“ ist keine Mailadresse</translation>
    </message>
</context>
<context>
    <name>MajorTexts</name>
    <message>
        <source>#%1 is no major incident</source>
        <translation>#%1 ist keine Großstörung</translation>
    </message>
    <message>
        <source>An update is a text about an incident that goes on.</source>
        <translation>Ein Zwischenstand ist ein Text über eine Störung, die andauert.</translation>
    </message>
    <message>
        <source>#%1 is not over yet</source>
        <translation>#%1 ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>Told that it is over.</source>
        <translation>Mitgeteilt, dass es vorbei ist.</translation>
    </message>
    <message>
        <source>From the review of #%1.</source>
        <translation>Aus dem Rückblick auf #%1.</translation>
    </message>
    <message>
        <source>We write again at %1, even if there is nothing new.</source>
        <translation>Wir melden uns wieder um %1, auch wenn es nichts Neues gibt.</translation>
    </message>
    <message>
        <source>We write again as soon as there is news.</source>
        <translation>Wir melden uns, sobald es Neues gibt.</translation>
    </message>
    <message>
        <source>It has begun</source>
        <translation>Es hat begonnen</translation>
    </message>
    <message>
        <source>%1 (since %2). We know of it and are working on it; there is no need to report it again. %3</source>
        <translation>%1 (seit %2). Wir wissen davon und arbeiten daran; es muss nicht noch einmal gemeldet werden. %3</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Es dauert an</translation>
    </message>
    <message>
        <source>%1 (since %2) is not solved yet. We are still working on it. %3</source>
        <translation>%1 (seit %2) ist noch nicht gelöst. Wir arbeiten weiter daran. %3</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>none of those who reported it has a mail address</source>
        <translation>niemand von denen, die es gemeldet haben, hat eine Mailadresse</translation>
    </message>
    <message>
        <source>Solved at %1: %2. If it does not work for you, please call us. We are sorry for the trouble.</source>
        <translation>Gelöst um %1: %2. Wenn es bei Ihnen nicht geht, rufen Sie uns bitte an. Wir bitten um Entschuldigung.</translation>
    </message>
</context>
<context>
    <name>MajorWords</name>
    <message>
        <source>Major: %1 %2</source>
        <translation>Großstörung: %1 %2</translation>
    </message>
    <message>
        <source>nobody runs it</source>
        <translation>niemand leitet sie</translation>
    </message>
    <message>
        <source>run by %1</source>
        <translation>geleitet von %1</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n reported it</source>
        <translation>
            <numerusform>von %n gemeldet</numerusform>
            <numerusform>von %n gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>update due since %1</source>
        <translation>Zwischenstand fällig seit %1</translation>
    </message>
    <message>
        <source>next update %1</source>
        <translation>nächster Zwischenstand %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>MajorWork</name>
    <message>
        <source>#%1 is no major incident</source>
        <translation>#%1 ist keine Großstörung</translation>
    </message>
    <message>
        <source>Only an incident can be major.</source>
        <translation>Nur eine Störung kann eine Großstörung sein.</translation>
    </message>
    <message>
        <source>It began in the past, and its rhythm is a number of minutes.</source>
        <translation>Sie begann in der Vergangenheit, und ihr Rhythmus ist eine Zahl von Minuten.</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ist vorbei</translation>
    </message>
    <message>
        <source>%1 is no report of a user</source>
        <translation>%1 ist keine Meldung eines Benutzers</translation>
    </message>
    <message>
        <source>it reports no major incident</source>
        <translation>es meldet keine Großstörung</translation>
    </message>
    <message>
        <source>An update is due after a day at the latest.</source>
        <translation>Ein Zwischenstand ist spätestens nach einem Tag fällig.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>no entry of #%1 was chosen</source>
        <translation>es wurde kein Eintrag von #%1 gewählt</translation>
    </message>
    <message>
        <source>one entry at least stays with #%1</source>
        <translation>mindestens ein Eintrag bleibt bei #%1</translation>
    </message>
    <message>
        <source>%1 is already merged into %2: part them first</source>
        <translation>%1 ist schon mit %2 zusammengeführt: trennen Sie die beiden zuerst</translation>
    </message>
    <message>
        <source>%1 cannot be merged into itself</source>
        <translation>%1 lässt sich nicht mit sich selbst zusammenführen</translation>
    </message>
    <message>
        <source>%1 was itself merged into %2: part them first</source>
        <translation>%1 wurde selbst mit %2 zusammengeführt: trennen Sie die beiden zuerst</translation>
    </message>
    <message>
        <source>a planned job cannot be merged: it is the proof of its own date</source>
        <translation>ein geplanter Auftrag lässt sich nicht zusammenführen: er ist der Nachweis seines eigenen Termins</translation>
    </message>
    <message>
        <source>%1 is closed and takes nothing more: reopen it, or merge the other way round</source>
        <translation>%1 ist geschlossen und nimmt nichts mehr auf: öffnen Sie den Vorgang wieder, oder führen Sie umgekehrt zusammen</translation>
    </message>
    <message>
        <source>%1 is part of %2: merge the part into the whole</source>
        <translation>%1 ist Teil von %2: führen Sie den Teil mit dem Ganzen zusammen, nicht umgekehrt</translation>
    </message>
    <message>
        <source>%1 is not merged into another one</source>
        <translation>%1 ist mit keinem anderen Vorgang zusammengeführt</translation>
    </message>
    <message>
        <source>%1 is confidential and %2 is not: make %2 confidential, too, or merge the other way round</source>
        <translation>%1 ist vertraulich und %2 nicht: machen Sie auch %2 vertraulich, oder führen Sie andersherum zusammen</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag offen</numerusform>
            <numerusform>seit %n Tagen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody wrote for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag schrieb niemand</numerusform>
            <numerusform>seit %n Tagen schrieb niemand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed on %n time(s)</source>
        <translation>
            <numerusform>%n-mal weitergereicht</numerusform>
            <numerusform>%n-mal weitergereicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>solved and open again %n time(s)</source>
        <translation>
            <numerusform>%n-mal gelöst und wieder offen</numerusform>
            <numerusform>%n-mal gelöst und wieder offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody&apos;s for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag niemand zuständig</numerusform>
            <numerusform>seit %n Tagen niemand zuständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until %1, then it is solved.</source>
        <translation>Wartet bis %1, wird dann gelöst.</translation>
    </message>
    <message>
        <source>Waits until %1, then it goes back to the queue.</source>
        <translation>Wartet bis %1, kommt dann zurück zu den offenen Vorgängen.</translation>
    </message>
    <message>
        <source>Reminders: %1 of %2</source>
        <translation>Erinnerungen: %1 von %2</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>Stuck: %1</source>
        <translation>Festgefahren: %1</translation>
    </message>
    <message numerus="yes">
        <source>The day is now %1; %n open part(s) still stand as if it were %2.</source>
        <translation>
            <numerusform>Der Tag ist jetzt %1; %n offener Teil steht noch, als wäre es %2.</numerusform>
            <numerusform>Der Tag ist jetzt %1; %n offene Teile stehen noch, als wäre es %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck: open for more than %1 days, silent for more than %2, handed on %3 times, solved and open again %4 times, or nobody&apos;s for a day. Not by age or silence while somebody has said when it goes on. Each item says why.</source>
        <translation>Festgefahren: länger als %1 Tage offen, länger als %2 still, %3-mal weitergereicht, %4-mal gelöst und wieder offen oder einen Tag lang niemandes. Nicht durch Alter oder Stille, solange jemand gesagt hat, wann es weitergeht. Jeder Vorgang sagt, warum.</translation>
    </message>
    <message>
        <source>Known error %1: workaround: %2</source>
        <translation>Bekannter Fehler %1: Umgehung: %2</translation>
    </message>
    <message>
        <source>Problem %1: workaround: %2</source>
        <translation>Problem %1: Umgehung: %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>Plans of %1</source>
        <translation>Pläne von %1</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>a plan needs a title</source>
        <translation>ein Plan braucht einen Titel</translation>
    </message>
    <message>
        <source>minutes and days cannot be negative</source>
        <translation>Minuten und Tage können nicht negativ sein</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>more names</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 does not exist on that day: clocks go forward, %2 is meant.</source>
        <translation>%1 gibt es an dem Tag nicht: die Uhren werden vorgestellt, gemeint ist %2.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3 here.</source>
        <translation>%1 in %2 ist hier %3.</translation>
    </message>
    <message>
        <source>Never done before.</source>
        <translation>Noch nie durchgeführt.</translation>
    </message>
    <message>
        <source>Last done %1, late.</source>
        <translation>Zuletzt erledigt %1, verspätet.</translation>
    </message>
    <message>
        <source>Last done %1, in time.</source>
        <translation>Zuletzt erledigt %1, rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 of %2 in time in twelve months.</source>
        <translation>%1 von %2 rechtzeitig in zwölf Monaten.</translation>
    </message>
    <message>
        <source>In time until %1; missed from %2.</source>
        <translation>Rechtzeitig bis %1; versäumt ab %2.</translation>
    </message>
    <message>
        <source>The rhythm (%1) gives %2.</source>
        <translation>Der Rhythmus (%1) ergibt %2.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Verschoben auf %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>Verschoben auf %1: %2</translation>
    </message>
    <message>
        <source>%1 has no date %2</source>
        <translation>%1 hat keinen Termin %2</translation>
    </message>
    <message>
        <source>Last done %1, late, %2.</source>
        <comment>day, with failures</comment>
        <translation>Zuletzt erledigt %1, verspätet, %2.</translation>
    </message>
    <message>
        <source>Last done %1, in time, %2.</source>
        <comment>day, with failures</comment>
        <translation>Zuletzt erledigt %1, rechtzeitig, %2.</translation>
    </message>
    <message numerus="yes">
        <source>A step failed in %n of them.</source>
        <translation>
            <numerusform>Bei %n davon ist ein Schritt fehlgeschlagen.</numerusform>
            <numerusform>Bei %n davon ist ein Schritt fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped for this reason: %1</source>
        <translation>Ausgelassen aus diesem Grund: %1</translation>
    </message>
</context>
<context>
    <name>ProblemWork</name>
    <message>
        <source>#%1 is not a problem</source>
        <translation>#%1 ist kein Problem</translation>
    </message>
    <message>
        <source>A known error says how to work around it: write the workaround first.</source>
        <translation>Ein bekannter Fehler sagt, wie man sich behilft: Schreiben Sie zuerst die Umgehung.</translation>
    </message>
    <message>
        <source>%1 is no ticket of a user: only those are members of a problem</source>
        <translation>%1 ist kein Ticket eines Benutzers: Nur solche gehören zu einem Problem</translation>
    </message>
    <message>
        <source>it is not a member of this problem</source>
        <translation>es gehört nicht zu diesem Problem</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>the start “%1” is no date or time</source>
        <translation>der Beginn „%1“ ist weder Datum noch Uhrzeit</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>the extra date “%1” is no date or time</source>
        <translation>der Zusatztermin „%1“ ist weder Datum noch Uhrzeit</translation>
    </message>
    <message>
        <source>the left-out date “%1” is no date or time</source>
        <translation>der ausgenommene Termin „%1“ ist weder Datum noch Uhrzeit</translation>
    </message>
    <message numerus="yes">
        <source>the rule gives no date within %n years</source>
        <translation>
            <numerusform>die Regel ergibt in %n Jahr keinen Termin</numerusform>
            <numerusform>die Regel ergibt in %n Jahren keinen Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>the rule gives over %L1 dates in six weeks</source>
        <translation>die Regel ergibt über %L1 Termine in sechs Wochen</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>%1 to last</source>
        <translation>%1-letzter</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>%1 to last day</source>
        <translation>%1-letzter Tag</translation>
    </message>
    <message>
        <source>weekday (Mon–Fri)</source>
        <translation>Werktag (Mo–Fr)</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 + %n day(s)</source>
        <comment>2nd Tuesday + 3 days</comment>
        <translation>
            <numerusform>%1 %2 + %n Tag</numerusform>
            <numerusform>%1 %2 + %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>each %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>yearly, last Sunday of October</comment>
        <translation>%1, %2 im %3</translation>
    </message>
    <message>
        <source>day %1 of the year</source>
        <translation>Tag %1 des Jahres</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>%1, %2 of the year</source>
        <translation>%1, %2 des Jahres</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>every day in January</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>jede Woche am %1</numerusform>
            <numerusform>alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>on %n date(s)</source>
        <translation>
            <numerusform>an %n Termin</numerusform>
            <numerusform>an %n Terminen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n-mal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a 29 February only every four years.</source>
        <translation>Den 29. Februar gibt es nur alle vier Jahre.</translation>
    </message>
    <message>
        <source>Months without a %1 are left out; “last day” never is.</source>
        <translation>Monate ohne %1 entfallen; „letzter Tag“ entfällt nie.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>This desk is open for reading only.</source>
        <translation>Dieser Desk ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>You are a reader of this desk: nothing can be changed.</source>
        <translation>Du liest diesen Desk nur: nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>Only a lead may change this.</source>
        <translation>Das darf nur eine Leitung ändern.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1 cannot be “%2”</source>
        <translation>%1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>BYDAY cannot be “%1”</source>
        <translation>BYDAY kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>UNTIL cannot be “%1”</source>
        <translation>UNTIL kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1, not “%2”</source>
        <translation>%1 muss eine ganze Zahl ab 1 sein, nicht „%2“</translation>
    </message>
    <message>
        <source>more often than daily (%1) is no maintenance rhythm</source>
        <translation>öfter als täglich (%1) ist kein Wartungsrhythmus</translation>
    </message>
    <message>
        <source>FREQ cannot be “%1”</source>
        <translation>FREQ kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>week numbers (BYWEEKNO) are not offered: programs read them differently</source>
        <translation>Wochennummern (BYWEEKNO) gibt es nicht: Programme lesen sie verschieden</translation>
    </message>
    <message>
        <source>“%1” is no part of a rule</source>
        <translation>„%1“ ist kein Teil einer Regel</translation>
    </message>
    <message>
        <source>WKST cannot be “%1”</source>
        <translation>WKST kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>“the 2nd Monday” needs a monthly or yearly rule</source>
        <translation>„der 2. Montag“ braucht eine monatliche oder jährliche Regel</translation>
    </message>
    <message>
        <source>no month has a weekday number %1</source>
        <translation>kein Monat hat einen Wochentag Nummer %1</translation>
    </message>
    <message>
        <source>a weekly rule cannot name days of the month</source>
        <translation>eine wöchentliche Regel kann keine Monatstage nennen</translation>
    </message>
    <message>
        <source>only a yearly rule can name days of the year</source>
        <translation>nur eine jährliche Regel kann Tage des Jahres nennen</translation>
    </message>
    <message>
        <source>BYSETPOS chooses among days that the rule does not name</source>
        <translation>BYSETPOS wählt aus Tagen, die die Regel nicht nennt</translation>
    </message>
    <message>
        <source>the rule never gives a date: no such day in that month</source>
        <translation>die Regel ergibt nie einen Termin: den Tag gibt es in dem Monat nicht</translation>
    </message>
    <message>
        <source>COUNT and UNTIL exclude each other</source>
        <translation>COUNT und UNTIL schließen sich aus</translation>
    </message>
    <message>
        <source>COUNT is over %L1</source>
        <translation>COUNT ist über %L1</translation>
    </message>
    <message>
        <source>the interval is over a hundred years</source>
        <translation>der Abstand ist über hundert Jahre</translation>
    </message>
    <message>
        <source>%1 times a day; the limit is %2</source>
        <translation>%1-mal am Tag; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the rule is over %L1 characters long</source>
        <translation>die Regel ist über %L1 Zeichen lang</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 steht zweimal da</translation>
    </message>
    <message>
        <source>FREQ is missing</source>
        <translation>FREQ fehlt</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 lies in a %2. A desk would be damaged there sooner or later, so it is not opened.</source>
        <translation>%1 liegt hier: %2. Ein Desk würde dort früher oder später beschädigt, darum wird er nicht geöffnet.</translation>
    </message>
    <message>
        <source>Copy the file to a folder on this computer and open the copy, or choose another desk.</source>
        <translation>Kopieren Sie die Datei in einen Ordner auf diesem Rechner und öffnen Sie die Kopie, oder wählen Sie einen anderen Desk.</translation>
    </message>
    <message>
        <source>This record does not exist any more%1</source>
        <translation>Diesen Datensatz gibt es nicht mehr%1</translation>
    </message>
    <message>
        <source>Somebody may have removed it: look in History.</source>
        <translation>Vielleicht hat ihn jemand entfernt: sehen Sie im Verlauf nach.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile%1</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert%1</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at the new state and make your change again.</source>
        <translation>Nichts wurde überschrieben. Sehen Sie sich den neuen Stand an und ändern Sie erneut.</translation>
    </message>
    <message>
        <source>That cannot be done like this%1</source>
        <translation>So geht das nicht%1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something else depends on this%1</source>
        <translation>Etwas anderes hängt davon ab%1</translation>
    </message>
    <message>
        <source>Another program is using the desk file%1</source>
        <translation>Ein anderes Programm benutzt die Desk-Datei%1</translation>
    </message>
    <message>
        <source>Your change was not saved. Try again in a moment.</source>
        <translation>Ihre Änderung wurde nicht gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full%1</source>
        <translation>Der Datenträger ist voll%1</translation>
    </message>
    <message>
        <source>Your change was not saved. Make room, then try again.</source>
        <translation>Ihre Änderung wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The desk file is damaged%1</source>
        <translation>Die Desk-Datei ist beschädigt%1</translation>
    </message>
    <message>
        <source>Stop working in it and go back to a backup; Settings, Desk says where they are.</source>
        <translation>Arbeiten Sie nicht weiter darin und greifen Sie auf eine Sicherung zurück; wo sie liegen, steht unter Optionen, Desk.</translation>
    </message>
    <message>
        <source>The file could not be read or written%1</source>
        <translation>Die Datei ließ sich nicht lesen oder schreiben%1</translation>
    </message>
    <message>
        <source>Check that it is there and that you may write to it.</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie hineinschreiben dürfen.</translation>
    </message>
    <message>
        <source>This was written by a newer Lamplighter%1</source>
        <translation>Das hat ein neueres Lamplighter geschrieben%1</translation>
    </message>
    <message>
        <source>Update this program to open it.</source>
        <translation>Aktualisieren Sie dieses Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no desk at %1.</source>
        <translation>Unter %1 ist kein Desk.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>Vielleicht wurde er verschoben, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is not a desk of Lamplighter.</source>
        <translation>%1 ist kein Desk von Lamplighter.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>Die Datei blieb, wie sie ist. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Lamplighter (%2).</source>
        <translation>%1 wurde von einem neueren Lamplighter geschrieben (%2).</translation>
    </message>
    <message>
        <source>It was left as it is. Update this program, or choose another desk.</source>
        <translation>Die Datei blieb, wie sie ist. Aktualisieren Sie dieses Programm oder wählen Sie einen anderen Desk.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Nothing was written to it. Open a backup, or look at what can still be read.</source>
        <translation>Es wurde nichts hineingeschrieben. Öffnen Sie eine Sicherung oder sehen Sie an, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>%1 ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a file at %1 already.</source>
        <translation>Unter %1 ist schon eine Datei.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>Nichts wurde überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 may only be read.</source>
        <translation>%1 darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>Open it for reading, or change its permissions and try again.</source>
        <translation>Öffnen Sie den Desk zum Lesen, oder ändern Sie die Rechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Check the permissions and that the drive is connected.</source>
        <translation>Prüfen Sie die Rechte und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>%1 could not be opened because its disk is full.</source>
        <translation>%1 ließ sich nicht öffnen, weil der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>Das Öffnen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is a reader of this desk and changes nothing here.</source>
        <translation>%1 liest diesen Desk nur und ändert hier nichts.</translation>
    </message>
    <message>
        <source>Somebody who can write must stay on the desk.</source>
        <translation>Jemand, der schreiben darf, muss auf dem Desk bleiben.</translation>
    </message>
    <message>
        <source>This is kept to the leads of the desk: ask one of them.</source>
        <translation>Das ist der Leitung dieses Desks vorbehalten: frag dort nach.</translation>
    </message>
    <message>
        <source>Only a lead may change roles and what is locked.</source>
        <translation>Nur eine Leitung darf Rollen und Gesperrtes ändern.</translation>
    </message>
    <message>
        <source>This page belongs to the collection “%1” and stays as it came.</source>
        <translation>Diese Seite gehört zur Sammlung „%1“ und bleibt, wie sie kam.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write an article of your own instead.</source>
        <translation>Nichts wurde geändert. Schreiben Sie stattdessen einen eigenen Artikel.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>en</source>
        <comment>not a word: the code of your language, as &apos;de&apos;, when resources/starter/words has a file of it</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>StatusRules</name>
    <message>
        <source>“%1” needs a reason: reason=… (%2)</source>
        <translation>„%1“ braucht einen Grund: reason=… (%2)</translation>
    </message>
    <message>
        <source>%1 is not finished, still missing: %2</source>
        <translation>%1 ist nicht fertig, es fehlt noch: %2</translation>
    </message>
    <message>
        <source>“%1” needs the day on which the work starts: planned=…</source>
        <translation>„%1“ braucht den Tag, an dem die Arbeit beginnt: planned=…</translation>
    </message>
    <message>
        <source>“%1” needs what fixed it: fix=… (%2) and fix-text=&quot;…&quot;</source>
        <translation>„%1“ braucht, was geholfen hat: fix=… (%2) und fix-text=&quot;…&quot;</translation>
    </message>
    <message>
        <source>What needs no solution is cancelled instead: status=&quot;%1&quot; reason=… (%2)</source>
        <translation>Was keine Lösung braucht, wird stattdessen storniert: status=&quot;%1&quot; reason=… (%2)</translation>
    </message>
    <message>
        <source>“%1” is not for this kind of work</source>
        <translation>„%1“ gilt nicht für diese Art von Vorgang</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>may stay open</source>
        <translation>darf offen bleiben</translation>
    </message>
    <message>
        <source>asks before solving</source>
        <translation>fragt vor dem Lösen nach</translation>
    </message>
    <message>
        <source>blocks solving</source>
        <translation>verhindert das Lösen</translation>
    </message>
    <message>
        <source>%1 is down from %2 to %3</source>
        <translation>%1 ist von %2 bis %3 ausgefallen</translation>
    </message>
    <message>
        <source>%1 will be down from %2 to %3</source>
        <translation>%1 fällt von %2 bis %3 aus</translation>
    </message>
    <message>
        <source>%1 was down from %2 to %3</source>
        <translation>%1 war von %2 bis %3 ausgefallen</translation>
    </message>
    <message>
        <source>%1 will be down from %2</source>
        <translation>%1 fällt ab %2 aus</translation>
    </message>
    <message>
        <source>%1 is down since %2</source>
        <translation>%1 ist seit %2 ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the work</source>
        <translation>%1 % der Arbeit</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned by %1</source>
        <translation>geplant durch %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 down in %n outage(s)</source>
        <translation>
            <numerusform>%1 ausgefallen in %n Störung</numerusform>
            <numerusform>%1 ausgefallen in %n Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>no outage</source>
        <translation>kein Ausfall</translation>
    </message>
    <message>
        <source>in the window of %1: no outage</source>
        <translation>im Fenster von %1: kein Ausfall</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>restore test|recovery test</source>
        <comment>titles of plans that prove a backup, in lower case</comment>
        <translation>wiederherstellungstest|rücksicherungstest|restore test|recovery test</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>nobody knows who did it</source>
        <translation>niemand weiß, wer es war</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2: mine %3, theirs %4 · %5</source>
        <translation>%1 · %2: meins %3, deren %4 · %5</translation>
    </message>
    <message>
        <source>%1 was worked on since · %2</source>
        <translation>an %1 wurde seither gearbeitet · %2</translation>
    </message>
    <message>
        <source>%1 is not there any more · %2</source>
        <translation>%1 gibt es nicht mehr · %2</translation>
    </message>
    <message>
        <source>%1 · %2 was blanked: it is not kept</source>
        <translation>%1 · %2 wurde geschwärzt: es ist nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>“%1” has no date %2</source>
        <translation>„%1“ hat keinen Termin %2</translation>
    </message>
    <message>
        <source>“%1” has no job for this asset</source>
        <translation>„%1“ hat keinen Auftrag für dieses Gerät</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>evidence for step %1: %2</source>
        <translation>Nachweis für Schritt %1: %2</translation>
    </message>
    <message>
        <source>a note as evidence</source>
        <translation>eine Notiz als Nachweis</translation>
    </message>
    <message>
        <source>a file as evidence</source>
        <translation>eine Datei als Nachweis</translation>
    </message>
    <message>
        <source>the signed sheet as a file</source>
        <translation>das unterschriebene Blatt als Datei</translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation>es ist schon erledigt</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>es wurde ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is not active</source>
        <translation>„%1“ ist nicht aktiv</translation>
    </message>
    <message>
        <source>a skipped date needs a reason</source>
        <translation>ein ausgelassener Termin braucht einen Grund</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>the end of the waiting lies behind</source>
        <translation>das Ende des Wartens liegt in der Vergangenheit</translation>
    </message>
    <message>
        <source>reminders need a number of days between them</source>
        <translation>Erinnerungen brauchen eine Zahl von Tagen dazwischen</translation>
    </message>
    <message>
        <source>%1 is a planned job: it is done by its checklist, not by waiting</source>
        <translation>%1 ist ein geplanter Auftrag: er wird durch seine Checkliste erledigt, nicht durch Warten</translation>
    </message>
    <message>
        <source>Reminder %1 of %2: still waiting.</source>
        <translation>Erinnerung %1 von %2: wartet noch.</translation>
    </message>
    <message>
        <source>nothing more was heard</source>
        <translation>nichts mehr gehört</translation>
    </message>
    <message>
        <source>The waiting is over: solved as agreed.</source>
        <translation>Das Warten ist vorbei: gelöst wie vereinbart.</translation>
    </message>
    <message>
        <source>The waiting is over: back in the queue.</source>
        <translation>Das Warten ist vorbei: zurück bei den offenen Vorgängen.</translation>
    </message>
    <message>
        <source>The waiting is over: back in the queue, a checklist is still open.</source>
        <translation>Das Warten ist vorbei: zurück in der Warteschlange, eine Checkliste ist noch offen.</translation>
    </message>
</context>
<context>
    <name>WorkLinks</name>
    <message>
        <source>%1 cannot be part of %2: %2 is itself part of %1 (%3)</source>
        <translation>%1 kann nicht Teil von %2 sein: %2 ist selbst Teil von %1 (%3)</translation>
    </message>
    <message>
        <source>%1 cannot wait for %2: %2 itself waits for %1 (%3)</source>
        <translation>%1 kann nicht auf %2 warten: %2 wartet selbst auf %1 (%3)</translation>
    </message>
    <message>
        <source>%1 cannot be the same as %2: %2 is already the same as %1 (%3)</source>
        <translation>%1 kann nicht dasselbe wie %2 sein: %2 ist schon dasselbe wie %1 (%3)</translation>
    </message>
    <message>
        <source>%1 cannot be caused by %2: %2 was itself caused by %1 (%3)</source>
        <translation>%1 kann nicht durch %2 verursacht sein: %2 wurde selbst durch %1 verursacht (%3)</translation>
    </message>
    <message>
        <source>%1 cannot follow up %2: %2 itself follows up %1 (%3)</source>
        <translation>%1 kann nicht auf %2 folgen: %2 folgt selbst auf %1 (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 are linked like this already</source>
        <translation>%1 und %2 sind schon so verknüpft</translation>
    </message>
    <message>
        <source>#%1 is already part of %2: remove that link first</source>
        <translation>#%1 ist schon Teil von %2: entfernen Sie zuerst diese Verknüpfung</translation>
    </message>
    <message>
        <source>a work item cannot be linked to itself</source>
        <translation>ein Vorgang lässt sich nicht mit sich selbst verknüpfen</translation>
    </message>
    <message>
        <source>a work item cannot be part of itself</source>
        <translation>ein Vorgang kann nicht Teil von sich selbst sein</translation>
    </message>
    <message>
        <source>No longer waits for %1: “%2”.</source>
        <translation>Wartet nicht mehr auf %1: „%2“.</translation>
    </message>
</context>
<context>
    <name>ZoneData</name>
    <message numerus="yes">
        <source>%n date(s) moved</source>
        <translation>
            <numerusform>%n Termin verschoben</numerusform>
            <numerusform>%n Termine verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) moved</source>
        <translation>
            <numerusform>%n Frist verschoben</numerusform>
            <numerusform>%n Fristen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nichts verschoben</translation>
    </message>
</context>
<context>
    <name>lamp::AboutSection</name>
    <message>
        <source>Lamplighter %1</source>
        <translation>Lamplighter %1</translation>
    </message>
    <message>
        <source>A help desk console: support keeps the lights on, services make sure that they stay on.</source>
        <translation>Eine Help-Desk-Konsole: Support sorgt dafür, dass das Licht brennt, Wartung dafür, dass es nicht ausgeht.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in the desk file. Nothing is sent anywhere; there is no account and no telemetry.</source>
        <translation>Alles bleibt auf diesem Rechner, in der Desk-Datei. Nichts wird gesendet; es gibt kein Konto und keine Telemetrie.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Desks: %1</source>
        <translation>Desks: %1</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenster: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Gebaut aus</translation>
    </message>
</context>
<context>
    <name>lamp::ActEdit</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a field to set</source>
        <translation>Ein zu setzendes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Kind of the entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Told the user %1</source>
        <translation>Nutzer %1 informiert</translation>
    </message>
    <message>
        <source>Put in a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>A place that each item fills in, such as its number</source>
        <translation>Eine Stelle, die jeder Vorgang ausfüllt, etwa mit seiner Nummer</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Empty: no entry</source>
        <translation>Leer: kein Eintrag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>with commas between; -tag takes one off</source>
        <translation>Mit Kommas dazwischen; -Wort nimmt eines weg</translation>
    </message>
    <message>
        <source>Time in minutes</source>
        <translation>Zeit in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Steps to tick</source>
        <translation>Schritte zum Abhaken</translation>
    </message>
    <message>
        <source>One step a line</source>
        <translation>Ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Kind of the link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>Item to link to</source>
        <translation>Vorgang, mit dem verknüpft wird</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Leave field %1 as it is</source>
        <translation>Feld %1 lassen, wie es ist</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>lamp::ActValue</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in 2 days</source>
        <translation>in 2 Tagen</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>in einer Woche</translation>
    </message>
    <message>
        <source>+3d, 2026-12-01</source>
        <translation>+3d, 2026-12-01</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>was nicht mehr da ist</translation>
    </message>
</context>
<context>
    <name>lamp::ActView</name>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>auf der Kommandozeile</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>durch einen Import</translation>
    </message>
    <message>
        <source>by the desk itself</source>
        <translation>vom Desk selbst</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm:ss</source>
        <translation>dddd, d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>act no. %L1</source>
        <translation>Aktion Nr. %L1</translation>
    </message>
    <message>
        <source>↶ taken back</source>
        <translation>↶ zurückgenommen</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: many at once</source>
        <translation>%1: viele auf einmal</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>und %Ln weitere Änderung</numerusform>
            <numerusform>und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>blanked</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nachher: %1</translation>
    </message>
</context>
<context>
    <name>lamp::ActWords</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Grund des Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>Geholfen hat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier&apos;s reference</source>
        <translation>Zeichen des Lieferanten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Users affected</source>
        <translation>Betroffene Nutzer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Externe Nummer</translation>
    </message>
    <message>
        <source>Estimate in minutes</source>
        <translation>Schätzung in Minuten</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>An entry is added</source>
        <translation>Ein Eintrag kommt dazu</translation>
    </message>
    <message>
        <source>Time is added</source>
        <translation>Zeit wird gebucht</translation>
    </message>
    <message>
        <source>Steps are added</source>
        <translation>Schritte kommen dazu</translation>
    </message>
    <message>
        <source>Tags change</source>
        <translation>Schlagwörter ändern sich</translation>
    </message>
    <message>
        <source>A link is added</source>
        <translation>Eine Verknüpfung kommt dazu</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>andere Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 und %n weiterer</numerusform>
            <numerusform>%1: %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n item(s)</source>
        <translation>
            <numerusform>%n Vorgang geändert</numerusform>
            <numerusform>%n Vorgänge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were: %1</source>
        <translation>
            <numerusform>%n blieb, wie er war: %1</numerusform>
            <numerusform>%n blieben, wie sie waren: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>lamp::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>On this computer only.</source>
        <translation>Nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Compact: more rows</source>
        <translation>Kompakt: mehr Zeilen</translation>
    </message>
    <message>
        <source>Comfortable: more room</source>
        <translation>Großzügig: mehr Platz</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when you start Lamplighter the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Lamplighter.</translation>
    </message>
</context>
<context>
    <name>lamp::Application</name>
    <message>
        <source>Open a desk</source>
        <translation>Desk öffnen</translation>
    </message>
    <message>
        <source>Desks (*.desk);;All files (*)</source>
        <translation>Desks (*.desk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Making the sample office …</source>
        <translation>Das Beispielbüro entsteht …</translation>
    </message>
    <message>
        <source>Making the desk …</source>
        <translation>Der Desk wird angelegt …</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleConflict</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Was jetzt dort steht</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>The texts are the same; only facts besides them differ.</source>
        <translation>Die Texte sind gleich; nur Angaben daneben unterscheiden sich.</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>Beide Texte</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n Zeile gleich</numerusform>
            <numerusform>%n Zeilen gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Change %1, what stands now</source>
        <translation>Änderung %1, was jetzt dort steht</translation>
    </message>
    <message>
        <source>Change %1, your text</source>
        <translation>Änderung %1, Ihr Text</translation>
    </message>
    <message>
        <source>Change %1: yours</source>
        <translation>Änderung %1: Ihre</translation>
    </message>
    <message>
        <source>Change %1: theirs</source>
        <translation>Änderung %1: die andere</translation>
    </message>
    <message>
        <source>Change %1: both changed it</source>
        <translation>Änderung %1: von beiden geändert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <translation>Beides untereinander</translation>
    </message>
    <message>
        <source>All of what &amp;stands now</source>
        <translation>Alles, was jetzt &amp;dort steht</translation>
    </message>
    <message>
        <source>All of &amp;mine</source>
        <translation>Alles von &amp;mir</translation>
    </message>
    <message>
        <source>&amp;Go on with this text</source>
        <translation>Mit diesem Text &amp;weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
    <message>
        <source>This article was changed meanwhile.</source>
        <translation>Dieser Artikel wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Artikel speichern</translation>
    </message>
    <message>
        <source>Edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Article from a solved ticket</source>
        <translation>Artikel aus einem gelösten Ticket</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Text that was not saved came back (%1).</source>
        <translation>Nicht gespeicherter Text ist wieder da (%1).</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>title: an article needs a title</source>
        <translation>Titel: ein Artikel braucht einen Titel</translation>
    </message>
    <message>
        <source>Article saved</source>
        <translation>Artikel gespeichert</translation>
    </message>
    <message>
        <source>Not saved: this article was changed meanwhile. Your text is kept here.</source>
        <translation>Nicht gespeichert: dieser Artikel wurde inzwischen geändert. Ihr Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Meinen darüber speichern</translation>
    </message>
    <message>
        <source>Take what stands now</source>
        <translation>Den jetzigen Stand nehmen</translation>
    </message>
    <message>
        <source>Throw the text away?</source>
        <translation>Den Text verwerfen?</translation>
    </message>
    <message>
        <source>What you typed is not saved. It can stay as a draft and come back the next time you edit this article.</source>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert. Es kann als Entwurf bleiben und beim nächsten Bearbeiten wiederkommen.</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>Als Entwurf &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Taken into the fields: %1</source>
        <translation>In die Felder übernommen: %1</translation>
    </message>
    <message>
        <source>%1 · and %2 more</source>
        <translation>%1 · und %2 weitere</translation>
    </message>
    <message>
        <source>Compare and &amp;merge …</source>
        <translation>&amp;Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>%1 saved it %2: %3</source>
        <translation>%1 hat ihn %2 gespeichert: %3</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message>
        <source>Translation of %1</source>
        <translation>Übersetzung von %1</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleExport</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleFacts</name>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Verlinkt von</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n ticket(s)</source>
        <translation>
            <numerusform>In %n Ticket genutzt</numerusform>
            <numerusform>In %n Tickets genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>All in the queue</source>
        <translation>Alle in der Warteschlange</translation>
    </message>
    <message>
        <source>What each one changed</source>
        <translation>Was jede geändert hat</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleFields</name>
    <message>
        <source>What goes wrong, in the words of the one who will search for it</source>
        <translation>Was schiefgeht, in den Worten dessen, der danach suchen wird</translation>
    </message>
    <message>
        <source>Windows/Printing</source>
        <translation>Windows/Drucken</translation>
    </message>
    <message>
        <source>printing, spooler</source>
        <translation>Drucken, spooler</translation>
    </message>
    <message>
        <source>models and systems</source>
        <translation>Modelle und Systeme</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>Ta&amp;gs, with commas between</source>
        <translation>Sch&amp;lagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>&amp;Affects</source>
        <translation>&amp;Betrifft</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risiko</translation>
    </message>
    <message>
        <source>&amp;Verified on</source>
        <translation>&amp;Geprüft am</translation>
    </message>
    <message>
        <source>Revie&amp;w by</source>
        <translation>&amp;Wieder prüfen bis</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Wieder prüfen bis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleHints</name>
    <message>
        <source>Nothing about: %1</source>
        <translation>Nichts zu: %1</translation>
    </message>
    <message>
        <source>Step %1 leads to a step that is not there</source>
        <translation>Schritt %1 führt zu einem Schritt, den es nicht gibt</translation>
    </message>
    <message>
        <source>Step %1 does not say what to expect</source>
        <translation>Schritt %1 sagt nicht, was zu erwarten ist</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleImport</name>
    <message>
        <source>changed here since the last import; kept as it is here</source>
        <translation>seit dem letzten Import hier geändert; bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>changed here and in the file since the last import; kept as it is here</source>
        <translation>seit dem letzten Import hier und in der Datei geändert; bleibt, wie es hier ist</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleLinks</name>
    <message>
        <source>no such article</source>
        <translation>diesen Artikel gibt es nicht</translation>
    </message>
    <message>
        <source>the article is retired</source>
        <translation>der Artikel ist zurückgezogen</translation>
    </message>
    <message>
        <source>no such ticket</source>
        <translation>dieses Ticket gibt es nicht</translation>
    </message>
    <message>
        <source>no such asset</source>
        <translation>dieses Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>no such file at the article</source>
        <translation>diese Datei hat der Artikel nicht</translation>
    </message>
    <message>
        <source>no such heading in the article</source>
        <translation>diese Überschrift hat der Artikel nicht</translation>
    </message>
    <message>
        <source>a link of this form is never opened</source>
        <translation>ein Link dieser Form wird nie geöffnet</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleList</name>
    <message>
        <source>Search articles</source>
        <translation>Artikel suchen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>&amp;Neuer Artikel</translation>
    </message>
    <message>
        <source>Order and filter</source>
        <translation>Sortieren und filtern</translation>
    </message>
    <message>
        <source>1,000+</source>
        <translation>1.000+</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try fewer words, or part of one.</source>
        <translation>Nichts gefunden für „%1“. Versuchen Sie weniger Wörter oder einen Teil davon.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>No articles here.</source>
        <translation>Hier sind keine Artikel.</translation>
    </message>
    <message>
        <source>Write the first article</source>
        <translation>Den ersten Artikel schreiben</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>Nach &amp;Titel</translation>
    </message>
    <message>
        <source>Newest &amp;change first</source>
        <translation>Neueste Änderung &amp;zuerst</translation>
    </message>
    <message>
        <source>Published and &amp;drafts</source>
        <translation>Veröffentlichte und &amp;Entwürfe</translation>
    </message>
    <message>
        <source>Drafts &amp;only</source>
        <translation>&amp;Nur Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Retired ones too</source>
        <translation>Auch &amp;stillgelegte</translation>
    </message>
    <message>
        <source>The fixes that worked stand here. Write one from a solved ticket, or import Markdown files.</source>
        <translation>Hier stehen die Lösungen, die geholfen haben. Schreiben Sie eine aus einem gelösten Ticket oder importieren Sie Markdown-Dateien.</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Needs review</source>
        <translation>Zu &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Gaps: not found, or solved without an article</source>
        <translation>&amp;Lücken: nicht gefunden oder ohne Artikel gelöst</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Sammlungen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Words, &quot;exact words&quot;, -without; in:category tag:vpn lang:powershell asset:PRN-07 os:windows. Codes and whole messages may be pasted.</source>
        <translation>Wörter, &quot;genaue Wörter&quot;, -ohne; in:Kategorie tag:vpn lang:powershell asset:PRN-07 os:windows. Codes und ganze Meldungen dürfen eingefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Links that lead nowhere…</source>
        <translation>&amp;Links ins Leere …</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>solved %1 of %2</source>
        <translation>half %1 von %2</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Shown for %1.</source>
        <translation>Gezeigt für %1.</translation>
    </message>
    <message>
        <source>No article has all of these words: the nearest ones.</source>
        <translation>Kein Artikel hat alle diese Wörter: die nächstliegenden.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleOrigin</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 · older than the original</source>
        <comment>a language</comment>
        <translation>%1 · älter als das Original</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a language and the title in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1. It stays as it came: nobody changes it here.</source>
        <comment>name, date, licence</comment>
        <translation>Aus %1. Es bleibt, wie es kam: Niemand ändert es hier.</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleOutline</name>
    <message>
        <source>Sections and steps</source>
        <translation>Abschnitte und Schritte</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Put the section in</source>
        <translation>Abschnitt einfügen</translation>
    </message>
</context>
<context>
    <name>lamp::ArticlePreview</name>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
</context>
<context>
    <name>lamp::ArticlePrint</name>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleText</name>
    <message>
        <source>first version</source>
        <translation>erste Fassung</translation>
    </message>
    <message numerus="yes">
        <source>(%n articles)</source>
        <translation>
            <numerusform>(%n Artikel)</numerusform>
            <numerusform>(%n Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>%1 (#%2)</source>
        <translation>%1 (#%2)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What was done on #%1:</source>
        <translation>Was bei #%1 getan wurde:</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>If it does not help</source>
        <translation>Wenn es nicht hilft</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text (+%1 −%2 lines)</source>
        <translation>Text (+%1 −%2 Zeilen)</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>“%1” is for technicians only.</source>
        <translation>„%1“ ist nur für Techniker.</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Weitere Notizen</translation>
    </message>
</context>
<context>
    <name>lamp::ArticleView</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>low risk</source>
        <translation>geringes Risiko</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy for the &amp;user</source>
        <translation>Für den &amp;Nutzer kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Mehr zu diesem Artikel</translation>
    </message>
    <message>
        <source>The text without what is for technicians only (Background, Roll back, Internal), ready to paste into a mail</source>
        <translation>Der Text ohne das, was nur für Techniker ist (Hintergrund, Zurücknehmen, Intern), fertig zum Einfügen in eine Mail</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Fassung &amp;zurückholen</translation>
    </message>
    <message>
        <source>Back to what stands &amp;now</source>
        <translation>Zurück zum &amp;jetzigen Stand</translation>
    </message>
    <message>
        <source>&amp;Verified today</source>
        <translation>Heute &amp;geprüft</translation>
    </message>
    <message>
        <source>Make it a &amp;draft</source>
        <translation>Zum Ent&amp;wurf machen</translation>
    </message>
    <message>
        <source>&amp;Retire: out of lists and search, kept for old tickets</source>
        <translation>&amp;Stilllegen: aus Listen und Suche, bleibt für alte Tickets</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Wie es am %1 war</translation>
    </message>
    <message>
        <source>As %2 left it on %1</source>
        <translation>Wie %2 es am %1 hinterließ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>verified %1 by %2</source>
        <translation>geprüft %1 von %2</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>wieder prüfen bis %1</translation>
    </message>
    <message>
        <source>worked %1 of %2</source>
        <translation>half %1 von %2</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>&amp;Insert into %1</source>
        <translation>In %1 &amp;einfügen</translation>
    </message>
    <message>
        <source>Puts a link and the steps into the entry of %1</source>
        <translation>Setzt einen Verweis und die Schritte in den Eintrag von %1</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Durchführen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The headings of this article</source>
        <translation>Die Überschriften dieses Artikels</translation>
    </message>
    <message>
        <source>Contents of the article</source>
        <translation>Inhalt des Artikels</translation>
    </message>
    <message>
        <source>&amp;Public: parts of it may be given to users</source>
        <translation>Ö&amp;ffentlich: Teile davon dürfen an Nutzer</translation>
    </message>
    <message>
        <source>&amp;Internal: for technicians only</source>
        <translation>&amp;Intern: nur für Techniker</translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>Bei %1 &amp;durchführen</translation>
    </message>
    <message>
        <source>Follow it step by step; each step is kept at once</source>
        <translation>Schritt für Schritt befolgen; jeder Schritt wird sofort behalten</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>usual time of a fix</comment>
        <translation>meist %1</translation>
    </message>
</context>
<context>
    <name>lamp::AsOfSheet</name>
    <message>
        <source>◂ &amp;Earlier change</source>
        <translation>◂ &amp;Frühere Änderung</translation>
    </message>
    <message>
        <source>&amp;Later change ▸</source>
        <translation>&amp;Spätere Änderung ▸</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Facts as they were</source>
        <translation>Angaben von damals</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Timeline as it was</source>
        <translation>Zeitleiste von damals</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Der Zeitpunkt</translation>
    </message>
    <message>
        <source>It was not on this desk at that moment.</source>
        <translation>Zu diesem Zeitpunkt war es noch nicht auf diesem Desk.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm:ss</source>
        <translation>dddd, d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>As it stood after act no. %L1 of %2. Nothing here can be changed.</source>
        <translation>Stand nach Aktion Nr. %L1 vom %2. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>As it stands now.</source>
        <translation>Stand von jetzt.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Es war noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>lamp::AssetDialog</name>
    <message>
        <source>New asset</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the tag on it: PRN-07</source>
        <translation>Was darauf steht: PRN-07</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Wo und wer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Rack, port</source>
        <translation>Schrank, Anschluss</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>empty: shared by several</source>
        <translation>Leer: mehrere teilen es</translation>
    </message>
    <message>
        <source>Console access</source>
        <translation>Konsolenzugang</translation>
    </message>
    <message>
        <source>iLO 10.0.9.5, key in safe 2</source>
        <translation>iLO 10.0.9.5, Schlüssel in Tresor 2</translation>
    </message>
    <message>
        <source>That looks like a password. Write where it is kept, not what it is: everybody who opens this desk can read it.</source>
        <translation>Das sieht wie ein Kennwort aus. Schreiben Sie, wo es liegt, nicht wie es lautet: Wer diesen Desk öffnet, kann es lesen.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Betrieb seit</translation>
    </message>
    <message>
        <source>Warranty to</source>
        <translation>Garantie bis</translation>
    </message>
    <message>
        <source>Vendor support to</source>
        <translation>Hersteller-Support bis</translation>
    </message>
    <message>
        <source>Replace on</source>
        <translation>Ersetzen am</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Asset %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>A new type: no asset has it yet.</source>
        <translation>Neuer Typ: Noch kein Gerät hat ihn.</translation>
    </message>
</context>
<context>
    <name>lamp::AssetModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
</context>
<context>
    <name>lamp::AssetView</name>
    <message>
        <source>Facts of the asset</source>
        <translation>Angaben zum Gerät</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen …</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>History, both halves</source>
        <translation>Verlauf: Tickets und Wartung</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Incidents, 12 months</source>
        <translation>Störungen, 12 Monate</translation>
    </message>
    <message>
        <source>Spent this year</source>
        <translation>Aufwand dieses Jahr</translation>
    </message>
    <message>
        <source>Maintenance on time</source>
        <translation>Wartung pünktlich</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Show %1 in the history</source>
        <translation>%1 im Verlauf zeigen</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>median of this model %1</source>
        <translation>Median dieses Modells: %1</translation>
    </message>
    <message>
        <source>model not known</source>
        <translation>Modell unbekannt</translation>
    </message>
    <message>
        <source>the only one of its model</source>
        <translation>das einzige dieses Modells</translation>
    </message>
    <message>
        <source>of work, no parts</source>
        <translation>Arbeit, keine Teile</translation>
    </message>
    <message>
        <source>no time, no parts</source>
        <translation>keine Zeit, keine Teile</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>in keinem Plan</translation>
    </message>
    <message>
        <source>nothing was due yet</source>
        <translation>noch nichts war fällig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened to it yet: tickets, maintenance and changes will stand here.</source>
        <translation>Noch ist nichts damit geschehen: Hier werden Tickets, Wartung und Änderungen stehen.</translation>
    </message>
    <message>
        <source>Nothing of what is switched on.</source>
        <translation>Von dem, was eingeschaltet ist, gibt es nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) since “%1” was missed on %2.</source>
        <translation>
            <numerusform>%n Störung, seit „%1“ am %2 versäumt wurde.</numerusform>
            <numerusform>%n Störungen, seit „%1“ am %2 versäumt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was missed on %2.</source>
        <translation>„%1“ wurde am %2 versäumt.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Console access</source>
        <translation>Konsolenzugang</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>customer no. %1</source>
        <translation>Kundennr. %1</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>antwortet in %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>versäumt %1</translation>
    </message>
    <message>
        <source>last done %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>nie durchgeführt</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Right click or menu key: remove this link</source>
        <translation>Rechtsklick oder Menütaste: Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Stops with it</source>
        <translation>Fällt mit aus</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>gekauft %1</translation>
    </message>
    <message>
        <source>in use %1</source>
        <translation>in Betrieb seit %1</translation>
    </message>
    <message>
        <source>warranty to %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>vendor support to %1</source>
        <translation>Hersteller-Support bis %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>ersetzen %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Linked %1</source>
        <translation>%1 verknüpft</translation>
    </message>
    <message>
        <source>Removed a link of %1</source>
        <translation>Verknüpfung von %1 entfernt</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>30 days: %1 (%2)</source>
        <translation>30 Tage: %1 (%2)</translation>
    </message>
    <message>
        <source>365 days: %1 (%2)</source>
        <translation>365 Tage: %1 (%2)</translation>
    </message>
    <message>
        <source>From the downtimes of tickets, day and night; planned ones do not count, overlaps count once.</source>
        <translation>Aus den Ausfällen der Tickets, Tag und Nacht; geplante zählen nicht, Überlappungen einmal.</translation>
    </message>
</context>
<context>
    <name>lamp::AttachmentDialogs</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Dieses Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>lamp::AttachmentStrip</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save file %1</source>
        <translation>Datei %1 speichern</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>%1: show it large</source>
        <translation>%1: groß zeigen</translation>
    </message>
    <message>
        <source>Read file %1</source>
        <translation>Datei %1 lesen</translation>
    </message>
    <message>
        <source>Read it here, or save it</source>
        <translation>Hier lesen oder speichern</translation>
    </message>
</context>
<context>
    <name>lamp::BrokenLinkBar</name>
    <message>
        <source>Where each of them stands, and why it leads nowhere</source>
        <translation>Wo jeder von ihnen steht, und warum er ins Leere führt</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere</source>
        <translation>
            <numerusform>%n Link führt ins Leere</numerusform>
            <numerusform>%n Links führen ins Leere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>words of a link, its target, why it leads nowhere</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>Links, die ins Leere führen</translation>
    </message>
</context>
<context>
    <name>lamp::BrokenLinksDialog</name>
    <message>
        <source>Links that lead nowhere</source>
        <translation>Links, die ins Leere führen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Why it does not work</source>
        <translation>Warum er nicht geht</translation>
    </message>
    <message>
        <source>&amp;Open the article</source>
        <translation>Artikel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking through the articles …</source>
        <translation>Die Artikel werden durchgesehen …</translation>
    </message>
    <message>
        <source>%L1 of %L2 articles looked through …</source>
        <translation>%L1 von %L2 Artikeln durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link in %1 leads somewhere. Links to the web are not asked.</source>
        <translation>Jeder Link in %1 führt irgendwohin. Links ins Web werden nicht abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in %1 lead nowhere. Links to the web are not asked.</source>
        <translation>
            <numerusform>%Ln Link in %1 führt ins Leere. Links ins Web werden nicht abgefragt.</numerusform>
            <numerusform>%Ln Links in %1 führen ins Leere. Links ins Web werden nicht abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first of them.</source>
        <translation>Das sind die ersten davon.</translation>
    </message>
</context>
<context>
    <name>lamp::BulkAct</name>
    <message>
        <source>what the user is told needs a way: call, person, mail, chat</source>
        <translation>was dem Nutzer gesagt wird, braucht einen Weg: call, person, mail, chat</translation>
    </message>
    <message>
        <source>the time is not between nothing and a week</source>
        <translation>die Zeit liegt nicht zwischen null und einer Woche</translation>
    </message>
    <message>
        <source>the item to link to is gone</source>
        <translation>der Vorgang, mit dem verknüpft werden soll, ist nicht mehr da</translation>
    </message>
    <message>
        <source>there is nothing to change yet</source>
        <translation>es gibt noch nichts zu ändern</translation>
    </message>
    <message>
        <source>“%1” takes no entry</source>
        <translation>„%1“ nimmt keinen Eintrag auf</translation>
    </message>
</context>
<context>
    <name>lamp::BulkDialog</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>Changes by old and new value</source>
        <translation>Änderungen nach altem und neuem Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>Choose what changes. What that does to the %n item(s) is shown here before it is done.</source>
        <translation>
            <numerusform>Wählen Sie, was sich ändert. Was das bei %n Vorgang bewirkt, steht hier, bevor es geschieht.</numerusform>
            <numerusform>Wählen Sie, was sich ändert. Was das bei %n Vorgängen bewirkt, steht hier, bevor es geschieht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n item(s) …</source>
        <translation>
            <numerusform>%n Vorgang wird geprüft …</numerusform>
            <numerusform>%n Vorgänge werden geprüft …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n item(s)</source>
        <translation>
            <numerusform>Ändert %n Vorgang</numerusform>
            <numerusform>Ändert %n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n schon so</numerusform>
            <numerusform>%n schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n bleibt, wie er ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>%n inzwischen gelöscht</numerusform>
            <numerusform>%n inzwischen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n item(s)</source>
        <translation>
            <numerusform>%n Vorgang ändern</numerusform>
            <numerusform>%n Vorgänge ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::CalendarAgenda</name>
    <message>
        <source>Today · %1 · nothing planned</source>
        <translation>Heute · %1 · nichts geplant</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>lamp::CalendarBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Page up)</source>
        <translation>Zurück (Bild auf)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Forward (Page down)</source>
        <translation>Vorwärts (Bild ab)</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>lamp::CalendarForm</name>
    <message>
        <source>Name of the calendar</source>
        <translation>Name des Kalenders</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Zeiten am %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Several times of a day stand side by side: 08:00-12:00 13:00-17:00</source>
        <translation>Mehrere Zeiten eines Tages stehen nebeneinander: 08:00-12:00 13:00-17:00</translation>
    </message>
    <message>
        <source>Several times of a day side by side: 08:00-12:00 13:00-17:00</source>
        <translation>Mehrere Zeiten eines Tages nebeneinander: 08:00-12:00 13:00-17:00</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add a day that differs</source>
        <translation>Abweichenden Tag hinzufügen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Day %1: date</source>
        <translation>Tag %1: Datum</translation>
    </message>
    <message>
        <source>Day %1: why</source>
        <translation>Tag %1: warum</translation>
    </message>
    <message>
        <source>why, for example Works outing</source>
        <translation>Warum, zum Beispiel Betriebsausflug</translation>
    </message>
    <message>
        <source>Day %1: hours</source>
        <translation>Tag %1: Zeiten</translation>
    </message>
    <message>
        <source>free all day</source>
        <translation>Ganztägig frei</translation>
    </message>
    <message>
        <source>Remove day %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>lamp::CalendarGrid</name>
    <message>
        <source>Finished work stays where it was.</source>
        <translation>Erledigtes bleibt, wo es war.</translation>
    </message>
    <message>
        <source>This date is changed in the register.</source>
        <translation>Dieser Termin wird im Bestand geändert.</translation>
    </message>
    <message>
        <source>This date is changed in the work item.</source>
        <translation>Dieser Termin wird im Vorgang geändert.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>no entries</source>
        <translation>keine Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>gewählt: %1</translation>
    </message>
    <message>
        <source>Moving %1 to %2</source>
        <translation>%1 wird auf %2 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter puts it here, Esc leaves it</source>
        <translation>Eingabe setzt es hierher, Esc lässt es</translation>
    </message>
    <message>
        <source>A freeze window is changed in the settings.</source>
        <translation>Eine Änderungssperre wird in den Einstellungen geändert.</translation>
    </message>
    <message>
        <source>This date is changed with the article.</source>
        <translation>Dieses Datum wird beim Artikel geändert.</translation>
    </message>
</context>
<context>
    <name>lamp::CalendarPage</name>
    <message>
        <source>Find in the calendar</source>
        <translation>Im Kalender suchen</translation>
    </message>
    <message>
        <source>Show only entries with these words</source>
        <translation>Nur Einträge mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Moved “%1” to %2</source>
        <translation>„%1“ auf %2 verschoben</translation>
    </message>
    <message>
        <source>Skipped “%1”</source>
        <translation>„%1“ ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is back where its rule puts it</source>
        <translation>„%1“ steht wieder, wo seine Regel es hinsetzt</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Einsatz beginnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen …</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurückverschieben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open in register</source>
        <translation>Im Bestand öffnen</translation>
    </message>
    <message>
        <source>Edit plan…</source>
        <translation>Plan bearbeiten …</translation>
    </message>
    <message>
        <source>Made the plan “%1”</source>
        <translation>Plan „%1“ angelegt</translation>
    </message>
    <message>
        <source>Changed the plan “%1”</source>
        <translation>Plan „%1“ geändert</translation>
    </message>
    <message>
        <source>Continue visit</source>
        <translation>Einsatz fortsetzen</translation>
    </message>
    <message>
        <source>Open in settings</source>
        <translation>In den Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open in knowledge</source>
        <translation>In Wissen öffnen</translation>
    </message>
</context>
<context>
    <name>lamp::CaptureStrip</name>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>no open ticket</source>
        <translation>kein offenes Ticket</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>About %1 %2</source>
        <translation>Zu %1 %2</translation>
    </message>
    <message>
        <source>article: %1   %2 of %3</source>
        <translation>Artikel: %1   %2 von %3</translation>
    </message>
    <message>
        <source>article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>open %1 %2, %3   — add to it (Alt+A)</source>
        <translation>offen %1 %2, %3   — dazu schreiben (Alt+A)</translation>
    </message>
    <message>
        <source>category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Called again about it.</source>
        <translation>Hat deswegen noch einmal angerufen.</translation>
    </message>
    <message>
        <source>Added to %1 — your number is %2</source>
        <translation>Zu %1 hinzugefügt — Ihre Nummer ist %2</translation>
    </message>
    <message>
        <source>Saved as %1 — your number is %2</source>
        <translation>Als %1 gespeichert — Ihre Nummer ist %2</translation>
    </message>
    <message>
        <source>Saved as %1, solved — your number is %2</source>
        <translation>Als %1 gespeichert, gelöst — Ihre Nummer ist %2</translation>
    </message>
    <message>
        <source>Kept as a draft: New ticket brings it back</source>
        <translation>Als Entwurf behalten: Neues Ticket holt ihn zurück</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation>Worum geht es</translation>
    </message>
    <message>
        <source>what: one line</source>
        <translation>Was: eine Zeile</translation>
    </message>
    <message>
        <source>What fixed it</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>What was done, in one line</source>
        <translation>Was getan wurde, in einer Zeile</translation>
    </message>
    <message>
        <source>what was done, one line; Enter saves it as solved</source>
        <translation>Was getan wurde, eine Zeile; Eingabe speichert es als gelöst</translation>
    </message>
    <message>
        <source>solved by</source>
        <translation>gelöst durch</translation>
    </message>
    <message>
        <source>How bad?</source>
        <translation>Wie schlimm?</translation>
    </message>
    <message>
        <source>How bad: %1 (Alt+%2)</source>
        <translation>Wie schlimm: %1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 phone</source>
        <translation>%1 Telefon</translation>
    </message>
    <message>
        <source>Enter save · Ctrl+Enter open · Ctrl+Shift+Enter solved on the phone</source>
        <translation>Eingabe speichern · Strg+Eingabe öffnen · Strg+Umschalt+Eingabe am Telefon gelöst</translation>
    </message>
    <message>
        <source>What is it about? One line is enough.</source>
        <translation>Worum geht es? Eine Zeile genügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>mine</source>
        <translation>für mich</translation>
    </message>
    <message>
        <source>Mine: it is assigned to me (Alt+0)</source>
        <translation>Für mich: mir zugewiesen (Alt+0)</translation>
    </message>
    <message>
        <source>Assigned to me; off: nobody has it yet (Alt+0)</source>
        <translation>Mir zugewiesen; aus: noch niemandem (Alt+0)</translation>
    </message>
    <message>
        <source>✓ %1   — leave it (Alt+I)</source>
        <translation>✓ %1   — lassen (Alt+I)</translation>
    </message>
    <message>
        <source>%1   — take it (Alt+I)</source>
        <translation>%1   — übernehmen (Alt+I)</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>From a template (Alt+T)</source>
        <translation>Aus einer Vorlage (Alt+T)</translation>
    </message>
    <message>
        <source>Go on with a template: what it fills in and asks for (Alt+T)</source>
        <translation>Mit einer Vorlage weiter: was sie vorbelegt und erfragt (Alt+T)</translation>
    </message>
    <message>
        <source>%1, done the last time: %2</source>
        <translation>%1, beim letzten Mal: %2</translation>
    </message>
    <message>
        <source>%1 incident on %2 within 30 days</source>
        <translation>%1 Störung an %2 in 30 Tagen</translation>
    </message>
    <message>
        <source>done then: %1</source>
        <translation>damals getan: %1</translation>
    </message>
    <message>
        <source>Discard (Alt+D)</source>
        <translation>Verwerfen (Alt+D)</translation>
    </message>
    <message>
        <source>Discard the draft (Alt+D)</source>
        <translation>Den Entwurf verwerfen (Alt+D)</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>Der Entwurf ist verworfen</translation>
    </message>
    <message>
        <source>Draft of %1, not saved</source>
        <translation>Entwurf von %1, nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 — %n reported</source>
        <translation>
            <numerusform>%1 %2 — von %n gemeldet</numerusform>
            <numerusform>%1 %2 — von %n gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Major now: %1   + me too, which one? (Alt+M)</source>
        <translation>Großstörung jetzt: %1   + ich auch, welche? (Alt+M)</translation>
    </message>
    <message>
        <source>Major now: %1   + me too (Alt+M)</source>
        <translation>Großstörung jetzt: %1   + ich auch (Alt+M)</translation>
    </message>
    <message>
        <source>Reports which one too?</source>
        <translation>Welche meldet es auch?</translation>
    </message>
</context>
<context>
    <name>lamp::CareList</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Back to all articles</source>
        <translation>Zurück zu allen Artikeln</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>No article needs a review.</source>
        <translation>Kein Artikel muss geprüft werden.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>No gaps: every search found something, and tickets were solved with articles.</source>
        <translation>Keine Lücken: jede Suche fand etwas, und Tickets wurden mit Artikeln gelöst.</translation>
    </message>
    <message>
        <source>Articles that need care</source>
        <translation>Artikel, die Pflege brauchen</translation>
    </message>
</context>
<context>
    <name>lamp::CareModel</name>
    <message numerus="yes">
        <source>%n say(s) that it did not help</source>
        <translation>
            <numerusform>%n mal nicht geholfen</numerusform>
            <numerusform>%n mal nicht geholfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>review by %1</source>
        <translation>prüfen bis %1</translation>
    </message>
    <message>
        <source>review was due %1</source>
        <translation>Prüfung war fällig %1</translation>
    </message>
    <message>
        <source>nobody keeps it</source>
        <translation>niemand zuständig</translation>
    </message>
    <message numerus="yes">
        <source>searched for in vain %n time(s)</source>
        <translation>
            <numerusform>%n mal vergeblich gesucht</numerusform>
            <numerusform>%n mal vergeblich gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) solved</source>
        <translation>
            <numerusform>%n Ticket(s) gelöst</numerusform>
            <numerusform>%n Ticket(s) gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>solved it</source>
        <translation>hat es gelöst</translation>
    </message>
    <message>
        <source>did not help</source>
        <translation>hat nicht geholfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>lamp::ChangeBox</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Roll back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Done …</source>
        <translation>Erledigt …</translation>
    </message>
    <message>
        <source>Edit change …</source>
        <translation>Änderung bearbeiten …</translation>
    </message>
    <message>
        <source>Started without an approval: %1</source>
        <translation>Ohne Freigabe begonnen: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>no window yet</source>
        <translation>noch kein Fenster</translation>
    </message>
    <message>
        <source>point of no return %1</source>
        <translation>Punkt ohne Wiederkehr %1</translation>
    </message>
    <message>
        <source>The point of no return is past: the change is carried through.</source>
        <translation>Der Punkt ohne Wiederkehr ist vorbei: Die Änderung wird zu Ende geführt.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Given …</source>
        <translation>Erteilt …</translation>
    </message>
    <message>
        <source>Refused …</source>
        <translation>Abgelehnt …</translation>
    </message>
    <message>
        <source>Ask for it …</source>
        <translation>Darum bitten …</translation>
    </message>
    <message>
        <source>Ask again …</source>
        <translation>Noch einmal bitten …</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>%1 · ☎ %2</source>
        <translation>%1 · ☎ %2</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>Start %1 without an approval</source>
        <translation>%1 ohne Freigabe beginnen</translation>
    </message>
    <message>
        <source>&amp;Start all the same</source>
        <translation>&amp;Trotzdem beginnen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Roll %1 back</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>The point of no return is past.</source>
        <translation>Der Punkt ohne Wiederkehr ist vorbei.</translation>
    </message>
    <message>
        <source>Rolled %1 back</source>
        <translation>%1 zurückgenommen</translation>
    </message>
    <message>
        <source>Ask for the approval of %1</source>
        <translation>Um Freigabe von %1 bitten</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>&amp;Gefragt</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>W&amp;en</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Asked for the approval</source>
        <translation>Um Freigabe gebeten</translation>
    </message>
    <message>
        <source>Approval of %1</source>
        <translation>Freigabe von %1</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 wird abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>&amp;Erteilt</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>&amp;Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Recorded the approval</source>
        <translation>Freigabe festgehalten</translation>
    </message>
    <message>
        <source>Recorded the refusal</source>
        <translation>Ablehnung festgehalten</translation>
    </message>
    <message>
        <source>Saved the change</source>
        <translation>Änderung gespeichert</translation>
    </message>
    <message>
        <source>Start %1 now</source>
        <translation>%1 jetzt beginnen</translation>
    </message>
</context>
<context>
    <name>lamp::ChangeDialog</name>
    <message>
        <source>Change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risiko</translation>
    </message>
    <message>
        <source>A &amp;window</source>
        <translation>Ein &amp;Fenster</translation>
    </message>
    <message>
        <source>It has a window</source>
        <translation>Sie hat ein Fenster</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenster von</translation>
    </message>
    <message>
        <source>Window until</source>
        <translation>Fenster bis</translation>
    </message>
    <message>
        <source>A point of &amp;no return</source>
        <translation>Ein Punkt ohne &amp;Wiederkehr</translation>
    </message>
    <message>
        <source>It has a point of no return</source>
        <translation>Sie hat einen Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>what is done, step by step</source>
        <translation>was getan wird, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Way &amp;back</source>
        <translation>Rück&amp;weg</translation>
    </message>
    <message>
        <source>how it is taken back, and how long that takes</source>
        <translation>wie es zurückgenommen wird, und wie lange das dauert</translation>
    </message>
    <message>
        <source>Whom to &amp;call</source>
        <translation>Wen &amp;anrufen</translation>
    </message>
    <message>
        <source>a line each: name, number</source>
        <translation>je eine Zeile: Name, Nummer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>lamp::ChecklistBox</name>
    <message>
        <source>Start visit</source>
        <translation>Einsatz beginnen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>add a step, Enter</source>
        <translation>Schritt hinzufügen, Eingabe</translation>
    </message>
    <message>
        <source>✗ %1: failed</source>
        <translation>✗ %1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>– %1: not applicable</source>
        <translation>– %1: trifft nicht zu</translation>
    </message>
    <message>
        <source>Take the step off the list</source>
        <translation>Schritt von der Liste nehmen</translation>
    </message>
    <message>
        <source>Continue visit</source>
        <translation>Einsatz fortsetzen</translation>
    </message>
    <message>
        <source>Added the checklist</source>
        <translation>Checkliste hinzugefügt</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>What %1 holds back, and more</source>
        <translation>Was %1 aufhält, und mehr</translation>
    </message>
    <message>
        <source>Recorded the approval</source>
        <translation>Freigabe festgehalten</translation>
    </message>
    <message>
        <source>✗ %1: refused</source>
        <translation>✗ %1: abgelehnt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>An open step %1</source>
        <translation>Ein offener Schritt %1</translation>
    </message>
    <message>
        <source>Take the checklist off</source>
        <translation>Checkliste entfernen</translation>
    </message>
    <message>
        <source>Took the checklist off</source>
        <translation>Checkliste entfernt</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>gefragt: %1, %2</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Refused …</source>
        <translation>Abgelehnt …</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Ein Ticket daraus machen</translation>
    </message>
    <message>
        <source>Made a ticket of the step</source>
        <translation>Ticket aus dem Schritt gemacht</translation>
    </message>
    <message>
        <source>It is a ticket that there is …</source>
        <translation>Es ist ein vorhandenes Ticket …</translation>
    </message>
    <message>
        <source>Ask for an approval …</source>
        <translation>Um Genehmigung bitten …</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Noch einmal gefragt</translation>
    </message>
    <message>
        <source>An ordinary step again</source>
        <translation>Wieder ein gewöhnlicher Schritt</translation>
    </message>
    <message>
        <source>“%1” is: number or words</source>
        <translation>„%1“ ist: Nummer oder Worte</translation>
    </message>
    <message>
        <source>The step is ticked when the ticket is solved</source>
        <translation>Der Schritt wird abgehakt, wenn das Ticket gelöst ist</translation>
    </message>
    <message>
        <source>Who approves “%1”?</source>
        <translation>Wer genehmigt „%1“?</translation>
    </message>
    <message>
        <source>Noted who is asked; nothing is sent from here</source>
        <translation>Notiert, wer gefragt wird; von hier wird nichts gesendet</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>Warum wurde es abgelehnt?</translation>
    </message>
    <message>
        <source>Recorded the refusal</source>
        <translation>Ablehnung festgehalten</translation>
    </message>
</context>
<context>
    <name>lamp::ChecklistPicker</name>
    <message>
        <source>Add a checklist to %1</source>
        <translation>Checkliste zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>a few letters of the name</source>
        <translation>ein paar Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Checklists of templates and procedures</source>
        <translation>Checklisten aus Vorlagen und Anleitungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>An &amp;open step</source>
        <translation>Ein &amp;offener Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · procedure, %n step(s)</source>
        <translation>
            <numerusform>%1 · Anleitung, %n Schritt</numerusform>
            <numerusform>%1 · Anleitung, %n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · template, %n step(s)</source>
        <translation>
            <numerusform>%1 · Vorlage, %n Schritt</numerusform>
            <numerusform>%1 · Vorlage, %n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · checklist, %n step(s)</source>
        <translation>
            <numerusform>%1 · Checkliste, %n Schritt</numerusform>
            <numerusform>%1 · Checkliste, %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::Checklists</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 cannot be solved yet. Open: %2</source>
        <translation>%1 kann noch nicht gelöst werden. Offen: %2</translation>
    </message>
    <message>
        <source>“%1” is a ticket: it is ticked when that is solved</source>
        <translation>„%1“ ist ein Ticket: abgehakt wird, wenn es gelöst ist</translation>
    </message>
    <message>
        <source>“%1” is an approval: record the answer</source>
        <translation>„%1“ ist eine Genehmigung: trage die Antwort ein</translation>
    </message>
    <message>
        <source>%1 is %2: its checklists stay as they are</source>
        <translation>%1 ist %2: die Checklisten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>there are no steps to copy</source>
        <translation>es gibt keine Schritte zu kopieren</translation>
    </message>
    <message>
        <source>a step needs words</source>
        <translation>ein Schritt braucht Worte</translation>
    </message>
    <message>
        <source>the checklist is another item&apos;s</source>
        <translation>die Checkliste gehört zu einem anderen Vorgang</translation>
    </message>
    <message>
        <source>the checklist is gone</source>
        <translation>die Checkliste gibt es nicht mehr</translation>
    </message>
    <message>
        <source>an approval needs a person who is asked</source>
        <translation>eine Genehmigung braucht jemanden, der gefragt wird</translation>
    </message>
    <message>
        <source>nobody was asked for this step</source>
        <translation>für diesen Schritt wurde niemand gefragt</translation>
    </message>
    <message>
        <source>a refusal needs its reason</source>
        <translation>eine Ablehnung braucht ihren Grund</translation>
    </message>
</context>
<context>
    <name>lamp::ChipButton</name>
    <message>
        <source>%1: %2, change</source>
        <translation>%1: %2, ändern</translation>
    </message>
</context>
<context>
    <name>lamp::ClippedBody</name>
    <message>
        <source>more ▾</source>
        <translation>mehr ▾</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
</context>
<context>
    <name>lamp::ClockBar</name>
    <message>
        <source>Bar of the clock “%1”; the list below says the same</source>
        <translation>Balken der Uhr „%1“; die Liste darunter sagt dasselbe</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1 Arbeitszeit</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>will count</source>
        <translation>wird zählen</translation>
    </message>
    <message>
        <source>counted, too late</source>
        <translation>gezählt, zu spät</translation>
    </message>
</context>
<context>
    <name>lamp::ClockNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1, the first: %2</source>
        <translation>%1, die erste: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings about deadlines</source>
        <translation>
            <numerusform>%n Warnung zu Fristen</numerusform>
            <numerusform>%n Warnungen zu Fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the time when nobody was here</source>
        <translation>%1 aus der Zeit, als niemand hier war</translation>
    </message>
    <message>
        <source>%1, %2 of them from the time when nobody was here</source>
        <translation>%1, davon %2 aus der Zeit, als niemand hier war</translation>
    </message>
</context>
<context>
    <name>lamp::ClockSheet</name>
    <message>
        <source>Clocks of %1</source>
        <translation>Uhren von %1</translation>
    </message>
    <message>
        <source>the desk&apos;s hours</source>
        <translation>Zeiten des Desks</translation>
    </message>
    <message>
        <source>Policy “%1” by %2, times in %3</source>
        <translation>Regel „%1“, Arbeitszeiten: %2, Uhrzeiten in %3</translation>
    </message>
    <message numerus="yes">
        <source>opened again %n time(s)</source>
        <translation>
            <numerusform>%n-mal wieder geöffnet</numerusform>
            <numerusform>%n-mal wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>The verdict is that of the rules it was finished under; the bars follow today&apos;s rules.</source>
        <translation>Das Urteil stammt von den Regeln bei Abschluss; die Balken folgen den heutigen Regeln.</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Zugesagt: %1</translation>
    </message>
    <message>
        <source>▼ now   ▲ deadline</source>
        <translation>▼ jetzt   ▲ Frist</translation>
    </message>
    <message>
        <source>Stretches of each clock</source>
        <translation>Abschnitte jeder Uhr</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Judge by today&apos;s rules</source>
        <translation>Nach heutigen Regeln beurteilen</translation>
    </message>
</context>
<context>
    <name>lamp::ClockWords</name>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next response</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Until somebody has taken the ticket.</source>
        <translation>Bis jemand das Ticket übernommen hat.</translation>
    </message>
    <message>
        <source>Until the user was told something for the first time.</source>
        <translation>Bis der Nutzer zum ersten Mal informiert wurde.</translation>
    </message>
    <message>
        <source>From each word of the user until they are told something.</source>
        <translation>Von jeder Äußerung des Nutzers, bis er informiert wird.</translation>
    </message>
    <message>
        <source>Until it is solved.</source>
        <translation>Bis es gelöst ist.</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts zugesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), to the end of the day</source>
        <translation>
            <numerusform>%n Arbeitstag, bis zum Ende des Tages</numerusform>
            <numerusform>%n Arbeitstage, bis zum Ende des Tages</numerusform>
        </translation>
    </message>
    <message>
        <source>broken since %1</source>
        <translation>gebrochen seit %1</translation>
    </message>
    <message>
        <source>%1 overdue since %2</source>
        <translation>%1 überfällig seit %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 fällig %2</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1: angehalten</translation>
    </message>
    <message>
        <source>no clock is running</source>
        <translation>keine Uhr läuft</translation>
    </message>
    <message>
        <source>if answered now: %1 due %2</source>
        <translation>bei Antwort jetzt: %1 fällig %2</translation>
    </message>
    <message>
        <source>met %1, too late: it was due %2</source>
        <translation>erfüllt %1, zu spät: fällig war es %2</translation>
    </message>
    <message>
        <source>kept: met %1</source>
        <translation>gehalten: erfüllt %1</translation>
    </message>
    <message>
        <source>broken since %1, paused now: %2</source>
        <translation>gebrochen seit %1, jetzt angehalten: %2</translation>
    </message>
    <message>
        <source>paused: %1; due %2 if it went on now</source>
        <translation>angehalten: %1; fällig %2, liefe es jetzt weiter</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>no deadline: there is no working time within a year</source>
        <translation>keine Frist: innerhalb eines Jahres gibt es keine Arbeitszeit</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1, set by hand</source>
        <translation>fällig %1, von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1 of working time over %2</source>
        <translation>%1 Arbeitszeit über %2</translation>
    </message>
    <message>
        <source>%1 of %2 working time left</source>
        <translation>noch %1 von %2 Arbeitszeit</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>solved meanwhile</source>
        <translation>zwischenzeitlich gelöst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 is due</source>
        <translation>%1 ist fällig</translation>
    </message>
    <message>
        <source>%1 % of the time for %2 is used up</source>
        <translation>%1 % der Zeit für „%2“ verbraucht</translation>
    </message>
    <message>
        <source>%1 is due in %2 of working time</source>
        <translation>%1 ist fällig in %2 Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 is overdue by %2 of working time</source>
        <translation>%1 ist überfällig um %2 Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 (late: since %2)</source>
        <translation>%1 (verspätet: seit %2)</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Another calendar has this name already.</source>
        <translation>Ein anderer Kalender hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>There must be working time on at least one day.</source>
        <translation>An mindestens einem Tag muss Arbeitszeit sein.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Es gibt keine Zeitzone „%1“.</translation>
    </message>
    <message>
        <source>There is no holiday region “%1”.</source>
        <translation>Es gibt keine Feiertagsregion „%1“.</translation>
    </message>
    <message>
        <source>There is no working time in the next year: no clock could ever run by these hours.</source>
        <translation>Im nächsten Jahr gibt es keine Arbeitszeit: Mit diesen Zeiten könnte keine Uhr je laufen.</translation>
    </message>
    <message>
        <source>This day needs a date.</source>
        <translation>Dieser Tag braucht ein Datum.</translation>
    </message>
    <message>
        <source>%1 is in the list twice.</source>
        <translation>%1 steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write 08:00-12:00 13:00-17:00.</source>
        <translation>„%1“ sind keine Zeiten. Schreiben Sie 08:00-12:00 13:00-17:00.</translation>
    </message>
    <message>
        <source>Its calendar is gone. Choose another one.</source>
        <translation>Der Kalender dieser Regel ist nicht mehr da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It promises nothing: set at least one target.</source>
        <translation>Diese Regel sagt nichts zu: Setzen Sie mindestens ein Ziel.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>A warning at %1 is not possible.</source>
        <translation>Eine Warnung bei %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>A warning on “%1”, for which nothing is promised.</source>
        <translation>Eine Warnung zu „%1“, wofür nichts zugesagt ist.</translation>
    </message>
    <message>
        <source>%1: would be broken since %2</source>
        <translation>%1: wäre gebrochen seit %2</translation>
    </message>
    <message>
        <source>%1: is broken since %2, would be kept</source>
        <translation>%1: ist gebrochen seit %2, würde gehalten</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>planned downtime</source>
        <translation>geplanter Ausfall</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>lamp::ClocksSection</name>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>What is promised on tickets, and by which hours. The first policy in use that fits a ticket decides. Open tickets follow a change at once; finished ones keep their verdict.</source>
        <translation>Was zu Tickets zugesagt ist und nach welchen Zeiten. Die erste Regel in Gebrauch, die zu einem Ticket passt, entscheidet. Offene Tickets folgen einer Änderung sofort; fertige behalten ihr Urteil.</translation>
    </message>
    <message>
        <source>Policies, tried in this order</source>
        <translation>Regeln, in dieser Reihenfolge geprüft</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add the usual ones</source>
        <translation>Die üblichen hinzufügen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Try the policy earlier</source>
        <translation>Die Regel früher prüfen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Try the policy later</source>
        <translation>Die Regel später prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Zeiten, die zählen</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Kalender entfernen</translation>
    </message>
    <message>
        <source>Saved what is promised on tickets.</source>
        <translation>Zusagen zu Tickets gespeichert.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (nicht in Gebrauch)</translation>
    </message>
    <message>
        <source>The desk&apos;s hours</source>
        <translation>Zeiten des Desks</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
</context>
<context>
    <name>lamp::ClosingPage</name>
    <message>
        <source>Closing the desk</source>
        <translation>Desk wird geschlossen</translation>
    </message>
    <message>
        <source>The desk is being closed</source>
        <translation>Der Desk wird geschlossen</translation>
    </message>
    <message>
        <source>What was saved is saved. What is still at work is written to its end …</source>
        <translation>Was gespeichert wurde, ist gespeichert. Was noch läuft, wird zu Ende geschrieben …</translation>
    </message>
    <message>
        <source>&amp;End without waiting</source>
        <translation>Ohne Warten b&amp;eenden</translation>
    </message>
    <message>
        <source>End without waiting; what is still at work is lost</source>
        <translation>Ohne Warten beenden; was noch läuft, geht verloren</translation>
    </message>
</context>
<context>
    <name>lamp::Collections</name>
    <message>
        <source>copy of %1</source>
        <translation>Kopie vom %1</translation>
    </message>
    <message>
        <source>licence not told</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
</context>
<context>
    <name>lamp::CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>&amp;Take the collection out</source>
        <translation>Sammlung &amp;entfernen</translation>
    </message>
    <message>
        <source>With all its pages and pictures, as one act that can be undone. Pages that tickets speak of stay, retired.</source>
        <translation>Mit allen Seiten und Bildern, als ein Schritt, der sich zurücknehmen lässt. Seiten, auf die sich Tickets beziehen, bleiben als zurückgezogen.</translation>
    </message>
    <message>
        <source>&amp;Import an archive …</source>
        <translation>Archiv &amp;importieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln page(s))</source>
        <translation>
            <numerusform>%1 (%Ln Seite)</numerusform>
            <numerusform>%1 (%Ln Seiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
From %2</source>
        <comment>name, date, licence; file or address</comment>
        <translation>%1
Aus %2</translation>
    </message>
    <message>
        <source>No collection is here. A copy of a wiki in one file (.zim) becomes one.</source>
        <translation>Hier ist keine Sammlung. Aus der Kopie eines Wikis in einer Datei (.zim) wird eine.</translation>
    </message>
    <message>
        <source>Taking a collection out</source>
        <translation>Sammlung wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 is out, with %Ln page(s)</source>
        <translation>
            <numerusform>%1 ist entfernt, mit %Ln Seite</numerusform>
            <numerusform>%1 ist entfernt, mit %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln that tickets speak of stay, retired</source>
        <translation>
            <numerusform>%1; %Ln, auf die sich Tickets beziehen, bleibt zurückgezogen</numerusform>
            <numerusform>%1; %Ln, auf die sich Tickets beziehen, bleiben zurückgezogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::CommandView</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Not known here: %1</source>
        <translation>Hier nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Not filled in, because the value cannot stand there safely: %1</source>
        <translation>Nicht eingesetzt, weil der Wert dort nicht sicher stehen kann: %1</translation>
    </message>
</context>
<context>
    <name>lamp::CurrencyField</name>
    <message>
        <source>the same for everybody: a sign, or letters as EUR, CHF, kr</source>
        <translation>für alle dieselbe: ein Zeichen oder Buchstaben wie EUR, CHF, kr</translation>
    </message>
    <message>
        <source>The currency stays: it is one sign, or two or three letters as EUR, CHF, kr</source>
        <translation>Die Währung bleibt: Sie ist ein Zeichen oder zwei bis drei Buchstaben wie EUR, CHF, kr</translation>
    </message>
    <message>
        <source>The currency is %1</source>
        <translation>Die Währung ist %1</translation>
    </message>
</context>
<context>
    <name>lamp::DateField</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Pick a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Pfeil ab)</translation>
    </message>
</context>
<context>
    <name>lamp::DayMoveDialog</name>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Open parts</source>
        <translation>Offene Teile</translation>
    </message>
    <message>
        <source>Move the day</source>
        <translation>Tag verschieben</translation>
    </message>
    <message>
        <source>&amp;Move the parts too</source>
        <translation>Teile &amp;mitverschieben</translation>
    </message>
    <message>
        <source>Move the parts too</source>
        <translation>Teile mitverschieben</translation>
    </message>
    <message>
        <source>&amp;Leave the parts</source>
        <translation>Teile &amp;lassen</translation>
    </message>
    <message>
        <source>Leave the parts where they are</source>
        <translation>Teile lassen, wo sie sind</translation>
    </message>
    <message>
        <source>The &amp;day</source>
        <translation>Der &amp;Tag</translation>
    </message>
    <message>
        <source>No part is open any more.</source>
        <translation>Kein Teil ist mehr offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open part(s) would go along; what is done stays.</source>
        <translation>
            <numerusform>%n offener Teil ginge mit; Erledigtes bleibt.</numerusform>
            <numerusform>%n offene Teile gingen mit; Erledigtes bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
</context>
<context>
    <name>lamp::DeskProblem</name>
    <message>
        <source>The desk does not open</source>
        <translation>Der Desk lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>After you have changed something.</source>
        <translation>Nachdem Sie etwas geändert haben.</translation>
    </message>
    <message>
        <source>Open for &amp;reading</source>
        <translation>Zum &amp;Lesen öffnen</translation>
    </message>
    <message>
        <source>Look at what is there; nothing can be changed.</source>
        <translation>Ansehen, was da ist; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Open another desk or a backup …</source>
        <translation>&amp;Anderen Desk oder eine Sicherung öffnen …</translation>
    </message>
    <message>
        <source>A backup is a desk like any other.</source>
        <translation>Eine Sicherung ist ein Desk wie jeder andere.</translation>
    </message>
    <message>
        <source>&amp;Start a new desk …</source>
        <translation>&amp;Neuen Desk anlegen …</translation>
    </message>
    <message>
        <source>Under another name; this file stays as it is.</source>
        <translation>Unter anderem Namen; diese Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Nichts wurde angerührt.</translation>
    </message>
</context>
<context>
    <name>lamp::DeskSection</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>One file holds everything: tickets, articles, plans, attachments and the whole history.</source>
        <translation>Eine Datei enthält alles: Tickets, Artikel, Pläne, Anhänge und den ganzen Verlauf.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Verify the desk</source>
        <translation>Desk prüfen</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>Other desks and other files</source>
        <translation>Andere Desks und andere Dateien</translation>
    </message>
    <message>
        <source>Open another desk …</source>
        <translation>Anderen Desk öffnen …</translation>
    </message>
    <message>
        <source>Start a new desk …</source>
        <translation>Neuen Desk anlegen …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>Der Pfad ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Last verified backup: %1.</source>
        <translation>Letzte geprüfte Sicherung: %1.</translation>
    </message>
    <message>
        <source>This desk was never backed up. A copy is checked before it counts.</source>
        <translation>Dieser Desk wurde noch nie gesichert. Eine Kopie wird geprüft, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation>Desks (*.desk)</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>Verifying the desk …</source>
        <translation>Der Desk wird geprüft …</translation>
    </message>
    <message>
        <source>The desk is in order: chain of the history, contents, references and search index were checked.</source>
        <translation>Der Desk ist in Ordnung: Kette des Verlaufs, Inhalte, Verweise und Suchindex wurden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s):</source>
        <translation>
            <numerusform>%n Befund:</numerusform>
            <numerusform>%n Befunde:</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: the desk is in order.</source>
        <translation>Geprüft: der Desk ist in Ordnung.</translation>
    </message>
    <message>
        <source>Verified: the check found something. Look in Settings, Desk.</source>
        <translation>Geprüft: es gibt Befunde. Siehe Optionen, Desk.</translation>
    </message>
    <message>
        <source>A copy for others</source>
        <translation>Eine Kopie für andere</translation>
    </message>
    <message>
        <source>For a colleague who goes on working in a file of their own. The copy&apos;s numbers get a letter (B-17), so that both files never give the same one.</source>
        <translation>Für jemanden, der in einer eigenen Datei weiterarbeitet. Die Nummern der Kopie bekommen einen Buchstaben (B-17), damit beide Dateien nie dieselbe vergeben.</translation>
    </message>
    <message>
        <source>Make a copy for others …</source>
        <translation>Kopie für andere anlegen …</translation>
    </message>
    <message>
        <source>Make a copy for others</source>
        <translation>Kopie für andere anlegen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Making the copy …</source>
        <translation>Kopie wird angelegt …</translation>
    </message>
    <message>
        <source>Copied to %1. New numbers there begin with %2: %2-17.</source>
        <translation>Kopiert nach %1. Neue Nummern beginnen dort mit %2: %2-17.</translation>
    </message>
    <message>
        <source>The desk is of an older version of the program; what came since is not there to be checked.</source>
        <translation>Der Desk stammt von einer älteren Version des Programms; was seitdem hinzukam, fehlt und kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>It holds the whole desk: notes, confidential items and the history, too. Only texts that are not saved yet stay here.</source>
        <translation>Sie enthält alles: auch Notizen, Vertrauliches und den Verlauf. Nur was noch nicht gespeichert ist, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>lamp::DowntimeDialog</name>
    <message>
        <source>&amp;Up again</source>
        <translation>Läuft &amp;wieder</translation>
    </message>
    <message>
        <source>&amp;Planned: no outage</source>
        <translation>&amp;Geplant: kein Ausfall</translation>
    </message>
    <message>
        <source>Downtime on %1</source>
        <translation>Ausfall bei %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>&amp;What is down</source>
        <translation>&amp;Was ausgefallen ist</translation>
    </message>
    <message>
        <source>Up again at</source>
        <translation>Läuft wieder um</translation>
    </message>
    <message>
        <source>&amp;Down since</source>
        <translation>&amp;Ausgefallen seit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>100 %: nothing works; 50 %: half of the work can be done</source>
        <translation>100 %: nichts geht; 50 %: die Hälfte der Arbeit geht</translation>
    </message>
    <message>
        <source>Change that it belongs to</source>
        <translation>Änderung, zu der es gehört</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>People &amp;affected</source>
        <translation>&amp;Betroffene</translation>
    </message>
    <message>
        <source>&amp;Share of the work</source>
        <translation>A&amp;nteil der Arbeit</translation>
    </message>
    <message>
        <source>Changed the downtime</source>
        <translation>Ausfall geändert</translation>
    </message>
    <message>
        <source>Recorded the downtime</source>
        <translation>Ausfall eingetragen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>It was never down; this can be taken back</source>
        <translation>Es ist nie ausgefallen; das lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Deleted the downtime</source>
        <translation>Ausfall gelöscht</translation>
    </message>
</context>
<context>
    <name>lamp::Downtimes</name>
    <message>
        <source>only what is planned belongs to a change</source>
        <translation>nur Geplantes gehört zu einer Änderung</translation>
    </message>
    <message>
        <source>%1 is neither a change nor a planned job</source>
        <translation>%1 ist weder eine Änderung noch eine geplante Arbeit</translation>
    </message>
    <message>
        <source>say what was down: an asset or a service</source>
        <translation>sag, was ausgefallen war: ein Gerät oder ein Dienst</translation>
    </message>
    <message>
        <source>say since when it was down</source>
        <translation>sag, seit wann es ausgefallen war</translation>
    </message>
    <message>
        <source>only what is planned begins ahead of now</source>
        <translation>nur Geplantes beginnt in der Zukunft</translation>
    </message>
    <message>
        <source>only what is planned ends ahead of now</source>
        <translation>nur Geplantes endet in der Zukunft</translation>
    </message>
    <message>
        <source>it was up again before it was down</source>
        <translation>es lief wieder, bevor es ausfiel</translation>
    </message>
    <message>
        <source>the share is between 1 and 100 percent</source>
        <translation>der Anteil liegt zwischen 1 und 100 Prozent</translation>
    </message>
    <message>
        <source>the number of people is none</source>
        <translation>die Zahl der Personen ist keine</translation>
    </message>
    <message>
        <source>nothing of it is down</source>
        <translation>nichts davon ist ausgefallen</translation>
    </message>
</context>
<context>
    <name>lamp::DraftsMenu</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Entry on %1: %2</source>
        <translation>Eintrag zu %1: %2</translation>
    </message>
    <message>
        <source>A call that was not taken down</source>
        <translation>Ein Anruf, der nicht aufgenommen wurde</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Change of an entry on %1: %2</source>
        <translation>Änderung eines Eintrags an %1: %2</translation>
    </message>
    <message>
        <source>Note in a run: %1</source>
        <translation>Notiz in einem Durchlauf: %1</translation>
    </message>
</context>
<context>
    <name>lamp::EntryBox</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>draft kept</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Internal: the user never sees it (N in the list)</source>
        <translation>Intern: der Nutzer sieht es nie (N in der Liste)</translation>
    </message>
    <message>
        <source>Told the user</source>
        <translation>Nutzer informiert</translation>
    </message>
    <message>
        <source>What the user was told, and by which way (R in the list)</source>
        <translation>Was dem Nutzer gesagt wurde, und auf welchem Weg (R in der Liste)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Time spent, with or without words</source>
        <translation>Aufgewandte Zeit, mit oder ohne Worte</translation>
    </message>
    <message>
        <source>Preview of the entry</source>
        <translation>Vorschau des Eintrags</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy the text, to paste it elsewhere</source>
        <translation>Text kopieren, um ihn anderswo einzufügen</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>In Mail öffnen</translation>
    </message>
    <message>
        <source>Opens the text in your mail program. Lamplighter sends nothing by itself.</source>
        <translation>Öffnet den Text in Ihrem Mailprogramm. Lamplighter sendet selbst nichts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the entry (Ctrl+Enter)</source>
        <translation>Eintrag speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>%1 informiert</translation>
    </message>
    <message>
        <source>Nothing is sent from here: this records what you tell. Open it in your mail program, or copy it.</source>
        <translation>Von hier wird nichts gesendet: dies hält fest, was Sie sagen. Öffnen Sie es in Ihrem Mailprogramm oder kopieren Sie es.</translation>
    </message>
    <message>
        <source>☎ %1</source>
        <translation>☎ %1</translation>
    </message>
    <message>
        <source>Internal note    :: text   ?? article   @ person</source>
        <translation>Interne Notiz    :: Text   ?? Artikel   @ Person</translation>
    </message>
    <message>
        <source>What the user was told    :: text   ?? article</source>
        <translation>Was dem Nutzer gesagt wurde    :: Text   ?? Artikel</translation>
    </message>
    <message>
        <source>What was done; may stay empty when there is a time</source>
        <translation>Was getan wurde; darf leer bleiben, wenn eine Zeit dasteht</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>%1 · %2  ×</source>
        <translation>%1 · %2  ×</translation>
    </message>
    <message>
        <source>Do not attach %1</source>
        <translation>%1 nicht anhängen</translation>
    </message>
    <message>
        <source>Recorded what the user was told on %1</source>
        <translation>Festgehalten, was dem Nutzer zu %1 gesagt wurde</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Bei %1 gespeichert</translation>
    </message>
    <message>
        <source>Copied the text</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>Opened in your mail program; save the entry once it is sent</source>
        <translation>Im Mailprogramm geöffnet; speichern Sie den Eintrag, sobald die Mail gesendet ist</translation>
    </message>
</context>
<context>
    <name>lamp::EntryCard</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>told the user</source>
        <translation>Nutzer informiert</translation>
    </message>
    <message>
        <source>told the user %1</source>
        <translation>Nutzer %1 informiert</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>happened %1, recorded %2</source>
        <translation>geschehen %1, vermerkt %2</translation>
    </message>
    <message>
        <source>Copy or edit this entry</source>
        <translation>Eintrag kopieren oder bearbeiten</translation>
    </message>
    <message>
        <source>Open entry: %1</source>
        <translation>Eintrag öffnen: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copied the entry</source>
        <translation>Eintrag kopiert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>edited, show earlier texts</source>
        <translation>bearbeitet, frühere Texte zeigen</translation>
    </message>
    <message>
        <source>Redact (a pasted password)</source>
        <translation>Schwärzen (ein eingefügtes Passwort)</translation>
    </message>
    <message>
        <source>Blank this text for good, in the history, too</source>
        <translation>Diesen Text endgültig löschen, auch im Verlauf</translation>
    </message>
    <message>
        <source>Until %1, when %2 changed it:</source>
        <translation>Bis %1, als %2 es änderte:</translation>
    </message>
    <message>
        <source>Earlier texts of this entry</source>
        <translation>Frühere Texte dieses Eintrags</translation>
    </message>
    <message>
        <source>Copy the note (not for the user)</source>
        <translation>Die Notiz kopieren (nicht für den Nutzer)</translation>
    </message>
    <message>
        <source>Copied the note; it is not for the user</source>
        <translation>Notiz kopiert; sie ist nicht für den Nutzer</translation>
    </message>
</context>
<context>
    <name>lamp::EntryEdit</name>
    <message>
        <source>Text of the new entry</source>
        <translation>Text des neuen Eintrags</translation>
    </message>
    <message>
        <source>%1: larger than %2</source>
        <translation>%1: größer als %2</translation>
    </message>
</context>
<context>
    <name>lamp::ExportDialog</name>
    <message>
        <source>As a web &amp;site</source>
        <translation>Als Web&amp;seiten</translation>
    </message>
    <message>
        <source>As &amp;Markdown files</source>
        <translation>Als &amp;Markdown-Dateien</translation>
    </message>
    <message>
        <source>&amp;Internal articles and parts, too</source>
        <translation>Auch &amp;interne Artikel und Teile</translation>
    </message>
    <message>
        <source>Export articles</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <source>Pages for a USB stick or a share: they open from the folder in any browser, with a search that needs no server and no network.</source>
        <translation>Seiten für einen USB-Stick oder eine Freigabe: Sie öffnen sich aus dem Ordner in jedem Browser, mit einer Suche, die weder Server noch Netz braucht.</translation>
    </message>
    <message>
        <source>Text files with their pictures, to edit elsewhere or to import into another desk. The same articles give the same files.</source>
        <translation>Textdateien mit ihren Bildern, um sie anderswo zu bearbeiten oder in einen anderen Desk zu importieren. Gleiche Artikel ergeben gleiche Dateien.</translation>
    </message>
    <message>
        <source>&amp;Articles of</source>
        <translation>&amp;Artikel aus</translation>
    </message>
    <message>
        <source>Without it, what is for technicians alone stays here. Drafts are never on a site.</source>
        <translation>Ohne dies bleibt hier, was nur für Techniker ist. Entwürfe stehen nie auf den Webseiten.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder …</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>all categories</source>
        <translation>alle Kategorien</translation>
    </message>
    <message>
        <source>Markdown files are always of the whole base.</source>
        <translation>Markdown-Dateien gibt es immer von der ganzen Wissensbasis.</translation>
    </message>
    <message>
        <source>Export articles into a folder</source>
        <translation>Artikel in einen Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>lamp::FacetBar</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::FactButton</name>
    <message>
        <source>%1: %2, change</source>
        <translation>%1: %2, ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lamp::FactColumn</name>
    <message>
        <source>%1: %2, open</source>
        <translation>%1: %2, öffnen</translation>
    </message>
</context>
<context>
    <name>lamp::FactEditor</name>
    <message>
        <source>Requester: name, extension, login</source>
        <translation>Melder: Name, Durchwahl, Anmeldename</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>the requester</source>
        <translation>der Melder</translation>
    </message>
    <message>
        <source>Asset: name, model, serial number</source>
        <translation>Gerät: Name, Modell, Seriennummer</translation>
    </message>
    <message>
        <source>no asset</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>kein Lieferant</translation>
    </message>
    <message>
        <source>%1, not more exactly</source>
        <translation>%1, nicht genauer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Zieltermin</translation>
    </message>
    <message>
        <source>&amp;Follow up at</source>
        <translation>&amp;Wiedervorlage am</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>&amp;Beginnt um</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
    </message>
    <message>
        <source>In two working days</source>
        <translation>In zwei Arbeitstagen</translation>
    </message>
    <message>
        <source>In five working days</source>
        <translation>In fünf Arbeitstagen</translation>
    </message>
    <message>
        <source>Pick day and time …</source>
        <translation>Tag und Uhrzeit wählen …</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number</source>
        <translation>%1: „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount</source>
        <translation>%1: „%2“ ist kein Betrag</translation>
    </message>
    <message>
        <source>%1 has a record now</source>
        <translation>%1 hat jetzt einen Datensatz</translation>
    </message>
</context>
<context>
    <name>lamp::FactLink</name>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>lamp::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Open %1 in the register</source>
        <translation>%1 im Bestand öffnen</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more open</source>
        <translation>
            <numerusform>%n weiteres offen</numerusform>
            <numerusform>%n weitere offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>warranty to %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>worked on in the last 72 h: %1 %2</source>
        <translation>in den letzten 72 h bearbeitet: %1 %2</translation>
    </message>
    <message>
        <source>stops with it: %1</source>
        <translation>fällt mit aus: %1</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>How bad?</source>
        <translation>Wie schlimm?</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Less ▴</source>
        <translation>Weniger ▴</translation>
    </message>
    <message>
        <source>More ▸</source>
        <translation>Mehr ▸</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Nr. beim Lieferanten</translation>
    </message>
    <message>
        <source>External no.</source>
        <translation>Externe Nr.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
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
        <source>Major</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>fixed by: %1 %2</source>
        <translation>geholfen hat: %1 %2</translation>
    </message>
    <message>
        <source>Make a record of this person</source>
        <translation>Datensatz für diese Person anlegen</translation>
    </message>
    <message>
        <source>Reported by: %1, change</source>
        <translation>Gemeldet von: %1, ändern</translation>
    </message>
    <message>
        <source>Supplier: %1, change</source>
        <translation>Lieferant: %1, ändern</translation>
    </message>
    <message>
        <source>%1
Enter opens it, Delete removes the link</source>
        <translation>%1
Eingabe öffnet, Entf entfernt die Verknüpfung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Clocks: %1, show all</source>
        <translation>Uhren: %1, alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>caused %n ticket(s), %1 open</source>
        <translation>
            <numerusform>hat %n Ticket verursacht, %1 offen</numerusform>
            <numerusform>hat %n Tickets verursacht, %1 offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this impact</source>
        <translation>Diese Auswirkung übernehmen</translation>
    </message>
    <message>
        <source>Take this impact: %1</source>
        <translation>Diese Auswirkung übernehmen: %1</translation>
    </message>
</context>
<context>
    <name>lamp::FeaturesSection</name>
    <message>
        <source>Assignees</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>Each work item belongs to somebody; lists and filters show who.</source>
        <translation>Für jeden Vorgang ist jemand zuständig; Listen und Filter zeigen, wer.</translation>
    </message>
    <message>
        <source>Impact and urgency</source>
        <translation>Auswirkung und Dringlichkeit</translation>
    </message>
    <message>
        <source>Two fields that give the priority, instead of one question “How bad?”.</source>
        <translation>Zwei Felder, die die Priorität ergeben, statt der einen Frage „Wie schlimm?“.</translation>
    </message>
    <message>
        <source>Problems and changes</source>
        <translation>Probleme und Änderungen</translation>
    </message>
    <message>
        <source>Causes and planned changes as work items of their own.</source>
        <translation>Ursachen und geplante Änderungen als eigene Vorgänge.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Steps to tick on any work item.</source>
        <translation>Schritte zum Abhaken an jedem Vorgang.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Contracts, licences, certificates and warranties with their last day to act.</source>
        <translation>Verträge, Lizenzen, Zertifikate und Garantien mit ihrem letzten Tag zum Handeln.</translation>
    </message>
    <message>
        <source>I do, alone</source>
        <translation>Ich, allein</translation>
    </message>
    <message>
        <source>Several of us</source>
        <translation>Mehrere von uns</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>A feature stays away until it is wanted. It also shows itself as soon as the desk holds a record of it. Nothing is lost by switching one off.</source>
        <translation>Eine Funktion bleibt weg, bis sie gewünscht wird. Sie zeigt sich auch, sobald der Desk etwas davon enthält. Durch Ausschalten geht nichts verloren.</translation>
    </message>
    <message>
        <source>Who works on this desk?</source>
        <translation>Wer arbeitet an diesem Desk?</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>The desk holds records of it, so it is shown.</source>
        <translation>Der Desk enthält etwas davon, darum wird es gezeigt.</translation>
    </message>
    <message>
        <source>The desk is set for one person; the features follow.</source>
        <translation>Eingerichtet für eine Person; die Funktionen folgen.</translation>
    </message>
    <message>
        <source>The desk is set for several people; the features follow.</source>
        <translation>Eingerichtet für mehrere; die Funktionen folgen.</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>What is promised on tickets: policies, working hours, warnings; instead of target dates.</source>
        <translation>Was zu Tickets zugesagt ist: Regeln, Arbeitszeiten, Warnungen; statt Zielterminen.</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Fields, words, steps and time of your own in one go, in the menus and by one key.</source>
        <translation>Eigene Felder, Texte, Schritte und Zeiten auf einmal, in den Menüs und mit einer Taste.</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Zeit und Kosten</translation>
    </message>
    <message>
        <source>Rates an hour, and the time that a ticket was open stands on the form of an entry.</source>
        <translation>Stundensätze; und die Zeit, die ein Ticket offen war, steht auf dem Formular eines Eintrags.</translation>
    </message>
</context>
<context>
    <name>lamp::FeedbackBox</name>
    <message>
        <source>Did it help?</source>
        <translation>Hat er geholfen?</translation>
    </message>
    <message>
        <source>✓ Solved it …</source>
        <translation>✓ Gelöst …</translation>
    </message>
    <message>
        <source>It solved it, with a note</source>
        <translation>Er hat es gelöst, mit Notiz</translation>
    </message>
    <message>
        <source>✗ Did not …</source>
        <translation>✗ Nicht …</translation>
    </message>
    <message>
        <source>It did not help, with a note</source>
        <translation>Er hat nicht geholfen, mit Notiz</translation>
    </message>
    <message>
        <source>%1: open the work item</source>
        <translation>%1: Vorgang öffnen</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dealt with: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>lamp::FeedbackDialog</name>
    <message>
        <source>Did the article help?</source>
        <translation>Hat der Artikel geholfen?</translation>
    </message>
    <message>
        <source>It &amp;solved it</source>
        <translation>Er hat es &amp;gelöst</translation>
    </message>
    <message>
        <source>It solved it</source>
        <translation>Er hat es gelöst</translation>
    </message>
    <message>
        <source>It did &amp;not</source>
        <translation>Er hat &amp;nicht geholfen</translation>
    </message>
    <message>
        <source>It did not solve it</source>
        <translation>Er hat es nicht gelöst</translation>
    </message>
    <message>
        <source>Note for those who keep the article</source>
        <translation>Notiz für die Zuständigen des Artikels</translation>
    </message>
    <message>
        <source>N&amp;ote for those who keep the article: what was missing, wrong or different</source>
        <translation>N&amp;otiz für die Zuständigen: was fehlte, falsch oder anders war</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Noted: the article solved it</source>
        <translation>Vermerkt: der Artikel hat es gelöst</translation>
    </message>
    <message>
        <source>Noted: the article did not help; it needs a review now</source>
        <translation>Vermerkt: der Artikel hat nicht geholfen; er muss jetzt geprüft werden</translation>
    </message>
</context>
<context>
    <name>lamp::FillCopied</name>
    <message>
        <source>%1. Not filled in: %2</source>
        <translation>%1. Nicht ausgefüllt: %2</translation>
    </message>
</context>
<context>
    <name>lamp::FilterBar</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>repeated on the asset</source>
        <translation>wiederholt am Gerät</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>geplante Arbeit</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>High or Critical</source>
        <translation>Hoch oder kritisch</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>within two hours</source>
        <translation>innerhalb von zwei Stunden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today or before</source>
        <translation>heute oder früher</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Fixed by</source>
        <translation>Geholfen hat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>mehr als %n Tag</numerusform>
            <numerusform>mehr als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>is:open assignee:me priority:&gt;=high sort:-created …</source>
        <translation>is:open assignee:me priority:&gt;=high sort:-created …</translation>
    </message>
    <message>
        <source>add a filter, or type words, asset:, requester:, due:&lt;+2h …</source>
        <translation>Filter hinzufügen, oder Wörter, asset:, requester:, due:&lt;+2h …</translation>
    </message>
    <message>
        <source>add a filter, or type words …</source>
        <translation>Filter hinzufügen, oder Wörter …</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>There is none on this desk yet</source>
        <translation>Gibt es auf diesem Desk noch nicht</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>Grouped by: %1</source>
        <translation>Gruppiert nach: %1</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>What can be typed …</source>
        <translation>Was sich eingeben lässt …</translation>
    </message>
    <message>
        <source>known errors</source>
        <translation>bekannte Fehler</translation>
    </message>
    <message>
        <source>At place %1: %2</source>
        <translation>An Stelle %1: %2</translation>
    </message>
    <message>
        <source>The list below stays as it was.</source>
        <translation>Die Liste darunter bleibt, wie sie war.</translation>
    </message>
</context>
<context>
    <name>lamp::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Press to change it, Delete to remove it</source>
        <translation>Drücken zum Ändern, Entf zum Entfernen</translation>
    </message>
    <message>
        <source>%1
Click to change it, × or Delete to remove it</source>
        <translation>%1
Klicken zum Ändern, × oder Entf zum Entfernen</translation>
    </message>
</context>
<context>
    <name>lamp::FirstStart</name>
    <message>
        <source>Welcome to Lamplighter</source>
        <translation>Willkommen bei Lamplighter</translation>
    </message>
    <message>
        <source>Start your own desk</source>
        <translation>Eigenen Desk anlegen</translation>
    </message>
    <message>
        <source>Tickets, fixes and planned maintenance in one file on this computer. No account, no server, no network.</source>
        <translation>Tickets, Lösungen und geplante Wartung in einer Datei auf diesem Rechner. Kein Konto, kein Server, kein Netz.</translation>
    </message>
    <message>
        <source>Who works on this desk?</source>
        <translation>Wer arbeitet an diesem Desk?</translation>
    </message>
    <message>
        <source>I do, &amp;alone</source>
        <translation>Ich, &amp;allein</translation>
    </message>
    <message>
        <source>&amp;Several of us</source>
        <translation>&amp;Mehrere von uns</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Alone: no assignees, no teams, target dates instead of clocks.</source>
        <translation>Allein: keine Zuständigen, keine Teams, Zieltermine statt Uhren.</translation>
    </message>
    <message>
        <source>All of it can be changed in Settings, Features, and nothing is lost.</source>
        <translation>Alles lässt sich unter Optionen, Funktionen ändern, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Empty desk</source>
        <translation>&amp;Leerer Desk</translation>
    </message>
    <message>
        <source>Statuses, categories, templates and draft plans are there; the first ticket in a minute.</source>
        <translation>Status, Kategorien, Vorlagen und Plan-Entwürfe sind da; das erste Ticket in einer Minute.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A new desk, filled from your CSV, Markdown or calendar files.</source>
        <translation>Ein neuer Desk, gefüllt aus Ihren CSV-, Markdown- oder Kalenderdateien.</translation>
    </message>
    <message>
        <source>&amp;Open a desk</source>
        <translation>Desk ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A desk file that is already on this computer.</source>
        <translation>Eine Desk-Datei, die schon auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Sample office &amp;to try</source>
        <translation>Beispielbüro zum &amp;Probieren</translation>
    </message>
    <message>
        <source>Forty made-up people and two years of work, to click through everything.</source>
        <translation>Vierzig erfundene Menschen und zwei Jahre Arbeit, um sich durch alles zu klicken.</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Change where the new desk is kept</source>
        <translation>Ändern, wo der neue Desk liegt</translation>
    </message>
    <message>
        <source>A new desk is kept in %1</source>
        <translation>Ein neuer Desk liegt in %1</translation>
    </message>
    <message>
        <source>Where to keep the desk</source>
        <translation>Wo der Desk liegen soll</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation>Desks (*.desk)</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Desk öffnen</translation>
    </message>
    <message>
        <source>Desks (*.desk);;All files (*)</source>
        <translation>Desks (*.desk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your name is missing: the new desk needs one person who works on it.</source>
        <translation>Ihr Name fehlt: Der neue Desk braucht eine Person, die damit arbeitet.</translation>
    </message>
    <message>
        <source>Stopped. The new desk is there: open it from %1.</source>
        <translation>Angehalten. Der neue Desk ist da: Öffnen Sie ihn aus %1.</translation>
    </message>
    <message>
        <source>Several of us: assignees, teams and roles, clocks for response and solution.</source>
        <translation>Mehrere von uns: Zuständige, Teams und Rollen, Uhren für Antwort und Lösung.</translation>
    </message>
</context>
<context>
    <name>lamp::FittingBox</name>
    <message>
        <source>solved %1 of %2</source>
        <translation>%1 von %2 gelöst</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) on this device</source>
        <translation>
            <numerusform>%n mal auf diesem Gerät</numerusform>
            <numerusform>%n mal auf diesem Gerät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) alike</source>
        <translation>
            <numerusform>%n ähnliche(s) Ticket(s)</numerusform>
            <numerusform>%n ähnliche(s) Ticket(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Articles that fit</source>
        <translation>Passende Artikel</translation>
    </message>
    <message>
        <source>Fits this ticket</source>
        <translation>Passt zu diesem Ticket</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open the article %1</source>
        <translation>Artikel %1 öffnen</translation>
    </message>
    <message>
        <source>%1
Enter opens · R runs · I inserts · L link · C copy for the user · Y, N: did it help?</source>
        <translation>%1
Eingabe öffnet · R führt aus · I fügt ein · L Verweis · C Kopie für den Nutzer · Y, N: hat er geholfen?</translation>
    </message>
    <message>
        <source>✓ solved it here</source>
        <translation>✓ hat es hier gelöst</translation>
    </message>
    <message>
        <source>✗ did not help here</source>
        <translation>✗ hat hier nicht geholfen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the article %1</source>
        <translation>Artikel %1 ausführen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert the article %1 into the entry</source>
        <translation>Artikel %1 in den Eintrag einfügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about the article %1</source>
        <translation>Mehr zum Artikel %1</translation>
    </message>
    <message>
        <source>Run the article</source>
        <translation>Artikel ausführen</translation>
    </message>
    <message>
        <source>Insert link and steps</source>
        <translation>Verweis und Schritte einfügen</translation>
    </message>
    <message>
        <source>Insert the link</source>
        <translation>Verweis einfügen</translation>
    </message>
    <message>
        <source>Copy for the user</source>
        <translation>Für den Nutzer kopieren</translation>
    </message>
    <message>
        <source>The article solved it</source>
        <translation>Der Artikel hat es gelöst</translation>
    </message>
    <message>
        <source>The article did not help</source>
        <translation>Der Artikel hat nicht geholfen</translation>
    </message>
    <message>
        <source>&amp;Insert link and steps</source>
        <translation>Verweis und Schritte &amp;einfügen</translation>
    </message>
    <message>
        <source>Insert the &amp;link</source>
        <translation>&amp;Verweis einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy for the user</source>
        <translation>Für den Nutzer &amp;kopieren</translation>
    </message>
    <message>
        <source>It &amp;solved it …</source>
        <translation>Er hat es &amp;gelöst …</translation>
    </message>
    <message>
        <source>It did &amp;not help …</source>
        <translation>Er hat &amp;nicht geholfen …</translation>
    </message>
    <message>
        <source>&amp;Copy for the user: it is for technicians only</source>
        <translation>Für den Nutzer &amp;kopieren: er ist nur für Techniker</translation>
    </message>
</context>
<context>
    <name>lamp::FolderDialog</name>
    <message>
        <source>Rename or move the folder</source>
        <translation>Ordner umbenennen oder verschieben</translation>
    </message>
    <message>
        <source>empty: its views stand among the first ones</source>
        <translation>Leer: seine Ansichten stehen bei den ersten</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
</context>
<context>
    <name>lamp::FreezeSection</name>
    <message>
        <source>Freeze windows</source>
        <translation>Änderungssperren</translation>
    </message>
    <message>
        <source>Times in which nothing is changed: close of the year, exams, a fair. A change whose window lies in one of them says so.</source>
        <translation>Zeiten, in denen nichts geändert wird: Jahresabschluss, Prüfungen, eine Messe. Eine Änderung, deren Fenster in einer davon liegt, sagt es.</translation>
    </message>
    <message>
        <source>New freeze window</source>
        <translation>Neue Änderungssperre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the freeze window</source>
        <translation>Name der Änderungssperre</translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation>Gesperrt von</translation>
    </message>
    <message>
        <source>Frozen until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <source>What is frozen</source>
        <translation>Was gesperrt ist</translation>
    </message>
    <message>
        <source>Save freeze window</source>
        <translation>Änderungssperre speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Saved the freeze window “%1”</source>
        <translation>Änderungssperre „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Deleted the freeze window “%1”</source>
        <translation>Änderungssperre „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>lamp::GapView</name>
    <message>
        <source>&amp;Write an article from this</source>
        <translation>Daraus einen &amp;Artikel schreiben</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Gap of the knowledge base</source>
        <translation>Lücke der Wissensbasis</translation>
    </message>
    <message>
        <source>Write an article from this</source>
        <translation>Daraus einen Artikel schreiben</translation>
    </message>
    <message>
        <source>Dismiss: it needs no article</source>
        <translation>Verwerfen: braucht keinen Artikel</translation>
    </message>
    <message>
        <source>It needs no article</source>
        <translation>Braucht keinen Artikel</translation>
    </message>
    <message>
        <source>Searched for, and nothing found</source>
        <translation>Gesucht und nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>“%1” · %n time(s), last %2</source>
        <translation>
            <numerusform>„%1“ · %n mal, zuletzt %2</numerusform>
            <numerusform>„%1“ · %n mal, zuletzt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches are noted on this copy of the desk only, and in no history.</source>
        <translation>Suchen werden nur in dieser Kopie des Schreibtischs vermerkt und in keinem Verlauf.</translation>
    </message>
    <message>
        <source>Solved without an article</source>
        <translation>Ohne Artikel gelöst</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed the gap “%1”</source>
        <translation>Lücke „%1“ verworfen</translation>
    </message>
</context>
<context>
    <name>lamp::Gaps</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>What fixed the others:</source>
        <translation>Was bei den anderen geholfen hat:</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>If it does not help</source>
        <translation>Wenn es nicht hilft</translation>
    </message>
</context>
<context>
    <name>lamp::GroupWords</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>Später in dieser Woche</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Früher in dieser Woche</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Früher in diesem Monat</translation>
    </message>
    <message>
        <source>Earlier this year</source>
        <translation>Früher in diesem Jahr</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>Vor diesem Jahr</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Without a target</source>
        <translation>Ohne Zieltermin</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Standort</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Ohne Dienst</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Without an asset</source>
        <translation>Ohne Gerät</translation>
    </message>
    <message>
        <source>Without a requester</source>
        <translation>Ohne Melder</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>lamp::GuardedBuilder</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>[picture on the web: %1]</source>
        <translation>[Bild im Netz: %1]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>This text is too long to be laid out (more than %1 characters).</source>
        <translation>Dieser Text ist zu lang zum Darstellen (mehr als %1 Zeichen).</translation>
    </message>
    <message>
        <source>A line of this text is too long to be laid out (more than %1 characters).</source>
        <translation>Eine Zeile dieses Textes ist zu lang zum Darstellen (mehr als %1 Zeichen).</translation>
    </message>
    <message>
        <source>Quotes or lists in this text go too deep (more than %1 levels).</source>
        <translation>Zitate oder Listen in diesem Text gehen zu tief (mehr als %1 Ebenen).</translation>
    </message>
    <message>
        <source>This text has too many parts to be laid out (more than %1).</source>
        <translation>Dieser Text hat zu viele Teile zum Darstellen (mehr als %1).</translation>
    </message>
    <message>
        <source>The tables in this text are too long to be laid out (more than %1 rows).</source>
        <translation>Die Tabellen in diesem Text sind zu lang zum Darstellen (mehr als %1 Zeilen).</translation>
    </message>
    <message>
        <source>This is how it begins; Copy takes the whole text.</source>
        <translation>So beginnt er; Kopieren nimmt den ganzen Text.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The tables in this text have too many cells to be laid out (more than %1).</source>
        <translation>Die Tabellen dieses Textes haben zu viele Zellen, um dargestellt zu werden (mehr als %1).</translation>
    </message>
    <message>
        <source>This text has too many marks such as * and [ to be read (more than %1).</source>
        <translation>Dieser Text hat zu viele Zeichen wie * und [, um gelesen zu werden (mehr als %1).</translation>
    </message>
</context>
<context>
    <name>lamp::GuardedDocument</name>
    <message>
        <source>This picture cannot be shown: %1</source>
        <translation>Dieses Bild lässt sich nicht zeigen: %1</translation>
    </message>
</context>
<context>
    <name>lamp::GuardedView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy %1 code</source>
        <translation>%1-Code kopieren</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>%1 code copied</source>
        <translation>%1-Code kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Open another address?</source>
        <translation>Andere Adresse öffnen?</translation>
    </message>
    <message>
        <source>The link says %1 but leads to %2.</source>
        <translation>Der Link sagt %1, führt aber zu %2.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy this code; of a terminal what was typed, without prompts and answers</source>
        <translation>Diesen Code kopieren; aus einem Terminal nur die Eingaben, ohne Prompts und Ausgaben</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Commands copied, without prompts and answers</source>
        <translation>Befehle kopiert, ohne Prompts und Ausgaben</translation>
    </message>
    <message>
        <source>Copy the &amp;code as it stands</source>
        <translation>&amp;Code kopieren, wie er dasteht</translation>
    </message>
    <message>
        <source>&amp;Break long lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Enlarge the picture</source>
        <translation>Bild v&amp;ergrößern</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Enlarge: %1</source>
        <translation>Vergrößern: %1</translation>
    </message>
</context>
<context>
    <name>lamp::HandbackDialog</name>
    <message>
        <source>Give the work of %1 back</source>
        <translation>Arbeit von %1 zurückgeben</translation>
    </message>
    <message>
        <source>Hand over the work of %1</source>
        <translation>Arbeit von %1 übergeben</translation>
    </message>
    <message>
        <source>&amp;Give back</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>&amp;Leave it where it is</source>
        <translation>&amp;Lassen, wo sie ist</translation>
    </message>
    <message>
        <source>Leave it where it is, and do not ask again</source>
        <translation>Lassen, wo sie ist, und nicht mehr fragen</translation>
    </message>
    <message>
        <source>L&amp;ater</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still lie with those who took them.</source>
        <translation>
            <numerusform>%n Sache liegt noch bei denen, die sie übernahmen.</numerusform>
            <numerusform>%n Sachen liegen noch bei denen, die sie übernahmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) go over.</source>
        <translation>
            <numerusform>%n Sache geht über.</numerusform>
            <numerusform>%n Sachen gehen über.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave back %n thing(s)</source>
        <translation>
            <numerusform>%n Sache zurückgegeben</numerusform>
            <numerusform>%n Sachen zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n thing(s)</source>
        <translation>
            <numerusform>%n Sache übergeben</numerusform>
            <numerusform>%n Sachen übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where it is</source>
        <translation>Gelassen, wo es ist</translation>
    </message>
</context>
<context>
    <name>lamp::Handing</name>
    <message>
        <source>Say first whose work it is.</source>
        <translation>Sagen Sie zuerst, wessen Arbeit es ist.</translation>
    </message>
    <message>
        <source>Say first who takes it.</source>
        <translation>Sagen Sie zuerst, wer sie übernimmt.</translation>
    </message>
    <message>
        <source>Nobody takes over from themselves.</source>
        <translation>Niemand übernimmt von sich selbst.</translation>
    </message>
    <message>
        <source>Say first from which day on.</source>
        <translation>Sagen Sie zuerst, ab welchem Tag.</translation>
    </message>
    <message>
        <source>The last day lies before the first one or before today.</source>
        <translation>Der letzte Tag liegt vor dem ersten oder vor heute.</translation>
    </message>
</context>
<context>
    <name>lamp::HandoverDialog</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Hand over the work of a person</source>
        <translation>Arbeit einer Person übergeben</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Wer übernimmt</translation>
    </message>
    <message>
        <source>How it is shared out</source>
        <translation>Wie verteilt wird</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>reihum</translation>
    </message>
    <message>
        <source>to who has the least open work</source>
        <translation>an die Person mit der wenigsten offenen Arbeit</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>What goes to whom</source>
        <translation>Was an wen geht</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>Ü&amp;bergeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>&amp;Whose work</source>
        <translation>&amp;Wessen Arbeit</translation>
    </message>
    <message>
        <source>Who &amp;takes it</source>
        <translation>Wer ü&amp;bernimmt</translation>
    </message>
    <message>
        <source>&amp;Shared out</source>
        <translation>V&amp;erteilt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>“%1” is no day.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) go over</source>
        <translation>
            <numerusform>%n Sache geht über</numerusform>
            <numerusform>%n Sachen gehen über</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lies with this person.</source>
        <translation>Bei dieser Person liegt nichts.</translation>
    </message>
    <message>
        <source>Remembered: it is offered on the first day</source>
        <translation>Vorgemerkt: es wird am ersten Tag angeboten</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n thing(s)</source>
        <translation>
            <numerusform>%n Sache übergeben</numerusform>
            <numerusform>%n Sachen übergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who takes it: what goes to whom is shown before anything changes.</source>
        <translation>Wählen Sie, wer übernimmt: Was an wen geht, wird gezeigt, bevor sich etwas ändert.</translation>
    </message>
</context>
<context>
    <name>lamp::HandoverNotices</name>
    <message numerus="yes">
        <source>%1 is away from now on: %n thing(s) to hand over</source>
        <translation>
            <numerusform>%1 ist ab jetzt weg: %n Sache zu übergeben</numerusform>
            <numerusform>%1 ist ab jetzt weg: %n Sachen zu übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is back: %n thing(s) lie with others still</source>
        <translation>
            <numerusform>%1 ist zurück: %n Sache liegt noch bei anderen</numerusform>
            <numerusform>%1 ist zurück: %n Sachen liegen noch bei anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>lamp::HistoryModel</name>
    <message>
        <source>↶ taken back · %1</source>
        <translation>↶ zurückgenommen · %1</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Gestern · %1</translation>
    </message>
</context>
<context>
    <name>lamp::HistoryPage</name>
    <message>
        <source>Undo this</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every change, by whom and when. Any act can be taken back; nothing is ever removed from here.</source>
        <translation>Jede Änderung, von wem und wann. Jede Aktion lässt sich zurücknehmen; von hier verschwindet nichts.</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>A name, a number, a word …</source>
        <translation>Ein Name, eine Nummer, ein Wort …</translation>
    </message>
    <message>
        <source>Acts, newest first</source>
        <translation>Aktionen, neueste zuerst</translation>
    </message>
    <message>
        <source>The chosen act</source>
        <translation>Die gewählte Aktion</translation>
    </message>
    <message>
        <source>Choose an act to see what it changed.</source>
        <translation>Wählen Sie eine Aktion, um zu sehen, was sie geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was done on this desk yet. Whatever you do will stand here, and can be taken back.</source>
        <translation>Auf diesem Desk ist noch nichts geschehen. Was Sie tun, steht dann hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>No act fits “%1”.</source>
        <translation>Keine Aktion passt zu „%1“.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The item as it was then …</source>
        <translation>Der Vorgang, wie er damals war …</translation>
    </message>
</context>
<context>
    <name>lamp::ImportCheckPage</name>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Rows of the file that need a look</source>
        <translation>Zeilen der Datei, die man ansehen sollte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Make a new ticket</source>
        <translation>Neues Ticket anlegen</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>Nebenbei angelegt: %1</translation>
    </message>
    <message>
        <source>Will be made on the way: %1</source>
        <translation>Wird nebenbei angelegt: %1</translation>
    </message>
    <message>
        <source>There is nothing to import: the desk already says what the file says.</source>
        <translation>Es gibt nichts zu importieren: Im Desk steht schon alles, was in der Datei steht.</translation>
    </message>
    <message>
        <source>Nothing stands against it: every row fits.</source>
        <translation>Nichts spricht dagegen: jede Zeile passt.</translation>
    </message>
    <message>
        <source>Leave it as it is in #%1 %2</source>
        <translation>In #%1 %2 lassen, wie es ist</translation>
    </message>
    <message>
        <source>Make a follow-up of the closed #%1 %2</source>
        <translation>Folgeticket zum geschlossenen #%1 %2 anlegen</translation>
    </message>
    <message>
        <source>Add it to #%1 %2</source>
        <translation>Zu #%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed.</source>
        <translation>
            <numerusform>%Ln weitere Zeile steht nicht hier.</numerusform>
            <numerusform>%Ln weitere Zeilen stehen nicht hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ImportColumnsPage</name>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Spalten der Datei und was daraus wird</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>What is left out stays in the file. “Keep in the first note” keeps a value without a field of its own.</source>
        <translation>Was entfällt, bleibt in der Datei. „In der ersten Notiz behalten“ bewahrt einen Wert ohne eigenes Feld.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation>Spalte %1 wird zu</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– entfällt –</translation>
    </message>
</context>
<context>
    <name>lamp::ImportDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The import was taken back: %1</source>
        <translation>Der Import wurde zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Import undone: %1</source>
        <translation>Import zurückgenommen: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on unseen</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation>%1 importiert: %2</translation>
    </message>
</context>
<context>
    <name>lamp::ImportFilePage</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>Windows (cp1252)</source>
        <translation>Windows (cp1252)</translation>
    </message>
    <message>
        <source>DOS (cp850)</source>
        <translation>DOS (cp850)</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Times are of</source>
        <translation>Zeiten gelten in</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Mails (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop a file or a folder here</source>
        <translation>Datei oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>⚠ The dates follow no single order: rows that do not fit the chosen one are refused.</source>
        <translation>⚠ Die Datumsangaben folgen keiner einheitlichen Reihenfolge: Zeilen, die nicht zur gewählten passen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>⚠ Every date in the file can be read both ways: say which number is the day.</source>
        <translation>⚠ Jedes Datum in der Datei ist auf beide Arten lesbar: sagen Sie, welche Zahl der Tag ist.</translation>
    </message>
    <message>
        <source>Seen in the file: %1</source>
        <translation>In der Datei gesehen: %1</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>Byte-Order-Mark</translation>
    </message>
    <message>
        <source>cells over several lines</source>
        <translation>Zellen über mehrere Zeilen</translation>
    </message>
    <message>
        <source>quoted cells</source>
        <translation>Zellen in Anführungszeichen</translation>
    </message>
    <message>
        <source>encoding guessed: look at the umlauts and accents</source>
        <translation>Kodierung geraten: achten Sie auf Umlaute und Akzente</translation>
    </message>
    <message>
        <source>dates seen: %1</source>
        <translation>gesehene Datumsangaben: %1</translation>
    </message>
    <message>
        <source>columns as you mapped them last time</source>
        <translation>Spalten wie beim letzten Mal zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing is written before you have seen what would be.</source>
        <translation>%1. Nichts wird geschrieben, bevor Sie gesehen haben, was geschähe.</translation>
    </message>
    <message>
        <source>A folder of Markdown files or web pages: each becomes an article</source>
        <translation>Ein Ordner mit Markdown-Dateien oder Webseiten: Jede wird ein Artikel</translation>
    </message>
    <message>
        <source>All that can be imported (*.csv *.tsv *.txt *.ics *.eml *.md *.html *.htm *.zim)</source>
        <translation>Alles, was importiert werden kann (*.csv *.tsv *.txt *.ics *.eml *.md *.html *.htm *.zim)</translation>
    </message>
    <message>
        <source>Articles and archives (*.md *.html *.htm *.zim)</source>
        <translation>Artikel und Archive (*.md *.html *.htm *.zim)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
    <message>
        <source>Tickets, people and assets from a table (.csv), articles from Markdown files or web pages (.md, .html, a folder of them), a copy of a wiki (.zim), plans from a calendar (.ics), a mail (.eml). Nothing is written before you have seen what would be.</source>
        <translation>Tickets, Personen und Geräte aus einer Tabelle (.csv), Artikel aus Markdown-Dateien oder Webseiten (.md, .html, ein Ordner davon), die Kopie eines Wikis (.zim), Pläne aus einem Kalender (.ics), eine Mail (.eml). Nichts wird geschrieben, bevor Sie gesehen haben, was geschähe.</translation>
    </message>
    <message>
        <source>This is none of the files that can be imported: table (.csv), article (.md, .html), archive (.zim), calendar (.ics), mail (.eml) or a folder of articles.</source>
        <translation>Das ist keine der Dateien, die importiert werden können: Tabelle (.csv), Artikel (.md, .html), Archiv (.zim), Kalender (.ics), Mail (.eml) oder ein Ordner mit Artikeln.</translation>
    </message>
</context>
<context>
    <name>lamp::ImportLineModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>lamp::ImportValuesPage</name>
    <message>
        <source>Their values and ours</source>
        <translation>Werte der Datei und des Desks</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Their value</source>
        <translation>Wert der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Wert im Desk</translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>„%1“ bedeutet</translation>
    </message>
    <message>
        <source>⚠ choose: else the row is refused</source>
        <translation>⚠ wählen: sonst wird die Zeile abgelehnt</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– entfällt –</translation>
    </message>
    <message>
        <source>Every value in the file has a meaning here.</source>
        <translation>Jeder Wert der Datei hat hier eine Bedeutung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) mean nothing here yet.</source>
        <translation>
            <numerusform>%Ln Wert bedeutet hier noch nichts.</numerusform>
            <numerusform>%Ln Werte bedeuten hier noch nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ItemFields</name>
    <message>
        <source>%1: “%2” is no value of it</source>
        <translation>%1: „%2“ ist kein Wert dafür</translation>
    </message>
    <message>
        <source>“%1” is not for this kind of work</source>
        <translation>„%1“ gilt nicht für diese Art von Vorgang</translation>
    </message>
    <message>
        <source>planned work stays planned work</source>
        <translation>geplante Arbeit bleibt geplante Arbeit</translation>
    </message>
    <message>
        <source>“%1” is not for that kind of work</source>
        <translation>„%1“ gilt nicht für diese Art von Vorgang</translation>
    </message>
    <message>
        <source>assignee: say first who works in this window</source>
        <translation>assignee: geben Sie erst an, wer in diesem Fenster arbeitet</translation>
    </message>
    <message>
        <source>%1: what it was set to is gone</source>
        <translation>%1: was gesetzt war, ist nicht mehr da</translation>
    </message>
    <message>
        <source>there is no field “%1” any more</source>
        <translation>das Feld „%1“ gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>lamp::KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single letters act in a list that has the focus. The others can be changed in Settings, Keys.</source>
        <translation>Einzelne Buchstaben wirken in einer Liste, die den Fokus hat. Die übrigen lassen sich unter Optionen, Tasten ändern.</translation>
    </message>
</context>
<context>
    <name>lamp::KeysSection</name>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose a command and press its new keys. Single letters belong to the list that has the focus.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie seine neuen Tasten. Einzelne Buchstaben gehören der Liste, die den Fokus hat.</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>A command or a key …</source>
        <translation>Ein Befehl oder eine Taste …</translation>
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
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>A key of its list; it acts only there.</source>
        <translation>Eine Taste ihrer Liste; sie wirkt nur dort.</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>„%1“ hat keine Taste mehr.</translation>
    </message>
</context>
<context>
    <name>lamp::KnowledgePage</name>
    <message>
        <source>New article</source>
        <translation>Neuer Artikel</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Copy the article for the user</source>
        <translation>Artikel für den Nutzer kopieren</translation>
    </message>
    <message>
        <source>The earlier version stands again</source>
        <translation>Die frühere Fassung gilt wieder</translation>
    </message>
    <message>
        <source>Choose an article on the left, or type what goes wrong.</source>
        <translation>Wählen Sie links einen Artikel oder tippen Sie, was nicht geht.</translation>
    </message>
    <message>
        <source>An article holds what went wrong, what it affects and the steps that helped.</source>
        <translation>Ein Artikel hält fest, was nicht ging, was es betrifft und welche Schritte halfen.</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Artikel schreiben</translation>
    </message>
    <message>
        <source>&gt; **Symptom** 

## Steps

1. 

## Check

## If it does not help
</source>
        <translation>&gt; **Symptom** 

## Schritte

1. 

## Prüfen

## Wenn es nicht hilft
</translation>
    </message>
    <message>
        <source>Copied for the user, without what is for technicians</source>
        <translation>Für den Nutzer kopiert, ohne das, was für Techniker ist</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n Seite gedruckt</numerusform>
            <numerusform>%n Seiten gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>no asset %1</source>
        <translation>kein Gerät %1</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>Artikel werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1</source>
        <translation>
            <numerusform>%n Artikel exportiert nach %1</numerusform>
            <numerusform>%n Artikel exportiert nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Next found word in the article</source>
        <translation>Nächstes gefundenes Wort im Artikel</translation>
    </message>
    <message>
        <source>Previous found word in the article</source>
        <translation>Voriges gefundenes Wort im Artikel</translation>
    </message>
    <message>
        <source>%1, without the internal part</source>
        <translation>%1, ohne den internen Teil</translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n the internal part was left out</source>
        <translation>
            <numerusform>%1; bei %n blieb der interne Teil hier</numerusform>
            <numerusform>%1; bei %n blieb der interne Teil hier</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is for technicians only; make it public first</source>
        <translation>„%1“ ist nur für Techniker; machen Sie ihn erst öffentlich</translation>
    </message>
    <message>
        <source>Export articles</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <source>Save the article as PDF</source>
        <translation>Artikel als PDF speichern</translation>
    </message>
    <message>
        <source>Articles that need a review</source>
        <translation>Artikel, die zu prüfen sind</translation>
    </message>
    <message>
        <source>Gaps of the knowledge base</source>
        <translation>Lücken der Wissensbasis</translation>
    </message>
    <message>
        <source>Say that the article solved it</source>
        <translation>Sagen, dass der Artikel es gelöst hat</translation>
    </message>
    <message>
        <source>Say that the article did not help</source>
        <translation>Sagen, dass der Artikel nicht geholfen hat</translation>
    </message>
    <message>
        <source>It s&amp;olved it …</source>
        <translation>Er hat es ge&amp;löst …</translation>
    </message>
    <message>
        <source>It did &amp;not help …</source>
        <translation>Er hat &amp;nicht geholfen …</translation>
    </message>
    <message>
        <source>The gap “%1” is filled</source>
        <translation>Die Lücke „%1“ ist gefüllt</translation>
    </message>
    <message>
        <source>Run it without the &amp;ticket</source>
        <translation>Ohne das &amp;Ticket durchführen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>&amp;Translate into</source>
        <translation>Ü&amp;bersetzen in</translation>
    </message>
    <message numerus="yes">
        <source>Saved as PDF, %n page(s)</source>
        <translation>
            <numerusform>Als PDF gespeichert, %n Seite</numerusform>
            <numerusform>Als PDF gespeichert, %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n internal one(s) stayed here</source>
        <translation>
            <numerusform>%1; %n interner blieb hier</numerusform>
            <numerusform>%1; %n interne blieben hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the web site</source>
        <translation>Webseiten werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as a web site: open index.html in %1</source>
        <translation>
            <numerusform>%n Artikel als Webseiten: index.html in %1 öffnen</numerusform>
            <numerusform>%n Artikel als Webseiten: index.html in %1 öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one in %1 already</source>
        <translation>Auf %1 gibt es schon eine</translation>
    </message>
    <message>
        <source>Outline left of the text</source>
        <translation>Gliederung links vom Text</translation>
    </message>
    <message>
        <source>Contents of the article</source>
        <translation>Inhalt des Artikels</translation>
    </message>
    <message>
        <source>Revisions of the article</source>
        <translation>Fassungen des Artikels</translation>
    </message>
    <message>
        <source>Links of articles that lead nowhere</source>
        <translation>Links in Artikeln, die ins Leere führen</translation>
    </message>
    <message>
        <source>Next, previous found word</source>
        <translation>Nächstes, voriges gefundenes Wort</translation>
    </message>
    <message>
        <source>Re&amp;visions, word by word…</source>
        <translation>&amp;Fassungen, Wort für Wort …</translation>
    </message>
    <message>
        <source>The outline stands left of the text in a wider window; %1 opens the contents</source>
        <translation>Die Gliederung steht in einem breiteren Fenster links vom Text; %1 öffnet den Inhalt</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>Dieser Artikel hat keine Überschriften</translation>
    </message>
</context>
<context>
    <name>lamp::LayerList</name>
    <message numerus="yes">
        <source>%n in view</source>
        <translation>
            <numerusform>%n im Blick</numerusform>
            <numerusform>%n im Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 planned of %3 working time</source>
        <translation>%1: %2 geplant von %3 Arbeitszeit</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>Holidays (%1)</source>
        <translation>Feiertage (%1)</translation>
    </message>
    <message>
        <source>Hours planned in this week. The bar shows their share of the working time.</source>
        <translation>Geplante Stunden dieser Woche. Der Balken zeigt ihren Anteil an der Arbeitszeit.</translation>
    </message>
</context>
<context>
    <name>lamp::LevelsEdit</name>
    <message>
        <source>Add a warning</source>
        <translation>Warnung hinzufügen</translation>
    </message>
    <message>
        <source>Warning %1: clock</source>
        <translation>Warnung %1: Uhr</translation>
    </message>
    <message>
        <source>Warning %1: how much</source>
        <translation>Warnung %1: wie viel</translation>
    </message>
    <message>
        <source>Warning %1: of what</source>
        <translation>Warnung %1: wovon</translation>
    </message>
    <message>
        <source>% of its time</source>
        <translation>% ihrer Zeit</translation>
    </message>
    <message>
        <source>working minutes before</source>
        <translation>Arbeitsminuten vorher</translation>
    </message>
    <message>
        <source>working minutes after</source>
        <translation>Arbeitsminuten danach</translation>
    </message>
    <message>
        <source>Warning %1: who is told</source>
        <translation>Warnung %1: wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>tell the owner</source>
        <translation>den Bearbeiter benachrichtigen</translation>
    </message>
    <message>
        <source>tell the lead</source>
        <translation>die Leitung benachrichtigen</translation>
    </message>
    <message>
        <source>Remove warning %1</source>
        <translation>Warnung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>lamp::LinkDialog</name>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>is needed by the service</source>
        <translation>wird gebraucht vom Dienst</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>“Depends on” and “is part of” tell what stops when something stops. A link needs no second one in the other direction.</source>
        <translation>„Hängt ab von“ und „ist Teil von“ sagen, was ausfällt, wenn etwas ausfällt. Eine zweite Verknüpfung in der anderen Richtung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Choose the other asset: type a few letters of its name and press Enter.</source>
        <translation>Wählen Sie das andere Gerät: ein paar Buchstaben seines Namens tippen, dann Eingabe.</translation>
    </message>
</context>
<context>
    <name>lamp::LinkEditor</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 is or does:</source>
        <translation>%1 ist oder tut:</translation>
    </message>
    <message>
        <source>%1: number or words</source>
        <translation>%1: Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Removed the link</source>
        <translation>Verknüpfung entfernt</translation>
    </message>
</context>
<context>
    <name>lamp::LinkOffers</name>
    <message>
        <source>Articles, tickets and assets that fit</source>
        <translation>Passende Artikel, Tickets und Geräte</translation>
    </message>
</context>
<context>
    <name>lamp::ListExport</name>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Liste wird exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) exported to %1</source>
        <translation>
            <numerusform>%n Ticket exportiert nach %1</numerusform>
            <numerusform>%n Tickets exportiert nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n confidential one(s) left out</source>
        <translation>
            <numerusform>%1; %n vertrauliches ausgelassen</numerusform>
            <numerusform>%1; %n vertrauliche ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MacroActions</name>
    <message>
        <source>No macro yet: Settings, Macros</source>
        <translation>Noch kein Makro: Optionen, Makros</translation>
    </message>
    <message>
        <source>The macro “%1” needs mending in Settings: %2</source>
        <translation>Das Makro „%1“ muss unter Optionen berichtigt werden: %2</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: nothing to change</source>
        <translation>%1: nichts zu ändern</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>lamp::Macros</name>
    <message>
        <source>A macro needs a name.</source>
        <translation>Ein Makro braucht einen Namen.</translation>
    </message>
    <message>
        <source>The key of a macro is a digit from 1 to 9.</source>
        <translation>Die Taste eines Makros ist eine Ziffer von 1 bis 9.</translation>
    </message>
    <message>
        <source>There is a macro “%1” already.</source>
        <translation>Ein Makro „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The key %1 is that of “%2”.</source>
        <translation>Die Taste %1 gehört schon zu „%2“.</translation>
    </message>
</context>
<context>
    <name>lamp::MacrosSection</name>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>What you do again and again to a ticket, in one go and by one key: fields, words with variables, steps, time. A macro runs on one item or on many, and is undone as one.</source>
        <translation>Was Sie mit Tickets immer wieder tun, in einem Zug und mit einer Taste: Felder, Texte mit Variablen, Schritte, Zeit. Ein Makro läuft für einen Vorgang oder für viele und wird als Ganzes zurückgenommen.</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the macro</source>
        <translation>Name des Makros</translation>
    </message>
    <message>
        <source>Key of the macro</source>
        <translation>Taste des Makros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Then open the next item</source>
        <translation>Danach den nächsten Vorgang öffnen</translation>
    </message>
    <message>
        <source>Save macro</source>
        <translation>Makro speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key in lists and on items</source>
        <translation>Taste in Listen und Vorgängen</translation>
    </message>
    <message>
        <source>%1   key %2</source>
        <translation>%1   Taste %2</translation>
    </message>
    <message>
        <source>Does not run: %1</source>
        <translation>Läuft nicht: %1</translation>
    </message>
    <message>
        <source>Saved the macro “%1”</source>
        <translation>Makro „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Deleted the macro “%1”</source>
        <translation>Makro „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Moved the macro “%1”</source>
        <translation>Makro „%1“ verschoben</translation>
    </message>
    <message>
        <source>No macros yet. “I take it”, “ask and wait two days”, “spooler emptied”: whatever you do three times a day is one key from then on.</source>
        <translation>Noch keine Makros. „Ich übernehme“, „fragen und zwei Tage warten“, „Warteschlange geleert“: Was dreimal am Tag vorkommt, ist ab dann eine Taste.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Hello {{ requester.first_name }},

to go on with #{{ ticket.number }} we need a word from you: what exactly does the message say? A photo is enough.</source>
        <translation>Guten Tag {{ requester.first_name }},

um mit #{{ ticket.number }} weiterzukommen, brauchen wir eine Antwort: Was genau steht in der Meldung? Ein Foto genügt.</translation>
    </message>
    <message>
        <source>Ask, and wait two days</source>
        <translation>Fragen und zwei Tage warten</translation>
    </message>
</context>
<context>
    <name>lamp::MailDropper</name>
    <message>
        <source>Mail from %1</source>
        <translation>Mail von %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>New ticket that follows up %1</source>
        <translation>Neues Folgeticket zu %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Added the mail to the ticket</source>
        <translation>Mail zum Ticket hinzugefügt</translation>
    </message>
    <message>
        <source>Made a ticket from the mail</source>
        <translation>Ticket aus der Mail angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Drop to make tickets of %n mail(s)</source>
        <translation>
            <numerusform>Ablegen, um aus %n Mail ein Ticket zu machen</numerusform>
            <numerusform>Ablegen, um aus %n Mails Tickets zu machen</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket from mail file</source>
        <translation>Neues Ticket aus Maildatei</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>Mails (*.eml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>lamp::MainWindow</name>
    <message>
        <source>%1 · Lamplighter</source>
        <translation>%1 · Lamplighter</translation>
    </message>
    <message>
        <source>Sample office: made-up people and work, to try everything on.</source>
        <translation>Beispielbüro: erfundene Menschen und Arbeit, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>Start your own desk</source>
        <translation>Eigenen Desk anlegen</translation>
    </message>
    <message>
        <source>This desk is open for reading only: nothing can be changed.</source>
        <translation>Dieser Desk ist nur zum Lesen geöffnet: nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Try to open it for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>backup verified %1</source>
        <translation>Sicherung geprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n due, late or to follow up</source>
        <translation>
            <numerusform>%n fällig, verspätet oder auf Wiedervorlage</numerusform>
            <numerusform>%n fällig, verspätet oder auf Wiedervorlage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n offenes Ticket</numerusform>
            <numerusform>%n offene Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned job(s) late</source>
        <translation>
            <numerusform>%n geplanter Auftrag verspätet</numerusform>
            <numerusform>%n geplante Aufträge verspätet</numerusform>
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
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>People on this desk …</source>
        <translation>Personen an diesem Desk …</translation>
    </message>
    <message>
        <source>take back the last act of this window</source>
        <translation>die letzte Aktion dieses Fensters zurücknehmen</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>wiederholen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Nothing done in this window is left to take back. History has everything.</source>
        <translation>Von diesem Fenster ist nichts mehr zurückzunehmen. Der Verlauf zeigt alles.</translation>
    </message>
    <message>
        <source>You are a reader of this desk: acts are off. Advisory on a local file.</source>
        <translation>Du liest diesen Desk nur: Ändern ist aus. Ein Hinweis bei einer lokalen Datei.</translation>
    </message>
    <message>
        <source>Who works here …</source>
        <translation>Wer arbeitet hier …</translation>
    </message>
    <message>
        <source>Who works in this window? What you write carries your name.</source>
        <translation>Wer arbeitet in diesem Fenster? Was du schreibst, trägt deinen Namen.</translation>
    </message>
    <message>
        <source>Say who you are</source>
        <translation>Sagen, wer du bist</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Roles are advisory on a local file</source>
        <translation>Rollen sind bei einer lokalen Datei ein Hinweis</translation>
    </message>
    <message>
        <source>Lamplighter was ended while you typed. Your text is back: %1</source>
        <translation>Lamplighter wurde beim Tippen beendet. Dein Text ist wieder da: %1</translation>
    </message>
    <message>
        <source>An update of %1 %2 is due</source>
        <translation>Ein Zwischenstand zu %1 %2 ist fällig</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Ablegen, um %1 zu importieren</translation>
    </message>
    <message>
        <source>Nothing to undo. History has everything.</source>
        <translation>Nichts zurückzunehmen. Im Verlauf steht alles.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Es wurde nichts zurückgenommen, das wiederholt werden könnte.</translation>
    </message>
</context>
<context>
    <name>lamp::MajorBanner</name>
    <message>
        <source>Write the update</source>
        <translation>Zwischenstand schreiben</translation>
    </message>
    <message>
        <source>+ me too</source>
        <translation>+ ich auch</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Further major incidents</source>
        <translation>Weitere Großstörungen</translation>
    </message>
</context>
<context>
    <name>lamp::MajorBox</name>
    <message>
        <source>Major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Major incident, over</source>
        <translation>Großstörung, vorbei</translation>
    </message>
    <message>
        <source>Me too (M)</source>
        <translation>Ich auch (M)</translation>
    </message>
    <message>
        <source>Update …</source>
        <translation>Zwischenstand …</translation>
    </message>
    <message>
        <source>Who runs it …</source>
        <translation>Wer leitet sie …</translation>
    </message>
    <message>
        <source>Nobody is named who runs it</source>
        <translation>Niemand ist als Leitung genannt</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Geleitet von %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>an update every %n minute(s)</source>
        <translation>
            <numerusform>ein Zwischenstand alle %n Minuten</numerusform>
            <numerusform>ein Zwischenstand alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates · %1</source>
        <translation>Zwischenstände · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s) below, in the timeline</source>
        <translation>
            <numerusform>%n frühere unten im Verlauf</numerusform>
            <numerusform>%n frühere unten im Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · told %n: %3</source>
        <translation>
            <numerusform>%1 · %2 · %n mitgeteilt: %3</numerusform>
            <numerusform>%1 · %2 · %n mitgeteilt: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else reported it yet: M records who calls</source>
        <translation>Noch niemand sonst hat es gemeldet: M hält fest, wer anruft</translation>
    </message>
    <message>
        <source>Reported it too · %1</source>
        <translation>Auch gemeldet von · %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ich auch</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1
Enter opens it, Delete says that it is about something else</source>
        <translation>%1
Enter öffnet es, Entf sagt, dass es um etwas anderes geht</translation>
    </message>
    <message>
        <source>It is about something else</source>
        <translation>Es geht um etwas anderes</translation>
    </message>
    <message>
        <source>%1 is about something else</source>
        <translation>Bei %1 geht es um etwas anderes</translation>
    </message>
    <message>
        <source>All were told that it is over · %1</source>
        <translation>Alle wissen, dass es vorbei ist · %1</translation>
    </message>
    <message>
        <source>Tell them that it is over · %1 of %2 left</source>
        <translation>Mitteilen, dass es vorbei ist · noch %1 von %2</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copied the text</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Opened in your mail program; say that all were told once it is sent</source>
        <translation>Im Mailprogramm geöffnet; sagen Sie, dass alle es wissen, sobald es gesendet ist</translation>
    </message>
    <message>
        <source>All were told</source>
        <translation>Alle wissen es</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1 weiß es</translation>
    </message>
    <message numerus="yes">
        <source>%n told that it is over</source>
        <translation>
            <numerusform>%n mitgeteilt, dass es vorbei ist</numerusform>
            <numerusform>%n mitgeteilt, dass es vorbei ist</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Not looked back on yet: what happened, why, what will be changed.</source>
        <translation>Noch kein Rückblick: was geschah, warum, was geändert wird.</translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>Rückblick …</translation>
    </message>
    <message>
        <source>Make a problem</source>
        <translation>Ein Problem daraus machen</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>Eine Änderung daraus machen</translation>
    </message>
    <message>
        <source>Made a problem from it</source>
        <translation>Ein Problem daraus gemacht</translation>
    </message>
    <message>
        <source>Made a change from it</source>
        <translation>Eine Änderung daraus gemacht</translation>
    </message>
    <message>
        <source>Saved who runs it</source>
        <translation>Gespeichert, wer sie leitet</translation>
    </message>
    <message>
        <source>Saved the review</source>
        <translation>Rückblick gespeichert</translation>
    </message>
</context>
<context>
    <name>lamp::MajorMinutes</name>
    <message>
        <source>Minutes between the updates of a major incident</source>
        <translation>Minuten zwischen den Zwischenständen einer Großstörung</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>Major incidents</source>
        <translation>Großstörungen</translation>
    </message>
    <message>
        <source>All are told &amp;every</source>
        <translation>Zwischenstand an alle, &amp;alle</translation>
    </message>
    <message>
        <source>Who runs one is reminded when an update is due. Each of them can have a rhythm of its own.</source>
        <translation>Wer sie leitet, wird erinnert, wenn ein Zwischenstand fällig ist. Jede kann einen eigenen Rhythmus haben.</translation>
    </message>
    <message numerus="yes">
        <source>All are told about a major incident every %n minute(s).</source>
        <translation>
            <numerusform>Bei einer Großstörung geht jede Minute ein Zwischenstand an alle.</numerusform>
            <numerusform>Bei einer Großstörung geht alle %n Minuten ein Zwischenstand an alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is reminded of updates about a major incident.</source>
        <translation>An Zwischenstände einer Großstörung wird nicht erinnert.</translation>
    </message>
</context>
<context>
    <name>lamp::MajorReviewDialog</name>
    <message>
        <source>%1: reported</source>
        <translation>%1: gemeldet</translation>
    </message>
    <message>
        <source>%1: solved. %2</source>
        <translation>%1: gelöst. %2</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Rückblick auf %1</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was geschah</translation>
    </message>
    <message>
        <source>in the order of time</source>
        <translation>in der Reihenfolge der Zeit</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Wa&amp;rum</translation>
    </message>
    <message>
        <source>the cause, not who is to blame</source>
        <translation>die Ursache, nicht wer schuld ist</translation>
    </message>
    <message>
        <source>What will be &amp;changed</source>
        <translation>Was &amp;geändert wird</translation>
    </message>
    <message>
        <source>so that it does not happen again, or is seen earlier</source>
        <translation>damit es nicht wieder geschieht oder früher gesehen wird</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>lamp::MajorRunDialog</name>
    <message>
        <source>Who runs the major incident %1</source>
        <translation>Wer leitet die Großstörung %1</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Minutes between updates</source>
        <translation>Minuten zwischen Zwischenständen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no rhythm</source>
        <translation>kein Rhythmus</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Run by</source>
        <translation>&amp;Geleitet von</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>An update &amp;every</source>
        <translation>Zwischenstand &amp;alle</translation>
    </message>
</context>
<context>
    <name>lamp::MajorUpdateDialog</name>
    <message>
        <source>Update of %1</source>
        <translation>Zwischenstand zu %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>What all are told</source>
        <translation>Was allen mitgeteilt wird</translation>
    </message>
    <message>
        <source>&amp;What all are told</source>
        <translation>&amp;Was allen mitgeteilt wird</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>Recorded for all who reported it</source>
        <translation>Bei allen festgehalten, die es gemeldet haben</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Recorded as told for %n who reported it too</source>
        <translation>
            <numerusform>&amp;Bei %n, die es auch gemeldet haben, als mitgeteilt festhalten</numerusform>
            <numerusform>&amp;Bei %n, die es auch gemeldet haben, als mitgeteilt festhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the update</source>
        <translation>Zwischenstand &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Open in &amp;mail</source>
        <translation>Im &amp;Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Copied the text</source>
        <translation>Text kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Saved the update, told %n</source>
        <translation>
            <numerusform>Zwischenstand gespeichert, %n mitgeteilt</numerusform>
            <numerusform>Zwischenstand gespeichert, %n mitgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the update</source>
        <translation>Zwischenstand gespeichert</translation>
    </message>
</context>
<context>
    <name>lamp::MarkdownBar</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Callout</source>
        <translation>&amp;Hinweiskasten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Tip</source>
        <translation>&amp;Tipp</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>W&amp;ichtig</translation>
    </message>
    <message>
        <source>&amp;Warning</source>
        <translation>&amp;Warnung</translation>
    </message>
    <message>
        <source>&amp;Caution: destroys something</source>
        <translation>&amp;Vorsicht: zerstört etwas</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>List to t&amp;ick</source>
        <translation>Liste zum A&amp;bhaken</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Fußnote</translation>
    </message>
    <message>
        <source>&amp;Picture or file …</source>
        <translation>&amp;Bild oder Datei …</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1 (go there)</source>
        <translation>%1 (dorthin)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>No misspelt word</source>
        <translation>Kein falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Mark misspelt words; %1 goes to the next</source>
        <translation>Falsch geschriebene Wörter markieren; %1 geht zum nächsten</translation>
    </message>
    <message>
        <source>Link to an article, ticket or asset</source>
        <translation>Link zu Artikel, Ticket oder Gerät</translation>
    </message>
    <message>
        <source>Link to a ticket</source>
        <translation>Link zu einem Ticket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Outline, and back</source>
        <translation>Gliederung, und zurück</translation>
    </message>
    <message>
        <source>The first thing that is missing</source>
        <translation>Das Erste, was fehlt</translation>
    </message>
    <message>
        <source>Item or line further in, out</source>
        <translation>Punkt oder Zeile ein-, ausrücken</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Aus dem Text heraus</translation>
    </message>
</context>
<context>
    <name>lamp::MarkdownEdit</name>
    <message>
        <source>Text in Markdown</source>
        <translation>Text in Markdown</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, or no file</source>
        <translation>%1 ist größer als 20 MB oder keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Put a picture or a file in</source>
        <translation>Bild oder Datei einfügen</translation>
    </message>
    <message>
        <source>step-%1</source>
        <comment>start of a file name</comment>
        <translation>schritt-%1</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>Ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>Hier &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>lamp::MarkdownFolder</name>
    <message>
        <source>this is no text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>line %1 holds bytes that are no text; they are shown as �</source>
        <translation>Zeile %1 enthält Bytes, die kein Text sind; sie erscheinen als �</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB and is left out</source>
        <translation>%1 ist größer als 20 MB und entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere: %1</source>
        <translation>
            <numerusform>%n Verweis führt ins Leere: %1</numerusform>
            <numerusform>%n Verweise führen ins Leere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>it leads out of the folder</source>
        <translation>es führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file is larger than %1</source>
        <translation>die Datei ist größer als %1</translation>
    </message>
    <message>
        <source>the file grows while it is read</source>
        <translation>die Datei wächst, während sie gelesen wird</translation>
    </message>
    <message>
        <source>%1 is no folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 holds more than %L2 articles</source>
        <translation>%1 enthält mehr als %L2 Artikel</translation>
    </message>
    <message>
        <source>the page is longer than an article may be, and was shortened</source>
        <translation>die Seite ist länger, als ein Artikel sein darf, und wurde gekürzt</translation>
    </message>
    <message>
        <source>there are no words in the page</source>
        <translation>auf der Seite stehen keine Wörter</translation>
    </message>
</context>
<context>
    <name>lamp::MarkdownInsert</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Erwartet:</translation>
    </message>
    <message>
        <source>If it fails:</source>
        <translation>Wenn es misslingt:</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
</context>
<context>
    <name>lamp::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo what the message says</source>
        <translation>Zurücknehmen, was die Meldung sagt</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Go to what the message says</source>
        <translation>Zu dem gehen, was die Meldung nennt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lamp::MinutesField</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>Aufgewandte Minuten</translation>
    </message>
</context>
<context>
    <name>lamp::MonthView</name>
    <message>
        <source>Month calendar, %1. Arrows change the day, J and K the entry, Space lists the day, Enter opens, Ctrl and arrows or M move.</source>
        <translation>Monatskalender, %1. Pfeile wechseln den Tag, J und K den Eintrag, Leertaste listet den Tag, Eingabe öffnet, Strg und Pfeile oder M verschieben.</translation>
    </message>
</context>
<context>
    <name>lamp::MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Only this one moves; the plan and its other dates stay as they are.</source>
        <translation>Nur dieser Termin wandert; der Plan und seine anderen Termine bleiben.</translation>
    </message>
    <message>
        <source>why, in a few words (optional)</source>
        <translation>Warum, in wenigen Worten (optional)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
</context>
<context>
    <name>lamp::OccurrencePanel</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Chosen entry</source>
        <translation>Gewählter Eintrag</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Einsatz beginnen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Auslassen …</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurückverschieben</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>Warum dieser Tag</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Same asset</source>
        <translation>Dasselbe Gerät</translation>
    </message>
    <message>
        <source>Nothing on %1. Choose an entry, or plan something for this day.</source>
        <translation>Nichts am %1. Wählen Sie einen Eintrag, oder planen Sie etwas für diesen Tag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: asset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make up for it</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Open in register</source>
        <translation>Im Bestand öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Why today</source>
        <translation>Warum heute</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Open %1 %2</source>
        <translation>%1 %2 öffnen</translation>
    </message>
    <message>
        <source>Edit plan…</source>
        <translation>Plan bearbeiten …</translation>
    </message>
    <message>
        <source>Planned maintenance, ticket targets and expiries stand here. Nothing is planned yet: start one of the drafts under Plans, or make a plan of your own.</source>
        <translation>Hier stehen geplante Wartung, Ticket-Fristen und Ablaufdaten. Noch ist nichts geplant: Starten Sie einen der Entwürfe unter Pläne oder legen Sie einen eigenen Plan an.</translation>
    </message>
    <message>
        <source>Look at the drafts</source>
        <translation>Entwürfe ansehen</translation>
    </message>
    <message>
        <source>Continue visit</source>
        <translation>Einsatz fortsetzen</translation>
    </message>
    <message>
        <source>Open in settings</source>
        <translation>In den Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open in knowledge</source>
        <translation>In Wissen öffnen</translation>
    </message>
</context>
<context>
    <name>lamp::OnSite</name>
    <message>
        <source>On-site mode is for a run or a visit.</source>
        <translation>Der Vor-Ort-Modus ist für einen Durchlauf oder einen Besuch.</translation>
    </message>
</context>
<context>
    <name>lamp::OpeningPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>How far the desk is</source>
        <translation>Wie weit der Desk ist</translation>
    </message>
    <message>
        <source>Cancel opening the desk</source>
        <translation>Öffnen des Desks abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the file …</source>
        <translation>Warten auf die Datei …</translation>
    </message>
    <message>
        <source>Making a copy …</source>
        <translation>Eine Kopie wird gemacht …</translation>
    </message>
    <message>
        <source>Bringing the desk up to date, %1 of %2 …</source>
        <translation>Der Desk wird auf den neuen Stand gebracht, %1 von %2 …</translation>
    </message>
    <message>
        <source>Reading the desk …</source>
        <translation>Der Desk wird gelesen …</translation>
    </message>
    <message>
        <source>Working out dates and clocks …</source>
        <translation>Termine und Uhren werden berechnet …</translation>
    </message>
</context>
<context>
    <name>lamp::OutlinePane</name>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Contents of the article</source>
        <translation>Inhalt des Artikels</translation>
    </message>
</context>
<context>
    <name>lamp::PageStack</name>
    <message>
        <source>Show an asset or a person in the register first.</source>
        <translation>Zeigen Sie zuerst ein Gerät oder eine Person im Bestand.</translation>
    </message>
    <message>
        <source>Lists: comfortable, more room</source>
        <translation>Listen: großzügig, mehr Platz</translation>
    </message>
    <message>
        <source>Lists: compact, more rows</source>
        <translation>Listen: kompakt, mehr Zeilen</translation>
    </message>
</context>
<context>
    <name>lamp::Palette</name>
    <message>
        <source>Words find records · &gt; a command · # a number · @ a person · Enter opens, Esc closes</source>
        <translation>Wörter finden Datensätze · &gt; einen Befehl · # eine Nummer · @ eine Person · Eingabe öffnet, Esc schließt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>New ticket “%1”</source>
        <translation>Neues Ticket „%1“</translation>
    </message>
    <message>
        <source>take it down as a call</source>
        <translation>als Anruf aufnehmen</translation>
    </message>
    <message>
        <source>No number %1</source>
        <translation>Keine Nummer %1</translation>
    </message>
    <message>
        <source>Nobody is called %1</source>
        <translation>Niemand heißt %1</translation>
    </message>
    <message>
        <source>Type more or fewer letters</source>
        <translation>Mehr oder weniger Buchstaben tippen</translation>
    </message>
    <message>
        <source>view of the queue</source>
        <translation>Ansicht der Vorgänge</translation>
    </message>
</context>
<context>
    <name>lamp::PeopleSection</name>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>People on this desk</source>
        <translation>Personen an diesem Desk</translation>
    </message>
    <message>
        <source>Who works the tickets. It says who wrote what; it keeps nobody out: whoever can read the desk file can read the desk.</source>
        <translation>Wer die Tickets bearbeitet. Es sagt, wer was schrieb; es sperrt niemanden aus: wer die Desk-Datei lesen kann, kann den Desk lesen.</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>Noch jemand arbeitet hier</translation>
    </message>
    <message>
        <source>Name of a new technician</source>
        <translation>Name eines neuen Technikers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>You work as %1 now.</source>
        <translation>Sie arbeiten jetzt als %1.</translation>
    </message>
    <message>
        <source>%1 works on this desk.</source>
        <translation>%1 arbeitet an diesem Desk.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lamp::PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Wie zu erreichen</translation>
    </message>
    <message>
        <source>call, never mail</source>
        <translation>Anrufen, nie mailen</translation>
    </message>
    <message>
        <source>VIP (a mark to see, not a rank)</source>
        <translation>VIP (ein Zeichen, kein Rang)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte(r)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Works on tickets</source>
        <translation>Bearbeitet Tickets</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Für Techniker</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>lamp::PersonModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>lamp::PersonView</name>
    <message>
        <source>Facts of the person</source>
        <translation>Angaben zur Person</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Last tickets</source>
        <translation>Letzte Tickets</translation>
    </message>
    <message>
        <source>No open ticket.</source>
        <translation>Kein offenes Ticket.</translation>
    </message>
    <message>
        <source>No device is assigned to this person.</source>
        <translation>Dieser Person ist kein Gerät zugeordnet.</translation>
    </message>
    <message>
        <source>No ticket yet.</source>
        <translation>Noch kein Ticket.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzte(r)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>geht %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>works on tickets</source>
        <translation>bearbeitet Tickets</translation>
    </message>
    <message>
        <source>Notes for technicians</source>
        <translation>Hinweise für Techniker</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>lamp::PictureZoom</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>+ and − change the size, 1 is its true size, 0 shows all of it; Esc closes</source>
        <translation>+ und − ändern die Größe, 1 zeigt die wahre Größe, 0 das ganze Bild; Esc schließt</translation>
    </message>
</context>
<context>
    <name>lamp::PlanEditor</name>
    <message>
        <source>from the rhythm</source>
        <translation>aus dem Rhythmus</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checkliste</translation>
    </message>
    <message>
        <source>what is done: “Restore test: file server”</source>
        <translation>Was getan wird: „Wiederherstellungstest: Dateiserver“</translation>
    </message>
    <message>
        <source>what goes wrong without it</source>
        <translation>Was ohne ihn schiefgeht</translation>
    </message>
    <message>
        <source>who asks for it: “ISO 27001 A.8.13”, “insurer”</source>
        <translation>Wer ihn verlangt: „ISO 27001 A.8.13“, „Versicherung“</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Re&amp;quired by</source>
        <translation>Ve&amp;rlangt von</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>ganzer Tag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>find an article, Enter</source>
        <translation>Artikel suchen, Eingabe</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Verantwortlich</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>Proc&amp;edure</source>
        <translation>Anl&amp;eitung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>May be done so many days before</source>
        <translation>Darf so viele Tage vorher erledigt werden</translation>
    </message>
    <message>
        <source>Done earlier does not count</source>
        <translation>Früher Erledigtes zählt nicht</translation>
    </message>
    <message>
        <source>On time until so many days after</source>
        <translation>Rechtzeitig bis so viele Tage danach</translation>
    </message>
    <message>
        <source>Done later than this counts as late</source>
        <translation>Später Erledigtes zählt als verspätet</translation>
    </message>
    <message>
        <source>Missed so many days after</source>
        <translation>Versäumt so viele Tage danach</translation>
    </message>
    <message>
        <source>After this the date counts as missed</source>
        <translation>Danach zählt der Termin als versäumt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>On time until</source>
        <translation>Rechtzeitig bis</translation>
    </message>
    <message>
        <source>Missed after</source>
        <translation>Versäumt nach</translation>
    </message>
    <message>
        <source>Risk of the work</source>
        <translation>Risiko der Arbeit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Draft: nothing starts</source>
        <translation>Entwurf: nichts beginnt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>&amp;Checklist (%1)</source>
        <translation>&amp;Checkliste (%1)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>taken away by a click</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Take the procedure %1 away</source>
        <translation>Anleitung %1 wegnehmen</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>This rhythm cannot be used</source>
        <translation>Dieser Rhythmus ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>no date to come</source>
        <translation>kein kommender Termin</translation>
    </message>
    <message>
        <source>The rule is refused: %1.</source>
        <translation>Die Regel wird abgelehnt: %1.</translation>
    </message>
    <message>
        <source>A plan needs a title: what is done, in a few words.</source>
        <translation>Ein Plan braucht einen Titel: was getan wird, in wenigen Worten.</translation>
    </message>
    <message>
        <source>Plan not saved</source>
        <translation>Plan nicht gespeichert</translation>
    </message>
    <message>
        <source>What was typed here is not saved.</source>
        <translation>Was hier geschrieben wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Minutes of one job</source>
        <translation>Minuten je Einsatz</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What was typed and not saved came back.</source>
        <translation>Was getippt und nicht gespeichert wurde, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>lamp::PlanModel</name>
    <message>
        <source>rule refused</source>
        <translation>Regel abgelehnt</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>versäumt %1</translation>
    </message>
    <message>
        <source>no further date</source>
        <translation>kein weiterer Termin</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>verspätet seit %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>plan, month: result</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2, next %3</source>
        <comment>plan, rhythm, next date</comment>
        <translation>%1, %2, nächster %3</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Required by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>skipped with a reason</source>
        <translation>mit Grund ausgelassen</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n Plan</numerusform>
            <numerusform>%n Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % on time in 12 months</source>
        <translation>%1 % rechtzeitig in 12 Monaten</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>done, with failures</source>
        <translation>erledigt, mit Fehlern</translation>
    </message>
</context>
<context>
    <name>lamp::PlansPage</name>
    <message>
        <source>Share = on time ÷ (on time + late + missed), of the dates whose window closed in these twelve months.</source>
        <translation>Anteil = rechtzeitig ÷ (rechtzeitig + verspätet + versäumt), von den Terminen, deren Zeitfenster in diesen zwölf Monaten endete.</translation>
    </message>
    <message>
        <source>%1 ÷ (%1 + %2 + %3)</source>
        <translation>%1 ÷ (%1 + %2 + %3)</translation>
    </message>
    <message numerus="yes">
        <source>Skipped with a reason is counted apart: %n time(s).</source>
        <translation>
            <numerusform>Mit Grund Ausgelassenes zählt gesondert: %n-mal.</numerusform>
            <numerusform>Mit Grund Ausgelassenes zählt gesondert: %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month shows its worst result; ○ is still to come.</source>
        <translation>Ein Monat zeigt sein schlechtestes Ergebnis; ○ kommt noch.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <translation>gedruckt %1 von %2</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <translation>Pläne von %1</translation>
    </message>
    <message>
        <source>The printer %1 did not take the page</source>
        <translation>Der Drucker %1 nahm die Seite nicht an</translation>
    </message>
    <message>
        <source>Plans %1.pdf</source>
        <translation>Pläne %1.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 (%n page(s))</source>
        <translation>
            <numerusform>%1 gespeichert (%n Seite)</numerusform>
            <numerusform>%1 gespeichert (%n Seiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet. A plan says what is checked, how often and by whom, and keeps the proof that it was done.</source>
        <translation>Noch kein Plan. Ein Plan sagt, was geprüft wird, wie oft und von wem, und bewahrt den Nachweis, dass es geschah.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>Plan suchen</translation>
    </message>
    <message>
        <source>Find a plan by title, rhythm, person or requirement</source>
        <translation>Plan nach Titel, Rhythmus, Person oder Anforderung suchen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>· the worst of a month counts · prints on one A4 page</source>
        <translation>· das schlechteste Ergebnis eines Monats zählt · passt auf eine A4-Seite</translation>
    </message>
    <message>
        <source>Start the chosen ones</source>
        <translation>Gewählte starten</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are ready and nothing starts by itself. Choose those that fit (Ctrl or Shift for several), or open one and adapt it.</source>
        <translation>
            <numerusform>%n Entwurf liegt bereit, und nichts beginnt von selbst. Wählen Sie ihn, oder öffnen Sie ihn und passen Sie ihn an.</numerusform>
            <numerusform>%n Entwürfe liegen bereit, und nichts beginnt von selbst. Wählen Sie die passenden (Strg oder Umschalt für mehrere), oder öffnen Sie einen und passen Sie ihn an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Choose one or more plans first.</source>
        <translation>Wählen Sie erst einen oder mehrere Pläne.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>plan, state</comment>
        <translation>„%1“ ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) %1</source>
        <translation>
            <numerusform>%n Plan %1</numerusform>
            <numerusform>%n Pläne %1</numerusform>
        </translation>
    </message>
    <message>
        <source>History up to entry %1 of %2, chain %3</source>
        <translation>Verlauf bis Eintrag %1 vom %2, Kette %3</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>Kalender importieren …</translation>
    </message>
    <message>
        <source>On time: finished before the plan&apos;s window ended, also early. Late: finished after it, or still to be done. Missed: its time ran out before anybody started.</source>
        <translation>Pünktlich: beendet, bevor das Zeitfenster des Plans endete, auch früher. Verspätet: danach beendet oder noch zu erledigen. Versäumt: Die Zeit lief ab, bevor jemand begann.</translation>
    </message>
    <message numerus="yes">
        <source>A failed step does not make a visit late; such visits are counted apart: %n.</source>
        <translation>
            <numerusform>Ein fehlgeschlagener Schritt macht keinen Einsatz verspätet; solche Einsätze werden getrennt gezählt: %n.</numerusform>
            <numerusform>Ein fehlgeschlagener Schritt macht keinen Einsatz verspätet; solche Einsätze werden getrennt gezählt: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::PolicyForm</name>
    <message>
        <source>Name of the policy</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Department of the requester</source>
        <translation>Abteilung des Melders</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>The policy is in use</source>
        <translation>Die Regel ist in Gebrauch</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Zeiten, die zählen</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>Warnt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Nothing ticked or chosen: all of them. The first policy that fits decides.</source>
        <translation>Nichts angehakt oder gewählt: gilt für alles. Die erste passende Regel entscheidet.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>the desk&apos;s hours</source>
        <translation>Zeiten des Desks</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, den es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>lamp::ProblemBox</name>
    <message>
        <source>Known error</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>Edit problem …</source>
        <translation>Problem bearbeiten …</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>Nothing is written yet: symptoms, cause, workaround.</source>
        <translation>Noch steht nichts da: Anzeichen, Ursache, Umgehung.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Zugehörige</translation>
    </message>
    <message>
        <source>Members · %1, %2 open</source>
        <translation>Zugehörige · %1, %2 offen</translation>
    </message>
    <message>
        <source>Add a ticket …</source>
        <translation>Ticket hinzufügen …</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Zugehöriges Ticket</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1
Enter opens it, Delete takes it off the problem</source>
        <translation>%1
Eingabe öffnet es, Entf nimmt es vom Problem</translation>
    </message>
    <message>
        <source>Take off the problem</source>
        <translation>Vom Problem nehmen</translation>
    </message>
    <message>
        <source>Took %1 off the problem</source>
        <translation>%1 vom Problem genommen</translation>
    </message>
    <message>
        <source>A ticket that it caused: number or words</source>
        <translation>Ein Ticket, das es verursacht hat: Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Saved what is known of the problem</source>
        <translation>Bekanntes zum Problem gespeichert</translation>
    </message>
</context>
<context>
    <name>lamp::ProblemDialog</name>
    <message>
        <source>Problem %1</source>
        <translation>Problem %1</translation>
    </message>
    <message>
        <source>&amp;Symptoms</source>
        <translation>&amp;Anzeichen</translation>
    </message>
    <message>
        <source>what users see</source>
        <translation>was Benutzer sehen</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Ursache</translation>
    </message>
    <message>
        <source>why it happens, as far as it is known</source>
        <translation>warum es geschieht, soweit bekannt</translation>
    </message>
    <message>
        <source>&amp;Workaround</source>
        <translation>Um&amp;gehung</translation>
    </message>
    <message>
        <source>what helps until it is solved; shown on every ticket that it caused</source>
        <translation>was bis zur Lösung hilft; steht an jedem Ticket, das es verursacht hat</translation>
    </message>
    <message>
        <source>&amp;Known error: understood, nobody searches again</source>
        <translation>&amp;Bekannter Fehler: verstanden, niemand sucht noch einmal</translation>
    </message>
    <message>
        <source>Known error</source>
        <translation>Bekannter Fehler</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>lamp::Procedure</name>
    <message>
        <source>Symptom</source>
        <translation>Symptom</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>Zeitbedarf</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>If it does not help</source>
        <translation>Wenn es nicht hilft</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
</context>
<context>
    <name>lamp::QueryField</name>
    <message>
        <source>Filters that fit</source>
        <translation>Passende Filter</translation>
    </message>
</context>
<context>
    <name>lamp::QueryHelp</name>
    <message>
        <source>mine, open, High or Critical</source>
        <translation>meine, offen, Hoch oder Kritisch</translation>
    </message>
    <message>
        <source>nobody&apos;s, the oldest first</source>
        <translation>ohne Bearbeiter, die ältesten zuerst</translation>
    </message>
    <message>
        <source>overdue, or due within two hours</source>
        <translation>überfällig oder fällig innerhalb von zwei Stunden</translation>
    </message>
    <message>
        <source>overdue or Critical, under the name of who works on it</source>
        <translation>überfällig oder Kritisch, nach Bearbeiter gruppiert</translation>
    </message>
    <message>
        <source>waiting, and nobody wrote for five days</source>
        <translation>wartet, und seit fünf Tagen hat niemand geschrieben</translation>
    </message>
    <message>
        <source>incidents of the first quarter of 2026</source>
        <translation>Störungen des ersten Quartals 2026</translation>
    </message>
    <message>
        <source>solved this week, by category</source>
        <translation>diese Woche gelöst, nach Kategorie</translation>
    </message>
    <message>
        <source>whose asset is an HP LaserJet, with what fixed it</source>
        <translation>mit einem HP LaserJet als Gerät und mit dem, was geholfen hat</translation>
    </message>
    <message>
        <source>not of VIPs, of the last seven days, with these words in them</source>
        <translation>nicht von VIPs, aus den letzten sieben Tagen, mit diesen Wörtern darin</translation>
    </message>
    <message>
        <source>open without planned work, by deadline</source>
        <translation>offen ohne geplante Arbeit, nach Frist</translation>
    </message>
    <message>
        <source>name or code of a status; open and closed are all of their kind</source>
        <translation>Name oder Code eines Status; open und closed sind alle ihrer Art</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>also compared: &gt;=high, or normal..high</source>
        <translation>auch mit Vergleich: &gt;=high oder normal..high</translation>
    </message>
    <message>
        <source>who works on it: me, none, or a part of a name</source>
        <translation>wer daran arbeitet: me, none oder ein Teil des Namens</translation>
    </message>
    <message>
        <source>who has the trouble: none, or a part of a name</source>
        <translation>wer das Problem hat: none oder ein Teil des Namens</translation>
    </message>
    <message>
        <source>a part of its name or model, or its serial number</source>
        <translation>ein Teil des Namens oder Modells oder die Seriennummer</translation>
    </message>
    <message>
        <source>a category with all below it, or one: Printing/Printer</source>
        <translation>eine Kategorie mit allem darunter, oder genau eine: Drucken/Drucker</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>name of a team, or none</source>
        <translation>Name eines Teams oder none</translation>
    </message>
    <message>
        <source>a part of a supplier&apos;s name, or none</source>
        <translation>ein Teil des Namens eines Lieferanten oder none</translation>
    </message>
    <message>
        <source>name of a service, or none</source>
        <translation>Name eines Dienstes oder none</translation>
    </message>
    <message>
        <source>name of a place, or none</source>
        <translation>Name eines Standorts oder none</translation>
    </message>
    <message>
        <source>how it reached the desk: phone, mail …</source>
        <translation>wie es zum Desk kam: Telefon, E-Mail …</translation>
    </message>
    <message>
        <source>what fixed it: repaired, replaced …, or none</source>
        <translation>was geholfen hat: repariert, ersetzt … oder none</translation>
    </message>
    <message>
        <source>the number here or the one of the other system</source>
        <translation>die hiesige Nummer oder die des anderen Systems</translation>
    </message>
    <message>
        <source>a major incident: yes or no</source>
        <translation>eine Großstörung: yes oder no</translation>
    </message>
    <message>
        <source>of a requester who is a VIP: yes or no</source>
        <translation>von einem Melder, der VIP ist: yes oder no</translation>
    </message>
    <message>
        <source>the target: &lt;now is overdue, &lt;+2h within two hours</source>
        <translation>der Zieltermin: &lt;now ist überfällig, &lt;+2h innerhalb von zwei Stunden</translation>
    </message>
    <message>
        <source>the next deadline of its clocks: &lt;now is overdue, &lt;+2h within two hours</source>
        <translation>die nächste Frist der Uhren: &lt;now ist überfällig, &lt;+2h innerhalb von zwei Stunden</translation>
    </message>
    <message>
        <source>the private reminder</source>
        <translation>die persönliche Wiedervorlage</translation>
    </message>
    <message>
        <source>when planned work starts</source>
        <translation>wann geplante Arbeit beginnt</translation>
    </message>
    <message>
        <source>when it was taken: today, 7d (the last seven days), 2026-01..2026-03</source>
        <translation>wann es aufgenommen wurde: today, 7d (die letzten sieben Tage), 2026-01..2026-03</translation>
    </message>
    <message>
        <source>when the last entry was made</source>
        <translation>wann der letzte Eintrag gemacht wurde</translation>
    </message>
    <message>
        <source>when it was solved</source>
        <translation>wann es gelöst wurde</translation>
    </message>
    <message>
        <source>nobody wrote for longer than: &gt;5d</source>
        <translation>niemand schrieb seit mehr als: &gt;5d</translation>
    </message>
    <message>
        <source>What the filter understands</source>
        <translation>Was der Filter versteht</translation>
    </message>
    <message>
        <source>The words in the field, the chips and a saved view are one and the same. While you type, what fits is offered; Down shows all.</source>
        <translation>Die Wörter im Feld, die Filterchips und eine gespeicherte Ansicht sind ein und dasselbe. Beim Tippen wird angeboten, was passt; Pfeil ab zeigt alles.</translation>
    </message>
    <message>
        <source>Examples: press one to try it</source>
        <translation>Beispiele: zum Ausprobieren wählen</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 ausprobieren</translation>
    </message>
    <message>
        <source>How terms are put together</source>
        <translation>Wie Begriffe verbunden werden</translation>
    </message>
    <message>
        <source>side by side: both hold; &apos;and&apos; may be written between them</source>
        <translation>nebeneinander: beide gelten; „and“ darf dazwischen stehen</translation>
    </message>
    <message>
        <source>a comma: one or the other</source>
        <translation>ein Komma: das eine oder das andere</translation>
    </message>
    <message>
        <source>either; brackets put together what belongs together</source>
        <translation>eins von beiden; Klammern fassen zusammen, was zusammengehört</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>quotes around what has blanks; a quote within is doubled</source>
        <translation>Anführungszeichen um alles mit Leerzeichen; ein Anführungszeichen darin wird verdoppelt</translation>
    </message>
    <message>
        <source>compared: &lt; &lt;= &gt; &gt;=</source>
        <translation>Vergleiche: &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>from … to, both included; 2026-01.. and ..2026-03 have one end</source>
        <translation>von … bis, beide eingeschlossen; 2026-01.. und ..2026-03 haben nur ein Ende</translation>
    </message>
    <message>
        <source>days and times; 5d is five days ago, +2h in two hours (m h d w mo y)</source>
        <translation>Tage und Zeiten; 5d heißt vor fünf Tagen, +2h in zwei Stunden (m h d w mo y)</translation>
    </message>
    <message>
        <source>words in the title, the text or the entries; in quotes exactly so</source>
        <translation>Wörter im Titel, im Text oder in den Einträgen; in Anführungszeichen genau so</translation>
    </message>
    <message>
        <source>order, with - the other way round; and headings</source>
        <translation>Reihenfolge, mit - umgekehrt; und Überschriften</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>the order of the list</source>
        <translation>die Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>headings in the list</source>
        <translation>Überschriften in der Liste</translation>
    </message>
    <message>
        <source>open, closed, major, confidential, planned, repeated on its asset, breached (a promise is broken), stuck (nothing moves), or known-error (a problem with a workaround)</source>
        <translation>open (offen), closed (geschlossen), major (Großstörung), confidential (vertraulich), planned (geplant), repeat (wiederholt am Gerät), breached (eine Zusage ist gebrochen), stuck (festgefahren) oder known-error (ein Problem mit Umgehung)</translation>
    </message>
</context>
<context>
    <name>lamp::QueryReason</name>
    <message>
        <source>%1: there is no &apos;%2&apos; on this desk</source>
        <translation>%1: „%2“ gibt es auf diesem Desk nicht</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not one of %3</source>
        <translation>%1: „%2“ gehört nicht zu %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date: try today, 2026-03, 5d (ago) or +2h</source>
        <translation>„%1“ ist kein Datum: versuchen Sie today, 2026-03, 5d (zurück) oder +2h</translation>
    </message>
    <message>
        <source>&apos;)&apos; without &apos;(&apos;</source>
        <translation>„)“ ohne „(“</translation>
    </message>
    <message>
        <source>nothing stands before &apos;or&apos;</source>
        <translation>vor „or“ steht nichts</translation>
    </message>
    <message>
        <source>nothing follows &apos;or&apos;</source>
        <translation>nach „or“ folgt nichts</translation>
    </message>
    <message>
        <source>nothing follows &apos;not&apos;</source>
        <translation>nach „not“ folgt nichts</translation>
    </message>
    <message>
        <source>this &apos;(&apos; is never closed</source>
        <translation>diese „(“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>nothing stands in these brackets</source>
        <translation>in diesen Klammern steht nichts</translation>
    </message>
    <message>
        <source>this quote is never closed</source>
        <translation>dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>&apos;%1:&apos; needs a value</source>
        <translation>„%1:“ braucht einen Wert</translation>
    </message>
    <message>
        <source>cannot group by &apos;%1&apos;; there is %2</source>
        <translation>nach „%1“ lässt sich nicht gruppieren; es gibt %2</translation>
    </message>
    <message>
        <source>cannot sort by &apos;%1&apos;; there is %2</source>
        <translation>nach „%1“ lässt sich nicht sortieren; es gibt %2</translation>
    </message>
    <message>
        <source>no field &apos;%1&apos;; words with a colon stand in quotes</source>
        <translation>kein Feld „%1“; Wörter mit Doppelpunkt gehören in Anführungszeichen</translation>
    </message>
    <message>
        <source>no field &apos;%1&apos;; did you mean %2?</source>
        <translation>kein Feld „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>a range stands alone</source>
        <translation>ein Bereich steht allein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be compared with &lt; or &gt;</source>
        <translation>„%1“ lässt sich nicht mit &lt; oder &gt; vergleichen</translation>
    </message>
    <message>
        <source>the range runs backwards: its first end is the later one</source>
        <translation>der Bereich läuft rückwärts: sein erstes Ende ist das spätere</translation>
    </message>
    <message>
        <source>colour rule %1: there is no colour &apos;%2&apos;</source>
        <translation>Farbregel %1: es gibt keine Farbe „%2“</translation>
    </message>
    <message>
        <source>colour rule %1: %2</source>
        <translation>Farbregel %1: %2</translation>
    </message>
    <message>
        <source>colour rule %1 says no condition</source>
        <translation>Farbregel %1 nennt keine Bedingung</translation>
    </message>
    <message>
        <source>%1: no asset here is called &apos;%2&apos;</source>
        <translation>%1: Kein Gerät hier heißt &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: no supplier here is called &apos;%2&apos;</source>
        <translation>%1: Kein Lieferant hier heißt &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: nobody here is called &apos;%2&apos;</source>
        <translation>%1: Niemand hier heißt &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1: nobody is &apos;me&apos; here until it is said who you are</source>
        <translation>%1: Niemand ist hier &apos;me&apos;, solange nicht gesagt ist, wer Sie sind</translation>
    </message>
</context>
<context>
    <name>lamp::QueuePage</name>
    <message>
        <source>Edit the filter as text</source>
        <translation>Filter als Text bearbeiten</translation>
    </message>
    <message>
        <source>Wide rows in the table</source>
        <translation>Hohe Zeilen in der Tabelle</translation>
    </message>
    <message>
        <source>Import tickets…</source>
        <translation>Tickets importieren …</translation>
    </message>
    <message numerus="yes">
        <source>The sheet holds the first %n items.</source>
        <translation>
            <numerusform>Das Blatt enthält nur den ersten Vorgang (%n).</numerusform>
            <numerusform>Das Blatt enthält nur die ersten %n Vorgänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <translation>gedruckt %1 von %2</translation>
    </message>
    <message>
        <source>Export this list …</source>
        <translation>Diese Liste exportieren …</translation>
    </message>
    <message>
        <source>What can be typed …</source>
        <translation>Was sich eingeben lässt …</translation>
    </message>
    <message>
        <source>Group the list by</source>
        <translation>Liste gruppieren nach</translation>
    </message>
    <message>
        <source>Print a round sheet …</source>
        <translation>Laufzettel drucken …</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Confidential items on paper and in exports</source>
        <translation>Vertrauliches auf Papier und in Exporten</translation>
    </message>
    <message>
        <source>The next sheet or export holds confidential items, too.</source>
        <translation>Das nächste Blatt oder der nächste Export enthält auch Vertrauliches.</translation>
    </message>
    <message>
        <source>Confidential items stay here.</source>
        <translation>Vertrauliches bleibt hier.</translation>
    </message>
</context>
<context>
    <name>lamp::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>lamp::ReadyTextTab</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Neue Checkliste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Hello {{ requester.first_name }}, …
{% if supplier.reference %}Their number: {{ supplier.reference }}{% endif %}</source>
        <translation>Guten Tag {{ requester.first_name }}, …
{% if supplier.reference %}Deren Nummer: {{ supplier.reference }}{% endif %}</translation>
    </message>
    <message>
        <source>One step a line</source>
        <translation>Ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>Open steps when it is solved</source>
        <translation>Offene Schritte beim Lösen</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>bewirken nichts</translation>
    </message>
    <message>
        <source>are asked about</source>
        <translation>werden erfragt</translation>
    </message>
    <message>
        <source>keep it from being solved</source>
        <translation>verhindern das Lösen</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation>Checkliste speichern</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Offene Schritte</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>„%1“ verschoben</translation>
    </message>
</context>
<context>
    <name>lamp::ReadyTexts</name>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A reply needs words.</source>
        <translation>Eine Antwort braucht Worte.</translation>
    </message>
    <message>
        <source>A checklist needs a step.</source>
        <translation>Eine Checkliste braucht einen Schritt.</translation>
    </message>
    <message>
        <source>It is closed: its checklist stays as it is.</source>
        <translation>Es ist geschlossen: die Checkliste bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>lamp::RecordChoice</name>
    <message>
        <source>a few letters</source>
        <translation>Ein paar Buchstaben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lamp::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Head office › 2nd floor</source>
        <translation>Zentrale › 2. Stock</translation>
    </message>
    <message>
        <source>%1: “%2” is not a day. Write it like %3.</source>
        <translation>%1: „%2“ ist kein Tag. Schreiben Sie ihn wie %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount.</source>
        <translation>%1: „%2“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Was Sie hier getippt haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weitertippen</translation>
    </message>
</context>
<context>
    <name>lamp::RecordField</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lamp::RecordPicker</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>“%1” without a record</source>
        <translation>„%1“ ohne Datensatz</translation>
    </message>
</context>
<context>
    <name>lamp::RecordView</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>lamp::Register</name>
    <message>
        <source>%1 in 30 d</source>
        <comment>incidents in thirty days</comment>
        <translation>%1 in 30 T</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>check due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>gegangen %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>geht %1</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Auf Lager</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>hängt ab von</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>wird gebraucht von</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>ist Teil von</translation>
    </message>
    <message>
        <source>consists of</source>
        <translation>besteht aus</translation>
    </message>
    <message>
        <source>is connected to</source>
        <translation>ist verbunden mit</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Too late to act</source>
        <translation>Zu spät zum Handeln</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Went on by itself</source>
        <translation>Von selbst verlängert</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>today is the last day to act</source>
        <translation>heute ist der letzte Tag zum Handeln</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to act</source>
        <translation>
            <numerusform>%n Tag zum Handeln</numerusform>
            <numerusform>%n Tage zum Handeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag beendet</numerusform>
            <numerusform>vor %n Tagen beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renewed itself %n day(s) ago: new dates?</source>
        <translation>
            <numerusform>vor %n Tag von selbst verlängert: neue Daten?</numerusform>
            <numerusform>vor %n Tagen von selbst verlängert: neue Daten?</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <source>put into use</source>
        <translation>in Betrieb genommen</translation>
    </message>
    <message>
        <source>warranty ended</source>
        <translation>Garantie abgelaufen</translation>
    </message>
    <message>
        <source>support of the maker ended</source>
        <translation>Support des Herstellers beendet</translation>
    </message>
    <message>
        <source>was to be replaced</source>
        <translation>sollte ersetzt werden</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>offen, %1</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>weniger als eine Stunde</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>goes on without an end</source>
        <translation>läuft ohne Ende weiter</translation>
    </message>
</context>
<context>
    <name>lamp::RegisterList</name>
    <message>
        <source>Search in %1</source>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Order, further rows, import</source>
        <translation>Reihenfolge, weitere Zeilen, Import</translation>
    </message>
    <message>
        <source>Nothing fits “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in der Liste</numerusform>
            <numerusform>%n in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RegisterPage</name>
    <message>
        <source>Assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>name, serial, address, person …</source>
        <translation>Name, Seriennummer, Adresse, Person …</translation>
    </message>
    <message>
        <source>New asset</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Computers, printers, servers, switches … stand here, each with both halves of its history.</source>
        <translation>Hier stehen Rechner, Drucker, Server, Switches …, jedes Gerät mit seinem ganzen Verlauf aus Tickets und Wartung.</translation>
    </message>
    <message>
        <source>Import assets…</source>
        <translation>Geräte importieren …</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Besitzer</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>By end of warranty</source>
        <translation>Nach Garantieende</translation>
    </message>
    <message>
        <source>Show retired ones</source>
        <translation>Ausgemusterte zeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>name, extension, login, room, department …</source>
        <translation>Name, Durchwahl, Anmeldung, Raum, Abteilung …</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>The people you work for stand here, with their devices and tickets.</source>
        <translation>Hier stehen die Menschen, für die Sie arbeiten, mit ihren Geräten und Tickets.</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen importieren …</translation>
    </message>
    <message>
        <source>Show those who left</source>
        <translation>Ausgeschiedene zeigen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>name, customer number, contact …</source>
        <translation>Name, Kundennummer, Ansprechpartner …</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>Whom you call when you cannot mend it yourself: hotline, customer number, contracts.</source>
        <translation>Wen Sie anrufen, wenn Sie es nicht selbst richten können: Hotline, Kundennummer, Verträge.</translation>
    </message>
    <message>
        <source>Show former ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>what, supplier …</source>
        <translation>Was, Lieferant …</translation>
    </message>
    <message>
        <source>New renewal</source>
        <translation>Neue Verlängerung</translation>
    </message>
    <message>
        <source>Contracts, licences, certificates, domains: each with the last day on which you can still act.</source>
        <translation>Verträge, Lizenzen, Zertifikate, Domains: jeweils mit dem letzten Tag, an dem Sie noch handeln können.</translation>
    </message>
    <message>
        <source>Show those no longer needed</source>
        <translation>Nicht mehr benötigte zeigen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Added the asset</source>
        <translation>Gerät angelegt</translation>
    </message>
    <message>
        <source>Added the person</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>Added the supplier</source>
        <translation>Lieferant angelegt</translation>
    </message>
    <message>
        <source>Added the renewal</source>
        <translation>Verlängerung angelegt</translation>
    </message>
</context>
<context>
    <name>lamp::Registry</name>
    <message>
        <source>the last day to act lies after the end</source>
        <translation>der letzte Tag zum Handeln liegt nach dem Ende</translation>
    </message>
    <message>
        <source>a day is needed, or that it goes on by itself</source>
        <translation>ein Tag fehlt, oder dass es von selbst weiterläuft</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>there is another asset with the name %1</source>
        <translation>es gibt schon ein anderes Gerät mit dem Namen %1</translation>
    </message>
    <message>
        <source>nobody is their own manager</source>
        <translation>niemand ist die eigene Führungskraft</translation>
    </message>
    <message>
        <source>it cannot lie inside itself</source>
        <translation>es kann nicht in sich selbst liegen</translation>
    </message>
    <message>
        <source>an asset cannot be linked to itself</source>
        <translation>ein Gerät lässt sich nicht mit sich selbst verknüpfen</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>das gibt es schon</translation>
    </message>
    <message>
        <source>an asset cannot depend on itself, also not through others</source>
        <translation>ein Gerät kann nicht von sich selbst abhängen, auch nicht über andere</translation>
    </message>
</context>
<context>
    <name>lamp::RenewalDialog</name>
    <message>
        <source>New renewal</source>
        <translation>Neue Verlängerung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>Empty: the day it ends.</source>
        <translation>Leer: der Tag, an dem es endet.</translation>
    </message>
    <message>
        <source>Goes on by itself unless we act</source>
        <translation>Läuft von selbst weiter, wenn wir nichts tun</translation>
    </message>
    <message>
        <source>Days of lead</source>
        <translation>Tage Vorlauf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch benötigt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Ticked and without a day: it has no end.</source>
        <translation>Angehakt und ohne Tag: Es hat kein Ende.</translation>
    </message>
    <message>
        <source>When does it end? Without a day nobody is reminded. What has no end goes on by itself: tick that.</source>
        <translation>Wann endet es? Ohne Tag wird niemand erinnert. Was kein Ende hat, läuft von selbst weiter: Haken Sie das an.</translation>
    </message>
</context>
<context>
    <name>lamp::RenewalModel</name>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price and period</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
</context>
<context>
    <name>lamp::RenewalView</name>
    <message>
        <source>Facts of the renewal</source>
        <translation>Angaben zur Verlängerung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Letzter Tag zum Handeln</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>goes on by itself unless we act</source>
        <translation>läuft von selbst weiter, wenn wir nichts tun</translation>
    </message>
    <message>
        <source>ends unless we act</source>
        <translation>endet, wenn wir nichts tun</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of lead</source>
        <translation>
            <numerusform>%n Tag Vorlauf</numerusform>
            <numerusform>%n Tage Vorlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price and period</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Edit this renewal</source>
        <translation>Diese Verlängerung bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>lamp::RepeatStrip</name>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Same fix</source>
        <translation>Gleiche Lösung</translation>
    </message>
    <message>
        <source>Make problem</source>
        <translation>Problem anlegen</translation>
    </message>
    <message>
        <source>Solve it with what fixed it the last time</source>
        <translation>Mit dem lösen, was zuletzt geholfen hat</translation>
    </message>
    <message>
        <source>One problem for all of them: what is the cause?</source>
        <translation>Ein Problem für alle: was ist die Ursache?</translation>
    </message>
    <message>
        <source>warranty to %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>This is the %1 incident on %2 within 30 days. Before it: %3</source>
        <translation>Dies ist die %1 Störung an %2 innerhalb von 30 Tagen. Davor: %3</translation>
    </message>
    <message>
        <source>Earlier incidents on %1: %2</source>
        <translation>Frühere Störungen an %1: %2</translation>
    </message>
</context>
<context>
    <name>lamp::RevisionsDialog</name>
    <message>
        <source>Revisions of %1</source>
        <translation>Fassungen von %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What it &amp;changed</source>
        <translation>Was sie än&amp;derte</translation>
    </message>
    <message>
        <source>What changed &amp;since</source>
        <translation>Was sich &amp;seitdem änderte</translation>
    </message>
    <message>
        <source>&amp;Whole text</source>
        <translation>&amp;Ganzer Text</translation>
    </message>
    <message>
        <source>Text of the revision</source>
        <translation>Text der Fassung</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Fassung &amp;zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>steht jetzt dort</translation>
    </message>
    <message>
        <source>Title: “%1” became “%2”</source>
        <translation>Titel: aus „%1“ wurde „%2“</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Der Text ist derselbe.</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) as they were</source>
        <translation>
            <numerusform>… %n Zeile unverändert</numerusform>
            <numerusform>… %n Zeilen unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>… and more: the whole text shows all of it</source>
        <translation>… und mehr: der ganze Text zeigt alles</translation>
    </message>
</context>
<context>
    <name>lamp::RhythmEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Regel als Text</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Patch day</source>
        <translation>Patch-Tag</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Eigene Regel</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>Alle so viele</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number</comment>
        <translation>alle </translation>
    </message>
    <message>
        <source>on day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>On a day of the month</source>
        <translation>An einem Tag des Monats</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>on the</source>
        <translation>am</translation>
    </message>
    <message>
        <source>On a weekday of the month</source>
        <translation>An einem Wochentag des Monats</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
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
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>im %1</translation>
    </message>
    <message>
        <source>Days after the second Tuesday</source>
        <translation>Tage nach dem zweiten Dienstag</translation>
    </message>
    <message>
        <source>second Tuesday of the month +</source>
        <translation>zweiter Dienstag des Monats +</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>ends after</source>
        <translation>endet nach</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>endet am</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) on</source>
        <translation>
            <numerusform>Woche am</numerusform>
            <numerusform>Wochen am</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <translation>
            <numerusform>Jahr</numerusform>
            <numerusform>Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RolesBox</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Target by hand</source>
        <translation>Ziel von Hand</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Settings, clocks, lists and macros</source>
        <translation>Einstellungen, Uhren, Listen und Makros</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Only a lead may change</source>
        <translation>Nur eine Leitung darf ändern</translation>
    </message>
    <message>
        <source>Choose somebody above</source>
        <translation>Oben jemanden wählen</translation>
    </message>
    <message>
        <source>What %1 is here</source>
        <translation>Was %1 hier ist</translation>
    </message>
    <message>
        <source>Roles are advisory on a local file: this program keeps to them, but whoever can write the file can write the desk.</source>
        <translation>Rollen sind bei einer lokalen Datei ein Hinweis: dieses Programm hält sich daran, doch wer die Datei schreiben kann, kann den Desk schreiben.</translation>
    </message>
    <message>
        <source>Only a lead may change roles.</source>
        <translation>Nur eine Leitung darf Rollen ändern.</translation>
    </message>
    <message>
        <source>While nobody is a lead, nothing is kept from anybody but readers.</source>
        <translation>Solange es keine Leitung gibt, ist nur denen etwas verwehrt, die nur lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody may change everything.</source>
        <translation>Alle dürfen alles ändern.</translation>
    </message>
    <message>
        <source>Changed what only a lead may change.</source>
        <translation>Geändert, was nur eine Leitung ändern darf.</translation>
    </message>
</context>
<context>
    <name>lamp::RoundPrint</name>
    <message>
        <source>Place not known</source>
        <translation>Ort unbekannt</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>Laufzettel</translation>
    </message>
    <message numerus="yes">
        <source>Left out as confidential: %n item(s)</source>
        <translation>
            <numerusform>Als vertraulich ausgelassen: %n Vorgang</numerusform>
            <numerusform>Als vertraulich ausgelassen: %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>lamp::RunFinish</name>
    <message>
        <source>Last word on this run</source>
        <translation>Letztes Wort zu diesem Durchlauf</translation>
    </message>
    <message>
        <source>what it was in the end; stands first in the entry</source>
        <translation>was es am Ende war; steht zuerst im Eintrag</translation>
    </message>
    <message>
        <source>Write the time down on the work item</source>
        <translation>Zeit beim Vorgang aufschreiben</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Did it help all the same?</source>
        <translation>Hat es trotzdem geholfen?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat er geholfen?</translation>
    </message>
    <message>
        <source>✓ It helped, after %1</source>
        <translation>✓ Es half, nach %1</translation>
    </message>
    <message>
        <source>✗ It did not help, after %1</source>
        <translation>✗ Es half nicht, nach %1</translation>
    </message>
    <message>
        <source>– Given up after %1</source>
        <translation>– Nach %1 aufgegeben</translation>
    </message>
    <message>
        <source>Kept with the article.</source>
        <translation>Beim Artikel behalten.</translation>
    </message>
    <message>
        <source>Kept with the article and as an entry of %1.</source>
        <translation>Beim Artikel und als Eintrag von %1 behalten.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Write %1 down on %2</source>
        <translation>%1 bei %2 aufschreiben</translation>
    </message>
</context>
<context>
    <name>lamp::RunList</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>last step %1</source>
        <translation>letzter Schritt %1</translation>
    </message>
    <message>
        <source>No run waits. Run begins one on an article that has numbered steps.</source>
        <translation>Kein Durchlauf wartet. „Durchführen“ beginnt einen bei einem Artikel mit nummerierten Schritten.</translation>
    </message>
    <message>
        <source>Runs that wait</source>
        <translation>Wartende Durchläufe</translation>
    </message>
</context>
<context>
    <name>lamp::RunPage</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Followed “%1”: it helped</source>
        <translation>„%1“ befolgt: es half</translation>
    </message>
    <message>
        <source>Followed “%1”: it did not help</source>
        <translation>„%1“ befolgt: es half nicht</translation>
    </message>
    <message>
        <source>Gave up following “%1”</source>
        <translation>„%1“ aufgegeben</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <comment>time of all, of the step</comment>
        <translation>%1 · Schritt %2</translation>
    </message>
    <message>
        <source>Back to where it stands</source>
        <translation>Zurück zum Stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Es half</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>Es half nicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Spell it</source>
        <translation>Buchstabieren</translation>
    </message>
    <message>
        <source>Failed. Where does it go on? %1, or F again for the next step.</source>
        <translation>Fehlgeschlagen. Wo geht es weiter? %1, oder noch einmal F für den nächsten Schritt.</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>Command %1 of %2 copied</source>
        <translation>Befehl %1 von %2 kopiert</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Leave on-site</source>
        <translation>Vor-Ort verlassen</translation>
    </message>
    <message>
        <source>On-site</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Time since the run began</source>
        <translation>Zeit seit Beginn des Durchlaufs</translation>
    </message>
    <message>
        <source>On-site mode</source>
        <translation>Vor-Ort-Modus</translation>
    </message>
    <message>
        <source>Large and dark, for the server room</source>
        <translation>Groß und dunkel, für den Serverraum</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>The article was changed since this run began, and its text of then is not known any more: this is the new one.</source>
        <translation>Der Artikel wurde seit Beginn dieses Durchlaufs geändert, und sein damaliger Text ist nicht mehr bekannt: Dies ist der neue.</translation>
    </message>
    <message>
        <source>The article was changed since this run began. The run goes on with the text that it began with.</source>
        <translation>Der Artikel wurde seit Beginn dieses Durchlaufs geändert. Der Durchlauf geht mit dem Text weiter, mit dem er begann.</translation>
    </message>
</context>
<context>
    <name>lamp::RunStepView</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>what was seen or done otherwise; kept with the step</source>
        <translation>was zu sehen war oder anders gemacht wurde; bleibt beim Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>früher erledigt</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>früher fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped before</source>
        <translation>früher ausgelassen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Wenn es fehlschlägt</translation>
    </message>
    <message>
        <source>High risk: read all steps first</source>
        <translation>Hohes Risiko: zuerst alle Schritte lesen</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>To the end: it does not help</source>
        <translation>Zum Abschluss: es hilft nicht</translation>
    </message>
    <message>
        <source>To step %1: %2</source>
        <translation>Zu Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>lamp::RunStrip</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A run waits: %1, %2</source>
        <translation>Ein Durchlauf wartet: %1, %2</translation>
    </message>
    <message>
        <source>Go on with the run of %1</source>
        <translation>Durchlauf von %1 fortsetzen</translation>
    </message>
</context>
<context>
    <name>lamp::Runs</name>
    <message>
        <source>this run has ended</source>
        <translation>dieser Durchlauf ist beendet</translation>
    </message>
    <message>
        <source>“%1” has no numbered steps</source>
        <translation>„%1“ hat keine nummerierten Schritte</translation>
    </message>
    <message>
        <source>the run went on elsewhere meanwhile</source>
        <translation>der Durchlauf ging inzwischen anderswo weiter</translation>
    </message>
    <message>
        <source>all steps are behind</source>
        <translation>alle Schritte sind getan</translation>
    </message>
    <message>
        <source>no step is behind</source>
        <translation>kein Schritt ist getan</translation>
    </message>
    <message>
        <source>it helped, after %1</source>
        <translation>es half, nach %1</translation>
    </message>
    <message>
        <source>it did not help, after %1</source>
        <translation>es half nicht, nach %1</translation>
    </message>
    <message>
        <source>given up after %1</source>
        <translation>nach %1 aufgegeben</translation>
    </message>
    <message>
        <source>under way for %1</source>
        <translation>seit %1 im Gang</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Followed %1: %2.</source>
        <translation>%1 befolgt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not reached.</source>
        <translation>
            <numerusform>%n Schritt wurde nicht erreicht.|%n Schritte wurden nicht erreicht.</numerusform>
            <numerusform>%n Schritt wurde nicht erreicht.|%n Schritte wurden nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>lamp::ScopeEditor</name>
    <message>
        <source>Add an asset</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>add an asset: type a part of its name, Enter</source>
        <translation>Gerät hinzufügen: Teil des Namens tippen, Eingabe</translation>
    </message>
    <message>
        <source>one job for each asset</source>
        <translation>ein Auftrag je Gerät</translation>
    </message>
    <message>
        <source>one job for all of them</source>
        <translation>ein Auftrag für alle</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>asset, taken away by a click</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>lamp::SecretStrip</name>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This looks like a password</source>
        <translation>Das sieht nach einem Passwort aus</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>This looks like a password and would stay in the history: %1</source>
        <translation>Das sieht nach einem Passwort aus und bliebe im Verlauf: %1</translation>
    </message>
    <message>
        <source>[removed]</source>
        <translation>[entfernt]</translation>
    </message>
</context>
<context>
    <name>lamp::SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Zeit und Kosten</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>lamp::ShiftNoteDialog</name>
    <message>
        <source>Shift hand-over</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>Notes, the newest first</source>
        <translation>Notizen, die neueste zuerst</translation>
    </message>
    <message>
        <source>The shift began at</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Fill in again</source>
        <translation>&amp;Neu füllen</translation>
    </message>
    <message>
        <source>Fill in again from the desk</source>
        <translation>Neu aus dem Desk füllen</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Notiz drucken</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Aufheben</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz aufheben</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The note of now</source>
        <translation>Die Notiz von jetzt</translation>
    </message>
    <message>
        <source>Kept the note</source>
        <translation>Notiz aufgehoben</translation>
    </message>
    <message>
        <source>Copied the note</source>
        <translation>Notiz kopiert</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <translation>gedruckt %1 von %2</translation>
    </message>
</context>
<context>
    <name>lamp::ShiftNotes</name>
    <message>
        <source>(confidential)</source>
        <translation>(vertraulich)</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>niemandes</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>… and more: see the queue</source>
        <translation>… und mehr: siehe Warteschlange</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Major now</source>
        <translation>Großstörung jetzt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Waits for today</source>
        <translation>Wartet auf heute</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Worked on, still open</source>
        <translation>Bearbeitet, noch offen</translation>
    </message>
    <message>
        <source>What else the next shift should know</source>
        <translation>Was die nächste Schicht sonst wissen sollte</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Es gibt noch nichts aufzuheben.</translation>
    </message>
</context>
<context>
    <name>lamp::SimilarList</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>same asset</source>
        <translation>gleiches Gerät</translation>
    </message>
    <message>
        <source>same asset %1</source>
        <translation>gleiches Gerät %1</translation>
    </message>
    <message>
        <source>same requester</source>
        <translation>gleicher Melder</translation>
    </message>
    <message>
        <source>%1 %2 — %3</source>
        <translation>%1 %2 — %3</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>Ähnlich: %1</translation>
    </message>
    <message>
        <source>%1
Enter opens it</source>
        <translation>%1
Eingabe öffnet den Vorgang</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>erledigt: %1</translation>
    </message>
</context>
<context>
    <name>lamp::SiteExport</name>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>affects %1</source>
        <translation>betrifft %1</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensbasis</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Andere Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <comment>number of articles</comment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>lamp::SiteHtml</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>lamp::SkipDialog</name>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip “%1” on %2?</source>
        <translation>„%1“ am %2 auslassen?</translation>
    </message>
    <message>
        <source>It stays in the record as skipped, with the reason, and is counted apart.</source>
        <translation>Es bleibt als ausgelassen vermerkt, mit dem Grund, und zählt gesondert.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Choose the new date…</source>
        <translation>Neuen Termin wählen …</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>lamp::SolveDialog</name>
    <message>
        <source>Solve %1: what fixed it?</source>
        <translation>%1 lösen: was hat geholfen?</translation>
    </message>
    <message>
        <source>one line: shown on every later ticket of this asset</source>
        <translation>Eine Zeile: steht an jedem späteren Ticket dieses Geräts</translation>
    </message>
    <message>
        <source>&amp;Solve</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Fixed by</source>
        <translation>&amp;Geholfen hat</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;Was getan wurde</translation>
    </message>
    <message>
        <source>&amp;Article that helped</source>
        <translation>&amp;Artikel, der geholfen hat</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It still waits for %1.</source>
        <translation>Der Vorgang wartet noch auf %1.</translation>
    </message>
    <message>
        <source>Solve the &amp;parts too</source>
        <translation>Auch die Te&amp;ile lösen</translation>
    </message>
    <message>
        <source>&amp;Leave them open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n open part(s)</source>
        <translation>
            <numerusform>%n offener Teil</numerusform>
            <numerusform>%n offene Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Solve what was reported &amp;again with it</source>
        <translation>E&amp;rneut Gemeldetes mit lösen</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n Duplikat</numerusform>
            <numerusform>%n Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solved with it: %n who reported it too</source>
        <translation>
            <numerusform>Damit gelöst: %n, die es auch gemeldet haben</numerusform>
            <numerusform>Damit gelöst: %n, die es auch gemeldet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be solved yet. Open: %1</source>
        <translation>Kann noch nicht gelöst werden. Offen: %1</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Solve &amp;all the same</source>
        <translation>&amp;Trotzdem lösen</translation>
    </message>
    <message>
        <source>Members that are solved with it</source>
        <translation>Zugehörige, die mit gelöst werden</translation>
    </message>
    <message numerus="yes">
        <source>Solve %n &amp;member(s) too</source>
        <translation>
            <numerusform>%n &amp;Zugehöriges mit lösen</numerusform>
            <numerusform>%n &amp;Zugehörige mit lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>choose what fixed it</source>
        <translation>wählen, was geholfen hat</translation>
    </message>
</context>
<context>
    <name>lamp::SpellDialog</name>
    <message>
        <source>Spell it</source>
        <translation>Buchstabieren</translation>
    </message>
    <message>
        <source>The line, sign by sign</source>
        <translation>Die Zeile, Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Line %1 of %2 · %3 changes it</source>
        <translation>Zeile %1 von %2 · %3 wechselt sie</translation>
    </message>
</context>
<context>
    <name>lamp::SpellOut</name>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>doppeltes Anführungszeichen</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>dollar</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>einfaches Anführungszeichen</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>asterisk</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>equals sign</source>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>opening square bracket</source>
        <translation>eckige Klammer auf</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>Rückstrich</translation>
    </message>
    <message>
        <source>closing square bracket</source>
        <translation>eckige Klammer zu</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>Zirkumflex</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>backtick</source>
        <translation>Gravis</translation>
    </message>
    <message>
        <source>opening curly bracket</source>
        <translation>geschweifte Klammer auf</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>closing curly bracket</source>
        <translation>geschweifte Klammer zu</translation>
    </message>
    <message>
        <source>tilde</source>
        <translation>Tilde</translation>
    </message>
    <message>
        <source>euro sign</source>
        <translation>Eurozeichen</translation>
    </message>
    <message>
        <source>section sign</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>capital %1 %2</source>
        <comment>letter, its name</comment>
        <translation>groß %1 %2</translation>
    </message>
    <message>
        <source>%1, character U+%2</source>
        <translation>%1, Zeichen U+%2</translation>
    </message>
    <message>
        <source>character U+%1</source>
        <translation>Zeichen U+%1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n Leerzeichen|%n Leerzeichen</numerusform>
            <numerusform>%n Leerzeichen|%n Leerzeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::Spelling</name>
    <message>
        <source>Spelling is not checked: that part of the program is not installed.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: dieser Teil des Programms ist nicht installiert.</translation>
    </message>
    <message>
        <source>Spelling is not checked: there is no dictionary for %1 on this computer.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: auf diesem Computer gibt es kein Wörterbuch für %1.</translation>
    </message>
</context>
<context>
    <name>lamp::SplitDialog</name>
    <message>
        <source>%1 of work</source>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>The chosen entries and their files go into a new ticket of the same requester, linked with this one.</source>
        <translation>Die gewählten Einträge und ihre Dateien kommen in ein neues Ticket desselben Melders, verknüpft mit diesem.</translation>
    </message>
    <message>
        <source>Entries that go</source>
        <translation>Einträge, die gehen</translation>
    </message>
    <message>
        <source>&amp;Title of the new ticket</source>
        <translation>&amp;Titel des neuen Tickets</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>A&amp;btrennen</translation>
    </message>
    <message>
        <source>Choose what goes.</source>
        <translation>Wählen Sie, was abgetrennt wird.</translation>
    </message>
    <message>
        <source>One entry at least stays.</source>
        <translation>Mindestens ein Eintrag bleibt.</translation>
    </message>
    <message>
        <source>what was said first in them</source>
        <translation>was darin zuerst gesagt wurde</translation>
    </message>
</context>
<context>
    <name>lamp::StatusDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Waiting for</source>
        <translation>Wartet &amp;auf</translation>
    </message>
    <message>
        <source>&amp;Follow up at</source>
        <translation>Wieder&amp;vorlage am</translation>
    </message>
    <message>
        <source>their number for it</source>
        <translation>Nummer beim Lieferanten</translation>
    </message>
    <message>
        <source>Supplier&apos;s &amp;reference</source>
        <translation>&amp;Referenz des Lieferanten</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
</context>
<context>
    <name>lamp::StatusLine</name>
    <message>
        <source>No network use</source>
        <translation>Kein Netzzugriff</translation>
    </message>
    <message>
        <source>Cancel the work in the background</source>
        <translation>Arbeit im Hintergrund abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. A mail is sent by your mail program, when you send it there.</source>
        <translation>Nichts verlässt diesen Rechner. Eine Mail sendet Ihr Mailprogramm, wenn Sie sie dort senden.</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed texts that are not saved yet. They are kept in the desk file.</source>
        <translation>Geschriebenes, das noch nicht gespeichert ist. Es liegt in der Desk-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
</context>
<context>
    <name>lamp::StepLine</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
</context>
<context>
    <name>lamp::StepsEditor</name>
    <message>
        <source>No steps yet. A checklist makes every visit the same, and is the proof of what was done.</source>
        <translation>Noch keine Schritte. Eine Checkliste macht jeden Einsatz gleich und ist der Nachweis, was getan wurde.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Schritt nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Schritt nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>what is done, in a few words</source>
        <translation>Was getan wird, in wenigen Worten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>How, in Markdown; commands as code blocks</source>
        <translation>Wie, in Markdown; Befehle als Codeblöcke</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>A&amp;nweisung</translation>
    </message>
    <message>
        <source>Needs a note or a file as evidence</source>
        <translation>Braucht eine Notiz oder Datei als Nachweis</translation>
    </message>
    <message>
        <source>Step %1 has no name.</source>
        <translation>Schritt %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Step %1: the lowest value is above the highest.</source>
        <translation>Schritt %1: der niedrigste Wert liegt über dem höchsten.</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
</context>
<context>
    <name>lamp::StopwatchLine</name>
    <message>
        <source>The stopwatch runs on %1 %2 since %3</source>
        <translation>Die Stoppuhr läuft auf %1 %2 seit %3</translation>
    </message>
    <message>
        <source>Open a ticket first: the stopwatch runs on it.</source>
        <translation>Öffne zuerst ein Ticket: auf ihm läuft die Stoppuhr.</translation>
    </message>
    <message>
        <source>The stopwatch runs</source>
        <translation>Die Stoppuhr läuft</translation>
    </message>
    <message>
        <source>The stopwatch runs; the time on %1 is kept</source>
        <translation>Die Stoppuhr läuft; die Zeit auf %1 ist eingetragen</translation>
    </message>
    <message>
        <source>Kept %1 on %2</source>
        <translation>%1 auf %2 eingetragen</translation>
    </message>
    <message>
        <source>Stopped; less than a minute is not kept</source>
        <translation>Angehalten; weniger als eine Minute wird nicht eingetragen</translation>
    </message>
    <message>
        <source>Minutes that count</source>
        <translation>Minuten, die zählen</translation>
    </message>
    <message>
        <source>“%1” is no time, such as 45 or 1:30</source>
        <translation>„%1“ ist keine Zeit wie 45 oder 1:30</translation>
    </message>
    <message>
        <source>&amp;Stop and keep %1</source>
        <translation>&amp;Anhalten und %1 eintragen</translation>
    </message>
    <message>
        <source>Stop, other &amp;time …</source>
        <translation>Anhalten, andere &amp;Zeit …</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Dropped the stopwatch</source>
        <translation>Stoppuhr verworfen</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>lamp::SupplierDialog</name>
    <message>
        <source>New supplier</source>
        <translation>Neuer Lieferant</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>We work with them</source>
        <translation>Wir arbeiten mit ihnen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>lamp::SupplierModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>antwortet in %1</translation>
    </message>
</context>
<context>
    <name>lamp::SupplierView</name>
    <message>
        <source>Facts of the supplier</source>
        <translation>Angaben zum Lieferanten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Open with them</source>
        <translation>Offen bei ihnen</translation>
    </message>
    <message>
        <source>Assets from them</source>
        <translation>Geräte von ihnen</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Contracts and renewals</source>
        <translation>Verträge und Verlängerungen</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>on average, from asking to the answer</source>
        <translation>im Mittel, von der Frage bis zur Antwort</translation>
    </message>
    <message>
        <source>known once a ticket has waited for them</source>
        <translation>bekannt, sobald ein Ticket auf sie gewartet hat</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n Ticket</numerusform>
            <numerusform>%n Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) and renewal(s)</source>
        <translation>
            <numerusform>%n Vertrag oder Verlängerung</numerusform>
            <numerusform>%n Verträge und Verlängerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket is open with them.</source>
        <translation>Kein Ticket ist bei ihnen offen.</translation>
    </message>
    <message>
        <source>No contract is known.</source>
        <translation>Kein Vertrag ist bekannt.</translation>
    </message>
    <message>
        <source>No asset came from them.</source>
        <translation>Kein Gerät kam von ihnen.</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>lamp::TargetField</name>
    <message>
        <source>%1: how much</source>
        <translation>%1: wie viel</translation>
    </message>
    <message>
        <source>%1: in what</source>
        <translation>%1: in welcher Einheit</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts zugesagt</translation>
    </message>
    <message>
        <source>working minutes</source>
        <translation>Arbeitsminuten</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>working days, to the end of the day</source>
        <translation>Arbeitstage, bis zum Ende des Tages</translation>
    </message>
</context>
<context>
    <name>lamp::TargetMeter</name>
    <message>
        <source>no target</source>
        <translation>kein Zieltermin</translation>
    </message>
    <message>
        <source>Target: %1, change</source>
        <translation>Zieltermin: %1, ändern</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Zieltermin: %1</translation>
    </message>
    <message>
        <source>Next deadline: %1, show all clocks</source>
        <translation>Nächste Frist: %1, alle Uhren zeigen</translation>
    </message>
    <message>
        <source>Next deadline: %1 (T shows all clocks)</source>
        <translation>Nächste Frist: %1 (T zeigt alle Uhren)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lamp::TemplateDialog</name>
    <message>
        <source>New ticket from a template</source>
        <translation>Neues Ticket aus einer Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Who has the trouble</source>
        <translation>Wer die Störung hat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Parts and their days</source>
        <translation>Teile und ihre Tage</translation>
    </message>
    <message>
        <source>&amp;Make the ticket</source>
        <translation>Ticket an&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>T&amp;ag</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>T&amp;eile</translation>
    </message>
    <message>
        <source>There is no template yet: Settings, Templates.</source>
        <translation>Es gibt noch keine Vorlage: Einstellungen, Vorlagen.</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>Letzter T&amp;ag</translation>
    </message>
    <message>
        <source>First d&amp;ay</source>
        <translation>Erster T&amp;ag</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (Pflicht)</translation>
    </message>
    <message>
        <source>%1   (that day is over)</source>
        <translation>%1   (der Tag ist vorbei)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>lamp::TemplateRuleEdit</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule for a field</source>
        <translation>Regel für ein Feld hinzufügen</translation>
    </message>
    <message>
        <source>Field of rule %1</source>
        <translation>Feld der Regel %1</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>is filled in with</source>
        <translation>wird vorbelegt mit</translation>
    </message>
    <message>
        <source>is hidden</source>
        <translation>ist ausgeblendet</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>ist Pflicht</translation>
    </message>
    <message>
        <source>must be filled in before solving</source>
        <translation>ist vor dem Lösen Pflicht</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>Value of rule %1</source>
        <translation>Wert der Regel %1</translation>
    </message>
</context>
<context>
    <name>lamp::TemplatesSection</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What is ready to be used again. A variable or a field that there is not is refused here, while you write.</source>
        <translation>Was immer wieder gebraucht wird. Eine Variable oder ein Feld, das es nicht gibt, wird hier beim Schreiben abgelehnt.</translation>
    </message>
    <message>
        <source>Kinds of templates</source>
        <translation>Arten von Vorlagen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
</context>
<context>
    <name>lamp::TextDoor</name>
    <message>
        <source>What was typed and not saved came back.</source>
        <translation>Was getippt und nicht gespeichert wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>lamp::TextOffers</name>
    <message>
        <source>Texts, articles and people that fit</source>
        <translation>Passende Texte, Artikel und Personen</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Nicht ausgefüllt: %1</translation>
    </message>
</context>
<context>
    <name>lamp::TextTemplate</name>
    <message>
        <source>name of who has the trouble</source>
        <translation>Name des Melders</translation>
    </message>
    <message>
        <source>first name of who has the trouble</source>
        <translation>Vorname des Melders</translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation>Rückrufnummer</translation>
    </message>
    <message>
        <source>number of the ticket</source>
        <translation>Nummer des Tickets</translation>
    </message>
    <message>
        <source>title of the ticket</source>
        <translation>Titel des Tickets</translation>
    </message>
    <message>
        <source>status of the ticket</source>
        <translation>Status des Tickets</translation>
    </message>
    <message>
        <source>category of the ticket</source>
        <translation>Kategorie des Tickets</translation>
    </message>
    <message>
        <source>day on which it came in</source>
        <translation>Tag des Eingangs</translation>
    </message>
    <message>
        <source>target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>day of the follow-up</source>
        <translation>Tag der Wiedervorlage</translation>
    </message>
    <message>
        <source>name of the asset</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>model of the asset</source>
        <translation>Modell des Geräts</translation>
    </message>
    <message>
        <source>serial number of the asset</source>
        <translation>Seriennummer des Geräts</translation>
    </message>
    <message>
        <source>location of the ticket</source>
        <translation>Standort des Tickets</translation>
    </message>
    <message>
        <source>service that it is about</source>
        <translation>Dienst, um den es geht</translation>
    </message>
    <message>
        <source>name of the supplier</source>
        <translation>Name des Lieferanten</translation>
    </message>
    <message>
        <source>the supplier&apos;s reference</source>
        <translation>Zeichen des Lieferanten</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>wer daran arbeitet</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>the day of today</source>
        <translation>das heutige Datum</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>es gibt keine Variable „%1“</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”</source>
        <translation>„{{“ wird nicht mit „}}“ geschlossen</translation>
    </message>
    <message>
        <source>mail address of who has the trouble</source>
        <translation>Mailadresse der betroffenen Person</translation>
    </message>
    <message>
        <source>login name of who has the trouble</source>
        <translation>Anmeldename der betroffenen Person</translation>
    </message>
    <message>
        <source>network address of the asset</source>
        <translation>Netzwerkadresse des Geräts</translation>
    </message>
    <message>
        <source>host name of the asset</source>
        <translation>Hostname des Geräts</translation>
    </message>
    <message>
        <source>“{{ %1 }}” cannot be read</source>
        <translation>„{{ %1 }}“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>es gibt keinen Filter „%1“</translation>
    </message>
    <message>
        <source>an “if” needs a condition</source>
        <translation>ein „if“ braucht eine Bedingung</translation>
    </message>
    <message>
        <source>“{% %1 %}” is not taken from a text, only if, elif, else and endif</source>
        <translation>„{% %1 %}“ wird aus einem Text nicht genommen, nur if, elif, else und endif</translation>
    </message>
    <message>
        <source>“{% %1 %}” stands without an “if”</source>
        <translation>„{% %1 %}“ steht ohne ein „if“</translation>
    </message>
    <message>
        <source>an “if” is not closed by “{% endif %}”</source>
        <translation>ein „if“ ist nicht durch „{% endif %}“ geschlossen</translation>
    </message>
    <message>
        <source>“{%” is not closed by “%}” on its line</source>
        <translation>„{%“ ist in seiner Zeile nicht durch „%}“ geschlossen</translation>
    </message>
    <message>
        <source>the conditions cannot be read: %1</source>
        <translation>die Bedingungen sind nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>lamp::TicketTemplateTab</name>
    <message>
        <source>Ticket templates</source>
        <translation>Ticketvorlagen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Kind of its tickets</source>
        <translation>Art ihrer Tickets</translation>
    </message>
    <message>
        <source>Title of its tickets</source>
        <translation>Titel ihrer Tickets</translation>
    </message>
    <message>
        <source>Description of its tickets</source>
        <translation>Beschreibung ihrer Tickets</translation>
    </message>
    <message>
        <source>Category of its tickets</source>
        <translation>Kategorie ihrer Tickets</translation>
    </message>
    <message>
        <source>Priority of its tickets</source>
        <translation>Priorität ihrer Tickets</translation>
    </message>
    <message>
        <source>Working minutes until its target</source>
        <translation>Arbeitsminuten bis zum Ziel</translation>
    </message>
    <message>
        <source> min of working time</source>
        <translation> min Arbeitszeit</translation>
    </message>
    <message>
        <source>by the priority</source>
        <translation>nach der Priorität</translation>
    </message>
    <message>
        <source>Checklist of its tickets</source>
        <translation>Checkliste ihrer Tickets</translation>
    </message>
    <message>
        <source>One step a line</source>
        <translation>Ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Ziel nach</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>What solving wants holds for every ticket of the category</source>
        <translation>Was das Lösen verlangt, gilt für jedes Ticket der Kategorie</translation>
    </message>
    <message>
        <source>Day that its parts are counted from</source>
        <translation>Tag, von dem aus die Teile zählen</translation>
    </message>
    <message>
        <source>none: one ticket</source>
        <translation>keiner: ein Ticket</translation>
    </message>
    <message>
        <source>the first day of a new starter</source>
        <translation>der erste Tag beim Eintritt</translation>
    </message>
    <message>
        <source>the last day of a leaver</source>
        <translation>der letzte Tag beim Austritt</translation>
    </message>
    <message>
        <source>Parts, with working days from the day</source>
        <translation>Teile, mit Arbeitstagen ab dem Tag</translation>
    </message>
    <message>
        <source>A ticket of its own a line, working days from the day first:
-5 Order the laptop
+1 Ask whether everything works</source>
        <translation>Je Zeile ein eigenes Ticket, zuerst die Arbeitstage ab dem Tag:
-5 Laptop bestellen
+1 Fragen, ob alles geht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Deleted the template “%1”</source>
        <translation>Vorlage „%1“ gelöscht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n dated part(s)</source>
        <translation>
            <numerusform>%n datierter Teil</numerusform>
            <numerusform>%n datierte Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>Saved the template “%1”</source>
        <translation>Vorlage „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Moved the template “%1”</source>
        <translation>Vorlage „%1“ verschoben</translation>
    </message>
</context>
<context>
    <name>lamp::TicketTemplates</name>
    <message>
        <source>Parts need a day that they are counted from.</source>
        <translation>Teile brauchen einen Tag, von dem aus sie zählen.</translation>
    </message>
    <message>
        <source>A part needs words.</source>
        <translation>Ein Teil braucht Worte.</translation>
    </message>
    <message>
        <source>“%1” is more than a year away.</source>
        <translation>„%1“ ist mehr als ein Jahr entfernt.</translation>
    </message>
    <message>
        <source>“%1” is not preset by a template.</source>
        <translation>„%1“ wird von einer Vorlage nicht vorbelegt.</translation>
    </message>
    <message>
        <source>There is no field “%1” any more.</source>
        <translation>Es gibt kein Feld „%1“ mehr.</translation>
    </message>
    <message>
        <source>“%1” is never empty: it need not be asked for.</source>
        <translation>„%1“ ist nie leer: danach muss nicht gefragt werden.</translation>
    </message>
    <message>
        <source>“%1” is hidden and must be filled in: nobody could.</source>
        <translation>„%1“ ist ausgeblendet und Pflicht: niemand könnte es ausfüllen.</translation>
    </message>
    <message>
        <source>Rules for a whole category need the category.</source>
        <translation>Regeln für eine ganze Kategorie brauchen die Kategorie.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A template needs the title of its tickets.</source>
        <translation>Eine Vorlage braucht den Titel ihrer Tickets.</translation>
    </message>
    <message>
        <source>Planned work comes from plans, not from templates.</source>
        <translation>Geplante Arbeit kommt aus Plänen, nicht aus Vorlagen.</translation>
    </message>
    <message>
        <source>The lead time is not between nothing and a year.</source>
        <translation>Die Vorlaufzeit liegt nicht zwischen null und einem Jahr.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Es gibt schon eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>“%1” wants this before the ticket is made</source>
        <translation>„%1“ verlangt das, bevor das Ticket angelegt wird</translation>
    </message>
    <message>
        <source>it has no day to move</source>
        <translation>es hat keinen Tag, der sich verschieben ließe</translation>
    </message>
    <message>
        <source>“%1” wants this before the ticket is solved</source>
        <translation>„%1“ verlangt das, bevor das Ticket gelöst wird</translation>
    </message>
</context>
<context>
    <name>lamp::TimeBook</name>
    <message>
        <source>the time is not between nothing and a week</source>
        <translation>die Zeit liegt nicht zwischen nichts und einer Woche</translation>
    </message>
    <message>
        <source>the stopwatch has run for %1 hours: say how many minutes count</source>
        <translation>die Stoppuhr lief %1 Stunden: sag, wie viele Minuten zählen</translation>
    </message>
    <message>
        <source>material needs a name</source>
        <translation>Material braucht einen Namen</translation>
    </message>
    <message>
        <source>the quantity of “%1” is no number above nothing</source>
        <translation>die Menge von „%1“ ist keine Zahl über null</translation>
    </message>
    <message>
        <source>the price of “%1” is out of reach</source>
        <translation>der Preis von „%1“ ist zu groß</translation>
    </message>
    <message>
        <source>%1 is %2 and takes no more time</source>
        <translation>%1 ist %2 und nimmt keine Zeit mehr an</translation>
    </message>
    <message>
        <source>no stopwatch runs</source>
        <translation>keine Stoppuhr läuft</translation>
    </message>
    <message>
        <source>that moment lies ahead</source>
        <translation>dieser Zeitpunkt liegt in der Zukunft</translation>
    </message>
    <message>
        <source>only %1 minutes can be taken back</source>
        <translation>nur %1 Minuten können zurückgenommen werden</translation>
    </message>
    <message>
        <source>the estimate is not between nothing and a year</source>
        <translation>die Schätzung liegt nicht zwischen nichts und einem Jahr</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>the rate is no amount</source>
        <translation>der Satz ist kein Betrag</translation>
    </message>
    <message>
        <source>a day has between nothing and 24 hours</source>
        <translation>ein Tag hat zwischen nichts und 24 Stunden</translation>
    </message>
    <message>
        <source>that day lies ahead</source>
        <translation>dieser Tag liegt in der Zukunft</translation>
    </message>
</context>
<context>
    <name>lamp::TimeSection</name>
    <message>
        <source>Take the rate away</source>
        <translation>Satz entfernen</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Zeit und Kosten</translation>
    </message>
    <message>
        <source>What an hour of work costs. A rate counts from its day on: what was done before keeps its price. Without rates only minutes are shown.</source>
        <translation>Was eine Stunde Arbeit kostet. Ein Satz gilt ab seinem Tag: was davor getan wurde, behält seinen Preis. Ohne Sätze werden nur Minuten gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Rates an hour</source>
        <translation>Stundensätze</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>A new rate</source>
        <translation>Ein neuer Satz</translation>
    </message>
    <message>
        <source>Whose rate</source>
        <translation>Wessen Satz</translation>
    </message>
    <message>
        <source>Price of an hour</source>
        <translation>Preis einer Stunde</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>jemand, der gegangen ist</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Set the rate of %1</source>
        <translation>Stundensatz von %1 gesetzt</translation>
    </message>
    <message>
        <source>Took away the rate of %1</source>
        <translation>Stundensatz von %1 entfernt</translation>
    </message>
</context>
<context>
    <name>lamp::TimeSheet</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Time and cost of %1</source>
        <translation>Zeit und Kosten von %1</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>&amp;Schätzung</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>none; 90 or 1:30</source>
        <translation>keine; 90 oder 1:30</translation>
    </message>
    <message>
        <source>45, 1:30, −15</source>
        <translation>45, 1:30, −15</translation>
    </message>
    <message>
        <source>When it was spent</source>
        <translation>Wann sie aufgewendet wurde</translation>
    </message>
    <message>
        <source>Who spent it</source>
        <translation>Wer sie aufgewendet hat</translation>
    </message>
    <message>
        <source>what was done; may stay empty</source>
        <translation>was getan wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>Add &amp;time</source>
        <translation>&amp;Zeit hinzufügen</translation>
    </message>
    <message>
        <source>material: what was used up or bought</source>
        <translation>Material: was verbraucht oder gekauft wurde</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Add &amp;material</source>
        <translation>&amp;Material hinzufügen</translation>
    </message>
    <message>
        <source>Delete takes a line away</source>
        <translation>Entf entfernt eine Zeile</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Aufgewendet: %1</translation>
    </message>
    <message>
        <source>%1 over the estimate of %2</source>
        <translation>%1 über der Schätzung von %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>%1 übrig von %2</translation>
    </message>
    <message>
        <source>Cost %1: work %2, material %3, other %4</source>
        <translation>Kosten %1: Arbeit %2, Material %3, Sonstiges %4</translation>
    </message>
    <message numerus="yes">
        <source>With %n part(s): %1, %2</source>
        <translation>
            <numerusform>Mit %n Teil: %1, %2</numerusform>
            <numerusform>Mit %n Teilen: %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no time, such as 45 or 1:30</source>
        <translation>„%1“ ist keine Zeit wie 45 oder 1:30</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Set the estimate</source>
        <translation>Schätzung gesetzt</translation>
    </message>
    <message>
        <source>Took %1 away</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>lamp::TimelineFilter</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Told the user</source>
        <translation>Dem Nutzer gesagt</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>lamp::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Saved the entry</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>%1 · %2 of work · %3</source>
        <translation>%1 · %2 Arbeit · %3</translation>
    </message>
    <message>
        <source>%1 · status %2 · %3</source>
        <translation>%1 · Status %2 · %3</translation>
    </message>
    <message>
        <source>%1 · status %2 → %3 · %4</source>
        <translation>%1 · Status %2 → %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) ▸</source>
        <translation>
            <numerusform>%n Änderung ▸</numerusform>
            <numerusform>%n Änderungen ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries ▸</source>
        <translation>
            <numerusform>%n früherer Eintrag ▸</numerusform>
            <numerusform>%n frühere Einträge ▸</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Solved</source>
        <translation>✓ Gelöst</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✓ Solved %1</source>
        <translation>✓ Gelöst %1</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>by the menu of the entry</source>
        <translation>über das Menü des Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>Blanked in %n place(s), for good</source>
        <translation>
            <numerusform>An %n Stelle endgültig geschwärzt|An %n Stellen endgültig geschwärzt</numerusform>
            <numerusform>An %n Stelle endgültig geschwärzt|An %n Stellen endgültig geschwärzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not shown: %1. Show all</source>
        <translation>
            <numerusform>%n Eintrag wird nicht gezeigt: %1. Alle zeigen|%n Einträge werden nicht gezeigt: %1. Alle zeigen</numerusform>
            <numerusform>%n Eintrag wird nicht gezeigt: %1. Alle zeigen|%n Einträge werden nicht gezeigt: %1. Alle zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::TodayLineBar</name>
    <message>
        <source>%1, show them</source>
        <translation>%1, zeigen</translation>
    </message>
</context>
<context>
    <name>lamp::TodayPage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <translation>%1:%2 h</translation>
    </message>
    <message>
        <source>more than %1 overdue</source>
        <translation>mehr als %1 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n fällig</numerusform>
            <numerusform>%n fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Einsatz</numerusform>
            <numerusform>%n Einsätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of work for %2</source>
        <translation>%1 Arbeit für %2</translation>
    </message>
    <message>
        <source>%1 of work on a day off</source>
        <translation>%1 Arbeit an einem freien Tag</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>evidence needed</source>
        <translation>Nachweis nötig</translation>
    </message>
    <message>
        <source>article · last verified %1</source>
        <translation>Artikel · zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>article · never verified</source>
        <translation>Artikel · nie geprüft</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message numerus="yes">
        <source>major now, %n reported</source>
        <translation>
            <numerusform>Großstörung, %n Meldung</numerusform>
            <numerusform>Großstörung, %n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>major now</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>VIP, %1 left</source>
        <translation>VIP, noch %1</translation>
    </message>
    <message>
        <source>breaches in %1</source>
        <translation>Fristverletzung in %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>zugesagt %1</translation>
    </message>
    <message>
        <source>follow up since %1</source>
        <translation>Wiedervorlage seit %1</translation>
    </message>
    <message>
        <source>no owner for %1 (target %2)</source>
        <translation>seit %1 niemand zuständig (Ziel %2)</translation>
    </message>
    <message>
        <source>VIP, %1</source>
        <translation>VIP, %1</translation>
    </message>
    <message>
        <source>last day to act was %1</source>
        <translation>letzter Tag zum Handeln war %1</translation>
    </message>
    <message>
        <source>today is the last day to act</source>
        <translation>heute ist der letzte Tag zum Handeln</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>waiting is over</source>
        <translation>Wartezeit abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>used by %n ticket(s)</source>
        <translation>
            <numerusform>von %n Ticket verwendet</numerusform>
            <numerusform>von %n Tickets verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>review was due %1</source>
        <translation>Prüfung war fällig %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Einsatz beginnen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Last day to act: %1</source>
        <translation>Letzter Tag zum Handeln: %1</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 geht</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of this desk</source>
        <translation>Kopie dieses Desks</translation>
    </message>
    <message>
        <source>never made</source>
        <translation>nie gemacht</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>never done</source>
        <translation>nie durchgeführt</translation>
    </message>
    <message>
        <source>last done %1, late</source>
        <translation>zuletzt %1, verspätet</translation>
    </message>
    <message>
        <source>last done %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, last: %2</source>
        <translation>%1, zuletzt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n gelöst</numerusform>
            <numerusform>%n gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) done</source>
        <translation>
            <numerusform>%n Einsatz erledigt</numerusform>
            <numerusform>%n Einsätze erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>maintenance</comment>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday: nothing</source>
        <translation>Gestern: nichts</translation>
    </message>
    <message>
        <source>Yesterday: %1</source>
        <translation>Gestern: %1</translation>
    </message>
    <message>
        <source>Nothing is due. Next: %1 on %2.</source>
        <translation>Nichts ist fällig. Als Nächstes: %1 am %2.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Show the work of everyone</source>
        <translation>Die Arbeit aller zeigen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine and what nobody has, or everyone&apos;s work</source>
        <translation>Die eigene Arbeit und die ohne Zuständige, oder die Arbeit aller</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Warum diese Reihenfolge?</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Maintenance today and late</source>
        <translation>Wartung heute und verspätet</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Coming 14 days</source>
        <translation>Die nächsten 14 Tage</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>Kontrolllampen</translation>
    </message>
    <message>
        <source>No call-back and no reminder today.</source>
        <translation>Heute kein Rückruf und keine Erinnerung.</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing runs out.</source>
        <translation>Nichts ist geplant und nichts läuft ab.</translation>
    </message>
    <message>
        <source>It is yours now.</source>
        <translation>Sie sind jetzt zuständig.</translation>
    </message>
    <message>
        <source>Missed in 30 days</source>
        <translation>Versäumt in 30 Tagen</translation>
    </message>
    <message>
        <source>Continue visit</source>
        <translation>Einsatz fortsetzen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft plan(s) wait: look at them</source>
        <translation>
            <numerusform>%n Planentwurf wartet: ansehen</numerusform>
            <numerusform>%n Planentwürfe warten: ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>offen, fällig %1</translation>
    </message>
    <message>
        <source>open, without a date</source>
        <translation>offen, ohne Termin</translation>
    </message>
    <message>
        <source>Major incidents and what breaches within the hour stand on top. Then: promises whose time has come, what nobody took in time, what is overdue (by priority), late maintenance (by how far it is behind its rhythm, times how critical it is), renewals on their last day to act, VIPs and what is due today, today&apos;s maintenance, answers of users, articles to review, and on a desk of one person what is open and not planned yet. Of one kind at most three, while there is something else.</source>
        <translation>Großstörungen und Fristen, die binnen einer Stunde verletzt werden, stehen oben. Dann: Zusagen, deren Zeit gekommen ist, was niemand rechtzeitig übernommen hat, Überfälliges (nach Priorität), verspätete Wartung (wie weit hinter dem Rhythmus, mal wie kritisch), Verlängerungen am letzten Tag zum Handeln, VIPs und heute Fälliges, heutige Wartung, Antworten von Nutzern, zu prüfende Artikel und, wo einer allein arbeitet, was offen und noch nicht geplant ist. Von einer Art höchstens drei, solange es anderes gibt.</translation>
    </message>
</context>
<context>
    <name>lamp::TodayRow</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>✓ not due any more</source>
        <translation>✓ nicht mehr fällig</translation>
    </message>
</context>
<context>
    <name>lamp::TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search tickets, articles, assets, people … or type &gt; for a command</source>
        <translation>Tickets, Artikel, Geräte, Personen suchen … oder &gt; für einen Befehl</translation>
    </message>
    <message>
        <source>Nothing to undo in this window</source>
        <translation>In diesem Fenster gibt es nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Wer arbeitet hier: %1</translation>
    </message>
    <message>
        <source>Who works in this window</source>
        <translation>Wer in diesem Fenster arbeitet</translation>
    </message>
</context>
<context>
    <name>lamp::Translations</name>
    <message>
        <source>a translation needs a language</source>
        <translation>eine Übersetzung braucht eine Sprache</translation>
    </message>
    <message>
        <source>there is one in %1 already: %2</source>
        <translation>es gibt schon eine auf %1: %2</translation>
    </message>
    <message>
        <source>it has translations of its own</source>
        <translation>er hat selbst Übersetzungen</translation>
    </message>
</context>
<context>
    <name>lamp::UndoConflictDialog</name>
    <message>
        <source>Changed since: %1</source>
        <translation>Seither geändert: %1</translation>
    </message>
    <message>
        <source>What was changed since</source>
        <translation>Was seither geändert wurde</translation>
    </message>
    <message>
        <source>&amp;Take back like this</source>
        <translation>So &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Somebody worked on the same after this act. What they did stays unless you choose otherwise; the rest of the act is taken back.</source>
        <translation>Nach dieser Handlung hat jemand an demselben gearbeitet. Das bleibt, wenn Sie nichts anderes wählen; der Rest der Handlung wird zurückgenommen.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Keep it, with what was done to it</source>
        <translation>Behalten, mit dem, was daran getan wurde</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>Deren behalten: %1</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Set mine: %1</source>
        <translation>Meins setzen: %1</translation>
    </message>
</context>
<context>
    <name>lamp::ViewDialog</name>
    <message>
        <source>Printers, all sites</source>
        <translation>Drucker, alle Standorte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Keep the columns that are shown</source>
        <translation>Gezeigte Spalten &amp;behalten</translation>
    </message>
    <message>
        <source>none, or Team/Printers: one in another</source>
        <translation>Keiner, oder Team/Drucker: einer im anderen</translation>
    </message>
    <message>
        <source>Else the list shows the columns that you have chosen for all lists</source>
        <translation>Sonst zeigt die Liste die Spalten, die Sie für alle Listen gewählt haben</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
</context>
<context>
    <name>lamp::ViewList</name>
    <message>
        <source>+ New view</source>
        <translation>+ Neue Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>New view from this filter</source>
        <translation>Neue Ansicht aus diesem Filter</translation>
    </message>
    <message>
        <source>Keep the filter that is shown as a view of its own</source>
        <translation>Den gezeigten Filter als eigene Ansicht behalten</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Eigener Filter</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>New view …</source>
        <translation>Neue Ansicht …</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Renamed the view “%1”</source>
        <translation>Ansicht „%1“ umbenannt</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>The view “%1” shows this filter from now on</source>
        <translation>Die Ansicht „%1“ zeigt ab jetzt diesen Filter</translation>
    </message>
    <message>
        <source>Moved the view “%1”</source>
        <translation>Ansicht „%1“ verschoben</translation>
    </message>
    <message>
        <source>Save as new view …</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save the filter in “%1”</source>
        <translation>Filter in „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename “%1” …</source>
        <translation>„%1“ umbenennen …</translation>
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
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Colours and export of “%1” …</source>
        <translation>Farben und Export von „%1“ …</translation>
    </message>
    <message>
        <source>Changed the look of the view “%1”</source>
        <translation>Darstellung der Ansicht „%1“ geändert</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Ordner zuklappen</translation>
    </message>
    <message>
        <source>Rename or move “%1” …</source>
        <translation>„%1“ umbenennen oder verschieben …</translation>
    </message>
    <message>
        <source>Renamed the folder “%1”</source>
        <translation>Ordner „%1“ umbenannt</translation>
    </message>
</context>
<context>
    <name>lamp::ViewLookDialog</name>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>+ Colour rule</source>
        <translation>+ Farbregel</translation>
    </message>
    <message>
        <source>Colours and export of “%1”</source>
        <translation>Farben und Export von „%1“</translation>
    </message>
    <message>
        <source>Columns of the exported table</source>
        <translation>Spalten der exportierten Tabelle</translation>
    </message>
    <message>
        <source>Move the column up</source>
        <translation>Spalte nach oben</translation>
    </message>
    <message>
        <source>Move the column down</source>
        <translation>Spalte nach unten</translation>
    </message>
    <message>
        <source>Colours of rows; the first rule that fits decides</source>
        <translation>Farben der Zeilen; die erste passende Regel entscheidet</translation>
    </message>
    <message>
        <source>Columns of the exported table; none ticked: all</source>
        <translation>Spalten der exportierten Tabelle; keine angehakt: alle</translation>
    </message>
    <message>
        <source>Colour of rule %1</source>
        <translation>Farbe der Regel %1</translation>
    </message>
    <message>
        <source>Rows of rule %1</source>
        <translation>Zeilen der Regel %1</translation>
    </message>
    <message>
        <source>priority:critical due:&lt;now …</source>
        <translation>priority:critical due:&lt;now …</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>At place %1: %2.</source>
        <translation>An Stelle %1: %2.</translation>
    </message>
</context>
<context>
    <name>lamp::ViewModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n Vorgang</numerusform>
            <numerusform>%1, %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Folder %1, closed</source>
        <translation>Ordner %1, zugeklappt</translation>
    </message>
    <message>
        <source>Folder %1, open</source>
        <translation>Ordner %1, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>lamp::VisitFinish</name>
    <message>
        <source>Finish the visit</source>
        <translation>Einsatz abschließen</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Einsatz abschließen</translation>
    </message>
    <message>
        <source>Finish visit (Ctrl+Enter)</source>
        <translation>Einsatz abschließen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>for the record (optional)</source>
        <translation>Fürs Protokoll (optional)</translation>
    </message>
    <message>
        <source>&amp;Time spent</source>
        <translation>Au&amp;fgewandte Zeit</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>This plan has no checklist.</source>
        <translation>Dieser Plan hat keine Checkliste.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n done</source>
        <translation>
            <numerusform>✓ %n erledigt</numerusform>
            <numerusform>✓ %n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n failed</source>
        <translation>
            <numerusform>✗ %n fehlgeschlagen</numerusform>
            <numerusform>✗ %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n not applicable</source>
        <translation>
            <numerusform>– %n trifft nicht zu</numerusform>
            <numerusform>– %n treffen nicht zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>The plan asks for a note as evidence.</source>
        <translation>Der Plan verlangt eine Notiz als Nachweis.</translation>
    </message>
    <message>
        <source>The plan asks for a file as evidence: P adds one.</source>
        <translation>Der Plan verlangt eine Datei als Nachweis: P fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Aufgewandte Zeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Go to the first open step</source>
        <translation>Zum ersten offenen Schritt</translation>
    </message>
</context>
<context>
    <name>lamp::VisitHeader</name>
    <message>
        <source>‹ Calendar</source>
        <translation>‹ Kalender</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Zurück zum Kalender</translation>
    </message>
    <message>
        <source>Back to the calendar (Esc); the visit stays open</source>
        <translation>Zurück zum Kalender (Esc); der Einsatz bleibt offen</translation>
    </message>
    <message>
        <source>Time since the visit began</source>
        <translation>Zeit seit Beginn des Einsatzes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
</context>
<context>
    <name>lamp::VisitPage</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>%1 · finish</source>
        <translation>%1 · abschließen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Photo or file as evidence</source>
        <translation>Foto oder Datei als Nachweis</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB</source>
        <translation>%1 ist größer als %2 MB</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Noch fehlt: %1.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <comment>step, plan</comment>
        <translation>%1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Found during %1.</source>
        <translation>Gefunden bei %1.</translation>
    </message>
    <message>
        <source>Measured: %1 %2</source>
        <translation>Gemessen: %1 %2</translation>
    </message>
    <message>
        <source>Opened an incident for the failed step</source>
        <translation>Störung für den fehlgeschlagenen Schritt eröffnet</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>entf.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Photo, file</source>
        <translation>Foto, Datei</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Zurück</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Störung eröffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the procedure of this plan</source>
        <translation>Anleitung dieses Plans durchführen</translation>
    </message>
</context>
<context>
    <name>lamp::VisitStep</name>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this step</source>
        <translation>Notiz zu diesem Schritt</translation>
    </message>
    <message>
        <source>what is worth knowing next time; kept with the step</source>
        <translation>Was beim nächsten Mal nützt; bleibt beim Schritt</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Last times: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>✓ Passed</source>
        <translation>✓ Bestanden</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Fehlgeschlagen</translation>
    </message>
    <message>
        <source>– Not applicable</source>
        <translation>– Trifft nicht zu</translation>
    </message>
    <message>
        <source>Pass or fail</source>
        <translation>Bestanden oder nicht</translation>
    </message>
    <message>
        <source>needs a note or a file as evidence</source>
        <translation>braucht eine Notiz oder Datei als Nachweis</translation>
    </message>
    <message>
        <source>Procedure: %1</source>
        <translation>Anleitung: %1</translation>
    </message>
    <message>
        <source>✗ not a number</source>
        <translation>✗ keine Zahl</translation>
    </message>
    <message>
        <source>Type the number first.</source>
        <translation>Geben Sie erst die Zahl ein.</translation>
    </message>
    <message>
        <source>The value is %1. Correct it, or press F to record it as failed.</source>
        <translation>Der Wert ist %1. Berichtigen Sie ihn, oder drücken Sie F, um ihn als fehlgeschlagen zu vermerken.</translation>
    </message>
    <message>
        <source>Write down what was found first.</source>
        <translation>Schreiben Sie erst auf, was gefunden wurde.</translation>
    </message>
    <message>
        <source>This step needs a note (N) or a file (P) as evidence.</source>
        <translation>Dieser Schritt braucht eine Notiz (N) oder Datei (P) als Nachweis.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>lamp::VisitSteps</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Step %1: %2, %3</source>
        <translation>Schritt %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>lamp::VisitStrip</name>
    <message>
        <source>A visit is under way.</source>
        <translation>Ein Einsatz läuft.</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Zurück zum Einsatz</translation>
    </message>
    <message>
        <source>A procedure is being followed.</source>
        <translation>Eine Anleitung wird gerade befolgt.</translation>
    </message>
    <message>
        <source>Back to the run</source>
        <translation>Zurück zum Durchlauf</translation>
    </message>
</context>
<context>
    <name>lamp::WaitPlanFields</name>
    <message>
        <source>A mere “thanks” &amp;ends it, too</source>
        <translation>Auch ein bloßes „Danke“ &amp;beendet es</translation>
    </message>
    <message>
        <source>it goes back to the queue</source>
        <translation>zurück zu den offenen Vorgängen</translation>
    </message>
    <message>
        <source>it is solved</source>
        <translation>der Vorgang wird gelöst</translation>
    </message>
    <message>
        <source>Any other answer of the requester ends the waiting in any case.</source>
        <translation>Jede andere Antwort des Melders beendet das Warten in jedem Fall.</translation>
    </message>
    <message>
        <source>&amp;On that day</source>
        <translation>An &amp;dem Tag</translation>
    </message>
    <message>
        <source>&amp;Remind me</source>
        <translation>Mich &amp;erinnern</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days between two reminders</source>
        <translation>Tage zwischen zwei Erinnerungen</translation>
    </message>
    <message>
        <source>Without a plan ▴</source>
        <translation>Ohne Plan ▴</translation>
    </message>
    <message>
        <source>With a plan ▸</source>
        <translation>Mit Plan ▸</translation>
    </message>
    <message>
        <source>Reminders, and what becomes of it on that day</source>
        <translation>Erinnerungen, und was an dem Tag daraus wird</translation>
    </message>
</context>
<context>
    <name>lamp::WeekPage</name>
    <message>
        <source>Type 45, 1:30 or 1.5 h into a day. Delete empties it. Enter on a ticket opens it.</source>
        <translation>Tippe 45, 1:30 oder 1,5 h in einen Tag. Entf leert ihn. Eingabe auf einem Ticket öffnet es.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Diese &amp;Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>&amp;Add a ticket …</source>
        <translation>Ticket &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a ticket to the week</source>
        <translation>Der Woche ein Ticket hinzufügen</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>%1 of %2 of work</source>
        <translation>%1 von %2 Arbeit</translation>
    </message>
    <message>
        <source>My week from %1 to %2</source>
        <translation>Meine Woche vom %1 bis %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>“%1” is no time of a day, such as 45 or 1:30</source>
        <translation>„%1“ ist keine Zeit eines Tages wie 45 oder 1:30</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 am %2: %3</translation>
    </message>
    <message>
        <source>Ticket: number or words</source>
        <translation>Ticket: Nummer oder Worte</translation>
    </message>
</context>
<context>
    <name>lamp::WeekTable</name>
    <message>
        <source>Time of the week</source>
        <translation>Zeit der Woche</translation>
    </message>
</context>
<context>
    <name>lamp::WeekView</name>
    <message>
        <source>Week calendar from %1. Left and right change the day, up and down the entry, Space lists the day, Enter opens, Ctrl and arrows or M move.</source>
        <translation>Wochenkalender ab %1. Links und rechts wechseln den Tag, auf und ab den Eintrag, Leertaste listet den Tag, Eingabe öffnet, Strg und Pfeile oder M verschieben.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WhatIfPanel</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save what is promised</source>
        <translation>Zusagen speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Tickets whose fate the change decides</source>
        <translation>Tickets, über die die Änderung entscheidet</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>Was sich dadurch ändern würde</translation>
    </message>
    <message>
        <source>Nothing is changed yet. While you change something, it says here which open tickets would be broken or kept.</source>
        <translation>Noch ist nichts geändert. Während Sie etwas ändern, steht hier, welche offenen Tickets gebrochen wären oder gehalten würden.</translation>
    </message>
    <message>
        <source>Looking what this would change …</source>
        <translation>Es wird ermittelt, was sich dadurch ändern würde …</translation>
    </message>
    <message>
        <source>the desk&apos;s hours</source>
        <translation>Zeiten des Desks</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be saved like this: %n field(s) to put right.</source>
        <translation>
            <numerusform>So lässt es sich nicht speichern: %n Feld ist zu berichtigen.</numerusform>
            <numerusform>So lässt es sich nicht speichern: %n Felder sind zu berichtigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n would be broken</source>
        <translation>
            <numerusform>%n wäre gebrochen</numerusform>
            <numerusform>%n wären gebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be kept</source>
        <translation>
            <numerusform>%n würde gehalten</numerusform>
            <numerusform>%n würden gehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have another next deadline</source>
        <translation>
            <numerusform>%n hätte eine andere nächste Frist</numerusform>
            <numerusform>%n hätten eine andere nächste Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n open item(s)</source>
        <translation>
            <numerusform>Von %n offenem Vorgang</numerusform>
            <numerusform>Von %n offenen Vorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 none would change.</source>
        <translation>%1 würde sich keiner ändern.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>lamp::WhoField</name>
    <message>
        <source>Who is calling</source>
        <translation>Wer ruft an</translation>
    </message>
    <message>
        <source>who: name, extension, PC</source>
        <translation>Wer: Name, Durchwahl, PC</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Passende Personen</translation>
    </message>
</context>
<context>
    <name>lamp::Words</name>
    <message>
        <source>overdue %1 min</source>
        <translation>überfällig %1 min</translation>
    </message>
    <message>
        <source>overdue %1 h</source>
        <translation>überfällig %1 h</translation>
    </message>
    <message>
        <source>overdue %1 d</source>
        <translation>überfällig %1 T</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>due %1 %2</source>
        <translation>fällig %1 %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einem Moment</translation>
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
        <source>%1 mo</source>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>several people</source>
        <translation>mehrere Personen</translation>
    </message>
    <message>
        <source>everyone, or a critical service</source>
        <translation>alle, oder ein kritischer Dienst</translation>
    </message>
    <message>
        <source>cannot work</source>
        <translation>kann nicht arbeiten</translation>
    </message>
    <message>
        <source>it limps</source>
        <translation>geht eingeschränkt</translation>
    </message>
    <message>
        <source>can wait</source>
        <translation>kann warten</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>im Chat</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>dasselbe wie</translation>
    </message>
    <message>
        <source>reported again in</source>
        <translation>erneut gemeldet in</translation>
    </message>
    <message>
        <source>caused by</source>
        <translation>verursacht durch</translation>
    </message>
    <message>
        <source>cause of</source>
        <translation>Ursache von</translation>
    </message>
    <message>
        <source>follows up</source>
        <translation>folgt auf</translation>
    </message>
    <message>
        <source>followed up by</source>
        <translation>gefolgt von</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>siehe auch</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>%1 min über</translation>
    </message>
    <message>
        <source>%1 h over</source>
        <translation>%1 h über</translation>
    </message>
    <message>
        <source>%1 d over</source>
        <translation>%1 T über</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemActions</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Me (%1)</source>
        <translation>&amp;Ich (%1)</translation>
    </message>
    <message>
        <source>%1 is yours</source>
        <translation>Sie sind für %1 zuständig</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>%1 an %2 zugewiesen</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Niemand</translation>
    </message>
    <message>
        <source>Took the assignee off %1</source>
        <translation>Zuständigen von %1 entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: priority %2</source>
        <translation>%1: Priorität %2</translation>
    </message>
    <message>
        <source>Critical only when everyone stands.</source>
        <translation>Kritisch nur, wenn niemand mehr arbeiten kann.</translation>
    </message>
    <message>
        <source>High when someone stands or everyone limps.</source>
        <translation>Hoch, wenn jemand nicht arbeiten kann oder alle nur eingeschränkt.</translation>
    </message>
    <message>
        <source>Low only when one person can wait.</source>
        <translation>Niedrig nur, wenn eine einzelne Person warten kann.</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>%1 gelöst</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>&amp;Beginnt um</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>%1 verschlagworten</translation>
    </message>
    <message>
        <source>Tags, with commas between; -tag takes one off</source>
        <translation>Schlagwörter, mit Kommas dazwischen; -Wort nimmt eines weg</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Schlagwort an %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more with it</source>
        <translation>
            <numerusform>und %n weiterer damit</numerusform>
            <numerusform>und %n weitere damit</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer waiting: %1</source>
        <translation>wartet nicht mehr: %1</translation>
    </message>
    <message>
        <source>%1: %2, with a plan</source>
        <translation>%1: %2, mit Plan</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemDelegate</name>
    <message>
        <source>Major</source>
        <translation>Großstörung</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Solve ▸</source>
        <translation>Lösen ▸</translation>
    </message>
    <message>
        <source>More to do with this item</source>
        <translation>Mehr zu diesem Vorgang</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Done ▸</source>
        <translation>Erledigt ▸</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Asks what fixed it (Ctrl+Shift+S)</source>
        <translation>Fragt, was geholfen hat (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Priority, set by hand</source>
        <translation>Priorität, von Hand gesetzt</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Open the asset %1</source>
        <translation>Gerät %1 öffnen</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemList</name>
    <message>
        <source>Next item</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Vorgang</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Told the user</source>
        <translation>Nutzer informiert</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n gewählt:</numerusform>
            <numerusform>%n gewählt:</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket yet. The first one takes a name and a line.</source>
        <translation>Noch kein Ticket. Das erste braucht einen Namen und eine Zeile.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>J K move</source>
        <translation>J K bewegen</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Eingabe öffnet</translation>
    </message>
    <message>
        <source>Nothing in this view now.</source>
        <translation>In dieser Ansicht ist gerade nichts.</translation>
    </message>
    <message>
        <source>Nothing found: no ticket matches this filter.</source>
        <translation>Nichts gefunden: Kein Ticket passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Nothing found: no ticket of this view matches %1</source>
        <translation>Nichts gefunden: Kein Ticket dieser Ansicht passt zu %1</translation>
    </message>
    <message>
        <source>Nothing found: no ticket matches %1</source>
        <translation>Nichts gefunden: Kein Ticket passt zu %1</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Macro %1</source>
        <translation>Makro %1</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message numerus="yes">
        <source>All %n that match:</source>
        <translation>
            <numerusform>%n Treffer:</numerusform>
            <numerusform>Alle %n Treffer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>Alle %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Am Telefon informiert</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>So&amp;lve …</source>
        <translation>&amp;Lösen …</translation>
    </message>
    <message>
        <source>&amp;Tag …</source>
        <translation>S&amp;chlagwort …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Macro</source>
        <translation>&amp;Makro</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Fremde Nummer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>for %1, VIP</source>
        <translation>für %1, VIP</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>%n-mal in 30 Tagen</numerusform>
            <numerusform>%n-mal in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Nächste Frist</translation>
    </message>
    <message>
        <source>%1 · %L2</source>
        <translation>%1 · %L2</translation>
    </message>
    <message>
        <source>next deadline: %1</source>
        <translation>nächste Frist: %1</translation>
    </message>
    <message>
        <source>marked by the rule %1</source>
        <translation>markiert durch die Regel %1</translation>
    </message>
    <message>
        <source>Coloured by the rule %1</source>
        <translation>Gefärbt durch die Regel %1</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemPage</name>
    <message>
        <source>Next item</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Vorgang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Told the user</source>
        <translation>Nutzer informiert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Copy number and title</source>
        <translation>Nummer und Titel kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Write an article from this …</source>
        <translation>Artikel daraus schreiben …</translation>
    </message>
    <message>
        <source>Add a checklist step</source>
        <translation>Checklisten-Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Link to another item …</source>
        <translation>Mit anderem Vorgang verknüpfen …</translation>
    </message>
    <message>
        <source>Make a problem</source>
        <translation>Problem anlegen</translation>
    </message>
    <message>
        <source>Make a change</source>
        <translation>Änderung anlegen</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Großstörung</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Aus %1.</translation>
    </message>
    <message>
        <source>Made a problem from it</source>
        <translation>Problem daraus angelegt</translation>
    </message>
    <message>
        <source>Made a change from it</source>
        <translation>Änderung daraus angelegt</translation>
    </message>
    <message>
        <source>This item is not there any more.</source>
        <translation>Diesen Vorgang gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Macro %1</source>
        <translation>Makro %1</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Judged by today&apos;s rules.</source>
        <translation>Nach heutigen Regeln beurteilt.</translation>
    </message>
    <message>
        <source>%1 %2 was merged into this.</source>
        <translation>%1 %2 wurde mit diesem Vorgang zusammengeführt.</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Gives back what came from %1 and what was said under it since; what was written here stays.</source>
        <translation>Gibt zurück, was von %1 kam und was seitdem darunter gesagt wurde; was hier geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Plan beenden</translation>
    </message>
    <message>
        <source>It goes on waiting, without reminders and without an end.</source>
        <translation>Der Vorgang wartet weiter, ohne Erinnerungen und ohne Ende.</translation>
    </message>
    <message>
        <source>Ended the plan</source>
        <translation>Plan beendet</translation>
    </message>
    <message>
        <source>Parted again</source>
        <translation>Wieder getrennt</translation>
    </message>
    <message>
        <source>Merge %1 into: number or words</source>
        <translation>%1 zusammenführen mit: Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Split off a new ticket</source>
        <translation>Neues Ticket abtrennen</translation>
    </message>
    <message>
        <source>Merge into another item …</source>
        <translation>Mit anderem Vorgang zusammenführen …</translation>
    </message>
    <message>
        <source>Split off entries …</source>
        <translation>Einträge abtrennen …</translation>
    </message>
    <message>
        <source>As it was on …</source>
        <translation>Stand vom …</translation>
    </message>
    <message>
        <source>%1 was merged into %2: this is it.</source>
        <translation>%1 wurde mit %2 zusammengeführt: Das ist dieser Vorgang.</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Nicht ausgefüllt: %1</translation>
    </message>
    <message>
        <source>Me too</source>
        <translation>Ich auch</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Move the parts …</source>
        <translation>Teile verschieben …</translation>
    </message>
    <message>
        <source>Shows which open parts would go along, and asks.</source>
        <translation>Zeigt, welche offenen Teile mitgingen, und fragt.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Puts the workaround into the entry below</source>
        <translation>Setzt die Umgehung in den Eintrag unten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move the day …</source>
        <translation>Tag verschieben …</translation>
    </message>
    <message>
        <source>Copied the workaround of %1</source>
        <translation>Umgehung von %1 kopiert</translation>
    </message>
    <message>
        <source>Add a checklist …</source>
        <translation>Checkliste hinzufügen …</translation>
    </message>
    <message>
        <source>Start or stop the stopwatch</source>
        <translation>Stoppuhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Time and cost …</source>
        <translation>Zeit und Kosten …</translation>
    </message>
    <message>
        <source>Down since …</source>
        <translation>Ausgefallen seit …</translation>
    </message>
    <message>
        <source>Stopped the stopwatch; its time is kept</source>
        <translation>Stoppuhr angehalten; die Zeit ist eingetragen</translation>
    </message>
    <message>
        <source>The stopwatch runs</source>
        <translation>Die Stoppuhr läuft</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Up again</source>
        <translation>Läuft wieder</translation>
    </message>
    <message>
        <source>Ends now all that is down here.</source>
        <translation>Beendet jetzt alles, was hier ausgefallen ist.</translation>
    </message>
    <message>
        <source>Times, people and share of this downtime</source>
        <translation>Zeiten, Personen und Anteil dieses Ausfalls</translation>
    </message>
    <message numerus="yes">
        <source>The update for all was due %1: one every %n minute(s).</source>
        <translation>
            <numerusform>Der Zwischenstand für alle war %1 fällig: einer alle %n Minuten.</numerusform>
            <numerusform>Der Zwischenstand für alle war %1 fällig: einer alle %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the update</source>
        <translation>Zwischenstand schreiben</translation>
    </message>
    <message>
        <source>A text for everyone who reported it, filled in from what is known</source>
        <translation>Ein Text für alle, die es gemeldet haben, vorausgefüllt mit dem, was bekannt ist</translation>
    </message>
    <message>
        <source>There is no major incident now. “Major incident” in ⋯ makes one.</source>
        <translation>Es gibt jetzt keine Großstörung. „Großstörung“ in ⋯ macht eine daraus.</translation>
    </message>
    <message>
        <source>Reports which one too?</source>
        <translation>Welche meldet es auch?</translation>
    </message>
    <message>
        <source>%1 reports it too · %2</source>
        <translation>%1 meldet es auch · %2</translation>
    </message>
    <message>
        <source>Who reports it too? A few letters, Enter</source>
        <translation>Wer meldet es auch? Ein paar Buchstaben, Enter</translation>
    </message>
    <message>
        <source>%1 reports it too</source>
        <translation>%1 meldet es auch</translation>
    </message>
    <message>
        <source>Told by phone</source>
        <translation>Am Telefon informiert</translation>
    </message>
    <message>
        <source>Articles that fit</source>
        <translation>Passende Artikel</translation>
    </message>
    <message>
        <source>Run the article that fits best</source>
        <translation>Den am besten passenden Artikel ausführen</translation>
    </message>
    <message>
        <source>Copied for the user, without what is for technicians</source>
        <translation>Für den Nutzer kopiert, ohne das für Techniker</translation>
    </message>
    <message>
        <source>No article fits this item yet.</source>
        <translation>Noch passt kein Artikel zu diesem Vorgang.</translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemView</name>
    <message>
        <source>Work items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Narrow rows</source>
        <translation>Niedrige Zeilen</translation>
    </message>
    <message>
        <source>Wide rows</source>
        <translation>Hohe Zeilen</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>lamp::ZimArchive</name>
    <message>
        <source>this program was built without libzim, which reads ZIM archives</source>
        <translation>dieses Programm wurde ohne libzim gebaut, das ZIM-Archive liest</translation>
    </message>
</context>
<context>
    <name>lamp::ZimChoiceBox</name>
    <message>
        <source>for example: systemd mount</source>
        <translation>zum Beispiel: systemd mount</translation>
    </message>
    <message>
        <source>&amp;Pages about</source>
        <translation>&amp;Seiten über</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Without words, pages come in the order of their titles. They stand in a collection of their own, are searched beside your articles and stay as they came; the collection is taken out again as one.</source>
        <translation>Ohne Wörter kommen Seiten in der Reihenfolge ihrer Titel. Sie stehen in einer eigenen Sammlung, werden neben Ihren Artikeln durchsucht und bleiben, wie sie kamen; die Sammlung lässt sich als Ganzes wieder entfernen.</translation>
    </message>
</context>
<context>
    <name>lamp::ZimImport</name>
    <message>
        <source>%1: longer than an article may be, shortened</source>
        <translation>%1: länger, als ein Artikel sein darf, gekürzt</translation>
    </message>
</context>
<context>
    <name>lamp::ZimPages</name>
    <message>
        <source>it is no web page</source>
        <translation>es ist keine Webseite</translation>
    </message>
    <message>
        <source>there are no words in the page</source>
        <translation>auf der Seite stehen keine Wörter</translation>
    </message>
</context>
</TS>
