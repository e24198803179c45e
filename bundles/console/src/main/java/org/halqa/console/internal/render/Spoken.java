// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A function of templates with arguments by position. */
final class Spoken implements Function {

    /** What the function does. */
    @FunctionalInterface
    interface Body {
        /**
         * @param arguments in order
         * @param locale language of the page
         * @param module first part of the name of the template that calls; {@code console} for the console's own
         */
        Object say(List<Object> arguments, Locale locale, String module);
    }

    private final Body body;

    Spoken(Body body) {
        this.body = body;
    }

    @Override
    public @Nullable List<String> getArgumentNames() {
        return null;
    }

    @Override
    public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
        List<Object> arguments = java.util.stream.IntStream.range(0, given.size())
                .mapToObj(at -> argument(given, at, self, line))
                .toList();
        return body.say(arguments, context.getLocale(), module(self.getName()));
    }

    private static Object argument(Map<String, Object> given, int at, PebbleTemplate self, int line) {
        Object argument = given.get(Integer.toString(at));
        if (argument == null) {
            throw new IllegalArgumentException(self.getName() + ":" + line + " passes nothing as argument " + at);
        }
        return argument;
    }

    private static String module(String template) {
        int slash = template.indexOf('/');
        return slash < 0 ? "console" : template.substring(0, slash);
    }
}
