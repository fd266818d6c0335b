package com.azuvio.crmconnect.invoicing.opening.web;

import com.azuvio.crmconnect.invoicing.opening.OpeningRow;
import com.azuvio.crmconnect.starter.table.CsvFile;
import com.azuvio.crmconnect.starter.time.CompanyCalendar;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads a file of opening balances: CSV in UTF-8, comma or semicolon, header {@code kind,number,issuedOn,dueOn,client,currency,total,open} in any order,
 * at most {@value #ROWS_MAX} rows.
 */
@Component
class OpeningFile {

    static final int ROWS_MAX = 5_000;

    private final CompanyCalendar calendar;

    OpeningFile(CompanyCalendar calendar) {
        this.calendar = calendar;
    }

    /** @throws Refusal 422 {@code unreadable-file}, {@code columns-missing}, {@code too-many-rows}, {@code empty-file} */
    List<OpeningRow> read(byte[] file) {
        return CsvFile.read(file, OpeningCells.COLUMNS, ROWS_MAX).rows().stream()
                .map(row -> new OpeningCells(row, calendar.today()).row())
                .toList();
    }
}
