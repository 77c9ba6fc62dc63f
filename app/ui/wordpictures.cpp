// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/wordpictures.h"

#include <QtMath>

#include <algorithm>
#include <iterator>

namespace Codebook {

namespace {

constexpr int DrawnBeforePicture = 8; // making a picture costs several drawings, and at the start time is short
constexpr qsizetype MaxCounted = 4000; // as many as are kept shaped
constexpr qsizetype MaxBytes = 4 << 20; // thousands of characters
constexpr qsizetype BytesBeside = 256; // of a picture, whatever its size
constexpr int Margin = 4; // pixels: glyphs may reach a little beyond their part

/// The rectangle of all pixels that are not of the ground's colour.
QRect inked(const QImage &image, QRgb ground)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *begin = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto *end = begin + image.width();
        const auto isInk = [ground](QRgb pixel) { return pixel != ground; };
        const auto *first = std::find_if(begin, end, isInk);
        if (first == end)
            continue;
        const auto *last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(begin), isInk).base();
        ink |= QRect(int(first - begin), y, int(last - first), 1);
    }
    return ink;
}

WordPicture drawn(const WordShape &shape, int quarters, const Ink &ink, const QList<QRawFont> &faces)
{
    const int ascent = qCeil(shape.ascent) + Margin;
    QImage image(qCeil(shape.width) + 2 * Margin, ascent + qCeil(shape.descent) + Margin, QImage::Format_RGB32);
    image.fill(ink.ground);
    QPainter painter(&image);
    painter.setPen(QColor::fromRgba(ink.colour));
    GlyphRuns glyphs;
    glyphs.add(shape, QPointF(Margin + qreal(quarters) / QuartersOfPixel, ascent));
    glyphs.draw(painter, faces);
    painter.end();
    const QRect part = inked(image, ink.ground);
    if (part.isEmpty())
        return {};
    return {.image = image.copy(part), .topLeft = part.topLeft() - QPoint(Margin, ascent)};
}

} // namespace

WordPictures::WordPictures()
    : m_drawn(MaxBytes)
    , m_counted(MaxCounted)
{ }

void WordPictures::clear()
{
    m_drawn.clear();
    m_counted.clear();
}

const WordPicture *WordPictures::picture(const SharedWordShape &shape, int quarters, const Ink &ink,
                                         const QList<QRawFont> &faces)
{
    const Key key{.shape = shape.get(), .quarters = quarters, .ink = ink};
    if (const Drawn *known = m_drawn.object(key))
        return &known->picture;
    if (!isDrawnOften(shape))
        return nullptr;
    auto *made = new Drawn{.shape = shape, .picture = drawn(*shape, quarters, ink, faces)};
    const bool isKept = m_drawn.insert(key, made, BytesBeside + made->picture.image.sizeInBytes());
    return isKept ? &made->picture : nullptr;
}

bool WordPictures::isDrawnOften(const SharedWordShape &shape)
{
    if (Counted *known = m_counted.object(shape.get()))
        return ++known->times > DrawnBeforePicture;
    m_counted.insert(shape.get(), new Counted{.shape = shape, .times = 1});
    return false;
}

} // namespace Codebook
