"""What the first tables of meetings had no room for."""

STATEMENTS = (
    """alter table agenda_items add column document text
        references incoming_documents (id) deferrable initially deferred""",
    "create index agenda_items_document on agenda_items (document)",
)
