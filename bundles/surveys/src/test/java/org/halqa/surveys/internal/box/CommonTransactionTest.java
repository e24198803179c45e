// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.halqa.store.StoreFault;
import org.halqa.testkit.TestStore;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CommonTransactionTest {

    private final TestStore store = TestStore.with(new BoxSchema());
    private final BoxRows rows = new BoxRows(store.database("box"));
    private final CommonTransaction common = new CommonTransaction(rows);
    private final Map<String, List<Handle>> runs = new ConcurrentHashMap<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @BeforeEach
    void somebodyWritesAlready() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        start(handle -> {
            writing.countDown();
            await(mayGoOn);
            return "first";
        });
        await(writing);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoWaitsIsWrittenInOneTransaction() throws Exception {
        List<FutureTask<String>> waiting = List.of(start(adds("a", 1)), start(adds("b", 2)), start(adds("c", 3)));
        mayGoOn.countDown();

        for (FutureTask<String> one : waiting) {
            assertThat(one.get()).isEqualTo("done");
        }
        assertThat(runs.values().stream().flatMap(List::stream))
                .hasSize(3)
                .containsOnly(runs.get("a").get(0));
        assertThat(rows.places("freePasses")).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void whoCannotBeWrittenKeepsNobodyElseOut() throws Exception {
        FutureTask<String> good = start(adds("a", 1));
        FutureTask<String> sameAgain = start(adds("a", 2));
        FutureTask<String> alsoGood = start(adds("b", 3));
        mayGoOn.countDown();

        assertThat(good.get()).isEqualTo("done");
        assertThat(alsoGood.get()).isEqualTo("done");
        assertThatThrownBy(sameAgain::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StoreFault.class);
        assertThat(rows.places("freePasses")).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void afterAnErrorOfTheMachineNobodyWaitsForEver() throws Exception {
        FutureTask<String> good = start(adds("a", 1));
        FutureTask<String> error = start(handle -> {
            throw new OutOfMemoryError("for the test");
        });
        mayGoOn.countDown();

        // The one who writes for both meets the error; the other hears that nothing was written.
        assertThatThrownBy(good::get).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(error::get).isInstanceOf(ExecutionException.class);
        assertThat(rows.places("freePasses")).isEmpty();
        assertThat(start(adds("b", 2)).get()).isEqualTo("done");
    }

    private Function<Handle, String> adds(String fingerprint, int place) {
        return handle -> {
            runs.computeIfAbsent(fingerprint, missing -> new ArrayList<>()).add(handle);
            handle.createUpdate("insert into pass values (:place, :print, 'ALL', 'F')")
                    .bind("place", place)
                    .bind("print", fingerprint)
                    .execute();
            return "done";
        };
    }

    /** Somebody who brings work, and stands in the queue (or is through) when this returns. */
    private FutureTask<String> start(Function<Handle, String> work) {
        FutureTask<String> task = new FutureTask<>(() -> common.write(work));
        Thread person = new Thread(task);
        person.start();
        while (person.getState() != Thread.State.WAITING && person.isAlive()) {
            Thread.onSpinWait();
        }
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
