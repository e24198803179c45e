// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;

class NameDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new NameDetector();
    }

    @Override
    protected String identifying() {
        return "Un mot de Khadouj Berrada a suffi.";
    }

    @Override
    protected String surface() {
        return "Khadouj Berrada";
    }
}
