// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.detectors.internal.StockDetectors;
import org.junit.jupiter.api.Test;

class StockDetectorIdsTest {

    @Test
    void theDoorWaitsForExactlyTheDetectorsThatAreShipped() {
        assertThat(StockDetectors.ALL)
                .extracting(Detector::id)
                .containsExactlyInAnyOrderElementsOf(StockDetectorIds.and(new String[0]));
    }
}
