package com.azuvio.crmconnect.order.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over many items by their code: unknown codes are created, known ones edited. Safe to repeat. */
@Service
public class ImportItems {

    /** What an import did with an item. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * An item as the file gives it.
     *
     * @param described whether the file tells of descriptions; otherwise a known item keeps its own
     * @param active nothing leaves a known item as it is and offers a new one
     */
    public record Candidate(
            ItemCode code,
            ItemDetails details,
            boolean described,
            @Nullable Boolean active) {

        private ItemDetails detailsFor(Item known) {
            return described ? details : details.withDescription(known.details().description());
        }
    }

    private final Items items;

    ImportItems(Items items) {
        this.items = items;
    }

    /**
     * Takes over the candidates.
     *
     * @return the outcome of each candidate, in their order; codes are distinct
     */
    @Transactional
    public List<Outcome> importAll(List<Candidate> candidates) {
        Map<String, Item> known = new HashMap<>();
        items.lockAllByCodes(codes(candidates)).forEach(item -> known.put(item.code(), item));
        List<Outcome> outcomes = new ArrayList<>(candidates.size());
        List<Item> changed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Item item = known.get(candidate.code().value());
            boolean fresh = item == null;
            if (item == null) {
                item = Item.create(candidate.code(), candidate.details());
            }
            boolean edited = !fresh && item.edit(candidate.detailsFor(item));
            boolean moved = candidate.active() != null && (candidate.active() ? item.activate() : item.deactivate());
            if (fresh || edited || moved) {
                changed.add(item);
            }
            outcomes.add(fresh ? Outcome.CREATED : edited || moved ? Outcome.UPDATED : Outcome.UNCHANGED);
        }
        items.saveAll(changed);
        return outcomes;
    }

    private static String[] codes(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.code().value()).toArray(String[]::new);
    }
}
