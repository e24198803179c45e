// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconsTest {

    @Test
    void theJarCarriesExactlyTheIconsOfTheSprite() throws IOException {
        Matcher packed = Pattern.compile("/icons/\\(([^)]*)\\)\\.svg").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(packed.find()).isTrue();
        String list = new String(Resources.bytes("assets/icons.txt"), StandardCharsets.UTF_8);

        List<String> sprite = Arrays.asList(list.strip().split("\\s+"));

        assertThat(sprite)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(packed.group(1).split("\\|"));
    }

    @Test
    void theSpriteHoldsDrawingsAndAMissingOneIsACircle() {
        String sprite = new String(Icons.sprite(), StandardCharsets.UTF_8);

        assertThat(sprite)
                .contains("<symbol id=\"house\" viewBox=\"0 0 16 16\"><path")
                .doesNotContain("<script");
        assertThat(Icons.known("house")).isEqualTo("house");
        assertThat(Icons.known("\"><script>")).isEqualTo("circle");
        assertThat(Icons.alongTheLine("chevron-right")).isTrue();
        assertThat(Icons.alongTheLine("lock")).isFalse();
    }
}
