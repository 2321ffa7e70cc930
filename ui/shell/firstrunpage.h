// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace mars {
class RightsWatch;
struct Error;
} // namespace mars

namespace mars::ui {

class Button;
class ElidedLabel;
class ErrorLine;
class Label;
class SampleJob;
class StartCard;

/** What stands in place of the orders while there are none: ways to get some. */
class FirstRunPage : public QScrollArea
{
    Q_OBJECT
public:
    /** databaseFile is named in the import command; empty for a server, which the environment names. */
    FirstRunPage(SampleJob *sample, const RightsWatch *rights, const QString &databaseFile,
                 QWidget *parent = nullptr);

    /** Offers to connect to a shared order database, before everything else. */
    void offerConnecting();

Q_SIGNALS:
    void connectRequested();
    void commandCopied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildConnectCard();
    void buildSampleCard();
    void buildImportCard();
    void followRights();
    void showDone();
    void showRunning();
    void showError(const Error &error);
    void retranslate();
    [[nodiscard]] QString sentence() const;

    SampleJob *m_job;
    const RightsWatch *m_rights;
    QString m_command;
    Label *m_title;
    Label *m_sentence;
    StartCard *m_connectCard;
    Button *m_connect;
    StartCard *m_sampleCard;
    ErrorLine *m_error;
    Button *m_load;
    StartCard *m_importCard;
    ElidedLabel *m_commandLabel;
    Button *m_copy;
};

} // namespace mars::ui
