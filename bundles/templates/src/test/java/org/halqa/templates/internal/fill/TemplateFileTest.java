// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.templates.Kind;
import org.halqa.templates.internal.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFileTest {

    private static final Set<String> KNOWN = Set.of("title", "zone", "zones", "themes", "blocks", "charts");
    private static final Values VALUES = new Values(
            Map.of("title", List.of("Rapport <final> & {{zone}}"), "zones", List.of("Oriental", "Fès")), ", ");
    private static final Map<String, List<Piece>> BLOCKS = Map.of(
            "blocks",
            List.of(
                    new Piece.Heading(1, "Contexte"),
                    new Piece.Words("كلمات", "ar"),
                    new Piece.Item("Un point"),
                    new Piece.Table("Séances", List.of(List.of("Zone", "Total"), List.of("FM", "·")), "Masqué.")),
            "charts",
            List.of());

    private static TemplateFile read(byte[] content) throws Problem.Found {
        return TemplateFile.read(content, KNOWN);
    }

    private static String filled(byte[] content) throws Problem.Found {
        return Files.words(read(content).fill(VALUES, BLOCKS, "fr", ""));
    }

    private static List<Problem> problems(byte[] content) {
        Problem.Found found = catchThrowableOfType(Problem.Found.class, () -> read(content));
        assertThat(found).as("it was taken").isNotNull();
        return found.problems();
    }

    @Test
    void aPlaceholderThatAProgramHasCutIsOne() throws Problem.Found {
        String words = filled(Files.docx(Files.p("Dans {", "{ti", "tle}} : ", "fin") + Files.p("{{zones}}")));

        assertThat(words).contains("Dans Rapport <final> & {{zone}} : fin", "Oriental, Fès");
    }

    @Test
    void loopsAndConditionsWithinAParagraph() throws Problem.Found {
        assertThat(filled(Files.docx(
                        Files.p("[{{#zones}}", "({{.}})", "{{/zones}}] {{?zone}}oui{{/zone}}{{!zone}}non{{/zone}}"))))
                .contains("[(Oriental)(Fès)")
                .contains("] non");
    }

    @Test
    void loopsOverParagraphsAndRows() throws Problem.Found {
        String row = "<w:tbl><w:tr><w:tc>" + Files.p("{{#zones}}{{.}}") + "</w:tc><w:tc>" + Files.p("x{{/zones}}")
                + "</w:tc></w:tr></w:tbl>";
        String filled = Files.text(read(Files.docx(Files.p("{{#zones}}")
                        + Files.p("Zone {{.}}")
                        + Files.p("{{/zones}}")
                        + Files.p("{{?themes}}")
                        + Files.p("caché")
                        + Files.p("{{/themes}}")
                        + row))
                .fill(VALUES, BLOCKS, "fr", ""));

        assertThat(filled.split("<w:tr>", -1)).hasSize(3);
        assertThat(filled).contains("Zone Oriental", "Zone Fès").doesNotContain("caché", "{{#", "{{/");
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Kind.DOCX, Files.docx(Files.p("{{title}}") + Files.p("{{blocks}}"))),
                Arguments.of(Kind.PPTX, Files.pptx("{{title}}", "{{blocks}}")),
                Arguments.of(Kind.ODT, Files.odt("{{title}}", "{{blocks}}")),
                Arguments.of(Kind.HTML, Files.html("<h1>{{title}}</h1><p>{{blocks}}</p>")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfFileTakesValuesAndBlocks(Kind kind, byte[] content) throws Problem.Found {
        TemplateFile file = read(content);
        byte[] once = file.fill(VALUES, BLOCKS, "ar", "DEMO-STAMP");

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.placed()).containsExactlyInAnyOrder("title", "blocks");
        assertThat(Files.words(once))
                .contains(
                        "Rapport <final> & {{zone}}",
                        "Contexte",
                        "كلمات",
                        "Un point",
                        "Séances",
                        "FM",
                        "·",
                        "DEMO-STAMP");
        assertThat(file.fill(VALUES, BLOCKS, "ar", "DEMO-STAMP")).isEqualTo(once);
        assertThat(read(file.bytes()).fill(VALUES, BLOCKS, "ar", "DEMO-STAMP"))
                .as("what is kept fills the same")
                .isEqualTo(once);
    }

    @Test
    void theBannerStandsInTheTextAndStartsNoPage() throws Problem.Found {
        String content = Files.parts(
                        read(Files.odt("{{title}}", "{{blocks}}")).fill(VALUES, BLOCKS, "fr", "DEMO-STAMP"))
                .get("content.xml");
        assertThat(content).containsSubsequence("</number:text>", "Rapport &lt;final&gt;", "DEMO-STAMP", "Contexte");
    }

    @Test
    void whoMadeItIsForgotten() throws Problem.Found {
        String docx = Files.text(read(Files.docx(Files.p("{{title}}"))).bytes());
        assertThat(docx).doesNotContain("Radhia", "thumbnail", "picture");
        assertThat(Files.text(read(Files.odt("{{title}}")).bytes())).doesNotContain("Radhia");
    }

    @Test
    void mistakesNameThePageAndThePlaceholder() {
        String page = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>{{zoen}}</w:t></w:r></w:p>";
        assertThat(problems(Files.docx(Files.p("{{title}}") + page)))
                .containsExactly(new Problem("unknown", "page", 2, "{{zoen}}"));
        assertThat(problems(Files.docx(Files.p("x") + page + Files.p("{{nope}}"))))
                .contains(new Problem("unknown", "page", 2, "{{nope}}"));
        assertThat(problems(
                        Files.docx(Files.p("{{title}}") + "<w:p><w:r><w:t>x</w:t><w:br w:type=\"page\"/></w:r></w:p>"
                                + Files.p("{{nope}}")
                                + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>{{nein}}</w:t></w:r></w:p>")))
                .containsExactly(
                        new Problem("unknown", "page", 2, "{{nope}}"), new Problem("unknown", "page", 3, "{{nein}}"));
        assertThat(problems(Files.docx(Files.p("{{title}} {{asOf}} {{1+1}}"))))
                .containsExactly(
                        new Problem("unread", "page", 1, "{{asOf}}"), new Problem("unread", "page", 1, "{{1+1}}"));
        assertThat(problems(Files.pptx("{{#zones}} {{.}}")))
                .containsExactly(new Problem("unclosed", "slide", 3, "{{#zones}}"));
        assertThat(problems(Files.odt("{{/zones}}", "{{.}}", "avant {{blocks}}", "{{ pas fini")))
                .extracting(Problem::key)
                .containsExactly("unopened", "no-loop", "not-alone", "unread");
        assertThat(problems(Files.docx(Files.p("rien"))))
                .extracting(Problem::key)
                .containsExactly("nothing");
    }

    static Stream<Arguments> hostile() {
        String external = "<Relationships xmlns=\"r\"><Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\""
                + " Target=\"https://example.org/t.dotm\"/></Relationships>";
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
        return Stream.of(
                Arguments.of("macros", Files.docx(Files.p("{{title}}"), Map.of("word/vbaProject.bin", "x")), "code"),
                Arguments.of("object", Files.docx(Files.p("{{title}}"), Map.of("word/embeddings/o.xlsx", "x")), "code"),
                Arguments.of(
                        "template from elsewhere",
                        Files.docx(Files.p("{{title}}"), Map.of("word/_rels/settings.xml.rels", external)),
                        "elsewhere"),
                Arguments.of("entity", Files.docx("", Map.of("word/document.xml", entity)), "xml"),
                Arguments.of(
                        "comments", Files.docx(Files.p("{{title}}"), Map.of("word/comments.xml", "<c/>")), "changes"),
                Arguments.of(
                        "tracked changes",
                        Files.docx("<w:p><w:ins><w:r><w:t>{{title}}</w:t></w:r></w:ins></w:p>"),
                        "changes"),
                Arguments.of("way out of the folder", Files.zip(Map.of("../word/document.xml", "x")), "zip"),
                Arguments.of("bomb", Files.zip(Map.of("word/document.xml", "0".repeat(20 << 20))), "large"),
                Arguments.of("something else", new byte[] {1, 2, 3}, "kind"),
                Arguments.of("nothing", new byte[0], "kind"),
                Arguments.of("half a zip", new byte[] {'P', 'K', 3, 4, 9}, "kind"),
                Arguments.of("script", Files.html("<script>x</script><p>{{title}}</p>"), "element"),
                Arguments.of("handler", Files.html("<p onclick=\"x\">{{title}}</p>"), "element"),
                Arguments.of(
                        "picture from elsewhere", Files.html("<img src=\"https://example.org/x.png\"/>"), "elsewhere"),
                Arguments.of(
                        "style from elsewhere",
                        Files.html("<p style=\"background:url(x)\">{{title}}</p>"),
                        "elsewhere"),
                Arguments.of("page that is not well-formed", Files.html("<p>{{title}}"), "xml"),
                Arguments.of("page without a bottom", nested("{{title}}"), "xml"));
    }

    private static byte[] nested(String words) {
        int deep = 50_000;
        return Files.html("<div>".repeat(deep) + words + "</div>".repeat(deep));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsHostileIsNotTaken(String what, byte[] content, String key) {
        assertThat(problems(content)).as(what).extracting(Problem::key).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${title}", "#{title}", "{{title.class}}", "{{#zones", "{{T(java.lang.Runtime)}}"})
    void nothingIsEvaluated(String expression) {
        Problem.Found found = catchThrowableOfType(Problem.Found.class, () -> read(Files.docx(Files.p(expression))));
        assertThat(found).isNotNull();
        assertThat(found.problems()).extracting(Problem::key).containsAnyOf("unread", "nothing");
    }
}
