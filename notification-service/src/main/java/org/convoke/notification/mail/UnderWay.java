package org.convoke.notification.mail;

/// The mails that are being sent at the moment, each by a thread of its own; a slow one holds up nobody else.
final class UnderWay {

    private final int most;
    private int now;
    private long ended;

    UnderWay(int most) {
        this.most = most;
    }

    /// Waits until there is room for at least one more.
    synchronized int room() throws InterruptedException {
        while (now == most) {
            wait();
        }
        return most - now;
    }

    void start(Runnable send) {
        begin();
        Thread.ofVirtual().start(() -> {
            try {
                send.run();
            } finally {
                end();
            }
        });
    }

    /// How many have ended so far.
    synchronized long ended() {
        return ended;
    }

    /// Waits until more have ended.
    ///
    /// @return false when there is nothing to wait for
    synchronized boolean waitFor(long more) throws InterruptedException {
        while (ended < more && now > 0) {
            wait();
        }
        return ended >= more;
    }

    synchronized void awaitAll() throws InterruptedException {
        while (now > 0) {
            wait();
        }
    }

    private synchronized void begin() {
        now++;
    }

    private synchronized void end() {
        now--;
        ended++;
        notifyAll();
    }
}
