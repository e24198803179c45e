// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;
import java.util.Locale;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which reports there are, in which formats, and writing one. A service; any thread. Throws
 * {@link org.halqa.anonymisation.DoorClosed} while the door is shut.
 */
@ProviderType
public interface Reports {

    /** A format that can be chosen now; from the bundle {@code bundle}. */
    record FormatChoice(String id, Message label, String extension, String mediaType, String bundle) {}

    /**
     * A finished file.
     *
     * @param fileName neutral: no name of a person or place
     */
    record Document(String fileName, String mediaType, byte[] content) {}

    /** The formats that are installed now, in a stable order. */
    List<FormatChoice> formats();

    /** Words for the codes of released documents and evidence. */
    Glossary glossary();

    /** The content of the report on one released document ({@code reports.read}), for a page or a preview. */
    Outcome<Report> compose(Caller caller, String kind, String released, Locale language);

    /**
     * Writes the report on one released document. A format that fails, floods or takes too long is stopped and named; nothing
     * else is hurt.
     */
    Outcome<Document> write(Caller caller, String kind, String released, Locale language, String format);
}
