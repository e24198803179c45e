// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.surveys.Thermometers;
import org.halqa.surveys.Thermometers.Moment;
import org.halqa.surveys.Thermometers.Reading;
import org.halqa.surveys.Thermometers.State;

/** {@code /surveys/thermometer}: shown to the whole circle. */
final class ThermometerDesk {

    private final Thermometers thermometers;

    ThermometerDesk(Thermometers thermometers) {
        this.thermometers = thermometers;
    }

    /** What is shown of one moment. */
    public record Shown(String moment, int people, List<String> shares) {

        static Shown of(Moment moment, Reading reading) {
            return new Shown(
                    moment.name(),
                    reading.people(),
                    reading.shares().stream().map(Enum::name).toList());
        }
    }

    View view(PageRequest request) {
        Optional<State> state = thermometers.current(request.caller());
        return View.Page.of(
                "thermometer",
                SurveysConsoleTexts.say("page.title"),
                Map.of(
                        "links",
                        state.filter(each -> each.now().isPresent()).stream()
                                .map(each -> request.origin() + "/t/" + each.id())
                                .toList(),
                        "now",
                        state.flatMap(State::now).map(Enum::name).orElse(""),
                        "readings",
                        state.stream()
                                .flatMap(each ->
                                        List.of(Shown.of(Moment.START, each.start()), Shown.of(Moment.END, each.end()))
                                                .stream())
                                .toList()));
    }

    View act(PageRequest request) {
        if (request.field("act").filter("next"::equals).isPresent()) {
            thermometers.next(request.caller());
        } else {
            thermometers.begin(request.caller());
        }
        return new View.Redirect("/surveys/thermometer", null);
    }
}
