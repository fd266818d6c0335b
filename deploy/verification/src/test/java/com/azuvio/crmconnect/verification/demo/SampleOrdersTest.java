package com.azuvio.crmconnect.verification.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.verification.stack.Amount;
import com.azuvio.crmconnect.verification.stack.Message;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleOrdersTest {

    private static final String SCHEMA =
            "/contracts/order-service/events/sales.order-intake.place-order.v1.schema.json";

    private final List<KnownClient> clients = IntStream.range(0, 60)
            .mapToObj(i -> new KnownClient(
                    "0199c2a4-7d10-7c55-9a51-3c8f5f0f%04d".formatted(i),
                    SampleClient.readAll().get(i),
                    true))
            .toList();

    private final List<SampleItem> items = List.of(
            new SampleItem("CHAIR-200", Amount.of("120.00", "EUR"), true, "H87"),
            new SampleItem("ASSEMBLY", Amount.of("45.50", "EUR"), false, "HUR"),
            new SampleItem("RO-CHAIR-200", Amount.of("600.00", "RON"), true, "H87"),
            new SampleItem("RO-ASSEMBLY", Amount.of("227.50", "RON"), false, "HUR"));

    private final IntakePlan plan = new SampleOrders("t1", clients, items).plan(500);

    @Test
    void hasAsManyMessagesAsWereAskedFor() {
        assertThat(plan.messages()).hasSize(500);
        assertThat(plan.accepted()).doesNotHaveDuplicates().hasSize(500 - plan.duplicates() - plan.rejected());
    }

    @Test
    void keepsTheContractButForTheBrokenMessages() throws IOException {
        Schema schema = schema();

        List<Message> breaking = plan.messages().stream()
                .filter(message ->
                        !schema.validate(text(message), InputFormat.JSON).isEmpty())
                .toList();

        assertThat(breaking).hasSize(2);
        assertThat(plan.messages().stream().filter(message -> !message.hasType()))
                .hasSize(1);
    }

    @Test
    void tellsADuplicateAfterItsFirst() {
        List<String> keys = plan.messages().stream().map(Message::key).toList();
        String repeated = plan.accepted().getFirst();

        assertThat(keys.indexOf(repeated)).isLessThan(keys.lastIndexOf(repeated));
    }

    private static String text(Message message) {
        String text = new String(message.value(), StandardCharsets.UTF_8);
        return text.startsWith("{") ? text : "\"" + text.replace("\"", "'") + "\"";
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleOrdersTest.class.getResourceAsStream(SCHEMA))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
