package com.azuvio.crmconnect.gateway.hint;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Who follows a stream.
 *
 * @param roles that they had when they came; a change of roles ends the session
 * @param stillKnown false once their session or token has ended
 */
record Listener(String name, Set<Role> roles, BooleanSupplier stillKnown) {}
