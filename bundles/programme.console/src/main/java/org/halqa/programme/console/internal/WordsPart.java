// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;

/** The vocabularies: one list each, where an entry is added. */
final class WordsPart implements Part {

    private static final List<String> FIELDS = List.of("code", "labels_fr", "labels_ar", "labels_en");

    private final Programmes programmes;
    private final Doorkeeper doorkeeper;
    private final TermPart term;

    WordsPart(Programmes programmes, Doorkeeper doorkeeper) {
        this.programmes = programmes;
        this.doorkeeper = doorkeeper;
        this.term = new TermPart(programmes, doorkeeper);
    }

    /** What the overview says of a vocabulary. */
    static Map<String, Object> summary(Programmes programmes, Vocabulary vocabulary) {
        long inUse = programmes.terms(vocabulary).stream()
                .filter(entry -> !entry.retired())
                .count();
        return Map.of("id", vocabulary.name(), "name", name(vocabulary), "inUse", inUse);
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        Optional<Vocabulary> vocabulary = vocabulary(path);
        if (vocabulary.isEmpty()) {
            return new View.NotFound();
        }
        return path.size() == 1
                ? list(200, request, vocabulary.get(), Form.blank(FIELDS))
                : term.get(request, vocabulary.get(), path.subList(1, path.size()));
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        Optional<Vocabulary> vocabulary = vocabulary(path);
        if (vocabulary.isEmpty()) {
            return new View.NotFound();
        }
        return path.size() == 1
                ? add(request, vocabulary.get())
                : term.post(request, vocabulary.get(), path.subList(1, path.size()));
    }

    private View add(PageRequest request, Vocabulary vocabulary) {
        doorkeeper.require(request.caller(), "programme.write");
        Form form = Form.of(request, FIELDS);
        Labels labels = form.labels("labels");
        if (!form.faultless()) {
            return list(422, request, vocabulary, form);
        }
        Outcome<Term> outcome = programmes.add(request.caller(), vocabulary, form.text("code"), labels);
        return outcome instanceof Outcome.Refused<Term> refused
                ? list(422, request, vocabulary, form.fail(refused.faults()))
                : new View.Redirect("/programme/words/" + vocabulary.name(), Part.say("words.added"));
    }

    private View list(int status, PageRequest request, Vocabulary vocabulary, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("vocabulary", summary(programmes, vocabulary));
        model.put(
                "entries",
                programmes.terms(vocabulary).stream()
                        .map(entry -> entry(request.locale(), vocabulary, entry))
                        .toList());
        model.put("values", form.values());
        model.put("faults", form.faults());
        model.put("mayEdit", doorkeeper.allows(request.caller(), "programme.write"));
        return new View.Page(status, "words", Part.say("page.title"), model);
    }

    private Map<String, Object> entry(Locale reader, Vocabulary vocabulary, Term term) {
        return Map.of(
                "term", term,
                "others", others(reader, term.labels()),
                "details", programmes.details(vocabulary, term.code()));
    }

    /** The same words in the languages that are not the reader's. */
    private static List<Map<String, String>> others(Locale reader, Labels labels) {
        return Stream.of("fr", "ar", "en")
                .filter(language -> !language.equals(reader.getLanguage()))
                .map(language -> Map.of("lang", language, "words", labels.in(Locale.forLanguageTag(language))))
                .toList();
    }

    static Message name(Vocabulary vocabulary) {
        return Part.say("vocabulary." + vocabulary.name());
    }

    private static Optional<Vocabulary> vocabulary(List<String> path) {
        return path.isEmpty()
                ? Optional.empty()
                : Arrays.stream(Vocabulary.values())
                        .filter(vocabulary -> vocabulary.name().equals(path.get(0)))
                        .findFirst();
    }
}
