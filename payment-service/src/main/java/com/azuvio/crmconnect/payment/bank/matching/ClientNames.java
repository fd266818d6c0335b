package com.azuvio.crmconnect.payment.bank.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Clients by their names as they are compared. A book may hold ten thousand clients, of which a line's payer resembles none or one, so that those are looked
 * at alone whose name is about as long and has about the same letters; the rules are {@link Likeness}' all the same.
 */
final class ClientNames {

    private record Named(KnownClient client, long letters) {}

    private final NavigableMap<String, List<KnownClient>> byName = new TreeMap<>();
    private final Map<Integer, List<Named>> byLength = new HashMap<>();

    void add(KnownClient client) {
        String name = client.nameKey();
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(client);
        byLength.computeIfAbsent(name.length(), any -> new ArrayList<>())
                .add(new Named(client, Likeness.letters(name)));
    }

    /** Exactly of this name. */
    List<KnownClient> same(String name) {
        return name.isEmpty() ? List.of() : byName.getOrDefault(name, List.of());
    }

    /** Of a name that the bank may have cut off or misspelt; never of exactly this one. */
    List<KnownClient> resembling(String name) {
        List<KnownClient> found = new ArrayList<>();
        cutOff(name, found);
        int slips = Likeness.slips(name.length());
        long letters = Likeness.letters(name);
        for (int length = name.length() - slips; length <= name.length() + slips; length++) {
            for (Named one : byLength.getOrDefault(length, List.of())) {
                if (Likeness.mayBeNear(letters, one.letters(), slips)
                        && Likeness.names(name, one.client().nameKey()) == Likeness.Names.RESEMBLE
                        && !Likeness.isCutOff(name, one.client().nameKey())) {
                    found.add(one.client());
                }
            }
        }
        return found;
    }

    private void cutOff(String name, List<KnownClient> found) {
        if (name.length() < Likeness.CUT_NAME_MIN) {
            return;
        }
        for (int length = Likeness.CUT_NAME_MIN; length < name.length(); length++) {
            found.addAll(byName.getOrDefault(name.substring(0, length), List.of()));
        }
        for (Map.Entry<String, List<KnownClient>> longer :
                byName.tailMap(name, false).entrySet()) {
            if (!longer.getKey().startsWith(name)) {
                return;
            }
            found.addAll(longer.getValue());
        }
    }
}
