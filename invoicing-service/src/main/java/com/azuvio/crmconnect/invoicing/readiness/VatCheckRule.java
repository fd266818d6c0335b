package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.green;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.BuyerStatus;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.invoicing.document.VatNumberCheck;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the categories K and AE rest on a VAT number that the register of the EU knows (rules.md §2): valid is in order, invalid is wrong, and unknown
 * holds the document, under a code of its own, until the register can say.
 */
public final class VatCheckRule {

    private static final String FIELD = "buyer.vatNumber";
    private static final Set<VatCategory> WITHOUT_VAT = Set.of(VatCategory.K, VatCategory.AE);

    private VatCheckRule() {}

    /** Nothing where no line rests on the number. */
    public static List<ReadinessItem> items(@Nullable Buyer buyer, Calculated calculated) {
        if (buyer == null || buyer.status() != BuyerStatus.EU_VAT_REGISTERED || buyer.vatNumber() == null) {
            return List.of();
        }
        boolean rests = calculated.totals().breakdown().stream()
                .map(VatBreakdown::category)
                .anyMatch(WITHOUT_VAT::contains);
        return rests ? List.of(item(buyer, buyer.vatCheck())) : List.of();
    }

    private static ReadinessItem item(Buyer buyer, @Nullable VatNumberCheck check) {
        String fixLink = "/clients/" + buyer.clientId();
        if (check == null) {
            return red("vat-check-pending", FIELD, "The client's VAT number was not held against VIES yet")
                    .fixedAt(fixLink);
        }
        return switch (check.result()) {
            case VALID -> green("vat-check", FIELD, "VIES knows the client's VAT number");
            case INVALID ->
                red("buyer-vat-number-invalid", FIELD, "VIES does not know the client's VAT number")
                        .fixedAt(fixLink);
            case UNKNOWN ->
                red(
                                "vat-check-pending",
                                FIELD,
                                "VIES could not say whether the client's VAT number is valid; it is asked again")
                        .fixedAt(fixLink);
        };
    }
}
