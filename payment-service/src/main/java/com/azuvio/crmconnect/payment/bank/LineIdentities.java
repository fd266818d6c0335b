package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.format.StatementLine;
import com.azuvio.crmconnect.starter.id.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What tells a line from all others (rules.md §10): account, day, direction, amount, then the bank's reference where there
 * is one, else the text and the names, and which of equal ones that day it is. So equal lines survive and the same line
 * told again, by the same or an overlapping statement, is known.
 *
 * <p>Equal lines are counted over the whole file, for a day may be spread over several statements. A statement that stands
 * in the file twice is counted anew the second time.
 */
final class LineIdentities {

    private static final char SEPARATOR = '\u001f';

    /** Per statement of the file as often as it has been there, per line as often as it has been told. */
    private final Map<String, Integer> repeats = new HashMap<>();

    private final Map<ByteBuffer, Integer> counts = new HashMap<>();
    private int repeat;

    /** @param reference the bank's name of the statement */
    void begin(UUID accountId, @Nullable String reference) {
        repeat = reference == null ? 0 : repeats.merge(accountId + reference, 1, Integer::sum) - 1;
    }

    byte[] of(UUID accountId, StatementLine line) {
        StringBuilder facts = new StringBuilder()
                .append(accountId)
                .append(SEPARATOR)
                .append(line.bookedOn())
                .append(SEPARATOR)
                .append(line.direction())
                .append(SEPARATOR)
                .append(line.amount())
                .append(SEPARATOR);
        if (line.servicerReference() != null) {
            facts.append("R").append(line.servicerReference());
        } else {
            facts.append("T")
                    .append(line.text())
                    .append(SEPARATOR)
                    .append(Objects.requireNonNullElse(line.counterpartyName(), ""))
                    .append(SEPARATOR)
                    .append(Objects.requireNonNullElse(line.counterpartyIban(), ""))
                    .append(SEPARATOR)
                    .append(Objects.requireNonNullElse(line.endToEndId(), ""));
        }
        byte[] told = hash(facts.toString());
        int occurrence = counts.merge(ByteBuffer.wrap(hash(facts.toString() + SEPARATOR + repeat)), 1, Integer::sum);
        return Sha256.of(ByteBuffer.allocate(told.length + Integer.BYTES)
                .put(told)
                .putInt(occurrence)
                .array());
    }

    private static byte[] hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
