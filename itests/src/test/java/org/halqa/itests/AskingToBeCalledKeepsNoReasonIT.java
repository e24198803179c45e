// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A psychologist offers the card. Somebody asks to be called, in Arabic and without an account; psychologists alone see the number,
 * and when they have called it is gone.
 */
@ExtendWith(HalqaContainer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AskingToBeCalledKeepsNoReasonIT {

    private static final String NUMBER = "06 98 76 54 31";

    @Test
    @Order(1)
    void nothingIsOfferedUntilSomebodyDecidesSo(Halqa halqa) {
        Page participant = new DemoPeople(halqa).inside("PARTICIPANT").open("/addresses");

        assertThat(participant.status()).isEqualTo(200);
        assertThat(participant.body()).contains("tel:").doesNotContain("href=\"/a/");
    }

    @Test
    @Order(2)
    void somebodyAsksWithoutAnAccountAndIsAskedForNoReason(Halqa halqa) {
        Page list = new DemoPeople(halqa).inside("PSYCHOLOGIST").open("/addresses");
        Page offered = list.form("form[action=/addresses/offer]").submit();
        String card = URI.create(offered.document().select("#link").val()).getPath();

        Page open = new Visitor(halqa.base()).reading("ar").open(card);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.document().select("textarea")).isEmpty();
        assertThat(open.headers().allValues("Set-Cookie")).isEmpty();
        Page asked = open.form("form[action$=/ask]")
                .put("phone", NUMBER)
                .put("language", "ARY")
                .submit();

        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains(NUMBER, "dir=\"rtl\"");
    }

    @Test
    @Order(3)
    void nobodyButPsychologistsSeesTheNumber(Halqa halqa) {
        DemoPeople people = new DemoPeople(halqa);
        for (String role : List.of("READER", "COORDINATION", "FOCAL_POINT", "PARTICIPANT", "LINE_MANAGER", "ADMIN")) {
            Visitor visitor = people.inside(role);
            assertThat(visitor.open("/addresses").body()).as(role).doesNotContain(NUMBER);
            assertThat(visitor.open("/addresses/waiting").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    @Order(4)
    void whenSomebodyHasCalledItIsGone(Halqa halqa) {
        Visitor psychologist = new DemoPeople(halqa).inside("PSYCHOLOGIST");
        Page waiting = psychologist.open("/addresses/waiting");
        assertThat(waiting.body()).contains(NUMBER);

        waiting.form("form[action^=/addresses/waiting/]").submit();

        assertThat(psychologist.open("/addresses/waiting").body()).doesNotContain(NUMBER);
    }
}
