package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Throws a user out everywhere: browser sessions, and refresh tokens of programs that act for them. */
@Component
@EmbeddedIdentity
class EndSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EndSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param exceptSession the one in which the user is just changing their own password */
    void of(String name, @Nullable String exceptSession) {
        Set<String> theirs = sessions.findByPrincipalName(name).keySet();
        theirs.stream().filter(id -> !id.equals(exceptSession)).forEach(sessions::deleteById);
        jdbc.sql("delete from oauth2_authorization where principal_name = :name")
                .param("name", name)
                .update();
        events.publishEvent(new SessionsEnded(name));
    }
}
