package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.notification.message.Attachment;
import com.azuvio.crmconnect.notification.message.Attachment.FileType;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import org.jspecify.annotations.Nullable;

/** A file cannot be attached; says whether it may be later. */
public class FileNotUsableException extends RuntimeException {

    private final FailureReason reason;
    private final boolean forGood;

    private FileNotUsableException(FailureReason reason, boolean forGood, @Nullable Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
        this.forGood = forGood;
    }

    /** The printed document has reasons of its own. */
    static FileNotUsableException forGood(Attachment attachment, FailureReason ofPdf, FailureReason ofOther) {
        return new FileNotUsableException(attachment.fileType() == FileType.PDF ? ofPdf : ofOther, true, null);
    }

    static FileNotUsableException forNow(FailureReason reason, Throwable cause) {
        return new FileNotUsableException(reason, false, cause);
    }

    public NotAccepted asResult() {
        return new NotAccepted(reason, forGood, null);
    }
}
