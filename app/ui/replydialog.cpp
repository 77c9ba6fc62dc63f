// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "ui/replydialog.h"

#include "i18n/translations.h"
#include "storage/replytemplates.h"
#include "ui/colours.h"
#include "ui/dialogparts.h"
#include "ui/fonts.h"
#include "ui/languagechoice.h"
#include "ui/noticelabel.h"
#include "ui/quietscrollbar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace Codebook {

namespace {

// In em.
constexpr int UsualWidth = 46;
constexpr int UsualHeight = 36;
constexpr int LeastEditorHeight = 5;
constexpr int LeastWordingWidth = 9;

constexpr std::array AllLanguages{Language::Chinese, Language::English};

} // namespace

ReplyDialog::ReplyDialog(Translations &translations, ReplyTemplates &templates, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_translations(translations)
    , m_templates(templates)
{
    setObjectName(QStringLiteral("replyDialog"));
    build();
    m_languages->setLanguages({m_translations.current()});
    connectParts();
    retranslate();
    updateColours();
    listWordings({});
    showEditors();
    m_notice->say([this] { return m_templates.problem(); });
    resize(QSize(UsualWidth, UsualHeight) * fontMetrics().height());
}

void ReplyDialog::build()
{
    const int em = fontMetrics().height();
    m_heading = addHeading(this, "replyHeading");

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em, em, em);
    layout->setSpacing(em / 2);
    layout->addWidget(m_heading);
    layout->addLayout(buildTop());
    m_editors.zh = addEditor(layout, Language::Chinese, "replyChinese");
    m_editors.en = addEditor(layout, Language::English, "replyEnglish");
    m_placeholders = new NoticeLabel(this);
    m_placeholders->setObjectName(QStringLiteral("placeholders"));
    layout->addWidget(m_placeholders);
    auto *last = new QHBoxLayout;
    m_notice = new NoticeLabel(this);
    last->addWidget(m_notice, 1);
    m_undo = addPlainButton(this, last, "undoDelete", [this] { undoDelete(); });
    m_undo->hide();
    layout->addLayout(last);
    layout->addLayout(buildButtons());
}

QBoxLayout *ReplyDialog::buildTop()
{
    const int em = fontMetrics().height();
    m_languages = new LanguageChoice(LanguageChoice::Offer::OneOrBoth, this);
    m_wordingLabel = new QLabel(this);
    m_wording = new QComboBox(this);
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_wording->setMinimumWidth(LeastWordingWidth * em);
    m_wordingLabel->setBuddy(m_wording);
    auto *top = new QHBoxLayout;
    top->addWidget(m_languages);
    top->addStretch(1);
    top->addWidget(m_wordingLabel);
    top->addWidget(m_wording, 2);
    return top;
}

QPlainTextEdit *ReplyDialog::addEditor(QBoxLayout *layout, Language language, const char *name)
{
    auto *editor = new QPlainTextEdit(this);
    editor->setObjectName(QString::fromLatin1(name));
    editor->setFrameShape(QFrame::NoFrame);
    editor->setFont(readingFont(font()));
    editor->setTabChangesFocus(true);
    editor->setVerticalScrollBar(new QuietScrollBar(editor));
    editor->setMinimumHeight(LeastEditorHeight * fontMetrics().height());
    editor->document()->setDocumentMargin(fontMetrics().height() * 0.6);
    editor->setLocale(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                    : QLocale(QLocale::English));
    connect(editor, &QPlainTextEdit::textChanged, this, [this, language] { keepEdit(language); });
    layout->addWidget(editor, 1);
    return editor;
}

QBoxLayout *ReplyDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    m_delete = addPlainButton(this, buttons, "deleteTemplate", [this] { deleteTemplate(); });
    m_saveTemplate = addPlainButton(this, buttons, "saveTemplate", [this] { askForName(); });
    buttons->addStretch(1);
    m_startOver = addPlainButton(this, buttons, "startOver", [this] { startOver(); });
    m_copy = addPlainButton(this, buttons, "copyReply", [this] { copy(); });
    return buttons;
}

void ReplyDialog::connectParts()
{
    connect(m_languages, &LanguageChoice::changed, this, &ReplyDialog::showEditors);
    connect(m_wording, &QComboBox::currentIndexChanged, this, &ReplyDialog::showTexts);
    onCtrlEnter(this, [this] { copy(); });
}

