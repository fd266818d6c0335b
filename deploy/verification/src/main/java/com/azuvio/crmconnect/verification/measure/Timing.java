package com.azuvio.crmconnect.verification.measure;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Durations by the monotonic clock. */
public final class Timing {

    private Timing() {}

    public static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** @return milliseconds, the median of {@code times} repetitions after {@code warm} that do not count */
    public static double medianMillis(int warm, int times, Runnable work) {
        for (int i = 0; i < warm; i++) {
            work.run();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            millis[i] = seconds(work) * TimeUnit.SECONDS.toMillis(1);
        }
        Arrays.sort(millis);
        return millis[times / 2];
    }
}
