package com.azuvio.crmconnect.invoicing.seller.web;

import com.azuvio.crmconnect.invoicing.seller.DescribeSeller;
import com.azuvio.crmconnect.invoicing.seller.Sellers;
import com.azuvio.crmconnect.invoicing.seller.StoredSeller;
import com.azuvio.crmconnect.starter.web.Refusal;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seller's profile (D16). */
@RestController
@RequestMapping("/seller")
class SellerController {

    private final Sellers sellers;
    private final DescribeSeller describeSeller;

    SellerController(Sellers sellers, DescribeSeller describeSeller) {
        this.sellers = sellers;
        this.describeSeller = describeSeller;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('sales-admin','account-executive','finance-manager')")
    ResponseEntity<SellerResponse> get() {
        return answer(sellers.stored()
                .orElseThrow(() -> Refusal.notFound("seller-not-set-up", "The seller's profile is not set up yet")));
    }

    /** Needs {@code If-Match} unless it sets the profile up for the first time. */
    @PutMapping
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<SellerResponse> put(
            @Valid @RequestBody SellerRequest request,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(describeSeller.describe(request.toSeller(), ifMatch));
    }

    private static ResponseEntity<SellerResponse> answer(StoredSeller stored) {
        return Versions.ok(SellerResponse.from(stored), stored.version());
    }
}
