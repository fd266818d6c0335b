package com.azuvio.crmconnect.starter.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet. Texts are cells of type text, which are never evaluated. */
final class XlsxTable implements Table {

    private static final int ROWS_IN_MEMORY_MAX = 1_000;
    /** What one cell can hold (ECMA-376). */
    private static final int TEXT_MAX = 32_767;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxTable(OutputStream out, String title) {
        this.out = out;
        workbook = new Workbook(out, "CRMconnect", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null) {
                put(column, cell);
            }
        }
        rows++;
        if (rows % ROWS_IN_MEMORY_MAX == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case BigDecimal amount -> {
                sheet.value(rows, column, amount);
                sheet.style(rows, column).format("#,##0.00").set();
            }
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Number number -> sheet.value(rows, column, number);
            default -> sheet.inlineString(rows, column, storable(cell.toString()));
        }
        if (rows == 0) {
            sheet.style(rows, column).bold().set();
        }
    }

    private static String storable(String text) {
        return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        out.close();
    }
}
