// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halqa.format.data.internal.Fact.Place;
import org.halqa.model.MonthSpan;
import org.halqa.reporting.Report;

/**
 * A dataValueSet as DHIS2 imports it, addressed by codes that the receiving system has to know: a data element for each table, an
 * organisation unit for each zone, an option for each other row or column. Withheld numbers and totals are not in it.
 */
final class Dhis2Composition implements Composition {

    /** Organisation unit of what is about no single zone. */
    static final String EVERYWHERE = "PROGRAMME";

    private static final int QUARTER = 3;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public byte[] of(Report report, Wording words) throws IOException {
        ObjectNode root = mapper.createObjectNode();
        root.put("dataElementIdScheme", "CODE");
        root.put("orgUnitIdScheme", "CODE");
        root.put("categoryOptionComboIdScheme", "CODE");
        ArrayNode values = root.putArray("dataValues");
        for (Fact fact : Fact.of(report, words)) {
            Optional<String> period = period(fact, report.asOf());
            if (!fact.total() && fact.value().isPresent() && period.isPresent()) {
                ObjectNode value = values.addObject();
                value.put("dataElement", Dimensions.code(fact.table()));
                value.put("period", period.get());
                value.put("orgUnit", Dimensions.zone(fact).map(Place::code).orElse(EVERYWHERE));
                String options = Dimensions.others(fact).stream()
                        .map(place -> Dimensions.code(place.dimension() + "_" + place.code()))
                        .collect(Collectors.joining("_"));
                if (!options.isEmpty()) {
                    value.put("categoryOptionCombo", options);
                }
                value.put("value", fact.value().get().toPlainString());
                String remark = Remarks.of(report, fact, words);
                if (!remark.isEmpty()) {
                    value.put("comment", remark);
                }
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    /**
     * As DHIS2 names periods: a month ({@code 202611}), a quarter ({@code 2026Q3}), a year for what is about all months. Other spans of
     * months have no name there; numbers about them stay out.
     */
    private static Optional<String> period(Fact fact, LocalDate asOf) {
        Optional<MonthSpan> span = Dimensions.span(fact);
        if (span.isEmpty()) {
            return Optional.of(String.valueOf(asOf.getYear()));
        }
        YearMonth first = span.get().first();
        if (!span.get().several()) {
            return Optional.of(first.toString().replace("-", ""));
        }
        boolean quarter =
                first.getMonthValue() % QUARTER == 1 && span.get().last().equals(first.plusMonths(QUARTER - 1));
        return quarter ? Optional.of(first.getYear() + "Q" + first.get(IsoFields.QUARTER_OF_YEAR)) : Optional.empty();
    }
}
