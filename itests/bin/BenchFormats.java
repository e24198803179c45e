// SPDX-License-Identifier: Apache-2.0
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.halqa.anonymisation.Evidence;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.fonts.HouseFont;
import org.halqa.format.data.internal.DataFormats;
import org.halqa.format.docx.internal.DocxFormat;
import org.halqa.format.html.internal.HtmlFormat;
import org.halqa.format.odt.internal.OdpFormat;
import org.halqa.format.odt.internal.OdtFormat;
import org.halqa.format.pdf.internal.PdfFormat;
import org.halqa.format.pdf.internal.PdfPack;
import org.halqa.format.pptx.internal.PptxFormat;
import org.halqa.format.xlsx.internal.XlsxFormat;
import org.halqa.format.xlsx.internal.XlsxPack;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.ChartSeries;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;

/** See {@code bench-formats}. A final report has as many tables for 10,000 sessions as for 1,000; its numbers are larger. */
final class BenchFormats {

    private static final Charts CHARTS = new DrawnCharts();
    private static final Texts TEXTS = SampleWords.texts(new ChartsPack(), new PdfPack(), new XlsxPack());

    interface Job {
        void write(Report report, OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Map<String, Job> jobs = new TreeMap<>();
        List<ReportFormat> formats = new ArrayList<>(new DataFormats().formats());
        formats.addAll(List.of(
                new HtmlFormat(CHARTS),
                new DocxFormat(CHARTS),
                new OdtFormat(CHARTS),
                new OdpFormat(CHARTS),
                new PdfFormat(CHARTS),
                new PptxFormat(),
                new XlsxFormat()));
        formats.forEach(format -> jobs.put(format.id(), (report, out) -> format.write(report, TEXTS, out)));
        jobs.put("docx, bare", BenchFormats::docx);
        jobs.put("xlsx, bare", BenchFormats::xlsx);
        jobs.put("pptx, bare", BenchFormats::pptx);
        jobs.put("pdf, bare", BenchFormats::pdf);
        System.out.println("format\tsessions\tms of processor (median)\tpeak MB\tkB");
        String only = arguments.length > 1 ? arguments[1] : "";
        jobs.keySet().removeIf(name -> !name.startsWith(only));
        for (Map.Entry<String, Job> job : jobs.entrySet()) {
            for (int sessions : new int[] {1_000, 10_000}) {
                measure(job.getKey(), job.getValue(), report(sessions), sessions, rounds);
            }
        }
    }

    private static void measure(String name, Job job, Report report, int sessions, int rounds) throws Exception {
        long[] nanos = new long[rounds];
        int size = 0;
        for (int i = -2; i < rounds; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long start = cpu();
            job.write(report, out);
            if (i >= 0) {
                nanos[i] = cpu() - start;
            }
            size = out.size();
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%d%n",
                name,
                sessions,
                nanos[rounds / 2] / 1_000_000,
                peak(job, report) >> 20,
                size >> 10);
    }

    /** Time of the processor: what others do on the same machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What one run takes of the heap beyond what was taken before, garbage included. */
    private static long peak(Job job, Report report) throws Exception {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long before = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        pools.forEach(pool -> pool.resetPeakUsage());
        job.write(report, new ByteArrayOutputStream());
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
    }

    private static Report report(int sessions) {
        List<Block> blocks = new ArrayList<>();
        for (int part = 0; part < 7; part++) {
            blocks.add(new Block.Heading(1, say("Partie " + part)));
            for (int i = 0; i < 6; i++) {
                blocks.add(new Block.Paragraph(say("Une phrase de la maison sur ce qui a été fait, partie " + part + ".")));
                blocks.add(new Block.Words(ReleasedSamples.cleared(ReleasedSamples.NEEDS, "fr")));
            }
            blocks.add(figures(sessions, part, 5, 9));
            blocks.add(new Block.Chart(
                    Block.Chart.Kind.values()[part],
                    say("Ce qui revient"),
                    say("Une ligne pour chaque zone."),
                    figures(sessions, part + 7, 5, part > 4 ? 2 : 5)));
        }
        return ReportSamples.report(Locale.FRENCH, false, blocks);
    }

