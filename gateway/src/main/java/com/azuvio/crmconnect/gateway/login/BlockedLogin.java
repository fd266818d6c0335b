package com.azuvio.crmconnect.gateway.login;

import org.springframework.security.authentication.LockedException;

/** A try that was not looked at, because too many before it failed. */
public final class BlockedLogin extends LockedException {

    private final long seconds;

    BlockedLogin(long seconds) {
        super("too many failed logins");
        this.seconds = seconds;
    }

    /** After which a try is looked at again; at least 1. */
    public long seconds() {
        return seconds;
    }
}
