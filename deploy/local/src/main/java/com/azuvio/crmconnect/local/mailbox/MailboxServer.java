package com.azuvio.crmconnect.local.mailbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The two doors of the mailbox, both on the loopback address: SMTP in, HTTP out.
 *
 * <p>Started with three arguments: SMTP port, HTTP port, directory of the messages.
 */
public final class MailboxServer implements AutoCloseable {

    private static final int MESSAGE_SIZE_MAX_BYTES = 25 * 1024 * 1024;
    private static final int RECIPIENTS_MAX = 100;
    private static final int CONNECTIONS_MAX = 50;
    private static final int CONNECTION_TIMEOUT_SECONDS = 60;

    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    MailboxServer(int smtpPort, int httpPort, Path directory, Clock clock) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        MailStore store = MailStore.open(directory, clock);
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(loopback)
                .hostName("localhost")
                .softwareName("back office mailbox")
                .maxMessageSize(MESSAGE_SIZE_MAX_BYTES)
                .maxRecipients(RECIPIENTS_MAX)
                .maxConnections(CONNECTIONS_MAX)
                .connectionTimeout(CONNECTION_TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .messageHandlerFactory(context -> new SmtpReceiver(store))
                .build();
        http = HttpServer.create(new InetSocketAddress(loopback, httpPort), CONNECTIONS_MAX);
        http.setExecutor(requests);
        http.createContext("/", new MailboxWeb(store));
    }

    public static void main(String[] arguments) throws IOException {
        MailboxServer server = new MailboxServer(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Path.of(arguments[2]),
                Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        server.start();
    }

    void start() {
        smtp.start();
        http.start();
    }

    int smtpPort() {
        return smtp.getPortAllocated();
    }

    int httpPort() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
        requests.close();
    }
}
