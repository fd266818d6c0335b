package com.azuvio.crmconnect.verification.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/integrators.md says is so. */
class IntegratorsPageTest {

    private static final Path DOCS =
            Path.of("..", "..", "docs").toAbsolutePath().normalize();
    private static final String SCHEMA =
            "/contracts/order-service/events/sales.order-intake.place-order.v1.schema.json";
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((\\.\\./[^)#]+)");
    private static final Pattern BALANCE = Pattern.compile("\\| adds \\| takes away \\|.*?\n\n", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`");

    private final String page = read();

    @Test
    void itsOrderKeepsTheContract() throws IOException {
        String order = JSON.matcher(page).results().findFirst().orElseThrow().group(1);
        try (InputStream in = Objects.requireNonNull(IntegratorsPageTest.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(order, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void itsLinksLeadSomewhere() {
        List<Path> targets = LINK.matcher(page)
                .results()
                .map(link -> DOCS.resolve(link.group(1)).normalize())
                .toList();

        assertThat(targets).isNotEmpty().allMatch(Files::exists);
    }

    @Test
    void namesEveryEventThatTheSampleAddsUp() {
        String table = BALANCE.matcher(page).results().findFirst().orElseThrow().group();
        List<String> named = QUOTED.matcher(table)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(Balances.types().stream().map(type -> type.replaceAll("sales\\.[a-z]+\\.|\\.v1", "")))
                .isNotEmpty()
                .allMatch(named::contains);
    }

    private static String read() {
        try (Stream<String> lines = Files.lines(DOCS.resolve("integrators.md"))) {
            return lines.reduce("", (text, line) -> text + line + '\n');
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
