package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.BankAccount;
import com.azuvio.crmconnect.invoicing.document.Correction;
import com.azuvio.crmconnect.invoicing.document.DocumentType;
import com.azuvio.crmconnect.invoicing.document.InvoicePeriod;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.NationalVat;
import com.azuvio.crmconnect.invoicing.document.Totals;
import com.azuvio.crmconnect.invoicing.document.VatBreakdown;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as UBL 2.1 (B1): everything comes from the snapshot, so that the same snapshot gives the same bytes. Amounts of a credit note
 * are positive, its type carries the sign (rules.md §3).
 */
public final class Ubl {

    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String NOT_GIVEN = "NA";
    private static final String CREDIT_TRANSFER = "30"; // UNTDID 4461

    private final InvoiceSnapshot document;
    private final EInvoiceProfile profile;
    private final Bounds bounds;
    private final Xml xml = new Xml();
    private final UblParties parties;
    private final UblLines lines;
    private final String language;

    private Ubl(InvoiceSnapshot document) {
        this.document = document;
        this.profile = EInvoiceProfile.of(document);
        this.bounds = new Bounds(profile);
        this.language = document.buyer().language();
        this.parties = new UblParties(document, profile, bounds, xml);
        this.lines = new UblLines(isCreditNote(), UblWords.in(language), bounds, xml);
    }

    /** @return the document in UTF-8 */
    public static byte[] write(InvoiceSnapshot document) {
        return new Ubl(document).write();
    }

    private byte[] write() {
        String root = isCreditNote() ? "CreditNote" : "Invoice";
        return xml.group(root, namespaces(root), () -> {
                    header();
                    references();
                    parties.seller();
                    parties.buyer();
                    parties.delivery();
                    payment();
                    document.allowances().forEach(part -> lines.allowance(part.amount(), part.vat()));
                    document.charges().forEach(part -> lines.charge(part.amount(), part.vat(), part.reason()));
                    taxTotal();
                    monetaryTotal();
                    document.lines().forEach(lines::line);
                })
                .bytes();
    }

    private static String namespaces(String root) {
        return " xmlns=\"" + UBL + root + "-2\" xmlns:cac=\"" + UBL + "CommonAggregateComponents-2\" xmlns:cbc=\"" + UBL
                + "CommonBasicComponents-2\"";
    }

    /** Credit notes have their own order of elements, and no due date. */
    private void header() {
        String typeCode = profile.typeCode(document.documentType());
        xml.element("cbc:CustomizationID", profile.customizationId());
        xml.element("cbc:ProfileID", profile.profileId());
        xml.element("cbc:ID", document.number());
        xml.element("cbc:IssueDate", document.issuedOn().toString());
        if (isCreditNote()) {
            xml.element("cbc:TaxPointDate", document.taxPoint().toString());
            xml.element("cbc:CreditNoteTypeCode", typeCode);
            notes();
        } else {
            xml.element("cbc:DueDate", document.dueOn().toString());
            xml.element("cbc:InvoiceTypeCode", typeCode);
            notes();
            xml.element("cbc:TaxPointDate", document.taxPoint().toString());
        }
        xml.element("cbc:DocumentCurrencyCode", document.currency().getCurrencyCode());
        if (document.nationalVat() != null) {
            xml.element(
                    "cbc:TaxCurrencyCode",
                    document.nationalVat().amount().currency().getCurrencyCode());
        }
        xml.element("cbc:BuyerReference", bounds.cut(buyerReference(), Bounds.SHORT));
    }

    /** Peppol asks for it or an order (R003); one that nobody gave is said as such. */
    private @Nullable String buyerReference() {
        boolean asked = profile == EInvoiceProfile.PEPPOL_BIS && !hasOrderReference();
        return document.buyerReference() == null && asked ? NOT_GIVEN : document.buyerReference();
    }

    private void notes() {
        Correction correction = document.correction();
        String why = correction == null ? null : correction.text();
        if (profile == EInvoiceProfile.PEPPOL_BIS) {
            note(Stream.of(why, document.notes())
                    .filter(Objects::nonNull)
                    .reduce((first, second) -> first + "\n" + second)
                    .orElse(null)); // one note at most (R002)
            return;
        }
        note(why);
        note(document.notes());
    }

