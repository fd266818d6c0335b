package com.azuvio.crmconnect.payment.bank;

import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints how long the largest file takes beside 20,000 clients and 200,000 open documents: a program that needs a service and its servers, not a test. Run it
 * with {@code mvn verify -pl …,payment-service -Dtest=NONE -Dit.test=MatchingVolume}.
 */
@ServiceTest
class MatchingVolume {

    private static final int LINES = 50_000;
    private static final int CLIENTS = 20_000;
    private static final int DOCUMENTS = 200_000;

    /** So many are written within the time that a statement has. */
    private static final int SLICE = 20_000;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @SuppressWarnings("SystemOut") // a program
    void compareTheLargestFile() {
        jdbc.update("""
                insert into clients (id, number, name, active, revision, name_key)
                select md5('c' || i)::uuid, 'C-' || i, n, true, 1, replace(upper(n), ' ', '')
                  from generate_series(1, ?) i,
                       lateral (select 'House ' || translate(substr(md5('n' || i), 1, 9), '0123456789', 'ghijklmnop')
                                       || ' ' || substr(md5('m' || i), 1, 5)) as names(n)
                """, CLIENTS);
        for (int first = 1; first < DOCUMENTS; first += SLICE) {
            jdbc.update("""
                    insert into open_documents (id, document_type, number, client_id, issued_on, due_on, currency, total_amount,
                                                remaining_amount, payment_status, delivered, payment_reference, revision)
                    select md5('d' || i)::uuid, 'INVOICE', 'INV-2026-' || lpad(i::text, 6, '0'), md5('c' || (i % ? + 1))::uuid,
                           '2026-01-01', '2026-02-01', 'EUR', i % 900 + 1, i % 900 + 1, 'UNPAID', true, 'RF' || i, 1
                      from generate_series(?, ?) i
                    """, CLIENTS, first, first + SLICE - 1);
        }
        jdbc.execute("analyze");
        BankScenario bank = new BankScenario(api);
        String file = file(bank.anAccount());
        long start = System.nanoTime();
        bank.imported(file);
        double imported = seconds(start);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> jdbc.queryForList("select id from bank_lines where status = 'IMPORTED' limit 1")
                        .isEmpty());
        double compared = seconds(start);
        System.out.printf(
                Locale.ROOT,
                "%,d lines beside %,d clients and %,d open documents: imported after %.1f s, compared after %.1f s%n%s%n",
                LINES,
                CLIENTS,
                DOCUMENTS,
                imported,
                compared,
                jdbc.queryForList(
                        "select status, count(*), count(*) filter (where score >= 90) as sure from bank_lines group by 1"));
    }

    /** Every second line names its invoice, every fourth misspells its payer, every eighth is of nobody. */
    private String file(String account) {
        String[] names = jdbc.queryForList("select name from clients order by number", String.class)
                .toArray(String[]::new);
        StringBuilder file =
                new StringBuilder("account,bookedOn,amount,currency,text,counterpartyName,servicerReference\n");
        for (int i = 0; i < LINES; i++) {
            String name = names[i % names.length];
            String payer = i % 8 == 7
                    ? "Somebody " + Integer.toString(i * 7919, 36)
                    : i % 4 == 2 ? name.substring(0, 8) + name.substring(9) : name;
            String text = i % 2 == 0 ? "invoice INV-2026-%06d".formatted(i % DOCUMENTS + 1) : "payment of our order";
            file.append(String.join(",", account, "2026-03-02", i % 900 + 1 + ".00", "EUR", text, payer, "B" + i))
                    .append('\n');
        }
        return file.toString();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
