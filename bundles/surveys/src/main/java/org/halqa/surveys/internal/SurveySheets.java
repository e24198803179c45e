// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.model.Message;
import org.halqa.model.Period;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.Surveys.Phase;
import org.halqa.surveys.internal.box.SealedAnswers;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.internal.plan.AnswerSheet.Read;
import org.halqa.surveys.internal.plan.Strata;
import org.halqa.surveys.internal.results.Conditions;
import org.halqa.surveys.internal.results.Findings;
import org.halqa.surveys.internal.store.KeptSurvey;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Item;

/**
 * Sealed answers for the door. Each part of a survey is a set of sheets of its own, {@code <survey>:<part>}, because parts cannot
 * be joined; texts are in none. The period is that of the programme: when answers were given is not known.
 */
public final class SurveySheets implements SheetSource {

    private static final String PREFIX = "a.";
    private static final String AGREEMENT = "agree5";
    private static final String CHANGE = "change";

    private final SurveyRows rows;
    private final Sealing sealing;
    private final Programmes programmes;

    public SurveySheets(SurveyRows rows, Sealing sealing, Programmes programmes) {
        this.rows = rows;
        this.sealing = sealing;
        this.programmes = programmes;
    }

    @Override
    public String id() {
        return "surveys";
    }

    @Override
    public List<String> closed(String programme) {
        return rows.ids(programme).stream()
                .flatMap(id -> rows.find(id).stream())
                .filter(survey -> survey.phase() == Phase.SEALED)
                .flatMap(survey -> survey.parts().stream()
                        .filter(part -> !chosen(part).isEmpty())
                        .map(part -> survey.id() + ":" + part.id()))
                .toList();
    }

    @Override
    public Optional<Sheets> sheets(String survey) {
        int colon = survey.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<KeptSurvey> sealed = rows.find(survey.substring(0, colon))
                .filter(found -> found.phase() == Phase.SEALED)
                .filter(found -> found.programme().equals(programmes.current().id()));
        Optional<Part> part = sealed.stream()
                .flatMap(found -> found.parts().stream())
                .filter(each -> each.id().equals(survey.substring(colon + 1)))
                .findFirst();
        return part.flatMap(each -> sealing.answers(sealed.orElseThrow().id())
                .map(answers -> sheets(survey, sealed.orElseThrow(), each, answers)));
    }

    private Sheets sheets(String id, KeptSurvey survey, Part whole, SealedAnswers answers) {
        Programme programme = programmes.current();
        int least = Math.max(programme.threshold(), programme.managerThreshold());
        Part part = Conditions.told(whole, sealing.wave(survey, answers), least);
        List<Item> items = chosen(part);
        Period period = programme.window();
        List<Column> columns = new ArrayList<>();
        survey.plan().filters().forEach(filter -> columns.add(dimension(survey, filter)));
        items.forEach(item -> columns.add(answer(item, part.wellbeing())));
        List<List<String>> sheets = answers.pieces().stream()
                .map(AnswerSheet::read)
                .filter(piece ->
                        piece.name().equals(part.id()) && !piece.choices().isEmpty())
                .map(piece -> row(survey.plan().filters(), items, piece))
                .toList();
        return new Sheets(
                id,
                survey.programme(),
                title(survey, part),
                period,
                columns,
                sheets,
                tables(items),
                findings(survey, answers).of(part));
    }

    /** Pieces of one survey leave one by one: the title says which of them it is. */
    private static Message title(KeptSurvey survey, Part part) {
        List<String> parts = survey.parts().stream()
                .filter(each -> !chosen(each).isEmpty())
                .map(Part::id)
                .toList();
        return parts.size() < 2
                ? Message.of("surveys", "sheets.title", survey.plan().title())
                : Message.of(
                        "surveys", "sheets.piece", survey.plan().title(), parts.indexOf(part.id()) + 1, parts.size());
    }

    private Findings findings(KeptSurvey survey, SealedAnswers answers) {
        return new Findings(
                survey.plan().title(),
                survey.counts().eligible(),
                sealing.wave(survey, answers),
                sealing.before(survey),
                survey.plan().extras().contains(Extra.PAIRED)
                        ? Optional.of(sealing.matched(survey.id()))
                        : Optional.empty());
    }

    private static List<Item> chosen(Part part) {
        return part.items().stream().filter(item -> !item.scale().isWords()).toList();
    }

    /**
     * How many sheets there are, because readers are told; where people say how something changed, how many say better, which
     * is what they are asked for; every item by answer; then, where people agree or not, how many agree.
     */
    private static List<Requested> tables(List<Item> items) {
        Requested all =
                new Requested("all", Message.of("surveys", "sheets.all"), Measure.COUNT, "", List.of(), List.of());
        Stream<Requested> better = items.stream()
                .filter(item -> item.scale().id().startsWith(CHANGE))
                .map(item -> best(item, 1, ".better", "sheets.better"));
        Stream<Requested> byAnswer = items.stream().map(SurveySheets::byAnswer);
        Stream<Requested> agreeing = items.stream()
                .filter(item -> item.scale().id().equals(AGREEMENT))
                .map(item -> best(item, 2, ".top", "sheets.top"));
        return Stream.of(Stream.of(all), better, byAnswer, agreeing)
                .flatMap(Function.identity())
                .toList();
    }

    /** How many give one of the highest answers. */
    private static Requested best(Item item, int answers, String end, String words) {
        List<String> top = item.scale().steps().stream()
                .map(AnswerScale.Step::value)
                .sorted(Comparator.reverseOrder())
                .limit(answers)
                .map(String::valueOf)
                .toList();
        return new Requested(item.id() + end, words(words, item), Measure.ANSWERS, PREFIX + item.id(), top, List.of());
    }

    private static Message words(String key, Item item) {
        return Message.of("surveys", key, Objects.requireNonNull(item.wording(), "an open survey has words"));
    }

    private static Column dimension(KeptSurvey survey, String filter) {
        List<String> codes = Strata.invited(survey.plan()).stream()
                .map(stratum -> code(survey.plan().filters(), filter, stratum))
                .distinct()
                .toList();
        return new Column(filter, Kind.DIMENSION, codes, false);
    }

    private static Column answer(Item item, boolean sensitive) {
        List<String> values = item.scale().steps().stream()
                .map(step -> String.valueOf(step.value()))
                .toList();
        return new Column(PREFIX + item.id(), Kind.ANSWER, values, sensitive);
    }

    private static Requested byAnswer(Item item) {
        return new Requested(
                item.id(), words("sheets.item", item), Measure.COUNT, "", List.of(), List.of(PREFIX + item.id()));
    }

    private static List<String> row(List<String> filters, List<Item> items, Read piece) {
        List<String> row = new ArrayList<>();
        filters.forEach(filter -> row.add(code(filters, filter, piece.stratum())));
        items.forEach(item -> row.add(Optional.ofNullable(piece.choices().get(item.id()))
                .map(String::valueOf)
                .orElse("")));
        return row;
    }

    private static String code(List<String> filters, String filter, String stratum) {
        if (filters.size() < 2) {
            return stratum;
        }
        int slash = stratum.indexOf('/');
        return filter.equals(Strata.ZONE) ? stratum.substring(0, slash) : stratum.substring(slash + 1);
    }
}
