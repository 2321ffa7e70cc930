// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/trackinglink.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>

namespace mars::ui {

/** Leads out of the program: to the carrier's page, to a phone call, to a mail. Each returns what the person
 * must be told; empty = it simply happened. */
class CarrierLinks
{
    Q_DECLARE_TR_FUNCTIONS(CarrierLinks)
public:
    /** Opens the page in the system's browser. Where the number has to be typed in there, it is put on the
     * clipboard. */
    [[nodiscard]] static Notice openPage(const TrackingLink &link, const QString &number);
    /** Without a program for calls the number goes on the clipboard. */
    [[nodiscard]] static Notice call(const QString &phone);
    [[nodiscard]] static Notice write(const QString &email);
};

} // namespace mars::ui
