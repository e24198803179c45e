// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.Licence;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.SurveyInstrument;

/** An instrument whose words and key are in a file beside this class. */
abstract class FiledInstrument implements SurveyInstrument {

    private final String id;
    private final InstrumentFile file;
    private final List<ScoreKey> keys;

    FiledInstrument(String id) {
        this.id = id;
        this.file = InstrumentFile.of(id);
        this.keys = file.keys();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Labels name() {
        return file.words("name");
    }

    @Override
    public Labels lead() {
        return file.words("lead");
    }

    @Override
    public List<Item> items() {
        return file.items();
    }

    @Override
    public List<ScoreKey> keys() {
        return keys;
    }

    @Override
    public boolean wellbeing() {
        return file.wellbeing();
    }

    @Override
    public int seconds() {
        return file.seconds();
    }

    @Override
    public Licence licence() {
        return file.licence();
    }
}
