// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.List;
import org.halqa.model.Labels;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A questionnaire with its key. Register one as a service and it can be chosen when a survey is built.
 *
 * <p>Called on any thread; must answer the same at all times while it is registered. One that throws is left out and named in
 * the log. A survey keeps the words it was opened with, so that replacing an instrument changes no survey that is open. The same
 * {@link #id()} with a higher service ranking replaces a stock one. Contract test: {@code SurveyInstrumentContract} in the
 * testkit.
 */
@ConsumerType
public interface SurveyInstrument {

    /** Stable, upper-case ASCII, at most 16 characters: {@code WHO5}. */
    String id();

    /** What it is called. */
    Labels name();

    /** What is said before its items, for example the days that they are about. */
    Labels lead();

    /** Its questions, in order. */
    List<Item> items();

    /** Its scores; none when items stand for themselves. */
    List<ScoreKey> keys();

    /** True when it asks how somebody is: the same page of resources then follows for everybody, whatever was answered. */
    boolean wellbeing();

    /** How long it takes a reader on a phone, in seconds. */
    int seconds();

    /** What may be done with it. */
    Licence licence();
}
