package com.azuvio.crmconnect.payment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.payment.messaging.inbound.AllocationApplied;
import com.azuvio.crmconnect.payment.messaging.inbound.AllocationRefused;
import com.azuvio.crmconnect.payment.messaging.inbound.AllocationReleased;
import com.azuvio.crmconnect.payment.messaging.inbound.ClientChanged;
import com.azuvio.crmconnect.payment.messaging.inbound.CreditNoteIssued;
import com.azuvio.crmconnect.payment.messaging.inbound.Issued;
import com.azuvio.crmconnect.payment.messaging.inbound.ReceivableChanged;
import com.azuvio.crmconnect.payment.messaging.inbound.WriteOffBooked;
import com.azuvio.crmconnect.payment.messaging.inbound.WriteOffRefused;
import com.azuvio.crmconnect.payment.messaging.inbound.WriteOffReopened;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.test.Contracts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What this service reads is what the owners publish: every field that it declares is in their example. */
class InboundContractTest {

    private static final Map<String, Class<? extends Record>> READS = Map.ofEntries(
            Map.entry("sales.invoice.receivable-changed.v1", ReceivableChanged.class),
            Map.entry("sales.invoice.issued.v1", Issued.class),
            Map.entry("sales.invoice.allocation-applied.v1", AllocationApplied.class),
            Map.entry("sales.invoice.allocation-refused.v1", AllocationRefused.class),
            Map.entry("sales.invoice.allocation-released.v1", AllocationReleased.class),
            Map.entry("sales.invoice.write-off-booked.v1", WriteOffBooked.class),
            Map.entry("sales.invoice.write-off-refused.v1", WriteOffRefused.class),
            Map.entry("sales.invoice.write-off-undone.v1", WriteOffReopened.class),
            Map.entry("sales.invoice.credit-note-issued.v1", CreditNoteIssued.class),
            Map.entry("sales.client.changed.v1", ClientChanged.class));

    @TestFactory
    Iterable<DynamicTest> readsTheOwnersExamples() {
        return READS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> reads(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static void reads(String type, Class<? extends Record> as)
            throws InvocationTargetException, IllegalAccessException {
        String example = Contracts.example(type);
        Contracts.assertValid(type, example);
        Record read = EventJson.read(example.getBytes(StandardCharsets.UTF_8), as);
        for (RecordComponent component : as.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(read))
                    .as("%s of %s", component.getName(), type)
                    .isNotNull();
        }
    }
}
