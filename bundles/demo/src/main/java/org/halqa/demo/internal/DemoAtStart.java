// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import org.halqa.identity.People;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * Loads the demo when {@code halqa.demo} is true, once every room that takes part in it is there: the sixteen {@link DemoMaterial}s of
 * {@code halqa-standard}, four of them here. With fewer it would be loaded in part; and at a stop, when one after the other goes, it would be
 * made anew with those that are left. Nothing is fetched before the first attempt: the last room appears while the room that offers it is still
 * in the making, and whoever loads the demo would ask for just that room.
 */
@Component(property = "rooms.cardinality.minimum:Integer=16")
public final class DemoAtStart {

    private static final int ATTEMPTS = 20;
    private static final long PAUSE = 1500;

    private final Patience patience;

    /** Begins when every room is there. */
    @Activate
    public DemoAtStart(
            @Reference(service = Demo.class) ServiceReference<Demo> demo,
            @Reference People people,
            @Reference(name = "rooms", service = DemoMaterial.class, cardinality = ReferenceCardinality.MULTIPLE)
                    List<ServiceReference<DemoMaterial>> rooms,
            BundleContext bundle) {
        patience = new Patience(() -> loaded(bundle, demo, people), PAUSE);
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
