package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** How a rejected message is settled: under its lock, and only once. */
@Component
class OpenRejections {

    private final IntakeRejections rejections;

    OpenRejections(IntakeRejections rejections) {
        this.rejections = rejections;
    }

    IntakeRejection settle(UUID id, Consumer<IntakeRejection> settlement) {
        IntakeRejection rejection = rejections
                .lock(id)
                .orElseThrow(() -> Refusal.notFound("rejection-unknown", "there is no rejected message " + id));
        rejection.requireOpen();
        settlement.accept(rejection);
        return rejections.save(rejection);
    }
}
