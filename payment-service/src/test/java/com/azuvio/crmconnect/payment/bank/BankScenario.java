package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.Api.ApiResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.iban4j.CountryCode;
import org.iban4j.Iban;
import tools.jackson.databind.JsonNode;

/** Our accounts and the files that their bank sends. */
final class BankScenario {

    private final Api api;
    private final Map<String, UUID> accounts = new HashMap<>();

    BankScenario(Api api) {
        this.api = api.as("sales-admin");
    }

    /** The IBAN of a new account of ours in EUR. */
    String anAccount() {
        String iban = anIban();
        JsonNode account = register(iban).expect(201).json();
        accounts.put(iban, UUID.fromString(account.path("id").asString()));
        return iban;
    }

    static String anIban() {
        return new Iban.Builder()
                .countryCode(CountryCode.DE)
                .bankCode("37040044")
                .accountNumber(
                        String.format("%010d", ThreadLocalRandom.current().nextLong(10_000_000_000L)))
                .build()
                .toString();
    }

    ApiResponse register(String iban) {
        return api.post("/bank-accounts", Map.of("iban", iban, "currency", "EUR", "name", "Account " + iban));
    }

    UUID accountId(String iban) {
        return Objects.requireNonNull(accounts.get(iban));
    }

    ApiResponse importFile(String file) {
        return api.send(api.request("/bank-statements/import")
                .setHeader("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(file)));
    }

    JsonNode imported(String file) {
        return importFile(file).expect(200).json();
    }

    /** Rows are account, booking day, amount, currency, text, servicer's reference. */
    static String csv(String... rows) {
        return "account,bookedOn,amount,currency,text,servicerReference\n" + String.join("\n", rows) + "\n";
    }

    /** Of rows by {@link #fullRow}. */
    static String full(String... rows) {
        return "account,bookedOn,amount,currency,text,endToEndId,counterpartyName,counterpartyIban\n"
                + String.join("\n", rows) + "\n";
    }

    static String fullRow(
            String account, String day, String amount, String text, String endToEndId, String payer, String iban) {
        return String.join(",", account, day, amount, "EUR", text, endToEndId, payer, iban);
    }

    static String mt940(String account, String reference, String opening, String closing, String... lines) {
        return ":20:STARTUMS\n:25:" + account + "\n:28C:" + reference + "\n:60F:C260301EUR" + opening + "\n"
                + String.join("", lines) + ":62F:C260303EUR" + closing + "\n-\n";
    }
}
