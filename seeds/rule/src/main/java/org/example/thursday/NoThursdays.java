// SPDX-License-Identifier: Apache-2.0
package org.example.thursday;

import java.time.DayOfWeek;
import org.halqa.model.Message;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.PlanningRule;
import org.halqa.planning.spi.SessionPlacement;
import org.osgi.service.component.annotations.Component;

/** On Thursdays our teams are out with the mobile clinic. */
@Component
public class NoThursdays implements PlanningRule {

    @Override
    public String id() {
        return "partner.no-thursday";
    }

    @Override
    public Judgement judge(SessionPlacement session) {
        return session.date().getDayOfWeek() == DayOfWeek.THURSDAY
                ? new Judgement.Refused(Message.of(ThursdayWords.MODULE, "clinic", session.date()))
                : Judgement.ACCEPTED;
    }
}
