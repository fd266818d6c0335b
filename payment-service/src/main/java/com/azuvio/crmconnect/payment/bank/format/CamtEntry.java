package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one {@code Ntry} with its transactions. */
final class CamtEntry {

    /** A batch with more stays one line. */
    private static final int TRANSACTIONS_MAX = 50_000;

    private final XmlElements xml;

    CamtEntry(XmlElements xml) {
        this.xml = xml;
    }

    /** Of an entry that is not booked, or moves no money, nothing. */
    List<StatementLine> read() {
        int line = xml.line();
        LineDraft entry = new LineDraft();
        List<LineDraft> transactions = new ArrayList<>();
        List<String> status = new ArrayList<>();
        String[] additional = {null};
        xml.children(part -> {
            switch (part) {
                case "Amt" -> entry.amount = CamtValues.amount(xml, "Ntry/Amt");
                case "CdtDbtInd" -> entry.direction = CamtValues.direction(xml.text(), xml.line(), "Ntry/CdtDbtInd");
                // Version 02 writes the code itself, later ones an element Cd.
                case "Sts" -> status.add(xml.firstTextWithin());
                case "BookgDt" -> entry.bookedOn = CamtValues.day(xml, "Ntry/BookgDt");
                case "ValDt" -> entry.valueOn = CamtValues.day(xml, "Ntry/ValDt");
                case "AcctSvcrRef" -> entry.servicerReference = xml.text();
                case "AddtlNtryInf" -> additional[0] = xml.text();
                case "NtryDtls" ->
                    xml.children(detail -> {
                        if (detail.equals("TxDtls")) {
                            refuseMore(transactions);
                            transactions.add(CamtTransaction.read(xml));
                        }
                    });
                default -> {
                    // of no use here
                }
            }
        });
        if (!status.isEmpty() && !status.getFirst().equals("BOOK")) {
            return List.of();
        }
        if (entry.amount == null) {
            throw BrokenFile.at(line, "Ntry/Amt", "the amount is missing");
        }
        if (entry.amount.isZero()) {
            return List.of();
        }
        return lines(entry, transactions, additional[0], line);
    }

    private void refuseMore(List<LineDraft> transactions) {
        if (transactions.size() == TRANSACTIONS_MAX) {
            throw StatementReader.tooManyLines();
        }
    }

    private static List<StatementLine> lines(
            LineDraft entry, List<LineDraft> transactions, @Nullable String additional, int line) {
        if (transactions.size() > 1 && isTold(entry, transactions)) {
            List<StatementLine> lines = new ArrayList<>();
            for (LineDraft transaction : transactions) {
                inherit(transaction, entry);
                if (transaction.text.isEmpty()) {
                    transaction.say(additional);
                }
                lines.add(finish(transaction, line));
            }
            return lines;
        }
        if (transactions.size() == 1) {
            LineDraft only = transactions.getFirst();
            only.amount = entry.amount; // of the account, whatever currency the payer instructed
            only.direction = entry.direction;
            inherit(only, entry);
            only.say(additional);
            return List.of(finish(only, line));
        }
        for (LineDraft transaction : transactions) {
            entry.say(transaction.text.toString());
            entry.returned |= transaction.returned;
        }
        entry.say(additional);
        return List.of(finish(entry, line));
    }

    /** Every transaction tells its amount in the entry's currency, and together they are the entry. */
    private static boolean isTold(LineDraft entry, List<LineDraft> transactions) {
        Money whole = entry.amount;
        if (whole == null) {
            return false;
        }
        Money sum = Money.zero(whole.currency());
        for (LineDraft transaction : transactions) {
            Money part = transaction.amount;
            if (part == null || !part.currency().equals(whole.currency()) || part.isZero()) {
                return false;
            }
            boolean against = transaction.direction != null && transaction.direction != entry.direction;
            sum = against ? sum.minus(part) : sum.plus(part);
        }
        return sum.equals(whole);
    }

    private static void inherit(LineDraft transaction, LineDraft entry) {
        transaction.bookedOn = entry.bookedOn;
        transaction.valueOn = entry.valueOn;
        if (transaction.direction == null) {
            transaction.direction = entry.direction;
        }
        if (Texts.reference(transaction.servicerReference) == null) {
            transaction.servicerReference = entry.servicerReference;
        }
        boolean credit = transaction.direction == Direction.CREDIT;
        transaction.counterpartyName = credit ? transaction.debtorName : transaction.creditorName;
        transaction.counterpartyIban = credit ? transaction.debtorIban : transaction.creditorIban;
    }

    private static StatementLine finish(LineDraft draft, int line) {
        return draft.line(line, "Ntry/BookgDt", "Ntry/CdtDbtInd", "Ntry/Amt");
    }
}
