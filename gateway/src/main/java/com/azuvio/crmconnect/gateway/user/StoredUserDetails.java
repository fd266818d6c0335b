package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Users as a login sees them. Not a bean: Spring Security would build a second login around it, without the brake on
 * failures.
 */
public final class StoredUserDetails implements UserDetailsService {

    private final Users users;

    public StoredUserDetails(Users users) {
        this.users = users;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return users.find(name)
                .map(user -> org.springframework.security.core.userdetails.User.withUsername(user.name())
                        .password(user.password())
                        .authorities(user.roles().stream().map(Role::authority).toList())
                        .disabled(!user.enabled())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no user " + name));
    }
}
