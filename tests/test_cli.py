import json
import os
import shutil
import subprocess
import sys
from datetime import date, time

import pytest
from pypdfium2 import PdfDocument

from jkgov_desktop.cli import main
from jkgov_desktop.exchange.spreadsheet import read_rows
from jkgov_desktop.office.meetings import planning
from jkgov_desktop.office.opening import desk_at
from jkgov_desktop.office.rules import holidays
from jkgov_desktop.paper.forms import FORMS
from jkgov_desktop.places import resource
from jkgov_desktop.records.fields import article_name
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.meetings.minutes import Minutes
from jkgov_desktop.records.people import Person
from jkgov_desktop.records.registers import REGISTERS
from jkgov_desktop.records.rules import Holiday
from jkgov_desktop.rulebook.rules import load
from jkgov_desktop.store.store import Store

TODAY = date(2026, 3, 9)


@pytest.fixture(scope="session")
def sample(sample_of, tmp_path_factory):
    """A database with the sample office, to be read only."""
    return shutil.copyfile(sample_of(TODAY), tmp_path_factory.mktemp("sample") / "office.db")


@pytest.fixture
def empty(tmp_path):
    """A new database."""
    path = tmp_path / "office.db"
    Store.open(path).close()
    return path


def run(capsys, *words):
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_every_register_and_its_fields_are_listed(capsys):
    status, out, _ = run(capsys, "registers")
    assert status == 0
    assert [line for line in out.splitlines() if line.startswith("meetings\t")] == ["meetings\t会议台账（第四十九条）"]
    assert "\theld_on\tday\t会议日期 *" in out.splitlines()
    assert len([line for line in out.splitlines() if not line.startswith("\t")]) == len(REGISTERS)


def test_the_stage_of_every_record_is_listed(capsys, sample):
    status, out, _ = run(capsys, "--db", sample, "stages", "meetings")
    assert status == 0
    stages = [line.split("\t")[1] for line in out.splitlines()]
    assert {"纪要", "全部完成"} <= set(stages)


def test_a_register_without_stages_is_refused_in_a_sentence(capsys, empty):
    status, _, said = run(capsys, "--db", empty, "stages", "units")
    assert (status, said.strip()) == (1, "“单位”没有办理步骤。")


def test_a_form_about_nobody_yet_is_refused(capsys, empty, tmp_path):
    status, _, said = run(capsys, "--db", empty, "print", "leader-year", "--out", tmp_path / "year.pdf")
    assert status == 1
    assert "请先登记" in said


def test_a_sample_office_is_written_to_a_file_of_its_own(capsys, tmp_path):
    path = tmp_path / "培训.db"
    status, out, _ = run(capsys, "sample", path)
    assert status == 0
    assert str(path) in out
    with Store.open(path) as store:
        assert "示例" in desk_at(store).house.government
    assert run(capsys, "--db", path, "verify")[0] == 0
    status, _, said = run(capsys, "sample", path)
    assert status == 1
    assert "已经存在" in said


def test_every_form_is_listed_with_its_article(capsys):
    _, out, _ = run(capsys, "forms")
    assert "minutes\t会议纪要（第五十六条）" in out.splitlines()


def test_minutes_are_printed_with_their_words(capsys, sample, tmp_path):
    with Store.open(sample) as store:
        minutes = next(one for one in store.all(Minutes) if one.signed_on)
    out = tmp_path / "minutes.pdf"
    status, _, _ = run(capsys, "--db", sample, "print", "minutes", minutes.meeting, "--out", out)
    text = "".join(page.get_textpage().get_text_range() for page in PdfDocument(out))
    assert status == 0
    assert minutes.body.split("\n")[0][:20] in text.replace("\r\n", "")


def test_minutes_that_do_not_exist_yet_are_refused_in_chinese(capsys, sample, tmp_path):
    with Store.open(sample) as store:
        planned = next(one for one in store.all(Meeting) if not one.opened)
    status, _, err = run(capsys, "--db", sample, "print", "minutes", planned.id, "--out", tmp_path / "x.pdf")
    assert (status, err) == (1, "还没有纪要，请先拟写纪要再打印。\n")


