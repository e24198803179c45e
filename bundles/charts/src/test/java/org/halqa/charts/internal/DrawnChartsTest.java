// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is drawn can be read without eyes for colour, in both directions, and shows nothing that is withheld. */
class DrawnChartsTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final DrawnCharts charts = new DrawnCharts();
    private final Texts texts = SampleWords.texts(new ChartsPack());

    @ParameterizedTest
    @EnumSource
    void isAnImageWithATitleAndADescription(Kind kind) throws Exception {
        Element svg = parse(svg(kind, Locale.FRENCH));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.getFirstChild().getTextContent()).contains("Ce qui revient");
        assertThat(svg.getFirstChild().getNextSibling().getTextContent()).contains("masqué");
    }

    @ParameterizedTest
    @EnumSource
    void drawsAWithheldNumberAsADot(Kind kind) throws Exception {
        assertThat(words(parse(svg(kind, Locale.FRENCH)))).contains("·");
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinItsFrame(Kind kind) throws Exception {
        for (Locale language : new Locale[] {Locale.FRENCH, ARABIC}) {
            Element svg = parse(svg(kind, language));
            double height = Double.parseDouble(svg.getAttribute("height"));
            assertThat(height).isLessThanOrEqualTo(charts.height(ChartSamples.chart(kind), texts, language));
            for (String name : new String[] {"rect", "text", "circle"}) {
                elements(svg, name).forEach(element -> assertInside(element, 480, height));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void mirrorsWhatIsDrawnForArabic(Kind kind) throws Exception {
        Element svg = parse(svg(kind, ARABIC));
        assertThat(elements(svg, "text")).isNotEmpty().allMatch(text -> text.getAttribute("direction")
                .equals("rtl"));
        BufferedImage picture = image(kind, ARABIC);
        assertThat(inkIn(picture, picture.getWidth() / 2, picture.getWidth())).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameOnAPhoneInLettersAsLargeAsThere(Kind kind) throws Exception {
        for (Locale language : new Locale[] {Locale.FRENCH, ARABIC}) {
            Element svg = parse(charts.narrow(ChartSamples.chart(kind), texts, language));
            double width = Double.parseDouble(svg.getAttribute("width"));
            double height = Double.parseDouble(svg.getAttribute("height"));
            boolean broad = kind == Kind.HEAT || kind == Kind.LINES;
            assertThat(width).isEqualTo(broad ? 480 : 300);
            for (String name : new String[] {"rect", "text", "circle"}) {
                elements(svg, name).forEach(element -> assertInside(element, width, height));
            }
            assertThat(String.join(" ", words(svg)).split("\\s+"))
                    .containsExactlyInAnyOrder(
                            String.join(" ", words(parse(svg(kind, language)))).split("\\s+"));
        }
    }

    @Test
    void startsBarsOnTheSideWhereReadingStarts() throws Exception {
        double french = firstBar(parse(svg(Kind.BARS, Locale.FRENCH)));
        Element arabic = parse(svg(Kind.BARS, ARABIC));
        assertThat(french).isLessThan(240);
        assertThat(firstBarEnd(arabic)).isGreaterThan(240);
    }

    @Test
    void tellsSeriesApartByPatternToo() throws Exception {
        Element svg = parse(svg(Kind.STACKED, Locale.FRENCH));
        assertThat(elements(svg, "line")).hasSizeGreaterThan(50);
    }

    @Test
    void carriesNoIdentifierStyleLinkOrScript() {
        for (Kind kind : Kind.values()) {
            assertThat(svg(kind, Locale.FRENCH)).doesNotContain(" id=", "style=", "href", "<script", "url(", "class=");
        }
    }

    @Test
    void drawsManyLinesAsBands() {
        assertThat(svg(Kind.LINES, Locale.FRENCH)).contains("stroke-dasharray");
    }

    /** Names of eight zones with hyphens: each column has its name, and none is cut. */
    @Test
    void breaksLongNamesOfColumnsBehindTheirHyphens() throws Exception {
        Block.Chart lines = ChartSamples.chart(Kind.LINES);
        Message zone = Message.of("sample", "name", new Labels("Rabat-Salé-Kénitra", "الرباط", "Rabat-Salé-Kénitra"));
        Block.Figures figures = new Block.Figures(
                lines.figures().table(),
                zone,
                Collections.nCopies(8, zone),
                lines.figures().rows());
        Block.Chart heat = new Block.Chart(Kind.HEAT, lines.title(), lines.description(), figures);
        assertThat(words(parse(charts.svg(heat, texts, Locale.FRENCH))))
                .filteredOn("Rabat-"::equals)
                .hasSize(8);
        assertThat(words(parse(charts.svg(heat, texts, Locale.FRENCH))))
                .filteredOn("Kénitra"::equals)
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void paintsTheSameForPaper(Kind kind) throws IOException {
        for (Locale language : new Locale[] {Locale.FRENCH, ARABIC}) {
            Path folder = Files.createDirectories(Path.of("target/samples"));
            String name = kind.name().toLowerCase(Locale.ROOT) + "." + language.getLanguage();
            Files.write(folder.resolve(name + ".png"), charts.png(ChartSamples.chart(kind), texts, language, 2));
            Files.writeString(folder.resolve(name + ".svg"), svg(kind, language));
            BufferedImage picture = image(kind, language);
            assertThat(picture.getWidth()).isEqualTo(480);
            assertThat(inkIn(picture, 0, picture.getWidth())).isGreaterThan(1000);
        }
    }

    @Test
    @DisplayName("S27 no chart is made of words that people said")
    void knowsNumbersOnly() {
        assertThat(Kind.values())
                .extracting(Kind::name)
                .containsExactlyInAnyOrder("BARS", "STACKED", "LINES", "HEAT", "COVERAGE", "DIVERGING", "BEFORE_AFTER");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAT", "COVERAGE", "STACKED"})
    @DisplayName("S35 lines stand in the order of their names, never of their numbers")
    void keepsTheOrderOfTheTable(Kind kind) throws Exception {
        String drawn = String.join("\n", words(parse(svg(kind, Locale.FRENCH))));
        int last = -1;
        for (Message row : ChartSamples.chart(kind).figures().rows()) {
            String name = texts.say(row, Locale.FRENCH).split("[ -]")[0];
            int at = drawn.indexOf("\n" + name, last);
            assertThat(at).as(name + " in " + drawn).isGreaterThanOrEqualTo(last);
            last = at + 1;
        }
    }

    @Test
    @DisplayName("S36 a colour says a band, and nothing about what is withheld")
    void coloursAreBands() throws Exception {
        assertThat(elements(parse(svg(Kind.HEAT, Locale.FRENCH)), "rect").map(box -> box.getAttribute("fill")))
                .contains(Ink.PLASTER)
                .allMatch(fill -> List.of("#FFFFFF", Ink.PLASTER).contains(fill) || Ink.BANDS.contains(fill));
    }

    @Test
    void joinsArabicLetters() {
        Letters letters = Letters.leftToRight().rightToLeft();
        double joined = letters.width("بب", 10, false);
        double apart = letters.width("ب", 10, false) * 2;
        assertThat(joined).isLessThan(apart);
        assertThat(letters.outline("حلقة 2026", 10, true).getBounds2D().getWidth())
                .isPositive();
    }

    private String svg(Kind kind, Locale language) {
        return charts.svg(ChartSamples.chart(kind), texts, language);
    }

    private BufferedImage image(Kind kind, Locale language) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(charts.png(ChartSamples.chart(kind), texts, language, 1)));
    }

    private static int inkIn(BufferedImage picture, int from, int to) {
        return (int) IntStream.range(from, to)
                .mapToLong(x -> IntStream.range(0, picture.getHeight())
                        .filter(y -> picture.getRGB(x, y) != Color.WHITE.getRGB())
                        .count())
                .sum();
    }

    private static void assertInside(Element element, double width, double height) {
        String x = element.hasAttribute("cx") ? "cx" : "x";
        String y = element.hasAttribute("cy") ? "cy" : "y";
        assertThat(Double.parseDouble(element.getAttribute(x))).isBetween(0.0, width);
        assertThat(Double.parseDouble(element.getAttribute(y))).isBetween(0.0, height);
        if (element.hasAttribute("width")) {
            double end =
                    Double.parseDouble(element.getAttribute("x")) + Double.parseDouble(element.getAttribute("width"));
            assertThat(end).isLessThanOrEqualTo(width + 0.01);
        }
    }

    private static double firstBar(Element svg) {
        return Double.parseDouble(bar(svg).getAttribute("x"));
    }

    private static double firstBarEnd(Element svg) {
        return firstBar(svg) + Double.parseDouble(bar(svg).getAttribute("width"));
    }

    private static Element bar(Element svg) {
        return elements(svg, "rect")
                .filter(box -> box.getAttribute("fill").equals(Ink.CEDAR))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.List<String> words(Element svg) {
        return elements(svg, "text").map(Element::getTextContent).toList();
    }

    private static java.util.stream.Stream<Element> elements(Element svg, String name) {
        NodeList all = svg.getElementsByTagName(name);
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
