package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.salesorder.SignOffCheck;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The named checks of an order, which stand in the order itself (S18–S20, S35). */
@RestController
@RequestMapping("/orders/{id}/checks")
class OrderCheckController {

    private final SignOffCheck signOff;
    private final OrderAnswer answer;

    OrderCheckController(SignOffCheck signOff, OrderAnswer answer) {
        this.signOff = signOff;
        this.answer = answer;
    }

    /**
     * Takes upon oneself what a check found. It holds for exactly what was found: what the check finds later needs a
     * new one. 409 {@code facts-changed}, {@code nothing-to-sign-off}, {@code check-failed}.
     */
    @PostMapping("/{code}/sign-off")
    @PreAuthorize("hasAnyRole('sales-admin')")
    ResponseEntity<OrderResponse> signOff(
            @PathVariable UUID id, @PathVariable CheckCode code, @Valid @RequestBody SignOffRequest request) {
        signOff.signOff(id, code, request.factsHash(), request.note().strip());
        return answer.ok(id);
    }
}
