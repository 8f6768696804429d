import pytest
from hypothesis import given
from hypothesis import strategies as st

from jkgov_desktop.records.fields import FieldError
from jkgov_desktop.records.money import MOST, Money, capital, wan, yuan

FIELD = Money(label="申请金额", name="amount")


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("20万", 20_000_000),
        ("200,000.01", 20_000_001),
        ("3500.5元", 350_050),
        ("￥1.2亿元", 12_000_000_000),
        (".01", 1),
    ],
)
def test_amounts_are_read_as_people_write_them(text, fen):
    assert FIELD.parse(text) == fen


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0", "应大于零"),
        ("-5", "应大于零"),
        ("0.001", "不足一分"),
        ("二十万", "看不懂"),
        ("1.2.3", "看不懂"),
        ("1,,", "看不懂"),
    ],
)
def test_what_is_no_amount_is_refused_in_a_sentence(text, said):
    with pytest.raises(FieldError, match=said):
        FIELD.parse(text)


@given(st.integers(1, MOST))
def test_an_amount_is_read_back_as_it_is_shown(fen):
    assert FIELD.parse(yuan(fen)) == FIELD.parse(wan(fen)) == fen


@pytest.mark.parametrize(
    ("fen", "said"),
    [
        (20_000_000, "贰拾万元整"),
        (10_530, "壹佰零伍元叁角整"),
        (3, "叁分"),
        (100_005, "壹仟元零伍分"),
        (10_000_000_000, "壹亿元整"),
        (1_000_001_000_00, "壹拾亿零壹仟元整"),
        (30_405_060_70, "叁仟零肆拾万伍仟零陆拾元柒角整"),
        (100_500_00, "壹拾万零伍佰元整"),
        (20_000_001, "贰拾万元零壹分"),
        (10_010_000_00, "壹仟零壹万元整"),
        (100_000_001_00, "壹亿零壹元整"),
    ],
)
def test_amounts_are_said_in_capital_words(fen, said):
    assert capital(fen) == said
