package com.azuvio.crmconnect.payment.messaging;

import com.azuvio.crmconnect.payment.messaging.inbound.AllocationApplied;
import com.azuvio.crmconnect.payment.messaging.inbound.AllocationRefused;
import com.azuvio.crmconnect.payment.messaging.inbound.AllocationReleaseRefused;
import com.azuvio.crmconnect.payment.messaging.inbound.AllocationReleased;
import com.azuvio.crmconnect.payment.messaging.inbound.CreditNoteIssued;
import com.azuvio.crmconnect.payment.messaging.inbound.Issued;
import com.azuvio.crmconnect.payment.messaging.inbound.ReceivableChanged;
import com.azuvio.crmconnect.payment.messaging.inbound.WriteOffBooked;
import com.azuvio.crmconnect.payment.messaging.inbound.WriteOffRefused;
import com.azuvio.crmconnect.payment.messaging.inbound.WriteOffReopened;
import com.azuvio.crmconnect.payment.money.AdmitCreditNoteSurplus;
import com.azuvio.crmconnect.payment.money.AllocationAnswer;
import com.azuvio.crmconnect.payment.money.FollowReplacement;
import com.azuvio.crmconnect.payment.money.RecordAllocationAnswers;
import com.azuvio.crmconnect.payment.receivable.OpenDocument;
import com.azuvio.crmconnect.payment.receivable.OpenDocuments;
import com.azuvio.crmconnect.payment.writeoff.RecordWriteOffAnswers;
import com.azuvio.crmconnect.payment.writeoff.WriteOffAnswer;
import com.azuvio.crmconnect.starter.messaging.EventHandler;
import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Hears of documents: what is open on them, what became of the money that was asked to be applied, and which credit notes
 * left a surplus, which follows to the invoice in the place of the credited one. Documents, surpluses and answers do not depend on each other's order.
 */
@Component
class InvoiceEvents implements EventHandler {

    private static final String RECEIVABLE_CHANGED = "sales.invoice.receivable-changed.v1";
    private static final String ISSUED = "sales.invoice.issued.v1";
    private static final String CREDIT_NOTE_ISSUED = "sales.invoice.credit-note-issued.v1";
    private static final String APPLIED = "sales.invoice.allocation-applied.v1";
    private static final String REFUSED = "sales.invoice.allocation-refused.v1";
    private static final String RELEASED = "sales.invoice.allocation-released.v1";
    private static final String WRITE_OFF_BOOKED = "sales.invoice.write-off-booked.v1";
    private static final String WRITE_OFF_REFUSED = "sales.invoice.write-off-refused.v1";
    private static final String WRITE_OFF_UNDONE = "sales.invoice.write-off-undone.v1";
    private static final String RELEASE_REFUSED = "sales.invoice.allocation-release-refused.v1";

    private final OpenDocuments documents;
    private final RecordAllocationAnswers recordAllocationAnswers;
    private final AdmitCreditNoteSurplus admitCreditNoteSurplus;
    private final FollowReplacement followReplacement;
    private final RecordWriteOffAnswers recordWriteOffAnswers;

    InvoiceEvents(
            OpenDocuments documents,
            RecordAllocationAnswers recordAllocationAnswers,
            AdmitCreditNoteSurplus admitCreditNoteSurplus,
            FollowReplacement followReplacement,
            RecordWriteOffAnswers recordWriteOffAnswers) {
        this.documents = documents;
        this.recordAllocationAnswers = recordAllocationAnswers;
        this.admitCreditNoteSurplus = admitCreditNoteSurplus;
        this.followReplacement = followReplacement;
        this.recordWriteOffAnswers = recordWriteOffAnswers;
    }

    @Override
    public String topic() {
        return "sales.invoice";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                RECEIVABLE_CHANGED,
                ISSUED,
                CREDIT_NOTE_ISSUED,
                APPLIED,
                REFUSED,
                RELEASED,
                RELEASE_REFUSED,
                WRITE_OFF_BOOKED,
                WRITE_OFF_REFUSED,
                WRITE_OFF_UNDONE);
    }

    @Override
    public void handle(List<InboundEvent> events) {
        List<OpenDocument> states = new ArrayList<>();
        List<AllocationAnswer> answers = new ArrayList<>();
        List<WriteOffAnswer> ofWriteOffs = new ArrayList<>();
        for (InboundEvent event : events) {
            switch (event.type()) {
                case RECEIVABLE_CHANGED ->
                    states.add(event.as(ReceivableChanged.class).document(event.revision()));
                case ISSUED -> follow(event);
                case CREDIT_NOTE_ISSUED ->
                    admitCreditNoteSurplus.admit(
                            event.as(CreditNoteIssued.class).note(event.actor()));
                case APPLIED -> answers.add(event.as(AllocationApplied.class).answer(event.actor()));
                case REFUSED -> answers.add(event.as(AllocationRefused.class).answer(event.actor()));
                case RELEASED -> answers.add(event.as(AllocationReleased.class).answer(event.actor()));
                case RELEASE_REFUSED ->
                    answers.add(event.as(AllocationReleaseRefused.class).answer(event.actor()));
                case WRITE_OFF_BOOKED ->
                    ofWriteOffs.add(event.as(WriteOffBooked.class).answer(event.actor()));
                case WRITE_OFF_REFUSED ->
                    ofWriteOffs.add(event.as(WriteOffRefused.class).answer(event.actor()));
                case WRITE_OFF_UNDONE ->
                    ofWriteOffs.add(event.as(WriteOffReopened.class).answer(event.actor()));
                default -> throw new IllegalArgumentException("no type of this consumer: " + event.type());
            }
        }
        if (!states.isEmpty()) {
            documents.keep(states);
        }
        if (!answers.isEmpty()) {
            recordAllocationAnswers.record(answers);
        }
        if (!ofWriteOffs.isEmpty()) {
            recordWriteOffAnswers.record(ofWriteOffs);
        }
    }

    /** Documents that stand in no other's place are told as receivables alone. */
    private void follow(InboundEvent event) {
        Issued issued = event.as(Issued.class);
        if (issued.replacesInvoiceId() != null) {
            followReplacement.follow(issued.document(event.revision()), issued.replacesInvoiceId(), event.actor());
        }
    }
}
