<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en_GB">
<context>
    <name>Answer</name>
    <message>
        <source>Coming back to us</source>
        <translation>हमारे पास वापस आ रहा है</translation>
    </message>
    <message>
        <source>Returned to us</source>
        <translation>हमारे पास वापस आ गया</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <translation>रास्ते में खो गया</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>रास्ते में क्षतिग्रस्त हुआ</translation>
    </message>
    <message>
        <source>Delivered, date unknown</source>
        <translation>डिलीवर हुआ, तारीख़ पता नहीं</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>%1 को डिलीवर हुआ</translation>
    </message>
    <message>
        <source>Arrives today, %1</source>
        <translation>आज पहुँचेगा, %1</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <translation>%1 को पहुँचेगा</translation>
    </message>
    <message>
        <source>Due today, %1</source>
        <translation>आज पहुँचना है, %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 को पहुँचना है</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>%1 को पहुँचना था</translation>
    </message>
    <message>
        <source>Was expected %1</source>
        <translation>%1 को आने का अनुमान था</translation>
    </message>
    <message>
        <source>Confirmed, no date yet</source>
        <translation>पुष्ट, तारीख़ अभी तय नहीं</translation>
    </message>
    <message>
        <source>Being prepared, no date yet</source>
        <translation>तैयारी में, तारीख़ अभी तय नहीं</translation>
    </message>
    <message>
        <source>Packed, no date yet</source>
        <translation>पैक हुआ, तारीख़ अभी तय नहीं</translation>
    </message>
    <message>
        <source>Out for delivery, no date yet</source>
        <translation>डिलीवरी पर निकला, तारीख़ अभी तय नहीं</translation>
    </message>
    <message>
        <source>On its way, no date yet</source>
        <translation>रास्ते में, तारीख़ अभी तय नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n दिन देर</numerusform>
            <numerusform>%n दिन देर</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>The parcel</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>पार्सल %1</translation>
    </message>
    <message>
        <source>Promised %1.</source>
        <translation>वादा %1 का था।</translation>
    </message>
    <message numerus="yes">
        <source>All %n parcel(s) were delivered.</source>
        <translation>
            <numerusform>%n पार्सल डिलीवर हुआ।</numerusform>
            <numerusform>सभी %n पार्सल डिलीवर हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parcel(s) were delivered.</source>
        <translation>
            <numerusform>%n में से %1 पार्सल डिलीवर हुआ।</numerusform>
            <numerusform>%n में से %1 पार्सल डिलीवर हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel %1: %2.</source>
        <comment>a number and its status</comment>
        <translation>पार्सल %1: %2।</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n parcel(s).</source>
        <translation>
            <numerusform>यह %n ही पार्सल है।</numerusform>
            <numerusform>यह %n पार्सल में से एक है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcel %1 was delivered.</source>
        <translation>पार्सल %1 डिलीवर हुआ।</translation>
    </message>
    <message>
        <source>Parcel %1 was delivered on %2.</source>
        <translation>पार्सल %1 %2 को डिलीवर हुआ।</translation>
    </message>
    <message>
        <source>The carrier expected it on %1 and has given no new date.</source>
        <translation>कूरियर का अनुमान %1 का था, उसने नई तारीख़ नहीं बताई है।</translation>
    </message>
    <message>
        <source>It was cancelled after it had left.</source>
        <translation>यह निकलने के बाद रद्द हुआ।</translation>
    </message>
</context>
<context>
    <name>CarrierFile</name>
    <message>
        <source>an address that starts with https:// is expected</source>
        <translation>यहाँ https:// से शुरू होने वाला पता चाहिए</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>मान बहुत लंबा है</translation>
    </message>
    <message>
        <source>it fits an empty number</source>
        <translation>पैटर्न ख़ाली नंबर पर भी बैठता है</translation>
    </message>
    <message>
        <source>a check digit needs the groups serial and check</source>
        <translation>जाँच अंक के लिए “serial” और “check” समूह चाहिए</translation>
    </message>
    <message>
        <source>no check digit is named</source>
        <translation>जाँच अंक का कोई तरीका नहीं लिखा है</translation>
    </message>
    <message>
        <source>there is no such method</source>
        <translation>ऐसा कोई तरीका नहीं है</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>यहाँ एक ऑब्जेक्ट चाहिए</translation>
    </message>
    <message>
        <source>it must be the name of the file, %1</source>
        <translation>यह फ़ाइल का नाम होना चाहिए, यानी %1</translation>
    </message>
    <message>
        <source>two capital letters are expected</source>
        <translation>यहाँ दो बड़े अक्षर चाहिए</translation>
    </message>
    <message>
        <source>it must hold {number} once</source>
        <translation>इसमें {number} ठीक एक बार होना चाहिए</translation>
    </message>
    <message>
        <source>The carrier file %1 cannot be used: %2.</source>
        <translation>कूरियर फ़ाइल %1 इस्तेमाल नहीं हो सकती: %2।</translation>
    </message>
    <message>
        <source>Correct the file or remove it.</source>
        <translation>फ़ाइल ठीक करें या हटा दें।</translation>
    </message>
    <message>
        <source>The carrier file %1 cannot be read.</source>
        <translation>कूरियर फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check its permissions or remove it.</source>
        <translation>फ़ाइल की अनुमतियाँ जाँचें या उसे हटा दें।</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;: %2</source>
        <translation>फ़ील्ड “%1”: %2</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”</source>
        <translation>%1 में पैरामीटर “%2” नहीं है</translation>
    </message>
    <message>
        <source>the parameter “%1” has a value of the wrong kind</source>
        <translation>पैरामीटर “%1” का मान ग़लत प्रकार का है</translation>
    </message>
    <message>
        <source>sumProduct needs the parameter “weights”</source>
        <translation>sumProduct को पैरामीटर “weights” चाहिए</translation>
    </message>
</context>
<context>
    <name>CarrierLinks</name>
    <message>
        <source>This carrier has no tracking page.</source>
        <translation>इस कूरियर का कोई ट्रैकिंग पेज नहीं है।</translation>
    </message>
    <message>
        <source>Tracking number copied. Paste it on the carrier&apos;s page.</source>
        <translation>ट्रैकिंग नंबर कॉपी हो गया। इसे कूरियर के पेज पर चिपकाएँ।</translation>
    </message>
    <message>
        <source>No browser could be opened. The address was copied: paste it into a browser.</source>
        <translation>कोई ब्राउज़र नहीं खुल सका। पता कॉपी हो गया है: उसे किसी ब्राउज़र में पेस्ट करें।</translation>
    </message>
    <message>
        <source>No program for calls could be opened. The number was copied: dial it by hand.</source>
        <translation>कॉल करने वाला कोई प्रोग्राम नहीं खुल सका। नंबर कॉपी हो गया है: उसे हाथ से डायल करें।</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address was copied: paste it into your mail.</source>
        <translation>कोई ई-मेल प्रोग्राम नहीं खुल सका। पता कॉपी हो गया है: उसे अपने ई-मेल में पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>WORDS…</source>
        <translation>शब्द…</translation>
    </message>
    <message>
        <source>Finds an order and says when it arrives, and why.</source>
        <translation>ऑर्डर खोजता है और बताता है कि वह कब पहुँचेगा और क्यों।</translation>
    </message>
    <message>
        <source>The words are one question: an order number, tracking number, phone, e-mail or name.
With “-” a text is read from standard input, for example a customer&apos;s e-mail.</source>
        <translation>सभी शब्द मिलकर एक सवाल हैं: ऑर्डर नंबर, ट्रैकिंग नंबर, फ़ोन, ई-मेल या नाम।
“-” लिखने पर टेक्स्ट मानक इनपुट से पढ़ा जाता है, जैसे ग्राहक का ई-मेल।</translation>
    </message>
    <message>
        <source>NUMBER…</source>
        <translation>नंबर…</translation>
    </message>
    <message>
        <source>Says which carriers a tracking number can belong to, best first.</source>
        <translation>बताता है कि ट्रैकिंग नंबर किस कूरियर का हो सकता है, सबसे संभावित पहले।</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>पथ…</translation>
    </message>
    <message>
        <source>Reads orders, parcels and tracking events from CSV or JSON Lines files.</source>
        <translation>CSV या JSON Lines फ़ाइलों से ऑर्डर, पार्सल और ट्रैकिंग इवेंट पढ़ता है।</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Creates an empty order database.</source>
        <translation>ख़ाली ऑर्डर डेटाबेस बनाता है।</translation>
    </message>
    <message>
        <source>Brings an older order database up to date.</source>
        <translation>पुराने ऑर्डर डेटाबेस को अपडेट करता है।</translation>
    </message>
    <message>
        <source>Says where the database is and what it holds.</source>
        <translation>बताता है कि डेटाबेस कहाँ है और उसमें क्या है।</translation>
    </message>
    <message>
        <source>Loads or removes made-up orders to try everything with.</source>
        <translation>आज़माने के लिए नमूना ऑर्डर लोड करता या हटाता है।</translation>
    </message>
    <message>
        <source>Loads the made-up orders.</source>
        <translation>नमूना ऑर्डर लोड करता है।</translation>
    </message>
    <message>
        <source>Removes the made-up orders and nothing else.</source>
        <translation>केवल नमूना ऑर्डर हटाता है, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Tracks orders. Without a command it opens the window.</source>
        <translation>ऑर्डर ट्रैक करता है। कमांड न देने पर विंडो खुलती है।</translation>
    </message>
    <message>
        <source>It ends with 0 when something was found or done, 1 when nothing was found or a part was rejected,
2 when it was not understood, 3 when the order database cannot be used.</source>
        <translation>कुछ मिलने या पूरा होने पर 0 से समाप्त होता है, कुछ न मिलने या कुछ भाग अस्वीकार होने पर 1 से,
बात समझ न आने पर 2 से, ऑर्डर डेटाबेस इस्तेमाल न हो सकने पर 3 से।</translation>
    </message>
    <message>
        <source>Says which version this is.</source>
        <translation>बताता है कि यह कौन-सा संस्करण है।</translation>
    </message>
    <message>
        <source>PATH|URI</source>
        <translation>पथ|URI</translation>
    </message>
    <message>
        <source>Says how this command is written.</source>
        <translation>बताता है कि यह कमांड कैसे लिखी जाती है।</translation>
    </message>
    <message>
        <source>Answers with one JSON document.</source>
        <translation>एक JSON दस्तावेज़ में उत्तर देता है।</translation>
    </message>
    <message>
        <source>How the files are to be read: “mars” (default), “olist”, “sample” or a file of your own.</source>
        <translation>फ़ाइलें कैसे पढ़ी जाएँ: “mars” (सामान्य), “olist”, “sample” या आपकी अपनी फ़ाइल।</translation>
    </message>
    <message>
        <source>Looks for damage, lists what it finds and mends it if asked to.</source>
        <translation>नुकसान खोजता है, जो मिले उसकी सूची देता है और कहने पर उसे सुधारता है।</translation>
    </message>
    <message>
        <source>It compares tables, indexes, look-up keys, counters and what was worked out of orders
with what the orders themselves say.</source>
        <translation>यह तालिकाओं, इंडेक्स, खोज-कुंजियों, गिनतियों और ऑर्डर से निकाली गई बातों को
स्वयं ऑर्डर से मिलाता है।</translation>
    </message>
    <message>
        <source>Works out again what can be, and says what it did.</source>
        <translation>जो दोबारा निकाला जा सकता है उसे निकालता है और बताता है कि क्या किया।</translation>
    </message>
    <message>
        <source>Writes everything into one file while others go on working.</source>
        <translation>सब कुछ एक फ़ाइल में लिखता है, दूसरे काम करते रह सकते हैं।</translation>
    </message>
    <message>
        <source>On a server this takes PostgreSQL&apos;s own pg_dump (package postgresql-client).</source>
        <translation>सर्वर पर इसके लिए PostgreSQL का अपना pg_dump चाहिए (पैकेज postgresql-client)।</translation>
    </message>
    <message>
        <source>Overwrites the file if there is one.</source>
        <translation>फ़ाइल पहले से हो तो उसे बदल देता है।</translation>
    </message>
    <message>
        <source>Brings a backup back, completely or not at all.</source>
        <translation>बैकअप वापस लाता है, पूरा या बिल्कुल नहीं।</translation>
    </message>
    <message>
        <source>Puts it in the place of the orders that are stored.</source>
        <translation>उसे सहेजे गए ऑर्डर की जगह रखता है।</translation>
    </message>
    <message>
        <source>FROM TO</source>
        <translation>कहाँ-से कहाँ-को</translation>
    </message>
    <message>
        <source>Copies everything from one order database into another, empty one.</source>
        <translation>एक ऑर्डर डेटाबेस से सब कुछ दूसरे, खाली डेटाबेस में कॉपी करता है।</translation>
    </message>
    <message>
        <source>Each is a file or postgresql://…; so orders move from a file to a server, or back.</source>
        <translation>हर एक कोई फ़ाइल या postgresql://… है; इस तरह ऑर्डर फ़ाइल से सर्वर पर जाते हैं, या वापस।</translation>
    </message>
    <message>
        <source>Creates, updates, checks, saves, moves or describes the order database.</source>
        <translation>ऑर्डर डेटाबेस बनाता, अपडेट करता, जाँचता, सहेजता, ले जाता या उसका ब्योरा देता है।</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed and written to a rejects file, the rest is imported.
Importing the same files again changes nothing.
While a dry run goes on, nobody else can write to the database.</source>
        <translation>जो पंक्तियाँ पढ़ी नहीं जा सकतीं, वे दिखाई जाती हैं और एक अलग फ़ाइल में रखी जाती हैं, बाकी आयात होती हैं।
वही फ़ाइलें दोबारा आयात करने से कुछ नहीं बदलता।
जब तक यह जाँच (--dry-run) चलती है, कोई और डेटाबेस में लिख नहीं सकता।</translation>
    </message>
    <message>
        <source>Says what would be new, changed or rejected, stores nothing.</source>
        <translation>बताता है कि क्या नया होगा, क्या बदलेगा या क्या अस्वीकार होगा, कुछ सहेजता नहीं।</translation>
    </message>
    <message>
        <source>Tries the connection step by step and says what stands in the way.</source>
        <translation>कनेक्शन को कदम-दर-कदम आज़माता है और बताता है कि रुकावट कहाँ है।</translation>
    </message>
    <message>
        <source>The order database: a file, or postgresql://… (else MARS_DATABASE, else the one chosen in Settings, else your own).</source>
        <translation>ऑर्डर डेटाबेस: एक फ़ाइल या postgresql://… (नहीं तो MARS_DATABASE, नहीं तो सेटिंग में चुना हुआ, नहीं तो आपका अपना)।</translation>
    </message>
    <message>
        <source>Says, or sets, what desks keep of a shared database for when it does not answer.</source>
        <translation>बताता या तय करता है कि साझा डेटाबेस के जवाब न देने पर डेस्क उसका क्या रखते हैं।</translation>
    </message>
    <message>
        <source>Each desk keeps what its login sees, in a file that only its user can read.
Only an administrator sets it; desks follow within half a minute.</source>
        <translation>हर डेस्क वही रखता है जो उसका लॉगिन देखता है, ऐसी फ़ाइल में जिसे केवल उसका उपयोगकर्ता पढ़ सकता है।
इसे केवल व्यवस्थापक तय करता है; डेस्क आधे मिनट में उसे मान लेते हैं।</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The open orders and those that changed in the last N days.</source>
        <translation>खुले ऑर्डर और वे जो पिछले N दिनों में बदले।</translation>
    </message>
    <message>
        <source>Nothing; copies that desks have are removed.</source>
        <translation>कुछ नहीं; डेस्कों की मौजूदा प्रतियाँ हटा दी जाती हैं।</translation>
    </message>
    <message>
        <source>Writes the orders of a view into a CSV or XLSX file, as its name ends.</source>
        <translation>किसी दृश्य के ऑर्डर CSV या XLSX फ़ाइल में लिखता है, जैसा उसके नाम का अंत हो।</translation>
    </message>
    <message>
        <source>VIEW</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>open, late, out-for-delivery, exceptions, delivered-today or all (default).</source>
        <translation>open, late, out-for-delivery, exceptions, delivered-today या all (डिफ़ॉल्ट)।</translation>
    </message>
    <message>
        <source>How many more.</source>
        <translation>कितने और।</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Another number makes up other orders.</source>
        <translation>दूसरी संख्या से दूसरे ऑर्डर बनते हैं।</translation>
    </message>
    <message>
        <source>The file holds the orders of one moment, customers as far as the login sees them.
Where several conditions are given, all of them are met. Values of one condition are
separated by commas, and one of them is enough.
Who exported what is recorded in the database.</source>
        <translation>फ़ाइल में एक ही क्षण के ऑर्डर हैं, ग्राहक उतने ही जितने लॉगिन देख सकता है।
कई शर्तें दी जाएँ तो सब पूरी होनी चाहिए। एक शर्त के मान अल्पविराम से
अलग किए जाते हैं, उनमें से एक काफ़ी है।
किसने क्या निर्यात किया, यह डेटाबेस में दर्ज होता है।</translation>
    </message>
    <message>
        <source>With --orders N it makes up N more, as three years of a busy shop bring them.</source>
        <translation>--orders N के साथ N और ऑर्डर बनाता है, जैसे किसी चलती दुकान के तीन साल में आते हैं।</translation>
    </message>
