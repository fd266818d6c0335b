package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The name makes it safe to repeat: the same request with the same Idempotency-Key finds what the first one made. */
@Component
@EmbeddedIdentity
public class CreateUser {

    private final Users users;
    private final Passwords passwords;
    private final Clock clock;

    CreateUser(Users users, Passwords passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws Refusal {@code user-exists}, {@code idempotency-key-reused}, {@code password-too-weak}, {@code role-not-for-people} */
    @Transactional
    public User create(String name, String password, Set<Role> roles, String idempotencyKey) {
        requireForPeople(roles);
        User created = User.created(
                name, passwords.encode(name, password, "password"), roles, clock.instant(), idempotencyKey);
        if (users.add(created)) {
            return created;
        }
        User present = users.get(name);
        if (!idempotencyKey.equals(present.creationKey())) {
            throw new Refusal(HttpStatus.CONFLICT, "user-exists", "there is a user " + name).at("name");
        }
        if (!present.roles().equals(roles) || !passwords.matches(password, present)) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "idempotency-key-reused",
                    "this Idempotency-Key came with another content before");
        }
        return present;
    }

    static void requireForPeople(Set<Role> roles) {
        roles.stream().filter(role -> !role.forPeople()).findFirst().ifPresent(role -> {
            throw new Refusal(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "role-not-for-people",
                            "the role " + role.wireName() + " is for programs")
                    .at("roles");
        });
    }
}
