package com.azuvio.crmconnect.order.salesorder;

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

/** The document of a confirmation as invoicing-service tells it. What is known later never gives way to what was earlier. */
@Embeddable
public class ConfirmationDocument {

    private static final int REASON_MAX = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_status")
    private DocumentStatus status = DocumentStatus.AWAITED;

    @Column(name = "document_id")
    private @Nullable UUID id;

    @Column(name = "document_number")
    private @Nullable String number;

    @Column(name = "document_issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "document_total_amount")
    private @Nullable BigDecimal totalAmount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "document_currency", length = 3)
    private @Nullable String currency;

    @Column(name = "document_reason")
    private @Nullable String reason;

    @Column(name = "document_replaced_id")
    private @Nullable UUID replacedId;

    /**
     * Tells whether that was news.
     *
     * @param replaces the document that was credited and is issued again by this one, whatever was known of it
     */
    boolean drafted(UUID documentId, Money total, @Nullable UUID replaces) {
        boolean first = replaces == null && status == DocumentStatus.AWAITED;
        boolean again = replaces != null && !documentId.equals(id);
        if (isReplaced(documentId) || !(first || again)) {
            return false;
        }
        status = DocumentStatus.DRAFTED;
        id = documentId;
        replacedId = replaces;
        number = null;
        issuedOn = null;
        reason = null;
        total(total);
        return true;
    }

    boolean issued(UUID documentId, String documentNumber, LocalDate on, Money total) {
        if (status.isFinal() || isReplaced(documentId)) {
            return false;
        }
        status = DocumentStatus.ISSUED;
        id = documentId;
        number = documentNumber;
        issuedOn = on;
        total(total);
        return true;
    }

    boolean discarded(UUID documentId, String why) {
        if (status.isFinal() || isReplaced(documentId)) {
            return false;
        }
        status = DocumentStatus.DISCARDED;
        id = documentId;
        reason = why.length() <= REASON_MAX ? why : why.substring(0, REASON_MAX);
        return true;
    }

    private boolean isReplaced(UUID documentId) {
        return documentId.equals(replacedId);
    }

    private void total(Money total) {
        totalAmount = total.amount();
        currency = total.currency().getCurrencyCode();
    }

    public DocumentStatus status() {
        return status;
    }

    public @Nullable UUID id() {
        return id;
    }

    /** With its series, once issued. */
    public @Nullable String number() {
        return number;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** With VAT. */
    public @Nullable Money total() {
        return totalAmount == null || currency == null ? null : Money.of(totalAmount, Currency.getInstance(currency));
    }

    /** Why it was discarded. */
    public @Nullable String reason() {
        return reason;
    }
}
