// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include "require.h"
#include "support/fakecodes.h"
#include "triage/logscanner.h"

#include <QByteArrayView>

#include <vector>

using namespace Codebook;

namespace {

constexpr std::size_t LongLine = 70 * 1024; // more than is looked at at once

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
    const qsizetype middle = bytes.size() / 2;
    require(scanned({QByteArrayView(bytes).first(middle), QByteArrayView(bytes).sliced(middle)}) == finds,
            "blocks do not matter", text);
    std::vector<QByteArrayView> single;
    for (const char &byte : bytes)
        single.emplace_back(&byte, 1);
    require(scanned(single) == finds, "nor does their size", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(bytes);
    if (size > 0 && size < 64) // one line of many pieces now and then
        check(bytes.repeated(qsizetype(LongLine / size)));
    return 0;
}
