// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;

class UniquenessDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new UniquenessDetector();
    }

    @Override
    protected String identifying() {
        return "On plaint la seule infirmière du lieu.";
    }

    @Override
    protected String surface() {
        return "la seule infirmière";
    }
}
