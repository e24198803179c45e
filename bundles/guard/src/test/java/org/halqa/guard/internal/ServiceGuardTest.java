// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

class ServiceGuardTest {

    private final ServiceGuard guard = new ServiceGuard(new Household(Path.of("nowhere")));
    private final Bundle framework = Stand.bundle(0, "System Bundle");
    private final Bundle partner = Stand.bundle(90, "file:deploy/fiche.jar");
    private final Bundle room = Stand.bundle(20, "file:room.jar");

    private final ServiceReference<?> notes = service(room, "org.halqa.sessions.Sessions");
    private final ServiceReference<?> texts = service(room, "org.halqa.texts.Texts");
    private final ServiceReference<?> log = service(room, "org.osgi.service.log.LogService");
    private final ServiceReference<?> both = service(room, "org.osgi.service.log.LogService", "org.halqa.store.Vault");
    private final ServiceReference<?> own = service(partner, "org.halqa.reporting.spi.ReportFormat");

    @Test
    void showsOthersWhatIsOpenAndTheirOwn() {
        assertThat(foundBy(partner)).containsExactly(texts, log, own);
    }

    @Test
    void showsUsEverything() {
        assertThat(foundBy(framework)).containsExactly(notes, texts, log, both, own);
    }

    @Test
    void tellsOthersOfNothingThatTheyWouldNotFind() {
        BundleContext theirs = context(partner);
        BundleContext ours = context(framework);
        Map<BundleContext, Collection<ListenerInfo>> listening =
                new HashMap<>(Map.of(theirs, List.of(), ours, List.of()));

        guard.event(new ServiceEvent(ServiceEvent.REGISTERED, notes), listening);
        assertThat(listening).containsOnlyKeys(ours);
    }

    @Test
    void tellsOthersOfWhatIsOpen() {
        BundleContext theirs = context(partner);
        Map<BundleContext, Collection<ListenerInfo>> listening = new HashMap<>(Map.of(theirs, List.of()));

        guard.event(new ServiceEvent(ServiceEvent.REGISTERED, texts), listening);
        assertThat(listening).containsOnlyKeys(theirs);
    }

    private List<ServiceReference<?>> foundBy(Bundle asking) {
        List<ServiceReference<?>> found = new ArrayList<>(List.of(notes, texts, log, both, own));
        guard.find(context(asking), null, null, true, found);
        return found;
    }

    private static BundleContext context(Bundle bundle) {
        return Stand.in(BundleContext.class, Map.of("getBundle", bundle));
    }

    private static ServiceReference<?> service(Bundle registrar, String... types) {
        return Stand.in(ServiceReference.class, Map.of("getBundle", registrar, "getProperty", types));
    }
}
