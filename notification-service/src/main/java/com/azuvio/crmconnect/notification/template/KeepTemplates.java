package com.azuvio.crmconnect.notification.template;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every version of every template; none is ever changed. */
@Repository
public class KeepTemplates {

    private static final int VERSIONS_SHOWN_MAX = 100;
    private static final String OF_ONE = "select * from message_templates where kind = :kind and language = :language";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final CompanyCalendar calendar;

    KeepTemplates(JdbcClient jdbc, CurrentActor actor, CompanyCalendar calendar) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.calendar = calendar;
    }

    /** What mails are written by. */
    @Transactional(readOnly = true)
    public StoredTemplate current(TemplateKind kind, Language language) {
        return of(kind, language, OF_ONE + " order by version desc limit 1", null)
                .orElseGet(() -> StoredTemplate.untouched(kind, language));
    }

    /** @throws Refusal 404 {@code template-version-not-found} */
    @Transactional(readOnly = true)
    public StoredTemplate version(TemplateKind kind, Language language, long version) {
        return version == 0
                ? StoredTemplate.untouched(kind, language)
                : of(kind, language, OF_ONE + " and version = :version", version)
                        .orElseThrow(() -> Refusal.notFound(
                                "template-version-not-found", "there is no version " + version + " of this template"));
    }

    /** The latest first; version 0 is not among them. */
    @Transactional(readOnly = true)
    public List<StoredTemplate> versions(TemplateKind kind, Language language) {
        return jdbc.sql(OF_ONE + " order by version desc limit :limit")
                .param("kind", kind.name())
                .param("language", language.name())
                .param("limit", VERSIONS_SHOWN_MAX)
                .query((row, index) -> templateOf(row))
                .list();
    }

    /** Present unless the built-in one is used. */
    @Transactional(readOnly = true)
    Optional<TemplateText> edited(TemplateKind kind, Language language) {
        return Optional.of(current(kind, language))
                .filter(template -> !template.builtIn())
                .map(StoredTemplate::text);
    }

    /**
     * Adds a version.
     *
     * @param text absent: back to the built-in one
     * @throws Refusal 412 {@code stale-version} where somebody was faster
     */
    @Transactional
    public StoredTemplate save(TemplateKind kind, Language language, long seen, @Nullable TemplateText text) {
        int saved = jdbc.sql("""
                insert into message_templates (kind, language, version, subject, html, plain, saved_at, saved_by)
                select :kind, :language, :next, :subject, :html, :plain, :at, :by
                where :seen = (select coalesce(max(version), 0) from message_templates where kind = :kind and language = :language)
                on conflict do nothing""")
                .param("kind", kind.name())
                .param("language", language.name())
                .param("seen", seen)
                .param("next", seen + 1)
                .param("subject", text == null ? null : text.subject())
                .param("html", text == null ? null : text.html())
                .param("plain", text == null ? null : text.plain())
                .param("at", calendar.now().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        if (saved == 0) {
            throw Refusal.stale("stale-version", "somebody changed it since you read it; read it again");
        }
        return current(kind, language);
    }

    private Optional<StoredTemplate> of(TemplateKind kind, Language language, String sql, @Nullable Long version) {
        return jdbc.sql(sql)
                .param("kind", kind.name())
                .param("language", language.name())
                .param("version", version)
                .query((row, index) -> templateOf(row))
                .optional();
    }

    private static StoredTemplate templateOf(ResultSet row) throws SQLException {
        TemplateKind kind = TemplateKind.valueOf(row.getString("kind"));
        Language language = Language.valueOf(row.getString("language"));
        boolean builtIn = row.getString("html") == null;
        return new StoredTemplate(
                kind,
                language,
                row.getLong("version"),
                builtIn,
                builtIn
                        ? BuiltInTemplates.of(kind, language)
                        : new TemplateText(row.getString("subject"), row.getString("html"), row.getString("plain")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
