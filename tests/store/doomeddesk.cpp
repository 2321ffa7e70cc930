// SPDX-License-Identifier: Apache-2.0
#include "domain/whenanswered.h"
#include "store/offline/outbox.h"
#include "store/store.h"

#include <cstdio>
#include <QCoreApplication>
#include <QTimer>

using namespace mars;

/** ADDRESS JOURNAL ORDER: a desk that writes one note after the other and says the id of each that is saved,
 * until it is killed. */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<DatabaseLocation> location = DatabaseLocation::parse(arguments.value(1));
    if (!location)
        qFatal("desk ADDRESS JOURNAL ORDER");
    Order order;
    order.id = arguments.value(3).toLongLong();
    Outbox outbox(openEditTarget(*location), arguments.value(2));
    QTimer writing;
    QObject::connect(&writing, &QTimer::timeout, &outbox, [&] {
        if (outbox.waiting().size() > 50) // no faster than the database for long
            return;
        const Edit edit = Edit::note(order, QStringLiteral("Asha"), QStringLiteral("Called"));
        whenAnswered(outbox.save(edit), &outbox, [id = edit.id](const Result<Done> &saved) {
            if (!saved)
                qFatal("%s", qPrintable(plainText(saved.error())));
            std::puts(qPrintable(id.toString(QUuid::WithoutBraces)));
            std::fflush(stdout);
        });
    });
    writing.start(2);
    return QCoreApplication::exec();
}
