"""Short names for boards: the first words, and what tells apart those that begin alike."""

from hypothesis import given
from hypothesis import strategies as st

from data.text.shorten import LONGEST, short_names

CLOSING = "Tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026 và triển khai nhiệm vụ năm 2027 của Cụm số"


def test_a_short_text_is_its_own_name_and_a_long_one_is_its_first_words():
    long = "Xây dựng Quyết định ban hành Kế hoạch tổ chức thực hiện các phong trào thi đua chuyên đề"
    assert short_names(["Tập huấn", long]) == [
        "Tập huấn",
        "Xây dựng Quyết định ban hành Kế hoạch tổ chức thực hiện các phong …",
    ]


def test_names_that_begin_alike_keep_the_words_that_tell_them_apart():
    assert short_names([f"{CLOSING} 1", f"{CLOSING} 2", "Tập huấn"]) == [
        "Tổ chức Hội nghị tổng kết … khai nhiệm vụ năm 2027 của Cụm số 1",
        "Tổ chức Hội nghị tổng kết … khai nhiệm vụ năm 2027 của Cụm số 2",
        "Tập huấn",
    ]


def test_a_text_that_is_the_beginning_of_another_has_a_name_of_its_own():
    one, two = short_names([f"{CLOSING} 1", f"{CLOSING} 1 mở rộng, có mời các đơn vị mới sắp xếp cùng dự"])
    assert one != two and one.endswith("Cụm số 1")


WORDS = st.lists(st.sampled_from(["thi", "đua", "khen", "thưởng", "năm", "2026,"]), min_size=1, max_size=40)


@given(st.lists(WORDS.map(" ".join), max_size=8))
def test_whatever_differs_has_a_name_that_differs(texts):
    names = short_names(texts)
    assert len(set(zip(texts, names, strict=True))) == len(set(texts)) == len(set(names))
    assert all(len(name) <= LONGEST + 4 or name in texts for name in names)