</context>
<context>
    <name>ConnectionStep</name>
    <message>
        <source>Server name</source>
        <translation>सर्वर का नाम</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>लॉगिन</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Order tables</source>
        <translation>ऑर्डर टेबल</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Nobody answered where “%1” is.</source>
        <translation>“%1” कहाँ है, इसका किसी ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Check that this computer is on the network, then try again.</source>
        <translation>जाँचें कि यह कंप्यूटर नेटवर्क से जुड़ा है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no computer called “%1” here.</source>
        <translation>यहाँ “%1” नाम का कोई कंप्यूटर नहीं है।</translation>
    </message>
    <message>
        <source>Check the server&apos;s name; some names only work in the office network.</source>
        <translation>सर्वर का नाम जाँचें; कुछ नाम केवल दफ़्तर के नेटवर्क में चलते हैं।</translation>
    </message>
    <message>
        <source>No server listens at port %2 of %1.</source>
        <translation>%1 के पोर्ट %2 पर कोई सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Check the port, and that PostgreSQL is running there.</source>
        <translation>पोर्ट जाँचें, और यह भी कि वहाँ PostgreSQL चल रहा है।</translation>
    </message>
    <message>
        <source>This user may not talk to the server on this computer.</source>
        <translation>इस उपयोगकर्ता को इस कंप्यूटर के सर्वर से बात करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer for access to its socket.</source>
        <translation>इस कंप्यूटर के एडमिन से उसके सॉकेट की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>There is no way from this computer to %1.</source>
        <translation>इस कंप्यूटर से %1 तक कोई रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>Check the network or the VPN, then try again.</source>
        <translation>नेटवर्क या VPN जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something takes the call at port %2 of %1 but says nothing.</source>
        <translation>%1 के पोर्ट %2 पर कुछ जुड़ता तो है, पर जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The server may be overloaded, or a firewall may hold the answer back: ask its administrator.</source>
        <translation>शायद सर्वर पर बहुत बोझ है, या कोई फ़ायरवॉल जवाब रोक रहा है: सर्वर के एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>%1 hung up at port %2.</source>
        <translation>%1 ने पोर्ट %2 पर कनेक्शन काट दिया।</translation>
    </message>
    <message>
        <source>A firewall may have cut it off: ask the administrator of the server.</source>
        <translation>शायद किसी फ़ायरवॉल ने इसे काट दिया: सर्वर के एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>What answers at port %2 of %1 is not PostgreSQL.</source>
        <translation>%1 के पोर्ट %2 पर जो जवाब देता है, वह PostgreSQL नहीं है।</translation>
    </message>
    <message>
        <source>Check the port; PostgreSQL usually has 5432.</source>
        <translation>पोर्ट जाँचें; PostgreSQL का पोर्ट आम तौर पर 5432 होता है।</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 पोर्ट %2 पर जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>A firewall may be in the way: check the VPN, or ask the network&apos;s administrator to open the port.</source>
        <translation>शायद कोई फ़ायरवॉल बीच में है: VPN जाँचें, या नेटवर्क एडमिन से पोर्ट खोलने को कहें।</translation>
    </message>
    <message>
        <source>%1 does not encrypt connections.</source>
        <translation>%1 कनेक्शन एन्क्रिप्ट नहीं करता।</translation>
    </message>
    <message>
        <source>Ask its administrator to switch TLS on. Only where nobody can listen on the way, choose a connection without encryption.</source>
        <translation>उसके एडमिन से TLS चालू करने को कहें। बिना एन्क्रिप्शन का कनेक्शन केवल वहाँ चुनें जहाँ बीच में कोई सुन न सके।</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid until %2.</source>
        <translation>%1 का सर्टिफ़िकेट %2 तक मान्य था।</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to renew it.</source>
        <translation>सर्वर के एडमिन से उसे नया करवाने को कहें।</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid from %2 on.</source>
        <translation>%1 का सर्टिफ़िकेट %2 से मान्य होगा।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date.</source>
        <translation>इस कंप्यूटर की तारीख़ जाँचें।</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another server: %2.</source>
        <translation>%1 जो सर्टिफ़िकेट दिखाता है, वह किसी और सर्वर का है: %2।</translation>
    </message>
    <message>
        <source>Use the name in the certificate, or have a certificate made for this one.</source>
        <translation>सर्टिफ़िकेट में लिखा नाम इस्तेमाल करें, या इस नाम का सर्टिफ़िकेट बनवाएँ।</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by nobody but itself.</source>
        <translation>%1 के सर्टिफ़िकेट की पुष्टि उसके सिवा कोई नहीं करता।</translation>
    </message>
    <message>
        <source>Get the certificate from the server&apos;s administrator and name its file with sslrootcert=FILE in the further settings.</source>
        <translation>सर्वर के एडमिन से सर्टिफ़िकेट लें और उसकी फ़ाइल “अन्य सेटिंग” में sslrootcert=फ़ाइल से बताएँ।</translation>
    </message>
    <message>
        <source>The certificate of %1 is vouched for by an authority this computer does not know.</source>
        <translation>%1 के सर्टिफ़िकेट की पुष्टि करने वाली संस्था को यह कंप्यूटर नहीं जानता।</translation>
    </message>
    <message>
        <source>Get the authority&apos;s certificate from the server&apos;s administrator and name its file with sslrootcert=FILE in the further settings.</source>
        <translation>सर्वर के एडमिन से उस संस्था का सर्टिफ़िकेट लें और उसकी फ़ाइल “अन्य सेटिंग” में sslrootcert=फ़ाइल से बताएँ।</translation>
    </message>
    <message>
        <source>The file with the authorities to trust cannot be read.</source>
        <translation>भरोसेमंद संस्थाओं की फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Install the package ca-certificates, or check sslrootcert.</source>
        <translation>ca-certificates पैकेज इंस्टॉल करें, या sslrootcert जाँचें।</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption.</source>
        <translation>%1 और यह कंप्यूटर किसी एन्क्रिप्शन पर सहमत नहीं हो सके।</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator which versions of TLS it allows.</source>
        <translation>सर्वर के एडमिन से पूछें कि वह TLS के कौन-से संस्करण मानता है।</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 का सर्टिफ़िकेट मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator to check it.</source>
        <translation>सर्वर के एडमिन से उसे जाँचने को कहें।</translation>
    </message>
    <message>
        <source>%1 asks for the password of “%2”.</source>
        <translation>%1 “%2” का पासवर्ड माँग रहा है।</translation>
    </message>
    <message>
        <source>Give the password and try again.</source>
        <translation>पासवर्ड दें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 does not take this user and password.</source>
        <translation>%1 यह उपयोगकर्ता और पासवर्ड स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Check that “%1” is the right user, and type the password again.</source>
        <translation>जाँचें कि “%1” सही उपयोगकर्ता है, और पासवर्ड फिर से लिखें।</translation>
    </message>
    <message>
        <source>%1 does not let “%2” in from this computer.</source>
        <translation>%1 इस कंप्यूटर से “%2” को प्रवेश नहीं देता।</translation>
    </message>
    <message>
        <source>Ask its administrator to add this computer to pg_hba.conf.</source>
        <translation>उसके एडमिन से इस कंप्यूटर को pg_hba.conf में जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>%1 does not know “%2”, or that user may not log in.</source>
        <translation>%1 “%2” को नहीं जानता, या उस उपयोगकर्ता को लॉगिन की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Check the user&apos;s name, or ask the administrator of the server.</source>
        <translation>उपयोगकर्ता का नाम जाँचें, या सर्वर के एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>There is no database “%2” on %1.</source>
        <translation>%1 पर “%2” नाम का कोई डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>Check its name, or have it created on the server.</source>
        <translation>नाम जाँचें, या इसे सर्वर पर बनवाएँ।</translation>
    </message>
    <message>
        <source>“%1” may not connect to the database “%2”.</source>
        <translation>“%1” को डेटाबेस “%2” से जुड़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask the administrator of the database for the right to connect.</source>
        <translation>डेटाबेस के एडमिन से जुड़ने का अधिकार माँगें।</translation>
    </message>
    <message>
        <source>All places on %1 are taken.</source>
        <translation>%1 पर सभी जगहें भरी हैं।</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator to allow more connections.</source>
        <translation>बाद में फिर कोशिश करें, या उसके एडमिन से ज़्यादा कनेक्शन की अनुमति देने को कहें।</translation>
    </message>
    <message>
        <source>%1 is starting or stopping.</source>
        <translation>%1 चालू या बंद हो रहा है।</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>थोड़ा रुकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 did not finish the login in time.</source>
        <translation>%1 ने लॉगिन समय पर पूरा नहीं किया।</translation>
    </message>
    <message>
        <source>It may be overloaded: try again, or ask its administrator.</source>
        <translation>शायद उस पर बहुत बोझ है: फिर कोशिश करें, या उसके एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>%1 refused the login.</source>
        <translation>%1 ने लॉगिन अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>Ask its administrator; the server&apos;s log has the reason.</source>
        <translation>उसके एडमिन से पूछें; कारण सर्वर के लॉग में है।</translation>
    </message>
    <message>
        <source>This computer&apos;s service file has no usable entry “%1”.</source>
        <translation>इस कंप्यूटर की सर्विस फ़ाइल में “%1” की कोई काम की प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>Check the name of the service, and what the file says about it.</source>
        <translation>सर्विस का नाम जाँचें, और यह भी कि फ़ाइल में उसके बारे में क्या लिखा है।</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>मिला: %1।</translation>
    </message>
    <message>
        <source>Not found: %1. Check these names.</source>
        <translation>नहीं मिला: %1। ये नाम जाँचें।</translation>
    </message>
    <message>
        <source>A PostgreSQL server answers at port %2 of %1.</source>
        <translation>%1 के पोर्ट %2 पर PostgreSQL सर्वर जवाब देता है।</translation>
    </message>
    <message>
        <source>These do not answer: %1. The program goes on without them.</source>
        <translation>ये जवाब नहीं दे रहे: %1। प्रोग्राम इनके बिना काम करता रहेगा।</translation>
    </message>
    <message>
        <source>Choose encryption with a checked certificate.</source>
        <translation>जाँचे हुए सर्टिफ़िकेट वाला एन्क्रिप्शन चुनें।</translation>
    </message>
    <message>
        <source>The connection stays on this computer.</source>
        <translation>कनेक्शन इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>कनेक्शन एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>कनेक्शन एन्क्रिप्टेड है।</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is good.</source>
        <translation>कनेक्शन एन्क्रिप्टेड है, और सर्टिफ़िकेट ठीक है।</translation>
    </message>
    <message>
        <source>None of the servers that answer is a “%1” one.</source>
        <translation>जवाब देने वाले सर्वरों में कोई भी “%1” नहीं है।</translation>
    </message>
    <message>
        <source>Check that the primary server is running, or name it as well.</source>
        <translation>जाँचें कि मुख्य सर्वर चल रहा है, या उसका नाम भी दें।</translation>
    </message>
    <message>
        <source>The connection pooler in between gives every transaction another session: news of changes and settings would get lost.</source>
        <translation>बीच का कनेक्शन पूलर हर ट्रांज़ैक्शन को अलग सत्र देता है: बदलावों की सूचना और सेटिंग खो जाएँगी।</translation>
    </message>
    <message>
        <source>Ask its administrator for session pooling (pool_mode = session), or connect to the server itself.</source>
        <translation>उसके एडमिन से सत्र पूलिंग (pool_mode = session) माँगें, या सीधे सर्वर से जुड़ें।</translation>
    </message>
    <message>
        <source>The connection pooler in between has no second place free; each desk needs several.</source>
        <translation>बीच के कनेक्शन पूलर में दूसरी जगह ख़ाली नहीं है; हर डेस्क को कई चाहिए।</translation>
    </message>
    <message>
        <source>Ask its administrator for more places (default_pool_size).</source>
        <translation>उसके एडमिन से ज़्यादा जगहें (default_pool_size) माँगें।</translation>
    </message>
    <message>
        <source>Logged in as “%1”, through a connection pooler that keeps sessions.</source>
        <translation>“%1” के रूप में लॉगिन हुआ, ऐसे कनेक्शन पूलर से जो सत्र बनाए रखता है।</translation>
    </message>
    <message>
        <source>Logged in as “%1”.</source>
        <translation>“%1” के रूप में लॉगिन हुआ।</translation>
    </message>
    <message>
        <source>“%1” may not read the orders.</source>
        <translation>“%1” को ऑर्डर पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask the administrator of the database for the right to read them.</source>
        <translation>डेटाबेस के एडमिन से उन्हें पढ़ने का अधिकार माँगें।</translation>
    </message>
    <message>
        <source>“%1” may read and write orders.</source>
        <translation>“%1” ऑर्डर पढ़ और लिख सकता है।</translation>
    </message>
    <message>
        <source>“%1” may read orders.</source>
        <translation>“%1” ऑर्डर पढ़ सकता है।</translation>
    </message>
    <message>
        <source>“%1” may set up the tables.</source>
        <translation>“%1” टेबल बना सकता है।</translation>
    </message>
    <message>
        <source>“%1” may not set up tables.</source>
        <translation>“%1” को टेबल बनाने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The tables are those of this version.</source>
        <translation>टेबल इसी संस्करण की हैं।</translation>
    </message>
    <message>
        <source>The tables were made by a newer version of this program.</source>
        <translation>टेबल इस प्रोग्राम के नए संस्करण से बनी हैं।</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>इस कंप्यूटर पर प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>There are no order tables in this database yet.</source>
        <translation>इस डेटाबेस में अभी ऑर्डर टेबल नहीं हैं।</translation>
    </message>
    <message>
        <source>Have its administrator run “mars-console database init” once.</source>
        <translation>उसके एडमिन से एक बार “mars-console database init” चलवाएँ।</translation>
    </message>
    <message>
        <source>The tables are those of an older version of this program.</source>
        <translation>टेबल इस प्रोग्राम के पुराने संस्करण की हैं।</translation>
    </message>
    <message>
        <source>Have its administrator run “mars-console database migrate” once, when nobody works on it.</source>
        <translation>जब कोई उस पर काम न कर रहा हो, तब उसके एडमिन से एक बार “mars-console database migrate” चलवाएँ।</translation>
    </message>
    <message>
        <source>%1 did not answer a simple question.</source>
        <translation>%1 ने एक साधारण सवाल का जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Try again, or ask its administrator; the server&apos;s log has the reason.</source>
        <translation>फिर कोशिश करें, या उसके एडमिन से पूछें; कारण सर्वर के लॉग में है।</translation>
    </message>
    <message>
        <source>The connection stays on this computer and needs no encryption.</source>
        <translation>कनेक्शन इसी कंप्यूटर पर रहता है, इसलिए एन्क्रिप्शन की ज़रूरत नहीं।</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The answer could not be written completely. Check where the output goes and whether there is room left.</source>
        <translation>उत्तर पूरा नहीं लिखा जा सका। जाँचें कि आउटपुट कहाँ जा रहा है और वहाँ जगह बची है या नहीं।</translation>
    </message>
</context>
<context>
    <name>Contradiction</name>
    <message>
        <source>It was handed over before the order was placed.</source>
        <translation>यह ऑर्डर दिए जाने से पहले ही सौंपा गया।</translation>
    </message>
    <message>
        <source>It was handed over before the order was confirmed.</source>
        <translation>यह ऑर्डर की पुष्टि से पहले ही सौंपा गया।</translation>
    </message>
    <message>
        <source>It was delivered before it was handed over.</source>
        <translation>यह सौंपे जाने से पहले ही डिलीवर हुआ।</translation>
    </message>
    <message>
        <source>It was delivered, but nothing says that it ever left.</source>
        <translation>यह डिलीवर हुआ, पर कहीं दर्ज नहीं कि यह निकला भी था।</translation>
    </message>
    <message>
        <source>It was delivered, but nothing says when.</source>
        <translation>यह डिलीवर हुआ, पर कब, यह दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>It was cancelled, but handed over all the same.</source>
        <translation>यह रद्द हुआ, फिर भी सौंपा गया।</translation>
    </message>
    <message>
        <source>It was scanned again after delivery.</source>
        <translation>डिलीवरी के बाद यह फिर से स्कैन हुआ।</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Create it with “mars-console database init”, or fill it right away with “mars-console sample load” or “mars-console import FILE”.</source>
        <translation>इसे “mars-console database init” से बनाएँ, या सीधे “mars-console sample load” या “mars-console import फ़ाइल” से भरें।</translation>
    </message>
    <message>
        <source>Set it up with “mars-console database init”, or bring an older one up to date with “mars-console database migrate”.</source>
        <translation>इसे “mars-console database init” से तैयार करें, या पुराने को “mars-console database migrate” से अपडेट करें।</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>No faults were found in %1.</source>
        <translation>%1 में कोई गड़बड़ी नहीं मिली।</translation>
    </message>
    <message>
        <source>No faults are left in %1.</source>
        <translation>%1 में अब कोई गड़बड़ी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faults were found in %1.</source>
        <translation>
            <numerusform>%1 में %Ln गड़बड़ी मिली।</numerusform>
            <numerusform>%1 में %Ln गड़बड़ियाँ मिलीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend them with “mars-console database check --repair”.</source>
        <translation>उन्हें “mars-console database check --repair” से सुधारें।</translation>
    </message>
</context>
<context>
    <name>DatabaseCommands</name>
    <message>
        <source>There is an older order database already: %1.</source>
        <translation>पहले से एक पुराना ऑर्डर डेटाबेस है: %1।</translation>
    </message>
    <message>
        <source>Created the order database %1.</source>
        <translation>ऑर्डर डेटाबेस %1 बना दिया गया।</translation>
    </message>
    <message>
        <source>The order database %1 is up to date.</source>
        <translation>ऑर्डर डेटाबेस %1 अपडेटेड है।</translation>
    </message>
    <message>
        <source>Brought the order database %1 up to date.</source>
        <translation>ऑर्डर डेटाबेस %1 अपडेट कर दिया गया।</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>स्कीमा</translation>
    </message>
    <message>
        <source>%1, up to date</source>
        <translation>%1, अपडेटेड</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <translation>ट्रैकिंग इवेंट</translation>
    </message>
    <message>
        <source>Made-up orders</source>
        <translation>नमूना ऑर्डर</translation>
    </message>
    <message>
        <source>%1, made by a newer version of this program</source>
        <translation>%1, इस प्रोग्राम के नए संस्करण से बना</translation>
    </message>
    <message>
        <source>Its roles are ready. Make each person a login of their own and a member of mars_agent, mars_lead or mars_reader; feeds of mars_feed, administrators of mars_admin.</source>
        <translation>इसकी भूमिकाएँ तैयार हैं। हर व्यक्ति के लिए अपना लॉगिन बनाएँ और उसे mars_agent, mars_lead या mars_reader का सदस्य बनाएँ; फ़ीड को mars_feed का, व्यवस्थापकों को mars_admin का।</translation>
    </message>
    <message>
        <source>Its roles stand already; only a login that may make roles changes them.</source>
        <translation>इसकी भूमिकाएँ पहले से मौजूद हैं; उन्हें केवल वही लॉगिन बदल सकता है जिसे भूमिकाएँ बनाने की अनुमति है।</translation>
    </message>
    <message>
        <source>It has no roles: whoever logs in as you may do everything. To give people rights of their own, run this command once more as a login that may make roles.</source>
        <translation>इसमें भूमिकाएँ नहीं हैं: जो भी आपके लॉगिन से आता है वह सब कुछ कर सकता है। लोगों को अलग-अलग अधिकार देने के लिए यह कमांड ऐसे लॉगिन से फिर चलाएँ जिसे भूमिकाएँ बनाने की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>DatabaseMove</name>
    <message>
        <source>Wrote a backup of %1 to %2 (%3).</source>
        <translation>%1 का बैकअप %2 में लिखा गया (%3)।</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln orders from %1 to %2.</source>
        <translation>
            <numerusform>%1 से %2 में %Ln ऑर्डर वापस लाया गया।</numerusform>
            <numerusform>%1 से %2 में %Ln ऑर्डर वापस लाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln orders with all their history from %1 to %2.</source>
        <translation>
            <numerusform>पूरे इतिहास के साथ %Ln ऑर्डर %1 से %2 में कॉपी किया गया।</numerusform>
            <numerusform>पूरे इतिहास के साथ %Ln ऑर्डर %1 से %2 में कॉपी किए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseSnapshot</name>
    <message>
        <source>Desks keep no copies of orders.</source>
        <translation>डेस्क ऑर्डरों की कोई प्रति नहीं रखते।</translation>
    </message>
    <message numerus="yes">
        <source>Desks keep a copy of the open orders and of those that changed in the last %n day(s).</source>
        <translation>
            <numerusform>डेस्क खुले ऑर्डरों की और पिछले %n दिन में बदले ऑर्डरों की प्रति रखते हैं।</numerusform>
            <numerusform>डेस्क खुले ऑर्डरों की और पिछले %n दिनों में बदले ऑर्डरों की प्रति रखते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>“%1” दिनों की संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Give one from 1 to %1, or “--off” for no copies.</source>
        <translation>1 से %1 तक कोई संख्या दें, या कोई प्रति न रखने के लिए “--off”।</translation>
    </message>
