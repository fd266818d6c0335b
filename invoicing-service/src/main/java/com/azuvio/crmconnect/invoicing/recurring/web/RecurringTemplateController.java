package com.azuvio.crmconnect.invoicing.recurring.web;

import com.azuvio.crmconnect.invoicing.recurring.CreateTemplate;
import com.azuvio.crmconnect.invoicing.recurring.EditTemplate;
import com.azuvio.crmconnect.invoicing.recurring.ListTemplates;
import com.azuvio.crmconnect.invoicing.recurring.PreviewedPeriod;
import com.azuvio.crmconnect.invoicing.recurring.ReadTemplate;
import com.azuvio.crmconnect.invoicing.recurring.RecurringChip;
import com.azuvio.crmconnect.invoicing.recurring.TemplateSummary;
import com.azuvio.crmconnect.invoicing.recurring.TemplateView;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Recurring templates: set up, read, changed. */
@RestController
@RequestMapping("/recurring-templates")
class RecurringTemplateController {

    private final CreateTemplate creating;
    private final EditTemplate editing;
    private final ListTemplates lists;
    private final ReadTemplate templates;
    private final CurrentActor actor;

    RecurringTemplateController(
            CreateTemplate creating,
            EditTemplate editing,
            ListTemplates lists,
            ReadTemplate templates,
            CurrentActor actor) {
        this.creating = creating;
        this.editing = editing;
        this.lists = lists;
        this.templates = templates;
        this.actor = actor;
    }

    /** Sets recurring billing up. 422 {@code start-in-past} where periods before today have begun and {@code generatePast} is not said. */
    @PostMapping
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> create(@Valid @RequestBody RecurringTemplateRequest request) {
        UUID id = creating.create(request.toDetails(), request.generatePast(), actor.name());
        TemplateView view = templates.read(id);
        return Versions.created(
                URI.create("/recurring-templates/" + id), RecurringTemplateResponse.from(view), view.version());
    }

    /** Replaces what is made from now on; documents that were made stay. Another rhythm begins after the last settled period. */
    @PutMapping("/{id}")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<RecurringTemplateResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RecurringTemplateRequest request) {
        editing.edit(id, ifMatch, request.toDetails(), request.generatePast(), actor.name());
        return answer(id);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<RecurringTemplateResponse> read(@PathVariable UUID id) {
        return answer(id);
    }

    /** The next periods, the skipped ones among them. */
    @GetMapping("/{id}/preview")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    List<PreviewedPeriod> preview(
            @PathVariable UUID id, @RequestParam(defaultValue = "24") @Min(1) @Max(120) int count) {
        return templates.preview(id, count);
    }

    /** The newest first, with the count of every chip. Statuses add up; FAILING narrows down to those with a failed period. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<TemplateSummary> list(
            @RequestParam(defaultValue = "") Set<RecurringChip> status,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Size(max = 500) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return lists.page(status, clientId, Cursor.decode(cursor), PageLimits.check(limit));
    }

    private ResponseEntity<RecurringTemplateResponse> answer(UUID id) {
        TemplateView view = templates.read(id);
        return Versions.ok(RecurringTemplateResponse.from(view), view.version());
    }
}
