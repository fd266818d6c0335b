package com.azuvio.crmconnect.verification.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A few people who work at the same time. */
public final class Parallel {

    private static final int WORKERS = 6;

    private Parallel() {}

    /** @return the results in the order of the inputs; the first failure ends all */
    public static <T, R> List<R> map(List<T> inputs, Function<T, R> work) {
        return map(WORKERS, inputs, work);
    }

    /** The same with another number of people. */
    public static <T, R> List<R> map(int workers, List<T> inputs, Function<T, R> work) {
        try (var people = Executors.newFixedThreadPool(workers)) {
            List<Future<R>> tasks = inputs.stream()
                    .map(input -> people.submit(() -> work.apply(input)))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> task : tasks) {
                results.add(result(task));
            }
            return results;
        }
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
