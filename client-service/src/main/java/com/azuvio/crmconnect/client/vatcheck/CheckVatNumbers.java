package com.azuvio.crmconnect.client.vatcheck;

import com.azuvio.crmconnect.client.client.RecordVatCheck;
import com.azuvio.crmconnect.client.client.VatCheck;
import com.azuvio.crmconnect.client.client.VatCheck.Result;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the register about the numbers that are due, on any instance. No transaction is open while it is asked. A number that nobody knows of is asked
 * about again, ever more rarely; an answer is taken once.
 */
@Component
class CheckVatNumbers {

    private final VatCheckRequests requests;
    private final VatCheckHistory history;
    private final RecordVatCheck recordVatCheck;
    private final Vies vies;
    private final ViesProperties properties;
    private final CompanyCalendar calendar;
    private final TransactionTemplate transaction;

    CheckVatNumbers(
            VatCheckRequests requests,
            VatCheckHistory history,
            RecordVatCheck recordVatCheck,
            Vies vies,
            ViesProperties properties,
            CompanyCalendar calendar,
            PlatformTransactionManager transactions) {
        this.requests = requests;
        this.history = history;
        this.recordVatCheck = recordVatCheck;
        this.vies = vies;
        this.properties = properties;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${backoffice.vies.interval-millis}")
    void run() {
        transaction.executeWithoutResult(status ->
                requests.putThoseCheckedBefore(now().minus(Duration.ofDays(properties.recheckDays())), now()));
        for (int i = 0; i < properties.checksPerRunMax(); i++) {
            var claimed =
                    transaction.execute(status -> requests.claim(now(), now().plusSeconds(properties.leaseSeconds())));
            if (claimed.isEmpty() || !check(claimed.get())) {
                return;
            }
        }
    }

    /** @return false where the register is not to be asked for a while */
    private boolean check(VatCheckRequests.Request request) {
        var answer = vies.ask(request.vatNumber());
        transaction.executeWithoutResult(status -> answer.ifPresentOrElse(
                told -> take(request, told),
                () -> requests.postpone(
                        request, request.attempts(), now().plusSeconds(properties.backOffSecondsFirst()))));
        return answer.isPresent();
    }

    private void take(VatCheckRequests.Request request, ViesAnswer answer) {
        var at = now();
        recordVatCheck.record(
                request.clientId(), request.vatNumber(), new VatCheck(answer.result(), at, answer.requestIdentifier()));
        history.append(new VatCheckEvidence(
                request.clientId(),
                request.vatNumber().value(),
                answer.result(),
                answer.reason(),
                at,
                properties.requesterVatNumber().isBlank() ? null : properties.requesterVatNumber(),
                answer.requestIdentifier(),
                answer.name(),
                answer.address()));
        if (answer.result() == Result.UNKNOWN) {
            int attempts = request.attempts() + 1;
            requests.postpone(request, attempts, at.plus(properties.backOffAfter(attempts)));
        } else {
            requests.answered(request);
        }
    }

    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MICROS);
    }
}
