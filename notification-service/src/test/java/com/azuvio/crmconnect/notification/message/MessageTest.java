package com.azuvio.crmconnect.notification.message;

import static com.azuvio.crmconnect.notification.message.MessageFixtures.ACCEPTED;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.BUSY;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.LOST;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.NOW;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.POLICY;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.REFUSED;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.confirmed;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.failed;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.handingOver;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.queued;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.sending;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.sent;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.start;
import static com.azuvio.crmconnect.notification.message.MessageFixtures.uncertain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageTest {

    private static final Recipients NOBODY = Recipients.of(List.of());

    @Test
    void isBornFailedWithoutRecipients() {
        Message message = queued(new String[0]);

        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.reason()).isEqualTo(FailureReason.NO_RECIPIENT);
        assertThat(message.attempts()).isEmpty();
        assertThat(message.revision()).isEqualTo(1);
    }

    @Test
    void isBornFailedWithAnUnusableRecipientAmongUsableOnes() {
        Message message = queued("accounts@client.example", "not an address");

        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.reason()).isEqualTo(FailureReason.INVALID_RECIPIENT);
    }

    @Test
    void isSentByTheServersAcceptanceAlone() {
        Message message = sent();

        assertThat(message.status()).isEqualTo(MessageStatus.SENT);
        assertThat(message.sentAt()).isEqualTo(NOW);
        assertThat(message.attempts().getFirst().outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
        assertThat(message.attempts().getFirst().serverAnswer()).isEqualTo(new ServerAnswer(250, "250 ok"));
    }

    @Test
    void isTriedAgainWithGrowingPausesAndThenFails() {
        Message message = queued();
        start(message);
        message.record(1, BUSY, POLICY, NOW);
        assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(30));

        start(message);
        message.record(2, BUSY, POLICY, NOW);
        assertThat(message.nextAttemptAt()).isEqualTo(NOW.plusSeconds(60));

        start(message);
        message.record(3, BUSY, POLICY, NOW);
        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.reason()).isEqualTo(FailureReason.MAIL_SERVER_BUSY);
    }

    @Test
    void failsAtOnceWhereTryingAgainCannotHelp() {
        assertThat(failed().status()).isEqualTo(MessageStatus.FAILED);
        assertThat(failed().reason()).isEqualTo(FailureReason.RECIPIENT_REFUSED);
    }

    @Test
    void isUncertainWhereTheAnswerIsLostAndNeverTriedAgain() {
        Message message = uncertain();

        assertThat(message.status()).isEqualTo(MessageStatus.UNCERTAIN);
        assertThat(message.nextAttemptAt()).isNull();
        assertThatThrownBy(() -> start(message)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isQueuedAgainWhereItsInstanceDiedBeforeHandingOver() {
        Message message = sending();
        message.recover(POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(message.attempts().getFirst().outcome()).isEqualTo(AttemptOutcome.NOT_ACCEPTED);
    }

    @Test
    void isUncertainWhereItsInstanceDiedWhileHandingOver() {
        Message message = handingOver();
        message.recover(POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.UNCERTAIN);
        assertThat(message.reason()).isEqualTo(FailureReason.INTERRUPTED_WHILE_HANDING_OVER);
    }

    @Test
    void failsWhereEveryInstanceThatTakesItDies() {
        Message message = queued();
        for (int attempt = 1; attempt <= POLICY.attemptsMax(); attempt++) {
            start(message);
            message.recover(POLICY, NOW);
        }

        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.reason()).isEqualTo(FailureReason.INTERRUPTED);
    }

    @Test
    void letsNoInstanceHandOverThatWasTakenForDead() {
        Message message = sending();
        message.recover(POLICY, NOW);
        assertThat(message.beginHandover(1, NOW)).isFalse();

        start(message);
        assertThat(message.beginHandover(1, NOW)).isFalse();
        assertThat(message.beginHandover(2, NOW)).isTrue();
    }

    @Test
    void takesALateAcceptanceForTheTruth() {
        Message message = handingOver();
        message.recover(POLICY, NOW);
        message.record(1, ACCEPTED, POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.SENT);
        assertThat(message.attempts().getFirst().outcome()).isEqualTo(AttemptOutcome.ACCEPTED);
        assertThat(message.revision()).isEqualTo(2); // uncertain, sent
    }

    @Test
    void failsOnALateRefusalRatherThanTryAgainByItself() {
        Message message = handingOver();
        message.recover(POLICY, NOW);
        message.record(1, BUSY, POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.reason()).isEqualTo(FailureReason.MAIL_SERVER_BUSY);
    }

    @Test
    void ignoresTheResultOfAnAttemptThatWasTakenAway() {
        Message message = sending();
        message.recover(POLICY, NOW);
        start(message);
        message.record(1, REFUSED, POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.SENDING);
    }

    @Test
    void ignoresALateAnswerOnceAPersonHasDecided() {
        Message message = confirmed();
        message.record(1, REFUSED, POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.CONFIRMED);
    }

    @Test
    void staysUncertainWhereThatIsFoundOutTwice() {
        Message message = handingOver();
        message.recover(POLICY, NOW);
        message.record(1, LOST, POLICY, NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.UNCERTAIN);
        assertThat(message.revision()).isEqualTo(1);
    }

    @Test
    void isRetriedByAPersonWithAllItsAttempts() {
        Message message = failed();
        message.retry(NOBODY, NOW);
        assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);

        for (int attempt = 2; attempt <= POLICY.attemptsMax(); attempt++) {
            start(message);
            message.record(attempt, BUSY, POLICY, NOW);
            assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);
        }
        start(message);
        message.record(4, BUSY, POLICY, NOW);
        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
    }

    @Test
    void isRetriedWithTheClientsPresentAddressesWhereItHadNone() {
        Message message = queued(new String[0]);

        assertThatThrownBy(() -> message.retry(NOBODY, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-usable-recipient"));

        message.retry(Recipients.of(List.of("new@client.example")), NOW);
        assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(message.recipients()).containsExactly("new@client.example");
    }

    @Test
    void keepsItsRecipientsWhereTheyWereUsable() {
        Message message = failed();
        message.retry(Recipients.of(List.of("new@client.example")), NOW);

        assertThat(message.recipients()).containsExactly("accounts@client.example");
    }

    @Test
    void isNotRetriedWhereItMayHaveReachedTheServer() {
        Message message = uncertain();
        message.declareNotDelivered("maria", "asked the client", NOW);

        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThatThrownBy(() -> message.retry(NOBODY, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("message-was-handed-over"));
    }

    @Test
    void isReplacedByANewMessageOfTheSameSending() {
        Message message = uncertain();
        message.declareNotDelivered("maria", "asked the client", NOW);
        Message replacement = message.replacement(NOW.plusSeconds(1));

        assertThat(replacement.id()).isNotEqualTo(message.id());
        assertThat(replacement.sendId()).isEqualTo(message.sendId());
        assertThat(replacement.replacesId()).isEqualTo(message.id());
        assertThat(replacement.recipients()).isEqualTo(message.recipients());
        assertThat(replacement.status()).isEqualTo(MessageStatus.QUEUED);
    }

    @Test
    void remembersWhoDecidedAndHow() {
        assertThat(confirmed().resolution()).isEqualTo(new Message.Resolution(NOW, "maria", "the client has it"));
    }

    @Test
    void isSentAgainAsANewMessageThatNamesIt() {
        Message message = sent();
        Message again = message.resend(Recipients.of(List.of("office@client.example")), "maria", NOW.plusSeconds(60));

        assertThat(again.id()).isNotEqualTo(message.id());
        assertThat(again.resendOfId()).isEqualTo(message.id());
        assertThat(again.replacesId()).isNull();
        assertThat(again.sendId()).isEqualTo(message.sendId());
        assertThat(again.requestedBy()).isEqualTo("maria");
        assertThat(again.recipients()).containsExactly("office@client.example");
        assertThat(again.content()).isEqualTo(message.content());
        assertThat(again.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(message.status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void isSentAgainToTheSamePeopleWhereNobodyElseIsNamed() {
        assertThat(confirmed().resend(NOBODY, "maria", NOW).recipients()).containsExactly("accounts@client.example");
    }

    @Test
    void isSentToSomebodyElseWhereItFailed() {
        Message again = failed().resend(Recipients.of(List.of("office@client.example")), "maria", NOW);

        assertThat(again.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(refusalOf(() -> failed().resend(NOBODY, "maria", NOW))).isEqualTo("message-can-be-retried");
    }

    @Test
    void isNotSentAgainWhileItsFateIsOpen() {
        assertThat(refusalOf(() -> queued().resend(NOBODY, "maria", NOW))).isEqualTo("message-under-way");
        assertThat(refusalOf(() -> sending().resend(NOBODY, "maria", NOW))).isEqualTo("message-under-way");
        assertThat(refusalOf(() -> uncertain().resend(NOBODY, "maria", NOW))).isEqualTo("message-uncertain");
    }

    @Test
    void isNotSentAgainToWhatIsNoAddress() {
        assertThat(refusalOf(() -> sent().resend(Recipients.of(List.of("nobody")), "maria", NOW)))
                .isEqualTo("no-usable-recipient");
    }

    private static String refusalOf(ThrowingCallable command) {
        return ((Refusal) catchThrowable(command)).code();
    }

    static Stream<Message> certainOnes() {
        return Stream.of(queued(), sending(), sent(), failed(), confirmed());
    }

    @ParameterizedTest
    @MethodSource("certainOnes")
    void leavesNothingToDecideUnlessItIsUncertain(Message message) {
        assertThatThrownBy(() -> message.confirm("maria", "note", NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> message.declareNotDelivered("maria", "note", NOW))
                .isInstanceOf(Refusal.class);
    }

    static Stream<Message> unfailedOnes() {
        return Stream.of(queued(), sending(), sent(), uncertain(), confirmed());
    }

    @ParameterizedTest
    @MethodSource("unfailedOnes")
    void isRetriedOnlyWhereItHasFailed(Message message) {
        assertThatThrownBy(() -> message.retry(NOBODY, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("message-not-failed"));
    }

    @Test
    void boundsItsPauses() {
        RetryPolicy policy = new RetryPolicy(100, 30, 3600);

        assertThat(policy.delayAfter(1).toSeconds()).isEqualTo(30);
        assertThat(policy.delayAfter(7).toSeconds()).isEqualTo(1920);
        assertThat(policy.delayAfter(8).toSeconds()).isEqualTo(3600);
        assertThat(policy.delayAfter(99).toSeconds()).isEqualTo(3600);
    }
}
