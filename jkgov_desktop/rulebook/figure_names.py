"""What the tables, keys and numbers of an edition are called where a person reads them."""

from jkgov_desktop.records.words import N_

_NAMES = {
    "agenda": N_("会议议题"),
    "articles": N_("所引条"),
    "article": N_("所引条"),
    "bodies": N_("会议"),
    "members": N_("组成人员"),
    "quorum": N_("法定人数"),
    "fixed_observers": N_("固定列席"),
    "presiders": N_("主持人"),
    "frequency": N_("召开次数"),
    "minutes_signers": N_("纪要签发人"),
    "always": N_("任何会议"),
    "presiding": N_("本人主持的会议"),
    "documents": N_("公文与资金"),
    "leaders": N_("领导活动"),
    "study": N_("中心组学习"),
    "supervision": N_("督查"),
    "interpretations": N_("口径"),
    "question": N_("问题"),
    "default": N_("默认"),
    "options": N_("选项"),
    "discrepancies": N_("规则中的出入"),
    "says": N_("出入"),
    "handled": N_("本程序"),
    "material_days": N_("会议材料提前几个工作日报送"),
}


def name_of(key: str) -> str:
    """The name of a table or key; the key itself where it has none."""
    return _NAMES.get(key, key)
