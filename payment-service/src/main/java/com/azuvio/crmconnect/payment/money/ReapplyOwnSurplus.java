package com.azuvio.crmconnect.payment.money;

import com.azuvio.crmconnect.starter.money.Money;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A document is open again: its own credit notes' surplus is asked for it first (rules.md §9.3). */
@Service
public class ReapplyOwnSurplus {

    private final MoneySources sources;
    private final ReapplySurplus reapplySurplus;

    ReapplyOwnSurplus(MoneySources sources, ReapplySurplus reapplySurplus) {
        this.sources = sources;
        this.reapplySurplus = reapplySurplus;
    }

    /** @param remaining what is open on the document now */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reapply(UUID documentId, Money remaining, Stamp stamp) {
        List<UUID> own = sources.findSurplusesOfOriginals(List.of(documentId));
        if (own.isEmpty()) {
            return;
        }
        List<MoneySource> held = sources.lockAll(own);
        reapplySurplus.to(documentId, remaining, held, stamp);
        sources.keep(held);
    }
}
