package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.reminderblock.ReminderBlock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client at one moment, as others see it.
 *
 * @param number for people, such as {@code C-000042}
 * @param missing empty when the client can be invoiced
 * @param mergedInto the client that a second record of it points to; such a record is inactive
 * @param vatCheck absent while nobody asked the register about the VAT number
 */
public record ClientState(
        UUID id,
        String number,
        ClientProfile profile,
        boolean active,
        List<MissingItem> missing,
        @Nullable VatCheck vatCheck,
        @Nullable UUID mergedInto,
        List<ReminderBlock> reminderBlocks) {}
