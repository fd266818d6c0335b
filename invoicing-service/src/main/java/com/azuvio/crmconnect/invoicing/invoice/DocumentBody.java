package com.azuvio.crmconnect.invoicing.invoice;

import com.azuvio.crmconnect.invoicing.calculation.AdvanceCalculation;
import com.azuvio.crmconnect.invoicing.calculation.Calculated;
import com.azuvio.crmconnect.invoicing.calculation.DocumentCalculation;
import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.DocumentCharge;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatClass;
import com.azuvio.crmconnect.invoicing.order.Confirmation;
import com.azuvio.crmconnect.invoicing.tax.VatDecision;
import com.azuvio.crmconnect.starter.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a document says: the content that was confirmed or entered, and how it was determined the last time. */
@Embeddable
class DocumentBody {

    @Convert(converter = JsonColumn.OfShipping.class)
    private Shipping shipping;

    private LocalDate taxPoint;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private Currency currency;

    private BigDecimal discountAmount;
    private BigDecimal freightAmount;

    @Enumerated(EnumType.STRING)
    private VatClass freightVatClass;

    @Embedded
    @AttributeOverride(name = "vatCategory", column = @Column(name = "freight_vat_category"))
    @AttributeOverride(name = "vatRate", column = @Column(name = "freight_vat_rate"))
    @AttributeOverride(name = "vatexCode", column = @Column(name = "freight_vatex_code"))
    @AttributeOverride(name = "exemptionEn", column = @Column(name = "freight_exemption_en"))
    @AttributeOverride(name = "exemptionRo", column = @Column(name = "freight_exemption_ro"))
    private @Nullable StoredVat freightVat;

