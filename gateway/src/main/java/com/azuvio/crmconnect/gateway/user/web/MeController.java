package com.azuvio.crmconnect.gateway.user.web;

import com.azuvio.crmconnect.gateway.identity.Role;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, for a console that shows name and menu. */
@RestController
@Tag(name = "Me")
class MeController {

    record MeResponse(String name, List<String> roles) {}

    @GetMapping("/api/me")
    @PreAuthorize("isAuthenticated()")
    MeResponse me(Authentication caller) {
        return new MeResponse(caller.getName(), Role.namesIn(caller.getAuthorities()));
    }
}
