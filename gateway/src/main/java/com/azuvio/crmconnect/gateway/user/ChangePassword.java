package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A new password ends every session that was opened with the old one. */
@Component
@EmbeddedIdentity
public class ChangePassword {

    private final Users users;
    private final Passwords passwords;
    private final EndSessions endSessions;

    ChangePassword(Users users, Passwords passwords, EndSessions endSessions) {
        this.users = users;
        this.passwords = passwords;
        this.endSessions = endSessions;
    }

    /** By an operator, for somebody who forgot theirs. */
    @Transactional
    public User changeFor(String name, String newPassword, @Nullable String ifMatch) {
        User user = users.get(name);
        Versions.require(ifMatch, user.version());
        return change(user, newPassword, "password", null);
    }

    /**
     * By the user. The session in which it happens goes on.
     *
     * @throws Refusal {@code wrong-password} if the current one does not match
     */
    @Transactional
    public User changeOwn(String name, String currentPassword, String newPassword, @Nullable String session) {
        User user = users.get(name);
        if (!passwords.matches(currentPassword, user)) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-password", "the current password is another one")
                    .at("currentPassword");
        }
        return change(user, newPassword, "newPassword", session);
    }

    private User change(User user, String newPassword, String field, @Nullable String exceptSession) {
        User changed = users.save(user.withPassword(passwords.encode(user.name(), newPassword, field)));
        endSessions.of(user.name(), exceptSession);
        return changed;
    }
}
