// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.util.List;
import org.halqa.reporting.spi.FormatSource;
import org.halqa.reporting.spi.ReportFormat;
import org.osgi.service.component.annotations.Component;

/** All formats for programs. */
@Component
public final class DataFormats implements FormatSource {

    private static final String CSV = "text/csv; charset=UTF-8";
    private static final String JSON = "application/json";

    private final List<ReportFormat> formats = List.of(
            new DataFormat("csv", "csv", CSV, false, CsvComposition.forPrograms()),
            new DataFormat("csv-fr", "csv", CSV, false, CsvComposition.forFrenchExcel()),
            new DataFormat("json", "json", JSON, false, new JsonComposition()),
            new DataFormat("hxl", "csv", CSV, true, new HxlComposition()),
            new DataFormat("dhis2", "json", JSON, true, new Dhis2Composition()),
            new DataFormat("adx", "xml", "application/xml", true, new AdxComposition()),
            new DataFormat("datapackage", "zip", "application/zip", false, new PackageComposition()));

    @Override
    public List<ReportFormat> formats() {
        return formats;
    }
}
