// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.SurveyWords;
import org.halqa.surveys.Surveys.Voice;
import org.halqa.surveys.internal.box.SealedAnswers;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.jspecify.annotations.Nullable;

/**
 * Comments of a sealed survey. They are shown to be put into other words, and only those words go to the door: a way of writing
 * is a signature.
 */
public final class Voices {

    private final Sealing sealing;
    private final Supplier<@Nullable Door> door;

    public Voices(Sealing sealing, Supplier<@Nullable Door> door) {
        this.sealing = sealing;
        this.door = door;
    }

    /** All of them, in the order of their hashes; none once they were handed to the door. */
    List<Voice> of(Caller caller, KeptSurvey survey) {
        if (handedIn(caller, survey)) {
            return List.of();
        }
        return sealing.answers(survey.id()).map(SealedAnswers::pieces).orElseGet(List::of).stream()
                .map(AnswerSheet::read)
                .filter(piece -> piece.stratum().isEmpty())
                .map(piece -> new Voice(piece.name(), piece.words()))
                .toList();
    }

    private boolean handedIn(Caller caller, KeptSurvey survey) {
        Door now = door.get();
        return now != null
                && now.standing(caller, survey.id())
                        .filter(at -> at.state() != State.WITHDRAWN)
                        .isPresent();
    }

    /** Hands what was put into other words to the door. */
    Outcome<String> submit(Caller caller, KeptSurvey survey, String language, Map<String, String> words) {
        Door now = door.get();
        if (now == null) {
            return HandingOut.refused("", "voices.door");
        }
        List<Voice> originals = of(caller, survey);
        Optional<String> copied = words.entrySet().stream()
                .filter(each -> isCopy(each.getValue(), originals))
                .map(Map.Entry::getKey)
                .findFirst();
        if (copied.isPresent()) {
            return HandingOut.refused(copied.get(), "voices.copied");
        }
        List<Submission.Passage> passages = passages(survey, language, new TreeMap<>(words));
        return passages.isEmpty()
                ? HandingOut.refused("", "voices.none")
                : now.submit(caller, submission(caller, survey, passages));
    }

    private static boolean isCopy(String words, List<Voice> originals) {
        String plain = words.strip();
        return !plain.isEmpty()
                && originals.stream()
                        .map(voice -> voice.words().strip())
                        .anyMatch(original -> original.length() > 15 && plain.contains(original));
    }

    private static List<Submission.Passage> passages(KeptSurvey survey, String language, Map<String, String> words) {
        List<Submission.Passage> passages = new ArrayList<>();
        survey.parts().forEach(part -> part.items().stream()
                .filter(item -> item.scale().isWords())
                .forEach(item -> {
                    String name = AnswerSheet.name(part, item);
                    String text = words.getOrDefault(name, "");
                    if (!text.isBlank() && item.wording() != null) {
                        Message heading = Message.of("surveys", "voices.heading", item.wording());
                        passages.add(new Submission.Passage(name, heading, language, text));
                    }
                }));
        return passages;
    }

    private static Submission submission(Caller caller, KeptSurvey survey, List<Submission.Passage> passages) {
        return new Submission(
                SurveyWords.KIND,
                survey.id(),
                survey.programme(),
                caller.account(),
                Map.of("wave", List.of(survey.plan().wave().name())),
                passages,
                List.of(),
                "");
    }
}
