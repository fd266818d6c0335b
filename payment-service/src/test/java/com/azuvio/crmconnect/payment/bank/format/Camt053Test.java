package com.azuvio.crmconnect.payment.bank.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Camt053Test {

    private static final String IBAN = "DE89370400440532013000";

    static String document(String version, String statement) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>M1</MsgId></GrpHdr>
                <Stmt><Id>2026-10</Id><Acct><Id><IBAN>RO49AAAA1B31007593840000</IBAN></Id><Ccy>EUR</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Dt><Dt>2026-03-03</Dt></Dt></Bal>
                %s
                </Stmt></BkToCstmrStmt></Document>
                """.formatted(version, statement).strip();
    }

    static String entry(String amount, String more) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
                <BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt>%s</Ntry>
                """.formatted(amount, more);
    }

    @Test
    void readsAnEntryOfVersion02() {
        Collected read = Collected.of(document("02", entry("119.00", """
                <AcctSvcrRef>BANK-1</AcctSvcrRef><NtryDtls><TxDtls>
                <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                <RltdPties><Dbtr><Nm>Țesături  Moldova SRL</Nm></Dbtr><DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct>
                <Cdtr><Nm>We</Nm></Cdtr></RltdPties>
                <RmtInf><Ustrd>invoice INV-2026-000123</Ustrd><Strd><CdtrRefInf><Ref>RF98INV2026000123</Ref></CdtrRefInf></Strd></RmtInf>
                </TxDtls></NtryDtls>""".formatted(IBAN))));
        assertThat(read.heads).hasSize(1);
        assertThat(read.heads.getFirst().account()).isEqualTo("RO49AAAA1B31007593840000");
        assertThat(read.ends.getFirst().closing())
                .isEqualTo(new StatementBalance(Money.of("-20.00", "EUR"), LocalDate.of(2026, 3, 3)));
        StatementLine line = read.lines.getFirst();
        assertThat(line.amount()).isEqualTo(Money.of("119.00", "EUR"));
        assertThat(line.bookedOn()).isEqualTo("2026-03-02");
        assertThat(line.valueOn()).isEqualTo("2026-03-03");
        assertThat(line.servicerReference()).isEqualTo("BANK-1");
        assertThat(line.endToEndId()).isNull();
        assertThat(line.creditorReference()).isEqualTo("RF98INV2026000123");
        assertThat(line.counterpartyName()).isEqualTo("Țesături Moldova SRL");
        assertThat(line.counterpartyIban()).isEqualTo(IBAN);
        assertThat(line.text()).isEqualTo("invoice INV-2026-000123");
    }

    @Test
    void readsWhatLaterVersionsMoved() {
        Collected read = Collected.of(document("08", """
                <Ntry><Amt Ccy="EUR">50</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><DtTm>2026-03-02T23:30:00+02:00</DtTm></BookgDt><NtryDtls><TxDtls>
                <Amt Ccy="EUR">50.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>
                <RltdPties><Cdtr><Pty><Nm>Back To You</Nm></Pty></Cdtr></RltdPties>
                <RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
                <Ntry><Amt Ccy="EUR">9.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>"""));
        assertThat(read.lines).hasSize(1);
        StatementLine line = read.lines.getFirst();
        assertThat(line.direction()).isEqualTo(Direction.DEBIT);
        assertThat(line.returned()).isTrue();
        assertThat(line.counterpartyName()).isEqualTo("Back To You");
        assertThat(line.bookedOn()).isEqualTo("2026-03-02");
        assertThat(line.valueOn()).isEqualTo("2026-03-02");
    }

    @Test
    void makesALineOfEachTransactionOfABatchWhoseAmountsAddUp() {
        String transaction =
                "<TxDtls><Refs><EndToEndId>E%s</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"EUR\">%s</Amt></TxAmt></AmtDtls></TxDtls>";
        String two = transaction.formatted(1, "30.00") + transaction.formatted(2, "70.00");
        assertThat(Collected.of(document("02", entry("100.00", "<NtryDtls>" + two + "</NtryDtls>"))).lines)
                .extracting(StatementLine::endToEndId)
                .containsExactly("E1", "E2");
        assertThat(Collected.of(document("02", entry("99.00", "<NtryDtls>" + two + "</NtryDtls>"))).lines)
                .as("amounts that do not add up")
                .hasSize(1);
    }

    @Test
    void namesLineAndFieldOfWhatIsBroken() {
        refused(document("08", entry("1o0.00", "")), "Ntry/Amt", "is no amount", 7);
        refused(document("08", entry("1.001", "")), "Ntry/Amt", "two decimals", 7);
        refused(document("08", entry("1.00", "").replace("2026-03-02", "2026-02-30")), "Ntry/BookgDt/Dt", "no date", 8);
        refused(document("08", entry("1.00", "").replace("CRDT", "BOTH")), "Ntry/CdtDbtInd", "neither", 7);
        refused(document("08", entry("1.00", "").replace("</Ntry>", "")), "Ntry", "XML is broken", 10);
        refused(
                document("08", "").replace("<Id><IBAN>RO49AAAA1B31007593840000</IBAN></Id>", ""),
                "Stmt/Acct/Id",
                "which account",
                4);
        refused(
                document("08", entry("1.00", "<AddtlNtryInf>" + "x".repeat(5_000) + "</AddtlNtryInf>")),
                "AddtlNtryInf",
                "longer than",
                8);
        refused(document("08", "<a>".repeat(40)), "a", "deeper", 7);
    }

    private static void refused(String file, String field, String reason, int line) {
        assertThatThrownBy(() -> Collected.of(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("statement-unreadable");
            assertThat(refusal.detail()).contains(reason);
            assertThat(refusal.facts()).containsEntry("field", field).containsEntry("line", line);
        });
    }

    @Test
    void refusesOtherMessages() {
        for (String other : new String[] {
            document("02", "").replace("camt.053", "camt.054"), document("01", ""), "<html></html>", "hello", ""
        }) {
            assertThatThrownBy(() -> Collected.of(other))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("statement-format-unknown"));
        }
    }

    @Test
    void readsNoFileThatAnEntityNames(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "the-secret");
        attack("<!DOCTYPE Document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");
        attack("<!DOCTYPE Document SYSTEM \"" + secret.toUri() + "\">", "");
        attack("<!DOCTYPE Document [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]>", "");
    }

    /** A billion laughs, and one entity of quadratic growth. */
    @ParameterizedTest
    @ValueSource(ints = {10, 2})
    void multipliesNoEntities(int times) {
        StringBuilder entities = new StringBuilder("<!DOCTYPE Document [<!ENTITY e0 \"" + "lol".repeat(10_000) + "\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(times) + "\">");
        }
        attack(entities + "]>", "&e9;");
    }

    private static void attack(String doctype, String text) {
        String file = document("08", entry("1.00", "<AddtlNtryInf>" + text + "</AddtlNtryInf>"))
                .replace("?>\n", "?>\n" + doctype + "\n");
        assertThatThrownBy(() -> Collected.of(file)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("statement-unreadable");
            assertThat(refusal.detail()).doesNotContain("the-secret").contains("DOCTYPE");
        });
    }
}
