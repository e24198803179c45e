// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halqa.store.Database;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An adversary who holds the keys of the database, sees it whole just before it is sealed and what is left afterwards, knows in
 * which order people came and even who held which slip, and tries to say whose answer is whose. Where people are matched by
 * chance, one of them is right on average in every survey, however many took part (the fixed points of a random permutation), with a
 * variance of one. The same adversary is right about everybody in a table into which rows are simply inserted.
 */
class LinkageGameTest {

    /** More of them make the interval narrower: {@code -Dhalqa.linkage.surveys=1000}. */
    private static final int SURVEYS = Integer.getInteger("halqa.linkage.surveys", 8);

    /**
     * So many deviations that a test of chance fails by chance less than once in ten thousand runs: the tail is that of a Poisson
     * distribution, and a run makes 21 guesses.
     */
    private static final double DEVIATIONS = 6;

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 30})
    @DisplayName("S30 neither time nor place in a table tells whose ballot it is")
    void nobodyIsFoundMoreOftenThanByChance(int people) {
        Map<String, Integer> found = new HashMap<>();
        for (int survey = 0; survey < SURVEYS; survey++) {
            play(people).forEach((attack, hits) -> found.merge(attack, hits, Integer::sum));
        }

        double most = SURVEYS + DEVIATIONS * Math.sqrt(SURVEYS);
        assertThat(most).as("a test that can fail").isLessThan(0.9 * SURVEYS * people);
        assertThat(found).hasSizeGreaterThan(6).allSatisfy((attack, hits) -> assertThat((double) hits)
                .as(attack)
                .isLessThan(most));
        if (SURVEYS > 100) {
            // With many surveys the interval has two ends: never to be right would tell something, too.
            double least = SURVEYS - DEVIATIONS * Math.sqrt(SURVEYS);
            assertThat(found.values())
                    .allSatisfy(hits -> assertThat((double) hits).isGreaterThan(least));
            System.out.println(people + " people, " + SURVEYS + " surveys, right by chance " + SURVEYS + ": " + found);
        }
    }

    /** One survey: attack to number of people who are found. */
    private static Map<String, Integer> play(int people) {
        try (TestStore store = TestStore.with(new BoxSchema())) {
            Database database = store.database("box");
            BallotBox box = BallotBox.in(
                    database, new BallotBox.Size(3 * people, 1, Map.of(Piece.LENGTH, 3 * people), List.of("ALL")));
            List<String> slips = IntStream.range(0, people)
                    .mapToObj(person -> Fingerprint.of(Chance.bytes(16)))
                    .toList();
            box.issue(slips.stream().sorted().toList(), "ALL");
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, people).boxed().toList());
            Chance.shuffle(order);
            order.forEach(person -> box.cast(slips.get(person), stratum -> List.of("answer of " + person)));
            return attacks(database, box, slips, order);
        }
    }

    private static Map<String, Integer> attacks(
            Database database, BallotBox box, List<String> slips, List<Integer> order) {
        List<String> heap = column(database, "select content from piece where taken = true");
        List<String> byPlace = column(database, "select content from piece where taken = true order by place");
        List<Integer> passes = column(database, "select fingerprint from pass where state = 'U'").stream()
                .map(slips::indexOf)
                .toList();
        List<Integer> byNullifier = IntStream.range(0, slips.size())
                .boxed()
                .sorted(Comparator.comparing(slips::get))
                .toList();
        SealedAnswers left = box.empty();
        Map<String, Integer> found = new HashMap<>();
        found.put("order of rows", hits(order, people(heap)));
        found.put("order of rows, backwards", hits(order, backwards(people(heap))));
        found.put("place", hits(order, people(byPlace)));
        found.put("bytes on disk", hits(order, people(heap.stream().sorted().toList())));
        found.put(
                "order of what is left",
                hits(order, left.pieces().stream().map(LinkageGameTest::person).toList()));
        found.put("rows of passes beside rows of pieces", hits(passes, people(heap)));
        found.put(
                "fingerprint of passes beside what is left",
                hits(
                        byNullifier,
                        left.pieces().stream().map(LinkageGameTest::person).toList()));
        assertThat(heap)
                .as("nothing to tell lengths apart by")
                .extracting(String::length)
                .containsOnly(Piece.LENGTH / 3 * 4);
        return found;
    }

    private static List<Integer> people(List<String> contents) {
        return contents.stream()
                .map(content -> person(Piece.words(Piece.leaf(content))))
                .toList();
    }

    /** Who wrote it: known to the referee alone. */
    private static int person(String words) {
        return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static List<Integer> backwards(List<Integer> list) {
        List<Integer> turned = new ArrayList<>(list);
        java.util.Collections.reverse(turned);
        return turned;
    }

    private static int hits(List<Integer> truth, List<Integer> guess) {
        return (int) IntStream.range(0, truth.size())
                .filter(at -> truth.get(at).equals(guess.get(at)))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 30})
    void theSameAdversaryFindsEverybodyInATableOfInserts(int people) {
        try (TestStore store = TestStore.with(new BoxSchema())) {
            Database database = store.database("box");
            run(database, "create table plain (id varchar(36) not null primary key, content varchar(2048) not null)");
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, people).boxed().toList());
            Chance.shuffle(order);
            order.forEach(person -> insert(database, Piece.sealed("answer of " + person, Piece.LENGTH)));

            List<String> heap = column(database, "select content from plain");
            assertThat(hits(order, people(heap))).isGreaterThan(people * 9 / 10);
        }
    }

    private static void insert(Database database, String content) {
        database.inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into plain values (?, ?)")) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, content);
                return insert.executeUpdate();
            }
        });
    }

    private static void run(Database database, String sql) {
        database.inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static List<String> column(Database database, String sql) {
        return database.inTransaction(connection -> read(connection, sql));
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
