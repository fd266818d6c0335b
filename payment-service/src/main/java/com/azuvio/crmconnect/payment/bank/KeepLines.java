package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.Direction;
import com.azuvio.crmconnect.payment.bank.format.StatementBalance;
import com.azuvio.crmconnect.payment.bank.format.StatementEnd;
import com.azuvio.crmconnect.payment.bank.format.StatementHead;
import com.azuvio.crmconnect.payment.bank.format.StatementLine;
import com.azuvio.crmconnect.payment.bank.format.StatementSink;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the statements of one file as they are read, {@value #BATCH} lines at a time; what is known already is left as it is. */
final class KeepLines implements StatementSink {

    private static final int BATCH = 500;

    private static final String INSERT_LINE = """
            insert into bank_lines (id, statement_id, account_id, identity, position, booked_on, value_on,
                   direction, currency, amount, returned, servicer_reference, end_to_end_id, creditor_reference,
                   counterparty_name, counterparty_iban, text, status, score, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'IMPORTED', 0, 0)
            on conflict do nothing
            """;

    private final JdbcTemplate jdbc;
    private final OurAccounts accounts;
    private final UUID importId;
    private final LineIdentities identities = new LineIdentities();
    private final List<Row> rows = new ArrayList<>(BATCH);
    private final List<KeptStatement> statements = new ArrayList<>();
    private @Nullable KeptStatement current;

    /** A line on its way to the database. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    private record Row(KeptStatement statement, int position, byte[] identity, StatementLine line) {}

    KeepLines(JdbcTemplate jdbc, OurAccounts accounts, UUID importId) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.importId = importId;
    }

    @Override
    public void begin(StatementHead head) {
        BankAccount account = accounts.of(head);
        KeptStatement begun = new KeptStatement(UuidV7.next(), account, head.reference());
        identities.begin(account.id(), head.reference());
        jdbc.update(
                """
                insert into bank_statements (id, import_id, account_id, position, reference, currency, balance_check,
                       line_count, new_count)
                values (?, ?, ?, ?, ?, ?, 'NOT_GIVEN', 0, 0)
                """,
                begun.id(),
                importId,
                account.id(),
                statements.size(),
                head.reference(),
                account.currency().getCurrencyCode());
        statements.add(begun);
        current = begun;
    }

    @Override
    public void line(StatementLine line) {
        KeptStatement statement = Objects.requireNonNull(current);
        if (!line.amount().currency().equals(statement.account().currency())) {
            throw OurAccounts.otherCurrency(line.fileLine(), statement.account());
        }
        int position = statement.add(line);
        rows.add(new Row(statement, position, identities.of(statement.account().id(), line), line));
        if (rows.size() == BATCH) {
            write();
        }
    }

    @Override
    public void end(StatementEnd end) {
        write();
        Objects.requireNonNull(current).finish(jdbc, end);
        current = null;
    }

    List<KeptStatement> statements() {
        return statements;
    }

    private void write() {
        jdbc.batchUpdate(INSERT_LINE, rows, BATCH, KeepLines::fill);
        rows.clear();
    }

    private static void fill(PreparedStatement sql, Row row) throws SQLException {
        StatementLine line = row.line();
        int i = 1;
        sql.setObject(i++, UuidV7.next(), Types.OTHER);
        sql.setObject(i++, row.statement().id(), Types.OTHER);
        sql.setObject(i++, row.statement().account().id(), Types.OTHER);
        sql.setBytes(i++, row.identity());
        sql.setInt(i++, row.position());
        sql.setObject(i++, line.bookedOn());
        sql.setObject(i++, line.valueOn());
        sql.setString(i++, line.direction().name());
        sql.setString(i++, line.amount().currency().getCurrencyCode());
        sql.setBigDecimal(i++, line.amount().amount());
        sql.setBoolean(i++, line.returned());
        sql.setString(i++, line.servicerReference());
        sql.setString(i++, line.endToEndId());
        sql.setString(i++, line.creditorReference());
        sql.setString(i++, line.counterpartyName());
        sql.setString(i++, line.counterpartyIban());
        sql.setString(i, line.text());
    }

    /** What is counted of a statement while it is read. */
    static final class KeptStatement {
        private final UUID id;
        private final BankAccount account;
        private final @Nullable String reference;
        private int lines;
        private Money moved;
        private @Nullable LocalDate fromOn;
        private @Nullable LocalDate untilOn;

        KeptStatement(UUID id, BankAccount account, @Nullable String reference) {
            this.id = id;
            this.account = account;
            this.reference = reference;
            this.moved = Money.zero(account.currency());
        }

        int add(StatementLine line) {
            moved = line.direction() == Direction.CREDIT ? moved.plus(line.amount()) : moved.minus(line.amount());
            LocalDate day = line.bookedOn();
            fromOn = fromOn == null || day.isBefore(fromOn) ? day : fromOn;
            untilOn = untilOn == null || day.isAfter(untilOn) ? day : untilOn;
            return lines++;
        }

        void finish(JdbcTemplate jdbc, StatementEnd end) {
            if (end.closing() != null && (untilOn == null || end.closing().on().isAfter(untilOn))) {
                untilOn = end.closing().on();
            }
            jdbc.update(
                    """
                    update bank_statements
                       set from_on = ?, until_on = ?, opening_amount = ?, closing_amount = ?, balance_check = ?,
                           line_count = ?, new_count = (select count(*) from bank_lines where statement_id = ?)
                     where id = ?
                    """,
                    fromOn,
                    untilOn,
                    amount(end.opening()),
                    amount(end.closing()),
                    BalanceCheck.of(end.opening(), end.closing(), moved).name(),
                    lines,
                    id,
                    id);
        }

        private static @Nullable BigDecimal amount(@Nullable StatementBalance balance) {
            return balance == null ? null : balance.amount().amount();
        }

        UUID id() {
            return id;
        }

        BankAccount account() {
            return account;
        }

        @Nullable
        String reference() {
            return reference;
        }

        @Nullable
        LocalDate fromOn() {
            return fromOn;
        }

        @Nullable
        LocalDate untilOn() {
            return untilOn;
        }
    }
}
