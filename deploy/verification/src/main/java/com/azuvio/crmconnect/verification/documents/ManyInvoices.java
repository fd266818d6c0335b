package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.measure.ServiceDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Years of invoices: copies of one that was issued through the API, each with its own number, client, dates and money. Of a hundred, ninety are
 * paid, five unpaid, three partially paid, one reversed, and one paid one waits to be sent. They have no snapshots and no PDFs, which no list reads.
 */
final class ManyInvoices {

    private static final String ID = "bench_id(n)";
    private static final int CLIENTS = 2_000;
    private static final int DAYS = 1_095;
    private static final String UNPAID = "n % 100 between 90 and 94";
    private static final String PARTIALLY_PAID = "n % 100 between 95 and 97";
    private static final String REVERSED = "n % 100 = 98";

    private final ServiceDatabase database;

    ManyInvoices(ServiceDatabase database) {
        this.database = database;
    }

    /** Adds invoices until there are {@code count} in all. */
    void fillUpTo(long count) {
        long present = database.number("select count(*) from invoices");
        database.asOwnerOfTheServer(server -> {
            server.execute("set session_replication_role = replica");
            Map<String, String> columns = invoiceColumns();
            copy(server, "invoices", "id", columns, present, count);
            copy(server, "invoice_lines", "invoice_id", Map.of("invoice_id", ID), present, count);
            columns.put("document_id", ID);
            copy(server, "register_entries", "document_id", columns, present, count);
            server.execute("vacuum analyze invoices, invoice_lines, register_entries");
        });
    }

    /** Ids in the order of n, as UUIDv7 of documents that are issued one after the other. */
    void prepare() {
        database.asOwnerOfTheServer(server -> {
            server.execute("drop table if exists bench_template");
            server.execute("create table bench_template as"
                    + " select id from invoices where status = 'ISSUED' and credited_amount = 0 limit 1");
            server.execute("create or replace function bench_id(n bigint) returns uuid language sql immutable as $$"
                    + " select (lpad(to_hex(1600000000000 + n * 90000), 12, '0') || '7' || substr(md5(n::text), 1, 3)"
                    + " || '8' || substr(md5(n::text), 4, 15))::uuid $$");
        });
    }

    private static Map<String, String> invoiceColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", ID);
        columns.put("number", "'OLD-' || lpad(n::text, 8, '0')");
        columns.put("series", "'OLD'");
        columns.put("series_sequence", "n");
        columns.put("payment_reference", "'RF18OLD' || lpad(n::text, 10, '0')");
        columns.put("client_id", "md5((n % " + CLIENTS + ")::text)::uuid");
        columns.put("client_name", "'Client ' || (n % " + CLIENTS + ")");
        columns.put("issued_on", day(0));
        columns.put("tax_point", day(0));
        columns.put("due_on", day(30));
        columns.put(
                "allocated_amount",
                "case when " + UNPAID + " or " + REVERSED + " then 0 when " + PARTIALLY_PAID
                        + " then round(t.total_amount / 3, 2) else t.total_amount end");
        String credited = "case when " + REVERSED + " then t.total_amount else 0 end";
        columns.put("credited_amount", credited);
        columns.put("credit_notes_amount", credited);
        columns.put(
                "remaining_amount",
                "case when " + UNPAID + " then t.total_amount when " + PARTIALLY_PAID
                        + " then t.total_amount - round(t.total_amount / 3, 2) else 0 end");
        columns.put("delivery", "case when n % 100 = 99 then 'NOT_SENT' else 'DELIVERED' end");
        columns.put("delivered_on", "case when n % 100 = 99 then null else " + day(0) + " end");
        columns.put("delivered_by", "case when n % 100 = 99 then null else 'bench' end");
        return columns;
    }

    private static String day(int after) {
        return "(current_date - " + DAYS + " + (n % " + DAYS + ")::int + " + after + ")";
    }

    /** Every column that can be written, as in the template unless {@code changed} says otherwise. */
    private static void copy(
            Statement server, String table, String key, Map<String, String> changed, long from, long to)
            throws SQLException {
        StringJoiner names = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        try (ResultSet columns =
                server.executeQuery("select column_name from information_schema.columns where table_name = '" + table
                        + "' and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position")) {
            while (columns.next()) {
                String name = columns.getString(1);
                names.add(name);
                values.add(changed.getOrDefault(name, "t." + name));
            }
        }
        server.execute("insert into " + table + " (" + names + ") select " + values + " from generate_series("
                + (from + 1) + ", " + to + ") n cross join " + table + " t where t." + key
                + " in (select id from bench_template)");
    }
}
