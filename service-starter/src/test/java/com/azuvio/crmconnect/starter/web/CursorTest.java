package com.azuvio.crmconnect.starter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void givesBackTheSortValuesThatItWasMadeOf() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-01-31T10:15:30.123456Z");
        Cursor cursor = Cursor.decode(Cursor.encode(at, LocalDate.of(2026, 2, 28), 42, "șir", id));
        assertThat(cursor.isStart()).isFalse();
        assertThat(cursor.instant(0)).isEqualTo(at);
        assertThat(cursor.date(1)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(cursor.number(2)).isEqualTo(42);
        assertThat(cursor.text(3)).isEqualTo("șir");
        assertThat(cursor.uuid(4)).isEqualTo(id);
    }

    @Test
    void isTheStartWhereThereIsNone() {
        assertThat(Cursor.decode(null).isStart()).isTrue();
        assertThat(Cursor.decode("").isStart()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "a b", "=", "\u0000"})
    void refusesWhatItDidNotGiveOut(String forged) {
        assertInvalid(() -> Cursor.decode(forged));
    }

    @Test
    void refusesValuesThatNoDatabaseStores() {
        assertInvalid(() -> Cursor.decode(encoded("a\u0000b")));
        assertInvalid(() -> Cursor.decode(encoded("+999999999-12-31")).date(0));
        assertInvalid(() -> Cursor.decode(encoded("-0001-12-31T00:00:00Z")).instant(0));
        assertInvalid(() -> Cursor.decode(encoded("x")).number(0));
        assertInvalid(() -> Cursor.decode(encoded("x")).uuid(0));
        assertInvalid(() -> Cursor.decode(encoded("x")).text(1));
        assertInvalid(() -> Cursor.decode("x".repeat(501)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertInvalid(Runnable use) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(use::run)
                .matches(refusal -> refusal.code().equals("invalid-cursor"));
    }
}
