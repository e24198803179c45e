// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import org.halqa.model.Labels;
import org.halqa.surveys.spi.QuestionnaireFormat;
import org.osgi.service.component.annotations.Component;

/** Offers XLSForm (https://xlsform.org), the form of KoboToolbox and ODK. */
@Component
public final class XlsFormFormat implements QuestionnaireFormat {

    @Override
    public String id() {
        return "xlsform";
    }

    @Override
    public Labels name() {
        return new Labels("XLSForm", "XLSForm", "XLSForm");
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] write(String survey, int version, Questions questions) {
        return WrittenForm.write(survey, version, questions);
    }

    @Override
    public Reading read(byte[] file) {
        return FormReader.read(file);
    }
}
