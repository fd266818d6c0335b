package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.CreditShare;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a note takes off one position of its original. */
@Embeddable
record StoredShare(
        int originalPosition,
        BigDecimal quantity,
        BigDecimal netAmount,
        @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3) Currency currency) {

    private static final int COLUMN_SCALE = 4;

    static StoredShare of(CreditShare share) {
        return new StoredShare(
                share.position(),
                share.quantity().setScale(COLUMN_SCALE, RoundingMode.UNNECESSARY),
                share.net().amount(),
                share.net().currency());
    }
}
