// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/firstrunpage.h"

#include "domain/error.h"
#include "items/rightswatch.h"
#include "ui/shell/firstrundrawing.h"
#include "ui/shell/samplejob.h"
#include "ui/shell/startcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int cardWidth = 304; // three side by side in the narrowest window

static QString importCommand(const QString &databaseFile)
{
    return databaseFile.isEmpty()
               ? QStringLiteral("mars-console import orders.csv")
               : QStringLiteral("mars-console import --database \"%1\" orders.csv").arg(databaseFile);
}

FirstRunPage::FirstRunPage(SampleJob *sample, const RightsWatch *rights, const QString &databaseFile,
                           QWidget *parent)
    : QScrollArea(parent)
    , m_job(sample)
    , m_rights(rights)
    , m_command(importCommand(databaseFile))
    , m_title(new Label(TextSize::Page, &Theme::text, QFont::DemiBold))
    , m_sentence(new Label(TextSize::Body, &Theme::text2))
    , m_connectCard(new StartCard(QStringLiteral("database")))
    , m_connect(new Button({}, Button::Kind::Primary))
    , m_sampleCard(new StartCard(QStringLiteral("box")))
    , m_error(new ErrorLine)
    , m_load(new Button({}, Button::Kind::Primary))
    , m_importCard(new StartCard(QStringLiteral("terminal")))
    , m_commandLabel(new ElidedLabel(TextSize::Meta, &Theme::text))
    , m_copy(new Button({}))
{
    buildConnectCard();
    buildSampleCard();
    buildImportCard();
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    cards->addWidget(m_connectCard);
    cards->addWidget(m_sampleCard);
    cards->addWidget(m_importCard);
    cards->addStretch();

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new FirstRunDrawing, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addLayout(cards);
    column->addStretch(3);

    setObjectName(QStringLiteral("firstRun"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusProxy(m_load);

    connect(m_job, &SampleJob::started, this, &FirstRunPage::showRunning);
    connect(m_job, &SampleJob::loaded, this, &FirstRunPage::showDone);
    connect(m_job, &SampleJob::removed, this, &FirstRunPage::showDone);
    connect(m_job, &SampleJob::failed, this, &FirstRunPage::showError);
    connect(rights, &RightsWatch::rightsChanged, this, &FirstRunPage::followRights);
    followRights();
}

void FirstRunPage::followRights()
{
    const bool mayWrite = m_rights->rights().writesOrders;
    m_sampleCard->setVisible(mayWrite);
    m_importCard->setVisible(mayWrite);
    if (mayWrite && isVisible() && !window()->focusWidget())
        setFocus(Qt::OtherFocusReason);
    retranslate();
}

void FirstRunPage::buildConnectCard()
{
    m_connect->setObjectName(QStringLiteral("connectDatabase"));
    m_connectCard->setFixedWidth(cardWidth);
    m_connectCard->column()->addWidget(m_connect, 0, Qt::AlignLeft);
    m_connectCard->hide();
    connect(m_connect, &Button::clicked, this, &FirstRunPage::connectRequested);
}

void FirstRunPage::offerConnecting()
{
    m_connectCard->show();
    m_load->setKind(Button::Kind::Secondary); // one primary per area
    m_connect->setKeyHint(keyText(QKeySequence(Qt::Key_Return)));
    setFocusProxy(m_connect);
    retranslate();
}

void FirstRunPage::buildSampleCard()
{
    m_load->setObjectName(QStringLiteral("loadSample"));
    m_error->setObjectName(QStringLiteral("sampleError"));
    m_sampleCard->setFixedWidth(cardWidth);
    m_sampleCard->column()->addWidget(m_error);
    m_sampleCard->column()->addWidget(m_load, 0, Qt::AlignLeft);
    connect(m_load, &Button::clicked, m_job, &SampleJob::load);
}

void FirstRunPage::buildImportCard()
{
    m_commandLabel->setMonospace(true);
    m_commandLabel->setText(m_command);
    m_copy->setIconName(QStringLiteral("copy"));
    m_importCard->setFixedWidth(cardWidth);
    m_importCard->column()->addWidget(m_commandLabel);
    m_importCard->column()->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command);
        Q_EMIT commandCopied();
    });
}

void FirstRunPage::showDone()
{
    m_load->setEnabled(true);
    retranslate();
}

void FirstRunPage::showRunning()
{
    m_error->say({});
    m_load->clearFocus(); // a button that goes grey would pass the focus on to its neighbour
    m_load->setEnabled(false);
    retranslate();
}

void FirstRunPage::showError(const Error &error)
{
    m_error->say(plainText(error));
    m_load->setEnabled(true);
    if (isVisible())
        m_load->setFocus(Qt::OtherFocusReason);
    retranslate();
}

QString FirstRunPage::sentence() const
{
    if (!m_rights->rights().writesOrders)
        return tr("Orders appear here by themselves as soon as there are some.");
    if (m_connectCard->isHidden())
        return tr("Load sample data and try everything first, or bring in your own orders.\n"
                  "Nothing is sent to anyone.");
    return tr("Connect your order database to see live orders. Or load sample data and try everything "
              "first.\nNothing is sent to anyone.");
}

void FirstRunPage::retranslate()
{
    m_title->setText(tr("No orders here yet"));
    m_sentence->setText(sentence());
    m_connectCard->setTexts(
        tr("Connect your order database"),
        tr("A PostgreSQL server that many desks share. Read access is enough. About three "
           "minutes."));
    m_connect->setText(tr("Connect"));
    m_sampleCard->setTexts(tr("Look around with sample data"),
                           tr("About 200 made-up orders with parcels on their way, late, held and delivered. "
                              "Remove them again with one click in Settings."));
    m_load->setText(m_job->isRunning()    ? tr("Loading sample data…")
                    : m_error->isHidden() ? tr("Load sample data")
                                          : tr("Try again"));
    m_importCard->setTexts(tr("Bring in your orders"),
                           tr("Read orders, parcels and scans from CSV or JSON Lines files. Run this in a "
                              "terminal; the orders appear here by themselves."));
    m_copy->setText(tr("Copy command"));
}

void FirstRunPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
