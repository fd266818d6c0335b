package com.azuvio.crmconnect.order.item;

import java.util.UUID;

/** What happens to an item. Consumers keep copies, so there is one event that carries the whole state. */
public sealed interface ItemEvent {

    /** The item is now as given here; the highest revision wins. */
    record Changed(UUID itemId, ItemCode code, ItemDetails details, boolean active) implements ItemEvent {}
}
