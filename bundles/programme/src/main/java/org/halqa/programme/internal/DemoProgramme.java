// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import org.halqa.identity.Caller;
import org.halqa.programme.spi.DemoMaterial;

/** The fictional programme's own row: hidden from nobody, marked on every page, gone with one click. */
final class DemoProgramme implements DemoMaterial {

    static final String ID = "demo";

    private final Library library;

    DemoProgramme(Library library) {
        this.library = library;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(Caller system, String programme) {
        if (library.snapshot().programme(programme).isEmpty()) {
            library.programmes(tables -> {
                tables.insert(new ProgrammeSeed().demo(), false);
                return true;
            });
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        library.programmes(tables -> {
            tables.delete(programme);
            return true;
        });
    }

    /** True when every room has finished loading. */
    boolean whole() {
        return library.snapshot()
                .programme(ID)
                .filter(ProgrammeTables.Row::whole)
                .isPresent();
    }

    void complete() {
        library.programmes(tables -> {
            tables.complete(ID);
            return true;
        });
    }
}
