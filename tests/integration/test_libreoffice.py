"""The template workbook, filled in and saved by LibreOffice, is read as it was meant."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from assistant.catalogue.exports import write_template
from assistant.catalogue.reader import read
from assistant.catalogue.release import Catalogue
from tests.unit.catalogue.samples import REGISTERS, ROW, TODAY

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="no LibreOffice (soffice)")


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The filled template as LibreOffice saves it in a format."""
    folder = tmp_path_factory.mktemp("office")
    template = folder / "template.xlsx"
    write_template(template)
    book = load_workbook(template)
    sheet = book["microcredentials"]
    columns = {str(cell.value): cell.column for cell in sheet[1]}
    cells = ROW | {
        "start_dates": datetime(2027, 2, 1),  # noqa: DTZ001  (a cell has no zone)
        "application_deadline": date(2027, 1, 15),
        "ects": 2.5,
        "hours": 62.5,
        "fee_amount": 80,
        "field": 921,
        "title": "Грижа – „ąćž“",
        "admission_text": "=1+1",
    }
    for name, value in cells.items():
        cell = sheet.cell(2, columns[name], value)
        if name == "admission_text":
            cell.data_type = "s"
    book.save(template)

    def save(form: str) -> Path:
        assert SOFFICE is not None
        out = folder / form
        command = [SOFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
        subprocess.run(
            [*command, "--convert-to", form, "--outdir", str(out), str(template)],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return out / f"template.{form}"

    return save


def read_one(path: Path) -> Catalogue:
    catalogue, report = read(path, allow_incomplete=False, today=TODAY, registers=REGISTERS)
    assert report.errors == ()
    assert catalogue is not None
    return catalogue


def test_the_template_filled_and_saved_by_libreoffice(saved: Callable[[str], Path]) -> None:
    (entry,) = read_one(saved("xlsx")).entries
    assert entry.title == "Грижа – „ąćž“"
    assert (entry.ects, entry.hours) == (2.5, 62.5)
    assert entry.start_dates == (date(2027, 2, 1),)
    assert entry.application_deadline == date(2027, 1, 15)
    assert entry.field == "0921"
    assert entry.admission_text == "=1+1"
    assert entry.mode == ("online_sync", "online_async")
    assert [fee.amount for fee in entry.fees] == [80, 40, 0]
