package com.azuvio.crmconnect.invoicing.creditnote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The return whose goods a note credits (S44); what is expected and received of it stands there.
 *
 * @param status of the return
 * @param receiptId the receipt whose quantities it credits; absent where all that is expected was credited at once
 */
public record ReturnOfNote(
        UUID returnId,
        String number,
        String status,
        @Nullable String receiptId) {}
