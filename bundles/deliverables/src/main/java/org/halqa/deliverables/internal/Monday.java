// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;

/** The axes that have a card « que puis-je changer lundi ? ». */
final class Monday {

    static final List<String> AXES = List.of("G1", "G2", "G3", "G4", "G5", "G6", "H1", "H2");

    private Monday() {}
}
