package com.azuvio.crmconnect.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.azuvio.crmconnect.notification.message.Language;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.templatemode.TemplateMode;

class CheckTemplateTest {

    private static final TemplateText GOOD =
            new TemplateText("[(${number})]", "<p th:text=\"${number}\">1</p>", "[(${number})]");

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongWithWhatIsBuiltIn(TemplateKind kind) {
        for (Language language : Language.values()) {
            assertThat(CheckTemplate.faults(BuiltInTemplates.of(kind, language), kind, language))
                    .isEmpty();
        }
    }

    @Test
    void takesWhatPeopleMayWrite() {
        String html = """
                <!DOCTYPE html>
                <html><body>
                <p th:if="${toPay} and ${dueOn} != null">Please note: only = [[${remaining}]] by <b th:text="${dueOn}">a day</b>.</p>
                <p th:unless="${toPay}">Thank you, [[${clientName} ?: 'dear client']].</p>
                <p th:text="${toPay} ? 'open' : 'paid'">open</p>
                <p th:text="|${documentName} ${number}|">Invoice 1</p>
                </body></html>
                """;
        assertThat(faults(html)).isEmpty();
        String reminder = "<p th:each=\"one : ${lines}\">[[${one.number}]]: [[${one.remaining}]]</p>";
        assertThat(CheckTemplate.faults(
                        new TemplateText("x", reminder, "[# th:each=\"sum : ${totals}\"][(${sum})][/]"),
                        TemplateKind.REMINDER,
                        Language.EN))
                .isEmpty();
    }

    /** What would reach into the program with an expression language behind it. */
    static Stream<String> attacks() {
        return Stream.of(
                "${T(java.lang.Runtime).getRuntime().exec('id')}",
                "${@environment.getProperty('backoffice.client.secret')}",
                "${#strings.class.forName('java.lang.Runtime')}",
                "${new java.util.Scanner(new java.io.File('/etc/passwd')).next()}",
                "${@java.lang.System@exit(1)}",
                "${number.class}",
                "${number.getClass()}",
                "${number.length()}",
                "${''.getClass()}",
                "${#ctx}",
                "${#vars}",
                "${lines[0]}",
                "${param.x}",
                "${number = 'x'}",
                "${number + number}",
                "*{number}",
                "#{document.INVOICE}",
                "~{mail/en/document.html}",
                "@{/logout}",
                "${${number}}");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesEveryExpressionThatIsNoVariable(String attack) {
        assertThat(faults("<p>\n<b th:text=\"" + attack.replace("\"", "&quot;") + "\">x</b></p>"))
                .as("in an attribute")
                .isNotEmpty()
                .allMatch(fault -> fault.line() == 2);
        assertThat(faults("<p>[[" + attack + "]]</p>")).as("inlined").isNotEmpty();
        assertThat(CheckTemplate.faults(
                        new TemplateText("[(" + attack + ")]", GOOD.html(), GOOD.plain()),
                        TemplateKind.INVOICE,
                        Language.EN))
                .as("in the subject")
                .isNotEmpty();
    }

    /** The scan is for people; this is what keeps a template inside. */
    @ParameterizedTest
    @MethodSource("attacks")
    void evaluatesNoneOfThemThoughNobodyScanned(String attack) {
        assertThatThrownBy(() -> new RestrictedThymeleaf()
                        .render("[(" + attack + ")]", TemplateMode.TEXT, Map.of("number", "x"), Language.EN.locale()))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java&#115;cript:alert(1)\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<p/onclick=alert(1)>x</p>",
                "<p\nonmouseover\n=\"alert(1)\">x</p>",
                "<form action=\"https://evil.example\"></form>",
                "<p th:utext=\"${number}\">x</p>",
                "<p data-th-text=\"${number}\">x</p>",
                "<p th:insert=\"${number}\">x</p>",
                "<p th:attr=\"href=${number}\">x</p>",
                "<p th:inline=\"none\">x</p>",
                "<p>[(${number})]</p>",
                "<p th:text=\"__${number}__\">x</p>"
            })
    void refusesActiveContentAndUnescapedText(String html) {
        assertThat(faults(html)).extracting(TemplateFault::code).contains("not-allowed");
    }

    @Test
    void tellsEveryFaultWithPartLineAndReason() {
        TemplateText text = new TemplateText(
                "[(${nmuber})]",
                "<p>\n[[${total}]]\n</p><p th:if=\"${toPay}\">\n[[${line.number}]]</p>",
                "\n\n[(${number)]");
        assertThat(CheckTemplate.faults(text, TemplateKind.INVOICE, Language.EN))
                .extracting(TemplateFault::part, TemplateFault::line, TemplateFault::code)
                .containsExactly(
                        tuple("subject", 1, "unknown-variable"),
                        tuple("html", 4, "unknown-variable"),
                        tuple("plain", 3, "broken"));
        assertThatThrownBy(() -> CheckTemplate.require(text, TemplateKind.INVOICE, Language.EN))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("template-broken");
                    assertThat(refusal.facts()).containsEntry("line", 1).containsEntry("part", "subject");
                    assertThat(refusal.fields()).hasSize(3);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>\n\n<b th:text=\"${number\">x</b></p>",
                "<p>\n\n<b th:text=\"${number} +\">x</b></p>",
                "<p>\n\n<b th:text=\"'x\">x</b></p>",
                "<p>\n\n<b th:each=\"${totals}\">x</b></p>"
            })
    void findsBrokenSyntaxInItsLine(String html) {
        assertThat(faults(html)).isNotEmpty().allMatch(fault -> fault.line() == 3);
    }

    @Test
    void refusesAVariableOutsideOfItsLoop() {
        String html = "<p th:each=\"one : ${lines}\">[[${one.number}]]</p>\n<p>[[${one.number}]]</p>";
        assertThat(CheckTemplate.faults(new TemplateText("x", html, "x"), TemplateKind.REMINDER, Language.EN))
                .extracting(TemplateFault::line)
                .containsExactly(2);
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThat(CheckTemplate.faults(
                        new TemplateText("a\nb", GOOD.html(), "[# th:if=\"${dueOn}\"]x[/]"),
                        TemplateKind.INVOICE,
                        Language.EN))
                .extracting(TemplateFault::part)
                .containsExactly("subject", "plain");
    }

    @Test
    void boundsWhatOneRenderingDoes() {
        List<Map<String, String>> many =
                Stream.generate(() -> Map.of("number", "x")).limit(500).toList();
        String nested =
                "[# th:each=\"a : ${lines}\"][# th:each=\"b : ${lines}\"][# th:each=\"c : ${lines}\"]x[/][/][/]";
        assertThatThrownBy(() -> new RestrictedThymeleaf()
                        .render(nested, TemplateMode.TEXT, Map.of("lines", many), Language.EN.locale()))
                .hasStackTraceContaining("it ");
    }

    private static List<TemplateFault> faults(String html) {
        return CheckTemplate.faults(
                new TemplateText(GOOD.subject(), html, GOOD.plain()), TemplateKind.INVOICE, Language.EN);
    }
}
