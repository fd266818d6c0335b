package com.azuvio.crmconnect.gateway.hint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells of changes that came through this door. Most of them become events as well, but not all: an edited draft or a
 * matched bank line is its owner's own business until something follows from it, and a colleague looks at it all the same.
 */
final class ChangeHints extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern PATH =
            Pattern.compile("/api/(?:operations/[a-z-]{1,40}/)?([a-z][a-z-]{0,40})(?:/([^/]{1,100}))?(?:/.*)?");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Where leaving out the last letter does not make the singular. */
    private static final Map<String, String> SINGULAR = Map.of("series", "series", "surpluses", "surplus");

    private final Set<String> computingPaths;
    private final Consumer<Hint> listeners;

    /** @param computingPaths what a path ends in that changes nothing, though it is asked by POST */
    ChangeHints(Set<String> computingPaths, Consumer<Hint> listeners) {
        this.computingPaths = computingPaths;
        this.listeners = listeners;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || computingPaths.stream()
                        .anyMatch(end -> request.getRequestURI().endsWith(end));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        Hint hint = status >= 200 && status < 300 ? of(request.getRequestURI()) : null;
        if (hint != null) {
            listeners.accept(hint);
        }
    }

    /** Null for what concerns nobody but the caller. */
    static @Nullable Hint of(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches() || parts.group(1).equals("me")) {
            return null;
        }
        String second = parts.group(2);
        boolean one = second != null && UUID.matcher(second).matches();
        return new Hint(thing(parts.group(1)), one ? second : null, null, null);
    }

    private static String thing(String resource) {
        String irregular = SINGULAR.get(resource);
        if (irregular != null) {
            return irregular;
        }
        return resource.endsWith("s") ? resource.substring(0, resource.length() - 1) : resource;
    }
}
