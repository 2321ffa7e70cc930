// SPDX-License-Identifier: Apache-2.0
#include "cli/exportfilter.h"

#include "cli/output.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/** "in-transit" */
QString typedName(Stage stage)
{
    static const QRegularExpression innerCapital(u"\\B([A-Z])"_s);
    return toName(stage).replace(innerCapital, u"-\\1"_s).toLower();
}

/** Reads the options one after the other, and says what is no good. */
class Reader
{
public:
    Reader(const Invocation &invocation, const CarrierCatalogue &carriers)
        : m_invocation(invocation)
        , m_carriers(carriers)
    {
    }

    [[nodiscard]] QString text(const QString &option)
    {
        const QString text = m_invocation.value(option).value_or(QString()).trimmed();
        requireValue(option, !text.isEmpty());
        return text;
    }

    [[nodiscard]] QStringList texts(const QString &option)
    {
        QStringList texts;
        const QStringList parts = m_invocation.value(option).value_or(QString()).split(u',');
        for (const QString &part : parts) {
            if (const QString text = part.trimmed(); !text.isEmpty())
                texts.append(text);
        }
        requireValue(option, !texts.isEmpty());
        return texts;
    }

    [[nodiscard]] QList<Stage> stages(const QString &option)
    {
        QStringList known;
        for (int stage = 0; stage <= static_cast<int>(Stage::Cancelled); ++stage)
            known.append(typedName(static_cast<Stage>(stage)));
        QList<Stage> stages;
        const QStringList wanted = texts(option);
        for (const QString &name : wanted) {
            const qsizetype place = known.indexOf(name.toLower());
            if (place < 0)
                refuse(
                    Texts::tr("There is no stage “%1”. The stages are: %2.").arg(name, known.join(u", "_s)));
            else
                stages.append(static_cast<Stage>(place));
        }
        return stages;
    }

    [[nodiscard]] QStringList carriers(const QString &option)
    {
        QStringList codes;
        const QStringList wanted = texts(option);
        for (const QString &name : wanted) {
            if (const CarrierDescription *carrier = m_carriers.findByText(name))
                codes.append(carrier->code);
            else
                refuse(Texts::tr("No carrier is called “%1”. Give its name as the list of orders shows it.")
                           .arg(name));
        }
        return codes;
    }

    [[nodiscard]] DayRange days(const QString &from, const QString &until)
    {
        const DayRange days{day(from), day(until)};
        if (days.first.isValid() && days.last.isValid() && days.last < days.first)
            refuse(Texts::tr("“--%1” is before “--%2”. Give the earlier day first.").arg(until, from));
        return days;
    }

    [[nodiscard]] bool isSane() const { return m_isSane; }

private:
    [[nodiscard]] QDate day(const QString &option)
    {
        const QString typed = m_invocation.value(option).value_or(QString()).trimmed();
        const QDate day = QDate::fromString(typed, Qt::ISODate);
        if (m_invocation.value(option) && !day.isValid())
            refuse(Texts::tr("“%1” is not a day. Write it like 2026-11-24.").arg(typed));
        return day;
    }

    /** A condition that a script forgot to fill in is not the same as none. */
    void requireValue(const QString &option, bool hasValue)
    {
        if (m_invocation.value(option) && !hasValue)
            refuse(Texts::tr("“--%1” is empty. Give it a value, or leave it out.").arg(option));
    }

    void refuse(const QString &sentence)
    {
        m_invocation.output->note(sentence);
        m_isSane = false;
    }

    const Invocation &m_invocation;
    const CarrierCatalogue &m_carriers;
    bool m_isSane = true;
};

} // namespace

QList<Option> filterOptions()
{
    const QString day = Texts::tr("DAY");
    return {
        {u"stage"_s, Texts::tr("STAGES"),
         Texts::tr("Only orders in these stages, such as in-transit,on-hold.")},
        {u"carrier"_s, Texts::tr("CARRIERS"), Texts::tr("Only orders that these carriers bring.")},
        {u"warehouse"_s, Texts::tr("CODES"), Texts::tr("Only orders with a parcel from one of these.")},
        {u"city"_s, Texts::tr("PLACE"), Texts::tr("Only orders whose city or region begins with this.")},
        {u"placed-from"_s, day, Texts::tr("Only orders placed on this day or later.")},
        {u"placed-until"_s, day, Texts::tr("Only orders placed on this day or earlier.")},
        {u"promised-from"_s, day, Texts::tr("Only orders promised for this day or later.")},
        {u"promised-until"_s, day, Texts::tr("Only orders promised for this day or earlier.")},
        {u"payment"_s, Texts::tr("KINDS"), Texts::tr("Only orders paid like this, such as COD.")},
        {u"missing-number"_s, {}, Texts::tr("Only orders where a tracking number is missing.")},
    };
}

std::optional<OrderFilter> filterFor(const Invocation &invocation, const CarrierCatalogue &carriers)
{
    Reader reader(invocation, carriers);
    OrderFilter filter;
    filter.stages = reader.stages(u"stage"_s);
    filter.carriers = reader.carriers(u"carrier"_s);
    filter.warehouses = reader.texts(u"warehouse"_s);
    filter.place = reader.text(u"city"_s);
    filter.placed = reader.days(u"placed-from"_s, u"placed-until"_s);
    filter.promised = reader.days(u"promised-from"_s, u"promised-until"_s);
    filter.payments = reader.texts(u"payment"_s);
    filter.numberMissing = invocation.switches.contains(u"missing-number"_s);
    return reader.isSane() ? std::optional(filter) : std::nullopt;
}

} // namespace mars::cli
