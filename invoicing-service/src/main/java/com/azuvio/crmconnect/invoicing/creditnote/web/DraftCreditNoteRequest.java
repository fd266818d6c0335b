package com.azuvio.crmconnect.invoicing.creditnote.web;

import com.azuvio.crmconnect.invoicing.creditnote.Wanted;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to credit of an original, and why. Amounts are positive decimal strings in the original's currency.
 *
 * @param way FULL: all that is left; LINES: {@code lines}; GROSS or NET: {@code amount}; PERCENT: {@code percent}
 * @param percent of the original's net total
 */
record DraftCreditNoteRequest(
        @NotNull CorrectionReason reason,
        @NotBlank @Size(max = 500) String text,
        @NotNull Wanted.Way way,
        @Nullable @Size(max = 500) List<@Valid @NotNull Line> lines,

        @Nullable @Positive @Digits(integer = 15, fraction = 2)
        BigDecimal amount,

        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent) {

    /**
     * Exactly one of quantity and net.
     *
     * @param position that of the line; charges follow the last line
     * @param net amount without VAT
     */
    record Line(
            @Min(1) @Max(10_000) int position,

            @Nullable @Positive @Digits(integer = 15, fraction = 4)
            BigDecimal quantity,

            @Nullable @Positive @Digits(integer = 15, fraction = 2)
            BigDecimal net) {

        @AssertTrue(message = "exactly one of quantity and net")
        boolean isQuantityOrNet() {
            return (quantity == null) != (net == null);
        }
    }

    @AssertTrue(
            message = "LINES needs lines only, GROSS and NET an amount only, PERCENT a percent only, FULL none of them")
    boolean isWayComplete() {
        return (way == Wanted.Way.LINES) == (lines != null && !lines.isEmpty())
                && (way == Wanted.Way.GROSS || way == Wanted.Way.NET) == (amount != null)
                && (way == Wanted.Way.PERCENT) == (percent != null);
    }

    Wanted wanted() {
        List<Wanted.Line> chosen = lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> new Wanted.Line(line.position(), line.quantity(), line.net()))
                        .toList();
        return new Wanted(way, chosen, way == Wanted.Way.PERCENT ? percent : amount);
    }
}