</context>
<context>
    <name>DatabaseStart</name>
    <message>
        <source>The order database on %1 is not set up for this version.</source>
        <translation>%1 का ऑर्डर डेटाबेस इस संस्करण के लिए तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Run “mars-console database migrate” once, when nobody works on it.</source>
        <translation>जब कोई उस पर काम न कर रहा हो, तब एक बार “mars-console database migrate” चलाएँ।</translation>
    </message>
</context>
<context>
    <name>DatabaseTest</name>
    <message>
        <source>The order database %1 can be used.</source>
        <translation>ऑर्डर डेटाबेस %1 इस्तेमाल किया जा सकता है।</translation>
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
        <translation>ddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a day of another year</comment>
        <translation>ddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1 is a clock time</comment>
        <translation>आज %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a clock time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at %1 today</source>
        <comment>inside a sentence; %1 is a clock time</comment>
        <translation>आज %1&#xa0;बजे</translation>
    </message>
    <message>
        <source>at %1 on %2</source>
        <comment>inside a sentence; a clock time and a day</comment>
        <translation>%2 को %1&#xa0;बजे</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display here, so the window cannot open. Ask in the terminal instead: mars-console track MO-204871</source>
        <translation>यहाँ कोई डिस्प्ले नहीं है, इसलिए विंडो नहीं खुल सकती। इसकी जगह टर्मिनल में पूछें: mars-console track MO-204871</translation>
    </message>
    <message>
        <source>The display does not answer, so the window cannot open. Ask in the terminal instead: mars-console track MO-204871</source>
        <translation>डिस्प्ले जवाब नहीं दे रहा है, इसलिए विंडो नहीं खुल सकती। इसके बजाय टर्मिनल में पूछें: mars-console track MO-204871</translation>
    </message>
</context>
<context>
    <name>EditSentences</name>
    <message>
        <source>none</source>
        <comment>no tracking number</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>The tracking number is another one meanwhile: %1. Yours was not saved.</source>
        <translation>ट्रैकिंग नंबर इस बीच बदल गया है: %1। आपका नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>%1 set the tracking number to %2 %3. Yours was not saved.</source>
        <translation>%1 ने %3 ट्रैकिंग नंबर %2 किया। आपका नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>नोट सहेजा गया</translation>
    </message>
    <message>
        <source>Tracking number saved</source>
        <translation>ट्रैकिंग नंबर सहेजा गया</translation>
    </message>
    <message>
        <source>Status corrected</source>
        <translation>स्थिति सुधारी गई</translation>
    </message>
    <message>
        <source>Note taken back</source>
        <translation>नोट वापस लिया गया</translation>
    </message>
    <message>
        <source>Tracking number taken back</source>
        <translation>ट्रैकिंग नंबर वापस लिया गया</translation>
    </message>
    <message>
        <source>Correction taken back</source>
        <translation>सुधार वापस लिया गया</translation>
    </message>
    <message>
        <source>A new scan came %1: %2. Your status was not saved.</source>
        <translation>%1 नया स्कैन आया: %2। आपकी स्थिति नहीं सहेजी गई।</translation>
    </message>
    <message>
        <source>%1 set the status to %2 %3. Yours was not saved.</source>
        <translation>%1 ने %3 स्थिति “%2” की। आपकी नहीं सहेजी गई।</translation>
    </message>
    <message>
        <source>You wrote: “%1”</source>
        <translation>आपने लिखा: “%1”</translation>
    </message>
    <message>
        <source>Your status: %1, because “%2”</source>
        <translation>आपकी स्थिति: %1, क्योंकि “%2”</translation>
    </message>
    <message>
        <source>Your number: %1</source>
        <translation>आपका नंबर: %1</translation>
    </message>
    <message>
        <source>What you took back still stands.</source>
        <translation>जो आपने वापस लिया, वह अब भी मौजूद है।</translation>
    </message>
