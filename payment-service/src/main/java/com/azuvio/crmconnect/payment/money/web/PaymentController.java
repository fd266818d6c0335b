package com.azuvio.crmconnect.payment.money.web;

import com.azuvio.crmconnect.payment.money.AllocateFreeMoney;
import com.azuvio.crmconnect.payment.money.AllocationOutcome;
import com.azuvio.crmconnect.payment.money.PaymentView;
import com.azuvio.crmconnect.payment.money.ReadPayment;
import com.azuvio.crmconnect.payment.money.ReadSurplus;
import com.azuvio.crmconnect.payment.money.RecordPayment;
import com.azuvio.crmconnect.payment.money.ReleaseAllocation;
import com.azuvio.crmconnect.payment.money.ReversePayment;
import com.azuvio.crmconnect.payment.money.SurplusView;
import com.azuvio.crmconnect.payment.proposal.ProposeAllocations;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Payments and what is done with their money. Every answer shows the whole payment. */
@RestController
class PaymentController {

    private final RecordPayment recordPayment;
    private final AllocateFreeMoney allocateFreeMoney;
    private final ReleaseAllocation releaseAllocation;
    private final ReversePayment reversePayment;
    private final ReadPayment readPayment;
    private final ReadSurplus readSurplus;
    private final ProposeAllocations proposals;

    PaymentController(
            RecordPayment recordPayment,
            AllocateFreeMoney allocateFreeMoney,
            ReleaseAllocation releaseAllocation,
            ReversePayment reversePayment,
            ReadPayment readPayment,
            ReadSurplus readSurplus,
            ProposeAllocations proposals) {
        this.recordPayment = recordPayment;
        this.allocateFreeMoney = allocateFreeMoney;
        this.releaseAllocation = releaseAllocation;
        this.reversePayment = reversePayment;
        this.readPayment = readPayment;
        this.readSurplus = readSurplus;
        this.proposals = proposals;
    }

    /**
     * Records a receipt, whatever its allocations ask for: what the documents do not need is free and told as cuts.
     * 422 where the allocations exceed the receipt or name another client's document or another currency, 409 with
     * Retry-After where a document or the client is not known here yet.
     */
    @PostMapping("/payments")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<PaymentResponse> record(@Valid @RequestBody RecordPaymentRequest request) {
        return created(recordPayment.record(request.receipt(proposals)));
    }

    @GetMapping("/payments/{id}")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager','account-executive')")
    ResponseEntity<PaymentResponse> read(@PathVariable UUID id) {
        return answer(id);
    }

    /** Gives free money to a document: a later allocation, or another after a release. 409 where too little is free. */
    @PostMapping("/payments/{id}/allocations")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<PaymentResponse> allocate(@PathVariable UUID id, @Valid @RequestBody AllocateRequest request) {
        return created(allocateFreeMoney.allocate(id, request.wish()));
    }

    /** Asks the document's owner to give the money back, of whichever source; it is free when the owner has answered. */
    @PostMapping("/allocations/{id}/release")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<? extends MoneySourceResponse> release(
            @PathVariable UUID id, @Valid @RequestBody ReleaseAllocationRequest request) {
        UUID source = releaseAllocation.release(id, request.reason().strip());
        if (!readSurplus.isOne(source)) {
            return answer(source);
        }
        SurplusView view = readSurplus.read(source);
        return Versions.ok(SurplusResponse.from(view, null), view.surplus().version());
    }

    /** Records that the receipt bounced: free money is gone at once, applied money when the documents' owners answer. */
    @PostMapping("/payments/{id}/reverse")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    ResponseEntity<PaymentResponse> reverse(@PathVariable UUID id, @Valid @RequestBody ReversePaymentRequest request) {
        reversePayment.reverse(id, request.reversedOn(), request.reason().strip());
        return answer(id);
    }

    private ResponseEntity<PaymentResponse> created(AllocationOutcome outcome) {
        PaymentView view = readPayment.read(outcome.paymentId());
        return Versions.created(
                URI.create("/payments/" + outcome.paymentId()),
                PaymentResponse.from(view, outcome.cuts()),
                view.payment().version());
    }

    private ResponseEntity<PaymentResponse> answer(UUID paymentId) {
        PaymentView view = readPayment.read(paymentId);
        return Versions.ok(PaymentResponse.from(view, null), view.payment().version());
    }
}
