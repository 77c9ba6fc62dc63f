<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Codebook</source>
        <translation>关于 Codebook</translation>
    </message>
    <message>
        <source>Codebook %1</source>
        <translation>Codebook %1</translation>
    </message>
    <message>
        <source>Explains error codes, offline, in Chinese and English. MIT licence.</source>
        <translation>离线解释错误码，中英双语。采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Catalogue: %1. Facts are from the vendor&apos;s public document “%2” of %3; the wording is our own. This program is not the vendor&apos;s.</source>
        <translation>错误码库：%1。内容依据厂商的公开文档“%2”（%3），文字由我们自行撰写。本程序并非厂商出品。</translation>
    </message>
</context>
<context>
    <name>CatalogueChecks</name>
    <message>
        <source>The catalogue has no entries.</source>
        <translation>错误码库中没有任何条目。</translation>
    </message>
    <message>
        <source>A key is made of lower-case letters, digits and single hyphens.</source>
        <translation>键只能由小写字母、数字和不连续的连字符组成。</translation>
    </message>
    <message>
        <source>A range is of numbers, and its last code is above its first.</source>
        <translation>范围的首尾都须是数字，且末尾的错误码须大于起始的错误码。</translation>
    </message>
    <message>
        <source>The code %1 lies inside the range %2.</source>
        <translation>错误码 %1 落在范围 %2 之内。</translation>
    </message>
    <message>
        <source>“if-persists” is for internal errors.</source>
        <translation>“if-persists”只用于内部错误。</translation>
    </message>
    <message>
        <source>The related code %1 is not in the catalogue.</source>
        <translation>相关错误码 %1 不在错误码库中。</translation>
    </message>
    <message>
        <source>An entry is not related to itself.</source>
        <translation>条目不能与自身相关。</translation>
    </message>
    <message>
        <source>The entry&apos;s text already says “%1”.</source>
        <translation>条目的文字中已有“%1”，不必再列为别名。</translation>
    </message>
    <message>
        <source>The Chinese text has no Chinese character.</source>
        <translation>中文文字里没有汉字。</translation>
    </message>
    <message>
        <source>The English text has a Chinese character.</source>
        <translation>英文文字里有汉字。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字为空。</translation>
    </message>
    <message>
        <source>The text has spaces at its ends, two in a row, or line breaks.</source>
        <translation>文字的首尾有空格，或含有连续空格、换行。</translation>
    </message>
    <message>
        <source>The text has a control character.</source>
        <translation>文字中有控制字符。</translation>
    </message>
    <message>
        <source>The code %1 is already in %2.</source>
        <translation>错误码 %1 已在 %2 中。</translation>
    </message>
    <message>
        <source>“%1” is not an identifier.</source>
        <translation>“%1”不是合法的标识符。</translation>
    </message>
    <message>
        <source>A symbol is listed twice.</source>
        <translation>有一个符号名列了两次。</translation>
    </message>
    <message>
        <source>A related code is listed twice.</source>
        <translation>有一个相关错误码列了两次。</translation>
    </message>
    <message>
        <source>An alias is listed twice.</source>
        <translation>有一个别名列了两次。</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a host.</source>
        <translation>地址必须以 https:// 开头，并写明主机。</translation>
    </message>
    <message>
        <source>The temporary file “%1” cannot be written: %2.</source>
        <translation>无法写入临时文件“%1”：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s) are not listed.</source>
        <translation>
            <numerusform>另有 %n 处错误未列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueCompiler</name>
    <message>
        <source>The catalogue “%1” cannot be written: %2. Check the folder&apos;s permissions and the free space; nothing was changed.</source>
        <translation>无法写入错误码库“%1”：%2。请检查文件夹的权限和剩余空间；未做任何更改。</translation>
    </message>
    <message>
        <source>Writing the catalogue “%1” was cancelled; nothing was changed.</source>
        <translation>已取消写入错误码库“%1”；未做任何更改。</translation>
    </message>
</context>
<context>
    <name>CatalogueProblem</name>
    <message>
        <source>The catalogue is missing</source>
        <translation>找不到错误码库</translation>
    </message>
    <message>
        <source>The catalogue cannot be read</source>
        <translation>无法读取错误码库</translation>
    </message>
    <message>
        <source>The catalogue file is empty</source>
        <translation>错误码库文件为空</translation>
    </message>
    <message>
        <source>This file is not a catalogue</source>
        <translation>此文件不是错误码库</translation>
    </message>
    <message>
        <source>The catalogue is newer than this program</source>
        <translation>错误码库的版本比本程序新</translation>
    </message>
    <message>
        <source>The catalogue is older than this program</source>
        <translation>错误码库的版本比本程序旧</translation>
    </message>
    <message>
        <source>The catalogue is damaged</source>
        <translation>错误码库已损坏</translation>
    </message>
    <message>
        <source>The SQLite driver is missing</source>
        <translation>缺少 SQLite 驱动</translation>
    </message>
    <message>
        <source>There is no catalogue file at “%1”. Install Codebook again, or name a catalogue with --catalogue FILE.</source>
        <translation>“%1”处没有错误码库文件。请重新安装 Codebook，或用 --catalogue FILE 指定错误码库。</translation>
    </message>
    <message>
        <source>The catalogue file “%1” cannot be read: %2. Check its permissions, or name another with --catalogue FILE.</source>
        <translation>无法读取错误码库文件“%1”：%2。请检查它的权限，或用 --catalogue FILE 另行指定。</translation>
    </message>
    <message>
        <source>The catalogue file “%1” has no content (0 bytes). Install Codebook again or compile the catalogue anew.</source>
        <translation>错误码库文件“%1”没有内容（0 字节）。请重新安装 Codebook，或重新编译错误码库。</translation>
    </message>
    <message>
        <source>“%1” was compiled by a newer version of Codebook than this one (%2). Update Codebook, or compile the catalogue with this version.</source>
        <translation>编译“%1”的 Codebook 版本比当前版本（%2）新。请更新 Codebook，或用当前版本重新编译错误码库。</translation>
    </message>
    <message>
        <source>“%1” was compiled by an older version of Codebook, in a format that version %2 no longer reads. Compile the catalogue anew.</source>
        <translation>“%1”由旧版 Codebook 编译，%2 版已不再支持它的格式。请重新编译错误码库。</translation>
    </message>
    <message>
        <source>The catalogue file “%1” has been cut short or overwritten, so its texts cannot be trusted. Install Codebook again or compile the catalogue anew.</source>
        <translation>错误码库文件“%1”被截断或改写过，内容已不可信。请重新安装 Codebook，或重新编译错误码库。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened because Qt&apos;s SQLite driver is not installed. Install it (on Debian: the package libqt6sql6-sqlite) and start Codebook again.</source>
        <translation>无法打开“%1”，因为没有安装 Qt 的 SQLite 驱动。请安装该驱动（Debian 上的软件包是 libqt6sql6-sqlite），再重新启动 Codebook。</translation>
    </message>
    <message>
        <source>Reading the catalogue file “%1” failed: %2. Check that the disk or network folder is still there, then start Codebook again.</source>
        <translation>读取错误码库文件“%1”失败：%2。请确认所在的磁盘或网络文件夹仍可访问，再重新启动 Codebook。</translation>
    </message>
    <message>
        <source>“%1” is not a compiled Codebook catalogue. Name a file made by “codebook-cli compile”.</source>
        <translation>“%1”不是编译好的 Codebook 错误码库。请指定由“codebook-cli compile”生成的文件。</translation>
    </message>
