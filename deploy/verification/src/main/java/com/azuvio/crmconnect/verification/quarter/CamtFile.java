package com.azuvio.crmconnect.verification.quarter;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a bank statement as camt.053.001.08, whose lines lead from its opening to its closing balance. */
final class CamtFile {

    /**
     * A movement.
     *
     * @param amount negative for money that left
     * @param reference ISO 11649 or none
     */
    record Line(
            LocalDate bookedOn,
            Amount amount,
            @Nullable String name,
            @Nullable String iban,
            String text,
            @Nullable String reference,
            @Nullable String endToEndId) {

        static Line of(LocalDate on, Amount amount, String name, @Nullable String iban, String text) {
            return new Line(on, amount, name, iban, text, null, null);
        }
    }

    private static final BigDecimal OPENING = new BigDecimal("48210.35");

    private final StringBuilder xml = new StringBuilder();
    private final String account;
    private final String currency;

    private CamtFile(String account, String currency) {
        this.account = account;
        this.currency = currency;
    }

    /**
     * @param id of the statement, also the beginning of the bank's own references of its lines
     * @param lines in the order of their days
     */
    static byte[] of(String id, String account, String currency, List<Line> lines) {
        return new CamtFile(account, currency).write(id, lines).getBytes(StandardCharsets.UTF_8);
    }

    private String write(String id, List<Line> lines) {
        xml.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>\n");
        element("GrpHdr", "<MsgId>" + id + "</MsgId>");
        xml.append("<Stmt><Id>").append(id).append("</Id>");
        element("Acct", "<Id><IBAN>" + account + "</IBAN></Id><Ccy>" + currency + "</Ccy>");
        balance("OPBD", OPENING, lines.getFirst().bookedOn());
        BigDecimal closing = lines.stream().map(line -> line.amount().value()).reduce(OPENING, BigDecimal::add);
        balance("CLBD", closing, lines.getLast().bookedOn());
        for (int n = 0; n < lines.size(); n++) {
            entry("%s-%03d".formatted(id, n + 1), lines.get(n));
        }
        return xml.append("</Stmt></BkToCstmrStmt></Document>\n").toString();
    }

    private void balance(String code, BigDecimal amount, LocalDate on) {
        element(
                "Bal",
                "<Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp>" + amount(amount) + "<Dt><Dt>" + on
                        + "</Dt></Dt>");
    }

    private void entry(String bankReference, Line line) {
        boolean credit = line.amount().value().signum() > 0;
        String party = credit ? "Dbtr" : "Cdtr";
        String other =
                line.name() == null ? "" : "<%s><Pty><Nm>%s</Nm></Pty></%s>".formatted(party, text(line.name()), party);
        String iban = line.iban() == null
                ? ""
                : "<%sAcct><Id><IBAN>%s</IBAN></Id></%sAcct>".formatted(party, line.iban(), party);
        String structured = line.reference() == null
                ? ""
                : "<Strd><CdtrRefInf><Ref>" + line.reference() + "</Ref></CdtrRefInf></Strd>";
        String endToEndId = line.endToEndId() == null ? "NOTPROVIDED" : line.endToEndId();
        element(
                "Ntry",
                amount(line.amount().value()) + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + line.bookedOn()
                        + "</Dt></BookgDt><ValDt><Dt>" + line.bookedOn() + "</Dt></ValDt><AcctSvcrRef>" + bankReference
                        + "</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>" + endToEndId
                        + "</EndToEndId></Refs><RltdPties>" + other + iban + "</RltdPties><RmtInf><Ustrd>"
                        + text(line.text()) + "</Ustrd>" + structured + "</RmtInf></TxDtls></NtryDtls>");
    }

    private String amount(BigDecimal amount) {
        return "<Amt Ccy=\"%s\">%s</Amt><CdtDbtInd>%s</CdtDbtInd>"
                .formatted(currency, amount.abs().setScale(2).toPlainString(), amount.signum() < 0 ? "DBIT" : "CRDT");
    }

    private void element(String name, String content) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