    private void note(@Nullable String text) {
        if (text != null) {
            bounds.notes(text).forEach(part -> xml.element("cbc:Note", part));
        }
    }

    private void references() {
        InvoicePeriod period = document.period();
        if (period != null) {
            xml.group(
                    "cac:InvoicePeriod",
                    () -> xml.element("cbc:StartDate", period.from().toString())
                            .element("cbc:EndDate", period.to().toString()));
        }
        orderReference();
        Correction correction = document.correction();
        if (correction != null) {
            xml.group(
                    "cac:BillingReference",
                    () -> xml.group(
                            "cac:InvoiceDocumentReference",
                            () -> xml.element("cbc:ID", correction.originalNumber())
                                    .element(
                                            "cbc:IssueDate",
                                            correction.originalIssuedOn().toString())));
        }
    }

    /** BT-13 is the buyer's number, BT-14 ours; UBL wants the buyer's one beside ours, by custom {@code NA} where there is none. */
    private void orderReference() {
        if (hasOrderReference()) {
            xml.group(
                    "cac:OrderReference",
                    () -> xml.element("cbc:ID", Objects.requireNonNullElse(document.clientOrderNumber(), NOT_GIVEN))
                            .element("cbc:SalesOrderID", document.orderNumber()));
        }
    }

    private boolean hasOrderReference() {
        return document.clientOrderNumber() != null || document.orderNumber() != null;
    }

    /** BG-16; nothing is paid on a credit note. */
    private void payment() {
        if (isCreditNote()) {
            return;
        }
        BankAccount account = document.account();
        xml.group("cac:PaymentMeans", () -> {
            xml.element("cbc:PaymentMeansCode", CREDIT_TRANSFER);
            xml.element("cbc:PaymentID", document.paymentReference());
            xml.group("cac:PayeeFinancialAccount", () -> {
                xml.element("cbc:ID", account.iban());
                xml.element("cbc:Name", bounds.cut(document.seller().name(), Bounds.NAME));
                if (account.bic() != null) {
                    xml.group("cac:FinancialInstitutionBranch", () -> xml.element("cbc:ID", account.bic()));
                }
            });
        });
    }

    private void taxTotal() {
        xml.group("cac:TaxTotal", () -> {
            lines.amount("cbc:TaxAmount", document.totals().vat());
            document.totals().breakdown().forEach(this::taxSubtotal);
        });
        NationalVat national = document.nationalVat();
        if (national != null) {
            xml.group("cac:TaxTotal", () -> lines.amount("cbc:TaxAmount", national.amount())); // BT-111
        }
    }

    private void taxSubtotal(VatBreakdown row) {
        xml.group("cac:TaxSubtotal", () -> {
            lines.amount("cbc:TaxableAmount", row.base());
            lines.amount("cbc:TaxAmount", row.vat());
            xml.group("cac:TaxCategory", () -> {
                xml.element("cbc:ID", row.category().name());
                if (row.category() != VatCategory.O) {
                    xml.element("cbc:Percent", UblLines.plain(row.ratePercent()));
                }
                if (row.exemption() != null) {
                    xml.element("cbc:TaxExemptionReasonCode", row.exemption().vatexCode());
                    xml.element(
                            "cbc:TaxExemptionReason", bounds.cut(row.exemption().text(language), Bounds.SHORT));
                }
                lines.vatScheme();
            });
        });
    }

    private void monetaryTotal() {
        Totals totals = document.totals();
        xml.group("cac:LegalMonetaryTotal", () -> {
            lines.amount("cbc:LineExtensionAmount", totals.linesNet());
            lines.amount("cbc:TaxExclusiveAmount", totals.net());
            lines.amount("cbc:TaxInclusiveAmount", totals.gross());
            if (!document.allowances().isEmpty()) {
                lines.amount("cbc:AllowanceTotalAmount", totals.allowances());
            }
            if (!document.charges().isEmpty()) {
                lines.amount("cbc:ChargeTotalAmount", totals.charges());
            }
            if (document.prepaid() != null) {
                lines.amount("cbc:PrepaidAmount", document.prepaid());
            }
            lines.amount("cbc:PayableAmount", document.payable());
        });
    }

    private boolean isCreditNote() {
        return document.documentType() == DocumentType.CREDIT_NOTE;
    }
}
