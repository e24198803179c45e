// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.People.NewPerson;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** The form for a new person, as it was typed. */
final class InviteForm {

    private static final List<String> LANGUAGES = List.of("fr", "ar", "en");

    private final @Nullable Programmes programmes;
    private final NewPerson typed;

    InviteForm(@Nullable Programmes programmes, PageRequest request) {
        this.programmes = programmes;
        this.typed = new NewPerson(
                request.field("signInName").orElse(""),
                request.field("displayName").orElse(""),
                roles(request.fields("roles")),
                new HashSet<>(request.fields("organisations")),
                new HashSet<>(request.fields("zones")),
                request.field("language").orElse("fr"),
                false);
    }

    NewPerson typed() {
        return typed;
    }

    View.Page page(int status, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("signInName", typed.signInName());
        model.put("displayName", typed.displayName());
        model.put("roles", roleChoices());
        model.put("languages", languageChoices());
        model.put("organisations", organisationChoices());
        model.put("zones", zoneChoices());
        model.put("faults", byField(faults));
        return new View.Page(status, "invite", Words.title(), model);
    }

    private List<Choice> roleChoices() {
        return Arrays.stream(Role.values())
                .map(role ->
                        new Choice(role.name(), Words.role(role), typed.roles().contains(role)))
                .toList();
    }

    private List<Choice> languageChoices() {
        return LANGUAGES.stream()
                .map(code -> new Choice(
                        code, Words.say("language." + code), typed.language().equals(code)))
                .toList();
    }

    private List<Choice> organisationChoices() {
        return programmes == null
                ? List.of()
                : programmes.current().organisations().stream()
                        .map(one -> new Choice(
                                one.code(), one.labels(), typed.organisations().contains(one.code())))
                        .toList();
    }

    private List<Choice> zoneChoices() {
        return programmes == null
                ? List.of()
                : programmes.current().zones().stream()
                        .map(one -> new Choice(
                                one.code(), one.labels(), typed.zones().contains(one.code())))
                        .toList();
    }

    /** Words that are no role were not typed by a person: they are left out, and the rest is judged. */
    private static Set<Role> roles(List<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static Map<String, Message> byField(List<Fault> faults) {
        Map<String, Message> found = new HashMap<>();
        faults.forEach(fault -> found.putIfAbsent(fault.field(), fault.reason()));
        return found;
    }
}
