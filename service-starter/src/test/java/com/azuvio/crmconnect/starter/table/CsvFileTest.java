package com.azuvio.crmconnect.starter.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final List<String> REQUIRED = List.of("code", "name");

    @Test
    void readsColumnsByNameWithEitherSeparator() {
        CsvFile file = read("\uFEFFname ; code;note\n\" Ion; Maria\"; A1 ;\n");
        assertThat(file.columns()).containsExactly("name", "code", "note");
        assertThat(file.rows()).hasSize(1);
        CsvFile.Row row = file.rows().getFirst();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.cells()).isEqualTo(Map.of("name", "Ion; Maria", "code", "A1", "note", ""));
        assertThat(row.problem()).isNull();
    }

    @Test
    void tellsOfARowWhoseCellsAreNotThoseOfTheHeader() {
        CsvFile file = read("code,name\nA1,Desk, oak\nA2,Chair\n");
        assertThat(file.rows().getFirst().problem())
                .isNotNull()
                .extracting(Refusal.FieldProblem::code)
                .isEqualTo("unequal-row");
        assertThat(file.rows().getLast().problem()).isNull();
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertCode(() -> read("code\nA1\n"), "columns-missing");
        assertCode(() -> read("code,name\n"), "empty-file");
        assertCode(() -> read("code,name\n" + "A1,Desk\n".repeat(4)), "too-many-rows");
        assertCode(() -> CsvFile.read(new byte[] {(byte) 0xff}, REQUIRED, 3), "unreadable-file");
    }

    private static CsvFile read(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8), REQUIRED, 3);
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
