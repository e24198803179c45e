// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Project;
import org.halqa.model.Term;
import org.halqa.model.Zone;
import org.halqa.texts.Texts;

/** What a template can say: texts, days, numbers, labels, icons, circles, the hidden fields of a form. */
public final class Words extends AbstractExtension {

    private final Texts texts;
    private final Assets assets;

    /** Words in the languages of {@code texts}, with the drawings of {@code assets}. */
    public Words(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new HashMap<>();
        functions.put("t", new Spoken(this::text));
        functions.put("say", new Spoken((given, locale, module) -> texts.say((Message) given.get(0), locale)));
        functions.put("day", new Spoken((given, locale, module) -> texts.day((LocalDate) given.get(0), locale)));
        functions.put(
                "weekday", new Spoken((given, locale, module) -> texts.weekday((LocalDate) given.get(0), locale)));
        functions.put("month", new Spoken((given, locale, module) -> texts.month((YearMonth) given.get(0), locale)));
        functions.put("time", new Spoken((given, locale, module) -> texts.time((LocalTime) given.get(0), locale)));
        functions.put("number", new Spoken((given, locale, module) -> texts.number((Number) given.get(0), locale)));
        functions.put("label", new Spoken((given, locale, module) -> labels(given.get(0))
                .in(locale)));
        functions.put("asset", new Spoken((given, locale, module) -> assets.url((String) given.get(0))));
        functions.put("icon", new Spoken((given, locale, module) -> icon(given)));
        functions.put("ring", new RingFunction());
        functions.put("mark", new Spoken((given, locale, module) -> Circle.mark(((Number) given.get(0)).intValue())));
        functions.put(
                "openMark", new Spoken((given, locale, module) -> Circle.open(((Number) given.get(0)).intValue())));
        functions.put(
                "qr",
                new Spoken((given, locale, module) -> QrDrawing.of((String) given.get(0), (String) given.get(1))));
        functions.put("formToken", new FormTokenFunction());
        return functions;
    }

    private Object text(List<Object> given, Locale locale, String module) {
        return texts.say(new Message(module, (String) given.get(0), given.subList(1, given.size())), locale);
    }

    private static Labels labels(Object named) {
        if (named instanceof Labels labels) {
            return labels;
        } else if (named instanceof Term term) {
            return term.labels();
        } else if (named instanceof Zone zone) {
            return zone.labels();
        } else if (named instanceof Organisation organisation) {
            return organisation.labels();
        } else if (named instanceof Project project) {
            return project.labels();
        }
        throw new IllegalArgumentException("no labels in " + named.getClass().getName());
    }

    private SafeString icon(List<Object> given) {
        String name = (String) given.get(0);
        String flip = Icons.alongTheLine(name) ? " flip" : "";
        return new SafeString("<svg class=\"bi" + flip + "\" aria-hidden=\"true\"><use href=\""
                + assets.url("icons.svg") + "#" + Icons.known(name) + "\"/></svg>");
    }
}
