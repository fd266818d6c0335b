package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Reads a file of account statements in whichever format it is, as a stream: what is held at once is one entry. Whoever
 * takes the lines keeps them in one transaction, so that a file that breaks later leaves nothing behind.
 */
@Component
public class StatementReader {

    public static final int LINES_MAX = 50_000;
    public static final int STATEMENTS_MAX = 2_000;

    private static final int LOOKED_AT = 4_096;
    private static final Pattern MT940 = Pattern.compile("(?m)^(\\{1:|:20:)");

    /** @throws Refusal 422 {@code statement-format-unknown}, {@code statement-unreadable}, {@code too-many-lines} */
    public StatementFormat read(StatementFile file, StatementSink sink) {
        try {
            StatementFormat format = formatOf(file);
            StatementSink counted = new Counted(sink);
            try (InputStream in = file.open()) {
                switch (format) {
                    case CAMT053 -> Camt053.read(in, counted);
                    case MT940 -> Mt940.read(file, counted);
                    case CSV -> StatementCsv.read(in, counted);
                }
            }
            return format;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementFormat formatOf(StatementFile file) throws IOException {
        String beginning;
        try (InputStream in = file.open()) {
            beginning = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
        String text = beginning.replaceFirst("^\\u00EF\\u00BB\\u00BF", "").stripLeading();
        if (text.isEmpty()) {
            throw unknown("the file is empty");
        }
        // XML in UTF-16 begins with its byte order mark.
        if (text.startsWith("<") || text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) {
            return StatementFormat.CAMT053;
        }
        if (MT940.matcher(text).find()) {
            return StatementFormat.MT940;
        }
        if (StatementCsv.isHeader(text.lines().findFirst().orElse(""))) {
            return StatementFormat.CSV;
        }
        throw unknown("the file is neither CAMT.053 nor MT940, nor CSV with the columns of this service");
    }

    static Refusal unknown(String reason) {
        return Refusal.unprocessable("statement-format-unknown", reason);
    }

    static Refusal tooManyLines() {
        return Refusal.unprocessable("too-many-lines", "a file has at most " + LINES_MAX + " lines")
                .with("linesMax", LINES_MAX);
    }

    /** Refuses more lines or statements than are taken at once. */
    private static final class Counted implements StatementSink {
        private final StatementSink sink;
        private int lines;
        private int statements;

        Counted(StatementSink sink) {
            this.sink = sink;
        }

        @Override
        public void begin(StatementHead head) {
            if (++statements > STATEMENTS_MAX) {
                throw Refusal.unprocessable(
                                "too-many-statements", "a file has at most " + STATEMENTS_MAX + " statements")
                        .with("statementsMax", STATEMENTS_MAX);
            }
            sink.begin(head);
        }

        @Override
        public void line(StatementLine line) {
            if (++lines > LINES_MAX) {
                throw tooManyLines();
            }
            sink.line(line);
        }

        @Override
        public void end(StatementEnd end) {
            sink.end(end);
        }
    }
}
