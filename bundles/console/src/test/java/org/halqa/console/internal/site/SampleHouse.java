// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.internal.wiring.ConsoleTexts;
import org.halqa.console.spi.ConsolePage;
import org.halqa.console.spi.OpenPage;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;
import org.halqa.texts.Texts;
import org.halqa.texts.internal.SpokenTexts;
import org.halqa.texts.spi.LanguagePack;

/** A house with two pages, a card and a clock that stands still. */
public final class SampleHouse implements House {

    public final FakeSignIn signIn = new FakeSignIn();
    public final SamplePage sessions = new SamplePage("sessions", "journal-text", 20, "sessions.read");
    public final List<ConsolePage> pages = new ArrayList<>(List.of(
            sessions,
            new SamplePage("door", "door-open", 30, "sessions.read"),
            new SamplePage("reports", "file-earmark-text", 40, "sessions.read"),
            new SamplePage("modules", "boxes", 80, "modules.read")));
    public final SampleOpenPage open = new SampleOpenPage();
    public final List<StartCard> cards = new ArrayList<>(List.of(new Card("waiting", false)));
    public boolean demo;
    public boolean up = true;
    public boolean programmeBroken;

    private record Card(String id, boolean broken) implements StartCard {
        @Override
        public String module() {
            return "sample";
        }

        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<View.Page> card(PageRequest request) {
            if (broken) {
                throw new IllegalStateException("broken");
            }
            return Optional.of(View.Page.of("card", Message.of("sample", "waiting"), Map.of()));
        }
    }

    /** A card that throws. */
    public static StartCard brokenCard() {
        return new Card("broken", true);
    }

    public Texts texts() {
        return SpokenTexts.of(List.of(new ConsoleTexts(), new SampleTexts()));
    }

    private static final class SampleTexts implements LanguagePack {
        @Override
        public String module() {
            return "sample";
        }

        @Override
        public Map<String, String> messages(Locale locale) {
            return LanguagePack.beside(SampleHouse.class, locale);
        }
    }

    @Override
    public Optional<SignIn> signIn() {
        return up ? Optional.of(signIn) : Optional.empty();
    }

    @Override
    public Optional<Doorkeeper> doorkeeper() {
        return Optional.of((caller, operation) ->
                operation.equals("modules.read") ? caller.is(Role.ADMIN) : caller.is(Role.PSYCHOLOGIST));
    }

    @Override
    public List<ConsolePage> pages() {
        return pages;
    }

    @Override
    public List<OpenPage> openPages() {
        return List.of(open);
    }

    @Override
    public List<StartCard> cards() {
        return cards;
    }

    @Override
    public Optional<CivilClock> clock() {
        return Optional.of(new StillClock());
    }

    @Override
    public boolean demo() {
        if (programmeBroken) {
            throw new IllegalStateException("no database");
        }
        return demo;
    }

    private static final class StillClock implements CivilClock {
        @Override
        public String zone() {
            return "Africa/Casablanca";
        }

        @Override
        public String rules() {
            return "2026c";
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 24);
        }

        @Override
        public LocalDateTime now() {
            return today().atTime(9, 30);
        }

        @Override
        public ZoneOffset offsetAt(LocalDateTime local) {
            return ZoneOffset.UTC;
        }

        @Override
        public ZoneOffset offsetAt(Instant instant) {
            return ZoneOffset.UTC;
        }

        @Override
        public Optional<Message> warning() {
            return Optional.empty();
        }
    }
}
