// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.Programme;

/** The switch of the fictional consortium: one click each way. */
final class DemoPart implements Part {

    private final Demo demo;

    DemoPart(Demo demo) {
        this.demo = demo;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return new View.NotFound();
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        return switch (String.join("/", path)) {
            case "load" -> answer(demo.load(request.caller()), "demo.loaded");
            case "remove" -> answer(demo.remove(request.caller()), "demo.removed");
            default -> new View.NotFound();
        };
    }

    private static View answer(Outcome<Programme> outcome, String confirmation) {
        return outcome instanceof Outcome.Refused<Programme> refused
                ? new View.Unavailable(refused.faults().get(0).reason())
                : new View.Redirect("/programme", Part.say(confirmation));
    }
}
