// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.sessions.InternalHalf;

/** What can be ticked in the half that stays. */
final class InternalChoices {

    private final Programmes programmes;

    InternalChoices(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The finer entries of one theme. */
    public record Detailed(String theme, Labels label, List<Choice> details) {

        /** True when one of them is chosen. */
        public boolean chosen() {
            return details.stream().anyMatch(Choice::chosen);
        }
    }

    Map<String, Object> of(Typed typed) {
        return Map.of(
                "climates", InternalHalf.CLIMATES,
                "tools", Choice.of(programmes.terms(Vocabulary.RESOURCE), typed.codes("tools")),
                "detailed", detailed(typed));
    }

    private List<Detailed> detailed(Typed typed) {
        return programmes.terms(Vocabulary.THEME).stream()
                .map(theme -> detailed(theme, typed))
                .filter(group -> !group.details().isEmpty())
                .toList();
    }

    private Detailed detailed(Term theme, Typed typed) {
        List<Term> details = programmes.details(Vocabulary.THEME, theme.code());
        return new Detailed(theme.code(), theme.labels(), Choice.of(details, typed.codes("details")));
    }
}
