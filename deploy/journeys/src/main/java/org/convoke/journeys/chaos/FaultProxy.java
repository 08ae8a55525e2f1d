package org.convoke.journeys.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line to one part of the platform that can be cut.
final class FaultProxy implements AutoCloseable {
    private static final int PIECE = 16 * 1024;
    private static final int BACKLOG = 200;

    private final int port;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private boolean silent;

    /// @param target the port of the part itself
    FaultProxy(int port, int target) {
        this.port = port;
        this.target = target;
        listen();
    }

    /// Ends all connections; new ones are taken at once.
    void cut() {
        open.forEach(FaultProxy::reset);
    }

    /// Ends all connections and takes none.
    synchronized void refuse() {
        closeDoor();
        cut();
    }

    /// Nothing gets through any more, and nobody is told.
    synchronized void fallSilent() {
        silent = true;
    }

    /// As if nothing had been. What was sent into the silence still arrives, late.
    synchronized void heal() {
        silent = false;
        notifyAll();
        if (door.isClosed()) listen();
    }

    private void listen() {
        try {
            door = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listening = door;
        Thread.startVirtualThread(() -> accept(listening));
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                connect(listening.accept());
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void connect(Socket near) {
        Thread.startVirtualThread(() -> {
            try {
                open.add(near);
                awaitSound();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(far);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                Thread.startVirtualThread(() -> pass(far, near));
                pass(near, far);
            } catch (IOException | InterruptedException unreachable) {
                reset(near);
            }
        });
    }

    private void pass(Socket from, Socket to) {
        var piece = new byte[PIECE];
        try {
            for (int length; (length = from.getInputStream().read(piece)) >= 0; ) {
                awaitSound();
                to.getOutputStream().write(piece, 0, length);
            }
        } catch (IOException | InterruptedException broken) {
            reset(from);
        } finally {
            close(from);
            close(to);
        }
    }

    private synchronized void awaitSound() throws InterruptedException {
        while (silent) wait();
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyClosed) {
            return;
        }
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            return;
        }
    }

    private void closeDoor() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        silent = false;
        notifyAll();
        refuse();
    }
}
