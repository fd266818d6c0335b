package com.azuvio.crmconnect.gateway.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UserTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private final User user = User.created("maria", "{noop}x", Set.of(Role.OPS), NOW, null);

    @Test
    void isEnabledUntilDisabledAndKeepsWhen() {
        assertThat(user.enabled()).isTrue();
        User disabled = user.disabled(NOW);
        assertThat(disabled.disabledAt()).isEqualTo(NOW);
        assertThat(disabled.disabled(NOW.plusSeconds(9))).isEqualTo(disabled);
        assertThat(disabled.enabledAgain().enabled()).isTrue();
    }

    @Test
    void raisesItsVersionWithEachChangeAndWithNothingElse() {
        assertThat(user.version()).isZero();
        assertThat(user.enabledAgain().version()).isZero();
        assertThat(user.withPassword("{noop}y")
                        .withRoles(Set.of(Role.WAREHOUSE))
                        .disabled(NOW)
                        .version())
                .isEqualTo(3);
    }

    @Test
    void operatesOnlyWhileEnabled() {
        assertThat(user.operates()).isTrue();
        assertThat(user.disabled(NOW).operates()).isFalse();
        assertThat(user.withRoles(Set.of(Role.WAREHOUSE)).operates()).isFalse();
    }
}
