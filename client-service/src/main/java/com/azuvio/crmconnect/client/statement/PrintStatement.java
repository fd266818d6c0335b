package com.azuvio.crmconnect.client.statement;

import com.azuvio.crmconnect.client.account.DrawStatement;
import com.azuvio.crmconnect.client.client.DescribeClient;
import com.azuvio.crmconnect.starter.print.PdfPrinter;
import com.azuvio.crmconnect.starter.print.XhtmlTemplate;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prints a statement of account as PDF/A in the client's language (B3). It has no transaction of its own, so that no
 * connection is held while the pages are laid out.
 */
@Component
public class PrintStatement {

    /** Some 35 pages; laying out takes time and memory that grow with the lines. */
    static final int LINES_MAX = 1_000;

    private final DescribeClient clients;
    private final DrawStatement statements;
    private final StatementIssuer issuer;
    private final CompanyCalendar calendar;
    private final XhtmlTemplate template = new XhtmlTemplate(
            "print/statement.xhtml",
            (language, key, arguments) -> StatementWords.in(language).text(key, arguments));
    private final PdfPrinter printer = new PdfPrinter();

    PrintStatement(DescribeClient clients, DrawStatement statements, StatementIssuer issuer, CompanyCalendar calendar) {
        this.clients = clients;
        this.statements = statements;
        this.issuer = issuer;
        this.calendar = calendar;
    }

    /** @throws Refusal as {@link DrawStatement#draw}, {@code statement-too-long} at fewer lines; {@code client-not-found} */
    public byte[] print(
            UUID clientId,
            Currency currency,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt) {
        var client = clients.describe(clientId).state();
        var statement = statements.draw(clientId, currency, from, asOf, knownAt, LINES_MAX);
        var words = StatementWords.in(client.profile().language().code());
        var page = new StatementLayout(words, calendar.zone()).print(statement, client, issuer);
        return printer.print(template.write(page, page.language()));
    }
}
