package com.azuvio.crmconnect.verification.demo;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The afternoon: money comes in, in part, in full and too much (S31, S62 to S65, D11). */
final class RecordPayments {

    private static final BigDecimal THIRD = BigDecimal.valueOf(3);

    private final Workplace workplace;
    private final Tally tally;
    private final Map<String, KnownClient> clients;
    private final String run;

    RecordPayments(Workplace workplace, Tally tally, List<KnownClient> clients, String run) {
        this.workplace = workplace;
        this.tally = tally;
        this.clients = clients.stream().collect(Collectors.toMap(KnownClient::id, Function.identity()));
        this.run = run;
    }

    private record Allocation(String documentId, Map<String, String> amount) {}

    private record Receipt(
            String clientId,
            Map<String, String> amount,
            String receivedOn,
            String modeCode,
            @Nullable String reference,
            @Nullable String payerIban,
            List<Allocation> allocations) {}

    void record(List<JsonNode> invoices) {
        Parallel.map(IntStream.range(0, invoices.size()).boxed().toList(), index -> pay(index, invoices.get(index)));
        Patience.until("Booking every allocation", () -> {
            long open = payments().stream()
                    .filter(payment -> !Amount.of(payment.at("/requested")).isZero())
                    .count();
            return open == 0 ? Optional.empty() : Optional.of(open + " payments wait for an answer");
        });
        workplace
                .report()
                .step(
                        "Payments",
                        "%d receipts: %d invoices paid in part, %d in full, %d in two parts, %d with too much, %d not"
                                .formatted(
                                        tally.count("Receipts"),
                                        tally.count("PARTIALLY_PAID"),
                                        tally.count("In full"),
                                        tally.count("In two parts"),
                                        tally.count("Too much"),
                                        tally.count("UNPAID")));
    }

    List<JsonNode> payments() {
        return workplace.financeManager().all("/payments").stream()
                .filter(payment -> payment.at("/reference").asString("").startsWith(run))
                .toList();
    }

    private int pay(int index, JsonNode invoice) {
        Amount total = Amount.of(invoice.at("/totals/gross"));
        Amount third = new Amount(total.value().divide(THIRD, 2, RoundingMode.HALF_UP), total.currency());
        Amount surplus = Amount.of("10.00", total.currency());
        switch (index % 5) {
            case 0 -> unpaid(total);
            case 1 -> {
                receive(invoice, third, third);
                tally.add("PARTIALLY_PAID", 1);
                tally.add("Open", total.minus(third));
            }
            case 2 -> {
                receive(invoice, total, total);
                paid("In full");
            }
            case 3 -> {
                receive(invoice, total.plus(surplus), total.plus(surplus));
                tally.add("Free", surplus);
                paid("Too much");
            }
            default -> {
                receive(invoice, third, third);
                receive(invoice, total.minus(third), total.minus(third));
                paid("In two parts");
            }
        }
        return index;
    }

    private void unpaid(Amount total) {
        tally.add("UNPAID", 1);
        tally.add("Open", total);
    }

    private void paid(String how) {
        tally.add(how, 1);
        tally.add("PAID", 1);
    }

    private void receive(JsonNode invoice, Amount amount, Amount allocated) {
        KnownClient client = Optional.ofNullable(
                        clients.get(invoice.at("/clientId").asString()))
                .orElseThrow();
        String iban = client.data().iban();
        Receipt receipt = new Receipt(
                client.id(),
                amount.json(),
                workplace.today().toString(),
                iban == null ? "CARD" : "BANK_TRANSFER",
                run + ' ' + invoice.at("/number").asString(),
                iban,
                List.of(new Allocation(invoice.at("/id").asString(), allocated.json())));
        workplace.financeManager().post("/payments", receipt).expect(201);
        tally.add("Receipts", 1);
        tally.add("Received", amount);
    }
}
