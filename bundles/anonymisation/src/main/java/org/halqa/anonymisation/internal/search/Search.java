// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Runs all detectors over a text, side by side and in bounded time. One that is missing, throws, answers nonsense or takes
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

    /** Searches {@code text}; never throws. */
    public Found in(String text, String language) {
        NormalisedText normalised = normaliser.normalise(text, language);
        List<Message> obstacles = new ArrayList<>(missing());
        List<Finding> findings = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        long end = System.nanoTime() + limit.toNanos();
        start(normalised, obstacles).forEach((id, run) -> {
            try {
                findings.addAll(run.result(Math.max(0, end - System.nanoTime())));
                finished.add(id);
            } catch (TimeoutException e) {
                obstacles.add(Message.of(MODULE, "obstacle.slow", id));
            } catch (ExecutionException e) {
                // The message of the cause may hold words of the text: its class must do.
                LOG.warn(
                        "Detector {} failed: {}",
                        id,
                        String.valueOf(e.getCause()).split(":", 2)[0]);
                obstacles.add(Message.of(MODULE, "obstacle.failed", id));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                obstacles.add(Message.of(MODULE, "obstacle.slow", id));
            }
        });
        return new Found(Overlaps.settle(text, findings), obstacles, finished);
    }

    private Map<String, Run> start(NormalisedText text, List<Message> obstacles) {
        Map<String, Run> running = new LinkedHashMap<>();
        Shelf.inForce(detectors.get()).forEach((id, detector) -> {
            if (overdue.contains(detector)) {
                obstacles.add(Message.of(MODULE, "obstacle.slow", id));
            } else {
                running.put(id, Run.of(detector, text, overdue, threads));
            }
        });
        return running;
    }
}
