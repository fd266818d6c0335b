package com.azuvio.crmconnect.starter.faults;

import static org.awaitility.Awaitility.await;

import com.azuvio.crmconnect.starter.sample.SampleApplication;
import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.TestTokens;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One instance of the sample service in its own JVM. */
final class SampleInstance implements AutoCloseable {

    private final int slot;
    private final Path log;
    private final Broker broker;
    private final Database database;
    private final int port = Broker.Ports.free();
    private JavaProgram program;

    SampleInstance(int slot, Path folder, Broker broker, Database database) {
        this.slot = slot;
        this.log = folder.resolve("instance-" + slot + ".log");
        this.broker = broker;
        this.database = database;
        this.program = launch();
    }

    private JavaProgram launch() {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", broker.address());
        environment.put("BACKOFFICE_SECURITY_ISSUER", TestTokens.ISSUER);
        environment.put("BACKOFFICE_SECURITY_JWKS_URI", TestTokens.jwksUri());
        environment.put("BACKOFFICE_INSTANCE", Integer.toString(slot));
        environment.put("MANAGEMENT_TRACING_EXPORT_ENABLED", "false");
        return JavaProgram.start(log, environment, SampleApplication.class.getName());
    }

    SampleInstance awaitReady() {
        await().atMost(Duration.ofSeconds(90)).until(this::isReady);
        return this;
    }

    private boolean isReady() {
        try {
            return api().get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    Api api() {
        return new Api(port).as("sales-admin");
    }

    void kill() {
        program.kill();
    }

    void start() {
        program = launch();
    }

    void pause() {
        program.pause();
    }

    void resume() {
        program.resume();
    }

    @Override
    public void close() {
        program.resume();
        program.close();
    }
}
