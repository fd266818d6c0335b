package com.azuvio.crmconnect.order.salesorder.web;

import java.math.BigDecimal;

/** Decimal numbers as they are answered: text with a fixed number of decimals. */
final class Decimal {

    private Decimal() {}

    static String text(BigDecimal number, int decimals) {
        return number.setScale(decimals).toPlainString();
    }
}
