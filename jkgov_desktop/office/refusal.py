"""A step that cannot be taken now, said so that the secretary knows what to do instead."""


class Refused(Exception):
    """A refusal; `sentence` says why and what to do. Nothing has been changed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
