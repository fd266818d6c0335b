package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.ExemptionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A VAT decision in columns. */
@Embeddable
public record StoredVat(
        @Enumerated(EnumType.STRING) VatCategory vatCategory,
        BigDecimal vatRate,
        @Nullable String vatexCode,
        @Nullable String exemptionEn,
        @Nullable String exemptionRo) {

    public static StoredVat of(LineVat vat) {
        ExemptionReason reason = vat.exemption();
        return reason == null
                ? new StoredVat(vat.category(), vat.ratePercent(), null, null, null)
                : new StoredVat(
                        vat.category(), vat.ratePercent(), reason.vatexCode(), reason.english(), reason.romanian());
    }

    public LineVat vat() {
        ExemptionReason reason = exemptionEn == null || exemptionRo == null
                ? null
                : new ExemptionReason(vatexCode, exemptionEn, exemptionRo);
        return new LineVat(vatCategory, vatRate, reason);
    }
}
