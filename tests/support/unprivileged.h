// SPDX-FileCopyrightText: Codebook contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Codebook {

/// Makes the system's permissions hold for the life of this object, even where root runs the tests.
class Unprivileged
{
public:
    Q_DISABLE_COPY_MOVE(Unprivileged)

#ifdef Q_OS_LINUX
    Unprivileged()
        : m_isRoot(geteuid() == 0)
    {
        m_isInForce = !m_isRoot || setresuid(Nobody, Nobody, 0) == 0; // keeps the way back
    }

    ~Unprivileged()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("The test cannot get its rights back.");
    }

#else
    Unprivileged() = default;
#endif

    /// Elsewhere permissions cannot be tested.
    bool isInForce() const
    {
        return m_isInForce;
    }

private:
#ifdef Q_OS_LINUX
    static constexpr uid_t Nobody = 65534;
    bool m_isRoot = false;
#endif
    bool m_isInForce = false;
};

} // namespace Codebook
