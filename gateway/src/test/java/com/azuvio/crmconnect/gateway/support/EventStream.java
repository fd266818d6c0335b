package com.azuvio.crmconnect.gateway.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads server-sent events as a browser does, and keeps what came. */
public final class EventStream implements AutoCloseable {

    /** An event of the stream. */
    public record Event(String name, JsonNode data) {

        /** A field of the data as text; empty where it is absent. */
        public String text(String field) {
            JsonNode value = data.get(field);
            return value == null ? "" : value.asString();
        }
    }

    private final InputStream body;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    public EventStream(InputStream body) {
        this.body = body;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "message";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(name, JsonMapper.shared().readTree(line.substring("data: ".length()))));
                }
            }
        } catch (IOException closed) {
            // The test has closed it, or the gateway is gone: both end it.
        } finally {
            ended = true;
        }
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public List<Event> named(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    public Event await(String name, Duration atMost, Predicate<Event> matches) {
        return Awaitility.await()
                .alias(name)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> named(name).stream().filter(matches).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public Event await(String name) {
        return await(name, Duration.ofSeconds(20), event -> true);
    }

    public void awaitEnd(Duration atMost) {
        Awaitility.await().alias("the stream ends").atMost(atMost).until(() -> ended);
    }

    /** As if the browser's tab were closed. */
    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
