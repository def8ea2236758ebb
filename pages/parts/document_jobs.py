"""Files being made: one worker thread for the whole product, so pages stay quick while a document is made.
A job outlives the page that asked for it: its id is in the address and its owner finds it in the list.
Results are kept in memory only, the newest few; made again they are the same bytes' worth of numbers."""

from __future__ import annotations

import logging
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from analytics.ask import AskError
from data.store import Refused
from data.workcalendar import now

KEPT = 24
FAILED = "Không lập được tệp. Lập lại; nếu vẫn không được, báo người quản trị xem nhật ký của phần mềm."
log = logging.getLogger(__name__)

Tell = Callable[[str, float], None]


@dataclass(frozen=True)
class File:
    """One finished file, ready to be handed over."""

    name: str
    mime: str
    content: bytes


@dataclass
class Job:
    """One request: what is being made, how far it is, and what came of it."""

    job_id: str
    owner: str
    title: str
    asked_at: datetime
    state: str = "waiting"  # waiting | running | done | failed
    step: str = "Đang chờ đến lượt"
    share: float = 0.0
    files: tuple[File, ...] = ()
    message: str = ""
    finished: threading.Event = field(default_factory=threading.Event, repr=False)

    @property
    def over(self) -> bool:
        return self.state in ("done", "failed")


class Jobs:
    """The queue and its results, shared by every reader of this process."""

    def __init__(self, kept: int = KEPT):
        self._kept, self._lock = kept, threading.Lock()
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lap-tep")

    def start(self, owner: str, title: str, work: Callable[[Tell], tuple[File, ...]]) -> str:
        """Put one request in the queue; returns its id at once."""
        job = Job(secrets.token_urlsafe(9), owner, title, now())
        with self._lock:
            self._jobs[job.job_id] = job
            over = [one.job_id for one in self._jobs.values() if one.over]
            for job_id in over[: max(0, len(self._jobs) - self._kept)]:
                del self._jobs[job_id]
        self._worker.submit(_run, job, work)
        return job.job_id

    def job(self, job_id: str, owner: str) -> Job | None:
        found = self._jobs.get(job_id)
        return found if found is not None and found.owner == owner else None

    def of(self, owner: str) -> list[Job]:
        """The jobs of one owner, newest first."""
        with self._lock:
            return [job for job in reversed(self._jobs.values()) if job.owner == owner]

    def ahead(self, job: Job) -> int:
        """How many jobs stand before this one."""
        with self._lock:
            waiting = list(self._jobs.values())
        return sum(not one.over for one in waiting[: waiting.index(job)])


def _run(job: Job, work: Callable[[Tell], tuple[File, ...]]) -> None:
    def tell(step: str, share: float) -> None:
        job.step, job.share = step, share

    job.state = "running"
    try:
        job.files = work(tell)
        job.state, job.share = "done", 1.0
    except (AskError, Refused) as reason:
        job.state, job.message = "failed", str(reason)
    except Exception:
        log.exception("a document could not be made: %s", job.title)
        job.state, job.message = "failed", FAILED
    finally:
        job.finished.set()


jobs = Jobs()
