// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Map;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Glossary;

/** Words for codes from the programme in use; what it does not know is worded as its own code. */
final class ProgrammeGlossary implements Glossary {

    private static final String TOTAL = "TOTAL";

    /** An item of a survey: its answers are told apart by their numbers. */
    private static final String ANSWER = "a.";

    private static final Map<String, Vocabulary> VOCABULARIES = Map.of(
            "audience", Vocabulary.AUDIENCE,
            "theme", Vocabulary.THEME,
            "type", Vocabulary.SESSION_TYPE,
            "profile", Vocabulary.PROFILE,
            "mode", Vocabulary.MODE,
            "language", Vocabulary.SESSION_LANGUAGE,
            "factor", Vocabulary.STRESS_FACTOR,
            "activity", Vocabulary.ACTIVITY);

    /** Rows and columns of plain figures: each code has its own words here. */
    private static final Set<String> WORDED =
            Set.of("spent", "standing", "step", "wait", "reach", "organisations", "mixing");

    private final Programmes programmes;

    ProgrammeGlossary(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Message term(Vocabulary vocabulary, String code) {
        return programmes
                .term(vocabulary, code)
                .map(term -> name(term.labels()))
                .orElseGet(() -> name(code));
    }

    @Override
    public Message zone(String code) {
        return programmes.current().zones().stream()
                .filter(zone -> zone.code().equals(code))
                .findFirst()
                .map(Zone::labels)
                .map(ProgrammeGlossary::name)
                .orElseGet(() -> name(code));
    }

    @Override
    public Message dimension(String dimension) {
        if (dimension.startsWith(ANSWER)) {
            return words("dimension.answer");
        }
        return VOCABULARIES.containsKey(dimension)
                        || WORDED.contains(dimension)
                        || dimension.equals("zone")
                        || dimension.equals("month")
                ? words("dimension." + dimension)
                : name(dimension);
    }

    @Override
    public Message line(String dimension, String code) {
        if (code.equals(TOTAL)) {
            return words("words.total");
        }
        return switch (dimension) {
            case "zone" -> zone(code);
            case "month" -> month(code);
            default -> {
                if (WORDED.contains(dimension)) {
                    yield words("line." + dimension + "." + code);
                }
                Vocabulary vocabulary = VOCABULARIES.get(dimension);
                yield vocabulary == null ? name(code) : term(vocabulary, code);
            }
        };
    }

    private static Message month(String code) {
        return MonthSpan.read(code).map(ProgrammeGlossary::name).orElseGet(() -> name(code));
    }

    private static Message name(Object words) {
        return words("words.name", words);
    }

    private static Message words(String key, Object... arguments) {
        return Message.of(ReportsPack.MODULE, key, arguments);
    }
}
