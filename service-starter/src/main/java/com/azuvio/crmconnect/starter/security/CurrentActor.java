package com.azuvio.crmconnect.starter.security;

import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who causes what happens now: the actor of the event being handled, the caller of the request, or the system. */
public class CurrentActor {

    public static final String SYSTEM = "system";

    /** The handled event's actor, else the subject of the caller's token, else {@value #SYSTEM}. */
    public String name() {
        InboundEvent handled = InboundEvent.current();
        if (handled != null) {
            return handled.actor();
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? SYSTEM : authentication.getName();
    }

    /** Whether the caller of the request has the role; nobody has one while an event is handled. */
    public boolean hasRole(String role) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }
}
