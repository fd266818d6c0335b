package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of a line that it is not of a client, and why. */
@Service
public class IgnoreLine {

    private final BankLines lines;
    private final LineHistory history;

    IgnoreLine(BankLines lines, LineHistory history) {
        this.lines = lines;
        this.history = history;
    }

    /** @throws Refusal {@code bank-line-not-found}, {@code bank-line-matched}, {@code bank-line-ignored} */
    @Transactional
    public void ignore(UUID lineId, String reason) {
        BankLine line = lines.lock(lineId).orElseThrow(() -> BankLines.notFound(lineId));
        line.ignore(reason);
        lines.saveAndFlush(line);
        history.add(lineId, LineEntry.Kind.IGNORED, null, reason);
    }
}
