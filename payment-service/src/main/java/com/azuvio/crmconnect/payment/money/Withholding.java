package com.azuvio.crmconnect.payment.money;

/** Something that keeps money of a receipt back, such as a refund that is not decided. It lets go when the receipt bounces. */
public interface Withholding {

    /** @param payment whose row the caller holds; what is let go of is free afterwards */
    void letGo(Payment payment, Stamp stamp);
}
