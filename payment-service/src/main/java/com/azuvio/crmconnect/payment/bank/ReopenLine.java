package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that a line was ignored; it is compared anew. */
@Service
public class ReopenLine {

    private final BankLines lines;
    private final LineHistory history;

    ReopenLine(BankLines lines, LineHistory history) {
        this.lines = lines;
        this.history = history;
    }

    /** @throws Refusal {@code bank-line-not-found}, {@code bank-line-not-ignored} */
    @Transactional
    public void reopen(UUID lineId, String reason) {
        BankLine line = lines.lock(lineId).orElseThrow(() -> BankLines.notFound(lineId));
        line.reopen();
        lines.saveAndFlush(line);
        history.add(lineId, LineEntry.Kind.REOPENED, null, reason);
    }
}
