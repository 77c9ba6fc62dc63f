-- What the user keeps. Statements end as in catalogue.sql. A change is a file of its own, userdata-2.sql, that changes
-- tables made by this one; this one stays as it is, since files made by it exist.
-- An entry is known by its catalogue and the label of its code. Times are UTC, "2026-01-31T09:05:00.000Z".

CREATE TABLE star (
    catalogue  TEXT NOT NULL,
    code       TEXT NOT NULL,
    created    TEXT NOT NULL,
    PRIMARY KEY (catalogue, code)
) STRICT;

CREATE TABLE note (
    catalogue  TEXT NOT NULL,
    code       TEXT NOT NULL,
    text       TEXT NOT NULL CHECK (text <> ''),
    created    TEXT NOT NULL,
    changed    TEXT NOT NULL,
    PRIMARY KEY (catalogue, code)
) STRICT;

-- The latest has the highest number. Clocks go backwards, numbers do not.
CREATE TABLE recent_code (
    number     INTEGER NOT NULL PRIMARY KEY,
    catalogue  TEXT NOT NULL,
    code       TEXT NOT NULL,
    visited    TEXT NOT NULL,
    UNIQUE (catalogue, code)
) STRICT;

-- codes: one label a line. number: as in recent_code, raised with every change.
CREATE TABLE ticket_draft (
    id         TEXT NOT NULL PRIMARY KEY,
    number     INTEGER NOT NULL,
    catalogue  TEXT NOT NULL,
    codes      TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'closed')),
    reference  TEXT NOT NULL,
    subject    TEXT NOT NULL,
    body       TEXT NOT NULL,
    created    TEXT NOT NULL,
    changed    TEXT NOT NULL
) STRICT;
