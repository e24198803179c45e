// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;

/** Waits a moment for another reading of a document, so that two that are weighed at one time do not miss each other. */
record MeetingTraits(CountDownLatch both) implements TraitReader {

    @Override
    public String id() {
        return "traits";
    }

    @Override
    public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
        both.countDown();
        try {
            both.await(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new WordTraits().mentions(text, organisations);
    }
}
