package com.azuvio.crmconnect.order.intake.web;

import com.azuvio.crmconnect.order.intake.IntakeBreach;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of a message.
 *
 * @param readable whether a retry would be read
 * @param errors the fields that are still wrong, by their paths
 */
record CorrectionCheckResponse(
        boolean readable, @Nullable String reason, @Nullable String detail, List<FieldProblem> errors) {

    static CorrectionCheckResponse of(Optional<IntakeBreach> breach) {
        return breach.map(found -> new CorrectionCheckResponse(false, found.reason(), found.detail(), found.errors()))
                .orElseGet(() -> new CorrectionCheckResponse(true, null, null, List.of()));
    }
}
