package com.azuvio.crmconnect.notification.message;

import static com.azuvio.crmconnect.notification.message.MessageStatus.CONFIRMED;
import static com.azuvio.crmconnect.notification.message.MessageStatus.FAILED;
import static com.azuvio.crmconnect.notification.message.MessageStatus.QUEUED;
import static com.azuvio.crmconnect.notification.message.MessageStatus.SENDING;
import static com.azuvio.crmconnect.notification.message.MessageStatus.SENT;
import static com.azuvio.crmconnect.notification.message.MessageStatus.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStatusTest {

    private static final Map<MessageStatus, Set<MessageStatus>> TABLE = Map.of(
            QUEUED, Set.of(SENDING),
            SENDING, Set.of(SENT, FAILED, UNCERTAIN, QUEUED),
            SENT, Set.of(),
            FAILED, Set.of(QUEUED),
            UNCERTAIN, Set.of(SENT, FAILED, CONFIRMED),
            CONFIRMED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheTransitionsOfTheTableAndNoOther(MessageStatus from) {
        for (MessageStatus to : MessageStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
