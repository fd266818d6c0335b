package com.azuvio.crmconnect.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real SMTP server on loopback that answers each step as it was told to, also with a cut connection or with silence.
 * It keeps what a real one would keep: mails whose end of data arrived.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public enum Step {
        GREETING("220 mail.test ESMTP"),
        EHLO("250-mail.test\r\n250 AUTH PLAIN"),
        HELO("250 mail.test"),
        AUTH("235 2.7.0 welcome"),
        MAIL("250 2.1.0 ok"),
        RCPT("250 2.1.5 ok"),
        DATA("354 go ahead"),
        END_OF_DATA("250 2.0.0 queued as 4F1D2"),
        RSET("250 2.0.0 ok"),
        NOOP("250 2.0.0 ok"),
        QUIT("221 2.0.0 bye");

        private final String usual;

        Step(String usual) {
            this.usual = usual;
        }
    }

    /** Closes the connection; alone or after a reply, as in {@code "451 later" + CUT}. */
    public static final String CUT = "\u0000cut";
    /** Says nothing and keeps the connection open. */
    public static final String SILENCE = "\u0000silence";

    private final ServerSocket socket;
    private final Map<Step, List<String>> replies = new EnumMap<>(Step.class);
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The replies of a step, one after the other; the last one stays. */
    public synchronized ScriptedMailServer on(Step step, String... inTurn) {
        replies.put(step, new ArrayList<>(List.of(inTurn)));
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<String> commands() {
        return List.copyOf(commands);
    }

    /** Mails whose end of data arrived, whatever was answered. */
    public List<String> mails() {
        return List.copyOf(mails);
    }

    private synchronized String replyTo(Step step) {
        List<String> script = replies.getOrDefault(step, List.of(step.usual));
        return script.size() > 1 ? script.removeFirst() : script.getFirst();
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (SocketException e) {
            // closed: the end of the test
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            boolean goesOn = !reply(connection, Step.GREETING).endsWith(CUT);
            while (goesOn) {
                String line = in.readLine();
                if (line == null) {
                    return;
                }
                commands.add(line);
                Step step = stepOf(line);
                String reply = reply(connection, step);
                goesOn = !reply.endsWith(CUT);
                if (goesOn && reply.startsWith("354")) {
                    goesOn =
                            takeMail(in) && !reply(connection, Step.END_OF_DATA).endsWith(CUT);
                }
                goesOn &= step != Step.QUIT;
            }
        } catch (IOException e) {
            // the client has gone, which some of the tests are about
        }
    }

    private boolean takeMail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                mails.add(mail.toString());
                return true;
            }
            mail.append(line).append('\n');
        }
        return false;
    }

    private String reply(Socket connection, Step step) throws IOException {
        String reply = replyTo(step);
        String text = reply.replace(CUT, "").replace(SILENCE, "");
        if (!text.isEmpty()) {
            OutputStream out = connection.getOutputStream();
            out.write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
        return reply;
    }

    private static Step stepOf(String line) {
        String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return Step.valueOf(verb);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
