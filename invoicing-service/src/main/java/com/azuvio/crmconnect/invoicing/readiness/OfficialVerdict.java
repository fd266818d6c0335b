package com.azuvio.crmconnect.invoicing.readiness;

import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.amber;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.green;
import static com.azuvio.crmconnect.invoicing.readiness.ReadinessItem.red;

import com.azuvio.crmconnect.invoicing.einvoice.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The official rules' verdict as rows of the checklist. */
public final class OfficialVerdict {

    private static final String FIELD = "eInvoice";

    private OfficialVerdict() {}

    /**
     * @param verdict absent while it is pending
     * @param failure why the last try failed
     */
    public static List<ReadinessItem> items(@Nullable Verdict verdict, @Nullable String failure) {
        if (verdict == null) {
            return List.of(
                    failure == null
                            ? amber("verdict-pending", FIELD, "The official rules for e-invoices are being run")
                            : amber(
                                    "verdict-failed",
                                    FIELD,
                                    "The official rules could not be run and are tried again: " + failure));
        }
        return verdict.valid()
                ? List.of(green("official-verdict", FIELD, "The official rules for e-invoices have nothing against it"))
                : verdict.findings().stream()
                        .map(finding -> red(finding.rule(), FIELD, finding.text()))
                        .toList();
    }
}
