package com.azuvio.crmconnect.payment.proposal.web;

import com.azuvio.crmconnect.payment.proposal.Proposals;
import com.azuvio.crmconnect.payment.proposal.ProposeAllocations;
import com.azuvio.crmconnect.starter.money.Money;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposalController {

    private final ProposeAllocations proposeAllocations;

    ProposalController(ProposeAllocations proposeAllocations) {
        this.proposeAllocations = proposeAllocations;
    }

    /**
     * What a receipt may be meant for, while it is typed: any of client, amount with currency, and reference. Each proposal
     * says why; without an amount each document gets what it needs. It changes nothing.
     */
    @GetMapping("/payments/allocation-proposals")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    Proposals propose(
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "\\d{1,15}(\\.\\d{1,2})?") String amount,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
            @RequestParam(required = false) @Nullable @Size(max = 140) String reference) {
        return proposeAllocations.propose(clientId, money(amount, currency), reference);
    }

    private static @Nullable Money money(@Nullable String amount, @Nullable String currency) {
        if ((amount == null) != (currency == null)) {
            throw Refusal.invalid("amount-without-currency", "an amount is given with its currency");
        }
        try {
            return amount == null || currency == null ? null : Money.of(amount, currency);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("currency-not-supported", "not a currency of two decimals: " + currency);
        }
    }
}
