package com.azuvio.crmconnect.payment.bank.synthetic;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the lines of some days as one file, in each of the formats. Lines stand in the order of their days. */
public enum StatementWriter {
    CAMT {
        @Override
        public String write(String account, List<SyntheticLine> lines) {
            StringBuilder file = new StringBuilder(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>S</Id><Acct><Id><IBAN>");
            file.append(account).append("</IBAN></Id><Ccy>EUR</Ccy></Acct>\n");
            for (SyntheticLine line : lines) {
                file.append("<Ntry><Amt Ccy=\"EUR\">")
                        .append(decimal(line.cents(), '.'))
                        .append("</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>")
                        .append(line.day())
                        .append("</Dt></BookgDt>")
                        .append(element("AcctSvcrRef", line.servicerReference()))
                        .append("<NtryDtls><TxDtls><Refs>")
                        .append(element("EndToEndId", line.endToEndId()))
                        .append("</Refs><RltdPties>");
                if (line.name() != null) {
                    file.append("<Dbtr><Pty>")
                            .append(element("Nm", line.name()))
                            .append("</Pty></Dbtr>");
                }
                if (line.iban() != null) {
                    file.append("<DbtrAcct><Id>")
                            .append(element("IBAN", line.iban()))
                            .append("</Id></DbtrAcct>");
                }
                file.append("</RltdPties><RmtInf>").append(element("Ustrd", line.text()));
                if (line.creditorReference() != null) {
                    file.append("<Strd><CdtrRefInf>")
                            .append(element("Ref", line.creditorReference()))
                            .append("</CdtrRefInf></Strd>");
                }
                file.append("</RmtInf></TxDtls></NtryDtls></Ntry>\n");
            }
            return file.append("</Stmt></BkToCstmrStmt></Document>\n").toString();
        }
    },
    MT940 {
        @Override
        public String write(String account, List<SyntheticLine> lines) {
            StringBuilder file = new StringBuilder(":20:A\n:25:" + account + "\n:28C:1/1\n:60F:C260101EUR0,00\n");
            for (SyntheticLine line : lines) {
                String day = line.day().format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT));
                file.append(":61:")
                        .append(day)
                        .append(day.substring(2))
                        .append('C')
                        .append(decimal(line.cents(), ','))
                        .append("NTRFNONREF")
                        .append(line.servicerReference() == null ? "" : "//" + line.servicerReference())
                        .append('\n');
                String purpose = "EREF+" + line.endToEndId() + "SVWZ+" + SyntheticBank.ascii(line.text())
                        + (line.creditorReference() == null ? "" : " " + line.creditorReference());
                StringBuilder information = new StringBuilder(":86:166?00GUTSCHRIFT");
                int field = 20;
                for (int from = 0; from < purpose.length() && field < 30; from += 27) {
                    information
                            .append('?')
                            .append(field++)
                            .append(purpose, from, Math.min(purpose.length(), from + 27));
                }
                if (line.iban() != null) {
                    information.append("?31").append(line.iban());
                }
                if (line.name() != null) {
                    String name = SyntheticBank.ascii(line.name());
                    information.append("?32").append(name, 0, Math.min(27, name.length()));
                    if (name.length() > 27) {
                        information.append("?33").append(name.substring(27));
                    }
                }
                for (int from = 0; from < information.length(); from += 65) {
                    file.append(information, from, Math.min(information.length(), from + 65))
                            .append('\n');
                }
            }
            return file.append(":62F:C260331EUR0,00\n-\n").toString();
        }
    },
    CSV {
        @Override
        public String write(String account, List<SyntheticLine> lines) {
            StringBuilder file = new StringBuilder(
                    "account;bookedOn;amount;currency;servicerReference;endToEndId;creditorReference;counterpartyName;counterpartyIban;text\n");
            for (SyntheticLine line : lines) {
                file.append(String.join(
                                ";",
                                account,
                                line.day().toString(),
                                decimal(line.cents(), '.'),
                                "EUR",
                                cell(line.servicerReference()),
                                cell(line.endToEndId()),
                                cell(line.creditorReference()),
                                cell(line.name()),
                                cell(line.iban()),
                                cell(line.text())))
                        .append('\n');
            }
            return file.toString();
        }
    };

    public abstract String write(String account, List<SyntheticLine> lines);

    private static String decimal(long cents, char point) {
        return cents / 100 + String.valueOf(point) + String.format(Locale.ROOT, "%02d", cents % 100);
    }

    private static String element(String name, @Nullable String text) {
        return text == null
                ? ""
                : "<" + name + ">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</" + name + ">";
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
