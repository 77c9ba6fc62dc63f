// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "i18n/translations.h"
#include "models/codelistmodel.h"
#include "models/filtermodel.h"
#include "support/builtincatalogue.h"
#include "ui/mainwindow.h"
#include "ui/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

#include <functional>
#include <memory>

namespace Codebook {

/// Every warning but those about what the off-screen platform cannot do: for QTest::failOnWarning().
inline QRegularExpression anyWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support)"));
}

/// The program's window as its user has it: over the built-in catalogue unless told otherwise, with settings of its own
/// that outlive close(). Keys go to whatever has the focus.
class TestWindow
{
public:
    explicit TestWindow(Language language = Language::English, const QString &catalogue = builtInFile())
        : m_catalogueFile(catalogue)
        , m_translations(QStringLiteral(CODEBOOK_BUILT_DATA_DIR "/translations"))
    {
        m_translations.use(language);
        setSettingsFile(m_folder.filePath(QStringLiteral("settings.ini")));
    }

    void setSettingsFile(const QString &path) { m_settings = std::make_unique<WindowSettings>(path); }

    /// Opens it and waits until it takes keys. before: what the call of the program asks for, if anything.
    [[nodiscard]] bool open(const QSize &size = {1200, 760}, const std::function<void(MainWindow &)> &before = {})
    {
        m_window = std::make_unique<MainWindow>([this] { return Catalogue::open(m_catalogueFile); },
                                                [this](bool isMade) {
                                                    return isMade ? UserData::open(userDataFile())
                                                                  : UserData::openIfThere(userDataFile());
                                                },
                                                m_translations, *m_settings);
        if (size.isValid())
            m_window->resize(size);
        if (before)
            before(*m_window);
        m_window->show();
        m_window->activateWindow();
        const bool isActive = QTest::qWaitForWindowActive(m_window.get());
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1000); // what waits for the first paint
        return isActive;
    }

    void close()
    {
        m_window->close();
        m_window.reset();
    }

    QString userDataFile() const { return m_folder.filePath(QStringLiteral("userdata.db")); }

    /// Ends it without closing it first.
    void discard() { m_window.reset(); }

    MainWindow &window() { return *m_window; }

    const WindowSettings &settings() const { return *m_settings; }

    Translations &translations() { return m_translations; }

    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("The window has no child \"%s\".", name);
        return found;
    }

    QAction *action(const char *name) const { return child<QAction>(name); }

    QLineEdit *searchBox() const { return child<QLineEdit>("search"); }

    QTableView *results() const { return child<QTableView>("results"); }

    QTreeView *filters() const { return child<QTreeView>("filters"); }

    /// The visible widget of this name, or nullptr. Pages that take turns have parts of the same name.
    QWidget *shown(const char *name) const
    {
        for (QWidget *widget : m_window->findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    bool isVisible(const char *name) const { return shown(name) != nullptr; }

    /// What a label says; null where it is not to be seen.
    QString label(const char *name) const
    {
        const auto *label = qobject_cast<QLabel *>(shown(name));
        return label ? label->text() : QString();
    }

    // What the user does

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }

    /// ASCII by keys, anything else as an input method commits it.
    void type(const QString &text)
    {
        for (const QChar character : text) {
            if (character.unicode() < 0x80) {
                QTest::keyClick(m_window->windowHandle(), character.toLatin1());
                continue;
            }
            QInputMethodEvent commit;
            commit.setCommitString(character);
            QApplication::sendEvent(QApplication::focusWidget(), &commit);
        }
    }

    /// Types into an emptied search box.
    void searchFor(const QString &text)
    {
        searchBox()->setFocus();
        searchBox()->clear();
        type(text);
    }

    /// By the menu; texts follow with the next events.
    void switchTo(Language language)
    {
        action(language == Language::Chinese ? "chinese" : "english")->trigger();
        QCoreApplication::processEvents();
    }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    static void clickRow(QAbstractItemView *view, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    }

    // What the user sees

    /// The codes in the table, top to bottom.
    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < results()->model()->rowCount(); ++row)
            codes << codeAt(row);
        return codes;
    }

    QString codeAt(int row) const
    {
        return results()->model()->index(row, CodeListModel::CodeColumn).data().toString();
    }

    int rowOf(const QString &code) const { return int(codes().indexOf(code)); }

    QModelIndex resultIndex(const QString &code) const
    {
        return results()->model()->index(rowOf(code), CodeListModel::DescriptionColumn);
    }

    QStringList selectedCodes() const
    {
        QStringList codes;
        for (const QModelIndex &index : results()->selectionModel()->selectedRows())
            codes << index.data().toString();
        return codes;
    }

    /// Pixels from the table's top to a code's row.
    int heightOf(const QString &code) const { return results()->visualRect(resultIndex(code)).top(); }

    QString detailText() const
    {
        return isVisible("detailBody") ? child<QTextEdit>("detailBody")->toPlainText() : QString();
    }

    /// A row of the side bar: a section path, a part key, or a ticket advice's name.
    QModelIndex filterRow(const QString &name) const
    {
        const auto *model = qobject_cast<FilterModel *>(filters()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QVariant ticket = index.data(FilterModel::TicketRole);
            if (ticket.isValid() && ticketAdviceName(TicketAdvice(ticket.toInt())) == name)
                return index;
            const auto leadsTo = [model, &name](const QModelIndex &choice) {
                return !choice.data(FilterModel::TicketRole).isValid()
                    && model->filterAfterActivating(choice).sections.value(0) == name;
            };
            if (leadsTo(index))
                return index;
            for (int section = 0; section < model->rowCount(index); ++section) {
                if (leadsTo(model->index(section, 0, index)))
                    return model->index(section, 0, index);
            }
        }
        return {};
    }

    qint64 filterCount(const QString &name) const { return filterRow(name).data(FilterModel::CountRole).toLongLong(); }

private:
    QString m_catalogueFile;
    QTemporaryDir m_folder;
    Translations m_translations;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Codebook
