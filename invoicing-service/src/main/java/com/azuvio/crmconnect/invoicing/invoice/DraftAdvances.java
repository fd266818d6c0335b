package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The advances that documents bill or deduct; kept by the owner of proformas. */
public interface DraftAdvances {

    /**
     * Holds the proformas concerned for update, and their advance invoices, each in the order of their ids; after the clients' copies and before the
     * documents. A constant number of statements.
     */
    Held lock(Collection<AdvanceClaim> claims);

    /** Advances that are held until the transaction ends. */
    interface Held {

        /**
         * What a document of these totals deducts now.
         *
         * @param whole the document before any deduction
         * @return absent where there is nothing to deduct
         */
        @Nullable
        AdvanceShare plan(AdvanceClaim claim, Totals whole);

        /** @throws Refusal 409 {@code advance-not-invoiced} while an advance that the document would deduct waits for its advance invoice */
        void requireInvoiced(AdvanceClaim claim);

        /** Books what the document, just issued and stored, uses of its advances. */
        void use(Invoice issued);
    }
}
