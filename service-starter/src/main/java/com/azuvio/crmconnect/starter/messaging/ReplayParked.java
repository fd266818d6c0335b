package com.azuvio.crmconnect.starter.messaging;

import com.azuvio.crmconnect.starter.messaging.ParkedMessage.State;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Runs a parked message, and what queued behind it, through the handler that it was meant for; all or nothing. */
class ReplayParked {

    private final ParkedMessages parked;
    private final Map<String, EventHandler> handlers;
    private final CurrentActor actor;

    ReplayParked(ParkedMessages parked, List<EventHandler> handlers, CurrentActor actor) {
        this.parked = parked;
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::topic, h -> h));
        this.actor = actor;
    }

    /**
     * Replays within the caller's transaction.
     *
     * @throws Refusal {@code parked-message-not-open}, {@code replay-refused}; another failure is the handler's own
     */
    void replay(UUID id) {
        ParkedMessage open = lockOpen(id);
        run(open);
        parked.queuedBehind(open).forEach(this::run);
    }

    /** Gives the message up; what queued behind it waits for the first of them, which can then be replayed. */
    void dismiss(UUID id, String reason) {
        ParkedMessage open = lockOpen(id);
        parked.close(open, State.DISMISSED, actor.name(), reason);
        parked.queuedBehind(open).stream().findFirst().ifPresent(parked::open);
    }

    private ParkedMessage lockOpen(UUID id) {
        ParkedMessage message = parked.lock(id)
                .orElseThrow(() -> Refusal.notFound("parked-message-not-found", "there is no such parked message"));
        if (message.state() != State.OPEN) {
            throw Refusal.conflict("parked-message-not-open", "only an open message can be replayed or dismissed")
                    .with("state", message.state());
        }
        return message;
    }

    private void run(ParkedMessage message) {
        InboundEvent event = message.event();
        EventHandler handler = handlers.get(event.topic());
        if (handler == null || !handler.types().contains(event.type())) {
            throw Refusal.unprocessable("replay-refused", "this service no longer reads " + event.type());
        }
        try {
            event.during(() -> handler.handle(List.of(event)));
        } catch (RejectedEventException e) {
            throw Refusal.unprocessable("replay-refused", e.detail()).with("reason", e.code());
        }
        parked.close(message, State.REPLAYED, actor.name(), "replayed");
    }
}
