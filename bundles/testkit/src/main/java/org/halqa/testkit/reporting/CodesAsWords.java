// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Glossary;

/** A glossary that says each code as it is. */
public final class CodesAsWords implements Glossary {

    @Override
    public Message term(Vocabulary vocabulary, String code) {
        return word(code);
    }

    @Override
    public Message zone(String code) {
        return word(code);
    }

    @Override
    public Message dimension(String dimension) {
        return word(dimension);
    }

    @Override
    public Message line(String dimension, String code) {
        return word(code);
    }

    private static Message word(String code) {
        return Message.of(SampleWords.MODULE, "name", code);
    }
}
