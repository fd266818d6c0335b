package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.client.ClientCopies;
import com.azuvio.crmconnect.invoicing.client.ClientCopy;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.order.ConfirmationId;
import com.azuvio.crmconnect.invoicing.order.Confirmations;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts confirmations, each exactly once for ever (S22, I1). A client that is not known yet does not hold anything up: the draft says so and is
 * completed when the client arrives.
 */
@Component
public class DraftFromOrder {

    private final Confirmations confirmations;
    private final ClientCopies clients;
    private final Determinations determinations;
    private final DeductAdvances deducting;
    private final Invoices invoices;
    private final CompanyCalendar calendar;

    DraftFromOrder(
            Confirmations confirmations,
            ClientCopies clients,
            Determinations determinations,
            DeductAdvances deducting,
            Invoices invoices,
            CompanyCalendar calendar) {
        this.confirmations = confirmations;
        this.clients = clients;
        this.determinations = determinations;
        this.deducting = deducting;
        this.invoices = invoices;
        this.calendar = calendar;
    }

    /** A constant number of statements, however many confirmations. */
    @Transactional
    public void draft(List<Confirmation> received) {
        Set<ConfirmationId> fresh = confirmations.keepNew(received);
        if (fresh.isEmpty()) {
            return;
        }
        List<Confirmation> toDraft = received.stream()
                .filter(confirmation -> fresh.remove(confirmation.id()))
                .toList();
        Map<UUID, ClientCopy> copies = clients.lockForShare(
                toDraft.stream().map(Confirmation::clientId).collect(Collectors.toSet()));
        DeductAdvances.Held advances =
                deducting.lock(toDraft.stream().map(DraftFromOrder::claim).toList());
        Determinations.Session session = determinations.begin();
        invoices.saveAll(toDraft.stream()
                .map(confirmation -> draft(confirmation, copies, session, advances))
                .toList());
    }

    private Invoice draft(
            Confirmation confirmation,
            Map<UUID, ClientCopy> copies,
            Determinations.Session session,
            DeductAdvances.Held advances) {
        ClientCopy client = Objects.requireNonNull(copies.get(confirmation.clientId()));
        DeductAdvances.Deducted deducted =
                advances.determine(session, DraftContent.of(confirmation), claim(confirmation), client.buyer());
        return Invoice.draft(confirmation, deducted.share(), deducted.determination(), calendar.now());
    }

    private static AdvanceClaim claim(Confirmation confirmation) {
        return new AdvanceClaim(
                confirmation.clientId(),
                confirmation.currency(),
                confirmation.id().orderId(),
                null);
    }
}
