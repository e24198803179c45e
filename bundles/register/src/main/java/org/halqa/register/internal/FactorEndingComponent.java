// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.register.internal.store.FactorEnding;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Wires the rule of days for the words of factors. */
@Component(configurationPid = "org.halqa.register")
@Designate(ocd = RegisterSettings.class)
public final class FactorEndingComponent implements Expiring {

    private static final int FEWEST = 30;
    private static final int MOST = 730;

    private final Expiring ending;

    /** Called by Declarative Services. Days out of their range are the nearest in it. */
    @Activate
    public FactorEndingComponent(
            RegisterSettings settings,
            @Reference(target = "(halqa.room=register)") Database database,
            @Reference Vault vault) {
        this.ending = new FactorEnding(database, vault, Math.max(FEWEST, Math.min(MOST, settings.word_days())));
    }

    @Override
    public String kind() {
        return ending.kind();
    }

    @Override
    public int days() {
        return ending.days();
    }

    @Override
    public List<Batch> destroy(LocalDate before, LocalDate today) {
        return ending.destroy(before, today);
    }

    @Override
    public void written(String ticket) {
        ending.written(ticket);
    }
}
