package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the served OpenAPI against the one in {@code contracts/}; run with {@code -Dcontracts.update} to renew that. */
public final class OpenApiContract {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApiContract() {}

    public static void assertMatches(Api api, String service) {
        ObjectNode served =
                (ObjectNode) api.anonymous().get("/v3/api-docs").expect(200).json();
        served.remove("servers"); // the address of this test
        String text = JSON.writeValueAsString(served) + "\n";
        Path file = ProjectFiles.root()
                .resolve("contracts/src/main/resources/contracts")
                .resolve(service)
                .resolve("openapi.json");
        try {
            if (System.getProperty("contracts.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).exists();
            assertThat(JSON.readTree(Files.readString(file)))
                    .as("the OpenAPI that %s serves equals its contract", service)
                    .isEqualTo(served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
