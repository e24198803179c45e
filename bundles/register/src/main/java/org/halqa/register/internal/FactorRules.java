// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactor.Scope;

/** What a factor must look like to be kept. */
final class FactorRules {

    private static final int LONGEST = 2_000;
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

    private final Programmes programmes;

    FactorRules(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Everything that stands in the way; empty when nothing does. */
    List<Fault> check(StressFactor factor) {
        List<Fault> faults = new ArrayList<>();
        if (!known(factor.axis(), "")) {
            faults.add(fault("axis", "fault.axis"));
        } else if (!factor.detail().isEmpty() && !known(factor.detail(), factor.axis() + ".")) {
            faults.add(fault("detail", "fault.detail"));
        }
        boolean zoneKnown = programmes.current().zones().stream()
                .anyMatch(zone -> zone.code().equals(factor.zone()));
        if (factor.scope() == Scope.ZONE && !zoneKnown) {
            faults.add(fault("zone", "fault.zone"));
        }
        if (!LANGUAGES.contains(factor.language())) {
            faults.add(fault("language", "fault.language"));
        }
        if (factor.words().isBlank()) {
            faults.add(fault("words", "fault.words"));
        }
        tooLong(faults, "words", factor.words());
        tooLong(faults, "resources", factor.resources());
        tooLong(faults, "action", factor.action());
        return faults;
    }

    private boolean known(String code, String start) {
        return code.startsWith(start)
                && programmes
                        .term(Vocabulary.STRESS_FACTOR, code)
                        .filter(term -> !term.retired())
                        .map(Term::code)
                        .isPresent();
    }

    private static void tooLong(List<Fault> faults, String field, String words) {
        if (words.length() > LONGEST) {
            faults.add(fault(field, "fault.long", LONGEST));
        }
    }

    private static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Message.of(RegisterTexts.MODULE, key, arguments));
    }
}
