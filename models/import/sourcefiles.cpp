// SPDX-License-Identifier: Apache-2.0
#include "import/sourcefiles.h"

#include "import/importtext.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

bool matchesAny(const QList<QRegularExpression> &patterns, const QString &name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&name](const QRegularExpression &pattern) { return pattern.match(name).hasMatch(); });
}

const FileRule *ruleFor(const Mapping::Data &mapping, const QString &name)
{
    const auto rule = std::find_if(mapping.files.begin(), mapping.files.end(),
                                   [&name](const FileRule &file) { return matchesAny(file.patterns, name); });
    return rule == mapping.files.end() ? nullptr : &*rule;
}

/** Known, but read only together with another file, or not at all. */
bool isExpected(const Mapping::Data &mapping, const QString &name)
{
    return matchesAny(mapping.ignored, name) ||
           std::any_of(mapping.files.begin(), mapping.files.end(), [&name](const FileRule &file) {
               return std::any_of(file.joins.begin(), file.joins.end(), [&name](const JoinRule &join) {
                   return join.pattern.match(name).hasMatch();
               });
           });
}

bool isRejects(const QString &name)
{
    return name.contains(u".rejects.", Qt::CaseInsensitive) ||
           name.endsWith(u".rejects", Qt::CaseInsensitive);
}

/** The files that are meant by a path, or why there are none. */
Result<QStringList> filesAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Error::Kind::NotFound,
                     Import::tr("There is no file or folder “%1”.").arg(path),
                     Import::tr("Check the name and try again."),
                     {}};
    }
    if (!info.isDir())
        return QStringList{info.absoluteFilePath()};
    const QDir folder(path);
    if (!info.isReadable()) {
        return Error{Error::Kind::Unreadable,
                     Import::tr("The folder “%1” cannot be read.").arg(path),
                     Import::tr("Check that you may read this folder and try again."),
                     {}};
    }
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (!isRejects(name))
            files.append(folder.absoluteFilePath(name));
    }
    if (files.isEmpty()) {
        return Error{Error::Kind::NotFound,
                     Import::tr("The folder “%1” holds no files.").arg(path),
                     Import::tr("Name the folder that holds the files to import."),
                     {}};
    }
    return files;
}

Result<QString> joinPath(const JoinRule &join, const QString &besidePath)
{
    const QDir folder = QFileInfo(besidePath).absoluteDir();
    QStringList names;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (join.pattern.match(name).hasMatch() && !isRejects(name))
            names.append(name);
    }
    const QString fileName = QFileInfo(besidePath).fileName();
    if (names.size() > 1) {
        return Error{Error::Kind::Invalid,
                     Import::tr("Several files beside “%1” match “%2”: %3.")
                         .arg(fileName, join.patternText, names.join(u", "_s)),
                     Import::tr("Keep the right one in the folder and try again."),
                     {}};
    }
    if (names.isEmpty() && !join.optional) {
        return Error{Error::Kind::NotFound,
                     Import::tr("“%1” needs the file “%2” beside it.").arg(fileName, join.patternText),
                     Import::tr("Put it into the same folder and try again."),
                     {}};
    }
    return names.isEmpty() ? QString() : folder.absoluteFilePath(names.first());
}

Error nothingRecognised(const Mapping::Data &mapping, const QStringList &paths)
{
    return {Error::Kind::Invalid,
            Import::tr("The mapping “%1” recognises none of the files in %2.")
                .arg(mapping.name, u"“%1”"_s.arg(paths.join(u"”, “"_s))),
            Import::tr("Check the names of the files, or choose the mapping that fits them."),
            {}};
}

} // namespace

Result<SourceFiles> findSourceFiles(const Mapping::Data &mapping, const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths) {
        const Result<QStringList> files = filesAt(path);
        if (!files)
            return files.error();
        all.append(*files);
    }
    all.removeDuplicates();

    SourceFiles found;
    QStringList read;
    for (const QString &path : all) {
        const QString name = QFileInfo(path).fileName();
        SourceFile file{path, ruleFor(mapping, name), {}};
        if (!file.rule) {
            if (!isExpected(mapping, name))
                found.unrecognised.append(path);
            continue;
        }
        read.append(path);
        for (const JoinRule &join : file.rule->joins) {
            const Result<QString> joined = joinPath(join, path);
            if (!joined)
                return joined.error();
            file.joinPaths.append(*joined);
            if (!joined->isEmpty())
                read.append(*joined);
        }
        found.files.append(file);
    }
    if (found.files.isEmpty())
        return nothingRecognised(mapping, paths);
    for (const QString &path : read)
        found.bytes += QFileInfo(path).size();
    std::stable_sort(
        found.files.begin(), found.files.end(),
        [](const SourceFile &left, const SourceFile &right) { return left.rule->rows < right.rule->rows; });
    return found;
}

QString rejectsName(const QString &fileName)
{
    const QFileInfo info(fileName);
    const QString name = info.completeBaseName() + u".rejects"_s;
    return info.suffix().isEmpty() ? name : name + u'.' + info.suffix();
}

} // namespace mars
