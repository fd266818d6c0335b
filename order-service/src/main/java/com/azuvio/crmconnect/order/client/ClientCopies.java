package com.azuvio.crmconnect.order.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The copies of clients. */
interface ClientCopies extends Repository<ClientCopy, UUID> {

    Optional<ClientCopy> findById(UUID id);

    /** With the clients into which they were merged. */
    @Query(value = """
                    with recursive wanted as (
                        select * from client_copies
                        where id = any(cast(:ids as uuid[])) or vat_number = any(cast(:vatNumbers as text[]))
                        union
                        select c.* from wanted w join client_copies c on c.id = w.merged_into)
                    select * from wanted order by id
                    """, nativeQuery = true)
    List<ClientCopy> findAllByIdsOrVatNumbers(UUID[] ids, String[] vatNumbers);
}
