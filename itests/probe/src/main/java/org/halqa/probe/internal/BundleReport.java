// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** What one bundle looks like to the framework. */
final class BundleReport {

    private static final String PACKAGE = "osgi.wiring.package";

    private final Bundle bundle;

    BundleReport(Bundle bundle) {
        this.bundle = bundle;
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", bundle.getBundleId());
        map.put("name", String.valueOf(bundle.getSymbolicName()));
        map.put("version", bundle.getVersion().toString());
        map.put("active", bundle.getState() == Bundle.ACTIVE);
        map.put("lastModified", bundle.getLastModified());
        map.put("headers", headers());
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        map.put("exports", wiring == null ? List.of() : exports(wiring));
        map.put("wires", wiring == null ? List.of() : wires(wiring));
        map.put("services", services());
        return map;
    }

    private Map<String, Object> headers() {
        return new LinkedHashMap<>(Collections.list(bundle.getHeaders("").keys()).stream()
                .collect(Collectors.toMap(
                        key -> key, key -> bundle.getHeaders("").get(key))));
    }

    private static List<Object> exports(BundleWiring wiring) {
        // Null once the bundle has gone while it is being told about.
        return Stream.ofNullable(wiring.getCapabilities(PACKAGE))
                .flatMap(List::stream)
                .map(capability -> capability.getAttributes().get(PACKAGE))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Object> wires(BundleWiring wiring) {
        return Stream.ofNullable(wiring.getRequiredWires(PACKAGE))
                .flatMap(List::stream)
                .map(BundleReport::wire)
                .toList();
    }

    private static Object wire(BundleWire wire) {
        return Map.of(
                "package", String.valueOf(wire.getCapability().getAttributes().get(PACKAGE)),
                "provider", String.valueOf(wire.getProvider().getSymbolicName()));
    }

    private List<Object> services() {
        ServiceReference<?>[] references;
        try {
            references = bundle.getRegisteredServices();
        } catch (IllegalStateException gone) {
            // Uninstalled while it is being told about.
            return List.of();
        }
        return references == null
                ? List.of()
                : Arrays.stream(references)
                        .flatMap(reference -> Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS)))
                        .map(Object.class::cast)
                        .toList();
    }
}
