package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.Direction;
import com.azuvio.crmconnect.payment.bank.matching.Book;
import com.azuvio.crmconnect.payment.bank.matching.Comparison;
import com.azuvio.crmconnect.payment.bank.matching.Matcher;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.sql.Types;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares open lines with what is open, some at a time: new ones first, then those that were compared long ago. */
@Service
public class CompareLines {

    private static final int LINES_MAX = 200;

    private record Attribution(UUID lineId, UUID clientId) {}

    private final BankLines lines;
    private final LoadBook loadBook;
    private final FindReturned findReturned;
    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;
    private final Duration again;

    CompareLines(
            BankLines lines,
            LoadBook loadBook,
            FindReturned findReturned,
            JdbcTemplate jdbc,
            CompanyCalendar calendar,
            @Value("${backoffice.bank.compare-again-minutes}") long againMinutes) {
        this.lines = lines;
        this.loadBook = loadBook;
        this.findReturned = findReturned;
        this.client = JdbcClient.create(jdbc);
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.again = Duration.ofMinutes(againMinutes);
    }

    /** @return how many lines were compared; 0 where none is due */
    @Transactional
    public int compareSome(int max) {
        List<UUID> due = client.sql("""
                        select id from bank_lines where status = 'IMPORTED'
                         order by id limit ? for update skip locked
                        """)
                .param(Math.min(max, LINES_MAX))
                .query(UUID.class)
                .list();
        if (due.isEmpty()) {
            due = client.sql("""
                            select id from bank_lines
                             where status in ('UNMATCHED', 'PROPOSED', 'OUTGOING') and compared_at < ?
                             order by compared_at limit ? for update skip locked
                            """)
                    .params(calendar.now().minus(again).atOffset(ZoneOffset.UTC), Math.min(max, LINES_MAX))
                    .query(UUID.class)
                    .list();
        }
        compare(due);
        return due.size();
    }

    /** A line that cannot be compared does not hold up the others: a person sees it as it is. */
    @Transactional
    public void passOverNext() {
        client.sql("""
                        update bank_lines
                           set status = case direction when 'CREDIT' then 'UNMATCHED' else 'OUTGOING' end, compared_at = ?
                         where id = (select id from bank_lines where status = 'IMPORTED'
                                      order by id limit 1 for update skip locked)
                        """).param(calendar.now().atOffset(ZoneOffset.UTC)).update();
    }

    /** Compares one line now. */
    @Transactional
    public void compare(UUID id) {
        BankLine line = lines.lock(id).orElseThrow(() -> BankLines.notFound(id));
        line.refuseUnlessOpen();
        compare(List.of(id));
    }

    private void compare(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<BankLine> due = lines.inOrder(ids);
        Map<UUID, Comparison> found = new LinkedHashMap<>();
        due.stream()
                .filter(line -> line.direction() == Direction.CREDIT)
                .collect(Collectors.groupingBy(
                        line -> line.amount().currency(), LinkedHashMap::new, Collectors.toList()))
                .forEach((currency, credits) -> compareCredits(credits, currency, found));
        due.stream()
                .filter(line -> line.direction() == Direction.DEBIT)
                .forEach(line -> found.put(line.id(), findReturned.of(line)));
        due.forEach(line -> line.compared(found.getOrDefault(line.id(), Comparison.NOTHING), calendar.now()));
        lines.saveAll(due);
        attribute(ids, found);
    }

    private void compareCredits(List<BankLine> credits, Currency currency, Map<UUID, Comparison> found) {
        Book book = loadBook.of(credits.stream().map(BankLine::facts).toList(), currency);
        for (BankLine line : credits) {
            Comparison comparison = Matcher.compare(line.facts(), book);
            if (comparison.proposal() != null && comparison.proposal().score() >= Matcher.AUTOMATIC_MIN) {
                book.reserve(comparison.proposal());
            }
            found.put(line.id(), comparison);
        }
    }

    private void attribute(List<UUID> ids, Map<UUID, Comparison> found) {
        client.sql("delete from bank_line_clients where line_id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .update();
        List<Attribution> rows = new ArrayList<>();
        found.forEach((line, comparison) -> comparison.clients().forEach(one -> rows.add(new Attribution(line, one))));
        jdbc.batchUpdate(
                "insert into bank_line_clients (line_id, client_id) values (?, ?)", rows, LINES_MAX, (sql, row) -> {
                    sql.setObject(1, row.lineId(), Types.OTHER);
                    sql.setObject(2, row.clientId(), Types.OTHER);
                });
    }

    /** Lines that may be this client's are compared again soon: what is open has changed. Held ones are left out. */
    void again(UUID clientId, UUID except) {
        client.sql("""
                        update bank_lines set compared_at = timestamptz 'epoch'
                         where id in (select l.id from bank_lines l join bank_line_clients c on c.line_id = l.id
                                       where c.client_id = ? and l.id <> ?
                                         and l.status in ('UNMATCHED', 'PROPOSED') for update of l skip locked)
                        """).params(clientId, except).update();
    }
}
