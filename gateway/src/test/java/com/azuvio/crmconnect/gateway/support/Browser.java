package com.azuvio.crmconnect.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the cookies of each origin (host and port), as several gateways run on one host; follows no redirect by itself. */
public final class Browser {

    public static final String SESSION = "BACKOFFICE_SESSION";
    public static final String CSRF = "XSRF-TOKEN";

    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private List<String> lastSetCookies = List.of();

    Browser(String url) {
        this.home = URI.create(url);
    }

    public Answer get(String path) {
        return send(to(path).header("Accept", "text/html,application/xhtml+xml").GET());
    }

    /** As a script on a page does. */
    public Answer getJson(String path) {
        return send(to(path).header("Accept", "application/json").GET());
    }

    public Answer postJson(String path, String body, String... headers) {
        return sendJson("POST", path, body, headers);
    }

    public Answer sendJson(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie(CSRF))
                .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer postForm(String path, Map<String, String> fields) {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** Fills in the login page; fails if that does not lead in. */
    public void logIn(String user, String password) {
        Answer answer = tryLogIn(user, password);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).doesNotContain("/login?");
    }

    public Answer tryLogIn(String user, String password) {
        String csrf = csrfField(get("/login").expect(200));
        return postForm("/login", Map.of("username", user, "password", password, "_csrf", csrf));
    }

    /** As the console does it in place. */
    public Answer tryLogInByScript(String user, String password) {
        return send(to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", cookie(CSRF))
                .POST(BodyPublishers.ofString(form(Map.of("username", user, "password", password)))));
    }

    public static String csrfField(Answer page) {
        Matcher field = CSRF_FIELD.matcher(page.body());
        assertThat(field.find()).as("a form with a CSRF token").isTrue();
        return field.group(1);
    }

    public Answer follow(Answer redirect) {
        assertThat(redirect.status()).as(redirect.body()).isEqualTo(302);
        URI target = redirect.response().uri().resolve(redirect.header("Location"));
        return send(HttpRequest.newBuilder(target).header("Accept", "text/html").GET());
    }

    /** Opens the stream of changes; fails where it is refused. */
    public EventStream follow() {
        HttpRequest.Builder request =
                to("/api/events").header("Accept", "text/event-stream").GET();
        addCookies(request);
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            return new EventStream(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    public Answer send(HttpRequest.Builder builder) {
        Map<String, String> ours = addCookies(builder);
        try {
            HttpResponse<String> response = client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            lastSetCookies = response.headers().allValues("Set-Cookie");
            lastSetCookies.forEach(header -> keep(header, ours));
            return new Answer(response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Map<String, String> addCookies(HttpRequest.Builder builder) {
        HttpRequest unsent = builder.copy().build();
        Map<String, String> ours = cookies.computeIfAbsent(unsent.uri().getAuthority(), site -> new LinkedHashMap<>());
        if (!ours.isEmpty()) {
            builder.header(
                    "Cookie",
                    ours.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return ours;
    }

    private static void keep(String header, Map<String, String> ours) {
        HttpCookie.parse(header).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                ours.remove(cookie.getName());
            } else {
                ours.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    public String cookie(String name) {
        return cookies.getOrDefault(home.getAuthority(), Map.of()).getOrDefault(name, "");
    }

    public void plant(String name, String value) {
        cookies.computeIfAbsent(home.getAuthority(), site -> new LinkedHashMap<>())
                .put(name, value);
    }

    /** The header of the last answer that set this cookie. */
    public String setCookie(String name) {
        return lastSetCookies.stream()
                .filter(header -> header.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
