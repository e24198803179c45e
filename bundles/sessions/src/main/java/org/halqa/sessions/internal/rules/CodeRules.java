// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.List;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;
import org.jspecify.annotations.Nullable;

/** Codes are those of the programme, and still in use; a record that already has a retired one may keep it (A8). */
final class CodeRules {

    private final Programmes programmes;

    CodeRules(Programmes programmes) {
        this.programmes = programmes;
    }

    void check(SessionRecord record, @Nullable SessionRecord before, Programme programme, Faults faults) {
        one(Vocabulary.SESSION_TYPE, record.type(), before == null ? "" : before.type(), "type", faults);
        one(Vocabulary.AUDIENCE, record.audience(), before == null ? "" : before.audience(), "audience", faults);
        faults.when(programme.zones().stream().noneMatch(zone -> zone.code().equals(record.zone())), "zone", "zone");
        faults.when(record.themes().isEmpty(), "themes", "themes");
        optional(record, before, faults);
        faults.when(
                !record.organisations().stream().allMatch(code -> programme.organisations().stream()
                        .anyMatch(known -> known.code().equals(code))),
                "organisations",
                "organisations");
    }

    private void optional(SessionRecord record, @Nullable SessionRecord before, Faults faults) {
        List<String> mode = record.mode().isEmpty() ? List.of() : List.of(record.mode());
        several(Vocabulary.MODE, mode, before == null ? List.of() : List.of(before.mode()), "mode", faults);
        several(Vocabulary.THEME, record.themes(), before == null ? List.of() : before.themes(), "themes", faults);
        several(
                Vocabulary.SESSION_LANGUAGE,
                record.languages(),
                before == null ? List.of() : before.languages(),
                "languages",
                faults);
        internal(record.internal(), before == null ? InternalHalf.EMPTY : before.internal(), faults);
    }

    private void internal(InternalHalf half, InternalHalf before, Faults faults) {
        faults.when(!half.climate().isEmpty() && !InternalHalf.CLIMATES.contains(half.climate()), "climate", "climate");
        several(Vocabulary.THEME, half.details(), before.details(), "details", faults);
        several(Vocabulary.RESOURCE, half.tools(), before.tools(), "tools", faults);
    }

    private void one(Vocabulary vocabulary, String code, String before, String field, Faults faults) {
        faults.when(!mayBeChosen(vocabulary, code) && !code.equals(before) || code.isEmpty(), field, field);
    }

    private void several(Vocabulary vocabulary, List<String> codes, List<String> before, String field, Faults faults) {
        faults.when(
                !codes.stream().allMatch(code -> before.contains(code) || mayBeChosen(vocabulary, code)),
                field,
                field + ".unknown");
    }

    private boolean mayBeChosen(Vocabulary vocabulary, String code) {
        return programmes.term(vocabulary, code).filter(term -> !term.retired()).isPresent();
    }

    /** True when {@code type} is a circle of care: the feedback workshop for line managers is not. */
    boolean isCare(String type) {
        return programmes
                .term(Vocabulary.SESSION_TYPE, type)
                .filter(term -> term.has(Term.CARE))
                .isPresent();
    }

    /** True when people of {@code profile} may be counted. */
    boolean isProfile(String profile, @Nullable SessionRecord before) {
        return (before != null && before.headcount().containsKey(profile)) || mayBeChosen(Vocabulary.PROFILE, profile);
    }
}
