package com.azuvio.crmconnect.verification.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.verification.stack.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CamtFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final String file = new String(
            CamtFile.of(
                    "S1",
                    "RO49AAAA1B31007593840000",
                    "RON",
                    List.of(
                            CamtFile.Line.of(DAY, Amount.of("100.00", "RON"), "Țesături & Fiii", null, "a < b"),
                            CamtFile.Line.of(DAY, Amount.of("-0.35", "RON"), "Banca", null, "comision"))),
            StandardCharsets.UTF_8);

    @Test
    void leadsFromItsOpeningToItsClosingBalance() {
        assertThat(file).contains("<Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"RON\">48210.35</Amt>");
        assertThat(file).contains("<Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"RON\">48310.00</Amt>");
    }

    @Test
    void namesThePayerOfCreditsAndThePayeeOfDebits() {
        assertThat(file).contains("<Dbtr><Pty><Nm>Țesături &amp; Fiii</Nm></Pty></Dbtr>", "a &lt; b");
        assertThat(file).contains("<Amt Ccy=\"RON\">0.35</Amt><CdtDbtInd>DBIT</CdtDbtInd>", "<Cdtr>");
    }

    @Test
    void givesEachLineAReferenceOfItsOwn() {
        assertThat(file).contains("<AcctSvcrRef>S1-001</AcctSvcrRef>", "<AcctSvcrRef>S1-002</AcctSvcrRef>");
    }
}
