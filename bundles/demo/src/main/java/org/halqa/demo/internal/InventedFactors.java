// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactor.Organisations;
import org.halqa.register.StressFactor.Scope;
import org.halqa.relay.Relay.Followed;

/** What weighs on a consortium that does not exist, and what its coordination says to it. */
final class InventedFactors {

    /** What coordination says, by axis; fewer than what is relayed, so that something is left to try. */
    private static final Map<String, String> ANSWERS = Map.of(
            "G1", "Les horaires sont désormais fixés chaque mois, avec une demi-journée sans rendez-vous par semaine.",
            "H2", "Un temps de soutien est prévu pour toutes les équipes. Les adresses utiles sont affichées.");

    /** The axis of what is done already. */
    static final String DONE = "G1";

    /**
     * One of them.
     *
     * @param monthsAgo how many months ago it was heard, once for each circle, the first time first
     * @param relayed whether it leaves
     */
    record Invented(StressFactor factor, List<Integer> monthsAgo, boolean relayed) {}

    private InventedFactors() {}

    static List<Invented> all() {
        return List.of(
                new Invented(
                        consortium(
                                "G1",
                                Organisations.SEVERAL,
                                "Les urgences s’ajoutent au travail prévu, sans temps pour souffler.",
                                "L’entraide dans les équipes.",
                                "Garder un temps sans rendez-vous."),
                        List.of(5, 4, 3, 2, 1, 1),
                        true),
                new Invented(
                        consortium(
                                "H2",
                                Organisations.SEVERAL,
                                "On sait peu à qui s’adresser quand le travail devient lourd.",
                                "Les temps de parole.",
                                "Faire connaître les adresses utiles."),
                        List.of(3, 2, 1),
                        true),
                new Invented(
                        consortium(
                                "G4",
                                Organisations.SEVERAL,
                                "Le travail de terrain est peu reconnu.",
                                "",
                                "Dire plus souvent ce qui a été fait."),
                        List.of(2, 1),
                        true),
                new Invented(
                        consortium(
                                "G6",
                                Organisations.SEVERAL,
                                "L’incertitude sur la suite du projet revient souvent.",
                                "",
                                ""),
                        List.of(1, 0),
                        false),
                new Invented(
                        new StressFactor(
                                "H1",
                                "",
                                Scope.ZONE,
                                "OR",
                                Organisations.ONE,
                                "fr",
                                "Les déplacements en soirée inquiètent.",
                                "",
                                ""),
                        List.of(0),
                        false));
    }

    private static StressFactor consortium(
            String axis, Organisations organisations, String words, String resources, String action) {
        return new StressFactor(axis, "", Scope.CONSORTIUM, "", organisations, "fr", words, resources, action);
    }

    /** What coordination says to it; empty while it has nothing to say yet. */
    static Optional<String> answer(Followed followed) {
        return followed.factor().codes("axis").stream()
                .filter(ANSWERS::containsKey)
                .findFirst()
                .map(ANSWERS::get);
    }
}
