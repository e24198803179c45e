// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    private static final Labels NEW = new Labels("Transports", "النقل", "Transport");

    private TestStore store;
    private Glossary glossary;

    @BeforeEach
    void open() {
        store = TestStore.with(new ProgrammeSchema());
        Library library = new Library(store.database("programme"));
        new FirstLoad(library).run();
        glossary = new Glossary(library);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void addsBeforeTheEntryThatStaysLast() {
        assertThat(glossary.add(Vocabulary.THEME, "T17", NEW)).isInstanceOf(Outcome.Done.class);

        List<Term> themes = glossary.terms(Vocabulary.THEME);
        assertThat(themes.subList(themes.size() - 2, themes.size()))
                .extracting(Term::code)
                .containsExactly("T17", "T99");
    }

    @Test
    void addsADetailBelowAnEntryThatExists() {
        assertThat(glossary.add(Vocabulary.THEME, "T8.RESPIRATION", NEW)).isInstanceOf(Outcome.Done.class);
        assertThat(glossary.details(Vocabulary.THEME, "T8"))
                .extracting(Term::code)
                .contains("T8.RESPIRATION");

        assertThat(glossary.add(Vocabulary.THEME, "T88.RESPIRATION", NEW)).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t17", "T 17", "Thème", "{{7*7}}", "<script>", "1T", "T1", "T1/../T2"})
    void refusesACodeThatIsNoneOrTaken(String code) {
        assertThat(glossary.add(Vocabulary.THEME, code, NEW)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesACodeLongerThanItsColumn() {
        assertThat(glossary.add(Vocabulary.THEME, "T" + "1".repeat(40), NEW)).isInstanceOf(Outcome.Refused.class);
        assertThat(glossary.add(Vocabulary.THEME, "T" + "1".repeat(39), NEW)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void keepsFormerWordsLatestFirst() {
        Labels first = words("T1");
        Labels second = new Labels("Histoires lourdes", first.ar(), first.en());
        glossary.relabel(Vocabulary.THEME, "T1", first, second);
        glossary.relabel(Vocabulary.THEME, "T1", second, NEW);

        assertThat(words("T1")).isEqualTo(NEW);
        assertThat(glossary.formerLabels(Vocabulary.THEME, "T1")).containsExactly(second, first);
    }

    @Test
    void changesNothingWhenTheWordsWereNotTheOnesThatWereRead() {
        Labels stored = words("T1");

        Outcome<Term> late = glossary.relabel(Vocabulary.THEME, "T1", NEW, new Labels("Autre chose", "", ""));

        assertThat(late).isInstanceOf(Outcome.Stale.class);
        assertThat(words("T1")).isEqualTo(stored);
        assertThat(glossary.formerLabels(Vocabulary.THEME, "T1")).isEmpty();
    }

    @Test
    void makesNoHistoryOfWordsThatDidNotChange() {
        glossary.relabel(Vocabulary.THEME, "T1", words("T1"), words("T1"));

        assertThat(glossary.formerLabels(Vocabulary.THEME, "T1")).isEmpty();
    }

    @Test
    void retiresWithoutForgettingAndTakesBack() {
        glossary.retire(Vocabulary.MODE, "PROFIL", true);
        assertThat(glossary.term(Vocabulary.MODE, "PROFIL"))
                .hasValueSatisfying(term -> assertThat(term.retired()).isTrue());
        assertThat(glossary.terms(Vocabulary.MODE)).hasSize(4);
        assertThat(glossary.add(Vocabulary.MODE, "PROFIL", NEW)).isInstanceOf(Outcome.Refused.class);

        glossary.retire(Vocabulary.MODE, "PROFIL", false);
        assertThat(glossary.term(Vocabulary.MODE, "PROFIL"))
                .hasValueSatisfying(term -> assertThat(term.retired()).isFalse());
    }

    @Test
    void knowsTraitsAfterTheDatabase() {
        assertThat(glossary.term(Vocabulary.PROFILE, "MED"))
                .hasValueSatisfying(
                        term -> assertThat(term.has(Term.DIRECT_CONTACT)).isTrue());
        assertThat(glossary.term(Vocabulary.PROFILE, "N1"))
                .hasValueSatisfying(
                        term -> assertThat(term.has(Term.DIRECT_CONTACT)).isFalse());
    }

    private Labels words(String code) {
        return glossary.term(Vocabulary.THEME, code).orElseThrow().labels();
    }
}
