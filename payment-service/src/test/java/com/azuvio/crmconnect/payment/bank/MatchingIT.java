package com.azuvio.crmconnect.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.payment.bank.matching.Proposal;
import com.azuvio.crmconnect.payment.bank.synthetic.Bill;
import com.azuvio.crmconnect.payment.bank.synthetic.StatementWriter;
import com.azuvio.crmconnect.payment.bank.synthetic.SyntheticBank;
import com.azuvio.crmconnect.payment.bank.synthetic.SyntheticLine;
import com.azuvio.crmconnect.payment.client.ClientCopy;
import com.azuvio.crmconnect.payment.client.Clients;
import com.azuvio.crmconnect.payment.money.AllocationWish;
import com.azuvio.crmconnect.payment.receivable.DocumentPaymentStatus;
import com.azuvio.crmconnect.payment.receivable.DocumentType;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * 5,000 lines of a generator that does not know the matcher, in files of all three formats. After each file everything from
 * a score of 90 on is accepted; a person settles the rest as it truly is.
 *
 * <p>Precision: of the lines with such a score, those whose client and allocations are exactly the truth. Matched
 * automatically: of the lines that the generator calls decidable, those with such a score that are exactly the truth; and
 * the same of all lines. {@code -Dmatching.seed} makes up another world.
 */
@ServiceTest
class MatchingIT {

    private static final int LINES = 5_000;
    private static final int DAYS = 30;
    private static final double PRECISION_MIN = 0.995;
    private static final double AUTOMATIC_MIN = 0.90;
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired
    Api api;

    @Autowired
    Clients clients;

    @Autowired
    OpenDocuments documents;

    @Autowired
    BankLines lines;

    @Autowired
    AcceptLine acceptLine;

    @Autowired
    IgnoreLine ignoreLine;

    @Autowired
    JdbcTemplate jdbc;

    private BankScenario bank;
    private SyntheticBank world;

    private int automatic;
    private int right;
    private int decidable;
    private int found;
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void clientsAndInvoices() {
        bank = new BankScenario(api);
        world = new SyntheticBank(Long.getLong("matching.seed", 20_260_302L), 600, 7_000);
        clients.keep(world.parties.stream()
                .map(party -> new ClientCopy(party.id, "C-000001", party.name, party.iban, true, 1))
                .toList());
        documents.keep(world.bills.stream().map(MatchingIT::document).toList());
    }

    @Test
    void matchesWhatAPersonWouldMatch() {
        StatementWriter[] formats = StatementWriter.values();
        String[] accounts = {bank.anAccount(), bank.anAccount(), bank.anAccount()};
        LocalDate first = LocalDate.of(2026, 3, 1);
        Map<Integer, List<SyntheticLine>> before = new HashMap<>();
        for (int day = 0; day < DAYS; day++) {
            int of = day % formats.length;
            List<SyntheticLine> today = world.day(first.plusDays(day), LINES / DAYS + (day < LINES % DAYS ? 1 : 0));
            String file = formats[of].write(accounts[of], today);
            JsonNode imported = bank.imported(file);
            assertThat(imported.path("newLines").asInt()).isEqualTo(today.size());
            settle(imported.path("statements").path(0).path("id").asString(), today);
            changesNothing(file, today.size());
            List<SyntheticLine> earlier = before.put(of, today);
            if (earlier != null) {
                List<SyntheticLine> overlapping = new ArrayList<>(earlier);
                overlapping.addAll(today);
                changesNothing(formats[of].write(accounts[of], overlapping), overlapping.size());
            }
        }
        report();
        assertThat((double) right / automatic).as("precision").isGreaterThanOrEqualTo(PRECISION_MIN);
        assertThat((double) found / decidable).as("matched automatically").isGreaterThanOrEqualTo(AUTOMATIC_MIN);
        assertThat((double) right / LINES).as("of all lines").isGreaterThanOrEqualTo(AUTOMATIC_MIN);
    }

