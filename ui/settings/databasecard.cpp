// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/databasecard.h"

#include "domain/whenanswered.h"
#include "ui/settings/connectionsteps.h"
#include "ui/settings/serverform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mars::ui {

DatabaseCard::DatabaseCard(DatabaseSetup *setup, QWidget *parent)
    : Card(parent)
    , m_setup(setup)
    , m_intro(new Label(TextSize::Body, &Theme::text2))
    , m_form(new ServerForm(setup))
    , m_steps(new ConnectionSteps)
    , m_test(new Button({}))
    , m_keep(new Button({}, Button::Kind::Primary))
    , m_forget(new Button({}))
    , m_newsLabel(new Label(TextSize::Body, &Theme::text))
    , m_error(new ErrorLine)
{
    setObjectName(QStringLiteral("databaseCard"));
    m_steps->setObjectName(QStringLiteral("connectionSteps"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_keep->setObjectName(QStringLiteral("keepConnection"));
    m_forget->setObjectName(QStringLiteral("forgetConnection"));
    m_newsLabel->setObjectName(QStringLiteral("connectionNews"));
    m_error->setObjectName(QStringLiteral("connectionError"));
    m_intro->setWordWrap(true);
    m_newsLabel->setWordWrap(true);
    m_newsLabel->hide();
    m_steps->hide();

    auto *buttons = new ButtonRow;
    for (Button *button : {m_keep, m_test, m_forget})
        buttons->addButton(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_intro, m_form, buttons, m_newsLabel, m_error, m_steps})
        column->addWidget(part);

    if (const std::optional<ServerFields> kept = m_setup->kept())
        m_form->setFields(*kept);
    connect(m_form, &ServerForm::edited, this, [this] {
        m_watcher.cancel(); // it would tell of what no longer stands there
        m_steps->hide();
        say({});
        showButtons();
    });
    connect(m_form, &ServerForm::submitted, m_test, &Button::click);
    connect(m_test, &Button::clicked, this, &DatabaseCard::startOrStopTest);
    connect(m_keep, &Button::clicked, this, &DatabaseCard::keep);
    connect(m_forget, &Button::clicked, this, &DatabaseCard::forget);
    connect(&m_watcher, &QFutureWatcher<ConnectionFinding>::resultReadyAt, this, &DatabaseCard::showFinding);
    connect(&m_watcher, &QFutureWatcher<ConnectionFinding>::finished, this, &DatabaseCard::showButtons);
    retranslate();
    showButtons();
}

DatabaseCard::~DatabaseCard()
{
    m_watcher.cancel();
}

void DatabaseCard::begin()
{
    m_form->begin();
}

void DatabaseCard::startOrStopTest()
{
    if (isTesting()) {
        m_watcher.cancel();
        m_steps->stop();
        Q_EMIT grew();
        showButtons();
        return;
    }
    if (!m_form->isUsable())
        return;
    say({});
    m_steps->begin();
    m_steps->setVisible(true);
    Q_EMIT grew();
    m_watcher.setFuture(m_setup->test(m_form->fields()));
    showButtons();
}

/** A test that was stopped may take a while to end. */
bool DatabaseCard::isTesting() const
{
    return m_watcher.isRunning() && !m_watcher.isCanceled();
}

void DatabaseCard::showFinding(int index)
{
    if (!m_watcher.isCanceled())
        m_steps->show(m_watcher.resultAt(index));
    Q_EMIT grew();
}

void DatabaseCard::keep()
{
    m_keeping = true;
    showButtons();
    whenAnswered(m_setup->keep(m_form->fields()), this, [this](const Result<Done> &kept) {
        m_keeping = false;
        const bool overruled = m_setup->isOverruled();
        say([overruled] {
            return overruled ? tr("Saved. This start was told another database with --database or "
                                  "MARS_DATABASE, and so will the next be while that is set.")
                             : tr("Saved. The program uses this database from the next start on.");
        });
        if (!kept)
            m_error->say(plainText(kept.error()));
        showButtons();
    });
}

void DatabaseCard::forget()
{
    whenAnswered(m_setup->forget(), this, [this](const Result<Done> &forgotten) {
        if (!forgotten)
            m_error->say(plainText(forgotten.error()));
    });
    m_form->setFields({});
    say([] { return tr("From the next start on the program uses this computer's own database."); });
    showButtons();
    begin();
}

void DatabaseCard::say(const std::function<QString()> &news)
{
    m_news = news;
    m_error->say({});
    m_newsLabel->setText(news ? news() : QString());
    m_newsLabel->setVisible(bool(news));
    if (news)
        Q_EMIT grew();
}

void DatabaseCard::showButtons()
{
    m_test->setText(isTesting() ? tr("Stop testing") : tr("Test connection"));
    m_test->setEnabled(m_form->isUsable());
    m_keep->setEnabled(m_form->isUsable() && !m_keeping);
    m_forget->setVisible(m_setup->kept().has_value());
}

void DatabaseCard::retranslate()
{
    m_intro->setText(tr("Many desks work on one PostgreSQL database. Give its address, or fill in what you "
                        "know; what you leave empty is taken from this computer's own set-up."));
    m_keep->setText(tr("Save"));
    m_forget->setText(tr("Use this computer's own"));
    if (m_news)
        m_newsLabel->setText(m_news());
    showButtons();
}

void DatabaseCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
