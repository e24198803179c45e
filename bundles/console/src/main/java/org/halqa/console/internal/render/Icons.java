// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The icons of the look guide as one sprite, drawn from the WebJar of bootstrap-icons. */
final class Icons {

    private static final Logger LOG = LoggerFactory.getLogger(Icons.class);
    private static final String FOLDER = "META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/";
    private static final Set<String> ALONG =
            Set.of("arrow-left", "arrow-right", "chevron-left", "chevron-right", "box-arrow-right", "reply", "send");
    private static final List<String> NAMES = names();

    private Icons() {}

    private static List<String> names() {
        String list = new String(Resources.bytes("assets/icons.txt"), StandardCharsets.UTF_8);
        return Arrays.stream(list.split("\\s+")).filter(name -> !name.isEmpty()).toList();
    }

    /** True when the icon points along the line and turns with the reading direction. */
    static boolean alongTheLine(String name) {
        return ALONG.contains(name);
    }

    /** The name when the sprite has it, else a plain circle: a missing icon must not take a page down. */
    static String known(String name) {
        if (NAMES.contains(name)) {
            return name;
        }
        LOG.warn("There is no icon {} in the sprite; add it to assets/icons.txt and pom.xml", name);
        return "circle";
    }

    static byte[] sprite() {
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (String name : NAMES) {
            String drawing = new String(Resources.bytes(FOLDER + name + ".svg"), StandardCharsets.UTF_8);
            String inside = drawing.substring(drawing.indexOf('>') + 1, drawing.lastIndexOf("</svg>"));
            sprite.append("<symbol id=\"")
                    .append(name)
                    .append("\" viewBox=\"0 0 16 16\">")
                    .append(inside.strip())
                    .append("</symbol>");
        }
        return sprite.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
