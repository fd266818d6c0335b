package com.azuvio.crmconnect.client.messaging;

import com.azuvio.crmconnect.client.client.ClientProfile;
import com.azuvio.crmconnect.client.client.ClientState;
import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.Iban;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.client.identity.VatNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code sales.client.changed.v1}: the whole client. */
record ClientChanged(
        UUID clientId,
        String number,
        String name,
        String status,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable Address registeredAddress,
        List<Delivery> deliveryAddresses,
        @Nullable String iban,
        String language,
        List<Contact> contacts,
        List<String> invoiceEmails,
        int paymentTermsDays,
        @Nullable String defaultPaymentMode,
        boolean paysByTransfer,
        boolean active,
        List<Missing> missing,
        @Nullable VatCheck vatCheck,
        @Nullable UUID mergedInto,
        @Nullable Peppol peppolEndpoint,
        List<ReminderBlocked> reminderBlocks) {

    record Peppol(String scheme, String id) {}

    /** @param reason {@code DISPUTE}, {@code PROMISE} or {@code OTHER}; the note stays here */
    record ReminderBlocked(UUID id, @Nullable UUID documentId, String reason, LocalDate expiresOn) {}

    record Address(
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postalCode,
            String country) {

        static Address from(PostalAddress address) {
            return new Address(
                    address.line1(),
                    address.line2(),
                    address.city(),
                    address.region(),
                    address.postalCode(),
                    address.country());
        }
    }

    record Delivery(UUID id, String name, Address address) {}

    record Contact(String name, String email, String role) {}

    record Missing(String field, String code) {}

    /** @param result {@code VALID}, {@code INVALID} or {@code UNKNOWN} */
    record VatCheck(
            String result, Instant checkedAt, @Nullable String requestIdentifier) {}

    static ClientChanged from(ClientState state) {
        ClientProfile profile = state.profile();
        var tax = profile.tax();
        var terms = profile.terms();
        return new ClientChanged(
                state.id(),
                state.number(),
                profile.name(),
                tax.status().name(),
                Optional.ofNullable(tax.vatNumber()).map(VatNumber::value).orElse(null),
                Optional.ofNullable(tax.fiscalCode()).map(FiscalCode::value).orElse(null),
                Optional.ofNullable(profile.registeredAddress())
                        .map(Address::from)
                        .orElse(null),
                profile.deliveryAddresses().stream()
                        .map(place -> new Delivery(place.id(), place.name(), Address.from(place.address())))
                        .toList(),
                Optional.ofNullable(terms.iban()).map(Iban::value).orElse(null),
                profile.language().code(),
                profile.contacts().stream()
                        .map(person -> new Contact(
                                person.name(), person.email(), person.role().name()))
                        .toList(),
                profile.invoiceEmails(),
                terms.days(),
                terms.defaultMode(),
                terms.byTransfer(),
                state.active(),
                state.missing().stream()
                        .map(item -> new Missing(item.field(), item.code()))
                        .toList(),
                Optional.ofNullable(state.vatCheck())
                        .map(check -> new VatCheck(check.result().name(), check.checkedAt(), check.requestIdentifier()))
                        .orElse(null),
                state.mergedInto(),
                Optional.ofNullable(profile.peppolEndpoint())
                        .map(endpoint -> new Peppol(endpoint.scheme(), endpoint.id()))
                        .orElse(null),
                state.reminderBlocks().stream()
                        .map(block -> new ReminderBlocked(
                                block.id(), block.documentId(), block.reason().name(), block.expiresOn()))
                        .toList());
    }
}
