package com.azuvio.crmconnect.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mail with a statement of account says.
 *
 * @param currency ISO 4217 code of the account
 * @param from first day that it lists; absent: from the beginning
 * @param asOf the day whose balance it ends with
 * @param knownAt the moment as of which it is drawn
 */
public record StatementContent(
        String sellerName, String currency, @Nullable LocalDate from, LocalDate asOf, Instant knownAt)
        implements MailContent {

    @Override
    public MailKind kind() {
        return MailKind.STATEMENT;
    }
}
