package com.azuvio.crmconnect.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The console's own browser tests ({@code gateway/console/e2e}), run by Playwright against a started stack. */
final class ConsoleInBrowser {

    private static final Path CONSOLE =
            Path.of("..", "..", "gateway", "console").toAbsolutePath().normalize();
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final long MINUTES_MAX = 12;

    private ConsoleInBrowser() {}

    /**
     * @param data the stack's data folder
     * @return what Playwright printed
     * @throws AssertionError with it, if a test failed
     */
    static String run(Path data) {
        Path log = TARGET.resolve("console-in-browser.log");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(CONSOLE.resolve("node_modules/.bin/playwright").toString(), "test"))
                .directory(CONSOLE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "BACKOFFICE_DATA", data.toString(),
                        "E2E_OUT", TARGET.resolve("console-in-browser").toString(),
                        "FORCE_COLOR", "0"));
        try {
            Process process = builder.start();
            if (!process.waitFor(MINUTES_MAX, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("The browser tests do not end:\n" + Files.readString(log));
            }
            String printed = Files.readString(log);
            if (process.exitValue() != 0) {
                throw new AssertionError("The browser tests failed:\n" + printed);
            }
            return printed;
        } catch (IOException broken) {
            throw new IllegalStateException("Playwright cannot be started in " + CONSOLE, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
