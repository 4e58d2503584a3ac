"""Finds `catalogue/` and `prompts/`: at the root of a checkout, inside an installed wheel."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent


def in_checkout() -> bool:
    """True when the package runs from a checkout and not from an installed wheel."""
    return (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / "prompts").is_dir()


def folder(name: str) -> Path:
    """The folder of data files called `name`."""
    return _CHECKOUT / name if in_checkout() else _PACKAGE / "data" / name


def default_data_dir() -> Path:
    """Where the database lives unless ASSISTANT_DATA_DIR says otherwise."""
    return _CHECKOUT / ".data" if in_checkout() else user_data_path("t4eu-assistant")
