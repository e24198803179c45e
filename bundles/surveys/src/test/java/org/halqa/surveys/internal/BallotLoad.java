// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
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
 * itests/bin/bench-ballots} runs it. There are two slips for each person at most, and 2,000 people: 4,000 ballots.
 */
class BallotLoad {

    private static final int PEOPLE = 200;
    private static final int ROUNDS = 5;
    private static final int ROUND = Integer.getInteger("halqa.ballots", 1000) / ROUNDS;

    @Test
    void ballotsBesideBareCommits(@TempDir Path folder) throws Exception {
        try (SurveyHouse house = new SurveyHouse(folder.resolve("boxes"))) {
            Stored survey = house.open(SurveyHouse.plan(Math.max(1000, ROUND * ROUNDS / 2), Way.HAT));
            List<String> slips = house.slips(survey, ROUND * ROUNDS);
            Boxes boxes = TestStore.boxes(folder.resolve("bare"));
            Database bare = boxes.open("bare", Chance.bytes(32), new BoxSchema());
            Rounds ballots = new Rounds(at -> SurveyHouse.value(
                    house.ballots().cast(survey.id(), new Pass.Code(slips.get(at)), SurveyHouse.answers(3, "merci"))));
            Rounds commits = new Rounds(at -> insert(bare, at));
            // In turns, so that what else the machine does meets both; the first turn warms up and is not counted.
            for (int round = 0; round < ROUNDS; round++) {
                ballots.run(round);
                commits.run(round);
            }
            assertThat(house.surveys()
                            .find(SurveyHouse.ASKS, survey.id())
                            .orElseThrow()
                            .counts()
                            .cast())
                    .isEqualTo(ROUND * ROUNDS);
            ballots.say("ballots");
            commits.say("bare commits of one row");
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

    /** Rounds of one kind of work by all people at once. */
    private static final class Rounds {

        private final Work work;
        private final List<Long> each = new ArrayList<>();
        private long whole;

        Rounds(Work work) {
            this.work = work;
        }

        void run(int round) throws Exception {
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            try {
                List<Callable<Long>> calls = IntStream.range(round * ROUND, (round + 1) * ROUND)
                        .<Callable<Long>>mapToObj(at -> () -> {
                            long begun = System.nanoTime();
                            work.number(at);
                            return System.nanoTime() - begun;
                        })
                        .toList();
                long from = System.nanoTime();
                List<Future<Long>> done = people.invokeAll(calls);
                if (round > 0) {
                    whole += System.nanoTime() - from;
                    for (Future<Long> one : done) {
                        each.add(one.get());
                    }
                }
            } finally {
                people.shutdownNow();
            }
        }

        void say(String what) {
            Collections.sort(each);
            System.out.printf(
                    "%s: %.0f a second, p50 %d ms, p95 %d ms%n",
                    what,
                    each.size() * 1e9 / whole,
                    each.get(each.size() / 2) / 1_000_000,
                    each.get(each.size() * 95 / 100) / 1_000_000);
        }
    }
}
