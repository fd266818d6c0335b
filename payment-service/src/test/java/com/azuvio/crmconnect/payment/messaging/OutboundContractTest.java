package com.azuvio.crmconnect.payment.messaging;

import com.azuvio.crmconnect.starter.test.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that others read keep to their schemas; what is really emitted is checked by every test with servers. */
class OutboundContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales.payment.recorded.v1",
                "sales.payment.allocation-requested.v1",
                "sales.payment.release-requested.v1",
                "sales.payment.reversed.v1",
                "sales.payment.refunded.v1",
                "sales.payment.written-off.v1",
                "sales.payment.free-money-written-off.v1",
                "sales.payment.write-off-requested.v1",
                "sales.payment.write-off-undo-requested.v1",
                "sales.payment.write-off-undone.v1"
            })
    void publishesValidExamples(String type) {
        Contracts.assertValid(type, Contracts.example(type));
    }
}
