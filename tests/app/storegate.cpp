// SPDX-License-Identifier: Apache-2.0
#include "storegate.h"

#include <condition_variable>
#include <mutex>
#include <sqlite3.h>

namespace mars::test {

namespace {

std::mutex mutex;
std::condition_variable opened;
bool isShut = false;
int waitingNow = 0;

sqlite3_vfs *realVfs = nullptr;
sqlite3_io_methods realMethods;
sqlite3_io_methods gatedMethods;

// Every transaction of a database with a write-ahead log begins with one of these locks.
int lockShared(sqlite3_file *file, int offset, int n, int flags)
{
    if (flags & SQLITE_SHM_LOCK) {
        std::unique_lock held(mutex);
        ++waitingNow;
        opened.wait(held, [] { return !isShut; });
        --waitingNow;
    }
    return realMethods.xShmLock(file, offset, n, flags);
}

// The file stays SQLite's own; only what it does on one occasion is another.
int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    if (result == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB)) {
        realMethods = *file->pMethods;
        gatedMethods = realMethods;
        gatedMethods.xShmLock = lockShared;
        file->pMethods = &gatedMethods;
    }
    return result;
}

} // namespace

StoreGate::StoreGate()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs gated = *realVfs;
    gated.zName = "gated";
    gated.pNext = nullptr;
    gated.xOpen = openFile;
    sqlite3_vfs_register(&gated, 1);
}

void StoreGate::shut()
{
    const std::lock_guard held(mutex);
    isShut = true;
}

void StoreGate::open()
{
    const std::lock_guard held(mutex);
    isShut = false;
    opened.notify_all();
}

int StoreGate::waiting() const
{
    const std::lock_guard held(mutex);
    return waitingNow;
}

} // namespace mars::test
