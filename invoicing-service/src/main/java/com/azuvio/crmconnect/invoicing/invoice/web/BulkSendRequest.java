package com.azuvio.crmconnect.invoicing.invoice.web;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** @param ids the documents, each once */
record BulkSendRequest(
        @NotNull @Size(min = 1, max = ROWS_MAX) List<@NotNull UUID> ids) {

    static final int ROWS_MAX = 200;

    /** @throws Refusal 422 {@code row-repeated} */
    List<UUID> documents() {
        requireDistinct("ids", ids);
        return ids;
    }

    static void requireDistinct(String field, List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw Refusal.unprocessable("row-repeated", "Name each document once")
                        .field(field + "[" + i + "]", "repeated", "is in the list already");
            }
        }
    }
}
