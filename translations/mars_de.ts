<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Answer</name>
    <message>
        <source>Coming back to us</source>
        <translation>Auf dem Rückweg zu uns</translation>
    </message>
    <message>
        <source>Returned to us</source>
        <translation>Wieder bei uns</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <translation>Unterwegs verloren gegangen</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Unterwegs beschädigt</translation>
    </message>
    <message>
        <source>Delivered, date unknown</source>
        <translation>Zugestellt, Datum unbekannt</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>Zugestellt am %1</translation>
    </message>
    <message>
        <source>Arrives today, %1</source>
        <translation>Ankunft heute, %1</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <translation>Ankunft %1</translation>
    </message>
    <message>
        <source>Due today, %1</source>
        <translation>Zugesagt für heute, %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Zugesagt für %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>War für %1 zugesagt</translation>
    </message>
    <message>
        <source>Was expected %1</source>
        <translation>War für %1 erwartet</translation>
    </message>
    <message>
        <source>Confirmed, no date yet</source>
        <translation>Bestätigt, noch kein Termin</translation>
    </message>
    <message>
        <source>Being prepared, no date yet</source>
        <translation>In Bearbeitung, noch kein Termin</translation>
    </message>
    <message>
        <source>Packed, no date yet</source>
        <translation>Verpackt, noch kein Termin</translation>
    </message>
    <message>
        <source>Out for delivery, no date yet</source>
        <translation>In Zustellung, noch kein Termin</translation>
    </message>
    <message>
        <source>On its way, no date yet</source>
        <translation>Unterwegs, noch kein Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Promised %1.</source>
        <translation>Für %1 zugesagt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n parcel(s) were delivered.</source>
        <translation>
            <numerusform>Das Paket wurde zugestellt.</numerusform>
            <numerusform>Alle %n Pakete wurden zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parcel(s) were delivered.</source>
        <translation>
            <numerusform>%1 von %n Paket wurde zugestellt.</numerusform>
            <numerusform>%1 von %n Paketen wurden zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>a number and its status</comment>
        <translation>Paket %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n parcel(s).</source>
        <translation>
            <numerusform>Es ist das einzige Paket.</numerusform>
            <numerusform>Es ist eines von %n Paketen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel %1 was delivered.</source>
        <translation>Paket %1 wurde zugestellt.</translation>
    </message>
    <message>
        <source>Parcel %1 was delivered on %2.</source>
        <translation>Paket %1 wurde am %2 zugestellt.</translation>
    </message>
    <message>
        <source>The carrier expected it on %1 and has given no new date.</source>
        <translation>Der Paketdienst hat es für %1 erwartet und noch keinen neuen Termin genannt.</translation>
    </message>
    <message>
        <source>It was cancelled after it had left.</source>
        <translation>Es wurde storniert, nachdem es versendet war.</translation>
    </message>
</context>
<context>
    <name>CarrierFile</name>
    <message>
        <source>an address that starts with https:// is expected</source>
        <translation>hier muss eine Adresse stehen, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>der Wert ist zu lang</translation>
    </message>
    <message>
        <source>it fits an empty number</source>
        <translation>das Muster passt auch auf eine leere Nummer</translation>
    </message>
    <message>
        <source>a check digit needs the groups serial and check</source>
        <translation>eine Prüfziffer braucht die Gruppen „serial“ und „check“</translation>
    </message>
    <message>
        <source>no check digit is named</source>
        <translation>es ist kein Prüfziffernverfahren angegeben</translation>
    </message>
    <message>
        <source>there is no such method</source>
        <translation>dieses Verfahren gibt es nicht</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>it must be the name of the file, %1</source>
        <translation>der Wert muss wie die Datei heißen, also %1</translation>
    </message>
    <message>
        <source>two capital letters are expected</source>
        <translation>hier müssen zwei Großbuchstaben stehen</translation>
    </message>
    <message>
        <source>it must hold {number} once</source>
        <translation>der Wert muss {number} genau einmal enthalten</translation>
    </message>
    <message>
        <source>The carrier file %1 cannot be used: %2.</source>
        <translation>Die Paketdienst-Datei %1 ist nicht nutzbar: %2.</translation>
    </message>
    <message>
        <source>Correct the file or remove it.</source>
        <translation>Korrigieren oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The carrier file %1 cannot be read.</source>
        <translation>Die Paketdienst-Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions or remove it.</source>
        <translation>Prüfen Sie die Zugriffsrechte oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;: %2</source>
        <translation>das Feld „%1“: %2</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”</source>
        <translation>%1 hat keinen Parameter „%2“</translation>
    </message>
    <message>
        <source>the parameter “%1” has a value of the wrong kind</source>
        <translation>der Parameter „%1“ hat einen Wert der falschen Art</translation>
    </message>
    <message>
        <source>sumProduct needs the parameter “weights”</source>
        <translation>sumProduct braucht den Parameter „weights“</translation>
    </message>
</context>
<context>
    <name>CarrierLinks</name>
    <message>
        <source>This carrier has no tracking page.</source>
        <translation>Dieser Paketdienst hat keine Seite zur Sendungsverfolgung.</translation>
    </message>
    <message>
        <source>Tracking number copied. Paste it on the carrier&apos;s page.</source>
        <translation>Sendungsnummer kopiert. Fügen Sie sie auf der Seite des Paketdienstes ein.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: paste it into a browser.</source>
        <translation>Kein Browser ließ sich öffnen. Die Adresse wurde kopiert: Fügen Sie sie in einen Browser ein.</translation>
    </message>
    <message>
        <source>No program for calls could be opened. The number was copied: dial it by hand.</source>
        <translation>Kein Programm zum Anrufen ließ sich öffnen. Die Nummer wurde kopiert: Wählen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address was copied: paste it into your mail.</source>
        <translation>Kein E-Mail-Programm ließ sich öffnen. Die Adresse wurde kopiert: Fügen Sie sie in Ihre E-Mail ein.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>WORDS…</source>
        <translation>WÖRTER…</translation>
    </message>
    <message>
        <source>Finds an order and says when it arrives, and why.</source>
        <translation>Findet einen Auftrag und sagt, wann er ankommt und warum.</translation>
    </message>
    <message>
        <source>The words are one question: an order number, tracking number, phone, e-mail or name.
With “-” a text is read from standard input, for example a customer&apos;s e-mail.</source>
        <translation>Die Wörter sind eine Frage: Auftragsnummer, Sendungsnummer, Telefon, E-Mail oder Name.
Mit „-“ wird ein Text von der Standardeingabe gelesen, zum Beispiel die E-Mail eines Kunden.</translation>
    </message>
    <message>
        <source>NUMBER…</source>
        <translation>NUMMER…</translation>
    </message>
    <message>
        <source>Says which carriers a tracking number can belong to, best first.</source>
        <translation>Sagt, zu welchen Paketdiensten eine Sendungsnummer gehören kann, die wahrscheinlichsten zuerst.</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>PFAD…</translation>
    </message>
    <message>
        <source>Reads orders, parcels and tracking events from CSV or JSON Lines files.</source>
        <translation>Liest Aufträge, Pakete und Sendungsereignisse aus CSV- oder JSON-Lines-Dateien.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Creates an empty order database.</source>
        <translation>Erstellt eine leere Auftragsdatenbank.</translation>
    </message>
    <message>
        <source>Brings an older order database up to date.</source>
        <translation>Bringt eine ältere Auftragsdatenbank auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Says where the database is and what it holds.</source>
        <translation>Sagt, wo die Datenbank liegt und was sie enthält.</translation>
    </message>
    <message>
        <source>Loads or removes made-up orders to try everything with.</source>
        <translation>Lädt oder entfernt Beispielaufträge zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Loads the made-up orders.</source>
        <translation>Lädt die Beispielaufträge.</translation>
    </message>
    <message>
        <source>Removes the made-up orders and nothing else.</source>
        <translation>Entfernt die Beispielaufträge und sonst nichts.</translation>
    </message>
    <message>
        <source>Tracks orders. Without a command it opens the window.</source>
        <translation>Verfolgt Aufträge. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>It ends with 0 when something was found or done, 1 when nothing was found or a part was rejected,
2 when it was not understood, 3 when the order database cannot be used.</source>
        <translation>Es endet mit 0, wenn etwas gefunden oder erledigt wurde, mit 1, wenn nichts gefunden oder ein Teil abgewiesen wurde,
mit 2, wenn die Eingabe nicht verstanden wurde, mit 3, wenn die Auftragsdatenbank nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>Sagt, welche Version dies ist.</translation>
    </message>
    <message>
        <source>PATH|URI</source>
        <translation>PFAD|URI</translation>
    </message>
    <message>
        <source>Says how this command is written.</source>
        <translation>Sagt, wie dieser Befehl geschrieben wird.</translation>
    </message>
    <message>
        <source>Answers with one JSON document.</source>
        <translation>Antwortet mit einem JSON-Dokument.</translation>
    </message>
    <message>
        <source>How the files are to be read: “mars” (default), “olist”, “sample” or a file of your own.</source>
        <translation>Wie die Dateien zu lesen sind: „mars“ (Vorgabe), „olist“, „sample“ oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>Looks for damage, lists what it finds and mends it if asked to.</source>
        <translation>Sucht nach Schäden, listet sie auf und behebt sie auf Wunsch.</translation>
    </message>
    <message>
        <source>It compares tables, indexes, look-up keys, counters and what was worked out of orders
with what the orders themselves say.</source>
        <translation>Es vergleicht Tabellen, Indizes, Suchschlüssel, Zähler und das aus Aufträgen Abgeleitete
mit dem, was die Aufträge selbst sagen.</translation>
    </message>
    <message>
        <source>Works out again what can be, and says what it did.</source>
        <translation>Leitet neu ab, was sich ableiten lässt, und sagt, was getan wurde.</translation>
    </message>
    <message>
        <source>Writes everything into one file while others go on working.</source>
        <translation>Schreibt alles in eine Datei, während andere weiterarbeiten.</translation>
    </message>
    <message>
        <source>On a server this takes PostgreSQL&apos;s own pg_dump (package postgresql-client).</source>
        <translation>Auf einem Server braucht das PostgreSQLs eigenes pg_dump (Paket postgresql-client).</translation>
    </message>
    <message>
        <source>Overwrites the file if there is one.</source>
        <translation>Überschreibt die Datei, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>Brings a backup back, completely or not at all.</source>
        <translation>Spielt eine Sicherung zurück, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Puts it in the place of the orders that are stored.</source>
        <translation>Setzt sie an die Stelle der gespeicherten Aufträge.</translation>
    </message>
    <message>
        <source>FROM TO</source>
        <translation>VON NACH</translation>
    </message>
    <message>
        <source>Copies everything from one order database into another, empty one.</source>
        <translation>Kopiert alles aus einer Auftragsdatenbank in eine andere, leere.</translation>
    </message>
    <message>
        <source>Each is a file or postgresql://…; so orders move from a file to a server, or back.</source>
        <translation>Jede ist eine Datei oder postgresql://…; so ziehen Aufträge von einer Datei auf einen Server um, oder zurück.</translation>
    </message>
    <message>
        <source>Creates, updates, checks, saves, moves or describes the order database.</source>
        <translation>Legt die Auftragsdatenbank an, aktualisiert, prüft, sichert, verlegt oder beschreibt sie.</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed and written to a rejects file, the rest is imported.
Importing the same files again changes nothing.
While a dry run goes on, nobody else can write to the database.</source>
        <translation>Nicht lesbare Zeilen werden genannt und in eine eigene Datei geschrieben, der Rest wird importiert.
Dieselben Dateien noch einmal zu importieren ändert nichts.
Solange ein Probelauf dauert, kann niemand sonst in die Datenbank schreiben.</translation>
    </message>
    <message>
        <source>Says what would be new, changed or rejected, stores nothing.</source>
        <translation>Sagt, was neu, geändert oder abgelehnt würde, speichert nichts.</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says what stands in the way.</source>
        <translation>Prüft die Verbindung Schritt für Schritt und sagt, was im Weg steht.</translation>
    </message>
    <message>
        <source>The order database: a file, or postgresql://… (else MARS_DATABASE, else the one chosen in Settings, else your own).</source>
        <translation>Die Auftragsdatenbank: eine Datei oder postgresql://… (sonst MARS_DATABASE, sonst die in den Einstellungen gewählte, sonst Ihre eigene).</translation>
    </message>
    <message>
        <source>Says, or sets, what desks keep of a shared database for when it does not answer.</source>
        <translation>Sagt oder bestimmt, was Arbeitsplätze von einer gemeinsamen Datenbank behalten, falls sie nicht antwortet.</translation>
    </message>
    <message>
        <source>Each desk keeps what its login sees, in a file that only its user can read.
Only an administrator sets it; desks follow within half a minute.</source>
        <translation>Jeder Arbeitsplatz behält, was seine Anmeldung sieht, in einer Datei, die nur sein Benutzer lesen kann.
Nur die Verwaltung bestimmt es; die Arbeitsplätze folgen binnen einer halben Minute.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The open orders and those that changed in the last N days.</source>
        <translation>Die offenen Aufträge und die, die sich in den letzten N Tagen geändert haben.</translation>
    </message>
    <message>
        <source>Nothing; copies that desks have are removed.</source>
        <translation>Nichts; vorhandene Kopien werden entfernt.</translation>
    </message>
    <message>
        <source>Writes the orders of a view into a CSV or XLSX file, as its name ends.</source>
        <translation>Schreibt die Aufträge einer Ansicht in eine CSV- oder XLSX-Datei, je nach Endung.</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>ANSICHT</translation>
    </message>
    <message>
        <source>open, late, out-for-delivery, exceptions, delivered-today or all (default).</source>
        <translation>open, late, out-for-delivery, exceptions, delivered-today oder all (Voreinstellung).</translation>
    </message>
    <message>
        <source>How many more.</source>
        <translation>Wie viele weitere.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Another number makes up other orders.</source>
        <translation>Eine andere Zahl erfindet andere Aufträge.</translation>
    </message>
    <message>
        <source>The file holds the orders of one moment, customers as far as the login sees them.
Where several conditions are given, all of them are met. Values of one condition are
separated by commas, and one of them is enough.
Who exported what is recorded in the database.</source>
        <translation>Die Datei enthält die Aufträge eines Augenblicks, Kunden so weit die Anmeldung sie sieht.
Von mehreren Bedingungen gelten alle. Die Werte einer Bedingung stehen mit Kommas
dazwischen, einer davon genügt.
Wer was exportiert hat, hält die Datenbank fest.</translation>
    </message>
    <message>
        <source>With --orders N it makes up N more, as three years of a busy shop bring them.</source>
        <translation>Mit --orders N werden N weitere erfunden, wie drei Jahre eines belebten Ladens sie bringen.</translation>
    </message>
