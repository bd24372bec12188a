"""What a gate hands back."""
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Problem:
    path: str
    line: int
    message: str


@dataclass
class Verdict:
    """How much was judged, in words, and all that is wrong."""

    judged: str
    problems: list[Problem] = field(default_factory=list)


class CannotJudge(Exception):
    """A tool or a file that the gate needs is not to be had. Never a pass."""


class NothingToJudge(Exception):
    """The site has nothing of the kind, and needs nothing of it."""
