// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

/** The components of the room put together as the framework would. */
class SheetsComponentTest {

    @Test
    void theDoorHearsThatASurveyWasClosedAlsoWhenItAskedBefore(@TempDir Path folder) {
        try (SurveyHouse house = new SurveyHouse(folder)) {
            SurveyWorks works = works(house);
            Surveys surveys = works.parts().surveys();
            SheetsComponent sheets = new SheetsComponent(works, house.programmes);
            String programme = house.programmes.current().id();

            Stored draft = SurveyHouse.value(
                    surveys.draft(SurveyHouse.ASKS, SurveyHouse.plan(12, Way.HAT), "key-of-a-form-0001"));
            Stored open = SurveyHouse.value(surveys.open(SurveyHouse.ASKS, draft.id(), draft.version()));
            assertThat(sheets.closed(programme)).isEmpty();
            SurveyHouse.value(surveys.close(SurveyHouse.ASKS, open.id()));

            assertThat(sheets.closed(programme)).containsExactly(open.id() + ":WHO5");
        }
    }

    private static SurveySettings settings() {
        return new SurveySettings() {
            @Override
            public Class<SurveySettings> annotationType() {
                return SurveySettings.class;
            }

            @Override
            public int pairing_days() {
                return SurveyHouse.PAIRING_DAYS;
            }
        };
    }

    private static SurveyWorks works(SurveyHouse house) {
        SurveyWorks works = new SurveyWorks(
                settings(),
                TestDoorkeeper.open(),
                house.access,
                house.programmes,
                new FixedClock(),
                house.store.database("surveys"),
                house.store.vault(),
                house.boxes,
                unused());
        works.instruments = List.copyOf(house.instruments);
        return works;
    }

    private static BundleContext unused() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
