package com.azuvio.crmconnect.verification.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a stack is reached, as its {@code run/stack.properties} says.
 *
 * @param postgres JDBC address of the server, without a database; only measurements use it
 * @param services the address of each service itself, which only operators use
 */
public record RunningStack(
        URI gateway, URI mailbox, String kafka, String postgres, Path secrets, Map<String, URI> services) {

    public static final List<String> SERVICES =
            List.of("client-service", "order-service", "invoicing-service", "payment-service", "notification-service");

    /** @param data the data folder that the stack was started with */
    public static RunningStack of(Path data) {
        Path file = data.resolve("run").resolve("stack.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException("No stack has been started with data in " + data, missing);
        }
        return new RunningStack(
                URI.create(properties.getProperty("gateway.url")),
                URI.create(properties.getProperty("mailbox.url")),
                properties.getProperty("kafka.bootstrap"),
                properties.getProperty("postgres.url"),
                Path.of(properties.getProperty("secrets")),
                SERVICES.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), name -> URI.create(properties.getProperty(name + ".url")))));
    }

    public URI service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    public String secret(String name) {
        try {
            return Files.readString(secrets.resolve(name)).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("The stack has no secret " + name, missing);
        }
    }
}
