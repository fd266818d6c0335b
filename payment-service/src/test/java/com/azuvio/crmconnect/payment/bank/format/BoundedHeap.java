package com.azuvio.crmconnect.payment.bank.format;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in a virtual machine of its own and says how many lines it has. */
final class BoundedHeap {

    private BoundedHeap() {}

    @SuppressWarnings("SystemOut") // it is a program
    public static void main(String[] args) {
        int[] lines = {0};
        StatementFormat format = new StatementReader()
                .read(() -> Files.newInputStream(Path.of(args[0])), new StatementSink() {
                    @Override
                    public void begin(StatementHead head) {
                        // only lines are counted
                    }

                    @Override
                    public void line(StatementLine line) {
                        lines[0]++;
                    }

                    @Override
                    public void end(StatementEnd end) {
                        // only lines are counted
                    }
                });
        System.out.println(format + " " + lines[0]);
    }
}
