package com.azuvio.crmconnect.invoicing.receivables;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Allocations extends JpaRepository<Allocation, UUID> {

    @Query("select distinct a.documentId from Allocation a where a.id in :ids")
    Set<UUID> documentsOf(Collection<UUID> ids);
}
