package com.azuvio.crmconnect.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.ro",
                "accounts.payable+2026@mail.client.example",
                "o'brien@client.example",
                "x_y-z@client-x.co.uk",
                "factură@exemplu.ro",
                "office@țesătoria.example"
            })
    void judgesAddressesByTheirEnvelopeForm(String address) {
        boolean ascii = address.substring(0, address.indexOf('@')).chars().allMatch(c -> c < 128);

        assertThat(Recipients.of(List.of(address)).problem()).isEqualTo(ascii ? null : FailureReason.INVALID_RECIPIENT);
    }

    @Test
    void writesInternationalDomainsInTheirAsciiForm() {
        assertThat(Recipients.of(List.of("office@țesătoria.example")).addresses())
                .containsExactly("office@xn--estoria-93a13w.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-at-sign",
                "@client.example",
                "a@",
                "a@localhost",
                "a@client..example",
                "a@-client.example",
                ".a@client.example",
                "a..b@client.example",
                "a b@client.example",
                "a@client.example,b@client.example",
                "a@client.example\r\nRCPT TO:<thief@evil.example>",
                "<a@client.example>",
                "\"a\"@client.example",
                "Name <a@client.example>"
            })
    void refusesWhatIsNoPlainAddress(String address) {
        assertThat(Recipients.of(List.of(address)).problem()).isEqualTo(FailureReason.INVALID_RECIPIENT);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(Recipients.of(List.of("a".repeat(65) + "@client.example")).problem())
                .isEqualTo(FailureReason.INVALID_RECIPIENT);
        assertThat(Recipients.of(List.of("a@" + "b.".repeat(126) + "example")).problem())
                .isEqualTo(FailureReason.INVALID_RECIPIENT);
        assertThat(Recipients.of(Collections.nCopies(1, "a".repeat(5000))).addresses())
                .allMatch(stored -> stored.length() <= 320);
    }

    @Test
    void refusesMoreThanTwenty() {
        List<String> many = java.util.stream.IntStream.rangeClosed(1, 21)
                .mapToObj(i -> "a" + i + "@client.example")
                .toList();

        assertThat(Recipients.of(many).problem()).isEqualTo(FailureReason.INVALID_RECIPIENT);
        assertThat(Recipients.of(many.subList(0, 20)).problem()).isNull();
    }

    @Test
    void knowsThatThereIsNobody() {
        assertThat(Recipients.of(null).problem()).isEqualTo(FailureReason.NO_RECIPIENT);
        assertThat(Recipients.of(List.of(" ", "")).problem()).isEqualTo(FailureReason.NO_RECIPIENT);
    }

    @Test
    void writesToEverybodyOnceInTheOrderAsked() {
        assertThat(Recipients.of(List.of("b@client.example", " a@client.example ", "B@Client.example"))
                        .addresses())
                .containsExactly("b@client.example", "a@client.example");
    }
}
