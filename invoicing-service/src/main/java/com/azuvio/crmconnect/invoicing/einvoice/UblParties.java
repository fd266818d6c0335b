package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.InvoiceSnapshot;
import com.azuvio.crmconnect.invoicing.document.PeppolEndpoint;
import com.azuvio.crmconnect.invoicing.document.PostalAddress;
import com.azuvio.crmconnect.invoicing.document.Seller;
import com.azuvio.crmconnect.invoicing.document.Shipping;
import com.azuvio.crmconnect.invoicing.document.VatCategory;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Seller, buyer and where the goods went (BG-4, BG-7, BG-13). */
record UblParties(InvoiceSnapshot document, EInvoiceProfile profile, Bounds bounds, Xml xml) {

    /** What stands for the personal number of a Romanian consumer, which nobody has to give. */
    private static final String CONSUMER_WITHOUT_NUMBER = "0000000000000";

    void seller() {
        Seller seller = document.seller();
        xml.group(
                "cac:AccountingSupplierParty",
                () -> xml.group("cac:Party", () -> {
                    endpoint(seller.peppolEndpoint());
                    address("cac:PostalAddress", seller.address());
                    vat(seller.vatNumber());
                    if (seller.vatNumber() == null || outsideScope()) {
                        tax(seller.fiscalCode(), "TAX"); // BT-32
                    }
                    xml.group(
                            "cac:PartyLegalEntity",
                            () -> xml.element("cbc:RegistrationName", bounds.cut(seller.name(), Bounds.NAME))
                                    .element(
                                            "cbc:CompanyID",
                                            Objects.requireNonNullElse(
                                                    seller.registrationNumber(),
                                                    Objects.requireNonNullElse(seller.fiscalCode(), ""))));
                    contact(seller.phone(), seller.email());
                }));
    }

    void buyer() {
        Buyer buyer = document.buyer();
        xml.group(
                "cac:AccountingCustomerParty",
                () -> xml.group("cac:Party", () -> {
                    endpoint(buyer.peppolEndpoint());
                    if (buyer.address() != null) {
                        address("cac:PostalAddress", buyer.address());
                    }
                    vat(buyer.vatNumber());
                    xml.group(
                            "cac:PartyLegalEntity",
                            () -> xml.element("cbc:RegistrationName", bounds.cut(buyer.name(), Bounds.NAME))
                                    .element("cbc:CompanyID", legalNumber(buyer)));
                }));
    }

    /** BT-34 and BT-49, on documents that travel by Peppol. */
    private void endpoint(@Nullable PeppolEndpoint endpoint) {
        if (endpoint != null && profile == EInvoiceProfile.PEPPOL_BIS) {
            xml.element("cbc:EndpointID", " schemeID=\"" + endpoint.scheme() + "\"", endpoint.id());
        }
    }

    private @Nullable String legalNumber(Buyer buyer) {
        if (buyer.fiscalCode() != null) {
            return buyer.fiscalCode();
        }
        if (buyer.vatNumber() != null) {
            return outsideScope() ? buyer.vatNumber() : null;
        }
        return profile == EInvoiceProfile.CIUS_RO ? CONSUMER_WITHOUT_NUMBER : null;
    }

    /** BG-13. An address that the profile would not take as it is says nothing that the invoice needs, and is left out. */
    void delivery() {
        Shipping shipping = document.shipping();
        PostalAddress to = shipping.to() != null && complete(shipping.to()) ? shipping.to() : null;
        if (shipping.deliveredOn() == null && to == null && shipping.toName() == null) {
            return;
        }
        xml.group("cac:Delivery", () -> {
            xml.element("cbc:ActualDeliveryDate", text(shipping.deliveredOn()));
            if (to != null) {
                xml.group("cac:DeliveryLocation", () -> address("cac:Address", to));
            }
            if (shipping.toName() != null) {
                xml.group(
                        "cac:DeliveryParty",
                        () -> xml.group(
                                "cac:PartyName",
                                () -> xml.element("cbc:Name", bounds.cut(shipping.toName(), Bounds.NAME))));
            }
        });
    }

    private boolean complete(PostalAddress address) {
        if (profile != EInvoiceProfile.CIUS_RO) {
            return true;
        }
        return !address.line1().isBlank()
                && RomanianAddress.hasRegion(address)
                && RomanianAddress.hasSectorIfNeeded(address);
    }

    private void address(String name, PostalAddress address) {
        String city = profile == EInvoiceProfile.CIUS_RO ? RomanianAddress.city(address) : address.city();
        xml.group(
                name,
                () -> xml.element("cbc:StreetName", bounds.cut(address.line1(), Bounds.STREET))
                        .element("cbc:AdditionalStreetName", bounds.cut(address.line2(), Bounds.SHORT))
                        .element("cbc:CityName", bounds.cut(city, Bounds.CITY))
                        .element("cbc:PostalZone", bounds.cut(address.postalCode(), Bounds.POSTAL_CODE))
                        .element("cbc:CountrySubentity", address.region())
                        .group("cac:Country", () -> xml.element("cbc:IdentificationCode", address.country())));
    }

    /** BT-31 and BT-48; an invoice outside the scope of VAT carries neither (BR-O-02). */
    private void vat(@Nullable String number) {
        if (!outsideScope()) {
            tax(number, "VAT");
        }
    }

    private void tax(@Nullable String number, String scheme) {
        if (number != null) {
            xml.group(
                    "cac:PartyTaxScheme",
                    () -> xml.element("cbc:CompanyID", number)
                            .group("cac:TaxScheme", () -> xml.element("cbc:ID", scheme)));
        }
    }

    private void contact(@Nullable String phone, @Nullable String email) {
        if (phone != null || email != null) {
            xml.group(
                    "cac:Contact",
                    () -> xml.element("cbc:Telephone", bounds.cut(phone, Bounds.SHORT))
                            .element("cbc:ElectronicMail", bounds.cut(email, Bounds.SHORT)));
        }
    }

    private boolean outsideScope() {
        return document.totals().breakdown().stream().anyMatch(row -> row.category() == VatCategory.O);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
