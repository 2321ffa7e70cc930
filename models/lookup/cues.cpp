// SPDX-License-Identifier: Apache-2.0
#include "lookup/cues.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

QSet<QString> words(QStringView list)
{
    QSet<QString> result;
    for (const auto word : list.split(u'|'))
        result << word.toString();
    return result;
}

const QHash<QString, Cue> &cues()
{
    static const QHash<QString, Cue> table = [] {
        QHash<QString, Cue> result;
        const auto add = [&](QStringView list, Cue cue) {
            for (const QString &word : words(list))
                result.insert(word, cue);
        };
        add(u"order|orders|ordernumber|orderid|ord|purchase|bestellung|bestellnummer|auftrag|auftragsnummer"
            u"|ऑर्डर|आर्डर|ऑडर",
            Cue::Order);
        add(u"awb|tracking|waybill|consignment|docket|shipment|parcel|courier|sendung|sendungsnummer|paket"
            u"|पार्सल|ट्रैकिंग",
            Cue::Tracking);
        add(u"phone|tel|telephone|mobile|mob|cell|call|whatsapp|contact|ph|telefon|handy|फ़ोन|फोन|मोबाइल",
            Cue::Phone);
        add(u"no|nr|num|number|id|code|ref|reference|is|was|are|me|on|at|my|the|nummer|ist|नंबर|नम्बर|संख्या|है|"
            u"मेरा|पर",
            Cue::Filler);
        add(u"rs|inr|usd|eur|aed|sgd|gbp|rupees|rupee|₹|रुपये|रुपए", Cue::Money);
        return result;
    }();
    return table;
}

} // namespace

Cue cueOf(QStringView word)
{
    return cues().value(word.toString().toCaseFolded(), Cue::None);
}

bool isProseWord(QStringView word)
{
    static const QSet<QString> table =
        words(u"a|about|after|again|am|an|and|any|are|arrive|arrived|as|asap|at|back|be|been|but|by|can|"
              u"cancel|cancelled|check"
              u"|come|could|customer|dear|deliver|delivered|delivery|did|do|does|email|find|for|from|get|"
              u"give|good|got|had|has"
              u"|have|hello|help|here|hey|hi|how|i|in|is|it|item|items|kindly|know|last|late|mail|me|missing|"
              u"my|name|need|no"
              u"|not|of|on|or|our|out|package|payment|please|pls|product|received|refund|regards|reply|"
              u"return|said|send|sent"
              u"|shipped|sir|madam|so|soon|status|still|team|tell|thank|thanks|that|the|their|there|they|"
              u"this|to|today"
              u"|tomorrow|track|update|urgent|us|want|was|we|week|were|what|when|where|which|who|why|will|"
              u"with|wrong"
              u"|yesterday|yet|you|your"
              u"|aber|bitte|das|der|die|hallo|ich|ist|kommt|meine|nicht|noch|und|wann|wo|wurde"
              u"|कब|कहाँ|कहां|का|की|के|को|क्या|नहीं|नाम|पर|बोल|मुझे|में|मेरा|मेरी|मैं|रही|रहा|से|है|हूँ|हूं|और|अभी|तक|आया"
              u"|नमस्ते|कृपया|धन्यवाद");
    return table.contains(word.toString().toCaseFolded());
}

bool announcesName(QStringView text)
{
    static const QSet<QString> table = words(
        u"this is|my name is|name is|name|i am|i m|regards|best regards|kind regards|warm regards|thanks"
        u"|thank you|sincerely|yours sincerely|cheers|ich bin|mein name ist|grüße|grüßen|gruß|मेरा "
        u"नाम|मैं|धन्यवाद");
    return table.contains(text.toString());
}

} // namespace mars
