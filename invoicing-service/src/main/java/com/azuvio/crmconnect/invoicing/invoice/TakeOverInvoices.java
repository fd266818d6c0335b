package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.CreditorReference;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over invoices of the old system: issued on their day under their number, delivered, open (D16). */
@Component
public class TakeOverInvoices {

    /** In the place of a series; their numbers are the old system's. */
    static final String SERIES = "OPENING";

    private static final int REFERENCE_BODY_MAX = 21;

    private final Invoices invoices;
    private final JdbcClient jdbc;
    private final CompanyCalendar calendar;

    TakeOverInvoices(Invoices invoices, JdbcClient jdbc, CompanyCalendar calendar) {
        this.invoices = invoices;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** The caller holds the clients' copies for share, and has made sure that the numbers are free. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOver(List<OpeningInvoice> opening, String by) {
        List<Invoice> drafts = new ArrayList<>();
        for (OpeningInvoice one : opening) {
            drafts.add(Invoice.opening(one.content(), determined(one), calendar.now()));
        }
        invoices.saveAllAndFlush(drafts); // lines are written before the document is frozen
        Iterator<Long> sequences = jdbc.sql("select nextval('opening_numbers') from generate_series(1, :count)")
                .param("count", opening.size())
                .query(Long.class)
                .list()
                .iterator();
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).takeOver(numbering(opening.get(i), sequences.next(), by));
        }
        invoices.saveAll(drafts);
    }

    private static Determination determined(OpeningInvoice one) {
        BillingContent content = one.content().content();
        return new Determination(
                0,
                null,
                one.buyer(),
                List.of(new VatDecision.Decided(OpeningInvoice.VAT, List.of())),
                null,
                DocumentCalculation.calculate(
                        content.currency(),
                        content.lines(),
                        List.of(OpeningInvoice.VAT),
                        Money.zero(content.currency()),
                        List.of()),
                List.of());
    }

    private Numbering numbering(OpeningInvoice one, long sequence, String by) {
        return new Numbering(
                SERIES,
                sequence,
                one.number(),
                one.issuedOn(),
                one.dueOn(),
                calendar.now(),
                by,
                CreditorReference.of(referenceBody(one.number())));
    }

    /** The end of a long number, which tells it from others better than its beginning. */
    private static String referenceBody(String number) {
        String body = number.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return body.substring(Math.max(0, body.length() - REFERENCE_BODY_MAX));
    }
}
