package com.azuvio.crmconnect.order.registration;

import com.azuvio.crmconnect.order.registration.ClientForm.DeliveryAddress;
import com.azuvio.crmconnect.order.registration.ClientRegistration.Reason;
import com.azuvio.crmconnect.order.registration.ClientRegistration.ToCheck;
import com.azuvio.crmconnect.order.salesorder.Address;
import com.azuvio.crmconnect.order.salesorder.OrderTerms;
import com.azuvio.crmconnect.order.salesorder.ShipTo;
import com.azuvio.crmconnect.order.salesorder.ShowOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Fills in the form of a new client from the buyer as the order's sender knows it (S18). */
@Service
public class PrefillRegistration {

    private static final int DELIVERY_NAME_MAX = 100;
    private static final int LINE2_MAX = 100;
    private static final int CITY_MAX = 50;

    private final ShowOrder orders;
    private final RegistrationDefaults defaults;

    PrefillRegistration(ShowOrder orders, RegistrationDefaults defaults) {
        this.orders = orders;
        this.defaults = defaults;
    }

    /** Changes nothing: client-service registers, and its event links the order, or a person does. */
    public ClientRegistration of(UUID orderId) {
        return orders.show(orderId, view -> registration(view.order().terms()));
    }

    private ClientRegistration registration(OrderTerms terms) {
        String country = TaxStatusGuess.countryOf(terms).orElse(null);
        ClientForm form = new ClientForm(
                terms.buyerName(),
                new TaxStatusGuess(defaults.homeCountry()).of(terms).orElse(null),
                terms.buyerVatNumber(),
                terms.buyerFiscalCode(),
                terms.buyerAddress(),
                deliveryAddresses(terms),
                country == null || defaults.homeCountry().equals(country) ? defaults.homeLanguage() : "en",
                terms.buyerEmail() == null ? List.of() : List.of(terms.buyerEmail()),
                defaults.paymentTermsDays(),
                true);
        return new ClientRegistration(form, toCheck(form));
    }

    /** Only where goods go elsewhere than to the registered address. */
    private static List<DeliveryAddress> deliveryAddresses(OrderTerms terms) {
        ShipTo to = terms.shipTo();
        if (to == null || to.address().equals(terms.buyerAddress())) {
            return List.of();
        }
        return List.of(new DeliveryAddress(to.name() == null ? terms.buyerName() : to.name(), to.address()));
    }

    private static List<ToCheck> toCheck(ClientForm form) {
        List<ToCheck> fields = new ArrayList<>();
        fields.add(new ToCheck("status", form.status() == null ? Reason.NOT_SENT : Reason.DERIVED));
        if (form.vatNumber() == null && !"CONSUMER".equals(form.status())) {
            fields.add(new ToCheck("vatNumber", Reason.NOT_SENT));
        }
        if (form.registeredAddress() == null) {
            fields.add(new ToCheck("registeredAddress", Reason.NOT_SENT));
        }
        if (form.invoiceEmails().isEmpty()) {
            fields.add(new ToCheck("invoiceEmails", Reason.NOT_SENT));
        }
        fields.add(new ToCheck("iban", Reason.NOT_SENT));
        fields.add(new ToCheck("language", Reason.DERIVED));
        fields.add(new ToCheck("paymentTermsDays", Reason.DEFAULT));
        fields.add(new ToCheck("paysByTransfer", Reason.DEFAULT));
        tooLong(fields, "registeredAddress", form.registeredAddress());
        for (DeliveryAddress delivery : form.deliveryAddresses()) {
            if (delivery.name().length() > DELIVERY_NAME_MAX) {
                fields.add(new ToCheck("deliveryAddresses[0].name", Reason.TOO_LONG));
            }
            tooLong(fields, "deliveryAddresses[0].address", delivery.address());
        }
        return List.copyOf(fields);
    }

    private static void tooLong(List<ToCheck> fields, String path, @Nullable Address address) {
        if (address == null) {
            return;
        }
        if (address.line2() != null && address.line2().length() > LINE2_MAX) {
            fields.add(new ToCheck(path + ".line2", Reason.TOO_LONG));
        }
        if (address.city().length() > CITY_MAX) {
            fields.add(new ToCheck(path + ".city", Reason.TOO_LONG));
        }
    }
}
