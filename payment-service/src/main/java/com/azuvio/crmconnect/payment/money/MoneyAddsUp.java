package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.selfcheck.SelfCheck;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** I5: each source's money adds up, and says what its allocations with their entries, its refunds and its write-offs say. */
@Component
class MoneyAddsUp implements SelfCheck {

    private final JdbcClient client;

    MoneyAddsUp(JdbcClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "I5-source-of-money";
    }

    @Override
    public List<String> differences() {
        return client.sql("""
                        with told as (
                            select a.source_id,
                                   sum(a.requested_amount) filter (where a.status = 'REQUESTED') as requested,
                                   sum(a.applied_amount) filter (where a.status in ('APPLIED', 'RELEASE_REQUESTED'))
                                       as applied
                              from allocations a group by a.source_id),
                        paid_back as (
                            select r.source_id, sum(r.amount) filter (where r.status = 'REQUESTED') as held,
                                   sum(r.amount) filter (where r.status = 'APPROVED') as refunded
                              from refunds r group by r.source_id),
                        covers as (
                            select source_id, sum(amount) as moved from (
                                select source_id, amount from refund_covers
                                union all select bounced_id, -amount from refund_covers) c group by source_id),
                        given as (
                            select w.source_id, sum(w.booked_amount) as written_off
                              from write_offs w where w.status = 'BOOKED' group by w.source_id)
                        select s.number || ': applied ' || s.applied_amount || ', its allocations say '
                               || coalesce(t.applied, 0) || '; requested ' || s.requested_amount
                               || ', its allocations and refunds say '
                               || coalesce(t.requested, 0) + coalesce(p.held, 0) || '; refunded ' || s.refunded_amount
                               || ', its refunds say ' || coalesce(p.refunded, 0) + coalesce(c.moved, 0)
                               || '; written off ' || s.written_off_amount || ', its write-offs say '
                               || coalesce(g.written_off, 0) || '; amount ' || s.amount
                          from money_sources s
                          left join told t on t.source_id = s.id
                          left join paid_back p on p.source_id = s.id
                          left join covers c on c.source_id = s.id
                          left join given g on g.source_id = s.id
                         where s.applied_amount <> coalesce(t.applied, 0)
                            or s.requested_amount <> coalesce(t.requested, 0) + coalesce(p.held, 0)
                            or s.refunded_amount <> coalesce(p.refunded, 0) + coalesce(c.moved, 0)
                            or s.written_off_amount <> coalesce(g.written_off, 0)
                            or s.amount <> s.applied_amount + s.requested_amount + s.refunded_amount
                                   + s.reversed_amount + s.written_off_amount + s.free_amount
                        union all
                        select 'allocation ' || a.id || ' is ' || a.status || ', its last entry says ' || e.kind
                          from allocations a
                          join lateral (select kind from allocation_entries
                                         where allocation_id = a.id order by recorded_at desc, id desc limit 1) e on true
                         where a.status <> case when e.kind in ('RELEASE_REFUSED', 'RELEASED_IN_PART') then 'APPLIED' else e.kind end
                         limit 100
                        """).query(String.class).list();
    }
}
