// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The page with what it reads from. */
@Component(service = ConsolePage.class)
public final class ModulesComponent extends ModulesPage {

    private final ClockHolder holder;

    /** Reads this framework. */
    @Activate
    public ModulesComponent(
            BundleContext context, @Reference ServiceComponentRuntime runtime, @Reference Doorkeeper doorkeeper) {
        this(context, runtime, doorkeeper, new ClockHolder());
    }

    private ModulesComponent(
            BundleContext context, ServiceComponentRuntime runtime, Doorkeeper doorkeeper, ClockHolder holder) {
        super(
                new FrameworkInventory(
                        context,
                        new MissingPackages(context),
                        new WaitingComponents(runtime, new ClosedRooms(context))),
                doorkeeper,
                () -> Optional.ofNullable(holder.clock));
        this.holder = holder;
    }

    private static final class ClockHolder {
        private volatile @Nullable CivilClock clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setClock(CivilClock clock) {
        holder.clock = clock;
    }

    void unsetClock(CivilClock clock) {
        if (holder.clock == clock) {
            holder.clock = null;
        }
    }
}
