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
                "[{\"tokens\":[\"Jean\",\"Dupont\",\"vit\",\"à\",\"Lyon\"],\"spans\":[[0,2,\"PER\"],[4,5,\"LOC\"]]}]",
                "\uFEFFJean B-PER\rDupont I-PER\rvit O\rà O\rLyon B-LOC\r",
                "fr:Jean\tB-PER\nfr:Dupont\tI-PER\nfr:vit\tO\nfr:à\tO\nfr:Lyon\tB-LOC\n",
                "# sent_id = 1\n1\tJean\tB-PER\t-\ta\n2\tDupont\tI-PER\t-\ta\n3\tvit\tO\t-\ta\n4\tà\tO\t-\ta\n5\tLyon\tB-LOC\t-\tb\n",
                "B-PER\tJean\nI-PER\tDupont\nO\tvit\nO\tà\nB-LOC\tLyon\n",
                "tokens,tags\n\"['Jean', 'Dupont', 'vit', 'à', 'Lyon']\",\"['B-PER', 'I-PER', 'O', 'O', 'B-LOC']\"\n",
                "sentence,tags\nJean Dupont vit à Lyon,B-PER I-PER O O B-LOC\n",
                "id\ttext\tspans\n1\tJean Dupont vit à Lyon\t\"[{\"\"start\"\": 0, \"\"end\"\": 11, \"\"label\"\": \"\"PER\"\"}, {\"\"start\"\": 18, \"\"end\"\": 22, \"\"label\"\": \"\"LOC\"\"}]\"\n",
                "text,spans\nJean Dupont vit à Lyon,\"[(0, 11, 'PER'), (18, 22, 'LOC')]\"\n",
                "text;spans\nJean Dupont vit à Lyon;0-11:PER:mask,18-22:LOC:mask\n",
                "{\"tokens\":[\"Jean\",\"Dupont\",\"vit\",\"à\",\"Lyon\"],\"ner_tags\":[1,2,0,0,5],\"spans\":[\"PER: Jean Dupont\",\"LOC: Lyon\"]}",
                "{\"tokens\":[\"Jean\",\"Dupont\",\"vit\",\"à\",\"Lyon\"],\"coarse\":[\"B-PER\",\"I-PER\",\"O\",\"O\",\"B-LOC\"]}",
                "{\"tokenized_text\":[\"Jean\",\"Dupont\",\"vit\",\"à\",\"Lyon\"],\"ner\":[[0,1,\"person\"],[4,4,\"location\"]]}",
                "{\"tokens\":[\"Jean\",\"Dupont\",\"vit\",\"à\",\"Lyon\"],\"spans\":[[0,11,\"PER\"],[18,22,\"LOC\"]]}",
                "{\"text\":\"Jean Dupont vit à Lyon\",\"tokens\":[{\"text\":\"Jean\"},{\"text\":\"Dupont\"},{\"text\":\"vit\"},{\"text\":\"à\"},{\"text\":\"Lyon\"}],\"spans\":[{\"start\":0,\"end\":11,\"token_start\":0,\"token_end\":1,\"label\":\"PER\"},{\"start\":18,\"end\":22,\"token_start\":4,\"token_end\":4,\"label\":\"LOC\"}]}",
                "[\"Jean Dupont vit à Lyon\",{\"entities\":[[0,11,\"PER\"],[18,22,\"LOC\"]]}]",
                "{\n \"data\": [\n  {\"full_text\": \"Jean Dupont vit à Lyon\", \"spans\": [{\"start_position\": 0, \"end_position\": 11, \"entity_type\": \"PER\"}, [\"LOC\", 18, 22]]}\n ]\n}\n"
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
    void readsOffsetsThatOnlyUtf16UnitsFit() {
        Sample sample = Corpus.read(
                        "{\"text\":\"😢😢 à Lyon, utf16\",\"spans\":[{\"start\":7,\"end\":11,\"label\":\"LOC\",\"text\":\"Lyon\"}]}")
                .get(0);
        assertThat(sample.text().substring(7, 11)).isEqualTo("Lyon");
        assertThat(sample.spans()).containsExactly(new Sample.Span(7, 11, "LOC"));
    }

    @Test
    void doesNotTakeWordsOfTheTextForTheNameOfAField() {
        Sample sample = Corpus.read("{\"text\":\"😢 utf16 à Lyon\",\"spans\":[[10,14,\"LOC\"]]}")
                .get(0);
        assertThat(sample.spans()).containsExactly(new Sample.Span(11, 15, "LOC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id\tlang\tcategory\ttext\tspans\n[1]\tfr\t[note]\t[Samira] est partie.\t1-7:PER:mask\n",
                "{\"id\":\"[1]\",\"lang\":\"fr\",\"category\":\"[note]\",\"text\":\"[Samira] est partie.\",\"spans\":[[1,7,\"PER\"]]}"
            })
    void takesATextThatBeginsWithABracketForNoList(String content) {
        Sample sample = Corpus.read(content).get(0);
        assertThat(sample.text()).isEqualTo("[Samira] est partie.");
        assertThat(sample.spans()).containsExactly(new Sample.Span(1, 7, "PER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token\ttag\nJean\tB-PER\nvit\tO\n\nLyon\tB-LOC\n",
                "tokens\tner_tags\r\nJean\tB-PER\r\nvit\tO\r\n\r\nLyon\tB-LOC\r\n",
                "sentence_id,words,labels\n1,Jean,B-PER\n1,vit,O\n2,Lyon,B-LOC\n"
            })
    void endsSamplesWhereTheFileDoes(String content) {
        List<Sample> samples = Corpus.read(content);
        assertThat(samples).extracting(Sample::text).containsExactly("Jean vit", "Lyon");
        assertThat(samples.get(1).spans()).containsExactly(new Sample.Span(0, 4, "LOC"));
    }

    @Test
    void unquotesTabbedCellsOnlyWhenTheWriterQuotes() {
        assertThat(Corpus.read("id\ttext\tspans\n1\t\"Il dit \"\"oui\"\"\nà Lyon\"\t15-19:LOC\n2\tRien\t\n"))
                .extracting(Sample::text)
                .containsExactly("Il dit \"oui\"\nà Lyon", "Rien");
        assertThat(Corpus.read("id\ttext\tspans\n1\t\"Oui\" dit Sara\t10-14:PER\n"))
                .extracting(Sample::text)
                .containsExactly("\"Oui\" dit Sara");
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
                "[1]",
                "id\ttext\tspans\n",
                "{\"id\":1,\"words of it\":[]}",
                "{\"text\":\"Jean vit à Lyon\",\"gold\":[[0,4,\"PER\"]]}",
                "{\"tokens\":[\"Jean\",\"vit\"],\"ner_tags\":[2,0]}",
                "{\"tokens\":[\"Jean\",\"vit\"],\"ner_tags\":[11,0]}"
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
