package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.gateway.identity.keys.RotateSigningKeys;
import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class KeyRotationIT {

    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "backoffice.signing-keys.publish-before-use-seconds", "2",
            "backoffice.signing-keys.refresh-seconds", "1"));

    private final RotateSigningKeys rotation = GATEWAY.bean(RotateSigningKeys.class);
    private final Program program = GATEWAY.program();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void rotatesWithoutRefusingAnyTokenThatIsStillValid() throws ParseException {
        String before = program.token("cli-ops");

        rotation.rotateNow();

        await(() -> !keyOf(program.token("cli-ops")).equals(keyOf(before)));
        assertThat(publishedKeys()).contains(keyOf(before), keyOf(program.token("cli-ops")));
        program.get("/api/me", before).expect(200);
        program.get("/api/me", program.token("cli-ops")).expect(200);
        GATEWAY.loggedIn("sales").getJson("/api/clients").expect(200);

        GATEWAY.jdbc()
                .update(
                        "update signing_keys set signs_from = signs_from - interval '1 day', expires_at = now() where kid = ?",
                        keyOf(before));
        await(() -> !publishedKeys().contains(keyOf(before)));
        program.get("/api/me", before).expectProblem(401, "token-not-valid");
    }

    @Test
    void givesAnOldKeyASuccessorAndAYoungOneNone() {
        long keys = keysInUse();
        long before = publishedInDatabase();
        rotation.rotateIfDue();
        assertThat(publishedInDatabase()).as("young keys").isEqualTo(before);
        GATEWAY.jdbc().update("update signing_keys set signs_from = signs_from - interval '31 days'");
        rotation.rotateIfDue();
        assertThat(keysInUse()).as("the old ones are to expire").isEqualTo(1).isEqualTo(keys);
        long afterwards = publishedInDatabase();
        rotation.rotateIfDue();
        assertThat(publishedInDatabase()).isEqualTo(afterwards).isGreaterThan(1);
    }

    @Test
    void keepsNoPrivateKeyInTheClear() {
        List<byte[]> sealed = RunningGateway.shared()
                .jdbc()
                .queryForList("select sealed_private_key from signing_keys", byte[].class);
        byte[] rsaIdentifier = {0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01};
        assertThat(sealed)
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(contains(bytes, rsaIdentifier)).isFalse());
    }

    @Test
    void startsNotWithoutAKeyToSealWith() {
        assertThatThrownBy(() -> RunningGateway.start(Map.of("backoffice.signing-keys.encryption-key", "")))
                .rootCause()
                .hasMessageContaining("BACKOFFICE_SIGNING_KEY_SECRET");
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int start = 0; start + part.length <= bytes.length; start++) {
            if (Arrays.equals(Arrays.copyOfRange(bytes, start, start + part.length), part)) {
                return true;
            }
        }
        return false;
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(condition);
    }

    private List<String> publishedKeys() {
        return program.send(program.to("/oauth2/jwks").GET())
                .json()
                .get("keys")
                .valueStream()
                .map(key -> key.get("kid").asString())
                .toList();
    }

    private static long publishedInDatabase() {
        return GATEWAY.jdbc().queryForList("select kid from signing_keys").size();
    }

    private static long keysInUse() {
        return GATEWAY.jdbc()
                .queryForList("select kid from signing_keys where expires_at is null")
                .size();
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }
}
