package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A charge as it is stored, with its VAT as decided. */
@Embeddable
record InvoiceCharge(
        String reason,
        BigDecimal amount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency,
        @Enumerated(EnumType.STRING) VatClass vatClass,
        @Embedded StoredVat vat) {

    static InvoiceCharge of(BilledCharge charge, LineVat vat) {
        return new InvoiceCharge(
                charge.reason(),
                charge.amount().amount(),
                charge.amount().currency(),
                charge.vatClass(),
                StoredVat.of(vat));
    }

    BilledCharge billed() {
        return new BilledCharge(reason, Money.of(amount, currency), vatClass);
    }

    DocumentCharge priced() {
        return new DocumentCharge(Money.of(amount, currency), vat.vat(), reason);
    }
}
