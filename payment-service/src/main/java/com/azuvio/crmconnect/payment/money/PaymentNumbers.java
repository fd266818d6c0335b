package com.azuvio.crmconnect.payment.money;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of payments, to be said on the telephone; unique and rising, with gaps where a command was rolled back. */
@Component
class PaymentNumbers {

    private final JdbcClient client;

    PaymentNumbers(JdbcClient client) {
        this.client = client;
    }

    String next() {
        long number = client.sql("select nextval('payment_numbers')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "PAY-%06d", number);
    }
}
