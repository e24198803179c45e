// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.spi;

import java.util.List;
import org.halqa.anonymisation.Released;
import org.halqa.reporting.Glossary;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All that a section may speak of: what has left through the door, and words for its codes. Sections receive it from
 * reporting; valid during the call only.
 */
@ProviderType
public interface Material {

    /** The released documents that the report is about: exactly one for a session report. */
    List<Released> documents();

    /** Words for codes. */
    Glossary glossary();
}
