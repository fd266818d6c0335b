package com.azuvio.crmconnect.starter.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** The units of measure that EN 16931 admits: codes of UN/ECE recommendations 20 and 21 (BR-CL-23), such as H87 (piece) or HUR (hour). */
public final class UnitCodes {

    private static final Set<String> CODES = read();

    private UnitCodes() {}

    public static boolean contains(String code) {
        return CODES.contains(code);
    }

    private static Set<String> read() {
        try (InputStream codes = Objects.requireNonNull(UnitCodes.class.getResourceAsStream("/unit/unit-codes.txt"))) {
            String text = new String(codes.readAllBytes(), StandardCharsets.US_ASCII);
            return Set.of(text.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
