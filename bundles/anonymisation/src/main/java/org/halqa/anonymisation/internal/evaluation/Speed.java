// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * How fast notes of about 2,000 characters are searched, on one thread and once everything is warm, which is when Java's compiler
 * has next to nothing left to do. Short samples are joined to notes of that length, for a sentence is no note; longer ones stay
 * whole.
 */
final class Speed {

    private static final int NOTE = 2000;
    private static final long WINDOW_NANOS = 2_000_000_000L;
    private static final long MEASURE_NANOS = 4_000_000_000L;
    private static final int MOST_WINDOWS = 45;
    private static final double QUIET = 0.03;
    /** A method is compiled for good after some ten thousand calls, one that few notes need later; on a busy machine that takes its time. */
    private static final int FEWEST_SEARCHES = 25_000;

    private final double megabytesPerSecond;
    private final double megabytesPerProcessorSecond;
    private final double p95Millis;

    /** A note to search. */
    private record Note(String text, String language, int bytes) {}

    private Speed(double megabytesPerSecond, double megabytesPerProcessorSecond, double p95Millis) {
        this.megabytesPerSecond = megabytesPerSecond;
        this.megabytesPerProcessorSecond = megabytesPerProcessorSecond;
        this.p95Millis = p95Millis;
    }

    static Speed of(List<Sample> samples, BiConsumer<String, String> search) {
        List<Note> notes = notes(samples);
        warm(notes, search);
        long busy = processorNanos();
        long[] nanos = run(notes, search, MEASURE_NANOS);
        busy = processorNanos() - busy;
        long bytes = 0;
        long total = 0;
        for (int at = 0; at < nanos.length; at++) {
            bytes += notes.get(at % notes.size()).bytes();
            total += nanos[at];
        }
        Arrays.sort(nanos);
        double p95 = nanos[Math.min(nanos.length - 1, (int) (nanos.length * 0.95))] / 1e6;
        return new Speed(bytes / 1e6 / (total / 1e9), bytes / 1e6 / (Math.max(1, busy) / 1e9), p95);
    }

    double megabytesPerSecond() {
        return megabytesPerSecond;
    }

    /** The same by the time that a processor worked, which other programs on the machine change little. */
    double megabytesPerProcessorSecond() {
        return megabytesPerProcessorSecond;
    }

    double p95Millis() {
        return p95Millis;
    }

    /** Searches often, and until the compiler is quiet; for a minute and a half at most. */
    private static void warm(List<Note> notes, BiConsumer<String, String> search) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        boolean quiet = false;
        int searches = 0;
        for (int window = 0; window < MOST_WINDOWS && !(quiet && searches >= FEWEST_SEARCHES); window++) {
            long before = compiler.getTotalCompilationTime();
            long start = System.nanoTime();
            searches += run(notes, search, WINDOW_NANOS).length;
            double compiled = (compiler.getTotalCompilationTime() - before) * 1e6;
            quiet = compiled < QUIET * (System.nanoTime() - start);
        }
    }

    /** What all threads of Java have had of the processor. */
    private static long processorNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            sum += Math.max(0, threads.getThreadCpuTime(id));
        }
        return sum;
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
