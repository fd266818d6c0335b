package com.azuvio.crmconnect.gateway.user.web;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import com.azuvio.crmconnect.gateway.user.User;
import com.azuvio.crmconnect.gateway.user.Users;
import com.azuvio.crmconnect.gateway.user.Versions;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Users by name, a page at a time. */
@RestController
@EmbeddedIdentity
@RequestMapping("/api/users")
@PreAuthorize("hasRole('ops')")
@Tag(name = "Users")
class UserListController {

    enum Status {
        ENABLED,
        DISABLED
    }

    /** @param nextCursor hand it back as {@code cursor} for the next page; absent on the last */
    record UserPage(List<UserResponse> items, @Nullable String nextCursor, Map<Status, Long> counts) {}

    private final Users users;

    UserListController(Users users) {
        this.users = users;
    }

    @GetMapping
    UserPage list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "") @Size(max = 64) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Boolean enabled = status == null ? null : status == Status.ENABLED;
        List<User> rows = users.page(cursor, enabled, limit + 1);
        List<UserResponse> items =
                rows.stream().limit(limit).map(UserResponse::from).toList();
        return new UserPage(
                items,
                rows.size() > limit ? items.getLast().name() : null,
                Map.of(Status.ENABLED, users.count(true), Status.DISABLED, users.count(false)));
    }

    @GetMapping("/{name}")
    ResponseEntity<UserResponse> read(@PathVariable @Size(max = 64) String name) {
        User user = users.find(name)
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "user-not-found", "no user " + name));
        return ResponseEntity.ok().eTag(Versions.tag(user.version())).body(UserResponse.from(user));
    }
}
