// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;

class PhoneDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new PhoneDetector();
    }

    @Override
    protected String identifying() {
        return "Rappeler au 06 61 22 33 44 demain.";
    }

    @Override
    protected String surface() {
        return "06 61 22 33 44";
    }
}
