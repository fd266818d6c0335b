package com.azuvio.crmconnect.client.client;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who registered a client and who changed it last. */
@Embeddable
public record Trace(Instant registeredAt, String registeredBy, Instant changedAt, String changedBy) {

    static Trace startingWith(Moment moment) {
        return new Trace(moment.at(), moment.by(), moment.at(), moment.by());
    }

    Trace changed(Moment moment) {
        return new Trace(registeredAt, registeredBy, moment.at(), moment.by());
    }
}
