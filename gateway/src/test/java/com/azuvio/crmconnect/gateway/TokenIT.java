package com.azuvio.crmconnect.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.gateway.support.Answer;
import com.azuvio.crmconnect.gateway.support.Program;
import com.azuvio.crmconnect.gateway.support.RunningGateway;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TokenIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Program program = gateway.program();

    @Test
    void givesAProgramATokenWithItsRoles() {
        Answer answer = program.askToken("cli-ops", RunningGateway.SECRET).expect(200);

        assertThat(answer.json().get("expires_in").asInt()).isBetween(290, 300);
        Jwt token = NimbusJwtDecoder.withJwkSetUri(gateway.url() + "/oauth2/jwks")
                .build()
                .decode(answer.json().get("access_token").asString());
        assertThat(token.getSubject()).isEqualTo("cli-ops");
        assertThat(token.getClaimAsString("preferred_username")).isEqualTo("cli-ops");
        assertThat(token.getAudience()).containsExactly("backoffice");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("ops");
        assertThat(token.getIssuer()).hasToString(gateway.url());
        assertThat(token.getHeaders()).containsEntry("alg", "RS256").containsKey("kid");
        program.get("/api/me", token.getTokenValue()).expect(200);
    }

    @Test
    void givesNoTokenForAWrongSecretOrAnUnknownOrUndeclaredProgram() {
        assertThat(program.askToken("cli-ops", "wrong").expect(401).body()).contains("invalid_client");
        assertThat(program.askToken("nobody", "wrong").expect(401).body()).contains("invalid_client");
        assertThat(program.askToken("cli-warehouse", "").status()).isIn(400, 401);
    }

    @Test
    void publishesItsKeysAndAddresses() {
        var discovery = program.send(
                        program.to("/.well-known/openid-configuration").GET())
                .expect(200);
        assertThat(discovery.json().get("issuer").asString()).isEqualTo(gateway.url());
        assertThat(discovery.json().get("jwks_uri").asString()).isEqualTo(gateway.url() + "/oauth2/jwks");
        Answer keys = program.send(program.to("/oauth2/jwks").GET()).expect(200);
        assertThat(keys.json().get("keys").get(0).has("n")).isTrue();
        assertThat(keys.json().get("keys").get(0).has("d")).as("private part").isFalse();
    }

    @Test
    void refusesATokenThatIsNotOneOrNotSigned() {
        refused("garbage");
        refused("");
        refused(new PlainJWT(good().build()).serialize());
    }

    @Test
    void refusesATokenOfAForeignKeyOrAlgorithm() throws JOSEException {
        RSAKey foreign = new RSAKeyGenerator(2048).keyID("foreign").generate();
        refused(signed(JWSAlgorithm.RS256, "foreign", new RSASSASigner(foreign)));
        refused(signed(JWSAlgorithm.RS256, ourKid(), new RSASSASigner(foreign)));
        refused(signed(JWSAlgorithm.HS256, ourKid(), new MACSigner("0".repeat(64))));
    }

    @Test
    void refusesAWellSignedTokenThatIsExpiredOrMeantForSomethingElse() {
        program.get("/api/me", ours(claims -> claims)).expect(200);
        refused(ours(claims -> claims.expiresAt(Instant.now().minus(Duration.ofMinutes(2)))));
        refused(ours(claims -> claims.claims(all -> all.remove("exp"))));
        refused(ours(claims -> claims.notBefore(Instant.now().plus(Duration.ofMinutes(5)))));
        refused(ours(claims -> claims.issuer("http://127.0.0.1:1")));
        refused(ours(claims -> claims.audience(List.of("another"))));
        refused(ours(claims -> claims.claims(all -> all.remove("aud"))));
    }

    private void refused(String token) {
        Answer answer = program.get("/api/clients", token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private String ours(UnaryOperator<JwtClaimsSet.Builder> change) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(gateway.url())
                .audience(List.of("backoffice"))
                .subject("cli-ops")
                .issuedAt(Instant.now().minus(Duration.ofMinutes(10)))
                .expiresAt(Instant.now().plus(Duration.ofMinutes(1)))
                .claim("roles", List.of("ops"));
        return gateway.bean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.RS256).build(),
                        change.apply(claims).build()))
                .getTokenValue();
    }

    private String signed(JWSAlgorithm algorithm, String kid, JWSSigner signer) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), good().build());
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(gateway.url())
                .audience("backoffice")
                .subject("cli-ops")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(1))))
                .claim("roles", List.of("ops"));
    }

    private String ourKid() {
        return program.send(program.to("/oauth2/jwks").GET())
                .json()
                .get("keys")
                .get(0)
                .get("kid")
                .asString();
    }
}