    private void settle(String statement, List<SyntheticLine> truths) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> ids(statement, "status = 'IMPORTED'").isEmpty());
        List<UUID> ids = ids(statement, "true");
        for (int i = 0; i < truths.size(); i++) {
            judge(lines.findById(ids.get(i)).orElseThrow(), truths.get(i));
        }
        JsonNode accepted;
        do {
            accepted = api.as("sales-admin")
                    .post("/bank-lines/accept-all", Map.of("statementId", statement))
                    .expect(200)
                    .json();
        } while (accepted.path("left").asLong() > 0);
        for (int i = 0; i < truths.size(); i++) {
            byHand(lines.findById(ids.get(i)).orElseThrow(), truths.get(i));
        }
    }

    private void judge(BankLine line, SyntheticLine truth) {
        int[] counts = kinds.computeIfAbsent(truth.kind(), kind -> new int[4]);
        boolean isAutomatic = line.score() >= 90;
        boolean isRight = isAutomatic && isTruth(line.proposal().orElseThrow(), truth);
        automatic += isAutomatic ? 1 : 0;
        right += isRight ? 1 : 0;
        decidable += truth.decidable() ? 1 : 0;
        found += truth.decidable() && isRight ? 1 : 0;
        counts[0]++;
        counts[1] += truth.decidable() ? 1 : 0;
        counts[2] += truth.decidable() && isRight ? 1 : 0;
        counts[3] += isAutomatic && !isRight ? 1 : 0;
        if (isAutomatic && !isRight) {
            wrong.add(truth + " is proposed as " + line.proposal().orElseThrow());
        }
    }

    private static boolean isTruth(Proposal proposal, SyntheticLine truth) {
        Map<UUID, Long> proposed = new HashMap<>();
        proposal.allocations()
                .forEach(one -> proposed.put(
                        one.documentId(),
                        one.amount().amount().movePointRight(2).longValueExact()));
        return proposal.clientId().equals(truth.payer()) && proposed.equals(truth.truth());
    }

    /** What a person makes of a line that was not accepted with the others. */
    private void byHand(BankLine line, SyntheticLine truth) {
        if (line.status() == BankLineStatus.MATCHED) {
            return;
        }
        if (truth.payer() == null) {
            ignoreLine.ignore(line.id(), "not a client");
            return;
        }
        List<AllocationWish> wishes = new ArrayList<>();
        truth.truth().forEach((document, cents) -> wishes.add(AllocationWish.of(document, money(cents), null)));
        acceptLine.accept(line.id(), new AcceptWish(truth.payer(), wishes, null));
    }

    private void changesNothing(String file, int known) {
        JsonNode again = bank.imported(file);
        assertThat(again.path("newLines").asInt()).isZero();
        assertThat(again.path("knownLines").asInt()).isEqualTo(known);
    }

    private List<UUID> ids(String statement, String condition) {
        return jdbc.queryForList(
                "select id from bank_lines where statement_id = ?::uuid and " + condition + " order by position",
                UUID.class,
                statement);
    }

    @SuppressWarnings("SystemOut") // the figures of the run
    private void report() {
        System.out.printf(
                "MATCHING automatic %d, right %d (precision %.4f); decidable %d, found %d (%.4f)%n",
                automatic, right, (double) right / automatic, decidable, found, (double) found / decidable);
        kinds.forEach((kind, counts) -> System.out.printf(
                "MATCHING %-10s lines %d, decidable %d, found %d, wrong %d%n",
                kind, counts[0], counts[1], counts[2], counts[3]));
        wrong.forEach(one -> System.out.println("MATCHING wrong: " + one));
    }

    private static OpenDocument document(Bill bill) {
        return new OpenDocument(
                bill.id,
                DocumentType.INVOICE,
                bill.number,
                bill.of.id,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                money(bill.totalCents),
                money(bill.totalCents),
                DocumentPaymentStatus.UNPAID,
                true,
                SyntheticBank.reference(bill.number),
                1);
    }

    private static Money money(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), EUR);
    }
}
