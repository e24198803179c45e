// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallLinkTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, tel:0612345678",
        "15, tel:15",
        "+212 6-12.34.56.78, tel:+212612345678",
        "+212 (0)5 22 00 00 00, tel:+212522000000",
        "+212(0) 522 000 000, tel:+212522000000",
        "(0)5 22 00 00 00, tel:0522000000"
    })
    void callsWhatAPersonWouldDial(String written, String link) {
        assertThat(CallLink.to(written)).isEqualTo(link);
    }
}
