// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"
#include "ui/orders/popover.h"

#include <QMap>

namespace mars::ui {

class Button;
class Preferences;
class TextArea;
class TextField;

/**
 * A popover in which a person writes something about an order. Ctrl+Enter saves. What was written and not
 * saved stays, for each order and parcel, and stands there again when it is opened the next time; it goes
 * when it was saved. Who has no name yet is asked for it.
 */
class EditPopover : public Popover
{
    Q_OBJECT
public:
    using Change = decltype(Edit::change);

    struct Subject
    {
        OrderId order = 0;
        QString orderNumber;
        qint64 parcel = 0; ///< 0 = the order as a whole

        friend bool operator<(const Subject &a, const Subject &b)
        {
            return std::tie(a.order, a.orderNumber, a.parcel) < std::tie(b.order, b.orderNumber, b.parcel);
        }
    };

    EditPopover(Preferences *preferences, QWidget *parent);

    /** start is what stands in it when nothing was begun. What is saved is on the basis of this order. */
    void openFor(const Order &order, const Change &start, QWidget *below);
    /** The same with what was written before and came back. */
    void openAgain(const Order &order, const Change &start, const Change &written, QWidget *below);
    /** How it went after saveRequested(). */
    void saveEnded(const Edit &edit, bool isSaved);

Q_SIGNALS:
    void saveRequested(const mars::Edit &edit);

protected:
    /** Puts it into the fields. */
    virtual void fill(const Order &order, const Change &change) = 0;
    /** What stands in the fields as an edit, complete or not. */
    [[nodiscard]] virtual Edit edit(const Order &order, const QString &person) const = 0;
    [[nodiscard]] virtual bool isComplete() const = 0;
    /** Asked to save this: emits saveRequested(), or calls holdBack() when something is to be said before. */
    virtual void confirm(const Edit &edit);
    void holdBack();
    [[nodiscard]] virtual QString saveText() const;
    void showSaveText();
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    /** What comes back joins what was begun meanwhile; where both cannot stand, it takes its place. */
    [[nodiscard]] virtual Change joined(const Change &begun, const Change &returned) const;
    /** What was begun there and not saved. */
    [[nodiscard]] virtual std::optional<Change> draft(const Subject &subject) const;
    virtual void keepDraft(const Subject &subject, const std::optional<Change> &change);
    virtual void retranslate();

    /** Below those that were added before; a title of null goes without. */
    void addField(Label *title, QWidget *field);
    /** More letters than that are not saved; how many stand there is said when it becomes narrow. */
    void limit(TextArea *field, int longest);
    /** To be called whenever something was changed in a field. */
    void follow();

    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] const Preferences &preferences() const { return *m_preferences; }
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Change written() const { return edit(m_order, {}).change; }
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] int lettersLeft() const;
    void save();
    void countLetters();

    Preferences *m_preferences;
    Order m_order;
    Change m_start;
    Subject m_subject;
    Subject m_saving; ///< what was written about when saveRequested() was emitted
    QMap<Subject, Change> m_drafts;
    bool m_isFilling = false;
    bool m_isSaving = false;
    QVBoxLayout *m_fields;
    Label *m_nameTitle;
    TextField *m_name;
    Label *m_letters;
    Button *m_save;
    const TextArea *m_limited = nullptr;
    int m_longest = 0;
};

} // namespace mars::ui
