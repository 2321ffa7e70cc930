// SPDX-License-Identifier: Apache-2.0
#include "items/shownnotes.h"

#include "support/testmain.h"

using namespace mars;

/** Notes stand from the moment they were saved, and go from the moment they were taken back. */
class ShownNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirst();
    void showsWhatWaits();
    void hidesWhatWaitsToBeTakenBack();
    void keepsWhatWasAppliedUntilItIsRead();

private:
    static Note note(const QString &text, int minute)
    {
        return {newEditId(), QStringLiteral("Priya"),
                QDateTime(QDate(2026, 11, 23), QTime(9, minute), Qt::UTC), text};
    }
    static Edit edit(OrderId order, const QString &text, int minute)
    {
        return {newEditId(),
                order,
                QStringLiteral("Imran"),
                QDateTime(QDate(2026, 11, 23), QTime(9, minute), Qt::UTC),
                NoteEdit{text},
                {}};
    }
    static QStringList texts(const QList<ShownNote> &notes)
    {
        QStringList texts;
        for (const ShownNote &each : notes)
            texts.append(each.note.text + (each.isWaiting ? QStringLiteral(" …") : QString()));
        return texts;
    }
};

void ShownNotesTest::newestFirst()
{
    Order order;
    order.notes = {note(QStringLiteral("first"), 1), note(QStringLiteral("second"), 2)};
    QCOMPARE(texts(shownNotes(order, {})), QStringList({QStringLiteral("second"), QStringLiteral("first")}));
}

void ShownNotesTest::showsWhatWaits()
{
    Order order;
    order.id = 7;
    order.notes = {note(QStringLiteral("stored"), 1)};
    const Edit mine = edit(7, QStringLiteral("mine"), 2);
    const Edit elsewhere = edit(8, QStringLiteral("of another order"), 3);
    QCOMPARE(texts(shownNotes(order, {mine, elsewhere})),
             QStringList({QStringLiteral("mine …"), QStringLiteral("stored")}));
}

void ShownNotesTest::hidesWhatWaitsToBeTakenBack()
{
    Order order;
    order.id = 7;
    order.notes = {note(QStringLiteral("stored"), 1)};
    Edit stored = edit(7, QStringLiteral("stored"), 1);
    stored.id = order.notes.first().id;
    const Edit unsent = edit(7, QStringLiteral("unsent"), 2);
    QCOMPARE(texts(shownNotes(order, {unsent, Edit::withdrawal(unsent), Edit::withdrawal(stored)})),
             QStringList());
}

void ShownNotesTest::keepsWhatWasAppliedUntilItIsRead()
{
    Order order;
    order.id = 7;
    const Edit mine = edit(7, QStringLiteral("mine"), 2);
    order.notes = notesAfter(order, mine);
    order.notes = notesAfter(order, mine);
    QCOMPARE(texts(shownNotes(order, {mine})), QStringList({QStringLiteral("mine")}));
    order.notes = notesAfter(order, Edit::withdrawal(mine));
    QCOMPARE(order.notes, QList<Note>());
}

MARS_TEST_MAIN(QCoreApplication, ShownNotesTest)
#include "shownnotestest.moc"
