package com.azuvio.crmconnect.payment.bank.synthetic;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as a bank might write it, with the truth about it.
 *
 * @param payer whose money it truly is; absent for strangers
 * @param truth what it truly pays, in cents; what is left is on account
 * @param decidable whether a person who has this line and the books before them, and nothing else, can tell payer and truth
 * @param kind what was made up
 */
public record SyntheticLine(
        LocalDate day,
        long cents,
        @Nullable String servicerReference,
        @Nullable String endToEndId,
        @Nullable String creditorReference,
        @Nullable String name,
        @Nullable String iban,
        String text,
        @Nullable UUID payer,
        Map<UUID, Long> truth,
        boolean decidable,
        String kind) {}
