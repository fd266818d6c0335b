package com.azuvio.crmconnect.gateway.identity.keys;

import com.azuvio.crmconnect.gateway.identity.EmbeddedIdentity;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signing keys in the database; private keys are sealed there. */
@Repository
@EmbeddedIdentity
@EnableConfigurationProperties(SigningKeyProperties.class)
class SigningKeys {

    /** Any number that no other lock of this database uses. */
    private static final long ROTATION_LOCK = 0x5349474E;

    private final JdbcClient jdbc;
    private final KeyCipher cipher;

    SigningKeys(JdbcClient jdbc, SigningKeyProperties properties) {
        this.jdbc = jdbc;
        this.cipher = KeyCipher.of(properties.encryptionKey());
    }

    /** Newest first. */
    List<SigningKey> all() {
        return jdbc.sql("select * from signing_keys order by signs_from desc")
                .query(this::read)
                .list();
    }

    /** Until the transaction ends, so that two instances do not both make a successor. */
    void lockForRotation() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ROTATION_LOCK)
                .query((row, number) -> number)
                .list();
    }

    void add(SigningKey key) {
        jdbc.sql("""
                        insert into signing_keys (kid, public_key, sealed_private_key, created_at, signs_from)
                        values (:kid, :publicKey, :sealed, :createdAt, :signsFrom)""")
                .param("kid", key.kid())
                .param("publicKey", key.publicKey().getEncoded())
                .param("sealed", cipher.seal(key.kid(), key.privateKey().getEncoded()))
                .param("createdAt", utc(key.createdAt()))
                .param("signsFrom", utc(key.signsFrom()))
                .update();
    }

    void expireAllAt(Instant instant) {
        jdbc.sql("update signing_keys set expires_at = :at where expires_at is null")
                .param("at", utc(instant))
                .update();
    }

    void deleteExpired(Instant now) {
        jdbc.sql("delete from signing_keys where expires_at <= :now")
                .param("now", utc(now))
                .update();
    }

    private SigningKey read(ResultSet row, int number) throws SQLException {
        String kid = row.getString("kid");
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKey(
                    kid,
                    (RSAPublicKey) rsa.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                    (RSAPrivateKey) rsa.generatePrivate(
                            new PKCS8EncodedKeySpec(cipher.open(kid, row.getBytes("sealed_private_key")))),
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("signs_from").toInstant(),
                    instant(row.getTimestamp("expires_at")));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException damaged) {
            throw new IllegalStateException("signing key " + kid + " cannot be read", damaged);
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
