package com.azuvio.crmconnect.notification.delivery;

import com.azuvio.crmconnect.notification.message.ClaimMessage;
import com.azuvio.crmconnect.notification.message.DeliveryOrder;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The lanes of this instance: each takes the next due message, sends it and takes the next one. Any number of instances
 * work beside each other. On stop, no message is begun any more and those that are being sent are finished; threads are
 * not interrupted, because that would cut a dialogue at any point.
 */
@Component
class DeliveryWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

    private final ClaimMessage claimMessage;
    private final DeliverMessage deliverMessage;
    private final Leases leases;
    private final DeliveryProperties properties;
    private @Nullable Lanes lanes;

    DeliveryWorker(
            ClaimMessage claimMessage, DeliverMessage deliverMessage, Leases leases, DeliveryProperties properties) {
        this.claimMessage = claimMessage;
        this.deliverMessage = deliverMessage;
        this.leases = leases;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.enabled();
    }

    @Override
    public synchronized void start() {
        if (lanes == null) {
            lanes = new Lanes();
        }
    }

    @Override
    public synchronized void stop() {
        if (lanes != null) {
            lanes.stop();
            lanes = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return lanes != null;
    }

    private boolean deliverNext() {
        Optional<DeliveryOrder> order = claimMessage.claim(properties.lease());
        order.ifPresent(this::deliver);
        return order.isPresent();
    }

    private void deliver(DeliveryOrder order) {
        leases.hold(order.attemptId());
        try {
            deliverMessage.deliver(order);
        } finally {
            leases.release(order.attemptId());
        }
    }

    private final class Lanes {

        private final CountDownLatch stopping = new CountDownLatch(1);
        private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("delivery-lane-", 1).factory());

        private Lanes() {
            for (int lane = 0; lane < properties.lanes(); lane++) {
                threads.execute(this::work);
            }
        }

        private void work() {
            boolean stopped = false;
            while (!stopped) {
                stopped = !deliveredOne() ? pause() : stopping.getCount() == 0;
            }
        }

        private boolean deliveredOne() {
            try {
                return deliverNext();
            } catch (RuntimeException e) {
                // Nothing is lost: an attempt that was begun is settled when its lease runs out.
                log.warn("a delivery lane goes on after {}", e.getClass().getName());
                return false;
            }
        }

        /** @return whether the lane is to stop */
        private boolean pause() {
            try {
                return stopping.await(properties.pollMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }

        private void stop() {
            stopping.countDown();
            threads.shutdown();
            try {
                if (!threads.awaitTermination(properties.stopSeconds(), TimeUnit.SECONDS)) {
                    log.warn("mails are still being sent; their fate is settled when their leases run out");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
