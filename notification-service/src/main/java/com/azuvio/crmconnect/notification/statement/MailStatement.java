package com.azuvio.crmconnect.notification.statement;

import com.azuvio.crmconnect.notification.client.ClientCopies;
import com.azuvio.crmconnect.notification.client.ClientCopy;
import com.azuvio.crmconnect.notification.document.StatementFile;
import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.notification.message.MessageDetails;
import com.azuvio.crmconnect.notification.message.QueueMail;
import com.azuvio.crmconnect.notification.message.Recipients;
import com.azuvio.crmconnect.notification.message.SellerName;
import com.azuvio.crmconnect.notification.message.StatementContent;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a client its statement as of any day, as it was known at any moment. */
@Service
public class MailStatement {

    private final QueueMail queueMail;
    private final ClientCopies clients;
    private final SellerName seller;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    MailStatement(
            QueueMail queueMail,
            ClientCopies clients,
            SellerName seller,
            CurrentActor actor,
            CompanyCalendar calendar) {
        this.queueMail = queueMail;
        this.clients = clients;
        this.seller = seller;
        this.actor = actor;
        this.calendar = calendar;
    }

    /**
     * Which statement.
     *
     * @param currency ISO 4217 code
     * @param from absent: from the beginning
     * @param asOf absent: today
     * @param knownAt absent: now
     */
    public record Wanted(
            UUID clientId,
            String currency,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt) {}

    /**
     * @param to empty: the client's present invoice addresses
     * @throws Refusal 422 {@code client-not-known}, {@code currency-not-supported}, {@code period-ends-before-it-begins},
     *     {@code no-usable-recipient}
     */
    @Transactional
    public MessageDetails mail(Wanted wanted, Recipients to) {
        ClientCopy client = clients.find(wanted.clientId())
                .orElseThrow(() -> Refusal.unprocessable("client-not-known", "nothing is known of this client here")
                        .field("clientId", "client-not-known", "nothing is known of this client here"));
        Instant now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        StatementContent content = new StatementContent(
                seller.read(),
                currency(wanted.currency()),
                wanted.from(),
                wanted.asOf() == null ? calendar.dateOf(now) : wanted.asOf(),
                wanted.knownAt() == null ? now : wanted.knownAt());
        if (content.from() != null && content.from().isAfter(content.asOf())) {
            throw Refusal.unprocessable("period-ends-before-it-begins", "the first day lies after the last")
                    .field("from", "after-as-of", "not after asOf");
        }
        return queueMail.queue(new QueueMail.Wish(
                client.id(),
                Language.ofCode(client.language()),
                content,
                List.of(StatementFile.of(
                        client.id(), content.currency(), content.from(), content.asOf(), content.knownAt())),
                to.addresses().isEmpty() ? Recipients.of(client.invoiceEmails()) : to,
                actor.name()));
    }

    private static String currency(String code) {
        try {
            return Money.zero(Currency.getInstance(code)).currency().getCurrencyCode();
        } catch (IllegalArgumentException e) {
            String reason = "not a currency of ISO 4217 with two decimals";
            throw Refusal.unprocessable("currency-not-supported", reason)
                    .field("currency", "currency-not-supported", reason);
        }
    }
}
