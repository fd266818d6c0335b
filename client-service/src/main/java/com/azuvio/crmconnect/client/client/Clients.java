package com.azuvio.crmconnect.client.client;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All clients. */
interface Clients extends Repository<Client, UUID> {

    Optional<Client> findById(UUID id);

    boolean existsById(UUID id);

    /** With the row lock held, so that of two corrections from the same version the second is refused as stale. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> lockById(UUID id);

    /** In id order, for walks over all clients. */
    List<Client> findByIdGreaterThanOrderById(UUID after, Limit limit);

    /** Locked, so that no newer state overtakes the one that is told again. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id > :after order by c.id")
    List<Client> lockPageAfter(UUID after, Limit limit);

    @Query(value = "select nextval('client_numbers')", nativeQuery = true)
    long nextNumber();

    /** Flushed at once, so that the version that the answer names is the stored one. */
    Client saveAndFlush(Client client);
}
