package com.azuvio.crmconnect.gateway.user;

/** A user was thrown out: all their sessions have ended, but perhaps the one in which it happened. */
public record SessionsEnded(String user) {}
