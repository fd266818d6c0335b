package com.azuvio.crmconnect.order.intake;

import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps messages that were not accepted; its sender is told. */
@Service
public class KeepRejections {

    /** A message and why it was not accepted. */
    public record Refused(RefusedMessage message, IntakeBreach breach) {}

    private final IntakeRejections rejections;
    private final CompanyCalendar calendar;

    KeepRejections(IntakeRejections rejections, CompanyCalendar calendar) {
        this.rejections = rejections;
        this.calendar = calendar;
    }

    @Transactional
    public void keep(List<Refused> refused) {
        rejections.saveAll(refused.stream()
                .filter(each -> !isKept(each.message()))
                .map(each -> IntakeRejection.of(each.message(), each.breach(), calendar.now()))
                .toList());
    }

    /** A message without an identity that the inbox could know is known by its place in the topic. */
    private boolean isKept(RefusedMessage message) {
        return message.position() != null && rejections.existsByTopicAndPosition(message.topic(), message.position());
    }
}
