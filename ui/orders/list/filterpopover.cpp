// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/filterpopover.h"

#include "ui/orders/list/checklist.h"
#include "ui/orders/list/dayfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switchbox.h"

#include <QCollator>
#include <QEvent>
#include <QGridLayout>
#include <QShortcut>

namespace mars::ui {

static constexpr int cardWidth = 560;

static QStringList separated(const QString &text)
{
    QStringList parts;
    const QStringList written = text.split(u',');
    for (const QString &part : written) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

static DayRange inOrder(QDate first, QDate last)
{
    return last.isValid() && last < first ? DayRange{last, first} : DayRange{first, last};
}

FilterPopover::FilterPopover(const CarrierCatalogue *catalogue, QWidget *parent)
    : Popover(cardWidth, parent)
    , m_catalogue(catalogue)
    , m_stages(new CheckList)
    , m_carriers(new CheckList)
    , m_place(new TextField)
    , m_warehouses(new TextField)
    , m_placedFrom(new DayField)
    , m_placedUntil(new DayField)
    , m_promisedFrom(new DayField)
    , m_promisedUntil(new DayField)
    , m_payments(new TextField)
    , m_missing(new SwitchBox)
    , m_error(new ErrorLine)
    , m_clear(new Button({}))
    , m_apply(new Button({}, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("filterPopover"));
    m_apply->setObjectName(QStringLiteral("applyFilter"));
    m_apply->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    build();
    setFocusProxy(m_stages);
    for (TextField *field : {m_place, m_warehouses, m_payments})
        connect(field, &QLineEdit::returnPressed, this, &FilterPopover::apply);
    for (DayField *field : {m_placedFrom, m_placedUntil, m_promisedFrom, m_promisedUntil}) {
        connect(field, &QLineEdit::returnPressed, this, &FilterPopover::apply);
        connect(field, &QLineEdit::textChanged, this, &FilterPopover::check);
    }
    connect(m_clear, &Button::clicked, this, [this] { show({}); });
    connect(m_apply, &Button::clicked, this, &FilterPopover::apply);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FilterPopover::apply);
    }
    fillLists();
    retranslate();
}

Label *FilterPopover::addTitle(QWidget *field)
{
    auto *title = new Label(TextSize::Meta, &Theme::text2);
    title->setBuddy(field);
    title->setContentsMargins(0, 6, 0, 0);
    m_titles.append(title);
    return title;
}

/** The titles come in this order in retranslate(), too. */
void FilterPopover::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto add = [&](QWidget *field, int row, int place, int width) {
        grid->addWidget(addTitle(field), row, place, 1, width);
        grid->addWidget(field, row + 1, place, 1, width);
        if (qobject_cast<TextField *>(field))
            field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    };
    add(m_stages, 0, 0, 2);
    add(m_carriers, 0, 2, 2);
    add(m_place, 2, 0, 2);
    add(m_warehouses, 2, 2, 2);
    add(m_placedFrom, 4, 0, 1);
    add(m_placedUntil, 4, 1, 1);
    add(m_promisedFrom, 4, 2, 1);
    add(m_promisedUntil, 4, 3, 1);
    add(m_payments, 6, 0, 2);
    add(m_missing, 6, 2, 2);
    for (int place = 0; place < 4; ++place)
        grid->setColumnStretch(place, 1);
    column()->addLayout(grid);
    column()->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 4);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    column()->addLayout(buttons);
}

void FilterPopover::fillLists()
{
    m_stages->clear();
    for (int stage = 0; stage <= static_cast<int>(Stage::Cancelled); ++stage)
        m_stages->addChoice(label(static_cast<Stage>(stage)), stage);
    m_carriers->clear();
    QList<std::pair<QString, QString>> carriers; // name and code
    for (const CarrierDescription &carrier : m_catalogue->carriers())
        carriers.append({carrier.name, carrier.code});
    const QCollator alphabet;
    std::sort(carriers.begin(), carriers.end(),
              [&alphabet](const auto &a, const auto &b) { return alphabet.compare(a.first, b.first) < 0; });
    for (const auto &[name, code] : std::as_const(carriers))
        m_carriers->addChoice(name, code);
}

