"""The amount for which each signature on a request for money was given."""

STATEMENTS = (
    "alter table fund_steps add column amount integer",
    """update fund_steps set amount = coalesce(
        (select c.before from fund_changes as c
            where c.request = fund_steps.request and c.deleted is null and c.changed_on > fund_steps.signed_on
            order by c.changed_on, c.id limit 1),
        (select r.amount from fund_requests as r where r.id = fund_steps.request)
    ) where signed_on is not null""",
    """insert into journal (unit, window, at, clerk, what, tbl, record, action, before, after)
    select 'm0013_fund_amounts', '', strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'), '程序升级', '补记审签金额',
        'fund_steps', id, 'change', json_object('amount', null), json_object('amount', amount)
    from fund_steps where amount is not null and deleted is null""",
)
