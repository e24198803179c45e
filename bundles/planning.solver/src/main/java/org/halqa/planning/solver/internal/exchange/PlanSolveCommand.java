// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.halqa.planning.Effort;
import org.halqa.planning.Planner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code halqa:plan-solve INSTANCE SECONDS SOLUTION} in a shell, for the administrator: Karaf's and Gogo's find the service by its
 * properties, so that nothing here depends on a shell. The distribution ships without one. Unlike the script it obeys the
 * rules of partners.
 */
@Component(
        service = PlanSolveCommand.class,
        property = {"osgi.command.scope=halqa", "osgi.command.function=plan-solve"})
public final class PlanSolveCommand {

    private final Planner planner;

    @Activate
    public PlanSolveCommand(@Reference Planner planner) {
        this.planner = planner;
    }

    /** What a shell calls when a command has a hyphen in its name, which comes first. Returns the line that it prints. */
    public String _main(String[] line) throws IOException {
        List<String> given = List.of(line).subList(1, line.length);
        if (given.size() != 3 || !given.get(1).matches("\\d{1,5}")) {
            return "usage: halqa:plan-solve INSTANCE.json SECONDS SOLUTION.json";
        }
        try {
            long cost = new Exchange(planner, (better, first) -> {})
                    .solve(
                            Path.of(given.get(0)),
                            Effort.of(Duration.ofSeconds(Integer.parseInt(given.get(1)))),
                            Path.of(given.get(2)));
            return "cost " + cost;
        } catch (IllegalArgumentException malformed) {
            return String.valueOf(malformed.getMessage());
        }
    }
}
