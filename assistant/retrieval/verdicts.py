"""What each stated constraint says of each course: met, not stated by the provider, or broken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray


class Verdict(IntEnum):
    """`UNSTATED`: the provider does not say, so the constraint is neither met nor broken."""

    BROKEN = -1
    UNSTATED = 0
    MET = 1


class Tier(IntEnum):
    """How a course stands to all stated constraints together; lower comes first."""

    FITS = 0
    UNSTATED = 1
    BREAKS = 2


@dataclass(frozen=True)
class Verdicts:
    """`matrix` is int8 with shape (n courses, len(names)) and holds Verdict values."""

    names: tuple[str, ...]
    matrix: NDArray[np.int8]

    @property
    def tiers(self) -> NDArray[np.int8]:
        """The Tier of each course, shape (n,); without constraints every course fits."""
        worst = self.matrix.min(axis=1, initial=Verdict.MET)
        return np.where(worst == Verdict.MET, Tier.FITS, 1 - worst).astype(np.int8)

    def by_row(self) -> list[Mapping[str, Verdict]]:
        """The verdicts of each course by constraint name, in row order."""
        # Few patterns occur among many courses: equal rows share one mapping.
        shared: dict[bytes, Mapping[str, Verdict]] = {}
        rows = []
        for row in self.matrix:
            key = row.tobytes()
            if key not in shared:
                values = (Verdict(int(value)) for value in row)
                shared[key] = MappingProxyType(dict(zip(self.names, values, strict=True)))
            rows.append(shared[key])
        return rows
