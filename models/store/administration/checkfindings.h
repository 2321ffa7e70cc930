// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/administration/administration.h"

namespace mars {

/** What a check has found and mended so far. */
class CheckFindings
{
public:
    explicit CheckFindings(bool repairs)
        : m_repairs(repairs)
    {
    }

    /** Whether what can be mended is to be mended instead of told. */
    [[nodiscard]] bool repairs() const { return m_repairs; }
    /** Something a repair mends. */
    void mendable(const QString &sentence) { add({sentence, {}}); }
    /** Something no repair can mend; nextStep says what a person can do. */
    void lasting(const QString &sentence, const QString &nextStep) { add({sentence, nextStep}); }
    void repaired(const QString &sentence) { m_report.repairs.append(sentence); }

    [[nodiscard]] const CheckReport &report() const { return m_report; }

private:
    void add(const DatabaseFault &fault)
    {
        constexpr qsizetype mostTold = 100;
        ++m_report.faultCount;
        if (m_report.faults.size() < mostTold)
            m_report.faults.append(fault);
    }

    const bool m_repairs;
    CheckReport m_report;
};

} // namespace mars
