package com.azuvio.crmconnect.invoicing.document;

import com.azuvio.crmconnect.starter.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an issued document says, frozen at issue (S67): nothing is looked up afterwards. Serialised once; the bytes are hashed and
 * kept.
 *
 * @param number with series, year and sequence, as printed
 * @param orderNumber our order, {@code clientOrderNumber} the buyer's reference (BT-13)
 * @param account where the buyer pays; of the document's currency
 * @param paymentReference ISO 11649 creditor reference
 * @param buyerReference BT-10, as the client asked for it
 * @param period BG-14, of documents that bill a period
 * @param correction of a credit or debit note only
 * @param prepaid BT-113: advances that no advance invoice billed; absent where there are none
 * @param nationalVat BT-111, of documents in another currency than the company's; absent where none was charged and nobody knew a rate
 */
public record InvoiceSnapshot(
        UUID documentId,
        DocumentType documentType,
        String series,
        String number,
        LocalDate issuedOn,
        LocalDate taxPoint,
        LocalDate dueOn,
        Seller seller,
        BankAccount account,
        Buyer buyer,
        Shipping shipping,
        @Nullable String orderNumber,
        @Nullable String clientOrderNumber,
        Currency currency,
        List<PricedLine> lines,
        List<DocumentAllowance> allowances,
        List<DocumentCharge> charges,
        Totals totals,
        @Nullable String notes,
        String paymentReference,
        @Nullable String buyerReference,
        @Nullable InvoicePeriod period,
        @Nullable Correction correction,
        @Nullable Money prepaid,
        @Nullable NationalVat nationalVat) {

    /** Without anything prepaid, in the company's currency. */
    public InvoiceSnapshot(
            UUID documentId,
            DocumentType documentType,
            String series,
            String number,
            LocalDate issuedOn,
            LocalDate taxPoint,
            LocalDate dueOn,
            Seller seller,
            BankAccount account,
            Buyer buyer,
            Shipping shipping,
            @Nullable String orderNumber,
            @Nullable String clientOrderNumber,
            Currency currency,
            List<PricedLine> lines,
            List<DocumentAllowance> allowances,
            List<DocumentCharge> charges,
            Totals totals,
            @Nullable String notes,
            String paymentReference,
            @Nullable String buyerReference,
            @Nullable InvoicePeriod period,
            @Nullable Correction correction) {
        this(
                documentId,
                documentType,
                series,
                number,
                issuedOn,
                taxPoint,
                dueOn,
                seller,
                account,
                buyer,
                shipping,
                orderNumber,
                clientOrderNumber,
                currency,
                lines,
                allowances,
                charges,
                totals,
                notes,
                paymentReference,
                buyerReference,
                period,
                correction,
                null,
                null);
    }

    public InvoiceSnapshot {
        lines = List.copyOf(lines);
        allowances = List.copyOf(allowances);
        charges = List.copyOf(charges);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A document needs a line (BR-16)");
        }
        if (prepaid != null && (prepaid.isNegative() || prepaid.compareTo(totals.gross()) > 0)) {
            throw new IllegalArgumentException("Prepaid " + prepaid + " of " + totals.gross());
        }
        if (totals.breakdown().stream().anyMatch(row -> row.category() == VatCategory.UNDECIDED)) {
            throw new IllegalArgumentException("A document is not issued while its VAT is undecided");
        }
    }

    /** BT-115: what is due. */
    public Money payable() {
        return prepaid == null ? totals.gross() : totals.gross().minus(prepaid);
    }
}
