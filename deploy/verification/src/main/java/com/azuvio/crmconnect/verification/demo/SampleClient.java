package com.azuvio.crmconnect.verification.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of {@code demo/clients.csv}; the last four rows lack something that an invoice needs. */
public record SampleClient(
        String name,
        String status,
        @Nullable String vatNumber,
        @Nullable String fiscalCode,
        @Nullable Address address,
        String language,
        String invoiceEmail,
        int paymentTermsDays,
        @Nullable String iban) {

    private static final String FILE = "/demo/clients.csv";

    /** The body of POST and PUT {@code /clients}. */
    record Registration(
            String name,
            String status,
            @Nullable String vatNumber,
            @Nullable String fiscalCode,
            @Nullable Address registeredAddress,
            String language,
            List<String> invoiceEmails,
            int paymentTermsDays,
            @Nullable String iban,
            boolean paysByTransfer) {}

    public static List<SampleClient> readAll() {
        try (var in = Objects.requireNonNull(SampleClient.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SampleClient::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SampleClient parse(String row) {
        String[] cells = row.split(";", -1);
        Address address =
                cells[8].isEmpty() ? null : new Address(cells[4], cells[5], text(cells[6]), text(cells[7]), cells[8]);
        return new SampleClient(
                cells[0],
                cells[1],
                text(cells[2]),
                text(cells[3]),
                address,
                cells[9],
                cells[10],
                Integer.parseInt(cells[11]),
                text(cells[12]));
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** What a payment needs of a client that client-service describes. */
    static SampleClient of(JsonNode client) {
        return new SampleClient(
                client.at("/name").asString(),
                client.at("/status").asString(),
                null,
                null,
                null,
                client.at("/language").asString(),
                client.at("/invoiceEmails/0").asString(""),
                client.at("/paymentTermsDays").asInt(),
                text(client.at("/iban").asString("")));
    }

    /** Romanian clients buy in lei, all others in euros. */
    public String currency() {
        return address == null || address.country().equals("RO") ? "RON" : "EUR";
    }

    boolean isToBeChecked() {
        return status.equals("EU_VAT_REGISTERED") && vatNumber != null;
    }

    Registration registration() {
        return new Registration(
                name,
                status,
                vatNumber,
                fiscalCode,
                address,
                language,
                List.of(invoiceEmail),
                paymentTermsDays,
                iban,
                iban != null);
    }
}
