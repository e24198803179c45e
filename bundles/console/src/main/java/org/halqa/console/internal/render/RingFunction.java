// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.unbescape.html.HtmlEscape;

/**
 * {@code ring(total, taken, kept, size, label, centre, caption, planned)}: a circle of {@code total} seats, of which the first are
 * taken, the next await a person, then some are planned and the others are free. With a label it is an image with that name, without one a decoration.
 */
final class RingFunction implements Function {

    @Override
    public List<String> getArgumentNames() {
        return List.of("total", "taken", "kept", "size", "label", "centre", "caption", "planned");
    }

    @Override
    public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
        int total = number(given, "total", 7);
        int taken = Math.min(total, number(given, "taken", 0));
        int kept = Math.min(total - taken, number(given, "kept", 0));
        List<String> kinds = new ArrayList<>(Collections.nCopies(taken, "seat"));
        kinds.addAll(Collections.nCopies(kept, "seat-kept"));
        int planned = Math.min(total - taken - kept, number(given, "planned", 0));
        kinds.addAll(Collections.nCopies(planned, "seat-plan"));
        kinds.addAll(Collections.nCopies(total - taken - kept - planned, "seat-free"));
        String label = text(given, "label");
        String attributes = label.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + label + "\"";
        boolean mirrored = context.getLocale().getLanguage().equals("ar");
        return Circle.of(kinds, number(given, "size", 44), mirrored, attributes, centre(given));
    }

    private static String centre(Map<String, Object> given) {
        String caption = text(given, "caption");
        String number = text(given, "centre");
        if (number.isEmpty()) {
            return "";
        }
        if (caption.isEmpty()) {
            return "<text x=\"50\" y=\"50\" dy=\".35em\" font-size=\"26\">" + number + "</text>";
        }
        // A large circle has room for more words, in smaller letters.
        boolean large = number(given, "size", 44) >= 150;
        return "<text x=\"50\" y=\"" + (large ? 53 : 57) + "\" font-size=\"" + (large ? 24 : 26) + "\">" + number
                + "</text><text class=\"cap\" x=\"50\" y=\"" + (large ? 65 : 70) + "\" font-size=\""
                + (large ? 7.5 : 11.5)
                + "\">" + caption + "</text>";
    }

    private static int number(Map<String, Object> given, String name, int otherwise) {
        return given.get(name) instanceof Number number ? number.intValue() : otherwise;
    }

    private static String text(Map<String, Object> given, String name) {
        Object value = given.get(name);
        return value == null ? "" : HtmlEscape.escapeHtml4Xml(value.toString());
    }
}
