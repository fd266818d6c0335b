package com.azuvio.crmconnect.invoicing.seller;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Logos by their hash: kept for ever, because issued documents name the one that they were printed with. */
@Repository
public class Logos {

    private final JdbcClient jdbc;

    Logos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the hash under which it is found again */
    String keep(Logo logo) {
        jdbc.sql("""
                        insert into seller_logos (sha256, media_type, bytes) values (:sha256, :mediaType, :bytes)
                        on conflict do nothing""")
                .param("sha256", logo.sha256())
                .param("mediaType", logo.mediaType())
                .param("bytes", logo.bytes())
                .update();
        return logo.sha256();
    }

    public Optional<Logo> find(String sha256) {
        return jdbc.sql("select media_type, bytes from seller_logos where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> Logo.of(row.getString("media_type"), row.getBytes("bytes")))
                .optional();
    }
}
