// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Set;
import org.halqa.model.Message;

/** Turns names of the framework into messages; what has no word of its own keeps its name. */
final class Words {

    static final String MODULE = "modules";

    private static final Set<String> AREAS = Set.of(
            "anonymisation",
            "clock",
            "console",
            "deliverables",
            "demo",
            "detectors",
            "format",
            "identity",
            "lib",
            "model",
            "modules",
            "morocco",
            "programme",
            "reporting",
            "sessions",
            "store",
            "texts");
    private static final Set<String> CONTRIBUTIONS = Set.of(
            "ConsolePage",
            "StartCard",
            "LanguagePack",
            "ScopeGuard",
            "Detector",
            "TraitReader",
            "FactSource",
            "ReportSection",
            "ReportFormat",
            "DatabaseEngine",
            "Schema",
            "DemoMaterial",
            "InstallationKey");
    private static final Set<String> SERVICES = Set.of(
            "Database",
            "Vault",
            "DatabaseEngine",
            "Texts",
            "SignIn",
            "Doorkeeper",
            "AccessRecord",
            "People",
            "Programmes",
            "CivilClock",
            "Sessions",
            "Door",
            "ReviewDesk",
            "Releases",
            "Reports",
            "DemoMaterial");

    private Words() {}

    static Message area(String id, boolean ours) {
        return ours && AREAS.contains(id) ? of("area." + id) : of("area.other", id);
    }

    static Message contribution(String spi, int count) {
        String name = simple(spi);
        return CONTRIBUTIONS.contains(name) ? of("brings." + name, count) : of("brings.other", count, name);
    }

    static Message awaits(String service) {
        String name = simple(service);
        return of("waits.service", SERVICES.contains(name) ? of("service." + name) : of("service.other", service));
    }

    static Message of(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
