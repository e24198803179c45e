// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Disclosure;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the door did to the numbers, as a service. */
@Component
public final class DisclosureComponent implements Disclosure {

    private final Disclosure disclosure;

    @Activate
    public DisclosureComponent(@Reference DoorWorks works) {
        this.disclosure = works.parts().disclosure();
    }

    @Override
    public List<Account> accounts(Caller caller) {
        return disclosure.accounts(caller);
    }

    @Override
    public Outcome<Integer> correct(Caller caller, YearMonth months, int version) {
        return disclosure.correct(caller, months, version);
    }

    @Override
    public Optional<List<Account>> soon(Caller caller, Duration patience) {
        return disclosure.soon(caller, patience);
    }
}
