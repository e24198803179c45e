// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import org.halqa.programme.Programme;
import org.halqa.reporting.Frame;

/** The public frame of a programme. */
final class ProgrammeFrame {

    private ProgrammeFrame() {}

    static Frame of(Programme programme) {
        return new Frame(
                programme.reference(),
                programme.title(),
                programme.contract(),
                programme.window(),
                programme.days(),
                programme.sessionsMin(),
                programme.sessionsMax(),
                programme.threshold(),
                programme.managerThreshold(),
                programme.zones(),
                programme.organisations(),
                programme.projects(),
                programme.history());
    }
}
