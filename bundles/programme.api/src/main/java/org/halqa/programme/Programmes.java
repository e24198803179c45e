// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The programme in use and its vocabularies. Reading is open to every role ({@code programme.read}), writing to
 * coordination and administrators ({@code programme.write}). A service; any thread.
 */
@ProviderType
public interface Programmes {

    /** The programme that pages are about: the demo while it is loaded, else the one of the terms of reference. */
    Programme current();

    /**
     * Replaces what may be edited of a programme; {@link Outcome.Stale} with what is stored now when somebody else was
     * faster. Thresholds can only be raised.
     */
    Outcome<Programme> change(Caller caller, Edit edit);

    /** The entries of the first level of a vocabulary in their order, retired ones included. */
    List<Term> terms(Vocabulary vocabulary);

    /** The finer entries below one: {@code T1.DEUIL} and its sisters below {@code T1}. */
    List<Term> details(Vocabulary vocabulary, String code);

    /** What an entry was called before, latest first; labels are versioned because old reports were read with them. */
    List<Labels> formerLabels(Vocabulary vocabulary, String code);

    /** One entry of any level, retired or not. */
    Optional<Term> term(Vocabulary vocabulary, String code);

    /** Adds an entry; refused when the code is taken, retired ones included. */
    Outcome<Term> add(Caller caller, Vocabulary vocabulary, String code, Labels labels);

    /**
     * Relabels an entry; the former words are kept in {@link #formerLabels}.
     *
     * @param read the words that the editor saw; {@link Outcome.Stale} when they are no longer the stored ones
     */
    Outcome<Term> relabel(Caller caller, Vocabulary vocabulary, String code, Labels read, Labels labels);

    /** Takes an entry out of choice, or back in. A code that was ever used is never deleted (A8). */
    Outcome<Term> retire(Caller caller, Vocabulary vocabulary, String code, boolean retired);

    /** A zone of the current programme by code, ISO code, label or alias, whatever the accents, hyphens and spaces (A3). */
    Optional<Zone> zone(String spelling);

    /** An organisation of the current programme by code. */
    Optional<Organisation> organisation(String code);
}
