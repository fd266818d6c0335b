package com.azuvio.crmconnect.starter.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** An issuer of tokens with its key set on loopback, so that services check tokens as they do in production. */
public final class TestTokens {

    public static final String ISSUER = "http://issuer.test";
    private static final RSAKey KEY = newKey();
    private static final String JWKS_URI = serveKeys();

    private TestTokens() {}

    public static String jwksUri() {
        return JWKS_URI;
    }

    public static String token(String... roles) {
        return token(ISSUER, "backoffice", Duration.ofMinutes(5), KEY, roles);
    }

    public static String expired(String... roles) {
        return token(ISSUER, "backoffice", Duration.ofMinutes(-10), KEY, roles);
    }

    public static String ofAnotherIssuer(String... roles) {
        return token("http://elsewhere.test", "backoffice", Duration.ofMinutes(5), KEY, roles);
    }

    public static String forAnotherAudience(String... roles) {
        return token(ISSUER, "elsewhere", Duration.ofMinutes(5), KEY, roles);
    }

    public static String signedByAnotherKey(String... roles) {
        return token(ISSUER, "backoffice", Duration.ofMinutes(5), newKey(), roles);
    }

    private static String token(String issuer, String audience, Duration validity, RSAKey key, String... roles) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject("test-" + String.join("-", roles))
                .issueTime(Date.from(now.minusSeconds(1200)))
                .expirationTime(Date.from(now.plus(validity)))
                .claim("roles", List.of(roles))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serveKeys() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.setExecutor(Runnable::run);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
