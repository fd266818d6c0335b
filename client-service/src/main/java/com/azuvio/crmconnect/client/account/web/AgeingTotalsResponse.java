package com.azuvio.crmconnect.client.account.web;

import com.azuvio.crmconnect.client.account.AgeClients;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The ageing over all clients in one view, one row per currency, never summed across currencies. */
record AgeingTotalsResponse(LocalDate asOf, Instant knownAt, List<AgeingResponse> totals) {

    static AgeingTotalsResponse from(AgeClients.Totals found) {
        return new AgeingTotalsResponse(
                found.view().asOf(),
                found.view().knownAt(),
                found.totals().stream().map(AgeingResponse::from).toList());
    }
}
