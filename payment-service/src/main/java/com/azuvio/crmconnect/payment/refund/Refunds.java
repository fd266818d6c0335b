package com.azuvio.crmconnect.payment.refund;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Refunds; whoever changes one holds its source, and then takes it by a {@code lock…} method. */
interface Refunds extends JpaRepository<Refund, UUID> {

    @Query("select r.sourceId from Refund r where r.id = :id")
    Optional<UUID> findSourceOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Refund r where r.id = :id")
    Optional<Refund> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Refund r where r.sourceId = :sourceId and r.status = RefundStatus.REQUESTED order by r.id")
    List<Refund> lockRequestedOf(UUID sourceId);

    @Query(value = "select nextval('refund_numbers')", nativeQuery = true)
    long nextNumber();

    static Refusal notFound(UUID id) {
        return Refusal.notFound("refund-not-found", "there is no refund " + id);
    }
}
