// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Term;
import org.halqa.texts.Texts;
import org.halqa.texts.spi.LanguagePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says messages out of the lexicon of the moment. */
public class SpokenTexts implements Texts {

    private static final Logger LOG = LoggerFactory.getLogger(SpokenTexts.class);
    private static final Set<Locale> LOCALES = Collections.unmodifiableSet(new LinkedHashSet<>(Tongue.locales()));

    private final Days days = new Days();
    private final Supplier<Lexicon> lexicon;

    SpokenTexts(Supplier<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    /** Texts of exactly these packs, a later one winning over an earlier one. For tests and tools without OSGi. */
    public static Texts of(List<LanguagePack> packs) {
        Lexicon fixed = new Lexicon(packs);
        return new SpokenTexts(() -> fixed);
    }

    @Override
    public Set<Locale> locales() {
        return LOCALES;
    }

    @Override
    public String say(Message message, Locale locale) {
        return lexicon.get()
                .find(message.module(), message.key(), Tongue.of(locale))
                .map(wording -> said(wording, message, locale))
                .orElseGet(() -> gap(message));
    }

    private String said(Wording wording, Message message, Locale locale) {
        List<Object> arguments = message.arguments().stream()
                .map(argument -> worded(argument, locale))
                .toList();
        try {
            return wording.with(arguments);
        } catch (IllegalArgumentException e) {
            LOG.warn("The text {}/{} cannot be worded in {}", message.module(), message.key(), wording.tongue(), e);
            return gap(message);
        }
    }

    /** Numbers stay numbers, because a plural needs to count them; everything else becomes words here. */
    private Object worded(Object argument, Locale locale) {
        if (argument instanceof Labels labels) {
            return labels.in(locale);
        } else if (argument instanceof Term term) {
            return term.labels().in(locale);
        } else if (argument instanceof Message inner) {
            return say(inner, locale);
        } else if (argument instanceof LocalDate day) {
            return day(day, locale);
        } else if (argument instanceof YearMonth month) {
            return month(month, locale);
        } else if (argument instanceof MonthSpan span) {
            return days.months(span, Tongue.of(locale));
        } else if (argument instanceof LocalTime time) {
            return time(time, locale);
        } else if (argument instanceof Number) {
            return argument;
        }
        return String.valueOf(argument);
    }

    private static String gap(Message message) {
        return "«" + message.key() + "»";
    }

    @Override
    public boolean knows(String module, String key) {
        return lexicon.get().knows(module, key);
    }

    @Override
    public String day(LocalDate day, Locale locale) {
        return days.day(day, Tongue.of(locale));
    }

    @Override
    public String weekday(LocalDate day, Locale locale) {
        return days.weekday(day, Tongue.of(locale));
    }

    @Override
    public String month(YearMonth month, Locale locale) {
        return days.month(month, Tongue.of(locale));
    }

    @Override
    public String time(LocalTime time, Locale locale) {
        return days.time(time);
    }

    @Override
    public String number(Number number, Locale locale) {
        return days.number(number, Tongue.of(locale));
    }
}
