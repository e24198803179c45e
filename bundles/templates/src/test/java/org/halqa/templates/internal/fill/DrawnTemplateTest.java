// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.halqa.templates.internal.Files;
import org.junit.jupiter.api.Test;

/** Charts are drawn in every kind of file, each with words for somebody who does not see. */
class DrawnTemplateTest {

    private static final String LINES =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title><rect width=\"3\"/></svg>";
    private static final Piece.Picture PICTURE =
            new Piece.Picture("Séances", "Une barre par zone", 480, 240, "PNG".getBytes(StandardCharsets.UTF_8), LINES);
    private static final Piece.Table TABLE = new Piece.Table(
            "Nombres",
            IntStream.range(0, 40)
                    .mapToObj(i -> List.of("Ligne " + i, String.valueOf(i)))
                    .toList(),
            "Masqué.");

    private static Map<String, String> filled(byte[] template, String language, Piece... pieces) throws Problem.Found {
        return Files.parts(TemplateFile.read(template, Set.of("title", "heading", "blocks"))
                .fill(
                        new Values(Map.of("title", List.of("Rapport")), ", "),
                        Map.of("blocks", List.of(pieces), "charts", List.of()),
                        language,
                        ""));
    }

    @Test
    void aWordFileHasPointsAndLinesAndAnAlternativeText() throws Problem.Found {
        byte[] template = Files.docx(Files.p("{{blocks}}"));
        Map<String, String> french = filled(template, "fr", PICTURE, PICTURE);

        assertThat(french).containsEntry("word/media/chart1.png", "PNG").containsKey("word/media/chart2.svg");
        assertThat(french).as("the same picture once").doesNotContainKey("word/media/chart3.png");
        assertThat(french.get("word/document.xml"))
                .contains("descr=\"Séances. Une barre par zone\"", "svgBlip", "r:embed=\"halqa1\"")
                .containsPattern("id=\"90000\".*id=\"90002\"");
        assertThat(french.get("word/_rels/document.xml.rels")).contains("/word/media/chart1.png", "Id=\"halqa1\"");
        assertThat(french.get("[Content_Types].xml")).contains("image/png", "image/svg+xml");
        assertThat(filled(template, "ar", PICTURE)).doesNotContainKey("word/media/chart2.svg");
    }

    @Test
    void aPictureOfTheTemplateKeepsItsName() throws Problem.Found {
        byte[] template = Files.docx(Files.p("{{blocks}}"), Map.of("word/media/Chart1.png", "THEIRS"));
        Map<String, String> parts = filled(template, "fr", PICTURE);

        assertThat(parts)
                .containsEntry("word/media/Chart1.png", "THEIRS")
                .containsEntry("word/media/chart2.png", "PNG")
                .doesNotContainKey("word/media/chart1.png");
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("/word/media/chart2.png");
    }

    @Test
    void anOpenTextHasThePictureInItsList() throws Problem.Found {
        Map<String, String> parts = filled(Files.odt("{{blocks}}"), "fr", PICTURE);

        assertThat(parts).containsEntry("Pictures/chart1.png", "PNG");
        assertThat(parts.get("META-INF/manifest.xml")).contains("Pictures/chart1.png");
        assertThat(parts.get("content.xml"))
                .contains("<svg:title", "Séances", "<svg:desc", "Une barre par zone", "svg:height=\"225.0pt\"");
    }

    @Test
    void aPageHasTheLinesThemselves() throws Problem.Found {
        String page = new String(
                TemplateFile.read(Files.html("<p>{{blocks}}</p>"), Set.of("title", "blocks"))
                        .fill(new Values(Map.of(), ""), Map.of("blocks", List.of(PICTURE)), "fr", ""),
                StandardCharsets.UTF_8);
        assertThat(page).containsSubsequence("<figure>", "<svg", "<rect", "</svg>", "<figcaption>Séances</figcaption>");
    }

    @Test
    void aSlideIsOneForEachPageOfItsContent() throws Problem.Found {
        Map<String, String> parts = filled(
                Files.pptx("{{title}} : {{heading}}", "{{blocks}}"),
                "fr",
                new Piece.Heading(1, "Contexte"),
                new Piece.Words("Un mot.", "fr"),
                PICTURE,
                new Piece.Heading(1, "Analyse"),
                TABLE);

        assertThat(parts.get("ppt/slides/slide3.xml")).contains("Rapport : Contexte", "Un mot.");
        assertThat(parts.get("ppt/slides/slide4.xml"))
                .contains("Rapport : Contexte", "<p:pic>", "descr=\"Séances. Une barre par zone\"");
        assertThat(parts.get("ppt/slides/slide5.xml"))
                .contains("Rapport : Analyse", "<a:tbl>", "Ligne 0", "Masqué.")
                .doesNotContain("Ligne 39");
        assertThat(parts.get("ppt/slides/_rels/slide4.xml.rels")).contains("/ppt/media/chart1.png");
        assertThat(parts.get("[Content_Types].xml")).contains("/ppt/slides/slide5.xml");
        assertThat(parts.get("ppt/presentation.xml")).containsPattern("id=\"256\".*id=\"258\".*id=\"259\".*id=\"257\"");
        assertThat(String.join("", parts.values())).contains("Ligne 39").doesNotContain("{{");
    }

    @Test
    void stylesOfWordAreFoundByTheirNameInEveryLanguage() throws Problem.Found {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
        byte[] template = Files.docx(Files.p("{{blocks}}"), Map.of("word/styles.xml", styles));
        assertThat(filled(template, "fr", new Piece.Heading(1, "Contexte")).get("word/document.xml"))
                .contains("w:pStyle w:val=\"Titre1\"");
    }

    @Test
    void whatIsFilledInIsTurnedWithTheReport() throws Problem.Found {
        String word =
                filled(Files.docx(Files.p("{{title}}") + Files.p("Fixe")), "ar").get("word/document.xml");
        assertThat(word).containsSubsequence("<w:bidi/>", "<w:rtl/>", "Rapport", "Fixe");
        assertThat(word.substring(word.indexOf("Rapport"))).doesNotContain("bidi");
        assertThat(filled(Files.odt("{{title}}"), "ar").get("content.xml"))
                .contains("Halqa_turned_Standard", "style:writing-mode=\"rl-tb\"");
        assertThat(filled(Files.pptx("{{title}}"), "ar").get("ppt/slides/slide3.xml"))
                .contains("rtl=\"1\"");
    }
}
