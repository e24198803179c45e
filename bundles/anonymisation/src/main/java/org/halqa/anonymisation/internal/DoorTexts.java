// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the door says, in the three languages. */
@Component
public final class DoorTexts implements LanguagePack {

    @Override
    public String module() {
        return Search.MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(DoorTexts.class, locale);
    }
}
