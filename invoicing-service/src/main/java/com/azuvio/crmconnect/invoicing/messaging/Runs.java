package com.azuvio.crmconnect.invoicing.messaging;

import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.ArrayList;
import java.util.List;

/** Splits a poll into runs of one type, so that each run is one use case call and the order stays. */
final class Runs {

    private Runs() {}

    static List<List<InboundEvent>> ofOneType(List<InboundEvent> events) {
        List<List<InboundEvent>> runs = new ArrayList<>();
        for (InboundEvent event : events) {
            if (runs.isEmpty() || !runs.getLast().getFirst().type().equals(event.type())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(event);
        }
        return runs;
    }
}
