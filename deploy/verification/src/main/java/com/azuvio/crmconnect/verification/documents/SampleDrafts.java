package com.azuvio.crmconnect.verification.documents;

import com.azuvio.crmconnect.verification.stack.Caller;
import com.azuvio.crmconnect.verification.stack.Parallel;
import com.azuvio.crmconnect.verification.stack.Patience;
import com.azuvio.crmconnect.verification.stack.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A client and drafts of three lines for it, made through the API. It has no VAT number, so that no order can mean it. */
public final class SampleDrafts {

    private static final Map<String, Object> CLIENT = Map.of(
            "name",
            "Cabinet Arhitectura Nord SRL",
            "status",
            "DOMESTIC_TAXABLE",
            "fiscalCode",
            "3045678196",
            "registeredAddress",
            Map.of(
                    "line1", "Strada Lipscani 7",
                    "city", "SECTOR3",
                    "region", "RO-B",
                    "postalCode", "030167",
                    "country", "RO"),
            "language",
            "ro",
            "invoiceEmails",
            List.of("facturi@cabinet-nord.example"),
            "paymentTermsDays",
            30,
            "paysByTransfer",
            false);

    private final Caller salesAdmin;
    private final String taxPoint;

    public SampleDrafts(Caller salesAdmin, String taxPoint) {
        this.salesAdmin = salesAdmin;
        this.taxPoint = taxPoint;
    }

    /** @return ids of drafts that are ready to be issued */
    public List<String> make(int count) {
        String client =
                salesAdmin.post("/clients", CLIENT).expect(201).json().at("/id").asString();
        String first = awaitKnown(client);
        List<String> others = Parallel.map(
                IntStream.range(1, count).boxed().toList(),
                n -> id(draft(client).expect(201)));
        return IntStream.range(0, count)
                .mapToObj(n -> n == 0 ? first : others.get(n - 1))
                .toList();
    }

    /** invoicing-service copies clients from their topic. */
    private String awaitKnown(String client) {
        String[] id = new String[1];
        Patience.until("The client's arrival in invoicing-service", () -> {
            Reply reply = draft(client);
            if (reply.status() == 409) {
                return Optional.of(reply.problem());
            }
            id[0] = id(reply.expect(201));
            return Optional.empty();
        });
        return id[0];
    }

    private Reply draft(String client) {
        return salesAdmin.post("/invoices", content(client));
    }

    private static String id(Reply reply) {
        return reply.json().at("/id").asString();
    }

    private Map<String, Object> content(String client) {
        return Map.of(
                "clientId",
                client,
                "currency",
                "RON",
                "taxPoint",
                taxPoint,
                "lines",
                List.of(
                        line("Desk, oak", "GOODS", "H87", "2", "1210.50"),
                        line("Chair, black", "GOODS", "H87", "8", "189.90"),
                        line("Assembly", "SERVICE", "HUR", "3.5", "75.00")));
    }

    private static Map<String, Object> line(
            String description, String kind, String unitCode, String quantity, String unitPrice) {
        return Map.of(
                "description", description,
                "kind", kind,
                "unitCode", unitCode,
                "quantity", quantity,
                "unitPrice", unitPrice,
                "vatClass", "STANDARD");
    }
}
