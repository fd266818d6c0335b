package com.azuvio.crmconnect.order.salesorder.web;

import com.azuvio.crmconnect.order.client.ClientCopy;
import com.azuvio.crmconnect.order.client.ClientMatch;
import com.azuvio.crmconnect.order.salesorder.Address;
import com.azuvio.crmconnect.order.salesorder.OrderTerms;
import com.azuvio.crmconnect.order.salesorder.OrderView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which client the order is from (S18).
 *
 * @param linked the client as client-service last told
 * @param candidates to choose from while it is ambiguous
 * @param asSent the buyer as the sender knows it
 */
record ClientResponse(ClientMatch.Result match, @Nullable Client linked, List<Client> candidates, Buyer asSent) {

    /** @param missing tax data that an invoice still needs (D8) */
    record Client(
            UUID id,
            String number,
            String name,
            String status,
            @Nullable String vatNumber,
            boolean active,
            List<String> missing) {

        static Client from(ClientCopy copy) {
            return new Client(
                    copy.id(),
                    copy.number(),
                    copy.name(),
                    copy.status(),
                    copy.vatNumber(),
                    copy.isActive(),
                    copy.missingFields());
        }
    }

    /** What the sender said. */
    record Buyer(
            String name,
            @Nullable UUID clientId,
            @Nullable String vatNumber,
            @Nullable String fiscalCode,
            @Nullable String email,
            @Nullable Address address) {

        static Buyer from(OrderTerms terms) {
            return new Buyer(
                    terms.buyerName(),
                    terms.buyerClientId(),
                    terms.buyerVatNumber(),
                    terms.buyerFiscalCode(),
                    terms.buyerEmail(),
                    terms.buyerAddress());
        }
    }

    static ClientResponse from(OrderView view) {
        return new ClientResponse(
                view.order().clientMatch(),
                view.client() == null ? null : Client.from(view.client()),
                view.candidates().stream().map(Client::from).toList(),
                Buyer.from(view.order().terms()));
    }
}
