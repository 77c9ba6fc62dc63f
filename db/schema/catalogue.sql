-- A compiled catalogue. Written once by app/storage, then only read.
-- A statement ends with a semicolon at the end of its line; no other line ends with one.

CREATE TABLE catalogue (
    name           TEXT NOT NULL,
    title_zh       TEXT NOT NULL,
    title_en       TEXT NOT NULL,
    vendor_zh      TEXT NOT NULL,
    vendor_en      TEXT NOT NULL,
    document_zh    TEXT NOT NULL,
    document_en    TEXT NOT NULL,
    document_date  TEXT NOT NULL CHECK (date(document_date) IS document_date),
    ticket_url     TEXT NOT NULL,
    entry_count    INTEGER NOT NULL
) STRICT;

CREATE TABLE part (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    title_zh  TEXT NOT NULL,
    title_en  TEXT NOT NULL
) STRICT;

CREATE TABLE section (
    id        INTEGER PRIMARY KEY,
    part_id   INTEGER NOT NULL REFERENCES part,
    path      TEXT NOT NULL UNIQUE,
    title_zh  TEXT NOT NULL,
    title_en  TEXT NOT NULL
) STRICT;

-- What entries are told apart by, besides words, and how many there are of each: the side bar's counts while nothing is
-- searched for.
CREATE TABLE kind (
    id          INTEGER PRIMARY KEY,
    section_id  INTEGER NOT NULL REFERENCES section,
    ticket      INTEGER NOT NULL CHECK (ticket IN (0, 1, 2)), -- none, if it persists, submit
    internal    INTEGER NOT NULL CHECK (internal IN (0, 1)),
    entries     INTEGER NOT NULL,
    UNIQUE (section_id, ticket, internal)
) STRICT;

-- Lists (symbols, aliases, related) are texts with one item a line; no item has a line break.
-- Ids are dense from 1 and in code order, so row N of the unfiltered table is id N.
CREATE TABLE entry (
    id              INTEGER PRIMARY KEY,
    kind_id         INTEGER NOT NULL REFERENCES kind,
    label           TEXT NOT NULL,
    last_label      TEXT NOT NULL,
    label_key       TEXT NOT NULL,
    number          INTEGER,
    last_number     INTEGER CHECK (last_number >= number),
    hint_origin     TEXT NOT NULL CHECK (hint_origin IN ('vendor', 'editor')),
    symbols         TEXT NOT NULL,
    description_zh  TEXT NOT NULL CHECK (description_zh <> ''),
    description_en  TEXT NOT NULL CHECK (description_en <> ''),
    hint_zh         TEXT NOT NULL CHECK (hint_zh <> ''),
    hint_en         TEXT NOT NULL CHECK (hint_en <> ''),
    aliases_zh      TEXT NOT NULL,
    aliases_en      TEXT NOT NULL,
    related         TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX entry_label_key ON entry (label_key);

CREATE INDEX entry_number ON entry (number) WHERE number IS NOT NULL;

CREATE INDEX entry_range ON entry (number, last_number) WHERE last_number > number;

-- One row per entry in the order of results within a rank: the shorter description first, then by code. What filters and
-- counts need of an entry, in few pages.
CREATE TABLE place (
    position    INTEGER PRIMARY KEY, -- rowid of the entry in search
    entry_id    INTEGER NOT NULL REFERENCES entry,
    kind_id     INTEGER NOT NULL REFERENCES kind
) STRICT;

-- Fed with terms made by app/search (indexterms.h), the same for text and query; 'ascii' splits them at the spaces and
-- nowhere else. Each begins with a letter for its field, so the prefixes are of 1 to 4 characters of the word.
CREATE VIRTUAL TABLE search USING fts5 (
    terms, content = '', columnsize = 0, tokenize = 'ascii', prefix = '2 3 4 5'
);

-- The words that occur, without the letter of their field: what a prefix, a misspelt word or pinyin can mean.
CREATE TABLE word (
    text     TEXT PRIMARY KEY,
    entries  INTEGER NOT NULL -- how often, summed over the fields
) STRICT, WITHOUT ROWID;

-- The symbols of several parts from each part on, joined, as they stand in the index: how many a typed name can be.
CREATE TABLE name (
    text  TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- How the Han characters and pairs of characters among the words sound, without tones: by syllables ("chao shi") and, in
-- capitals, by first letters ("C S"). One row for every common reading.
CREATE TABLE reading (
    sound    TEXT NOT NULL,
    text     TEXT NOT NULL REFERENCES word,
    entries  INTEGER NOT NULL,
    PRIMARY KEY (sound, text)
) STRICT, WITHOUT ROWID;
