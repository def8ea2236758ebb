"""Form 0603.N/BNV-TĐKT: rows 02 and 05 hold their parts, row 01 holds all, and what cannot be cut is listed apart."""


def cells(asked, as_of="2026-12-31"):
    answer = asked("statistics_0603", as_of).frame
    return {(row.row_code, row.statistics_column): row.quantity for row in answer.itertuples()}


def test_parts_taken_off_at_intake_are_added_up_again(given, asked):
    given("""
        form    | kind       | recipient     | quantity | sender
        bk_tinh | chuyen_de  | tap_the       | 5        | so-noi-vu
        bk_tinh | chuyen_de  | tap_the_nho   | 2        | so-noi-vu
        bk_tinh | cong_trang | doanh_nghiep  | 3        | so-noi-vu
        bk_tinh | chuyen_de  | ho_gia_dinh   | 4        | so-noi-vu
        bk_tinh | chuyen_de  | nong_dan      | 6        | so-noi-vu
        bk_tinh | chuyen_de  | cong_nhan     | 1        | so-noi-vu
        bk_tinh | chuyen_de  | ca_nhan       | 7        | so-noi-vu
        gk_xa   | chuyen_de  | nong_dan      | 99       | so-noi-vu
    """)
    found = {code: quantity for (code, column), quantity in cells(asked).items() if column == "Bằng khen"}
    assert found == {"01": 28, "02": 10, "03": 3, "04": 4, "05": 14, "10": 7, "11": 3, "12": 25}
    assert found["01"] == found["02"] + found["04"] + found["05"] == found["11"] + found["12"]
    assert {column for _, column in cells(asked)} == {"Bằng khen"}


def test_the_year_is_december_to_november(given, asked):
    given("""
        form    | decided    | quantity | sender
        bk_tinh | 2025-11-30 | 1        | so-noi-vu
        bk_tinh | 2025-12-01 | 2        | so-noi-vu
        bk_tinh | 2026-11-30 | 4        | so-noi-vu
        bk_tinh | 2026-12-01 | 8        | so-noi-vu
    """)
    assert cells(asked)["01", "Bằng khen"] == 6


def test_a_total_the_year_cannot_cut_is_listed_by_its_period(given, asked):
    given("form | period | quantity | sender | reported\nbk_tinh | 2026-Q4 | 9 | so-noi-vu | 2026-12-20")
    asked("statistics_0603", "2026-12-31").says("""
        row_code | statistics_column | period_start | period_end | quantity
        unplaced | Bằng khen         | 2026-10-01   | 2026-12-31 | 9
    """)
