// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.internal.box.BoxSchema;
import org.halqa.surveys.internal.box.Chance;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ballots of 200 people at once beside bare JDBC commits into the same kind of encrypted database. No test of every day: {@code
 * itests/bin/bench-ballots} runs it.
 */
class BallotLoad {

    private static final int PEOPLE = 200;
    private static final int BALLOTS = Integer.getInteger("halqa.ballots", 1200);

    @Test
    void ballotsBesideBareCommits(@TempDir Path folder) throws Exception {
        try (SurveyHouse house = new SurveyHouse(folder.resolve("boxes"))) {
            Stored survey = house.open(SurveyHouse.plan(1000, Way.HAT));
            List<String> slips = house.slips(survey, BALLOTS);
            long[] ballots = times(at -> SurveyHouse.value(
                    house.ballots().cast(survey.id(), new Pass.Code(slips.get(at)), SurveyHouse.answers(3, "merci"))));
            assertThat(house.surveys()
                            .find(SurveyHouse.ASKS, survey.id())
                            .orElseThrow()
                            .counts()
                            .cast())
                    .isEqualTo(BALLOTS);

            Boxes boxes = TestStore.boxes(folder.resolve("bare"));
            Database bare = boxes.open("bare", Chance.bytes(32), new BoxSchema());
            long[] commits = times(at -> insert(bare, at));
            say("ballots", ballots);
            say("bare commits of one row", commits);
        }
    }

    private static int insert(Database database, int place) {
        return database.inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into piece values (?, true, ?)")) {
                insert.setInt(1, place);
                insert.setString(2, "x".repeat(2048));
                return insert.executeUpdate();
            }
        });
    }

    private interface Work {
        Object number(int at);
    }

    /** Nanoseconds of each, and of the whole at the end. */
    private static long[] times(Work work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            long from = System.nanoTime();
            List<Callable<Long>> calls = IntStream.range(0, BALLOTS)
                    .<Callable<Long>>mapToObj(at -> () -> {
                        long begun = System.nanoTime();
                        work.number(at);
                        return System.nanoTime() - begun;
                    })
                    .toList();
            List<Future<Long>> done = people.invokeAll(calls);
            long whole = System.nanoTime() - from;
            long[] times = new long[BALLOTS + 1];
            for (int at = 0; at < BALLOTS; at++) {
                times[at] = done.get(at).get();
            }
            times[BALLOTS] = whole;
            return times;
        } finally {
            people.shutdownNow();
        }
    }

    private static void say(String what, long[] times) {
        long[] each = Arrays.copyOf(times, BALLOTS);
        Arrays.sort(each);
        System.out.printf(
                "%s: %.0f a second, p50 %d ms, p95 %d ms%n",
                what,
                BALLOTS * 1e9 / times[BALLOTS],
                each[BALLOTS / 2] / 1_000_000,
                each[BALLOTS * 95 / 100] / 1_000_000);
    }
}
