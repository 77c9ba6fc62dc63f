// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "core/wording.h"
#include "support/testwindow.h"

#include <QAccessible>
#include <QDialog>

using namespace Codebook;
using namespace Qt::StringLiterals;

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyControl_hasAName_data();
    void everyControl_hasAName();
    void keysDialog_isNamed();
    void row_readsAsOneSentence();
    void sideBarRow_saysTitleAndCount();
    void badge_saysItsAdvice();
    void mainControls_haveTheRightRoles();
    void start_hasACurrentRow();
};

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::StaticText:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

/// Names of controls that have none, below an object.
void collectNameless(QAccessibleInterface *object, QStringList &nameless)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    const auto *widget = qobject_cast<const QWidget *>(object->object());
    const bool takesFocus = widget && widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
        && !widget->inherits("QAbstractScrollArea");
    const bool isBlankLabel = widget && widget->inherits("QLabel") && !widget->property("text").toString().isEmpty();
    const bool mustHaveName = takesFocus || isBlankLabel || (isControl(object->role()) && !widget)
        || (widget && isControl(object->role()) && object->role() != QAccessible::StaticText);
    if (mustHaveName && object->text(QAccessible::Name).trimmed().isEmpty()) {
        nameless << u"%1 \"%2\""_s.arg(
            object->object() ? QString::fromLatin1(object->object()->metaObject()->className()) : u"part"_s,
            object->object() ? object->object()->objectName() : QString());
    }
    if (object->role() == QAccessible::Table || object->role() == QAccessible::Tree)
        return; // their cells have tests of their own
    for (int i = 0; i < object->childCount(); ++i)
        collectNameless(object->child(i), nameless);
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

void TestAccessibility::init()
{
    QTest::failOnWarning(anyWarning());
}

void TestAccessibility::everyControl_hasAName_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("catalogue");

    for (const Language language : {Language::Chinese, Language::English}) {
        const auto row = [language](const char *name, const QString &text, const QString &catalogue) {
            QTest::addRow("%s-%s", name, qPrintable(languageTag(language))) << language << text << catalogue;
        };
        row("start", {}, builtInFile());
        row("entry", u"6001"_s, builtInFile());
        row("unknown-code", u"60130"_s, builtInFile());
        row("problem", {}, u"/nonexistent/catalogue.db"_s);
    }
}

void TestAccessibility::everyControl_hasAName()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QString, catalogue);
    TestWindow window(language, catalogue);
    QVERIFY(window.open());
    window.type(text);
    if (text.isEmpty() && catalogue == builtInFile())
        window.clickRow(window.filters(), window.filterRow(u"submit"_s));
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window.window()), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    for (const char *name : {"search", "results", "filters", "detail", "detailBody", "otherLanguage"}) {
        if (QWidget *widget = window.shown(name))
            QVERIFY2(!nameOf(widget).isEmpty(), name);
    }
}

void TestAccessibility::keysDialog_isNamed()
{
    TestWindow window;
    QVERIFY(window.open());
    window.action("keys")->trigger();
    auto *dialog = window.child<QDialog>("keys");
    QVERIFY(!nameOf(dialog).isEmpty());
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(dialog), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibility::row_readsAsOneSentence()
{
    TestWindow window;
    QVERIFY(window.open());
    window.type(u"8002"_s);
    auto *table = QAccessible::queryAccessibleInterface(window.results())->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), int(window.codes().size()));
    QAccessibleInterface *cell = table->cellAt(0, CodeListModel::CodeColumn);
    QVERIFY(cell);
    const QString sentence = cell->text(QAccessible::Name);
    const auto *model = window.results()->model();
    for (const int column : {CodeListModel::CodeColumn, CodeListModel::DescriptionColumn, CodeListModel::SectionColumn,
                             CodeListModel::TicketColumn}) {
        const QString text = model->index(0, column).data().toString();
        QVERIFY2(sentence.contains(text), qPrintable(sentence + u" / "_s + text));
    }
    QVERIFY2(!sentence.contains(u'\n'), qPrintable(sentence));
}

void TestAccessibility::sideBarRow_saysTitleAndCount()
{
    TestWindow window;
    QVERIFY(window.open());
    const QString name = window.filterRow(u"server/group"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(name.contains(u"Group"_s) && name.contains(u"33"_s), qPrintable(name));
    auto *tree = QAccessible::queryAccessibleInterface(window.filters())->tableInterface();
    QVERIFY(tree && tree->rowCount() > 15);
    QStringList names;
    for (int row = 0; row < tree->rowCount(); ++row)
        names << tree->cellAt(row, 0)->text(QAccessible::Name);
    QVERIFY2(names.contains(name), qPrintable(names.join(u'\n')));
}

void TestAccessibility::badge_saysItsAdvice()
{
    TestWindow window(Language::Chinese);
    QVERIFY(window.open());
    Entry entry;
    entry.ticket = TicketAdvice::Submit;
    window.type(u"6001"_s);
    QCOMPARE(nameOf(window.shown("ticketBadge")), Wording::ticketBadge(entry.ticket));
    entry.ticket = TicketAdvice::IfPersists;
    window.searchFor(u"8002"_s);
    QCOMPARE(nameOf(window.shown("ticketBadge")), Wording::ticketBadge(entry.ticket));
}

void TestAccessibility::mainControls_haveTheRightRoles()
{
    TestWindow window;
    QVERIFY(window.open());
    window.type(u"6013"_s);
    const auto role
        = [&window](const char *name) { return QAccessible::queryAccessibleInterface(window.shown(name))->role(); };
    QCOMPARE(role("search"), QAccessible::EditableText);
    QCOMPARE(role("results"), QAccessible::Table);
    QCOMPARE(role("filters"), QAccessible::Tree);
}

/// Without a current cell some screen readers crash when the table gets the focus.
void TestAccessibility::start_hasACurrentRow()
{
    TestWindow window;
    QVERIFY(window.open());
    QVERIFY(window.results()->currentIndex().isValid());
    QVERIFY(window.selectedCodes().isEmpty());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
