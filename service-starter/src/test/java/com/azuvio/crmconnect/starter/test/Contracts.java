package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Schemas and examples of events, as the owners publish them. */
public final class Contracts {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Contracts() {}

    /** The owner's example of a type, such as {@code sales.client.changed.v1}. */
    public static String example(String type) {
        return read(type + ".example.json");
    }

    /** Fails with every breach of the type's schema. */
    public static void assertValid(String type, String json) {
        Schema schema = SCHEMAS.computeIfAbsent(type, t -> REGISTRY.getSchema(read(t + ".schema.json")));
        assertThat(schema.validate(json, InputFormat.JSON))
                .as("%s against its contract: %s", type, json)
                .isEmpty();
    }

    private static String read(String file) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:contracts/*/events/" + file);
            assertThat(found).as("one contract file %s", file).hasSize(1);
            return found[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
