// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.anonymisation.internal.numbers.Answer;

/** RELEASES of {@code halqa-evidence-1}. */
final class ReleasesFile {

    private final JsonGenerator json;

    private ReleasesFile(JsonGenerator json) {
        this.json = json;
    }

    static String write(String instance, Map<String, List<Answer>> releases) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(lines);
            new ReleasesFile(json).file(instance, releases);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not written", e);
        }
        return text + "\n";
    }

    private void file(String instance, Map<String, List<Answer>> releases) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", Specification.FORMAT);
        json.writeStringField("kind", "releases");
        json.writeStringField("instance", instance);
        json.writeArrayFieldStart("releases");
        for (Map.Entry<String, List<Answer>> release : releases.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", release.getKey());
            json.writeArrayFieldStart("tables");
            for (Answer answer : release.getValue()) {
                table(answer);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void table(Answer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", answer.id());
        json.writeStringField("status", answer.status().name().toLowerCase(Locale.ROOT));
        if (answer.reason().isPresent()) {
            json.writeStringField("reason", answer.reason().get().name());
        }
        if (answer.status() != Answer.Status.REFUSED) {
            grid(answer);
        }
        json.writeEndObject();
    }

    private void grid(Answer answer) throws IOException {
        words("levels", answer.levels());
        if (answer.base().isPresent()) {
            json.writeObjectFieldStart("rounding");
            json.writeFieldName("base");
            number(answer.base().get());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("cells");
        for (Answer.Cell cell : answer.cells()) {
            json.writeStartObject();
            words("at", cell.at());
            json.writeFieldName("value");
            if (cell.value().isPresent()) {
                number(cell.value().get());
            } else {
                json.writeString("*");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void words(String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    /** Never with an exponent. */
    private void number(BigDecimal value) throws IOException {
        json.writeNumber(value.toPlainString());
    }
}
