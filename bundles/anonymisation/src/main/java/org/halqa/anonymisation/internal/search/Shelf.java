// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.spi.Detector;

/** The detectors in force: of several with one id, the last of the list, which is the one with the highest ranking. */
final class Shelf {

    private Shelf() {}

    /** {@code ascending}: as the framework hands services over, lowest ranking first. */
    static Map<String, Detector> inForce(List<Detector> ascending) {
        Map<String, Detector> byId = new LinkedHashMap<>();
        ascending.forEach(each -> byId.put(each.id(), each));
        return byId;
    }
}
