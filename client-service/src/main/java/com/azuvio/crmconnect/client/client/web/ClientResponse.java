package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ClientDetails;
import com.azuvio.crmconnect.client.client.ClientStatus;
import com.azuvio.crmconnect.client.client.ContactRole;
import com.azuvio.crmconnect.client.client.MissingItem;
import com.azuvio.crmconnect.client.client.VatCheck;
import com.azuvio.crmconnect.client.identity.FiscalCode;
import com.azuvio.crmconnect.client.identity.Iban;
import com.azuvio.crmconnect.client.identity.PeppolEndpoint;
import com.azuvio.crmconnect.client.identity.VatNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client.
 *
 * @param revision what an invoice draft's copy of the client is compared with
 * @param mergedInto the client that this second record of it points to
 * @param vatCheck absent while nobody asked the register about the VAT number
 * @param peppolEndpoint where it receives e-invoices over Peppol; absent where it does not
 * @param readiness whether it can be invoiced, and what is missing
 */
record ClientResponse(
        UUID id,
        String number,
        String name,
        ClientStatus status,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable AddressResponse registeredAddress,
        List<DeliveryResponse> deliveryAddresses,
        @Nullable String iban,
        String language,
        List<ContactResponse> contacts,
        List<String> invoiceEmails,
        int paymentTermsDays,
        @Nullable String defaultPaymentMode,
        boolean paysByTransfer,
        @Nullable PeppolEndpoint peppolEndpoint,
        boolean active,
        long revision,
        ReadinessResponse readiness,
        @Nullable VatCheckResponse vatCheck,
        @Nullable UUID mergedInto,
        List<PossibleDuplicateResponse> possibleDuplicates,
        Instant registeredAt,
        String registeredBy,
        Instant changedAt,
        String changedBy) {

    record DeliveryResponse(UUID id, String name, AddressResponse address) {}

    record ContactResponse(String name, String email, ContactRole role) {}

    record ReadinessResponse(boolean ready, List<MissingResponse> missing) {

        static ReadinessResponse from(List<MissingItem> missing) {
            return new ReadinessResponse(
                    missing.isEmpty(),
                    missing.stream()
                            .map(item -> new MissingResponse(item.field(), item.code(), item.message()))
                            .toList());
        }
    }

    /**
     * What the register said last of the present VAT number.
     *
     * @param result {@code UNKNOWN} where it could not say; it is asked again
     */
    record VatCheckResponse(
            VatCheck.Result result,
            Instant checkedAt,
            @Nullable String requestIdentifier) {

        static @Nullable VatCheckResponse from(@Nullable VatCheck check) {
            return check == null
                    ? null
                    : new VatCheckResponse(check.result(), check.checkedAt(), check.requestIdentifier());
        }
    }

    /** @param field path in this resource */
    record MissingResponse(String field, String code, String message) {}

    static ClientResponse from(ClientDetails client) {
        var state = client.state();
        var profile = state.profile();
        var tax = profile.tax();
        var terms = profile.terms();
        return new ClientResponse(
                state.id(),
                state.number(),
                profile.name(),
                tax.status(),
                Optional.ofNullable(tax.vatNumber()).map(VatNumber::value).orElse(null),
                Optional.ofNullable(tax.fiscalCode()).map(FiscalCode::value).orElse(null),
                Optional.ofNullable(profile.registeredAddress())
                        .map(AddressResponse::from)
                        .orElse(null),
                profile.deliveryAddresses().stream()
                        .map(place ->
                                new DeliveryResponse(place.id(), place.name(), AddressResponse.from(place.address())))
                        .toList(),
                Optional.ofNullable(terms.iban()).map(Iban::value).orElse(null),
                profile.language().code(),
                profile.contacts().stream()
                        .map(person -> new ContactResponse(person.name(), person.email(), person.role()))
                        .toList(),
                profile.invoiceEmails(),
                terms.days(),
                terms.defaultMode(),
                terms.byTransfer(),
                profile.peppolEndpoint(),
                state.active(),
                client.revision(),
                ReadinessResponse.from(state.missing()),
                VatCheckResponse.from(state.vatCheck()),
                state.mergedInto(),
                client.possibleDuplicates().stream()
                        .map(PossibleDuplicateResponse::from)
                        .toList(),
                client.trace().registeredAt(),
                client.trace().registeredBy(),
                client.trace().changedAt(),
                client.trace().changedBy());
    }
}
