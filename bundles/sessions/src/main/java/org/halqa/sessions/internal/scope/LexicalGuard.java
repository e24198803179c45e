// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.sessions.spi.ScopeGuard.Recognition;

/** Turns what a lexicon finds into recognitions with the words of this module. */
final class LexicalGuard {

    private static final String MODULE = "sessions";

    private final String id;
    private final Lexicon lexicon;

    /** The guard {@code id}, whose phrases are in {@code <id>.txt}. */
    LexicalGuard(String id) {
        this.id = id;
        this.lexicon = LexiconFile.read(id + ".txt");
    }

    List<Recognition> check(String text) {
        return lexicon.search(text).stream().map(this::recognition).toList();
    }

    private Recognition recognition(Lexicon.Match match) {
        Rule rule = match.rule();
        String key = "guard." + id + "." + rule.key();
        return new Recognition(
                match.start(),
                match.end(),
                rule.verdict() == Rule.Verdict.REFUSE,
                Message.of(MODULE, key),
                Message.of(MODULE, key + ".way"),
                rule.instead() == null ? null : Message.of(MODULE, "instead." + rule.instead()));
    }
}
