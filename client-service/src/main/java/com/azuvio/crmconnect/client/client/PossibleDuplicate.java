package com.azuvio.crmconnect.client.client;

import java.util.List;
import java.util.UUID;

/** A client that may be the same as another, and why one may think so. */
public record PossibleDuplicate(UUID id, String number, String name, List<Reason> reasons) {

    public enum Reason {
        /** The same VAT number or fiscal code. */
        SAME_TAX_NUMBER,
        SAME_IBAN,
        /** The same name but for case, diacritics, punctuation and legal form. */
        SAME_NAME
    }
}
