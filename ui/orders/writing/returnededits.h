// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "items/readercontext.h"
#include "items/rightswatch.h"
#include "ui/shell/services.h"

#include <QWidget>

namespace mars::ui {

class Button;
class Label;

/**
 * What could not be saved, one after the other: why not, what its author wrote, and the way to write it
 * again. It stays until somebody has read it, whatever order is shown. Hidden while there is none.
 */
class ReturnedEdits : public QWidget
{
    Q_OBJECT
public:
    ReturnedEdits(const Services &services, RightsWatch *rights, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *entry() const; ///< takes the focus

Q_SIGNALS:
    void openAgainRequested(const mars::Edit &edit);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Returned
    {
        Edit edit;
        std::variant<EditConflict, Error> cause;
        QString number; ///< of its order, as soon as it is known
    };

    void build();
    void take(const Edit &edit, const std::variant<EditConflict, Error> &cause);
    void name(OrderId order, const QString &number);
    void showFirst();
    void readOn();
    void reopen();
    [[nodiscard]] QString causeText(const Returned &returned) const;
    [[nodiscard]] bool mayWriteAgain(const Edit &edit) const;

    Services m_services;
    ReaderContext m_context;
    RightsWatch *m_rights;
    QList<Returned> m_returned; // the first is shown
    Label *m_number;
    Label *m_cause;
    Label *m_written;
    Label *m_count;
    Button *m_again;
    Button *m_close;
};

} // namespace mars::ui
