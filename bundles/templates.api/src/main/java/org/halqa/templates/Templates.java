// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Reports;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The template packs of the current programme ({@code templates.manage}): coordination and the administrator for all, a focal
 * point for their own organisation. A service; any thread.
 */
@ProviderType
public interface Templates {

    /** Largest file that is taken, in bytes. */
    int LARGEST = 3 << 20;

    /**
     * A template that was taken.
     *
     * @param label what it is called in the lists of formats
     * @param organisation who may choose it; empty for everybody
     * @param on true while it can be chosen
     * @param placed the placeholders that it holds, in alphabetical order
     */
    record Pack(
            String id,
            String label,
            Kind kind,
            String organisation,
            boolean on,
            LocalDate addedOn,
            int size,
            List<String> placed) {
        public Pack {
            placed = List.copyOf(placed);
        }
    }

    /** Something that can be placed, and what stands there then. */
    record Placeable(String name, Message meaning, boolean many) {}

    /** Everything that can be placed. */
    List<Placeable> placeables();

    /** The packs that the caller may manage. */
    List<Pack> all(Caller caller);

    /** One of them. */
    Optional<Pack> find(Caller caller, String id);

    /**
     * Takes a file, switched off. Refused with one reason for each thing that is wrong, which names the page and the placeholder.
     */
    Outcome<Pack> add(Caller caller, String label, String organisation, byte[] content);

    /** Switches one on or off. */
    Outcome<Pack> turn(Caller caller, String id, boolean on);

    /** Removes one; what was issued with it stays. */
    Outcome<String> remove(Caller caller, String id);

    /** Fills one with an invented report. */
    Outcome<Reports.Document> preview(Caller caller, String id, Locale language);
}
