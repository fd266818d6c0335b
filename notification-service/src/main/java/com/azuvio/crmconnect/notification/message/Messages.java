package com.azuvio.crmconnect.notification.message;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Messages extends JpaRepository<Message, UUID> {

    /** Serialises everything that decides about one message. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> lock(UUID id);

    /** The message that has waited longest, locked; those that another instance is taking on are passed over. */
    @Query(nativeQuery = true, value = """
                    select * from messages
                    where status = 'QUEUED' and next_attempt_at <= :now
                    order by next_attempt_at, id
                    limit 1
                    for update skip locked
                    """)
    Optional<Message> lockNextDue(Instant now);

    /** Messages whose instance has let its lease run out, locked. */
    @Query(nativeQuery = true, value = """
                    select m.* from messages m
                    where m.id in (
                        select a.message_id from delivery_attempts a
                        where a.outcome is null and a.lease_until < :now
                        order by a.lease_until
                        limit :limit)
                      and m.status = 'SENDING'
                    for update skip locked
                    """)
    List<Message> lockAbandoned(Instant now, int limit);

    boolean existsBySendIdAndReplacesIdIsNullAndResendOfIdIsNull(UUID sendId);

    @Query(
            nativeQuery = true,
            value = "select * from messages where document_id = :documentId order by id desc limit 1")
    Optional<Message> lastOfDocument(UUID documentId);

    /** The first first. */
    List<Message> findByResendOfIdOrderById(UUID id);

    @Query("select m.id from Message m where m.replacesId = :id")
    Optional<UUID> replacementOf(UUID id);
}
