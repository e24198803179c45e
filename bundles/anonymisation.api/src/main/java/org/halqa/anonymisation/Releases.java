// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.model.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What has left, as the published side sees it. A service; any thread.
 *
 * <p>Every method throws {@link DoorClosed} while the door cannot vouch for what it would hand over.
 */
@ProviderType
public interface Releases {

    /** Released and not recalled documents of one kind in the current programme, newest session first ({@code released.read}, or
     * {@code released.<kind>} for those who may read this kind alone). */
    List<Released> all(Caller caller, String kind);

    /**
     * Those of {@code ids} that are released and not recalled, for figures about what was done with documents. Asks for no right, and
     * answers for ids alone that whoever asks holds already: it neither lists nor counts, because how many were released may itself
     * be a number about too few people.
     *
     * @param programme id of the programme; none stand in one that is unknown
     * @param kind of the documents
     */
    Set<String> standing(String programme, String kind, Set<String> ids);

    /** One released and not recalled document of the current programme. */
    Optional<Released> find(Caller caller, String id);

    /**
     * The protected tables of the programme to date ({@code evidence.read}), in whole closed months: frozen once shown, the
     * same for everybody who has the same threshold. Months are added when they can be protected by themselves.
     * Plain figures of the programme ({@link org.halqa.anonymisation.spi.FigureSource}) follow under ids that begin with
     * {@code figures.}.
     *
     * @param period what the caller would like to know about. Overlapping periods could be subtracted from each other, so
     *     there is one: {@link Evidence#period()} says which
     */
    Evidence evidence(Caller caller, Period period);

    /**
     * The protected tables and estimates of the answer sheets of a closed survey ({@code evidence.read}): computed once,
     * frozen, the same for everybody who has the same threshold (10 for a line manager).
     *
     * @param id of the survey, as its {@link org.halqa.anonymisation.spi.SheetSource} knows it
     * @return empty when no source knows it or it is not closed yet, and nothing was released
     */
    Optional<Evidence> sheets(Caller caller, String id);

    /** Ids of the closed surveys of the current programme ({@code evidence.read}), newest first; ask {@link #sheets} for each. */
    List<String> surveys(Caller caller);
}
