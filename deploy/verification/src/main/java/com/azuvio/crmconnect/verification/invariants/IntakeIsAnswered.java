package com.azuvio.crmconnect.verification.invariants;

import com.azuvio.crmconnect.verification.stack.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class IntakeIsAnswered implements Invariant {

    @Override
    public String name() {
        return "I9 each accepted intake message has its order, each refused one its reason";
    }

    /** Every message has one answer: the first of its content an order, the others a duplicate or a rejection. */
    @Override
    public List<String> differences(Evidence evidence) {
        Map<String, Long> messages =
                count(evidence.log().onTopic("sales.order-intake").map(Event::key));
        Map<String, Long> answers = count(Stream.concat(
                evidence.log().of("sales.order.placed").map(IntakeIsAnswered::key),
                evidence.log().onTopic("sales.order-intake-result").map(Event::key)));
        List<String> differences = new ArrayList<>();
        messages.forEach((key, count) -> {
            long answered = answers.getOrDefault(key, 0L);
            if (answered != count) {
                differences.add(count + " messages with key " + key + " have " + answered + " answers");
            }
        });
        evidence.log()
                .of("sales.order-intake-result.rejected")
                .filter(event -> event.text("reason").isBlank())
                .forEach(event ->
                        differences.add("the message with key " + event.key() + " is rejected without a reason"));
        Map<String, Long> placed = count(evidence.log().of("sales.order.placed").map(IntakeIsAnswered::key));
        placed.forEach((key, count) -> {
            if (count > 1) {
                differences.add(count + " orders have the external id " + key);
            }
        });
        return differences;
    }

    private static String key(Event placed) {
        return placed.text("source") + ':' + placed.text("externalId");
    }

    private static Map<String, Long> count(Stream<String> keys) {
        return keys.collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }
}
