// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/otherorderscard.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/paintedbutton.h"

using namespace mars;
using namespace mars::test;

/** What an order that stays open shows after the language changed. */
class PanelLanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->start();
        m_desk->open(splitOrderNumber);
    }
    void cleanup() { m_desk.reset(); }

    void otherOrdersFollowTheLanguage()
    {
        QTRY_VERIFY(others()->isVisible());
        const auto line = others()->findChild<ui::PaintedButton *>();
        QVERIFY2(line->accessibleName().contains(u"Delivered"), qPrintable(line->accessibleName()));
        m_desk->surroundings()->preferences()->setLanguage(QStringLiteral("de"));
        QTRY_VERIFY2(line->accessibleName().contains(u"Zugestellt"), qPrintable(line->accessibleName()));
    }

private:
    [[nodiscard]] ui::OtherOrdersCard *others() const
    {
        return m_desk->window()->findChild<ui::OtherOrdersCard *>();
    }

    std::unique_ptr<Desk> m_desk;
};

MARS_TEST_MAIN(QApplication, PanelLanguageTest)
#include "panellanguagetest.moc"
