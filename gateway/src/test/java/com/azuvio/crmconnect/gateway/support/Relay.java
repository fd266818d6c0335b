package com.azuvio.crmconnect.gateway.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An address behind which there is nothing until it is told what. */
public final class Relay implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable String target;

    public Relay() throws IOException {
        threads.execute(this::accept);
    }

    public String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    public void leadTo(String address) {
        target = address;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                String address = target;
                if (address == null) {
                    caller.close();
                } else {
                    int colon = address.lastIndexOf(':');
                    Socket behind = new Socket(
                            InetAddress.getLoopbackAddress(), Integer.parseInt(address.substring(colon + 1)));
                    threads.execute(() -> pass(caller, behind));
                    threads.execute(() -> pass(behind, caller));
                }
            } catch (IOException gone) {
                // The door is closed, or nobody is behind it.
            }
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // Either side has hung up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
