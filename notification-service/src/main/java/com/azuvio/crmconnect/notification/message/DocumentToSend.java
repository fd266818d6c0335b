package com.azuvio.crmconnect.notification.message;

import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The document that a message carries, as it was when it was handed over for sending; later payments do not change a
 * mail that waits.
 *
 * @param number as printed
 * @param sellerName name of the seller, shown as the sender
 * @param dueOn absent where nothing is to be paid
 * @param totalAmount with VAT
 * @param remainingAmount open when it was handed over
 */
@Embeddable
public record DocumentToSend(
        @Column(name = "document_id") UUID id,

        @Column(name = "document_type") @Enumerated(EnumType.STRING)
        DocumentType type,

        String number,
        String sellerName,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Column(name = "total", precision = 19, scale = 2) BigDecimal totalAmount,

        @Column(name = "remaining", precision = 19, scale = 2)
        BigDecimal remainingAmount,

        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency,
        @Nullable String paymentReference)
        implements MailContent {

    @Override
    public MailKind kind() {
        return MailKind.DOCUMENT;
    }

    public Money total() {
        return Money.of(totalAmount, currency);
    }

    public Money remaining() {
        return Money.of(remainingAmount, currency);
    }
}
