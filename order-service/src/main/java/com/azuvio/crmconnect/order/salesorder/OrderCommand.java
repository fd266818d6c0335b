package com.azuvio.crmconnect.order.salesorder;

import java.util.Locale;

/** What people and other systems ask of an order. */
public enum OrderCommand {
    OPEN,
    AGREE,
    SIGN_OFF,
    CONFIRM,
    HOLD,
    RETURN_TO_AGENT,
    RESUBMIT,
    LINK_CLIENT,
    DELIVER,
    CONVERT_RELEASED,
    CANCEL,
    REQUEST_PROFORMA;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
