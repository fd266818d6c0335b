package com.azuvio.crmconnect.starter.messaging;

/** A declared refusal of an event: it will not succeed by trying again, and a person is told the reason. */
public class RejectedEventException extends RuntimeException {

    private final String code;

    public RejectedEventException(String code, String detail) {
        super(detail);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
