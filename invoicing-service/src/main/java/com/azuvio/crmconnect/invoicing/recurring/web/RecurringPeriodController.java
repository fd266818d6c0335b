package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.recurring.ReadTemplate;
import com.azuvio.crmconnect.invoicing.recurring.SkipPeriod;
import com.azuvio.crmconnect.invoicing.recurring.TemplateView;
import com.azuvio.crmconnect.invoicing.recurring.UnskipPeriod;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on single periods. */
@RestController
@RequestMapping("/recurring-templates/{id}/periods/{index}")
class RecurringPeriodController {

    private final SkipPeriod skipping;
    private final UnskipPeriod unskipping;
    private final ReadTemplate templates;
    private final CurrentActor actor;

    RecurringPeriodController(
            SkipPeriod skipping, UnskipPeriod unskipping, ReadTemplate templates, CurrentActor actor) {
        this.skipping = skipping;
        this.unskipping = unskipping;
        this.templates = templates;
        this.actor = actor;
    }

    /** The period gets no document: one to come, one that is missing, or one that failed. */
    @PostMapping("/skip")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> skip(
            @PathVariable UUID id, @PathVariable int index, @Valid @RequestBody ReasonRequest request) {
        skipping.skip(id, index, request.reason().strip(), actor.name());
        return answer(id);
    }

    /** The period gets its document after all, when its day has come. */
    @PostMapping("/unskip")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> unskip(@PathVariable UUID id, @PathVariable int index) {
        unskipping.unskip(id, index, actor.name());
        return answer(id);
    }

    private ResponseEntity<RecurringTemplateResponse> answer(UUID id) {
        TemplateView view = templates.read(id);
        return Versions.ok(RecurringTemplateResponse.from(view), view.version());
    }
}
