package com.azuvio.crmconnect.notification.reminder.web;

import com.azuvio.crmconnect.notification.reminder.DueReminders;
import com.azuvio.crmconnect.notification.reminder.DueReminders.State;
import com.azuvio.crmconnect.notification.reminder.KeepReminderSettings;
import com.azuvio.crmconnect.notification.reminder.RemindMany;
import com.azuvio.crmconnect.notification.reminder.ReminderSettings;
import com.azuvio.crmconnect.notification.reminder.SendReminder;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is to be reminded, reminding them, and the rules of it (S30, D12, B7). */
@RestController
class ReminderController {

    private final DueReminders dueReminders;
    private final RemindMany remindMany;
    private final KeepReminderSettings settings;

    ReminderController(DueReminders dueReminders, RemindMany remindMany, KeepReminderSettings settings) {
        this.dueReminders = dueReminders;
        this.remindMany = remindMany;
        this.settings = settings;
    }

    /** Whom to remind; each client once. */
    record BulkReminderRequest(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> clientIds) {}

    /**
     * What became of one client.
     *
     * @param outcome POSTPONED where an answer is missing
     * @param messageId of the reminder in the message log
     * @param reasons codes of what stands against it
     */
    record BulkReminderRow(
            UUID clientId, Outcome outcome, @Nullable UUID messageId, List<String> reasons) {

        enum Outcome {
            QUEUED,
            HELD,
            POSTPONED
        }

        static BulkReminderRow from(SendReminder.Outcome outcome) {
            Outcome what = outcome.messageId() != null
                    ? Outcome.QUEUED
                    : outcome.isPostponed() ? Outcome.POSTPONED : Outcome.HELD;
            return new BulkReminderRow(
                    outcome.clientId(), what, outcome.messageId(), ReminderRow.codes(outcome.reasons()));
        }
    }

    record BulkReminderResponse(List<BulkReminderRow> rows) {}

    /** Answer and request alike. */
    record ReminderSettingsBody(
            @NotNull @Min(0) @Max(365) Integer thresholdDays,
            @NotNull @Min(1) @Max(365) Integer intervalDays,
            @Nullable @Min(1) @Max(365) Integer bankImportDaysMax,
            @NotNull Boolean automatic,
            @NotNull LocalTime remindAt) {

        static ReminderSettingsBody from(ReminderSettings settings) {
            return new ReminderSettingsBody(
                    settings.thresholdDays(),
                    settings.intervalDays(),
                    settings.bankImportDaysMax(),
                    settings.automatic(),
                    settings.remindAt());
        }
    }

    /**
     * Clients with a document overdue by more than the threshold, each judged by the owners' answers of now. Where an owner does
     * not answer, the client is held. Of one {@code state} a page may be short though it goes on: at most 500 clients are judged for it.
     * {@code counts} are made on request only, of the first 500 clients whatever the state: DUE, HELD, and NOT_JUDGED for those beyond.
     */
    @GetMapping("/reminders/due")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    CursorPage<ReminderRow> due(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "false") boolean counts) {
        Cursor after = Cursor.decode(cursor);
        DueReminders.Page page =
                dueReminders.page(state, after.isStart() ? null : after.uuid(0), PageLimits.check(limit));
        return new CursorPage<>(
                page.judgements().stream().map(ReminderRow::from).toList(),
                page.goOnAfter() == null ? null : Cursor.encode(page.goOnAfter()),
                counts ? dueReminders.counts() : Map.of());
    }

    /** Reminds up to 200 clients, each if it is due at this moment; repeating it reminds nobody twice. */
    @PostMapping("/reminders/bulk-send")
    @PreAuthorize("hasRole('sales-admin')")
    BulkReminderResponse send(@Valid @RequestBody BulkReminderRequest request) {
        return new BulkReminderResponse(remindMany.send(request.clientIds()).stream()
                .map(BulkReminderRow::from)
                .toList());
    }

    @GetMapping("/reminders/settings")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<ReminderSettingsBody> settings() {
        ReminderSettings present = settings.read();
        return Versions.ok(ReminderSettingsBody.from(present), present.version());
    }

    @PutMapping("/reminders/settings")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ReminderSettingsBody> change(
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReminderSettingsBody wanted) {
        long version = settings.read().version();
        Versions.require(ifMatch, version);
        ReminderSettings changed = settings.change(new ReminderSettings(
                wanted.thresholdDays(),
                wanted.intervalDays(),
                wanted.bankImportDaysMax(),
                wanted.automatic(),
                wanted.remindAt(),
                version));
        return Versions.ok(ReminderSettingsBody.from(changed), changed.version());
    }
}