void FilterPopover::openFor(const OrderFilter &filter, QDate today, QWidget *below, QWidget *button)
{
    m_today = today;
    for (DayField *field : {m_placedFrom, m_placedUntil, m_promisedFrom, m_promisedUntil})
        field->setToday(today);
    show(filter);
    openBelow(below, button);
    m_stages->setFocus(Qt::TabFocusReason);
}

void FilterPopover::show(const OrderFilter &filter)
{
    QVariantList stages;
    for (const Stage stage : filter.stages)
        stages.append(static_cast<int>(stage));
    m_stages->setChosen(stages);
    m_carriers->setChosen(QVariantList(filter.carriers.cbegin(), filter.carriers.cend()));
    m_place->setText(filter.place);
    m_warehouses->setText(filter.warehouses.join(QStringLiteral(", ")));
    m_placedFrom->setDay(filter.placed.first);
    m_placedUntil->setDay(filter.placed.last);
    m_promisedFrom->setDay(filter.promised.first);
    m_promisedUntil->setDay(filter.promised.last);
    m_payments->setText(filter.payments.join(QStringLiteral(", ")));
    m_missing->setChecked(filter.numberMissing);
    check();
}

OrderFilter FilterPopover::filter() const
{
    OrderFilter filter;
    const QVariantList stages = m_stages->chosen();
    for (const QVariant &stage : stages)
        filter.stages.append(static_cast<Stage>(stage.toInt()));
    const QVariantList carriers = m_carriers->chosen();
    for (const QVariant &code : carriers)
        filter.carriers.append(code.toString());
    filter.place = m_place->text().trimmed();
    filter.warehouses = separated(m_warehouses->text());
    filter.placed = inOrder(m_placedFrom->day(), m_placedUntil->day());
    filter.promised = inOrder(m_promisedFrom->day(), m_promisedUntil->day());
    filter.payments = separated(m_payments->text());
    filter.numberMissing = m_missing->isChecked();
    return filter;
}

void FilterPopover::check()
{
    QString wrong;
    for (const DayField *field : {m_placedFrom, m_placedUntil, m_promisedFrom, m_promisedUntil}) {
        if (!field->isSane() && wrong.isEmpty())
            wrong = tr("“%1” is not a day. Write it like %2.")
                        .arg(field->text().trimmed(), DayField::example(m_today));
    }
    m_error->say(wrong);
    m_apply->setEnabled(wrong.isEmpty());
}

void FilterPopover::apply()
{
    if (!m_apply->isEnabled())
        return;
    const OrderFilter wanted = filter();
    dismiss();
    Q_EMIT chosen(wanted);
}

void FilterPopover::retranslate()
{
    setTitle(tr("Filter this view"));
    const QStringList titles{tr("Status"),
                             tr("Carrier"),
                             tr("City or region begins with"),
                             tr("Warehouses"),
                             tr("Placed from"),
                             tr("Placed until"),
                             tr("Promised from"),
                             tr("Promised until"),
                             tr("Payment"),
                             tr("Tracking number is missing")};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_titles.at(i)->setText(titles.at(i));
        m_titles.at(i)->buddy()->setAccessibleName(titles.at(i));
    }
    m_warehouses->setPlaceholderText(tr("For example: Bhiwandi WH-2"));
    m_payments->setPlaceholderText(tr("For example: COD"));
    for (DayField *field : {m_placedFrom, m_placedUntil, m_promisedFrom, m_promisedUntil})
        field->setPlaceholderText(tr("Any day"));
    m_clear->setText(tr("Clear filters"));
    m_apply->setText(tr("Show orders"));
}

void FilterPopover::changeEvent(QEvent *event)
{
    Popover::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const OrderFilter shown = filter();
    fillLists();
    retranslate();
    show(shown);
}

} // namespace mars::ui
