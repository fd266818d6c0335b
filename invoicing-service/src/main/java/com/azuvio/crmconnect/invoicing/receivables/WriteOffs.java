package com.azuvio.crmconnect.invoicing.receivables;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WriteOffs extends JpaRepository<WriteOff, UUID> {

    @Query("select distinct w.documentId from WriteOff w where w.id in :ids")
    Set<UUID> documentsOf(Collection<UUID> ids);
}
