"""How many members must be present, in whole numbers."""

from jkgov_desktop.records.fields import chinese_number
from jkgov_desktop.rulebook.data_files import Table, Whole
from jkgov_desktop.rulebook.mistakes import Wrong


class QuorumError(ValueError):
    """A quorum asked of a body without members; the sentence says what to do."""


class Quorum(Table, frozen=True):
    """A share of the members: at least it when `inclusive` (以上), more than it when not (超过)."""

    numerator: Whole
    denominator: Whole
    inclusive: bool
    article: Whole

    def __post_init__(self) -> None:
        if self.needed(self.denominator) > self.denominator:
            raise Wrong("numerator", "法定人数不能超过全体人数，请核对分子、分母和 inclusive")

    @property
    def words(self) -> str:
        """三分之二以上, 超过半数."""
        half = (self.numerator, self.denominator) == (1, 2)
        share = "半数" if half else f"{chinese_number(self.denominator)}分之{chinese_number(self.numerator)}"
        return f"{share}以上" if self.inclusive else f"超过{share}"

    def needed(self, members: int) -> int:
        """The smallest number present that is enough of `members`; raises QuorumError for none."""
        if members <= 0:
            raise QuorumError("应到人数为 0，无法计算法定人数，请先列出出席人员。")
        share = members * self.numerator
        return -(-share // self.denominator) if self.inclusive else share // self.denominator + 1

    def met(self, present: int, *, of: int) -> bool:
        """Whether `present` is enough of the members `of`."""
        return present >= self.needed(of)

    def shortfall(self, present: int, *, of: int) -> int:
        """How many are missing, 0 when none."""
        return max(0, self.needed(of) - present)

    def sentence(self, present: int, *, of: int, counted: str = "实到") -> str:
        """The sum: 应到32 需≥22 实到21 缺1. `counted` says what `present` counts."""
        missing = self.shortfall(present, of=of)
        return f"应到{of} 需≥{self.needed(of)} {counted}{present}" + (f" 缺{missing}" if missing else "")
