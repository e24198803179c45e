// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.testkit.TraitReaderContract;

class StockTraitsContractTest extends TraitReaderContract {

    @Override
    protected TraitReader reader() {
        return new StockTraits();
    }

    @Override
    protected String sentence() {
        return "On plaint la seule infirmière camerounaise du centre.";
    }

    @Override
    protected String person() {
        return "la seule infirmière camerounaise du centre";
    }

    @Override
    protected List<Trait> traits() {
        return List.of(Trait.ALONE, Trait.ROLE, Trait.NATIONALITY, Trait.UNIT, Trait.GENDER);
    }
}
