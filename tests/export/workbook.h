// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace mars::test {

/** A cell as it stands in a sheet. */
struct WorkbookCell
{
    QString type;  ///< "inlineStr"; empty = a number
    QString text;  ///< as XML gives it
    int style = 0; ///< among the workbook's looks; 0 = none
};

/** A workbook as other programs read it: unpacked and parsed. Ends the test where it is not well formed. */
class Workbook
{
public:
    explicit Workbook(const QString &file);

    [[nodiscard]] QStringList sheets() const { return m_sheets; }
    [[nodiscard]] int rows(int sheet) const { return m_rows.at(sheet); }
    /** "B2" of a sheet. */
    [[nodiscard]] WorkbookCell cell(int sheet, const QString &place) const
    {
        return m_cells.at(sheet).value(place);
    }
    [[nodiscard]] bool hasFormulas() const { return m_hasFormulas; }
    /** How numbers of this look are shown: "yyyy-mm-dd". */
    [[nodiscard]] QString numberFormat(int style) const { return m_formats.value(style); }

private:
    void readSheet(const QByteArray &xml);
    void readLooks(const QByteArray &xml);

    QStringList m_sheets;
    QList<int> m_rows;
    QList<QHash<QString, WorkbookCell>> m_cells;
    QStringList m_formats;
    bool m_hasFormulas = false;
};

} // namespace mars::test
