// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;
import java.util.Locale;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.spi.ReportKind;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which reports there are, in which formats, and writing one. A service; any thread. Throws
 * {@link org.halqa.anonymisation.DoorClosed} while the door is shut.
 */
@ProviderType
public interface Reports {

    /**
     * A format that can be chosen now.
     *
     * @param bundle symbolic name of the bundle that brings it
     * @param instead bundles that bring the same id with a lower ranking, and are not used for it
     */
    record FormatChoice(
            String id, Message label, String extension, String mediaType, String bundle, List<String> instead) {
        public FormatChoice {
            instead = List.copyOf(instead);
        }
    }

    /**
     * A finished file.
     *
     * @param fileName neutral: no name of a person or place
     */
    record Document(String fileName, String mediaType, byte[] content) {}

    /** A kind of report on the whole programme that can be composed now. */
    record Deliverable(
            String kind,
            Message title,
            Message purpose,
            Audience audience,
            List<ReportKind.Variant> variants,
            boolean wordsByVariant,
            List<ReportPart> parts) {
        public Deliverable {
            variants = List.copyOf(variants);
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part as it stands now.
     *
     * @param computed what sections say of it
     * @param written what its author wrote, cleared; in the language of the report when it was written in it
     * @param silent true when its author declared it without object, and {@code written} says why
     */
    record PartContent(ReportPart part, List<Block> computed, List<Block> written, boolean silent) {
        public PartContent {
            computed = List.copyOf(computed);
            written = List.copyOf(written);
        }

        /**
         * True when the report may not be issued because of this part: its author has not written what only a person can, or
         * nothing stands in it but headings and remarks that there is nothing yet.
         */
        public boolean gap() {
            return written.isEmpty()
                    && (part.written()
                            || computed.stream()
                                    .allMatch(
                                            block -> block instanceof Block.Notice || block instanceof Block.Heading));
        }
    }

    /**
     * A report on the programme, whole and part by part.
     *
     * @param report as a format would receive it
     * @param parts its parts in reading order
     * @param rest what sections say after all parts
     */
    record Outline(Report report, List<PartContent> parts, List<Block> rest) {
        public Outline {
            parts = List.copyOf(parts);
            rest = List.copyOf(rest);
        }

        /** The parts that stand in the way of issuing it. */
        public List<ReportPart> gaps() {
            return parts.stream()
                    .filter(PartContent::gap)
                    .map(PartContent::part)
                    .toList();
        }
    }

    /** The formats that are installed now, in a stable order. */
    List<FormatChoice> formats();

    /** Those of them that can write {@code kind} and that {@code caller} may choose. */
    List<FormatChoice> formats(Caller caller, String kind);

    /** Words for the codes of released documents and evidence. */
    Glossary glossary();

    /** What a kind of report is called, with its variant when it has several; for lists of what was issued. */
    Message title(String kind, String variant);

    /** The kinds of reports on the programme, in their order ({@code reports.read}). */
    List<Deliverable> deliverables(Caller caller);

    /**
     * The content of a report ({@code reports.read}), for a page or a preview.
     *
     * @param subject id of a released document; for a report on the programme the code of its variant, or empty
     */
    Outcome<Report> compose(Caller caller, String kind, String subject, Locale language);

    /** The same for a report on the programme, part by part. */
    Outcome<Outline> outline(Caller caller, String kind, String variant, Locale language);

    /**
     * Writes a report. A format that fails, floods or takes too long is stopped and named; nothing else is hurt.
     *
     * @param subject as in {@link #compose}
     */
    Outcome<Document> write(Caller caller, String kind, String subject, Locale language, String format);
}
