package com.azuvio.crmconnect.payment.refund;

/** Where a refund stands. */
public enum RefundStatus {
    /** A person asked for it; the money is held, nothing counts yet. */
    REQUESTED,
    /** A second person approved it: the money is the client's and counts on its account. Final. */
    APPROVED,
    /** The second person refused it, with a reason; the money is free again. Final. */
    DECLINED,
    /** It was called off before anybody decided, or its receipt bounced; the money is free again, or gone. Final. */
    WITHDRAWN
}
