// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of file that questions of a survey can be taken along in, and brought from. Register one as a service and the pages of
 * surveys offer it. It is given questions, never an answer, nor whom a survey is for.
 *
 * <p>Called on request threads, several at once. What people send is hostile until proved otherwise: whatever is wrong with it is
 * a {@link Remark} and never an exception. One that throws all the same fails the request and nothing is kept. The same
 * {@link #id()} with a higher service ranking replaces a stock one.
 */
@ConsumerType
public interface QuestionnaireFormat {

    /** Stable, lower-case ASCII, for example {@code xlsform}: also a part of the address. */
    String id();

    /** What it is called, in a sentence that begins "as". */
    Labels name();

    /** End of a file name, without a dot. */
    String extension();

    /** Media type of its files. */
    String mediaType();

    /**
     * The questions as a file. Same questions, same bytes.
     *
     * @param survey id of the survey
     * @param version changes with every edit
     */
    byte[] write(String survey, int version, Questions questions);

    /** Reads a file; nothing is kept. */
    Reading read(byte[] file);

    /**
     * What is asked.
     *
     * @param information what is read first; null when a file says nothing of the kind
     */
    record Questions(@Nullable Labels information, List<Section> sections) {

        public Questions {
            sections = List.copyOf(sections);
        }
    }

    /**
     * Questions that stand together.
     *
     * @param id of an instrument, {@code OWN} for questions of one's own, or what a file calls it; empty when it does not
     * @param lead what stands before them; null for nothing
     */
    record Section(String id, @Nullable Labels lead, List<Item> items) {

        public Section {
            items = List.copyOf(items);
        }

        /** Names one of its items in a file and in a remark. */
        public String name(Item item) {
            return id.isEmpty() ? item.id() : id + "." + item.id();
        }
    }

    /**
     * What a file says.
     *
     * @param title what it calls itself; empty when it does not
     * @param questions as far as they can be held; to be used only when nothing is refused
     * @param places where sections and items stand in the file, by {@link Section#id()} and {@link Section#name}
     * @param refused why it cannot be brought; empty when it can
     * @param changed what would be otherwise than in the file
     */
    record Reading(
            String title, Questions questions, Map<String, Place> places, List<Remark> refused, List<Remark> changed) {

        public Reading {
            places = Map.copyOf(places);
            refused = List.copyOf(refused);
            changed = List.copyOf(changed);
        }

        /** A file that is none of this kind at all. */
        public static Reading none(Message reason) {
            return new Reading(
                    "",
                    new Questions(null, List.of()),
                    Map.of(),
                    List.of(new Remark(Place.NOWHERE, reason)),
                    List.of());
        }
    }

    /**
     * A place in a file.
     *
     * @param sheet name of the sheet; empty when it is about the whole file
     * @param row as a spreadsheet shows it, from 1; 0 when it is about the whole sheet
     */
    record Place(String sheet, int row) {
        /** The file as a whole. */
        public static final Place NOWHERE = new Place("", 0);
    }

    /** Something to say about a place. */
    record Remark(Place place, Message reason) {}
}
