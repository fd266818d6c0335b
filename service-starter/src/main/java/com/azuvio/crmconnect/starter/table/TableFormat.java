package com.azuvio.crmconnect.starter.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The files that a table can become. */
public enum TableFormat {
    /** RFC 4180, UTF-8 with a byte order mark, which spreadsheet programs need to see the encoding. */
    CSV(TableFormat.CSV_TYPE) {
        @Override
        public Table open(OutputStream out, String title) throws IOException {
            return new CsvTable(out);
        }
    },
    /** Office Open XML with one sheet. */
    XLSX(TableFormat.XLSX_TYPE) {
        @Override
        public Table open(OutputStream out, String title) {
            return new XlsxTable(out, title);
        }
    };

    public static final String CSV_TYPE = "text/csv;charset=UTF-8";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The table is whole once it is closed, which closes {@code out} as well. */
    public abstract Table open(OutputStream out, String title) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    public String fileName(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }
}
