package com.azuvio.crmconnect.gateway.hint;

import com.azuvio.crmconnect.gateway.hint.HintQueue.Delivery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One browser's stream of server-sent events, written by the thread of its request until either side ends it. */
final class HintStream {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private final Listener listener;
    private final HintQueue queue;
    private final Duration heartbeat;

    HintStream(Listener listener, HintQueue queue, Duration heartbeat) {
        this.listener = listener;
        this.queue = queue;
        this.heartbeat = heartbeat;
    }

    Listener listener() {
        return listener;
    }

    HintQueue queue() {
        return queue;
    }

    /** Returns when the listener's session or the gateway ends; throws when the listener is gone. */
    void writeTo(OutputStream out, int reconnectMillis) throws IOException, InterruptedException {
        write(out, "retry: " + reconnectMillis + "\n\n");
        long beatAt = System.nanoTime() + heartbeat.toNanos();
        while (true) {
            Delivery delivery = queue.take(Duration.ofNanos(beatAt - System.nanoTime()));
            if (delivery.closed()) {
                return;
            }
            boolean beat = System.nanoTime() >= beatAt;
            if ((beat || delivery.check()) && !listener.stillKnown().getAsBoolean()) {
                write(out, event("ended", Map.of("reason", "session-ended")));
                return;
            }
            if (beat) {
                beatAt = System.nanoTime() + heartbeat.toNanos();
            }
            write(out, text(delivery, beat));
        }
    }

    private static String text(Delivery delivery, boolean beat) {
        StringBuilder text = new StringBuilder();
        if (delivery.resync() != null) {
            String why = delivery.resync().name().toLowerCase(Locale.ROOT).replace('_', '-');
            text.append(event("resync", Map.of("reason", why)));
        }
        delivery.hints().forEach(hint -> text.append(event("hint", hint)));
        if (delivery.offline()) {
            text.append(event("offline", Map.of()));
        }
        if (beat) {
            text.append(event("heartbeat", Map.of()));
        }
        return text.toString();
    }

    private static String event(String name, Object data) {
        return "event: " + name + "\ndata: " + JSON.writeValueAsString(data) + "\n\n";
    }

    private static void write(OutputStream out, String text) throws IOException {
        if (!text.isEmpty()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
