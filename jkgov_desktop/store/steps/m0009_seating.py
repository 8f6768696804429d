"""How an office seats its meetings."""

STATEMENTS = (
    """alter table houses add column seating text
        check (seating in ('left', 'right', 'left_when_odd'))""",
)
