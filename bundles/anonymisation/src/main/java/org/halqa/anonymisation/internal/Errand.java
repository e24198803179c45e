// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody may not want to wait for. It goes on when they leave; its result is handed over once, to whoever asks next and
 * soon, so that nobody is told what was true long ago. Any thread.
 */
final class Errand<T> {

    /** Longer than any such work takes. What was begun before is not handed over any more. */
    static final Duration SOON = Duration.ofMinutes(10);

    private final String name;
    private final Supplier<T> work;
    private final LongSupplier nanoseconds;
    private @Nullable CompletableFuture<T> running;
    private long begun;

    /**
     * Starts nothing yet.
     *
     * @param name of the thread
     * @param work may take long
     * @param nanoseconds a clock that only goes forward
     */
    Errand(String name, Supplier<T> work, LongSupplier nanoseconds) {
        this.name = name;
        this.work = work;
        this.nanoseconds = nanoseconds;
    }

    /**
     * What comes of it.
     *
     * @return empty when it is not done in time
     * @throws RuntimeException what the work threw
     */
    Optional<T> within(Duration patience) {
        CompletableFuture<T> mine = join();
        try {
            T result = mine.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            leave(mine);
            return Optional.of(result);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            leave(mine);
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    private synchronized CompletableFuture<T> join() {
        long now = nanoseconds.getAsLong();
        if (running == null || now - begun > SOON.toNanos()) {
            CompletableFuture<T> started = new CompletableFuture<>();
            Thread thread = new Thread(() -> run(started), name);
            thread.setDaemon(true);
            thread.start();
            running = started;
            begun = now;
        }
        return running;
    }

    private void run(CompletableFuture<T> started) {
        try {
            started.complete(work.get());
        } catch (RuntimeException | Error fault) {
            started.completeExceptionally(fault);
        }
    }

    private synchronized void leave(CompletableFuture<T> done) {
        if (running == done) {
            running = null;
        }
    }
}
