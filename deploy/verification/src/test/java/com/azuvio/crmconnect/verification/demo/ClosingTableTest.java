package com.azuvio.crmconnect.verification.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClosingTableTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8), Clock.systemUTC());
    private final ClosingTable table = new ClosingTable();

    @Test
    void agreesWhereEveryRowDoes() {
        table.row("Orders", 3, 3);
        table.rows(
                "Invoiced",
                Map.of("EUR", Amount.of("119.00", "EUR")),
                Stream.of(Amount.of("100.00", "EUR"), Amount.of("19.00", "EUR")));

        assertThat(table.print(report)).isTrue();
    }

    @Test
    void namesTheRowThatDiffers() {
        table.row("Orders", 3, 3);
        table.rows("Invoiced", Map.of(), Stream.of(Amount.of("1.00", "RON")));

        assertThat(table.print(report)).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("Invoiced +0.00 RON +1.00 RON +DIFFERS")
                .doesNotContainPattern("Orders.*DIFFERS");
    }
}
