package com.azuvio.crmconnect.invoicing.creditnote;

import com.azuvio.crmconnect.invoicing.calculation.Credit;
import java.util.List;

/** A calculated credit with the lines that say it in the client's language. */
record CreditNoteContent(Credit credit, List<CreditNoteLine> lines) {

    List<StoredShare> shares() {
        return credit.shares().stream().map(StoredShare::of).toList();
    }

    List<StoredRate> rates() {
        return credit.totals().breakdown().stream().map(StoredRate::of).toList();
    }
}
