// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;

/**
 * The programme of the terms of reference in memory, with its zones, organisations and as much of its vocabularies as tests
 * of other rooms need. Codes can be retired; the rest cannot be edited.
 */
public final class FixedProgrammes implements Programmes {

    private final Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
    private volatile Programme current = programme("test-programme", false, 5);

    /** With the codes of domain §4. */
    public FixedProgrammes() {
        fill(Vocabulary.SESSION_TYPE, Set.of(Term.CARE), "GDP=Groupe de parole", "COHESION=Cohésion inter-équipes");
        fill(Vocabulary.SESSION_TYPE, Set.of(), "RESTITUTION=Atelier de restitution");
        fill(
                Vocabulary.MODE,
                Set.of(),
                "ZONE=Par zone",
                "PROFIL=Par profil",
                "INTER_EQUIPES=Inter-équipes",
                "INTER_OSC=Inter-OSC");
        fill(
                Vocabulary.ACTIVITY,
                Set.of(),
                "NOTE_METHODO=Note méthodologique",
                "CADRAGE=Cadrage",
                "PLANIF=Planification");
        fill(Vocabulary.ACTIVITY, Set.of(), "SESSION=Séances", "DEPLACEMENT=Déplacement", "REPORTING=Comptes rendus");
        fill(
                Vocabulary.ACTIVITY,
                Set.of(),
                "RAPPORT_FINAL=Rapport final",
                "RESTITUTION=Restitution",
                "RESERVE=Réserve");
        fill(Vocabulary.AUDIENCE, Set.of(), "TERRAIN=Équipes de terrain", "RELAIS=Relais", "MIXTE=Équipes mixtes");
        fill(Vocabulary.SESSION_LANGUAGE, Set.of(), "FR=Français", "AR=Arabe", "ARY=Darija", "EN=Anglais");
        fill(Vocabulary.THEME, Set.of(), "T1=Récits difficiles", "T2=Agressivité", "T3=Sentiment d’impuissance");
        fill(Vocabulary.THEME, Set.of(), "T5=Limites des interventions", "T8=Gestion du stress", "T99=Autre");
        fill(Vocabulary.STRESS_FACTOR, Set.of(), "G1=Intensité du travail", "G4=Rapports sociaux", "H1=Sécurité");
        fill(Vocabulary.STRESS_FACTOR, Set.of(), "G1.QUANTITE=Quantité de travail", "G4.EQUITE=Équité");
        fill(Vocabulary.PROFILE, Set.of(Term.DIRECT_CONTACT), "TS=Travail social", "MED=Soins", "RELAIS=Relais");
        fill(Vocabulary.THEME, Set.of(), "T1.DEUIL=Deuil", "T1.MINEURS=Mineurs");
        fill(Vocabulary.RESOURCE, Set.of(), "RESPIR=Respiration", "TOUR=Tour de parole");
        fill(Vocabulary.PROFILE, Set.of(), "N1=Responsable hiérarchique", "ADM=Support");
    }

    private void fill(Vocabulary vocabulary, Set<String> traits, String... entries) {
        List<Term> list = terms.computeIfAbsent(vocabulary, key -> new ArrayList<>());
        for (String entry : entries) {
            String[] parts = entry.split("=", 2);
            list.add(new Term(parts[0], new Labels(parts[1], "", ""), false, traits));
        }
    }

    private static Programme programme(String id, boolean demo, int threshold) {
        return new Programme(
                id,
                demo,
                "CC01/MA22-26/2026 Staff Care",
                new Labels("Staff care", "", ""),
                new Labels("Consultation nationale", "", ""),
                Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12)),
                BigDecimal.valueOf(24),
                6,
                12,
                threshold,
                10,
                List.of(zoneOf("RSK"), zoneOf("OR"), zoneOf("FM"), zoneOf("BMK"), zoneOf("MS")),
                List.of("MDM_BE", "MS2", "ALCS", "DJ", "CEFA", "GADEM").stream()
                        .map(code -> new Organisation(code, code, new Labels(code, "", "")))
                        .toList(),
                List.of(),
                List.of(),
                1);
    }

    private static Zone zoneOf(String code) {
        return new Zone(code, "", new Labels("Zone " + code, "", ""), Set.of());
    }

    /** Goes on as another programme, as when the fictional consortium is loaded. */
    public void switchTo(String id, boolean demo) {
        current = programme(id, demo, 5);
    }

    /** Raises the smallest number that coordination may see. */
    public void raise(int threshold) {
        current = programme(current.id(), current.demo(), threshold);
    }

    /** Takes a code out of choice. */
    public synchronized void retire(Vocabulary vocabulary, String code) {
        List<Term> retired = all(vocabulary).stream()
                .map(term -> term.code().equals(code) ? new Term(code, term.labels(), true, term.traits()) : term)
                .toList();
        terms.put(vocabulary, new ArrayList<>(retired));
    }

    @Override
    public Programme current() {
        return current;
    }

    @Override
    public synchronized List<Term> terms(Vocabulary vocabulary) {
        return all(vocabulary).stream().filter(term -> term.parent().isEmpty()).toList();
    }

    private synchronized List<Term> all(Vocabulary vocabulary) {
        return List.copyOf(terms.getOrDefault(vocabulary, List.of()));
    }

    @Override
    public List<Term> details(Vocabulary vocabulary, String code) {
        return all(vocabulary).stream()
                .filter(term -> term.parent().filter(code::equals).isPresent())
                .toList();
    }

    @Override
    public List<Labels> formerLabels(Vocabulary vocabulary, String code) {
        return List.of();
    }

    @Override
    public Optional<Term> term(Vocabulary vocabulary, String code) {
        return all(vocabulary).stream().filter(term -> term.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Zone> zone(String spelling) {
        return current.zones().stream()
                .filter(zone -> zone.code().equals(spelling))
                .findFirst();
    }

    @Override
    public Optional<Organisation> organisation(String code) {
        return current.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst();
    }

    @Override
    public Outcome<Programme> change(Caller caller, Edit edit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Term> add(Caller caller, Vocabulary vocabulary, String code, Labels labels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Term> relabel(Caller caller, Vocabulary vocabulary, String code, Labels read, Labels labels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Term> retire(Caller caller, Vocabulary vocabulary, String code, boolean retired) {
        throw new UnsupportedOperationException();
    }
}
