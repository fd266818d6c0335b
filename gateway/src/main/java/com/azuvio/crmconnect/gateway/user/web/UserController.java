package com.azuvio.crmconnect.gateway.user.web;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.user.ChangePassword;
import com.azuvio.crmconnect.gateway.user.ChangeRoles;
import com.azuvio.crmconnect.gateway.user.CreateUser;
import com.azuvio.crmconnect.gateway.user.DisableUser;
import com.azuvio.crmconnect.gateway.user.EnableUser;
import com.azuvio.crmconnect.gateway.user.User;
import com.azuvio.crmconnect.gateway.user.Versions;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes to users, by operators. */
@RestController
@EmbeddedIdentity
@RequestMapping("/api/users")
@PreAuthorize("hasRole('ops')")
@Tag(name = "Users")
class UserController {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    record CreateUserRequest(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*")
            String name,

            @NotBlank @Size(max = 72) String password,
            @NotEmpty @Size(max = 7) Set<Role> roles) {}

    record ChangeRolesRequest(@NotEmpty @Size(max = 7) Set<Role> roles) {}

    record SetPasswordRequest(@NotBlank @Size(max = 72) String password) {}

    private final CreateUser createUser;
    private final DisableUser disableUser;
    private final EnableUser enableUser;
    private final ChangeRoles changeRoles;
    private final ChangePassword changePassword;

    UserController(
            CreateUser createUser,
            DisableUser disableUser,
            EnableUser enableUser,
            ChangeRoles changeRoles,
            ChangePassword changePassword) {
        this.createUser = createUser;
        this.disableUser = disableUser;
        this.enableUser = enableUser;
        this.changeRoles = changeRoles;
        this.changePassword = changePassword;
    }

    @PostMapping
    ResponseEntity<UserResponse> create(
            @Valid @RequestBody CreateUserRequest request,
            @RequestHeader(IDEMPOTENCY_KEY) @NotBlank @Size(max = 200) String key) {
        User user = createUser.create(request.name(), request.password(), request.roles(), key);
        return ResponseEntity.created(URI.create("/api/users/" + user.name()))
                .eTag(Versions.tag(user.version()))
                .body(UserResponse.from(user));
    }

    /** Disabling a disabled user changes nothing, so a repetition needs no memory of the first time. */
    @PostMapping("/{name}/disable")
    ResponseEntity<UserResponse> disable(
            @PathVariable @Size(max = 64) String name,
            @RequestHeader(IDEMPOTENCY_KEY) @NotBlank @Size(max = 200) String key) {
        return answer(disableUser.disable(name));
    }

    @PostMapping("/{name}/enable")
    ResponseEntity<UserResponse> enable(
            @PathVariable @Size(max = 64) String name,
            @RequestHeader(IDEMPOTENCY_KEY) @NotBlank @Size(max = 200) String key) {
        return answer(enableUser.enable(name));
    }

    @PutMapping("/{name}/roles")
    ResponseEntity<UserResponse> changeRoles(
            @PathVariable @Size(max = 64) String name,
            @Valid @RequestBody ChangeRolesRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changeRoles.change(name, request.roles(), ifMatch));
    }

    @PutMapping("/{name}/password")
    ResponseEntity<UserResponse> setPassword(
            @PathVariable @Size(max = 64) String name,
            @Valid @RequestBody SetPasswordRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(changePassword.changeFor(name, request.password(), ifMatch));
    }

    private static ResponseEntity<UserResponse> answer(User user) {
        return ResponseEntity.ok().eTag(Versions.tag(user.version())).body(UserResponse.from(user));
    }
}