void ReplyDialog::setEntry(const Entry &entry, const CatalogueInfo &info)
{
    m_entry = entry;
    m_info = info;
    report([this] { return m_templates.problem(); });
    retranslate();
    showTexts();
    m_editors.in(m_languages->languages().constFirst())->setFocus();
}

/// Names stand behind the built-in wording, which has no name but a place.
void ReplyDialog::listWordings(const QString &chosen)
{
    const QSignalBlocker blocker(m_wording);
    m_wording->clear();
    m_wording->addItem(tr("Built-in"));
    for (const ReplyTemplate &own : m_templates.all())
        m_wording->addItem(own.name, own.name);
    m_wording->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_wording->findData(chosen)));
    showTexts();
}

void ReplyDialog::showTexts()
{
    for (const Language language : AllLanguages) {
        QPlainTextEdit *editor = m_editors.in(language);
        const QSignalBlocker blocker(editor);
        const auto edit = m_edits.text(editsKey(), language);
        editor->setPlainText(edit ? *edit : generated(language).text);
    }
    updateButtons();
}

void ReplyDialog::showEditors()
{
    const QList<Language> shown = m_languages->languages();
    for (const Language language : AllLanguages)
        m_editors.in(language)->setVisible(shown.contains(language));
    updateButtons();
}

void ReplyDialog::keepEdit(Language language)
{
    const QString text = m_editors.in(language)->toPlainText();
    m_edits.put(editsKey(), language, text == generated(language).text ? std::nullopt : std::optional(text));
    updateButtons();
}

void ReplyDialog::checkPlaceholders()
{
    QStringList unknown;
    bool hasKnown = false;
    for (const Language language : m_languages->languages()) {
        const FilledReply reply = finished(language);
        for (const QString &name : reply.unknown)
            unknown << u'{' + name + u'}';
        const auto edit = m_edits.text(editsKey(), language);
        hasKnown = hasKnown || (edit && reply.text != *edit);
    }
    unknown.removeDuplicates();
    m_placeholders->say([unknown, hasKnown] {
        if (!unknown.isEmpty())
            return tr("Unknown placeholders are left as they are: %1. Available: {code}, {symbol}, {description}, "
                      "{hint}, {section} and {date}.")
                .arg(unknown.join(tr(", ")));
        return hasKnown ? tr("Placeholders are filled in when the reply is copied.") : QString();
    });
    m_placeholders->setVisible(!m_placeholders->text().isEmpty());
}

void ReplyDialog::updateButtons()
{
    bool isEdited = false;
    for (const Language language : m_languages->languages())
        isEdited = isEdited || m_edits.text(editsKey(), language).has_value();
    m_startOver->setEnabled(isEdited);
    m_delete->setEnabled(!wording().isEmpty());
    setWindowModified(m_edits.isUnkept(editsKey()));
    checkPlaceholders();
}

QString ReplyDialog::wording() const
{
    return m_wording->currentData().toString();
}

ReplyEdits::Key ReplyDialog::editsKey() const
{
    return {.catalogue = m_info.id, .code = m_entry.codeText(), .wording = wording()};
}

Reply ReplyDialog::reply(Language language)
{
    return {m_info, language, m_translations.translator(language)};
}

FilledReply ReplyDialog::generated(Language language)
{
    if (const ReplyTemplate *own = m_templates.find(wording()))
        return reply(language).fill(*own, m_entry, QDate::currentDate());
    return {reply(language).text(m_entry), {}};
}

/// What the catalogue says may have braces of its own: only what the agent wrote is looked through.
FilledReply ReplyDialog::finished(Language language)
{
    const auto edit = m_edits.text(editsKey(), language);
    if (!edit)
        return generated(language);
    ReplyTemplate edited;
    edited.text.in(language) = *edit;
    return reply(language).fill(edited, m_entry, QDate::currentDate());
}

void ReplyDialog::copy()
{
    QStringList texts;
    for (const Language language : m_languages->languages()) {
        texts << finished(language).text;
        m_edits.markCopied(editsKey(), language);
    }
    QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    updateButtons();
    report([] { return tr("Copied the reply."); });
}

