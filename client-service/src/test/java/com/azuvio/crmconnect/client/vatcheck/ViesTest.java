package com.azuvio.crmconnect.client.vatcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.client.client.VatCheck.Result;
import com.azuvio.crmconnect.client.identity.VatNumber;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViesTest {

    private static final VatNumber NUMBER = VatNumber.parse("DE136695976");

    private final Register register = new Register();

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void asksForTheNumberInTheNameOfTheCompanyAndKeepsTheEvidence() {
        var answer = client().ask(NUMBER);
        assertThat(answer)
                .isEqualTo(new ViesAnswer(Result.VALID, null, "WAPIAAAAZ1234567", "Bianchi Logistics GmbH", null));
        assertThat(register.questions())
                .containsExactly("{\"countryCode\":\"DE\",\"vatNumber\":\"136695976\","
                        + "\"requesterMemberStateCode\":\"RO\",\"requesterNumber\":\"18547290\"}");
    }

    @Test
    void callsANumberInvalidOnlyWhereTheRegisterSaysSo() {
        register.says(200, Register.INVALID);
        assertThat(client().ask(NUMBER).result()).isEqualTo(Result.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Register.COUNTRY_DOWN,
                "{\"valid\": false, \"userError\": \"MS_UNAVAILABLE\"}",
                "{\"valid\": false, \"userError\": \"TIMEOUT\"}",
                "{\"errorWrappers\": [{\"error\": \"MS_MAX_CONCURRENT_REQ\"}]}"
            })
    void doesNotKnowWhatTheRegisterCouldNotSay(String answer) {
        register.says(200, answer);
        assertThat(client().ask(NUMBER).result()).isEqualTo(Result.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {\"valid\": false}",
                "503 | {\"valid\": true}",
                "200 | <html>maintenance</html>",
                "200 | {}",
                "200 | {\"valid\": \"no\"}",
                "302 | {\"valid\": false}"
            })
    void hasNoAnswerInWhatIsNotTheRegistersOwn(int status, String answer) {
        register.says(status, answer);
        assertThatThrownBy(() -> client().ask(NUMBER)).isInstanceOf(ViesUnavailableException.class);
    }

    @Test
    void waitsForASlowRegisterNoLongerThanItsLimit() {
        register.isSilent();
        assertThatThrownBy(() -> client().ask(NUMBER))
                .isInstanceOf(ViesUnavailableException.class)
                .hasMessageContaining("400 ms");
    }

    @Test
    void readsNoAnswerThatIsTooLong() {
        register.says(200, "{\"valid\": true, \"name\": \"" + "x".repeat(100_000) + "\"}");
        assertThatThrownBy(() -> client().ask(NUMBER)).isInstanceOf(ViesUnavailableException.class);
    }

    @Test
    void stopsAskingARegisterThatIsAway() {
        register.says(503, "");
        var vies = new Vies(client(), properties(1000), new SimpleMeterRegistry());
        for (int i = 0; i < 2; i++) {
            assertThat(vies.ask(NUMBER)).map(ViesAnswer::result).contains(Result.UNKNOWN);
        }
        assertThat(vies.ask(NUMBER)).isEmpty();
        assertThat(register.questions()).as("two tries each").hasSize(4);
    }

    @Test
    void goesOnAskingWhileOneCountryIsDown() {
        register.says(200, Register.COUNTRY_DOWN);
        var vies = new Vies(client(), properties(1000), new SimpleMeterRegistry());
        for (int i = 0; i < 20; i++) {
            assertThat(vies.ask(NUMBER)).map(ViesAnswer::result).contains(Result.UNKNOWN);
        }
        register.says(200, Register.VALID);
        assertThat(vies.ask(NUMBER)).map(ViesAnswer::result).contains(Result.VALID);
    }

    @Test
    void asksNoMoreOftenThanItMay() {
        var vies = new Vies(client(), properties(3), new SimpleMeterRegistry());
        for (int i = 0; i < 3; i++) {
            assertThat(vies.ask(NUMBER)).isPresent();
        }
        assertThat(vies.ask(NUMBER)).isEmpty();
        assertThat(register.questions()).hasSize(3);
    }

    @Test
    void waitsEverLongerUpToALimit() {
        var properties = properties(1);
        assertThat(properties.backOffAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(properties.backOffAfter(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(properties.backOffAfter(7)).isEqualTo(Duration.ofMinutes(32));
        assertThat(properties.backOffAfter(8)).isEqualTo(Duration.ofHours(1));
        assertThat(properties.backOffAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    private ViesClient client() {
        return new ViesClient(properties(1000));
    }

    private ViesProperties properties(int checksPerMinuteMax) {
        return new ViesProperties(
                URI.create(register.url()), "RO18547290", 400, checksPerMinuteMax, 50, 30, 3600, 60, 30);
    }
}
