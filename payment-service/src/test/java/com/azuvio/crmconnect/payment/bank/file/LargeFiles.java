package com.azuvio.crmconnect.payment.bank.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as large as they may be: 50,000 lines, a little below 20 MiB. */
public final class LargeFiles {

    public static final int LINES = 50_000;

    private LargeFiles() {}

    public static Path camt(Path directory, String iban) throws IOException {
        Path file = directory.resolve("large.xml");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>1</Id>");
            out.write("<Acct><Id><IBAN>" + iban + "</IBAN></Id><Ccy>EUR</Ccy></Acct>\n");
            for (int i = 0; i < LINES; i++) {
                out.write("<Ntry><Amt Ccy=\"EUR\">" + (i % 900 + 1) + ".00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                        + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><AcctSvcrRef>B" + i
                        + "</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Payer " + i
                        + "</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>payment of our order</Ustrd></RmtInf>"
                        + "</TxDtls></NtryDtls></Ntry>" + (i % 2 == 0 ? "<!-- " + "x".repeat(160) + " -->" : "")
                        + "\n");
            }
            out.write("</Stmt></BkToCstmrStmt></Document>");
        }
        return file;
    }

    public static Path mt940(Path directory, String iban) throws IOException {
        Path file = directory.resolve("large.sta");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(":20:A\n:25:" + iban + "\n:28C:1/1\n:60F:C260301EUR0,00\n");
            for (int i = 0; i < LINES; i++) {
                out.write(":61:2603020302C" + (i % 900 + 1) + ",00NTRFNONREF//B" + i
                        + "\n:86:166?20SVWZ+payment of our order" + "?21" + "x".repeat(27) + "?22" + "y".repeat(27)
                        + "?32Payer " + i + "?60" + "z".repeat(230) + "\n");
            }
            out.write(":62F:C260302EUR0,00\n-\n");
        }
        return file;
    }

    public static Path csv(Path directory, String iban) throws IOException {
        Path file = directory.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("account,bookedOn,amount,currency,text,servicerReference\n");
            for (int i = 0; i < LINES; i++) {
                out.write(iban + ",2026-03-02," + (i % 900 + 1) + ".00,EUR,payment of our order " + "x".repeat(320)
                        + ",B" + i + "\n");
            }
        }
        return file;
    }
}
