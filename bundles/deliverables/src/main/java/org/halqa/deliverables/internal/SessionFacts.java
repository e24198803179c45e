// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** The first five fields of a session report (R071): type, date, length, audience, themes. */
@Component
public final class SessionFacts implements ReportSection {

    static final String KIND = "session-report";

    @Override
    public String id() {
        return "session-report.facts";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Block> blocks(Material material) {
        Glossary glossary = material.glossary();
        return material.documents().stream()
                .flatMap(session -> blocks(session, glossary).stream())
                .toList();
    }

    static List<Block> blocks(Released session, Glossary glossary) {
        List<Block> blocks = new ArrayList<>();
        session.codes("zone").forEach(zone -> blocks.add(new Block.Heading(1, glossary.zone(zone))));
        blocks.add(field(session, "type", code -> glossary.term(Vocabulary.SESSION_TYPE, code)));
        blocks.add(field(session, "date", SessionFacts::day));
        blocks.add(field(session, "minutes", Length::inWords));
        blocks.add(field(session, "audience", code -> glossary.term(Vocabulary.AUDIENCE, code)));
        blocks.add(field(session, "themes", code -> glossary.term(Vocabulary.THEME, code)));
        return blocks;
    }

    private static Block field(Released session, String field, Function<String, Message> words) {
        List<Message> values = session.codes(field).stream().map(words).toList();
        return new Block.Field(say("field." + field), values.isEmpty() ? List.of(say("silent.field")) : values);
    }

    private static Message day(String code) {
        try {
            return say("name", LocalDate.parse(code));
        } catch (DateTimeException e) {
            return say("name", code);
        }
    }
}
