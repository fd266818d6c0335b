package com.azuvio.crmconnect.gateway.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Answer expect(int status) {
        assertThat(status()).as(body()).isEqualTo(status);
        return this;
    }

    /** A problem document of that status and code that tells nothing about the inside. */
    public Answer expectProblem(int status, String code) {
        expect(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(json().get("code").asString()).isEqualTo(code);
        assertThat(json().get("type").asString()).isEqualTo("/problems/" + code);
        assertThat(json().get("status").asInt()).isEqualTo(status);
        assertThat(json().get("title").asString()).isNotBlank();
        assertThat(body()).doesNotContain("Exception", "at com.azuvio", "at org.springframework");
        return this;
    }
}
