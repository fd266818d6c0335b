package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.matching.Comparison;
import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import com.azuvio.crmconnect.payment.bank.matching.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the receipt that money which left takes back: of the same amount, with the same end-to-end id or of the same account. */
@Component
class FindReturned {

    private static final int SAME_ID = 85;
    private static final int SAME_ACCOUNT = 80;

    private record Returned(UUID paymentId, String number, UUID clientId, boolean sameId) {}

    private final JdbcClient client;

    FindReturned(JdbcClient client) {
        this.client = client;
    }

    Comparison of(BankLine debit) {
        List<Returned> found = client.sql("""
                        select p.id, p.number, p.client_id, l.end_to_end_id = :endToEnd as same_id
                          from bank_lines l join money_sources p on p.id = l.payment_id
                         where l.account_id = :account and l.direction = 'CREDIT' and l.status = 'MATCHED'
                           and l.amount = :amount and l.booked_on between cast(:day as date) - 90 and cast(:day as date)
                           and p.reversed_on is null
                           and (l.end_to_end_id = :endToEnd
                                or (:returned and l.counterparty_iban = :iban))
                         order by l.id limit 2
                        """)
                .param("endToEnd", debit.endToEndId())
                .param("account", debit.accountId())
                .param("amount", debit.amount().amount())
                .param("day", debit.bookedOn())
                .param("returned", debit.returned())
                .param("iban", debit.counterpartyIban())
                .query((row, n) -> new Returned(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("client_id", UUID.class),
                        row.getBoolean("same_id")))
                .list();
        if (found.size() != 1) {
            return Comparison.NOTHING;
        }
        Returned one = found.getFirst();
        Reason reason = one.sameId()
                ? new Reason(
                        "returns-end-to-end-id",
                        "takes " + one.number() + " back: the same reference of the payer",
                        Map.of("payment", one.number()))
                : new Reason(
                        "returns-to-account",
                        "takes " + one.number() + " back: to the account that it came from",
                        Map.of("payment", one.number()));
        Proposal proposal = new Proposal(
                Proposal.Kind.RETURN,
                one.sameId() ? SAME_ID : SAME_ACCOUNT,
                one.clientId(),
                one.paymentId(),
                List.of(),
                List.of(reason));
        return new Comparison(proposal, List.of(), Set.of());
    }
}
