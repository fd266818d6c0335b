package com.azuvio.crmconnect.invoicing.einvoice;

import com.azuvio.crmconnect.starter.messaging.EventJson;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The verdicts of the official rules, by content: the same content is judged once. */
@Repository
@EnableConfigurationProperties(EInvoicePolicy.class)
public class Verdicts {

    private final NamedParameterJdbcTemplate jdbc;
    private final OfficialRules rules;
    private final CompanyCalendar calendar;
    private final Semaphore atOnce;

    Verdicts(NamedParameterJdbcTemplate jdbc, OfficialRules rules, CompanyCalendar calendar, EInvoicePolicy policy) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.calendar = calendar;
        this.atOnce = new Semaphore(policy.judgedAtOnceMax(), true);
    }

    /** Those that are known, by hash. */
    public Map<String, Verdict> find(Collection<String> sha256) {
        if (sha256.isEmpty()) {
            return Map.of();
        }
        Map<String, Verdict> found = new HashMap<>();
        jdbc.query(
                "select content_sha256, findings from e_invoice_verdicts where content_sha256 in (:hashes)",
                Map.of("hashes", sha256),
                row -> {
                    byte[] findings = row.getString("findings").getBytes(StandardCharsets.UTF_8);
                    String hash = row.getString("content_sha256");
                    found.put(hash, new Verdict(hash, List.of(EventJson.read(findings, Finding[].class))));
                });
        return found;
    }

    /** Judges what was not judged before and keeps it. Takes tens of milliseconds each: call it outside of any lock. */
    public Map<String, Verdict> judge(Collection<EInvoice> documents) {
        Map<String, EInvoice> byHash = new HashMap<>();
        documents.forEach(document -> byHash.put(document.sha256(), document));
        Map<String, Verdict> verdicts = new HashMap<>(find(byHash.keySet()));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        byHash.forEach((hash, document) -> {
            if (!verdicts.containsKey(hash)) {
                Verdict verdict = new Verdict(hash, findings(document));
                verdicts.put(hash, verdict);
                rows.add(row(document.profile(), verdict));
            }
        });
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("""
                    insert into e_invoice_verdicts (content_sha256, profile, findings, judged_at)
                    values (:hash, :profile, :findings, :now) on conflict do nothing""", rows.toArray(MapSqlParameterSource[]::new));
        }
        return verdicts;
    }

    private List<Finding> findings(EInvoice document) {
        atOnce.acquireUninterruptibly();
        try {
            return rules.findings(document);
        } finally {
            atOnce.release();
        }
    }

    private MapSqlParameterSource row(EInvoiceProfile profile, Verdict verdict) {
        return new MapSqlParameterSource("hash", verdict.sha256())
                .addValue("profile", profile.name())
                .addValue("findings", new String(EventJson.write(verdict.findings()), StandardCharsets.UTF_8))
                .addValue("now", calendar.now().atOffset(ZoneOffset.UTC));
    }
}