def test_minutes_are_written_as_an_editable_document(capsys, sample, tmp_path):
    with Store.open(sample) as store:
        meeting = store.all(Minutes)[0].meeting
    out = tmp_path / "minutes.docx"
    assert run(capsys, "--db", sample, "print", "minutes", meeting, "--out", out, "--format", "docx")[0] == 0
    assert out.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_printing_needs_no_window(sample, tmp_path, kind):
    with Store.open(sample) as store:
        meeting = store.all(Minutes)[0].meeting
    out = tmp_path / f"minutes.{kind}"
    words = ["--db", str(sample), "print", "minutes", meeting, "--out", str(out), "--format", kind]
    without_qt = "import sys; sys.modules['PySide6'] = None; from jkgov_desktop.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", without_qt, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes()[:2] in (b"PK", b"%P")


def test_a_ledger_is_printed_by_its_register(capsys, sample, tmp_path):
    out = tmp_path / "ledger.pdf"
    assert run(capsys, "--db", sample, "print", "ledger", "units", "--out", out)[0] == 0
    assert out.read_bytes()[:5] == b"%PDF-"


def test_a_form_about_a_year_is_about_this_one_unless_another_is_named(capsys, sample, tmp_path):
    out = tmp_path / "year.pdf"
    assert run(capsys, "--db", sample, "print", "meeting-year", "--out", out)[0] == 0
    text = "".join(page.get_textpage().get_text_range() for page in PdfDocument(out))
    assert f"{date.today().year}年" in text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("print", "menu", "x", "--out", "x.pdf"), "没有“menu”这张表单"),
        (("print", "minutes", "--out", "x.pdf"), "请在“minutes”后面写明记录的 id"),
        (("print", "minutes", "nobody", "--out", "x.pdf"), "没有这条记录"),
        (("print", "ledger", "dogs", "--out", "x.pdf"), "没有“dogs”这个登记簿"),
        (("print", "ledger", "units", "--out", "x.docx", "--format", "docx"), "不能输出为 docx"),
        (("import", "persons", "nothing.xlsx"), "没有找到"),
        (("rules", "show", "110"), "1 到 109"),
        (("rules", "show"), "请写明第几条"),
        (("rules", "use"), "请写明一个规则数据文件"),
        (("rules", "use", "none.toml"), "打不开文件"),
        (("rules", "compare", "a.toml", "none.toml"), "打不开文件"),
        (("rules", "compare", "a.txt", "b.txt"), "没有找到"),
        (("due", "2026-02-30", "3"), "没有 2026年2月30日 这一天"),
        (("restore", "nothing.db"), "nothing.db"),
        (("due", "2026-03-05", "99999999"), "超出了日历"),
    ],
)
def test_what_cannot_be_done_is_said_in_chinese(capsys, empty, words, sentence):
    status, out, err = run(capsys, "--db", empty, *words)
    assert (status, out) == (1, "")
    assert sentence in err


def test_a_missing_database_is_named(capsys, tmp_path):
    status, _, err = run(capsys, "--db", tmp_path / "none.db", "check")
    assert status == 1
    assert "没有找到数据库" in err


@pytest.mark.parametrize("words", [("sing",), ("print",), ("rules", "burn"), ("--db",)])
def test_bad_usage_ends_with_two_and_says_how_to_write_it(capsys, words):
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert ended.value.code == 2
    assert "命令写得不对。用法：" in capsys.readouterr().err


def test_a_register_goes_out_and_comes_in_again(capsys, sample, empty, tmp_path):
    out = tmp_path / "units.xlsx"
    _, said, _ = run(capsys, "--db", sample, "export", "units", out)
    count = len(read_rows(out))
    assert said == f"已导出 {count} 行。\n"
    assert run(capsys, "--db", empty, "import", "units", out) == (0, f"已导入 {count} 行。\n", "")


def test_a_bad_line_keeps_the_whole_file_out(capsys, empty, tmp_path):
    path = tmp_path / "persons.csv"
    path.write_text("姓名,电话\n何静,138\n,139\n", encoding="utf-8-sig")
    status, _, err = run(capsys, "--db", empty, "import", "persons", path)
    assert status == 1
    assert "第 3 行：请填写“姓名”。" in err
    with Store.open(empty) as store:
        assert store.all(Person) == []