    @ElementCollection
    @CollectionTable(name = "invoice_lines", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<InvoiceLine> lines = new ArrayList<>();

    @Embedded
    private @Nullable Particulars particulars;

    @ElementCollection
    @CollectionTable(name = "invoice_charges", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<InvoiceCharge> charges = new ArrayList<>();

    @Convert(converter = SupplementContent.Column.class)
    private @Nullable SupplementContent supplement;

    @Convert(converter = JsonColumn.OfAdvances.class)
    private @Nullable AdvanceShare advances;

    private @Nullable Long clientRevision;

    @SuppressWarnings("UnusedVariable") // lists read the column
    private @Nullable String clientName;

    @Convert(converter = JsonColumn.OfBuyer.class)
    private @Nullable Buyer buyer;

    @Embedded
    private Amounts amounts;

    private boolean vatDetermined;

    @SuppressWarnings("UnusedVariable") // queries read the column
    private long basisRevision;

    @SuppressWarnings("NullAway.Init")
    protected DocumentBody() {}

    @SuppressWarnings("NullAway.Init") // take() sets the rest
    DocumentBody(Confirmation confirmation, @Nullable AdvanceShare share, Determination determination) {
        shipping = confirmation.shipping();
        taxPoint = confirmation.taxPoint();
        currency = confirmation.currency();
        discountAmount = confirmation.discount().amount();
        freightAmount = confirmation.freight().amount();
        freightVatClass = confirmation.freightVatClass();
        particulars = Particulars.of(confirmation);
        advances = share;
        take(determination);
    }

    @SuppressWarnings("NullAway.Init") // rewrite() sets all
    DocumentBody(ManualDraft manual, @Nullable AdvanceShare share, Determination determination) {
        rewrite(manual, share, determination);
    }

    @SuppressWarnings("NullAway.Init") // rewrite() sets all
    DocumentBody(Supplement of, Determination determination) {
        rewrite(of, determination);
    }

    void rewrite(Supplement of, Determination determination) {
        shipping = of.original().shipping();
        taxPoint = of.original().taxPoint();
        currency = of.original().currency();
        discountAmount = BigDecimal.ZERO;
        freightAmount = BigDecimal.ZERO;
        freightVatClass = VatClass.STANDARD;
        particulars = Particulars.of(of);
        supplement = SupplementContent.of(of);
        lines.clear();
        take(determination);
    }

    void rewrite(ManualDraft manual, @Nullable AdvanceShare share, Determination determination) {
        DraftContent content = manual.draftContent();
        shipping = content.shipping();
        taxPoint = content.taxPoint();
        currency = content.currency();
        discountAmount = content.discount().amount();
        freightAmount = content.freight().amount();
        freightVatClass = content.freightVatClass();
        particulars = Particulars.of(manual);
        advances = share;
        lines.clear();
        parts().charge(content.charges(), determination.chargeDecisions());
        take(determination);
    }

    /** Takes another share of advances. */
    void take(@Nullable AdvanceShare share, Determination determination) {
        advances = share;
        take(determination);
    }

    void take(Determination determination) {
        buyer = determination.buyer();
        clientRevision = buyer == null ? null : (Long) buyer.clientRevision();
        clientName = buyer == null ? null : buyer.name();
        basisRevision = determination.basisRevision();
        vatDetermined = determination.vatDetermined();
        VatDecision freight = determination.freightDecision();
        freightVat = freight == null ? null : StoredVat.of(freight.vat());
        amounts = Amounts.of(determination.calculated().totals());
        parts().take(determination);
    }

    /** What would differ if it were determined again. */
    List<DraftChange> changesUnder(Determination determination) {
        DraftComparison comparison =
                parts().compare(new DraftComparison().buyer(buyer, determination.buyer()), determination);
        VatDecision freight = determination.freightDecision();
        return comparison
                .vat("freight.vat", freightVat(), freight == null ? null : freight.vat())
                .total(total(), determination.calculated().totals().gross())
                .changes();
    }

    DraftContent content() {
        return new DraftContent(
                currency,
                parts().documentLines(),
                shipping,
                taxPoint,
                money(discountAmount),
                money(freightAmount),
                freightVatClass,
                parts().billedCharges(),
                particulars().period(),
                particulars().paymentTermsDays(),
                advances);
    }

    /** The amounts in full, from the VAT as it was decided. */
    Calculated calculated() {
        DraftContent content = content();
        if (advances != null && advances.billed()) {
            return AdvanceCalculation.document(parts().pricedLines(), advances.rates());
        }
        List<DocumentCharge> priced = new ArrayList<>();
        LineVat freight = freightVat();
        if (freight != null) {
            priced.add(new DocumentCharge(content.freight(), freight));
        }
        priced.addAll(parts().pricedCharges());
        Calculated calculated = DocumentCalculation.calculate(
                currency,
                content.lines(),
                parts().vat(),
                content.discount(),
                priced,
                advances == null
                        ? List.of()
                        : advances.deductions(lines.size(), buyer == null ? "en" : buyer.language()));
        return supplement == null ? calculated : calculated.withVat(supplement.givenVat());
    }

    /** Of each line of a debit note the position that it adds to; empty otherwise. */
    List<Integer> originalPositions() {
        return supplement == null ? List.of() : supplement.originalPositions();
    }

    /** The VAT of the lines as it was decided. */
    List<VatDecision> decided() {
        return parts().decided();
    }

    private StoredParts parts() {
        return new StoredParts(lines, charges);
    }

    @Nullable
    AdvanceShare advances() {
        return advances;
    }

    /** BT-113. */
    Money prepaid() {
        return advances == null ? Money.zero(currency) : advances.prepaid();
    }

    /** A row in which all of them are absent reads as null. */
    Particulars particulars() {
        return particulars == null ? Particulars.NONE : particulars;
    }

    private @Nullable LineVat freightVat() {
        return freightVat == null ? null : freightVat.vat();
    }

    Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    Money net() {
        return money(amounts.netAmount());
    }

    Money vat() {
        return money(amounts.vatAmount());
    }

    Money total() {
        return money(amounts.totalAmount());
    }

    LocalDate taxPoint() {
        return taxPoint;
    }

    Currency currency() {
        return currency;
    }

    @Nullable
    Buyer buyer() {
        return buyer;
    }

    /** Revision of the client that it was determined from; 0 while the client is not known. */
    long clientRevision() {
        return clientRevision == null ? 0 : clientRevision;
    }

    boolean vatDetermined() {
        return vatDetermined;
    }
}
