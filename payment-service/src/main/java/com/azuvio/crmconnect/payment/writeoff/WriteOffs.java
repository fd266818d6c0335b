package com.azuvio.crmconnect.payment.writeoff;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Write-offs; whoever changes one takes it by a {@code lock…} method, after its source where it has one. */
interface WriteOffs extends JpaRepository<WriteOff, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WriteOff w where w.id in :ids order by w.id")
    List<WriteOff> lockAll(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WriteOff w where w.sourceId = :sourceId and w.status = WriteOffStatus.BOOKED order by w.id")
    List<WriteOff> lockBookedOf(UUID sourceId);

    @Query("select w.sourceId from WriteOff w where w.id = :id")
    Optional<UUID> findSourceOf(UUID id);

    /** What is, or may become, written off of a document or a source. */
    @Query("""
            select sum(coalesce(w.bookedAmount, w.requestedAmount)) from WriteOff w
             where (w.documentId = :id or w.sourceId = :id)
               and w.status not in (WriteOffStatus.REFUSED, WriteOffStatus.UNDONE)
            """)
    @Nullable
    BigDecimal sumOf(UUID id);

    @Query(
            "select count(w) > 0 from WriteOff w where w.documentId = :documentId and w.status = WriteOffStatus.REQUESTED")
    boolean isUnderWay(UUID documentId);

    static Refusal notFound(UUID id) {
        return Refusal.notFound("write-off-not-found", "there is no write-off " + id);
    }
}
