"""When everything of the plan is due, before any unit plays a part: 50 dated and 2 undated, and the duty apart."""

from collections import Counter

from tests.given import viewer


def test_the_annex_has_fifty_dated_and_two_undated(asked):
    annex = asked("occurrences", group="annex")
    assert (len(annex), annex.column("due_nominal").count("")) == (52, 2)


def test_the_dated_ones_fall_into_quarters_by_their_nominal_date(asked):
    quarters = [len(asked("occurrences", group="annex", quarter=quarter)) for quarter in (1, 2, 3, 4)]
    assert quarters == [12, 12, 14, 12]


def test_all_groups_are_the_annex_and_the_duty(asked):
    assert Counter(asked("occurrences").column("group")) == {"annex": 52, "duty": 1}


def test_each_members_own_plan_is_due_ten_working_days_after_the_plan(asked):
    asked("occurrences", group="duty").says("""
        occurrence_id             | task_no | due_nominal | due        | report_due
        KH60-2026/IV.4/2026-03-06 | IV.4    | 2026-03-06  | 2026-03-06 |
    """)


def test_dates_on_days_off_roll_to_the_next_working_day(asked):
    answer = asked("occurrences")
    dates = zip(answer.column("due_nominal"), answer.column("due"), strict=True)
    moved = {(nominal, due) for nominal, due in dates if nominal != due}
    assert sorted(moved) == [
        ("2026-02-28", "2026-03-02"),
        ("2026-04-30", "2026-05-04"),
        ("2026-05-31", "2026-06-01"),
        ("2026-08-31", "2026-09-03"),
        ("2026-10-31", "2026-11-02"),
    ]


def test_a_label_says_what_the_occurrence_is_about(asked):
    asked("occurrences", task="8").says("""
        label                           | due_nominal
        Tháng 3/2026: năm 2025          | 2026-03-31
        Tháng 8/2026: năm học 2025 - 2026 | 2026-08-31
    """)


def test_a_reading_is_marked_as_one(asked):
    asked("occurrences", task="9").says("""
        label              | due_nominal | interpreted
        Đầu quý III/2026   | 2026-07-31  | true
    """)


def test_a_corrected_reading_moves_the_due_date_and_stays_a_reading(given, asked):
    given.change(
        "due",
        "due_changes",
        """
        occurrence_id          | kind    | new_due    | due        | holds_from | reason
        KH60-2026/9/2026-Q3-dau | reading | 2026-07-10 | 2026-07-10 | 2026-02-14 | Cách hiểu của Ban
        """.replace("KH60-2026/9/2026-Q3-dau", asked("occurrences", task="9").one("occurrence_id")),
    )
    asked("occurrences", task="9").says("""
        due_nominal | due        | interpreted
        2026-07-31  | 2026-07-10 | true
    """)


def test_another_years_plan_is_another_answer(asked):
    assert len(asked("occurrences", year=2027)) == 0


def test_a_movement_appears_once_its_review_dates_are_entered(store, asked):
    assert len(asked("occurrences", group="movement")) == 0

    def review(tx, version):
        [movement] = tx.run("select * from movements where movement_no = '2' and to_version is null").dicts()
        tx.run("update movements set to_version = $v where movement_no = '2' and to_version is null", {"v": version})
        dates = {"mid_review_due": "2026-08-15", "standing_unit_id": "so-nong-nghiep-moi-truong"}
        tx.insert("movements", [movement | dates | {"from_version": version}])

    store.commit("movement", "Cán bộ", "Văn bản phát động", review)
    asked("occurrences", group="movement").says("""
        task_no | label                    | due_nominal | due
        PT2     | Sơ kết phong trào thi đua | 2026-08-15  | 2026-08-17
    """)
    asked("assignments", group="movement").says("""
        unit                         | status
        Sở Nông nghiệp và Môi trường | overdue
    """)


def test_the_plan_is_the_same_for_every_viewer(asked):
    assert len(asked("occurrences", viewer=viewer("xp-05443"))) == 53
