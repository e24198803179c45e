// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.osgi.framework.Bundle;

/** Stand-ins for what only a framework makes: each answers what it was told to answer and refuses everything else. */
final class Stand {

    private Stand() {}

    static <T> T in(Class<T> type, Map<String, Object> answers) {
        InvocationHandler handler = (self, method, arguments) -> switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> type.getSimpleName() + answers;
            default -> {
                if (!answers.containsKey(method.getName())) {
                    throw new UnsupportedOperationException(method.getName());
                }
                yield answers.get(method.getName());
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    static Bundle bundle(long id, String location) {
        return in(Bundle.class, Map.of("getBundleId", id, "getLocation", location));
    }
}
