-- Created last of all, so that its only page is the last of the file. One row: the checksum of all pages before it.
-- See app/storage/seal.h.

CREATE TABLE seal (checksum TEXT NOT NULL) STRICT;
