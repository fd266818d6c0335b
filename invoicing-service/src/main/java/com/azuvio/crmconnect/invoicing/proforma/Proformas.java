package com.azuvio.crmconnect.invoicing.proforma;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All proformas. They are locked after their client and before every other document. */
public interface Proformas extends JpaRepository<Proforma, UUID> {

    @Query("select p.clientId from Proforma p where p.id = :id")
    Optional<UUID> clientOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proforma p where p.id = :id")
    Optional<Proforma> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proforma p where p.id in :ids order by p.id")
    List<Proforma> lockAll(Collection<UUID> ids);

    /** The issued ones of an order that still count, but for one. */
    @Query("""
            select p from Proforma p where p.orderId = :orderId and p.id <> :but
            and p.status = InvoiceStatus.ISSUED and p.closing.closedAt is null order by p.id""")
    List<Proforma> openOfOrder(UUID orderId, UUID but);

    /** Issued ones of orders, or of the ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Proforma p where p.status = InvoiceStatus.ISSUED and (p.orderId in :orderIds or p.id in :ids)
            order by p.id""")
    List<Proforma> lockIssued(Collection<UUID> orderIds, Collection<UUID> ids);

    @Query("select distinct p.clientId from Proforma p where p.id in :ids")
    Set<UUID> clientsOf(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Proforma p where p.status = InvoiceStatus.ISSUED and p.id > :after order by p.id")
    List<Proforma> lockIssuedAfter(UUID after, Limit limit);
}
