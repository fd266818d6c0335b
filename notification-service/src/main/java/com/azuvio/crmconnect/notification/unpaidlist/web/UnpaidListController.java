package com.azuvio.crmconnect.notification.unpaidlist.web;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.web.MessageResponse;
import com.azuvio.crmconnect.notification.unpaidlist.KeepUnpaidListSettings;
import com.azuvio.crmconnect.notification.unpaidlist.SendUnpaidList;
import com.azuvio.crmconnect.notification.unpaidlist.UnpaidListSettings;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The list of unpaid invoices for the finance manager, once a week (S33). */
@RestController
class UnpaidListController {

    private final KeepUnpaidListSettings settings;
    private final SendUnpaidList sendUnpaidList;

    UnpaidListController(KeepUnpaidListSettings settings, SendUnpaidList sendUnpaidList) {
        this.settings = settings;
        this.sendUnpaidList = sendUnpaidList;
    }

    /**
     * Answer and request alike.
     *
     * @param active whether it is sent by itself
     * @param sendAt time of day in the company's zone
     * @param language {@code en} or {@code ro}
     * @param recipients at least one where it is active
     */
    record UnpaidListSettingsBody(
            @NotNull Boolean active,
            @NotNull DayOfWeek weekday,
            @NotNull LocalTime sendAt,
            @NotNull @Pattern(regexp = "en|ro") String language,
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 254) String> recipients) {

        static UnpaidListSettingsBody from(UnpaidListSettings settings) {
            return new UnpaidListSettingsBody(
                    settings.active(),
                    settings.weekday(),
                    settings.sendAt(),
                    settings.language().name().toLowerCase(Locale.ROOT),
                    settings.recipients().addresses());
        }
    }

    /** @param recipients absent or empty: those of the settings */
    record SendUnpaidListRequest(@Nullable @Size(max = 20) List<@NotNull @Size(max = 254) String> recipients) {}

    @GetMapping("/unpaid-list/settings")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<UnpaidListSettingsBody> unpaidListSettings() {
        UnpaidListSettings present = settings.read();
        return Versions.ok(UnpaidListSettingsBody.from(present), present.version());
    }

    /** Another weekday, time or switching on counts from now on; what would have been due before is not sent. */
    @PutMapping("/unpaid-list/settings")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<UnpaidListSettingsBody> changeUnpaidListSettings(
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody UnpaidListSettingsBody wanted) {
        long seen = settings.read().version();
        Versions.require(ifMatch, seen);
        UnpaidListSettings changed = settings.change(
                wanted.active(),
                wanted.weekday(),
                wanted.sendAt(),
                Language.ofCode(wanted.language()),
                Recipients.of(wanted.recipients()),
                seen);
        return Versions.ok(UnpaidListSettingsBody.from(changed), changed.version());
    }

    /** Mails the list now, besides the schedule; what became of it stands in the message log. */
    @PostMapping("/unpaid-list/send")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<MessageResponse> sendUnpaidList(
            @Valid @RequestBody(required = false) @Nullable SendUnpaidListRequest request) {
        MessageDetails queued = sendUnpaidList.now(Recipients.of(request == null ? null : request.recipients()));
        return Versions.created(
                URI.create("/messages/" + queued.message().id()),
                MessageResponse.from(queued),
                queued.message().version());
    }
}
