package com.azuvio.crmconnect.order.intake;

/** The topics that other systems write. */
public final class IntakeTopics {

    public static final String ORDERS = "sales.order-intake";
    public static final String WAREHOUSE = "sales.warehouse";

    private IntakeTopics() {}
}
