// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.spi.QuestionnaireFormat;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;

/**
 * {@code /surveys/<id>/file/<format>}: the questions as a file. Neither the title for those who ask nor how many people are
 * invited is in it.
 */
final class TakeDesk {

    /** Begins the rest of the address. */
    static final String VERB = "file/";

    private final Surveys surveys;
    private final Formats formats;

    TakeDesk(Surveys surveys, Formats formats) {
        this.surveys = surveys;
        this.formats = formats;
    }

    View get(PageRequest request, Stored survey, String verb) {
        return formats.find(verb.substring(VERB.length()))
                .<View>map(format -> file(request, survey, format))
                .orElseGet(View.NotFound::new);
    }

    private View file(PageRequest request, Stored survey, QuestionnaireFormat format) {
        List<Section> sections = surveys.questions(request.caller(), survey.id()).stream()
                .map(part -> new Section(part.id(), part.led() ? part.lead() : null, part.items()))
                .toList();
        return new View.Download(
                "questionnaire-" + survey.id() + "." + format.extension(),
                format.mediaType(),
                format.write(
                        survey.id(),
                        survey.version(),
                        new Questions(survey.plan().information(), sections)));
    }
}
