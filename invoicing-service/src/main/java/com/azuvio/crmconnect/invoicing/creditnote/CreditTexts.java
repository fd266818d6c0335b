package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.document.CorrectionReason;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import java.util.Locale;

/** What a note calls that which is no line of its original, in the language of the client's documents. */
record CreditTexts(String language, String originalNumber, CorrectionReason reason) {

    private static final int LENGTH_MAX = 1000;

    /** A whole VAT rate. */
    String ofRate(LineVat vat) {
        String rate = vat.ratePercent().stripTrailingZeros().toPlainString();
        boolean discount = reason == CorrectionReason.DISCOUNT;
        return isRomanian()
                ? String.format(
                        Locale.ROOT,
                        "%s factura %s (TVA %s%%)",
                        discount ? "Reducere la" : "Creditare parțială",
                        originalNumber,
                        rate)
                : String.format(
                        Locale.ROOT,
                        "%s invoice %s (VAT %s%%)",
                        discount ? "Discount on" : "Partial credit of",
                        originalNumber,
                        rate);
    }

    String ofCharge() {
        return isRomanian() ? "Transport" : "Freight";
    }

    /** An amount on a line, whose quantity stays. */
    String ofAmount(String description) {
        String text = (isRomanian() ? "Reducere de preț: " : "Price reduction: ") + description;
        return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX);
    }

    /** What a debit note says that takes a credit note back. */
    String takenBack(String creditNoteNumber) {
        return isRomanian()
                ? "Anulează nota de credit " + creditNoteNumber + "."
                : "Takes back credit note " + creditNoteNumber + ".";
    }

    private boolean isRomanian() {
        return "ro".equals(language);
    }
}
