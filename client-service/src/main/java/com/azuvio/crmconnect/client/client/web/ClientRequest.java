package com.azuvio.crmconnect.client.client.web;

import static com.azuvio.crmconnect.client.client.ClientProfile.CONTACTS_MAX;
import static com.azuvio.crmconnect.client.client.ClientProfile.DELIVERY_ADDRESSES_MAX;
import static com.azuvio.crmconnect.client.client.ClientProfile.INVOICE_EMAILS_MAX;

import com.azuvio.crmconnect.client.client.ClientProfile;
import com.azuvio.crmconnect.client.client.ClientStatus;
import com.azuvio.crmconnect.client.client.Contact;
import com.azuvio.crmconnect.client.client.ContactRole;
import com.azuvio.crmconnect.client.client.DeliveryAddress;
import com.azuvio.crmconnect.client.client.Language;
import com.azuvio.crmconnect.client.client.PaymentTerms;
import com.azuvio.crmconnect.client.client.TaxIdentity;
import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.Iban;
import com.azuvio.crmconnect.client.identity.PeppolEndpoint;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.client.identity.VatNumber;
import com.azuvio.crmconnect.starter.id.UuidV7;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client's data as typed, whole: what a correction leaves out is gone afterwards. Numbers may be typed in groups.
 *
 * @param paymentTermsDays from the issue date to the due date
 * @param peppolEndpoint where it receives e-invoices over Peppol
 */
record ClientRequest(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotNull ClientStatus status,
        @Size(max = 30) @PlainText @Nullable String vatNumber,
        @Size(max = 30) @PlainText @Nullable String fiscalCode,
        @Valid @Nullable AddressRequest registeredAddress,
        @Size(max = DELIVERY_ADDRESSES_MAX) @Nullable List<@NotNull @Valid DeliveryRequest> deliveryAddresses,
        @Size(max = 50) @PlainText @Nullable String iban,

        @NotNull @Pattern(regexp = "en|ro", message = "is en or ro")
        String language,

        @Size(max = CONTACTS_MAX) @Nullable List<@NotNull @Valid ContactRequest> contacts,
        @Size(max = INVOICE_EMAILS_MAX) @Nullable List<@NotNull @EmailAddress String> invoiceEmails,
        @NotNull @Min(0) @Max(365) Integer paymentTermsDays,

        @Pattern(regexp = "[A-Z0-9_-]{1,40}", message = "is a code of 1 to 40 capital letters, digits, - and _")
        @Nullable
        String defaultPaymentMode,

        @NotNull Boolean paysByTransfer,
        @Valid @Nullable PeppolRequest peppolEndpoint) {

    /** @param scheme of the code list of electronic address schemes (EAS) */
    record PeppolRequest(
            @NotBlank @Size(max = 4) @PlainText String scheme,
            @NotBlank @Size(max = 50) @PlainText String id) {}

    /** @param id of one that the client has already; left out for a new one */
    record DeliveryRequest(
            @Nullable UUID id,
            @NotBlank @Size(max = 100) @PlainText String name,
            @NotNull @Valid AddressRequest address) {}

    record ContactRequest(
            @NotBlank @Size(max = 100) @PlainText String name,
            @NotNull @EmailAddress String email,
            @NotNull ContactRole role) {}

    /**
     * @param homeCountry where a domestic client's fiscal code comes from
     * @throws com.azuvio.crmconnect.starter.web.Refusal {@code invalid-client-data}, naming every field at once
     */
    ClientProfile toProfile(String homeCountry) {
        var fields = new FieldReader();
        var address = fields.read("registeredAddress", registeredAddress, AddressRequest::toAddress);
        var tax = readTax(fields, address, homeCountry);
        var account = fields.read("iban", Text.optional(iban), Iban::parse);
        var endpoint =
                fields.read("peppolEndpoint", peppolEndpoint, typed -> PeppolEndpoint.parse(typed.scheme, typed.id));
        var places = readDeliveryAddresses(fields);
        fields.finish();
        return new ClientProfile(
                Text.required(name),
                tax,
                address,
                places,
                Language.of(language),
                Objects.requireNonNullElse(contacts, List.<ContactRequest>of()).stream()
                        .map(person -> new Contact(Text.required(person.name), person.email, person.role))
                        .toList(),
                distinctInvoiceEmails(),
                new PaymentTerms(paymentTermsDays, defaultPaymentMode, paysByTransfer, account),
                endpoint);
    }

    private TaxIdentity readTax(FieldReader fields, @Nullable PostalAddress address, String homeCountry) {
        var seat = address == null ? "" : address.country();
        var country = status == ClientStatus.DOMESTIC_TAXABLE ? homeCountry : seat;
        var tax = new TaxIdentity(
                status,
                fields.read("vatNumber", Text.optional(vatNumber), VatNumber::parse),
                fields.read("fiscalCode", Text.optional(fiscalCode), typed -> FiscalCode.parse(typed, country)));
        if (tax.numbersContradict()) {
            fields.refuse("fiscalCode", "contradicts-vat-number", "a Romanian VAT number is the fiscal code with RO");
        }
        return tax;
    }

    private List<DeliveryAddress> readDeliveryAddresses(FieldReader fields) {
        var requests = Objects.requireNonNullElse(deliveryAddresses, List.<DeliveryRequest>of());
        var places = new ArrayList<DeliveryAddress>();
        var ids = new HashSet<UUID>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var path = "deliveryAddresses[" + i + "]";
            var id = request.id == null ? UuidV7.next() : request.id;
            if (!ids.add(id)) {
                fields.refuse(path + ".id", "not-unique", "another delivery address of this client has this id");
            }
            var address = fields.read(path + ".address", request.address, AddressRequest::toAddress);
            if (address != null) {
                places.add(new DeliveryAddress(id, Text.required(request.name), address));
            }
        }
        return places;
    }

    /** One mailbox gets one copy, however often and in whatever case it was typed. */
    private List<String> distinctInvoiceEmails() {
        var seen = new HashSet<String>();
        var ordered = new ArrayList<String>();
        for (var email : Objects.requireNonNullElse(invoiceEmails, List.<String>of())) {
            if (seen.add(email.toLowerCase(Locale.ROOT))) {
                ordered.add(email);
            }
        }
        return ordered;
    }
}
