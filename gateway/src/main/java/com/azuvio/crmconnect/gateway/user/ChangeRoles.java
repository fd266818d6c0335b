package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a user other roles. Their sessions end, since each was opened with the old ones. */
@Component
@EmbeddedIdentity
public class ChangeRoles {

    private final Users users;
    private final EndSessions endSessions;

    ChangeRoles(Users users, EndSessions endSessions) {
        this.users = users;
        this.endSessions = endSessions;
    }

    /** @throws Refusal {@code last-operator}, {@code role-not-for-people}, {@code stale-version} */
    @Transactional
    public User change(String name, Set<Role> roles, @Nullable String ifMatch) {
        CreateUser.requireForPeople(roles);
        List<User> operators = users.lockOperators();
        User user = users.get(name);
        Versions.require(ifMatch, user.version());
        if (!roles.contains(Role.OPS)) {
            DisableUser.requireAnotherOperator(operators, user);
        }
        User changed = users.save(user.withRoles(roles));
        endSessions.of(name, null);
        return changed;
    }
}
