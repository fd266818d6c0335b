package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.measure.Timing;
import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Issuing on one series by as many callers as the service has connections, one command at a time and in bulk. */
final class IssueRates {

    private static final int CALLERS = 8;
    private static final int BULK_MAX = 200;
    private static final int BULK_CALLERS = 2;

    private final Caller salesAdmin;

    IssueRates(Caller salesAdmin) {
        this.salesAdmin = salesAdmin;
    }

    /** @return documents per second */
    double single(List<String> drafts) {
        double seconds = Timing.seconds(() -> Parallel.map(
                CALLERS,
                drafts,
                id -> salesAdmin.post("/invoices/" + id + "/issue", Map.of()).expect(200)));
        return drafts.size() / seconds;
    }

    /** @return documents per second */
    double bulk(List<String> drafts) {
        List<List<String>> requests = new ArrayList<>();
        for (int from = 0; from < drafts.size(); from += BULK_MAX) {
            requests.add(drafts.subList(from, Math.min(from + BULK_MAX, drafts.size())));
        }
        double seconds = Timing.seconds(() -> Parallel.map(BULK_CALLERS, requests, this::issue));
        return drafts.size() / seconds;
    }

    private JsonNode issue(List<String> ids) {
        JsonNode answer = salesAdmin
                .post(
                        "/invoices/bulk-issue",
                        Map.of(
                                "invoices",
                                ids.stream().map(id -> Map.of("id", id)).toList()))
                .expect(200)
                .json();
        for (JsonNode row : answer.at("/rows")) {
            if (!row.at("/outcome").asString().equals("ISSUED")) {
                throw new IllegalStateException("A draft was not issued: " + row);
            }
        }
        return answer;
    }
}
