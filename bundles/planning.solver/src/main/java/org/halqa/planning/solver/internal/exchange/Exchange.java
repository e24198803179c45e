// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.Planner;
import org.halqa.planning.SchedulingProblem;

/**
 * Solves a file into a file. The first plan is written as soon as it is there and better ones every other second, so that a
 * search that is cut off leaves a plan behind.
 */
public final class Exchange {

    private static final long PAUSE = 2_000_000_000L;

    /** Is told of each better plan. */
    @FunctionalInterface
    public interface Ear {
        /** A plan that costs that much is known. */
        void better(long cost, boolean first);
    }

    private final Planner planner;
    private final Ear ear;
    private long written;
    private boolean any;

    /** An exchange with that planner. */
    public Exchange(Planner planner, Ear ear) {
        this.planner = planner;
        this.ear = ear;
    }

    @FunctionalInterface
    private interface Writing {
        void now() throws IOException;
    }

    /**
     * Solves an instance.
     *
     * @return what the plan costs
     * @throws IOException when a file cannot be read or written
     * @throws IllegalArgumentException when the instance is malformed or contradicts itself
     */
    public long solve(Path instance, Effort effort, Path out) throws IOException {
        long start = System.nanoTime();
        JsonNode tree = ExchangeReader.tree(instance);
        boolean composes = ExchangeReader.composes(tree);
        return composes ? compose(tree, start, effort, out) : schedule(tree, start, effort, out);
    }

    private long compose(JsonNode tree, long start, Effort effort, Path out) throws IOException {
        CompositionProblem problem = ExchangeReader.composition(tree);
        var proposal = planner.compose(problem, rest(effort, start), (plan, cost) -> {
            tell(cost, () -> ExchangeWriter.write(out, problem.name(), plan));
            return true;
        });
        ExchangeWriter.write(out, problem.name(), proposal.plan());
        return proposal.cost();
    }

    private long schedule(JsonNode tree, long start, Effort effort, Path out) throws IOException {
        SchedulingProblem problem = ExchangeReader.scheduling(tree);
        var proposal = planner.schedule(problem, rest(effort, start), (plan, cost) -> {
            tell(cost, () -> ExchangeWriter.write(out, problem.name(), plan));
            return true;
        });
        ExchangeWriter.write(out, problem.name(), proposal.plan());
        return proposal.cost();
    }

    private static Effort rest(Effort effort, long start) {
        Duration left = effort.time().minusNanos(System.nanoTime() - start);
        return new Effort(left.isNegative() ? Duration.ZERO : left, effort.threads(), effort.seed(), effort.steps());
    }

    private void tell(long cost, Writing writing) {
        ear.better(cost, !any);
        long now = System.nanoTime();
        if (!any || now - written > PAUSE) {
            any = true;
            written = now;
            try {
                writing.now();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
