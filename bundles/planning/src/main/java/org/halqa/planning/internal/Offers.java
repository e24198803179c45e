// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Services that one component offers together. */
final class Offers {

    private final BundleContext context;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

    Offers(BundleContext context) {
        this.context = context;
    }

    <T> Offers add(Class<T> type, T service) {
        registrations.add(context.registerService(type, service, new Hashtable<>()));
        return this;
    }

    void takeBack() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
