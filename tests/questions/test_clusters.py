"""Clusters and blocs: none is invented; a view of one compares with the common level and ranks nobody."""

from tests.given import TWO_CLUSTERS, viewer


def test_there_is_none_until_the_list_is_entered(asked):
    assert len(asked("clusters")) == 0


def test_a_cluster_has_members_and_a_leader(given, asked):
    given(TWO_CLUSTERS)
    asked("clusters").says("""
        cluster_id      | cluster         | members | leader
        cum-minh-hoa-1  | Cụm minh họa 1  | 2       | Phường Phan Đình Phùng
        khoi-minh-hoa-2 | Khối minh họa 2 | 2       | Sở Y tế
    """)


def test_membership_is_that_of_the_day(given, asked):
    given("""
        cluster        | unit     | role       | valid_from | valid_to
        Cụm minh họa 1 | xp-05443 | truong     | 2026-01-01 | 2026-06-30
        Cụm minh họa 1 | xp-05455 | truong     | 2026-07-01 |
    """)
    assert [asked("clusters", day).one("leader") for day in ("2026-06-30", "2026-07-01")] == [
        "Phường Phan Đình Phùng",
        "Phường Quyết Thắng",
    ]


def test_in_january_the_clusters_of_the_year_before_are_told_as_they_stood_at_its_end(given, asked):
    given("""
        cluster        | unit     | role       | valid_from | valid_to
        Cụm minh họa 1 | xp-05443 | truong     | 2026-01-01 | 2026-12-31
        Cụm minh họa 1 | xp-05455 | thanh_vien | 2026-01-01 | 2026-12-31
    """)
    told = asked("clusters", "2027-01-15", year=2026)
    assert (told.one("members"), told.one("leader")) == ("2", "Phường Phan Đình Phùng")
    assert set(asked("units", "2027-01-15", year=2026, cluster="cum-minh-hoa-1").column("unit_id")) == {
        "xp-05443",
        "xp-05455",
    }
    assert asked("clusters", "2027-01-15").one("members") == "0"


def test_a_unit_sees_its_own_cluster(given, asked):
    given(TWO_CLUSTERS)
    assert asked("clusters", viewer=viewer("so-y-te")).column("cluster") == ["Khối minh họa 2"]


def test_a_clusters_line_adds_up_what_its_members_owe_by_now(given, asked):
    given(TWO_CLUSTERS)
    given("""
        task | occurrence | unit     | status | reported
        12   | 2026-02    | xp-05443 | done   | 2026-03-02
    """)
    # Each member owes February of task 12; the leader of cluster 1 owes task 4 only at the end of March.
    asked("completion_by_cluster", "2026-03-06").says("""
        cluster         | members | done | total | overdue | units_late
        Cụm minh họa 1  | 2       | 1    | 2     | 1       | 1
        Khối minh họa 2 | 2       | 0    | 4     | 4       | 2
    """)