</context>
<context>
    <name>Codebook::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;reply to the customer</source>
        <translation>复制给客户的答复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;ticket page</source>
        <translation>打开工单页面(&amp;T)</translation>
    </message>
    <message>
        <source>Open the vendor&apos;s page for support tickets in the browser</source>
        <translation>在浏览器中打开厂商的工单页面</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Codebook</source>
        <translation>关闭 Codebook</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>复制选中的文字或行</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>复制错误码(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the code alone</source>
        <translation>只复制错误码</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy everything about the code for an issue tracker or a chat</source>
        <translation>复制该错误码的全部内容，便于贴到问题跟踪系统或聊天中</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Copy a reply to the customer</source>
        <translation>复制给客户的答复</translation>
    </message>
    <message>
        <source>In &amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>Copy a reply to the customer in Chinese</source>
        <translation>复制给客户的中文答复</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>英文(&amp;E)</translation>
    </message>
    <message>
        <source>Copy a reply to the customer in English</source>
        <translation>复制给客户的英文答复</translation>
    </message>
    <message>
        <source>In &amp;both languages</source>
        <translation>中英双语(&amp;B)</translation>
    </message>
    <message>
        <source>Copy a reply to the customer in Chinese and English</source>
        <translation>复制给客户的中英双语答复</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>C&amp;lear the search</source>
        <translation>清除搜索(&amp;L)</translation>
    </message>
    <message>
        <source>Clear the search box first, then the filters</source>
        <translation>先清空搜索框，再清除筛选</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the sections and filters</source>
        <translation>显示或隐藏分类和筛选</translation>
    </message>
    <message>
        <source>&amp;Both languages</source>
        <translation>中英对照(&amp;B)</translation>
    </message>
    <message>
        <source>Also show a code&apos;s texts in the other language</source>
        <translation>同时显示错误码的另一种语言文字</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统的深色或浅色设置</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终使用浅色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终使用深色</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the code viewed before</source>
        <translation>回到之前看过的错误码</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Go forward to the code viewed after</source>
        <translation>前进到之后看过的错误码</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>下一个错误码(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next code in the list</source>
        <translation>转到列表中的下一个错误码</translation>
    </message>
    <message>
        <source>&amp;Previous code</source>
        <translation>上一个错误码(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous code in the list</source>
        <translation>转到列表中的上一个错误码</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Move between search, side bar, list and details</source>
        <translation>在搜索框、侧边栏、列表和详情之间切换</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>上一个窗格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>列出键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About Codebook</source>
        <translation>关于 Codebook(&amp;A)</translation>
    </message>
    <message>
        <source>Version, catalogue and licence</source>
        <translation>版本、错误码库和许可证</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>&amp;Search help</source>
        <translation>搜索帮助(&amp;S)</translation>
    </message>
    <message>
        <source>Show what you can type into the search box</source>
        <translation>显示搜索框里可以输入的内容</translation>
    </message>
    <message>
        <source>&amp;Open a log…</source>
        <translation>打开日志(&amp;O)…</translation>
    </message>
    <message>
        <source>Find the codes in a file</source>
        <translation>在文件中查找错误码</translation>
    </message>
    <message>
        <source>&amp;Paste a log</source>
        <translation>粘贴日志(&amp;P)</translation>
    </message>
    <message>
        <source>Find the codes in the text on the clipboard</source>
        <translation>在剪贴板的文本中查找错误码</translation>
    </message>
    <message>
        <source>Back to the &amp;log</source>
        <translation>回到日志(&amp;L)</translation>
    </message>
    <message>
        <source>Return to the log in which codes were found</source>
        <translation>重新显示查找过错误码的日志</translation>
    </message>
    <message>
        <source>Next place in the lo&amp;g</source>
        <translation>日志中的下一处(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the next place of the chosen code</source>
        <translation>转到所选错误码的下一处</translation>
    </message>
    <message>
        <source>Previous place &amp;in the log</source>
        <translation>日志中的上一处(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the previous place of the chosen code</source>
        <translation>转到所选错误码的上一处</translation>
    </message>
    <message>
        <source>&amp;Export stars and notes…</source>
        <translation>导出星标和备注(&amp;E)…</translation>
    </message>
    <message>
        <source>Save everything that you keep to a file</source>
        <translation>把您保存的全部内容导出到一个文件</translation>
    </message>
    <message>
        <source>&amp;Import stars and notes…</source>
        <translation>导入星标和备注(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the contents of an exported file to what you keep</source>
        <translation>导入导出文件中的内容，与现有内容合并</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Restore the star or note that was removed last</source>
        <translation>恢复最后删除的星标或备注</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>星标(&amp;T)</translation>
    </message>
    <message>
        <source>Star the code, or remove its star</source>
        <translation>给错误码加星标或取消星标</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the code</source>
        <translation>给错误码写备注</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write a ticket…</source>
        <translation>写工单(&amp;W)…</translation>
    </message>
    <message>
        <source>Write a ticket about the code or the log, with secrets left out</source>
        <translation>就这个错误码或日志写工单，自动隐去敏感信息</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Write a &amp;reply…</source>
        <translation>写答复(&amp;R)…</translation>
    </message>
    <message>
        <source>Draft a reply to the customer</source>
        <translation>起草给客户的答复</translation>
    </message>
    <message>
        <source>Ticket &amp;drafts…</source>
        <translation>工单草稿(&amp;D)…</translation>
    </message>
    <message>
        <source>Show the tickets written so far and the state of each</source>
        <translation>查看已写的工单和各自的进展</translation>
    </message>
    <message>
        <source>Watch the &amp;clipboard</source>
        <translation>监视剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>When another program copies text with codes in it, offer to show them</source>
        <translation>其他程序复制的文本中有错误码时，提示您查看</translation>
    </message>
</context>
<context>
    <name>Codebook::CaseController</name>
    <message>
        <source>The draft is saved; see Tools, Ticket drafts.</source>
        <translation>草稿已保存，见“工具”菜单的“工单草稿”。</translation>
    </message>
</context>
<context>
    <name>Codebook::CodeListModel</name>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>code, description, section, ticket advice, read out as one sentence</comment>
        <translation>%1，%2%3，%4</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>Codebook::CopiedCodesBar</name>
    <message numerus="yes">
        <source>%n code(s) in a copied text: %1</source>
        <translation>
            <numerusform>复制的文本中有 %n 个错误码：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>查看错误码</translation>
    </message>
    <message>
        <source>Show the copied text with its codes in place of the results</source>
        <translation>在结果列表处显示复制的文本及其中的错误码</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Codebook::DetailPanel</name>
    <message>
        <source>Also show the texts in the other language</source>
        <translation>同时显示另一种语言的文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>What happened and what to do</source>
        <translation>发生了什么和怎么处理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>The vendor&apos;s document only says what happened; this advice is from the editors of the catalogue.</source>
        <translation>厂商文档只说明发生了什么，这条建议由错误码库的编者给出。</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关错误码</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Add a star</source>
        <translation>加星标</translation>
    </message>
</context>
<context>
    <name>Codebook::DraftsDialog</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Ticket drafts</source>
        <translation>工单草稿</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Text of the ticket</source>
        <translation>工单内容</translation>
    </message>
    <message>
        <source>Drafts that you save while writing a ticket appear here.</source>
        <translation>写工单时保存的草稿会显示在这里。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>状态(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>单号(&amp;R)：</translation>
    </message>
    <message>
        <source>The vendor&apos;s number for the ticket</source>
        <translation>厂商给出的工单号</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>No draft matches.</source>
        <translation>没有符合全部条件的草稿。</translation>
    </message>
    <message>
        <source>Code, subject, reference, state or words in the text</source>
        <translation>错误码、标题、单号、状态或正文中的词</translation>
    </message>
    <message>
        <source>Search the drafts</source>
        <translation>搜索草稿</translation>
    </message>
    <message>
        <source>State and reference of “%1” are not saved. %2</source>
        <translation>“%1”的状态和单号未保存。%2</translation>
    </message>
</context>
<context>
    <name>Codebook::EntryCopier</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>已复制为 Markdown</translation>
    </message>
    <message>
        <source>Copied a reply to the customer</source>
        <translation>已复制给客户的答复</translation>
    </message>
    <message>
        <source>Reading the selected codes…</source>
        <translation>正在读取选中的错误码…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n code(s)</source>
        <translation>
            <numerusform>已复制 %n 个错误码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::FilterChips</name>
    <message>
        <source>Section: %1</source>
        <translation>分类：%1</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>工单：%1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>移除筛选“%1”</translation>
    </message>
    <message>
        <source>Any advice</source>
        <translation>有工单建议</translation>
    </message>
    <message>
        <source>Internal errors</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>No internal errors</source>
        <translation>不含内部错误</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>有工单草稿</translation>
    </message>
</context>
<context>
    <name>Codebook::FilterModel</name>
    <message numerus="yes">
        <source>%1, %n code(s)</source>
        <comment>name of a filter, how many entries it leaves</comment>
        <translation>
            <numerusform>%1，%n 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit a ticket</source>
        <translation>提交工单</translation>
    </message>
    <message>
        <source>Ticket if it persists</source>
        <translation>持续出现再提工单</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>全部错误码</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近查看</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n code(s), in force</source>
        <comment>name of a filter, how many entries it leaves</comment>
        <translation>
            <numerusform>%1，%n 个错误码，已选中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::FilterView</name>
    <message>
        <source>Sections and filters</source>
        <translation>分类和筛选</translation>
    </message>
</context>
<context>
    <name>Codebook::FindModel</name>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>库中没有收录</translation>
    </message>
</context>
<context>
    <name>Codebook::LanguageChoice</name>
    <message>
        <source>Text in Chinese</source>
        <translation>中文文本</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英文文本</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Text in both languages</source>
        <translation>中英双语文本</translation>
    </message>
</context>
<context>
    <name>Codebook::LogScan</name>
    <message>
        <source>“%1” cannot be read: %2. Check the name and whether you may read the file.</source>
        <translation>无法读取“%1”：%2。请检查文件名以及是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end: %2.</source>
        <translation>“%1”未能读完：%2。</translation>
    </message>
</context>
<context>
    <name>Codebook::MainWindow</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Codebook – %1</source>
        <translation>Codebook – %1</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
</context>
<context>
    <name>Codebook::NoteEditor</name>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Private to you, and searchable.</source>
        <translation>仅自己可见，可以搜索。</translation>
    </message>
</context>
<context>
    <name>Codebook::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Codebook::RemovedList</name>
    <message>
        <source>UserSig</source>
        <translation>UserSig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Show in the ticket</source>
        <translation>在工单中显示</translation>
    </message>
    <message>
        <source>Removed text</source>
        <translation>隐去的内容</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>已隐去的内容</translation>
    </message>
    <message>
        <source>Tick to restore it in place of %1</source>
        <translation>勾选后用原文替换 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Codebook::ReplyDialog</name>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Unknown placeholders are left as they are: %1. Available: {code}, {symbol}, {description}, {hint}, {section} and {date}.</source>
        <translation>无法识别的占位符会原样保留：%1。可用的有 {code}、{symbol}、{description}、{hint}、{section} 和 {date}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Placeholders are filled in when the reply is copied.</source>
        <translation>复制答复时会填入占位符的内容。</translation>
    </message>
    <message>
        <source>Copied the reply.</source>
        <translation>已复制答复。</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>模板需要一个名称。</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的模板，请换一个名称。</translation>
    </message>
    <message>
        <source>Saved the template “%1”. Used for another code, it shows that code&apos;s texts.</source>
        <translation>已保存模板“%1”。用于其他错误码时，会换成相应错误码的内容。</translation>
    </message>
    <message>
        <source>Deleted the template “%1”.</source>
        <translation>已删除模板“%1”。</translation>
    </message>
    <message>
        <source>Restored the template “%1”.</source>
        <translation>已恢复模板“%1”。</translation>
    </message>
    <message>
        <source>Reply to the customer about %1</source>
        <translation>给客户的答复：%1</translation>
    </message>
    <message>
        <source>Language of the reply</source>
        <translation>答复的语言</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>措辞(&amp;W)</translation>
    </message>
    <message>
        <source>Reply in Chinese</source>
        <translation>中文答复</translation>
    </message>
    <message>
        <source>Reply in English</source>
        <translation>英文答复</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>删除模板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>另存为模板(&amp;S)…</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>Undo all changes to the text</source>
        <translation>撤销对文本的全部改动</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
</context>
<context>
    <name>Codebook::ResultsController</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Codebook::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type a code such as 6013, a symbol, or words in Chinese or English</source>
        <translation>输入错误码（如 6013）、符号名或中英文关键词</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Select the text</source>
        <translation>选中文字</translation>
    </message>
    <message>
        <source>Code, words, pinyin, or paste a log…</source>
        <translation>错误码、关键词、拼音，或粘贴日志…</translation>
    </message>
</context>
<context>
    <name>Codebook::TicketDialog</name>
    <message>
        <source>Nothing was removed. Read the report before you send it.</source>
        <translation>没有隐去任何内容。发送前请通读一遍。</translation>
    </message>
    <message>
        <source>R&amp;emoved. Tick what the ticket may contain:</source>
        <translation>已隐去(&amp;E)。勾选可以写进工单的内容：</translation>
    </message>
    <message>
        <source>Copied the ticket as Markdown.</source>
        <translation>已将工单复制为 Markdown。</translation>
    </message>
    <message>
        <source>Copied the ticket.</source>
        <translation>已复制工单。</translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation>保存工单</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved the ticket as “%1”.</source>
        <translation>工单已保存为“%1”。</translation>
    </message>
    <message>
        <source>The ticket cannot be saved as “%1”: %2. Choose another place.</source>
        <translation>无法将工单保存为“%1”：%2。请换一个位置。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>%1 的工单</translation>
    </message>
    <message>
        <source>The &amp;report, as it will be sent</source>
        <translation>将要发送的报告(&amp;R)</translation>
    </message>
    <message>
        <source>The report, as it will be sent</source>
        <translation>将要发送的报告</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>&amp;Open the ticket page</source>
        <translation>打开工单页面(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>保存草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Keep it in Codebook, without the texts that were removed</source>
        <translation>保存在 Codebook 中，不含已隐去的内容</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy as Mar&amp;kdown</source>
        <translation>复制为 Markdown(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>This is what you typed before: it has been neither copied nor saved.</source>
        <translation>这是您之前填写的内容，尚未复制或保存。</translation>
    </message>
</context>
<context>
    <name>Codebook::TicketForm</name>
    <message>
        <source>&amp;Interface called</source>
        <translation>调用的接口(&amp;I)</translation>
    </message>
    <message>
        <source>Error &amp;message</source>
        <translation>错误信息(&amp;M)</translation>
    </message>
    <message>
        <source>SDK &amp;version</source>
        <translation>SDK 版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>SDK&amp;AppID</source>
        <translation>SDKAppID(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;UserID</source>
        <translation>UserID(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>发生时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Steps to reproduce</source>
        <translation>复现步骤(&amp;S)</translation>
    </message>
    <message>
        <source>What was done before the error occurred, one step per line</source>
        <translation>出错前做了什么，每步一行</translation>
    </message>
</context>
<context>
    <name>Codebook::TriageController</name>
    <message>
        <source>Open a log</source>
        <translation>打开日志</translation>
    </message>
</context>
<context>
    <name>Codebook::TriagePanel</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Log “%1”</source>
        <translation>日志“%1”</translation>
    </message>
    <message>
        <source>The search for codes was cancelled.</source>
        <translation>已取消查找错误码。</translation>
    </message>
    <message>
        <source>Looking for codes…</source>
        <translation>正在查找错误码…</translation>
    </message>
    <message>
        <source>No code was found in this text.</source>
        <translation>这段文本中没有找到错误码。</translation>
    </message>
    <message numerus="yes">
        <source>%n different code(s)</source>
        <translation>
            <numerusform>%n 个不同的错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>More different codes than can be listed.</source>
        <translation>不同的错误码太多，未能全部列出。</translation>
    </message>
    <message>
        <source>Write a &amp;ticket…</source>
        <translation>写工单(&amp;T)…</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>关闭日志</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Codes in the log</source>
        <translation>日志中的错误码</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Only the first %1 places are marked.</source>
        <translation>只标出了前 %1 处。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook::WindowStatus</name>
    <message>
        <source>No catalogue</source>
        <translation>没有错误码库</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <comment>shown, in the catalogue</comment>
        <translation>
            <numerusform>显示 %1 个，共 %n 个错误码</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · only the beginning of the text was searched for</source>
        <comment>number of results</comment>
        <translation>%1 · 文本过长，只搜索了开头部分</translation>
    </message>
    <message>
        <source>%1 · document of %2</source>
        <comment>catalogue, date</comment>
        <translation>%1 · 文档日期 %2</translation>
    </message>
    <message>
        <source>Settings cannot be saved</source>
        <translation>设置无法保存</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written to, so the window will not remember its layout and language. Check the permissions of its folder.</source>
        <translation>文件“%1”无法写入，窗口布局和语言将不会被记住。请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>结果数量</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>错误码库</translation>
    </message>
    <message numerus="yes">
        <source>%n different code(s) in the log</source>
        <translation>
            <numerusform>日志中有 %n 个不同的错误码</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“codebook-cli --help” lists the commands and options.</source>
        <translation>运行“codebook-cli --help”可查看命令和选项。</translation>
    </message>
    <message>
        <source>Explains error codes, offline.</source>
        <translation>离线解释错误码。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>explain codes or symbols</source>
        <translation>解释错误码或符号名</translation>
    </message>
    <message>
        <source>find entries by code, symbol or words in Chinese or English</source>
        <translation>按错误码、符号名或中英文关键词查找条目</translation>
    </message>
    <message>
        <source>list the catalogue&apos;s entries</source>
        <translation>列出错误码库的条目</translation>
    </message>
    <message>
        <source>check a catalogue&apos;s texts and write a compiled catalogue</source>
        <translation>检查错误码库的源文件，并写出编译好的错误码库</translation>
    </message>
    <message>
        <source>check a compiled catalogue, or a catalogue&apos;s texts</source>
        <translation>检查编译好的错误码库，或错误码库的源文件</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Use zh (Chinese) or en (English).</source>
        <translation>输出语言：zh（中文）或 en（英文）。</translation>
    </message>
    <message>
        <source>Use this compiled catalogue.</source>
        <translation>使用指定的已编译错误码库。</translation>
    </message>
    <message>
        <source>Show at most N entries (search, list).</source>
        <translation>最多显示 N 个条目（search、list）。</translation>
    </message>
    <message>
        <source>Only entries of a part or section, such as sdk or server/group (search, list).</source>
        <translation>只显示某个部分或分类的条目，如 sdk 或 server/group（search、list）。</translation>
    </message>
    <message>
        <source>Only entries with this ticket advice: submit, if-persists or none (search, list).</source>
        <translation>只显示工单建议为 submit、if-persists 或 none 的条目（search、list）。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>要执行的命令。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>--limit needs a whole number from 1, not “%1”.</source>
        <translation>--limit 须是不小于 1 的整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>--ticket needs submit, if-persists or none, not “%1”.</source>
        <translation>--ticket 须是 submit、if-persists 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>Codebook has no language “%1”: use zh or en.</source>
        <translation>Codebook 不支持语言“%1”：请用 zh 或 en。</translation>
    </message>
    <message>
        <source>find the codes in a log, a chat or any other text</source>
        <translation>在日志、聊天记录或任何文本中查找错误码</translation>
    </message>
    <message>
        <source>write your stars, notes, recent codes and ticket drafts as JSON</source>
        <translation>把星标、备注、最近查看和工单草稿导出为 JSON</translation>
    </message>
    <message>
        <source>add the contents of an exported file to what you keep</source>
        <translation>导入导出文件中的内容，与现有内容合并</translation>
    </message>
    <message>
        <source>Write JSON (lookup, search, list, scan, check).</source>
        <translation>输出 JSON（lookup、search、list、scan、check）。</translation>
    </message>
    <message>
        <source>Where compile or export writes.</source>
        <translation>compile 或 export 写入的位置。</translation>
    </message>
    <message>
        <source>Use this file with stars and notes (search, export, import).</source>
        <translation>使用这个星标和备注文件（search、export、import）。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is no command “%1”. “codebook-cli --help” lists them.</source>
        <translation>没有命令“%1”。运行“codebook-cli --help”可查看所有命令。</translation>
    </message>
    <message>
        <source>Name at least one code, as in “codebook-cli lookup 6013”.</source>
        <translation>请至少给出一个错误码，例如“codebook-cli lookup 6013”。</translation>
    </message>
    <message>
        <source>Name what to search for, as in “codebook-cli search UserSig expired”.</source>
        <translation>请给出要搜索的内容，例如“codebook-cli search UserSig 过期”。</translation>
    </message>
    <message>
        <source>“list” takes no arguments. To search, use “codebook-cli search %1”.</source>
        <translation>“list”不带参数。要搜索，请用“codebook-cli search %1”。</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation>错误码库中没有 %1。</translation>
    </message>
    <message>
        <source>There is no section “%1”. The sections are: %2.</source>
        <translation>没有分类“%1”。可用的分类有：%2。</translation>
    </message>
    <message>
        <source>“%1” has nothing to search for: no letter, digit or Chinese character.</source>
        <translation>“%1”中没有可搜索的内容：不含字母、数字或汉字。</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Name one folder and the file to write, as in “codebook-cli compile FOLDER -o FILE”.</source>
        <translation>请给出一个文件夹和要写入的文件，例如“codebook-cli compile FOLDER -o FILE”。</translation>
    </message>
    <message>
        <source>“check” takes one file or folder.</source>
        <translation>“check”只接受一个文件或文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n entry(ies), no faults</source>
        <translation>
            <numerusform>%1：%2，%n 个条目，没有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written. Check the free space at its destination.</source>
        <translation>输出未能写完。请检查目标位置的剩余空间。</translation>
    </message>
    <message>
        <source>The text is too long: only its beginning was searched for.</source>
        <translation>文本过长：只搜索了开头部分。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder that holds catalogue.json.</source>
        <translation>没有文件夹“%1”。请指定 catalogue.json 所在的文件夹。</translation>
    </message>
    <message>
        <source>“export” takes no arguments. Name the file to write with -o FILE.</source>
        <translation>“export”不带参数。请用“-o 文件”指定要写入的文件。</translation>
    </message>
    <message>
        <source>Name the file to import, as in “codebook-cli import FILE”.</source>
        <translation>请指定要导入的文件，例如“codebook-cli import 文件”。</translation>
    </message>
</context>
<context>
    <name>EntryPrinter</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading (remark)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关错误码</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号名</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>What to do (our advice)</source>
        <translation>怎么处理（我们的建议）</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>submit a ticket</source>
        <translation>提交工单</translation>
    </message>
    <message>
        <source>internal error: retry first, submit a ticket if it persists</source>
        <translation>内部错误：先重试，持续出现再提交工单</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <translation>**%1**：%2</translation>
    </message>
</context>
<context>
    <name>ExchangeDialogs</name>
    <message>
        <source>Export stars and notes</source>
        <translation>导出星标和备注</translation>
    </message>
    <message>
        <source>Import stars and notes</source>
        <translation>导入星标和备注</translation>
    </message>
    <message>
        <source>Codebook&apos;s stars and notes (*.json)</source>
        <translation>Codebook 的星标和备注 (*.json)</translation>
    </message>
    <message>
        <source>Everything was written to “%1”.</source>
        <translation>已全部写入“%1”。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
</context>
<context>
    <name>FilterWording</name>
    <message>
        <source>Only one part of the catalogue</source>
        <translation>只看错误码库的一个部分</translation>
    </message>
    <message>
        <source>Only one section</source>
        <translation>只看一个分类</translation>
    </message>
    <message>
        <source>By ticket advice</source>
        <translation>按工单建议筛选</translation>
    </message>
    <message>
        <source>Only internal errors, or all others</source>
        <translation>只看内部错误，或将其排除</translation>
    </message>
    <message>
        <source>By a mark: a star, a note, internal</source>
        <translation>按标记：星标、备注、内部错误</translation>
    </message>
    <message>
        <source>Internal errors</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>No internal errors</source>
        <translation>不含内部错误</translation>
    </message>
    <message>
        <source>Any advice to submit a ticket</source>
        <translation>有任何一种工单建议</translation>
    </message>
    <message>
        <source>Codes with a star</source>
        <translation>有星标的错误码</translation>
    </message>
    <message>
        <source>Codes with your notes</source>
        <translation>有备注的错误码</translation>
    </message>
    <message>
        <source>Codes viewed recently</source>
        <translation>最近查看过的错误码</translation>
    </message>
    <message>
        <source>Codes with a ticket draft that is not closed</source>
        <translation>有未关闭工单草稿的错误码</translation>
    </message>
</context>
<context>
    <name>FindWording</name>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>called a code</source>
        <translation>文中称为错误码</translation>
    </message>
    <message>
        <source>beside a word for an error</source>
        <translation>紧挨着表示出错的词</translation>
    </message>
    <message>
        <source>an argument of an error</source>
        <translation>是错误信息的参数</translation>
    </message>
    <message>
        <source>in a list of codes</source>
        <translation>在一串错误码当中</translation>
    </message>
    <message>
        <source>a bare number</source>
        <translation>只是一个数字</translation>
    </message>
    <message>
        <source>a number inside a range</source>
        <translation>是某个错误码范围内的数字</translation>
    </message>
    <message>
        <source>documented with the other sign only</source>
        <translation>只收录了正负号相反的错误码</translation>
    </message>
    <message>
        <source>called a code by another program</source>
        <translation>是其他程序的错误码</translation>
    </message>
    <message>
        <source>a code as documented</source>
        <translation>与收录的错误码一致</translation>
    </message>
    <message>
        <source>a symbol</source>
        <translation>符号名</translation>
    </message>
    <message>
        <source>a message as documented</source>
        <translation>与收录的提示文字一致</translation>
    </message>
    <message>
        <source>a similar message</source>
        <translation>与收录的提示文字相近</translation>
    </message>
    <message>
        <source>a constant in source code</source>
        <translation>源代码中的常量</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>An object { … } is expected here.</source>
        <translation>此处应为对象 { … }。</translation>
    </message>
    <message>
        <source>There is no such member in the format. Remove it or correct its name.</source>
        <translation>格式中没有这个成员。请删除它，或改正它的名称。</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>缺少成员“%1”。</translation>
    </message>
    <message>
        <source>The value is of the wrong type.</source>
        <translation>值的类型不对。</translation>
    </message>
    <message>
        <source>“%1” is none of the allowed values.</source>
        <translation>“%1”不是允许的值。</translation>
    </message>
    <message>
        <source>A code is a whole number or a text without line breaks or surrounding space.</source>
        <translation>错误码是整数，或不含换行、首尾没有空格的文本。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>A time such as 2026-01-31T09:05:00Z is expected here, not “%1”.</source>
        <translation>此处应为 2026-01-31T09:05:00Z 这样的时间，而不是“%1”。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字为空。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>codebook: The picture cannot be written to “%1”. Check that the folder exists and can be written to, and that the name ends in .png.</source>
        <translation>codebook：无法把图片写入“%1”。请确认文件夹存在且可写，文件名以 .png 结尾。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 read (%3 %)</source>
        <translation>已读取 %1，共 %2（%3 %）</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Hello,</source>
        <translation>您好，</translation>
    </message>
    <message>
        <source>Error code %1 means: %2</source>
        <translation>错误码 %1 表示：%2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>We will pass this on to our engineers. So that they can look into it, please send us the interface called, the full error message, the time, the SDKAppID, the UserID, the SDK version and the platform. Please do not send passwords or UserSigs.</source>
        <translation>我们会把这个问题转交技术团队跟进。为便于排查，请提供：调用的接口、完整的错误信息、发生时间、SDKAppID、UserID、SDK 版本和平台。请不要发送密码或 UserSig。</translation>
    </message>
    <message>
        <source>If the problem persists, please send us the interface called, the full error message, the time, the SDKAppID, the UserID, the SDK version and the platform, and we will pass it on to our engineers. Please do not send passwords or UserSigs.</source>
        <translation>若问题仍然存在，请提供：调用的接口、完整的错误信息、发生时间、SDKAppID、UserID、SDK 版本和平台，我们会转交技术团队跟进。请不要发送密码或 UserSig。</translation>
    </message>
    <message>
        <source>If anything is unclear, just reply to this message.</source>
        <translation>如有疑问，请直接回复本消息。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>ReplyTemplates</name>
    <message>
        <source>The file with your templates was damaged. What could be read was kept; the damaged file is now “%1”.</source>
        <translation>您的模板文件已损坏。能读取的内容已保留，损坏的文件已改名为“%1”。</translation>
    </message>
    <message>
        <source>Your templates in “%1” cannot be read. Check that the file can be read and its folder can be written to.</source>
        <translation>无法读取“%1”中的模板。请检查该文件是否可读、其文件夹是否可写。</translation>
    </message>
    <message>
        <source>Your templates in “%1” are from a newer version of Codebook: they can be used but not changed.</source>
        <translation>“%1”中的模板来自更新版本的 Codebook：可以使用，但不能更改。</translation>
    </message>
    <message>
        <source>Your templates cannot be written to “%1”: %2.</source>
        <translation>无法将模板写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>No code was found.</source>
        <translation>没有找到错误码。</translation>
    </message>
    <message>
        <source>Name a file, as in “codebook-cli scan app.log”, or pipe a text into “codebook-cli scan -”.</source>
        <translation>请指定文件，例如“codebook-cli scan app.log”，或用管道把文本传给“codebook-cli scan -”。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the files in it that are to be scanned.</source>
        <translation>“%1”是文件夹。请指定其中要查找的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the name and whether you may read the file.</source>
        <translation>无法读取“%1”：%2。请检查文件名以及是否有读取权限。</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Called a code, but not in the catalogue:</source>
        <translation>文中称为错误码，但库中没有收录：</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) with other codes are not listed.</source>
        <translation>
            <numerusform>另有 %n 处其他错误码未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次位置</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>末次位置</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The output needs a temporary file, which cannot be written in “%1”. Check the folder and its free space.</source>
        <translation>输出结果需要临时文件，但无法写入“%1”。请检查该文件夹及其剩余空间。</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>a code, just as it appears in a log</source>
        <translation>错误码，日志里怎么写就怎么输</translation>
    </message>
    <message>
        <source>UserSig expired</source>
        <translation>UserSig 过期</translation>
    </message>
    <message>
        <source>entries with all of these words, in either language</source>
        <translation>同时含有这些词，中英文都可以</translation>
    </message>
    <message>
        <source>Chinese by its pinyin, in full or by initials</source>
        <translation>拼音，全拼或首字母都可以</translation>
    </message>
    <message>
        <source>&quot;kicked off&quot;</source>
        <translation>&quot;被踢下线&quot;</translation>
    </message>
    <message>
        <source>exactly these words, in this order</source>
        <translation>连在一起、一字不差</translation>
    </message>
    <message>
        <source>-server</source>
        <translation>-服务端</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>不含这个词</translation>
    </message>
    <message>
        <source>section:group   part:sdk</source>
        <translation>分类:群组   部分:SDK</translation>
    </message>
    <message>
        <source>only in one section, only in one part</source>
        <translation>只看某个分类，只看某个部分</translation>
    </message>
    <message>
        <source>ticket:submit   is:ticket</source>
        <translation>工单:提交工单   标记:工单</translation>
    </message>
    <message>
        <source>only with this ticket advice, only with any ticket advice</source>
        <translation>只看这种工单建议，只看有工单建议的</translation>
    </message>
    <message>
        <source>internal:yes</source>
        <translation>内部:是</translation>
    </message>
    <message>
        <source>only internal errors</source>
        <translation>只看内部错误</translation>
    </message>
    <message>
        <source>What you can type</source>
        <translation>可以输入的内容</translation>
    </message>
    <message>
        <source>is:starred   is:noted   is:drafted</source>
        <translation>标记:星标   标记:备注   标记:草稿</translation>
    </message>
    <message>
        <source>only what you keep: stars, notes, ticket drafts</source>
        <translation>只看您保存的：星标、备注、工单草稿</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>No entry has “%1”. Searched for “%2” instead.</source>
        <translation>没有条目含有“%1”，已改为搜索“%2”。</translation>
    </message>
    <message>
        <source>These codes differ by one typing mistake.</source>
        <translation>下面这些错误码只有一处不同。</translation>
    </message>
    <message>
        <source>No entry has all of these words. These have most of them.</source>
        <translation>没有条目含有全部词语，下面是匹配最多的条目。</translation>
    </message>
    <message>
        <source>Only the first of these have all the words; the others have most of them.</source>
        <translation>只有最前面的条目含有全部词语，其余条目匹配其中大部分。</translation>
    </message>
    <message>
        <source>Similar codes belong to %1.</source>
        <translation>相近的错误码属于“%1”。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您要找的是 %1 吗？</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between codes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The documented codes next to it are %1.</source>
        <translation>与它相邻的已收录错误码有 %1。</translation>
    </message>
    <message>
        <source>%1 lies in the range %2.</source>
        <translation>%1 在错误码范围 %2 之内。</translation>
    </message>
    <message>
        <source>%1 is not documented; %2 is.</source>
        <translation>没有收录 %1，但收录了 %2。</translation>
    </message>
    <message>
        <source>%1 is hexadecimal for %2.</source>
        <translation>%1 是 %2 的十六进制写法。</translation>
    </message>
    <message>
        <source>%1 is not documented.</source>
        <translation>没有收录错误码 %1。</translation>
    </message>
    <message>
        <source>The filter “%1” matches nothing in this catalogue, so it was ignored.</source>
        <translation>筛选条件“%1”在这个错误码库里没有对应项，已忽略。</translation>
    </message>
    <message>
        <source>%1 was read as %2.</source>
        <translation>已将 %1 识别为 %2。</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>A date such as 2019-11-05 is expected here.</source>
        <translation>此处应为日期，如 2019-11-05。</translation>
    </message>
    <message>
        <source>The section “%1” is declared twice.</source>
        <translation>分类“%1”声明了两次。</translation>
    </message>
    <message>
        <source>The file&apos;s name stands for the section “%1”.</source>
        <translation>此文件名对应的分类是“%1”。</translation>
    </message>
    <message>
        <source>No section in %1 belongs to this file.</source>
        <translation>%1 中没有与此文件对应的分类。</translation>
    </message>
    <message>
        <source>The part “%1” is declared twice.</source>
        <translation>部分“%1”声明了两次。</translation>
    </message>
    <message>
        <source>The part has no section.</source>
        <translation>这个部分没有任何分类。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>“codebook --help” lists the options.</source>
        <translation>运行“codebook --help”可查看选项。</translation>
    </message>
    <message>
        <source>Explains error codes, offline, in Chinese and English.</source>
        <translation>离线解释错误码，中英双语。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Use zh (Chinese) or en (English).</source>
        <translation>界面语言：zh（中文）或 en（英文）。</translation>
    </message>
    <message>
        <source>Use this compiled catalogue.</source>
        <translation>使用指定的已编译错误码库。</translation>
    </message>
    <message>
        <source>Open the window in this size.</source>
        <translation>以指定的大小打开窗口。</translation>
    </message>
    <message>
        <source>Save a picture of the window as a PNG file and quit; needs no display.</source>
        <translation>把窗口截图保存为 PNG 文件后退出；无需显示器。</translation>
    </message>
    <message>
        <source>What to search for.</source>
        <translation>要搜索的内容。</translation>
    </message>
    <message>
        <source>--appearance needs system, light or dark, not “%1”.</source>
        <translation>--appearance 须是 system、light 或 dark，不能是“%1”。</translation>
    </message>
    <message>
        <source>--size needs pixels such as 1200x800, not “%1”.</source>
        <translation>--size 须是像素大小，如 1200x800，不能是“%1”。</translation>
    </message>
    <message>
        <source>Appearance: light, dark, or system to follow the system.</source>
        <translation>界面外观：light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
    <message>
        <source>Codebook has no language “%1”: use zh or en.</source>
        <translation>Codebook 不支持语言“%1”：请用 zh 或 en。</translation>
    </message>
    <message>
        <source>Open this log and find the codes in it.</source>
        <translation>打开这个日志并查找其中的错误码。</translation>
    </message>
    <message>
        <source>Write a ticket about the code, or about the log.</source>
        <translation>为该错误码或整份日志起草工单。</translation>
    </message>
    <message>
        <source>Draft a reply to the customer about the code.</source>
        <translation>为该错误码起草给客户的答复。</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>No browser could be opened. The ticket page is at %1</source>
        <translation>无法打开浏览器。工单页面地址：%1</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Error code %1: %2</source>
        <translation>错误码 %1：%2</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2×, log lines %3–%4)</source>
        <translation>%1（%2 次，日志第 %3–%4 行）</translation>
    </message>
    <message>
        <source>Interface called</source>
        <translation>调用的接口</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>错误信息</translation>
    </message>
    <message>
        <source>SDK version</source>
        <translation>SDK 版本</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>UserID</source>
        <translation>UserID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Steps to reproduce</source>
        <translation>复现步骤</translation>
    </message>
    <message>
        <source>Log excerpt</source>
        <translation>日志摘录</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <translation>**%1**：%2</translation>
    </message>
    <message>
        <source>%1 (log line %2)</source>
        <translation>%1（日志第 %2 行）</translation>
    </message>
    <message>
        <source>Error code %1</source>
        <translation>错误码 %1</translation>
    </message>
</context>
<context>
    <name>UnkeptTexts</name>
    <message>
        <source>Close Codebook?</source>
        <translation>关闭 Codebook？</translation>
    </message>
    <message>
        <source>These would be lost, for they have not been saved or copied:</source>
        <translation>以下内容既未保存也未复制，关闭后将丢失：</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Ticket for %1</source>
        <translation>%1 的工单</translation>
    </message>
    <message>
        <source>Reply about %1</source>
        <translation>关于 %1 的答复</translation>
    </message>
    <message>
        <source>State and reference of the ticket draft “%1”</source>
        <translation>工单草稿“%1”的状态和单号</translation>
    </message>
    <message>
        <source>Go back to save or copy them.</source>
        <translation>可以返回保存或复制。</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>关闭并丢弃(&amp;C)</translation>
    </message>
</context>
<context>
    <name>UserDataExchange</name>
    <message>
        <source>The note on %1 (%2) has no text, so it was skipped.</source>
        <translation>%1（%2）的备注没有内容，已跳过。</translation>
    </message>
    <message>
        <source>The note on %1 (%2) is the imported one, which contains the one that was here.</source>
        <translation>%1（%2）的备注采用导入的一份，它包含原有内容。</translation>
    </message>
    <message>
        <source>The note on %1 (%2) has both texts now, the imported one below.</source>
        <translation>%1（%2）的备注现在同时保留两份内容，导入的在下面。</translation>
    </message>
    <message numerus="yes">
        <source>%n recent code(s) were skipped: the list is full.</source>
        <translation>
            <numerusform>最近查看已满，跳过了 %n 个错误码。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket draft “%1” has the state that was set last.</source>
        <translation>工单草稿“%1”采用最后设置的状态。</translation>
    </message>
    <message>
        <source>The ticket draft “%1” differs from the one that was here, so both are kept.</source>
        <translation>工单草稿“%1”与原有的不同，两份都已保留。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check the folder, its permissions and the free space.</source>
        <translation>无法写入“%1”：%2。请检查文件夹、权限和剩余空间。</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 there already, %4 merged, %5 skipped</source>
        <translation>%1：新增 %2，已有 %3，合并 %4，跳过 %5</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recent codes</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Ticket drafts</source>
        <translation>工单草稿</translation>
    </message>
</context>
<context>
    <name>UserDataJson</name>
    <message>
        <source>This is not an export of stars and notes. Choose a file that “Export” or “codebook-cli export” made.</source>
        <translation>这不是星标和备注的导出文件。请选择由“导出”或“codebook-cli export”生成的文件。</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Codebook than this one (%1). Update Codebook.</source>
        <translation>该文件由比当前版本（%1）更新的 Codebook 生成。请更新 Codebook。</translation>
    </message>
</context>
<context>
    <name>UserDataProblem</name>
    <message>
        <source>There are no stars and notes yet</source>
        <translation>还没有星标和备注</translation>
    </message>
    <message>
        <source>Stars and notes cannot be kept</source>
        <translation>无法保存星标和备注</translation>
    </message>
    <message>
        <source>Your stars and notes cannot be read</source>
        <translation>无法读取您的星标和备注</translation>
    </message>
    <message>
        <source>The file for stars and notes belongs to another program</source>
        <translation>星标和备注文件属于其他程序</translation>
    </message>
    <message>
        <source>Your stars and notes can only be read</source>
        <translation>您的星标和备注只能读取</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>更改未保存</translation>
    </message>
    <message>
        <source>There is no file “%1” with stars and notes. Check its name.</source>
        <translation>没有星标和备注文件“%1”。请检查文件名。</translation>
    </message>
    <message>
        <source>The file “%1” for stars and notes cannot be created: %2. Check the folder&apos;s permissions and the free space, then start Codebook again.</source>
        <translation>无法创建星标和备注文件“%1”：%2。请检查文件夹权限和剩余空间，然后重新启动 Codebook。</translation>
    </message>
    <message>
        <source>The file “%1” with stars and notes cannot be read: %2. Check its permissions, then start Codebook again.</source>
        <translation>无法读取星标和备注文件“%1”：%2。请检查权限，然后重新启动 Codebook。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, so it was left alone. Move it elsewhere or choose another file, then start Codebook again.</source>
        <translation>“%1”是其他程序的数据库，未作改动。请把它移到别处或改用其他文件，然后重新启动 Codebook。</translation>
    </message>
    <message>
        <source>The file “%1” with stars and notes is damaged. Open the Codebook window: it sets the file aside and recovers what can be read.</source>
        <translation>星标和备注文件“%1”已损坏。请打开 Codebook 窗口：程序会另行保存该文件，并恢复能读取的内容。</translation>
    </message>
    <message>
        <source>The file “%1” with stars and notes cannot be written to, so nothing can be changed. Check the permissions of the file and its folder, then start Codebook again.</source>
        <translation>星标和备注文件“%1”无法写入，因此不能更改。请检查文件及其文件夹的权限，然后重新启动 Codebook。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Codebook than this one (%2), so nothing in it can be changed. Update Codebook.</source>
        <translation>“%1”由比当前版本（%2）更新的 Codebook 写入，因此不能更改。请更新 Codebook。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, so the change was not saved. Wait a moment and try again.</source>
        <translation>“%1”正被其他程序使用，更改未保存。请稍候再试。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”, so the change was not saved. Free some space and try again.</source>
        <translation>“%1”所在磁盘已无空间，更改未保存。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened because Qt&apos;s SQLite driver is not installed. Install it (on Debian: the package libqt6sql6-sqlite) and start Codebook again.</source>
        <translation>未安装 Qt 的 SQLite 驱动，无法打开“%1”。请安装它（Debian 上是 libqt6sql6-sqlite 软件包），然后重新启动 Codebook。</translation>
    </message>
    <message>
        <source>The file “%1” with stars and notes could not be read or written: %2. Check the disk and its free space, then try again.</source>
        <translation>无法读写星标和备注文件“%1”：%2。请检查磁盘和剩余空间后再试。</translation>
    </message>
</context>
<context>
    <name>UserDataRecovery</name>
    <message>
        <source>Your stars and notes were recovered</source>
        <translation>您的星标和备注已恢复</translation>
    </message>
    <message>
        <source>Some of your stars and notes may be lost</source>
        <translation>您的部分星标和备注可能已丢失</translation>
    </message>
    <message>
        <source>The file “%1” with stars and notes had no content (0 bytes), so Codebook started a new one. If you have a copy or an export of it, import that.</source>
        <translation>星标和备注文件“%1”没有内容（0 字节），Codebook 已新建一份。如果您有副本或导出文件，请导入。</translation>
    </message>
    <message>
        <source>The file “%1” with stars and notes was damaged. It is kept as “%2”, and a new one was started.</source>
        <translation>星标和备注文件“%1”已损坏。原文件保留为“%2”，并已新建一份。</translation>
    </message>
    <message>
        <source>Recovered: %1.</source>
        <translation>已恢复：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 个星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recent code(s)</source>
        <translation>
            <numerusform>%n 个最近查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket draft(s)</source>
        <translation>
            <numerusform>%n 份工单草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The rest could not be read. If you have an export, import it to fill the gaps.</source>
        <translation>其余内容无法读取。如果您有导出文件，请导入以补全。</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>UserSig expired</source>
        <translation>UserSig 过期</translation>
    </message>
    <message>
        <source>Which code is it?</source>
        <translation>要查哪个错误码？</translation>
    </message>
    <message>
        <source>a code</source>
        <translation>一个错误码</translation>
    </message>
    <message>
        <source>a negative code</source>
        <translation>带负号的错误码</translation>
    </message>
    <message>
        <source>words</source>
        <translation>几个词</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Both languages were searched. Check the spelling, or use fewer words.</source>
        <translation>中英文内容都已搜索。请检查是否有误，或减少关键词。</translation>
    </message>
    <message>
        <source>No code matches with these filters.</source>
        <translation>在当前筛选条件下没有匹配的错误码。</translation>
    </message>
    <message>
        <source>%1 is not documented</source>
        <translation>没有收录错误码 %1</translation>
    </message>
    <message>
        <source>It may be mistyped: first the codes that differ by one typing mistake, then those next to it.</source>
        <translation>可能是输入有误：先列出只有一处不同的错误码，再列出相邻的。</translation>
    </message>
    <message>
        <source>The documented codes next to it:</source>
        <translation>与它相邻的已收录错误码：</translation>
    </message>
    <message>
        <source>Type a number, a symbol or a few words in Chinese, pinyin or English, or paste a log. For example:</source>
        <translation>输入数字、符号名，或几个中文词、拼音或英文词，也可以粘贴日志。例如：</translation>
    </message>
    <message>
        <source>No code passes the filters</source>
        <translation>没有符合筛选条件的错误码</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>显示全部错误码</translation>
    </message>
    <message>
        <source>You have not starred a code yet</source>
        <translation>还没有加星标的错误码</translation>
    </message>
    <message>
        <source>%1 gives the code shown a star.</source>
        <translation>按 %1 可为当前错误码加星标。</translation>
    </message>
    <message>
        <source>You have not written a note yet</source>
        <translation>还没有写过备注</translation>
    </message>
    <message>
        <source>%1 leads to the note on the code shown.</source>
        <translation>按 %1 可为当前错误码写备注。</translation>
    </message>
    <message>
        <source>You have not looked at a code yet</source>
        <translation>还没有查看过错误码</translation>
    </message>
    <message>
        <source>A code that is shown for a moment is found here again.</source>
        <translation>查看过片刻的错误码会列在这里。</translation>
    </message>
    <message>
        <source>No ticket draft is open</source>
        <translation>没有未关闭的工单草稿</translation>
    </message>
    <message>
        <source>%1 writes a ticket about the code shown.</source>
        <translation>按 %1 可为当前错误码写工单。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Submit a ticket</source>
        <translation>提交工单</translation>
    </message>
    <message>
        <source>Internal error: retry first, submit a ticket if it persists</source>
        <translation>内部错误：先重试，持续出现再提交工单</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交工单</translation>
    </message>
    <message>
        <source>If persists</source>
        <translation>持续再提</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>无需工单</translation>
    </message>
    <message>
        <source>The vendor asks for a ticket. Give the interface called, the error code and the error message.</source>
        <translation>厂商要求提交工单。请写明调用的接口、错误码和错误信息。</translation>
    </message>
    <message>
        <source>The vendor calls this an internal error and does not mention a ticket.</source>
        <translation>厂商把它标为内部错误，没有提到工单。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>our advice</source>
        <translation>我们的建议</translation>
    </message>
</context>
</TS>
