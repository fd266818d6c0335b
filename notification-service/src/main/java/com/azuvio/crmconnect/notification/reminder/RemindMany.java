package com.azuvio.crmconnect.notification.reminder;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks about many clients side by side, each on its own; one that is not answered holds nobody else up. */
@Component
public class RemindMany implements DisposableBean {

    private static final int AT_ONCE_MAX = 4;

    private final JudgeReminder judgeReminder;
    private final SendReminder sendReminder;
    private final Semaphore places = new Semaphore(AT_ONCE_MAX);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("reminder-", 0).factory());

    RemindMany(JudgeReminder judgeReminder, SendReminder sendReminder) {
        this.judgeReminder = judgeReminder;
        this.sendReminder = sendReminder;
    }

    /** In the order of the clients. */
    public List<Judgement> judge(List<UUID> clients) {
        return each(clients, client -> judgeReminder.judge(client, null));
    }

    /** In the order of the clients, each once. */
    public List<SendReminder.Outcome> send(List<UUID> clients) {
        return each(clients.stream().distinct().toList(), sendReminder::send);
    }

    private <T> List<T> each(List<UUID> clients, Function<UUID, T> work) {
        List<Future<T>> running = clients.stream()
                .map(client -> threads.submit(bounded(() -> work.apply(client))))
                .toList();
        return running.stream().map(RemindMany::resultOf).toList();
    }

    private <T> Callable<T> bounded(Callable<T> work) {
        return () -> {
            places.acquire();
            try {
                return work.call();
            } finally {
                places.release();
            }
        };
    }

    private static <T> T resultOf(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
