// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Released;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay.Followed;

/**
 * A relayed factor as a page shows it.
 *
 * @param zone empty when it reaches the whole consortium
 * @param words cleared passages by their field, those left silent absent
 * @param days the day of each step by its name
 * @param step name of the last step
 */
public record FactorView(
        String id,
        int version,
        Labels axis,
        Labels name,
        Optional<Zone> zone,
        YearMonth first,
        String circles,
        String trend,
        Map<String, Words> words,
        Map<String, LocalDate> days,
        String step,
        Words answer) {

    /** Words with their language. */
    public record Words(String text, String language) {

        static Words of(ClearedText cleared) {
            return new Words(cleared.text(), cleared.language());
        }

        /** Direction of the language. */
        public String dir() {
            return language.equals("ar") ? "rtl" : "ltr";
        }
    }

    static FactorView of(Followed followed, Programmes programmes) {
        Released factor = followed.factor();
        String axis = code(factor, "axis");
        String detail = code(factor, "detail");
        return new FactorView(
                factor.content().id(),
                followed.version(),
                label(programmes, axis),
                label(programmes, detail.isEmpty() ? axis : detail),
                programmes.zone(code(factor, "zone")),
                YearMonth.parse(code(factor, "first")),
                code(factor, "circles"),
                code(factor, "trend"),
                factor.content().passages().entrySet().stream()
                        .filter(passage -> !passage.getValue().text().isBlank())
                        .collect(Collectors.toMap(Map.Entry::getKey, passage -> Words.of(passage.getValue()))),
                followed.days().entrySet().stream()
                        .collect(Collectors.toMap(day -> day.getKey().name(), Map.Entry::getValue)),
                followed.step().name(),
                new Words(followed.answer(), followed.language()));
    }

    private static String code(Released factor, String field) {
        List<String> codes = factor.codes(field);
        return codes.isEmpty() ? "" : codes.get(0);
    }

    private static Labels label(Programmes programmes, String code) {
        return programmes
                .term(Vocabulary.STRESS_FACTOR, code)
                .map(Term::labels)
                .orElseGet(() -> new Labels(code, code, code));
    }
}
