package com.azuvio.crmconnect.notification.neighbour;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where the other services are. */
@Validated
@ConfigurationProperties("backoffice")
record NeighbourProperties(
        @Valid Address invoicing,
        @Valid Address payments,
        @Valid Address clients) {

    record Address(URI url) {}

    URI urlOf(Neighbour neighbour) {
        return switch (neighbour) {
            case INVOICING -> invoicing.url();
            case PAYMENTS -> payments.url();
            case CLIENTS -> clients.url();
        };
    }
}
