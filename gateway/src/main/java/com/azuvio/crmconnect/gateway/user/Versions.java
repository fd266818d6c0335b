package com.azuvio.crmconnect.gateway.user;

import com.azuvio.crmconnect.gateway.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Entity tags (RFC 9110), so that nobody overwrites what they have not seen. */
public final class Versions {

    private Versions() {}

    /** Refuses with 428 where the header is missing and 412 where it names another version. */
    static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "send the version that you have seen as If-Match");
        }
        if (!ifMatch.equals(tag(version))) {
            throw stale().with("currentVersion", version);
        }
    }

    static Refusal stale() {
        return new Refusal(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "somebody changed it since you read it; read it again");
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
