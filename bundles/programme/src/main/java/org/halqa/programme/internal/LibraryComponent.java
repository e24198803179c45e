// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one library of this bundle: whoever edits and whoever reads must share it. */
@Component(service = LibraryComponent.class)
public final class LibraryComponent {

    private final Library library;

    /** Fills what is empty. */
    @Activate
    public LibraryComponent(@Reference(target = "(halqa.room=programme)") Database database) {
        library = new Library(database);
        new FirstLoad(library).run();
    }

    Library library() {
        return library;
    }
}
