package com.azuvio.crmconnect.notification.unpaidlist;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks whether the list is due; every instance does. */
@Component
class SendWeekly {

    private static final Logger log = LoggerFactory.getLogger(SendWeekly.class);

    private final SendUnpaidList sendUnpaidList;

    SendWeekly(SendUnpaidList sendUnpaidList) {
        this.sendUnpaidList = sendUnpaidList;
    }

    @Scheduled(fixedDelayString = "${backoffice.unpaid-list.poll-seconds}", timeUnit = TimeUnit.SECONDS)
    void tick() {
        try {
            sendUnpaidList.whatIsDue();
        } catch (RuntimeException e) {
            log.warn(
                    "the unpaid list is tried again with the next run after {}",
                    e.getClass().getName());
        }
    }
}
