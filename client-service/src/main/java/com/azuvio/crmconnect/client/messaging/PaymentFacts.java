package com.azuvio.crmconnect.client.messaging;

import static java.util.Objects.requireNonNull;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the payloads on {@code sales.payment}; a payload that lacks it is refused. */
final class PaymentFacts {

    private PaymentFacts() {}

    record Recorded(UUID paymentId, String number, UUID clientId, Money amount, LocalDate receivedOn) {

        Recorded {
            requireNonNull(paymentId, "paymentId");
            requireNonNull(number, "number");
            requireNonNull(clientId, "clientId");
            requireNonNull(amount, "amount");
            requireNonNull(receivedOn, "receivedOn");
        }
    }

    record Reversed(UUID paymentId, String number, UUID clientId, Money amount, LocalDate reversedOn) {

        Reversed {
            requireNonNull(paymentId, "paymentId");
            requireNonNull(number, "number");
            requireNonNull(clientId, "clientId");
            requireNonNull(amount, "amount");
            requireNonNull(reversedOn, "reversedOn");
        }
    }

    record Refunded(UUID refundId, UUID clientId, Money amount, LocalDate refundedOn) {

        Refunded {
            requireNonNull(refundId, "refundId");
            requireNonNull(clientId, "clientId");
            requireNonNull(amount, "amount");
            requireNonNull(refundedOn, "refundedOn");
        }
    }

    record WrittenOff(UUID writeOffId, UUID documentId, UUID clientId, Money amount, LocalDate on) {

        WrittenOff {
            requireNonNull(writeOffId, "writeOffId");
            requireNonNull(documentId, "documentId");
            requireNonNull(clientId, "clientId");
            requireNonNull(amount, "amount");
            requireNonNull(on, "on");
        }
    }

    record FreeMoneyWrittenOff(UUID writeOffId, UUID clientId, Money amount, LocalDate on) {
        FreeMoneyWrittenOff {
            requireNonNull(writeOffId, "writeOffId");
            requireNonNull(clientId, "clientId");
            requireNonNull(amount, "amount");
            requireNonNull(on, "on");
        }
    }

    enum WrittenOffThing {
        OPEN_AMOUNT,
        FREE_MONEY
    }

    record WriteOffUndone(
            UUID writeOffId, WrittenOffThing of, @Nullable UUID documentId, UUID clientId, Money amount, LocalDate on) {
        WriteOffUndone {
            requireNonNull(writeOffId, "writeOffId");
            requireNonNull(of, "of");
            requireNonNull(clientId, "clientId");
            requireNonNull(amount, "amount");
            requireNonNull(on, "on");
        }
    }
}
