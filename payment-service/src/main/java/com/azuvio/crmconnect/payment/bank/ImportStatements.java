package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.StatementFile;
import com.azuvio.crmconnect.payment.bank.format.StatementFormat;
import com.azuvio.crmconnect.payment.bank.format.StatementReader;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a file of account statements, whole or not at all. What is known already, by the same file or by one that
 * overlaps with it, stays as it is (B5, rules.md §10). New lines are compared with what is open soon afterwards.
 */
@Service
public class ImportStatements {

    private static final int DIGESTED_AT_ONCE = 65_536;

    /** One import after the other: two that overlap would wait for each other's lines in turn. */
    private static final long LOCK = 0x62616e6bL;

    private final StatementReader reader;
    private final BankAccounts accounts;
    private final ReadStatements statements;
    private final JdbcTemplate jdbc;
    private final CompanyCalendar calendar;
    private final CurrentActor actor;

    ImportStatements(
            StatementReader reader,
            BankAccounts accounts,
            ReadStatements statements,
            JdbcTemplate jdbc,
            CompanyCalendar calendar,
            CurrentActor actor) {
        this.reader = reader;
        this.accounts = accounts;
        this.statements = statements;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.actor = actor;
    }

    /**
     * @throws Refusal what {@link StatementReader} and {@link OurAccounts} refuse, and 409
     *     {@code days-imported-in-another-format}, {@code another-import-under-way}
     */
    @Transactional
    public ImportOutcome importFile(StatementFile file) {
        byte[] sha256 = digest(file);
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))) {
            throw Refusal.retryLater("another-import-under-way", "another file is being imported");
        }
        Optional<ImportOutcome> before = statements.findImport(sha256);
        if (before.isPresent()) {
            return before.get();
        }
        UUID importId = UuidV7.next();
        jdbc.update(
                "insert into bank_imports (id, sha256, format, imported_at, imported_by) values (?, ?, 'CSV', ?, ?)",
                importId,
                sha256,
                calendar.now().atOffset(ZoneOffset.UTC),
                actor.name());
        KeepLines lines = new KeepLines(jdbc, new OurAccounts(accounts.findAllByOrderByNameAscIdAsc()), importId);
        StatementFormat format = reader.read(file, lines);
        jdbc.update("update bank_imports set format = ? where id = ?", format.name(), importId);
        lines.statements().forEach(statement -> refuseOtherFormat(statement, format));
        return new ImportOutcome(importId, format, false, statements.ofImport(importId));
    }

    /** The formats tell references and texts differently, so that the same movement would come in twice. */
    private void refuseOtherFormat(KeepLines.KeptStatement statement, StatementFormat format) {
        jdbc
                .queryForList(
                        """
                        select i.format || ' on ' || l.booked_on
                          from bank_lines l
                          join bank_statements s on s.id = l.statement_id
                          join bank_imports i on i.id = s.import_id
                         where l.account_id = ? and l.booked_on between ? and ? and i.format <> ?
                         order by l.booked_on limit 1
                        """,
                        String.class,
                        statement.account().id(),
                        statement.fromOn(),
                        statement.untilOn(),
                        format.name())
                .stream()
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                                    "days-imported-in-another-format",
                                    "lines of " + statement.account().name() + " were imported as " + other
                                            + "; in another format they would come in twice")
                            .with("account", statement.account().iban());
                });
    }

    private static byte[] digest(StatementFile file) {
        try (InputStream in = file.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[DIGESTED_AT_ONCE];
            int read;
            while ((read = in.read(buffer)) > 0) {
                digest.update(buffer, 0, read);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
