// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.util.List;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says one part of one kind of report. Register one as a service.
 *
 * <p>Called by reporting on any thread. When it throws, the report says which part is missing and why it is not complete; the
 * rest is written. The same {@link #id()} with a higher service ranking replaces a stock section. Contract test:
 * {@code ReportSectionContract} in the testkit.
 */
@ConsumerType
public interface ReportSection {

    /** Stable, ASCII, for example {@code session-report.fields}. */
    String id();

    /** The kind of report it belongs to, for example {@code session-report}. */
    String kind();

    /** Position in the report; smaller comes first. */
    int order();

    /** The blocks of this part about {@code released}. */
    List<Block> blocks(Released released, Glossary glossary);

    /** Words for codes, of the programme in use. */
    interface Glossary {
        /** The name of a code of a vocabulary. */
        Message term(Vocabulary vocabulary, String code);

        /** The name of a zone. */
        Message zone(String code);
    }
}
