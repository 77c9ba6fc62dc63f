// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "require.h"
#include "support/fakecodes.h"
#include "triage/logscanner.h"

#include <QByteArrayView>

#include <algorithm>
#include <vector>

using namespace Codebook;

namespace {

constexpr std::size_t LongLine = 70 * 1024; // more than is looked at at once
constexpr qsizetype MostBlocks = 2000;

std::vector<Find> scanned(const std::vector<QByteArrayView> &blocks)
{
    std::vector<Find> finds;
    FakeCodes codes;
    LogScanner scanner(codes, [&finds](const Find &find) { finds.push_back(find); });
    for (const QByteArrayView block : blocks)
        scanner.feed(block);
    scanner.finish();
    return finds;
}

void check(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const std::vector<Find> finds = scanned({bytes});
    qint64 line = 1;
    qint64 column = 0;
    for (const Find &find : finds) {
        require(find.line > line || (find.line == line && find.column > column), "finds are apart and in order", text);
        require(find.length > 0 && find.length == find.text.toUcs4().size(), "the length is the text's", text);
        line = find.line;
        column = find.column + find.length - 1;
    }
    for (const qsizetype size : {bytes.size() / 2 + 1, qsizetype(997), qsizetype(1)}) {
        if (bytes.size() / size > MostBlocks)
            continue;
        std::vector<QByteArrayView> blocks;
        for (qsizetype place = 0; place < bytes.size(); place += size)
            blocks.push_back(QByteArrayView(bytes).sliced(place, std::min(size, bytes.size() - place)));
        require(scanned(blocks) == finds, "blocks do not matter", text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(bytes);
    if (size > 0 && size < 24) // one line of many pieces now and then
        check(bytes.repeated(qsizetype(LongLine / size)));
    return 0;
}
