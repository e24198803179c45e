// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean B-PER\nDupont I-PER\nvit O\nà O\nLyon B-LOC\n",
                "Jean\tx\tB-PERS\r\nDupont\tx\tI-PERS\r\nvit\tx\tO\r\nà\tx\tO\r\nLyon\tx\tB-GPE\r\n\r\n",
                "1\tJean\tB-PER\n2\tDupont\tE-PER\n3\tvit\tO\n4\tà\tO\n5\tLyon\tS-LOC\n",
                "Jean PERSON\nDupont PERSON\nvit O\nà O\nLyon LOCATION",
                "sentence,word,tag\n1,Jean,B-per\n,Dupont,I-per\n,vit,O\n,à,O\n,Lyon,B-geo\n",
                "id\tlang\ttext\tspans\nA1\tfr\tJean Dupont vit à Lyon\t0-11:PER:mask;18-22:LOC:generalise\n",
                "text,spans\n\"Jean Dupont vit à Lyon\",\"[[0,11,\"\"PER\"\"],[18,22,\"\"loc\"\"]]\"\n",
                "{\"text\":\"Jean Dupont vit à Lyon\",\"spans\":[{\"start\":0,\"end\":11,\"label\":\"Person\"},{\"start\":18,\"end\":22,\"label\":\"City\"}]}",
                "{\"tokens\":[\"Jean\",\"Dupont\",\"vit\",\"\\u00e0\",\"Lyon\"],\"ner_tags\":[\"B-PER\",\"I-PER\",\"O\",\"O\",\"B-LOC\"]}",
                "[{\"tokens\":[\"Jean\",\"Dupont\",\"vit\",\"à\",\"Lyon\"],\"spans\":[[0,2,\"PER\"],[4,5,\"LOC\"]]}]"
            })
    void readsEachFormatThatTheHelpNames(String content) {
        List<Sample> samples = Corpus.read(content);
        assertThat(samples).hasSize(1);
        assertThat(samples.get(0).text()).isEqualTo("Jean Dupont vit à Lyon");
        assertThat(samples.get(0).spans())
                .containsExactly(new Sample.Span(0, 11, "PER"), new Sample.Span(18, 22, "LOC"));
        assertThat(samples.get(0).spoken()).isEqualTo("fr");
    }

    @Test
    void countsCodePointsInJson() {
        Sample sample = Corpus.read("{\"text\":\"😢 à Lyon\",\"entities\":[[4,8,\"LOC\"]]}")
                .get(0);
        assertThat(sample.text()
                        .substring(
                                sample.spans().get(0).start(),
                                sample.spans().get(0).end()))
                .isEqualTo("Lyon");
    }

    @Test
    void writesTokensAsAWriterWould() {
        assertThat(Corpus.read("L'\tO\nami\tO\nde\tO\nLyon\tB-LOC\n.\tO\n")
                        .get(0)
                        .text())
                .isEqualTo("L'ami de Lyon.");
    }

    @Test
    void countsUnknownTypesAsOther() {
        assertThat(Corpus.read("la B-WEIRD\n").get(0).spans())
                .extracting(Sample.Span::type)
                .containsExactly("OTHER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rien de connu",
                "{\"text\":",
                "{\"text\":\"abc\",\"spans\":[[0,9,\"PER\"]]}",
                "id\ttext\tspans\n1\tabc\t0:PER\n",
                "[1]"
            })
    void saysWhatIsWrong(String content) {
        assertThatThrownBy(() -> Corpus.read(content)).isInstanceOf(BadCorpus.class);
    }

    @Test
    void boundsAShareAsWilsonDid() {
        Wilson share = new Wilson(8, 10);
        assertThat(share.low()).isBetween(0.4901, 0.4903);
        assertThat(share.high()).isBetween(0.9432, 0.9434);
        assertThat(new Wilson(0, 14).low()).isZero();
    }
}
