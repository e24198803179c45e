// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import org.halqa.sessions.Erasures.Erasure;

/** One act of destruction as a page shows it; the digest in groups of eight, so that it can be read out and breaks on a phone. */
public record ErasureLine(int place, String kind, String cause, int pieces, LocalDate day, String digest) {

    static ErasureLine of(Erasure act) {
        return new ErasureLine(
                act.place(),
                act.kind().name(),
                act.cause().name(),
                act.pieces(),
                act.day(),
                act.digest().replaceAll("(.{8})(?!$)", "$1 "));
    }
}
