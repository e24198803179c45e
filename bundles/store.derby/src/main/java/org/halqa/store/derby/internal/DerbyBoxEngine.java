// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.nio.file.Path;
import org.halqa.store.spi.BoxEngine;
import org.halqa.store.spi.DatabaseEngine;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Keeps boxes in the data folder, beside the database; the work is done by {@link DerbyBoxes}. */
@Component
public final class DerbyBoxEngine implements BoxEngine {

    private final DerbyBoxes boxes;

    @Activate
    public DerbyBoxEngine(BundleContext context) {
        String data = context.getProperty("karaf.data");
        boxes = new DerbyBoxes(Path.of(data == null ? "data" : data, "boxes"));
    }

    @Deactivate
    void letGo() {
        boxes.close();
    }

    @Override
    public DatabaseEngine open(String name, byte[] key) {
        return boxes.open(name, key);
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
