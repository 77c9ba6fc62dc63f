// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace Codebook {

// Patterns of secrets by what they are called. The names are alternatives of a pattern. The match is the value.

/// What may stand between a name and its value.
QString separator();

/// password=…, "password": "…", password->…
QString named(QStringView names, QStringView notBefore = {});

/// All ways to write a value behind its name: also <password>…</password>, "the password is …", the next line.
QString calledAnyWay(QStringView names);

/// {"value":"abc","name":"token"}: the value before its name.
QString beforeName(QStringView names);

/// "password abc123", "密码abc123": nothing but space or a bracket between.
QString beside(QStringView names);

/// "passphrase: correct horse battery staple": words up to the end of the line.
QString phrase(QStringView names);

/// "--password …" on a command line.
QString option(QStringView names);

} // namespace Codebook
