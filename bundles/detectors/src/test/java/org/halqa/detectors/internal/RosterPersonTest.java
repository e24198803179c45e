// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterPersonTest {

    @ParameterizedTest
    @CsvSource({"samira, s", "samira, س", "سميره, s", "шевченко, ш", "ωraia, ω", "ⴰⵎⵢⴰⵙ, ⴰ"})
    void aNameBeginsWithItsLetterInWhateverScript(String name, char letter) {
        RosterPerson person = new RosterPerson(0, List.of(RosterName.of(name, 1)));
        assertThat(person.begins(letter)).isTrue();
        assertThat(person.begins('b')).isFalse();
    }
}
