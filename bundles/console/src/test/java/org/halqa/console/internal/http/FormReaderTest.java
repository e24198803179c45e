// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    @Property(tries = 300)
    void whatABrowserSendsComesBackAsItWas(@ForAll String typed) {
        String text = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");

        Fields read = FormReader.read("a=1&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&text=2");

        assertThat(read.all("text")).containsExactly(text, "2");
        assertThat(read.first("a")).hasValue("1");
    }

    @Property(tries = 300)
    void whateverIsSentIsReadOrRefusedNeverAFault(@ForAll String sent) {
        try {
            FormReader.read(sent);
        } catch (Unreadable refused) {
            assertThat(refused.status()).isIn(400, 413);
        }
    }

    @Test
    void aFieldWithoutValueIsEmptyAndTooManyAreRefused() {
        assertThat(FormReader.read("a&b=&=c").first("a")).hasValue("");
        assertThat(FormReader.read("").isEmpty()).isTrue();
        assertThatThrownBy(() -> FormReader.read("a=1&".repeat(2_001))).isInstanceOf(Unreadable.class);
    }
}
