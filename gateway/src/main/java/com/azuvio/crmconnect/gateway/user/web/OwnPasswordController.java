package com.azuvio.crmconnect.gateway.user.web;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.user.ChangePassword;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password; the current one is the precondition, so no If-Match. */
@RestController
@EmbeddedIdentity
@Tag(name = "Me")
class OwnPasswordController {

    record ChangePasswordRequest(
            @NotBlank @Size(max = 72) String currentPassword,
            @NotBlank @Size(max = 72) String newPassword) {}

    private final ChangePassword changePassword;

    OwnPasswordController(ChangePassword changePassword) {
        this.changePassword = changePassword;
    }

    @PutMapping("/api/me/password")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody ChangePasswordRequest request, Authentication caller, HttpServletRequest http) {
        HttpSession session = http.getSession(false);
        changePassword.changeOwn(
                caller.getName(),
                request.currentPassword(),
                request.newPassword(),
                session == null ? null : session.getId());
    }
}
