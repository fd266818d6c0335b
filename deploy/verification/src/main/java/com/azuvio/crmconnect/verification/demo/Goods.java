package com.azuvio.crmconnect.verification.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What waits for the warehouse, split into a first part and the rest. */
record Goods(List<Quantity> first, List<Quantity> rest) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    record Quantity(String lineId, String quantity) {}

    /** Half of every line of which at least two wait; the first part may be empty, the rest never is. */
    static Goods held(JsonNode order) {
        List<Quantity> first = new ArrayList<>();
        List<Quantity> rest = new ArrayList<>();
        for (JsonNode line : order.at("/lines")) {
            BigDecimal held = new BigDecimal(line.at("/held").asString());
            String id = line.at("/id").asString();
            BigDecimal half = held.compareTo(TWO) < 0 ? BigDecimal.ZERO : held.divide(TWO, 0, RoundingMode.DOWN);
            add(first, id, half);
            add(rest, id, held.subtract(half));
        }
        return new Goods(first, rest);
    }

    private static void add(List<Quantity> quantities, String line, BigDecimal quantity) {
        if (quantity.signum() > 0) {
            quantities.add(new Quantity(line, quantity.toPlainString()));
        }
    }

    boolean none() {
        return rest.isEmpty();
    }

    List<Quantity> all() {
        List<Quantity> all = new ArrayList<>();
        for (Quantity part : rest) {
            BigDecimal before = first.stream()
                    .filter(other -> other.lineId().equals(part.lineId()))
                    .map(other -> new BigDecimal(other.quantity()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            add(all, part.lineId(), before.add(new BigDecimal(part.quantity())));
        }
        return all;
    }
}
