package com.azuvio.crmconnect.order.salesorder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The identities under which other systems know orders: one order per source and external id, for ever. Claiming waits
 * for another transaction that claims the same, so that the answer is never a violated constraint.
 */
@Component
class ExternalOrders {

    /** The sending system and its own number of the order. */
    record Identity(String source, String externalId) {}

    /** An order's identity with the content that came first. */
    @SuppressWarnings("ArrayRecordComponent") // a hash, compared by its bytes where it is used
    record Claim(Identity identity, UUID orderId, byte[] contentHash) {}

    private static final String CLAIM = """
            insert into external_orders (source, external_id, order_id, content_hash)
            select source, external_id, order_id, content_hash
            from unnest(?::text[], ?::text[], ?::text[]::uuid[], ?::bytea[]) as claim (source, external_id, order_id, content_hash)
            order by source, external_id
            on conflict (source, external_id) do nothing
            returning source, external_id
            """;

    private static final String FIND = """
            select claim.source, claim.external_id, claim.order_id, claim.content_hash
            from unnest(?::text[], ?::text[]) as wanted (source, external_id)
            join external_orders claim using (source, external_id)
            """;

    private final JdbcTemplate jdbc;

    ExternalOrders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims distinct identities.
     *
     * @return those that were there before, by identity
     */
    Map<Identity, Claim> claim(List<Claim> claims) {
        List<Identity> fresh = jdbc.query(
                CLAIM,
                (row, index) -> new Identity(row.getString(1), row.getString(2)),
                sources(identities(claims)),
                externalIds(identities(claims)),
                claims.stream().map(claim -> claim.orderId().toString()).toArray(String[]::new),
                claims.stream().map(Claim::contentHash).toArray(byte[][]::new));
        List<Identity> known = identities(claims).stream()
                .filter(identity -> !fresh.contains(identity))
                .toList();
        Map<Identity, Claim> first = new HashMap<>();
        if (!known.isEmpty()) {
            jdbc.query(
                    FIND,
                    row -> {
                        Identity identity = new Identity(row.getString(1), row.getString(2));
                        first.put(identity, new Claim(identity, row.getObject(3, UUID.class), row.getBytes(4)));
                    },
                    sources(known),
                    externalIds(known));
        }
        return first;
    }

    private static List<Identity> identities(List<Claim> claims) {
        return claims.stream().map(Claim::identity).toList();
    }

    private static Object sources(List<Identity> identities) {
        return identities.stream().map(Identity::source).toArray(String[]::new);
    }

    private static Object externalIds(List<Identity> identities) {
        return identities.stream().map(Identity::externalId).toArray(String[]::new);
    }
}
