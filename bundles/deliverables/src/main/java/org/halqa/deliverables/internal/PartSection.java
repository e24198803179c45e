// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import org.halqa.reporting.spi.ReportSection;

/** Fills one part of one kind; its id is {@code <kind>.<part>}. */
abstract class PartSection implements ReportSection {

    private final String kind;
    private final String part;

    PartSection(String kind, String part) {
        this.kind = kind;
        this.part = part;
    }

    @Override
    public final String id() {
        return kind + "." + part;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final String part() {
        return part;
    }

    @Override
    public final int order() {
        return 10;
    }
}
