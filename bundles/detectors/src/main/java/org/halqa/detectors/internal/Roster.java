// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.NormalisedText;

/** Everybody whom Halqa knows, ready to be looked for. Immutable; says nothing of what it holds. */
final class Roster {

    static final Roster EMPTY = new Roster(List.of(), List.of(), List.of(), Set.of());

    private static final int LONGEST_JOINED = 22;
    private static final int MOST_JOINED = 3;

    private final List<KnownPeople> sources;
    private final List<Long> versions;
    private final List<RosterPerson> people;
    private final Set<String> initials;
    private final List<RosterName> names = new ArrayList<>();
    private final List<List<RosterPerson>> bearers = new ArrayList<>();
    /** The numbers of the same. */
    private final int[][] numbers;

    private final HashIndex exact;
    private final HashIndex heard;
    private final HashIndex near;
    /** Words of the lists that are nobody here, however they sound: half of what a text holds is passed by on one bit. */
    private final BitSet silent;

    private Roster(List<KnownPeople> sources, List<Long> versions, List<RosterPerson> people, Set<String> initials) {
        this.sources = List.copyOf(sources);
        this.versions = versions;
        this.people = people;
        this.initials = Set.copyOf(initials);
        Map<RosterName, Integer> seen = new HashMap<>();
        HashIndex.Maker exactly = new HashIndex.Maker();
        HashIndex.Maker hearing = new HashIndex.Maker();
        HashIndex.Maker nearly = new HashIndex.Maker();
        for (RosterPerson person : people) {
            for (RosterName name : person.names()) {
                Integer number = seen.get(name);
                if (number == null) {
                    number = names.size();
                    seen.put(name, number);
                    names.add(name);
                    bearers.add(new ArrayList<>(1));
                    exactly.add(key(name.folded()), number);
                    for (Sound sound : name.sounds()) {
                        hearing.add(sound.consonants(), number);
                    }
                    if (name.folded().length() >= RosterName.SHORTEST_TOGETHER) {
                        for (long key : HashIndex.keysWithout(name.folded())) {
                            nearly.add(key, number);
                        }
                    }
                }
                bearers.get(number).add(person);
            }
        }
        bearers.replaceAll(List::copyOf);
        numbers = bearers.stream()
                .map(some -> some.stream().mapToInt(RosterPerson::number).toArray())
                .toArray(int[][]::new);
        exact = exactly.make();
        heard = hearing.make();
        near = nearly.make();
        silent = people.isEmpty() ? new BitSet() : Lexicon.stock().numbers(word -> !mayBe(word));
    }

    /** True when a word written {@code folded}, with or without what grows to its front, could be a name. */
    private boolean mayBe(String folded) {
        return leads(folded) || RosterForms.of(folded).stream().anyMatch(form -> leads(form.folded()));
    }

    private boolean leads(String folded) {
        if (folded.isEmpty()) {
            return false;
        }
        boolean known =
                exact(folded).length > 0 || Sound.of(folded).stream().anyMatch(sound -> heard(sound).length > 0);
        return known || LongStream.of(HashIndex.keysWithout(folded)).anyMatch(key -> near(key).length > 0);
    }

    static Roster of(List<KnownPeople> sources, List<Long> versions, NormalisedText alike) {
        List<RosterPerson> people = new ArrayList<>();
        Set<String> initials = new HashSet<>();
        for (KnownPeople source : sources) {
            for (KnownPeople.Known known : source.people()) {
                Map<String, RosterName> names = new LinkedHashMap<>();
                for (String name : known.names()) {
                    List<String> words = words(alike.alike(name).folded());
                    add(words, names);
                    addInitials(words, initials);
                }
                if (!names.isEmpty()) {
                    people.add(new RosterPerson(people.size(), List.copyOf(names.values())));
                }
            }
        }
        return new Roster(sources, versions, people, initials);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || !Chars.wordly(name.charAt(at))) {
                if (at > start) {
                    words.add(name.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** “fzb”, and each two of them, of “Fatima Zahra Benali”. */
    private static void addInitials(List<String> words, Set<String> initials) {
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (String word : words) {
            all.append(word.charAt(0));
            telling.append(particle(word) ? "" : word.substring(0, 1));
        }
        initials.add(all.toString());
        initials.add(telling.toString());
        for (int one = 0; one < all.length(); one++) {
            for (int other = 0; other < all.length(); other++) {
                if (one != other) {
                    initials.add("" + all.charAt(one) + all.charAt(other));
                }
            }
        }
    }

    /** Every one of {@code words}, and two or three of them written as one. */
    private static void add(List<String> words, Map<String, RosterName> names) {
        boolean onlyParticles = words.stream().allMatch(Roster::particle);
        for (int first = 0; first < words.size(); first++) {
            StringBuilder joined = new StringBuilder();
            int parts = 0;
            for (int last = first; last < words.size() && last - first < MOST_JOINED; last++) {
                boolean particle = particle(words.get(last));
                joined.append(RosterForms.joined(joined, words.get(last)));
                parts += particle ? 0 : 1;
                boolean alone = last == first && particle && !onlyParticles;
                if (!alone
                        && joined.length() > 1
                        && joined.length() <= LONGEST_JOINED
                        && (parts > 0 || onlyParticles)) {
                    String folded = joined.toString();
                    int count = Math.max(1, parts);
                    names.computeIfAbsent(folded, each -> RosterName.of(each, count));
                }
            }
        }
    }

    static boolean particle(String folded) {
        return Lexicon.stock().is(folded, Lexicon.PARTICLE);
    }

    /** True when it was made of what {@code asked} say now. */
    boolean madeOf(List<KnownPeople> asked) {
        if (!sources.equals(asked)) {
            return false;
        }
        for (int at = 0; at < asked.size(); at++) {
            if (asked.get(at).version() != versions.get(at)) {
                return false;
            }
        }
        return true;
    }

    boolean nobody() {
        return people.isEmpty();
    }

    RosterName name(int number) {
        return names.get(number);
    }

    /** Who is called by name {@code number}. */
    List<RosterPerson> bearers(int number) {
        return bearers.get(number);
    }

    /** The numbers of the same, see {@link RosterPerson#number}. */
    int[] numbers(int name) {
        return numbers[name];
    }

    /** Names that may be written {@code folded}. */
    int[] exact(String folded) {
        return exact.get(key(folded));
    }

    /** Names that may be written as {@code word} is. */
    int[] exact(Word word) {
        return exact.get(word.key());
    }

    /** Names that may have this key of their letters. */
    int[] exact(long key) {
        return exact.get(key);
    }

    /** True when {@code word} is nobody, whatever stands beside it. */
    boolean silent(Word word) {
        return word.listed() >= 0 && silent.get(word.listed());
    }

    private static long key(String folded) {
        return WordTable.key(folded, 0, folded.length());
    }

    int[] heard(Sound sound) {
        return heard.get(sound.consonants());
    }

    int[] near(long key) {
        return near.get(key);
    }

    /** True when {@code letters} are the initials of somebody. */
    boolean initials(String letters) {
        return initials.contains(letters);
    }

    List<RosterPerson> people() {
        return people;
    }
}
