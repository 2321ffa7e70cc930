// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"
#include "lookup/recognise.h"

namespace {

constexpr qsizetype mostTerms = 40;
constexpr qsizetype mostVariants = 400;

} // namespace

/** Whatever is typed or pasted: few terms, each with a key, and a single key only ever as a prefix. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const mars::CarrierCatalogue catalogue = mars::CarrierCatalogue::load().value();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));

    const auto read = mars::recogniseText(catalogue, text);
    if (read.terms.size() > mostTerms)
        qFatal("too many terms");
    for (const mars::LookupTerm &term : read.terms) {
        if (term.key.isEmpty() || term.text.isEmpty())
            qFatal("a term without a key");
        if (term.isPrefix == read.isPastedText)
            qFatal("a prefix out of a sentence, or a whole key while typing");
    }
    const auto variants = mars::nearVariants(catalogue, read);
    if (variants.size() > mostVariants)
        qFatal("too many variants");
    for (const mars::NearVariant &variant : variants) {
        if (variant.term.key.isEmpty() || variant.why.isEmpty() || variant.term.isPrefix)
            qFatal("half a variant");
    }
    return 0;
}

QByteArrayList fuzzSeeds()
{
    return {"MO-204871",
            "order no. 204871",
            "#1001",
            "e481f51cbdc54678b7cc49136f2d6af7",
            "1Z 5R8 939 03 5756 7127",
            "EE123456784IN",
            "+91 98200 00417",
            "ananya.d@example.com",
            "\xE0\xA4\xB6\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xAE\xE0\xA4\xBE",
            "Hi, this is Ananya, my order MO-204871 still has not come. Please call me on +91 98200 00417",
            "Where is it?\n\nRegards,\nAnanya\n\nOn Mon, 23 Nov 2026, Mars wrote:\n> MO-198340 was delivered",
            "From: Ananya <ananya.d@example.com>\nSubject: =?UTF-8?Q?MO-204871?=\n\nNot here yet",
            "From: a@b.co\nTo: c\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: "
            "text/html\n"
            "Content-Transfer-Encoding: base64\n\nPHA+TU8tMjA0ODcxPC9wPg==\n--x\n"
            "Content-Type: text/html\n\n<blockquote>a<br>&#x905;&nbsp;MO-204871</blockquote>\n--x--\n",
            "From: a@b.co\nTo: c\nContent-Type: message/rfc822\n\nFrom: a: b: c;;\nSubject: d\n\ne"};
}
