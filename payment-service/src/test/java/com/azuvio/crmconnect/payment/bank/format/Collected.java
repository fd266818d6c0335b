package com.azuvio.crmconnect.payment.bank.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was read of a file. */
final class Collected implements StatementSink {

    final List<StatementHead> heads = new ArrayList<>();
    final List<StatementLine> lines = new ArrayList<>();
    final List<StatementEnd> ends = new ArrayList<>();

    static Collected of(String file) {
        return of(file.getBytes(StandardCharsets.UTF_8));
    }

    static Collected of(byte[] file) {
        Collected read = new Collected();
        new StatementReader().read(() -> new ByteArrayInputStream(file), read);
        return read;
    }

    @Override
    public void begin(StatementHead head) {
        heads.add(head);
    }

    @Override
    public void line(StatementLine line) {
        lines.add(line);
    }

    @Override
    public void end(StatementEnd end) {
        ends.add(end);
    }
}
