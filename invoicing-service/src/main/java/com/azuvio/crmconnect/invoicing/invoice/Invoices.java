package com.azuvio.crmconnect.invoicing.invoice;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All invoices. Whoever changes some locks them first, in one statement, in the order of their ids. */
public interface Invoices extends JpaRepository<Invoice, UUID> {

    @Query("select i.clientId from Invoice i where i.id = :id")
    Optional<UUID> clientOf(UUID id);

    @Query("""
            select new com.azuvio.crmconnect.invoicing.invoice.Roots(i.clientId,
                case when i.supplemented.correctsCreditNoteId is null then null else i.supplemented.originalId end)
            from Invoice i where i.id in :ids""")
    List<Roots> rootsOf(Collection<UUID> ids);

    default Optional<Roots> rootsOf(UUID id) {
        return rootsOf(List.of(id)).stream().findFirst();
    }

    /** The live debit note that takes a credit note back. */
    @Query(
            "select i.id from Invoice i where i.supplemented.correctsCreditNoteId = :creditNoteId and i.status <> InvoiceStatus.DISCARDED")
    Optional<UUID> correctionOf(UUID creditNoteId);

    /** What stands in the place of an invoice that was credited and issued again. */
    @Query("select i.replacedById from Invoice i where i.id = :id and i.replacedById is not null")
    Optional<UUID> replacementOf(UUID id);

    /** The live document that was issued instead of what a credit note took back. */
    @Query(
            "select i.id from Invoice i where i.replacement.replacesByCreditNoteId = :creditNoteId and i.status <> InvoiceStatus.DISCARDED")
    Optional<UUID> reissuedAfter(UUID creditNoteId);

    /** Whose advances a document bills or deducts. */
    @Query("""
            select new com.azuvio.crmconnect.invoicing.invoice.AdvanceClaim(
                i.clientId, i.body.currency, i.order.orderId, i.advanceOrigin.proformaId)
            from Invoice i where i.id in :ids""")
    List<AdvanceClaim> claimsOf(Collection<UUID> ids);

    default Optional<AdvanceClaim> claimOf(UUID id) {
        return claimsOf(List.of(id)).stream().findFirst();
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id = :id")
    Optional<Invoice> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.id in :ids order by i.id")
    List<Invoice> lockAll(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.order.orderId in :orderIds and i.replacedById is null order by i.id")
    List<Invoice> lockLiveOfOrders(Collection<UUID> orderIds);

    @Query("""
            select i.id from Invoice i
            where i.status = InvoiceStatus.DRAFT and i.clientId in :clientIds and i.id > :after order by i.id""")
    List<UUID> draftsOf(Collection<UUID> clientIds, UUID after, Limit limit);

    @Query(
            "select i.id from Invoice i where i.status = InvoiceStatus.DRAFT and i.body.basisRevision < :revision order by i.id")
    List<UUID> draftsBehind(long revision, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invoice i where i.status = InvoiceStatus.ISSUED and i.id > :after order by i.id")
    List<Invoice> lockIssuedAfter(UUID after, Limit limit);
}
