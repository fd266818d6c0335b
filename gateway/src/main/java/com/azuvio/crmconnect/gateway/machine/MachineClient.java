package com.azuvio.crmconnect.gateway.machine;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.util.List;
import java.util.Set;

/**
 * A program that may ask for tokens.
 *
 * @param secret as the password encoder stores it
 */
record MachineClient(String clientId, String secret, Set<Role> roles, List<String> redirectUris, boolean enabled) {}
