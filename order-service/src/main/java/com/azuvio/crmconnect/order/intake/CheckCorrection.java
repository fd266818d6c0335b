package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a corrected message against the contract while a person still edits it. Nothing is placed. */
@Service
public class CheckCorrection {

    private final ListRejections rejections;
    private final IntakeMessages messages;

    CheckCorrection(ListRejections rejections, IntakeMessages messages) {
        this.rejections = rejections;
        this.messages = messages;
    }

    /**
     * What the contract still says against it; empty where a retry would be read. Whether it can then be placed or recorded shows
     * when it is retried.
     *
     * @param corrected nothing means the original bytes
     */
    @Transactional(readOnly = true)
    public Optional<IntakeBreach> check(UUID id, byte[] corrected) {
        IntakeRejection rejection = rejections.find(id);
        byte[] message = corrected.length == 0 ? rejection.original() : corrected;
        Reading<?> reading = rejection.topic().equals(IntakeTopics.WAREHOUSE)
                ? messages.read(message, DeliveryConfirmed.class)
                : messages.read(message, PlaceOrder.class);
        return reading instanceof Reading.Invalid<?> invalid ? Optional.of(invalid.breach()) : Optional.empty();
    }
}
