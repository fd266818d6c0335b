package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.recurring.EndTemplate;
import com.azuvio.crmconnect.invoicing.recurring.PauseTemplate;
import com.azuvio.crmconnect.invoicing.recurring.ReadTemplate;
import com.azuvio.crmconnect.invoicing.recurring.ResumeTemplate;
import com.azuvio.crmconnect.invoicing.recurring.TemplateView;
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

/** Commands on a recurring template; each answers the template as it is afterwards. */
@RestController
@RequestMapping("/recurring-templates/{id}")
class RecurringCommandController {

    private final PauseTemplate pausing;
    private final ResumeTemplate resuming;
    private final EndTemplate ending;
    private final ReadTemplate templates;
    private final CurrentActor actor;

    RecurringCommandController(
            PauseTemplate pausing,
            ResumeTemplate resuming,
            EndTemplate ending,
            ReadTemplate templates,
            CurrentActor actor) {
        this.pausing = pausing;
        this.resuming = resuming;
        this.ending = ending;
        this.templates = templates;
        this.actor = actor;
    }

    /** Stops making documents for a while. */
    @PostMapping("/pause")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> pause(@PathVariable UUID id) {
        pausing.pause(id, actor.name());
        return answer(id);
    }

    /** Goes on; says what becomes of the periods that began in the pause. */
    @PostMapping("/resume")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> resume(
            @PathVariable UUID id, @Valid @RequestBody ResumeTemplateRequest request) {
        resuming.resume(id, request.catchUp(), actor.name());
        return answer(id);
    }

    /** Ends recurring billing for good. */
    @PostMapping("/end")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> end(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        ending.end(id, request.reason().strip(), actor.name());
        return answer(id);
    }

    private ResponseEntity<RecurringTemplateResponse> answer(UUID id) {
        TemplateView view = templates.read(id);
        return Versions.ok(RecurringTemplateResponse.from(view), view.version());
    }
}