</context>
<context>
    <name>EventSentence</name>
    <message>
        <source>%1 left %2 %3.</source>
        <translation>%1 %3 %2 से निकला।</translation>
    </message>
    <message>
        <source>%1 was scanned in %2 %3.</source>
        <translation>%1 %3 %2 में स्कैन हुआ।</translation>
    </message>
    <message>
        <source>%1 was last scanned %2.</source>
        <translation>%1 पिछली बार %2 स्कैन हुआ।</translation>
    </message>
    <message>
        <source>%1 was handed to the carrier %2.</source>
        <translation>%1 %2 कूरियर को सौंपा गया।</translation>
    </message>
    <message>
        <source>%1 was handed to %2 %3.</source>
        <translation>%1 %3 %2 को सौंपा गया।</translation>
    </message>
    <message>
        <source>%1 became ready to collect %2.</source>
        <translation>%1 %2 ले जाने के लिए तैयार हुआ।</translation>
    </message>
    <message>
        <source>%1 became ready to collect in %2 %3.</source>
        <translation>%1 %3 %2 में ले जाने के लिए तैयार हुआ।</translation>
    </message>
    <message>
        <source>%1 was placed %2.</source>
        <translation>%1 %2 दिया गया।</translation>
    </message>
    <message>
        <source>%1 was confirmed %2.</source>
        <translation>%1 %2 पुष्ट हुआ।</translation>
    </message>
    <message>
        <source>Picking began %2.</source>
        <translation>सामान निकालना %2 शुरू हुआ।</translation>
    </message>
    <message>
        <source>%1 was packed %2.</source>
        <translation>%1 %2 पैक हुआ।</translation>
    </message>
    <message>
        <source>%1 is packed; the carrier was asked to collect it %2.</source>
        <translation>%1 पैक है; कूरियर से %2 इसे ले जाने को कहा गया।</translation>
    </message>
    <message>
        <source>%1 could not be collected from the warehouse %2.</source>
        <translation>%1 %2 गोदाम से नहीं उठाया जा सका।</translation>
    </message>
    <message>
        <source>%1 went out for delivery %2.</source>
        <translation>%1 %2 डिलीवरी पर निकला।</translation>
    </message>
    <message>
        <source>%1 could not be delivered %2.</source>
        <translation>%1 %2 डिलीवर नहीं हो सका।</translation>
    </message>
    <message>
        <source>%1 was held %2.</source>
        <translation>%1 %2 रोका गया।</translation>
    </message>
    <message>
        <source>%1 was delivered %2.</source>
        <translation>%1 %2 डिलीवर हुआ।</translation>
    </message>
    <message>
        <source>%1 was asked back %2.</source>
        <translation>%1 %2 वापस मँगाया गया।</translation>
    </message>
    <message>
        <source>%1 was on its way back %2.</source>
        <translation>%1 %2 वापसी के रास्ते में था।</translation>
    </message>
    <message>
        <source>%1 was out for its return to us %2.</source>
        <translation>%1 %2 हमें लौटाने के लिए निकला।</translation>
    </message>
    <message>
        <source>%1 came back to us %2.</source>
        <translation>%1 %2 हमारे पास वापस आया।</translation>
    </message>
    <message>
        <source>%1 was reported lost %2.</source>
        <translation>%1 %2 खोया हुआ बताया गया।</translation>
    </message>
    <message>
        <source>%1 was reported damaged %2.</source>
        <translation>%1 %2 क्षतिग्रस्त बताया गया।</translation>
    </message>
    <message>
        <source>%1 was cancelled %2.</source>
        <translation>%1 %2 रद्द हुआ।</translation>
    </message>
    <message>
        <source>The customer was not there.</source>
        <translation>ग्राहक वहाँ नहीं थे।</translation>
    </message>
    <message>
        <source>The customer could not be reached.</source>
        <translation>ग्राहक से संपर्क नहीं हो सका।</translation>
    </message>
    <message>
        <source>It was not accepted at the door.</source>
        <translation>दरवाज़े पर इसे स्वीकार नहीं किया गया।</translation>
    </message>
    <message>
        <source>The cash was not ready.</source>
        <translation>नक़द पैसे तैयार नहीं थे।</translation>
    </message>
    <message>
        <source>The one-time code was not given.</source>
        <translation>OTP नहीं बताया गया।</translation>
    </message>
    <message>
        <source>The courier could not get in.</source>
        <translation>डिलीवरी वाले अंदर नहीं जा सके।</translation>
    </message>
    <message>
        <source>The customer asked for another day.</source>
        <translation>ग्राहक ने कोई और दिन माँगा।</translation>
    </message>
    <message>
        <source>The carrier does not serve this address.</source>
        <translation>कूरियर इस पते पर डिलीवरी नहीं करता।</translation>
    </message>
    <message>
        <source>The carrier has a delay.</source>
        <translation>कूरियर के यहाँ देरी है।</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who says what, in their own words</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The status “%1” came without a date.</source>
        <translation>स्थिति “%1” बिना तारीख़ के आई।</translation>
    </message>
    <message>
        <source>The address was not found.</source>
        <translation>पता नहीं मिला।</translation>
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
        <translation>गोदाम</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>It starts with %1.</source>
        <translation>यह %1 से शुरू होता है।</translation>
    </message>
    <message>
        <source>It has the form of international mail from the country %1.</source>
        <translation>इसका रूप %1 देश की अंतरराष्ट्रीय डाक जैसा है।</translation>
    </message>
    <message>
        <source>The length fits, as it does for other carriers.</source>
        <translation>लंबाई सही है, पर दूसरे कूरियर पर भी बैठती है।</translation>
    </message>
    <message>
        <source>The length and the place of the letters fit.</source>
        <translation>लंबाई और अक्षरों की जगह सही है।</translation>
    </message>
    <message>
        <source>The check digit fits.</source>
        <translation>जाँच अंक सही है।</translation>
    </message>
    <message>
        <source>The check digit does not fit.</source>
        <translation>जाँच अंक सही नहीं है।</translation>
    </message>
    <message>
        <source>The check digit should be %1.</source>
        <translation>जाँच अंक %1 होना चाहिए।</translation>
    </message>
    <message>
        <source>The order names this carrier.</source>
        <translation>ऑर्डर में यही कूरियर लिखा है।</translation>
    </message>
    <message>
        <source>The shop ships with this carrier.</source>
        <translation>दुकान इस कूरियर से भेजती है।</translation>
    </message>
    <message>
        <source>The carrier is at home where the parcel starts.</source>
        <translation>कूरियर वहीं का है जहाँ से पार्सल चलता है।</translation>
    </message>
    <message>
        <source>The carrier is at home where the parcel goes.</source>
        <translation>कूरियर वहीं का है जहाँ पार्सल जा रहा है।</translation>
    </message>
    <message>
        <source>This form of number is not confirmed by the carrier.</source>
        <translation>नंबर के इस रूप की पुष्टि कूरियर ने नहीं की है।</translation>
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
        <translation>बिना तारीख़</translation>
    </message>
    <message>
        <source>The source gave no time zone, so the usual one of the carrier was assumed.</source>
        <translation>स्रोत ने समय क्षेत्र नहीं बताया, इसलिए कूरियर का सामान्य समय क्षेत्र माना गया।</translation>
    </message>
    <message>
        <source>%1 It wrote “%2”.</source>
        <translation>%1 उसने “%2” लिखा।</translation>
    </message>
    <message>
        <source>%1 is the newest estimate we have.</source>
        <translation>%1 हमारे पास सबसे नया अनुमान है।</translation>
    </message>
    <message>
        <source>Parcel %1 was cancelled after it had left.</source>
        <translation>पार्सल %1 निकलने के बाद रद्द हुआ।</translation>
    </message>
    <message>
        <source>Parcel %1 was scanned again after delivery.</source>
        <translation>पार्सल %1 डिलीवरी के बाद फिर से स्कैन हुआ।</translation>
    </message>
    <message>
        <source>The order system</source>
        <translation>ऑर्डर सिस्टम</translation>
    </message>
    <message>
        <source>The warehouse</source>
        <translation>गोदाम</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>एक एजेंट</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>%1 reported “%2” %3.</source>
        <comment>who, what, when</comment>
        <translation>%1 ने %3 “%2” बताया।</translation>
    </message>
    <message>
        <source>%1 reported “%2” in %3 %4.</source>
        <comment>who, what, where, when</comment>
        <translation>%1 ने %4 %3 में “%2” बताया।</translation>
    </message>
    <message>
        <source>We learned of it at %1.</source>
        <comment>a clock time</comment>
        <translation>हमें इसका पता %1 बजे चला।</translation>
    </message>
    <message>
        <source>We learned of it %1.</source>
        <comment>“at 08:05 today”</comment>
        <translation>हमें इसका पता %1 चला।</translation>
    </message>
    <message>
        <source>The message reads “%1”.</source>
        <translation>संदेश में लिखा है “%1”।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Placed (%1)</source>
        <comment>time zone</comment>
        <translation>दिया गया (%1)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>देरी के दिन</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>सड़क</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>पिन कोड</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>ट्रैकिंग नं.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Parcels delivered</source>
        <translation>डिलीवर हुए पार्सल</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>Delivered (%1)</source>
        <comment>time zone</comment>
        <translation>डिलीवर हुआ (%1)</translation>
    </message>
    <message>
        <source>Orders can be exported as CSV and as XLSX.</source>
        <translation>ऑर्डर CSV और XLSX के रूप में निर्यात किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv or .xlsx.</source>
        <translation>ऐसा नाम चुनें जो .csv या .xlsx पर ख़त्म हो।</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>आपके कहने पर रोका गया।</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1 के लिए जगह नहीं बची है।</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then export again.</source>
        <translation>थोड़ी जगह ख़ाली करें या दूसरी जगह चुनें, फिर दोबारा निर्यात करें।</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>%1 का फ़ोल्डर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>पहले उसे बनाएँ, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <translation>फ़ाइल के लिए नाम चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose another place, or allow writing there.</source>
        <translation>दूसरी जगह चुनें, या वहाँ लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no view “%1”. The views are: %2.</source>
        <translation>“%1” नाम का कोई दृश्य नहीं है। दृश्य ये हैं: %2।</translation>
    </message>
    <message>
        <source>There is a file named %1 already. Choose another name, or add “--replace”.</source>
        <translation>%1 नाम की फ़ाइल पहले से है। दूसरा नाम चुनें, या “--replace” जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln orders from %1 to %2 (%3).</source>
        <translation>
            <numerusform>%1 से %Ln ऑर्डर %2 में निर्यात हुआ (%3)।</numerusform>
            <numerusform>%1 से %Ln ऑर्डर %2 में निर्यात हुए (%3)।</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders written</source>
        <translation>लिखे गए ऑर्डर</translation>
    </message>
    <message>
        <source>There is no stage “%1”. The stages are: %2.</source>
        <translation>“%1” नाम का कोई चरण नहीं है। चरण ये हैं: %2।</translation>
    </message>
    <message>
        <source>No carrier is called “%1”. Give its name as the list of orders shows it.</source>
        <translation>“%1” नाम का कोई कूरियर नहीं है। वही नाम दें जो ऑर्डर सूची दिखाती है।</translation>
    </message>
    <message>
        <source>“--%1” is before “--%2”. Give the earlier day first.</source>
        <translation>“--%1” “--%2” से पहले है। पहले वाला दिन पहले दें।</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-11-24.</source>
        <translation>“%1” कोई दिन नहीं है। उसे 2026-11-24 की तरह लिखें।</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>STAGES</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>CARRIERS</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>Only orders that these carriers bring.</source>
        <translation>केवल वे ऑर्डर जिन्हें ये कूरियर पहुँचाते हैं।</translation>
    </message>
    <message>
        <source>CODES</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Only orders with a parcel from one of these.</source>
        <translation>केवल वे ऑर्डर जिनका कोई पार्सल इन गोदामों से है।</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Only orders placed on this day or later.</source>
        <translation>केवल इस दिन या बाद में दिए गए ऑर्डर।</translation>
    </message>
    <message>
        <source>Only orders placed on this day or earlier.</source>
        <translation>केवल इस दिन या पहले दिए गए ऑर्डर।</translation>
    </message>
    <message>
        <source>Only orders promised for this day or later.</source>
        <translation>केवल वे ऑर्डर जिनका वादा इस दिन या बाद का है।</translation>
    </message>
    <message>
        <source>Only orders promised for this day or earlier.</source>
        <translation>केवल वे ऑर्डर जिनका वादा इस दिन या पहले का है।</translation>
    </message>
    <message>
        <source>KINDS</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Only orders paid like this, such as COD.</source>
        <translation>केवल इस तरह भुगतान वाले ऑर्डर, जैसे COD।</translation>
    </message>
    <message>
        <source>Only orders where a tracking number is missing.</source>
        <translation>केवल वे ऑर्डर जिनमें ट्रैकिंग नंबर नहीं है।</translation>
    </message>
    <message>
        <source>“--%1” is empty. Give it a value, or leave it out.</source>
        <translation>“--%1” खाली है। कोई मान दें, या इसे हटा दें।</translation>
    </message>
    <message>
        <source>Only orders in these stages, such as in-transit,on-hold.</source>
        <translation>केवल इन स्थितियों वाले ऑर्डर, जैसे in-transit,on-hold।</translation>
    </message>
    <message>
        <source>Only orders whose city or region begins with this.</source>
        <translation>केवल वे ऑर्डर जिनका शहर या प्रदेश इससे शुरू होता है।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export “%1”</source>
        <translation>“%1” निर्यात करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, for other programs (*.csv)</source>
        <translation>CSV, दूसरे प्रोग्रामों के लिए (*.csv)</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Placed from %1</source>
        <translation>%1 से दिए गए</translation>
    </message>
    <message>
        <source>Placed until %1</source>
        <translation>%1 तक दिए गए</translation>
    </message>
    <message>
        <source>Placed on %1</source>
        <translation>%1 को दिए गए</translation>
    </message>
    <message>
        <source>Placed %1 to %2</source>
        <translation>%1 से %2 तक दिए गए</translation>
    </message>
    <message>
        <source>Promised from %1</source>
        <translation>वादा %1 से</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <translation>वादा %1 तक</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>वादा %1 का</translation>
    </message>
    <message>
        <source>Promised %1 to %2</source>
        <translation>वादा %1 से %2 तक</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>स्थिति: %1</translation>
    </message>
    <message>
        <source>Carrier: %1</source>
        <translation>कूरियर: %1</translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation>गोदाम: %1</translation>
    </message>
    <message>
        <source>City or region: %1</source>
        <translation>शहर या क्षेत्र: %1</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>भुगतान: %1</translation>
    </message>
    <message>
        <source>No tracking no.</source>
        <translation>ट्रैकिंग नंबर नहीं</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage:</source>
        <translation>प्रयोग:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>it cannot be read</source>
        <translation>इसे पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह ख़ाली है</translation>
    </message>
    <message>
        <source>its first line, which names the columns, cannot be read</source>
        <translation>इसकी पहली पंक्ति, जिसमें कॉलम के नाम हैं, पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>यह UTF-8 में नहीं लिखी है</translation>
    </message>
    <message>
        <source>it has two columns named “%1”</source>
        <translation>इसमें “%1” नाम के दो कॉलम हैं</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>पंक्ति बहुत लंबी है।</translation>
    </message>
    <message>
        <source>A quotation mark is opened but never closed.</source>
        <translation>एक उद्धरण चिह्न खुला है, पर बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>The row is too long; a quotation mark may not be closed.</source>
        <translation>पंक्ति बहुत लंबी है; शायद कोई उद्धरण चिह्न बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>बंद होते उद्धरण चिह्न के बाद टेक्स्ट है।</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>टेक्स्ट मान्य UTF-8 नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not a usable CSV file: %2.</source>
        <translation>“%1” काम की CSV फ़ाइल नहीं है: %2।</translation>
    </message>
    <message>
        <source>Save it again as CSV in UTF-8 with the column names in the first line.</source>
        <translation>इसे फिर से UTF-8 CSV के रूप में सहेजें, पहली पंक्ति में कॉलम के नाम हों।</translation>
    </message>
    <message>
        <source>The mapping does not know the value “%1”.</source>
        <translation>मैपिंग में मान “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>मान नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>The value cannot be used: %1.</source>
        <translation>मान इस्तेमाल नहीं हो सकता: %1।</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time of day as the mapping expects it.</source>
        <translation>“%1” समय सहित वैसी तारीख़ नहीं है जैसी मैपिंग चाहती है।</translation>
    </message>
    <message>
        <source>“%1” is not a date as the mapping expects it.</source>
        <translation>“%1” वैसी तारीख़ नहीं है जैसी मैपिंग चाहती है।</translation>
    </message>
    <message>
        <source>The number must not be less than %1.</source>
        <translation>संख्या %1 से कम नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>“%1” has many rows; only line and shipment can use it</source>
        <translation>“%1” में कई पंक्तियाँ हैं; इसे केवल line और shipment इस्तेमाल कर सकते हैं</translation>
    </message>
    <message>
        <source>it must be a text, or null for nothing</source>
        <translation>यहाँ टेक्स्ट होना चाहिए, या कुछ नहीं के लिए null</translation>
    </message>
    <message>
        <source>it must be error or, for a status, unknown</source>
        <translation>यहाँ error होना चाहिए, या स्थिति के लिए unknown</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ऐसा कोई फ़ील्ड नहीं है</translation>
    </message>
    <message>
        <source>it needs either a column or a constant</source>
        <translation>यहाँ या तो कॉलम चाहिए या स्थिर मान</translation>
    </message>
    <message>
        <source>only dates and times have it</source>
        <translation>यह केवल तारीख़ और समय के लिए है</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>“%1” नाम का कोई समय क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>there is no status “%1”</source>
        <translation>“%1” नाम की कोई स्थिति नहीं है</translation>
    </message>
    <message>
        <source>there is no reason “%1”</source>
        <translation>“%1” नाम का कोई कारण नहीं है</translation>
    </message>
    <message>
        <source>there is no kind of source “%1”</source>
        <translation>“%1” नाम का कोई स्रोत नहीं है</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>“%1” न सही है न ग़लत</translation>
    </message>
    <message>
        <source>“%1” is not written as line:quantity;line:quantity</source>
        <translation>“%1” को लाइन:मात्रा;लाइन:मात्रा के रूप में नहीं लिखा गया है</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>आयात रोक दिया गया।</translation>
    </message>
    <message>
        <source>Start it again to go on: what is stored already is not stored twice.</source>
        <translation>आगे बढ़ने के लिए इसे फिर चलाएँ: जो सहेजा जा चुका है वह दोबारा नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>“%1” में “%2” कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>Check the first line of the file, or choose the mapping that fits it.</source>
        <translation>फ़ाइल की पहली पंक्ति जाँचें, या उससे मेल खाती मैपिंग चुनें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that you may read this file and try again.</source>
        <translation>जाँचें कि आपको यह फ़ाइल पढ़ने की अनुमति है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The mapping “%1” does not recognise this file by its name; it was left out.</source>
        <translation>मैपिंग “%1” इस फ़ाइल को नाम से नहीं पहचानती; इसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The value must be a plain text, number, true, false or null.</source>
        <translation>मान सादा टेक्स्ट, संख्या, true, false या null होना चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” ख़ाली है।</translation>
    </message>
    <message>
        <source>Write one JSON object on each line and try again.</source>
        <translation>हर पंक्ति में एक JSON ऑब्जेक्ट लिखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not valid JSON from character %1 on.</source>
        <translation>अक्षर %1 से आगे यह मान्य JSON नहीं है।</translation>
    </message>
    <message>
        <source>The line does not hold one JSON object.</source>
        <translation>पंक्ति में एक JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no mapping “%1”.</source>
        <translation>“%1” नाम की कोई मैपिंग नहीं है।</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be opened.</source>
        <translation>मैपिंग “%1” नहीं खुल सकती।</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a mapping.</source>
        <translation>फ़ाइल “%1” मैपिंग के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Check that you named the right file.</source>
        <translation>जाँचें कि आपने सही फ़ाइल का नाम दिया है।</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>ऐसी कोई प्रविष्टि नहीं है</translation>
    </message>
    <message>
        <source>it must be a text</source>
        <translation>यहाँ टेक्स्ट होना चाहिए</translation>
    </message>
    <message>
        <source>it is needed</source>
        <translation>यह ज़रूरी है</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>यहाँ true या false होना चाहिए</translation>
    </message>
    <message>
        <source>it must be a text or a list of texts</source>
        <translation>यहाँ टेक्स्ट या टेक्स्टों की सूची होनी चाहिए</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>यहाँ एक ऑब्जेक्ट होना चाहिए</translation>
    </message>
    <message>
        <source>it must be a list of objects</source>
        <translation>यहाँ ऑब्जेक्टों की सूची होनी चाहिए</translation>
    </message>
    <message>
        <source>“%1” is not a date format</source>
        <translation>“%1” तारीख़ का प्रारूप नहीं है</translation>
    </message>
    <message>
        <source>“%1” is not a pattern for file names</source>
        <translation>“%1” फ़ाइल नामों का पैटर्न नहीं है</translation>
    </message>
    <message>
        <source>it must be one or many</source>
        <translation>यहाँ one या many होना चाहिए</translation>
    </message>
    <message>
        <source>it must be orders, shipments or events</source>
        <translation>यहाँ orders, shipments या events होना चाहिए</translation>
    </message>
    <message>
        <source>it must be a comma, a semicolon or a tab</source>
        <translation>यहाँ कॉमा, सेमीकोलन या टैब होना चाहिए</translation>
    </message>
    <message>
        <source>it is needed for these rows</source>
        <translation>इन पंक्तियों के लिए यह ज़रूरी है</translation>
    </message>
    <message>
        <source>rows that are events need exactly one</source>
        <translation>जो पंक्तियाँ इवेंट हैं, उन्हें ठीक एक चाहिए</translation>
    </message>
    <message>
        <source>it is needed for an event</source>
        <translation>इवेंट के लिए यह ज़रूरी है</translation>
    </message>
    <message>
        <source>only one of them can have many rows</source>
        <translation>इनमें से केवल एक में कई पंक्तियाँ हो सकती हैं</translation>
    </message>
    <message>
        <source>only version 1 is known</source>
        <translation>केवल संस्करण 1 मान्य है</translation>
    </message>
    <message>
        <source>at least one file is needed</source>
        <translation>कम से कम एक फ़ाइल चाहिए</translation>
    </message>
    <message>
        <source>it is not a JSON object (line %1)</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है (पंक्ति %1)</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be used: %2.</source>
        <translation>मैपिंग “%1” इस्तेमाल नहीं हो सकती: %2।</translation>
    </message>
    <message>
        <source>Correct it; the README beside the shipped mappings explains every entry.</source>
        <translation>इसे ठीक करें; साथ आई मैपिंग के पास की README हर प्रविष्टि समझाती है।</translation>
    </message>
    <message>
        <source>Neither an order nor a tracking number is given.</source>
        <translation>न ऑर्डर नंबर दिया गया है, न ट्रैकिंग नंबर।</translation>
    </message>
    <message>
        <source>The row names an item, but not its line.</source>
        <translation>पंक्ति में वस्तु है, पर उसकी ऑर्डर लाइन नहीं।</translation>
    </message>
    <message>
        <source>A correction needs a text that gives its reason.</source>
        <translation>सुधार के साथ उसका कारण लिखना ज़रूरी है।</translation>
    </message>
    <message>
        <source>The sample that came with the program is damaged.</source>
        <translation>प्रोग्राम के साथ आया नमूना डेटा ख़राब है।</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>“%1” नाम की कोई फ़ाइल या फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Check the name and try again.</source>
        <translation>नाम जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>फ़ोल्डर “%1” पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Check that you may read this folder and try again.</source>
        <translation>जाँचें कि आपको यह फ़ोल्डर पढ़ने की अनुमति है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The folder “%1” holds no files.</source>
        <translation>फ़ोल्डर “%1” में कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Name the folder that holds the files to import.</source>
        <translation>उस फ़ोल्डर का नाम दें जिसमें आयात करने की फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>Several files beside “%1” match “%2”: %3.</source>
        <translation>“%1” के पास कई फ़ाइलें “%2” से मेल खाती हैं: %3।</translation>
    </message>
    <message>
        <source>Keep the right one in the folder and try again.</source>
        <translation>फ़ोल्डर में केवल सही फ़ाइल रखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” needs the file “%2” beside it.</source>
        <translation>“%1” के साथ फ़ाइल “%2” भी चाहिए।</translation>
    </message>
    <message>
        <source>Put it into the same folder and try again.</source>
        <translation>उसे इसी फ़ोल्डर में रखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The mapping “%1” recognises none of the files in %2.</source>
        <translation>मैपिंग “%1” %2 की किसी फ़ाइल को नहीं पहचानती।</translation>
    </message>
    <message>
        <source>Check the names of the files, or choose the mapping that fits them.</source>
        <translation>फ़ाइलों के नाम जाँचें, या उनसे मेल खाती मैपिंग चुनें।</translation>
    </message>
    <message>
        <source>Give the path of a mapping file, or one of the names mars, olist and sample.</source>
        <translation>मैपिंग फ़ाइल का पथ दें, या mars, olist और sample में से कोई नाम।</translation>
    </message>
    <message>
        <source>There is a NUL character in the text.</source>
        <translation>टेक्स्ट में एक NUL अक्षर है।</translation>
    </message>
    <message>
        <source>The rejected rows cannot be kept in a file there. Copy the files into a folder with room that you may write to, and import them there.</source>
        <translation>अस्वीकृत पंक्तियाँ वहाँ किसी फ़ाइल में नहीं रखी जा सकतीं। फ़ाइलें ऐसे फ़ोल्डर में कॉपी करें जिसमें जगह हो और जिसमें आप लिख सकें, और उन्हें वहाँ से आयात करें।</translation>
    </message>
    <message>
        <source>Its rows cannot be imported alone: correct them in this file, then import everything again.</source>
        <translation>इसकी पंक्तियाँ अकेले आयात नहीं हो सकतीं: उन्हें इसी फ़ाइल में ठीक करें, फिर सब कुछ दोबारा आयात करें।</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cells, but the header has %1.</source>
        <translation>
            <numerusform>पंक्ति में %n खाना है, पर शीर्ष पंक्ति में %1।</numerusform>
            <numerusform>पंक्ति में %n खाने हैं, पर शीर्ष पंक्ति में %1।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNews</name>
    <message>
        <source>%1 rows · %2 rows a second</source>
        <translation>%1 पंक्तियाँ · %2 पंक्तियाँ प्रति सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n सेकंड बाकी</numerusform>
            <numerusform>%n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n मिनट बाकी</numerusform>
            <numerusform>%n मिनट बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows read.</source>
        <translation>
            <numerusform>%Ln पंक्ति पढ़ी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ पढ़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored: this was a dry run.</source>
        <translation>कुछ सहेजा नहीं गया: यह केवल जाँच थी।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have a history that contradicts itself. They were read all the same.</source>
        <translation>
            <numerusform>%Ln ऑर्डर का इतिहास आपस में मेल नहीं खाता। उसे फिर भी पढ़ा गया।</numerusform>
            <numerusform>%Ln ऑर्डर का इतिहास आपस में मेल नहीं खाता। उन्हें फिर भी पढ़ा गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders were cancelled and handed over all the same.</source>
        <translation>
            <numerusform>%Ln ऑर्डर रद्द हुआ, फिर भी सौंपा गया।</numerusform>
            <numerusform>%Ln ऑर्डर रद्द हुए, फिर भी सौंपे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be read.</source>
        <translation>
            <numerusform>%Ln पंक्ति पढ़ी नहीं जा सकी।</numerusform>
            <numerusform>%Ln पंक्तियाँ पढ़ी नहीं जा सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The dry run was stopped.</source>
        <translation>जाँच (--dry-run) रोक दी गई।</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>कुछ सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Orders in %1: %2 would be new, %3 changed, %4 as before.</source>
        <translation>%1 में ऑर्डर: %2 नए होते, %3 बदलते, %4 पहले जैसे रहते।</translation>
    </message>
    <message>
        <source>Orders in %1: %2 new, %3 changed, %4 as before.</source>
        <translation>%1 में ऑर्डर: %2 नए, %3 बदले, %4 पहले जैसे।</translation>
    </message>
    <message numerus="yes">
        <source>Correct them in %1 and import that file.</source>
        <comment>the rows that could not be read</comment>
        <translation>
            <numerusform>उसे %1 में ठीक करें और वह फ़ाइल आयात करें।</numerusform>
            <numerusform>उन्हें %1 में ठीक करें और वह फ़ाइल आयात करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>कीचेन अनलॉक नहीं हुआ।</translation>
    </message>
    <message>
        <source>Unlock it, or type the password each time the program starts.</source>
        <translation>इसे अनलॉक करें, या हर बार प्रोग्राम शुरू होने पर पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>This desktop has no keychain that keeps passwords.</source>
        <translation>इस डेस्कटॉप पर पासवर्ड रखने वाला कोई कीचेन नहीं है।</translation>
    </message>
    <message>
        <source>The program asks for the password each time it starts.</source>
        <translation>प्रोग्राम हर बार शुरू होने पर पासवर्ड पूछेगा।</translation>
    </message>
</context>
<context>
    <name>MissReport</name>
    <message>
        <source>No order was found.</source>
        <translation>कोई ऑर्डर नहीं मिला।</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>खोजा गया: %1।</translation>
    </message>
    <message>
        <source>If it is a number of %1, it should be %2.</source>
        <translation>अगर यह %1 का नंबर है, तो यह %2 होना चाहिए।</translation>
    </message>
    <message>
        <source>These come close:</source>
        <translation>ये मिलते-जुलते हैं:</translation>
    </message>
    <message>
        <source>order number %1</source>
        <translation>ऑर्डर नंबर %1</translation>
    </message>
    <message>
        <source>tracking number %1</source>
        <translation>ट्रैकिंग नंबर %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>फ़ोन %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>ई-मेल %1</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>नाम %1</translation>
    </message>
    <message>
        <source>There are no orders yet. Fill the database with “mars-console sample load” or “mars-console import FILE”.</source>
        <translation>अभी कोई ऑर्डर नहीं है। डेटाबेस को “mars-console sample load” या “mars-console import फ़ाइल” से भरें।</translation>
    </message>
    <message>
        <source>Compare the number with the customer&apos;s, or track one of these.</source>
        <translation>नंबर को ग्राहक के नंबर से मिलाएँ, या इनमें से किसी को खोजें।</translation>
    </message>
    <message>
        <source>Ask for the order number, or try the phone, e-mail or name on the order.</source>
        <translation>ऑर्डर नंबर पूछें, या ऑर्डर पर लिखा फ़ोन, ई-मेल या नाम आज़माएँ।</translation>
    </message>
    <message>
        <source>There is nothing in it to look for.</source>
        <translation>इसमें खोजने लायक कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Type an order number, tracking number, phone number, e-mail address or name.</source>
        <translation>ऑर्डर नंबर, ट्रैकिंग नंबर, फ़ोन नंबर, ई-मेल पता या नाम लिखें।</translation>
    </message>
    <message>
        <source>Ask for the order number, or try the phone or e-mail on the order.</source>
        <translation>ऑर्डर नंबर पूछें, या ऑर्डर पर लिखा फ़ोन या ई-मेल आज़माएँ।</translation>
    </message>
    <message>
        <source>Names, phone numbers and e-mail addresses are not searched here with this login; order numbers and tracking numbers are.</source>
        <translation>इस लॉगिन से यहाँ नाम, फ़ोन नंबर और ई-मेल पते नहीं खोजे जाते; ऑर्डर नंबर और ट्रैकिंग नंबर खोजे जाते हैं।</translation>
    </message>
    <message>
        <source>Ask for the order number or the tracking number.</source>
        <translation>ऑर्डर नंबर या ट्रैकिंग नंबर पूछें।</translation>
    </message>
