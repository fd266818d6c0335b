package com.azuvio.crmconnect.verification;

import com.azuvio.crmconnect.verification.stack.RunningStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A local stack of this test's own: the scripts that people use, on other ports and with data under {@code target}. */
final class LocalStack {

    private static final Path SCRIPTS = Path.of("..", "local").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target", "stack").toAbsolutePath();
    private static final int PORTS = 12;
    private static final int ATTEMPTS_MAX = 100;
    private static final long SCRIPT_MINUTES_MAX = 5;

    private final int portBase = freePorts();

    void start() {
        run("up", "--detach", "--fresh", "--no-build", "--no-training");
    }

    /** Starts what does not run; what runs is left running. */
    void startMissing() {
        run("up", "--detach", "--no-build", "--no-training");
    }

    void stop() {
        run("down");
    }

    void restart(String name) {
        run("restart", name);
    }

    /** As the kernel does it when memory is short: no chance to finish anything. Returns at once, as the kernel does. */
    void kill(String name) {
        try {
            String pid =
                    Files.readString(DATA.resolve("run").resolve(name + ".pid")).replaceAll(" .*\\s*", "");
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException missing) {
            throw new IllegalStateException(name + " was not started", missing);
        }
    }

    /** Runs the sample of docs/integrators.md by its script; fails where a balance differs. */
    void rebuildBalances() {
        run("../verification/rebuild-balances");
    }

    Path data() {
        return DATA;
    }

    RunningStack running() {
        return RunningStack.of(DATA);
    }

    private void run(String script, String... options) {
        List<String> command = new ArrayList<>(List.of(SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(options));
        Path log = DATA.resolveSibling("stack-" + Path.of(script).getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "BACKOFFICE_DATA", DATA.toString(),
                        "BACKOFFICE_PORT_BASE", String.valueOf(portBase),
                        "JAVA_HOME", System.getProperty("java.home"),
                        // A mail whose first attempt meets a killed service is not worth half a minute here.
                        "BACKOFFICE_DELIVERY_RETRY_DELAYFIRSTSECONDS", "2"));
        try {
            Process process = builder.start();
            if (!process.waitFor(SCRIPT_MINUTES_MAX, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException(command + " does not end; see " + log);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
            }
        } catch (IOException failed) {
            throw new IllegalStateException(command + " cannot be run", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", interrupted);
        }
    }

    private static int freePorts() {
        for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (IntStream.range(base, base + PORTS).allMatch(LocalStack::isFree)) {
                return base;
            }
        }
        throw new IllegalStateException("There are no " + PORTS + " free ports in a row");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
