// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.planning.solver.internal.rules.Says;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the rules of planning say. */
@Component
public final class SolverTexts implements LanguagePack {

    @Override
    public String module() {
        return Says.MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(SolverTexts.class, locale);
    }
}
