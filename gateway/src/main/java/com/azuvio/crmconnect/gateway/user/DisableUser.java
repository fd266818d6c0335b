package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shuts a user out: no login any more, and no session that goes on. */
@Component
@EmbeddedIdentity
public class DisableUser {

    private final Users users;
    private final EndSessions endSessions;
    private final Clock clock;

    DisableUser(Users users, EndSessions endSessions, Clock clock) {
        this.users = users;
        this.endSessions = endSessions;
        this.clock = clock;
    }

    /** @throws Refusal {@code last-operator} if nobody would be left who can enable anybody */
    @Transactional
    public User disable(String name) {
        List<User> operators = users.lockOperators();
        User user = users.get(name);
        requireAnotherOperator(operators, user);
        User disabled = user.disabled(clock.instant());
        if (user.enabled()) {
            users.save(disabled);
        }
        endSessions.of(name, null);
        return disabled;
    }

    static void requireAnotherOperator(List<User> operators, User user) {
        if (user.operates() && operators.size() == 1) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "last-operator", user.name() + " is the last user with the role ops");
        }
    }
}
