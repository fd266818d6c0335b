package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.DocumentLine;
import com.azuvio.crmconnect.invoicing.document.LineVat;
import com.azuvio.crmconnect.invoicing.document.PricedLine;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import com.azuvio.crmconnect.starter.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lines, allowances and charges (BG-20, BG-21, BG-25). */
record UblLines(boolean creditNote, UblWords words, Bounds bounds, Xml xml) {

    private static final String DISCOUNT_CODE = "95"; // UNTDID 5189
    private static final String FREIGHT_CODE = "FC"; // UNTDID 7161

    void line(PricedLine priced) {
        DocumentLine line = priced.line();
        String name = creditNote ? "cac:CreditNoteLine" : "cac:InvoiceLine";
        String quantity = creditNote ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity";
        xml.group(name, () -> {
            xml.element("cbc:ID", Integer.toString(line.position()));
            xml.element(quantity, " unitCode=\"" + line.unitCode() + '"', plain(line.quantity()));
            amount("cbc:LineExtensionAmount", priced.net());
            if (!priced.discount().isZero()) {
                allowance(priced.discount(), null);
            }
            xml.group("cac:Item", () -> item(priced));
            xml.group("cac:Price", () -> price(priced));
        });
    }

    private void item(PricedLine priced) {
        String text = priced.line().description().strip();
        String name = bounds.cut(text, Bounds.SHORT);
        if (!text.equals(name)) {
            xml.element("cbc:Description", bounds.cut(text, Bounds.DESCRIPTION));
        }
        xml.element("cbc:Name", name);
        String code = priced.line().itemCode();
        if (code != null && !code.isBlank()) {
            xml.group("cac:SellersItemIdentification", () -> xml.element("cbc:ID", code));
        }
        category("cac:ClassifiedTaxCategory", priced.vat());
    }

    /** BT-146; the price is never negative (BR-27). */
    private void price(PricedLine priced) {
        String currency = " currencyID=\"" + priced.net().currency().getCurrencyCode() + '"';
        xml.element("cbc:PriceAmount", currency, plain(priced.line().unitPrice()));
    }

    /** @param vat of the document's allowance; absent on a line, which has its own */
    void allowance(Money amount, @Nullable LineVat vat) {
        allowanceOrCharge(false, DISCOUNT_CODE, words.discount(), amount, vat);
    }

    /** @param reason absent: freight */
    void charge(Money amount, LineVat vat, @Nullable String reason) {
        boolean freight = reason == null || reason.isBlank();
        allowanceOrCharge(
                true,
                freight ? FREIGHT_CODE : null,
                freight ? words.freight() : bounds.cut(reason, Bounds.SHORT),
                amount,
                vat);
    }

    private void allowanceOrCharge(
            boolean charge, @Nullable String code, @Nullable String reason, Money amount, @Nullable LineVat vat) {
        xml.group("cac:AllowanceCharge", () -> {
            xml.element("cbc:ChargeIndicator", Boolean.toString(charge));
            xml.element("cbc:AllowanceChargeReasonCode", code);
            xml.element("cbc:AllowanceChargeReason", reason);
            amount("cbc:Amount", amount);
            if (vat != null) {
                category("cac:TaxCategory", vat);
            }
        });
    }

    void category(String name, LineVat vat) {
        xml.group(name, () -> {
            xml.element("cbc:ID", vat.category().name());
            if (vat.category() != VatCategory.O) { // BR-O-05: outside the scope there is no rate, not even zero
                xml.element("cbc:Percent", plain(vat.ratePercent()));
            }
            vatScheme();
        });
    }

    void vatScheme() {
        xml.group("cac:TaxScheme", () -> xml.element("cbc:ID", "VAT"));
    }

    void amount(String name, Money amount) {
        xml.element(
                name,
                " currencyID=\"" + amount.currency().getCurrencyCode() + '"',
                amount.amount().toPlainString());
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
