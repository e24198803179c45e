// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.Slot;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Agreeing days with the organisations (R053). The psychologist makes a link for an organisation and sends it herself; whoever
 * opens it answers for the team, without an account and without a name. Only a hash of a link is stored. A service; any thread.
 */
@ProviderType
public interface Invitations {

    /**
     * A link that was made.
     *
     * @param id opaque id
     * @param organisation code of the organisation that it is for
     * @param expires last day on which it works
     * @param answered how many of its days have an answer
     * @param asked how many days it asks about
     */
    record Invitation(String id, String organisation, LocalDate expires, int answered, int asked) {}

    /**
     * What stands behind a link.
     *
     * @param organisation code
     * @param appointments days that await an answer or have one, by day
     */
    record Asked(String organisation, List<Appointment> appointments) {
        public Asked {
            appointments = List.copyOf(appointments);
        }
    }

    /**
     * Makes a link for an organisation ({@code planning.write}); what is proposed and concerns it becomes negotiated. An earlier
     * link of the same organisation stops working.
     *
     * @return the secret of the link, shown once
     */
    Outcome<String> invite(Caller caller, String organisation);

    /** Links that work, by organisation. */
    List<Invitation> open(Caller caller);

    /** Ends a link. */
    void revoke(Caller caller, String id);

    /** What a link asks; empty for one that does not hold. */
    Optional<Asked> read(String secret);

    /**
     * Answers about one day through a link; the latest answer counts.
     *
     * @param otherDay the day that would suit, when it does not fit
     */
    Outcome<Asked> answer(
            String secret, String appointment, boolean fits, @Nullable LocalDate otherDay, @Nullable Slot otherSlot);

    /** Answers as a focal point who is signed in ({@code planning.answer}, own organisation only). */
    Outcome<Appointment> answer(
            Caller caller, String appointment, boolean fits, @Nullable LocalDate otherDay, @Nullable Slot otherSlot);
}
