// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Modules of others neither find nor hear of services that are not open to them. Their own they keep. The framework calls
 * it on any thread, also while it holds locks of its own.
 */
@Component(
        service = {FindHook.class, EventListenerHook.class},
        immediate = true)
public final class ServiceGuard implements FindHook, EventListenerHook {

    private final Household household;

    /**
     * Made by the component runtime.
     *
     * @param framework knows where the distribution lies
     */
    @Activate
    public ServiceGuard(BundleContext framework) {
        this(Household.of(framework));
    }

    ServiceGuard(Household household) {
        this.household = household;
    }

    @Override
    public void find(
            BundleContext asking,
            @Nullable String type,
            @Nullable String filter,
            boolean all,
            Collection<ServiceReference<?>> found) {
        Bundle bundle = asking.getBundle();
        if (!household.has(bundle)) {
            found.removeIf(service -> isHiddenFrom(bundle, service));
        }
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listening) {
        ServiceReference<?> service = event.getServiceReference();
        listening
                .keySet()
                .removeIf(listener ->
                        !household.has(listener.getBundle()) && isHiddenFrom(listener.getBundle(), service));
    }

    private static boolean isHiddenFrom(Bundle bundle, ServiceReference<?> service) {
        return !bundle.equals(service.getBundle())
                && Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS))
                        .anyMatch(OpenHouse::hidesService);
    }
}
