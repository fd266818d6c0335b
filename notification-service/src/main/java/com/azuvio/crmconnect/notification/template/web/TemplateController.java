package com.azuvio.crmconnect.notification.template.web;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.web.MessageResponse;
import com.azuvio.crmconnect.notification.template.EditTemplate;
import com.azuvio.crmconnect.notification.template.KeepTemplates;
import com.azuvio.crmconnect.notification.template.StoredTemplate;
import com.azuvio.crmconnect.notification.template.TemplateKind;
import com.azuvio.crmconnect.notification.template.TemplateText;
import com.azuvio.crmconnect.notification.template.TryTemplate;
import com.azuvio.crmconnect.notification.template.WrittenText;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** The words of mails per kind and language: built in, or as people edited them. {@code language} is {@code en} or {@code ro}. */
@RestController
@RequestMapping("/message-templates")
@PreAuthorize("hasRole('sales-admin')")
class TemplateController {

    private final KeepTemplates templates;
    private final EditTemplate editTemplate;
    private final TryTemplate tryTemplate;

    TemplateController(KeepTemplates templates, EditTemplate editTemplate, TryTemplate tryTemplate) {
        this.templates = templates;
        this.editTemplate = editTemplate;
        this.tryTemplate = tryTemplate;
    }

    /** All templates, each as it is used now; without their texts. */
    record TemplateList(List<TemplateVersion> items) {}

    @GetMapping
    TemplateList listTemplates() {
        return new TemplateList(Arrays.stream(TemplateKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> templates.current(kind, language)))
                .map(TemplateVersion::from)
                .toList());
    }

    /** The template with its variables and versions; {@code version} shows an earlier one, 0 the built-in one. */
    @GetMapping("/{kind}/{language}")
    ResponseEntity<TemplateResponse> getTemplate(
            @PathVariable TemplateKind kind,
            @PathVariable LanguageCode language,
            @RequestParam(required = false) @Nullable Long version) {
        StoredTemplate current = templates.current(kind, language.language());
        StoredTemplate shown = version == null ? current : templates.version(kind, language.language(), version);
        return Versions.ok(
                TemplateResponse.from(shown, templates.versions(kind, language.language())), current.version());
    }

    /**
     * Saves the words as a new version, used from the next mail on; {@code builtIn} true goes back to those that come with the program. A broken one
     * is refused with line and reason.
     */
    @PutMapping("/{kind}/{language}")
    ResponseEntity<TemplateResponse> putTemplate(
            @PathVariable TemplateKind kind,
            @PathVariable LanguageCode language,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PutTemplateRequest request) {
        long seen = templates.current(kind, language.language()).version();
        Versions.require(ifMatch, seen);
        StoredTemplate saved = editTemplate.edit(kind, language.language(), seen, request.text());
        return Versions.ok(
                TemplateResponse.from(saved, templates.versions(kind, language.language())), saved.version());
    }

    /** What a mail would say: subject and body, with made-up data or those of a mail in the log. */
    @PostMapping("/{kind}/{language}/preview")
    WrittenText previewTemplate(
            @PathVariable TemplateKind kind,
            @PathVariable LanguageCode language,
            @Valid @RequestBody TryTemplateRequest request) {
        return tryTemplate.preview(kind, language.language(), text(kind, language, request), request.example());
    }

    /** Mails what {@code preview} shows, marked as a test; it stands in the message log. */
    @PostMapping("/{kind}/{language}/test")
    ResponseEntity<MessageResponse> mailTest(
            @PathVariable TemplateKind kind,
            @PathVariable LanguageCode language,
            @Valid @RequestBody TestMailRequest request) {
        TryTemplateRequest wanted = request.toTry();
        MessageDetails queued = tryTemplate.mail(
                kind,
                language.language(),
                text(kind, language, wanted),
                wanted.example(),
                Recipients.of(List.of(request.recipient())));
        return Versions.created(
                URI.create("/messages/" + queued.message().id()),
                MessageResponse.from(queued),
                queued.message().version());
    }

    private TemplateText text(TemplateKind kind, LanguageCode language, TryTemplateRequest request) {
        TemplateText present = templates.current(kind, language.language()).text();
        return new TemplateText(
                request.subject() == null ? present.subject() : request.subject(),
                request.html() == null ? present.html() : request.html(),
                request.plain() == null ? present.plain() : request.plain());
    }
}
