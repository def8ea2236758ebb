"""Two writings of one name share a match_key; two communes never do; fold is for searching only.
Legacy fonts are decoded to what was typed, and only where the result reads as Vietnamese.
Each table reads: typed | expected."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from data.text import clean, decode, detect_column, encoding_of_font, fold, fold_key, match_key, place_tones, sort_key
from data.text.legacy import TCVN, TCVN3, VNI, decodes_better, detect_file, is_garbled, is_syllable

UNITS = [r["ten"] for r in csv.DictReader((Path(__file__).parents[2] / "data/seed/units.csv").open(encoding="utf-8"))]


@pytest.mark.parametrize(
    "pair",
    """hoà|hòa  Thuỷ|Thủy  Uỷ|Ủy  HOÀ|HÒA  khoẻ|khỏe  tuỳ|tùy  loè|lòe  Thuỵ|Thụy  Hòang|Hoàng  qúy|quý
    Hoàng|Hoàng  khuỷu|khuỷu  quý|quý  toàn|toàn  quả|quả  ngoài|ngoài  huỳnh|huỳnh  Tuyết|Tuyết
    cuả|của  thuởng|thưởng  NGUỜI|NGƯỜI  ngừơi|người  Luợng|Lượng  thuở|thuở  rượu|rượu  quở|quở""".split(),
)
def test_tones_stand_where_the_official_names_put_them(pair):
    typed, placed = pair.split("|")
    assert place_tones(typed) == placed


def test_writings_of_one_name_share_a_key():
    same = ["Sở Văn hóa, Thể thao và Du lịch", "SỞ VĂN HOÁ THỂ THAO & DU LỊCH", " Sở  Văn hóa,\nThể thao và Du lịch "]
    assert len({match_key(name) for name in same}) == 1


def test_every_unit_keeps_a_key_of_its_own():
    assert len({match_key(name) for name in UNITS}) == len(UNITS)
    assert match_key("Xã Văn Lang") != match_key("Xã Văn Lăng")
    assert fold("Xã Văn Lang") == fold("Xã Văn Lăng") == "xa van lang"


def test_invisible_characters_and_other_spaces_go():
    assert clean("\u202exã\u200b Na\u00a0Rì\ufeff\u00ad ") == "xã Na Rì"
    assert clean("Xa\u0303 Na Ri\u0300") == "Xã Na Rì"


def test_search_reaches_words_with_and_without_accents():
    assert fold("Đại Từ") == "dai tu"
    for name in ("Đại Từ", "Văn Lăng", "Phong trào thi đua, khen thưởng (theo đợt)", "Quý III/2026"):
        assert fold_key(match_key(name)) == fold(name)


def test_names_sort_as_in_a_vietnamese_dictionary():
    names = ["Bách Quang", "Ba Bể", "Đại Từ", "Dân Tiến", "Bạch Thông", "Bá Xuyên", "An Khánh"]
    ordered = ["An Khánh", "Ba Bể", "Bá Xuyên", "Bách Quang", "Bạch Thông", "Dân Tiến", "Đại Từ"]
    assert sorted(names, key=sort_key) == ordered


@pytest.mark.parametrize(
    ("font", "encoding"),
    [(".VnTime", "tcvn3"), (".VnTimeH", "tcvn3_caps"), ("VNI-Times", "vni"), ("Times New Roman", None)],
)
def test_the_font_says_the_encoding(font, encoding):
    assert encoding_of_font(font) == encoding


@pytest.mark.skipif(not shutil.which("iconv"), reason="no second table to compare with")
def test_the_tcvn_table_agrees_with_the_system_s():
    assert len(TCVN) == 139 and TCVN3.items() <= TCVN.items()
    for typed, letter in TCVN.items():
        made = subprocess.run(
            ["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"], input=bytes([ord(typed)]), capture_output=True
        )
        assert made.stdout.decode() == letter


def typed_in(table: dict[str, str], text: str) -> str:
    back = {
        letter: typed for typed, letter in table.items() if len(typed) == 1 or typed[0].isupper() == typed[1].isupper()
    }
    return "".join(back.get(char, char) for char in text)


@pytest.mark.parametrize(
    ("encoding", "table"), [("tcvn3", {k: v for k, v in TCVN3.items() if k >= "\xa1"}), ("vni", VNI)]
)
def test_a_legacy_column_is_known_and_read_back(encoding, table):
    column = [typed_in(table, name) for name in UNITS]
    assert detect_column(column) == encoding
    assert [decode(text, encoding) for text in column] == UNITS


def test_a_unicode_column_is_left_alone():
    assert detect_column(UNITS) is None
    assert detect_column(["12/QĐ-UBND", "Số"]) is None


def test_utf8_read_as_latin_is_known():
    assert decode("XÃ£ PhÃº BÃ¬nh", detect_column(["XÃ£ PhÃº BÃ¬nh"])) == "Xã Phú Bình"


def test_every_word_of_every_unit_is_a_syllable():
    words = {word.strip(",") for name in UNITS for word in name.split()}
    assert [word for word in words if not is_syllable(word)] == ["UBND"]


def test_a_cell_that_reads_as_vietnamese_either_way_is_decoded_only_in_a_legacy_column():
    assert decodes_better("Céng", "tcvn3", is_usual=True) and not decodes_better("Céng", "tcvn3")
    assert not decodes_better("Cộng", "tcvn3", is_usual=True)


def test_capitals_of_the_full_tcvn_are_read_from_a_file_that_is_all_tcvn():
    whole = "\n".join(name.upper() for name in UNITS)
    typed = typed_in(TCVN, whole)
    assert detect_file(typed) == "tcvn" and decode(typed, "tcvn") == whole


def test_quotation_marks_of_windows_are_no_capitals_of_tcvn():
    whole = "“Xã Phú Bình” – Xã Văn Lăng\nPhường Bách Quang\nXã Đại Từ"
    assert detect_file(typed_in(TCVN3, whole)) == "tcvn3"


def test_a_unicode_line_among_legacy_ones_is_left_alone():
    assert not decodes_better("UBND XÃ NA RÌ", "tcvn3", is_usual=True)


@pytest.mark.parametrize(
    "text", ["K\xdaT QU\x99 QU\x16 I năm 2026", "QU\x16 I", "B¸o c¸o quý I", "Quyù I naêm 2026", "quÃ½ I"]
)
def test_words_nobody_can_read_are_known(text):
    assert is_garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        "BÁO CÁO QUÝ I NĂM 2026",
        "“Kỷ niệm” – Đắk Lắk, Krông Pắc",
        "QuýI/2026",
        "HĐND, UBND; TĐKT",
        "m² × 3 • CÔNGTY",
        "Dân tộc H´Mông, Excel™, 5±1",
        "Sở KH&CN\u200b",
    ],
)
def test_what_can_be_read_is_not_called_garbled(text):
    assert not is_garbled(text)
