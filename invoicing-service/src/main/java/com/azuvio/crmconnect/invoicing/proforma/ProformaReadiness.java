package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.starter.web.Refusal;

/** What a proforma must have. Less than an invoice: it is no VAT document, and what makes one complete may still be missing. */
final class ProformaReadiness {

    private ProformaReadiness() {}

    /** @throws Refusal 422 {@code proforma-not-ready} with a reason per field */
    static void require(DeterminedProforma draft, boolean seriesOpen) {
        Refusal refusal = Refusal.unprocessable("proforma-not-ready", "Something is missing to issue the proforma");
        Seller seller = draft.seller();
        if (seller == null) {
            refusal.field("seller", "seller-missing", "The seller's profile is not set up");
        } else if (seller.accountIn(draft.content().billing().currency()).isEmpty()) {
            refusal.field("seller.accounts", "account-missing", "The seller has no account in this currency");
        }
        Buyer buyer = draft.buyer();
        if (buyer == null) {
            refusal.field("clientId", "client-not-known", "The client's data are not known yet");
        } else if (buyer.address() == null) {
            refusal.field("buyer.address", "address-missing", "The client has no address");
        }
        if (!draft.vatDetermined()) {
            refusal.field("lines", "vat-undecided", "The VAT of a line is not decided");
        }
        if (!seriesOpen) {
            refusal.field("series", "series-missing", "No number series is set up for proformas");
        }
        if (!refusal.fields().isEmpty()) {
            throw refusal;
        }
    }
}
