<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains error codes, offline, in Chinese and English. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue: %1. Facts are from the vendor&apos;s public document “%2” of %3; the wording is our own. This program is not the vendor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueChecks</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is made of lower-case letters, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 already stands in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is of numbers, and its last code is above its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 lies inside the range %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbol stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“if-persists” is for internal errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A related code stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The related code %1 is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is not related to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s text already says “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese text has no Chinese character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English text has a Chinese character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has spaces at its ends, two in a row, or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a control character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueCompiler</name>
    <message>
        <source>The catalogue “%1” cannot be written: %2. Check the folder&apos;s permissions and the free space; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueProblem</name>
    <message>
        <source>The catalogue is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is newer than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is older than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite driver is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no catalogue file at “%1”. Install Codebook again, or name a catalogue with --catalogue FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file “%1” cannot be read: %2. Check its permissions, or name another with --catalogue FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file “%1” has no content (0 bytes). Install Codebook again or compile the catalogue anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no compiled Codebook catalogue. Name a file made by “codebook-cli compile”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was compiled by a newer version of Codebook than this one (%2). Update Codebook, or compile the catalogue with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was compiled by an older version of Codebook, in a format that version %2 no longer reads. Compile the catalogue anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file “%1” has been cut short or overwritten, so its texts cannot be trusted. Install Codebook again or compile the catalogue anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened because Qt&apos;s SQLite driver is not installed. Install it (on Debian: the package libqt6sql6-sqlite) and start Codebook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue file “%1” failed: %2. Check that the disk or network folder is still there, then start Codebook again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;reply for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;ticket page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page for support tickets in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything about the code for an issue tracker or a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an answer for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an answer for the customer in Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an answer for the customer in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an answer for the customer in Chinese and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search box, then remove the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sections and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a code&apos;s texts in the other language too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the code shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the code shown next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next code in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous code in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between search, side bar, list and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, catalogue and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::CodeListModel</name>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>code, description, section, ticket advice, read out as one sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::DetailPanel</name>
    <message>
        <source>Show the texts in the other language too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s document only says what happened; this advice is from the editors of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::FilterChips</name>
    <message>
        <source>Section: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::FilterModel</name>
    <message numerus="yes">
        <source>%1, %n code(s)</source>
        <comment>name of a filter, how many entries it leaves</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Submit a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket if it persists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::FilterView</name>
    <message>
        <source>Sections and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::MainWindow</name>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code passes the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not in the catalogue. The nearest documented ones are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or use fewer words. Both languages were searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which code is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number, a symbol or a few words in Chinese or English. For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a negative code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UserSig expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied an answer for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <comment>shown, in the catalogue</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · document of %2</source>
        <comment>catalogue, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook::SearchBox</name>
    <message>
        <source>Code or words, in Chinese or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code such as 6013, a symbol, or words in Chinese or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“codebook-cli --help” lists the commands and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains error codes, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain codes or symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find entries by code, symbol or words in Chinese or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the catalogue&apos;s entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a catalogue&apos;s texts and write a compiled catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check a compiled catalogue, or a catalogue&apos;s texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write JSON (lookup, search, list, check).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in zh (Chinese) or en (English).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this compiled catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at most N entries (search, list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries of a part or section, such as sdk or server/group (search, list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries with this ticket advice: submit, if-persists or none (search, list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where compile writes the compiled catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language that Codebook speaks: use zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a whole number from 1, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ticket needs submit, if-persists or none, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no command “%1”. “codebook-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one code, as in “codebook-cli lookup 6013”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to search for, as in “codebook-cli search UserSig expired”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list” takes no words. To search, use “codebook-cli search %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section “%1”. The sections are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to search for: no letter, digit or Chinese character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n word(s) were searched for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one folder and the file to write, as in “codebook-cli compile FOLDER -o FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“check” takes one file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n entry(ies), no faults</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryPrinter</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading (remark)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Error code %1: %2
What to do: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do (our advice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal error: retry first, submit a ticket if it persists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>An object { … } is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such member in the format. Remove it or correct its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is a whole number or a text without surrounding space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the allowed values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>codebook: The picture cannot be written to “%1”. Check that the folder exists and can be written to, and that the name ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as 2019-11-05 is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” is declared twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name stands for the section “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section in %1 belongs to this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>“codebook --help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains error codes, offline, in Chinese and English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak zh (Chinese) or en (English).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this compiled catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the window in this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the window into a PNG file and quit; needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language that Codebook speaks: use zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--appearance needs system, light or dark, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size needs pixels such as 1200x800, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Submit a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal error: retry first, submit a ticket if it persists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If persists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor asks for a ticket. Give the interface called, the error code and the error message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor calls this an internal error and does not mention a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
