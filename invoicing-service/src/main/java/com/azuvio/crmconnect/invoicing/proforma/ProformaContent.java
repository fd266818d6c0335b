package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.invoice.BillingContent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person put on a proforma.
 *
 * @param order absent where it is of none
 * @param billing the whole, of which the advance is a part
 * @param validUntil absent: as many days after the issue as the company's policy says
 */
public record ProformaContent(
        @Nullable OrderLink order,
        BillingContent billing,
        AdvanceTerms advance,
        @Nullable LocalDate validUntil) {}
