package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 20022 camt.053.001.02 and later. Entries that are not booked and such of 0.00 are passed over; a batch whose
 * transactions tell their amounts becomes a line each, any other entry one line.
 */
final class Camt053 {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:(camt\\.\\d{3}\\.\\d{3})\\.(\\d{2})");
    private static final int VERSION_MIN = 2;
    private static final String MESSAGE = "camt.053.001";

    private final XmlElements xml;
    private final StatementSink sink;
    private final CamtEntry entries;

    private Camt053(XmlElements xml, StatementSink sink) {
        this.xml = xml;
        this.sink = sink;
        this.entries = new CamtEntry(xml);
    }

    static void read(InputStream in, StatementSink sink) throws IOException {
        try (XmlElements xml = new XmlElements(in)) {
            new Camt053(xml, sink).document();
        }
    }

    private void document() {
        refuseOther(xml.root());
        boolean[] any = {false};
        xml.children(message -> {
            if (message.equals("BkToCstmrStmt")) {
                xml.children(part -> {
                    if (part.equals("Stmt")) {
                        any[0] = true;
                        statement();
                    }
                });
            }
        });
        xml.finish();
        if (!any[0]) {
            throw BrokenFile.at(xml.line(), "Stmt", "the file holds no statement");
        }
    }

    private static void refuseOther(String namespace) {
        Matcher known = NAMESPACE.matcher(namespace);
        if (!known.matches() || !known.group(1).equals(MESSAGE) || Integer.parseInt(known.group(2)) < VERSION_MIN) {
            throw StatementReader.unknown("the XML is no camt.053.001.02 or later: " + BrokenFile.shown(namespace));
        }
    }

    /** Its parts come in the order of the schema: account and balances before the entries. */
    private void statement() {
        Head head = new Head(xml.line());
        xml.children(part -> {
            switch (part) {
                case "Id" -> head.reference = xml.text();
                case "Acct" -> account(head);
                case "Bal" -> balance(head);
                case "Ntry" -> {
                    head.begin(sink);
                    List<StatementLine> lines = entries.read();
                    lines.forEach(sink::line);
                }
                default -> {
                    // of no use here
                }
            }
        });
        head.begin(sink);
        sink.end(new StatementEnd(head.opening, head.closing));
    }

    private void account(Head head) {
        xml.children(part -> {
            if (part.equals("Id")) {
                xml.children(kind -> {
                    if (kind.equals("IBAN")) {
                        head.account = xml.text();
                    } else if (kind.equals("Othr")) {
                        xml.children(other -> {
                            if (other.equals("Id")) {
                                head.account = xml.text();
                            }
                        });
                    }
                });
            } else if (part.equals("Ccy")) {
                head.currency = CamtValues.currency(xml.text(), xml.line(), "Acct/Ccy");
            }
        });
    }

    private void balance(Head head) {
        CamtValues.Balance read = CamtValues.balance(xml);
        switch (read.code()) {
            case "OPBD", "PRCD" ->
                head.opening = head.opening == null || read.code().equals("OPBD") ? read.balance() : head.opening;
            case "CLBD" -> head.closing = read.balance();
            default -> {
                // interim, available and forward balances are not booked ones
            }
        }
    }

    /** What is known of a statement before its first entry. */
    private static final class Head {
        private final int line;
        private @Nullable String account;
        private @Nullable Currency currency;
        private @Nullable String reference;
        private @Nullable StatementBalance opening;
        private @Nullable StatementBalance closing;
        private boolean begun;

        Head(int line) {
            this.line = line;
        }

        void begin(StatementSink sink) {
            if (begun) {
                return;
            }
            begun = true;
            if (account == null || account.isEmpty()) {
                throw BrokenFile.at(line, "Stmt/Acct/Id", "the statement does not say of which account it is");
            }
            Money known = opening == null ? null : opening.amount();
            sink.begin(new StatementHead(
                    account,
                    currency != null || known == null ? currency : known.currency(),
                    Texts.name(reference),
                    line));
        }
    }
}
