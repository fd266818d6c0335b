package com.azuvio.crmconnect.invoicing.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The VAT of a line, an allowance or a charge.
 *
 * @param ratePercent always with scale 2; above zero for {@link VatCategory#S} and zero for all others
 * @param exemption present for E, AE, K, G and O, absent for S and Z (BR-S-10, BR-Z-10, BR-E-10 …)
 */
public record LineVat(
        VatCategory category,
        BigDecimal ratePercent,
        @Nullable ExemptionReason exemption) {

    /** Stands in while nobody has decided; charges no VAT and blocks the issue. */
    public static final LineVat UNDECIDED = new LineVat(VatCategory.UNDECIDED, BigDecimal.ZERO, null);

    public LineVat {
        ratePercent = ratePercent.setScale(2, RoundingMode.UNNECESSARY);
        boolean taxed = category == VatCategory.S;
        if (taxed ? ratePercent.signum() <= 0 : ratePercent.signum() != 0) {
            throw new IllegalArgumentException("VAT category " + category + " with rate " + ratePercent);
        }
        boolean explained = !taxed && category != VatCategory.Z && category != VatCategory.UNDECIDED;
        if (explained != (exemption != null)) {
            throw new IllegalArgumentException(
                    "VAT category " + category + (explained ? " without" : " with") + " reason");
        }
    }

    public static LineVat taxed(BigDecimal ratePercent) {
        return new LineVat(VatCategory.S, ratePercent, null);
    }

    public static LineVat zeroRated() {
        return new LineVat(VatCategory.Z, BigDecimal.ZERO, null);
    }

    public static LineVat untaxed(VatCategory category, ExemptionReason reason) {
        return new LineVat(category, BigDecimal.ZERO, reason);
    }

    public boolean isDecided() {
        return category != VatCategory.UNDECIDED;
    }
}