def test_findings_are_listed_and_a_block_ends_with_one(capsys, sample):
    status, out, _ = run(capsys, "--db", sample, "check")
    assert status == 1
    assert any(line.startswith("不得\t") and "第五十八条" in line for line in out.splitlines())


def test_the_sample_office_answers_every_command(capsys):
    status, out, _ = run(capsys, "--demo", "check")
    assert status == 1
    assert "第五十八条" in out


def test_where_the_data_lie_may_be_said_after_the_command_too(capsys, sample):
    before = run(capsys, "--db", sample, "presides", "2026-03-09", "am")
    after = run(capsys, "presides", "2026-03-09", "am", "--db", sample)
    assert before == after
    assert after[0] == 0


@pytest.mark.parametrize("words", [("restore", "kept.db"), ("verify",)])
def test_the_sample_office_has_no_file_to_restore_or_verify(capsys, words):
    status, out, err = run(capsys, *words, "--demo")
    assert (status, out) == (1, "")
    assert "示例县没有自己的数据库文件" in err


def test_a_reader_who_has_seen_enough_is_no_error():
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "jkgov_desktop", "registers"],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert done.stderr == ""


def test_findings_come_for_machines_too(capsys, sample):
    status, out, _ = run(capsys, "--db", sample, "check", "--json")
    found = json.loads(out)
    assert status == 1
    assert {"check", "article", "severity", "says", "register", "record", "override"} <= found[0].keys()


def test_nothing_found_ends_with_nought(capsys, empty):
    desk = desk_at(Store.open(empty), clerk="杨秀英")
    with desk.store:
        planning.plan(desk, Meeting(kind=MeetingKind.THEMATIC, held_on=TODAY, starts=time(9, 0)))
    status, out, _ = run(capsys, "--db", empty, "check")
    assert status == 0
    assert "提示\t" in out


def test_a_deadline_goes_by_the_offices_own_holidays_where_a_database_is_named(capsys, empty):
    desk = desk_at(Store.open(empty), clerk="杨秀英")
    with desk.store:
        holidays.set_day(desk, Holiday(on=date(2026, 3, 10), off=True, festival="县庆"))
    assert run(capsys, "--db", empty, "due", "2026-03-09", "1")[:2] == (0, "2026年3月11日\n")
    assert run(capsys, "due", "2026-03-09", "1")[:2] == (0, "2026年3月10日\n")


def test_coverage_lists_every_article_and_fails_while_one_lacks_its_check(capsys):
    status, out, err = run(capsys, "rules", "coverage")
    lines = [line.split("\t") for line in out.splitlines()]
    assert [number for number, _, _ in lines] == [str(number) for number in range(1, 110)]
    assert lines[55] == ["56", "TEGP", "minutes_signer"]
    assert lines[0] == ["1", "-", "-"]
    missing = [article_name(one.article.number) for one in load().coverage() if one.is_missing]
    assert status == bool(missing)
    assert all(name in err for name in missing)
    assert "第五十六条" not in err


def test_coverage_tells_the_figures_taken_from_the_programs_own_edition(capsys, empty, tmp_path):
    shipped = resource("resources", "rulebook", "jiangkou-2022.toml").read_text(encoding="utf-8")
    left_out = ("format = ", "congress_meetings = ")
    old = "\n".join(line for line in shipped.split("\n") if not line.startswith(left_out))
    (tmp_path / "旧.toml").write_text(old, encoding="utf-8")
    run(capsys, "--db", empty, "rules", "use", tmp_path / "旧.toml")
    status, out, _ = run(capsys, "--db", empty, "rules", "coverage")
    assert status == 0
    assert "沿用\t公文与资金 · 提请人大的事项须经的会议\t全体会议、常务会议" in out


def test_the_rules_are_listed_and_shown(capsys):
    _, listed, _ = run(capsys, "rules", "list")
    assert len(listed.splitlines()) == 109
    _, shown, _ = run(capsys, "rules", "show", "51")
    assert shown.startswith("第五十一条　")


