package com.azuvio.crmconnect.invoicing.document;

import org.jspecify.annotations.Nullable;

/**
 * Why no VAT is charged (BT-120, BT-121), in both languages of the printed document, so that a snapshot says the same for ever.
 *
 * @param vatexCode code of the CEF VATEX list; absent where the list has none
 */
public record ExemptionReason(@Nullable String vatexCode, String english, String romanian) {

    /** @param language {@code ro}; anything else reads English */
    public String text(String language) {
        return "ro".equals(language) ? romanian : english;
    }
}
