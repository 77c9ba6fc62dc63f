// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

#include <string_view>

namespace {

constexpr int Rows = 30;
constexpr int Columns = 5;

constexpr const char *ChineseCells[Rows][Columns] = {
#include "cells_zh.inc"
};

constexpr const char *EnglishCells[Rows][Columns] = {
#include "cells_en.inc"
};

} // namespace

/// bench_barewindow zh|en WIDTH HEIGHT: what a Qt program does at the very least to show Codebook's first rows.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const auto &cells = std::string_view(argv[1]) == "zh" ? ChineseCells : EnglishCells;

    QStandardItemModel model(Rows, Columns);
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < Columns; ++column)
            model.setItem(row, column, new QStandardItem(QString::fromUtf8(cells[row][column])));
    }
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    window.show();
    return QApplication::exec();
}
