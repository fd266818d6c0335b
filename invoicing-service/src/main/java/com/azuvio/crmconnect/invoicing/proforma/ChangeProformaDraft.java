package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can become of a draft besides its issue. */
@Component
public class ChangeProformaDraft {

    private final ClientCopies clients;
    private final DetermineProforma determining;
    private final Proformas proformas;
    private final CompanyCalendar calendar;

    ChangeProformaDraft(
            ClientCopies clients, DetermineProforma determining, Proformas proformas, CompanyCalendar calendar) {
        this.clients = clients;
        this.determining = determining;
        this.proformas = proformas;
        this.calendar = calendar;
    }

    /**
     * Replaces what the draft says.
     *
     * @throws Refusal 412 and 428 by the version; 422 {@code client-differs} and what {@link DraftProforma} refuses
     */
    @Transactional
    public void edit(UUID id, @Nullable String ifMatch, UUID clientId, ProformaContent content) {
        ClientCopy client = lockClientOf(id);
        Proforma draft = locked(id);
        Versions.require(ifMatch, draft.version());
        if (!client.clientId().equals(clientId)) {
            throw Refusal.unprocessable("client-differs", "A draft stays with its client; make another one")
                    .field("clientId", "differs", "is " + client.clientId());
        }
        draft.rewrite(determining.determine(id, content, client));
        proformas.save(draft);
    }

    /** Determines the same content again, under the present state of client, seller and rates. */
    @Transactional
    public void redetermine(UUID id) {
        ClientCopy client = lockClientOf(id);
        Proforma draft = locked(id);
        draft.rewrite(determining.determine(id, draft.content(), client));
        proformas.save(draft);
    }

    @Transactional
    public void discard(UUID id, String reason, String by) {
        Proforma draft = locked(id);
        draft.discard(reason, calendar.now(), by);
        proformas.save(draft);
    }

    private ClientCopy lockClientOf(UUID id) {
        return clients.lockForShare(proformas.clientOf(id).orElseThrow(() -> ProformaRefusals.notFound(id)));
    }

    private Proforma locked(UUID id) {
        Proforma draft = proformas.lock(id).orElseThrow(() -> ProformaRefusals.notFound(id));
        draft.requireDraft();
        return draft;
    }
}
