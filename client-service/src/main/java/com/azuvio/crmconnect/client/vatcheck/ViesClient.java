package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.VatCheck.Result;
import com.azuvio.crmconnect.client.identity.VatNumber;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the REST interface of VIES. Only its own words "valid: false" make a number invalid; anything else is no answer. */
@Component
class ViesClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int OK = 200;
    private static final int BODY_BYTES_MAX = 65_536;
    private static final int PREFIX_LENGTH = 2;
    private static final int REASON_LENGTH_MAX = 100;
    private static final int IDENTIFIER_LENGTH_MAX = 60;
    private static final int NAME_LENGTH_MAX = 300;
    private static final int ADDRESS_LENGTH_MAX = 500;
    /** What countries say that do not tell names and addresses. */
    private static final String WITHHELD = "---";

    private final ViesProperties properties;
    private final HttpClient http;

    ViesClient(ViesProperties properties) {
        this.properties = properties;
        this.http = HttpClient.newBuilder().connectTimeout(properties.timeout()).build();
    }

    /** @throws ViesUnavailableException where there is no answer in time, or none that can be understood */
    ViesAnswer ask(VatNumber number) {
        var response = send(question(number));
        JsonNode answer;
        try {
            answer = JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new ViesUnavailableException("status " + response.statusCode() + " without an answer", e);
        }
        return read(answer, response.statusCode());
    }

    private HttpRequest question(VatNumber number) {
        var question = new LinkedHashMap<String, String>();
        question.put("countryCode", number.prefix());
        question.put("vatNumber", number.withoutPrefix());
        var requester = properties.requesterVatNumber();
        if (requester.length() > PREFIX_LENGTH) {
            question.put("requesterMemberStateCode", requester.substring(0, PREFIX_LENGTH));
            question.put("requesterNumber", requester.substring(PREFIX_LENGTH));
        }
        return HttpRequest.newBuilder(URI.create(properties.url() + "/check-vat-number"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)))
                .build();
    }

    /** The time limit is for the whole answer; the client's own ends with its head. */
    private HttpResponse<byte[]> send(HttpRequest question) {
        var answer = http.sendAsync(question, BodyHandlers.limiting(BodyHandlers.ofByteArray(), BODY_BYTES_MAX));
        try {
            return answer.get(properties.timeoutMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ViesUnavailableException("no answer in " + properties.timeoutMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new ViesUnavailableException("not reachable", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ViesUnavailableException("interrupted", e);
        }
    }

    private static ViesAnswer read(JsonNode answer, int status) {
        var errors = answer.path("errorWrappers");
        if (errors.isArray() && !errors.isEmpty()) {
            return ViesAnswer.unknown(reason(errors.path(0).path("error").asString("")));
        }
        var userError = answer.path("userError").asString("");
        boolean said = userError.isEmpty() || userError.equals("VALID") || userError.equals("INVALID");
        if (!said) {
            return ViesAnswer.unknown(reason(userError));
        }
        if (status != OK || !answer.path("valid").isBoolean()) {
            throw new ViesUnavailableException("status " + status + " without an answer");
        }
        return new ViesAnswer(
                answer.path("valid").asBoolean() ? Result.VALID : Result.INVALID,
                null,
                text(answer, "requestIdentifier", IDENTIFIER_LENGTH_MAX),
                text(answer, "name", NAME_LENGTH_MAX),
                text(answer, "address", ADDRESS_LENGTH_MAX));
    }

    private static String reason(String code) {
        var readable = code.isBlank() ? "UNNAMED" : code.replaceAll("[^A-Za-z0-9_ -]", "?");
        return readable.substring(0, Math.min(REASON_LENGTH_MAX, readable.length()));
    }

    private static @Nullable String text(JsonNode answer, String field, int lengthMax) {
        var text =
                answer.path(field).asString("").replaceAll("[\\p{Cntrl}]+", " ").strip();
        return text.isEmpty() || text.equals(WITHHELD) ? null : text.substring(0, Math.min(lengthMax, text.length()));
    }
}
