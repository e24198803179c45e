// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.surveys.Thermometers;
import org.halqa.surveys.Thermometers.Moment;
import org.halqa.surveys.console.internal.SurveysConsoleTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /t/<thermometer>}: one tap. */
@Component
public final class TapPage implements OpenPage {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

    private final Thermometers thermometers;

    @Activate
    public TapPage(@Reference Thermometers thermometers) {
        this.thermometers = thermometers;
    }

    @Override
    public String id() {
        return "t";
    }

    @Override
    public String module() {
        return SurveysConsoleTexts.MODULE;
    }

    @Override
    public View get(OpenRequest request) {
        return thermometers
                .open(request.rest())
                .<View>map(moment ->
                        Screens.page(200, "tap", Map.of("id", request.rest(), "moment", moment.name(), "steps", STEPS)))
                .orElseGet(View.NotFound::new);
    }

    @Override
    public View post(OpenRequest request) {
        Optional<Moment> moment = thermometers.open(request.rest()).filter(now -> request.field("moment")
                .filter(now.name()::equals)
                .isPresent());
        String step = request.field("step").orElse("");
        if (moment.isEmpty() || !step.matches("[1-5]")) {
            return get(request);
        }
        String key = request.field("_key").orElse("");
        thermometers.tap(request.rest(), moment.get(), Integer.parseInt(step), key);
        return Screens.page(200, "tapped", Map.of());
    }
}
