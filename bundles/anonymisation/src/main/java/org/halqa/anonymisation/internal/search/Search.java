// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
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

    private final Supplier<List<Detector>> detectors;
    private final Set<String> required;
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
        this.detectors = detectors;
        this.required = Set.copyOf(required);
        this.limit = limit;
        this.threads = threads;
    }

    /** Names every required detector that is not there. */
    public List<Message> missing() {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(Shelf.inForce(detectors.get()).keySet());
        return missing.stream()
                .map(id -> Message.of(MODULE, "obstacle.missing", id))
                .toList();
    }

    /** Ids of the detectors in force now. */
    public Set<String> present() {
        return Set.copyOf(Shelf.inForce(detectors.get()).keySet());
    }

    /** Searches {@code text}; never throws. */
    public Found in(String text, String language) {
        NormalisedText normalised = normaliser.normalise(text, language);
        List<Message> obstacles = new ArrayList<>(missing());
        List<Finding> findings = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        long end = System.nanoTime() + limit.toNanos();
        Shelf.inForce(detectors.get()).forEach((id, detector) -> {
            try {
                findings.addAll(run(detector, normalised, end));
                finished.add(id);
            } catch (TimeoutException e) {
                obstacles.add(Message.of(MODULE, "obstacle.slow", id));
            } catch (ExecutionException e) {
                // The message of the cause may hold words of the text: its class must do.
                Throwable cause = e.getCause();
                LOG.warn(
                        "Detector {} failed: {}",
                        id,
                        (cause == null ? e : cause).getClass().getName());
                obstacles.add(Message.of(MODULE, "obstacle.failed", id));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                obstacles.add(Message.of(MODULE, "obstacle.slow", id));
            }
        });
        return new Found(Overlaps.settle(text, findings), obstacles, finished);
    }

    /** One after the other, each on a thread of its own that it may hang without holding anybody else up. */
    private List<Finding> run(Detector detector, NormalisedText text, long end)
            throws TimeoutException, ExecutionException, InterruptedException {
        if (overdue.contains(detector)) {
            throw new TimeoutException();
        }
        return Run.of(detector, text, overdue, threads).result(Math.max(1, end - System.nanoTime()));
    }
}
