// SPDX-License-Identifier: Apache-2.0
#include "import/byteinput.h"

namespace mars {

namespace {
// Look-ups in a joined file jump about and need one row each; whoever reads on gets larger pieces.
constexpr qint64 smallestChunk = 4 * 1024;
constexpr qint64 largestChunk = 64 * 1024;
} // namespace

ByteInput::ByteInput(QIODevice &device)
    : m_device(device)
    , m_chunk(smallestChunk)
{
}

void ByteInput::seek(qint64 offset)
{
    if (offset >= m_bufferOffset && offset <= m_bufferOffset + m_buffer.size()) {
        m_at = offset - m_bufferOffset;
        return;
    }
    m_buffer.clear();
    m_at = 0;
    m_bufferOffset = offset;
    m_chunk = smallestChunk;
    if (!m_device.seek(offset))
        m_failed = true;
}

bool ByteInput::fill()
{
    if (m_failed)
        return false;
    m_bufferOffset += m_buffer.size();
    m_at = 0;
    m_buffer.resize(m_chunk);
    const qint64 count = m_device.read(m_buffer.data(), m_chunk);
    m_buffer.resize(qMax<qint64>(count, 0));
    m_failed = count < 0;
    m_chunk = qMin(m_chunk * 2, largestChunk);
    return count > 0;
}

} // namespace mars
