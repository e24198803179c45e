// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How fast notes of about 2,000 characters are searched, on one thread and once everything is warm. Short samples are joined
 * to notes of that length, for a sentence is no note; longer ones stay whole.
 */
final class Speed {

    private static final int NOTE = 2000;
    private static final long WARM_NANOS = 4_000_000_000L;
    private static final long MEASURE_NANOS = 4_000_000_000L;

    private final double megabytesPerSecond;
    private final double p95Millis;

    /** A note to search. */
    private record Note(String text, String language, int bytes) {}

    private Speed(double megabytesPerSecond, double p95Millis) {
        this.megabytesPerSecond = megabytesPerSecond;
        this.p95Millis = p95Millis;
    }

    static Speed of(List<Sample> samples, BiConsumer<String, String> search) {
        List<Note> notes = notes(samples);
        run(notes, search, WARM_NANOS);
        long[] nanos = run(notes, search, MEASURE_NANOS);
        long bytes = 0;
        long total = 0;
        for (int at = 0; at < nanos.length; at++) {
            bytes += notes.get(at % notes.size()).bytes();
            total += nanos[at];
        }
        Arrays.sort(nanos);
        double p95 = nanos[Math.min(nanos.length - 1, (int) (nanos.length * 0.95))] / 1e6;
        return new Speed(bytes / 1e6 / (total / 1e9), p95);
    }

    double megabytesPerSecond() {
        return megabytesPerSecond;
    }

    double p95Millis() {
        return p95Millis;
    }

    /** Searches all notes again and again until time is up, each at least once; nanoseconds of each search. */
    private static long[] run(List<Note> notes, BiConsumer<String, String> search, long limit) {
        long[] nanos = new long[1024];
        int done = 0;
        long end = System.nanoTime() + limit;
        while (done < notes.size() && done < 200_000 || System.nanoTime() < end) {
            Note note = notes.get(done % notes.size());
            long start = System.nanoTime();
            search.accept(note.text(), note.language());
            nanos = done == nanos.length ? Arrays.copyOf(nanos, done * 2) : nanos;
            nanos[done++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(nanos, done);
    }

    private static List<Note> notes(List<Sample> samples) {
        List<Note> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (Sample sample : samples) {
            if (note.length() > 0 && note.length() + sample.text().length() > NOTE) {
                notes.add(note(note.toString()));
                note.setLength(0);
            }
            note.append(note.length() > 0 ? "\n" : "").append(sample.text());
        }
        notes.add(note(note.toString()));
        return notes;
    }

    private static Note note(String text) {
        return new Note(text, Sample.spoken(text, ""), text.getBytes(StandardCharsets.UTF_8).length);
    }
}
