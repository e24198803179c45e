// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

class RollCallTest {

    private static final String WANTED = "org.halqa.programme.spi.DemoMaterial";

    /** As the build writes it for a component with one service, and for one with several. */
    private static final String OFFERS = "osgi.service;objectClass:List<String>=\"%s\";uses:=\"x\"";

    /** Started, and nobody has read yet which components it has. */
    private static final String LATE = "org.halqa.late";

    private final Map<String, List<ComponentConfigurationDTO>> components = new Hashtable<>();

    private boolean complete(Bundle... installed) {
        return new RollCall(runtime(), Set.of(WANTED)).complete(installed);
    }

    @Test
    void waitsUntilEveryRoomThatIsInstalledHasStartedAndOffers() {
        Bundle first = room("org.halqa.register", Bundle.ACTIVE, WANTED);
        Bundle second = room("org.halqa.relay", Bundle.ACTIVE, "org.halqa.relay.Relay," + WANTED);
        components.put("org.halqa.register", List.of(made(ComponentConfigurationDTO.ACTIVE)));
        assertThat(complete(first, second)).as("nothing is made of the second").isFalse();
        components.put("org.halqa.relay", List.of(made(ComponentConfigurationDTO.UNSATISFIED_REFERENCE)));
        assertThat(complete(first, second)).isFalse();
        components.put("org.halqa.relay", List.of(made(ComponentConfigurationDTO.SATISFIED)));
        assertThat(complete(first, second)).isTrue();
    }

    @Test
    void isIncompleteAsSoonAsOneRoomStops() {
        components.put("org.halqa.register", List.of(made(ComponentConfigurationDTO.ACTIVE)));
        assertThat(complete(room("org.halqa.register", Bundle.STOPPING, WANTED)))
                .isFalse();
    }

    @Test
    void aRoomWhoseComponentsAreNotReadYetIsWaitedFor() {
        assertThat(complete(room(LATE, Bundle.ACTIVE, WANTED))).isFalse();
    }

    @Test
    void modulesOfOthersAndRoomsThatTakeNoPartAreNotWaitedFor() {
        assertThat(complete(
                        room("org.example.fiche", Bundle.RESOLVED, WANTED),
                        room("org.halqa.charts", Bundle.RESOLVED, WANTED + "Other")))
                .isTrue();
    }

    private static ComponentConfigurationDTO made(int state) {
        ComponentConfigurationDTO made = new ComponentConfigurationDTO();
        made.state = state;
        return made;
    }

    private static Bundle room(String name, int state, String services) {
        Hashtable<String, String> headers = new Hashtable<>(Map.of("Provide-Capability", OFFERS.formatted(services)));
        return (Bundle) Proxy.newProxyInstance(
                RollCallTest.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSymbolicName" -> name;
                    case "getState" -> state;
                    case "getHeaders" -> headers;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private ServiceComponentRuntime runtime() {
        return (ServiceComponentRuntime) Proxy.newProxyInstance(
                RollCallTest.class.getClassLoader(),
                new Class<?>[] {ServiceComponentRuntime.class},
                (proxy, method, arguments) -> method.getName().equals("getComponentDescriptionDTOs")
                        ? described((Bundle[]) arguments[0])
                        : components.getOrDefault(((ComponentDescriptionDTO) arguments[0]).name, List.of()));
    }

    private static Collection<ComponentDescriptionDTO> described(Bundle... bundles) {
        List<ComponentDescriptionDTO> described = new ArrayList<>();
        Arrays.stream(bundles)
                .filter(bundle -> !bundle.getSymbolicName().equals(LATE))
                .forEach(bundle -> {
                    ComponentDescriptionDTO component = new ComponentDescriptionDTO();
                    component.name = bundle.getSymbolicName();
                    component.serviceInterfaces = new String[] {WANTED};
                    described.add(component);
                });
        return described;
    }
}
