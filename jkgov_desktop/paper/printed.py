"""What printing a form gives back."""

from msgspec import Struct


class Printed(Struct, frozen=True):
    """A PDF, its page count, and what the secretary should know before it goes to the printer."""

    pdf: bytes
    pages: int
    notes: tuple[str, ...] = ()
