package com.azuvio.crmconnect.payment.bank.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClientNamesTest {

    private static final long SEED = 4711;
    private static final String LETTERS = "ABCDE12";

    private final Random random = new Random(SEED);
    private final ClientNames names = new ClientNames();

    /** Few letters and many relatives, so that near misses are frequent. */
    @Test
    void findsExactlyWhomComparingWithEveryClientFinds() {
        List<KnownClient> clients = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String name = name(random.nextInt(22));
            IntStream.range(0, 4).forEach(n -> clients.add(client(slipped(name, n))));
            clients.add(client(name.substring(0, Math.min(name.length(), 10 + random.nextInt(3)))));
        }
        clients.forEach(names::add);
        int resembling = 0;
        for (KnownClient other : clients) {
            String told = slipped(other.nameKey(), random.nextInt(4));
            assertThat(names.same(told))
                    .as(told)
                    .containsExactlyInAnyOrderElementsOf(compared(told, clients, Likeness.Names.SAME));
            List<KnownClient> expected = compared(told, clients, Likeness.Names.RESEMBLE);
            assertThat(names.resembling(told)).as(told).containsExactlyInAnyOrderElementsOf(expected);
            resembling += expected.size();
        }
        assertThat(resembling).isGreaterThan(400);
    }

    @Test
    void isWithinAgreesWithTheDistance() {
        for (int i = 0; i < 20_000; i++) {
            String one = name(random.nextInt(18));
            String other = random.nextInt(4) == 0 ? name(random.nextInt(18)) : slipped(one, random.nextInt(4));
            for (int steps = 0; steps <= 3; steps++) {
                assertThat(Likeness.isWithin(one, other, steps))
                        .as("%s, %s within %s", one, other, steps)
                        .isEqualTo(Likeness.distance(one, other) <= steps);
            }
        }
    }

    private static List<KnownClient> compared(String told, List<KnownClient> clients, Likeness.Names wanted) {
        return clients.stream()
                .filter(client -> byDistance(told, client.nameKey()) == wanted)
                .toList();
    }

    /** The rule as the README tells it, without a short cut. */
    private static Likeness.Names byDistance(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.Names.DIFFER;
        }
        if (one.equals(other)) {
            return Likeness.Names.SAME;
        }
        int shorter = Math.min(one.length(), other.length());
        boolean cut = shorter >= 10 && (one.startsWith(other) || other.startsWith(one));
        int slips = shorter >= 14 ? 2 : shorter >= 7 ? 1 : 0;
        boolean near = slips > 0 && Likeness.distance(one, other) <= slips;
        return cut || near ? Likeness.Names.RESEMBLE : Likeness.Names.DIFFER;
    }

    private String name(int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(letter());
        }
        return name.toString();
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private String slipped(String name, int slips) {
        StringBuilder slipped = new StringBuilder(name);
        for (int i = 0; i < slips && slipped.length() > 1; i++) {
            int at = random.nextInt(slipped.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> slipped.deleteCharAt(at);
                case 1 -> slipped.insert(at, letter());
                case 2 -> slipped.setCharAt(at, letter());
                default -> {
                    char first = slipped.charAt(at);
                    slipped.setCharAt(at, slipped.charAt(at + 1));
                    slipped.setCharAt(at + 1, first);
                }
            }
        }
        return slipped.toString();
    }

    private static KnownClient client(String name) {
        return new KnownClient(UUID.randomUUID(), name, name);
    }
}
