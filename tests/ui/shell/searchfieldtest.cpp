// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"
#include "support/stallguard.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

using mars::test::StallGuard;
using mars::ui::SearchField;

class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<SearchField>();
        m_field->resize(900, 44);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
        m_field->setFocus();
    }

    void longPasteShowsItsBeginning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("on one line") << QStringLiteral("MO-204871 ") + QString(300, u'x');
        QTest::newRow("on many lines") << QStringLiteral("MO-204871\n") + QString(300, u'x');
        QTest::newRow("cut off") << QStringLiteral("MO-204871 ") + QString(5000, u'x');
    }

    void longPasteShowsItsBeginning()
    {
        QFETCH(const QString, text);
        m_field->resize(400, m_field->height());
        paste(text);
        QCOMPARE(m_field->cursorPosition(), 0);
        QVERIFY(!m_field->hasSelectedText());
        m_field->resize(500, m_field->height());
        // Where the text starts, the first letter stands, whatever the box did to show its cursor.
        QCOMPARE(m_field->cursorPositionAt({44, m_field->height() / 2}), 0);
    }

    void shortPasteIsTypedOn()
    {
        m_field->resize(400, m_field->height());
        paste(QStringLiteral("MO-2048"));
        QTest::keyClicks(m_field.get(), QStringLiteral("71"));
        QCOMPARE(m_field->text(), QStringLiteral("MO-204871"));
    }

    void typedTextIsTheQuery()
    {
        QSignalSpy edited(m_field.get(), &SearchField::queryEdited);
        QTest::keyClicks(m_field.get(), QStringLiteral("MO-2"));
        QCOMPARE(edited.count(), 4);
        QCOMPARE(edited.last().first().toString(), QStringLiteral("MO-2"));
        m_field->setText(QStringLiteral("by the program"));
        QCOMPARE(edited.count(), 4);
    }

    void shortPasteStandsInTheBox()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("MO-"));
        paste(QStringLiteral("204871"));
        QCOMPARE(m_field->text(), QStringLiteral("MO-204871"));
        QCOMPARE(m_field->query(), QStringLiteral("MO-204871"));
    }

    void pastedMessageIsKeptWhole()
    {
        const QString message = QStringLiteral("Hello,\n\nwhere is MO-204871?\nAnanya");
        QSignalSpy edited(m_field.get(), &SearchField::queryEdited);
        paste(message);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.last().first().toString(), message);
        QCOMPARE(m_field->query(), message);
        QVERIFY(m_field->text().startsWith(QStringLiteral("Hello, where is MO-204871?")));
        QVERIFY(!m_field->text().contains(u'\n'));

        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->query(), m_field->text());
    }

    void hugePasteDoesNotStall()
    {
        const QString huge = QStringLiteral("line with 98200 00417 in it\r\n").repeated(400000); // over 10 MB
        paste(QStringLiteral("warm up\nonce"));
        QApplication::clipboard()->setText(huge);
        StallGuard guard;
        guard.restart();
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(0);
        QCOMPARE(m_field->query().size(), SearchField::maximumQuery);
        QVERIFY(m_field->text().size() < 1000);
        QVERIFY2(guard.isSmooth(), qPrintable(QStringLiteral("%1 ms").arg(guard.longestStallMs())));
    }

    void foreignTextIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE orders; --");
        QTest::newRow("wildcards") << QStringLiteral("%_*?");
        QTest::newRow("right to left") << QStringLiteral("שלום MO-204871");
        QTest::newRow("Devanagari") << QStringLiteral("अनन्या देशपांडे");
    }
    void foreignTextIsShownAsItIs()
    {
        QFETCH(QString, text);
        paste(text);
        QCOMPARE(m_field->query(), text);
    }

    void nameIsExact() { QCOMPARE(m_field->accessibleName(), QStringLiteral("Find an order")); }

private:
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<SearchField> m_field;
};

MARS_TEST_MAIN(QApplication, SearchFieldTest)
#include "searchfieldtest.moc"
