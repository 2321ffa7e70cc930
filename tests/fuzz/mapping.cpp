// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"
#include "import/mappingparser.h"

#include <QFile>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto mapping = mars::parseMapping(json, QStringLiteral("fuzz"));
    if (mapping ? mapping->files.isEmpty() : mapping.error().sentence.isEmpty())
        qFatal("Neither a mapping nor a reason");
    return 0;
}

QByteArrayList fuzzSeeds()
{
    QByteArrayList seeds;
    for (const char *name : {"mars", "olist", "sample"}) {
        QFile file(QStringLiteral(MARS_SOURCE_DIR "/resources/import/%1.json").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A shipped mapping is missing");
        seeds.append(file.readAll());
    }
    return seeds;
}
