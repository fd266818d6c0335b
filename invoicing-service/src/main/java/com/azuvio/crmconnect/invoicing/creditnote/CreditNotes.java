package com.azuvio.crmconnect.invoicing.creditnote;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All credit notes. Whoever issues one locks its original first. */
interface CreditNotes extends JpaRepository<CreditNote, UUID> {

    @Query("select n.reference.originalId from CreditNote n where n.id = :id")
    Optional<UUID> originalOf(UUID id);

    @Query("select n.reference.clientId from CreditNote n where n.id = :id")
    Optional<UUID> clientOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from CreditNote n where n.id = :id")
    Optional<CreditNote> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from CreditNote n where n.id in :ids order by n.id")
    List<CreditNote> lockAll(Collection<UUID> ids);
}
