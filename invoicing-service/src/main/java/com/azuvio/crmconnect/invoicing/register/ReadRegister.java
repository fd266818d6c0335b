package com.azuvio.crmconnect.invoicing.register;

import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.table.Table;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A month's register: page by page, or whole as a file. Rows and totals are of one moment. */
@Component
public class ReadRegister {

    /** What one sheet of a workbook can hold (ECMA-376), less the head and the totals. */
    static final int ROWS_MAX = 1_048_000;

    private static final int ROWS_FETCHED = 500;
    private static final String OF_MONTH = " from register_entries where issued_on >= :from and issued_on < :to";
    private static final String ORDER = " order by issued_on, number, vat_category, vat_rate";
    private static final List<String> HEAD = List.of(
            "Number",
            "Issued on",
            "Document",
            "Client",
            "VAT id",
            "Category",
            "Rate %",
            "Currency",
            "Base",
            "VAT",
            "Total",
            "Exchange rate",
            "Company currency",
            "Base in it",
            "VAT in it",
            "Total in it");

    private final JdbcClient jdbc;

    ReadRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the file once it is known that it can be written. */
    @FunctionalInterface
    public interface Opening {
        Table open() throws IOException;
    }

    /** @param limit rows of the page; one more is read to know whether there is a next one */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RegisterPage page(YearMonth month, Cursor cursor, int limit) {
        JdbcClient.StatementSpec query = of(
                        month,
                        "select *" + OF_MONTH
                                + (cursor.isStart()
                                        ? ""
                                        : " and (issued_on, number, vat_category, vat_rate) > (:day, :number, :category, :rate)")
                                + ORDER + " limit :limit")
                .param("limit", limit + 1);
        if (!cursor.isStart()) {
            query = query.param("day", cursor.date(0))
                    .param("number", cursor.text(1))
                    .param("category", cursor.text(2))
                    .param("rate", rate(cursor.text(3)));
        }
        List<RegisterEntry> rows = query.query(ReadRegister::entry).list();
        boolean more = rows.size() > limit;
        List<RegisterEntry> page = more ? rows.subList(0, limit) : rows;
        return new RegisterPage(month, totals(month), page, more ? after(page.getLast()) : null);
    }

    /** All rows and, after an empty line, the totals. @throws Refusal {@code export-too-large} before anything is written */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(YearMonth month, Opening opening) throws IOException {
        List<RegisterTotal> totals = totals(month);
        long count = totals.stream().mapToLong(RegisterTotal::entries).sum();
        if (count > ROWS_MAX) {
            throw Refusal.unprocessable("export-too-large", count + " rows do not fit into one sheet");
        }
        try (Table table = opening.open()) {
            table.row(HEAD);
            of(month, "select *" + OF_MONTH + ORDER).withFetchSize(ROWS_FETCHED).query(row -> {
                write(table, entry(row, 0));
            });
            table.row(List.of());
            for (RegisterTotal total : totals) {
                table.row(cells(total));
            }
        }
    }

    private List<RegisterTotal> totals(YearMonth month) {
        return of(
                        month,
                        "select currency, vat_category, vat_rate, count(*) as entries, sum(base_amount) as base_amount,"
                                + " sum(vat_amount) as vat_amount, max(company_currency) as company_currency,"
                                + " sum(company_base_amount) as company_base_amount, sum(company_vat_amount) as company_vat_amount,"
                                + " count(*) filter (where company_currency is null) as without_company" + OF_MONTH
                                + " group by currency, vat_category, vat_rate order by currency, vat_category, vat_rate desc")
                .query(ReadRegister::total)
                .list();
    }

    private JdbcClient.StatementSpec of(YearMonth month, String sql) {
        return jdbc.sql(sql)
                .param("from", month.atDay(1))
                .param("to", month.plusMonths(1).atDay(1));
    }

    private static void write(Table table, RegisterEntry entry) {
        List<@Nullable Object> cells = cells(
                entry.inCompanyCurrency(),
                entry.number(),
                entry.issuedOn(),
                label(entry.documentType()),
                entry.clientName(),
                entry.clientVatId(),
                entry.vatCategory().name(),
                entry.vatRate(),
                entry.base().currency().getCurrencyCode(),
                entry.base().amount(),
                entry.vat().amount(),
                entry.total().amount());
        try {
            table.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static List<@Nullable Object> cells(RegisterTotal total) {
        return cells(
                total.inCompanyCurrency(),
                "Total",
                null,
                null,
                null,
                null,
                total.vatCategory().name(),
                total.vatRate(),
                total.base().currency().getCurrencyCode(),
                total.base().amount(),
                total.vat().amount(),
                total.total().amount());
    }

    private static List<@Nullable Object> cells(@Nullable CompanyAmounts company, @Nullable Object... others) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(others));
        if (company != null) {
            cells.addAll(Arrays.asList(
                    company.rate(),
                    company.base().currency().getCurrencyCode(),
                    company.base().amount(),
                    company.vat().amount(),
                    company.total().amount()));
        }
        return cells;
    }

    /** CREDIT_NOTE → Credit note. */
    private static String label(DocumentType type) {
        String words = type.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String after(RegisterEntry last) {
        return Cursor.encode(last.issuedOn(), last.number(), last.vatCategory().name(), last.vatRate());
    }

    private static BigDecimal rate(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("invalid-cursor", "The cursor is none of ours");
        }
    }

    private static RegisterEntry entry(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Money base = Money.of(row.getBigDecimal("base_amount"), currency);
        Money vat = Money.of(row.getBigDecimal("vat_amount"), currency);
        return new RegisterEntry(
                row.getObject("issued_on", LocalDate.class),
                row.getString("number"),
                DocumentType.valueOf(row.getString("document_type")),
                row.getObject("document_id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                row.getString("client_vat_id"),
                VatCategory.valueOf(row.getString("vat_category")),
                row.getBigDecimal("vat_rate"),
                base,
                vat,
                base.plus(vat),
                CompanyAmounts.read(row, rateOf(row)));
    }

    private static @Nullable BigDecimal rateOf(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("company_rate");
        return rate == null ? null : rate.stripTrailingZeros();
    }

    private static RegisterTotal total(ResultSet row, int index) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Money base = Money.of(row.getBigDecimal("base_amount"), currency);
        Money vat = Money.of(row.getBigDecimal("vat_amount"), currency);
        return new RegisterTotal(
                VatCategory.valueOf(row.getString("vat_category")),
                row.getBigDecimal("vat_rate"),
                row.getLong("entries"),
                base,
                vat,
                base.plus(vat),
                CompanyAmounts.read(row, null),
                row.getLong("without_company"));
    }
}