    private static Block.Figures figures(int sessions, int seed, int rows, int columns) {
        List<Evidence.Line> lines = IntStream.range(0, rows)
                .mapToObj(row -> ReleasedSamples.line(
                        "R" + row,
                        IntStream.range(0, columns)
                                .map(column -> (row + column + seed) % 7 == 0
                                        ? -1
                                        : sessions / (rows * columns) + (row * 7 + column * 3 + seed) % 11)
                                .toArray()))
                .toList();
        List<String> codes =
                IntStream.range(0, columns).mapToObj(column -> "C" + column).toList();
        Evidence.Table table = new Evidence.Table("bench." + seed, say("Séances " + seed), "row", "column", codes, lines);
        return new Block.Figures(
                table,
                say("Zone"),
                codes.stream().map(BenchFormats::say).toList(),
                lines.stream().map(line -> say(line.code())).toList());
    }

    private static Message say(String words) {
        return Message.of("sample", "name", new Labels(words, words, words));
    }

    private static String word(Message message) {
        return TEXTS.say(message, Locale.FRENCH);
    }

    private static void docx(Report report, OutputStream out) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Block block : report.blocks()) {
                if (block instanceof Block.Heading heading) {
                    document.createParagraph().createRun().setText(word(heading.text()));
                } else if (block instanceof Block.Paragraph paragraph) {
                    document.createParagraph().createRun().setText(word(paragraph.text()));
                } else if (block instanceof Block.Words words) {
                    document.createParagraph().createRun().setText(words.text().text());
                } else if (block instanceof Block.Figures figures) {
                    table(document, figures);
                } else if (block instanceof Block.Chart chart) {
                    byte[] png = png(chart);
                    document.createParagraph()
                            .createRun()
                            .addPicture(
                                    new ByteArrayInputStream(png),
                                    PictureType.PNG,
                                    "p.png",
                                    Units.toEMU(480),
                                    Units.toEMU(300));
                    table(document, chart.figures());
                }
            }
            document.write(out);
        }
    }

    /** As one does with the JDK alone; only the drawing itself is ours. */
    private static byte[] png(Block.Chart chart) throws Exception {
        int height = CHARTS.height(chart, TEXTS, Locale.FRENCH);
        BufferedImage image = new BufferedImage(480 * 3, height * 3, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(3, 3);
        CHARTS.paint(chart, TEXTS, Locale.FRENCH, canvas);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void table(XWPFDocument document, Block.Figures figures) {
        XWPFTable table = document.createTable(
                figures.rows().size(), figures.columns().size() + 1);
        for (int row = 0; row < figures.rows().size(); row++) {
            table.getRow(row).getCell(0).setText(word(figures.rows().get(row)));
            for (int column = 0; column < figures.columns().size(); column++) {
                table.getRow(row).getCell(column + 1).setText(figures.words(row, column, TEXTS, Locale.FRENCH));
            }
        }
    }

    private static List<Block.Figures> tables(Report report) {
        return report.blocks().stream()
                .filter(block -> block instanceof Block.Figures || block instanceof Block.Chart)
                .map(block -> block instanceof Block.Chart chart ? chart.figures() : (Block.Figures) block)
                .toList();
    }

    private static void xlsx(Report report, OutputStream out) throws Exception {
        try (Workbook book = new Workbook(out, "bare", null)) {
            int name = 0;
            for (Block.Figures figures : tables(report)) {
                Worksheet sheet = book.newWorksheet("T" + ++name);
                for (int row = 0; row < figures.rows().size(); row++) {
                    sheet.value(row, 0, word(figures.rows().get(row)));
                    for (int column = 0; column < figures.columns().size(); column++) {
                        sheet.value(row, column + 1, figures.words(row, column, TEXTS, Locale.FRENCH));
                    }
                }
            }
        }
    }

    /** The same slides as ours: a heading, words, tables, and a chart with its workbook for each that is not a table of bands. */
    private static void pptx(Report report, OutputStream out) throws Exception {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (Block block : report.blocks()) {
                if (block instanceof Block.Heading heading) {
                    show.createSlide().createTextBox().setText(word(heading.text()));
                } else if (block instanceof Block.Paragraph paragraph) {
                    show.createSlide().createTextBox().setText(word(paragraph.text()));
                } else if (block instanceof Block.Words words) {
                    show.createSlide().createTextBox().setText(words.text().text());
                } else if (block instanceof Block.Figures figures) {
                    slide(show, figures);
                } else if (block instanceof Block.Chart chart) {
                    Optional<ChartSeries> series = ChartSeries.of(chart, BenchFormats::word);
                    if (series.isPresent()) {
                        drawn(show, series.get());
                    }
                    slide(show, chart.figures());
                }
            }
            show.write(out);
        }
    }

    private static void slide(XMLSlideShow show, Block.Figures figures) {
        XSLFTable table = show.createSlide()
                .createTable(figures.rows().size(), figures.columns().size() + 1);
        for (int row = 0; row < figures.rows().size(); row++) {
            table.getCell(row, 0).setText(word(figures.rows().get(row)));
            for (int column = 0; column < figures.columns().size(); column++) {
                table.getCell(row, column + 1).setText(figures.words(row, column, TEXTS, Locale.FRENCH));
            }
        }
    }

    /** As the examples of POI do it. */
    private static void drawn(XMLSlideShow show, ChartSeries series) {
        XSLFSlide slide = show.createSlide();
        XSLFChart chart = show.createChart(slide);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = chart.createData(ChartTypes.BAR, names, numbers);
        int rows = series.names().size();
        XDDFDataSource<String> along = XDDFDataSourcesFactory.fromArray(
                series.names().toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, rows, 0, 0)),
                0);
        for (int i = 0; i < series.series().size(); i++) {
            Double[] shown = Arrays.stream(series.series().get(i).numbers())
                    .map(number -> number == null ? 0.0 : number)
                    .toArray(Double[]::new);
            data.addSeries(
                    along,
                    XDDFDataSourcesFactory.fromArray(
                            shown,
                            chart.formatRange(new CellRangeAddress(1, rows, i + 1, i + 1)),
                            i + 1));
            data.getSeries(i).setTitle(series.series().get(i).name(), chart.setSheetTitle(series.series().get(i).name(), i + 1));
        }
        chart.plot(data);
        slide.addChart(chart, new Rectangle(0, 0, Units.toEMU(600), Units.toEMU(400)));
    }

    private static void pdf(Report report, OutputStream out) throws Exception {
        StringBuilder html = new StringBuilder("<html lang='fr'><head><title>Rapport</title><style>body{font-family:'Noto Sans'}</style></head><body>");
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                html.append("<h1>").append(word(heading.text())).append("</h1>");
            } else if (block instanceof Block.Paragraph paragraph) {
                html.append("<p>").append(word(paragraph.text())).append("</p>");
            } else if (block instanceof Block.Words words) {
                html.append("<p>").append(words.text().text()).append("</p>");
            } else if (block instanceof Block.Figures figures) {
                rows(html, figures);
            } else if (block instanceof Block.Chart chart) {
                html.append("<img src=\"data:image/png;base64,")
                        .append(Base64.getEncoder().encodeToString(png(chart)))
                        .append("\" width=\"600\"/>");
                rows(html, chart.figures());
            }
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (HouseFont font : HouseFont.values()) {
            builder.useFont(font::open, font.family(), font.bold() ? 700 : 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        }
        builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .withHtmlContent(html.append("</body></html>").toString(), null)
                .toStream(out)
                .run();
    }

    private static void rows(StringBuilder html, Block.Figures figures) {
        html.append("<table>");
        for (int row = 0; row < figures.rows().size(); row++) {
            html.append("<tr><td>").append(word(figures.rows().get(row))).append("</td>");
            for (int column = 0; column < figures.columns().size(); column++) {
                html.append("<td>").append(figures.words(row, column, TEXTS, Locale.FRENCH)).append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</table>");
    }
}
