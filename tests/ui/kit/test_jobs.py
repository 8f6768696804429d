import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QProgressBar, QPushButton

from jkgov_desktop.ui.kit.jobs import ImmediateJobs, JobStrip, WorkerJobs


@pytest.fixture
def jobs(qapp):
    jobs = WorkerJobs(qapp)
    yield jobs
    jobs.close()
    jobs.deleteLater()


@pytest.fixture
def heard():
    return []


def test_work_runs_elsewhere_and_its_result_comes_to_the_screen(jobs, heard, qtbot, qapp):
    def work(_progress, _cancelled):
        return QThread.currentThread() is qapp.thread()

    def done(result):
        heard.append((result, QThread.currentThread() is qapp.thread()))

    with qtbot.waitSignal(jobs.rested):
        jobs.run(work, done, heard.append, "备份")
    assert heard == [(False, True)]


def test_an_error_comes_to_the_screen(jobs, heard, qtbot):
    def work(_progress, _cancelled):
        raise OSError("磁盘已满")

    with qtbot.waitSignal(jobs.rested):
        jobs.run(work, lambda _: heard.append("done"), lambda error: heard.append(str(error)), "备份")
    assert heard == ["磁盘已满"]


def test_jobs_run_one_after_the_other_in_order(jobs, heard, qtbot):
    running = []

    def work(progress, _cancelled):
        running.append(1)
        assert len(running) == 1
        progress(1, 2)
        running.pop()

    with qtbot.waitSignal(jobs.rested):
        for name in "甲乙丙":
            jobs.run(work, lambda _, name=name: heard.append(name), heard.append, name)
    assert heard == ["甲", "乙", "丙"]


def test_a_cancelled_job_sees_it_and_its_result_is_dropped(jobs, heard, qtbot):
    begun, seen = threading.Event(), []

    def work(_progress, cancelled):
        begun.set()
        while not cancelled():
            QThread.msleep(1)
        seen.append("stopped")
        return "half"

    with qtbot.waitSignal(jobs.rested):
        jobs.run(work, heard.append, heard.append, "导入")
        assert begun.wait(5)
        jobs.cancel()
    assert (seen, heard) == (["stopped"], [])
    assert not jobs.is_busy


def test_closing_stops_what_waits_too(jobs, heard):
    def work(_progress, cancelled):
        while not cancelled():
            QThread.msleep(1)

    jobs.run(work, heard.append, heard.append, "甲")
    jobs.run(work, heard.append, heard.append, "乙")
    jobs.close()
    assert heard == []


def test_the_strip_shows_what_and_how_far_and_goes_when_all_is_done(jobs, heard, qtbot):
    strip = JobStrip(jobs)
    qtbot.addWidget(strip)
    go_on = threading.Event()

    def work(progress, _cancelled):
        progress(3, 8)
        assert go_on.wait(5)

    assert not strip.isVisible()
    jobs.run(work, heard.append, heard.append, "正在导入")
    bar = strip.findChild(QProgressBar)
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (3, 8))
    assert strip.isVisible()
    assert bar.accessibleName() == "正在导入"
    go_on.set()
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_strip_stops_the_running_job(jobs, heard, qtbot):
    strip = JobStrip(jobs)
    qtbot.addWidget(strip)

    def work(_progress, cancelled):
        while not cancelled():
            QThread.msleep(1)

    with qtbot.waitSignal(jobs.rested):
        jobs.run(work, heard.append, heard.append, "正在导入")
        strip.findChild(QPushButton).click()
    assert heard == []


@pytest.mark.parametrize("fails", [False, True])
def test_immediate_jobs_are_done_when_run_returns(heard, fails):
    def work(progress, cancelled):
        progress(1, 1)
        if fails or cancelled():
            raise ValueError("不行")
        return 7

    ImmediateJobs().run(work, heard.append, lambda error: heard.append(str(error)), "试")
    assert heard == (["不行"] if fails else [7])
