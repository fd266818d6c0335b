package com.azuvio.crmconnect.verification.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Orders that come in after the day's work, so that somebody finds new ones the next morning. */
public final class MoreOrders {

    private static final int SHIFT = 7;

    private final Workplace workplace;
    private final String run;

    /** @param run other than that of the day */
    public MoreOrders(Workplace workplace, String run) {
        this.workplace = workplace;
        this.run = run;
    }

    /**
     * @param messages in all, ten mistakes of their sender among them
     * @return the orders, all of them new
     */
    public List<JsonNode> place(List<KnownClient> clients, int messages) {
        List<KnownClient> others = new ArrayList<>(clients);
        Collections.rotate(others, SHIFT);
        IntakePlan plan = new SampleOrders(run, others, SampleItem.readAll(workplace.salesAdmin())).plan(messages);
        return new TakeOrders(workplace, new Tally()).take(plan);
    }
}
