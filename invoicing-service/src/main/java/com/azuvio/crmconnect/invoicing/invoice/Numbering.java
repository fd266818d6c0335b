package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.CreditorReference;
import com.azuvio.crmconnect.invoicing.series.Allocated;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What issuing gave a document.
 *
 * @param series name of the series, such as {@code INV-2026}
 * @param dueOn issue date plus the client's terms, no weekend shift (D6)
 * @param paymentReference ISO 11649 creditor reference made of the number
 */
@Embeddable
public record Numbering(
        String series,
        Long seriesSequence,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Instant issuedAt,
        String issuedBy,
        String paymentReference) {

    /** @throws Refusal 422 {@code delivery-date} for a day before the issue or after today */
    public void requireDeliverable(LocalDate on, LocalDate today) {
        if (on.isBefore(issuedOn) || on.isAfter(today)) {
            throw Refusal.unprocessable("delivery-date", "The day lies from the issue date to today")
                    .field("on", "out-of-range", "from the issue date to today");
        }
    }

    /** With a due date that was agreed on before. */
    Numbering dueOn(LocalDate kept) {
        return new Numbering(series, seriesSequence, number, issuedOn, kept, issuedAt, issuedBy, paymentReference);
    }

    public static Numbering of(Allocated allocated, int termsDays, Instant at, String by) {
        return new Numbering(
                allocated.series(),
                allocated.sequence(),
                allocated.number(),
                allocated.issuedOn(),
                allocated.issuedOn().plusDays(termsDays),
                at,
                by,
                CreditorReference.of(allocated.number()));
    }
}
