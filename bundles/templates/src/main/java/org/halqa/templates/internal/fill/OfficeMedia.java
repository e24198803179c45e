// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;

/** Pictures and charts in a Word or PowerPoint file: each part has references of its own. */
final class OfficeMedia extends Media {

    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Map<String, byte[]> parts;
    private final Map<String, Relations> relations = new TreeMap<>();
    private final List<String> charts = new ArrayList<>();

    OfficeMedia(String folder, Map<String, byte[]> parts) {
        super(folder, parts);
        this.parts = parts;
    }

    @Override
    String refer(String part, String picture) {
        return of(part).add("image", picture);
    }

    /** A chart refers to its numbers, and the slide to the chart. */
    @Override
    String add(String part, Piece.Editable chart) {
        String workbook = free("ppt/embeddings/", "xlsx");
        keep(workbook, chart.workbook());
        String name = free("ppt/charts/", "xml");
        Document drawn = Xml.ours(chart.chart());
        String reference = of(name).add("package", workbook);
        Xml.all(drawn.getDocumentElement(), "externalData")
                .forEach(data -> data.setAttributeNS(Relations.TYPE, "r:id", reference));
        keep(name, Xml.write(drawn, true));
        charts.add(name);
        return of(part).add("chart", name);
    }

    private Relations of(String part) {
        return relations.computeIfAbsent(part, name -> Relations.of(name, parts));
    }

    @Override
    void list(Iterable<String> names, Map<String, byte[]> all) {
        relations.values().forEach(each -> each.into(all));
        ContentTypes types = ContentTypes.of(all);
        types.byEnding("png", "image/png");
        types.byEnding("svg", "image/svg+xml");
        if (!charts.isEmpty()) {
            types.byEnding("xlsx", WORKBOOK);
            charts.forEach(chart -> types.byName(chart, CHART));
        }
        types.into(all);
    }
}
