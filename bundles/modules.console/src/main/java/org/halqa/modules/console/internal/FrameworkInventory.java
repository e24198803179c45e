// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halqa.model.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Reads the framework. */
final class FrameworkInventory implements Inventory {

    private final BundleContext context;
    private final MissingPackages packages;
    private final WaitingComponents components;

    FrameworkInventory(BundleContext context, MissingPackages packages, WaitingComponents components) {
        this.context = context;
        this.packages = packages;
        this.components = components;
    }

    @Override
    public List<Part> parts() {
        return Arrays.stream(context.getBundles())
                .filter(FrameworkInventory::concernsUs)
                .map(this::part)
                .toList();
    }

    /** Ours, or a partner's that builds on an api of ours. */
    private static boolean concernsUs(Bundle bundle) {
        String imports = Objects.requireNonNullElse(bundle.getHeaders("").get(Constants.IMPORT_PACKAGE), "");
        return bundle.getBundleId() != 0 && (Side.ours(name(bundle)) || imports.contains("org.halqa."));
    }

    private static String name(Bundle bundle) {
        return Objects.requireNonNullElse(bundle.getSymbolicName(), "bundle " + bundle.getBundleId());
    }

    private Part part(Bundle bundle) {
        List<Message> reasons = reasons(bundle);
        return new Part(
                name(bundle), bundle.getVersion().toString(), state(bundle, reasons), contributions(bundle), reasons);
    }

    private List<Message> reasons(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> packages.of(bundle);
            case Bundle.ACTIVE, Bundle.STARTING -> components.of(bundle);
            default -> List.of();
        };
    }

    private static Part.State state(Bundle bundle, List<Message> reasons) {
        if (!reasons.isEmpty() || bundle.getState() == Bundle.INSTALLED) {
            return Part.State.WAITING;
        }
        boolean on = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
        return on ? Part.State.ON : Part.State.STOPPED;
    }

    private static Map<String, Integer> contributions(Bundle bundle) {
        Map<String, Integer> counts = new HashMap<>();
        for (String type : types(bundle)) {
            if (type.contains(".spi.")) {
                counts.merge(type, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<String> types(Bundle bundle) {
        List<String> types = new ArrayList<>();
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        if (services != null) {
            for (ServiceReference<?> service : services) {
                types.addAll(Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS)));
            }
        }
        return types;
    }
}
