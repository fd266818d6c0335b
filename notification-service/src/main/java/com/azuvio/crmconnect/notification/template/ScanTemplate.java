package com.azuvio.crmconnect.notification.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Reads a template's source for what it must not contain, also where no rendering comes by. It is there to tell people early and by line;
 * that nothing can be reached is ensured by {@link VariablesOnly}.
 */
final class ScanTemplate {

    private static final Set<String> ATTRIBUTES = Set.of("text", "if", "unless", "each");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:data-)?th[:-]([a-z-]+)(?=\\s*=)");
    private static final Pattern EXPRESSION = Pattern.compile("([$*#@~])\\{([^}]*)(}?)");
    private static final Pattern LOOP =
            Pattern.compile("th:each\\s*=\\s*[\"']\\s*([A-Za-z][A-Za-z0-9]*)\\s*:\\s*\\$\\{\\s*([A-Za-z0-9.]+)\\s*}");
    private static final Pattern PREPROCESSING = Pattern.compile("__");
    private static final Pattern UNESCAPED = Pattern.compile("\\[\\(");
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*/?\\s*(script|iframe|object|embed|form|input|button|link|base|svg|math|applet|frame)\\b"
                    + "|(?:^|[\\s\"'/])on[a-z]{3,30}\\s*=|javascript:|http-equiv",
            Pattern.CASE_INSENSITIVE);

    private final String part;
    private final TemplateMode mode;
    private final Map<String, TemplateVariable> variables;
    private final Map<String, TemplateVariable> elements = new HashMap<>();
    private final List<TemplateFault> faults = new ArrayList<>();

    private ScanTemplate(String part, TemplateMode mode, TemplateKind kind) {
        this.part = part;
        this.mode = mode;
        this.variables =
                kind.variables().stream().collect(Collectors.toMap(TemplateVariable::name, Function.identity()));
    }

    /** @return everything that is wrong, by line */
    static List<TemplateFault> scan(String part, String source, TemplateMode mode, TemplateKind kind) {
        ScanTemplate scan = new ScanTemplate(part, mode, kind);
        List<String> lines = source.lines()
                .map(line -> mode == TemplateMode.HTML ? HtmlUtils.htmlUnescape(line) : line)
                .toList();
        lines.forEach(scan::noteLoops);
        for (int i = 0; i < lines.size(); i++) {
            scan.line(i + 1, lines.get(i));
        }
        if (mode == TemplateMode.HTML) {
            scan.active(HtmlUtils.htmlUnescape(source));
        }
        return scan.faults;
    }

    /** Over line ends as well, which a browser does not mind. */
    private void active(String source) {
        Matcher found = ACTIVE.matcher(source);
        while (found.find()) {
            int line = 1
                    + (int) source.substring(0, found.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            fault(
                    line,
                    "not-allowed",
                    found.group().strip().toLowerCase(Locale.ROOT)
                            + ": active content, forms and links to other files are not possible");
        }
    }

    private void noteLoops(String line) {
        Matcher loop = LOOP.matcher(line);
        while (loop.find()) {
            TemplateVariable list = variables.get(loop.group(2));
            if (list != null) {
                elements.put(loop.group(1), list);
            }
        }
    }

    private void line(int number, String line) {
        refuse(number, line, PREPROCESSING, "preprocessing (__) is not possible");
        if (mode == TemplateMode.HTML) {
            refuse(number, line, UNESCAPED, "unescaped text is not possible: write [[${…}]]");
        }
        Matcher attribute = ATTRIBUTE.matcher(line);
        while (attribute.find()) {
            if (!ATTRIBUTES.contains(attribute.group(1)) || attribute.group().startsWith("data-")) {
                fault(
                        number,
                        "not-allowed",
                        attribute.group() + " is not possible; these are: th:text, th:if, th:unless, th:each");
            }
        }
        Matcher expression = EXPRESSION.matcher(line);
        while (expression.find()) {
            expression(
                    number,
                    expression.group(1),
                    expression.group(2).strip(),
                    !expression.group(3).isEmpty());
        }
    }

    private void expression(int number, String mark, String path, boolean closed) {
        String shown = mark + "{" + VariablesOnly.shortened(path) + "}";
        if (!mark.equals("$")) {
            fault(number, "not-allowed", shown + " is not possible; only variables are: ${…}");
        } else if (!closed) {
            fault(number, "broken", "${ has no } in the same line");
        } else if (!VariablesOnly.PATH.matcher(path).matches()) {
            fault(number, "not-allowed", shown + " is no variable; operators stand outside of ${…}");
        } else {
            variable(number, shown, List.of(path.split("\\.")));
        }
    }

    private void variable(int number, String shown, List<String> names) {
        @Nullable TemplateVariable element = elements.get(names.getFirst());
        boolean known = names.size() == 1
                ? element != null || variables.containsKey(names.getFirst())
                : element != null && element.fields().contains(names.getLast());
        if (!known) {
            fault(number, "unknown-variable", shown + " is not among the variables of this mail");
        }
    }

    private void refuse(int number, String line, Pattern pattern, String reason) {
        Matcher found = pattern.matcher(line);
        if (found.find()) {
            fault(number, "not-allowed", found.group().strip().toLowerCase(Locale.ROOT) + ": " + reason);
        }
    }

    private void fault(int number, String code, String reason) {
        faults.add(new TemplateFault(part, number, code, reason));
    }
}
