package com.azuvio.crmconnect.gateway.hint;

import com.azuvio.crmconnect.gateway.identity.Role;
import com.azuvio.crmconnect.gateway.problem.Problems;
import com.azuvio.crmconnect.gateway.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The stream that a browser's screens follow. */
@RestController
@Tag(name = "Live")
class HintController {

    private static final Logger log = LoggerFactory.getLogger(HintController.class);

    private static final String RETRY_AFTER_SECONDS = "30";

    private final HintStreams streams;
    private final HintProperties properties;
    private final ListenerSessions sessions;

    HintController(HintStreams streams, HintProperties properties, ListenerSessions sessions) {
        this.streams = streams;
        this.properties = properties;
        this.sessions = sessions;
    }

    @Operation(summary = "Follow changes", description = """
                    Server-sent events. resync {reason: connected, overflow, broker-back}: ask for everything that is shown \
                    anew. hint {type, id, revision, clientId}: that thing changed; type is a resource in the singular \
                    (invoice, bank-line), all but type may be absent. offline {}: events cannot be read until the next \
                    resync. heartbeat {}. ended {reason: session-ended}: log in again. Hints come by the caller's roles.""")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @GetMapping("/api/events")
    @PreAuthorize("isAuthenticated()")
    void follow(Authentication caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HintStream stream;
        try {
            stream =
                    streams.open(new Listener(caller.getName(), rolesOf(caller), sessions.stillKnown(caller, request)));
        } catch (Refusal refusal) {
            // Written here, because a browser's stream asks for no other media type than its own.
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            Problems.write(request, response, Problems.of(refusal));
            return;
        }
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setHeader("X-Accel-Buffering", "no");
            stream.writeTo(response.getOutputStream(), properties.reconnectMillis());
        } catch (IOException gone) {
            log.debug("a browser left its stream", gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            streams.closed(stream);
        }
    }

    private static Set<Role> rolesOf(Authentication caller) {
        Set<String> names = Set.copyOf(Role.namesIn(caller.getAuthorities()));
        return java.util.Arrays.stream(Role.values())
                .filter(role -> names.contains(role.wireName()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
