// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.halqa.anonymisation.spi.KnownPeople;

/** A fictional consortium of 240 people in five zones and six organisations, with what no roster holds: sex, role and origin. */
record Consortium(List<Person> everybody) implements KnownPeople {

    static final List<String> ZONES = List.of("RSK", "OR", "FM", "MS", "BMK");
    static final List<String> ORGANISATIONS = List.of("MDM_BE", "MS2", "ALCS", "DJ", "CEFA", "GADEM");
    private static final Map<String, List<Pair>> ROLES = Map.of(
            "MED", List.of(pair("infirmier", "infirmière"), pair("médecin", "médecin")),
            "TS", List.of(pair("assistant social", "assistante sociale")),
            "IT_TER", List.of(pair("agent de terrain", "agente de terrain")),
            "JUR", List.of(pair("juriste", "juriste"), pair("avocat", "avocate")),
            "MED_CULT", List.of(pair("médiateur", "médiatrice"), pair("interprète", "interprète")),
            "ADM", List.of(pair("chauffeur", "chauffeuse"), pair("comptable", "comptable")),
            "RELAIS", List.of(pair("relais", "relais")));
    private static final List<String> PROFILES =
            List.of("RELAIS", "RELAIS", "RELAIS", "MED", "MED", "TS", "IT_TER", "IT_TER", "JUR", "MED_CULT", "ADM");
    private static final List<Pair> ORIGINS =
            List.of(pair("camerounais", "camerounaise"), pair("ivoirien", "ivoirienne"), pair("guinéen", "guinéenne"));

    /** A word for a man and one for a woman. */
    private record Pair(String man, String woman) {

        String of(boolean woman) {
            return woman ? this.woman : man;
        }
    }

    /** Somebody, with the words for them. */
    record Person(String zone, String organisation, String profile, boolean woman, String role, String origin) {}

    private static Pair pair(String man, String woman) {
        return new Pair(man, woman);
    }

    static Consortium of(long seed) {
        Random random = new Random(seed);
        List<Person> people = new ArrayList<>();
        for (int each = 0; each < 240; each++) {
            boolean woman = random.nextInt(100) < 58;
            String profile = any(PROFILES, random);
            boolean abroad = random.nextInt(100) < (profile.equals("RELAIS") ? 40 : 8);
            people.add(new Person(
                    any(ZONES, random),
                    any(ORGANISATIONS, random),
                    profile,
                    woman,
                    any(ROLES.getOrDefault(profile, List.of()), random).of(woman),
                    abroad ? any(ORIGINS, random).of(woman) : ""));
        }
        return new Consortium(people);
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Override
    public String id() {
        return "consortium";
    }

    @Override
    public List<Known> people() {
        return everybody.stream()
                .map(each ->
                        new Known(List.of("N"), each.profile(), each.organisation(), each.zone(), "test-programme"))
                .toList();
    }

    @Override
    public long version() {
        return 1;
    }
}
