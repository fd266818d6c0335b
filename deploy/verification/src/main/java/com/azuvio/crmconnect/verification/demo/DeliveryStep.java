package com.azuvio.crmconnect.verification.demo;

/** What the warehouse does with an order that waits for it. */
enum DeliveryStep {
    NOTHING_YET,
    PART,
    TWO_PARTS,
    PART_AND_NO_MORE,
    BY_KAFKA,
    WHOLE;

    static DeliveryStep of(int index) {
        return index % 10 == 9 ? NOTHING_YET : values()[1 + index % 5];
    }
}
