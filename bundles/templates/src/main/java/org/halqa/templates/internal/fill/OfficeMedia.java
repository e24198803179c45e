// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Map;
import java.util.TreeMap;

/** Pictures in a Word or PowerPoint file: each part has references of its own. */
final class OfficeMedia extends Media {

    private final Map<String, byte[]> parts;
    private final Map<String, Relations> relations = new TreeMap<>();

    OfficeMedia(String folder, Map<String, byte[]> parts) {
        super(folder, parts);
        this.parts = parts;
    }

    @Override
    String refer(String part, String picture) {
        return relations
                .computeIfAbsent(part, name -> Relations.of(name, parts))
                .add("image", picture);
    }

    @Override
    void list(Iterable<String> names, Map<String, byte[]> all) {
        relations.values().forEach(each -> each.into(all));
        ContentTypes types = ContentTypes.of(all);
        types.byEnding("png", "image/png");
        types.byEnding("svg", "image/svg+xml");
        types.into(all);
    }
}
