// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import org.halqa.anonymisation.spi.Detector;
import org.halqa.testkit.DetectorContract;

class EmailDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return new EmailDetector();
    }

    @Override
    protected String identifying() {
        return "Son adresse : n.sefrioui (at) exemple (point) ma";
    }

    @Override
    protected String surface() {
        return "n.sefrioui (at) exemple (point) ma";
    }
}
