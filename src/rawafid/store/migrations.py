"""The form of the database, one step after another. A released step is never changed; a new one is added.

Times are UTC in ISO 8601. What has a shape of its own (an answer, an advice) is JSON text, so that knowledge
may grow without a new form of the database.
"""

from typing import Final

from rawafid.store.toolkit import Database, Migrations

APPLICATION_ID: Final = 0x52574644  # "RWFD": tells our files from those of other programs

migrations: Final = Migrations("rawafid")


@migrations(name="0001-clients-answers-advice-changes")
def clients_answers_advice_changes(db: Database) -> None:
    """The first form: who is advised, what was answered and advised, and what can be undone."""
    for table in (
        # In the trash while deleted_at is set.
        """
        CREATE TABLE clients (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL CHECK (name <> ''),
            notes TEXT NOT NULL DEFAULT '',
            sample TEXT,
            created_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            deleted_at TEXT
        ) STRICT
        """,
        # at is the question at hand, null at the review; visited and options are JSON.
        """
        CREATE TABLE assessments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
            start TEXT,
            options TEXT NOT NULL DEFAULT '{}',
            mode TEXT NOT NULL DEFAULT 'quick',
            at TEXT,
            visited TEXT NOT NULL DEFAULT '[]',
            created_at TEXT NOT NULL
        ) STRICT
        """,
        # answer is JSON: null in SQL where there is only a note, the JSON null for "don't know".
        """
        CREATE TABLE answers (
            assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            answer TEXT,
            note TEXT NOT NULL DEFAULT '',
            changed_at TEXT NOT NULL,
            PRIMARY KEY (assessment_id, question),
            CHECK (answer IS NOT NULL OR note <> '')
        ) STRICT, WITHOUT ROWID
        """,
        # client is the answer file that the advice was made from, advice its JSON form.
        """
        CREATE TABLE advice_versions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            assessment_id INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
            made_at TEXT NOT NULL,
            knowledge TEXT NOT NULL,
            start TEXT NOT NULL,
            client TEXT NOT NULL,
            advice TEXT NOT NULL
        ) STRICT
        """,
        # What undo takes back, in order; undone ones are what redo does again.
        """
        CREATE TABLE changes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            about TEXT NOT NULL DEFAULT '',
            before TEXT,
            after TEXT,
            made_at TEXT NOT NULL,
            undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
        ) STRICT
        """,
        """
        CREATE TABLE settings (
            name TEXT PRIMARY KEY NOT NULL,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX assessments_of_client ON assessments (client_id)",
        "CREATE INDEX advice_of_assessment ON advice_versions (assessment_id)",
        "CREATE INDEX changes_of_client ON changes (client_id)",
    ):
        db.execute(table)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@migrations(name="0002-archive-and-adopted-advice")
def archive_and_adopted_advice(db: Database) -> None:
    """Clients that rest, and versions of the advice that were named or adopted."""
    for statement in (
        # Out of the usual list while archived_at is set.
        "ALTER TABLE clients ADD COLUMN archived_at TEXT",
        # What the user calls a version; adopted while adopted_at is set.
        "ALTER TABLE advice_versions ADD COLUMN name TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE advice_versions ADD COLUMN adopted_at TEXT",
    ):
        db.execute(statement)


@migrations(name="0003-cities-and-summaries")
def cities_and_summaries(db: Database) -> None:
    """Where a client is, and what lists show of it without reading its answers."""
    stale = "DELETE FROM client_summaries WHERE client_id ="
    of_answer = "(SELECT client_id FROM assessments WHERE id = {row}.assessment_id)"
    for statement in (
        "ALTER TABLE clients ADD COLUMN city TEXT NOT NULL DEFAULT ''",
        # What follows from the rest, and can be had again from it at any time; made_by says by which
        # questionnaire. found_by is what a search looks through.
        """
        CREATE TABLE client_summaries (
            client_id INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
            made_by TEXT NOT NULL,
            sector TEXT,
            country TEXT,
            completeness REAL NOT NULL,
            begun INTEGER NOT NULL CHECK (begun IN (0, 1)),
            questions_left INTEGER NOT NULL,
            found_by TEXT NOT NULL
        ) STRICT
        """,
        # Whatever a summary rests on takes it away when it changes: nobody can forget to.
        f"""
        CREATE TRIGGER summary_after_new_answer AFTER INSERT ON answers
        BEGIN {stale} {of_answer.format(row="NEW")}; END
        """,
        f"""
        CREATE TRIGGER summary_after_changed_answer AFTER UPDATE OF answer ON answers
        BEGIN {stale} {of_answer.format(row="NEW")}; END
        """,
        f"""
        CREATE TRIGGER summary_after_lost_answer AFTER DELETE ON answers
        BEGIN {stale} {of_answer.format(row="OLD")}; END
        """,
        f"""
        CREATE TRIGGER summary_after_another_way AFTER UPDATE OF mode ON assessments
        WHEN NEW.mode <> OLD.mode BEGIN {stale} NEW.client_id; END
        """,
        f"""
        CREATE TRIGGER summary_after_another_name AFTER UPDATE OF name, city ON clients
        BEGIN {stale} NEW.id; END
        """,
    ):
        db.execute(statement)


@migrations(name="0004-logos")
def logos(db: Database) -> None:
    """The pictures that reports are signed with."""
    # The user's own has no client; a picture goes with its client.
    db.execute(
        """
        CREATE TABLE logos (
            owner TEXT PRIMARY KEY NOT NULL,
            client_id INTEGER UNIQUE REFERENCES clients (id) ON DELETE CASCADE,
            picture BLOB NOT NULL
        ) STRICT, WITHOUT ROWID
        """
    )


def known_steps() -> frozenset[str]:
    """The names of all steps that this version has; a file with another one comes from a newer version."""
    empty = Database(memory=True)
    try:
        return frozenset(step.name for step in migrations.pending(empty))
    finally:
        empty.close()
