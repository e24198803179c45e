// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.Locale;
import java.util.Optional;
import org.halqa.texts.Texts;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Charts that stay charts in an office program, with their numbers in a workbook of their own. A service; what fills slides calls
 * it, {@code format.pptx} implements it, and where it is absent {@link Charts} draws a picture instead. Any thread.
 */
@ProviderType
public interface EditableCharts {

    /**
     * A chart as two parts of an Office Open XML file.
     *
     * @param chart the chart part; its reference to the workbook is to be set by whoever puts both into a file
     * @param workbook the numbers that the chart shows and nothing else: what is withheld is no cell
     */
    record Editable(byte[] chart, byte[] workbook) {}

    /** The chart, turned with the language; empty when office programs have none of its kind, so that it must be drawn. */
    Optional<Editable> of(Block.Chart chart, Texts texts, Locale language);
}
