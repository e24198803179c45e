// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Recommendations;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.Recommendations.Status;

/** {@code /deliverables/recommendations}: who takes on what, and how far it is. */
final class FollowedList {

    private final Doorkeeper doorkeeper;
    private final Recommendations recommendations;
    private final Programmes programmes;
    private final Glossary glossary;

    FollowedList(Doorkeeper doorkeeper, Recommendations recommendations, Programmes programmes, Glossary glossary) {
        this.doorkeeper = doorkeeper;
        this.recommendations = recommendations;
        this.programmes = programmes;
        this.glossary = glossary;
    }

    /**
     * One recommendation.
     *
     * @param owner who takes it on; absent for the whole consortium
     * @param strategy of XENIA; empty for none
     */
    public record Row(
            String id,
            String level,
            List<Pieces.Voice> words,
            Optional<Labels> owner,
            Optional<Message> axis,
            String strategy,
            Recommendation state) {}

    View view(PageRequest request, List<Message> reasons) {
        List<Row> rows = recommendations.all(request.caller()).stream()
                .map(this::row)
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .toList();
        return new View.Page(
                reasons.isEmpty() ? 200 : 422,
                "recommendations",
                say("title.page"),
                Map.of(
                        "rows", rows,
                        "statuses",
                                Arrays.stream(Status.values()).map(Status::name).toList(),
                        "mayFollow", doorkeeper.allows(request.caller(), "recommendations.follow"),
                        "mayWrite", doorkeeper.allows(request.caller(), "narratives.write"),
                        "reasons", reasons,
                        "tabs", Tabs.of(doorkeeper, request.caller(), Tabs.RECOMMENDATIONS)));
    }

    private Row row(Recommendation recommendation) {
        Released document = recommendation.document();
        return new Row(
                document.content().id(),
                code(document, AuthorWords.LEVEL).orElse("OPERATIONAL"),
                Stream.of("fr", "ar", "en")
                        .map(document.content().passages()::get)
                        .filter(Objects::nonNull)
                        .map(Pieces::voice)
                        .toList(),
                code(document, AuthorWords.OWNER)
                        .flatMap(programmes::organisation)
                        .map(Organisation::labels),
                code(document, AuthorWords.AXIS).map(axis -> glossary.term(Vocabulary.STRESS_FACTOR, axis)),
                code(document, AuthorWords.STRATEGY)
                        .filter(strategy -> strategy.matches("[1-3]"))
                        .orElse(""),
                recommendation);
    }

    private static Optional<String> code(Released document, String field) {
        return document.codes(field).stream().findFirst();
    }

    /** Says how far one is. */
    View follow(PageRequest request, String id) {
        doorkeeper.require(request.caller(), "recommendations.follow");
        String typed = request.field("status").orElse("");
        Optional<Status> status = Arrays.stream(Status.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        Outcome<Recommendation> followed = status.map(each -> recommendations.follow(request.caller(), id, each))
                .orElseGet(() -> Outcome.refused("status", say("recommendation.status.none")));
        return followed instanceof Outcome.Done<Recommendation>
                ? new View.Redirect("/deliverables/recommendations", say("toast.followed"))
                : view(request, Reasons.of(followed));
    }
}
