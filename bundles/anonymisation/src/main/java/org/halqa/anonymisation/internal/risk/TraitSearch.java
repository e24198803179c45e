// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.halqa.anonymisation.internal.StockDetectorIds;
import org.halqa.anonymisation.internal.fold.Normaliser;
import org.halqa.anonymisation.internal.search.Obstacles;
import org.halqa.anonymisation.internal.search.Shelf;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.anonymisation.spi.TraitReader.Mention;
import org.halqa.model.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has every reader of traits read a text in bounded time. One that is missing, throws or hangs becomes an obstacle that names it. */
public final class TraitSearch {

    /** The reader without which nothing leaves. */
    private static final String REQUIRED = StockDetectorIds.TRAITS;

    private static final Logger LOG = LoggerFactory.getLogger(TraitSearch.class);

    private final Supplier<List<TraitReader>> readers;
    private final Duration limit;
    private final ExecutorService threads;
    private final Normaliser normaliser = new Normaliser();
    /** Those that hang: not asked again until they have come back, so that nobody waits for them text by text. */
    private final Set<TraitReader> overdue = ConcurrentHashMap.newKeySet();

    /**
     * A search.
     *
     * @param readers those installed now, lowest ranking first
     * @param limit what each may take for one text
     * @param threads where they run
     */
    public TraitSearch(Supplier<List<TraitReader>> readers, Duration limit, ExecutorService threads) {
        this.readers = readers;
        this.limit = limit;
        this.threads = threads;
    }

    /** What was read, and why it cannot be trusted; no obstacle when it can. */
    record Read(List<Mention> mentions, List<Message> obstacles) {}

    /** Those in force now: of several with one id the one with the highest ranking. */
    List<TraitReader> inForce() {
        return List.copyOf(Shelf.inForce(readers.get(), TraitReader::id).values());
    }

    /** Reads {@code text}; never throws. */
    Read in(String text, String language, Map<String, Set<String>> organisations) {
        List<TraitReader> now = inForce();
        List<Mention> mentions = new ArrayList<>();
        List<Message> obstacles = new ArrayList<>();
        if (now.stream().noneMatch(each -> each.id().equals(REQUIRED))) {
            obstacles.add(Obstacles.missing(REQUIRED));
        }
        NormalisedText normalised = normaliser.normalise(text, language);
        for (TraitReader reader : now) {
            if (overdue.contains(reader)) {
                obstacles.add(Obstacles.slow(reader.id()));
                continue;
            }
            AtomicBoolean begun = new AtomicBoolean();
            AtomicBoolean back = new AtomicBoolean();
            Future<List<Mention>> reading = threads.submit(() -> {
                begun.set(true);
                try {
                    return checked(reader, normalised, organisations);
                } finally {
                    back.set(true);
                    overdue.remove(reader);
                }
            });
            try {
                mentions.addAll(reading.get(limit.toNanos(), TimeUnit.NANOSECONDS));
            } catch (ExecutionException e) {
                // The message may hold words of the text: its class must do.
                Throwable cause = e.getCause() == null ? e : e.getCause();
                LOG.warn("Reader {} failed: {}", reader.id(), cause.getClass().getName());
                obstacles.add(Obstacles.failed(reader.id()));
            } catch (TimeoutException e) {
                if (begun.get()) {
                    overdue.add(reader);
                }
                reading.cancel(true);
                if (back.get()) {
                    overdue.remove(reader);
                }
                obstacles.add(Obstacles.slow(reader.id()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                obstacles.add(Obstacles.slow(reader.id()));
            }
        }
        return new Read(mentions, obstacles);
    }

    private static List<Mention> checked(
            TraitReader reader, NormalisedText text, Map<String, Set<String>> organisations) {
        List<Mention> mentions = List.copyOf(reader.mentions(text, organisations));
        int length = text.original().length();
        boolean inside = mentions.stream()
                .allMatch(each -> each.start() < each.end()
                        && each.end() <= length
                        && each.said().stream().allMatch(said -> said.end() <= length));
        if (!inside) {
            throw new IllegalStateException("a mention lies outside the text");
        }
        return mentions;
    }
}
