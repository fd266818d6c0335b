package com.azuvio.crmconnect.order.messaging;

import com.azuvio.crmconnect.order.intake.IntakeBreach;
import com.azuvio.crmconnect.order.intake.KeepRejections.Refused;
import com.azuvio.crmconnect.order.intake.Reading;
import com.azuvio.crmconnect.order.intake.RefusedMessage;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages as they are kept when they are not accepted. */
final class RefusedMessages {

    private RefusedMessages() {}

    static Refused of(InboundEvent event, Reading.Invalid<?> invalid) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_type", event.type());
        headers.put("ce_source", event.source());
        headers.put("ce_id", event.id());
        return new Refused(
                new RefusedMessage(
                        event.topic(),
                        event.key(),
                        null,
                        headers,
                        event.data(),
                        invalid.source(),
                        invalid.externalId()),
                invalid.breach());
    }

    static Refused of(RejectedMessage message) {
        return new Refused(
                new RefusedMessage(
                        message.topic(),
                        message.key(),
                        message.partition() + "-" + message.offset(),
                        message.headers(),
                        message.data(),
                        null,
                        null),
                new IntakeBreach(message.code(), message.detail(), List.of()));
    }
}
