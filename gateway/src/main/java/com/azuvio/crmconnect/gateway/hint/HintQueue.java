package com.azuvio.crmconnect.gateway.hint;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What one browser has still to be told. Bounded: whoever reads too slowly is told once to ask for everything anew,
 * which is as good as every hint that came before.
 */
final class HintQueue {

    /**
     * @param resync why everything shall be asked for anew; null if it need not be
     * @param offline true if events cannot be read at present, which nobody has been told yet
     * @param check true if it shall be looked at once whether the listener may go on
     * @param closed true if nothing comes any more
     */
    record Delivery(@Nullable Resync resync, List<Hint> hints, boolean offline, boolean check, boolean closed) {}

    /** Why a browser's picture may be old. */
    enum Resync {
        /** It has just come. */
        CONNECTED,
        /** It read too slowly. */
        OVERFLOW,
        /** Events could not be read for a while. */
        BROKER_BACK
    }

    private final int max;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<Hint.About, Hint> waiting = new LinkedHashMap<>();
    private @Nullable Resync resync;
    private boolean offline;
    private boolean check;
    private boolean closed;

    HintQueue(int max) {
        this.max = max;
    }

    /** False if it was the one too many; it and those before it are given up for a resync. */
    boolean hint(Hint hint) {
        lock.lock();
        try {
            if (resync != null) {
                return true;
            }
            if (waiting.size() == max && !waiting.containsKey(hint.about())) {
                startAnew(Resync.OVERFLOW);
                return false;
            }
            waiting.put(hint.about(), hint);
            news.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void resync(Resync why) {
        change(() -> {
            startAnew(why);
            offline = false;
        });
    }

    void offline() {
        change(() -> offline = true);
    }

    void check() {
        change(() -> check = true);
    }

    void close() {
        change(() -> closed = true);
    }

    /** Waits until there is something to tell, at most that long; what it returns is no longer here. */
    Delivery take(Duration atMost) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = atMost.toNanos();
            while (isQuiet() && left > 0) {
                left = news.awaitNanos(left);
            }
            var delivery = new Delivery(resync, List.copyOf(waiting.values()), offline, check, closed);
            waiting.clear();
            resync = null;
            offline = false;
            check = false;
            return delivery;
        } finally {
            lock.unlock();
        }
    }

    private boolean isQuiet() {
        return waiting.isEmpty() && resync == null && !offline && !check && !closed;
    }

    private void startAnew(Resync why) {
        waiting.clear();
        resync = why;
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
