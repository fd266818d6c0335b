package com.azuvio.crmconnect.gateway.user.web;

import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.user.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record UserResponse(
        String name,
        List<Role> roles,
        boolean enabled,
        Instant createdAt,
        @Nullable Instant disabledAt,
        long version) {

    static UserResponse from(User user) {
        return new UserResponse(
                user.name(),
                user.roles().stream().sorted().toList(),
                user.enabled(),
                user.createdAt(),
                user.disabledAt(),
                user.version());
    }
}
