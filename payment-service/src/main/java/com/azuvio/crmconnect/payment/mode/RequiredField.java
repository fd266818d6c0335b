package com.azuvio.crmconnect.payment.mode;

/** What a payment mode can demand of a receipt (S15). */
public enum RequiredField {
    /** What came with the money: the slip of the card terminal, the number of the cheque. */
    REFERENCE("reference"),
    /** The account that the money came from. */
    PAYER_IBAN("payerIban"),
    /** The mandate under which a direct debit was collected. */
    MANDATE("mandate");

    private final String fieldName;

    RequiredField(String fieldName) {
        this.fieldName = fieldName;
    }

    /** Name of the field in requests and problems. */
    public String fieldName() {
        return fieldName;
    }
}
