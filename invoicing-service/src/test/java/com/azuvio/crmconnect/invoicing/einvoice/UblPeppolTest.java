package com.azuvio.crmconnect.invoicing.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.invoicing.document.DocumentFixtures;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.starter.messaging.EventJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.junit.jupiter.api.Test;
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
