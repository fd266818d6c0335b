package com.azuvio.crmconnect.order.registration.web;

import com.azuvio.crmconnect.order.registration.ClientRegistration;
import com.azuvio.crmconnect.order.registration.PrefillRegistration;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The client of an order that nobody has registered yet (S18, S60). */
@RestController
class RegistrationController {

    private final PrefillRegistration prefill;

    RegistrationController(PrefillRegistration prefill) {
        this.prefill = prefill;
    }

    /**
     * The buyer as sent in the form that {@code POST /clients} takes. Once that is answered, {@code POST
     * /orders/{id}/link-client} with the new id links the order; one with the buyer's VAT number is linked by itself.
     */
    @GetMapping("/orders/{id}/client-registration")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ClientRegistration of(@PathVariable UUID id) {
        return prefill.of(id);
    }
}
