// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.halqa.model.Message;
import org.halqa.planning.PlanningRuleFailed;
import org.halqa.planning.Reason;
import org.halqa.planning.solver.internal.composition.SeatJudges;
import org.halqa.planning.solver.internal.scheduling.Judges;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.PlanningRule;
import org.halqa.planning.spi.SeatPlacement;
import org.halqa.planning.spi.SessionPlacement;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules of partners as they were when a search began. Any thread. */
public final class PartnerRules implements Judges, SeatJudges {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerRules.class);

    private final Map<String, PlanningRule> rules = new LinkedHashMap<>();

    /** Of several rules with one id the last counts: the framework hands services over lowest ranking first. */
    public PartnerRules(List<PlanningRule> ascending) {
        ascending.forEach(rule -> rules.put(rule.id(), rule));
    }

    @Override
    public boolean any() {
        return !rules.isEmpty();
    }

    @Override
    public int judge(SessionPlacement placement) {
        return sum(rule -> rule.judge(placement));
    }

    @Override
    public int judge(SeatPlacement placement) {
        return sum(rule -> rule.judge(placement));
    }

    /** What each rule says of a session, acceptance left out. */
    public Map<String, Judgement> said(SessionPlacement placement) {
        return said(rule -> rule.judge(placement));
    }

    /** What each rule says of a seat, acceptance left out. */
    public Map<String, Judgement> said(SeatPlacement placement) {
        return said(rule -> rule.judge(placement));
    }

    private int sum(Function<PlanningRule, Judgement> question) {
        int sum = 0;
        for (PlanningRule rule : rules.values()) {
            Judgement judgement = ask(rule, question);
            if (judgement instanceof Judgement.Refused) {
                return -1;
            } else if (judgement instanceof Judgement.Discouraged discouraged) {
                sum += discouraged.cost();
            }
        }
        return sum;
    }

    private Map<String, Judgement> said(Function<PlanningRule, Judgement> question) {
        Map<String, Judgement> said = new LinkedHashMap<>();
        for (PlanningRule rule : rules.values()) {
            Judgement judgement = ask(rule, question);
            if (!(judgement instanceof Judgement.Accepted)) {
                said.put(rule.id(), judgement);
            }
        }
        return said;
    }

    private static Judgement ask(PlanningRule rule, Function<PlanningRule, Judgement> question) {
        try {
            return Objects.requireNonNull(question.apply(rule));
        } catch (RuntimeException | LinkageError e) {
            // A rule that fails cannot be obeyed: no plan, and whoever plans learns which rule it was. The message
            // could quote somebody.
            LOG.error(
                    "the planning rule {} failed with {} at {}",
                    rule.id(),
                    e.getClass().getName(),
                    e.getStackTrace().length == 0 ? "an unknown place" : e.getStackTrace()[0]);
            throw new PlanningRuleFailed(new Reason(rule.id(), 0, words(rule)));
        }
    }

    private static Message words(PlanningRule rule) {
        Bundle module = FrameworkUtil.getBundle(rule.getClass());
        return module == null
                ? Says.that("rule.failed", rule.id())
                : Says.that("rule.failed.module", rule.id(), module.getSymbolicName());
    }
}
