package com.azuvio.crmconnect.notification.messaging;

import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.RejectedEventException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads events and refuses those that lack what this service needs; the reason names fields, never their values. */
@Component
class Checked {

    private final Validator validator;

    Checked(Validator validator) {
        this.validator = validator;
    }

    /** @throws RejectedEventException {@code unreadable-payload} or {@code incomplete-event} */
    <T> T read(InboundEvent event, Class<T> type) {
        T payload = event.as(type);
        Set<ConstraintViolation<T>> violations = validator.validate(payload);
        if (!violations.isEmpty()) {
            String fields = violations.stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .collect(Collectors.joining("; "));
            throw new RejectedEventException("incomplete-event", fields);
        }
        return payload;
    }
}
