// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.osgi.util.promise.Promise;
import org.osgi.util.promise.Promises;

/** A runtime with at most one component, the same in every bundle. */
final class FakeRuntime implements ServiceComponentRuntime {

    private final ComponentDescriptionDTO description = new ComponentDescriptionDTO();
    private final ComponentConfigurationDTO configuration = new ComponentConfigurationDTO();
    private boolean present;
    private boolean enabled = true;

    void component(int state, String reference, String service) {
        present = true;
        description.name = "component";
        description.configurationPid = new String[] {"component"};
        ReferenceDTO wanted = new ReferenceDTO();
        wanted.name = reference;
        wanted.interfaceName = service;
        description.references = new ReferenceDTO[] {wanted};
        UnsatisfiedReferenceDTO missing = new UnsatisfiedReferenceDTO();
        missing.name = reference;
        configuration.state = state;
        configuration.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {missing};
    }

    void target(String filter) {
        configuration.unsatisfiedReferences[0].target = filter;
    }

    void disable() {
        enabled = false;
    }

    @Override
    public Collection<ComponentDescriptionDTO> getComponentDescriptionDTOs(Bundle... bundles) {
        return present ? List.of(description) : List.of();
    }

    @Override
    public ComponentDescriptionDTO getComponentDescriptionDTO(Bundle bundle, String name) {
        return description;
    }

    @Override
    public Collection<ComponentConfigurationDTO> getComponentConfigurationDTOs(ComponentDescriptionDTO component) {
        return List.of(configuration);
    }

    @Override
    public boolean isComponentEnabled(ComponentDescriptionDTO component) {
        return enabled;
    }

    @Override
    public Promise<Void> enableComponent(ComponentDescriptionDTO component) {
        return Promises.resolved(null);
    }

    @Override
    public Promise<Void> disableComponent(ComponentDescriptionDTO component) {
        return Promises.resolved(null);
    }
}
