package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The back office answers a request for a proforma: by drafting it, or by declining with a reason (S50). */
@Component
public class AnswerRequest {

    private final ProformaRequests requests;
    private final DraftProforma drafting;
    private final CompanyCalendar calendar;

    AnswerRequest(ProformaRequests requests, DraftProforma drafting, CompanyCalendar calendar) {
        this.requests = requests;
        this.drafting = drafting;
        this.calendar = calendar;
    }

    /**
     * @return id of the draft, with the content that was asked for
     * @throws Refusal 404 {@code request-not-found}; 409 {@code request-decided}; what {@link DraftProforma} refuses
     */
    @Transactional
    public UUID draft(UUID id, String by) {
        RequestedProforma request = open(id);
        UUID proformaId = drafting.draft(request.clientId(), request.content(), by);
        requests.decide(id, calendar.now().atOffset(ZoneOffset.UTC), by, null, proformaId);
        return proformaId;
    }

    /** @throws Refusal 404 {@code request-not-found}; 409 {@code request-decided} */
    @Transactional
    public void decline(UUID id, String reason, String by) {
        open(id);
        requests.decide(id, calendar.now().atOffset(ZoneOffset.UTC), by, reason, null);
    }

    private RequestedProforma open(UUID id) {
        RequestedProforma request = requests.lock(id)
                .orElseThrow(() -> Refusal.notFound("request-not-found", "There is no such request")
                        .with("requestId", id));
        if (request.state() != RequestState.OPEN) {
            throw Refusal.conflict("request-decided", "The request is answered already")
                    .with("state", request.state().name());
        }
        return request;
    }
}
