package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The advances of a document (S55).
 *
 * @param proformaId of the advance that an advance invoice bills, or tied by a person
 * @param issueBy last day on which an advance invoice is issued in time
 * @param deductions of advance invoices, per invoice and VAT rate
 * @param prepaid BT-113: advances that no advance invoice billed
 * @param settled what advances settle of the total now; less than was printed once a receipt bounced
 * @param payable total less prepaid
 */
public record AdvancesView(
        @Nullable UUID proformaId,
        @Nullable LocalDate issueBy,
        List<AdvanceShare.Row> deductions,
        Money prepaid,
        Money settled,
        Money payable) {

    static @Nullable AdvancesView of(Invoice invoice) {
        AdvanceShare share = invoice.advances();
        AdvanceOrigin origin = invoice.advanceOrigin();
        if (share == null && origin == null) {
            return null;
        }
        return new AdvancesView(
                origin == null ? null : origin.proformaId(),
                origin == null ? null : origin.issueBy(),
                share == null || share.billed() ? List.of() : share.rows(),
                invoice.settledByAdvances(),
                invoice.settled(),
                invoice.total().minus(invoice.settledByAdvances()));
    }
}
