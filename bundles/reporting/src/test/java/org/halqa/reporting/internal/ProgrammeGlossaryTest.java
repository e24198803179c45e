// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

class ProgrammeGlossaryTest {

    private final Texts texts = SampleWords.texts(new ReportsPack());
    private final ProgrammeGlossary glossary = new ProgrammeGlossary(new FixedProgrammes());

    @Test
    void wordsWhatTheProgrammeKnows() {
        assertThat(say(glossary.term(Vocabulary.SESSION_TYPE, "GDP"))).isEqualTo("Groupe de parole");
        assertThat(say(glossary.zone("FM"))).isEqualTo("Zone FM");
        assertThat(say(glossary.line("theme", "T1"))).isEqualTo("Récits difficiles");
        assertThat(say(glossary.line("month", "2026-11"))).isEqualTo("novembre 2026");
        assertThat(say(glossary.line("month", "2026-07/2026-09"))).isEqualTo("juillet à septembre 2026");
        assertThat(say(glossary.line("zone", "TOTAL"))).isEqualTo("Total");
        assertThat(say(glossary.dimension("audience"))).isEqualTo("Public");
    }

    @Test
    void saysWhatItDoesNotKnowAsItIs() {
        assertThat(say(glossary.term(Vocabulary.THEME, "T77"))).isEqualTo("T77");
        assertThat(say(glossary.zone("XX"))).isEqualTo("XX");
        assertThat(say(glossary.line("month", "soon"))).isEqualTo("soon");
        assertThat(say(glossary.line("partner", "A"))).isEqualTo("A");
        assertThat(say(glossary.dimension("partner"))).isEqualTo("partner");
        assertThat(say(glossary.dimension("a.S1"))).isEqualTo("Réponse");
    }

    private String say(Message message) {
        return texts.say(message, Locale.FRENCH);
    }
}
