// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.People;
import org.halqa.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Publishes the pages below {@code /people}; without a programme there are no organisations and zones to choose. */
@Component(service = ConsolePage.class)
public final class PeopleConsole extends PeoplePages {

    /** Wires the pages. */
    @Activate
    public PeopleConsole(
            @Reference People people,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Programmes programmes) {
        super(people, programmes);
    }
}
