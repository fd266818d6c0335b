package com.azuvio.crmconnect.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/**
 * Lists every refusal that a service's sources make and compares the list with the tables of its README: each code stands
 * there once, under its HTTP status and with the rule that it names, and none stands there that neither they nor the starter make.
 *
 * <p>A row is {@code | 409 `code`, `other-code` | when |}. Use from a test of the service:
 * {@code RefusalRules.check("payment-service")}. Codes must be literals or constants, so that they can be listed.
 */
public final class RefusalRules {

    /** As {@code Problems} answers each kind. */
    private static final Map<String, Integer> STATUSES = Map.of(
            "invalid",
            400,
            "forbidden",
            403,
            "notFound",
            404,
            "conflict",
            409,
            "retryLater",
            409,
            "stale",
            412,
            "unprocessable",
            422,
            "unavailable",
            503);

    private static final Pattern MADE =
            Pattern.compile("Refusal\\s*\\.\\s*(" + String.join("|", STATUSES.keySet()) + ")\\(\\s*([^,()]+?)\\s*,");
    private static final Pattern CONSTANT = Pattern.compile("String\\s+([A-Z][A-Z0-9_]*)\\s*=\\s*\"([a-z0-9-]+)\"");
    private static final Pattern ROW = Pattern.compile("^\\|\\s*(\\d{3})\\s+([^|]*)\\|([^|]*)\\|\\s*$");
    private static final Pattern CODE = Pattern.compile("`([a-z][a-z0-9]*(?:-[a-z0-9]+)+)`");

    private RefusalRules() {}

    /** @param module the service's folder in the project */
    public static void check(String module) {
        Path folder = ProjectFiles.root().resolve(module);
        Map<String, Set<Integer>> made = made(folder.resolve("src/main/java"));
        Map<String, Set<Integer>> told = told(folder.resolve("README.md"));
        assertThat(made).as("refusals of %s", module).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        made.forEach((code, statuses) -> all.assertThat(told.getOrDefault(code, Set.of()))
                .as("statuses of `%s` in the README's tables of refusals", code)
                .isEqualTo(statuses));
        Set<String> stale = new TreeSet<>(told.keySet());
        stale.removeAll(made.keySet());
        stale.removeAll(made(ProjectFiles.root().resolve("service-starter/src/main/java"))
                .keySet());
        all.assertThat(stale)
                .as("codes in the README's tables that are never made")
                .isEmpty();
        all.assertAll();
    }

    /** Every code that the sources make, with its statuses. */
    private static Map<String, Set<Integer>> made(Path sources) {
        List<String> texts = texts(sources);
        Map<String, String> constants = new HashMap<>();
        texts.forEach(text -> {
            Matcher constant = CONSTANT.matcher(text);
            while (constant.find()) {
                constants.put(constant.group(1), constant.group(2));
            }
        });
        Map<String, Set<Integer>> made = new TreeMap<>();
        for (String text : texts) {
            Matcher refusal = MADE.matcher(text);
            while (refusal.find()) {
                String code = codeOf(refusal.group(2), constants);
                made.computeIfAbsent(code, any -> new TreeSet<>()).add(statusOf(refusal.group(1)));
            }
        }
        return made;
    }

    private static int statusOf(String kind) {
        return STATUSES.getOrDefault(kind, 0);
    }

    private static String codeOf(String expression, Map<String, String> constants) {
        if (expression.startsWith("\"")) {
            return expression.substring(1, expression.length() - 1);
        }
        String name = expression.substring(expression.lastIndexOf('.') + 1);
        String code = constants.get(name);
        assertThat(code)
                .as("the code of a refusal is a literal or a constant: %s", expression)
                .isNotNull();
        return String.valueOf(code);
    }

    /** Every code in the tables, with its statuses; each row says when. */
    private static Map<String, Set<Integer>> told(Path readme) {
        Map<String, Set<Integer>> told = new TreeMap<>();
        for (String line : lines(readme)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(row.group(3)).as("when: %s", line).isNotBlank();
                Matcher code = CODE.matcher(row.group(2));
                while (code.find()) {
                    told.computeIfAbsent(code.group(1), any -> new TreeSet<>()).add(Integer.parseInt(row.group(1)));
                }
            }
        }
        return told;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
