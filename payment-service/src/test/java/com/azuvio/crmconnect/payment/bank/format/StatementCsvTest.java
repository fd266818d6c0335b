package com.azuvio.crmconnect.payment.bank.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatementCsvTest {

    private static final String HEADER = "account,bookedOn,amount,currency,text\n";

    @Test
    void readsEveryColumnInAnyOrder() {
        Collected read = Collected.of("""
                \uFEFFtext;account;currency;amount;bookedOn;valueOn;servicerReference;endToEndId;creditorReference;counterpartyName;counterpartyIban
                "INV-1; and INV-2";RO49AAAA1B31007593840000;EUR;119.00;2026-03-02;2026-03-03;B1;NOTPROVIDED;RF18539007547034;ACME;DE89 3704 0044 0532 0130 00
                fee;RO49AAAA1B31007593840000;EUR;-1.5;2026-03-02;;;;;;
                """);
        assertThat(read.heads).hasSize(1);
        StatementLine line = read.lines.getFirst();
        assertThat(line.text()).isEqualTo("INV-1; and INV-2");
        assertThat(line.counterpartyIban()).isEqualTo("DE89370400440532013000");
        assertThat(line.endToEndId()).isNull();
        assertThat(line.valueOn()).isEqualTo("2026-03-03");
        assertThat(read.lines.getLast().direction()).isEqualTo(Direction.DEBIT);
        assertThat(read.lines.getLast().amount()).isEqualTo(Money.of("1.50", "EUR"));
    }

    @Test
    void namesLineAndColumnOfWhatIsBroken() {
        refused(HEADER + "A,2026-03-02,1.00,EUR,x\nA,2026-03-02,\"1,00\",EUR,x\n", "amount", 3);
        refused(HEADER + "A,02.03.2026,1.00,EUR,x\n", "bookedOn", 2);
        refused(HEADER + ",2026-03-02,1.00,EUR,x\n", "account", 2);
        refused(HEADER + "A,2026-03-02,1.00,EU,x\n", "currency", 2);
        refused(HEADER + "A,2026-03-02,1.00\n", "currency", 2);
        refused(HEADER + "A,2026-03-02,1.00,EUR," + "x".repeat(70_000) + "\n", "row", 2);
        refused("account,bookedOn\nA,2026-03-02\n", "header", 1);
        refused(HEADER, "row", 1);
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] file = (HEADER + "A,2026-03-02,1.00,EUR,Müller\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Collected.of(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.facts()).containsEntry("field", "encoding"));
    }

    private static void refused(String file, String field, int line) {
        assertThatThrownBy(() -> Collected.of(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("statement-unreadable");
            assertThat(refusal.facts()).containsEntry("field", field).containsEntry("line", line);
        });
    }
}
