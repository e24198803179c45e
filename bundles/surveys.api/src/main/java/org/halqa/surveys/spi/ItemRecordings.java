// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Questions read aloud, for those who do not read, or not that language. Register one as a service, for example a bundle of
 * recordings in Darija; a button to listen then stands beside each question that has one.
 *
 * <p>Called on request threads, several at once, while a page is made: answer from memory or from the bundle. One that throws is
 * left out and named in the log. The one with the highest service ranking that has a recording is heard.
 */
@ConsumerType
public interface ItemRecordings {

    /**
     * A recording.
     *
     * @param mediaType {@code audio/mpeg}, {@code audio/ogg} or {@code audio/mp4}
     * @param content a few seconds, so that it loads on a slow network: 100 kB at most is a good rule; not copied
     */
    record Recording(String mediaType, byte[] content) {}

    /**
     * The recording of a question.
     *
     * @param instrument id of the instrument
     * @param item id of the item
     * @param language {@code fr}, {@code ar}, {@code en}, or {@code ary} for Darija, which is asked for before {@code ar}
     */
    Optional<Recording> find(String instrument, String item, String language);
}
