package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.matching.Book;
import com.azuvio.crmconnect.payment.bank.matching.KnownClient;
import com.azuvio.crmconnect.payment.bank.matching.KnownDocument;
import com.azuvio.crmconnect.payment.bank.matching.KnownReceipt;
import com.azuvio.crmconnect.payment.bank.matching.LineFacts;
import com.azuvio.crmconnect.payment.bank.matching.Numbers;
import com.azuvio.crmconnect.payment.client.NameKey;
import com.azuvio.crmconnect.starter.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads what a batch of lines of one currency may concern, each kind in one statement. */
@Component
class LoadBook {

    private static final String DOCUMENT = """
            select d.id, d.number, d.client_id, d.due_on, d.currency, d.payment_reference,
                   greatest(d.remaining_amount - coalesce(
                       (select sum(a.requested_amount) from allocations a
                         where a.document_id = d.id and a.status = 'REQUESTED'), 0), 0) as open
              from open_documents d
            """;

    private final JdbcClient client;

    LoadBook(JdbcClient client) {
        this.client = client;
    }

    Book of(List<LineFacts> lines, Currency currency) {
        Book book = new Book();
        Set<UUID> clients = new HashSet<>(payers(lines, book));
        clients.addAll(named(lines));
        List<KnownDocument> numbered = byNumber(lines, currency);
        numbered.forEach(document -> clients.add(document.clientId()));
        Set<UUID> all = new HashSet<>(clients);
        openOf(clients, currency).forEach(book::add);
        Stream.of(numbered, ofAmount(lines, currency)).flatMap(List::stream).forEach(document -> {
            book.add(document);
            all.add(document.clientId());
        });
        clients(all).forEach(book::add);
        receipts(lines, currency).forEach(book::add);
        return book;
    }

    private Set<UUID> payers(List<LineFacts> lines, Book book) {
        String[] ibans = lines.stream()
                .map(LineFacts::payerIban)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        Set<UUID> clients = new LinkedHashSet<>();
        client.sql("""
                        select iban, id as client_id from clients where iban = any(?)
                        union
                        select payer_iban, client_id from money_sources
                         where payer_iban = any(?) and reversed_on is null
                        """).params(ibans, ibans).query(row -> {
            UUID id = row.getObject("client_id", UUID.class);
            book.addPayer(row.getString("iban"), id);
            clients.add(id);
        });
        return clients;
    }

    /** Clients of this name, and such whose name begins with it, for banks cut names off. */
    private Set<UUID> named(List<LineFacts> lines) {
        String[] keys = lines.stream()
                .map(LineFacts::payerName)
                .filter(Objects::nonNull)
                .map(NameKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toArray(String[]::new);
        return new HashSet<>(client.sql("""
                        select c.id from unnest(cast(? as text[])) as k(name_key)
                          cross join lateral (
                            select id from clients c
                             where c.name_key ~>=~ k.name_key
                               and c.name_key ~<~ (k.name_key || case when length(k.name_key) >= 10 then '~' else '!' end)
                             order by c.name_key using ~<~ limit 10) c
                        """).param(keys).query(UUID.class).list());
    }

    private List<KnownDocument> openOf(Set<UUID> clients, Currency currency) {
        return client.sql("select o.* from unnest(cast(? as uuid[])) as c(id) cross join lateral (" + DOCUMENT + """
                         where d.client_id = c.id and d.currency = ? and d.remaining_amount > 0
                         order by d.due_on, d.id limit 100) o
                        """)
                .params(clients.toArray(UUID[]::new), currency.getCurrencyCode())
                .query((row, n) -> document(row))
                .list();
    }

    private List<KnownDocument> byNumber(List<LineFacts> lines, Currency currency) {
        Set<String> references = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Set<String> plain = new HashSet<>();
        Set<String> digits = new HashSet<>();
        for (LineFacts line : lines) {
            Stream.of(line.text(), line.creditorReference(), line.endToEndId())
                    .filter(Objects::nonNull)
                    .map(Numbers::in)
                    .forEach(numbers -> {
                        references.addAll(numbers.references());
                        keys.addAll(numbers.keys());
                        plain.addAll(numbers.plain());
                        digits.addAll(numbers.digits());
                    });
        }
        return client.sql(DOCUMENT + """
                         where d.currency = ? and d.id in (
                            select id from open_documents where payment_reference = any(?)
                            union all select id from open_documents where number_key = any(?)
                            union all select id from open_documents where number_plain = any(?)
                            union all select id from open_documents where number_digits = any(?))
                        """)
                .params(currency.getCurrencyCode(), array(references), array(keys), array(plain), array(digits))
                .query((row, n) -> document(row))
                .list();
    }

    private List<KnownDocument> ofAmount(List<LineFacts> lines, Currency currency) {
        return client.sql("select o.* from unnest(cast(? as numeric[])) as l(amount) cross join lateral (" + DOCUMENT
                        + """
                         where d.currency = ? and d.remaining_amount = l.amount and d.remaining_amount > 0
                         order by d.due_on, d.id limit 50) o
                        """)
                .params(amounts(lines), currency.getCurrencyCode())
                .query((row, n) -> document(row))
                .list();
    }

    private List<KnownClient> clients(Collection<UUID> ids) {
        return client.sql("select id, name, name_key from clients where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> {
                    String name = row.getString("name");
                    String key = row.getString("name_key");
                    return new KnownClient(row.getObject("id", UUID.class), name, key == null ? NameKey.of(name) : key);
                })
                .list();
    }

    private List<KnownReceipt> receipts(List<LineFacts> lines, Currency currency) {
        return client
                .sql("""
                        select r.id, r.number, r.client_id, r.amount, r.received_on
                          from unnest(cast(? as numeric[]), cast(? as date[])) as l(amount, day) cross join lateral (
                            select id, number, client_id, amount, received_on from money_sources
                             where kind = 'RECEIPT' and received_on between l.day - 7 and l.day + 7
                               and amount = l.amount and currency = ? and bank_line_id is null and reversed_on is null
                             order by received_on, id limit 20) r
                        """)
                .params(
                        lines.stream().map(LoadBook::amount).toArray(String[]::new),
                        lines.stream().map(line -> line.valueOn().toString()).toArray(String[]::new),
                        currency.getCurrencyCode())
                .query((row, n) -> new KnownReceipt(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("client_id", UUID.class),
                        Money.of(row.getBigDecimal("amount"), currency),
                        row.getObject("received_on", LocalDate.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private static String[] amounts(List<LineFacts> lines) {
        return lines.stream().map(LoadBook::amount).distinct().toArray(String[]::new);
    }

    private static String amount(LineFacts line) {
        return line.amount().amount().toPlainString();
    }

    private static String[] array(Set<String> values) {
        return values.toArray(String[]::new);
    }

    private static KnownDocument document(ResultSet row) throws SQLException {
        return new KnownDocument(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("client_id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                Money.of(row.getBigDecimal("open"), Currency.getInstance(row.getString("currency"))),
                row.getString("payment_reference"));
    }
}
