// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.List;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.model.Outcome;
import org.halqa.programme.Demo;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Publishes the fictional consortium's switch, beside whatever rooms take part in it at that moment. */
@Component(service = Demo.class)
public final class DemoService implements Demo {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<DemoMaterial> rooms = List.of();

    private final DemoStage stage;

    /** Needs the programme to be there first: the fictional one is a sister of it. */
    @Activate
    public DemoService(
            @Reference LibraryComponent library,
            @Reference Programmes programmes,
            @Reference Doorkeeper doorkeeper,
            @Reference People people,
            @Reference AccessRecord record) {
        this.stage = new DemoStage(library.library(), () -> rooms, doorkeeper, people::system, record);
    }

    @Override
    public boolean loaded() {
        return stage.loaded();
    }

    @Override
    public Outcome<Programme> load(Caller caller) {
        return stage.load(caller);
    }

    @Override
    public Outcome<Programme> remove(Caller caller) {
        return stage.remove(caller);
    }
}
