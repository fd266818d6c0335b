package com.azuvio.crmconnect.order.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rejected messages. */
interface IntakeRejections extends Repository<IntakeRejection, UUID> {

    IntakeRejection save(IntakeRejection rejection);

    <S extends IntakeRejection> List<S> saveAll(Iterable<S> rejections);

    Optional<IntakeRejection> findById(UUID id);

    boolean existsByTopicAndPosition(String topic, String position);

    @Query(value = "select * from intake_rejections where id = :id for update", nativeQuery = true)
    Optional<IntakeRejection> lock(UUID id);

    /** Newest first, before {@code before}. */
    @Query("""
            select r from IntakeRejection r where r.id < :before and r.status in :statuses
            and (:source is null or r.source = :source) order by r.id desc""")
    List<IntakeRejection> page(UUID before, Collection<RejectionStatus> statuses, @Nullable String source, Limit limit);

    @Query(
            "select count(r) from IntakeRejection r where r.status = :status and (:source is null or r.source = :source)")
    long count(RejectionStatus status, @Nullable String source);
}
