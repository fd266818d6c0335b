package com.azuvio.crmconnect.notification.neighbour;

import java.util.Locale;

/** A service that this one asks; its bounds are those of {@code resilience4j.*.instances} under its name. */
public enum Neighbour {
    INVOICING,
    PAYMENTS,
    CLIENTS;

    public String instance() {
        return name().toLowerCase(Locale.ROOT);
    }
}
