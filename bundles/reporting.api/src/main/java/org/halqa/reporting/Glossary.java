// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Words for codes, of the programme in use. Sections, formats and consoles call it; reporting implements it. A code that
 * the programme does not know is worded as itself, never refused. Any thread.
 */
@ProviderType
public interface Glossary {

    /** The name of a code of a vocabulary. */
    Message term(Vocabulary vocabulary, String code);

    /** The name of a zone. */
    Message zone(String code);

    /** What a dimension of a table is called: {@code zone → Zone}, {@code month → Mois}. */
    Message dimension(String dimension);

    /** The name of a line of a table: a code of {@code dimension}, or {@code TOTAL}. */
    Message line(String dimension, String code);
}
