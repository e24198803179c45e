// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.Effort;
import org.halqa.planning.solver.internal.SearchingPlanner;

/** Solves an instance of {@code halqa-planning-1} from the command line: {@code itests/bin/plan-solve}. */
public final class PlanSolve {

    private static final String USAGE =
            "usage: plan-solve INSTANCE.json --seconds N --out SOLUTION.json [--threads N] [--seed N] [--trace]";
    /** Seconds, and share of the time, that are left to write the plan and to end, on a busy machine too. */
    private static final double LEAST_RESERVE = 0.5;

    private static final double MOST_RESERVE = 1.5;
    private static final double SHARE = 0.08;
    private static final double MOST_SHARE = 0.3;

    private PlanSolve() {}

    /** Ends with 0, or with 2 and a line that says what is wrong with the file or the question. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = options(args);
        String instance = options.get("instance");
        String out = options.get("out");
        if (instance == null || out == null) {
            fail(USAGE);
            return;
        }
        try {
            // The script says when it began: the JVM knows its own start only to the second.
            String began = options.get("began");
            Instant start = began == null ? Instant.now() : Instant.ofEpochMilli(Long.parseLong(began));
            double seconds = Double.parseDouble(options.getOrDefault("seconds", "10"));
            Duration late = Duration.between(start, Instant.now());
            Duration whole = Duration.ofNanos((long) ((seconds - reserve(seconds, late)) * 1e9));
            Duration left = whole.minus(late);
            Effort effort = new Effort(
                    left.isNegative() ? Duration.ZERO : left,
                    Integer.parseInt(options.getOrDefault("threads", "2")),
                    Long.parseLong(options.getOrDefault("seed", "1")),
                    Long.MAX_VALUE);
            boolean trace = options.containsKey("trace");
            Exchange exchange = new Exchange(new SearchingPlanner(List::of), (cost, first) -> {
                if (trace) {
                    System.err.printf(
                            "%6.2f s  %d%n",
                            Duration.between(start, Instant.now()).toMillis() / 1e3, cost);
                }
            });
            long cost = exchange.solve(Path.of(instance), effort, Path.of(out));
            System.out.printf(
                    "%d after %.2f s%n",
                    cost, Duration.between(start, Instant.now()).toMillis() / 1e3);
        } catch (JsonProcessingException e) {
            fail("not JSON, line " + e.getLocation().getLineNr());
        } catch (IllegalArgumentException | DateTimeException e) {
            fail(String.valueOf(e.getMessage()));
        }
    }

    /** A machine on which Java took long to start is busy, and takes as long again to end. */
    static double reserve(double seconds, Duration late) {
        double usual = Math.min(MOST_RESERVE, Math.max(LEAST_RESERVE, seconds * SHARE));
        return Math.max(usual, Math.min(seconds * MOST_SHARE, late.toMillis() / 1e3));
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--trace")) {
                options.put("trace", "");
            } else if (args[i].startsWith("--") && i + 1 < args.length) {
                options.put(args[i].substring(2), args[++i]);
            } else {
                options.put("instance", args[i]);
            }
        }
        return options;
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(2);
    }
}
