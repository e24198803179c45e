// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.Set;
import org.halqa.identity.People;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.reporting.spi.FormatSource;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Loads the demo when {@code halqa.demo} is true, once every installed room that takes part in it is there, and all that writes reports.
 * With fewer it would be loaded in part; and at a stop, when one after the other goes, it would be made anew with those that are left.
 * Nothing is fetched before the first attempt: the last room appears while the room that offers it is still in the making, and whoever
 * loads the demo would ask for just that room.
 */
@Component
public final class DemoAtStart {

    private static final int ATTEMPTS = 20;
    private static final long PAUSE = 1500;
    private static final Set<String> NEEDED = Set.of(
            DemoMaterial.class.getName(),
            ReportKind.class.getName(),
            ReportSection.class.getName(),
            ReportFormat.class.getName(),
            FormatSource.class.getName());

    private final Patience patience;

    /** Begins when the demo can be asked for. */
    @Activate
    public DemoAtStart(
            @Reference(service = Demo.class) ServiceReference<Demo> demo,
            @Reference People people,
            @Reference ServiceComponentRuntime components,
            BundleContext bundle) {
        RollCall rooms = new RollCall(components, NEEDED);
        patience = new Patience(() -> rooms.complete(bundle.getBundles()), () -> loaded(bundle, demo, people), PAUSE);
        if (Boolean.getBoolean("halqa.demo")) {
            patience.start(ATTEMPTS);
        }
    }

    private static boolean loaded(BundleContext bundle, ServiceReference<Demo> reference, People people) {
        Demo demo = bundle.getService(reference);
        return demo != null && demo.load(people.system()) instanceof Outcome.Done;
    }

    @Deactivate
    void stop() {
        patience.close();
    }
}
