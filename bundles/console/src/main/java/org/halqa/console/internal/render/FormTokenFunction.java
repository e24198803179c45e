// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code formToken()}: the hidden fields that every form of the console carries; {@code formToken(key)} keeps a key. */
final class FormTokenFunction implements Function {

    @Override
    public @Nullable List<String> getArgumentNames() {
        return null;
    }

    @Override
    public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
        if (!(context.getVariable(FormToken.VARIABLE) instanceof HiddenFields token)) {
            throw new IllegalStateException(self.getName() + ":" + line + " calls formToken() inside a macro");
        }
        return new SafeString(token.hiddenFields(String.valueOf(given.getOrDefault("0", ""))));
    }
}
