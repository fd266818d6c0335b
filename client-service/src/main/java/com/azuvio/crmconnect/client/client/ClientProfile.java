package com.azuvio.crmconnect.client.client;

import com.azuvio.crmconnect.client.identity.PostalAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a client that people enter and correct (S14, S60), as a whole. What it holds is right in itself;
 * what may still be missing is said by {@link Readiness}.
 *
 * @param registeredAddress the seat, or a consumer's home
 * @param invoiceEmails where documents and reminders are mailed
 */
public record ClientProfile(
        String name,
        TaxIdentity tax,
        @Nullable PostalAddress registeredAddress,
        List<DeliveryAddress> deliveryAddresses,
        Language language,
        List<Contact> contacts,
        List<String> invoiceEmails,
        PaymentTerms terms) {

    public static final int DELIVERY_ADDRESSES_MAX = 50;
    public static final int CONTACTS_MAX = 20;
    public static final int INVOICE_EMAILS_MAX = 10;

    public ClientProfile {
        deliveryAddresses = List.copyOf(deliveryAddresses);
        contacts = List.copyOf(contacts);
        invoiceEmails = List.copyOf(invoiceEmails);
    }
}
