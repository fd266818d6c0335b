package com.azuvio.crmconnect.order.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.DocumentNews;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.test.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents that were entered by hand or made from a template are of no order; order-service has nothing to follow. */
class DocumentsOfNoOrderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aDraftWithoutAnOrderIsNoNews() {
        assertThat(read("sales.invoice.drafted.v1", false, DraftedEvent.class).news())
                .isEmpty();
        assertThat(read("sales.invoice.drafted.v1", true, DraftedEvent.class).news())
                .isPresent();
    }

    @Test
    void neitherIsItsDiscarding() {
        assertThat(read("sales.invoice.draft-discarded.v1", false, DraftDiscardedEvent.class)
                        .news())
                .isEmpty();
        assertThat(read("sales.invoice.draft-discarded.v1", true, DraftDiscardedEvent.class)
                        .news())
                .isPresent();
    }

    @Test
    void norItsIssue() {
        Optional<DocumentNews> news =
                read("sales.invoice.issued.v1", false, IssuedEvent.class).news();

        assertThat(news).isEmpty();
    }

    private static <T> T read(String type, boolean ofOrder, Class<T> as) {
        ObjectNode data = (ObjectNode) JSON.readTree(Contracts.example(type));
        if (!ofOrder) {
            data.remove("orderId");
            data.remove("confirmationNumber");
        }
        Contracts.assertValid(type, data.toString());
        return EventJson.read(data.toString().getBytes(StandardCharsets.UTF_8), as);
    }
}