@pytest.fixture
def revised(tmp_path):
    """A file with the program's edition, changed in one figure and in force from 2026."""
    text = resource("resources", "rulebook", "jiangkou-2022.toml").read_text(encoding="utf-8")
    path = tmp_path / "2026.toml"
    changed = text.replace("effective = 2022-04-25", "effective = 2026-01-01")
    path.write_text(changed.replace("material_days = 5", "material_days = 7"), encoding="utf-8")
    return path


def test_an_edition_is_installed_and_then_listed_as_the_one_in_force(capsys, empty, revised):
    status, out, err = run(capsys, "--db", empty, "rules", "use", revised)
    assert (status, err) == (0, "")
    assert "2026年1月1日起施行；现行的是 2026年1月1日起施行的版本" in out
    status, _, err = run(capsys, "--db", empty, "rules", "use", revised)
    assert status == 1
    assert "同一天只能有一版" in err


def test_two_editions_are_compared_figure_by_figure(capsys, revised):
    ours = resource("resources", "rulebook", "jiangkou-2022.toml")
    assert run(capsys, "rules", "compare", ours, revised) == (
        0,
        "施行日期\t2022年4月25日\t2026年1月1日\n会议议题 · 会议材料提前几个工作日报送\t5\t7\n",
        "共 2 处不同。\n",
    )
    assert run(capsys, "rules", "compare", ours, ours) == (0, "", "没有不同。\n")


def test_two_official_texts_are_compared_article_by_article(capsys, tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("第一条 甲乙。\n第二条 每月1次。", encoding="utf-8")
    new.write_text("第一条 甲乙。\n第二条 每月2次。\n第三条 丙。", encoding="utf-8")
    _, out, err = run(capsys, "rules", "compare", old, new)
    assert out == "第二条\t每月［删：1］［增：2］次。\n第三条\t［增：丙。］\n"
    assert err == "共 2 处不同。\n"


@pytest.mark.parametrize(
    ("day", "count", "due"),
    [
        ("2025-01-26", "5", "2025年2月8日"),
        ("2026-02-13", "15", "2026年3月12日"),
        ("2025-10-15", "-5", "2025年10月9日"),
        ("2098-01-03", "1", "2098年1月6日（节假日表未录入，暂估）"),
    ],
)
def test_working_days_are_reckoned(capsys, day, count, due):
    assert run(capsys, "due", day, count)[1] == f"{due}\n"


def test_a_backup_brings_back_what_was_there(capsys, empty, tmp_path):
    with Store.open(empty) as store, store.unit("杨秀英", "登记") as unit:
        unit.add(Person(name="何静"))
    kept = tmp_path / "kept.db"
    assert run(capsys, "--db", empty, "backup", kept)[0] == 0
    with Store.open(empty) as store, store.unit("杨秀英", "登记") as unit:
        unit.add(Person(name="马超"))
    assert run(capsys, "--db", empty, "restore", kept)[0] == 0
    with Store.open(empty) as store:
        assert [person.name for person in store.all(Person)] == ["何静"]


def test_a_sound_database_is_verified_and_a_damaged_one_is_not(capsys, empty):
    assert run(capsys, "--db", empty, "verify")[:2] == (0, "数据库完好。\n")
    content = bytearray(empty.read_bytes())
    content[4096:8192] = bytes(4096)
    empty.write_bytes(content)
    assert run(capsys, "--db", empty, "verify")[0] == 1


def test_the_tour_writes_every_form_and_every_page(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "jkgov_desktop", "tour", "--out", str(tmp_path)],
        env={name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "DISPLAY"}},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    names = {path.name for path in tmp_path.iterdir()}
    assert {f"{form.key}.pdf" for form in FORMS if form.about != "ledger"} <= names
    assert {f"ledger-{register.table}.pdf" for register in REGISTERS} <= names
    assert {"minutes.docx", "red-head.docx", "light-today.png", "dark-today.png", "dark-meeting-ahead-4.png"} <= names
    assert {"light-documents-incoming_documents-life.png", "light-supervision-supervision_items-life.png"} <= names
    assert len({name for name in names if name.startswith("light-")}) > len(REGISTERS)
