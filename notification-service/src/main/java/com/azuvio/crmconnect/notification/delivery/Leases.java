package com.azuvio.crmconnect.notification.delivery;

import com.azuvio.crmconnect.notification.message.KeepLeases;
import com.azuvio.crmconnect.notification.message.RecoverInterrupted;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows that this instance is alive for the attempts that it makes, and settles those of instances that are not. */
@Component
class Leases {

    private final Set<UUID> held = ConcurrentHashMap.newKeySet();
    private final KeepLeases keepLeases;
    private final RecoverInterrupted recoverInterrupted;
    private final DeliveryProperties properties;

    Leases(KeepLeases keepLeases, RecoverInterrupted recoverInterrupted, DeliveryProperties properties) {
        this.keepLeases = keepLeases;
        this.recoverInterrupted = recoverInterrupted;
        this.properties = properties;
    }

    void hold(UUID attemptId) {
        held.add(attemptId);
    }

    void release(UUID attemptId) {
        held.remove(attemptId);
    }

    @Scheduled(fixedDelayString = "#{${backoffice.delivery.lease-seconds} / 6}", timeUnit = TimeUnit.SECONDS)
    void keepAlive() {
        keepLeases.keep(Set.copyOf(held), properties.lease());
        recoverInterrupted.recover();
    }
}
