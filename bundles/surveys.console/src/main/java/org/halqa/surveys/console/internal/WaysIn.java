// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Slip;
import org.halqa.surveys.Surveys.Stored;

/** Slips and invitations to print, and what comes back. */
final class WaysIn {

    private static final int FINGERPRINT = 16;

    /** More pictures than this make a page that is too large to be shown, and its codes would be lost. */
    private static final int MOST_ON_A_SHEET = 100;

    private final Surveys surveys;
    private final OpenScreen open;
    private final Groups groups;

    WaysIn(Surveys surveys, OpenScreen open, Groups groups) {
        this.surveys = surveys;
        this.open = open;
        this.groups = groups;
    }

    /**
     * A slip as it is printed.
     *
     * @param address where it leads, to be typed
     * @param link the same with the code behind a hash, which no browser sends to a server
     * @param code in groups of four
     */
    public record Printed(String address, String link, String code, Labels group) {}

    View slips(PageRequest request, Stored survey) {
        String address = request.origin() + "/s/" + survey.id();
        return sheet(request, survey, surveys::slips, "slips", slip -> printed(slip, address, "#" + slip.code()));
    }

    View invitations(PageRequest request, Stored survey) {
        String address = request.origin() + "/s/" + survey.id() + "/token";
        return sheet(
                request,
                survey,
                surveys::invitations,
                "invitations",
                slip -> printed(slip, address, "#" + slip.code() + "." + fingerprint(survey, slip.stratum())));
    }

    /** Goes on paper, so that a page cannot bring another key to one person. */
    private static String fingerprint(Stored survey, String stratum) {
        return survey.keys().getOrDefault(stratum, "").substring(0, FINGERPRINT);
    }

    private Printed printed(Slip slip, String address, String hash) {
        return new Printed(
                address, address + hash, slip.code().replaceAll("(.{4})(?!$)", "$1 "), groups.label(slip.stratum()));
    }

    private interface Making {
        Outcome<List<Slip>> of(Caller caller, String survey, String stratum, int number);
    }

    private interface Printing {
        Printed of(Slip slip);
    }

    private View sheet(PageRequest request, Stored survey, Making making, String kind, Printing printing) {
        int number = number(request);
        if (number > MOST_ON_A_SHEET) {
            Fault many = new Fault("number", SurveysConsoleTexts.say("fault.sheet", MOST_ON_A_SHEET));
            return open.page(422, request, survey, List.of(many));
        }
        Outcome<List<Slip>> made = making.of(request.caller(), survey.id(), group(request), number);
        if (made instanceof Outcome.Done<List<Slip>> done) {
            List<Printed> slips = done.value().stream().map(printing::of).toList();
            return View.Page.of(
                    "slips",
                    SurveysConsoleTexts.say("page.title"),
                    Map.of("slips", slips, "survey", survey, "kind", kind));
        }
        return open.page(422, request, survey, ((Outcome.Refused<List<Slip>>) made).faults());
    }

    View count(PageRequest request, Stored survey) {
        Outcome<Stored> ended = surveys.endHandingOut(request.caller(), survey.id());
        return ended instanceof Outcome.Refused<Stored> refused
                ? open.page(422, request, survey, refused.faults())
                : new View.Redirect("/surveys/" + survey.id(), SurveysConsoleTexts.say("toast.counting"));
    }

    View handBack(PageRequest request, Stored survey) {
        List<String> codes = request.field("codes")
                .orElse("")
                .lines()
                .flatMap(line -> Stream.of(line.split("[,;]")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        Outcome<Integer> back = surveys.handBack(request.caller(), survey.id(), codes);
        return back instanceof Outcome.Done<Integer> done
                ? new View.Redirect("/surveys/" + survey.id(), SurveysConsoleTexts.say("toast.back", done.value()))
                : open.page(422, request, survey, ((Outcome.Refused<Integer>) back).faults());
    }

    private static String group(PageRequest request) {
        return request.field("stratum").orElse("");
    }

    private static int number(PageRequest request) {
        String typed = request.field("number").orElse("").strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
