// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes what several people bring at the same moment in one transaction: whoever comes first writes for all who wait, and the
 * others sleep until theirs is done. The database then locks and commits once for all of them, and nobody hears of success before
 * that commit. When it does not work, each is tried alone, so that one who cannot write keeps nobody else out. Work may therefore
 * run more than once. Safe on any thread.
 */
final class CommonTransaction {

    /** Few enough that nobody waits long for a commit. */
    private static final int MOST = 32;

    private final BoxRows rows;
    private final Queue<Waiting<?>> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turn = new Semaphore(1);

    CommonTransaction(BoxRows rows) {
        this.rows = rows;
    }

    /** Does this work, with that of others or alone; throws what the database throws. */
    <T> T write(Function<Handle, T> work) {
        Waiting<T> mine = new Waiting<>(work);
        waiting.add(mine);
        while (!mine.isOver()) {
            if (turn.tryAcquire()) {
                haveTheTurn(mine);
            } else {
                mine.sleep();
            }
        }
        return mine.result();
    }

    private void haveTheTurn(Waiting<?> mine) {
        try {
            if (!mine.isOver()) {
                withWhoWaits(mine);
            }
        } finally {
            turn.release();
            // Whoever came in vain stands in the queue by now, and one of them has the next turn.
            Waiting<?> next = waiting.peek();
            if (next != null) {
                next.wake();
            }
        }
    }

    /** Whoever has the turn is always among them: who hears of a fault leaves nothing behind that is written later. */
    private void withWhoWaits(Waiting<?> mine) {
        waiting.remove(mine);
        List<Waiting<?>> together = new ArrayList<>();
        for (Waiting<?> one = mine; one != null; one = together.size() < MOST ? waiting.poll() : null) {
            together.add(one);
        }
        try {
            if (together.size() == 1 || !allAtOnce(together)) {
                together.forEach(this::alone);
            }
        } finally {
            // After an error of the machine nobody waits for ever.
            together.forEach(Waiting::broken);
        }
    }

    private boolean allAtOnce(List<Waiting<?>> together) {
        try {
            rows.inTransaction(handle -> {
                together.forEach(one -> one.tryOn(handle));
                return true;
            });
        } catch (RuntimeException somebodyCannot) {
            // Not lost: who cannot is found when each is tried alone.
            return false;
        }
        together.forEach(Waiting::committed);
        return true;
    }

    private void alone(Waiting<?> one) {
        try {
            rows.inTransaction(handle -> {
                one.tryOn(handle);
                return true;
            });
            one.committed();
        } catch (RuntimeException fault) {
            one.failed(fault);
        }
    }

    /** The work of one person. Only who has the turn touches its result before it is over. */
    private static final class Waiting<T> {

        private final Function<Handle, T> work;
        private @Nullable T result;
        private @Nullable RuntimeException fault;
        private volatile boolean over;
        private final Semaphore woken = new Semaphore(0);

        Waiting(Function<Handle, T> work) {
            this.work = work;
        }

        void tryOn(Handle handle) {
            result = work.apply(handle);
        }

        void committed() {
            over = true;
            wake();
        }

        void failed(RuntimeException why) {
            fault = why;
            over = true;
            wake();
        }

        /** Until it is over, or this one may have the turn. */
        void sleep() {
            woken.acquireUninterruptibly();
        }

        void wake() {
            woken.release();
        }

        void broken() {
            if (!over) {
                failed(new IllegalStateException("the transaction broke off"));
            }
        }

        boolean isOver() {
            return over;
        }

        T result() {
            if (fault != null) {
                throw fault;
            }
            if (result == null) {
                throw new IllegalStateException("work without a result");
            }
            return result;
        }
    }
}
