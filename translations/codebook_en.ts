<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CatalogueChecks</name>
    <message numerus="yes">
        <source>%n more fault(s) are not listed.</source>
        <translation>
            <numerusform>%n more fault is not listed.</numerusform>
            <numerusform>%n more faults are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::CopiedCodesBar</name>
    <message numerus="yes">
        <source>%n code(s) in a copied text: %1</source>
        <translation>
            <numerusform>%n code in a copied text: %1</numerusform>
            <numerusform>%n codes in a copied text: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::EntryCopier</name>
    <message numerus="yes">
        <source>Copied %n code(s)</source>
        <translation>
            <numerusform>Copied %n code</numerusform>
            <numerusform>Copied %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::FilterModel</name>
    <message numerus="yes">
        <source>%1, %n code(s)</source>
        <comment>name of a filter, how many entries it leaves</comment>
        <translation>
            <numerusform>%1, %n code</numerusform>
            <numerusform>%1, %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n code(s), in force</source>
        <comment>name of a filter, how many entries it leaves</comment>
        <translation>
            <numerusform>%1, %n code, in force</numerusform>
            <numerusform>%1, %n codes, in force</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::TriagePanel</name>
    <message numerus="yes">
        <source>%n different code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n different codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::WindowStatus</name>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <comment>shown, in the catalogue</comment>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different code(s) in the log</source>
        <translation>
            <numerusform>%n different code in the log</numerusform>
            <numerusform>%n different codes in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%1: %2, %n entry(ies), no faults</source>
        <translation>
            <numerusform>%1: %2, %n entry, no faults</numerusform>
            <numerusform>%1: %2, %n entries, no faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message numerus="yes">
        <source>%n more place(s) with other codes are not listed.</source>
        <translation>
            <numerusform>%n more place with another code is not listed.</numerusform>
            <numerusform>%n more places with other codes are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDataExchange</name>
    <message numerus="yes">
        <source>%n recent code(s) were skipped: the list is full.</source>
        <translation>
            <numerusform>%n recent code was skipped: the list is full.</numerusform>
            <numerusform>%n recent codes were skipped: the list is full.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserDataRecovery</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recent code(s)</source>
        <translation>
            <numerusform>%n recent code</numerusform>
            <numerusform>%n recent codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket draft(s)</source>
        <translation>
            <numerusform>%n ticket draft</numerusform>
            <numerusform>%n ticket drafts</numerusform>
        </translation>
    </message>
</context>
</TS>
