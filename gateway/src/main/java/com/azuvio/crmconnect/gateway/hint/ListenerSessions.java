package com.azuvio.crmconnect.gateway.hint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Whether who began to listen may go on. Looking does not count as a request: an idle session still ends in time. */
@Component
class ListenerSessions {

    private static final Logger log = LoggerFactory.getLogger(ListenerSessions.class);

    private final SessionRepository<? extends Session> sessions;
    private final Clock clock;

    ListenerSessions(SessionRepository<? extends Session> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    BooleanSupplier stillKnown(Authentication caller, HttpServletRequest request) {
        if (caller instanceof JwtAuthenticationToken program) {
            Instant end = program.getToken().getExpiresAt();
            return () -> end != null && clock.instant().isBefore(end);
        }
        HttpSession session = request.getSession(false);
        if (session == null) {
            return () -> false;
        }
        String id = session.getId();
        return () -> exists(id);
    }

    private boolean exists(String id) {
        try {
            Session session = sessions.findById(id);
            return session != null && !session.isExpired();
        } catch (DataAccessException | TransactionException databaseAway) {
            log.debug("the session is looked up again with the next heartbeat", databaseAway);
            return true;
        }
    }
}
