package com.azuvio.crmconnect.order;

import com.azuvio.crmconnect.starter.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A request that declares a large body and waits for the answer before it sends any of it. */
public final class Unsent {

    private static final int PATIENCE_MILLIS = 10_000;

    private Unsent() {}

    /** The whole answer, its head included. */
    public static String answerTo(int port, String path, String contentType, long bytes) {
        String head = """
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Idempotency-Key: %s
                Content-Type: %s
                Content-Length: %d
                Connection: close

                """.formatted(path, TestTokens.token("sales-admin"), UUID.randomUUID(), contentType, bytes)
                .replace("\n", "\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("}") < 0) { // the end of the problem; the server may keep the connection
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                answer.append((char) next);
            }
            return answer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
