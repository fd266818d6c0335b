package com.azuvio.crmconnect.gateway.support;

import com.azuvio.crmconnect.gateway.GatewayApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A gateway on a free port with its own database, and one stand-in for all services. */
public final class RunningGateway implements AutoCloseable {

    public static final String PASSWORD = "correct-horse-battery";
    public static final String SECRET = "a-secret-of-a-program";

    private static final class Main {
        static final RunningGateway INSTANCE = start(Map.of());
    }

    private final int port;
    private final TestDatabase database;
    private final StubService service;
    private final ConfigurableApplicationContext context;

    private RunningGateway(int port, TestDatabase database, StubService service, Map<String, String> properties) {
        this.port = port;
        this.database = database;
        this.service = service;
        this.context = new SpringApplicationBuilder(GatewayApplication.class)
                .run(properties.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }

    /** The one that most tests share, with the limits of production. */
    public static RunningGateway shared() {
        return Main.INSTANCE;
    }

    public static RunningGateway start(Map<String, String> more) {
        return startOn(freePort(), more);
    }

    public static RunningGateway startOn(int port, Map<String, String> more) {
        TestDatabase database = TestDatabase.create();
        StubService service = StubService.start();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("server.port", Integer.toString(port));
        properties.put("backoffice.security.issuer", "http://127.0.0.1:" + port);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.kafka.bootstrap-servers", "127.0.0.1:1"); // nobody: most tests need no events
        properties.put("backoffice.console.location", "classpath:/console-of-tests/");
        properties.put("logging.level.root", "WARN");
        properties.put("management.tracing.export.enabled", "false");
        properties.put("backoffice.signing-keys.encryption-key", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        for (String user : new String[] {"sales", "agent", "finance", "warehouse", "ops"}) {
            properties.put("backoffice.users." + user + ".password", PASSWORD);
        }
        for (String role : new String[] {"sales-admin", "integration", "ops"}) {
            properties.put("backoffice.clients.cli-" + role + ".secret", SECRET);
        }
        for (String name : new String[] {"client", "order", "invoicing", "payment", "notification"}) {
            properties.put("backoffice.routes." + name + "-service.url", service.url());
        }
        properties.putAll(more);
        return new RunningGateway(port, database, service, properties);
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A browser that knows nobody yet. */
    public Browser browser() {
        return new Browser(url());
    }

    public Browser loggedIn(String user) {
        Browser browser = browser();
        browser.logIn(user, PASSWORD);
        return browser;
    }

    public Program program() {
        return new Program(url());
    }

    public StubService service() {
        return service;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public TestDatabase database() {
        return database;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        service.close();
    }
}
