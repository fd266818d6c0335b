package com.azuvio.crmconnect.client.client;

import static com.azuvio.crmconnect.client.client.ClientFixtures.MONDAY;
import static com.azuvio.crmconnect.client.client.ClientFixtures.POLICY;
import static com.azuvio.crmconnect.client.client.ClientFixtures.TUESDAY;
import static com.azuvio.crmconnect.client.client.ClientFixtures.aClient;
import static com.azuvio.crmconnect.client.client.ClientFixtures.aReadyCompany;
import static com.azuvio.crmconnect.client.client.ClientFixtures.anIncompleteCompany;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientTest {

    @Test
    void isRegisteredActiveAndTellsItsState() {
        var client = aClient();
        var state = client.state(POLICY);
        assertThat(state.profile()).isEqualTo(aReadyCompany());
        assertThat(state.active()).isTrue();
        assertThat(state.missing()).isEmpty();
        assertThat(client.revision()).isEqualTo(1);
        assertThat(client.trace()).isEqualTo(new Trace(MONDAY.at(), "ana", MONDAY.at(), "ana"));
    }

    @Test
    void isRegisteredIncompleteAndNamesWhatIsMissing() {
        var client = Client.register(aClient().id(), "C-000043", anIncompleteCompany(), POLICY, MONDAY);
        assertThat(client.state(POLICY).missing()).hasSize(3);
        client.correct(aReadyCompany(), POLICY, TUESDAY);
        assertThat(client.state(POLICY).missing()).isEmpty();
    }

    @Test
    void countsACorrectionAndSaysWhoMadeIt() {
        var client = aClient();
        client.correct(anIncompleteCompany(), POLICY, TUESDAY);
        assertThat(client.profile()).isEqualTo(anIncompleteCompany());
        assertThat(client.revision()).isEqualTo(2);
        assertThat(client.trace()).isEqualTo(new Trace(MONDAY.at(), "ana", TUESDAY.at(), "dan"));
    }

    @Test
    void doesNotCountACorrectionThatChangesNothing() {
        var client = aClient();
        client.correct(aReadyCompany(), POLICY, TUESDAY);
        assertThat(client.revision()).isEqualTo(1);
        assertThat(client.trace().changedBy()).isEqualTo("ana");
    }

    @Test
    void leavesBusinessAndReturnsOnceEach() {
        var client = aClient();
        client.reactivate(POLICY, TUESDAY);
        assertThat(client.revision()).isEqualTo(1);
        client.deactivate(POLICY, TUESDAY);
        client.deactivate(POLICY, TUESDAY);
        assertThat(client.state(POLICY).active()).isFalse();
        assertThat(client.revision()).isEqualTo(2);
        client.reactivate(POLICY, TUESDAY);
        assertThat(client.state(POLICY).active()).isTrue();
        assertThat(client.revision()).isEqualTo(3);
    }

    @Test
    void followsAChangedPolicyWhereItsReadinessChanges() {
        var lenient = new ReadinessPolicy("RO", false);
        var profile = ClientFixtures.with(
                aReadyCompany(),
                aReadyCompany().tax(),
                aReadyCompany().registeredAddress(),
                new PaymentTerms(30, null, true, null));
        var client = Client.register(aClient().id(), "C-000044", profile, POLICY, MONDAY);
        assertThat(client.hasReadinessOf(lenient)).isFalse();
        client.determineReadiness(lenient, TUESDAY);
        assertThat(client.hasReadinessOf(lenient)).isTrue();
        assertThat(client.revision()).isEqualTo(2);
        client.determineReadiness(lenient, TUESDAY);
        assertThat(client.revision()).isEqualTo(2);
    }
}
