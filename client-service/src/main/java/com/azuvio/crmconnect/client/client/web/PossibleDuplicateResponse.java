package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.PossibleDuplicate;
import java.util.List;
import java.util.UUID;

/** Another client that may be the same one. */
record PossibleDuplicateResponse(UUID id, String number, String name, List<PossibleDuplicate.Reason> reasons) {

    static PossibleDuplicateResponse from(PossibleDuplicate duplicate) {
        return new PossibleDuplicateResponse(duplicate.id(), duplicate.number(), duplicate.name(), duplicate.reasons());
    }
}
