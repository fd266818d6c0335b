package com.azuvio.crmconnect.invoicing.invoice;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a change of the seller's profile or of a VAT rate, takes the drafts along, slice by slice, each in its own transaction. */
@Component
class FollowRules {

    private static final int SLICES_PER_RUN_MAX = 50;

    private final RedetermineDrafts drafts;

    FollowRules(RedetermineDrafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(fixedDelayString = "${backoffice.drafts.follow-rules-every-ms:2000}")
    void run() {
        int slices = 0;
        while (slices < SLICES_PER_RUN_MAX && drafts.followRules() == RedetermineDrafts.SLICE) {
            slices++;
        }
    }
}
