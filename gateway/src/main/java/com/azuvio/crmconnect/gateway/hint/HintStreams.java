package com.azuvio.crmconnect.gateway.hint;

import com.azuvio.crmconnect.gateway.hint.HintQueue.Resync;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import com.azuvio.crmconnect.gateway.user.SessionsEnded;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** All open streams of this instance. They end before the server waits for its requests to end. */
@Component
class HintStreams implements SmartLifecycle {

    private final HintProperties limits;
    private final Set<HintStream> streams = ConcurrentHashMap.newKeySet();
    private final Counter overflows;
    private volatile boolean running;
    private volatile boolean online;

    HintStreams(HintProperties limits, MeterRegistry meters) {
        this.limits = limits;
        Gauge.builder("backoffice.hints.streams", streams, Set::size)
                .description("Browsers that follow changes")
                .register(meters);
        Gauge.builder("backoffice.hints.online", this, self -> self.online ? 1 : 0)
                .description("1 while events can be read")
                .register(meters);
        this.overflows = Counter.builder("backoffice.hints.overflows")
                .description("Browsers that read too slowly and were told to ask for everything anew")
                .register(meters);
    }

    /**
     * The stream starts by telling its listener to ask for everything anew.
     *
     * @throws Refusal {@code too-many-streams}
     */
    synchronized HintStream open(Listener listener) {
        if (!running) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "shutting-down", "the gateway is about to end");
        }
        long theirs = streams.stream()
                .filter(stream -> stream.listener().name().equals(listener.name()))
                .count();
        if (theirs >= limits.streamsMaxPerUser() || streams.size() >= limits.streamsMax()) {
            throw new Refusal(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many-streams",
                            "other streams are open; close one, or try again later")
                    .with("streamsMaxPerUser", limits.streamsMaxPerUser());
        }
        var queue = new HintQueue(limits.waitingMax());
        startAnew(queue, Resync.CONNECTED);
        var stream = new HintStream(listener, queue, Duration.ofSeconds(limits.heartbeatSeconds()));
        streams.add(stream);
        return stream;
    }

    private void startAnew(HintQueue queue, Resync why) {
        queue.resync(why);
        if (!online) {
            queue.offline();
        }
    }

    void closed(HintStream stream) {
        streams.remove(stream);
    }

    void tell(Hint hint) {
        for (HintStream stream : streams) {
            if (HintReaders.mayRead(stream.listener().roles(), hint)
                    && !stream.queue().hint(hint)) {
                overflows.increment();
            }
        }
    }

    /** Events can be read again, or from other places as well: some may have been missed. */
    synchronized void online() {
        online = true;
        streams.forEach(stream -> stream.queue().resync(Resync.BROKER_BACK));
    }

    /** Changes of other instances could not be heard for a while. */
    synchronized void missed() {
        streams.forEach(stream -> startAnew(stream.queue(), Resync.BROKER_BACK));
    }

    synchronized void offline() {
        if (online) {
            online = false;
            streams.forEach(stream -> stream.queue().offline());
        }
    }

    boolean isOnline() {
        return online;
    }

    @EventListener
    void check(SessionsEnded ended) {
        check(ended.user());
    }

    @EventListener
    void check(LogoutSuccessEvent out) {
        check(out.getAuthentication().getName());
    }

    private void check(String name) {
        streams.stream()
                .filter(stream -> stream.listener().name().equals(name))
                .forEach(stream -> stream.queue().check());
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        streams.forEach(stream -> stream.queue().close());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
