package com.azuvio.crmconnect.verification.accounts;

import com.azuvio.crmconnect.verification.measure.ServiceDatabase;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Three years of accounts: of a hundred documents ninety-two are paid on the fifth day after their due date, five are unpaid and three partially paid.
 * One client has ten thousand entries, two thousand others share the rest.
 */
final class ManyEntries {

    static final String BIG_CLIENT = "b1600000-0000-7000-8000-000000000001";

    private static final int CLIENTS = 2_000;
    private static final int DAYS = 1_095;
    private static final int ENTRIES_OF_BIG_CLIENT = 10_000;

    private final ServiceDatabase database;

    ManyEntries(ServiceDatabase database) {
        this.database = database;
    }

    void fill(long documents) {
        database.asOwnerOfTheServer(server -> {
            server.execute("set session_replication_role = replica");
            documents(server, documents);
            server.execute("""
                    insert into receivables (document_id, client_id, document_type, number, issued_on, due_on, total_amount,
                        remaining_amount, currency, payment_status, delivered, revision, changed_at)
                    select document_id, client_id, 'INVOICE', number, issued_on, due_on, total, total - paid, 'EUR',
                           case when paid = 0 then 'UNPAID' when paid < total then 'PARTIALLY_PAID' else 'PAID' end,
                           true, 2, issued_on + interval '12 hours' from bench_documents""");
            changes(server);
            entries(server);
            server.execute("""
                    insert into accounts (client_id, currency, balance, entries, last_recorded_at)
                    select client_id, currency, sum(amount), count(*), max(recorded_at) from ledger_entries
                    where number like 'OLD-%' group by client_id, currency
                    on conflict (client_id, currency) do update
                    set balance = excluded.balance, entries = excluded.entries""");
            server.execute("drop table bench_documents");
            server.execute("vacuum analyze receivables, receivable_entries, ledger_entries, accounts");
        });
    }

    private static void documents(Statement server, long documents) throws SQLException {
        server.execute("drop table if exists bench_documents");
        server.execute(
                """
                create unlogged table bench_documents as
                select n, md5('document ' || n)::uuid as document_id,
                       case when n <= %d then '%s'::uuid else md5((n %% %d)::text)::uuid end as client_id,
                       'OLD-' || n as number, issued_on, issued_on + 30 as due_on, paid_on, total,
                       case when paid_on > current_date or n %% 100 between 92 and 96 then 0.00
                            when n %% 100 between 97 and 99 then round(total / 3, 2) else total end as paid
                from (select n, current_date - %d + (n %% %d)::int as issued_on,
                             current_date - %d + (n %% %d)::int + 35 as paid_on,
                             100 + round((n %% 9973) / 7.0, 2) as total
                      from generate_series(1, %d) n) as made
                """.formatted(ENTRIES_OF_BIG_CLIENT / 2, BIG_CLIENT, CLIENTS, DAYS, DAYS, DAYS, DAYS, documents));
    }

    private static void changes(Statement server) throws SQLException {
        server.execute("""
                insert into receivable_entries (document_id, revision, client_id, due_on, amount, currency, effective_on, recorded_at)
                select document_id, 1, client_id, due_on, total, 'EUR', issued_on, issued_on + interval '12 hours'
                from bench_documents
                union all
                select document_id, 2, client_id, due_on, -paid, 'EUR', paid_on, paid_on + interval '12 hours'
                from bench_documents where paid > 0
                order by 7""");
    }

    private static void entries(Statement server) throws SQLException {
        server.execute("""
                insert into ledger_entries (id, client_id, type, source_id, number, amount, currency, effective_on, recorded_at,
                    recorded_by)
                select md5('invoice ' || n)::uuid, client_id, 'INVOICE', document_id, number, total, 'EUR', issued_on,
                       issued_on + interval '12 hours', 'bench' from bench_documents
                union all
                select md5('receipt ' || n)::uuid, client_id, 'RECEIPT', md5('payment ' || n)::uuid, number, -paid, 'EUR', paid_on,
                       paid_on + interval '12 hours', 'bench' from bench_documents where paid > 0
                order by 8""");
    }
}
