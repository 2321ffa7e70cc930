// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace mars {

/** The bytes of a file one by one with their position, through a small buffer: constant memory however large
 * the file. */
class ByteInput
{
public:
    static constexpr int end = -1;

    explicit ByteInput(QIODevice &device);

    /** The next byte without taking it, or end. */
    int peek() { return m_at < m_buffer.size() || fill() ? static_cast<uchar>(m_buffer.at(m_at)) : end; }
    /** Takes the next byte, or end. */
    int take()
    {
        const int byte = peek();
        m_at += byte != end;
        return byte;
    }

    [[nodiscard]] qint64 offset() const { return m_bufferOffset + m_at; }
    void seek(qint64 offset);
    /** The device stopped answering before its end. */
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    bool fill();

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_bufferOffset = 0;
    qint64 m_chunk;
    bool m_failed = false;
};

} // namespace mars
