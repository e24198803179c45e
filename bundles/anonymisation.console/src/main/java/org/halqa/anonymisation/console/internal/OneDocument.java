// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** One document on the desk, and what a person may do with it. */
final class OneDocument {

    private final ReviewDesk desk;
    private final Doorkeeper doorkeeper;
    private final Captions captions;

    OneDocument(ReviewDesk desk, Doorkeeper doorkeeper, Captions captions) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.captions = captions;
    }

    View view(PageRequest request, String id) {
        return desk.open(request.caller(), id)
                .map(review -> show(request, review, 200, List.of()))
                .orElseGet(View.NotFound::new);
    }

    View act(PageRequest request, String id, String act) {
        Optional<Integer> version = request.field("version").flatMap(OneDocument::whole);
        if (version.isEmpty()) {
            return view(request, id);
        }
        return perform(request, id, act, version.get())
                .map(outcome -> answer(request, id, act, outcome))
                .orElseGet(View.NotFound::new);
    }

    private Optional<Outcome<Review>> perform(PageRequest request, String id, String act, int version) {
        return switch (act) {
            case "decide" -> decide(request, id, version);
            case "reviewed" -> Optional.of(desk.reviewed(request.caller(), id, version, safe(request)));
            case "confirm" -> Optional.of(desk.confirm(request.caller(), id, version, safe(request)));
            case "send-back" -> Optional.of(desk.sendBack(request.caller(), id, version, text(request, "remark")));
            case "withdraw" -> Optional.of(desk.withdraw(request.caller(), id, version));
            case "recall" -> Optional.of(desk.recall(request.caller(), id, version, text(request, "reason")));
            default -> Optional.empty();
        };
    }

    private Optional<Outcome<Review>> decide(PageRequest request, String id, int version) {
        Optional<Decision> decision = Stream.of(Decision.values())
                .filter(one -> one.name().equals(text(request, "decision")))
                .findFirst();
        Optional<Integer> number = request.field("number").flatMap(OneDocument::whole);
        if (decision.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(desk.decide(
                request.caller(),
                id,
                version,
                number.get(),
                decision.get(),
                text(request, "words"),
                text(request, "reason")));
    }

    private View answer(PageRequest request, String id, String act, Outcome<Review> outcome) {
        if (outcome instanceof Outcome.Stale<Review> stale) {
            return show(request, stale.current(), 412, List.of(say("one.stale")));
        } else if (outcome instanceof Outcome.Refused<Review> refused) {
            List<Message> reasons =
                    refused.faults().stream().map(Outcome.Fault::reason).toList();
            return desk.open(request.caller(), id)
                    .map(review -> show(request, review, 422, reasons))
                    .orElseGet(View.NotFound::new);
        }
        Review review = ((Outcome.Done<Review>) outcome).value();
        return new View.Redirect(after(act, review), act.equals("decide") ? null : say("toast." + act));
    }

    /** After a decision, back to the document; after a step, to the queue, since the document has left this person's hands. */
    private static String after(String act, Review review) {
        return act.equals("decide") || act.equals("recall") ? "/door/" + review.id() : "/door";
    }

    private View show(PageRequest request, Review review, int status, List<Message> reasons) {
        boolean mayRecall = review.state() == Door.State.RELEASED && doorkeeper.allows(request.caller(), "door.recall");
        return new View.Page(
                status,
                "one",
                say("title.page"),
                new Sheet(review, captions.of(review.kind(), review.codes()), reasons, mayRecall).model(request));
    }

    private static Set<Question> safe(PageRequest request) {
        List<String> ticked = request.fields("safe");
        return Stream.of(Question.values())
                .filter(question -> ticked.contains(question.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(PageRequest request, String field) {
        return request.field(field).orElse("");
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
