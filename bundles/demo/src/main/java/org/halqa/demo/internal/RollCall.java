// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Whether every room of the house that announces one of some services in its manifest has started and offers it. Read from what is
 * installed, so that nobody counts rooms by hand; and false at a stop, as soon as the first of them is gone.
 */
final class RollCall {

    private static final String HOUSE = "org.halqa.";

    private final ServiceComponentRuntime components;
    private final Set<String> services;

    /** @param services names of interfaces */
    RollCall(ServiceComponentRuntime components, Set<String> services) {
        this.components = components;
        this.services = Set.copyOf(services);
    }

    boolean complete(Bundle... installed) {
        return Stream.of(installed).filter(this::announces).allMatch(this::offers);
    }

    /** A room that has just started may not have been looked at yet: then nothing is known of what it is made of. */
    private boolean offers(Bundle room) {
        List<ComponentDescriptionDTO> wanted = components.getComponentDescriptionDTOs(room).stream()
                .filter(described -> Stream.of(described.serviceInterfaces).anyMatch(services::contains))
                .toList();
        return room.getState() == Bundle.ACTIVE
                && !wanted.isEmpty()
                && wanted.stream().allMatch(this::there);
    }

    private boolean announces(Bundle bundle) {
        String name = bundle.getSymbolicName();
        String offers = bundle.getHeaders("").get("Provide-Capability");
        return name != null
                && name.startsWith(HOUSE)
                && offers != null
                && services.stream()
                        .anyMatch(service -> offers.matches("(?s).*[\",]" + Pattern.quote(service) + "[\",].*"));
    }

    private boolean there(ComponentDescriptionDTO described) {
        return components.getComponentConfigurationDTOs(described).stream()
                .anyMatch(made -> made.state == ComponentConfigurationDTO.ACTIVE
                        || made.state == ComponentConfigurationDTO.SATISFIED);
    }
}
