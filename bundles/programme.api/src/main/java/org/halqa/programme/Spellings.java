// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;

/**
 * What people write for a code: the code itself or its words in any language, whatever the accents, case and spaces. For files that
 * are imported; made anew for each of them. Not for several threads.
 */
public final class Spellings {

    private static final Pattern SEVERAL = Pattern.compile("[;,،؛|\\n]");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{M}\\s\\p{Pd}’'ـ]+");
    private static final Set<String> YES = Set.of("oui", "yes", "نعم", "x", "1", "true", "vrai");
    private static final Set<String> NO = Set.of("", "non", "no", "لا", "0", "false", "faux");

    private final Programmes programmes;
    private final Map<Vocabulary, Map<String, String>> known = new HashMap<>();

    /** Knows the words of {@code programmes}. */
    public Spellings(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The code that one spelling means. */
    public Optional<String> code(Vocabulary vocabulary, String spelling) {
        return Optional.ofNullable(
                known.computeIfAbsent(vocabulary, this::spellings).get(folded(spelling)));
    }

    private Map<String, String> spellings(Vocabulary vocabulary) {
        Map<String, String> codes = new HashMap<>();
        for (Term term : programmes.terms(vocabulary)) {
            List.of(
                            term.code(),
                            term.labels().fr(),
                            term.labels().ar(),
                            term.labels().en())
                    .forEach(spelling -> codes.putIfAbsent(folded(spelling), term.code()));
        }
        return codes;
    }

    /** The code of a zone. */
    public Optional<String> zone(String spelling) {
        return programmes.zone(spelling).map(Zone::code);
    }

    /** The code of an organisation: by code, acronym or long name. */
    public Optional<String> organisation(String spelling) {
        String folded = folded(spelling);
        return programmes.current().organisations().stream()
                .filter(organisation -> isCalled(organisation, folded))
                .map(Organisation::code)
                .findFirst();
    }

    private static boolean isCalled(Organisation organisation, String folded) {
        Labels names = organisation.labels();
        return List.of(organisation.code(), organisation.acronym(), names.fr(), names.ar(), names.en()).stream()
                .anyMatch(name -> !name.isEmpty() && folded(name).equals(folded));
    }

    /** Yes or no, in any of the languages; empty when it is neither. */
    public static Optional<Boolean> yes(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return YES.contains(folded) ? Optional.of(true) : NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    /** The parts of a cell that holds several things, separated by commas, semicolons, bars or lines. */
    public static List<String> several(String cell) {
        return SEVERAL.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String folded(String spelling) {
        String apart = Normalizer.normalize(spelling, Normalizer.Form.NFD);
        return BETWEEN.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
