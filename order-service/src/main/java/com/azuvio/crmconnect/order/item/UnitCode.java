package com.azuvio.crmconnect.order.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Unit of measure: a code of UN/ECE recommendation 20 or 21 as EN 16931 admits them, such as H87 (piece) or HUR (hour). */
public record UnitCode(String value) {

    private static final Set<String> CODES = read();

    public UnitCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no unit code of UN/ECE recommendation 20: " + value);
        }
    }

    public static boolean isValid(String code) {
        return CODES.contains(code);
    }

    private static Set<String> read() {
        try (InputStream codes =
                Objects.requireNonNull(UnitCode.class.getResourceAsStream("/catalogue/unit-codes.txt"))) {
            String text = new String(codes.readAllBytes(), StandardCharsets.US_ASCII);
            return Set.of(text.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
