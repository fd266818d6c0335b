package com.azuvio.crmconnect.invoicing.tax;

import com.azuvio.crmconnect.invoicing.document.ExemptionReason;

/**
 * The written reasons for charging no VAT, with their codes of the CEF VATEX list (rules.md §2). A Romanian seller cites the Romanian Fiscal Code
 * as well, because the Directive binds it only through that law.
 */
final class Reasons {

    private static final String ROMANIA = "RO";

    private Reasons() {}

    static ExemptionReason intraCommunitySupply(String home) {
        return new ExemptionReason(
                "VATEX-EU-IC",
                "Intra-Community supply, exempt under Article 138 of Directive 2006/112/EC",
                "Livrare intracomunitară scutită, art. 138 din Directiva 2006/112/CE"
                        + romanianLaw(home, "art. 294 alin. (2) lit. a)"));
    }

    static ExemptionReason export(String home) {
        return new ExemptionReason(
                "VATEX-EU-G",
                "Export outside the EU, exempt under Article 146 of Directive 2006/112/EC",
                "Export în afara UE, scutit conform art. 146 din Directiva 2006/112/CE"
                        + romanianLaw(home, "art. 294 alin. (1) lit. a)"));
    }

    static ExemptionReason reverseCharge(String home) {
        return new ExemptionReason(
                "VATEX-EU-AE",
                "Reverse charge: the recipient is liable for the VAT, Articles 44 and 196 of Directive 2006/112/EC",
                "Taxare inversă: TVA este datorată de beneficiar, art. 44 și 196 din Directiva 2006/112/CE"
                        + romanianLaw(home, "art. 278 alin. (2)"));
    }

    /** The exemptions without a right of deduction; which of them applies stands in no catalogue, so the list's code is left out. */
    static ExemptionReason exempt(String home) {
        return new ExemptionReason(
                null,
                "Exempt from VAT under Articles 132 and 135 of Directive 2006/112/EC",
                "Scutit de TVA, art. 132 și 135 din Directiva 2006/112/CE" + romanianLaw(home, "art. 292"));
    }

    static ExemptionReason smallBusiness(String home) {
        return new ExemptionReason(
                null,
                "VAT exempt: special scheme for small enterprises, Article 284 of Directive 2006/112/EC",
                "Scutit de TVA: regimul special pentru întreprinderile mici, art. 284 din Directiva 2006/112/CE"
                        + romanianLaw(home, "art. 310"));
    }

    static ExemptionReason notRegistered() {
        return new ExemptionReason(
                "VATEX-EU-O",
                "Not subject to VAT: the seller is not registered for VAT",
                "Nu face obiectul TVA: furnizorul nu este înregistrat în scopuri de TVA");
    }

    private static String romanianLaw(String home, String article) {
        return ROMANIA.equals(home) ? ", " + article + " din Codul fiscal" : "";
    }
}