void ReplyDialog::done(int result)
{
    m_edits.forgetCopied();
    QDialog::done(result);
}

void ReplyDialog::startOver()
{
    for (const Language language : m_languages->languages()) {
        // As an edit like any other, so that it can be undone.
        QTextCursor all(m_editors.in(language)->document());
        all.select(QTextCursor::Document);
        all.insertText(generated(language).text);
    }
}

void ReplyDialog::askForName()
{
    m_nameDialog = new QInputDialog(this);
    m_nameDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_nameDialog->setTextValue(wording());
    connect(m_nameDialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { saveTemplate(name.simplified()); });
    retranslate();
    m_nameDialog->open();
}

void ReplyDialog::saveTemplate(const QString &name)
{
    if (name.isEmpty()) {
        report([] { return tr("A template needs a name."); });
        return;
    }
    if (name != wording() && m_templates.find(name)) {
        report([name] { return tr("There is a template “%1” already. Choose another name.").arg(name); });
        return;
    }
    const ReplyTemplate made{name, {withPlaceholders(Language::Chinese), withPlaceholders(Language::English)}};
    if (const auto saved = m_templates.save(made); !saved) {
        report([error = saved.error()] { return error; });
        return;
    }
    m_edits.forget(editsKey()); // it is the wording now
    listWordings(name);
    report(
        [name] { return tr("Saved the template “%1”. Used for another code, it shows that code's texts.").arg(name); });
}

QString ReplyDialog::withPlaceholders(Language language)
{
    const QString text = m_editors.in(language)->toPlainText();
    return reply(language).withPlaceholders(text, m_entry, QDate::currentDate());
}

void ReplyDialog::deleteTemplate()
{
    const ReplyTemplate *own = m_templates.find(wording());
    if (!own)
        return;
    const ReplyTemplate deleted = *own;
    if (const auto removed = m_templates.remove(deleted.name); !removed) {
        report([error = removed.error()] { return error; });
        return;
    }
    listWordings({});
    report([name = deleted.name] { return tr("Deleted the template “%1”.").arg(name); });
    m_deleted = deleted;
    m_undo->show();
}

void ReplyDialog::undoDelete()
{
    const ReplyTemplate deleted = m_deleted.value_or(ReplyTemplate());
    if (const auto saved = m_templates.save(deleted); !saved) {
        m_notice->say([error = saved.error()] { return error; }); // it can be tried again
        return;
    }
    listWordings(deleted.name);
    report([name = deleted.name] { return tr("Restored the template “%1”.").arg(name); });
}

/// Says what was done last. What was deleted before that can no longer be undone.
void ReplyDialog::report(const std::function<QString()> &text)
{
    m_deleted.reset();
    m_undo->hide();
    m_notice->say(text);
}

void ReplyDialog::retranslate()
{
    const QString title = tr("Reply to the customer about %1").arg(m_entry.codeText());
    setWindowTitle(title + QStringLiteral("[*]")); // Qt marks there what was not copied yet
    m_heading->setText(title);
    m_languages->setAccessibleName(tr("Language of the reply"));
    m_wordingLabel->setText(tr("&Wording"));
    m_wording->setItemText(0, tr("Built-in"));
    m_editors.zh->setAccessibleName(tr("Reply in Chinese"));
    m_editors.en->setAccessibleName(tr("Reply in English"));
    m_undo->setText(tr("&Undo"));
    m_delete->setText(tr("&Delete template"));
    m_saveTemplate->setText(tr("&Save as template…"));
    m_startOver->setText(tr("Start &over"));
    m_startOver->setToolTip(tr("Undo all changes to the text"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    if (!m_nameDialog)
        return;
    m_nameDialog->setWindowTitle(tr("Save as template"));
    m_nameDialog->setLabelText(tr("Name of the template"));
}

void ReplyDialog::updateColours()
{
    const Colours colours = Colours::of(QApplication::palette());
    QPalette dim = QApplication::palette();
    dim.setColor(QPalette::WindowText, colours.dim);
    m_notice->setPalette(dim);
    dim.setColor(QPalette::WindowText, colours.submitMark);
    m_placeholders->setPalette(dim);
}

void ReplyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    QDialog::changeEvent(event);
}

} // namespace Codebook
