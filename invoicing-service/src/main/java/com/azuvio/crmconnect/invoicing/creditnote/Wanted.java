package com.azuvio.crmconnect.invoicing.creditnote;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked to credit. It is kept with the draft, so that the amounts are calculated anew under the original's lock when it is issued.
 *
 * @param lines of {@link Way#LINES} only
 * @param value amount of {@link Way#GROSS} and {@link Way#NET}, percent of {@link Way#PERCENT}
 */
public record Wanted(Way way, List<Line> lines, @Nullable BigDecimal value) {

    /** How much is credited. */
    public enum Way {
        /** Everything that is left. */
        FULL,
        /** Quantities or net amounts of positions of the original. */
        LINES,
        /** An amount with VAT, split over the VAT rates. */
        GROSS,
        /** An amount without VAT, split over the VAT rates. */
        NET,
        /** A percentage of the original's net total, split over the VAT rates. */
        PERCENT
    }

    /**
     * Exactly one of quantity and net is given.
     *
     * @param position that of the line; charges follow the last line
     */
    public record Line(
            int position,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal net) {}

    public static final Wanted ALL = new Wanted(Way.FULL, List.of(), null);

    public Wanted {
        lines = List.copyOf(lines);
    }
}
