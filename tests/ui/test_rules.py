"""The 规则 tab: articles found, official text loaded, readings decided, holidays pasted."""

from datetime import date, time, timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from jkgov_desktop.exchange.spreadsheet import read_rows
from jkgov_desktop.office.meetings import agenda, planning
from jkgov_desktop.office.rules import holidays, readings
from jkgov_desktop.office.rules.text import kept_articles
from jkgov_desktop.places import resource
from jkgov_desktop.records.house import Interpretation
from jkgov_desktop.records.meetings.items import AgendaItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Post, PostRole, Unit
from jkgov_desktop.records.rules import Holiday, KeptArticle
from jkgov_desktop.records.structs import replace
from jkgov_desktop.records.supervision import SupervisionItem, SupervisionSource
from jkgov_desktop.rulebook.edition import Does
from jkgov_desktop.ui.rules.look import LookDialog
from jkgov_desktop.ui.rules.notice import NoticeDialog
from jkgov_desktop.ui.window import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def said(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def in_front(window):
    return window.tabs.tabText(window.tabs.currentIndex())


@pytest.fixture
def tab(window):
    """The tab, in front."""
    window.show_subject("rules")
    return window.subjects["rules"]


def listed(tab):
    model = tab.articles.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def official(tmp_path):
    """Writes an official text as a file of the encoding Chinese Windows uses."""

    def official(words="全体会议由县长召集，到会人数须达标。", count=109):
        path = tmp_path / "规则.txt"
        articles = "\n".join(f"第{number}条　第{number}条的原文。" for number in range(1, count))
        path.write_bytes(f"第一章 总则\n{articles}\n第{count}条　{words}".encode("gb18030"))
        return path

    return official


def test_the_tab_lists_every_article_and_a_chapter_only_its_own(tab):
    assert len(listed(tab)) == 109
    tab.show_page("chapter.8")
    assert listed(tab) == ["第四十九条", "第五十条", "第五十一条", "第五十二条", "第五十三条", "第五十四条",
                           "第五十五条", "第五十六条", "第五十七条", "第五十八条"]  # fmt: skip
    assert tab.shelf.current() == "chapter.8"
    assert "第四十九条" in said(tab.articles.panel)


@pytest.mark.parametrize("typed", ["法", "法定", "第五十一条", "51"])
def test_text_of_any_length_is_found_in_every_chapter(tab, type_cn, qtbot, typed):
    tab.show_page("chapter.1")
    type_cn(tab.articles.search, typed)
    qtbot.waitUntil(lambda: "第五十一条" in listed(tab))
    assert tab.shelf.current() == "articles"
    assert len(listed(tab)) < 109


def test_what_is_found_nowhere_is_said(tab, type_cn, qtbot):
    type_cn(tab.articles.search, "航天")
    qtbot.waitUntil(lambda: any("没有找到“航天”" in line for line in said(tab.articles)))


def test_an_article_says_its_gist_its_chapter_and_what_the_program_does(tab):
    tab.show_article(58)
    lines = said(tab.articles.panel)
    assert "第八章 会议制度" in lines
    assert "本程序归纳，以印发的原文为准" in lines
    assert {"把关", "登记", "打印", "计算", "催办", "提醒"} <= set(lines)
    assert any("还没有载入原文" in line for line in lines)


def test_an_article_without_its_check_says_so(tab, desk):
    edition = desk.rules.edition
    first, *others = edition.chapters
    judged = structs.replace(first.articles[0], does=(Does.ENFORCE,))
    chapter = structs.replace(first, articles=(judged, *first.articles[1:]))
    desk.rules = replace(desk.rules, edition=structs.replace(edition, chapters=(chapter, *others)))
    tab.show_article(1)
    assert any("检查还没有做好" in line for line in said(tab.articles.panel))
    tab.show_article(56)
    assert not any("检查还没有做好" in line for line in said(tab.articles.panel))


def test_the_official_text_is_loaded_shown_and_searched(tab, window, messages, official, type_cn, qtbot):
    tab.show_article(50)
    messages.answers = [official()]
    load = next(one for one in tab.articles.findChildren(QPushButton) if one.text() == "载入原文…")
    load.click()
    assert window.parts.toasts.sentence == "已载入原文 109 条"
    lines = said(tab.articles.panel)
    assert "第50条的原文。" in lines
    assert "规则.txt，2026-03-09 载入" in lines
    type_cn(tab.articles.search, "召集,到会")
    qtbot.waitUntil(lambda: listed(tab) == ["第一百零九条"])


def test_another_text_takes_the_place_of_the_old_only_after_its_differences_were_seen(tab, window, desk, official):
    tab.articles.load_text(official())
    tab.articles.load_text(official("改过的一条。"))
    dialog = window.findChild(LookDialog)
    ((name, _, now),) = three(dialog.changes.table)
    assert (name, now) == ("第一百零九条", "改过的一条。")
    assert kept_articles(desk)[109].wording == "全体会议由县长召集，到会人数须达标。"
    dialog.confirm.click()
    assert kept_articles(desk)[109].wording == "改过的一条。"


def test_a_text_of_another_length_than_the_edition_is_loaded_only_after_a_look(tab, desk, messages, official):
    messages.answers = [False]
    tab.articles.load_text(official(count=12))
    assert messages.asked == ["从文件读到 12 条，程序的规则数据是 109 条，请核对是不是同一版本。"]
    assert kept_articles(desk) == {}


def test_a_text_that_is_not_the_rules_is_refused_with_its_place(tab, desk, messages, tmp_path):
    path = tmp_path / "通知.txt"
    path.write_text("第一条 甲。\n第三条 丙。", encoding="utf-8")
    tab.articles.load_text(path)
    assert messages.told == ["“通知.txt”第 2 行：应为第二条，实为第三条，它的前一条是第一条。请核对是否缺条。"]
    assert desk.store.count(KeptArticle.register) == 0


@pytest.mark.usefixtures("planned")
def test_findings_that_cite_an_article_are_counted_and_said_to_be_old_after_a_change(open_window, desk):
    window = open_window(desk)
    window.open_article(51)
    panel = window.subjects["rules"].articles.panel
    standing = panel.findChild(QLabel, "standing")
    assert standing.text().startswith("未处理 ")
    assert window.parts.do(lambda: desk.store.undo(desk.clerk))
    assert standing.text().endswith("此后有改动。")
    next(one for one in panel.findChildren(QPushButton) if one.text() == "重新检查").click()
    assert standing.text() == "没有未处理的。"


@pytest.mark.usefixtures("planned")
def test_judging_everything_runs_beside_the_window(qtbot, desk, theme, load_fonts):
    window = MainWindow(desk, theme, load_fonts)
    qtbot.addWidget(window)
    window.show()
    window.open_article(51)
    standing = window.subjects["rules"].articles.panel.findChild(QLabel, "standing")
    assert standing.text() == "正在检查…"
    qtbot.waitUntil(lambda: standing.text().startswith("未处理 "))
    window.close()


@pytest.fixture
def findings(tab, desk):
    """The page of all findings: a planned meeting with an unprepared item, and a post that says too little."""
    post = desk.store.all(Post, role=PostRole.COUNTY_HEAD)[0]
    with desk.unit("修改") as unit:
        unit.change(post, replace(post, government_member=False))
    kept = planning.plan(desk, Meeting(kind=MeetingKind.EXECUTIVE, held_on=date(2026, 3, 9), starts=time(8, 30)))
    agenda.save_item(desk, None, AgendaItem(meeting=kept.id, title="议题甲"))
    tab.parts.signals.changed.emit()
    tab.show_findings()
    return tab.page("findings")


def rows(table):
    model = table.model()
    return [tuple(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())]


def test_all_findings_are_listed_the_gravest_first_and_narrowed(findings):
    every = rows(findings.table)
    assert len(every) > 3
    marks = [mark.split()[-1] for mark, *_ in every]
    assert marks == sorted(marks, key=["不得", "提醒", "提示"].index)
    findings.kind.setCurrentText("提示")
    assert {mark.split()[-1] for mark, *_ in rows(findings.table)} == {"提示"}
    findings.kind.setCurrentText("已准予")
    assert rows(findings.table) == []
    findings.kind.setCurrentText("未处理")
    findings.register.setCurrentText("任职")
    assert [cited for *_, cited in rows(findings.table)] == ["第四条"]


def test_a_finding_opens_the_record_it_is_about(findings, window):
    findings.register.setCurrentText("会议台账")
    findings.table.choose("0")
    findings._on_opened("0")
    assert in_front(window) == "会议"


def test_an_article_leads_to_the_findings_that_cite_it(findings, tab):
    tab.show_article(58)
    link = next(one for one in tab.articles.panel.findChildren(QPushButton) if one.text() == "查看")
    link.click()
    assert tab.shelf.current() == "findings"
    assert {cited[:5] for *_, cited in rows(findings.table)} == {"第五十八条"}
    findings._only.click()
    assert len({cited for *_, cited in rows(findings.table)}) > 1


def test_the_listed_findings_are_written_to_a_file(findings, messages, tmp_path, window):
    messages.answers = [tmp_path / "提示.xlsx"]
    findings._on_export()
    assert window.parts.toasts.sentence == "已导出 提示.xlsx"
    assert len(read_rows(tmp_path / "提示.xlsx")) == len(rows(findings.table))


SHIPPED = resource("resources", "rulebook", "jiangkou-2022.toml")


@pytest.fixture
def revised(tmp_path):
    """A file with the program's edition, changed and in force from the first of March."""
    text = SHIPPED.read_text(encoding="utf-8").replace("effective = 2022-04-25", "effective = 2026-03-01")
    path = tmp_path / "修订.toml"
    path.write_text(text.replace("material_days = 5", "material_days = 7"), encoding="utf-8")
    return path


def test_an_edition_is_looked_at_before_it_is_put_in(tab, window, desk, messages, revised):
    tab.show_page("editions")
    page = tab.page("editions")
    messages.answers = [revised]
    page.choose_file()
    dialog = window.findChild(LookDialog)
    assert [row[0] for row in three(dialog.changes.table)] == ["施行日期", "会议议题 · 会议材料提前几个工作日报送"]
    assert desk.rules.edition.agenda.material_days == 5
    dialog.confirm.click()
    assert desk.rules.edition.agenda.material_days == 7
    assert window.parts.toasts.sentence == "已装入，2026年3月1日起施行"
    assert [row[:2] for row in three(page.table)] == [("● 现行", "2026-03-01"), ("用于以前", "2022-04-25")]


def three(table):
    model = table.model()
    return [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]


def test_an_edition_is_compared_with_another_and_taken_away_again(tab, desk, revised):
    tab.show_page("editions")
    page = tab.page("editions")
    page.look_at(revised)
    tab.window().findChild(LookDialog).confirm.click()
    page.table.choose("0")
    assert ("会议议题 · 会议材料提前几个工作日报送", "5", "7") in three(page.changes.table)
    page.table.choose("1")
    assert ("会议议题 · 会议材料提前几个工作日报送", "7", "5") in three(page.changes.table)
    assert not page._drop.isEnabled()
    page.table.choose("0")
    page._drop.click()
    assert desk.rules.edition.agenda.material_days == 5
    tab.parts.undo()
    assert desk.rules.edition.agenda.material_days == 7


def test_what_an_edition_of_an_older_format_takes_from_ours_is_said(tab, window, revised):
    lines = revised.read_text(encoding="utf-8").split("\n")
    old = "\n".join(one for one in lines if not one.startswith(("format = ", "congress_meetings = ")))
    revised.write_text(old, encoding="utf-8")
    tab.show_page("editions")
    page = tab.page("editions")
    page.look_at(revised)
    note = "这一版按旧格式编写，有 1 项没有写明，沿用随程序提供的版本：公文与资金 · 提请人大的事项须经的会议。"
    assert f"! {note}" in said(window.findChild(LookDialog))
    window.findChild(LookDialog).confirm.click()
    page.table.choose("0")
    assert note in said(page)
    assert ("公文与资金 · 提请人大的事项须经的会议", "全体会议、常务会议", "全体会议、常务会议（沿用）") in three(
        page.changes.table
    )
    page.table.choose("1")
    assert note not in said(page)


def test_an_edition_with_a_mistake_is_refused_with_its_place(tab, messages, revised):
    revised.write_text(revised.read_text(encoding="utf-8").replace("material_days", "material_day"), encoding="utf-8")
    tab.show_page("editions")
    tab.page("editions").look_at(revised)
    (told,) = messages.told
    assert told.startswith("“修订.toml”中的 agenda.material_day：不认识这个键，此处可用：material_days、")
    assert told.endswith("“修订.toml”中的 agenda.material_days：缺这一项，应为整数。")


def test_a_citation_leads_to_its_article_and_alt_left_back(window, qtbot):
    window.tabs.setCurrentIndex(1)
    window.parts.signals.article_wanted.emit(56)
    assert in_front(window) == "规则"
    assert window.subjects["rules"].articles.table.current_id() == "56"
    assert window.subjects["rules"].articles.panel.findChild(QPushButton, "back").text() == "← 返回会议  Alt+←"
    qtbot.keyClick(window.subjects["rules"].articles.table, Qt.Key.Key_Left, ALT)
    assert in_front(window) == "会议"


def test_the_way_back_is_gone_once_it_was_not_taken(window):
    window.tabs.setCurrentIndex(1)
    window.open_article(56)
    window.tabs.setCurrentIndex(2)
    window.show_subject("rules")
    back = window.subjects["rules"].articles.panel.findChild(QPushButton, "back")
    assert not back.isVisible()
    window.subjects["rules"].go_back()
    assert in_front(window) == "规则"


def test_a_citation_on_the_readings_leads_back_to_them(tab):
    tab.show_page("readings")
    tab.page("readings").cards["minutes_otherwise"].findChild(QPushButton, "article.56").click()
    assert tab.articles.table.current_id() == "56"
    tab.articles.panel.findChild(QPushButton, "back").click()
    assert tab.shelf.current() == "readings"


def test_a_reading_is_decided_with_its_approver_and_judged_by_at_once(tab, window, desk, type_cn):
    tab.show_page("readings")
    card = tab.page("readings").cards["presiding_deputy"]
    card.answers["any_deputy"].setChecked(True)
    card.save()
    assert window.parts.toasts.sentence == "口径由谁批准、何时批准要记录在案，请填写批准人和批准日期。"
    type_cn(card.approver.input, "龙明远")
    card.save()
    assert window.parts.toasts.sentence == "已按新口径检查"
    assert desk.rules.reading("presiding_deputy") == "any_deputy"
    (kept,) = desk.store.all(Interpretation)
    assert (kept.approver, kept.approved_on) == ("龙明远", date(2026, 3, 9))


def test_undo_takes_a_reading_back_on_the_screen_and_in_the_checks(tab, window, desk):
    tab.show_page("readings")
    card = tab.page("readings").cards["presiding_deputy"]
    window.parts.do(lambda: readings.decide(desk, "presiding_deputy", "any_deputy", "龙明远", date(2026, 3, 2)))
    assert card.answers["any_deputy"].isChecked()
    window.parts.undo()
    assert card.answers["executive_first"].isChecked()
    assert desk.rules.reading("presiding_deputy") == "executive_first"


def test_the_articles_readings_stand_beside_it(tab):
    tab.show_article(6)
    assert "仅在常务副县长不能主持时" in said(tab.articles.panel)
    link = next(one for one in tab.articles.panel.findChildren(QPushButton) if one.text() == "查看和更改")
    link.click()
    assert tab.shelf.current() == "readings"


def test_discrepancies_stand_below_the_readings_with_what_the_program_does(tab):
    tab.show_page("readings")
    lines = said(tab.page("readings"))
    assert "规则中的出入" in lines
    assert all({one.says, one.handled} <= set(lines) for one in tab.parts.desk.rules.edition.discrepancies)


def test_readings_are_no_longer_typed_as_a_bare_register(window):
    assert "interpretations" not in dict(window.subjects["house"].entries())


NOTICE = "元旦：1月1日（周五）至3日放假，共3天。春节：2月6日（周六）至12日放假调休，共7天。2月14日（周日）上班。"


@pytest.fixture
def dialog(tab, window):
    """The dialog for pasting a notice, over the year without a table."""
    QGuiApplication.clipboard().clear()
    tab.show_page("holidays")
    page = tab.page("holidays")
    page.show_year(2027)
    page.paste_notice()
    return window.findChild(NoticeDialog)


def test_a_year_without_a_table_is_marked_as_estimated(tab, dialog):
    assert any("暂估：还没有 2027 年" in line for line in said(tab.page("holidays")))
    assert not dialog._confirm.isEnabled()


def test_a_pasted_notice_is_shown_before_it_is_kept(tab, dialog, desk):
    dialog.source.setPlainText(NOTICE)
    dialog.read()
    assert dialog.table.model().rowCount() == 11
    assert any("有 7 天的上班或休息会改变" in line and "只改所列各天" in line for line in said(dialog))
    assert desk.store.count(Holiday.register) == 0
    dialog._confirm.click()
    assert desk.store.count(Holiday.register) == 11
    assert not desk.rules.calendar.is_working(date(2027, 2, 8))
    assert not any("暂估" in line for line in said(tab.page("holidays")))


def test_a_notice_that_cannot_be_right_is_not_kept(dialog):
    dialog.source.setPlainText("春节：2月30日放假。")
    dialog.read()
    assert "✕ 没有2027年2月30日这一天，请核对。" in said(dialog)
    assert not dialog._confirm.isEnabled()


def test_a_day_of_the_programs_table_is_changed_by_hand(tab, window, desk):
    tab.show_page("holidays")
    page = tab.page("holidays")
    page.open_day(holidays.days_of(desk, 2026)[date(2026, 2, 28)])
    page.entry.form.set_values({"on": date(2026, 2, 28), "off": True, "festival": "春节"})
    page.entry.save()
    assert window.parts.toasts.sentence == "已保存"
    assert not desk.rules.calendar.is_working(date(2026, 2, 28))
    assert not desk.rules.calendar.is_working(date(2026, 2, 16))
    window.parts.undo()
    assert desk.rules.calendar.is_working(date(2026, 2, 28))


def test_the_year_is_gone_through_by_mouse_and_keys_and_shows_what_stands_there(tab, qtbot, desk):
    tab.show_page("holidays")
    page = tab.page("holidays")
    spot = page.view.rect_of(date(2026, 2, 27)).center().toPoint()
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=spot)
    assert page.entry.form.values() == {"on": date(2026, 2, 27), "off": True, "festival": "", "source": ""}
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.view.day == date(2026, 2, 28)
    assert page.entry.form.values()["off"] is False
    assert page._drop.isEnabled()
    page._drop.click()
    assert not desk.rules.calendar.is_working(date(2026, 2, 28))
    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    assert page.view.day == date(2026, 3, 7)
    assert not page._drop.isEnabled()
    assert page.entry.form.values()["off"] is False


