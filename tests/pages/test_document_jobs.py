"""Files are made one after another in a worker; a job is found again by its owner, and by nobody else.
A refusal is told in the office's words, a defect in a sentence that shows nothing of the code.
To add a state: let `work` bring it about here."""

import threading

import pytest

from analytics.ask import AskError
from pages.parts.document_jobs import FAILED, File, Jobs

FILE = File("bao-cao.docx", "application/octet-stream", b"1")


def done(jobs, job_id, owner="a"):
    job = jobs.job(job_id, owner)
    assert job.finished.wait(10)
    return job


def test_a_job_is_made_in_the_background_and_kept_for_its_owner():
    jobs = Jobs()
    job = done(jobs, jobs.start("a", "Báo cáo tháng", lambda tell: (FILE,)))
    assert (job.state, job.files) == ("done", (FILE,))
    assert jobs.of("a") == [job]
    assert jobs.of("b") == []
    assert jobs.job(job.job_id, "b") is None


def test_progress_is_told_while_the_file_is_made():
    jobs, told, go = Jobs(), threading.Event(), threading.Event()

    def work(tell):
        tell("Đang tính số liệu", 0.4)
        told.set()
        go.wait(10)
        return (FILE,)

    job_id = jobs.start("a", "Báo cáo tháng", work)
    second = jobs.start("a", "Báo cáo quý", lambda tell: (FILE,))
    assert told.wait(10)
    job = jobs.job(job_id, "a")
    assert (job.state, job.step, job.share) == ("running", "Đang tính số liệu", 0.4)
    assert jobs.ahead(jobs.job(second, "a")) == 1
    go.set()
    assert done(jobs, second).state == "done"


@pytest.mark.parametrize(
    ("fault", "said"), [(AskError("Chưa có kế hoạch."), "Chưa có kế hoạch."), (KeyError("x"), FAILED)]
)
def test_a_failure_is_told_in_words(fault, said):
    def work(tell):
        raise fault

    jobs = Jobs()
    job = done(jobs, jobs.start("a", "Báo cáo tháng", work))
    assert (job.state, job.message) == ("failed", said)


def test_only_the_newest_results_are_kept():
    jobs = Jobs(kept=2)
    first = jobs.start("a", "1", lambda tell: (FILE,))
    done(jobs, first)
    for name in "234":
        done(jobs, jobs.start("a", name, lambda tell: (FILE,)))
    assert jobs.job(first, "a") is None
    assert [job.title for job in jobs.of("a")] == ["4", "3"]
