package com.azuvio.crmconnect.client.identity;

/** A value that cannot exist: a stable code, and the field inside the value, empty where it is the value itself. */
public class InvalidValueException extends RuntimeException {

    private final String field;
    private final String code;

    InvalidValueException(String code, String message) {
        this("", code, message);
    }

    InvalidValueException(String field, String code, String message) {
        super(message);
        this.field = field;
        this.code = code;
    }

    public String field() {
        return field;
    }

    public String code() {
        return code;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