</context>
<context>
    <name>NearVariants</name>
    <message>
        <source>should end in %1</source>
        <translation>अंत में %1 होना चाहिए</translation>
    </message>
    <message>
        <source>one digit different</source>
        <translation>एक अंक अलग</translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>दो अंक आपस में बदले हुए</translation>
    </message>
    <message>
        <source>one digit too many</source>
        <translation>एक अंक ज़्यादा</translation>
    </message>
    <message>
        <source>one digit missing</source>
        <translation>एक अंक कम</translation>
    </message>
    <message>
        <source>a letter and a digit mixed up</source>
        <translation>अक्षर और अंक आपस में बदले हुए</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>No tracking no.</source>
        <translation>नंबर नहीं है</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>City</source>
        <translation>शहर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>ट्रैकिंग नं.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>वादा</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n दिन देर</numerusform>
            <numerusform>%n दिन देर</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>OrderViews</name>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>डिलीवरी पर निकला</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>आज डिलीवर हुए</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>certain</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>संभावित</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>हो सकता है</translation>
    </message>
    <message>
        <source>No carrier&apos;s number looks like this. Compare it with the label.</source>
        <translation>किसी कूरियर का नंबर ऐसा नहीं होता। इसे लेबल से मिलाएँ।</translation>
    </message>
    <message>
        <source>With the right check digit: %1</source>
        <translation>सही जाँच अंक के साथ: %1</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln made-up orders?</source>
        <translation>
            <numerusform>%Ln नमूना ऑर्डर हटाएँ?</numerusform>
            <numerusform>%Ln नमूना ऑर्डर हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own orders stay as they are.</source>
        <translation>आपके अपने ऑर्डर जैसे हैं वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nothing is known yet beyond the order itself.</source>
        <translation>ऑर्डर के अलावा अभी कुछ पता नहीं है।</translation>
    </message>
    <message>
        <source>Once delivered or returned, a later scan does not change it; only a correction by an agent does.</source>
        <translation>डिलीवर या वापस होने के बाद कोई बाद का स्कैन इसे नहीं बदलता; केवल एजेंट का सुधार बदलता है।</translation>
    </message>
    <message>
        <source>The parcel is coming back, so an ordinary scan means the way back.</source>
        <translation>पार्सल वापस आ रहा है, इसलिए सामान्य स्कैन का मतलब वापसी का रास्ता है।</translation>
    </message>
    <message>
        <source>The parcel has left, so a late packing or pick-up message does not change it.</source>
        <translation>पार्सल निकल चुका है, इसलिए पैकिंग या पिकअप की देर से आई सूचना इसे नहीं बदलती।</translation>
    </message>
    <message>
        <source>An agent corrected it.</source>
        <translation>एक एजेंट ने इसे सुधारा।</translation>
    </message>
    <message>
        <source>The source states it without a date, so it counts from when we learned of it.</source>
        <translation>स्रोत ने तारीख़ नहीं बताई, इसलिए यह तब से गिना जाता है जब हमें पता चला।</translation>
    </message>
    <message>
        <source>Of several parcels, the one that most needs a person decides.</source>
        <translation>कई पार्सल में से वह तय करता है जिस पर सबसे ज़्यादा ध्यान देना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Every parcel was delivered.</source>
        <translation>सभी पार्सल डिलीवर हुए।</translation>
    </message>
    <message>
        <source>It was cancelled before it left.</source>
        <translation>यह निकलने से पहले रद्द हुआ।</translation>
    </message>
    <message>
        <source>No parcel has left yet, so the order system and the warehouse decide.</source>
        <translation>अभी कोई पार्सल नहीं निकला, इसलिए ऑर्डर सिस्टम और गोदाम तय करते हैं।</translation>
    </message>
    <message>
        <source>Nothing newer says otherwise, so this has held since then.</source>
        <translation>इससे नई कोई सूचना कुछ और नहीं कहती, इसलिए तब से यही मान्य है।</translation>
    </message>
</context>
<context>
    <name>RunWindow</name>
    <message>
        <source>The window is open already but does not answer. Close it and start again.</source>
        <translation>विंडो पहले से खुली है, पर जवाब नहीं दे रही। उसे बंद करके फिर शुरू करें।</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>Loaded %Ln made-up orders into %1. Try “mars-console track MO-204871”.</source>
        <translation>
            <numerusform>%1 में %Ln नमूना ऑर्डर लोड हुआ। “mars-console track MO-204871” आज़माएँ।</numerusform>
            <numerusform>%1 में %Ln नमूना ऑर्डर लोड हुए। “mars-console track MO-204871” आज़माएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln made-up orders from %1.</source>
        <translation>
            <numerusform>%1 से %Ln नमूना ऑर्डर हटाया गया।</numerusform>
            <numerusform>%1 से %Ln नमूना ऑर्डर हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>“--%1” takes a whole number from 0 to %2, not “%3”.</source>
        <translation>“--%1” में 0 से %2 तक की पूरी संख्या चाहिए, “%3” नहीं।</translation>
    </message>
    <message>
        <source>For example: mars-console sample load --orders 100000</source>
        <translation>जैसे: mars-console sample load --orders 100000</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln made-up orders.</source>
        <translation>
            <numerusform>%Ln बनावटी ऑर्डर के बाद रोका गया।</numerusform>
            <numerusform>%Ln बनावटी ऑर्डर के बाद रोका गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay; “mars-console sample remove” removes them.</source>
        <translation>वे रहेंगे; “mars-console sample remove” उन्हें हटाता है।</translation>
    </message>
    <message>
        <source>Making up orders</source>
        <translation>ऑर्डर बनाए जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>ShownOrder</name>
    <message>
        <source>As known at %1</source>
        <translation>%1 तक की जानकारी</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>तैयारी में</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>पैक हुआ</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>डिलीवरी पर निकला</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>लेने के लिए तैयार</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>प्रयास असफल</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>वापसी में</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खो गया</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>वापस आ गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Pick-up failed</source>
        <translation>पिकअप असफल</translation>
    </message>
    <message>
        <source>Address problem</source>
        <translation>पते में समस्या</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>संसाधित</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>पैक हुआ</translation>
    </message>
    <message>
        <source>Waiting for pick-up</source>
        <translation>पिकअप बाकी</translation>
    </message>
    <message>
        <source>Pick-up failed</source>
        <translation>पिकअप असफल</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>डिलीवरी पर निकला</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>प्रयास असफल</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>लेने के लिए तैयार</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>वापसी का अनुरोध</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>वापस आ रहा है</translation>
    </message>
    <message>
        <source>Return out for delivery</source>
        <translation>वापसी डिलीवरी पर</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>वापस आ गया</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>खो गया</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
