package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a disabled user in again, with the password and roles that they had. */
@Component
@EmbeddedIdentity
public class EnableUser {

    private final Users users;

    EnableUser(Users users) {
        this.users = users;
    }

    @Transactional
    public User enable(String name) {
        User user = users.get(name);
        return user.enabled() ? user : users.save(user.enabledAgain());
    }
}
