package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.einvoice.OfficialCodes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes that an e-invoice takes from published lists (BR-CL-14, BR-CL-23, BR-CO-09). What is in order says nothing. */
final class CodeRules {

    static final List<ReadinessRule> ALL = List.of(CodeRules::countries, CodeRules::units, CodeRules::vatNumbers);

    private static final String GREECE_FOR_VAT = "EL";
    private static final int PREFIX_LENGTH = 2;

    private CodeRules() {}

    static List<ReadinessItem> countries(ReadinessInput input) {
        List<ReadinessItem> unknown = new ArrayList<>();
        if (input.seller() != null) {
            country(input.seller().address(), "seller.address.country", "/settings/seller", unknown);
        }
        Buyer buyer = input.buyer();
        if (buyer != null) {
            country(buyer.address(), "buyer.address.country", "/clients/" + buyer.clientId(), unknown);
        }
        country(input.shipping().to(), "shipping.to.country", null, unknown);
        return unknown;
    }

    private static void country(
            @Nullable PostalAddress address, String field, @Nullable String link, List<ReadinessItem> unknown) {
        if (address != null && !OfficialCodes.isCountry(address.country())) {
            ReadinessItem item = red("country-unknown", field, "There is no country " + address.country());
            unknown.add(link == null ? item : item.fixedAt(link));
        }
    }

    static List<ReadinessItem> units(ReadinessInput input) {
        List<ReadinessItem> unknown = new ArrayList<>();
        List<PricedLine> lines = input.calculated().lines();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).line().unitCode();
            if (!OfficialCodes.isUnit(code)) {
                unknown.add(red("unit-unknown", "lines[" + i + "].unitCode", "There is no unit " + code));
            }
        }
        return unknown;
    }

    static List<ReadinessItem> vatNumbers(ReadinessInput input) {
        List<ReadinessItem> wrong = new ArrayList<>();
        if (input.seller() != null && !hasPrefix(input.seller().vatNumber())) {
            wrong.add(red("vat-number-prefix", "seller.vatNumber", "The seller's VAT number names no country")
                    .fixedAt("/settings/seller"));
        }
        Buyer buyer = input.buyer();
        if (buyer != null && !hasPrefix(buyer.vatNumber())) {
            wrong.add(red("vat-number-prefix", "buyer.vatNumber", "The client's VAT number names no country")
                    .fixedAt("/clients/" + buyer.clientId()));
        }
        return wrong;
    }

    private static boolean hasPrefix(@Nullable String vatNumber) {
        if (vatNumber == null) {
            return true;
        }
        String prefix = vatNumber.substring(0, Math.min(PREFIX_LENGTH, vatNumber.length()));
        return GREECE_FOR_VAT.equals(prefix) || OfficialCodes.isCountry(prefix);
    }
}
