// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.spi.TraitReader.Mention;
import org.halqa.anonymisation.spi.TraitReader.Said;
import org.halqa.anonymisation.spi.TraitReader.Wording;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.programme.Programmes;

/** Weighs what would leave of a document: whom could it be about? */
public final class Risks {

    private final TraitSearch traits;
    private final Population population;
    private final Earlier earlier;
    private final Programmes programmes;

    public Risks(TraitSearch traits, Population population, Earlier earlier, Programmes programmes) {
        this.traits = traits;
        this.population = population;
        this.earlier = earlier;
        this.programmes = programmes;
    }

    /**
     * What was found.
     *
     * @param dangers the closest first
     * @param obstacles why it cannot be trusted
     */
    public record Weighed(List<Danger> dangers, List<Message> obstacles) {

        public Weighed {
            dangers = List.copyOf(dangers);
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Weighs {@code leaving}, the words of each passage of {@code submission} as they would leave. */
    public Weighed in(Submission submission, List<String> leaving) {
        Set<Message> obstacles = new LinkedHashSet<>();
        Map<String, Set<String>> organisations = organisations();
        List<Sighting> here = new ArrayList<>();
        for (int passage = 0; passage < leaving.size(); passage++) {
            String language = submission.passages().get(passage).language();
            TraitSearch.Read read = traits.in(leaving.get(passage), language, organisations);
            obstacles.addAll(read.obstacles());
            for (Mention each : read.mentions()) {
                here.add(new Sighting(passage, each));
            }
        }
        List<Sighting> all = new ArrayList<>(here);
        if (!here.isEmpty()) {
            all.addAll(earlier.before(submission, organisations, obstacles));
        }
        Judge judge = judge(submission, obstacles);
        Map<Object, Sighting> different = Sighting.different(all);
        List<Danger> dangers = new ArrayList<>();
        for (Sighting each : here) {
            Sighting same = different.get(each.alike());
            List<Sighting> others =
                    different.values().stream().filter(other -> other != same).toList();
            danger(each, others, all, judge, leaving).ifPresent(dangers::add);
        }
        dangers.sort(Comparator.comparing(Danger::tooClose).reversed().thenComparingInt(Danger::people));
        return new Weighed(dangers, List.copyOf(obstacles));
    }

    /** True when {@code words} alone, in a document like {@code submission}, come too close to somebody. */
    public boolean tooClose(Submission submission, String words, String language) {
        Set<Message> obstacles = new LinkedHashSet<>();
        Judge judge = judge(submission, obstacles);
        TraitSearch.Read read = traits.in(words, language, organisations());
        return read.mentions().stream()
                .anyMatch(each -> judge.on(each.said(), each.staff(), List.of()).tooClose());
    }

    /**
     * Everybody whom {@code words} come close to, while they belong to no document: for whoever is still writing, and for words that
     * nobody reviews. Nobody is told that there is no danger when the words could not be read.
     */
    public List<Danger> alone(String words, String language) {
        TraitSearch.Read read = traits.in(words, language, organisations());
        if (!read.obstacles().isEmpty()) {
            throw new DoorClosed(read.obstacles().get(0));
        }
        Judge judge = judge(programmes.current().id(), Set.of(), new LinkedHashSet<>());
        List<Sighting> here =
                read.mentions().stream().map(each -> new Sighting(0, each)).toList();
        Map<Object, Sighting> different = Sighting.different(here);
        return here.stream()
                .flatMap(each -> danger(each, others(each, different), here, judge, List.of(words)).stream())
                .toList();
    }

    private static List<Sighting> others(Sighting one, Map<Object, Sighting> different) {
        Sighting same = different.get(one.alike());
        return different.values().stream().filter(other -> other != same).toList();
    }

    private Judge judge(Submission submission, Set<Message> obstacles) {
        Set<String> zones = Set.copyOf(submission.codes().getOrDefault("zone", List.of()));
        return judge(submission.programme(), zones, obstacles);
    }

    private Judge judge(String programme, Set<String> zones, Set<Message> obstacles) {
        Optional<Crowd> crowd = population.of(programme);
        if (crowd.isEmpty()) {
            obstacles.add(Message.of(Search.MODULE, "obstacle.people"));
        }
        int limit = programmes.current().threshold();
        return new Judge(new Estimate(crowd.orElse(Crowd.UNKNOWN), zones, limit));
    }

    private Map<String, Set<String>> organisations() {
        return programmes.current().organisations().stream()
                .collect(Collectors.toUnmodifiableMap(Organisation::code, Risks::names));
    }

    private static Set<String> names(Organisation organisation) {
        return Stream.of(
                        organisation.acronym(),
                        organisation.labels().fr(),
                        organisation.labels().ar(),
                        organisation.labels().en())
                .filter(name -> !name.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Danger> danger(
            Sighting sighting, List<Sighting> others, List<Sighting> all, Judge judge, List<String> leaving) {
        Mention mention = sighting.mention();
        Judge.Verdict verdict = judge.on(mention.said(), mention.staff(), others);
        if (verdict.closeness().isEmpty()) {
            return Optional.empty();
        }
        Clues clues = Clues.of(verdict.said(), all, leaving);
        return Optional.of(new Danger(
                sighting.passage(),
                mention.start(),
                mention.end(),
                verdict.closeness().get(),
                verdict.fit().people(),
                verdict.fit().counted(),
                clues.clues(),
                clues.places(),
                proposal(mention, others, judge, verdict)));
    }

    /** The first words that take all danger away; else those that lead furthest from it; else none. */
    private static String proposal(Mention mention, List<Sighting> others, Judge judge, Judge.Verdict now) {
        String best = "";
        int people = now.fit().people();
        for (Wording wording : mention.wordings()) {
            List<Said> said = wording.said();
            Judge.Verdict then = judge.on(said, mention.staff(), others);
            if (then.closeness().isEmpty()) {
                return wording.words();
            }
            boolean better = then.closeness().get() == Closeness.NEAR && now.tooClose()
                    || then.fit().people() > people;
            if (better) {
                best = wording.words();
                people = then.fit().people();
            }
        }
        return best;
    }
}
