// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;

/** The tables of a box. Given to each box by hand and never registered: the installation's database has none of them. */
public final class BoxSchema implements Schema {

    @Override
    public String room() {
        return "box";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(BoxSchema.class.getResource("schema/001-box.sql")));
    }
}
