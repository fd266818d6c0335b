package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Lines; whoever changes one takes it by {@link #lock}. */
public interface BankLines extends JpaRepository<BankLine, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from BankLine l where l.id = :id")
    Optional<BankLine> lock(UUID id);

    @Query("select l from BankLine l where l.id in :ids order by l.id")
    List<BankLine> inOrder(Collection<UUID> ids);

    static Refusal notFound(UUID id) {
        return Refusal.notFound("bank-line-not-found", "there is no bank line " + id);
    }
}
