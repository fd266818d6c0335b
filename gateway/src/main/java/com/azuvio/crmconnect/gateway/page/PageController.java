package com.azuvio.crmconnect.gateway.page;

import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import com.azuvio.crmconnect.gateway.routing.ServiceReadiness;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The few pages that need no console. */
@Controller
@Hidden
class PageController {

    private final SecurityProperties security;
    private final ServiceReadiness readiness;

    PageController(SecurityProperties security, ServiceReadiness readiness) {
        this.security = security;
        this.readiness = readiness;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("embedded", security.identityProvider() == SecurityProperties.IdentityProvider.EMBEDDED);
        return "login";
    }

    /** For operators, and in a build without the console the first page. */
    @GetMapping("/start")
    String start(Model model, Authentication caller) {
        model.addAttribute("name", nameOf(caller));
        model.addAttribute("roles", Role.namesIn(caller.getAuthorities()));
        model.addAttribute("services", readiness.all());
        return "start";
    }

    @GetMapping("/docs")
    String docs(Model model) {
        model.addAttribute("services", readiness.names());
        return "docs";
    }

    private static String nameOf(Authentication caller) {
        if (caller.getPrincipal() instanceof OidcUser person && person.getPreferredUsername() != null) {
            return person.getPreferredUsername();
        }
        return caller.getName();
    }
}
