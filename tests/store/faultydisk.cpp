// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"

#include <atomic>
#include <csignal>
#include <sqlite3.h>
#include <unistd.h>

namespace mars::test::faultydisk {

namespace {

std::atomic_int accesses = 0;
std::atomic_int planned = -1;
std::atomic<Fault> plannedFault = Fault::ErrorOnce;
sqlite3_vfs *realVfs = nullptr;

/** Whether this access is to fail. */
bool strikes(bool isWrite)
{
    if (planned < 0)
        return false;
    const int access = accesses++;
    switch (plannedFault) {
    case Fault::ErrorOnce:
        return access == planned;
    case Fault::Broken:
        return access >= planned;
    case Fault::Full:
        return isWrite && access >= planned;
    case Fault::Killed:
        if (access == planned)
            ::kill(getpid(), SIGKILL);
        return false;
    }
    return false;
}

int error(int code)
{
    return plannedFault == Fault::Full ? SQLITE_FULL : code;
}

struct File
{
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int closeFile(sqlite3_file *f)
{
    return real(f)->pMethods->xClose(real(f));
}
int readFile(sqlite3_file *f, void *data, int size, sqlite3_int64 from)
{
    return strikes(false) ? SQLITE_IOERR_READ : real(f)->pMethods->xRead(real(f), data, size, from);
}
int writeFile(sqlite3_file *f, const void *data, int size, sqlite3_int64 from)
{
    return strikes(true) ? error(SQLITE_IOERR_WRITE) : real(f)->pMethods->xWrite(real(f), data, size, from);
}
int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    return strikes(false) ? SQLITE_IOERR_TRUNCATE : real(f)->pMethods->xTruncate(real(f), size);
}
int syncFile(sqlite3_file *f, int flags)
{
    return strikes(false) ? SQLITE_IOERR_FSYNC : real(f)->pMethods->xSync(real(f), flags);
}
int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file *f, int kind)
{
    return real(f)->pMethods->xLock(real(f), kind);
}
int unlockFile(sqlite3_file *f, int kind)
{
    return real(f)->pMethods->xUnlock(real(f), kind);
}
int reservedLock(sqlite3_file *f, int *out)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), out);
}
int control(sqlite3_file *f, int op, void *arg)
{
    return real(f)->pMethods->xFileControl(real(f), op, arg);
}
int sectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int traits(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int mapShared(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int lockShared(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void sharedBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int unmapShared(sqlite3_file *f, int remove)
{
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

const sqlite3_io_methods methods{2,        closeFile, readFile,   writeFile,     truncateFile, syncFile,
                                 fileSize, lockFile,  unlockFile, reservedLock,  control,      sectorSize,
                                 traits,   mapShared, lockShared, sharedBarrier, unmapShared,  nullptr,
                                 nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *mine = reinterpret_cast<File *>(file);
    mine->base.pMethods = nullptr;
    if (strikes(false))
        return SQLITE_CANTOPEN;
    mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
    const int result = realVfs->xOpen(realVfs, name, mine->real, flags, outFlags);
    if (result == SQLITE_OK)
        mine->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int sync)
{
    return strikes(false) ? SQLITE_IOERR_DELETE : realVfs->xDelete(realVfs, name, sync);
}

} // namespace

void install()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs mine = *realVfs;
    mine.zName = "faulty";
    mine.szOsFile = int(sizeof(File)) + realVfs->szOsFile;
    mine.pNext = nullptr;
    mine.xOpen = openFile;
    mine.xDelete = deleteFile;
    sqlite3_vfs_register(&mine, 1);
}

void failAt(int access, Fault fault)
{
    accesses = 0;
    plannedFault = fault;
    planned = access;
}

bool recover()
{
    const bool reached = planned >= 0 && accesses > planned;
    planned = -1;
    return reached;
}

} // namespace mars::test::faultydisk
