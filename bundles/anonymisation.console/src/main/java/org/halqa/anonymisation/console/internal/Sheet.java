// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.console.PageRequest;
import org.halqa.model.Message;

/** The values that the page of one document is made of. */
record Sheet(Review review, Captions.Caption caption, List<Message> reasons, boolean mayRecall) {

    /** A passage on the page. */
    public record Part(
            Message heading, String language, String direction, List<Segment> original, List<Segment> leaving) {}

    /** A finding in the list; {@code typed} is what was typed last and not taken. */
    public record Line(
            int number,
            String look,
            Message kind,
            Message reason,
            String proposal,
            String decision,
            String words,
            String kept,
            String typedWords,
            String typedReason) {

        /** True while nobody has decided. */
        public boolean open() {
            return decision.equals(Decision.OPEN.name());
        }
    }

    Map<String, Object> model(PageRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("review", review);
        model.put("state", review.state().name());
        model.put("mine", review.mine());
        model.put("caption", caption);
        model.put("reasons", reasons);
        model.put("parts", review.drafts().stream().map(Sheet::part).toList());
        model.put("lines", lines(request));
        model.put("open", open());
        model.put("risks", review.risks().stream().map(RiskLine::of).toList());
        model.put("step", step());
        model.put("questions", Stream.of(Question.values()).map(Question::name).toList());
        model.put("ticked", request.fields("safe"));
        model.put("remark", request.field("remark").orElse(""));
        model.put("why", request.field("reason").orElse(""));
        model.put("mayRecall", mayRecall);
        return model;
    }

    private long open() {
        return review.drafts().stream()
                .flatMap(draft -> draft.findings().stream())
                .filter(decided -> decided.decision() == Decision.OPEN)
                .count();
    }

    /** What this person can do next: {@code author}, {@code reader}, {@code waits} or {@code closed}. */
    private String step() {
        if (review.state() == Door.State.DETECTED && review.mine()) {
            return "author";
        } else if (review.state() == Door.State.REVIEWED) {
            return review.mine() ? "waits" : "reader";
        }
        return "closed";
    }

    private List<Line> lines(PageRequest request) {
        String typedAt = request.field("number").orElse("");
        return review.drafts().stream()
                .flatMap(draft -> draft.findings().stream())
                .sorted(Comparator.comparing((Decided one) -> one.decision() != Decision.OPEN)
                        .thenComparingInt(Decided::number))
                .map(one -> line(one, typedAt.equals(Integer.toString(one.number())) ? request : null))
                .toList();
    }

    private static Line line(Decided one, @org.jspecify.annotations.Nullable PageRequest typed) {
        Finding finding = one.finding();
        return new Line(
                one.number(),
                SideBySide.look(one),
                say("kind." + finding.kind().name()),
                finding.reason(),
                finding.replacement(),
                one.decision().name(),
                one.words(),
                one.reason(),
                typed == null ? "" : typed.field("words").orElse(""),
                typed == null ? "" : typed.field("reason").orElse(""));
    }

    private static Part part(ReviewDesk.Draft draft) {
        String language = draft.original().language();
        return new Part(
                draft.original().heading(),
                language,
                language.equals("ar") ? "rtl" : "ltr",
                SideBySide.original(draft),
                SideBySide.leaving(draft));
    }
}
