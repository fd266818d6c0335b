package com.azuvio.crmconnect.payment.bank.format;

import com.azuvio.crmconnect.starter.money.Money;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads SWIFT MT940 line by line: with the blocks of the network around it or without, in UTF-8 or Latin-1. A message that
 * begins with {@code :60M:} goes on with the statement before it; its balances are told as they stand.
 */
final class Mt940 {

    private static final Pattern FIELD = Pattern.compile("^:(\\d{2}[A-Z]?):(.*)$");
    private static final Pattern BALANCE = Pattern.compile("([CD])(\\d{6})([A-Z]{3})(\\d{1,13},\\d{0,2})");
    private static final int LINE_CHARS_MAX = 4_000;
    private static final int FIELD_CHARS_MAX = 8_000;

    private final StatementSink sink;
    private int line;
    private String tag = "";
    private int tagLine;
    private final StringBuilder value = new StringBuilder();

    private @Nullable String account;
    private @Nullable String reference;
    private @Nullable StatementBalance opening;
    private @Nullable StatementBalance closing;
    private @Nullable Currency currency;
    private boolean begun;
    private boolean any;
    private @Nullable Mt940Entry entry;

    private Mt940(StatementSink sink) {
        this.sink = sink;
    }

    static void read(StatementFile file, StatementSink sink) throws IOException {
        try (InputStream in = file.open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, charsetOf(file)))) {
            new Mt940(sink).lines(lines);
        }
    }

    /** The format does not tell its encoding: what is no UTF-8 is Latin-1. */
    private static Charset charsetOf(StatementFile file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(8_192);
        CharBuffer chars = CharBuffer.allocate(8_192);
        try (InputStream in = file.open()) {
            int read;
            while ((read = in.read(bytes.array(), bytes.position(), bytes.remaining())) > 0) {
                bytes.position(bytes.position() + read).flip();
                if (decoder.decode(bytes, chars, false).isError()) {
                    return StandardCharsets.ISO_8859_1;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return bytes.position() == 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private void lines(BufferedReader lines) throws IOException {
        String text;
        while ((text = lines.readLine()) != null) {
            line++;
            if (text.length() > LINE_CHARS_MAX) {
                throw BrokenFile.at(line, "line", "is longer than " + LINE_CHARS_MAX + " characters");
            }
            take(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        endOfMessage();
        if (!any) {
            throw BrokenFile.at(line, ":20:", "the file holds no statement");
        }
    }

    private void take(String text) {
        String stripped = text.stripTrailing();
        if (stripped.equals("-") || stripped.startsWith("-}") || stripped.startsWith("{")) {
            endOfMessage();
            // Some banks begin block 4 and its first field in one line.
            int field = stripped.indexOf("{4:");
            if (field >= 0 && stripped.length() > field + 3) {
                take(stripped.substring(field + 3));
            }
            return;
        }
        Matcher begins = FIELD.matcher(stripped);
        if (begins.matches()) {
            endOfField();
            tag = begins.group(1);
            tagLine = line;
            value.append(begins.group(2));
        } else if (!tag.isEmpty()) {
            if (value.length() + stripped.length() > FIELD_CHARS_MAX) {
                throw BrokenFile.at(line, ":" + tag + ":", "is longer than " + FIELD_CHARS_MAX + " characters");
            }
            value.append('\n').append(stripped);
        }
    }

    private void endOfMessage() {
        endOfField();
        endOfStatement();
    }

    private void endOfField() {
        if (tag.isEmpty()) {
            return;
        }
        String content = value.toString();
        String ended = tag;
        tag = "";
        value.setLength(0);
        switch (ended) {
            case "20" -> endOfStatement();
            case "25" -> account = firstLine(content);
            case "28C", "28" -> reference = firstLine(content);
            case "60F", "60M" -> {
                opening = balance(content, ended);
                currency = opening.amount().currency();
                begin();
            }
            case "61" -> {
                begin();
                flush();
                entry = Mt940Entry.of(content, currency(), tagLine);
            }
            case "86" -> {
                if (entry != null) {
                    entry.describe(content);
                    flush();
                }
            }
            case "62F", "62M" -> {
                flush();
                closing = balance(content, ended);
            }
            default -> {
                // available and forward balances are not booked ones
            }
        }
    }

    private void begin() {
        if (begun) {
            return;
        }
        if (account == null || account.isBlank()) {
            throw BrokenFile.at(tagLine, ":25:", "the statement does not say of which account it is");
        }
        begun = true;
        any = true;
        sink.begin(new StatementHead(account, currency, Texts.name(reference), tagLine));
    }

    private Currency currency() {
        if (currency == null) {
            throw BrokenFile.at(tagLine, ":60F:", "the opening balance, which tells the currency, is missing");
        }
        return currency;
    }

    /** A line goes on as soon as nothing more can belong to it. */
    private void flush() {
        if (entry != null) {
            entry.line().ifPresent(sink::line);
            entry = null;
        }
    }

    private void endOfStatement() {
        if (begun) {
            flush();
            sink.end(new StatementEnd(opening, closing));
        }
        begun = false;
        account = null;
        reference = null;
        opening = null;
        closing = null;
        currency = null;
        entry = null;
    }

    private StatementBalance balance(String content, String field) {
        Matcher found = BALANCE.matcher(firstLine(content));
        if (!found.matches()) {
            throw BrokenFile.at(tagLine, ":" + field + ":", BrokenFile.shown(content) + " is no balance");
        }
        Currency of = CamtValues.currency(found.group(3), tagLine, ":" + field + ":");
        Money amount = Mt940Entry.amount(found.group(4), of, tagLine, ":" + field + ":");
        return new StatementBalance(
                found.group(1).equals("D") ? amount.negated() : amount,
                Mt940Entry.day(found.group(2), tagLine, ":" + field + ":"));
    }

    private static String firstLine(String content) {
        int end = content.indexOf('\n');
        return (end < 0 ? content : content.substring(0, end)).strip();
    }
}
