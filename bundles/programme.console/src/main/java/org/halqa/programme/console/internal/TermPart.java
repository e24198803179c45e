// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;

/** One entry of a vocabulary: its words, its former words, whether it is still offered. */
final class TermPart {

    private static final List<String> FIELDS =
            List.of("labels_fr", "labels_ar", "labels_en", "read_fr", "read_ar", "read_en");

    private final Programmes programmes;
    private final Doorkeeper doorkeeper;

    TermPart(Programmes programmes, Doorkeeper doorkeeper) {
        this.programmes = programmes;
        this.doorkeeper = doorkeeper;
    }

    View get(PageRequest request, Vocabulary vocabulary, List<String> path) {
        doorkeeper.require(request.caller(), "programme.write");
        Optional<Term> term = programmes.term(vocabulary, path.get(0));
        return term.isEmpty() || path.size() > 1
                ? new View.NotFound()
                : page(200, vocabulary, term.get(), filled(term.get()), false);
    }

    View post(PageRequest request, Vocabulary vocabulary, List<String> path) {
        doorkeeper.require(request.caller(), "programme.write");
        Optional<Term> term = programmes.term(vocabulary, path.get(0));
        if (term.isEmpty()) {
            return new View.NotFound();
        }
        return switch (String.join("/", path.subList(1, path.size()))) {
            case "" -> relabel(request, vocabulary, term.get());
            case "retire" -> retire(request, vocabulary, term.get(), true);
            case "restore" -> retire(request, vocabulary, term.get(), false);
            default -> new View.NotFound();
        };
    }

    private View relabel(PageRequest request, Vocabulary vocabulary, Term term) {
        Form form = Form.of(request, FIELDS);
        Labels words = form.labels("labels");
        Labels read = form.labels("read");
        if (!form.faultless()) {
            return page(422, vocabulary, term, form, false);
        }
        Outcome<Term> outcome = programmes.relabel(request.caller(), vocabulary, term.code(), read, words);
        if (outcome instanceof Outcome.Stale<Term> stale) {
            Form mine = form.with("read", stale.current().labels());
            return page(412, vocabulary, stale.current(), mine, true);
        } else if (outcome instanceof Outcome.Refused<Term> refused) {
            return page(422, vocabulary, term, form.fail(refused.faults()), false);
        }
        return back(vocabulary, "words.kept");
    }

    private View retire(PageRequest request, Vocabulary vocabulary, Term term, boolean retired) {
        programmes.retire(request.caller(), vocabulary, term.code(), retired);
        return back(vocabulary, retired ? "words.retired" : "words.restored");
    }

    private static View back(Vocabulary vocabulary, String toast) {
        return new View.Redirect("/programme/words/" + vocabulary.name(), Part.say(toast));
    }

    private static Form filled(Term term) {
        return Form.blank(FIELDS).with("labels", term.labels()).with("read", term.labels());
    }

    private View page(int status, Vocabulary vocabulary, Term term, Form form, boolean stale) {
        Map<String, Object> model = new HashMap<>();
        model.put("vocabulary", WordsPart.summary(programmes, vocabulary));
        model.put("term", term);
        model.put("values", form.values());
        model.put("faults", form.faults());
        model.put("former", programmes.formerLabels(vocabulary, term.code()));
        model.put("stale", stale);
        return new View.Page(status, "term", Part.say("page.title"), model);
    }
}
