package com.azuvio.crmconnect.invoicing.recurring;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of recurring templates.
 *
 * @param net of one document
 * @param nextOn the day on which its next period begins; absent where none follows
 * @param failedPeriods how many wait to be tried again or skipped
 */
public record TemplateSummary(
        UUID id,
        long version,
        String name,
        UUID clientId,
        @Nullable String clientName,
        RecurringStatus status,
        SendPolicy sendPolicy,
        int intervalCount,
        IntervalUnit intervalUnit,
        LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable LocalDate nextOn,
        Money net,
        long failedPeriods) {}
