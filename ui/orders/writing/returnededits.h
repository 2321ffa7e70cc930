// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "items/readercontext.h"
#include "items/rightswatch.h"
#include "ui/shell/services.h"

#include <QHash>
#include <QWidget>

namespace mars::ui {

class Button;
class Label;

/**
 * What could not be saved, one after the other: why not, what its author wrote, and the way to write it
 * again. It stays until somebody has read it, whatever order is shown, over a restart as well. Hidden while
 * there is none.
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
    void build();
    void follow();
    void announce();
    void showFirst();
    [[nodiscard]] QString causeText(const ReturnedEdit &returned) const;
    [[nodiscard]] QString numberOf(const Edit &edit) const;
    [[nodiscard]] bool mayWriteAgain(const Edit &edit) const;

    Services m_services;
    ReaderContext m_context;
    RightsWatch *m_rights;
    QList<ReturnedEdit> m_returned;    // the first is shown
    QHash<OrderId, QString> m_numbers; // of the orders now under their ids, as soon as they are known
    Label *m_number;
    Label *m_cause;
    Label *m_written;
    Label *m_count;
    Button *m_again;
    Button *m_close;
};

} // namespace mars::ui
