package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Sources of money; whoever changes one takes it by a {@code lock…} method. */
public interface MoneySources extends JpaRepository<MoneySource, UUID> {

    /** Holds the rows in the order of their ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from MoneySource s where s.id in :ids order by s.id")
    List<MoneySource> lockAll(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Payment p where p.id = :id")
    Optional<Payment> lockPayment(UUID id);

    @Query("select p from Payment p left join fetch p.allocations where p.id = :id")
    Optional<Payment> findPayment(UUID id);

    @Query("select s from CreditNoteSurplus s left join fetch s.allocations where s.id = :id")
    Optional<CreditNoteSurplus> findSurplus(UUID id);

    /** Fetches the entries of a source's allocations. */
    @Query("select distinct a from Allocation a left join fetch a.entries where a.source.id = :sourceId")
    List<Allocation> findAllocationsWithEntries(UUID sourceId);

    @Query("select a.source.id from Allocation a where a.id = :allocationId")
    Optional<UUID> findSourceOf(UUID allocationId);

    @Query("select distinct a.source.id from Allocation a where a.id in :allocationIds")
    List<UUID> findSourcesOf(Collection<UUID> allocationIds);

    @Query("select s.id from CreditNoteSurplus s where s.originalDocumentId in :documentIds")
    List<UUID> findSurplusesOfOriginals(Collection<UUID> documentIds);

    @Query("select count(a) > 0 from Allocation a where a.id in :allocationIds")
    boolean existsAllocation(Collection<UUID> allocationIds);

    @Query("""
            select new com.azuvio.crmconnect.payment.money.RequestedForDocument(a.documentId, sum(a.requestedAmount))
              from Allocation a
             where a.documentId in :documentIds and a.status = AllocationStatus.REQUESTED
             group by a.documentId
            """)
    List<RequestedForDocument> requestedFor(Collection<UUID> documentIds);

    /** @param byHandOnly leaves out receipts of bank lines: two lines of statements are two movements, whatever they have in common */
    @Query("""
            select new com.azuvio.crmconnect.payment.money.PossibleDuplicate(p.id, p.number)
              from Payment p
             where p.clientId = :clientId and p.receivedOn = :receivedOn and p.funds.amount = :amount
               and p.funds.currency = :currency and p.id <> :except and p.reversal.reversedOn is null
               and (:byHandOnly = false or p.bankLineId is null)
             order by p.id
            """)
    List<PossibleDuplicate> findSame(
            UUID clientId,
            LocalDate receivedOn,
            BigDecimal amount,
            Currency currency,
            UUID except,
            boolean byHandOnly,
            Limit limit);

    /**
     * Keeps sources that are held, with their events. They are written before they are saved: saving merges, and a merge
     * does not know allocations that are not written yet.
     */
    default void keep(Collection<? extends MoneySource> held) {
        flush();
        saveAll(held);
    }

    /** Holds a source's row, of whatever kind. @throws Refusal {@code money-source-not-found} */
    default MoneySource lockOne(UUID id) {
        return lockAll(List.of(id)).stream()
                .findAny()
                .orElseThrow(() -> Refusal.notFound("money-source-not-found", "there is no receipt or surplus " + id));
    }

    static Refusal surplusNotFound(UUID id) {
        return Refusal.notFound("surplus-not-found", "there is no surplus of a credit note " + id);
    }

    static Refusal paymentNotFound(UUID id) {
        return Refusal.notFound("payment-not-found", "there is no payment " + id);
    }
}