def test_every_day_of_a_year_has_a_place_of_its_own(tab, qapp):
    tab.show_page("holidays")
    qapp.processEvents()
    view = tab.page("holidays").view
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    spots = {(rect.x(), rect.y()) for rect in map(view.rect_of, days)}
    assert len(spots) == 365
    assert all(view.rect().contains(view.rect_of(day).center().toPoint()) for day in days)


@pytest.fixture
def assigned(desk):
    """A matter whose unit reports five working days after the ninth of March."""
    with desk.unit("交办") as unit:
        first = unit.all(Unit)[0].id
        return unit.add(
            SupervisionItem(
                source=SupervisionSource.OTHER, matter="甲事", unit=first,
                assigned_on=date(2026, 3, 9), received_on=date(2026, 3, 9),
                feedback_due=date(2026, 3, 16),
            )
        )  # fmt: skip


@pytest.mark.parametrize(("answer", "due"), [(True, date(2026, 3, 17)), (False, date(2026, 3, 16))])
def test_a_new_day_off_asks_whether_announced_deadlines_move(tab, desk, messages, assigned, answer, due):
    tab.show_page("holidays")
    page = tab.page("holidays")
    page.open_day(None)
    page.entry.form.set_values({"on": date(2026, 3, 11), "off": True, "festival": "县庆"})
    messages.answers = [answer]
    page.entry.save()
    assert "甲事 反馈时限：2026年3月16日 变为 2026年3月17日" in messages.asked[0]
    assert desk.store.get(SupervisionItem, assigned.id).feedback_due == due
