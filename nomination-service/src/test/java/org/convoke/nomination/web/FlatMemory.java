package org.convoke.nomination.web;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;

/// Takes what is written, keeps none of it and looks now and then how much memory is in use after a collection.
final class FlatMemory extends OutputStream {
    private static final long STEP = 100_000;

    private long size;
    private long looks;
    private long highest;

    @Override
    public void write(int one) {
        count(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        count(length);
    }

    private void count(int length) {
        size += length;
        if (size / STEP > looks) {
            looks++;
            highest = Math.max(highest, live());
        }
    }

    static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    long size() {
        return size;
    }

    long looks() {
        return looks;
    }

    long highest() {
        return highest;
    }
}
