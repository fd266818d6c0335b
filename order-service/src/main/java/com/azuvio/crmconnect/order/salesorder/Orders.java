package com.azuvio.crmconnect.order.salesorder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored orders. Saving publishes what was raised. */
public interface Orders extends Repository<Order, UUID> {

    <S extends Order> List<S> saveAll(Iterable<S> orders);

    void flush();

    /**
     * Keeps orders that are held, with their events. They are written before they are saved: saving merges, and a merge
     * does not know confirmations and history that are not written yet.
     */
    default void keep(Collection<Order> held) {
        flush();
        saveAll(held);
    }

    Optional<Order> findById(UUID id);

    /** Takes the rows for a change, in one statement and always in the same order. */
    @Query(
            value = "select id from orders where id = any(cast(:ids as uuid[])) order by id for update",
            nativeQuery = true)
    List<UUID> lockAll(UUID[] ids);

    @Query(value = "select * from orders where id = any(cast(:ids as uuid[])) order by id", nativeQuery = true)
    List<Order> findAllByIds(UUID[] ids);

    /** Orders that still look for their client and may find it among these. */
    @Query(value = """
                    select id from orders
                    where client_match <> 'LINKED'
                      and status in ('NEW', 'OPENED', 'RETURNED_TO_AGENT')
                      and (buyer_client_id = any(cast(:clientIds as uuid[]))
                           or buyer_vat_number = any(cast(:vatNumbers as text[])))
                    order by id
                    limit :limit
                    for update
                    """, nativeQuery = true)
    List<UUID> lockWaitingFor(UUID[] clientIds, String[] vatNumbers, int limit);

    /** Orders whose client turned out to be the second record of another one. */
    @Query(value = """
                    select id from orders
                    where client_id = any(cast(:clientIds as uuid[])) and status <> 'CANCELLED'
                    order by id
                    limit :limit
                    for update
                    """, nativeQuery = true)
    List<UUID> lockOf(UUID[] clientIds, int limit);

    @Query(value = "select nextval('order_numbers') from generate_series(1, :count)", nativeQuery = true)
    List<Long> nextNumbers(int count);
}
