// SPDX-License-Identifier: Apache-2.0
// Colours keep their contrast, pills name every stage, initials are whole characters, icons exist.
#include "ui/theme/theme.h"
#include "support/testmain.h"
#include "ui/theme/icons.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLineEdit>
#include <QtMath>

using namespace mars;
using namespace mars::ui;

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : qPow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Theme look = makeTheme(dark, 1, QStringLiteral("en"));
        const QColor grounds[] = {look.window, look.panel, look.surface,
                                  look.raised, look.hover, look.selection};
        for (const QColor &ground : grounds) {
            for (const QColor &text : {look.text, look.text2, look.text3, look.link})
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
            for (const QColor &edge : {look.inputBorder, look.focus})
                QVERIFY2(contrast(edge, ground) >= 3, qPrintable(edge.name() + ground.name()));
        }
        QVERIFY(contrast(look.onAccent, look.accent) >= 4.5);
        QVERIFY(contrast(look.onAccent, look.accentHover) >= 4.5);
        for (const StatusColours &colours : look.statusColours) {
            QVERIFY(contrast(colours.foreground, colours.background) >= 4.5);
            QVERIFY(contrast(colours.foreground, look.surface) >= 4.5);
            QVERIFY(contrast(colours.solid, look.surface) >= 3);
        }
    }

    void fieldsHaveAnEdge_data() { textIsReadable_data(); }
    void fieldsHaveAnEdge()
    {
        QFETCH(bool, dark);
        setTheme(makeTheme(dark, 1, QStringLiteral("en")));
        QWidget window;
        QLineEdit line(&window);
        QDateTimeEdit moment(&window);
        QDateTimeEdit calendar(&window);
        calendar.setCalendarPopup(true);
        QComboBox choice(&window);
        QCheckBox tick(&window);
        for (QWidget *field : std::initializer_list<QWidget *>{&line, &moment, &calendar, &choice, &tick}) {
            field->resize(field->sizeHint());
            const QImage shown = field->grab().toImage();
            int edge = 0;
            for (int x = 0; x < shown.width(); ++x) {
                for (int y = 0; y < shown.height(); ++y)
                    edge += shown.pixelColor(x, y) == theme().inputBorder ? 1 : 0;
            }
            // All round, but for the softened corners.
            const int around = field == &tick ? 4 * 8 : 2 * (shown.width() + shown.height() - 16);
            QVERIFY2(edge >= around, field->metaObject()->className());
        }
    }

    void smallHindiIsOnePixelLarger()
    {
        const Theme english = makeTheme(false, 1, QStringLiteral("en"));
        const Theme hindi = makeTheme(false, 1, QStringLiteral("hi"));
        QCOMPARE(hindi.font(TextSize::Hint).pixelSize(), english.font(TextSize::Hint).pixelSize() + 1);
        QCOMPARE(hindi.font(TextSize::Meta).pixelSize(), english.font(TextSize::Meta).pixelSize() + 1);
        QCOMPARE(hindi.font(TextSize::Body).pixelSize(), english.font(TextSize::Body).pixelSize());
    }

    void scaleIsBounded()
    {
        QCOMPARE(makeTheme(false, 9, QStringLiteral("en")).scale, 1.5);
        QCOMPARE(makeTheme(false, 0, QStringLiteral("en")).scale, 0.9);
        QCOMPARE(makeTheme(false, 1.5, QStringLiteral("en")).font(TextSize::Body).pixelSize(), 20);
        QCOMPARE(makeTheme(false, 1, QStringLiteral("en")).rowHeight(), 36);
    }

    void everyStageHasAnIconAndAShortLabel()
    {
        for (int value = 0; value <= static_cast<int>(Stage::Cancelled); ++value) {
            const auto stage = static_cast<Stage>(value);
            for (const StatusReason reason : {StatusReason::None, StatusReason::AddressIssue}) {
                const Pill pill = stagePill(stage, Status::Unknown, reason);
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(pill.icon)),
                         qPrintable(pill.icon));
                QVERIFY2(!pill.text.isEmpty() && pill.text.size() <= 18, qPrintable(pill.text));
            }
        }
    }

    void iconsTakeTheirColour()
    {
        const QImage icon = iconPixmap(QStringLiteral("circle"), 16, QColor(0xCF2148), 2)
                                .toImage()
                                .convertToFormat(QImage::Format_ARGB32);
        QCOMPARE(icon.size(), QSize(32, 32));
        int coloured = 0;
        for (int y = 0; y < icon.height(); ++y) {
            for (int x = 0; x < icon.width(); ++x) {
                if (qAlpha(icon.pixel(x, y)) == 255)
                    coloured += icon.pixelColor(x, y) == QColor(0xCF2148) ? 1 : -1000;
            }
        }
        QVERIFY(coloured > 20);
    }

    void initialsAreWholeCharacters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << QStringLiteral("Ananya Deshpande") << QStringLiteral("AD");
        QTest::newRow("three words") << QStringLiteral("Priya  R. kamat") << QStringLiteral("PK");
        QTest::newRow("one word") << QStringLiteral("madonna") << QStringLiteral("M");
        QTest::newRow("none") << QStringLiteral("  ") << QString();
        QTest::newRow("Devanagari with a vowel sign") << QStringLiteral("मीरा शर्मा") << QStringLiteral("मीश");
        QTest::newRow("beyond the basic plane") << QStringLiteral("𝒜da L") << QStringLiteral("𝒜L");
    }
    void initialsAreWholeCharacters()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(initials(name), expected);
    }
};

MARS_TEST_MAIN(QApplication, ThemeTest)
#include "themetest.moc"
