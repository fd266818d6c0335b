package com.azuvio.crmconnect.client.vatcheck.web;

import com.azuvio.crmconnect.client.client.VatCheck;
import com.azuvio.crmconnect.client.vatcheck.ReadVatChecks;
import com.azuvio.crmconnect.client.vatcheck.RecheckVatNumber;
import com.azuvio.crmconnect.client.vatcheck.VatCheckEvidence;
import com.azuvio.crmconnect.client.vatcheck.VatChecks;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the register of VAT numbers said of a client's number, and asking it again. */
@RestController
@RequestMapping("/clients/{id}")
class VatCheckController {

    private final RecheckVatNumber recheckVatNumber;
    private final ReadVatChecks readVatChecks;

    VatCheckController(RecheckVatNumber recheckVatNumber, ReadVatChecks readVatChecks) {
        this.recheckVatNumber = recheckVatNumber;
        this.readVatChecks = readVatChecks;
    }

    /** The register is asked in the background within seconds; the client's {@code vatCheck} follows. */
    @PostMapping("/vat-check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAnyRole('sales-admin', 'finance-manager')")
    VatChecksResponse check(@PathVariable UUID id) {
        return VatChecksResponse.from(recheckVatNumber.request(id));
    }

    @GetMapping("/vat-checks")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager')")
    VatChecksResponse list(@PathVariable UUID id) {
        return VatChecksResponse.from(readVatChecks.read(id));
    }

    /**
     * @param pending whether the register is still to be asked
     * @param checks at most 100, the latest first
     */
    record VatChecksResponse(boolean pending, List<VatCheckEvidenceResponse> checks) {

        static VatChecksResponse from(VatChecks found) {
            return new VatChecksResponse(
                    found.pending(),
                    found.checks().stream().map(VatCheckEvidenceResponse::from).toList());
        }
    }

    /**
     * @param reason why nobody knows
     * @param requester the company's own number with which it was asked
     * @param requestIdentifier the register's own number for the answer
     * @param registeredName as the register has it; absent where the country does not tell
     */
    record VatCheckEvidenceResponse(
            String vatNumber,
            VatCheck.Result result,
            @Nullable String reason,
            Instant checkedAt,
            @Nullable String requester,
            @Nullable String requestIdentifier,
            @Nullable String registeredName,
            @Nullable String registeredAddress) {

        static VatCheckEvidenceResponse from(VatCheckEvidence check) {
            return new VatCheckEvidenceResponse(
                    check.vatNumber(),
                    check.result(),
                    check.reason(),
                    check.checkedAt(),
                    check.requester(),
                    check.requestIdentifier(),
                    check.registeredName(),
                    check.registeredAddress());
        }
    }
}
