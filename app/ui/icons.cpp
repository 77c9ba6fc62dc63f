// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Codebook {

namespace {

QPixmap render(const QString &name, const QSize &size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("codebook/%1/%2x%3@%4/%5")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio)
                            .arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(QStringLiteral(":/icons/symbolic/%1.svg").arg(name));
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws a symbolic icon on demand, in the application palette's colour for the mode.
class SymbolicIconEngine final : public QIconEngine
{
public:
    explicit SymbolicIconEngine(const QString &name)
        : m_name(name)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        return render(m_name, (size / scale), palette.color(group, role), scale);
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(m_name); }

private:
    QString m_name;
};

/// The program's own icon in its own colours; drawn when a window manager asks for a size, not before.
class ApplicationIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        constexpr int LargestSimplified = 22;
        QSvgRenderer(rect.width() <= LargestSimplified ? QStringLiteral(":/icons/codebook-16.svg")
                                                       : QStringLiteral(":/icons/codebook.svg"))
            .render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : {16, 22, 32, 48, 64, 128, 256})
            sizes.append(QSize(size, size));
        return sizes;
    }

    QIconEngine *clone() const override { return new ApplicationIconEngine; }
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicIconEngine(name));
}

QPixmap symbolicPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    return render(name, QSize(size, size), colour, devicePixelRatio);
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine);
}

} // namespace Codebook
