// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay;
import org.halqa.relay.internal.store.Answer;
import org.halqa.relay.internal.store.AnswerRows;

/** Released factors with what coordination has done about them. */
final class FollowedRelay implements Relay {

    private static final String READ = "relay.read";
    private static final String ANSWER = "relay.answer";
    private static final String POSTER = "relay.poster";
    private static final int LONGEST = 2_000;
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

    /** The services it calls. */
    record House(
            Doorkeeper doorkeeper,
            AccessRecord access,
            Programmes programmes,
            CivilClock clock,
            Releases releases,
            Door door) {}

    private final House house;
    private final AnswerRows rows;

    FollowedRelay(House house, AnswerRows rows) {
        this.house = house;
        this.rows = rows;
    }

    @Override
    public List<Followed> all(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return followed(caller).stream()
                .sorted(Comparator.comparing(FollowedRelay::received)
                        .reversed()
                        .thenComparing(one -> one.factor().content().id()))
                .toList();
    }

    private List<Followed> followed(Caller caller) {
        Map<String, Answer> answers = rows.of(programme());
        return house.releases().all(caller, KIND).stream()
                .map(factor -> followed(
                        factor,
                        answers.getOrDefault(
                                factor.content().id(),
                                Answer.none(factor.content().id()))))
                .toList();
    }

    private static Followed followed(Released factor, Answer answer) {
        Map<Step, LocalDate> days = new EnumMap<>(Step.class);
        days.putAll(answer.days());
        days.put(Step.RECEIVED, factor.content().releasedOn());
        return new Followed(factor, answer.step(), days, answer.words(), answer.language(), answer.version());
    }

    private static LocalDate received(Followed one) {
        return one.factor().content().releasedOn();
    }

    @Override
    public Optional<Followed> find(Caller caller, String id) {
        return all(caller).stream()
                .filter(one -> one.factor().content().id().equals(id))
                .findFirst();
    }

    @Override
    public Outcome<Followed> acknowledge(Caller caller, String id, int version) {
        return step(caller, id, version, answer -> answer.with(Step.ACKNOWLEDGED, today()));
    }

    @Override
    public Outcome<Followed> answer(Caller caller, String id, int version, String language, String words) {
        house.doorkeeper().require(caller, ANSWER);
        Optional<Outcome<Followed>> obstacle = obstacle(caller, language, words.strip());
        return obstacle.orElseGet(() -> step(caller, id, version, answer -> answer.with(Step.ACKNOWLEDGED, today())
                .with(Step.ANSWERED, today())
                .saying(words.strip(), language)));
    }

    private Optional<Outcome<Followed>> obstacle(Caller caller, String language, String words) {
        if (!LANGUAGES.contains(language)) {
            return Optional.of(refused("language", "fault.language"));
        }
        if (words.isEmpty()) {
            return Optional.of(refused("words", "fault.words"));
        }
        if (words.length() > LONGEST) {
            return Optional.of(refused("words", "fault.long", LONGEST));
        }
        // Everybody reads an answer and nobody reviews it: what may identify somebody is not published at all.
        // Nor does a refusal say why: whoever answers has no list to read, and would ask name by name.
        boolean clear = house.door().lint(caller, words, language).stream()
                .allMatch(each -> each.detector().equals(Door.NEAR));
        return clear ? Optional.empty() : Optional.of(refused("words", "fault.somebody"));
    }

    @Override
    public Outcome<Followed> close(Caller caller, String id, int version) {
        house.doorkeeper().require(caller, ANSWER);
        boolean answered = find(caller, id)
                .filter(one -> one.days().containsKey(Step.ANSWERED))
                .isPresent();
        return answered
                ? step(caller, id, version, answer -> answer.with(Step.CLOSED, today()))
                : refused("", "fault.unanswered");
    }

    private Outcome<Followed> step(Caller caller, String id, int version, UnaryOperator<Answer> change) {
        house.doorkeeper().require(caller, ANSWER);
        Optional<Followed> one = find(caller, id);
        if (one.isEmpty()) {
            return refused("", "fault.gone");
        }
        if (one.get().version() != version) {
            return new Outcome.Stale<>(one.get());
        }
        if (one.get().step() == Step.CLOSED) {
            return refused("", "fault.closed");
        }
        Answer stored = rows.of(programme()).getOrDefault(id, Answer.none(id));
        boolean done = rows.store(programme(), change.apply(stored.with(Step.RECEIVED, received(one.get()))));
        Followed now = find(caller, id).orElseThrow();
        if (done) {
            house.access().add(caller.account(), ANSWER, "relay/" + id);
        }
        return done ? new Outcome.Done<>(now) : new Outcome.Stale<>(now);
    }

    @Override
    public OptionalInt medianDays(Caller caller) {
        return Waiting.median(all(caller).stream().map(Followed::days));
    }

    @Override
    public List<Followed> poster(Caller caller) {
        house.doorkeeper().require(caller, POSTER);
        return followed(caller).stream()
                .filter(one -> one.step().compareTo(Step.ANSWERED) >= 0)
                .sorted(Comparator.comparing(FollowedRelay::received)
                        .thenComparing(one -> one.factor().content().id()))
                .toList();
    }

    private String programme() {
        return house.programmes().current().id();
    }

    private LocalDate today() {
        return house.clock().today();
    }

    private static Outcome<Followed> refused(String field, String key, Object... arguments) {
        return Outcome.refused(field, Message.of(RelayTexts.MODULE, key, arguments));
    }
}
