package com.azuvio.crmconnect.starter.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

    @Test
    void writesTextsAmountsDaysAndGapsAsCsv() throws IOException {
        assertThat(csv("Fără Județ SRL", new BigDecimal("1234.50"), LocalDate.of(2026, 11, 24), 7L, null))
                .isEqualTo("\uFEFFName,Amount\r\nFără Județ SRL,1234.50,2026-11-24,7,\r\n");
    }

    @Test
    void keepsANegativeAmountANumber() throws IOException {
        assertThat(csv(new BigDecimal("-12.00"))).endsWith("\r\n-12.00\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void takesTheForceOutOfFormulasInCsv(String text) throws IOException {
        assertThat(csv(text).replace("\"", "")).contains("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void keepsFormulasTextsInWorkbooks(String text) throws IOException {
        Row row = workbook(List.of(text)).getFirst();
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo(text);
        assertThat(row.getCell(0).getFormula()).isNull();
    }

    @Test
    void writesNumbersAndDaysAsSuchIntoWorkbooks() throws IOException {
        Row row = workbook(Arrays.asList(new BigDecimal("1234.56"), null, LocalDate.of(2026, 2, 28)))
                .getFirst();
        assertThat(row.getCellAsNumber(0)).contains(new BigDecimal("1234.56"));
        assertThat(row.getCellAsDate(2)).contains(LocalDate.of(2026, 2, 28).atStartOfDay());
    }

    @Test
    void writesMoreRowsThanItKeeps() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = TableFormat.XLSX.open(out, "Rows")) {
            for (long row = 0; row < 3_001; row++) {
                table.row(List.of(row));
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3_001);
            assertThat(rows.getLast().getCellAsNumber(0)).contains(new BigDecimal(3_000));
        }
    }

    @Test
    void namesTheFileAfterItsFormat() {
        assertThat(TableFormat.XLSX.fileName("invoices-2026-11-24")).isEqualTo("invoices-2026-11-24.xlsx");
    }

    private static String csv(@Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = TableFormat.CSV.open(out, "unused")) {
            table.row(List.of("Name", "Amount"));
            table.row(Arrays.asList(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Row> workbook(List<? extends @Nullable Object> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = TableFormat.XLSX.open(out, "Sheet")) {
            table.row(List.of("Head"));
            table.row(cells);
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read().subList(1, 2);
        }
    }
}
