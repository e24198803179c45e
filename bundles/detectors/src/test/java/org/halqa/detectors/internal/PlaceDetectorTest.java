// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;

class PlaceDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new PlaceDetector();
    }

    @Override
    protected String identifying() {
        return "Les relais de Berkane sont là.";
    }

    @Override
    protected String surface() {
        return "Berkane";
    }
}
