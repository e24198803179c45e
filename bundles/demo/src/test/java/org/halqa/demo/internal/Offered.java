// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** Services that a room registers by itself. */
final class Offered {

    private final Map<Class<?>, Object> services = new HashMap<>();

    <T> T service(Class<T> type) {
        return type.cast(Objects.requireNonNull(services.get(type)));
    }

    BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                Offered.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("registerService")) {
                        return null;
                    }
                    services.put((Class<?>) arguments[0], arguments[1]);
                    return registration();
                });
    }

    private static Object registration() {
        return Proxy.newProxyInstance(
                Offered.class.getClassLoader(),
                new Class<?>[] {ServiceRegistration.class},
                (proxy, method, arguments) -> null);
    }
}
