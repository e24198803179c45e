// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.SchedulingPlan;

/** Writes solutions of {@code halqa-planning-1}; a file is there whole or not at all. */
public final class ExchangeWriter {

    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private ExchangeWriter() {}

    /** Who sits with whom. */
    public static void write(Path file, String instance, CompositionPlan plan) throws IOException {
        whole(file, "composition", instance, json -> {
            json.writeArrayFieldStart("groups");
            for (CompositionPlan.Circle circle : plan.groups()) {
                json.writeStartObject();
                json.writeStringField("group", circle.group());
                json.writeStringField("language", circle.language());
                json.writeArrayFieldStart("members");
                for (String member : circle.members()) {
                    json.writeString(member);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** When, where and with whom groups meet. */
    public static void write(Path file, String instance, SchedulingPlan plan) throws IOException {
        whole(file, "scheduling", instance, json -> {
            json.writeArrayFieldStart("sessions");
            for (SchedulingPlan.Session session : plan.sessions()) {
                json.writeStartObject();
                json.writeStringField("group", session.group());
                json.writeStringField("date", session.date().toString());
                json.writeStringField("slot", session.slot().name());
                json.writeStringField("facilitator", session.facilitator());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void whole(Path file, String problem, String instance, Body body) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(part))) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "halqa-planning-1");
            json.writeStringField("problem", problem);
            json.writeStringField("instance", instance);
            body.write(json);
            json.writeEndObject();
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