</context>
<context>
    <name>ConnectionStep</name>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Order tables</source>
        <translation>Auftragstabellen</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Nobody answered where “%1” is.</source>
        <translation>Niemand konnte sagen, wo „%1“ ist.</translation>
    </message>
    <message>
        <source>Check that this computer is on the network, then try again.</source>
        <translation>Prüfen Sie, ob dieser Computer im Netzwerk ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no computer called “%1” here.</source>
        <translation>Hier gibt es keinen Computer namens „%1“.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name; some names only work in the office network.</source>
        <translation>Prüfen Sie den Namen des Servers; manche Namen gelten nur im Büronetz.</translation>
    </message>
    <message>
        <source>No server listens at port %2 of %1.</source>
        <translation>An Port %2 von %1 nimmt kein Server an.</translation>
    </message>
    <message>
        <source>Check the port, and that PostgreSQL is running there.</source>
        <translation>Prüfen Sie den Port und ob PostgreSQL dort läuft.</translation>
    </message>
    <message>
        <source>This user may not talk to the server on this computer.</source>
        <translation>Dieser Benutzer darf nicht mit dem Server auf diesem Computer sprechen.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to its socket.</source>
        <translation>Bitten Sie die Verwaltung dieses Computers um Zugang zu seinem Socket.</translation>
    </message>
    <message>
        <source>There is no way from this computer to %1.</source>
        <translation>Von diesem Computer führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>Prüfen Sie das Netzwerk oder das VPN und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something takes the call at port %2 of %1 but says nothing.</source>
        <translation>An Port %2 von %1 nimmt etwas an, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>The server may be overloaded, or a firewall may hold the answer back: ask its administrator.</source>
        <translation>Der Server ist vielleicht überlastet, oder eine Firewall hält die Antwort zurück: Fragen Sie die Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>%1 hung up at port %2.</source>
        <translation>%1 hat an Port %2 aufgelegt.</translation>
    </message>
    <message>
        <source>A firewall may have cut it off: ask the administrator of the server.</source>
        <translation>Vielleicht hat eine Firewall die Verbindung getrennt: Fragen Sie die Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>What answers at port %2 of %1 is not PostgreSQL.</source>
        <translation>Was an Port %2 von %1 antwortet, ist nicht PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the port; PostgreSQL usually has 5432.</source>
        <translation>Prüfen Sie den Port; PostgreSQL hat meist 5432.</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 antwortet an Port %2 nicht.</translation>
    </message>
    <message>
        <source>A firewall may be in the way: check the VPN, or ask the network&apos;s administrator to open the port.</source>
        <translation>Vielleicht steht eine Firewall im Weg: Prüfen Sie das VPN oder bitten Sie die Netzverwaltung, den Port zu öffnen.</translation>
    </message>
    <message>
        <source>%1 does not encrypt connections.</source>
        <translation>%1 verschlüsselt Verbindungen nicht.</translation>
    </message>
    <message>
        <source>Ask its administrator to switch TLS on. Only where nobody can listen on the way, choose a connection without encryption.</source>
        <translation>Bitten Sie die Verwaltung des Servers, TLS einzuschalten. Wählen Sie eine unverschlüsselte Verbindung nur, wo niemand mithören kann.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>Das Zertifikat von %1 war bis %2 gültig.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>Bitten Sie die Verwaltung des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another server: %2.</source>
        <translation>Das Zertifikat, das %1 zeigt, gehört einem anderen Server: %2.</translation>
    </message>
    <message>
        <source>Use the name in the certificate, or have a certificate made for this one.</source>
        <translation>Benutzen Sie den Namen aus dem Zertifikat, oder lassen Sie eines für diesen Namen ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by nobody but itself.</source>
        <translation>Für das Zertifikat von %1 bürgt niemand außer ihm selbst.</translation>
    </message>
    <message>
        <source>Get the certificate from the server&apos;s administrator and name its file with sslrootcert=FILE in the further settings.</source>
        <translation>Lassen Sie sich das Zertifikat von der Verwaltung des Servers geben und nennen Sie seine Datei unter „Weitere Einstellungen“ mit sslrootcert=DATEI.</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by an authority this computer does not know.</source>
        <translation>Für das Zertifikat von %1 bürgt eine Stelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the server&apos;s administrator and name its file with sslrootcert=FILE in the further settings.</source>
        <translation>Lassen Sie sich das Zertifikat dieser Stelle von der Verwaltung des Servers geben und nennen Sie seine Datei unter „Weitere Einstellungen“ mit sslrootcert=DATEI.</translation>
    </message>
    <message>
        <source>The file with the authorities to trust cannot be read.</source>
        <translation>Die Datei mit den vertrauenswürdigen Stellen lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Install the package ca-certificates, or check sslrootcert.</source>
        <translation>Installieren Sie das Paket ca-certificates oder prüfen Sie sslrootcert.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption.</source>
        <translation>%1 und dieser Computer konnten sich auf keine Verschlüsselung einigen.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which versions of TLS it allows.</source>
        <translation>Fragen Sie die Verwaltung des Servers, welche TLS-Versionen er erlaubt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>Das Zertifikat von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to check it.</source>
        <translation>Bitten Sie die Verwaltung des Servers, es zu prüfen.</translation>
    </message>
    <message>
        <source>%1 asks for the password of “%2”.</source>
        <translation>%1 fragt nach dem Passwort von „%2“.</translation>
    </message>
    <message>
        <source>Give the password and try again.</source>
        <translation>Geben Sie das Passwort ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not take this user and password.</source>
        <translation>%1 nimmt diesen Benutzer mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check that “%1” is the right user, and type the password again.</source>
        <translation>Prüfen Sie, ob „%1“ der richtige Benutzer ist, und geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 does not let “%2” in from this computer.</source>
        <translation>%1 lässt „%2“ von diesem Computer aus nicht herein.</translation>
    </message>
    <message>
        <source>Ask its administrator to add this computer to pg_hba.conf.</source>
        <translation>Bitten Sie die Verwaltung des Servers, diesen Computer in pg_hba.conf aufzunehmen.</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, or that user may not log in.</source>
        <translation>%1 kennt „%2“ nicht, oder dieser Benutzer darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, or ask the administrator of the server.</source>
        <translation>Prüfen Sie den Benutzernamen oder fragen Sie die Verwaltung des Servers.</translation>
    </message>
    <message>
        <source>There is no database “%2” on %1.</source>
        <translation>Auf %1 gibt es keine Datenbank „%2“.</translation>
    </message>
    <message>
        <source>Check its name, or have it created on the server.</source>
        <translation>Prüfen Sie den Namen oder lassen Sie sie auf dem Server anlegen.</translation>
    </message>
    <message>
        <source>“%1” may not connect to the database “%2”.</source>
        <translation>„%1“ darf sich nicht mit der Datenbank „%2“ verbinden.</translation>
    </message>
    <message>
        <source>Ask the administrator of the database for the right to connect.</source>
        <translation>Bitten Sie die Verwaltung der Datenbank um das Recht, sich zu verbinden.</translation>
    </message>
    <message>
        <source>All places on %1 are taken.</source>
        <translation>Auf %1 sind alle Plätze belegt.</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator to allow more connections.</source>
        <translation>Versuchen Sie es später noch einmal, oder bitten Sie die Verwaltung des Servers, mehr Verbindungen zu erlauben.</translation>
    </message>
    <message>
        <source>%1 is starting or stopping.</source>
        <translation>%1 startet gerade oder wird beendet.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not finish the login in time.</source>
        <translation>%1 hat die Anmeldung nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>It may be overloaded: try again, or ask its administrator.</source>
        <translation>Vielleicht ist er überlastet: Versuchen Sie es noch einmal oder fragen Sie seine Verwaltung.</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Ask its administrator; the server&apos;s log has the reason.</source>
        <translation>Fragen Sie die Verwaltung des Servers; den Grund nennt sein Protokoll.</translation>
    </message>
    <message>
        <source>This computer&apos;s service file has no usable entry “%1”.</source>
        <translation>Die Dienstdatei dieses Computers hat keinen brauchbaren Eintrag „%1“.</translation>
    </message>
    <message>
        <source>Check the name of the service, and what the file says about it.</source>
        <translation>Prüfen Sie den Namen des Dienstes und was die Datei über ihn sagt.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Gefunden: %1.</translation>
    </message>
    <message>
        <source>Not found: %1. Check these names.</source>
        <translation>Nicht gefunden: %1. Prüfen Sie diese Namen.</translation>
    </message>
    <message>
        <source>A PostgreSQL server answers at port %2 of %1.</source>
        <translation>An Port %2 von %1 antwortet ein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>These do not answer: %1. The program goes on without them.</source>
        <translation>Diese antworten nicht: %1. Das Programm arbeitet ohne sie weiter.</translation>
    </message>
    <message>
        <source>Choose encryption with a checked certificate.</source>
        <translation>Wählen Sie Verschlüsselung mit geprüftem Zertifikat.</translation>
    </message>
    <message>
        <source>The connection stays on this computer.</source>
        <translation>Die Verbindung bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is good.</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat ist in Ordnung.</translation>
    </message>
    <message>
        <source>None of the servers that answer is a “%1” one.</source>
        <translation>Keiner der Server, die antworten, ist vom Typ „%1“.</translation>
    </message>
    <message>
        <source>Check that the primary server is running, or name it as well.</source>
        <translation>Prüfen Sie, ob der primäre Server läuft, oder nennen Sie auch ihn.</translation>
    </message>
    <message>
        <source>The connection pooler in between gives every transaction another session: news of changes and settings would get lost.</source>
        <translation>Der Verbindungspooler dazwischen gibt jeder Transaktion eine andere Sitzung: Nachrichten über Änderungen und Einstellungen gingen verloren.</translation>
    </message>
    <message>
        <source>Ask its administrator for session pooling (pool_mode = session), or connect to the server itself.</source>
        <translation>Bitten Sie seine Verwaltung um Sitzungspooling (pool_mode = session), oder verbinden Sie sich mit dem Server selbst.</translation>
    </message>
    <message>
        <source>The connection pooler in between has no second place free; each desk needs several.</source>
        <translation>Der Verbindungspooler dazwischen hat keinen zweiten Platz frei; jeder Arbeitsplatz braucht mehrere.</translation>
    </message>
    <message>
        <source>Ask its administrator for more places (default_pool_size).</source>
        <translation>Bitten Sie seine Verwaltung um mehr Plätze (default_pool_size).</translation>
    </message>
    <message>
        <source>Logged in as “%1”, through a connection pooler that keeps sessions.</source>
        <translation>Als „%1“ angemeldet, über einen Verbindungspooler, der Sitzungen behält.</translation>
    </message>
    <message>
        <source>Logged in as “%1”.</source>
        <translation>Als „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>“%1” may not read the orders.</source>
        <translation>„%1“ darf die Aufträge nicht lesen.</translation>
    </message>
    <message>
        <source>Ask the administrator of the database for the right to read them.</source>
        <translation>Bitten Sie die Verwaltung der Datenbank um das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>“%1” may read and write orders.</source>
        <translation>„%1“ darf Aufträge lesen und schreiben.</translation>
    </message>
    <message>
        <source>“%1” may read orders.</source>
        <translation>„%1“ darf Aufträge lesen.</translation>
    </message>
    <message>
        <source>“%1” may set up the tables.</source>
        <translation>„%1“ darf die Tabellen einrichten.</translation>
    </message>
    <message>
        <source>“%1” may not set up tables.</source>
        <translation>„%1“ darf keine Tabellen einrichten.</translation>
    </message>
    <message>
        <source>The tables are those of this version.</source>
        <translation>Die Tabellen sind die dieser Version.</translation>
    </message>
    <message>
        <source>The tables were made by a newer version of this program.</source>
        <translation>Die Tabellen stammen von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>Aktualisieren Sie das Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>There are no order tables in this database yet.</source>
        <translation>In dieser Datenbank gibt es noch keine Auftragstabellen.</translation>
    </message>
    <message>
        <source>Have its administrator run “mars-console database init” once.</source>
        <translation>Lassen Sie die Verwaltung einmal „mars-console database init“ ausführen.</translation>
    </message>
    <message>
        <source>The tables are those of an older version of this program.</source>
        <translation>Die Tabellen sind die einer älteren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Have its administrator run “mars-console database migrate” once, when nobody works on it.</source>
        <translation>Lassen Sie die Verwaltung einmal „mars-console database migrate“ ausführen, wenn niemand damit arbeitet.</translation>
    </message>
    <message>
        <source>%1 did not answer a simple question.</source>
        <translation>%1 hat eine einfache Frage nicht beantwortet.</translation>
    </message>
    <message>
        <source>Try again, or ask its administrator; the server&apos;s log has the reason.</source>
        <translation>Versuchen Sie es noch einmal oder fragen Sie die Verwaltung des Servers; den Grund nennt sein Protokoll.</translation>
    </message>
    <message>
        <source>The connection stays on this computer and needs no encryption.</source>
        <translation>Die Verbindung bleibt auf diesem Computer und braucht keine Verschlüsselung.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer could not be written completely. Check where the output goes and whether there is room left.</source>
        <translation>Die Antwort ließ sich nicht vollständig schreiben. Prüfen Sie, wohin die Ausgabe geht und ob dort noch Platz ist.</translation>
    </message>
</context>
<context>
    <name>Contradiction</name>
    <message>
        <source>It was handed over before the order was placed.</source>
        <translation>Es wurde übergeben, bevor der Auftrag einging.</translation>
    </message>
    <message>
        <source>It was handed over before the order was confirmed.</source>
        <translation>Es wurde übergeben, bevor der Auftrag bestätigt war.</translation>
    </message>
    <message>
        <source>It was delivered before it was handed over.</source>
        <translation>Es wurde zugestellt, bevor es übergeben wurde.</translation>
    </message>
    <message>
        <source>It was delivered, but nothing says that it ever left.</source>
        <translation>Es wurde zugestellt, aber nirgends steht, dass es je versendet wurde.</translation>
    </message>
    <message>
        <source>It was delivered, but nothing says when.</source>
        <translation>Es wurde zugestellt, aber nirgends steht, wann.</translation>
    </message>
    <message>
        <source>It was cancelled, but handed over all the same.</source>
        <translation>Es wurde storniert, aber trotzdem übergeben.</translation>
    </message>
    <message>
        <source>It was scanned again after delivery.</source>
        <translation>Es wurde nach der Zustellung noch einmal gescannt.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Create it with “mars-console database init”, or fill it right away with “mars-console sample load” or “mars-console import FILE”.</source>
        <translation>Erstellen Sie sie mit „mars-console database init“ oder füllen Sie sie gleich mit „mars-console sample load“ oder „mars-console import DATEI“.</translation>
    </message>
    <message>
        <source>Set it up with “mars-console database init”, or bring an older one up to date with “mars-console database migrate”.</source>
        <translation>Richten Sie sie mit „mars-console database init“ ein oder bringen Sie eine ältere mit „mars-console database migrate“ auf den neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>No faults were found in %1.</source>
        <translation>In %1 wurden keine Fehler gefunden.</translation>
    </message>
    <message>
        <source>No faults are left in %1.</source>
        <translation>In %1 sind keine Fehler mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults were found in %1.</source>
        <translation>
            <numerusform>In %1 wurde %Ln Fehler gefunden.</numerusform>
            <numerusform>In %1 wurden %Ln Fehler gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend them with “mars-console database check --repair”.</source>
        <translation>Beheben Sie sie mit „mars-console database check --repair“.</translation>
    </message>
</context>
<context>
    <name>DatabaseCommands</name>
    <message>
        <source>There is an older order database already: %1.</source>
        <translation>Es gibt schon eine ältere Auftragsdatenbank: %1.</translation>
    </message>
    <message>
        <source>Created the order database %1.</source>
        <translation>Die Auftragsdatenbank %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>The order database %1 is up to date.</source>
        <translation>Die Auftragsdatenbank %1 ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Brought the order database %1 up to date.</source>
        <translation>Die Auftragsdatenbank %1 wurde auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1, auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Made-up orders</source>
        <translation>Beispielaufträge</translation>
    </message>
    <message>
        <source>%1, made by a newer version of this program</source>
        <translation>%1, von einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>Its roles are ready. Make each person a login of their own and a member of mars_agent, mars_lead or mars_reader; feeds of mars_feed, administrators of mars_admin.</source>
        <translation>Ihre Rollen stehen bereit. Geben Sie jedem Menschen eine eigene Anmeldung und machen Sie sie zum Mitglied von mars_agent, mars_lead oder mars_reader; Zulieferungen von mars_feed, Verwalter von mars_admin.</translation>
    </message>
    <message>
        <source>Its roles stand already; only a login that may make roles changes them.</source>
        <translation>Ihre Rollen stehen schon; nur eine Anmeldung, die Rollen anlegen darf, ändert sie.</translation>
    </message>
    <message>
        <source>It has no roles: whoever logs in as you may do everything. To give people rights of their own, run this command once more as a login that may make roles.</source>
        <translation>Sie hat keine Rollen: Wer sich wie Sie anmeldet, darf alles. Um Menschen eigene Rechte zu geben, führen Sie diesen Befehl noch einmal mit einer Anmeldung aus, die Rollen anlegen darf.</translation>
    </message>
