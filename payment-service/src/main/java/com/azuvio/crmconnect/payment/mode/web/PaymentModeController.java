package com.azuvio.crmconnect.payment.mode.web;

import com.azuvio.crmconnect.payment.mode.ChangePaymentMode;
import com.azuvio.crmconnect.payment.mode.CreatePaymentMode;
import com.azuvio.crmconnect.payment.mode.PaymentMode;
import com.azuvio.crmconnect.payment.mode.PaymentModes;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/payment-modes")
class PaymentModeController {

    private final CreatePaymentMode createPaymentMode;
    private final ChangePaymentMode changePaymentMode;
    private final PaymentModes modes;

    PaymentModeController(
            CreatePaymentMode createPaymentMode, ChangePaymentMode changePaymentMode, PaymentModes modes) {
        this.createPaymentMode = createPaymentMode;
        this.changePaymentMode = changePaymentMode;
        this.modes = modes;
    }

    /** The whole list by name, at most 100; {@code active} leaves only those in use, or only the others. */
    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    CursorPage<PaymentModeResponse> list(@RequestParam(required = false) @Nullable Boolean active) {
        List<PaymentMode> all = modes.findAllByOrderByName();
        long inUse = all.stream().filter(PaymentMode::active).count();
        List<PaymentModeResponse> chosen = all.stream()
                .filter(mode -> active == null || mode.active() == active)
                .map(PaymentModeResponse::from)
                .toList();
        return new CursorPage<>(chosen, null, Map.of("ACTIVE", inUse, "INACTIVE", all.size() - inUse));
    }

    @GetMapping("/{code}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<PaymentModeResponse> read(@PathVariable String code) {
        return answer(PaymentModeResponse.from(modes.findById(code).orElseThrow(() -> PaymentModes.notFound(code))));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<PaymentModeResponse> create(@Valid @RequestBody CreatePaymentModeRequest request) {
        PaymentMode mode =
                createPaymentMode.create(request.code(), request.name().strip(), request.requiredFields());
        return Versions.created(
                URI.create("/payment-modes/" + mode.code()), PaymentModeResponse.from(mode), mode.version());
    }

    @PutMapping("/{code}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<PaymentModeResponse> change(
            @PathVariable String code,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangePaymentModeRequest request) {
        return answer(PaymentModeResponse.from(changePaymentMode.change(
                code, ifMatch, request.name().strip(), request.requiredFields(), request.active())));
    }

    private static ResponseEntity<PaymentModeResponse> answer(PaymentModeResponse mode) {
        return Versions.ok(mode, mode.version());
    }
}
