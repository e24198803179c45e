// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.halqa.model.Labels;
import org.halqa.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneIndexTest {

    private static final List<Zone> ZONES = new ProgrammeSeed().contracted().zones();

    private final ZoneIndex index = new ZoneIndex(ZONES);

    @ParameterizedTest
    @CsvSource({
        "l’Oriental, OR",
        "L'oriental, OR",
        "ORIENTAL, OR",
        "Région de l'Oriental, OR",
        "Béni-Mellal Khénifra, BMK",
        "Beni-Mellal-Khénifra, BMK",
        "Béni Méllal -Khénifra, BMK",
        "beni mellal khenifra, BMK",
        "Rabat – Salé – Kénitra, RSK",
        "MA-04, RSK",
        "rsk, RSK",
        "Fez Meknes, FM",
        "MARRAKECH SAFI, MS",
        "Marrakesh-Safi, MS",
        "مراكش-اسفي, MS",
        "جهة فاس مكناس, FM",
        "الشرق, OR",
    })
    void knowsASpelling(String written, String code) {
        assertThat(index.find(written)).map(Zone::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Casablanca-Settat", "Rabat", "MA-06", "région", "<script>", "MA-0"})
    void doesNotGuess(String written) {
        assertThat(index.find(written)).isEmpty();
    }

    @Property
    void findsEveryNameHoweverItIsTyped(@ForAll("typed") Typed typed) {
        assertThat(index.find(typed.words())).map(Zone::code).contains(typed.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oriental", "ma-04"})
    void refusesTwoZonesOfOneName(String shared) {
        Zone first = new Zone("A", "MA-98", new Labels(shared, "", ""), Set.of());
        Zone second = new Zone("B", "MA-99", new Labels("Autre", "", ""), Set.of(shared));
        assertThatThrownBy(() -> new ZoneIndex(List.of(first, second))).hasMessageContaining("share a spelling");
    }

    private record Typed(String code, String words) {}

    @Provide
    Arbitrary<Typed> typed() {
        Arbitrary<String> between = Arbitraries.of(" ", "-", " - ", "–", "  ", "_", "");
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return Arbitraries.of(ZONES)
                .flatMap(zone -> between.flatMap(gap -> yes.flatMap(upper -> yes.map(bare -> {
                    String words = zone.labels().fr().replace("L’", "").replaceAll("[ -]", gap);
                    words = upper ? words.toUpperCase(Locale.ROOT) : words.toLowerCase(Locale.ROOT);
                    words = bare
                            ? Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                            : words;
                    return new Typed(zone.code(), words);
                }))));
    }
}
