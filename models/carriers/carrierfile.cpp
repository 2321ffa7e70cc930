// SPDX-License-Identifier: Apache-2.0
#include "carriers/carrierfile.h"

#include "carriers/checkdigit.h"
#include "carriers/strictobject.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace mars {
namespace {

using namespace Qt::StringLiterals;

class CarrierFile
{
    Q_DECLARE_TR_FUNCTIONS(CarrierFile)
};

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

void checkAddress(StrictObject &file, const QString &key, const QString &address)
{
    if (!address.isEmpty() && !isWebAddress(address))
        file.complain(key, CarrierFile::tr("an address that starts with https:// is expected"));
}

void checkPattern(StrictObject &file, const NumberFormat &format)
{
    constexpr qsizetype longestPattern = 1000;
    const QString key = u"pattern"_s;
    if (format.pattern.pattern().size() > longestPattern)
        file.complain(key, CarrierFile::tr("it is too long"));
    else if (!format.pattern.isValid())
        file.complain(key, format.pattern.errorString());
    else if (format.pattern.match(QString()).hasMatch())
        file.complain(key, CarrierFile::tr("it fits an empty number"));
    else if (!format.checkDigit.isEmpty() &&
             !(format.groups.contains("serial"_L1) && format.groups.contains("check"_L1)))
        file.complain(key, CarrierFile::tr("a check digit needs the groups serial and check"));
}

NumberFormat readFormat(StrictObject &file)
{
    NumberFormat format;
    format.id = file.string(u"id"_s, StrictObject::Required);
    format.product = file.string(u"product"_s, StrictObject::Required);
    format.pattern.setPattern(
        QRegularExpression::anchoredPattern(file.string(u"pattern"_s, StrictObject::Required)));
    format.groups = format.pattern.namedCaptureGroups();
    format.checkDigit = file.string(u"checkDigit"_s);
    format.checkDigitParameters = file.object(u"parameters"_s);
    format.specificity = file.integer(u"specificity"_s, 0, 3);
    format.provisional = file.boolean(u"provisional"_s);

    checkPattern(file, format);
    if (format.checkDigit.isEmpty()) {
        if (!format.checkDigitParameters.isEmpty())
            file.complain(u"parameters"_s, CarrierFile::tr("no check digit is named"));
    } else if (!isCheckAlgorithm(format.checkDigit)) {
        file.complain(u"checkDigit"_s, CarrierFile::tr("there is no such method"));
    } else if (const QString wrong = parameterProblem(format.checkDigit, format.checkDigitParameters);
               !wrong.isEmpty()) {
        file.complain(u"parameters"_s, wrong);
    }
    format.pattern.optimize();
    return format;
}

std::optional<JsonProblem> readFormats(const QJsonArray &formats, CarrierDescription &carrier)
{
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const QString path = u"formats[%1]."_s.arg(i);
        if (!formats.at(i).isObject())
            return JsonProblem{path.chopped(1), CarrierFile::tr("an object is expected")};
        StrictObject file(formats.at(i).toObject(), path);
        carrier.formats.append(readFormat(file));
        if (auto problem = file.problem())
            return problem;
    }
    return std::nullopt;
}

std::optional<JsonProblem> readFields(const QJsonObject &object, const QString &expectedCode,
                                      CarrierDescription &carrier)
{
    StrictObject file(object);
    carrier.code = file.string(u"code"_s, StrictObject::Required);
    carrier.name = file.string(u"name"_s, StrictObject::Required);
    carrier.country = file.string(u"country"_s);
    carrier.phone = file.string(u"phone"_s);
    carrier.website = file.string(u"website"_s, StrictObject::Required);
    carrier.trackingUrlTemplate = file.string(u"trackingUrl"_s);
    carrier.trackingPage = file.string(u"trackingPage"_s);
    carrier.isAggregator = file.boolean(u"aggregator"_s);
    carrier.aliases = file.strings(u"aliases"_s);
    carrier.provisional = file.strings(u"provisional"_s);
    const QJsonArray formats = file.array(u"formats"_s);

    if (carrier.code != expectedCode) {
        file.complain(u"code"_s, CarrierFile::tr("it must be the name of the file, %1").arg(expectedCode));
    }
    static const QRegularExpression countryCode(u"^([A-Z]{2})?$"_s);
    if (!countryCode.match(carrier.country).hasMatch())
        file.complain(u"country"_s, CarrierFile::tr("two capital letters are expected"));
    checkAddress(file, u"website"_s, carrier.website);
    checkAddress(file, u"trackingPage"_s, carrier.trackingPage);
    if (!carrier.trackingUrlTemplate.isEmpty()) {
        if (carrier.trackingUrlTemplate.count("{number}"_L1) != 1)
            file.complain(u"trackingUrl"_s, CarrierFile::tr("it must hold {number} once"));
        QString example = carrier.trackingUrlTemplate;
        checkAddress(file, u"trackingUrl"_s, example.replace("{number}"_L1, "1"_L1));
    }
    if (auto problem = file.problem())
        return problem;
    return readFormats(formats, carrier);
}

Error broken(const QString &fileName, const QString &reason)
{
    return Error{Error::Kind::Unreadable,
                 CarrierFile::tr("The carrier file %1 cannot be used: %2.").arg(fileName, reason),
                 CarrierFile::tr("Correct the file or remove it."),
                 {}};
}

} // namespace

Result<CarrierDescription> readCarrierFile(const QString &path)
{
    constexpr qint64 largestFile = 262144;
    const QString fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::Unreadable,
                     CarrierFile::tr("The carrier file %1 cannot be read.").arg(fileName),
                     CarrierFile::tr("Check its permissions or remove it."), file.errorString()};
    }
    return readCarrier(file.read(largestFile), fileName);
}

Result<CarrierDescription> readCarrier(const QByteArray &json, const QString &fileName)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const auto line = json.left(syntax.offset).count('\n') + 1;
        return broken(fileName, CarrierFile::tr("line %1: %2").arg(line).arg(syntax.errorString()));
    }
    if (!document.isObject())
        return broken(fileName, CarrierFile::tr("an object is expected"));
    CarrierDescription carrier;
    if (const auto problem = readFields(document.object(), QFileInfo(fileName).completeBaseName(), carrier)) {
        return broken(fileName, CarrierFile::tr("the field \"%1\": %2").arg(problem->field, problem->reason));
    }
    return carrier;
}

} // namespace mars