</context>
<context>
    <name>DatabaseMove</name>
    <message>
        <source>Wrote a backup of %1 to %2 (%3).</source>
        <translation>Sicherung von %1 nach %2 geschrieben (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln orders from %1 to %2.</source>
        <translation>
            <numerusform>%Ln Auftrag aus %1 nach %2 zurückgespielt.</numerusform>
            <numerusform>%Ln Aufträge aus %1 nach %2 zurückgespielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln orders with all their history from %1 to %2.</source>
        <translation>
            <numerusform>%Ln Auftrag mit seinem ganzen Verlauf von %1 nach %2 kopiert.</numerusform>
            <numerusform>%Ln Aufträge mit ihrem ganzen Verlauf von %1 nach %2 kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseSnapshot</name>
    <message>
        <source>Desks keep no copies of orders.</source>
        <translation>Die Arbeitsplätze behalten keine Kopien von Aufträgen.</translation>
    </message>
    <message numerus="yes">
        <source>Desks keep a copy of the open orders and of those that changed in the last %n day(s).</source>
        <translation>
            <numerusform>Die Arbeitsplätze behalten eine Kopie der offenen Aufträge und derer, die sich am letzten Tag geändert haben.</numerusform>
            <numerusform>Die Arbeitsplätze behalten eine Kopie der offenen Aufträge und derer, die sich in den letzten %n Tagen geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>„%1“ ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>Give one from 1 to %1, or “--off” for no copies.</source>
        <translation>Geben Sie eine von 1 bis %1 an, oder „--off“ für keine Kopien.</translation>
    </message>
</context>
<context>
    <name>DatabaseStart</name>
    <message>
        <source>The order database on %1 is not set up for this version.</source>
        <translation>Die Auftragsdatenbank auf %1 ist nicht für diese Version eingerichtet.</translation>
    </message>
    <message>
        <source>Run “mars-console database migrate” once, when nobody works on it.</source>
        <translation>Führen Sie einmal „mars-console database migrate“ aus, wenn niemand damit arbeitet.</translation>
    </message>
</context>
<context>
    <name>DatabaseTest</name>
    <message>
        <source>The order database %1 can be used.</source>
        <translation>Die Auftragsdatenbank %1 ist nutzbar.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>HH:mm</source>
        <comment>format of a clock time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day of this year</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day of another year</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1 is a clock time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a clock time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at %1 today</source>
        <comment>inside a sentence; %1 is a clock time</comment>
        <translation>heute um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>at %1 on %2</source>
        <comment>inside a sentence; a clock time and a day</comment>
        <translation>am %2 um %1&#xa0;Uhr</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display here, so the window cannot open. Ask in the terminal instead: mars-console track MO-204871</source>
        <translation>Hier gibt es keinen Bildschirm, deshalb kann sich das Fenster nicht öffnen. Fragen Sie stattdessen im Terminal: mars-console track MO-204871</translation>
    </message>
    <message>
        <source>The display does not answer, so the window cannot open. Ask in the terminal instead: mars-console track MO-204871</source>
        <translation>Der Bildschirm antwortet nicht, daher kann das Fenster nicht geöffnet werden. Fragen Sie stattdessen im Terminal: mars-console track MO-204871</translation>
    </message>
</context>
<context>
    <name>EditSentences</name>
    <message>
        <source>none</source>
        <comment>no tracking number</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The tracking number is another one meanwhile: %1. Yours was not saved.</source>
        <translation>Die Sendungsnummer ist inzwischen eine andere: %1. Ihre wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 set the tracking number to %2 %3. Yours was not saved.</source>
        <translation>%1 hat %3 die Sendungsnummer %2 eingetragen. Ihre wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Tracking number saved</source>
        <translation>Sendungsnummer gespeichert</translation>
    </message>
    <message>
        <source>Status corrected</source>
        <translation>Status berichtigt</translation>
    </message>
    <message>
        <source>Note taken back</source>
        <translation>Notiz zurückgenommen</translation>
    </message>
    <message>
        <source>Tracking number taken back</source>
        <translation>Sendungsnummer zurückgenommen</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>Berichtigung zurückgenommen</translation>
    </message>
    <message>
        <source>A new scan came %1: %2. Your status was not saved.</source>
        <translation>Ein neuer Scan kam %1: %2. Ihr Status wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 set the status to %2 %3. Yours was not saved.</source>
        <translation>%1 hat den Status %3 auf „%2“ gesetzt. Ihrer wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>You wrote: “%1”</source>
        <translation>Sie schrieben: „%1“</translation>
    </message>
    <message>
        <source>Your status: %1, because “%2”</source>
        <translation>Ihr Status: %1, weil „%2“</translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation>Ihre Nummer: %1</translation>
    </message>
    <message>
        <source>What you took back still stands.</source>
        <translation>Was Sie zurücknahmen, gilt noch.</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>%1 left %2 %3.</source>
        <translation>%1 hat %2 %3 verlassen.</translation>
    </message>
    <message>
        <source>%1 was scanned in %2 %3.</source>
        <translation>%1 wurde %3 in %2 gescannt.</translation>
    </message>
    <message>
        <source>%1 was last scanned %2.</source>
        <translation>%1 wurde zuletzt %2 gescannt.</translation>
    </message>
    <message>
        <source>%1 was handed to the carrier %2.</source>
        <translation>%1 wurde %2 dem Paketdienst übergeben.</translation>
    </message>
    <message>
        <source>%1 was handed to %2 %3.</source>
        <translation>%1 wurde %3 an %2 übergeben.</translation>
    </message>
    <message>
        <source>%1 became ready to collect %2.</source>
        <translation>%1 wurde %2 zur Abholung bereitgelegt.</translation>
    </message>
    <message>
        <source>%1 became ready to collect in %2 %3.</source>
        <translation>%1 wurde %3 in %2 zur Abholung bereitgelegt.</translation>
    </message>
    <message>
        <source>%1 was placed %2.</source>
        <translation>%1 ging %2 ein.</translation>
    </message>
    <message>
        <source>%1 was confirmed %2.</source>
        <translation>%1 wurde %2 bestätigt.</translation>
    </message>
    <message>
        <source>Picking began %2.</source>
        <translation>Das Zusammenstellen begann %2.</translation>
    </message>
    <message>
        <source>%1 was packed %2.</source>
        <translation>%1 wurde %2 verpackt.</translation>
    </message>
    <message>
        <source>%1 is packed; the carrier was asked to collect it %2.</source>
        <translation>%1 ist verpackt; der Paketdienst wurde %2 um Abholung gebeten.</translation>
    </message>
    <message>
        <source>%1 could not be collected from the warehouse %2.</source>
        <translation>%1 konnte %2 nicht im Lager abgeholt werden.</translation>
    </message>
    <message>
        <source>%1 went out for delivery %2.</source>
        <translation>%1 ging %2 in die Zustellung.</translation>
    </message>
    <message>
        <source>%1 could not be delivered %2.</source>
        <translation>%1 konnte %2 nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>%1 was held %2.</source>
        <translation>%1 wurde %2 angehalten.</translation>
    </message>
    <message>
        <source>%1 was delivered %2.</source>
        <translation>%1 wurde %2 zugestellt.</translation>
    </message>
    <message>
        <source>%1 was asked back %2.</source>
        <translation>%1 wurde %2 zurückgefordert.</translation>
    </message>
    <message>
        <source>%1 was on its way back %2.</source>
        <translation>%1 war %2 auf dem Rückweg.</translation>
    </message>
    <message>
        <source>%1 was out for its return to us %2.</source>
        <translation>%1 ging %2 zur Rückgabe an uns auf den Weg.</translation>
    </message>
    <message>
        <source>%1 came back to us %2.</source>
        <translation>%1 kam %2 zu uns zurück.</translation>
    </message>
    <message>
        <source>%1 was reported lost %2.</source>
        <translation>%1 wurde %2 als verloren gemeldet.</translation>
    </message>
    <message>
        <source>%1 was reported damaged %2.</source>
        <translation>%1 wurde %2 als beschädigt gemeldet.</translation>
    </message>
    <message>
        <source>%1 was cancelled %2.</source>
        <translation>%1 wurde %2 storniert.</translation>
    </message>
    <message>
        <source>The customer was not there.</source>
        <translation>Der Kunde war nicht da.</translation>
    </message>
    <message>
        <source>The customer could not be reached.</source>
        <translation>Der Kunde war nicht erreichbar.</translation>
    </message>
    <message>
        <source>It was not accepted at the door.</source>
        <translation>Es wurde an der Tür nicht angenommen.</translation>
    </message>
    <message>
        <source>The cash was not ready.</source>
        <translation>Das Bargeld lag nicht bereit.</translation>
    </message>
    <message>
        <source>The one-time code was not given.</source>
        <translation>Der Einmalcode wurde nicht genannt.</translation>
    </message>
    <message>
        <source>The courier could not get in.</source>
        <translation>Der Zusteller kam nicht hinein.</translation>
    </message>
    <message>
        <source>The customer asked for another day.</source>
        <translation>Der Kunde bat um einen anderen Tag.</translation>
    </message>
    <message>
        <source>The carrier does not serve this address.</source>
        <translation>Der Paketdienst beliefert diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The carrier has a delay.</source>
        <translation>Beim Paketdienst gibt es eine Verzögerung.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who says what, in their own words</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>The status “%1” came without a date.</source>
        <translation>Der Status „%1“ kam ohne Datum.</translation>
    </message>
    <message>
        <source>The address was not found.</source>
        <translation>Die Adresse wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>EventSource</name>
    <message>
        <source>OMS</source>
        <translation>OMS</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>It starts with %1.</source>
        <translation>Sie beginnt mit %1.</translation>
    </message>
    <message>
        <source>It has the form of international mail from the country %1.</source>
        <translation>Sie hat die Form internationaler Post aus dem Land %1.</translation>
    </message>
    <message>
        <source>The length fits, as it does for other carriers.</source>
        <translation>Die Länge passt, wie auch bei anderen Paketdiensten.</translation>
    </message>
    <message>
        <source>The length and the place of the letters fit.</source>
        <translation>Die Länge und die Stellung der Buchstaben passen.</translation>
    </message>
    <message>
        <source>The check digit fits.</source>
        <translation>Die Prüfziffer stimmt.</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>Die Prüfziffer stimmt nicht.</translation>
    </message>
    <message>
        <source>The check digit should be %1.</source>
        <translation>Die Prüfziffer müsste %1 sein.</translation>
    </message>
    <message>
        <source>The order names this carrier.</source>
        <translation>Der Auftrag nennt diesen Paketdienst.</translation>
    </message>
    <message>
        <source>The shop ships with this carrier.</source>
        <translation>Der Shop versendet mit diesem Paketdienst.</translation>
    </message>
    <message>
        <source>The carrier is at home where the parcel starts.</source>
        <translation>Der Paketdienst ist dort zu Hause, wo das Paket startet.</translation>
    </message>
    <message>
        <source>The carrier is at home where the parcel goes.</source>
        <translation>Der Paketdienst ist dort zu Hause, wohin das Paket geht.</translation>
    </message>
    <message>
        <source>This form of number is not confirmed by the carrier.</source>
        <translation>Diese Nummernform hat der Paketdienst nicht bestätigt.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>The source gave no time zone, so the usual one of the carrier was assumed.</source>
        <translation>Die Quelle nannte keine Zeitzone, deshalb wurde die übliche des Paketdienstes angenommen.</translation>
    </message>
    <message>
        <source>%1 It wrote “%2”.</source>
        <translation>%1 Sie schrieb „%2“.</translation>
    </message>
    <message>
        <source>%1 is the newest estimate we have.</source>
        <translation>%1 ist die neueste Schätzung, die wir haben.</translation>
    </message>
    <message>
        <source>Parcel %1 was cancelled after it had left.</source>
        <translation>Paket %1 wurde storniert, nachdem es versendet war.</translation>
    </message>
    <message>
        <source>Parcel %1 was scanned again after delivery.</source>
        <translation>Paket %1 wurde nach der Zustellung noch einmal gescannt.</translation>
    </message>
    <message>
        <source>The order system</source>
        <translation>Das Auftragssystem</translation>
    </message>
    <message>
        <source>The warehouse</source>
        <translation>Das Lager</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Der Service</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Der Paketdienst</translation>
    </message>
    <message>
        <source>%1 reported “%2” %3.</source>
        <comment>who, what, when</comment>
        <translation>%1 hat %3 „%2“ gemeldet.</translation>
    </message>
    <message>
        <source>%1 reported “%2” in %3 %4.</source>
        <comment>who, what, where, when</comment>
        <translation>%1 hat %4 in %3 „%2“ gemeldet.</translation>
    </message>
    <message>
        <source>We learned of it at %1.</source>
        <comment>a clock time</comment>
        <translation>Wir erfuhren davon um %1 Uhr.</translation>
    </message>
    <message>
        <source>We learned of it %1.</source>
        <comment>“at 08:05 today”</comment>
        <translation>Wir erfuhren davon %1.</translation>
    </message>
    <message>
        <source>The message reads “%1”.</source>
        <translation>Die Meldung lautet „%1“.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Placed (%1)</source>
        <comment>time zone</comment>
        <translation>Bestellt (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage zu spät</translation>
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
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Parcels delivered</source>
        <translation>Pakete zugestellt</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Delivered (%1)</source>
        <comment>time zone</comment>
        <translation>Zugestellt (%1)</translation>
    </message>
    <message>
        <source>Orders can be exported as CSV and as XLSX.</source>
        <translation>Aufträge können als CSV und als XLSX exportiert werden.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .xlsx.</source>
        <translation>Wählen Sie einen Namen, der auf .csv oder .xlsx endet.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then export again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ort, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Den Ordner von %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <translation>Wählen Sie einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place, or allow writing there.</source>
        <translation>Wählen Sie einen anderen Ort oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no view “%1”. The views are: %2.</source>
        <translation>Eine Ansicht „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is a file named %1 already. Choose another name, or add “--replace”.</source>
        <translation>Es gibt schon eine Datei namens %1. Wählen Sie einen anderen Namen oder fügen Sie „--replace“ hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln orders from %1 to %2 (%3).</source>
        <translation>
            <numerusform>%Ln Auftrag aus %1 nach %2 exportiert (%3).</numerusform>
            <numerusform>%Ln Aufträge aus %1 nach %2 exportiert (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders written</source>
        <translation>Aufträge geschrieben</translation>
    </message>
    <message>
        <source>There is no stage “%1”. The stages are: %2.</source>
        <translation>Einen Stand „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>No carrier is called “%1”. Give its name as the list of orders shows it.</source>
        <translation>Kein Paketdienst heißt „%1“. Geben Sie den Namen an, den die Auftragsliste zeigt.</translation>
    </message>
    <message>
        <source>“--%1” is before “--%2”. Give the earlier day first.</source>
        <translation>„--%1“ liegt vor „--%2“. Geben Sie den früheren Tag zuerst an.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-24.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-11-24.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>STAGES</source>
        <translation>STÄNDE</translation>
    </message>
    <message>
        <source>CARRIERS</source>
        <translation>DIENSTE</translation>
    </message>
    <message>
        <source>Only orders that these carriers bring.</source>
        <translation>Nur Aufträge, die diese Paketdienste bringen.</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>KÜRZEL</translation>
    </message>
    <message>
        <source>Only orders with a parcel from one of these.</source>
        <translation>Nur Aufträge mit einem Paket aus einem dieser Lager.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>Only orders placed on this day or later.</source>
        <translation>Nur Aufträge von diesem Tag oder später.</translation>
    </message>
    <message>
        <source>Only orders placed on this day or earlier.</source>
        <translation>Nur Aufträge von diesem Tag oder früher.</translation>
    </message>
    <message>
        <source>Only orders promised for this day or later.</source>
        <translation>Nur Aufträge, die für diesen Tag oder später zugesagt sind.</translation>
    </message>
    <message>
        <source>Only orders promised for this day or earlier.</source>
        <translation>Nur Aufträge, die für diesen Tag oder früher zugesagt sind.</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>ARTEN</translation>
    </message>
    <message>
        <source>Only orders paid like this, such as COD.</source>
        <translation>Nur so bezahlte Aufträge, etwa COD.</translation>
    </message>
    <message>
        <source>Only orders where a tracking number is missing.</source>
        <translation>Nur Aufträge, denen eine Sendungsnummer fehlt.</translation>
    </message>
    <message>
        <source>“--%1” is empty. Give it a value, or leave it out.</source>
        <translation>„--%1“ ist leer. Geben Sie einen Wert an oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Only orders in these stages, such as in-transit,on-hold.</source>
        <translation>Nur Aufträge mit diesem Stand, etwa in-transit,on-hold.</translation>
    </message>
    <message>
        <source>Only orders whose city or region begins with this.</source>
        <translation>Nur Aufträge, deren Ort oder Region so beginnt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, for other programs (*.csv)</source>
        <translation>CSV, für andere Programme (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Placed from %1</source>
        <translation>Bestellt ab %1</translation>
    </message>
    <message>
        <source>Placed until %1</source>
        <translation>Bestellt bis %1</translation>
    </message>
    <message>
        <source>Placed on %1</source>
        <translation>Bestellt am %1</translation>
    </message>
    <message>
        <source>Placed %1 to %2</source>
        <translation>Bestellt %1 bis %2</translation>
    </message>
    <message>
        <source>Promised from %1</source>
        <translation>Zugesagt ab %1</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <translation>Zugesagt bis %1</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Zugesagt für %1</translation>
    </message>
    <message>
        <source>Promised %1 to %2</source>
        <translation>Zugesagt %1 bis %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Carrier: %1</source>
        <translation>Paketdienst: %1</translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation>Lager: %1</translation>
    </message>
    <message>
        <source>City or region: %1</source>
        <translation>Ort oder Region: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>Zahlung: %1</translation>
    </message>
    <message>
        <source>No tracking no.</source>
        <translation>Ohne Sendungsnummer</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>its first line, which names the columns, cannot be read</source>
        <translation>ihre erste Zeile mit den Spaltennamen ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>sie ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>it has two columns named “%1”</source>
        <translation>sie hat zwei Spalten namens „%1“</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>A quotation mark is opened but never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet, aber nie geschlossen.</translation>
    </message>
    <message>
        <source>The row is too long; a quotation mark may not be closed.</source>
        <translation>Die Zeile ist zu lang; vielleicht fehlt ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht noch Text.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not a usable CSV file: %2.</source>
        <translation>„%1“ ist keine brauchbare CSV-Datei: %2.</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8 with the column names in the first line.</source>
        <translation>Speichern Sie sie neu als CSV in UTF-8, mit den Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The mapping does not know the value “%1”.</source>
        <translation>Die Zuordnung kennt den Wert „%1“ nicht.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The value cannot be used: %1.</source>
        <translation>Der Wert ist nicht nutzbar: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time of day as the mapping expects it.</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit, wie es die Zuordnung erwartet.</translation>
    </message>
    <message>
        <source>“%1” is not a date as the mapping expects it.</source>
        <translation>„%1“ ist kein Datum, wie es die Zuordnung erwartet.</translation>
    </message>
    <message>
        <source>The number must not be less than %1.</source>
        <translation>Die Zahl darf nicht kleiner als %1 sein.</translation>
    </message>
    <message>
        <source>“%1” has many rows; only line and shipment can use it</source>
        <translation>„%1“ hat viele Zeilen; nur „line“ und „shipment“ können das nutzen</translation>
    </message>
    <message>
        <source>it must be a text, or null for nothing</source>
        <translation>hier muss ein Text stehen, oder null für nichts</translation>
    </message>
    <message>
        <source>it must be error or, for a status, unknown</source>
        <translation>erlaubt ist „error“, bei einem Status auch „unknown“</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
        <source>it needs either a column or a constant</source>
        <translation>hier muss entweder eine Spalte oder eine Konstante stehen</translation>
    </message>
    <message>
        <source>only dates and times have it</source>
        <translation>das gibt es nur bei Daten und Zeiten</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>die Zeitzone „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no status “%1”</source>
        <translation>den Status „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no reason “%1”</source>
        <translation>den Grund „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no kind of source “%1”</source>
        <translation>die Quellenart „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>“%1” is not written as line:quantity;line:quantity</source>
        <translation>„%1“ ist nicht als Position:Menge;Position:Menge geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>Start it again to go on: what is stored already is not stored twice.</source>
        <translation>Starten Sie ihn noch einmal, um fortzufahren: Was schon gespeichert ist, wird nicht doppelt gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Check the first line of the file, or choose the mapping that fits it.</source>
        <translation>Prüfen Sie die erste Zeile der Datei oder wählen Sie die passende Zuordnung.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that you may read this file and try again.</source>
        <translation>Prüfen Sie, ob Sie diese Datei lesen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The mapping “%1” does not recognise this file by its name; it was left out.</source>
        <translation>Die Zuordnung „%1“ erkennt diese Datei nicht am Namen; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value must be a plain text, number, true, false or null.</source>
        <translation>Der Wert muss ein einfacher Text, eine Zahl, true, false oder null sein.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Write one JSON object on each line and try again.</source>
        <translation>Schreiben Sie in jede Zeile ein JSON-Objekt und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not valid JSON from character %1 on.</source>
        <translation>Ab Zeichen %1 ist dies kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The line does not hold one JSON object.</source>
        <translation>Die Zeile enthält nicht genau ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”.</source>
        <translation>Die Zuordnung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened.</source>
        <translation>Die Zuordnung „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a mapping.</source>
        <translation>Die Datei „%1“ ist zu groß für eine Zuordnung.</translation>
    </message>
    <message>
        <source>Check that you named the right file.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei genannt haben.</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>diesen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>hier muss ein Text stehen</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>es ist nötig</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>erlaubt sind „true“ und „false“</translation>
    </message>
    <message>
        <source>it must be a text or a list of texts</source>
        <translation>hier muss ein Text oder eine Liste von Texten stehen</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>it must be a list of objects</source>
        <translation>hier muss eine Liste von Objekten stehen</translation>
    </message>
    <message>
        <source>“%1” is not a date format</source>
        <translation>„%1“ ist kein Datumsformat</translation>
    </message>
    <message>
        <source>“%1” is not a pattern for file names</source>
        <translation>„%1“ ist kein Muster für Dateinamen</translation>
    </message>
    <message>
        <source>it must be one or many</source>
        <translation>erlaubt sind „one“ und „many“</translation>
    </message>
    <message>
        <source>it must be orders, shipments or events</source>
        <translation>erlaubt sind „orders“, „shipments“ und „events“</translation>
    </message>
    <message>
        <source>it must be a comma, a semicolon or a tab</source>
        <translation>hier muss ein Komma, ein Semikolon oder ein Tabulator stehen</translation>
    </message>
    <message>
        <source>it is needed for these rows</source>
        <translation>bei diesen Zeilen ist es nötig</translation>
    </message>
    <message>
        <source>rows that are events need exactly one</source>
        <translation>Zeilen, die Ereignisse sind, brauchen genau eines</translation>
    </message>
    <message>
        <source>it is needed for an event</source>
        <translation>für ein Ereignis ist es nötig</translation>
    </message>
    <message>
        <source>only one of them can have many rows</source>
        <translation>nur eine davon darf viele Zeilen haben</translation>
    </message>
    <message>
        <source>only version 1 is known</source>
        <translation>nur Version 1 ist bekannt</translation>
    </message>
    <message>
        <source>at least one file is needed</source>
        <translation>mindestens eine Datei ist nötig</translation>
    </message>
    <message>
        <source>it is not a JSON object (line %1)</source>
        <translation>sie ist kein JSON-Objekt (Zeile %1)</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be used: %2.</source>
        <translation>Die Zuordnung „%1“ ist nicht nutzbar: %2.</translation>
    </message>
    <message>
        <source>Correct it; the README beside the shipped mappings explains every entry.</source>
        <translation>Korrigieren Sie sie; die README neben den mitgelieferten Zuordnungen erklärt jeden Eintrag.</translation>
    </message>
    <message>
        <source>Neither an order nor a tracking number is given.</source>
        <translation>Es ist weder eine Auftrags- noch eine Sendungsnummer angegeben.</translation>
    </message>
    <message>
        <source>The row names an item, but not its line.</source>
        <translation>Die Zeile nennt einen Artikel, aber nicht seine Position.</translation>
    </message>
    <message>
        <source>A correction needs a text that gives its reason.</source>
        <translation>Eine Korrektur braucht einen Text mit ihrem Grund.</translation>
    </message>
    <message>
        <source>The sample that came with the program is damaged.</source>
        <translation>Die mitgelieferten Beispieldaten sind beschädigt.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Eine Datei oder einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and try again.</source>
        <translation>Prüfen Sie den Namen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Der Ordner „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that you may read this folder and try again.</source>
        <translation>Prüfen Sie, ob Sie diesen Ordner lesen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>Der Ordner „%1“ enthält keine Dateien.</translation>
    </message>
    <message>
        <source>Name the folder that holds the files to import.</source>
        <translation>Nennen Sie den Ordner mit den Dateien, die importiert werden sollen.</translation>
    </message>
    <message>
        <source>Several files beside “%1” match “%2”: %3.</source>
        <translation>Neben „%1“ passen mehrere Dateien auf „%2“: %3.</translation>
    </message>
    <message>
        <source>Keep the right one in the folder and try again.</source>
        <translation>Lassen Sie nur die richtige im Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” needs the file “%2” beside it.</source>
        <translation>„%1“ braucht die Datei „%2“ neben sich.</translation>
    </message>
    <message>
        <source>Put it into the same folder and try again.</source>
        <translation>Legen Sie sie in denselben Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The mapping “%1” recognises none of the files in %2.</source>
        <translation>Die Zuordnung „%1“ erkennt keine der Dateien in %2.</translation>
    </message>
    <message>
        <source>Check the names of the files, or choose the mapping that fits them.</source>
        <translation>Prüfen Sie die Namen der Dateien oder wählen Sie die passende Zuordnung.</translation>
    </message>
    <message>
        <source>Give the path of a mapping file, or one of the names mars, olist and sample.</source>
        <translation>Geben Sie den Pfad einer Zuordnungsdatei oder einen der Namen mars, olist und sample an.</translation>
    </message>
    <message>
        <source>There is a NUL character in the text.</source>
        <translation>Im Text steht ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The rejected rows cannot be kept in a file there. Copy the files into a folder with room that you may write to, and import them there.</source>
        <translation>Die abgelehnten Zeilen können dort nicht in einer Datei aufgehoben werden. Kopieren Sie die Dateien in einen Ordner mit Platz, in den Sie schreiben dürfen, und importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>Its rows cannot be imported alone: correct them in this file, then import everything again.</source>
        <translation>Ihre Zeilen können nicht für sich allein importiert werden: Korrigieren Sie sie in dieser Datei und importieren Sie dann alles noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cells, but the header has %1.</source>
        <translation>
            <numerusform>Die Zeile hat %n Zelle, der Kopf aber %1.</numerusform>
            <numerusform>Die Zeile hat %n Zellen, der Kopf aber %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message>
        <source>%1 rows · %2 rows a second</source>
        <translation>%1 Zeilen · %2 Zeilen pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read.</source>
        <translation>
            <numerusform>%Ln Zeile gelesen.</numerusform>
            <numerusform>%Ln Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored: this was a dry run.</source>
        <translation>Es wurde nichts gespeichert: Das war ein Probelauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have a history that contradicts itself. They were read all the same.</source>
        <translation>
            <numerusform>%Ln Auftrag hat einen Verlauf, der sich widerspricht. Er wurde trotzdem gelesen.</numerusform>
            <numerusform>%Ln Aufträge haben einen Verlauf, der sich widerspricht. Sie wurden trotzdem gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were cancelled and handed over all the same.</source>
        <translation>
            <numerusform>%Ln Auftrag wurde storniert und trotzdem übergeben.</numerusform>
            <numerusform>%Ln Aufträge wurden storniert und trotzdem übergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run was stopped.</source>
        <translation>Der Probelauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Orders in %1: %2 would be new, %3 changed, %4 as before.</source>
        <translation>Aufträge in %1: %2 wären neu, %3 geändert, %4 wie bisher.</translation>
    </message>
    <message>
        <source>Orders in %1: %2 new, %3 changed, %4 as before.</source>
        <translation>Aufträge in %1: %2 neu, %3 geändert, %4 wie bisher.</translation>
    </message>
    <message numerus="yes">
        <source>Correct them in %1 and import that file.</source>
        <comment>the rows that could not be read</comment>
        <translation>
            <numerusform>Korrigieren Sie sie in %1 und importieren Sie diese Datei.</numerusform>
            <numerusform>Korrigieren Sie sie in %1 und importieren Sie diese Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Unlock it, or type the password each time the program starts.</source>
        <translation>Entsperren Sie ihn, oder geben Sie das Passwort bei jedem Start ein.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that keeps passwords.</source>
        <translation>Dieser Arbeitsplatz hat keinen Schlüsselbund, der Passwörter aufbewahrt.</translation>
    </message>
    <message>
        <source>The program asks for the password each time it starts.</source>
        <translation>Das Programm fragt bei jedem Start nach dem Passwort.</translation>
    </message>
</context>
<context>
    <name>MissReport</name>
    <message>
        <source>No order was found.</source>
        <translation>Es wurde kein Auftrag gefunden.</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>Gesucht wurde: %1.</translation>
    </message>
    <message>
        <source>If it is a number of %1, it should be %2.</source>
        <translation>Wenn es eine Nummer von %1 ist, müsste sie %2 lauten.</translation>
    </message>
    <message>
        <source>These come close:</source>
        <translation>Diese sind ähnlich:</translation>
    </message>
    <message>
        <source>order number %1</source>
        <translation>Auftragsnummer %1</translation>
    </message>
    <message>
        <source>tracking number %1</source>
        <translation>Sendungsnummer %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>Telefon %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>E-Mail %1</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>There are no orders yet. Fill the database with “mars-console sample load” or “mars-console import FILE”.</source>
        <translation>Es gibt noch keine Aufträge. Füllen Sie die Datenbank mit „mars-console sample load“ oder „mars-console import DATEI“.</translation>
    </message>
    <message>
        <source>Compare the number with the customer&apos;s, or track one of these.</source>
        <translation>Vergleichen Sie die Nummer mit der des Kunden oder suchen Sie eine von diesen.</translation>
    </message>
    <message>
        <source>Ask for the order number, or try the phone, e-mail or name on the order.</source>
        <translation>Fragen Sie nach der Auftragsnummer oder versuchen Sie es mit Telefon, E-Mail oder Name aus dem Auftrag.</translation>
    </message>
    <message>
        <source>There is nothing in it to look for.</source>
        <translation>Es steht nichts darin, wonach sich suchen lässt.</translation>
    </message>
    <message>
        <source>Type an order number, tracking number, phone number, e-mail address or name.</source>
        <translation>Geben Sie eine Auftragsnummer, Sendungsnummer, Telefonnummer, E-Mail-Adresse oder einen Namen ein.</translation>
    </message>
    <message>
        <source>Ask for the order number, or try the phone or e-mail on the order.</source>
        <translation>Fragen Sie nach der Auftragsnummer oder versuchen Sie es mit Telefon oder E-Mail aus dem Auftrag.</translation>
    </message>
    <message>
        <source>Names, phone numbers and e-mail addresses are not searched here with this login; order numbers and tracking numbers are.</source>
        <translation>Mit dieser Anmeldung wird hier nicht nach Namen, Telefonnummern und E-Mail-Adressen gesucht, wohl aber nach Auftrags- und Sendungsnummern.</translation>
    </message>
    <message>
        <source>Ask for the order number or the tracking number.</source>
        <translation>Fragen Sie nach der Auftragsnummer oder der Sendungsnummer.</translation>
    </message>
</context>
<context>
    <name>NearVariants</name>
    <message>
        <source>should end in %1</source>
        <translation>müsste auf %1 enden</translation>
    </message>
    <message>
        <source>one digit different</source>
        <translation>eine Ziffer anders</translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>zwei Ziffern vertauscht</translation>
    </message>
    <message>
        <source>one digit too many</source>
        <translation>eine Ziffer zu viel</translation>
    </message>
    <message>
        <source>one digit missing</source>
        <translation>eine Ziffer fehlt</translation>
    </message>
    <message>
        <source>a letter and a digit mixed up</source>
        <translation>Buchstabe und Ziffer verwechselt</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>No tracking no.</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>OrderViews</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Zustellhindernisse</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Heute zugestellt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>No carrier&apos;s number looks like this. Compare it with the label.</source>
        <translation>So sieht bei keinem Paketdienst eine Nummer aus. Vergleichen Sie sie mit dem Etikett.</translation>
    </message>
    <message>
        <source>With the right check digit: %1</source>
        <translation>Mit der richtigen Prüfziffer: %1</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln made-up orders?</source>
        <translation>
            <numerusform>%Ln Beispielauftrag entfernen?</numerusform>
            <numerusform>%Ln Beispielaufträge entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own orders stay as they are.</source>
        <translation>Ihre eigenen Aufträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nothing is known yet beyond the order itself.</source>
        <translation>Über den Auftrag hinaus ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Once delivered or returned, a later scan does not change it; only a correction by an agent does.</source>
        <translation>Ist es zugestellt oder zurückgekommen, ändert ein späterer Scan nichts mehr, nur eine Korrektur durch den Service.</translation>
    </message>
    <message>
        <source>The parcel is coming back, so an ordinary scan means the way back.</source>
        <translation>Das Paket kommt zurück, ein gewöhnlicher Scan meint also den Rückweg.</translation>
    </message>
    <message>
        <source>The parcel has left, so a late packing or pick-up message does not change it.</source>
        <translation>Das Paket ist schon unterwegs, eine späte Meldung über Verpackung oder Abholung ändert daran nichts.</translation>
    </message>
    <message>
        <source>An agent corrected it.</source>
        <translation>Der Service hat es korrigiert.</translation>
    </message>
    <message>
        <source>The source states it without a date, so it counts from when we learned of it.</source>
        <translation>Die Quelle nennt kein Datum, deshalb zählt es ab dem Zeitpunkt, an dem wir davon erfuhren.</translation>
    </message>
    <message>
        <source>Of several parcels, the one that most needs a person decides.</source>
        <translation>Von mehreren Paketen entscheidet das, um das sich am ehesten jemand kümmern muss.</translation>
    </message>
    <message>
        <source>Every parcel was delivered.</source>
        <translation>Alle Pakete wurden zugestellt.</translation>
    </message>
    <message>
        <source>It was cancelled before it left.</source>
        <translation>Es wurde vor dem Versand storniert.</translation>
    </message>
    <message>
        <source>No parcel has left yet, so the order system and the warehouse decide.</source>
        <translation>Noch ist kein Paket unterwegs, deshalb entscheiden Auftragssystem und Lager.</translation>
    </message>
    <message>
        <source>Nothing newer says otherwise, so this has held since then.</source>
        <translation>Nichts Neueres sagt etwas anderes, deshalb gilt das seither.</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>The window is open already but does not answer. Close it and start again.</source>
        <translation>Das Fenster ist schon offen, antwortet aber nicht. Schließen Sie es und starten Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>Loaded %Ln made-up orders into %1. Try “mars-console track MO-204871”.</source>
        <translation>
            <numerusform>%Ln Beispielauftrag in %1 geladen. Versuchen Sie „mars-console track MO-204871“.</numerusform>
            <numerusform>%Ln Beispielaufträge in %1 geladen. Versuchen Sie „mars-console track MO-204871“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln made-up orders from %1.</source>
        <translation>
            <numerusform>%Ln Beispielauftrag aus %1 entfernt.</numerusform>
            <numerusform>%Ln Beispielaufträge aus %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“--%1” takes a whole number from 0 to %2, not “%3”.</source>
        <translation>„--%1“ nimmt eine ganze Zahl von 0 bis %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>For example: mars-console sample load --orders 100000</source>
        <translation>Zum Beispiel: mars-console sample load --orders 100000</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln made-up orders.</source>
        <translation>
            <numerusform>Nach %Ln erfundenem Auftrag angehalten.</numerusform>
            <numerusform>Nach %Ln erfundenen Aufträgen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay; “mars-console sample remove” removes them.</source>
        <translation>Sie bleiben; „mars-console sample remove“ entfernt sie.</translation>
    </message>
    <message>
        <source>Making up orders</source>
        <translation>Aufträge werden erfunden</translation>
    </message>
</context>
<context>
    <name>ShownOrder</name>
    <message>
        <source>As known at %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Rücksendung</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Pick-up failed</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Address problem</source>
        <translation>Adressproblem</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Update</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Verpackt</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <translation>Abholung erwartet</translation>
    </message>
    <message>
        <source>Pick-up failed</source>
        <translation>Nicht abgeholt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Retoure angefragt</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>Auf dem Rückweg</translation>
    </message>
    <message>
        <source>Return out for delivery</source>
        <translation>In Rückzustellung</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
</context>
<context>
    <name>StatusReason</name>
    <message>
        <source>Customer not there</source>
        <translation>Kunde nicht angetroffen</translation>
    </message>
    <message>
        <source>Customer could not be reached</source>
        <translation>Kunde nicht erreichbar</translation>
    </message>
    <message>
        <source>Address problem</source>
        <translation>Adressproblem</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Cash not ready</source>
        <translation>Bargeld nicht bereit</translation>
    </message>
    <message>
        <source>One-time code not given</source>
        <translation>Einmalcode nicht genannt</translation>
    </message>
    <message>
        <source>No way in</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Another day asked for</source>
        <translation>Anderer Tag gewünscht</translation>
    </message>
    <message>
        <source>Area not served</source>
        <translation>Gebiet nicht beliefert</translation>
    </message>
    <message>
        <source>Delay at the carrier</source>
        <translation>Verzögerung beim Paketdienst</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database itself is damaged: %1.</source>
        <translation>Die Datenbank selbst ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>Die Tabelle „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The index “%1” is missing; look-ups will be slow.</source>
        <translation>Der Index „%1“ fehlt; die Suche wird langsam.</translation>
    </message>
    <message>
        <source>The table “%1” has rows that belong to nothing: %2.</source>
        <translation>Die Tabelle „%1“ hat Zeilen, die zu nichts gehören: %2.</translation>
    </message>
    <message>
        <source>The word “%1” is counted wrongly.</source>
        <translation>Das Wort „%1“ ist falsch gezählt.</translation>
    </message>
    <message>
        <source>There are more faults than are shown here.</source>
        <translation>Es gibt mehr Fehler, als hier gezeigt werden.</translation>
    </message>
    <message>
        <source>The address of the database is not written as PostgreSQL expects it.</source>
        <translation>Die Adresse der Datenbank ist nicht so geschrieben, wie PostgreSQL sie erwartet.</translation>
    </message>
    <message>
        <source>Write it like postgresql://user@host:5432/database, with special characters percent-encoded.</source>
        <translation>Schreiben Sie sie wie postgresql://benutzer@server:5432/datenbank und Sonderzeichen in Prozentschreibweise.</translation>
    </message>
    <message>
        <source>No database was named.</source>
        <translation>Es wurde keine Datenbank genannt.</translation>
    </message>
    <message>
        <source>Give the path of a file, or an address that starts with postgresql://.</source>
        <translation>Geben Sie den Pfad einer Datei an oder eine Adresse, die mit postgresql:// beginnt.</translation>
    </message>
    <message>
        <source>The address of the database is of a kind this program does not know.</source>
        <translation>Die Adresse der Datenbank hat eine Form, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The path of the database does not name a file.</source>
        <translation>Der Pfad der Datenbank nennt keine Datei.</translation>
    </message>
    <message>
        <source>Give the path of a file, such as orders.db in that folder.</source>
        <translation>Geben Sie den Pfad einer Datei an, zum Beispiel orders.db in diesem Ordner.</translation>
    </message>
    <message>
        <source>Order %1: the stored “%2” is not what the order itself says.</source>
        <translation>Auftrag %1: Das gespeicherte „%2“ stimmt nicht mit dem Auftrag überein.</translation>
    </message>
    <message>
        <source>An order has neither a number nor an id.</source>
        <translation>Ein Auftrag hat weder eine Nummer noch eine Kennung.</translation>
    </message>
    <message>
        <source>No order is known with the tracking number %1.</source>
        <translation>Mit der Sendungsnummer %1 ist kein Auftrag bekannt.</translation>
    </message>
    <message>
        <source>The order with the id %1 has no order number.</source>
        <translation>Der Auftrag mit der Kennung %1 hat keine Auftragsnummer.</translation>
    </message>
    <message>
        <source>Order %1 is not known yet, and the date it was placed on is missing.</source>
        <translation>Auftrag %1 ist noch nicht bekannt, und sein Bestelldatum fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>An id of order %1 is longer than %n characters.</source>
        <translation>
            <numerusform>Eine Kennung von Auftrag %1 ist länger als %n Zeichen.</numerusform>
            <numerusform>Eine Kennung von Auftrag %1 ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This order is no longer stored.</source>
        <translation>Dieser Auftrag ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Look for it again.</source>
        <translation>Suchen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is no order database at %1.</source>
        <translation>Unter %1 gibt es keine Auftragsdatenbank.</translation>
    </message>
    <message>
        <source>Another program is using the order database %1.</source>
        <translation>Ein anderes Programm benutzt gerade die Auftragsdatenbank %1.</translation>
    </message>
    <message>
        <source>The order database %1 or its folder may not be written.</source>
        <translation>In die Auftragsdatenbank %1 oder ihren Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no room left for the order database %1.</source>
        <translation>Für die Auftragsdatenbank %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not an order database.</source>
        <translation>Die Datei %1 ist beschädigt oder keine Auftragsdatenbank.</translation>
    </message>
    <message>
        <source>The order database %1 was made by a newer version of this program.</source>
        <translation>Die Auftragsdatenbank %1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The order database %1 is not set up for this version of the program.</source>
        <translation>Die Auftragsdatenbank %1 ist nicht für diese Version des Programms eingerichtet.</translation>
    </message>
    <message>
        <source>The order database %1 does not let you in.</source>
        <translation>Die Auftragsdatenbank %1 gewährt Ihnen keinen Zugang.</translation>
    </message>
    <message>
        <source>The order database %1 cannot be opened.</source>
        <translation>Die Auftragsdatenbank %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The order database %1 does not answer.</source>
        <translation>Die Auftragsdatenbank %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The order database %1 could not do what was asked.</source>
        <translation>Die Auftragsdatenbank %1 konnte den Wunsch nicht ausführen.</translation>
    </message>
    <message>
        <source>Check the path, or create it with “mars-console database init”.</source>
        <translation>Prüfen Sie den Pfad oder erstellen Sie sie mit „mars-console database init“.</translation>
    </message>
    <message>
        <source>Check its name, or have it created on the server.</source>
        <translation>Prüfen Sie den Namen oder lassen Sie sie auf dem Server anlegen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another place.</source>
        <translation>Erlauben Sie dort das Schreiben oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or choose another file.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>Aktualisieren Sie das Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Run “mars-console database migrate”.</source>
        <translation>Führen Sie „mars-console database migrate“ aus.</translation>
    </message>
    <message>
        <source>Check the user name, the password and the rights of that user.</source>
        <translation>Prüfen Sie Benutzername, Passwort und die Rechte dieses Benutzers.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be read, then try again.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und er gelesen werden darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the network and the server’s address, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Servers und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details from the log.</source>
        <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, melden Sie es mit den Einzelheiten aus dem Protokoll.</translation>
    </message>
    <message>
        <source>%1 is the order database itself.</source>
        <translation>%1 ist die Auftragsdatenbank selbst.</translation>
    </message>
    <message>
        <source>Choose another file for the backup.</source>
        <translation>Wählen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>Geschriebene Seiten</translation>
    </message>
    <message>
        <source>Kilobytes written</source>
        <translation>Geschriebene Kilobyte</translation>
    </message>
    <message>
        <source>Checking orders</source>
        <translation>Aufträge werden geprüft</translation>
    </message>
    <message>
        <source>Import this order again, or restore a backup.</source>
        <translation>Importieren Sie diesen Auftrag noch einmal oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Worked out again what is derived of %Ln orders.</source>
        <translation>
            <numerusform>Abgeleitetes von %Ln Auftrag neu bestimmt.</numerusform>
            <numerusform>Abgeleitetes von %Ln Aufträgen neu bestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the schema</source>
        <translation>Das Schema wird geprüft</translation>
    </message>
    <message>
        <source>Checking what belongs together</source>
        <translation>Zusammenhänge werden geprüft</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>Wörter werden gezählt</translation>
    </message>
    <message>
        <source>The order database %1 is not empty.</source>
        <translation>Die Auftragsdatenbank %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Copy into a new one, or restore a backup with “--replace”.</source>
        <translation>Kopieren Sie in eine neue oder spielen Sie eine Sicherung mit „--replace“ zurück.</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>Kopierte Zeilen</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>The further settings are not written as PostgreSQL expects them.</source>
        <translation>Die weiteren Einstellungen sind nicht so geschrieben, wie PostgreSQL sie erwartet.</translation>
    </message>
    <message>
        <source>Write them like connect_timeout=3 target_session_attrs=read-write.</source>
        <translation>Schreiben Sie sie wie connect_timeout=3 target_session_attrs=read-write.</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Es wurde kein Server genannt.</translation>
    </message>
    <message>
        <source>Give its name, such as db.example.com, and the database on it.</source>
        <translation>Nennen Sie seinen Namen, etwa db.example.com, und die Datenbank darauf.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is checked, but not whether it is this server&apos;s: another server of the same authority could pose as it.</source>
        <translation>Das Zertifikat des Servers wird geprüft, aber nicht, ob es das dieses Servers ist: Ein anderer Server derselben Stelle könnte sich für ihn ausgeben.</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not checked: another computer could pose as it and read the password.</source>
        <translation>Die Verbindung ist verschlüsselt, aber das Zertifikat des Servers wird nicht geprüft: Ein anderer Computer könnte sich für ihn ausgeben und das Passwort lesen.</translation>
    </message>
    <message>
        <source>The connection may be without encryption: others on the way could read the password and the orders.</source>
        <translation>Die Verbindung ist vielleicht unverschlüsselt: Andere auf dem Weg könnten das Passwort und die Aufträge lesen.</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>Wie gewünscht angehalten.</translation>
    </message>
    <message>
        <source>Order %1: the phone, e-mail and address are lost.</source>
        <translation>Auftrag %1: Telefon, E-Mail und Adresse sind verloren.</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>Es gibt schon eine Datei namens %1.</translation>
    </message>
    <message>
        <source>Choose another name, or add “--replace”.</source>
        <translation>Wählen Sie einen anderen Namen oder fügen Sie „--replace“ hinzu.</translation>
    </message>
    <message>
        <source>Another program is writing %1.</source>
        <translation>Ein anderes Programm schreibt gerade %1.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another name.</source>
        <translation>Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>Für %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>Den Ordner von %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Gelesene Seiten</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it exists and may be read, then try again.</source>
        <translation>Prüfen Sie, ob es sie gibt und sie gelesen werden darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 is not a backup of an order database.</source>
        <translation>Die Datei %1 ist keine Sicherung einer Auftragsdatenbank.</translation>
    </message>
    <message>
        <source>Choose a file that “mars-console database backup” has written.</source>
        <translation>Wählen Sie eine Datei, die „mars-console database backup“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>Die Sicherung %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>Es wurde nichts geändert. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of this program.</source>
        <translation>Die Sicherung %1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>%1 is the backup of a database in a file, not on a server.</source>
        <translation>%1 ist die Sicherung einer Datenbank in einer Datei, nicht auf einem Server.</translation>
    </message>
    <message>
        <source>%1 is the backup of a database on a server, not in a file.</source>
        <translation>%1 ist die Sicherung einer Datenbank auf einem Server, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Carry it over with “mars-console database copy %1 URI”.</source>
        <translation>Übertragen Sie sie mit „mars-console database copy %1 URI“.</translation>
    </message>
    <message>
        <source>Restore it on a server, then carry it over with “mars-console database copy”.</source>
        <translation>Spielen Sie sie auf einem Server zurück und übertragen Sie sie dann mit „mars-console database copy“.</translation>
    </message>
    <message numerus="yes">
        <source>The order database %1 holds %Ln orders already.</source>
        <translation>
            <numerusform>Die Auftragsdatenbank %1 enthält schon %Ln Auftrag.</numerusform>
            <numerusform>Die Auftragsdatenbank %1 enthält schon %Ln Aufträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup of it, then add “--replace” to put this one in its place.</source>
        <translation>Sichern Sie sie und fügen Sie dann „--replace“ hinzu, um diese an ihre Stelle zu setzen.</translation>
    </message>
    <message>
        <source>The server of %1 lacks roles that the backup gives rights to.</source>
        <translation>Dem Server von %1 fehlen Rollen, denen die Sicherung Rechte gibt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Run “mars-console database init” there first.</source>
        <translation>Es wurde nichts geändert. Führen Sie dort zuerst „mars-console database init“ aus.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln look-up words of orders that are gone.</source>
        <translation>
            <numerusform>%Ln Suchwort von Aufträgen entfernt, die es nicht mehr gibt.</numerusform>
            <numerusform>%Ln Suchwörter von Aufträgen entfernt, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left as they are. Import the orders they came with again, or restore a backup.</source>
        <translation>Sie blieben, wie sie sind. Importieren Sie die Aufträge, mit denen sie kamen, noch einmal oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The next number for new rows of “%1” is taken already.</source>
        <translation>Die nächste Nummer für neue Zeilen von „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>New rows of “%1” are numbered from %2 on.</source>
        <translation>Neue Zeilen von „%1“ werden ab %2 nummeriert.</translation>
    </message>
    <message numerus="yes">
        <source>Counted %Ln words again.</source>
        <translation>
            <numerusform>%Ln Wort neu gezählt.</numerusform>
            <numerusform>%Ln Wörter neu gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup made before the damage with “mars-console database restore FILE”.</source>
        <translation>Spielen Sie mit „mars-console database restore FILE“ eine Sicherung von vor dem Schaden zurück.</translation>
    </message>
    <message>
        <source>The index “%1” is not the one this program makes; look-ups may be slow or wrong.</source>
        <translation>Der Index „%1“ ist nicht der, den dieses Programm anlegt; die Suche kann langsam oder falsch sein.</translation>
    </message>
    <message>
        <source>Made the index “%1” again.</source>
        <translation>Den Index „%1“ neu angelegt.</translation>
    </message>
    <message>
        <source>Made the table “%1” again.</source>
        <translation>Die Tabelle „%1“ neu angelegt.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”.</source>
        <translation>Die Tabelle „%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>The column “%1” of the table “%2” is of another kind than this program makes it.</source>
        <translation>Die Spalte „%1“ der Tabelle „%2“ ist von anderer Art, als dieses Programm sie anlegt.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>PostgreSQL’s program %1 is not installed here.</source>
        <translation>PostgreSQLs Programm %1 ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package postgresql-client and try again.</source>
        <translation>Installieren Sie das Paket postgresql-client und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PostgreSQL’s program %1 could not finish: %2.</source>
        <translation>PostgreSQLs Programm %1 konnte nicht fertig werden: %2.</translation>
    </message>
    <message>
        <source>it ended unexpectedly</source>
        <translation>es endete unerwartet</translation>
    </message>
    <message>
        <source>Install the package postgresql-client of the server’s version.</source>
        <translation>Installieren Sie das Paket postgresql-client in der Version des Servers.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be made again, since rows that must differ are the same.</source>
        <translation>Er kann nicht neu angelegt werden, da Zeilen gleich sind, die sich unterscheiden müssen.</translation>
    </message>
    <message>
        <source>That is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Write it like postgresql://user@host:5432/database.</source>
        <translation>Schreiben Sie sie wie postgresql://benutzer@server:5432/datenbank.</translation>
    </message>
    <message>
        <source>The order database %1 took too long to answer.</source>
        <translation>Die Auftragsdatenbank %1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays slow, tell who looks after the server.</source>
        <translation>Versuchen Sie es gleich noch einmal; bleibt es langsam, sagen Sie es der Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>%1 has a table “%2” that another program made.</source>
        <translation>%1 enthält eine Tabelle „%2“, die ein anderes Programm angelegt hat.</translation>
    </message>
    <message>
        <source>Restore into a new database, or into one that holds only orders.</source>
        <translation>Spielen Sie die Sicherung in eine neue Datenbank zurück oder in eine, die nur Aufträge enthält.</translation>
    </message>
    <message>
        <source>The password of a key (sslpassword) cannot be kept.</source>
        <translation>Das Passwort eines Schlüssels (sslpassword) kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Write it into this computer&apos;s service file, or use a key without a password.</source>
        <translation>Schreiben Sie es in die Dienstdatei dieses Computers oder verwenden Sie einen Schlüssel ohne Passwort.</translation>
    </message>
    <message>
        <source>Everyone can read a password among the further settings.</source>
        <translation>Ein Passwort unter den weiteren Einstellungen kann jeder lesen.</translation>
    </message>
    <message>
        <source>Type it into the field for the password.</source>
        <translation>Geben Sie es in das Feld für das Passwort ein.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>There is a “;” in “%1”, which cannot be used here.</source>
        <translation>In „%1“ steht ein „;“, das hier nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Take the “;” out.</source>
        <translation>Nehmen Sie das „;“ heraus.</translation>
    </message>
    <message>
        <source>The order database %1 is damaged: tables are missing.</source>
        <translation>Die Auftragsdatenbank %1 ist beschädigt: Es fehlen Tabellen.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program.</source>
        <translation>Die Datei %1 gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Made the view or function “%1” again.</source>
        <translation>Die Sicht oder Funktion „%1“ wurde neu angelegt.</translation>
    </message>
    <message>
        <source>The view or function “%1” is missing.</source>
        <translation>Die Sicht oder Funktion „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The order is no longer stored, so nothing was written about it.</source>
        <translation>Der Auftrag ist nicht mehr gespeichert, deshalb wurde nichts dazu geschrieben.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept on this computer: %1 cannot be written.</source>
        <translation>Was Sie geschrieben haben, konnte auf diesem Computer nicht aufbewahrt werden: %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write there, and save again.</source>
        <translation>Schaffen Sie Platz auf der Festplatte oder prüfen Sie, wer dort schreiben darf, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept: another window of this program is open for the same order database.</source>
        <translation>Was Sie geschrieben haben, konnte nicht aufbewahrt werden: Für dieselbe Auftragsdatenbank ist ein anderes Fenster dieses Programms offen.</translation>
    </message>
    <message>
        <source>Close the other window and save again.</source>
        <translation>Schließen Sie das andere Fenster und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The order database %1 can only be read for now.</source>
        <translation>Die Auftragsdatenbank %1 lässt sich vorerst nur lesen.</translation>
    </message>
    <message>
        <source>Try again when its primary server is back; if that takes long, tell who looks after it.</source>
        <translation>Versuchen Sie es erneut, wenn ihr primärer Server wieder da ist; dauert das lange, sagen Sie es der zuständigen Person.</translation>
    </message>
    <message>
        <source>This was written under another login, so it was not taken back.</source>
        <translation>Das wurde unter einer anderen Anmeldung geschrieben und daher nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Ask who wrote it to take it back.</source>
        <translation>Bitten Sie die Person, die es geschrieben hat, es zurückzunehmen.</translation>
    </message>
    <message>
        <source>Your login at the order database %1 may not do this.</source>
        <translation>Ihre Anmeldung an der Auftragsdatenbank %1 darf das nicht.</translation>
    </message>
    <message>
        <source>Ask who looks after the database for the right to.</source>
        <translation>Bitten Sie die Person, die die Datenbank betreut, um das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 is a file on this computer: nobody keeps copies of it.</source>
        <translation>%1 ist eine Datei auf diesem Rechner: davon behält niemand Kopien.</translation>
    </message>
    <message>
        <source>Name a shared order database with “--database”.</source>
        <translation>Nennen Sie mit „--database“ eine gemeinsame Auftragsdatenbank.</translation>
    </message>
    <message>
        <source>Orders can be kept for 1 to %1 days.</source>
        <translation>Aufträge können 1 bis %1 Tage lang behalten werden.</translation>
    </message>
    <message>
        <source>Give a number of days, or “--off” for no copies.</source>
        <translation>Geben Sie eine Anzahl von Tagen an, oder „--off“ für keine Kopien.</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of the open orders.</source>
        <translation>Auf der Festplatte ist kein Platz für eine Kopie der offenen Aufträge.</translation>
    </message>
    <message>
        <source>A copy of the open orders cannot be kept on this computer.</source>
        <translation>Auf diesem Rechner kann keine Kopie der offenen Aufträge behalten werden.</translation>
    </message>
    <message>
        <source>Nothing is lost, but while the order database does not answer, orders cannot be searched.</source>
        <translation>Nichts geht verloren, aber solange die Auftragsdatenbank nicht antwortet, können Aufträge nicht gesucht werden.</translation>
    </message>
    <message>
        <source>This order is older than those that are kept on this computer.</source>
        <translation>Dieser Auftrag ist älter als die, die auf diesem Rechner behalten werden.</translation>
    </message>
    <message>
        <source>It can be read once the order database answers again.</source>
        <translation>Er kann gelesen werden, sobald die Auftragsdatenbank wieder antwortet.</translation>
    </message>
    <message>
        <source>A customer can only be shown in full while the order database answers.</source>
        <translation>Ein Kunde kann nur ganz gezeigt werden, während die Auftragsdatenbank antwortet.</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>Versuchen Sie es wieder, wenn sie antwortet.</translation>
    </message>
    <message>
        <source>This was written about order %1. The order database has order %2 in its place now, so nothing was written.</source>
        <translation>Das betraf Auftrag %1. In der Auftragsdatenbank steht an seiner Stelle jetzt Auftrag %2, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look for order %1 and write it again if it still holds.</source>
        <translation>Suchen Sie Auftrag %1 und schreiben Sie es noch einmal, falls es noch gilt.</translation>
    </message>
    <message>
        <source>The parcel of order %1 that this was written about is no longer stored, so nothing was written.</source>
        <translation>Das Paket von Auftrag %1, um das es ging, ist nicht mehr gespeichert, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open the order and look at its parcels.</source>
        <translation>Öffnen Sie den Auftrag und sehen Sie sich seine Pakete an.</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 kann sich anmelden.</translation>
    </message>
    <message>
        <source>%1 has powers over the whole server.</source>
        <translation>%1 hat Rechte über den ganzen Server.</translation>
    </message>
    <message>
        <source>%1 has the rights of its groups without asking for them.</source>
        <translation>%1 hat die Rechte seiner Gruppen, ohne sie eigens anzufordern.</translation>
    </message>
    <message>
        <source>%1 is a member of %2.</source>
        <translation>%1 ist Mitglied von %2.</translation>
    </message>
    <message>
        <source>Roles of this server are not as an order database needs them, so nobody was given rights: %1</source>
        <translation>Rollen dieses Servers sind nicht so, wie eine Auftragsdatenbank sie braucht, deshalb hat niemand Rechte bekommen: %1</translation>
    </message>
    <message>
        <source>Find out what they are used for. Then let an administrator of the server run this, and try again: %1</source>
        <translation>Finden Sie heraus, wofür sie gebraucht werden. Lassen Sie dann einen Administrator des Servers dies ausführen und versuchen Sie es noch einmal: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln ids that sources have for orders that are gone.</source>
        <translation>
            <numerusform>%Ln Kennung entfernt, unter der eine Quelle einen Auftrag führt, den es nicht mehr gibt.</numerusform>
            <numerusform>%Ln Kennungen entfernt, unter denen Quellen Aufträge führen, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln orders known by the id their source has for them again.</source>
        <translation>
            <numerusform>%Ln Auftrag ist wieder unter der Kennung bekannt, die seine Quelle für ihn hat.</numerusform>
            <numerusform>%Ln Aufträge sind wieder unter der Kennung bekannt, die ihre Quelle für sie hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not found by the id their source has for them.</source>
        <translation>
            <numerusform>%Ln Auftrag wird unter der Kennung, die seine Quelle für ihn hat, nicht gefunden.</numerusform>
            <numerusform>%Ln Aufträge werden unter der Kennung, die ihre Quelle für sie hat, nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting orders</source>
        <translation>Aufträge werden gezählt</translation>
    </message>
    <message>
        <source>The kept count of orders “%1” is wrong.</source>
        <translation>Die geführte Zahl der Aufträge „%1“ stimmt nicht.</translation>
    </message>
    <message>
        <source>Counted the orders of all views again.</source>
        <translation>Die Aufträge aller Ansichten wurden neu gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>Mistyped names will not be found: %Ln entries are wrong.</source>
        <translation>
            <numerusform>Vertippte Namen werden nicht gefunden: %Ln Eintrag ist falsch.</numerusform>
            <numerusform>Vertippte Namen werden nicht gefunden: %Ln Einträge sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out again how mistyped names are found.</source>
        <translation>Neu ermittelt, wie vertippte Namen gefunden werden.</translation>
    </message>
    <message>
        <source>The connection pooler in front of the order database %1 has no place free for this desk.</source>
        <translation>Der Verbindungspooler vor der Auftragsdatenbank %1 hat keinen Platz für diesen Arbeitsplatz frei.</translation>
    </message>
    <message>
        <source>Work goes on by itself as soon as there is one. If that takes long, ask its administrator for more places (default_pool_size).</source>
        <translation>Es geht von selbst weiter, sobald einer frei ist. Wenn das lange dauert, bitten Sie den zuständigen Administrator um mehr Plätze (default_pool_size).</translation>
    </message>
    <message>
        <source>The connection pooler in front of the order database %1 gives every transaction another session: news of changes and settings would get lost.</source>
        <translation>Der Verbindungspooler vor der Auftragsdatenbank %1 gibt jeder Transaktion eine andere Sitzung: Nachrichten von Änderungen und Einstellungen gingen verloren.</translation>
    </message>
    <message>
        <source>Ask its administrator for session pooling (pool_mode = session), or connect to the server itself.</source>
        <translation>Bitten Sie seine Verwaltung um Sitzungspooling (pool_mode = session), oder verbinden Sie sich mit dem Server selbst.</translation>
    </message>
</context>
<context>
    <name>StrictObject</name>
    <message>
        <source>a text is expected</source>
        <translation>hier muss ein Text stehen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>erlaubt sind „true“ und „false“</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>hier muss eine ganze Zahl von %1 bis %2 stehen</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>hier muss eine Liste von Texten stehen</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>hier muss eine Liste stehen</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>dieses Feld gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No date given</source>
        <translation>Kein Datum angegeben</translation>
    </message>
    <message>
        <source>Time as written: %1</source>
        <translation>Zeit wie angegeben: %1</translation>
    </message>
    <message>
        <source>No time zone was given; the carrier&apos;s own was assumed.</source>
        <translation>Es war keine Zeitzone angegeben; die des Paketdienstes wurde angenommen.</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Zugesagt %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Korrigiert von %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wird noch übertragen</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>There is nothing to look for. Give an order number, tracking number, phone, e-mail or name.</source>
        <translation>Es gibt nichts zu suchen. Geben Sie eine Auftragsnummer, Sendungsnummer, Telefonnummer, E-Mail oder einen Namen an.</translation>
    </message>
    <message>
        <source>similar to what was typed</source>
        <translation>der Eingabe ähnlich</translation>
    </message>
</context>
<context>
    <name>TrackReport</name>
    <message>
        <source>It may also mean</source>
        <translation>Gemeint sein kann auch</translation>
    </message>
    <message>
        <source>There are more. Add another word, or more of the number.</source>
        <translation>Es gibt noch mehr. Geben Sie ein weiteres Wort oder mehr von der Nummer an.</translation>
    </message>
    <message>
        <source>The number %1 was replaced since.</source>
        <translation>Die Nummer %1 wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>Paket %1 von %2</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <translation>Frühere Nummer</translation>
    </message>
    <message>
        <source>Carrier page</source>
        <translation>Paketdienst-Seite</translation>
    </message>
    <message>
        <source>Carrier phone</source>
        <translation>Paketdienst-Tel.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>item without a name</source>
        <translation>Artikel ohne Namen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>TrackingLink</name>
    <message>
        <source>This parcel has no tracking number yet.</source>
        <translation>Dieses Paket hat noch keine Sendungsnummer.</translation>
    </message>
    <message>
        <source>The carrier of this parcel is not known. Copy the number and ask the warehouse.</source>
        <translation>Der Paketdienst dieses Pakets ist nicht bekannt. Kopieren Sie die Nummer und fragen Sie das Lager.</translation>
    </message>
    <message>
        <source>%1 has no direct link: the number is copied, paste it into the form on the page.</source>
        <translation>%1 hat keinen direkten Link: Die Nummer ist kopiert, fügen Sie sie in das Formular auf der Seite ein.</translation>
    </message>
    <message>
        <source>%1 has no tracking page. Copy the number and call them.</source>
        <translation>%1 hat keine Seite zur Sendungsverfolgung. Kopieren Sie die Nummer und rufen Sie dort an.</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>%1 has no option “--%2”.</source>
        <translation>%1 hat keine Option „--%2“.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 hat keinen Befehl „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <translation>„%1“ muss wissen, was zu tun ist: %2.</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>Die Option „--%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>Die Option „--%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” needs something to work on.</source>
        <translation>„%1“ braucht noch eine Angabe.</translation>
    </message>
    <message>
        <source>Write “%1 %2”.</source>
        <translation>Schreiben Sie „%1 %2“.</translation>
    </message>
    <message>
        <source>“%1” takes no further words.</source>
        <translation>„%1“ nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>Siehe „%1 --help“.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>WorkNews</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::BackupRestore</name>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>mars::LoginProgress</name>
    <message>
        <source>Getting the order database ready…</source>
        <translation>Die Auftragsdatenbank wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>mars::LookupModel</name>
    <message>
        <source>Delivered %1</source>
        <translation>Zugestellt %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Zugesagt %1</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>Sendungsnummer</translation>
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
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looked for it as: %1.</source>
        <translation>Gesucht wurde als: %1.</translation>
    </message>
    <message>
        <source>by an earlier tracking number, %1</source>
        <translation>über eine frühere Sendungsnummer, %1</translation>
    </message>
    <message>
        <source>More matches: over 1,000, keep typing</source>
        <translation>Weitere Treffer: über 1.000, bitte weitertippen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) outside the view “%1”</source>
        <translation>
            <numerusform>%n Treffer außerhalb der Ansicht „%1“</numerusform>
            <numerusform>%n Treffer außerhalb der Ansicht „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same customer, %n other order(s)</source>
        <translation>
            <numerusform>Derselbe Kunde, %n weiterer Auftrag</numerusform>
            <numerusform>Derselbe Kunde, %n weitere Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches %1</source>
        <translation>Kein Auftrag passt zu %1</translation>
    </message>
    <message>
        <source>Did the customer mean one of these?</source>
        <translation>Meint der Kunde einen von diesen?</translation>
    </message>
    <message>
        <source>Check it with the customer, or try the phone number or the name.</source>
        <translation>Klären Sie die Angabe mit dem Kunden oder versuchen Sie es mit Telefonnummer oder Name.</translation>
    </message>
    <message>
        <source>This text holds nothing to look for</source>
        <translation>Dieser Text enthält nichts, wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>Type an order number, tracking number, phone number, e-mail address or name.</source>
        <translation>Geben Sie eine Auftragsnummer, Sendungsnummer, Telefonnummer, E-Mail-Adresse oder einen Namen ein.</translation>
    </message>
    <message>
        <source>Check it with the customer, or try the phone number.</source>
        <translation>Klären Sie die Angabe mit dem Kunden oder versuchen Sie es mit der Telefonnummer.</translation>
    </message>
    <message numerus="yes">
        <source>More matches: the best %n are shown, keep typing</source>
        <translation>
            <numerusform>Weitere Treffer: der beste ist zu sehen, tippen Sie weiter</numerusform>
            <numerusform>Weitere Treffer: die besten %n sind zu sehen, tippen Sie weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>tracking no. %1</source>
        <translation>Sendungsnr. %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the keys that led to an order</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Check it with the customer, or try the name.</source>
        <translation>Klären Sie die Angabe mit dem Kunden oder versuchen Sie es mit dem Namen.</translation>
    </message>
    <message>
        <source>Check it with the customer.</source>
        <translation>Klären Sie die Angabe mit dem Kunden.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>An order can be found here as soon as there are some.</source>
        <translation>Ein Auftrag lässt sich hier finden, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>With your login, names and parts of phone numbers or e-mail addresses are not searched. Type the whole one, or the order number.</source>
        <translation>Mit Ihrer Anmeldung werden Namen und Teile von Telefonnummern oder E-Mail-Adressen nicht gesucht. Geben Sie Nummer oder Adresse ganz ein, oder die Auftragsnummer.</translation>
    </message>
    <message>
        <source>With your login, names, phone numbers and e-mail addresses are not searched. Type the order number or the tracking number.</source>
        <translation>Mit Ihrer Anmeldung werden Namen, Telefonnummern und E-Mail-Adressen nicht gesucht. Geben Sie die Auftragsnummer oder die Sendungsnummer ein.</translation>
    </message>
    <message>
        <source>Type an order number or tracking number, or a whole phone number or e-mail address.</source>
        <translation>Geben Sie eine Auftrags- oder Sendungsnummer ein, oder eine ganze Telefonnummer oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type an order number or tracking number.</source>
        <translation>Geben Sie eine Auftrags- oder Sendungsnummer ein.</translation>
    </message>
    <message numerus="yes">
        <source>Only open orders and those of the last %n day(s) are kept on this computer; older ones are found again once the order database answers.</source>
        <translation>
            <numerusform>Auf diesem Rechner sind nur die offenen Aufträge und die des letzten Tages; ältere werden wieder gefunden, sobald die Auftragsdatenbank antwortet.</numerusform>
            <numerusform>Auf diesem Rechner sind nur die offenen Aufträge und die der letzten %n Tage; ältere werden wieder gefunden, sobald die Auftragsdatenbank antwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es), surest first, then newest</source>
        <translation>
            <numerusform>%n weiterer Treffer</numerusform>
            <numerusform>%n weitere Treffer, die sichersten zuerst, dann die neuesten</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Ähnliche Namen</translation>
    </message>
    <message>
        <source>similar to “%1”</source>
        <translation>ähnlich wie „%1“</translation>
    </message>
</context>
<context>
    <name>mars::OrderListModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>mars::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in this desktop&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Arbeitsplatzes aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>mars::StartProblem</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>&amp;Andere Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Use this computer&apos;s own database</source>
        <translation>&amp;Datenbank dieses Computers verwenden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Choose an order database, or name a new one</source>
        <translation>Auftragsdatenbank wählen oder eine neue benennen</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Sicherung zum Wiederherstellen wählen</translation>
    </message>
    <message>
        <source>Put the backup %1 in the place of %2?</source>
        <translation>Soll die Sicherung %1 an die Stelle von %2 treten?</translation>
    </message>
    <message>
        <source>What the damaged file still holds is gone then. If someone is to look at it, make a copy of it first.</source>
        <translation>Was die beschädigte Datei noch enthält, ist dann weg. Wenn jemand sie ansehen soll, kopieren Sie sie vorher.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>mars::TimelineModel</name>
    <message numerus="yes">
        <source>%n earlier scan(s)</source>
        <translation>
            <numerusform>%n früherer Scan</numerusform>
            <numerusform>%n frühere Scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::WindowProgram</name>
    <message>
        <source>Some of your own carrier files cannot be used. The carriers that come with the program are used instead.</source>
        <translation>Einige Ihrer eigenen Paketdienst-Dateien sind nicht nutzbar. Stattdessen werden die mitgelieferten Paketdienste verwendet.</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>Das Passwort wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>mars::ui::AnswerStrip</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>As known at …</source>
        <translation>Stand am …</translation>
    </message>
</context>
<context>
    <name>mars::ui::AsKnownPopover</name>
    <message>
        <source>As known at …</source>
        <translation>Stand am …</translation>
    </message>
    <message>
        <source>Shows the order with only what had been received by then.</source>
        <translation>Zeigt den Auftrag nur mit dem, was bis dahin eingegangen war.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd, d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Earlier news</source>
        <translation>Frühere Meldung</translation>
    </message>
    <message>
        <source>Later news</source>
        <translation>Spätere Meldung</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
</context>
<context>
    <name>mars::ui::AttendanceBar</name>
    <message>
        <source>Also open: %1</source>
        <translation>Auch offen: %1</translation>
    </message>
    <message>
        <source>Also open: %1 and %2</source>
        <translation>Auch offen: %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>Also open: %1, %2 and %n other(s)</source>
        <translation>
            <numerusform>Auch offen: %1, %2 und %n weitere</numerusform>
            <numerusform>Auch offen: %1, %2 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::ConnectionStepRow</name>
    <message>
        <source>Trying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, with a warning</source>
        <translation>erledigt, mit einer Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>You stopped it here.</source>
        <translation>Hier haben Sie angehalten.</translation>
    </message>
</context>
<context>
    <name>mars::ui::CorrectionPopover</name>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose where it really is</source>
        <translation>Wählen, wo es wirklich ist</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>For example: the customer says it came this morning</source>
        <translation>Zum Beispiel: Der Kunde hat es heute Morgen bekommen</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
</context>
<context>
    <name>mars::ui::CustomerRow</name>
    <message>
        <source>Name not given</source>
        <translation>Name nicht angegeben</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Den Kunden anrufen</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Dem Kunden schreiben</translation>
    </message>
    <message>
        <source>Showing it is recorded.</source>
        <translation>Wird dabei vermerkt.</translation>
    </message>
    <message>
        <source>It was recorded that you looked.</source>
        <translation>Ihr Einblick wurde vermerkt.</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
</context>
<context>
    <name>mars::ui::DatabaseCard</name>
    <message>
        <source>Saved. This start was told another database with --database or MARS_DATABASE, and so will the next be while that is set.</source>
        <translation>Gespeichert. Diesem Start wurde mit --database oder MARS_DATABASE eine andere Datenbank genannt; solange das so ist, gilt sie auch beim nächsten.</translation>
    </message>
    <message>
        <source>Saved. The program uses this database from the next start on.</source>
        <translation>Gespeichert. Das Programm benutzt diese Datenbank ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>From the next start on the program uses this computer&apos;s own database.</source>
        <translation>Ab dem nächsten Start benutzt das Programm die eigene Datenbank dieses Computers.</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Many desks work on one PostgreSQL database. Give its address, or fill in what you know; what you leave empty is taken from this computer&apos;s own set-up.</source>
        <translation>Viele Arbeitsplätze arbeiten mit einer PostgreSQL-Datenbank. Geben Sie ihre Adresse an, oder füllen Sie aus, was Sie wissen; was leer bleibt, kommt aus der Einrichtung dieses Computers.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use this computer&apos;s own</source>
        <translation>Die eigene benutzen</translation>
    </message>
</context>
<context>
    <name>mars::ui::EditPopover</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Noch %n Zeichen</numerusform>
            <numerusform>Noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::EmptyList</name>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist verspätet</translation>
    </message>
    <message>
        <source>Every open order can still keep its promise.</source>
        <translation>Jeder offene Auftrag kann den zugesagten Termin noch halten.</translation>
    </message>
    <message>
        <source>Nothing is out for delivery</source>
        <translation>Nichts ist in Zustellung</translation>
    </message>
    <message>
        <source>Parcels appear here when a courier takes them.</source>
        <translation>Pakete erscheinen hier, sobald ein Zusteller sie übernimmt.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Zustellhindernisse</translation>
    </message>
    <message>
        <source>Held, failed and returning parcels appear here.</source>
        <translation>Angehaltene, nicht zugestellte und zurückkehrende Pakete erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing delivered yet today</source>
        <translation>Heute noch nichts zugestellt</translation>
    </message>
    <message>
        <source>Parcels appear here when they arrive.</source>
        <translation>Pakete erscheinen hier, sobald sie ankommen.</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>Keine offenen Aufträge</translation>
    </message>
    <message>
        <source>New orders appear here as they come in.</source>
        <translation>Neue Aufträge erscheinen hier, sobald sie eingehen.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>No orders match these filters</source>
        <translation>Kein Auftrag passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Take one of them away, or all.</source>
        <translation>Entfernen Sie einen davon oder alle.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>mars::ui::ExportBar</name>
    <message>
        <source>A list is being exported. Wait until it is done, or cancel it.</source>
        <translation>Es wird schon eine Liste exportiert. Warten Sie, bis sie fertig ist, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Lists can be exported once the order database answers again.</source>
        <translation>Listen können exportiert werden, sobald die Auftragsdatenbank wieder antwortet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>„%1“ wird exportiert…</translation>
    </message>
    <message>
        <source>Exporting “%1”: finishing the file…</source>
        <translation>„%1“ wird exportiert: Die Datei wird fertiggestellt…</translation>
    </message>
    <message>
        <source>Exporting “%1”: %2 of %3 orders</source>
        <translation>„%1“ wird exportiert: %2 von %3 Aufträgen</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Auftrag nach %1 exportiert</numerusform>
            <numerusform>%Ln Aufträge nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>mars::ui::FilterBar</name>
    <message>
        <source>Take this filter away</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Looking for orders…</source>
        <translation>Aufträge werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far…</source>
        <translation>
            <numerusform>Bisher %Ln Auftrag …</numerusform>
            <numerusform>Bisher %Ln Aufträge …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Auftrag</numerusform>
            <numerusform>%Ln Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Ansicht umbenennen …</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln order(s). Press %1 to search again.</source>
        <translation>
            <numerusform>Nach %Ln Auftrag angehalten. %1 sucht noch einmal.</numerusform>
            <numerusform>Nach %Ln Aufträgen angehalten. %1 sucht noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::FilterPopover</name>
    <message>
        <source>“%1” is not a day. Write it like %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Diese Ansicht filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Paketdienst</translation>
    </message>
    <message>
        <source>City or region begins with</source>
        <translation>Ort oder Region beginnt mit</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Placed from</source>
        <translation>Bestellt ab</translation>
    </message>
    <message>
        <source>Placed until</source>
        <translation>Bestellt bis</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Zugesagt ab</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Zugesagt bis</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Tracking number is missing</source>
        <translation>Sendungsnummer fehlt</translation>
    </message>
    <message>
        <source>For example: Bhiwandi WH-2</source>
        <translation>Zum Beispiel: Bhiwandi WH-2</translation>
    </message>
    <message>
        <source>For example: COD</source>
        <translation>Zum Beispiel: COD</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
</context>
<context>
    <name>mars::ui::FirstRunPage</name>
    <message>
        <source>No orders here yet</source>
        <translation>Hier sind noch keine Aufträge</translation>
    </message>
    <message>
        <source>Load sample data and try everything first, or bring in your own orders.
Nothing is sent to anyone.</source>
        <translation>Laden Sie Beispieldaten und probieren Sie erst alles aus, oder importieren Sie Ihre eigenen Aufträge.
Es wird an niemanden etwas gesendet.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>About 200 made-up orders with parcels on their way, late, held and delivered. Remove them again with one click in Settings.</source>
        <translation>Rund 200 erfundene Aufträge mit Paketen, die unterwegs, verspätet, angehalten oder zugestellt sind. In den Optionen entfernen Sie sie mit einem Klick.</translation>
    </message>
    <message>
        <source>Loading sample data…</source>
        <translation>Beispieldaten werden geladen …</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Beispieldaten laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Bring in your orders</source>
        <translation>Ihre Aufträge importieren</translation>
    </message>
    <message>
        <source>Read orders, parcels and scans from CSV or JSON Lines files. Run this in a terminal; the orders appear here by themselves.</source>
        <translation>Lesen Sie Aufträge, Pakete und Scans aus CSV- oder JSON-Lines-Dateien. Führen Sie dies in einem Terminal aus; die Aufträge erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Connect your order database to see live orders. Or load sample data and try everything first.
Nothing is sent to anyone.</source>
        <translation>Verbinden Sie Ihre Auftragsdatenbank, um die aktuellen Aufträge zu sehen. Oder laden Sie Beispieldaten und probieren Sie erst alles aus.
Es wird an niemanden etwas gesendet.</translation>
    </message>
    <message>
        <source>Connect your order database</source>
        <translation>Auftragsdatenbank verbinden</translation>
    </message>
    <message>
        <source>A PostgreSQL server that many desks share. Read access is enough. About three minutes.</source>
        <translation>Ein PostgreSQL-Server, den viele Arbeitsplätze teilen. Leserechte genügen. Etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Orders appear here by themselves as soon as there are some.</source>
        <translation>Aufträge erscheinen hier von selbst, sobald es welche gibt.</translation>
    </message>
</context>
<context>
    <name>mars::ui::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mars::ui::ItemsCard</name>
    <message>
        <source>Parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>mars::ui::LookupDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
</context>
<context>
    <name>mars::ui::MainWindow</name>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders loaded</source>
        <translation>
            <numerusform>%n Beispielauftrag geladen</numerusform>
            <numerusform>%n Beispielaufträge geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders removed</source>
        <translation>
            <numerusform>%n Beispielauftrag entfernt</numerusform>
            <numerusform>%n Beispielaufträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Mars Order Tracking</source>
        <translation>Mars Order Tracking</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>mars::ui::NotePopover</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>What should whoever opens this order next know?</source>
        <translation>Was sollten andere wissen, die diesen Auftrag öffnen?</translation>
    </message>
</context>
<context>
    <name>mars::ui::NoteRow</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wird noch übertragen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>mars::ui::NotesLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who wrote a note, when, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Go to the notes (%1)</source>
        <translation>Zu den Notizen (%1)</translation>
    </message>
</context>
<context>
    <name>mars::ui::NotesSection</name>
    <message>
        <source>Notes %1</source>
        <comment>heading and how many</comment>
        <translation>Notizen %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>mars::ui::NumberPopover</name>
    <message>
        <source>The check digit does not fit; %1 would. Compare it with the label.</source>
        <translation>Die Prüfziffer passt nicht; %1 würde passen. Vergleichen Sie sie mit dem Etikett.</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message numerus="yes">
        <source>No tracking number has more than %n characters.</source>
        <translation>
            <numerusform>Keine Sendungsnummer hat mehr als %n Zeichen.</numerusform>
            <numerusform>Keine Sendungsnummer hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>%1 hat diese Nummer bereits.</translation>
    </message>
    <message>
        <source>No known carrier uses a number like this. Compare it with the label on the parcel.</source>
        <translation>Kein bekannter Paketdienst hat solche Nummern. Vergleichen Sie sie mit dem Etikett auf dem Paket.</translation>
    </message>
    <message>
        <source>Add a number to %1</source>
        <translation>Nummer für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Tracking number of %1</source>
        <translation>Sendungsnummer von %1</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrderDelegate</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrderDetails</name>
    <message>
        <source>Items %1</source>
        <comment>heading and how many</comment>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation>Weitere Aufträge dieses Kunden</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrderPanel</name>
    <message>
        <source>Order number %1 copied</source>
        <translation>Auftragsnummer %1 kopiert</translation>
    </message>
    <message>
        <source>Tracking number %1 copied</source>
        <translation>Sendungsnummer %1 kopiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>This order has no tracking number yet.</source>
        <translation>Dieser Auftrag hat noch keine Sendungsnummer.</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <source>This order has no parcel yet.</source>
        <translation>Dieser Auftrag hat noch kein Paket.</translation>
    </message>
    <message>
        <source>No phone number of the carrier is known.</source>
        <translation>Vom Paketdienst ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>Copy tracking link</source>
        <translation>Sendungslink kopieren</translation>
    </message>
    <message>
        <source>Tracking link copied</source>
        <translation>Sendungslink kopiert</translation>
    </message>
    <message>
        <source>As known at …</source>
        <translation>Stand am …</translation>
    </message>
    <message>
        <source>Look it up at %1</source>
        <translation>Bei %1 nachsehen</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>E-Mail-Adresse kopiert</translation>
    </message>
    <message>
        <source>Correct the status…</source>
        <translation>Status berichtigen …</translation>
    </message>
    <message>
        <source>Add tracking number…</source>
        <translation>Sendungsnummer hinzufügen …</translation>
    </message>
    <message>
        <source>Correct the tracking number…</source>
        <translation>Sendungsnummer berichtigen …</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrdersPage</name>
    <message>
        <source>Answer for %1 copied</source>
        <translation>Antwort zu %1 kopiert</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Copy tracking no.</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Carrier page</source>
        <translation>Paketdienst-Seite</translation>
    </message>
    <message>
        <source>Call carrier</source>
        <translation>Paketdienst anrufen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Paste an e-mail</source>
        <translation>E-Mail einfügen</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>First and last order</source>
        <translation>Erster und letzter Auftrag</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>Copy the answer of a search result</source>
        <translation>Antwort eines Treffers kopieren</translation>
    </message>
    <message>
        <source>Search for a number</source>
        <translation>Nach einer Nummer suchen</translation>
    </message>
    <message>
        <source>Search for what was copied</source>
        <translation>Nach dem Kopierten suchen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>Geschriebenes speichern</translation>
    </message>
    <message>
        <source>Undo it within 10 seconds</source>
        <translation>Binnen 10 Sekunden rückgängig</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
    <message>
        <source>Put changed rows in their places</source>
        <translation>Geänderte Zeilen an ihren Platz stellen</translation>
    </message>
    <message>
        <source>This order could not be read, so nothing can be done with it.</source>
        <translation>Dieser Auftrag ließ sich nicht lesen; deshalb lässt sich nichts damit tun.</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>Zu den Notizen</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
    <message>
        <source>Open the exported file&apos;s folder</source>
        <translation>Ordner der exportierten Datei öffnen</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>Diese Ansicht filtern</translation>
    </message>
    <message>
        <source>Stop looking for orders</source>
        <translation>Suche nach Aufträgen anhalten</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrdersTable</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>mars::ui::PanelActions</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Call carrier</source>
        <translation>Paketdienst anrufen</translation>
    </message>
</context>
<context>
    <name>mars::ui::PanelHeader</name>
    <message>
        <source>Copy order number</source>
        <translation>Auftragsnummer kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Auftrag schließen</translation>
    </message>
</context>
<context>
    <name>mars::ui::ParcelBox</name>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>Paket %1 von %2</translation>
    </message>
</context>
<context>
    <name>mars::ui::ParcelCard</name>
    <message>
        <source>Open carrier page</source>
        <translation>Paketdienst-Seite öffnen</translation>
    </message>
    <message>
        <source>Open carrier page (%1)</source>
        <translation>Paketdienst-Seite öffnen (%1)</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>Paket %1 von %2</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier not known yet</source>
        <translation>Paketdienst noch nicht bekannt</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Earlier number: %1</source>
        <translation>Frühere Nummer: %1</translation>
    </message>
    <message>
        <source>Its source withdrew this parcel after hand-over; the history stands.</source>
        <translation>Die Quelle hat dieses Paket nach der Übergabe zurückgezogen; der Verlauf bleibt bestehen.</translation>
    </message>
    <message>
        <source>Add tracking number</source>
        <translation>Sendungsnummer hinzufügen</translation>
    </message>
    <message>
        <source>The number waits to be sent</source>
        <translation>Die Nummer wird noch übertragen</translation>
    </message>
    <message>
        <source>No tracking number yet. It stands on the parcel&apos;s label, and the carrier knows it.</source>
        <translation>Noch keine Sendungsnummer. Sie steht auf dem Etikett des Pakets, und der Paketdienst kennt sie.</translation>
    </message>
</context>
<context>
    <name>mars::ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mars::ui::Rail</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>mars::ui::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mars::ui::RecognisedChips</name>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
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
        <source>Tracking</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>none in text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>Im Text gefunden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
</context>
<context>
    <name>mars::ui::ReturnedEdits</name>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>mars::ui::SampleSettings</name>
    <message numerus="yes">
        <source>%n made-up orders loaded.</source>
        <translation>
            <numerusform>%n Beispielauftrag geladen.</numerusform>
            <numerusform>%n Beispielaufträge geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders removed.</source>
        <translation>
            <numerusform>%n Beispielauftrag entfernt.</numerusform>
            <numerusform>%n Beispielaufträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked as made up in the database and never mix with your own.</source>
        <translation>Sie sind in der Datenbank als erfunden markiert und vermischen sich nie mit Ihren eigenen.</translation>
    </message>
    <message>
        <source>There are none in this database.</source>
        <translation>In dieser Datenbank gibt es keine.</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Remove the made-up orders</source>
        <translation>Beispielaufträge entfernen</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>About 200 made-up orders to look around with.</source>
        <translation>Rund 200 erfundene Aufträge zum Umsehen.</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>Beispieldaten laden</translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
</context>
<context>
    <name>mars::ui::SearchField</name>
    <message>
        <source>Find an order</source>
        <translation>Auftrag suchen</translation>
    </message>
    <message>
        <source>Order number, tracking number, phone, e-mail, name, or paste a customer&apos;s e-mail</source>
        <translation>Auftrags- oder Sendungsnummer, Telefon, E-Mail, Name – oder E-Mail des Kunden einfügen</translation>
    </message>
    <message>
        <source>Order number, tracking number, whole phone number or e-mail address</source>
        <translation>Auftrags- oder Sendungsnummer, ganze Telefonnummer oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Order number or tracking number</source>
        <translation>Auftrags- oder Sendungsnummer</translation>
    </message>
</context>
<context>
    <name>mars::ui::SearchPopup</name>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <translation>Esc schließt diese Liste.</translation>
    </message>
    <message>
        <source>The text is very long: only its first part was read.</source>
        <translation>Der Text ist sehr lang: Nur sein Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Recognised in the text</source>
        <translation>Im Text erkannt</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only what was found in it is searched for.</source>
        <translation>Der Text bleibt auf diesem Computer. Gesucht wird nur, was darin gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>mars::ui::ServerForm</name>
    <message>
        <source>The server shows a certificate that this computer trusts. A server on this computer needs none.</source>
        <translation>Der Server zeigt ein Zertifikat, dem dieser Computer vertraut. Ein Server auf diesem Computer braucht keines.</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer trusts.</source>
        <translation>Der Server zeigt ein Zertifikat, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Caution: another computer could pose as the server and read the password.</source>
        <translation>Vorsicht: Ein anderer Computer könnte sich für den Server ausgeben und das Passwort lesen.</translation>
    </message>
    <message>
        <source>Caution: others on the way can read the password and the orders.</source>
        <translation>Vorsicht: Andere auf dem Weg können das Passwort und die Aufträge lesen.</translation>
    </message>
    <message>
        <source>Caution: the address asks for “%1”, which checks less.</source>
        <translation>Vorsicht: Die Adresse verlangt „%1“, das weniger prüft.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate checked</source>
        <translation>Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>db.example.com; several with commas</source>
        <translation>db.example.com; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Kept in this desktop&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>An entry of this computer&apos;s service file</source>
        <translation>Ein Eintrag der Dienstdatei dieses Computers</translation>
    </message>
    <message>
        <source>%1 Or empty this field and fill in those below.</source>
        <comment>after what is wrong</comment>
        <translation>%1 Oder leeren Sie dieses Feld und füllen Sie die darunter aus.</translation>
    </message>
</context>
<context>
    <name>mars::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>„System“ richtet sich nach dem Desktop.</translation>
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
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Rows grow with it.</source>
        <translation>Die Zeilen wachsen mit.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Tasten mit einem Buchstaben</translation>
    </message>
    <message>
        <source>C copies, O opens the carrier page, while a list or an order has the focus.</source>
        <translation>C kopiert, O öffnet die Paketdienst-Seite, solange eine Liste oder ein Auftrag den Fokus hat.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>Next setting</source>
        <translation>Nächste Option</translation>
    </message>
    <message>
        <source>Shared order database</source>
        <translation>Gemeinsame Auftragsdatenbank</translation>
    </message>
    <message>
        <source>It signs your notes and corrections and goes into the record with them. Its initials stand at the bottom left.</source>
        <translation>Damit sind Ihre Notizen und Berichtigungen unterzeichnet, und so steht er im Protokoll. Die Initialen stehen unten links.</translation>
    </message>
</context>
<context>
    <name>mars::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>mars::ui::StaleBanner</name>
    <message>
        <source>You are seeing orders as of %1 today.</source>
        <translation>Sie sehen die Aufträge mit Stand von heute, %1 Uhr.</translation>
    </message>
    <message>
        <source>You are seeing orders as of %1, %2.</source>
        <translation>Sie sehen die Aufträge mit Stand von %1, %2 Uhr.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Can&apos;t reach the order database.</source>
        <translation>Die Auftragsdatenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The program reconnects by itself, and search works again then.</source>
        <translation>Das Programm verbindet sich von selbst neu, dann geht die Suche wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait and will be sent then.</source>
        <translation>
            <numerusform>%Ln Änderung wartet und wird dann gesendet.</numerusform>
            <numerusform>%Ln Änderungen warten und werden dann gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search still finds open orders and those of the last %n day(s). The program reconnects by itself.</source>
        <translation>
            <numerusform>Suchbar sind offene Aufträge und die des letzten Tages. Die Verbindung kommt von selbst.</numerusform>
            <numerusform>Suchbar sind offene Aufträge und die der letzten %n Tage. Die Verbindung kommt von selbst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::StatusBar</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Live · read %1</source>
        <translation>Live · Stand %1</translation>
    </message>
    <message>
        <source>Includes sample data · read %1</source>
        <translation>Mit Beispieldaten · Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln Änderung ungesendet</numerusform>
            <numerusform>%Ln Änderungen ungesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <translation>Offline · Stand %1</translation>
    </message>
    <message>
        <source>Read only for now</source>
        <translation>Vorerst nur lesbar</translation>
    </message>
</context>
<context>
    <name>mars::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>mars::ui::Toast</name>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation>Zu spät zum Rückgängigmachen.</translation>
    </message>
</context>
<context>
    <name>mars::ui::TopBar</name>
    <message>
        <source>Track</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>mars::ui::TrackingBox</name>
    <message>
        <source>Copy tracking number</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
</context>
<context>
    <name>mars::ui::UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>mars::ui::ViewChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a view and how many orders are in it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mars::ui::ViewNamePopover</name>
    <message>
        <source>Own view</source>
        <translation>Eigene Ansicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace the view of this name</source>
        <translation>Ansicht dieses Namens ersetzen</translation>
    </message>
</context>
<context>
    <name>mars::ui::ViewsRow</name>
    <message>
        <source>Show this view (%1)</source>
        <translation>Diese Ansicht zeigen (%1)</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of the list</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows came, went or moved. Show the list as it is now.</source>
        <translation>Zeilen sind gekommen, gegangen oder haben den Platz gewechselt. Die Liste zeigen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren…</translation>
    </message>
    <message>
        <source>Filter this view…</source>
        <translation>Diese Ansicht filtern …</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>Diese Ansicht zeigen</translation>
    </message>
</context>
<context>
    <name>mars::ui::WhyPopover</name>
    <message>
        <source>Why this answer?</source>
        <translation>Warum diese Antwort?</translation>
    </message>
</context>
<context>
    <name>mars::ui::WindowKeys</name>
    <message>
        <source>Find an order</source>
        <translation>Auftrag suchen</translation>
    </message>
    <message>
        <source>Track what was typed</source>
        <translation>Eingabe suchen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
</context>
</TS>
