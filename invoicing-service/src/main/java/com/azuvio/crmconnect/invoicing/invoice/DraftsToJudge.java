package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.einvoice.EInvoice;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Drafts of another kind than invoices that need a verdict before their number too. */
public interface DraftsToJudge {

    /** The e-invoices that those of the ids that are drafts of this kind would be; others are passed over. */
    List<EInvoice> wouldBe(Collection<UUID> ids);
}
