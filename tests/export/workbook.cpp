// SPDX-License-Identifier: Apache-2.0
#include "workbook.h"

#include <QFile>
#include <QtEndian>
#include <QXmlStreamReader>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace mars::test {

namespace {

QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    z_stream stream = {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = uInt(size);
    inflateInit2(&stream, -MAX_WBITS); // without a header, as in zip archives
    const int end = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (end != Z_STREAM_END)
        qFatal("the archive is broken");
    return bytes;
}

/** All files of a zip archive, checked, by name. */
QHash<QByteArray, QByteArray> unpacked(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QByteArray zip = file.readAll();
    const auto number = [&zip](qsizetype at, int bytes) -> qsizetype {
        return bytes == 2 ? qFromLittleEndian<quint16>(zip.constData() + at)
                          : qFromLittleEndian<quint32>(zip.constData() + at);
    };
    const qsizetype end = zip.lastIndexOf("PK\5\6");
    if (end < 0)
        qFatal("%s is no archive", qPrintable(path));
    QHash<QByteArray, QByteArray> files;
    qsizetype entry = number(end + 16, 4);
    for (qsizetype left = number(end + 10, 2); left > 0; --left) {
        const QByteArray name = zip.mid(entry + 46, number(entry + 28, 2));
        const qsizetype local = number(entry + 42, 4);
        const qsizetype start = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        const QByteArray packed = zip.mid(start, number(entry + 20, 4));
        const QByteArray content =
            number(entry + 10, 2) == 0 ? packed : inflated(packed, number(entry + 24, 4));
        const uLong sum =
            crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
        if (qsizetype(sum) != number(entry + 16, 4))
            qFatal("%s is damaged", name.constData());
        files.insert(name, content);
        entry += 46 + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2);
    }
    return files;
}

} // namespace

Workbook::Workbook(const QString &file)
{
    const QHash<QByteArray, QByteArray> files = unpacked(file);
    readLooks(files.value("xl/styles.xml"));
    QXmlStreamReader book(files.value("xl/workbook.xml"));
    while (!book.atEnd()) {
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == u"sheet")
            m_sheets.append(book.attributes().value(u"name"_s).toString());
    }
    for (qsizetype sheet = 1; sheet <= m_sheets.size(); ++sheet)
        readSheet(files.value("xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml"));
}

void Workbook::readLooks(const QByteArray &xml)
{
    QHash<QString, QString> codes;
    bool isUsed = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"cellXfs")
            isUsed = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"numFmt")
            codes.insert(attributes.value(u"numFmtId"_s).toString(),
                         attributes.value(u"formatCode"_s).toString());
        else if (reader.name() == u"xf" && isUsed)
            m_formats.append(codes.value(attributes.value(u"numFmtId"_s).toString()));
    }
}

void Workbook::readSheet(const QByteArray &xml)
{
    QHash<QString, WorkbookCell> cells;
    int rows = 0;
    QString place;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"row") {
            ++rows;
        } else if (reader.name() == u"c") {
            place = reader.attributes().value(u"r"_s).toString();
            cells[place].type = reader.attributes().value(u"t"_s).toString();
            cells[place].style = reader.attributes().value(u"s"_s).toInt();
        } else if (reader.name() == u"t" || reader.name() == u"v") {
            cells[place].text = reader.readElementText();
        } else if (reader.name() == u"f") {
            m_hasFormulas = true;
        }
    }
    if (reader.hasError())
        qFatal("a sheet is not well formed: %s", qPrintable(reader.errorString()));
    m_rows.append(rows);
    m_cells.append(cells);
}

} // namespace mars::test
