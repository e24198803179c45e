// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.halqa.anonymisation.Door;
import org.halqa.store.Boxes;
import org.halqa.store.Vault;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Wordings;
import org.halqa.surveys.internal.plan.Questionnaire;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.internal.store.WordingRows;
import org.halqa.surveys.spi.SurveyInstrument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of surveys together, with or without OSGi. */
public final class SurveyParts {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyParts.class);

    private final SurveyRows rows;
    private final Surveys surveys;
    private final Ballots ballots;
    private final BroughtWordings wordings;
    private final Sealing sealing;
    private final Pairings pairings;
    private final Supplier<List<SurveyInstrument>> instruments;

    /**
     * Puts them together.
     *
     * @param instruments those that are there, lowest ranking first
     * @param pairingDays how long the secret of two waves may wait for the second one
     */
    public SurveyParts(
            House house,
            SurveyRows rows,
            WordingRows wordingRows,
            Vault vault,
            Boxes boxes,
            Supplier<List<SurveyInstrument>> instruments,
            Supplier<@Nullable Door> door,
            int pairingDays) {
        this.rows = rows;
        this.instruments = () -> eachOnce(instruments.get());
        OpenBoxes open = new OpenBoxes(boxes, vault);
        Questionnaire questionnaire = new Questionnaire(new SurveysTexts());
        this.wordings = new BroughtWordings(house, wordingRows, this.instruments);
        this.pairings = new Pairings(
                rows, new PairingSecrets(boxes, vault), house.access(), new LastDay(house.today(), pairingDays));
        this.sealing = new Sealing(rows, open, vault, house.access(), pairings, this.instruments);
        this.surveys = new KeptSurveys(
                house, rows, open, wordings::worded, questionnaire, sealing, new Voices(sealing, door), pairings);
        this.ballots = new OpenBallots(
                rows,
                open,
                sealing,
                pairings,
                door,
                programme -> programme.equals(house.programmes().current().id())
                        && house.programmes().current().demo());
    }

    /** Where an instrument stands among the others. */
    private record Place(boolean asksForWords, String id, SurveyInstrument instrument) {}

    /**
     * The highest ranking of each id; one that throws is left out and named. What is written comes after what is ticked: it is the
     * hardest to begin with, on a phone above all.
     */
    private static List<SurveyInstrument> eachOnce(List<SurveyInstrument> all) {
        List<SurveyInstrument> highestFirst = new ArrayList<>(all);
        Collections.reverse(highestFirst);
        Set<String> seen = new HashSet<>();
        return highestFirst.stream()
                .map(SurveyParts::place)
                .flatMap(Optional::stream)
                .filter(each -> seen.add(each.id()))
                .sorted(Comparator.comparing(Place::asksForWords).thenComparing(Place::id))
                .map(Place::instrument)
                .toList();
    }

    private static Optional<Place> place(SurveyInstrument instrument) {
        try {
            boolean words =
                    instrument.items().stream().allMatch(item -> item.scale().isWords());
            return instrument.id().isEmpty() || instrument.items().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(words, instrument.id(), instrument));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Instrument {} does not answer and is left out.",
                    instrument.getClass().getName(),
                    e);
            return Optional.empty();
        }
    }

    /** For those who ask. */
    public Surveys surveys() {
        return surveys;
    }

    /** For those who answer. */
    public Ballots ballots() {
        return ballots;
    }

    /** For administrators. */
    public Wordings wordings() {
        return wordings;
    }

    /** Every instrument that answers, once. */
    public List<SurveyInstrument> instruments() {
        return instruments.get();
    }

    /** The one that knows which surveys are open: a second one would not hear of their closing. */
    SurveyRows rows() {
        return rows;
    }

    /** For what has a last day. */
    Pairings pairings() {
        return pairings;
    }

    /** For what is to be finished. */
    public Sealing sealing() {
        return sealing;
    }
}
