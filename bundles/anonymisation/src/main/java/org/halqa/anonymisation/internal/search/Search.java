// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.internal.fold.Normaliser;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.model.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs all detectors over a text in bounded time. One that is missing, throws, answers nonsense or takes
 * too long becomes an obstacle that names it: the search is then not whole and nothing may leave on its word.
 */
public final class Search {

    /** Module of the texts of the door. */
    public static final String MODULE = "door";

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final Team team;
    private final Duration limit;
    private final ExecutorService threads;
    private final Normaliser normaliser = new Normaliser();
    /** Those that hang: not asked again until they have come back, so that each takes one thread and not all. */
    private final Set<Detector> overdue = ConcurrentHashMap.newKeySet();

    /**
     * A search.
     *
     * @param detectors those installed now, lowest ranking first
     * @param required ids without which nothing leaves
     * @param limit what all of them together may take for one text
     * @param threads where they run; must not queue a search behind a detector that hangs
     */
    public Search(Supplier<List<Detector>> detectors, Set<String> required, Duration limit, ExecutorService threads) {
        this.team = new Team(detectors, required);
        this.limit = limit;
        this.threads = threads;
    }

    /** Names every required detector that is not there. */
    public List<Message> missing() {
        return team.now().missing();
    }

    /** Ids of the detectors in force now. */
    public Set<String> present() {
        return team.now().ids();
    }

    /** Searches {@code text}; never throws. */
    public Found in(String text, String language) {
        return in(text, language, detector -> true);
    }

    /** The same without detectors that find somebody because a register knows them. */
    public Found knowingNobody(String text, String language) {
        return in(text, language, detector -> !detector.knowsPeople());
    }

    private Found in(String text, String language, Predicate<Detector> asked) {
        NormalisedText normalised = normaliser.normalise(text, language);
        Team.Members members = team.now();
        List<Message> obstacles = new ArrayList<>(members.missing());
        List<Finding> findings = new ArrayList<>();
        long end = System.nanoTime() + limit.toNanos();
        List<Detector> finished = new ArrayList<>(members.detectors().size());
        for (Run.Answer answer : answers(inTime(members, asked, obstacles), normalised, end, obstacles)) {
            Throwable failure = answer.failure();
            if (failure == null) {
                findings.addAll(answer.findings());
                finished.add(answer.detector());
            } else {
                // The message may hold words of the text: its class must do.
                String id = answer.detector().id();
                LOG.warn("Detector {} failed: {}", id, failure.getClass().getName());
                obstacles.add(Obstacles.failed(id));
            }
        }
        return new Found(Overlaps.settle(text, findings), obstacles, members.ids(finished));
    }

    /** Those that are asked and do not hang. */
    private List<Detector> inTime(Team.Members members, Predicate<Detector> asked, List<Message> obstacles) {
        List<Detector> waiting = new ArrayList<>(members.detectors().size());
        for (Detector detector : members.detectors()) {
            if (asked.test(detector)) {
                if (overdue.contains(detector)) {
                    obstacles.add(Obstacles.slow(detector.id()));
                } else {
                    waiting.add(detector);
                }
            }
        }
        return waiting;
    }

    /** Has all of them read the text; those that hang or come too late become obstacles. */
    private List<Run.Answer> answers(List<Detector> waiting, NormalisedText text, long end, List<Message> obstacles) {
        List<Run.Answer> answers = new ArrayList<>();
        List<Detector> rest = waiting;
        try {
            while (!rest.isEmpty()) {
                List<Run.Answer> some = new ArrayList<>();
                Detector hanging =
                        Run.of(rest, text, some, overdue, threads).await(Math.max(1, end - System.nanoTime()));
                answers.addAll(some);
                if (hanging == null) {
                    return answers;
                }
                obstacles.add(Obstacles.slow(hanging.id()));
                rest = rest.subList(some.size() + 1, rest.size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            rest.forEach(each -> obstacles.add(Obstacles.slow(each.id())));
        }
        return answers;
    }
}
