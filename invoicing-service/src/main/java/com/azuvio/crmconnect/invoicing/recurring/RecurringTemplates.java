package com.azuvio.crmconnect.invoicing.recurring;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** All recurring templates. */
interface RecurringTemplates extends JpaRepository<RecurringTemplate, UUID> {

    String SKIP_LOCKED = "-2";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from RecurringTemplate t where t.id = :id")
    Optional<RecurringTemplate> lock(UUID id);

    /** Empty where somebody else works on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select t from RecurringTemplate t where t.id = :id")
    Optional<RecurringTemplate> claim(UUID id);

    /** Those that have a period to make by the day, the oldest first. */
    @Query("""
            select t.id from RecurringTemplate t
            where t.status = RecurringStatus.ACTIVE and t.nextOn <= :today order by t.nextOn, t.id""")
    List<UUID> due(LocalDate today, Limit limit);
}
