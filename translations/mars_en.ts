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
</TS>
