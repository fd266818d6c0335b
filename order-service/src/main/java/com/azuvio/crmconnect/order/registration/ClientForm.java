package com.azuvio.crmconnect.order.registration;

import com.azuvio.crmconnect.order.salesorder.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of client-service's {@code POST /clients}, as far as an order can fill it in.
 *
 * @param status what the client is for VAT (D13); missing where no country is known
 * @param language en or ro
 */
public record ClientForm(
        String name,
        @Nullable String status,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable Address registeredAddress,
        List<DeliveryAddress> deliveryAddresses,
        String language,
        List<String> invoiceEmails,
        int paymentTermsDays,
        boolean paysByTransfer) {

    /** Where goods go. */
    public record DeliveryAddress(String name, Address address) {}
}
