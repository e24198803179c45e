// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;

class DateDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new DateDetector();
    }

    @Override
    protected String identifying() {
        return "La descente du 3 juin 2026 pèse.";
    }

    @Override
    protected String surface() {
        return "3 juin 2026";
    }
}
