package com.azuvio.crmconnect.invoicing.advance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All advances; they change under the lock of their proforma. */
interface Advances extends JpaRepository<Advance, UUID> {

    @Query("select a from Advance a where a.proformaId in :proformaIds order by a.bookedAt, a.id")
    List<Advance> ofProformas(Collection<UUID> proformaIds);
}
