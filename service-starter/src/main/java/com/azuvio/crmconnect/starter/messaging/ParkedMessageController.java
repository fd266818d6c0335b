package com.azuvio.crmconnect.starter.messaging;

import com.azuvio.crmconnect.starter.messaging.ParkedMessage.State;
import com.azuvio.crmconnect.starter.web.Cursor;
import com.azuvio.crmconnect.starter.web.CursorPage;
import com.azuvio.crmconnect.starter.web.PageLimits;
import com.azuvio.crmconnect.starter.web.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Messages that this service set aside: look, replay, dismiss. */
@RestController
@RequestMapping("/operations/parked-messages")
@PreAuthorize("hasAnyRole('ops', 'sales-admin')")
class ParkedMessageController {

    private final ParkedMessages parked;
    private final ReplayParked replayParked;

    ParkedMessageController(ParkedMessages parked, ReplayParked replayParked) {
        this.parked = parked;
        this.replayParked = replayParked;
    }

    record ParkedMessageResponse(
            UUID id,
            State state,
            String topic,
            String type,
            String subject,
            String source,
            String eventId,
            String reasonCode,
            String reasonDetail,
            Instant occurredAt,
            Instant parkedAt,
            String data) {

        static ParkedMessageResponse from(ParkedMessage message) {
            InboundEvent event = message.event();
            return new ParkedMessageResponse(
                    message.id(),
                    message.state(),
                    event.topic(),
                    event.type(),
                    event.subject(),
                    event.source(),
                    event.id(),
                    message.reasonCode(),
                    message.reasonDetail(),
                    event.time(),
                    message.parkedAt(),
                    new String(event.data(), StandardCharsets.UTF_8));
        }
    }

    record DismissRequest(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    CursorPage<ParkedMessageResponse> list(
            @RequestParam(defaultValue = "OPEN") State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        Cursor from = Cursor.decode(cursor);
        List<ParkedMessage> rows = parked.page(state, from.isStart() ? 0 : from.number(0), PageLimits.check(limit) + 1);
        List<ParkedMessage> page = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? Cursor.encode(page.getLast().position()) : null;
        Map<String, Long> counts = new TreeMap<>();
        for (State each : State.values()) {
            counts.put(each.name(), parked.count(each));
        }
        return new CursorPage<>(page.stream().map(ParkedMessageResponse::from).toList(), next, counts);
    }

    @GetMapping("/{id}")
    ParkedMessageResponse get(@PathVariable UUID id) {
        return parked.find(id)
                .map(ParkedMessageResponse::from)
                .orElseThrow(() -> Refusal.notFound("parked-message-not-found", "there is no such parked message"));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void replay(@PathVariable UUID id) {
        replayParked.replay(id);
    }

    @PostMapping("/{id}/dismiss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void dismiss(@PathVariable UUID id, @Valid @RequestBody DismissRequest request) {
        replayParked.dismiss(id, request.reason());
    }
}
