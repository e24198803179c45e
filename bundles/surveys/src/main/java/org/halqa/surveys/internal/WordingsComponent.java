// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.surveys.Wordings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Wordings}; the work is done by {@link BroughtWordings}. */
@Component
public final class WordingsComponent implements Wordings {

    private final Wordings wordings;

    @Activate
    public WordingsComponent(@Reference SurveyWorks works) {
        wordings = works.parts().wordings();
    }

    @Override
    public List<State> all(Caller caller) {
        return wordings.all(caller);
    }

    @Override
    public List<String> codes(Caller caller, String instrument) {
        return wordings.codes(caller, instrument);
    }

    @Override
    public Outcome<String> bring(Caller caller, String instrument, List<Line> lines, boolean licensed) {
        return wordings.bring(caller, instrument, lines, licensed);
    }

    @Override
    public Outcome<String> takeAway(Caller caller, String instrument) {
        return wordings.takeAway(caller, instrument);
    }
}
