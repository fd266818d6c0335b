package com.azuvio.crmconnect.gateway.user.web;

import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties;
import com.azuvio.crmconnect.gateway.identity.SecurityProperties.IdentityProvider;
import com.azuvio.crmconnect.gateway.preference.Language;
import com.azuvio.crmconnect.gateway.preference.Preferences;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, for a console that shows name and menu. */
@RestController
@Tag(name = "Me")
class MeController {

    /**
     * @param language the one chosen for the console; absent until one was
     * @param passwordLogin true where name and password are checked here, so that a console can log its person in again
     *     without leaving the page
     */
    record MeResponse(
            String name, List<String> roles, @Nullable Language language, boolean passwordLogin) {}

    record ChooseLanguageRequest(@NotNull Language language) {}

    private final Preferences preferences;
    private final boolean passwordLogin;

    MeController(Preferences preferences, SecurityProperties security) {
        this.preferences = preferences;
        this.passwordLogin = security.identityProvider() == IdentityProvider.EMBEDDED;
    }

    @GetMapping("/api/me")
    @PreAuthorize("isAuthenticated()")
    MeResponse me(Authentication caller) {
        return new MeResponse(
                caller.getName(),
                Role.namesIn(caller.getAuthorities()),
                preferences.language(caller.getName()).orElse(null),
                passwordLogin);
    }

    @PutMapping("/api/me/language")
    @PreAuthorize("isAuthenticated()")
    MeResponse choose(@Valid @RequestBody ChooseLanguageRequest request, Authentication caller) {
        preferences.choose(caller.getName(), request.language());
        return me(caller);
    }
}
