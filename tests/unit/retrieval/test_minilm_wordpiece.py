from pathlib import Path

import pytest

from assistant.retrieval.minilm.wordpiece import WordPieces

PIECES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "care", "##s", "##givers", "care##", "ete", ",", "中",
          "[", "]", "sep", "σ", "##σ")  # fmt: skip


@pytest.fixture
def words(tmp_path: Path) -> WordPieces:
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(PIECES) + "\n", "utf-8")
    return WordPieces(path)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("caregivers cares", ["care", "##givers", "care", "##s"]),
        ("CARE,Été", ["care", ",", "ete"]),
        ("care中care", ["care", "中", "care"]),
        ("carex care", ["[UNK]", "care"]),
        ("ca\u200bre\ufffd \t\ncare", ["care", "care"]),
        ("Σς", ["[UNK]"]),
        ("ΣΣ", ["σ", "##σ"]),
        ("[SEP]", ["[", "sep", "]"]),
        ("care" * 26, ["[UNK]"]),
        ("", []),
    ],
)
def test_words_are_cut(words: WordPieces, text: str, pieces: list[str]) -> None:
    assert [PIECES[number] for number in words.pieces(text)] == pieces


def test_special_pieces(words: WordPieces) -> None:
    assert (words.start, words.end) == (2, 3)
