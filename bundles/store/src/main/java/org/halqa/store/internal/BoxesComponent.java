// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.store.spi.BoxEngine;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers boxes; the work is done by {@link KeptBoxes}. */
@Component
public final class BoxesComponent implements Boxes {

    private final Boxes boxes;

    @Activate
    public BoxesComponent(@Reference BoxEngine engine) {
        boxes = new KeptBoxes(engine);
    }

    @Override
    public Database open(String name, byte[] key, Schema tables) {
        return boxes.open(name, key, tables);
    }

    @Override
    public boolean exists(String name) {
        return boxes.exists(name);
    }

    @Override
    public void close(String name) {
        boxes.close(name);
    }

    @Override
    public void destroy(String name) {
        boxes.destroy(name);
    }
}
