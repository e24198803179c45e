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

    /** Replaces what may be edited of a programme; {@code programme.version()} must be the one that was read. */
    Outcome<Programme> change(Caller caller, Programme programme);

    /** The entries of a vocabulary in their order, retired ones included. */
    List<Term> terms(Vocabulary vocabulary);

    /** One entry, retired or not. */
    Optional<Term> term(Vocabulary vocabulary, String code);

    /** Adds or relabels an entry. A code that was ever used is never deleted: retire it (A8). */
    Outcome<Term> keep(Caller caller, Vocabulary vocabulary, String code, Labels labels);

    /** Takes an entry out of choice, or back in. */
    Outcome<Term> retire(Caller caller, Vocabulary vocabulary, String code, boolean retired);

    /** A zone of the current programme by code, ISO code, label or alias, whatever the accents, hyphens and spaces (A3). */
    Optional<Zone> zone(String spelling);

    /** An organisation of the current programme by code. */
    Optional<Organisation> organisation(String code);
}
