// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/databasesetup.h"
#include "ui/widgets/card.h"

#include <QFutureWatcher>

namespace mars::ui {

class Button;
class ConnectionSteps;
class ErrorLine;
class Label;
class ServerForm;

/** Connects to a shared order database: name it, test it step by step, keep it for the next start. */
class DatabaseCard : public Card
{
    Q_OBJECT
public:
    explicit DatabaseCard(DatabaseSetup *setup, QWidget *parent = nullptr);
    ~DatabaseCard() override;

    /** Puts the focus where one begins. */
    void begin();

Q_SIGNALS:
    /** It has more to show below. */
    void grew();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isTesting() const;
    void startOrStopTest();
    void showFinding(int index);
    void keep();
    void forget();
    void say(const std::function<QString()> &news);
    void showButtons();
    void retranslate();

    DatabaseSetup *m_setup;
    Label *m_intro;
    ServerForm *m_form;
    ConnectionSteps *m_steps;
    Button *m_test;
    Button *m_keep;
    Button *m_forget;
    Label *m_newsLabel;
    ErrorLine *m_error;
    QFutureWatcher<ConnectionFinding> m_watcher;
    bool m_keeping = false;
    std::function<QString()> m_news; ///< in the language of the moment
};

} // namespace mars::ui
