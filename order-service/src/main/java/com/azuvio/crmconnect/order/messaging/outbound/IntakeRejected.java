package com.azuvio.crmconnect.order.messaging.outbound;

import com.azuvio.crmconnect.order.intake.IntakeBreach;
import com.azuvio.crmconnect.order.intake.IntakeRejection;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sales.order-intake-result.rejected.v1}: the message is kept and can be corrected. */
public record IntakeRejected(
        @Nullable String source, @Nullable String externalId, String reason, String detail, List<FieldProblem> errors) {

    public static IntakeRejected of(IntakeRejection rejection) {
        IntakeBreach breach = rejection.breach();
        return new IntakeRejected(
                rejection.source(), rejection.externalId(), breach.reason(), breach.detail(), breach.errors());
    }
}
