package com.azuvio.crmconnect.notification.mail;

import com.azuvio.crmconnect.notification.message.DeliveryResult;
import com.azuvio.crmconnect.notification.message.DeliveryResult.Accepted;
import com.azuvio.crmconnect.notification.message.DeliveryResult.AnswerLost;
import com.azuvio.crmconnect.notification.message.DeliveryResult.NotAccepted;
import com.azuvio.crmconnect.notification.message.FailureReason;
import com.azuvio.crmconnect.notification.message.ServerAnswer;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * An SMTP dialogue that knows how far it came and what the server said there.
 *
 * <p>The exceptions of Jakarta Mail do not tell: after an answer to the end of the data that is not 250 it sends RSET,
 * and where that fails the refusal is replaced by an I/O error; a closed connection there is reported like a refusal
 * (code −1); another positive code is reported as a failure; and {@code close()} fails when QUIT does, after the mail was
 * accepted. So the first answer to the end of the data is read here, where it arrives.
 */
final class ObservedTransport extends SMTPTransport {

    private final HandoverGate gate;
    private SmtpPhase phase = SmtpPhase.CONNECTING;
    private boolean stopped;
    private @Nullable ServerAnswer refusal;
    private boolean answered;
    private @Nullable ServerAnswer verdict;

    ObservedTransport(Session session, HandoverGate gate) {
        super(session, null, MailServer.PROTOCOL, false);
        this.gate = gate;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(SmtpPhase.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(SmtpPhase.RECIPIENTS);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(SmtpPhase.DATA);
        return super.data();
    }

    @Override
    protected OutputStream bdat() throws MessagingException {
        throw new MessagingException("CHUNKING is not used: the end of its data cannot be marked");
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        passGate();
        enter(SmtpPhase.HANDOVER);
        super.finishData();
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (code >= 0) {
            note(new ServerAnswer(code, getLastServerResponse()));
        }
        answered |= phase == SmtpPhase.HANDOVER;
        return code;
    }

    /** What became of the mail, given the exception that ended the dialogue, if one did. */
    DeliveryResult result(@Nullable Exception failure) {
        if (phase == SmtpPhase.HANDOVER) {
            return verdictOrLost();
        }
        if (stopped) {
            return NotAccepted.forNow(FailureReason.INTERRUPTED);
        }
        if (refusal != null) {
            return phase.refused(refusal);
        }
        return NotAccepted.forNow(
                failure instanceof AuthenticationFailedException
                        ? FailureReason.MAIL_LOGIN_REFUSED
                        : FailureReason.MAIL_SERVER_UNREACHABLE);
    }

    private DeliveryResult verdictOrLost() {
        if (verdict != null && verdict.isAcceptance()) {
            return new Accepted(verdict);
        }
        if (verdict != null && verdict.isRefusal()) {
            return phase.refused(verdict);
        }
        return new AnswerLost(FailureReason.ANSWER_LOST);
    }

    private void note(ServerAnswer answer) {
        if (phase == SmtpPhase.HANDOVER) {
            if (!answered) {
                verdict = answer;
            }
        } else if (answer.isRefusal() && (refusal == null || phase.outweighs(answer, refusal))) {
            refusal = answer;
        }
    }

    private void enter(SmtpPhase next) {
        phase = next;
        refusal = null; // such as an EHLO that was refused before HELO was accepted
    }

    private void passGate() throws IOException {
        try {
            stopped = !gate.mayHandOver();
        } catch (RuntimeException e) {
            stopped = true;
            throw new HandoverStoppedException(e);
        }
        if (stopped) {
            throw new HandoverStoppedException(null);
        }
    }
}
