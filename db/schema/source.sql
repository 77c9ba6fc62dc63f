-- A catalogue's text while it is checked and compiled, in a temporary file of its own: it may not fit into memory.
-- Statements end as in catalogue.sql.

CREATE TABLE source_entry (
    section         TEXT NOT NULL,
    ticket          INTEGER NOT NULL,
    label           TEXT NOT NULL,
    last_label      TEXT NOT NULL,
    label_key       TEXT NOT NULL,
    number          INTEGER,
    last_number     INTEGER,
    internal        INTEGER NOT NULL,
    hint_origin     TEXT NOT NULL,
    symbols         TEXT NOT NULL,
    description_zh  TEXT NOT NULL,
    description_en  TEXT NOT NULL,
    hint_zh         TEXT NOT NULL,
    hint_en         TEXT NOT NULL,
    aliases_zh      TEXT NOT NULL,
    aliases_en      TEXT NOT NULL,
    related         TEXT NOT NULL,
    file            TEXT NOT NULL, -- where the entry stands
    place           TEXT NOT NULL
) STRICT;
