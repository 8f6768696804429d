"""What printing a form gives back."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A PDF, its page count, and what the secretary should know before it goes to the printer."""

    pdf: bytes
    pages: int
    notes: tuple[str, ...] = ()
