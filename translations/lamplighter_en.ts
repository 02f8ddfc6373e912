<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleActs</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s): %1</source>
        <translation>
            <numerusform>In %n month: %1</numerusform>
            <numerusform>In %n months: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s): %1</source>
        <translation>
            <numerusform>%n article: %1</numerusform>
            <numerusform>%n articles: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked as verified today</source>
        <translation>
            <numerusform>%n article marked as verified today</numerusform>
            <numerusform>%n articles marked as verified today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>with %n failure(s)</source>
        <translation>
            <numerusform>with %n failure</numerusform>
            <numerusform>with %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>%n date(s) moved</source>
        <translation>
            <numerusform>%n date moved</numerusform>
            <numerusform>%n dates moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarMove</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) ago</source>
        <translation>
            <numerusform>Due %n day ago</numerusform>
            <numerusform>Due %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeItemWords</name>
    <message numerus="yes">
        <source>%n depend on %1</source>
        <translation>
            <numerusform>%n depends on %1</numerusform>
            <numerusform>%n depend on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln asset</numerusform>
            <numerusform>%Ln assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s)</source>
        <translation>
            <numerusform>%Ln category</numerusform>
            <numerusform>%Ln categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln location(s)</source>
        <translation>
            <numerusform>%Ln location</numerusform>
            <numerusform>%Ln locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln supplier(s)</source>
        <translation>
            <numerusform>%Ln supplier</numerusform>
            <numerusform>%Ln suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>line and how many others</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the folder</source>
        <translation>
            <numerusform>%Ln article in the folder</numerusform>
            <numerusform>%Ln articles in the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) for the collection “%1”, which is there already</source>
        <translation>
            <numerusform>%Ln page for the collection “%1”, which is there already</numerusform>
            <numerusform>%Ln pages for the collection “%1”, which is there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) as the collection “%1”</source>
        <translation>
            <numerusform>%Ln page as the collection “%1”</numerusform>
            <numerusform>%Ln pages as the collection “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) came into “%1”</source>
        <translation>
            <numerusform>%Ln page came into “%1”</numerusform>
            <numerusform>%Ln pages came into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MajorWords</name>
    <message numerus="yes">
        <source>%n reported it</source>
        <translation>
            <numerusform>%n reported it</numerusform>
            <numerusform>%n reported it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody wrote for %n day(s)</source>
        <translation>
            <numerusform>nobody wrote for %n day</numerusform>
            <numerusform>nobody wrote for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>handed on %n time(s)</source>
        <translation>
            <numerusform>handed on %n time</numerusform>
            <numerusform>handed on %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>solved and open again %n time(s)</source>
        <translation>
            <numerusform>solved and open again once</numerusform>
            <numerusform>solved and open again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody&apos;s for %n day(s)</source>
        <translation>
            <numerusform>nobody&apos;s for %n day</numerusform>
            <numerusform>nobody&apos;s for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day is now %1; %n open part(s) still stand as if it were %2.</source>
        <translation>
            <numerusform>The day is now %1; %n open part still stands as if it were %2.</numerusform>
            <numerusform>The day is now %1; %n open parts still stand as if it were %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>A step failed in %n of them.</source>
        <translation>
            <numerusform>A step failed in %n of them.</numerusform>
            <numerusform>A step failed in %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>the rule gives no date within %n years</source>
        <translation>
            <numerusform>the rule gives no date within %n year</numerusform>
            <numerusform>the rule gives no date within %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message numerus="yes">
        <source>%1 %2 + %n day(s)</source>
        <comment>2nd Tuesday + 3 days</comment>
        <translation>
            <numerusform>%1 %2 + %n day</numerusform>
            <numerusform>%1 %2 + %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s) on %1</source>
        <translation>
            <numerusform>every week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n date(s)</source>
        <translation>
            <numerusform>on %n date</numerusform>
            <numerusform>on %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n time a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 down in %n outage(s)</source>
        <translation>
            <numerusform>%1 down in %n outage</numerusform>
            <numerusform>%1 down in %n outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneData</name>
    <message numerus="yes">
        <source>%n date(s) moved</source>
        <translation>
            <numerusform>%n date moved</numerusform>
            <numerusform>%n dates moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) moved</source>
        <translation>
            <numerusform>%n deadline moved</numerusform>
            <numerusform>%n deadlines moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ActView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ActWords</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n item(s)</source>
        <translation>
            <numerusform>Changed %n item</numerusform>
            <numerusform>Changed %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were: %1</source>
        <translation>
            <numerusform>%n stayed as it was: %1</numerusform>
            <numerusform>%n stayed as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ArticleConflict</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n line the same</numerusform>
            <numerusform>%n lines the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ArticleFacts</name>
    <message numerus="yes">
        <source>Used by %n ticket(s)</source>
        <translation>
            <numerusform>Used by %n ticket</numerusform>
            <numerusform>Used by %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ArticleText</name>
    <message numerus="yes">
        <source>(%n articles)</source>
        <translation>
            <numerusform>(%n article)</numerusform>
            <numerusform>(%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::AssetView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) since “%1” was missed on %2.</source>
        <translation>
            <numerusform>%n incident since “%1” was missed on %2.</numerusform>
            <numerusform>%n incidents since “%1” was missed on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::BrokenLinkBar</name>
    <message numerus="yes">
        <source>%n link(s) lead nowhere</source>
        <translation>
            <numerusform>%n link lead nowhere</numerusform>
            <numerusform>%n links lead nowhere</numerusform>
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
    <name>lamp::BrokenLinksDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) in %1 lead nowhere. Links to the web are not asked.</source>
        <translation>
            <numerusform>%Ln link in %1 lead nowhere. Links to the web are not asked.</numerusform>
            <numerusform>%Ln links in %1 lead nowhere. Links to the web are not asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::BulkDialog</name>
    <message numerus="yes">
        <source>Choose what changes. What that does to the %n item(s) is shown here before it is done.</source>
        <translation>
            <numerusform>Choose what changes. What that does to the %n item is shown here before it is done.</numerusform>
            <numerusform>Choose what changes. What that does to the %n items is shown here before it is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n item(s) …</source>
        <translation>
            <numerusform>Looking at %n item …</numerusform>
            <numerusform>Looking at %n items …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n item(s)</source>
        <translation>
            <numerusform>Changes %n item</numerusform>
            <numerusform>Changes %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>%n deleted since</numerusform>
            <numerusform>%n deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n item(s)</source>
        <translation>
            <numerusform>Change %n item</numerusform>
            <numerusform>Change %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::CalendarGrid</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::CaptureStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 — %n reported</source>
        <translation>
            <numerusform>%1 %2 — %n reported</numerusform>
            <numerusform>%1 %2 — %n reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::CareModel</name>
    <message numerus="yes">
        <source>%n say(s) that it did not help</source>
        <translation>
            <numerusform>%n say that it did not help</numerusform>
            <numerusform>%n says that it did not help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched for in vain %n time(s)</source>
        <translation>
            <numerusform>searched for in vain %n time</numerusform>
            <numerusform>searched for in vain %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) solved</source>
        <translation>
            <numerusform>%n ticket solved</numerusform>
            <numerusform>%n tickets solved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ChecklistPicker</name>
    <message numerus="yes">
        <source>%1 · procedure, %n step(s)</source>
        <translation>
            <numerusform>%1 · procedure, %n step</numerusform>
            <numerusform>%1 · procedure, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · template, %n step(s)</source>
        <translation>
            <numerusform>%1 · template, %n step</numerusform>
            <numerusform>%1 · template, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · checklist, %n step(s)</source>
        <translation>
            <numerusform>%1 · checklist, %n step</numerusform>
            <numerusform>%1 · checklist, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ClockNotices</name>
    <message numerus="yes">
        <source>%n warnings about deadlines</source>
        <translation>
            <numerusform>%n warnings about deadlines</numerusform>
            <numerusform>%n warnings about deadlines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ClockSheet</name>
    <message numerus="yes">
        <source>opened again %n time(s)</source>
        <translation>
            <numerusform>opened again %n time</numerusform>
            <numerusform>opened again %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ClockWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), to the end of the day</source>
        <translation>
            <numerusform>%n working day, to the end of the day</numerusform>
            <numerusform>%n working days, to the end of the day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::CollectionsDialog</name>
    <message numerus="yes">
        <source>%1 (%Ln page(s))</source>
        <translation>
            <numerusform>%1 (%Ln page)</numerusform>
            <numerusform>%1 (%Ln pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is out, with %Ln page(s)</source>
        <translation>
            <numerusform>%1 is out, with %Ln page</numerusform>
            <numerusform>%1 is out, with %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln that tickets speak of stay, retired</source>
        <translation>
            <numerusform>%1; %Ln that tickets speak of stay, retired</numerusform>
            <numerusform>%1; %Ln that tickets speak of stay, retired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::DayMoveDialog</name>
    <message numerus="yes">
        <source>%n open part(s) would go along; what is done stays.</source>
        <translation>
            <numerusform>%n open part would go along; what is done stays.</numerusform>
            <numerusform>%n open parts would go along; what is done stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::DeskSection</name>
    <message numerus="yes">
        <source>%n finding(s):</source>
        <translation>
            <numerusform>%n finding:</numerusform>
            <numerusform>%n findings:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::FacetBar</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::FactsPanel</name>
    <message numerus="yes">
        <source>%n more open</source>
        <translation>
            <numerusform>%n more open</numerusform>
            <numerusform>%n more open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>caused %n ticket(s), %1 open</source>
        <translation>
            <numerusform>caused %n ticket, %1 open</numerusform>
            <numerusform>caused %n tickets, %1 open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::FilterBar</name>
    <message numerus="yes">
        <source>more than %n day(s)</source>
        <translation>
            <numerusform>more than %n day</numerusform>
            <numerusform>more than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::FittingBox</name>
    <message numerus="yes">
        <source>%n time(s) on this device</source>
        <translation>
            <numerusform>%n time on this device</numerusform>
            <numerusform>%n times on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) alike</source>
        <translation>
            <numerusform>%n ticket alike</numerusform>
            <numerusform>%n tickets alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::GapView</name>
    <message numerus="yes">
        <source>“%1” · %n time(s), last %2</source>
        <translation>
            <numerusform>“%1” · %n time, last %2</numerusform>
            <numerusform>“%1” · %n times, last %2</numerusform>
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
    <name>lamp::HandbackDialog</name>
    <message numerus="yes">
        <source>%n thing(s) still lie with those who took them.</source>
        <translation>
            <numerusform>%n thing still lies with the one who took it.</numerusform>
            <numerusform>%n things still lie with those who took them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) go over.</source>
        <translation>
            <numerusform>%n thing goes over.</numerusform>
            <numerusform>%n things go over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave back %n thing(s)</source>
        <translation>
            <numerusform>Gave back %n thing</numerusform>
            <numerusform>Gave back %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n thing(s)</source>
        <translation>
            <numerusform>Handed over %n thing</numerusform>
            <numerusform>Handed over %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::HandoverDialog</name>
    <message numerus="yes">
        <source>%n thing(s) go over</source>
        <translation>
            <numerusform>%n thing goes over</numerusform>
            <numerusform>%n things go over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over %n thing(s)</source>
        <translation>
            <numerusform>Handed over %n thing</numerusform>
            <numerusform>Handed over %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::HandoverNotices</name>
    <message numerus="yes">
        <source>%1 is away from now on: %n thing(s) to hand over</source>
        <translation>
            <numerusform>%1 is away from now on: %n thing to hand over</numerusform>
            <numerusform>%1 is away from now on: %n things to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is back: %n thing(s) lie with others still</source>
        <translation>
            <numerusform>%1 is back: %n thing lies with others still</numerusform>
            <numerusform>%1 is back: %n things lie with others still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ImportCheckPage</name>
    <message numerus="yes">
        <source>%Ln more line(s) are not listed.</source>
        <translation>
            <numerusform>%Ln more line is not listed.</numerusform>
            <numerusform>%Ln more lines are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ImportFilePage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ImportValuesPage</name>
    <message numerus="yes">
        <source>%Ln value(s) mean nothing here yet.</source>
        <translation>
            <numerusform>%Ln value means nothing here yet.</numerusform>
            <numerusform>%Ln values mean nothing here yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::KnowledgePage</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1</source>
        <translation>
            <numerusform>%n article exported to %1</numerusform>
            <numerusform>%n articles exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n the internal part was left out</source>
        <translation>
            <numerusform>%1; of %n the internal part was left out</numerusform>
            <numerusform>%1; of %n the internal part was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as PDF, %n page(s)</source>
        <translation>
            <numerusform>Saved as PDF, %n page</numerusform>
            <numerusform>Saved as PDF, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n internal one(s) stayed here</source>
        <translation>
            <numerusform>%1; %n internal one stayed here</numerusform>
            <numerusform>%1; %n internal ones stayed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) as a web site: open index.html in %1</source>
        <translation>
            <numerusform>%n article as a web site: open index.html in %1</numerusform>
            <numerusform>%n articles as a web site: open index.html in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::LayerList</name>
    <message numerus="yes">
        <source>%n in view</source>
        <translation>
            <numerusform>%n in view</numerusform>
            <numerusform>%n in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ListExport</name>
    <message numerus="yes">
        <source>%n ticket(s) exported to %1</source>
        <translation>
            <numerusform>%n ticket exported to %1</numerusform>
            <numerusform>%n tickets exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n confidential one(s) left out</source>
        <translation>
            <numerusform>%1; %n confidential one left out</numerusform>
            <numerusform>%1; %n confidential ones left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MailDropper</name>
    <message numerus="yes">
        <source>Drop to make tickets of %n mail(s)</source>
        <translation>
            <numerusform>Drop to make tickets of %n mail</numerusform>
            <numerusform>Drop to make tickets of %n mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MainWindow</name>
    <message numerus="yes">
        <source>%n due, late or to follow up</source>
        <translation>
            <numerusform>%n due, late or to follow up</numerusform>
            <numerusform>%n due, late or to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n open ticket</numerusform>
            <numerusform>%n open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned job(s) late</source>
        <translation>
            <numerusform>%n planned job late</numerusform>
            <numerusform>%n planned jobs late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MajorBanner</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MajorBox</name>
    <message numerus="yes">
        <source>an update every %n minute(s)</source>
        <translation>
            <numerusform>an update every %n minute</numerusform>
            <numerusform>an update every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s) below, in the timeline</source>
        <translation>
            <numerusform>%n earlier one below, in the timeline</numerusform>
            <numerusform>%n earlier ones below, in the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · told %n: %3</source>
        <translation>
            <numerusform>%1 · %2 · told %n: %3</numerusform>
            <numerusform>%1 · %2 · told %n: %3</numerusform>
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
        <source>%n told that it is over</source>
        <translation>
            <numerusform>%n told that it is over</numerusform>
            <numerusform>%n told that it is over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MajorMinutes</name>
    <message numerus="yes">
        <source>All are told about a major incident every %n minute(s).</source>
        <translation>
            <numerusform>All are told about a major incident every %n minute.</numerusform>
            <numerusform>All are told about a major incident every %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MajorUpdateDialog</name>
    <message numerus="yes">
        <source>&amp;Recorded as told for %n who reported it too</source>
        <translation>
            <numerusform>&amp;Recorded as told for %n who reported it too</numerusform>
            <numerusform>&amp;Recorded as told for %n who reported it too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the update, told %n</source>
        <translation>
            <numerusform>Saved the update, told %n</numerusform>
            <numerusform>Saved the update, told %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MarkdownFolder</name>
    <message numerus="yes">
        <source>%n link(s) lead nowhere: %1</source>
        <translation>
            <numerusform>%n link leads nowhere: %1</numerusform>
            <numerusform>%n links lead nowhere: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::MinutesField</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::PlanModel</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::PlansPage</name>
    <message numerus="yes">
        <source>Skipped with a reason is counted apart: %n time(s).</source>
        <translation>
            <numerusform>Skipped with a reason is counted apart: %n time.</numerusform>
            <numerusform>Skipped with a reason is counted apart: %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 (%n page(s))</source>
        <translation>
            <numerusform>Saved %1 (%n page)</numerusform>
            <numerusform>Saved %1 (%n pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are ready and nothing starts by itself. Choose those that fit (Ctrl or Shift for several), or open one and adapt it.</source>
        <translation>
            <numerusform>%n draft is ready and nothing starts by itself. Choose it, or open it and adapt it.</numerusform>
            <numerusform>%n drafts are ready and nothing starts by itself. Choose those that fit (Ctrl or Shift for several), or open one and adapt it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) %1</source>
        <translation>
            <numerusform>%n plan %1</numerusform>
            <numerusform>%n plans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A failed step does not make a visit late; such visits are counted apart: %n.</source>
        <translation>
            <numerusform>A failed step does not make a visit late; such visits are counted apart: %n.</numerusform>
            <numerusform>A failed step does not make a visit late; such visits are counted apart: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::QueuePage</name>
    <message numerus="yes">
        <source>The sheet holds the first %n items.</source>
        <translation>
            <numerusform>The sheet holds the first item.</numerusform>
            <numerusform>The sheet holds the first %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::Register</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to act</source>
        <translation>
            <numerusform>%n day to act</numerusform>
            <numerusform>%n days to act</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n day too late</numerusform>
            <numerusform>%n days too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renewed itself %n day(s) ago: new dates?</source>
        <translation>
            <numerusform>renewed itself %n day ago: new dates?</numerusform>
            <numerusform>renewed itself %n days ago: new dates?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RegisterList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n in the list</numerusform>
            <numerusform>%n in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RenewalView</name>
    <message numerus="yes">
        <source>%n day(s) of lead</source>
        <translation>
            <numerusform>%n day of lead</numerusform>
            <numerusform>%n days of lead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RevisionsDialog</name>
    <message numerus="yes">
        <source>… %n line(s) as they were</source>
        <translation>
            <numerusform>… %n line as they were</numerusform>
            <numerusform>… %n lines as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RhythmEditor</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) on</source>
        <translation>
            <numerusform>week on</numerusform>
            <numerusform>weeks on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::RoundPrint</name>
    <message numerus="yes">
        <source>Left out as confidential: %n item(s)</source>
        <translation>
            <numerusform>Left out as confidential: %n item</numerusform>
            <numerusform>Left out as confidential: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::Runs</name>
    <message numerus="yes">
        <source>%n step(s) were not reached.</source>
        <translation>
            <numerusform>%n step was not reached.</numerusform>
            <numerusform>%n steps were not reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::SiteExport</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::SolveDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open part(s)</source>
        <translation>
            <numerusform>%n open part</numerusform>
            <numerusform>%n open parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solved with it: %n who reported it too</source>
        <translation>
            <numerusform>Solved with it: %n who reported it too</numerusform>
            <numerusform>Solved with it: %n who reported it too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solve %n &amp;member(s) too</source>
        <translation>
            <numerusform>Solve %n &amp;member too</numerusform>
            <numerusform>Solve %n &amp;members too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::SpellOut</name>
    <message numerus="yes">
        <source>%n space(s)</source>
        <translation>
            <numerusform>%n space</numerusform>
            <numerusform>%n spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::StatusLine</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asset(s)</source>
        <translation>
            <numerusform>%Ln asset</numerusform>
            <numerusform>%Ln assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::SupplierModel</name>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::SupplierView</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) and renewal(s)</source>
        <translation>
            <numerusform>%n contract or renewal</numerusform>
            <numerusform>%n contracts and renewals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::TicketTemplateTab</name>
    <message numerus="yes">
        <source>%n dated part(s)</source>
        <translation>
            <numerusform>%n dated part</numerusform>
            <numerusform>%n dated parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::TimeSheet</name>
    <message numerus="yes">
        <source>With %n part(s): %1, %2</source>
        <translation>
            <numerusform>With %n part: %1, %2</numerusform>
            <numerusform>With %n parts: %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::TimelineView</name>
    <message numerus="yes">
        <source>%n change(s) ▸</source>
        <translation>
            <numerusform>%n change ▸</numerusform>
            <numerusform>%n changes ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries ▸</source>
        <translation>
            <numerusform>%n earlier entry ▸</numerusform>
            <numerusform>%n earlier entries ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blanked in %n place(s), for good</source>
        <translation>
            <numerusform>Blanked in %n place, for good</numerusform>
            <numerusform>Blanked in %n places, for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are not shown: %1. Show all</source>
        <translation>
            <numerusform>%n entry is not shown: %1. Show all</numerusform>
            <numerusform>%n entries are not shown: %1. Show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::TodayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>major now, %n reported</source>
        <translation>
            <numerusform>major now, %n reported</numerusform>
            <numerusform>major now, %n reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n ticket(s)</source>
        <translation>
            <numerusform>used by %n ticket</numerusform>
            <numerusform>used by %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n solved</numerusform>
            <numerusform>%n solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) done</source>
        <translation>
            <numerusform>%n visit done</numerusform>
            <numerusform>%n visits done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>maintenance</comment>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft plan(s) wait: look at them</source>
        <translation>
            <numerusform>%n draft plan waits: look at it</numerusform>
            <numerusform>%n draft plans wait: look at them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::ViewModel</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::VisitFinish</name>
    <message numerus="yes">
        <source>✓ %n done</source>
        <translation>
            <numerusform>✓ %n done</numerusform>
            <numerusform>✓ %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n failed</source>
        <translation>
            <numerusform>✗ %n failed</numerusform>
            <numerusform>✗ %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n not applicable</source>
        <translation>
            <numerusform>– %n not applicable</numerusform>
            <numerusform>– %n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WeekView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WhatIfPanel</name>
    <message numerus="yes">
        <source>It cannot be saved like this: %n field(s) to put right.</source>
        <translation>
            <numerusform>It cannot be saved like this: %n field to put right.</numerusform>
            <numerusform>It cannot be saved like this: %n fields to put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be broken</source>
        <translation>
            <numerusform>%n would be broken</numerusform>
            <numerusform>%n would be broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be kept</source>
        <translation>
            <numerusform>%n would be kept</numerusform>
            <numerusform>%n would be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have another next deadline</source>
        <translation>
            <numerusform>%n would have another next deadline</numerusform>
            <numerusform>%n would have another next deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n open item(s)</source>
        <translation>
            <numerusform>Of %n open item</numerusform>
            <numerusform>Of %n open items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemActions</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more with it</source>
        <translation>
            <numerusform>and %n more with it</numerusform>
            <numerusform>and %n more with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemList</name>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n selected:</numerusform>
            <numerusform>%n selected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match:</source>
        <translation>
            <numerusform>All %n that match:</numerusform>
            <numerusform>All %n that match:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>All %n that match</numerusform>
            <numerusform>All %n that match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemModel</name>
    <message numerus="yes">
        <source>%n time(s) in 30 days</source>
        <translation>
            <numerusform>%n time in 30 days</numerusform>
            <numerusform>%n times in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lamp::WorkItemPage</name>
    <message numerus="yes">
        <source>The update for all was due %1: one every %n minute(s).</source>
        <translation>
            <numerusform>The update for all was due %1: one every %n minute.</numerusform>
            <numerusform>The update for all was due %1: one every %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
