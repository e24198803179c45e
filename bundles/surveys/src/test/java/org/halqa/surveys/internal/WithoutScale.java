// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.Licence;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.SurveyInstrument;

/** What a partner's module may hand over by mistake: a question that nobody can answer. */
@SuppressWarnings("NullAway") // the mistake itself
final class WithoutScale implements SurveyInstrument {

    @Override
    public String id() {
        return "BROKEN";
    }

    @Override
    public Labels name() {
        return new Labels("Cassé", "مكسور", "Broken");
    }

    @Override
    public Labels lead() {
        return name();
    }

    @Override
    public List<Item> items() {
        return List.of(new Item("A", name(), null));
    }

    @Override
    public List<ScoreKey> keys() {
        return List.of();
    }

    @Override
    public boolean wellbeing() {
        return false;
    }

    @Override
    public int seconds() {
        return 10;
    }

    @Override
    public Licence licence() {
        return new Licence(Licence.Policy.WORDING, "none");
    }
}
