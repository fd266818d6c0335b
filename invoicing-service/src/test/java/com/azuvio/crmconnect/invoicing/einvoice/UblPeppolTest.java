package com.azuvio.crmconnect.invoicing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents of clients that are reached over Peppol follow BIS Billing 3 (B1), and its newest published rules have nothing against them. */
class UblPeppolTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final OfficialRules RULES = new OfficialRules();
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void namesBothEndpointsAndPassesTheRulesOfPeppol() {
        EInvoice invoice = EInvoice.of(snapshot(true, true));

        assertThat(invoice.profile()).isEqualTo(EInvoiceProfile.PEPPOL_BIS);
        assertThat(RULES.findings(invoice)).isEmpty();
        assertThat(new String(invoice.content(), StandardCharsets.UTF_8))
                .contains("#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>")
                .contains("<cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>")
                .contains("<cbc:EndpointID schemeID=\"9930\">DE136695976</cbc:EndpointID>");
    }

    @Test
    void withoutTheSellersEndpointItIsHeldAgainstIt() {
        assertThat(RULES.findings(EInvoice.of(snapshot(false, true))))
                .extracting(Finding::rule)
                .contains("PEPPOL-EN16931-R020");
    }

    @Test
    void withoutAnEndpointOfTheClientItIsTheEuropeanCore() {
        assertThat(EInvoice.of(snapshot(true, false)).profile()).isEqualTo(EInvoiceProfile.EN_16931);
    }

    /** B1: what is billed, taken back, added and billed in advance, each by the core alone and by Peppol's rules on top. */
    @ParameterizedTest
    @CsvSource({
        "INVOICE, 380, true",
        "CREDIT_NOTE, 381, true",
        "DEBIT_NOTE, 383, true",
        "ADVANCE_INVOICE, 386, true",
        "INVOICE, 380, false",
        "CREDIT_NOTE, 381, false",
        "DEBIT_NOTE, 383, false",
        "ADVANCE_INVOICE, 386, false"
    })
    void everyTypeOfDocumentPassesTheRules(DocumentType type, String code, boolean overPeppol) {
        EInvoice invoice = EInvoice.of(as(type, snapshot(overPeppol, overPeppol)));

        assertThat(invoice.profile()).isEqualTo(overPeppol ? EInvoiceProfile.PEPPOL_BIS : EInvoiceProfile.EN_16931);
        assertThat(RULES.findings(invoice)).isEmpty();
        String root = type == DocumentType.CREDIT_NOTE ? "CreditNote" : "Invoice";
        assertThat(new String(invoice.content(), StandardCharsets.UTF_8))
                .contains("<" + root + " ")
                .contains("<cbc:" + root + "TypeCode>" + code + "<");
    }

    /** The rules do look: what is held against an invoice is held against every other type. */
    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"CREDIT_NOTE", "DEBIT_NOTE", "ADVANCE_INVOICE"})
    void everyTypeOfDocumentNeedsTheSellersEndpointOverPeppol(DocumentType type) {
        assertThat(RULES.findings(EInvoice.of(as(type, snapshot(false, true)))))
                .extracting(Finding::rule)
                .contains("PEPPOL-EN16931-R020");
    }

    /** A note says what it corrects (BG-3). */
    private static InvoiceSnapshot as(DocumentType type, InvoiceSnapshot plain) {
        ObjectNode tree = (ObjectNode) JSON.readTree(EventJson.write(plain));
        tree.put("documentType", type.name());
        if (type == DocumentType.CREDIT_NOTE || type == DocumentType.DEBIT_NOTE) {
            tree.set(
                    "correction",
                    JSON.readTree(EventJson.write(new Correction(
                            plain.documentId(),
                            "INV-2026-000001",
                            plain.issuedOn(),
                            CorrectionReason.ERROR,
                            "The price was wrong"))));
        }
        return EventJson.read(tree.toString().getBytes(StandardCharsets.UTF_8), InvoiceSnapshot.class);
    }

    private static InvoiceSnapshot snapshot(boolean ofSeller, boolean ofBuyer) {
        InvoiceSnapshot plain = DocumentFixtures.aSnapshot(
                EUR,
                DocumentFixtures.aGermanBuyer(),
                DocumentFixtures.shippedTo("DE"),
                DocumentFixtures.calculated(
                        EUR, LineVat.taxed(new BigDecimal("19")), DocumentFixtures.aLine("2", "10.50")));
        ObjectNode tree = (ObjectNode) JSON.readTree(EventJson.write(plain));
        if (ofSeller) {
            ((ObjectNode) tree.path("seller"))
                    .putObject("peppolEndpoint")
                    .put("scheme", "9947")
                    .put("id", "RO18547290");
        }
        if (ofBuyer) {
            ((ObjectNode) tree.path("buyer"))
                    .putObject("peppolEndpoint")
                    .put("scheme", "9930")
                    .put("id", "DE136695976");
        }
        return EventJson.read(tree.toString().getBytes(StandardCharsets.UTF_8), InvoiceSnapshot.class);
    }
}
