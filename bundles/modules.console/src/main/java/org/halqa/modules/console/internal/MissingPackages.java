// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.model.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;

/** Why a bundle cannot be resolved: what it asks for, and what is here instead. */
final class MissingPackages {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern AT_LEAST = Pattern.compile("version>=([^)]+)\\)");

    private final BundleContext context;

    MissingPackages(BundleContext context) {
        this.context = context;
    }

    List<Message> of(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return List.of();
        }
        List<Message> missing = revision.getDeclaredRequirements(null).stream()
                .filter(this::missing)
                .map(this::reason)
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of(Words.of("waits.other")) : missing;
    }

    private boolean missing(BundleRequirement requirement) {
        boolean optional = Namespace.RESOLUTION_OPTIONAL.equals(
                requirement.getDirectives().get(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE));
        boolean now = Namespace.EFFECTIVE_RESOLVE.equals(requirement
                .getDirectives()
                .getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE));
        return !optional && now && wiring().findProviders(requirement).isEmpty();
    }

    private FrameworkWiring wiring() {
        Bundle framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        return Objects.requireNonNull(Objects.requireNonNull(framework).adapt(FrameworkWiring.class));
    }

    private Message reason(BundleRequirement requirement) {
        String filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        Matcher name = PACKAGE.matcher(filter);
        if (!name.find()) {
            return Words.of("waits.capability", requirement.getNamespace());
        }
        Matcher least = AT_LEAST.matcher(filter);
        String wanted = least.find() ? least.group(1) : "";
        return here(name.group(1))
                .map(version -> Words.of("waits.version", name.group(1), wanted, version))
                .orElseGet(() -> Words.of("waits.package", name.group(1)));
    }

    private java.util.Optional<String> here(String name) {
        return Arrays.stream(context.getBundles())
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .filter(Objects::nonNull)
                .flatMap(revision -> revision.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .map(BundleCapability::getAttributes)
                .filter(attributes -> name.equals(attributes.get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(attributes -> String.valueOf(attributes.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE)))
                .findFirst();
    }
}
