package com.azuvio.crmconnect.payment.bank;

import com.azuvio.crmconnect.payment.bank.matching.Matcher;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts what is proposed with a score from a threshold on, up to {@value #ROWS_MAX} lines at a time, each in a
 * transaction of its own, with an outcome per line. Only new receipts: links and returns are for a person's eyes.
 */
@Service
public class AcceptLines {

    public static final int ROWS_MAX = 200;

    /** @param refusal why the line was left as it is; absent where it was accepted */
    public record Row(
            UUID lineId,
            @Nullable AcceptedLine accepted,
            @Nullable Refusal refusal) {}

    /** @param left how many more lines could be accepted in the same way */
    public record Outcome(List<Row> rows, long left) {}

    private final AcceptLine acceptLine;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    AcceptLines(AcceptLine acceptLine, JdbcClient client, PlatformTransactionManager transactions) {
        this.acceptLine = acceptLine;
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param scoreMin at least {@link Matcher#AUTOMATIC_MIN}
     * @param statementId only lines of this statement; absent for all
     * @throws Refusal {@code score-too-low}
     */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome accept(int scoreMin, @Nullable UUID statementId) {
        if (scoreMin < Matcher.AUTOMATIC_MIN || scoreMin > 100) {
            throw Refusal.invalid(
                            "score-too-low",
                            "lines are accepted unseen from a score of " + Matcher.AUTOMATIC_MIN + " on")
                    .field("scoreMin", "out-of-range", "from " + Matcher.AUTOMATIC_MIN + " to 100");
        }
        List<Row> rows = new ArrayList<>();
        List<UUID> refused = new ArrayList<>();
        for (UUID id : due(scoreMin, statementId)) {
            try {
                rows.add(new Row(
                        id, transaction.execute(status -> acceptLine.accept(id, AcceptWish.AS_PROPOSED)), null));
            } catch (Refusal refusal) {
                rows.add(new Row(id, null, refusal));
                refused.add(id);
            }
        }
        // They are not taken up again as they are: what is open has changed.
        client.sql("update bank_lines set compared_at = timestamptz 'epoch' where id = any(?) and status = 'PROPOSED'")
                .param(refused.toArray(UUID[]::new))
                .update();
        return new Outcome(rows, count(scoreMin, statementId));
    }

    private List<UUID> due(int scoreMin, @Nullable UUID statementId) {
        return client.sql(
                        "select id from bank_lines where " + where(statementId) + " order by booked_on, id limit :rows")
                .params(params(scoreMin, statementId))
                .query(UUID.class)
                .list();
    }

    private long count(int scoreMin, @Nullable UUID statementId) {
        Map<String, Object> params = params(scoreMin, statementId);
        params.remove("rows");
        return client.sql("select count(*) from bank_lines where " + where(statementId))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(@Nullable UUID statementId) {
        return "status = 'PROPOSED' and direction = 'CREDIT' and score >= :scoreMin and compared_at > timestamptz 'epoch'"
                + (statementId == null ? "" : " and statement_id = :statementId");
    }

    private static Map<String, Object> params(int scoreMin, @Nullable UUID statementId) {
        Map<String, Object> params = new HashMap<>();
        params.put("scoreMin", scoreMin);
        params.put("rows", ROWS_MAX);
        if (statementId != null) {
            params.put("statementId", statementId);
        }
        return params;
    }
}
