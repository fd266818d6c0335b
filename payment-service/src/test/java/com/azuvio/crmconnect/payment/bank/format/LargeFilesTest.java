package com.azuvio.crmconnect.payment.bank.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azuvio.crmconnect.payment.bank.file.LargeFiles;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 20 MB and 50,000 lines are read in a heap of 16 MB, which the file alone would not fit in. */
class LargeFilesTest {

    private static final String IBAN = "RO49AAAA1B31007593840000";

    @TempDir
    Path directory;

    @Test
    void readsFilesAsAStream() throws Exception {
        assertThat(inSmallHeap(LargeFiles.camt(directory, IBAN))).isEqualTo("CAMT053 50000");
        assertThat(inSmallHeap(LargeFiles.mt940(directory, IBAN))).isEqualTo("MT940 50000");
        assertThat(inSmallHeap(LargeFiles.csv(directory, IBAN))).isEqualTo("CSV 50000");
    }

    @Test
    void refusesOneLineMore() throws IOException {
        Path file = LargeFiles.csv(directory, IBAN);
        Files.writeString(file, IBAN + ",2026-03-02,1.00,EUR,one more,X\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Collected.of(Files.readAllBytes(file)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("too-many-lines"));
    }

    private static String inSmallHeap(Path file) throws Exception {
        assertThat(Files.size(file)).isBetween(19_000_000L, 20_971_520L);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BoundedHeap.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }
}
