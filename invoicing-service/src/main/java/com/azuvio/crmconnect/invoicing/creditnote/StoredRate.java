package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.invoice.StoredVat;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Base and VAT of a note at one VAT category and rate. */
@Embeddable
record StoredRate(
        @Embedded StoredVat vat,
        BigDecimal baseAmount,
        BigDecimal vatAmount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency) {

    static StoredRate of(VatBreakdown row) {
        return new StoredRate(
                StoredVat.of(new LineVat(row.category(), row.ratePercent(), row.exemption())),
                row.base().amount(),
                row.vat().amount(),
                row.base().currency());
    }

    VatBreakdown row() {
        LineVat decided = vat.vat();
        return new VatBreakdown(
                decided.category(),
                decided.ratePercent(),
                Money.of(baseAmount, currency),
                Money.of(vatAmount, currency),
                decided.exemption());
    }
}
