package com.azuvio.crmconnect.payment.bank.web;

import com.azuvio.crmconnect.payment.bank.BankStatement;
import com.azuvio.crmconnect.payment.bank.ImportOutcome;
import com.azuvio.crmconnect.payment.bank.format.StatementFormat;
import java.util.List;
import java.util.UUID;

/**
 * @param repeated the same file was imported before: nothing was changed, the statements are those of that time
 * @param newLines lines that were not known before this import; they are compared with what is open at once
 * @param knownLines lines that an earlier import had brought
 */
record ImportResponse(
        UUID importId,
        StatementFormat format,
        boolean repeated,
        int newLines,
        int knownLines,
        List<BankStatementResponse> statements) {

    static ImportResponse from(ImportOutcome outcome) {
        int lines = outcome.statements().stream().mapToInt(BankStatement::lines).sum();
        int fresh = outcome.repeated()
                ? 0
                : outcome.statements().stream()
                        .mapToInt(BankStatement::newLines)
                        .sum();
        return new ImportResponse(
                outcome.importId(),
                outcome.format(),
                outcome.repeated(),
                fresh,
                lines - fresh,
                outcome.statements().stream().map(BankStatementResponse::from).toList());
    }
}
