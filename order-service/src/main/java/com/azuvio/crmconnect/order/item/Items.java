package com.azuvio.crmconnect.order.item;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored catalogue. */
public interface Items extends Repository<Item, UUID> {

    Item save(Item item);

    <S extends Item> List<S> saveAll(Iterable<S> items);

    Optional<Item> findById(UUID id);

    /** Takes the row for a change. */
    @Query(value = "select * from items where id = :id for update", nativeQuery = true)
    Optional<Item> lock(UUID id);

    @Query(value = "select * from items where code = any(cast(:codes as text[])) order by id", nativeQuery = true)
    List<Item> findAllByCodes(String[] codes);

    @Query(
            value = "select * from items where code = any(cast(:codes as text[])) order by id for update",
            nativeQuery = true)
    List<Item> lockAllByCodes(String[] codes);

    /** A page in order of code, after {@code afterCode} ("" is the start). */
    @Query("select i from Item i where i.code > :afterCode and i.active in :active order by i.code")
    List<Item> page(String afterCode, List<Boolean> active, Limit limit);

    @Query("select i from Item i where i.id > :after order by i.id")
    List<Item> pageById(UUID after, Limit limit);

    long countByActive(boolean active);
}
