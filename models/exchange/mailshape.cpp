// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailshape.h"

#include <QList>

namespace lamp {

namespace {

QByteArray boundaryOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.toLower().indexOf("boundary=");
    if (at < 0)
        return {};
    QByteArray rest = contentType.sliced(at + 9).trimmed();
    if (rest.startsWith('"')) {
        const qsizetype end = rest.indexOf('"', 1);
        return end < 0 ? rest.sliced(1) : rest.sliced(1, end - 1);
    }
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != ';' && rest[end] != ' ' && rest[end] != '\t' && rest[end] != '\n')
        ++end;
    return rest.first(end);
}

class MailScan {
public:
    MailScan(int depthLimit, int partLimit) : m_depthLimit(depthLimit), m_partLimit(partLimit) { }
    void line(QByteArrayView line);
    [[nodiscard]] bool enough() const { return m_shape.depth > m_depthLimit || m_shape.parts > m_partLimit; }
    [[nodiscard]] MailShape shape() const { return m_shape; }

private:
    void headerLine(QByteArrayView line);
    void headerEnds();
    [[nodiscard]] bool boundaryLine(QByteArrayView line);

    int m_depthLimit, m_partLimit;
    MailShape m_shape;
    QList<QByteArray> m_frames; // boundaries; an empty one is a message inside a part
    bool m_inHeader = true, m_inContentType = false;
    qsizetype m_headerSize = 0;
    QByteArray m_contentType;
};

void MailScan::line(QByteArrayView line)
{
    if (line.startsWith("--") && boundaryLine(line))
        return;
    if (m_inHeader)
        headerLine(line);
}

void MailScan::headerLine(QByteArrayView line)
{
    m_headerSize += line.size() + 1;
    m_shape.header = std::max(m_shape.header, m_headerSize);
    if (line.trimmed().isEmpty()) {
        headerEnds();
        return;
    }
    if (line[0] == ' ' || line[0] == '\t') {
        if (m_inContentType && m_contentType.size() < 8192)
            m_contentType.append(' ').append(line.trimmed());
        return;
    }
    constexpr QByteArrayView name("content-type:");
    m_inContentType = line.size() >= name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
    if (m_inContentType)
        m_contentType = line.sliced(name.size()).trimmed().toByteArray();
}

void MailScan::headerEnds()
{
    const QByteArray type = m_contentType.toLower();
    m_inHeader = type.startsWith("message/"); // the message inside begins with its own header
    if (m_inHeader)
        m_frames.append(QByteArray());
    else if (type.startsWith("multipart/"))
        m_frames.append(boundaryOf(m_contentType));
    m_shape.depth = std::max(m_shape.depth, static_cast<int>(m_frames.size()));
    m_headerSize = 0;
    m_inContentType = false;
    m_contentType.clear();
}

bool MailScan::boundaryLine(QByteArrayView line)
{
    const QByteArrayView text = line.sliced(2).trimmed();
    for (qsizetype i = m_frames.size() - 1; i >= 0; --i) {
        const QByteArray &boundary = m_frames.at(i);
        if (boundary.isEmpty() || !text.startsWith(boundary))
            continue;
        // Words after the boundary are no reason for KMime to read on, so they are none here.
        const bool closes = text.sliced(boundary.size()).startsWith("--");
        m_frames.resize(closes ? i : i + 1);
        m_shape.parts += closes ? 0 : 1;
        m_inHeader = !closes;
        m_headerSize = 0;
        m_inContentType = false;
        m_contentType.clear();
        return true;
    }
    return false;
}

} // namespace

MailShape mailShape(QByteArrayView bytes, int depthLimit, int partLimit)
{
    MailScan scan(depthLimit, partLimit);
    for (qsizetype at = 0; at < bytes.size() && !scan.enough();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        scan.line(bytes.sliced(at, end - at));
        at = end + 1;
    }
    return scan.shape();
}

bool looksLikeMail(QByteArrayView bytes)
{
    static const QByteArrayList known{"from", "to", "subject", "date", "message-id", "mime-version",
                                      "received", "return-path", "content-type", "reply-to", "delivered-to"};
    constexpr int enough = 2;
    int found = 0;
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, end - at), said = line.trimmed();
        const bool first = at == 0;
        at = end + 1;
        if (said.isEmpty())
            break; // the header is over
        if (line.front() == ' ' || line.front() == '\t' || (first && line.startsWith("From ")))
            continue; // goes on from the line before; or an mbox begins
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).contains(' '))
            return false;
        found += known.contains(line.first(colon).toByteArray().toLower()) ? 1 : 0;
    }
    return found >= enough;
}

} // namespace lamp
