// SPDX-License-Identifier: Apache-2.0
#include "cli/worknews.h"

#include "cli/interrupt.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace mars::cli {

WorkNews::WorkNews(Output &output)
    : m_output(output)
{
    m_sinceTold.start();
}

WorkOptions WorkNews::options()
{
    return {[this](const WorkProgress &now) { progress(now); }, Interrupt::isAskedFor};
}

void WorkNews::progress(const WorkProgress &progress)
{
    if (progress.step != m_step) {
        m_step = progress.step;
        m_sinceStep.start();
    }
    const qint64 pause = m_output.errorsAreOnTerminal() ? 100 : 5000;
    if (m_sinceTold.elapsed() < pause)
        return;
    m_sinceTold.restart();
    if (m_output.errorsAreOnTerminal())
        m_output.passingNote(described(progress));
    else
        m_output.note(described(progress));
}

QString WorkNews::described(const WorkProgress &progress) const
{
    const QLocale locale;
    if (progress.done == 0)
        return progress.step + u'…';
    QString text = progress.total > 0 ? tr("%1: %2 of %3")
                                            .arg(progress.step, locale.toString(progress.done),
                                                 locale.toString(progress.total))
                                      : tr("%1: %2").arg(progress.step, locale.toString(progress.done));
    const qint64 pace = progress.done * 1000 / qMax<qint64>(1, m_sinceStep.elapsed());
    text += u" · "_s + tr("%1 a second").arg(locale.toString(pace));
    if (pace == 0 || progress.total < progress.done)
        return text;
    const qint64 left = (progress.total - progress.done) / pace;
    return text + u" · "_s +
           (left < 90 ? tr("%n seconds left", nullptr, int(left))
                      : tr("%n minutes left", nullptr, int((left + 59) / 60)));
}

} // namespace mars::cli
