/**
 * The schema's versions, each a script that leads from the one before; `PRAGMA user_version` counts those done.
 * A script that has been released is never changed.
 *
 * A log of analysts' decisions finds its place beside these tables: a story's id stays while reports are added and while
 * it is read again, `reading` tells which dossier an analyst saw, and a passage is named by report and by its words.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE story (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    named INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX story_title ON story (title);

  CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE import (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    wanted TEXT,
    story_id TEXT REFERENCES story (id) ON DELETE SET NULL,
    created TEXT NOT NULL,
    finished TEXT,
    owner TEXT,
    lease TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    unread TEXT NOT NULL DEFAULT '[]',
    error TEXT
  ) STRICT;
  CREATE INDEX import_story ON import (story_id, created);
  CREATE INDEX import_waiting ON import (created) WHERE state IN ('queued', 'running');

  CREATE TABLE import_input (
    import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES original (sha256),
    name TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    url TEXT,
    media_type TEXT,
    PRIMARY KEY (import_id, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX import_input_original ON import_input (sha256);

  CREATE TABLE input (
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    report_id TEXT NOT NULL,
    import_id TEXT NOT NULL REFERENCES import (id),
    sha256 TEXT NOT NULL REFERENCES original (sha256),
    name TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    url TEXT,
    media_type TEXT,
    PRIMARY KEY (story_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX input_report ON input (story_id, report_id);
  CREATE INDEX input_original ON input (sha256);
  CREATE INDEX input_import ON input (import_id);

  CREATE TABLE reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    import_id TEXT NOT NULL REFERENCES import (id),
    at TEXT NOT NULL,
    version TEXT NOT NULL,
    dossier_sha256 TEXT NOT NULL,
    reports INTEGER NOT NULL,
    claims INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX reading_story ON reading (story_id, id);
  CREATE INDEX reading_import ON reading (import_id);

  CREATE TABLE dossier (
    story_id TEXT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
    reading_id INTEGER NOT NULL REFERENCES reading (id),
    sha256 TEXT NOT NULL,
    when_from TEXT,
    when_to TEXT,
    reports INTEGER NOT NULL,
    claims INTEGER NOT NULL,
    contested INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX dossier_reading ON dossier (reading_id);

  CREATE TABLE report (
    rowid INTEGER PRIMARY KEY,
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    outlet TEXT,
    headline TEXT,
    published TEXT,
    UNIQUE (story_id, id)
  ) STRICT;
  CREATE VIRTUAL TABLE report_text USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TRIGGER report_gone AFTER DELETE ON report BEGIN
    DELETE FROM report_text WHERE rowid = old.rowid;
  END;
  `,
  `
  CREATE TABLE kept (
    story_id TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    import_id TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (story_id, import_id)
  ) STRICT;
  `,
]
