"""What came before the items of the sample: how they were prepared, what still waits, who else conferred."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from jkgov_desktop.office.meetings import proposals
from jkgov_desktop.records.fields import Id
from jkgov_desktop.records.meetings.conferences import Conference
from jkgov_desktop.records.meetings.emergencies import Emergency
from jkgov_desktop.records.meetings.items import Consultation, Gate, MajorMatter, Opinion, ProposedItem
from jkgov_desktop.records.meetings.meeting import Meeting, MeetingKind
from jkgov_desktop.records.people import Portfolio, Post, PostRole
from jkgov_desktop.rulebook.meetings.deadlines import materials_due
from jkgov_desktop.rulebook.people import in_force
from jkgov_desktop.sample.county import County
from jkgov_desktop.sample.diary import Diary
from jkgov_desktop.sample.files import read
from jkgov_desktop.sample.plans import Plan, Progress

_EXEMPT = "例行工作汇报，经县长同意不再专题研究"
_WAN = 1_000_000
"""Fen in 万元."""


@dataclass
class Preparation:
    """Prepares the items of one meeting after another; `studied` remembers who studied what beforehand."""

    diary: Diary
    county: County

    def __post_init__(self) -> None:
        self._files = read("matters.toml")
        self._tasks = {key: int(number) for number, keys in self._files["tasks"].items() for key in keys}
        self._studied: dict[str, Id] = {}
        self._last_study: Id | None = None
        store = self.diary.desk.store
        leaders = {one.person for one in store.all(Post) if one.role is not PostRole.DEPUTY_OFFICE_DIRECTOR}
        self._portfolios = [one for one in store.all(Portfolio) if one.person in leaders]

    def fields(self, key: str, title: str, plan: Plan, meeting: Meeting, written: Mapping[str, Any]) -> dict[str, Any]:
        """What is known of an item beforehand; what the coming meeting still lacks is left out."""
        if plan.kind is MeetingKind.THEMATIC:
            self._studied[key] = self._last_study = meeting.id
        rules = self.diary.desk.rules
        if plan.kind not in rules.edition.agenda.tasks:
            return {}
        due = materials_due(rules, plan.held)
        major, *amount = self._files["major"].get(key, ("",))
        found: dict[str, Any] = {
            "proposer": self._leader_of(written.get("unit", ""), plan.held) or meeting.presider,
            "task": self._tasks.get(key, 1 if key in {"law", "party_study"} else self._usual_task(plan.kind)),
            "major": MajorMatter.of(major) if major else None,
            "amount": amount[0] * _WAN if amount else None,
            "materials_on": min(due, self.diary.today),
            **self._files["texts"].get(key, {}),
        }
        if key not in {"law", "party_study"}:
            found |= self._coordinated(key, title, written)
        if plan.progress is Progress.PLANNED:
            self._leave_gaps(found, self._files["gaps"].get(key, ()), due)
        return found

    @staticmethod
    def _usual_task(kind: MeetingKind) -> int:
        return {MeetingKind.EXECUTIVE: 6, MeetingKind.PLENARY: 5, MeetingKind.PARTY_GROUP: 4}.get(kind, 2)

    def _coordinated(self, key: str, title: str, written: Mapping[str, Any]) -> dict[str, Any]:
        observers = "、".join(written.get("observers", ()))
        return {
            "thematic": self._studied.get(key),
            "thematic_exempt": "" if key in self._studied else _EXEMPT,
            "consulted": Gate.DONE if observers else Gate.WAIVED,
            "consulted_note": f"{observers}无不同意见" if observers else "不涉及其他单位职责",
            "suggestion": f"请会议审议{title}，由{written.get('unit', '承办单位')}牵头抓好落实。",
            "experts": Gate.DONE if key in self._files["major"] else None,
            "experts_note": "专家论证意见书" if key in self._files["major"] else "",
        }

    def _leave_gaps(self, found: dict[str, Any], gaps: tuple[str, ...], due: date) -> None:
        if "thematic" in gaps:
            found |= {"thematic": None, "thematic_exempt": ""}
        if "suggestion" in gaps:
            found["suggestion"] = ""
        if "materials" in gaps:
            found["materials_on"] = None
        if "late" in gaps:
            found["materials_on"] = max(self.diary.today, due + timedelta(days=1))

    def _leader_of(self, unit: str, day: date) -> Id | None:
        if unit not in self.county.units:
            return None
        home = self.county.units[unit].id
        return next((one.person for one in in_force(self._portfolios, day) if one.unit == home), None)

    def enter_proposals(self) -> None:
        """Enter what waits for a meeting, as far as it has come, with what other units say of it."""
        diary = self.diary
        for entry in self._files["proposals"]:
            on = diary.add(diary.back(entry["days"]), -1)
            proposal = diary.keep(self._proposal(entry, on), on)
            for opinion in ("同意提报。", "材料齐全，拟同意上会。", "同意。")[: entry["passed"]]:
                on = diary.add(on, 1)
                proposal = proposals.pass_on(diary.on(on), proposal, opinion)
            for name, opinion, words, signer, adopted in entry["opinions"]:
                asked = Consultation(
                    proposal=proposal.id, unit=self.county.units[name].id, asked_on=proposal.proposed_on
                )
                answered = diary.add(proposal.proposed_on, 1)
                diary.change(
                    diary.keep(asked, proposal.proposed_on),
                    answered,
                    answered_on=answered,
                    opinion=Opinion.of(opinion),
                    words=words,
                    signer=signer,
                    adopted=adopted,
                )

    def _proposal(self, entry: Mapping[str, Any], on: date) -> ProposedItem:
        asked = "、".join(name for name, *_ in entry["opinions"])
        return ProposedItem(
            kind=MeetingKind.of(entry["kind"]),
            title=entry["title"],
            unit=self.county.units[entry["unit"]].id,
            observers="、".join(entry["observers"]),
            minutes=entry["minutes"],
            task=entry.get("task"),
            major=MajorMatter.of(entry["major"]) if "major" in entry else None,
            amount=entry["amount"] * _WAN if "amount" in entry else None,
            administrative=entry.get("administrative", False),
            **{name: entry[name] for name in ("question", "background", "content", "suggestion")},
            **self._steps(entry, on),
            thematic=self._last_study if entry.get("studied") else None,
            consulted=Gate.DONE if asked else None,
            consulted_note=asked,
            consulted_on=self.diary.add(on, 1) if asked else None,
            proposed_on=on,
            proposer=self._leader_of(entry["unit"], on),
        )

    def _steps(self, entry: Mapping[str, Any], on: date) -> dict[str, Any]:
        done = entry.get("steps", {})
        gates: dict[str, Any] = dict.fromkeys(done, Gate.DONE)
        notes = {f"{name}_note": note for name, note in done.items()}
        days = {f"{name}_on": self.diary.add(on, -place) for place, name in enumerate(done, start=1)}
        return {**gates, **notes, **days}

    def _head(self, day: date) -> Id:
        held = in_force(self.diary.desk.store.all(Post, role=PostRole.COUNTY_HEAD), day)
        return held[0].person

    def enter_emergencies(self) -> None:
        """Enter what was settled before a meeting could, one of them still to be reported."""
        for entry in self._files["emergencies"]:
            on = self.diary.add(self.diary.back(entry["days"]), -1)
            matter = Emergency(
                matter=entry["matter"],
                major=MajorMatter.of(entry["major"]),
                handled_by=self.county.persons[entry["by"]],
                handled_on=on,
                measures=entry["measures"],
            )
            kept = self.diary.keep(matter, on)
            if "reported" in entry:
                reported = on + timedelta(days=entry["reported"])
                self.diary.change(kept, reported, reported_on=reported)

    def enter_conferences(self) -> None:
        """Enter the conferences departments held for the whole county, one of them not approved."""
        for entry in self._files["conferences"]:
            on = self.diary.add(self.diary.back(entry["days"]), -1)
            approved_on = self.diary.add(on, -4) if entry.get("approved") else None
            conference = Conference(
                title=entry["title"],
                unit=self.county.units[entry["unit"]].id,
                held_on=on,
                half_days=entry["half_days"],
                attendees=entry["attendees"],
                place="县政府一楼大会议室",
                calls_townships=entry["townships"],
                reason=entry.get("reason", ""),
                approved_by=self._head(approved_on) if approved_on else None,
                approved_on=approved_on,
            )
            self.diary.keep(conference, approved_on or on)