</context>
<context>
    <name>StatusReason</name>
    <message>
        <source>Customer not there</source>
        <translation>ग्राहक वहाँ नहीं थे</translation>
    </message>
    <message>
        <source>Customer could not be reached</source>
        <translation>ग्राहक से संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Address problem</source>
        <translation>पते में समस्या</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>स्वीकार नहीं किया</translation>
    </message>
    <message>
        <source>Cash not ready</source>
        <translation>नक़द तैयार नहीं</translation>
    </message>
    <message>
        <source>One-time code not given</source>
        <translation>OTP नहीं बताया</translation>
    </message>
    <message>
        <source>No way in</source>
        <translation>अंदर जाने का रास्ता नहीं</translation>
    </message>
    <message>
        <source>Another day asked for</source>
        <translation>कोई और दिन माँगा</translation>
    </message>
    <message>
        <source>Area not served</source>
        <translation>इलाके में सेवा नहीं</translation>
    </message>
    <message>
        <source>Delay at the carrier</source>
        <translation>कूरियर के यहाँ देरी</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database itself is damaged: %1.</source>
        <translation>डेटाबेस ही ख़राब है: %1।</translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation>टेबल “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The index “%1” is missing; look-ups will be slow.</source>
        <translation>इंडेक्स “%1” नहीं है; खोज धीमी होगी।</translation>
    </message>
    <message>
        <source>The table “%1” has rows that belong to nothing: %2.</source>
        <translation>टेबल “%1” में ऐसी पंक्तियाँ हैं जो किसी से जुड़ी नहीं हैं: %2।</translation>
    </message>
    <message>
        <source>The word “%1” is counted wrongly.</source>
        <translation>शब्द “%1” की गिनती ग़लत है।</translation>
    </message>
    <message>
        <source>There are more faults than are shown here.</source>
        <translation>यहाँ दिखाई गई ख़राबियों के अलावा और भी हैं।</translation>
    </message>
    <message>
        <source>The address of the database is not written as PostgreSQL expects it.</source>
        <translation>डेटाबेस का पता वैसा नहीं लिखा है जैसा PostgreSQL चाहता है।</translation>
    </message>
    <message>
        <source>Write it like postgresql://user@host:5432/database, with special characters percent-encoded.</source>
        <translation>इसे postgresql://user@host:5432/database की तरह लिखें, विशेष अक्षर प्रतिशत-कोड में।</translation>
    </message>
    <message>
        <source>No database was named.</source>
        <translation>किसी डेटाबेस का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Give the path of a file, or an address that starts with postgresql://.</source>
        <translation>फ़ाइल का पथ दें, या postgresql:// से शुरू होने वाला पता।</translation>
    </message>
    <message>
        <source>The address of the database is of a kind this program does not know.</source>
        <translation>डेटाबेस का पता ऐसा है जिसे यह प्रोग्राम नहीं पहचानता।</translation>
    </message>
    <message>
        <source>The path of the database does not name a file.</source>
        <translation>डेटाबेस का पथ किसी फ़ाइल का नहीं है।</translation>
    </message>
    <message>
        <source>Give the path of a file, such as orders.db in that folder.</source>
        <translation>फ़ाइल का पथ दें, जैसे उसी फ़ोल्डर में orders.db।</translation>
    </message>
    <message>
        <source>Order %1: the stored “%2” is not what the order itself says.</source>
        <translation>ऑर्डर %1: सहेजा गया “%2” ऑर्डर से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>An order has neither a number nor an id.</source>
        <translation>एक ऑर्डर में न नंबर है, न पहचान।</translation>
    </message>
    <message>
        <source>No order is known with the tracking number %1.</source>
        <translation>ट्रैकिंग नंबर %1 वाला कोई ऑर्डर पता नहीं है।</translation>
    </message>
    <message>
        <source>The order with the id %1 has no order number.</source>
        <translation>पहचान %1 वाले ऑर्डर का ऑर्डर नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Order %1 is not known yet, and the date it was placed on is missing.</source>
        <translation>ऑर्डर %1 अभी दर्ज नहीं है, और उसकी ऑर्डर तारीख़ भी नहीं दी गई।</translation>
    </message>
    <message numerus="yes">
        <source>An id of order %1 is longer than %n characters.</source>
        <translation>
            <numerusform>ऑर्डर %1 की एक पहचान %n अक्षर से लंबी है।</numerusform>
            <numerusform>ऑर्डर %1 की एक पहचान %n अक्षरों से लंबी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>This order is no longer stored.</source>
        <translation>यह ऑर्डर अब सहेजा हुआ नहीं है।</translation>
    </message>
    <message>
        <source>Look for it again.</source>
        <translation>इसे फिर से खोजें।</translation>
    </message>
    <message>
        <source>There is no order database at %1.</source>
        <translation>%1 पर कोई ऑर्डर डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>Another program is using the order database %1.</source>
        <translation>कोई और प्रोग्राम ऑर्डर डेटाबेस %1 का इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>The order database %1 or its folder may not be written.</source>
        <translation>ऑर्डर डेटाबेस %1 या उसके फ़ोल्डर में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no room left for the order database %1.</source>
        <translation>ऑर्डर डेटाबेस %1 के लिए जगह नहीं बची।</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not an order database.</source>
        <translation>फ़ाइल %1 ख़राब है या ऑर्डर डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>The order database %1 was made by a newer version of this program.</source>
        <translation>ऑर्डर डेटाबेस %1 इस प्रोग्राम के नए संस्करण से बना है।</translation>
    </message>
    <message>
        <source>The order database %1 is not set up for this version of the program.</source>
        <translation>ऑर्डर डेटाबेस %1 प्रोग्राम के इस संस्करण के लिए तैयार नहीं है।</translation>
    </message>
    <message>
        <source>The order database %1 does not let you in.</source>
        <translation>ऑर्डर डेटाबेस %1 आपको प्रवेश नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The order database %1 cannot be opened.</source>
        <translation>ऑर्डर डेटाबेस %1 नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>The order database %1 does not answer.</source>
        <translation>ऑर्डर डेटाबेस %1 जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The order database %1 could not do what was asked.</source>
        <translation>ऑर्डर डेटाबेस %1 यह काम नहीं कर सका।</translation>
    </message>
    <message>
        <source>Check the path, or create it with “mars-console database init”.</source>
        <translation>पथ जाँचें, या इसे “mars-console database init” से बनाएँ।</translation>
    </message>
    <message>
        <source>Check its name, or have it created on the server.</source>
        <translation>नाम जाँचें, या इसे सर्वर पर बनवाएँ।</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>थोड़ा रुकें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another place.</source>
        <translation>वहाँ लिखने की अनुमति दें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space and try again.</source>
        <translation>कुछ बदला नहीं गया। थोड़ी जगह ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Restore it from a backup, or choose another file.</source>
        <translation>इसे बैकअप से वापस लाएँ, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Update the program on this computer.</source>
        <translation>इस कंप्यूटर पर प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>Run “mars-console database migrate”.</source>
        <translation>“mars-console database migrate” चलाएँ।</translation>
    </message>
    <message>
        <source>Check the user name, the password and the rights of that user.</source>
        <translation>उपयोगकर्ता नाम, पासवर्ड और उस उपयोगकर्ता के अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be read, then try again.</source>
        <translation>जाँचें कि फ़ोल्डर मौजूद है और पढ़ा जा सकता है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the network and the server’s address, then try again.</source>
        <translation>नेटवर्क और सर्वर का पता जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the details from the log.</source>
        <translation>फिर कोशिश करें; दोबारा हो तो लॉग के विवरण के साथ सूचना दें।</translation>
    </message>
    <message>
        <source>%1 is the order database itself.</source>
        <translation>%1 खुद ऑर्डर डेटाबेस है।</translation>
    </message>
    <message>
        <source>Choose another file for the backup.</source>
        <translation>बैकअप के लिए दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>लिखे गए पृष्ठ</translation>
    </message>
    <message>
        <source>Kilobytes written</source>
        <translation>लिखे गए किलोबाइट</translation>
    </message>
    <message>
        <source>Checking orders</source>
        <translation>ऑर्डर जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Import this order again, or restore a backup.</source>
        <translation>यह ऑर्डर दोबारा आयात करें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Worked out again what is derived of %Ln orders.</source>
        <translation>
            <numerusform>%Ln ऑर्डर से निकाली जाने वाली बातें दोबारा निकाली गईं।</numerusform>
            <numerusform>%Ln ऑर्डर से निकाली जाने वाली बातें दोबारा निकाली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the schema</source>
        <translation>स्कीमा जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Checking what belongs together</source>
        <translation>आपसी संबंध जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Counting words</source>
        <translation>शब्द गिने जा रहे हैं</translation>
    </message>
    <message>
        <source>The order database %1 is not empty.</source>
        <translation>ऑर्डर डेटाबेस %1 खाली नहीं है।</translation>
    </message>
    <message>
        <source>Copy into a new one, or restore a backup with “--replace”.</source>
        <translation>किसी नए डेटाबेस में कॉपी करें, या “--replace” के साथ बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>Rows copied</source>
        <translation>कॉपी की गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>पंक्तियाँ गिनी जा रही हैं</translation>
    </message>
    <message>
        <source>The further settings are not written as PostgreSQL expects them.</source>
        <translation>अन्य सेटिंग वैसी नहीं लिखी हैं जैसी PostgreSQL चाहता है।</translation>
    </message>
    <message>
        <source>Write them like connect_timeout=3 target_session_attrs=read-write.</source>
        <translation>इन्हें connect_timeout=3 target_session_attrs=read-write की तरह लिखें।</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>किसी सर्वर का नाम नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Give its name, such as db.example.com, and the database on it.</source>
        <translation>उसका नाम दें, जैसे db.example.com, और उस पर का डेटाबेस।</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is checked, but not whether it is this server&apos;s: another server of the same authority could pose as it.</source>
        <translation>सर्वर का सर्टिफ़िकेट जाँचा जाता है, पर यह नहीं कि वह इसी सर्वर का है: उसी संस्था का कोई और सर्वर इसकी जगह ले सकता है।</translation>
    </message>
    <message>
        <source>The connection is encrypted, but the server&apos;s certificate is not checked: another computer could pose as it and read the password.</source>
        <translation>कनेक्शन एन्क्रिप्टेड है, पर सर्वर का सर्टिफ़िकेट नहीं जाँचा जाता: कोई और कंप्यूटर इसकी जगह लेकर पासवर्ड पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The connection may be without encryption: others on the way could read the password and the orders.</source>
        <translation>कनेक्शन बिना एन्क्रिप्शन का हो सकता है: रास्ते में और लोग पासवर्ड और ऑर्डर पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Stopped as you asked.</source>
        <translation>आपके कहने पर रोका गया।</translation>
    </message>
    <message>
        <source>Order %1: the phone, e-mail and address are lost.</source>
        <translation>ऑर्डर %1: फ़ोन, ई-मेल और पता खो गए हैं।</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>%1 नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name, or add “--replace”.</source>
        <translation>दूसरा नाम चुनें, या “--replace” जोड़ें।</translation>
    </message>
    <message>
        <source>Another program is writing %1.</source>
        <translation>कोई दूसरा प्रोग्राम %1 लिख रहा है।</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another name.</source>
        <translation>उसके पूरा होने तक रुकें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1 के लिए जगह नहीं बची है।</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>%1 का फ़ोल्डर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>पहले उसे बनाएँ, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>पढ़े गए पृष्ठ</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that it exists and may be read, then try again.</source>
        <translation>देखें कि वह मौजूद है और पढ़ी जा सकती है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The file %1 is not a backup of an order database.</source>
        <translation>फ़ाइल %1 किसी ऑर्डर डेटाबेस का बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>Choose a file that “mars-console database backup” has written.</source>
        <translation>ऐसी फ़ाइल चुनें जो “mars-console database backup” ने लिखी हो।</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>बैकअप %1 खराब है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another backup.</source>
        <translation>कुछ नहीं बदला गया। दूसरा बैकअप चुनें।</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of this program.</source>
        <translation>बैकअप %1 इस प्रोग्राम के नए संस्करण ने बनाया था।</translation>
    </message>
    <message>
        <source>%1 is the backup of a database in a file, not on a server.</source>
        <translation>%1 फ़ाइल वाले डेटाबेस का बैकअप है, सर्वर वाले का नहीं।</translation>
    </message>
    <message>
        <source>%1 is the backup of a database on a server, not in a file.</source>
        <translation>%1 सर्वर वाले डेटाबेस का बैकअप है, फ़ाइल वाले का नहीं।</translation>
    </message>
    <message>
        <source>Carry it over with “mars-console database copy %1 URI”.</source>
        <translation>उसे “mars-console database copy %1 URI” से ले जाएँ।</translation>
    </message>
    <message>
        <source>Restore it on a server, then carry it over with “mars-console database copy”.</source>
        <translation>उसे किसी सर्वर पर वापस लाएँ, फिर “mars-console database copy” से ले जाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The order database %1 holds %Ln orders already.</source>
        <translation>
            <numerusform>ऑर्डर डेटाबेस %1 में पहले से %Ln ऑर्डर है।</numerusform>
            <numerusform>ऑर्डर डेटाबेस %1 में पहले से %Ln ऑर्डर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup of it, then add “--replace” to put this one in its place.</source>
        <translation>उसका बैकअप लें, फिर इसे उसकी जगह रखने के लिए “--replace” जोड़ें।</translation>
    </message>
    <message>
        <source>The server of %1 lacks roles that the backup gives rights to.</source>
        <translation>%1 के सर्वर पर वे भूमिकाएँ नहीं हैं जिन्हें बैकअप अधिकार देता है।</translation>
    </message>
    <message>
        <source>Nothing was changed. Run “mars-console database init” there first.</source>
        <translation>कुछ नहीं बदला गया। पहले वहाँ “mars-console database init” चलाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln look-up words of orders that are gone.</source>
        <translation>
            <numerusform>जो ऑर्डर अब नहीं हैं उनका %Ln खोज-शब्द हटाया गया।</numerusform>
            <numerusform>जो ऑर्डर अब नहीं हैं उनके %Ln खोज-शब्द हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left as they are. Import the orders they came with again, or restore a backup.</source>
        <translation>उन्हें जैसा था वैसा छोड़ा गया। जिन ऑर्डर के साथ वे आए थे उन्हें दोबारा आयात करें, या बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The next number for new rows of “%1” is taken already.</source>
        <translation>“%1” की नई पंक्तियों का अगला नंबर पहले ही लिया जा चुका है।</translation>
    </message>
    <message>
        <source>New rows of “%1” are numbered from %2 on.</source>
        <translation>“%1” की नई पंक्तियों के नंबर %2 से शुरू होंगे।</translation>
    </message>
    <message numerus="yes">
        <source>Counted %Ln words again.</source>
        <translation>
            <numerusform>%Ln शब्द दोबारा गिना गया।</numerusform>
            <numerusform>%Ln शब्द दोबारा गिने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup made before the damage with “mars-console database restore FILE”.</source>
        <translation>नुकसान से पहले का बैकअप “mars-console database restore FILE” से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The index “%1” is not the one this program makes; look-ups may be slow or wrong.</source>
        <translation>इंडेक्स “%1” वह नहीं है जो यह प्रोग्राम बनाता है; खोज धीमी या गलत हो सकती है।</translation>
    </message>
    <message>
        <source>Made the index “%1” again.</source>
        <translation>इंडेक्स “%1” दोबारा बनाया गया।</translation>
    </message>
    <message>
        <source>Made the table “%1” again.</source>
        <translation>तालिका “%1” दोबारा बनाई गई।</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”.</source>
        <translation>तालिका “%1” में कॉलम “%2” नहीं है।</translation>
    </message>
    <message>
        <source>The column “%1” of the table “%2” is of another kind than this program makes it.</source>
        <translation>तालिका “%2” का कॉलम “%1” उस तरह का नहीं है जैसा यह प्रोग्राम बनाता है।</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>बैकअप पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>लिखी गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>PostgreSQL’s program %1 is not installed here.</source>
        <translation>PostgreSQL का प्रोग्राम %1 यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Install the package postgresql-client and try again.</source>
        <translation>पैकेज postgresql-client इंस्टॉल करें और दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>PostgreSQL’s program %1 could not finish: %2.</source>
        <translation>PostgreSQL का प्रोग्राम %1 पूरा नहीं हो सका: %2।</translation>
    </message>
    <message>
        <source>it ended unexpectedly</source>
        <translation>वह अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>Install the package postgresql-client of the server’s version.</source>
        <translation>सर्वर के संस्करण वाला पैकेज postgresql-client इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>कुछ नहीं बदला गया। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>थोड़ी जगह ख़ाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It cannot be made again, since rows that must differ are the same.</source>
        <translation>इसे दोबारा नहीं बनाया जा सकता, क्योंकि जिन पंक्तियों को अलग होना चाहिए वे एक-सी हैं।</translation>
    </message>
    <message>
        <source>That is not the address of a server.</source>
        <translation>यह किसी सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>Write it like postgresql://user@host:5432/database.</source>
        <translation>इसे postgresql://user@host:5432/database की तरह लिखें।</translation>
    </message>
    <message>
        <source>The order database %1 took too long to answer.</source>
        <translation>ऑर्डर डेटाबेस %1 ने जवाब देने में बहुत देर लगाई।</translation>
    </message>
    <message>
        <source>Try again in a moment; if it stays slow, tell who looks after the server.</source>
        <translation>थोड़ी देर में फिर कोशिश करें; अगर यह धीमा ही रहे, तो सर्वर संभालने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>%1 has a table “%2” that another program made.</source>
        <translation>%1 में “%2” नाम की टेबल किसी दूसरे प्रोग्राम की बनाई हुई है।</translation>
    </message>
    <message>
        <source>Restore into a new database, or into one that holds only orders.</source>
        <translation>बैकअप को किसी नए डेटाबेस में वापस लाएँ, या ऐसे में जिसमें केवल ऑर्डर हों।</translation>
    </message>
    <message>
        <source>The password of a key (sslpassword) cannot be kept.</source>
        <translation>किसी कुंजी का पासवर्ड (sslpassword) सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write it into this computer&apos;s service file, or use a key without a password.</source>
        <translation>उसे इस कंप्यूटर की सर्विस फ़ाइल में लिखें, या बिना पासवर्ड वाली कुंजी का उपयोग करें।</translation>
    </message>
    <message>
        <source>Everyone can read a password among the further settings.</source>
        <translation>अन्य सेटिंग में लिखा पासवर्ड कोई भी पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Type it into the field for the password.</source>
        <translation>उसे पासवर्ड वाली जगह में लिखें।</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सर्विस</translation>
    </message>
    <message>
        <source>There is a “;” in “%1”, which cannot be used here.</source>
        <translation>“%1” में “;” है, जो यहाँ नहीं चलता।</translation>
    </message>
    <message>
        <source>Take the “;” out.</source>
        <translation>“;” हटा दें।</translation>
    </message>
    <message>
        <source>The order database %1 is damaged: tables are missing.</source>
        <translation>ऑर्डर डेटाबेस %1 ख़राब है: कुछ टेबल नहीं हैं।</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program.</source>
        <translation>फ़ाइल %1 किसी दूसरे प्रोग्राम की है।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Made the view or function “%1” again.</source>
        <translation>व्यू या फ़ंक्शन “%1” फिर से बनाया गया।</translation>
    </message>
    <message>
        <source>The view or function “%1” is missing.</source>
        <translation>व्यू या फ़ंक्शन “%1” मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The order is no longer stored, so nothing was written about it.</source>
        <translation>ऑर्डर अब सहेजा हुआ नहीं है, इसलिए उसके बारे में कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>What you wrote could not be kept on this computer: %1 cannot be written.</source>
        <translation>आपका लिखा इस कंप्यूटर पर सुरक्षित नहीं रखा जा सका: %1 में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write there, and save again.</source>
        <translation>डिस्क पर जगह बनाएँ, या देखें कि वहाँ कौन लिख सकता है, और फिर सहेजें।</translation>
    </message>
    <message>
        <source>What you wrote could not be kept: another window of this program is open for the same order database.</source>
        <translation>आपका लिखा सुरक्षित नहीं रखा जा सका: इसी ऑर्डर डेटाबेस के लिए इस प्रोग्राम की दूसरी विंडो खुली है।</translation>
    </message>
    <message>
        <source>Close the other window and save again.</source>
        <translation>दूसरी विंडो बंद करें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>The order database %1 can only be read for now.</source>
        <translation>ऑर्डर डेटाबेस %1 को अभी केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Try again when its primary server is back; if that takes long, tell who looks after it.</source>
        <translation>इसका मुख्य सर्वर वापस आने पर फिर कोशिश करें; देर लगे तो जो इसकी देखभाल करता है उसे बताएँ।</translation>
    </message>
    <message>
        <source>This was written under another login, so it was not taken back.</source>
        <translation>यह दूसरे लॉगिन से लिखा गया था, इसलिए वापस नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Ask who wrote it to take it back.</source>
        <translation>जिसने लिखा है, उससे इसे वापस लेने को कहें।</translation>
    </message>
    <message>
        <source>Your login at the order database %1 may not do this.</source>
        <translation>ऑर्डर डेटाबेस %1 पर आपके लॉगिन को यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask who looks after the database for the right to.</source>
        <translation>डेटाबेस सँभालने वाले से इसका अधिकार माँगें।</translation>
    </message>
    <message>
        <source>%1 is a file on this computer: nobody keeps copies of it.</source>
        <translation>%1 इस कंप्यूटर की एक फ़ाइल है: कोई इसकी प्रति नहीं रखता।</translation>
    </message>
    <message>
        <source>Name a shared order database with “--database”.</source>
        <translation>“--database” से कोई साझा ऑर्डर डेटाबेस बताएँ।</translation>
    </message>
    <message>
        <source>Orders can be kept for 1 to %1 days.</source>
        <translation>ऑर्डर 1 से %1 दिनों तक रखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Give a number of days, or “--off” for no copies.</source>
        <translation>दिनों की संख्या दें, या कोई प्रति न रखने के लिए “--off”।</translation>
    </message>
    <message>
        <source>The disk has no room for a copy of the open orders.</source>
        <translation>डिस्क पर खुले ऑर्डरों की प्रति के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>A copy of the open orders cannot be kept on this computer.</source>
        <translation>इस कंप्यूटर पर खुले ऑर्डरों की प्रति नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>Nothing is lost, but while the order database does not answer, orders cannot be searched.</source>
        <translation>कुछ खोया नहीं है, पर जब तक ऑर्डर डेटाबेस जवाब नहीं देता, ऑर्डर खोजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>This order is older than those that are kept on this computer.</source>
        <translation>यह ऑर्डर इस कंप्यूटर पर रखे गए ऑर्डरों से पुराना है।</translation>
    </message>
    <message>
        <source>It can be read once the order database answers again.</source>
        <translation>ऑर्डर डेटाबेस के फिर जवाब देने पर इसे पढ़ा जा सकेगा।</translation>
    </message>
    <message>
        <source>A customer can only be shown in full while the order database answers.</source>
        <translation>ग्राहक को पूरा तभी दिखाया जा सकता है जब ऑर्डर डेटाबेस जवाब दे रहा हो।</translation>
    </message>
    <message>
        <source>Try again when it does.</source>
        <translation>जब वह जवाब दे, तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This was written about order %1. The order database has order %2 in its place now, so nothing was written.</source>
        <translation>यह ऑर्डर %1 के बारे में लिखा गया था। ऑर्डर डेटाबेस में उसकी जगह अब ऑर्डर %2 है, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Look for order %1 and write it again if it still holds.</source>
        <translation>ऑर्डर %1 खोजें और यदि वह अब भी सही हो तो उसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>The parcel of order %1 that this was written about is no longer stored, so nothing was written.</source>
        <translation>ऑर्डर %1 का जिस पार्सल के बारे में यह लिखा गया था, वह अब सहेजा हुआ नहीं है, इसलिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Open the order and look at its parcels.</source>
        <translation>ऑर्डर खोलें और उसके पार्सल देखें।</translation>
    </message>
    <message>
        <source>%1 can log in.</source>
        <translation>%1 लॉग इन कर सकती है।</translation>
    </message>
    <message>
        <source>%1 has powers over the whole server.</source>
        <translation>%1 के पास पूरे सर्वर के अधिकार हैं।</translation>
    </message>
    <message>
        <source>%1 has the rights of its groups without asking for them.</source>
        <translation>%1 को अपने समूहों के अधिकार बिना माँगे मिल जाते हैं।</translation>
    </message>
    <message>
        <source>%1 is a member of %2.</source>
        <translation>%1, %2 की सदस्य है।</translation>
    </message>
    <message>
        <source>Roles of this server are not as an order database needs them, so nobody was given rights: %1</source>
        <translation>इस सर्वर की भूमिकाएँ वैसी नहीं हैं जैसी ऑर्डर डेटाबेस को चाहिए, इसलिए किसी को अधिकार नहीं दिए गए: %1</translation>
    </message>
    <message>
        <source>Find out what they are used for. Then let an administrator of the server run this, and try again: %1</source>
        <translation>पता करें कि उनका उपयोग किसलिए होता है। फिर सर्वर के किसी व्यवस्थापक से यह चलवाएँ और फिर कोशिश करें: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln ids that sources have for orders that are gone.</source>
        <translation>
            <numerusform>%Ln ऐसी आईडी हटाई गई जिससे कोई स्रोत ऐसे ऑर्डर को जानता था जो अब नहीं है।</numerusform>
            <numerusform>%Ln ऐसी आईडी हटाई गईं जिनसे स्रोत ऐसे ऑर्डरों को जानते थे जो अब नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %Ln orders known by the id their source has for them again.</source>
        <translation>
            <numerusform>%Ln ऑर्डर अपने स्रोत की आईडी से फिर मिलने लगा।</numerusform>
            <numerusform>%Ln ऑर्डर अपने स्रोत की आईडी से फिर मिलने लगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are not found by the id their source has for them.</source>
        <translation>
            <numerusform>%Ln ऑर्डर अपने स्रोत की आईडी से नहीं मिलता।</numerusform>
            <numerusform>%Ln ऑर्डर अपने स्रोत की आईडी से नहीं मिलते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting orders</source>
        <translation>ऑर्डर गिने जा रहे हैं</translation>
    </message>
    <message>
        <source>The kept count of orders “%1” is wrong.</source>
        <translation>ऑर्डर “%1” की रखी हुई गिनती ग़लत है।</translation>
    </message>
    <message>
        <source>Counted the orders of all views again.</source>
        <translation>सभी दृश्यों के ऑर्डर फिर से गिन लिए गए।</translation>
    </message>
    <message numerus="yes">
        <source>Mistyped names will not be found: %Ln entries are wrong.</source>
        <translation>
            <numerusform>गलत टाइप किए गए नाम नहीं मिलेंगे: %Ln प्रविष्टि गलत है।</numerusform>
            <numerusform>गलत टाइप किए गए नाम नहीं मिलेंगे: %Ln प्रविष्टियाँ गलत हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out again how mistyped names are found.</source>
        <translation>गलत टाइप किए गए नाम कैसे मिलें, यह फिर से तैयार किया गया।</translation>
    </message>
    <message>
        <source>The connection pooler in front of the order database %1 has no place free for this desk.</source>
        <translation>ऑर्डर डेटाबेस %1 के आगे लगे कनेक्शन पूलर में इस डेस्क के लिए कोई जगह खाली नहीं है।</translation>
    </message>
    <message>
        <source>Work goes on by itself as soon as there is one. If that takes long, ask its administrator for more places (default_pool_size).</source>
        <translation>जगह खाली होते ही काम अपने-आप आगे बढ़ेगा। अगर इसमें देर लगे, तो उसके व्यवस्थापक से और जगहें (default_pool_size) माँगें।</translation>
    </message>
    <message>
        <source>The connection pooler in front of the order database %1 gives every transaction another session: news of changes and settings would get lost.</source>
        <translation>ऑर्डर डेटाबेस %1 के आगे का कनेक्शन पूलर हर ट्रांज़ैक्शन को अलग सत्र देता है: बदलावों की ख़बरें और सेटिंग खो जाएँगी।</translation>
    </message>
    <message>
        <source>Ask its administrator for session pooling (pool_mode = session), or connect to the server itself.</source>
        <translation>उसके एडमिन से सत्र पूलिंग (pool_mode = session) माँगें, या सीधे सर्वर से जुड़ें।</translation>
    </message>
</context>
<context>
    <name>StrictObject</name>
    <message>
        <source>a text is expected</source>
        <translation>यहाँ टेक्स्ट चाहिए</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह ख़ाली है</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>यहाँ true या false चाहिए</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>यहाँ %1 से %2 तक की पूर्ण संख्या चाहिए</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>यहाँ टेक्स्टों की सूची चाहिए</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>यहाँ एक सूची चाहिए</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>यहाँ एक ऑब्जेक्ट चाहिए</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>ऐसा कोई फ़ील्ड नहीं है</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No date given</source>
        <translation>तारीख़ नहीं दी गई</translation>
    </message>
    <message>
        <source>Time as written: %1</source>
        <translation>लिखा हुआ समय: %1</translation>
    </message>
    <message>
        <source>No time zone was given; the carrier&apos;s own was assumed.</source>
        <translation>समय क्षेत्र नहीं दिया गया; कूरियर का अपना माना गया।</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>मिला: %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>अनुमान: %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>वादा: %1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>%1 ने सुधारा</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजा जाना बाकी है</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>There is nothing to look for. Give an order number, tracking number, phone, e-mail or name.</source>
        <translation>खोजने के लिए कुछ नहीं है। ऑर्डर नंबर, ट्रैकिंग नंबर, फ़ोन, ई-मेल या नाम दें।</translation>
    </message>
    <message>
        <source>similar to what was typed</source>
        <translation>लिखे हुए से मिलता-जुलता</translation>
    </message>
</context>
<context>
    <name>TrackReport</name>
    <message>
        <source>It may also mean</source>
        <translation>यह भी हो सकता है</translation>
    </message>
    <message>
        <source>There are more. Add another word, or more of the number.</source>
        <translation>और भी हैं। एक और शब्द या नंबर का और हिस्सा जोड़ें।</translation>
    </message>
    <message>
        <source>The number %1 was replaced since.</source>
        <translation>नंबर %1 अब बदल चुका है।</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>वस्तु</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>पार्सल %1 / %2</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>ट्रैकिंग नंबर</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <translation>पुराना नंबर</translation>
    </message>
    <message>
        <source>Carrier page</source>
        <translation>कूरियर पेज</translation>
    </message>
    <message>
        <source>Carrier phone</source>
        <translation>कूरियर फ़ोन</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>बिना तारीख़</translation>
    </message>
    <message>
        <source>item without a name</source>
        <translation>बिना नाम की वस्तु</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>TrackingLink</name>
    <message>
        <source>This parcel has no tracking number yet.</source>
        <translation>इस पार्सल का अभी ट्रैकिंग नंबर नहीं है।</translation>
    </message>
    <message>
        <source>The carrier of this parcel is not known. Copy the number and ask the warehouse.</source>
        <translation>इस पार्सल का कूरियर पता नहीं है। नंबर कॉपी करें और गोदाम से पूछें।</translation>
    </message>
    <message>
        <source>%1 has no direct link: the number is copied, paste it into the form on the page.</source>
        <translation>%1 का सीधा लिंक नहीं है: नंबर कॉपी हो गया है, उसे पेज के फ़ॉर्म में चिपकाएँ।</translation>
    </message>
    <message>
        <source>%1 has no tracking page. Copy the number and call them.</source>
        <translation>%1 का ट्रैकिंग पेज नहीं है। नंबर कॉपी करें और उन्हें कॉल करें।</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>%1 has no option “--%2”.</source>
        <translation>%1 में “--%2” विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 में “%2” कमांड नहीं है।</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do: %2.</source>
        <translation>“%1” को बताना होगा कि क्या करना है: %2।</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>विकल्प “--%1” के साथ मान चाहिए।</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>विकल्प “--%1” के साथ मान नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>“%1” needs something to work on.</source>
        <translation>“%1” के साथ कुछ और देना होगा।</translation>
    </message>
    <message>
        <source>Write “%1 %2”.</source>
        <translation>“%1 %2” लिखें।</translation>
    </message>
    <message>
        <source>“%1” takes no further words.</source>
        <translation>“%1” के साथ और शब्द नहीं दिए जाते।</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>“%1 --help” देखें।</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
</context>
<context>
    <name>WorkNews</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 प्रति सेकंड</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n सेकंड बाकी</numerusform>
            <numerusform>%n सेकंड बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n मिनट बाकी</numerusform>
            <numerusform>%n मिनट बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::BackupRestore</name>
    <message>
        <source>Restoring the backup…</source>
        <translation>बैकअप वापस लाया जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
