// SPDX-License-Identifier: Apache-2.0
// What is painted from what was kept looks as if it were painted anew.
#include "ui/theme/drawing.h"
#include "support/testmain.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace mars;
using namespace mars::ui;

class DrawingTest : public QObject
{
    Q_OBJECT
private:
    static QImage canvas(qreal ratio = 1)
    {
        QImage image(QSize(200, 60) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        return image;
    }

    static QImage lineIn(const QRect &place, const QString &text)
    {
        QImage image = canvas();
        QPainter painter(&image);
        paintLine(&painter, place, text, theme().font(TextSize::Body), Qt::black);
        return image;
    }

    /** Where anything but white stands. */
    static QRect inked(const QImage &image)
    {
        QRegion region;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255))
                    region += QRect(x, y, 1, 1);
            }
        }
        return region.boundingRect();
    }

private Q_SLOTS:
    void lineIsTheSameTheSecondTime()
    {
        const QRect place(4, 10, 180, 40);
        const QString text = QStringLiteral("Ananya Deshpande, पुणे");
        const QImage first = lineIn(place, text);
        QVERIFY(!inked(first).isEmpty());
        QCOMPARE(lineIn(place, text), first);
    }

    void lineStandsAtTheLeftInTheMiddle()
    {
        const QRect place(20, 10, 160, 40);
        const QRect letters = inked(lineIn(place, QStringLiteral("Hxx")));
        QVERIFY(letters.left() >= 20 && letters.left() <= 23);
        QVERIFY(qAbs(letters.center().y() - place.center().y()) <= 2);
    }

    void lineIsElidedWhereItIsTooLong()
    {
        const QString text = QStringLiteral("A very long name that has no room here");
        const QRect place(0, 10, 80, 40);
        QVERIFY(lineWidth(text, theme().font(TextSize::Body)) > 80);
        QVERIFY(inked(lineIn(place, text)).right() <= place.right());
        const QString shown = QFontMetrics(theme().font(TextSize::Body)).elidedText(text, Qt::ElideRight, 80);
        QVERIFY(shown != text);
        QCOMPARE(lineIn(place, text), lineIn(place, shown));
    }

    void markupIsText()
    {
        QVERIFY(lineWidth(QStringLiteral("<b>x</b>"), theme().font(TextSize::Body)) >
                2 * lineWidth(QStringLiteral("x"), theme().font(TextSize::Body)));
    }

    void shadowIsSoftAndOutside_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void shadowIsSoftAndOutside()
    {
        QFETCH(qreal, ratio);
        QImage image(QSize(300, 160) * ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        const QRect box(40, 40, 220, 80);
        {
            QPainter painter(&image);
            paintShadow(&painter, box, 8);
        }
        const auto grey = [&](int x, int y) { return qGray(image.pixel(int(x * ratio), int(y * ratio))); };
        QCOMPARE(grey(150, 40 - shadowReach - 2), 255);
        QCOMPARE(grey(150, 80), 255); // the box covers it
        int darker = 255;
        for (int y = box.bottom() + shadowReach; y > box.bottom() + 1; --y) {
            QVERIFY(grey(150, y) <= darker);
            darker = grey(150, y);
        }
        QVERIFY(darker < 250);
        for (int x = 80; x < 220; ++x)
            QCOMPARE(grey(x, box.bottom() + 3), grey(150, box.bottom() + 3));
        for (int y = 80; y < 90; ++y)
            QVERIFY(qAbs(grey(box.right() + 3, y) - grey(box.left() - 3, y)) <= 3); // pixels may be split
    }
};

MARS_TEST_MAIN(QApplication, DrawingTest)
#include "drawingtest.moc"
