package com.azuvio.crmconnect.invoicing.series;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one kind of document in one year. Gapless and rising from the start number, in numbers and in dates (rules.md §4, I2).
 *
 * @param code unique per year, such as {@code INV}
 * @param digits width of the sequence in the printed number, with leading zeros
 * @param nextNumber what the next document takes
 * @param lastIssuedOn issue date of the last document; absent before the first
 */
public record Series(
        UUID id,
        DocumentType documentType,
        int year,
        String code,
        int digits,
        long startNumber,
        long nextNumber,
        @Nullable LocalDate lastIssuedOn) {

    /** Such as {@code INV-2026}. */
    public String name() {
        return code + "-" + year;
    }

    /** The printed number, such as {@code INV-2026-000001}. */
    public String number(long sequence) {
        return String.format(Locale.ROOT, "%s-%0" + digits + "d", name(), sequence);
    }

    boolean isAheadOf(LocalDate date) {
        return lastIssuedOn != null && lastIssuedOn.isAfter(date);
    }

    static Series from(ResultSet row, int rowNumber) throws SQLException {
        return new Series(
                row.getObject("id", UUID.class),
                DocumentType.valueOf(row.getString("document_type")),
                row.getInt("year"),
                row.getString("code"),
                row.getInt("digits"),
                row.getLong("start_number"),
                row.getLong("next_number"),
                row.getObject("last_issued_on", LocalDate.class));
    }
}
