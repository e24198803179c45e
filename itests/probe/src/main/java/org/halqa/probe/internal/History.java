// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** What has happened to the bundles since the probe is there: the framework itself does not remember. */
@Component(service = History.class, immediate = true)
public final class History implements SynchronousBundleListener {

    private static final Map<Integer, String> WORDS = Map.of(
            BundleEvent.INSTALLED, "installed",
            BundleEvent.STARTED, "started",
            BundleEvent.STOPPED, "stopped",
            BundleEvent.UPDATED, "updated",
            BundleEvent.UNRESOLVED, "unresolved",
            BundleEvent.UNINSTALLED, "uninstalled");

    private final BundleContext framework;
    private final List<Map<String, Object>> events = new CopyOnWriteArrayList<>();

    /**
     * Made by the component runtime.
     *
     * @param framework whose bundles are watched
     */
    @Activate
    public History(BundleContext framework) {
        this.framework = framework;
        framework.addBundleListener(this);
    }

    /** Stops watching. */
    @Deactivate
    public void stop() {
        framework.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        String word = WORDS.get(event.getType());
        if (word != null) {
            events.add(Map.of("bundle", String.valueOf(event.getBundle().getSymbolicName()), "what", word));
        }
    }

    List<Map<String, Object>> events() {
        return List.copyOf(events);
    }
}
