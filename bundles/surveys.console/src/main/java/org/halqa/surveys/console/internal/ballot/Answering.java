// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Ballots.Receipt;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.Ballots.Standing;
import org.halqa.surveys.console.internal.Asked;
import org.halqa.surveys.console.internal.SurveysConsoleTexts;

/** From the first page to the receipt. */
final class Answering {

    /** No comment is longer; whoever sends more is not somebody who types. */
    private static final int LONGEST = 450;

    private final Ballots ballots;
    private final Listening listening;

    Answering(Ballots ballots, Listening listening) {
        this.ballots = ballots;
        this.listening = listening;
    }

    /** What it is for, and the field for the code. */
    View start(OpenRequest request, Sheet sheet) {
        return start(200, request, sheet, List.of());
    }

    private View start(int status, OpenRequest request, Sheet sheet, List<Fault> faults) {
        Carried carried = Carried.of(request, sheet);
        Map<String, Object> model = Screens.model(sheet, carried, faults);
        model.put(
                "questions",
                Asked.all(sheet.parts(), request.locale(), Map.of()).size());
        model.put("slips", sheet.slips());
        model.put("tokens", !sheet.publicKeys().isEmpty());
        model.put("casting", sheet.casting());
        model.put("code", carried.fields().getOrDefault("code", ""));
        return Screens.page(status, "start", model);
    }

    /** The questions, for whoever has something to be let in with. */
    View begin(OpenRequest request, Sheet sheet) {
        Carried carried = Carried.of(request, sheet);
        Standing standing = ballots.standing(sheet.survey(), carried.pass());
        if (standing == Standing.COUNTED) {
            return Screens.page(200, "counted", Screens.model(sheet, carried, List.of()));
        }
        if (standing == Standing.UNKNOWN) {
            return start(422, request, sheet, List.of(fault("ballot.unknown")));
        }
        if (carried.isToken() && !sheet.casting()) {
            return start(422, request, sheet, List.of(fault("ballot.early")));
        }
        return questions(200, request, sheet, carried, List.of());
    }

    private static Fault fault(String key) {
        return new Fault("", SurveysConsoleTexts.say(key));
    }

    View questions(int status, OpenRequest request, Sheet sheet, Carried carried, List<Fault> faults) {
        Map<String, Object> model = Screens.model(sheet, carried, faults);
        List<Asked> questions = Asked.all(sheet.parts(), request.locale(), carried.answers());
        String shown = request.field("shown").orElse(sheet.oneByOne() ? "one" : "all");
        model.put("questions", questions);
        model.put("recorded", listening.names(sheet, request.locale()));
        model.put("total", questions.size());
        model.put("oneByOne", shown.equals("one"));
        model.put("pictures", request.field("pictures").isPresent());
        return Screens.page(status, "questions", model);
    }

    /** Exactly what would be kept. */
    View proof(OpenRequest request, Sheet sheet) {
        Carried carried = Carried.of(request, sheet);
        Map<String, Object> model = Screens.model(sheet, carried, List.of());
        model.put("pieces", ballots.pieces(sheet.survey(), carried.answers()));
        return Screens.page(200, "proof", model);
    }

    View cast(OpenRequest request, Sheet sheet) {
        Carried carried = Carried.of(request, sheet);
        Outcome<Receipt> cast = ballots.cast(sheet.survey(), carried.pass(), carried.answers(), carried.marks());
        if (cast instanceof Outcome.Done<Receipt> done) {
            Map<String, Object> model = Screens.model(sheet, carried, List.of());
            model.put("receipt", done.value().receipt());
            model.put("stored", done.value().stored());
            model.put("again", done.value().again());
            return Screens.page(200, "done", model);
        }
        return questions(422, request, sheet, carried, ((Outcome.Refused<Receipt>) cast).faults());
    }

    /** Words that may name somebody, one on a line, while somebody types. */
    View lint(OpenRequest request, Sheet sheet) {
        String text = request.field("text").orElse("");
        List<String> words = text.length() > LONGEST
                ? List.of()
                : ballots.recognisable(sheet.survey(), text, request.locale().getLanguage());
        byte[] lines = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        return new View.Data(200, "text/plain;charset=utf-8", lines);
    }
}
