package com.azuvio.crmconnect.client.client.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests as callers send them. */
public final class ClientRequests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClientRequests() {}

    /** A domestic company with nothing missing. The name keeps tests apart that share a database. */
    public static ObjectNode aReadyCompany(String name) {
        var body = (ObjectNode) JSON.readTree("""
                {"status": "DOMESTIC_TAXABLE", "vatNumber": "ro 18547290", "iban": "RO49 AAAA 1B31 0075 9384 0000",
                 "language": "ro", "paymentTermsDays": 30, "defaultPaymentMode": "BANK_TRANSFER", "paysByTransfer": true,
                 "contacts": [{"name": "Ioana Ștefănescu", "email": "ioana@x.example", "role": "ACCOUNTING"}],
                 "invoiceEmails": ["facturi@x.example"]}
                """);
        body.put("name", name).set("registeredAddress", anAddress());
        body.putArray("deliveryAddresses").add(aDeliveryAddress());
        return body;
    }

    public static ObjectNode aConsumer(String name) {
        var body = (ObjectNode) JSON.readTree("""
                {"status": "CONSUMER", "language": "en", "paymentTermsDays": 0, "paysByTransfer": false}
                """);
        return body.put("name", name);
    }

    static ObjectNode aDeliveryAddress() {
        return JSON.createObjectNode().put("name", "Depozit").set("address", anAddress());
    }

    static ObjectNode anAddress() {
        return (ObjectNode) JSON.readTree("""
                {"line1": "Strada Lipscani 12", "city": "Sectorul 3", "region": "RO-B", "postalCode": "030033",
                 "country": "RO"}
                """);
    }

    /** A copy of the body with a value put at a path such as {@code contacts[0].email}. */
    public static ObjectNode with(ObjectNode body, String path, @Nullable Object value) {
        var copy = body.deepCopy();
        var pointer = JsonPointer.compile(
                "/" + path.replace("].", "/").replace("]", "").replace('[', '/').replace('.', '/'));
        JsonNode node = JSON.valueToTree(value);
        switch (copy.at(pointer.head())) {
            case ObjectNode parent -> parent.set(pointer.last().getMatchingProperty(), node);
            case ArrayNode parent -> parent.set(pointer.last().getMatchingIndex(), node);
            default -> throw new IllegalArgumentException("nothing at " + path);
        }
        return copy;
    }
}