</context>
<context>
    <name>mars::LoginProgress</name>
    <message>
        <source>Getting the order database ready…</source>
        <translation>ऑर्डर डेटाबेस तैयार हो रहा है…</translation>
    </message>
</context>
<context>
    <name>mars::LookupModel</name>
    <message>
        <source>Delivered %1</source>
        <translation>डिलीवर हुआ: %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>अनुमान: %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>वादा: %1</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>ऑर्डर नंबर</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>ट्रैकिंग नंबर</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Looked for it as: %1.</source>
        <translation>इस रूप में खोजा गया: %1।</translation>
    </message>
    <message>
        <source>by an earlier tracking number, %1</source>
        <translation>पुराने ट्रैकिंग नंबर %1 से</translation>
    </message>
    <message>
        <source>More matches: over 1,000, keep typing</source>
        <translation>और परिणाम: 1,000 से ज़्यादा, लिखते रहें</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) outside the view “%1”</source>
        <translation>
            <numerusform>दृश्य “%1” के बाहर %n परिणाम</numerusform>
            <numerusform>दृश्य “%1” के बाहर %n परिणाम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same customer, %n other order(s)</source>
        <translation>
            <numerusform>वही ग्राहक, %n और ऑर्डर</numerusform>
            <numerusform>वही ग्राहक, %n और ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches %1</source>
        <translation>%1 से कोई ऑर्डर मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Did the customer mean one of these?</source>
        <translation>क्या ग्राहक का मतलब इनमें से कोई है?</translation>
    </message>
    <message>
        <source>Check it with the customer, or try the phone number or the name.</source>
        <translation>ग्राहक से जाँच लें, या फ़ोन नंबर या नाम आज़माएँ।</translation>
    </message>
    <message>
        <source>This text holds nothing to look for</source>
        <translation>इस टेक्स्ट में खोजने लायक कुछ नहीं है</translation>
    </message>
    <message>
        <source>Type an order number, tracking number, phone number, e-mail address or name.</source>
        <translation>ऑर्डर नंबर, ट्रैकिंग नंबर, फ़ोन नंबर, ई-मेल पता या नाम लिखें।</translation>
    </message>
    <message>
        <source>Check it with the customer, or try the phone number.</source>
        <translation>ग्राहक से जाँच लें, या फ़ोन नंबर आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>More matches: the best %n are shown, keep typing</source>
        <translation>
            <numerusform>और परिणाम: सबसे सही %n दिख रहा है, आगे लिखें</numerusform>
            <numerusform>और परिणाम: सबसे सही %n दिख रहे हैं, आगे लिखें</numerusform>
        </translation>
    </message>
    <message>
        <source>tracking no. %1</source>
        <translation>ट्रैकिंग नं. %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the keys that led to an order</comment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Check it with the customer, or try the name.</source>
        <translation>ग्राहक से जाँच लें, या नाम आज़माएँ।</translation>
    </message>
    <message>
        <source>Check it with the customer.</source>
        <translation>ग्राहक से जाँच लें।</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>अभी कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>An order can be found here as soon as there are some.</source>
        <translation>ऑर्डर आते ही उन्हें यहाँ खोजा जा सकेगा।</translation>
    </message>
    <message>
        <source>With your login, names and parts of phone numbers or e-mail addresses are not searched. Type the whole one, or the order number.</source>
        <translation>आपके लॉगिन से नाम और फ़ोन नंबर या ई-मेल पते के हिस्से नहीं खोजे जाते। पूरा नंबर या पता लिखें, या ऑर्डर नंबर।</translation>
    </message>
    <message>
        <source>With your login, names, phone numbers and e-mail addresses are not searched. Type the order number or the tracking number.</source>
        <translation>आपके लॉगिन से नाम, फ़ोन नंबर और ई-मेल पते नहीं खोजे जाते। ऑर्डर नंबर या ट्रैकिंग नंबर लिखें।</translation>
    </message>
    <message>
        <source>Type an order number or tracking number, or a whole phone number or e-mail address.</source>
        <translation>ऑर्डर नंबर या ट्रैकिंग नंबर लिखें, या पूरा फ़ोन नंबर या ई-मेल पता।</translation>
    </message>
    <message>
        <source>Type an order number or tracking number.</source>
        <translation>ऑर्डर नंबर या ट्रैकिंग नंबर लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>Only open orders and those of the last %n day(s) are kept on this computer; older ones are found again once the order database answers.</source>
        <translation>
            <numerusform>इस कंप्यूटर पर केवल खुले ऑर्डर और पिछले %n दिन के ऑर्डर रखे हैं; पुराने ऑर्डर डेटाबेस के जवाब देने पर फिर मिलेंगे।</numerusform>
            <numerusform>इस कंप्यूटर पर केवल खुले ऑर्डर और पिछले %n दिनों के ऑर्डर रखे हैं; पुराने ऑर्डर डेटाबेस के जवाब देने पर फिर मिलेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match(es), surest first, then newest</source>
        <translation>
            <numerusform>%n और मिलान</numerusform>
            <numerusform>%n और मिलान, सबसे पक्के पहले, फिर सबसे नए</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>मिलते-जुलते नाम</translation>
    </message>
    <message>
        <source>similar to “%1”</source>
        <translation>“%1” से मिलता-जुलता</translation>
    </message>
