package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import org.jspecify.annotations.Nullable;

/** The stored document cannot be attached; says whether it may be later. */
public class DocumentNotUsableException extends RuntimeException {

    private final FailureReason reason;
    private final boolean forGood;

    private DocumentNotUsableException(FailureReason reason, boolean forGood, @Nullable Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
        this.forGood = forGood;
    }

    static DocumentNotUsableException forGood(FailureReason reason) {
        return new DocumentNotUsableException(reason, true, null);
    }

    static DocumentNotUsableException forNow(FailureReason reason, Throwable cause) {
        return new DocumentNotUsableException(reason, false, cause);
    }

    public NotAccepted asResult() {
        return new NotAccepted(reason, forGood, null);
    }
}
