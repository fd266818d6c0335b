package com.azuvio.crmconnect.invoicing.timeline;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a document.
 *
 * @param by who did it; {@code system} where nobody did
 * @param text why, or what: a reason, a note, a changed field with its values, the recipients
 * @param amount of money that was booked, or of the document that credits or adds
 * @param relatedId the document, payment or sending that it is about
 * @param relatedNumber of that document
 */
public record TimelineEntry(
        Instant at,
        What what,
        String by,
        @Nullable String text,
        @Nullable Money amount,
        @Nullable UUID relatedId,
        @Nullable String relatedNumber) {

    /** What happened. */
    public enum What {
        /** It was made, by a person or from a confirmation, a template or an advance. */
        DRAFTED,
        /** A person replaced what the draft says. */
        EDITED,
        /** The draft followed its client, the seller or the rates. */
        FOLLOWED,
        DISCARDED,
        ISSUED,
        /** A person, or a policy, asked for it to be mailed. */
        SEND_REQUESTED,
        SENT,
        SEND_FAILED,
        SEND_UNCERTAIN,
        /** The client has it; without a sending, a person recorded so. */
        DELIVERED,
        ALLOCATED,
        RELEASED,
        /** An advance that was received before was used on it, or taken back. */
        ADVANCE_USED,
        ADVANCE_TAKEN_BACK,
        /** A small difference is no longer asked for (D15), or is asked for again. */
        WRITTEN_OFF,
        WRITE_OFF_UNDONE,
        /** A credit note of it was issued. */
        CREDITED,
        /** A debit note of it was issued. */
        ADDED_TO,
        /** Another invoice was drafted in its place. */
        REPLACED,
        /** A reminder that named it arrived: {@code text} is to whom, {@code amount} what was open. */
        REMINDED,
        /** A proforma takes no more money. */
        CLOSED,
        /** The supply that a proforma asks an advance for is complete. */
        SUPPLIED,
        /** A person took that back. */
        SUPPLY_WITHDRAWN,
        /** An invoice was drafted that bills an advance of a proforma, or that a person tied to it. */
        INVOICE_DRAFTED,
        NOTED
    }
}
