// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.narratives.Advices.Advice;
import org.halqa.narratives.Narratives.Place;
import org.halqa.narratives.Words;
import org.halqa.programme.Programmes;

/** What a draft must look like to be kept. */
final class DraftRules {

    /** As the door knows codes, and short enough for their columns. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,40}");

    private static final Set<String> LEVELS = Set.of("STRATEGIC", "OPERATIONAL");
    private static final Set<String> STRATEGIES = Set.of("", "1", "2", "3");

    private DraftRules() {}

    /** A place that no report can have is a fault of whoever asks, not of a person. */
    static void require(Place place) {
        boolean variant =
                place.variant().isEmpty() || CODE.matcher(place.variant()).matches();
        if (!variant
                || !CODE.matcher(place.kind()).matches()
                || !CODE.matcher(place.part()).matches()) {
            throw new IllegalArgumentException("no such place in a report");
        }
    }

    static List<Fault> check(Words words) {
        List<Fault> faults = new ArrayList<>();
        Words.LANGUAGES.stream()
                .filter(language -> words.in(language).length() > Words.LONGEST)
                .forEach(language -> faults.add(new Fault(language, House.say("fault.long", Words.LONGEST))));
        return faults;
    }

    static List<Fault> check(Advice advice, Programmes programmes) {
        List<Fault> faults = new ArrayList<>(check(advice.words()));
        if (advice.words().isBlank()) {
            faults.add(new Fault("words", House.say("fault.words")));
        }
        if (!LEVELS.contains(advice.level())) {
            faults.add(new Fault("level", House.say("fault.level")));
        }
        if (!advice.owner().isEmpty() && programmes.organisation(advice.owner()).isEmpty()) {
            faults.add(new Fault("owner", House.say("fault.owner")));
        }
        if (!advice.axis().isEmpty() && axis(advice.axis(), programmes)) {
            faults.add(new Fault("axis", House.say("fault.axis")));
        }
        if (!STRATEGIES.contains(advice.strategy())) {
            faults.add(new Fault("strategy", House.say("fault.strategy")));
        }
        return faults;
    }

    private static boolean axis(String code, Programmes programmes) {
        return programmes
                .term(Vocabulary.STRESS_FACTOR, code)
                .filter(term -> !term.retired())
                .map(Term::code)
                .isEmpty();
    }
}
