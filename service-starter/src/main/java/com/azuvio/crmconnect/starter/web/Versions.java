package com.azuvio.crmconnect.starter.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Entity tags (RFC 9110): the row's version, so that nobody overwrites what they have not seen. */
public final class Versions {

    private Versions() {}

    /** Refuses with 428 where the header is missing and 412 where it names another version. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    Refusal.Kind.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "send the version that you have seen as If-Match");
        }
        if (!ifMatch.equals(tag(version))) {
            throw Refusal.stale("stale-version", "somebody changed it since you read it; read it again")
                    .with("currentVersion", version);
        }
    }

    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    public static <T> ResponseEntity<T> created(URI location, T body, long version) {
        return ResponseEntity.created(location).eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
