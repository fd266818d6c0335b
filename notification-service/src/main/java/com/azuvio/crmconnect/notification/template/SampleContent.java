package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.DocumentToSend;
import com.azuvio.crmconnect.notification.message.DocumentType;
import com.azuvio.crmconnect.notification.message.MailContent;
import com.azuvio.crmconnect.notification.message.ReminderContent;
import com.azuvio.crmconnect.notification.message.StatementContent;
import com.azuvio.crmconnect.notification.message.UnpaidListContent;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Made-up mails of every kind, to see templates with. */
final class SampleContent {

    static final String CLIENT = "Client Example SRL";

    private static final String SELLER = "Seller Example SRL";
    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final BigDecimal TOTAL = new BigDecimal("1234.50");

    private SampleContent() {}

    /** With everything that a mail of the kind can say. */
    static MailContent full(TemplateKind kind) {
        return switch (kind) {
            case INVOICE, ADVANCE_INVOICE, CREDIT_NOTE, DEBIT_NOTE, PROFORMA ->
                new DocumentToSend(
                        ID,
                        DocumentType.valueOf(kind.name()),
                        "EX-2026-000123",
                        SELLER,
                        DAY,
                        DAY.plusDays(30),
                        TOTAL,
                        TOTAL,
                        EURO,
                        "RF18539007547034");
            case REMINDER -> reminder(line("EX-2026-000101", 12, TOTAL), line("EX-2026-000107", 6, BigDecimal.TEN));
            case STATEMENT -> new StatementContent(SELLER, "EUR", DAY.minusDays(60), DAY, Instant.EPOCH);
            case UNPAID_LIST -> new UnpaidListContent(SELLER, DAY);
        };
    }

    /** With as little as a mail of the kind can say. */
    static MailContent bare(TemplateKind kind) {
        return switch (kind) {
            case INVOICE, ADVANCE_INVOICE, CREDIT_NOTE, DEBIT_NOTE, PROFORMA ->
                new DocumentToSend(
                        ID,
                        DocumentType.valueOf(kind.name()),
                        "1",
                        SELLER,
                        DAY,
                        null,
                        TOTAL,
                        BigDecimal.ZERO,
                        EURO,
                        null);
            case REMINDER -> reminder(line("1", 6, BigDecimal.ONE));
            case STATEMENT -> new StatementContent(SELLER, "EUR", null, DAY, Instant.EPOCH);
            case UNPAID_LIST -> full(kind);
        };
    }

    private static MailContent reminder(ReminderContent.Line... lines) {
        return new ReminderContent(SELLER, DAY, Instant.EPOCH, List.of(lines));
    }

    private static ReminderContent.Line line(String number, int daysOverdue, BigDecimal remaining) {
        LocalDate dueOn = DAY.minusDays(daysOverdue);
        return new ReminderContent.Line(
                ID,
                DocumentType.INVOICE.name(),
                number,
                dueOn.minusDays(30),
                dueOn,
                Money.of(TOTAL, EURO),
                Money.of(remaining.setScale(2), EURO),
                daysOverdue);
    }
}
