// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTemporaryDir>

class QProcess;

/** What one run of the program gave. */
struct Ran
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /** Standard output as the one JSON document it must be; null when it is not. */
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /** Standard error holds one line, ending like a sentence. */
    [[nodiscard]] bool saysOneThing() const;
};

/** The real program in a home of its own: no display, no settings, no database but the one it is told. */
class Console
{
public:
    Console();

    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const;
    /** Runs and expects success. */
    [[nodiscard]] bool does(const QStringList &arguments) const { return run(arguments).code == 0; }
    /** For runs that are watched or killed; the environment and program are set, nothing is started. */
    void prepare(QProcess &process, const QStringList &arguments) const;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /** Writes a file into the home and gives its path. */
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString database() const { return path(QStringLiteral("orders.sqlite")); }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_home;
};
