package com.azuvio.crmconnect.notification.support;

import com.azuvio.crmconnect.notification.support.Neighbours.Invoicing;
import com.azuvio.crmconnect.starter.id.Sha256;
import com.azuvio.crmconnect.starter.test.Contracts;
import com.azuvio.crmconnect.starter.test.EventProbe;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks the service to mail documents as invoicing-service does: its own contract's example, varied. */
public final class Mailings {

    public static final String READY_TO_SEND = "sales.invoice.ready-to-send.v1";
    public static final byte[] XML = "<Invoice/>".getBytes(StandardCharsets.US_ASCII);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventProbe events;
    private final Invoicing invoicing;

    public Mailings(EventProbe events, Invoicing invoicing) {
        this.events = events;
        this.invoicing = invoicing;
    }

    /** One request, whose file is stored at invoicing-service. */
    public final class Mailing {

        private final ObjectNode data;
        private final String path;
        private byte[] file = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        private byte[] xml = XML;
        private boolean stored = true;

        private Mailing(String... recipients) {
            data = (ObjectNode) JSON.readTree(Contracts.example(READY_TO_SEND));
            String documentId = UUID.randomUUID().toString();
            path = "/invoices/" + documentId + "/pdf";
            data.put("sendId", UUID.randomUUID().toString());
            data.put("documentId", documentId);
            data.put("clientId", UUID.randomUUID().toString());
            ArrayNode addresses = data.putArray("recipients");
            List.of(recipients).forEach(addresses::add);
            ObjectNode pdf = (ObjectNode) data.get("pdf");
            pdf.put("path", path);
            pdf.put("sha256", Sha256.hex(file));
            ObjectNode eInvoice = (ObjectNode) data.get("xml");
            eInvoice.put("path", xmlPath());
            eInvoice.put("sha256", Sha256.hex(XML));
        }

        public Mailing with(String field, String value) {
            data.put(field, value);
            return this;
        }

        /** Breaks, or varies, the field that the JSON pointer names. */
        public Mailing replacing(String pointer, String value) {
            int last = pointer.lastIndexOf('/');
            ((ObjectNode) data.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
            return this;
        }

        public Mailing withFile(byte[] bytes) {
            file = bytes;
            ((ObjectNode) data.get("pdf")).put("sha256", Sha256.hex(bytes));
            return this;
        }

        /** The stored bytes are not those that are announced. */
        public Mailing withAlteredFile(byte[] bytes) {
            file = bytes;
            return this;
        }

        /** The stored e-invoice is not the one that is announced. */
        public Mailing withAlteredXml() {
            xml = "<Other/>".getBytes(StandardCharsets.US_ASCII);
            return this;
        }

        public Mailing withoutXml() {
            data.remove("xml");
            return this;
        }

        public String xmlPath() {
            return "/invoices/" + documentId() + "/xml";
        }

        public Mailing withoutFile() {
            stored = false;
            return this;
        }

        public Mailing publish() {
            if (stored) {
                invoicing.store(path, file);
                invoicing.store(xmlPath(), xml);
            }
            events.publish(READY_TO_SEND, clientId(), documentId(), 1, data.toString());
            return this;
        }

        public String sendId() {
            return data.get("sendId").asString();
        }

        public String clientId() {
            return data.get("clientId").asString();
        }

        public String documentId() {
            return data.get("documentId").asString();
        }

        public String path() {
            return path;
        }
    }

    public Mailing to(String... recipients) {
        return new Mailing(recipients);
    }
}
