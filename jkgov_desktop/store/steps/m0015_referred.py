"""What goes on from the government to the people's congress or the county committee."""

STATEMENTS = (
    "alter table agenda_items add column referred text",
    "alter table agenda_items add column referred_on text check (referred_on is date(referred_on))",
    "alter table proposed_items add column referred text",
    "alter table incoming_documents add column referred text",
    "alter table outgoing_documents add column referred text",
    "create index agenda_items_referred on agenda_items (referred) where referred is not null",
)
