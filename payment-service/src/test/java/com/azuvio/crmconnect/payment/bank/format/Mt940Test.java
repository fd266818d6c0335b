package com.azuvio.crmconnect.payment.bank.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Mt940Test {

    static String statement(String lines) {
        return """
                :20:STARTUMS
                :25:RO49AAAA1B31007593840000
                :28C:00010/001
                :60F:C260301EUR100,00
                %s:62F:D260303EUR20,5
                -
                """.formatted(lines);
    }

    @Test
    void readsAMessageWithoutBlocks() {
        Collected read = Collected.of(statement("""
                :61:2603030302CR119,NTRFNONREF//B4E08MS9D00A0009
                :86:166?00GUTSCHRIFT?20EREF+E2E-77?21SVWZ+Rechnung INV-2026-0?2200123 vom M
                aerz?30BYLADEM1?31DE89370400440532013000?32Tesaturi Moldova?33 SRL
                """));
        assertThat(read.heads.getFirst())
                .isEqualTo(new StatementHead(
                        "RO49AAAA1B31007593840000", java.util.Currency.getInstance("EUR"), "00010/001", 4));
        assertThat(read.ends.getFirst())
                .isEqualTo(new StatementEnd(
                        new StatementBalance(Money.of("100.00", "EUR"), LocalDate.of(2026, 3, 1)),
                        new StatementBalance(Money.of("-20.50", "EUR"), LocalDate.of(2026, 3, 3))));
        StatementLine line = read.lines.getFirst();
        assertThat(line.valueOn()).isEqualTo("2026-03-03");
        assertThat(line.bookedOn()).isEqualTo("2026-03-02");
        assertThat(line.amount()).isEqualTo(Money.of("119.00", "EUR"));
        assertThat(line.servicerReference()).isEqualTo("B4E08MS9D00A0009");
        assertThat(line.endToEndId()).isEqualTo("E2E-77");
        assertThat(line.text()).isEqualTo("Rechnung INV-2026-000123 vom Maerz");
        assertThat(line.counterpartyName()).isEqualTo("Tesaturi Moldova SRL");
        assertThat(line.counterpartyIban()).isEqualTo("DE89370400440532013000");
    }

    @Test
    void readsMessagesWithBlocks() {
        String message = "{1:F01AAAAROBUAXXX0000000000}{2:I940BBBBROBUXXXXN}{4:\r\n"
                + statement(":61:2603020302D10,00NCHGNONREF\r\n")
                        .replace("\n", "\r\n")
                        .replace("-\r\n", "-}\r\n");
        Collected read = Collected.of(message + message.replace("00010/001", "00011/001"));
        assertThat(read.heads).extracting(StatementHead::reference).containsExactly("00010/001", "00011/001");
        assertThat(read.lines).extracting(StatementLine::direction).containsExactly(Direction.DEBIT, Direction.DEBIT);
        assertThat(read.lines).extracting(StatementLine::servicerReference).containsOnlyNulls();
    }

    @Test
    void readsCodeWordsAndFreeText() {
        StatementLine words = Collected.of(statement("""
                        :61:260302C5,00NTRFEREF//26030212345
                        :86:/TRTP/SEPA/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/Jan de Vries/REMI/INV 2026
                         123/EREF/X-1
                        """)).lines.getFirst();
        assertThat(words.counterpartyName()).isEqualTo("Jan de Vries");
        assertThat(words.counterpartyIban()).isEqualTo("NL91ABNA0417164300");
        assertThat(words.text()).isEqualTo("INV 2026 123");
        assertThat(words.endToEndId()).isEqualTo("X-1");
        StatementLine free = Collected.of(statement("""
                        :61:260302C5,00NTRFNONREF
                        :86:Incasare OP 17 de la ACME SRL RO09BCYP0000001234567890
                        CV FACT INV-2026-000007
                        """)).lines.getFirst();
        assertThat(free.counterpartyIban()).isEqualTo("RO09BCYP0000001234567890");
        assertThat(free.text()).endsWith("CV FACT INV-2026-000007");
    }

    @Test
    void tellsReversalsAndPassesOverWhatIsOnlyExpected() {
        Collected read = Collected.of(statement("""
                :61:2603020302RC10,00NTRFNONREF
                :61:2603020302RD11,00NTRFNONREF
                :61:2603020302EC12,00NTRFNONREF
                :61:2603020302C0,00NMSCNONREF
                """));
        assertThat(read.lines).extracting(StatementLine::direction).containsExactly(Direction.DEBIT, Direction.CREDIT);
        assertThat(read.lines).allMatch(StatementLine::returned);
    }

    @Test
    void findsTheYearOfTheDayOfEntry() {
        Collected read = Collected.of(statement(":61:2512311 ".strip() + "\n").replace(":61:2512311\n", """
                :61:2512310102C1,00NTRFNONREF
                :61:2601021231C1,00NTRFNONREF
                """));
        assertThat(read.lines)
                .extracting(StatementLine::bookedOn)
                .containsExactly(LocalDate.of(2026, 1, 2), LocalDate.of(2025, 12, 31));
    }

    @Test
    void readsLatin1() {
        byte[] file = statement(":61:260302C5,00NTRFNONREF\n:86:166?20Müller\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Collected.of(file).lines.getFirst().text()).isEqualTo("Müller");
    }

    @Test
    void namesLineAndFieldOfWhatIsBroken() {
        refused(statement(":61:26O302C5,00NTRFNONREF\n"), ":61:", 5);
        refused(statement(":61:261302C5,00NTRFNONREF\n"), ":61:", 5);
        refused(statement("").replace("C260301EUR", "C260301E"), ":60F:", 4);
        refused(statement("").replace(":25:", ":99:"), ":25:", 4);
        refused(statement(":61:260302C5,00NTRFNONREF\n").replaceAll(":60F:.*\n", ""), ":25:|:60F:", 4);
        refused(statement("x".repeat(5_000) + "\n"), "line", 5);
    }

    private static void refused(String file, String field, int line) {
        assertThatThrownBy(() -> Collected.of(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("statement-unreadable");
            assertThat(String.valueOf(refusal.facts().get("field"))).matches(field);
            assertThat(refusal.facts()).containsEntry("line", line);
        });
    }
}
