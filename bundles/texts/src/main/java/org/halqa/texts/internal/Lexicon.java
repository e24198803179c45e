// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.texts.spi.LanguagePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of all packs at one moment. Immutable: a pack that comes or goes makes another lexicon. */
final class Lexicon {

    private static final Logger LOG = LoggerFactory.getLogger(Lexicon.class);

    private record Word(String module, String key, Tongue tongue) {}

    private final Map<Word, Wording> words = new HashMap<>();

    /** Packs in the order in which they win: a later one replaces the words of an earlier one, key by key. */
    Lexicon(List<LanguagePack> packs) {
        packs.forEach(this::take);
    }

    private void take(LanguagePack pack) {
        for (Tongue tongue : Tongue.values()) {
            for (Map.Entry<String, String> message :
                    messages(pack, tongue.locale()).entrySet()) {
                words.put(new Word(pack.module(), message.getKey(), tongue), new Wording(message.getValue(), tongue));
            }
        }
    }

    private static Map<String, String> messages(LanguagePack pack, Locale locale) {
        try {
            return pack.messages(locale);
        } catch (RuntimeException e) {
            LOG.warn("The language pack {} is left out for {}", pack.getClass().getName(), locale, e);
            return Map.of();
        }
    }

    Optional<Wording> find(String module, String key, Tongue tongue) {
        Wording found = words.get(new Word(module, key, tongue));
        return Optional.ofNullable(found != null ? found : words.get(new Word(module, key, Tongue.FRENCH)));
    }

    boolean knows(String module, String key) {
        for (Tongue tongue : Tongue.values()) {
            if (words.containsKey(new Word(module, key, tongue))) {
                return true;
            }
        }
        return false;
    }
}
