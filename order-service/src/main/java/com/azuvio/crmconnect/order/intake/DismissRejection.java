package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.order.salesorder.Stamps;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a rejected message as it is, for a reason. */
@Service
public class DismissRejection {

    private final OpenRejections open;
    private final Stamps stamps;

    DismissRejection(OpenRejections open, Stamps stamps) {
        this.open = open;
        this.stamps = stamps;
    }

    @Transactional
    public IntakeRejection dismiss(UUID id, String reason) {
        return open.settle(id, rejection -> rejection.dismiss(reason, stamps.now()));
    }
}
