// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import java.util.Collection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Modules of others are wired to packages that are open and to no bundle of ours as a whole, and they do not provide what
 * carries our name.
 */
@Component(service = ResolverHookFactory.class, immediate = true)
public final class WiringGuard implements ResolverHookFactory, ResolverHook {

    private final Household household;

    /**
     * Made by the component runtime.
     *
     * @param framework knows where the distribution lies
     */
    @Activate
    public WiringGuard(BundleContext framework) {
        this(Household.of(framework));
    }

    WiringGuard(Household household) {
        this.household = household;
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        boolean askerIsOurs = household.has(requirement.getRevision().getBundle());
        candidates.removeIf(candidate -> askerIsOurs ? isForged(candidate) : isClosed(candidate));
    }

    private boolean isForged(BundleCapability candidate) {
        return !isOurs(candidate) && OpenHouse.isOurs(packageOf(candidate));
    }

    private boolean isClosed(BundleCapability candidate) {
        return isOurs(candidate)
                && switch (candidate.getNamespace()) {
                    case PackageNamespace.PACKAGE_NAMESPACE -> OpenHouse.closesPackage(packageOf(candidate));
                    case HostNamespace.HOST_NAMESPACE, BundleNamespace.BUNDLE_NAMESPACE ->
                        candidate.getRevision().getBundle().getBundleId() != 0;
                    default -> false;
                };
    }

    private boolean isOurs(BundleCapability candidate) {
        return household.has(candidate.getRevision().getBundle());
    }

    private static String packageOf(BundleCapability candidate) {
        return String.valueOf(candidate.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // Everything may resolve; only whom it is wired to is our matter.
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> collisions) {
        // The framework's own rule is right.
    }

    @Override
    public void end() {
        // Nothing is kept between one resolution and the next.
    }
}
