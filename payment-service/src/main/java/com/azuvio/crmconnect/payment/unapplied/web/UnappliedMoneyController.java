package com.azuvio.crmconnect.payment.unapplied.web;

import com.azuvio.crmconnect.payment.unapplied.TellUnappliedMoney;
import com.azuvio.crmconnect.payment.unapplied.UnappliedMoney;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UnappliedMoneyController {

    private final TellUnappliedMoney unappliedMoney;

    UnappliedMoneyController(TellUnappliedMoney unappliedMoney) {
        this.unappliedMoney = unappliedMoney;
    }

    /**
     * Money of the client that is in the system and on no document, per currency. A client that payments do not know has
     * none. Whatever was recorded before the question is in the answer.
     */
    @GetMapping("/clients/{clientId}/unapplied-money")
    @PreAuthorize("hasAnyRole('service','sales-admin','finance-manager')")
    UnappliedMoney read(@PathVariable UUID clientId) {
        return unappliedMoney.tell(clientId);
    }
}
