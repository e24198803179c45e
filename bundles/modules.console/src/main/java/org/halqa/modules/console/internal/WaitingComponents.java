// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.halqa.model.Message;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Why components of a running bundle are not at work. */
final class WaitingComponents {

    private final ServiceComponentRuntime runtime;
    private final ClosedRooms rooms;

    WaitingComponents(ServiceComponentRuntime runtime, ClosedRooms rooms) {
        this.runtime = runtime;
        this.rooms = rooms;
    }

    List<Message> of(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> reasons(component).stream())
                .distinct()
                .toList();
    }

    private List<Message> reasons(ComponentDescriptionDTO component) {
        if (!runtime.isComponentEnabled(component)) {
            return List.of(Words.of("waits.disabled", component.name));
        }
        List<Message> reasons = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(component)) {
            reasons.addAll(reasons(component, configuration));
        }
        return reasons;
    }

    private List<Message> reasons(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        return switch (configuration.state) {
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Arrays.stream(configuration.unsatisfiedReferences)
                        .map(unsatisfied -> missing(component, unsatisfied))
                        .toList();
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                List.of(Words.of("waits.setting", String.join(", ", component.configurationPid)));
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> List.of(Words.of("waits.failed", component.name));
            default -> List.of();
        };
    }

    private Message missing(ComponentDescriptionDTO component, UnsatisfiedReferenceDTO unsatisfied) {
        for (ReferenceDTO reference : component.references) {
            if (reference.name.equals(unsatisfied.name)) {
                return rooms.reason(unsatisfied.target).orElseGet(() -> Words.awaits(reference.interfaceName));
            }
        }
        return Words.awaits(unsatisfied.name);
    }
}
