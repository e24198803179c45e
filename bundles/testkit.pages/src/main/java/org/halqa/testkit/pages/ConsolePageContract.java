// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ConsolePage} keeps to. Extend it, say which page and as whom, and run it. */
public abstract class ConsolePageContract {

    /** The page, with whatever it needs. */
    protected abstract ConsolePage page();

    /** A tester that knows the page's words, as somebody who may open it. */
    protected abstract PageTester tester();

    @Test
    void theIdIsThePathAndStaysAscii() {
        assertThat(page().id()).matches("[a-z][a-z0-9-]{1,30}");
        assertThat(page().operation()).matches("[a-z]+\\.[a-z]+");
    }

    @Test
    void theEntryHasAWord() {
        page().entry()
                .ifPresent(entry -> assertThat(tester().knows(entry.label())).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void itsFirstPageIsShownInEachLanguage(String language) {
        PageTester.Shown shown = tester().in(language).get(page(), "");

        assertThat(shown.view()).isInstanceOf(View.Page.class);
        assertThat(shown.html()).contains("<html lang=\"" + language + "\"").contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-thing", "../etc", "a/b/c/d", "%00", "0"})
    void anUnknownAddressIsNoFault(String rest) {
        assertThat(tester().get(page(), rest).view()).isNotNull();
    }

    @Test
    void anEmptyFormIsNoFault() {
        assertThat(tester().post(page(), "").view()).isNotNull();
    }
}
