package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.PeppolEndpoint;
import com.azuvio.crmconnect.client.identity.PostalAddress;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a client that people enter and correct (S14, S60), as a whole. What it holds is right in itself;
 * what may still be missing is said by {@link Readiness}.
 *
 * @param registeredAddress the seat, or a consumer's home
 * @param invoiceEmails where documents and reminders are mailed
 * @param peppolEndpoint where it receives e-invoices over Peppol; absent where it does not
 */
public record ClientProfile(
        String name,
        TaxIdentity tax,
        @Nullable PostalAddress registeredAddress,
        List<DeliveryAddress> deliveryAddresses,
        Language language,
        List<Contact> contacts,
        List<String> invoiceEmails,
        PaymentTerms terms,
        @Nullable PeppolEndpoint peppolEndpoint) {

    public static final int DELIVERY_ADDRESSES_MAX = 50;
    public static final int CONTACTS_MAX = 20;
    public static final int INVOICE_EMAILS_MAX = 10;

    /** Of a client that is not reached over Peppol. */
    public ClientProfile(
            String name,
            TaxIdentity tax,
            @Nullable PostalAddress registeredAddress,
            List<DeliveryAddress> deliveryAddresses,
            Language language,
            List<Contact> contacts,
            List<String> invoiceEmails,
            PaymentTerms terms) {
        this(name, tax, registeredAddress, deliveryAddresses, language, contacts, invoiceEmails, terms, null);
    }

    public ClientProfile {
        deliveryAddresses = List.copyOf(deliveryAddresses);
        contacts = List.copyOf(contacts);
        invoiceEmails = List.copyOf(invoiceEmails);
    }

    /**
     * With the people, places and mailboxes of a second record of the client.
     *
     * @throws Refusal {@code merge-too-large} where it would have too many of one kind
     */
    ClientProfile with(ClientProfile other) {
        var places = new ArrayList<>(deliveryAddresses);
        other.deliveryAddresses.stream()
                .filter(place ->
                        places.stream().noneMatch(known -> known.address().equals(place.address())))
                .forEach(places::add);
        var people = new ArrayList<>(contacts);
        other.contacts.stream()
                .filter(person ->
                        people.stream().noneMatch(known -> known.email().equalsIgnoreCase(person.email())))
                .forEach(people::add);
        var emails = new ArrayList<>(invoiceEmails);
        other.invoiceEmails.stream()
                .filter(email -> emails.stream().noneMatch(email::equalsIgnoreCase))
                .forEach(emails::add);
        if (places.size() > DELIVERY_ADDRESSES_MAX
                || people.size() > CONTACTS_MAX
                || emails.size() > INVOICE_EMAILS_MAX) {
            throw Refusal.unprocessable(
                    "merge-too-large", "together they have too many contacts, addresses or mailboxes");
        }
        return new ClientProfile(name, tax, registeredAddress, places, language, people, emails, terms);
    }
}
