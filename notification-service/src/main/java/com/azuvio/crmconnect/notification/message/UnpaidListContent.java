package com.azuvio.crmconnect.notification.message;

import java.time.LocalDate;

/**
 * What a mail with the list of unpaid invoices says (S33).
 *
 * @param asOf the day for which it is sent
 */
public record UnpaidListContent(String sellerName, LocalDate asOf) implements MailContent {

    @Override
    public MailKind kind() {
        return MailKind.UNPAID_LIST;
    }
}
