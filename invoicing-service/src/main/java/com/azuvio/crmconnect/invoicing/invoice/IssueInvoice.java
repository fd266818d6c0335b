package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues one draft; {@link IssueDrafts} says how. */
@Component
public class IssueInvoice {

    private final IssueDrafts issuing;

    IssueInvoice(IssueDrafts issuing) {
        this.issuing = issuing;
    }

    /**
     * @throws Refusal 409 {@code draft-changed}, {@code client-data-on-its-way} (retry after 1 s), {@code invoice-already-issued},
     *     {@code draft-discarded}, {@code advance-not-invoiced}; 422 {@code invoice-not-ready} with a reason per field; 503 where the series cannot give a number now
     */
    @Transactional
    public void issue(UUID id, SeenByCaller seen, String by) {
        Refusal refusal =
                issuing.issue(List.of(new IssueWish(id, seen)), by).refused().get(id);
        if (refusal != null) {
            throw refusal;
        }
    }
}
