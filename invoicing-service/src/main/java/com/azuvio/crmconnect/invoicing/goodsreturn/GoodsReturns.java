package com.azuvio.crmconnect.invoicing.goodsreturn;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All returns; whoever changes one takes it by {@link #lock}. */
interface GoodsReturns extends JpaRepository<GoodsReturn, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from GoodsReturn r where r.id = :id")
    Optional<GoodsReturn> lock(UUID id);

    /** Of an invoice, however they ended. Exact for whoever holds the invoice. */
    @Query("select r from GoodsReturn r where r.original.originalId = :originalId order by r.id")
    List<GoodsReturn> ofOriginal(UUID originalId);
}
