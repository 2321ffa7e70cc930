<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parcel(s) were delivered.</source>
        <translation>
            <numerusform>The parcel was delivered.</numerusform>
            <numerusform>All %n parcels were delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parcel(s) were delivered.</source>
        <translation>
            <numerusform>%1 of %n parcel was delivered.</numerusform>
            <numerusform>%1 of %n parcels were delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n parcel(s).</source>
        <translation>
            <numerusform>It is the only parcel.</numerusform>
            <numerusform>It is one of %n parcels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message numerus="yes">
        <source>%Ln faults were found in %1.</source>
        <translation>
            <numerusform>%Ln fault was found in %1.</numerusform>
            <numerusform>%Ln faults were found in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseMove</name>
    <message numerus="yes">
        <source>Restored %Ln orders from %1 to %2.</source>
        <translation>
            <numerusform>Restored %Ln order from %1 to %2.</numerusform>
            <numerusform>Restored %Ln orders from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln orders with all their history from %1 to %2.</source>
        <translation>
            <numerusform>Copied %Ln order with all its history from %1 to %2.</numerusform>
            <numerusform>Copied %Ln orders with all their history from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseSnapshot</name>
    <message numerus="yes">
        <source>Desks keep a copy of the open orders and of those that changed in the last %n day(s).</source>
        <translation>
            <numerusform>Desks keep a copy of the open orders and of those that changed in the last day.</numerusform>
            <numerusform>Desks keep a copy of the open orders and of those that changed in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Exported %Ln orders from %1 to %2 (%3).</source>
        <translation>
            <numerusform>Exported %Ln order from %1 to %2 (%3).</numerusform>
            <numerusform>Exported %Ln orders from %1 to %2 (%3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The row has %n cells, but the header has %1.</source>
        <translation>
            <numerusform>The row has %n cell, but the header has %1.</numerusform>
            <numerusform>The row has %n cells, but the header has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read.</source>
        <translation>
            <numerusform>%Ln row read.</numerusform>
            <numerusform>%Ln rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have a history that contradicts itself. They were read all the same.</source>
        <translation>
            <numerusform>%Ln order has a history that contradicts itself. It was read all the same.</numerusform>
            <numerusform>%Ln orders have a history that contradicts itself. They were read all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were cancelled and handed over all the same.</source>
        <translation>
            <numerusform>%Ln order was cancelled and handed over all the same.</numerusform>
            <numerusform>%Ln orders were cancelled and handed over all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read.</source>
        <translation>
            <numerusform>%Ln row could not be read.</numerusform>
            <numerusform>%Ln rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct them in %1 and import that file.</source>
        <comment>the rows that could not be read</comment>
        <translation>
            <numerusform>Correct it in %1 and import that file.</numerusform>
            <numerusform>Correct them in %1 and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln made-up orders?</source>
        <translation>
            <numerusform>Remove %Ln made-up order?</numerusform>
            <numerusform>Remove %Ln made-up orders?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>Loaded %Ln made-up orders into %1. Try “mars-console track MO-204871”.</source>
        <translation>
            <numerusform>Loaded %Ln made-up order into %1. Try “mars-console track MO-204871”.</numerusform>
            <numerusform>Loaded %Ln made-up orders into %1. Try “mars-console track MO-204871”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln made-up orders from %1.</source>
        <translation>
            <numerusform>Removed %Ln made-up order from %1.</numerusform>
            <numerusform>Removed %Ln made-up orders from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln made-up orders.</source>
        <translation>
            <numerusform>Stopped after %Ln made-up order.</numerusform>
            <numerusform>Stopped after %Ln made-up orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>An id of order %1 is longer than %n characters.</source>
        <translation>
            <numerusform>An id of order %1 is longer than %n character.</numerusform>
            <numerusform>An id of order %1 is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worked out again what is derived of %Ln orders.</source>
        <translation>
            <numerusform>Worked out again what is derived of %Ln order.</numerusform>
            <numerusform>Worked out again what is derived of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order database %1 holds %Ln orders already.</source>
        <translation>
            <numerusform>The order database %1 holds %Ln order already.</numerusform>
            <numerusform>The order database %1 holds %Ln orders already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln look-up words of orders that are gone.</source>
        <translation>
            <numerusform>Removed %Ln look-up word of orders that are gone.</numerusform>
            <numerusform>Removed %Ln look-up words of orders that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %Ln words again.</source>
        <translation>
            <numerusform>Counted %Ln word again.</numerusform>
            <numerusform>Counted %Ln words again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln ids that sources have for orders that are gone.</source>
        <translation>
            <numerusform>Removed %Ln id that a source has for an order that is gone.</numerusform>
            <numerusform>Removed %Ln ids that sources have for orders that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln orders known by the id their source has for them again.</source>
        <translation>
            <numerusform>Made %Ln order known by the id its source has for it again.</numerusform>
            <numerusform>Made %Ln orders known by the id their source has for them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not found by the id their source has for them.</source>
        <translation>
            <numerusform>%Ln order is not found by the id its source has for it.</numerusform>
            <numerusform>%Ln orders are not found by the id their source has for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mistyped names will not be found: %Ln entries are wrong.</source>
        <translation>
            <numerusform>Mistyped names will not be found: %Ln entry is wrong.</numerusform>
            <numerusform>Mistyped names will not be found: %Ln entries are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkNews</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::LookupModel</name>
    <message numerus="yes">
        <source>%n match(es) outside the view “%1”</source>
        <translation>
            <numerusform>%n match outside the view “%1”</numerusform>
            <numerusform>%n matches outside the view “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same customer, %n other order(s)</source>
        <translation>
            <numerusform>Same customer, %n other order</numerusform>
            <numerusform>Same customer, %n other orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More matches: the best %n are shown, keep typing</source>
        <translation>
            <numerusform>More matches: the best one is shown, keep typing</numerusform>
            <numerusform>More matches: the best %n are shown, keep typing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only open orders and those of the last %n day(s) are kept on this computer; older ones are found again once the order database answers.</source>
        <translation>
            <numerusform>Only open orders and those of the last day are kept on this computer; older ones are found again once the order database answers.</numerusform>
            <numerusform>Only open orders and those of the last %n days are kept on this computer; older ones are found again once the order database answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es), surest first, then newest</source>
        <translation>
            <numerusform>%n more match</numerusform>
            <numerusform>%n more matches, surest first, then newest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::TimelineModel</name>
    <message numerus="yes">
        <source>%n earlier scan(s)</source>
        <translation>
            <numerusform>%n earlier scan</numerusform>
            <numerusform>%n earlier scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::AttendanceBar</name>
    <message numerus="yes">
        <source>Also open: %1, %2 and %n other(s)</source>
        <translation>
            <numerusform>Also open: %1, %2 and %n other</numerusform>
            <numerusform>Also open: %1, %2 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::EditPopover</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::ExportBar</name>
    <message numerus="yes">
        <source>%Ln order(s) exported to %1</source>
        <translation>
            <numerusform>%Ln order exported to %1</numerusform>
            <numerusform>%Ln orders exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln order(s) so far…</source>
        <translation>
            <numerusform>%Ln order so far…</numerusform>
            <numerusform>%Ln orders so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln order(s). Press %1 to search again.</source>
        <translation>
            <numerusform>Stopped after %Ln order. Press %1 to search again.</numerusform>
            <numerusform>Stopped after %Ln orders. Press %1 to search again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n made-up orders loaded</source>
        <translation>
            <numerusform>%n made-up order loaded</numerusform>
            <numerusform>%n made-up orders loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders removed</source>
        <translation>
            <numerusform>%n made-up order removed</numerusform>
            <numerusform>%n made-up orders removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::NotesLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::NumberPopover</name>
    <message numerus="yes">
        <source>No tracking number has more than %n characters.</source>
        <translation>
            <numerusform>No tracking number has more than %n character.</numerusform>
            <numerusform>No tracking number has more than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::ParcelCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::SampleSettings</name>
    <message numerus="yes">
        <source>%n made-up orders loaded.</source>
        <translation>
            <numerusform>%n made-up order loaded.</numerusform>
            <numerusform>%n made-up orders loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders removed.</source>
        <translation>
            <numerusform>%n made-up order removed.</numerusform>
            <numerusform>%n made-up orders removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::StaleBanner</name>
    <message numerus="yes">
        <source>%n change(s) wait and will be sent then.</source>
        <translation>
            <numerusform>%n change waits and will be sent then.</numerusform>
            <numerusform>%n changes wait and will be sent then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search still finds open orders and those of the last %n day(s). The program reconnects by itself.</source>
        <translation>
            <numerusform>Search still finds open orders and those of the last day. The program reconnects by itself.</numerusform>
            <numerusform>Search still finds open orders and those of the last %n days. The program reconnects by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::StatusBar</name>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::ViewsRow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of the list</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
</TS>
