package com.azuvio.crmconnect.client.account;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client owes, per currency (S68). */
@Component
public class ReadAccount {

    private final OpenView openView;
    private final OpenAmounts openAmounts;

    ReadAccount(OpenView openView, OpenAmounts openAmounts) {
        this.openView = openView;
        this.openAmounts = openAmounts;
    }

    /** @throws Refusal as {@link OpenView#of} */
    @Transactional(readOnly = true)
    public Account read(UUID clientId, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var view = openView.of(clientId, asOf, knownAt);
        var ageing = openAmounts.byAge(clientId, view);
        return new Account(clientId, view, ageing.stream().map(Ageing::balance).toList(), ageing);
    }
}