</context>
<context>
    <name>mars::OrderListModel</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>mars::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in this desktop&apos;s keychain</source>
        <translation>इसे इस डेस्कटॉप के कीचेन में रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>पासवर्ड (&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>जोड़ें (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>बंद करें (&amp;L)</translation>
    </message>
</context>
<context>
    <name>mars::StartProblem</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>बैकअप वापस लाएँ… (&amp;R)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>दूसरी फ़ाइल चुनें… (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this computer&apos;s own database</source>
        <translation>इस कंप्यूटर का अपना डेटाबेस लें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>Choose an order database, or name a new one</source>
        <translation>ऑर्डर डेटाबेस चुनें, या नए का नाम दें</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>वापस लाने के लिए बैकअप चुनें</translation>
    </message>
    <message>
        <source>Put the backup %1 in the place of %2?</source>
        <translation>क्या %2 की जगह बैकअप %1 रखा जाए?</translation>
    </message>
    <message>
        <source>What the damaged file still holds is gone then. If someone is to look at it, make a copy of it first.</source>
        <translation>ख़राब फ़ाइल में जो बचा है वह फिर नहीं रहेगा। अगर किसी को उसे देखना हो, तो पहले उसकी कॉपी बना लें।</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>वापस लाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>mars::TimelineModel</name>
    <message numerus="yes">
        <source>%n earlier scan(s)</source>
        <translation>
            <numerusform>%n पुराना स्कैन</numerusform>
            <numerusform>%n पुराने स्कैन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::WindowProgram</name>
    <message>
        <source>Some of your own carrier files cannot be used. The carriers that come with the program are used instead.</source>
        <translation>आपकी कुछ कूरियर फ़ाइलें इस्तेमाल नहीं हो सकतीं। उनकी जगह प्रोग्राम के साथ आए कूरियर लिए गए हैं।</translation>
    </message>
    <message>
        <source>The password was not kept.</source>
        <translation>पासवर्ड सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>mars::ui::AnswerStrip</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>As known at …</source>
        <translation>पिछले समय पर …</translation>
    </message>
</context>
<context>
    <name>mars::ui::AsKnownPopover</name>
    <message>
        <source>As known at …</source>
        <translation>पिछले समय पर …</translation>
    </message>
    <message>
        <source>Shows the order with only what had been received by then.</source>
        <translation>ऑर्डर को केवल उस जानकारी के साथ दिखाता है जो तब तक मिली थी।</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd, d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Earlier news</source>
        <translation>पिछली सूचना</translation>
    </message>
    <message>
        <source>Later news</source>
        <translation>अगली सूचना</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>अभी पर लौटें</translation>
    </message>
</context>
<context>
    <name>mars::ui::AttendanceBar</name>
    <message>
        <source>Also open: %1</source>
        <translation>इनके पास भी खुला: %1</translation>
    </message>
    <message>
        <source>Also open: %1 and %2</source>
        <translation>इनके पास भी खुला: %1 और %2</translation>
    </message>
    <message numerus="yes">
        <source>Also open: %1, %2 and %n other(s)</source>
        <translation>
            <numerusform>इनके पास भी खुला: %1, %2 और %n अन्य</numerusform>
            <numerusform>इनके पास भी खुला: %1, %2 और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::ConnectionStepRow</name>
    <message>
        <source>Trying…</source>
        <translation>जाँच जारी है…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>नहीं आज़माया</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>done, with a warning</source>
        <translation>हो गया, चेतावनी के साथ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>You stopped it here.</source>
        <translation>आपने इसे यहाँ रोक दिया।</translation>
    </message>
</context>
<context>
    <name>mars::ui::CorrectionPopover</name>
    <message>
        <source>Parcel</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Choose where it really is</source>
        <translation>चुनें कि यह असल में कहाँ है</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>For example: the customer says it came this morning</source>
        <translation>जैसे: ग्राहक ने कहा कि आज सुबह मिल गया</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>%1 की स्थिति</translation>
    </message>
</context>
<context>
    <name>mars::ui::CustomerRow</name>
    <message>
        <source>Name not given</source>
        <translation>नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>ग्राहक को कॉल करें</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>ग्राहक को लिखें</translation>
    </message>
    <message>
        <source>Showing it is recorded.</source>
        <translation>दिखाने पर यह दर्ज होगा।</translation>
    </message>
    <message>
        <source>It was recorded that you looked.</source>
        <translation>दर्ज हुआ कि आपने इसे देखा।</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>संपर्क दिखाएँ</translation>
    </message>
</context>
<context>
    <name>mars::ui::DatabaseCard</name>
    <message>
        <source>Saved. This start was told another database with --database or MARS_DATABASE, and so will the next be while that is set.</source>
        <translation>सहेजा गया। इस बार --database या MARS_DATABASE से दूसरा डेटाबेस बताया गया था; जब तक वह सेट है, अगली बार भी वही चलेगा।</translation>
    </message>
    <message>
        <source>Saved. The program uses this database from the next start on.</source>
        <translation>सहेजा गया। अगली बार शुरू होने पर प्रोग्राम यही डेटाबेस इस्तेमाल करेगा।</translation>
    </message>
    <message>
        <source>From the next start on the program uses this computer&apos;s own database.</source>
        <translation>अगली बार शुरू होने पर प्रोग्राम इस कंप्यूटर का अपना डेटाबेस इस्तेमाल करेगा।</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>जाँच रोकें</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Many desks work on one PostgreSQL database. Give its address, or fill in what you know; what you leave empty is taken from this computer&apos;s own set-up.</source>
        <translation>कई डेस्क एक ही PostgreSQL डेटाबेस पर काम करते हैं। उसका पता दें, या जो जानते हैं वह भरें; जो ख़ाली छोड़ेंगे वह इस कंप्यूटर की अपनी सेटिंग से लिया जाएगा।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Use this computer&apos;s own</source>
        <translation>इस कंप्यूटर का अपना इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>mars::ui::EditPopover</name>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n अक्षर ज़्यादा</numerusform>
            <numerusform>%n अक्षर ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n अक्षर बाकी</numerusform>
            <numerusform>%n अक्षर बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::EmptyList</name>
    <message>
        <source>Nothing is late</source>
        <translation>कुछ भी देर से नहीं है</translation>
    </message>
    <message>
        <source>Every open order can still keep its promise.</source>
        <translation>हर खुला ऑर्डर अभी वादे पर पहुँच सकता है।</translation>
    </message>
    <message>
        <source>Nothing is out for delivery</source>
        <translation>डिलीवरी पर कुछ नहीं निकला है</translation>
    </message>
    <message>
        <source>Parcels appear here when a courier takes them.</source>
        <translation>जब कोई पार्सल डिलीवरी पर निकलेगा, यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>कोई समस्या नहीं</translation>
    </message>
    <message>
        <source>Held, failed and returning parcels appear here.</source>
        <translation>रुके हुए, असफल और वापस आ रहे पार्सल यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Nothing delivered yet today</source>
        <translation>आज अभी तक कुछ डिलीवर नहीं हुआ</translation>
    </message>
    <message>
        <source>Parcels appear here when they arrive.</source>
        <translation>पार्सल पहुँचने पर यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>कोई खुला ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>New orders appear here as they come in.</source>
        <translation>नए ऑर्डर आते ही यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>अभी कोई ऑर्डर नहीं</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>सभी ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>No orders match these filters</source>
        <translation>कोई ऑर्डर इन फ़िल्टरों से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Take one of them away, or all.</source>
        <translation>उनमें से एक या सब हटाएँ।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
</context>
<context>
    <name>mars::ui::ExportBar</name>
    <message>
        <source>A list is being exported. Wait until it is done, or cancel it.</source>
        <translation>एक सूची निर्यात हो रही है। उसके पूरा होने तक रुकें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Lists can be exported once the order database answers again.</source>
        <translation>ऑर्डर डेटाबेस के फिर जवाब देने पर सूचियाँ निर्यात की जा सकती हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>“%1” निर्यात हो रहा है…</translation>
    </message>
    <message>
        <source>Exporting “%1”: finishing the file…</source>
        <translation>“%1” निर्यात हो रहा है: फ़ाइल पूरी की जा रही है…</translation>
    </message>
    <message>
        <source>Exporting “%1”: %2 of %3 orders</source>
        <translation>“%1” निर्यात हो रहा है: %3 में से %2 ऑर्डर</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>निर्यात रद्द किया गया।</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>कुछ भी निर्यात नहीं हुआ। %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) exported to %1</source>
        <translation>
            <numerusform>%Ln ऑर्डर %1 में निर्यात हुआ</numerusform>
            <numerusform>%Ln ऑर्डर %1 में निर्यात हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>mars::ui::FilterBar</name>
    <message>
        <source>Take this filter away</source>
        <translation>यह फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Looking for orders…</source>
        <translation>ऑर्डर खोजे जा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far…</source>
        <translation>
            <numerusform>अब तक %Ln ऑर्डर…</numerusform>
            <numerusform>अब तक %Ln ऑर्डर…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ऑर्डर</numerusform>
            <numerusform>%Ln ऑर्डर</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>दृश्य के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>दृश्य का नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>दृश्य हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln order(s). Press %1 to search again.</source>
        <translation>
            <numerusform>%Ln ऑर्डर के बाद रोका गया। फिर खोजने के लिए %1 दबाएँ।</numerusform>
            <numerusform>%Ln ऑर्डर के बाद रोका गया। फिर खोजने के लिए %1 दबाएँ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::FilterPopover</name>
    <message>
        <source>“%1” is not a day. Write it like %2.</source>
        <translation>“%1” कोई दिन नहीं है। उसे %2 की तरह लिखें।</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>यह दृश्य फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>कूरियर</translation>
    </message>
    <message>
        <source>City or region begins with</source>
        <translation>शहर या क्षेत्र की शुरुआत</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>गोदाम</translation>
    </message>
    <message>
        <source>Placed from</source>
        <translation>ऑर्डर कब से</translation>
    </message>
    <message>
        <source>Placed until</source>
        <translation>ऑर्डर कब तक</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>वादा कब से</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>वादा कब तक</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Tracking number is missing</source>
        <translation>ट्रैकिंग नंबर नहीं है</translation>
    </message>
    <message>
        <source>For example: Bhiwandi WH-2</source>
        <translation>जैसे: Bhiwandi WH-2</translation>
    </message>
    <message>
        <source>For example: COD</source>
        <translation>जैसे: COD</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Show orders</source>
        <translation>ऑर्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>कोई भी दिन</translation>
    </message>
</context>
<context>
    <name>mars::ui::FirstRunPage</name>
    <message>
        <source>No orders here yet</source>
        <translation>यहाँ अभी कोई ऑर्डर नहीं है</translation>
    </message>
    <message>
        <source>Load sample data and try everything first, or bring in your own orders.
Nothing is sent to anyone.</source>
        <translation>नमूना डेटा लोड करके पहले सब आज़माएँ, या अपने ऑर्डर लाएँ।
किसी को कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>नमूना डेटा के साथ देखें</translation>
    </message>
    <message>
        <source>About 200 made-up orders with parcels on their way, late, held and delivered. Remove them again with one click in Settings.</source>
        <translation>लगभग 200 काल्पनिक ऑर्डर, जिनके पार्सल रास्ते में, देर से, रुके हुए या डिलीवर हुए हैं। सेटिंग में एक क्लिक से इन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>Loading sample data…</source>
        <translation>नमूना डेटा लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>नमूना डेटा लोड करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Bring in your orders</source>
        <translation>अपने ऑर्डर लाएँ</translation>
    </message>
    <message>
        <source>Read orders, parcels and scans from CSV or JSON Lines files. Run this in a terminal; the orders appear here by themselves.</source>
        <translation>CSV या JSON Lines फ़ाइलों से ऑर्डर, पार्सल और स्कैन पढ़ें। यह टर्मिनल में चलाएँ; ऑर्डर यहाँ अपने आप दिखेंगे।</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Connect your order database to see live orders. Or load sample data and try everything first.
Nothing is sent to anyone.</source>
        <translation>अपना ऑर्डर डेटाबेस जोड़ें और मौजूदा ऑर्डर देखें। या नमूना डेटा लोड करके पहले सब आज़माएँ।
किसी को कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Connect your order database</source>
        <translation>अपना ऑर्डर डेटाबेस जोड़ें</translation>
    </message>
    <message>
        <source>A PostgreSQL server that many desks share. Read access is enough. About three minutes.</source>
        <translation>PostgreSQL सर्वर जिसे कई डेस्क साझा करते हैं। पढ़ने की अनुमति काफ़ी है। क़रीब तीन मिनट।</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>जुड़ें</translation>
    </message>
    <message>
        <source>Orders appear here by themselves as soon as there are some.</source>
        <translation>ऑर्डर आते ही यहाँ अपने आप दिखेंगे।</translation>
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
        <translation>पार्सल %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>वस्तुएँ</translation>
    </message>
</context>
<context>
    <name>mars::ui::LookupDelegate</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>ऑर्डर खोलें</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी</translation>
    </message>
</context>
<context>
    <name>mars::ui::MainWindow</name>
    <message>
        <source>Command copied</source>
        <translation>कमांड कॉपी हो गई</translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders loaded</source>
        <translation>
            <numerusform>%n नमूना ऑर्डर लोड हुआ</numerusform>
            <numerusform>%n नमूना ऑर्डर लोड हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders removed</source>
        <translation>
            <numerusform>%n नमूना ऑर्डर हटाया गया</numerusform>
            <numerusform>%n नमूना ऑर्डर हटाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Mars Order Tracking</source>
        <translation>Mars Order Tracking</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>mars::ui::NotePopover</name>
    <message>
        <source>Note on %1</source>
        <translation>%1 पर नोट</translation>
    </message>
    <message>
        <source>What should whoever opens this order next know?</source>
        <translation>जो यह ऑर्डर आगे खोले, उसे क्या पता होना चाहिए?</translation>
    </message>
</context>
<context>
    <name>mars::ui::NoteRow</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजा जाना बाकी है</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
</context>
<context>
    <name>mars::ui::NotesLine</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who wrote a note, when, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Go to the notes (%1)</source>
        <translation>नोट पर जाएँ (%1)</translation>
    </message>
</context>
<context>
    <name>mars::ui::NotesSection</name>
    <message>
        <source>Notes %1</source>
        <comment>heading and how many</comment>
        <translation>नोट %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
</context>
<context>
    <name>mars::ui::NumberPopover</name>
    <message>
        <source>The check digit does not fit; %1 would. Compare it with the label.</source>
        <translation>जाँच अंक मेल नहीं खाता; %1 मेल खाता। लेबल से मिलाएँ।</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>पार्सल</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>ट्रैकिंग नंबर</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>फिर भी सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>No tracking number has more than %n characters.</source>
        <translation>
            <numerusform>किसी ट्रैकिंग नंबर में %n से ज़्यादा अक्षर नहीं होते।</numerusform>
            <numerusform>किसी ट्रैकिंग नंबर में %n से ज़्यादा अक्षर नहीं होते।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has this number already.</source>
        <translation>यह नंबर पहले से %1 पर है।</translation>
    </message>
    <message>
        <source>No known carrier uses a number like this. Compare it with the label on the parcel.</source>
        <translation>कोई भी जाना-पहचाना कूरियर ऐसा नंबर नहीं देता। पार्सल पर लगे लेबल से मिलाएँ।</translation>
    </message>
    <message>
        <source>Add a number to %1</source>
        <translation>%1 में नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Tracking number of %1</source>
        <translation>%1 का ट्रैकिंग नंबर</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrderDelegate</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrderDetails</name>
    <message>
        <source>Items %1</source>
        <comment>heading and how many</comment>
        <translation>वस्तुएँ %1</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>डिलीवरी का पता</translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation>इस ग्राहक के और ऑर्डर</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrderPanel</name>
    <message>
        <source>Order number %1 copied</source>
        <translation>ऑर्डर नंबर %1 कॉपी हुआ</translation>
    </message>
    <message>
        <source>Tracking number %1 copied</source>
        <translation>ट्रैकिंग नंबर %1 कॉपी हुआ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>अभी पर लौटें</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>This order has no tracking number yet.</source>
        <translation>इस ऑर्डर का अभी ट्रैकिंग नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Answer copied</source>
        <translation>उत्तर कॉपी हुआ</translation>
    </message>
    <message>
        <source>This order has no parcel yet.</source>
        <translation>इस ऑर्डर का अभी कोई पार्सल नहीं है।</translation>
    </message>
    <message>
        <source>No phone number of the carrier is known.</source>
        <translation>कूरियर का फ़ोन नंबर पता नहीं है।</translation>
    </message>
    <message>
        <source>Copy tracking link</source>
        <translation>ट्रैकिंग लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Tracking link copied</source>
        <translation>ट्रैकिंग लिंक कॉपी हुआ</translation>
    </message>
    <message>
        <source>As known at …</source>
        <translation>पिछले समय पर …</translation>
    </message>
    <message>
        <source>Look it up at %1</source>
        <translation>%1 पर देखें</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>ई-मेल पता कॉपी करें</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>ई-मेल पता कॉपी हो गया</translation>
    </message>
    <message>
        <source>Correct the status…</source>
        <translation>स्थिति सुधारें…</translation>
    </message>
    <message>
        <source>Add tracking number…</source>
        <translation>ट्रैकिंग नंबर जोड़ें…</translation>
    </message>
    <message>
        <source>Correct the tracking number…</source>
        <translation>ट्रैकिंग नंबर सुधारें…</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrdersPage</name>
    <message>
        <source>Answer for %1 copied</source>
        <translation>%1 का उत्तर कॉपी हुआ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>ऑर्डर खोलें</translation>
    </message>
    <message>
        <source>Copy tracking no.</source>
        <translation>ट्रैकिंग नं. कॉपी</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>उत्तर कॉपी</translation>
    </message>
    <message>
        <source>Carrier page</source>
        <translation>कूरियर पेज</translation>
    </message>
    <message>
        <source>Call carrier</source>
        <translation>कूरियर को कॉल</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Paste an e-mail</source>
        <translation>ई-मेल चिपकाएँ</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>First and last order</source>
        <translation>पहला और आख़िरी ऑर्डर</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>दृश्य “%1”</translation>
    </message>
    <message>
        <source>Copy the answer of a search result</source>
        <translation>खोज परिणाम का उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Search for a number</source>
        <translation>नंबर से खोजें</translation>
    </message>
    <message>
        <source>Search for what was copied</source>
        <translation>कॉपी किया हुआ खोजें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>लिखा हुआ सहेजें</translation>
    </message>
    <message>
        <source>Undo it within 10 seconds</source>
        <translation>10 सेकंड के भीतर वापस लें</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>संपर्क दिखाएँ</translation>
    </message>
    <message>
        <source>Put changed rows in their places</source>
        <translation>बदली पंक्तियों को उनकी जगह रखें</translation>
    </message>
    <message>
        <source>This order could not be read, so nothing can be done with it.</source>
        <translation>यह ऑर्डर पढ़ा नहीं जा सका, इसलिए इस पर कुछ नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>नोट पर</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>यह सूची निर्यात करें</translation>
    </message>
    <message>
        <source>Open the exported file&apos;s folder</source>
        <translation>निर्यात की गई फ़ाइल का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Filter this view</source>
        <translation>यह दृश्य फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Stop looking for orders</source>
        <translation>ऑर्डर की खोज रोकें</translation>
    </message>
</context>
<context>
    <name>mars::ui::OrdersTable</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
</context>
<context>
    <name>mars::ui::PanelActions</name>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Call carrier</source>
        <translation>कूरियर को कॉल</translation>
    </message>
</context>
<context>
    <name>mars::ui::PanelHeader</name>
    <message>
        <source>Copy order number</source>
        <translation>ऑर्डर नंबर कॉपी करें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और काम</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>ऑर्डर बंद करें</translation>
    </message>
</context>
<context>
    <name>mars::ui::ParcelBox</name>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>पार्सल %1 / %2</translation>
    </message>
</context>
<context>
    <name>mars::ui::ParcelCard</name>
    <message>
        <source>Open carrier page</source>
        <translation>कूरियर का पेज खोलें</translation>
    </message>
    <message>
        <source>Open carrier page (%1)</source>
        <translation>कूरियर का पेज खोलें (%1)</translation>
    </message>
    <message>
        <source>Parcel %1 of %2</source>
        <translation>पार्सल %1 / %2</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>पार्सल</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n वस्तु</numerusform>
            <numerusform>%n वस्तुएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier not known yet</source>
        <translation>कूरियर अभी पता नहीं</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 को कॉल करें</translation>
    </message>
    <message>
        <source>Earlier number: %1</source>
        <translation>पुराना नंबर: %1</translation>
    </message>
    <message>
        <source>Its source withdrew this parcel after hand-over; the history stands.</source>
        <translation>सौंपे जाने के बाद स्रोत ने यह पार्सल वापस ले लिया; इतिहास बना रहेगा।</translation>
    </message>
    <message>
        <source>Add tracking number</source>
        <translation>ट्रैकिंग नंबर जोड़ें</translation>
    </message>
    <message>
        <source>The number waits to be sent</source>
        <translation>नंबर भेजा जाना बाकी है</translation>
    </message>
    <message>
        <source>No tracking number yet. It stands on the parcel&apos;s label, and the carrier knows it.</source>
        <translation>अभी ट्रैकिंग नंबर नहीं है। यह पार्सल के लेबल पर होता है और कूरियर को पता होता है।</translation>
    </message>
</context>
<context>
    <name>mars::ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>mars::ui::Rail</name>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
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
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>ट्रैकिंग</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>none in text</source>
        <translation>टेक्स्ट में नहीं</translation>
    </message>
    <message>
        <source>Found in the text</source>
        <translation>टेक्स्ट में मिला</translation>
    </message>
    <message>
        <source>found</source>
        <translation>मिला</translation>
    </message>
</context>
<context>
    <name>mars::ui::ReturnedEdits</name>
    <message>
        <source>1 of %1</source>
        <translation>%1 में से 1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>हटा दें</translation>
    </message>
</context>
<context>
    <name>mars::ui::SampleSettings</name>
    <message numerus="yes">
        <source>%n made-up orders loaded.</source>
        <translation>
            <numerusform>%n नमूना ऑर्डर लोड हुआ।</numerusform>
            <numerusform>%n नमूना ऑर्डर लोड हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made-up orders removed.</source>
        <translation>
            <numerusform>%n नमूना ऑर्डर हटाया गया।</numerusform>
            <numerusform>%n नमूना ऑर्डर हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked as made up in the database and never mix with your own.</source>
        <translation>डेटाबेस में इन पर नमूने का निशान है और ये आपके ऑर्डर में कभी नहीं मिलते।</translation>
    </message>
    <message>
        <source>There are none in this database.</source>
        <translation>इस डेटाबेस में ऐसे कोई ऑर्डर नहीं हैं।</translation>
    </message>
    <message>
        <source>Working on it…</source>
        <translation>काम चल रहा है…</translation>
    </message>
    <message>
        <source>Remove the made-up orders</source>
        <translation>नमूना ऑर्डर हटाएँ</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>नमूना डेटा</translation>
    </message>
    <message>
        <source>About 200 made-up orders to look around with.</source>
        <translation>देखने-समझने के लिए लगभग 200 काल्पनिक ऑर्डर।</translation>
    </message>
    <message>
        <source>Load sample data</source>
        <translation>नमूना डेटा लोड करें</translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation>नमूना डेटा हटाएँ</translation>
    </message>
</context>
<context>
    <name>mars::ui::SearchField</name>
    <message>
        <source>Find an order</source>
        <translation>ऑर्डर खोजें</translation>
    </message>
    <message>
        <source>Order number, tracking number, phone, e-mail, name, or paste a customer&apos;s e-mail</source>
        <translation>ऑर्डर नंबर, ट्रैकिंग नंबर, फ़ोन, ई-मेल, नाम लिखें, या ग्राहक का ई-मेल यहाँ चिपकाएँ</translation>
    </message>
    <message>
        <source>Order number, tracking number, whole phone number or e-mail address</source>
        <translation>ऑर्डर नंबर, ट्रैकिंग नंबर, पूरा फ़ोन नंबर या ई-मेल पता</translation>
    </message>
    <message>
        <source>Order number or tracking number</source>
        <translation>ऑर्डर नंबर या ट्रैकिंग नंबर</translation>
    </message>
</context>
<context>
    <name>mars::ui::SearchPopup</name>
    <message>
        <source>Understood as</source>
        <translation>इस रूप में समझा गया</translation>
    </message>
    <message>
        <source>Esc closes this list.</source>
        <translation>Esc से यह सूची बंद होती है।</translation>
    </message>
    <message>
        <source>The text is very long: only its first part was read.</source>
        <translation>टेक्स्ट बहुत लंबा है: केवल उसका पहला हिस्सा पढ़ा गया।</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>खोज के परिणाम</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Recognised in the text</source>
        <translation>टेक्स्ट में पहचाना गया</translation>
    </message>
    <message>
        <source>The text stays on this computer. Only what was found in it is searched for.</source>
        <translation>यह टेक्स्ट इसी कंप्यूटर पर रहता है। केवल वही खोजा जाता है जो इसमें मिला।</translation>
    </message>
</context>
<context>
    <name>mars::ui::ServerForm</name>
    <message>
        <source>The server shows a certificate that this computer trusts. A server on this computer needs none.</source>
        <translation>सर्वर ऐसा सर्टिफ़िकेट दिखाता है जिस पर यह कंप्यूटर भरोसा करता है। इसी कंप्यूटर के सर्वर को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>The server shows a certificate that this computer trusts.</source>
        <translation>सर्वर ऐसा सर्टिफ़िकेट दिखाता है जिस पर यह कंप्यूटर भरोसा करता है।</translation>
    </message>
    <message>
        <source>Caution: another computer could pose as the server and read the password.</source>
        <translation>सावधान: कोई और कंप्यूटर सर्वर की जगह लेकर पासवर्ड पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Caution: others on the way can read the password and the orders.</source>
        <translation>सावधान: रास्ते में और लोग पासवर्ड और ऑर्डर पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Caution: the address asks for “%1”, which checks less.</source>
        <translation>सावधान: पते में “%1” माँगा गया है, जो कम जाँचता है।</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सर्विस</translation>
    </message>
    <message>
        <source>Further settings</source>
        <translation>अन्य सेटिंग</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Certificate checked</source>
        <translation>सर्टिफ़िकेट की जाँच</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>बिना जाँच</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>db.example.com; several with commas</source>
        <translation>db.example.com; कई हों तो अल्पविराम से</translation>
    </message>
    <message>
        <source>Kept in this desktop&apos;s keychain</source>
        <translation>इस डेस्कटॉप के कीचेन में रखा जाएगा</translation>
    </message>
    <message>
        <source>An entry of this computer&apos;s service file</source>
        <translation>इस कंप्यूटर की सर्विस फ़ाइल की प्रविष्टि</translation>
    </message>
    <message>
        <source>%1 Or empty this field and fill in those below.</source>
        <comment>after what is wrong</comment>
        <translation>%1 या इस फ़ील्ड को ख़ाली करके नीचे वाले भरें।</translation>
    </message>
</context>
<context>
    <name>mars::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>काम करना</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>तुरंत लागू होता है।</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>“सिस्टम” डेस्कटॉप के अनुसार चलता है।</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Rows grow with it.</source>
        <translation>पंक्तियाँ भी साथ में बढ़ती हैं।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>एक अक्षर वाली कुंजियाँ</translation>
    </message>
    <message>
        <source>C copies, O opens the carrier page, while a list or an order has the focus.</source>
        <translation>जब सूची या ऑर्डर पर फ़ोकस हो, C कॉपी करता है और O कूरियर का पेज खोलता है।</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>डेटाबेस: %1</translation>
    </message>
    <message>
        <source>Back to orders</source>
        <translation>ऑर्डर पर लौटें</translation>
    </message>
    <message>
        <source>Next setting</source>
        <translation>अगली सेटिंग</translation>
    </message>
    <message>
        <source>Shared order database</source>
        <translation>साझा ऑर्डर डेटाबेस</translation>
    </message>
    <message>
        <source>It signs your notes and corrections and goes into the record with them. Its initials stand at the bottom left.</source>
        <translation>आपके नोट और सुधार इसी नाम से होते हैं और यही रिकॉर्ड में जाता है। इसके पहले अक्षर नीचे बाईं ओर दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>mars::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>mars::ui::StaleBanner</name>
    <message>
        <source>You are seeing orders as of %1 today.</source>
        <translation>आप आज %1 तक के ऑर्डर देख रहे हैं।</translation>
    </message>
    <message>
        <source>You are seeing orders as of %1, %2.</source>
        <translation>आप %1, %2 तक के ऑर्डर देख रहे हैं।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Can&apos;t reach the order database.</source>
        <translation>ऑर्डर डेटाबेस तक पहुँच नहीं हो रही।</translation>
    </message>
    <message>
        <source>The program reconnects by itself, and search works again then.</source>
        <translation>प्रोग्राम अपने आप फिर जुड़ेगा, और तब खोज भी चलेगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait and will be sent then.</source>
        <translation>
            <numerusform>%Ln बदलाव रुका है और तब भेजा जाएगा।</numerusform>
            <numerusform>%Ln बदलाव रुके हैं और तब भेजे जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search still finds open orders and those of the last %n day(s). The program reconnects by itself.</source>
        <translation>
            <numerusform>खोज में खुले ऑर्डर और पिछले %n दिन के ऑर्डर अब भी मिलते हैं। प्रोग्राम अपने आप फिर जुड़ता है।</numerusform>
            <numerusform>खोज में खुले ऑर्डर और पिछले %n दिनों के ऑर्डर अब भी मिलते हैं। प्रोग्राम अपने आप फिर जुड़ता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mars::ui::StatusBar</name>
    <message>
        <source>Not read yet</source>
        <translation>अभी नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Live · read %1</source>
        <translation>लाइव · %1 पर अपडेट</translation>
    </message>
    <message>
        <source>Includes sample data · read %1</source>
        <translation>नमूना डेटा सहित · %1 पर अपडेट</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln बदलाव भेजा जाना बाकी</numerusform>
            <numerusform>%Ln बदलाव भेजे जाने बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <translation>ऑफ़लाइन · %1 तक</translation>
    </message>
    <message>
        <source>Read only for now</source>
        <translation>अभी केवल पढ़ सकते हैं</translation>
    </message>
</context>
<context>
    <name>mars::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>समयरेखा</translation>
    </message>
</context>
<context>
    <name>mars::ui::Toast</name>
    <message>
        <source>This did not work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Too late to undo.</source>
        <translation>वापस लेने के लिए बहुत देर हो गई।</translation>
    </message>
</context>
<context>
    <name>mars::ui::TopBar</name>
    <message>
        <source>Track</source>
        <translation>खोजें</translation>
    </message>
</context>
<context>
    <name>mars::ui::TrackingBox</name>
    <message>
        <source>Copy tracking number</source>
        <translation>ट्रैकिंग नंबर कॉपी करें</translation>
    </message>
</context>
<context>
    <name>mars::ui::UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
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
        <translation>अपना दृश्य</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Replace the view of this name</source>
        <translation>इस नाम के दृश्य को बदलें</translation>
    </message>
</context>
<context>
    <name>mars::ui::ViewsRow</name>
    <message>
        <source>Show this view (%1)</source>
        <translation>यह दृश्य दिखाएँ (%1)</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>और दृश्य</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of the list</comment>
        <translation>
            <numerusform>%n बदला</numerusform>
            <numerusform>%n बदले</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows came, went or moved. Show the list as it is now.</source>
        <translation>पंक्तियाँ आई हैं, हटी हैं या उनकी जगह बदली है। सूची को अभी की स्थिति में दिखाएँ।</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>यह सूची निर्यात करें…</translation>
    </message>
    <message>
        <source>Filter this view…</source>
        <translation>यह दृश्य फ़िल्टर करें…</translation>
    </message>
    <message>
        <source>Show this view</source>
        <translation>यह दृश्य दिखाएँ</translation>
    </message>
</context>
<context>
    <name>mars::ui::WhyPopover</name>
    <message>
        <source>Why this answer?</source>
        <translation>यह उत्तर क्यों?</translation>
    </message>
</context>
<context>
    <name>mars::ui::WindowKeys</name>
    <message>
        <source>Find an order</source>
        <translation>ऑर्डर खोजें</translation>
    </message>
    <message>
        <source>Track what was typed</source>
        <translation>लिखा हुआ खोजें</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>एक कदम पीछे</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
</context>
</TS>
