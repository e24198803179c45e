// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads what a text says of people without naming them, so that the door can count how many people it could be said of. Register
 * one as a service.
 *
 * <p>Called by the door on its own threads, several at once, with a limit of time; must be safe on any thread, take linear time
 * and keep nothing of what it reads. When it throws, takes too long, or no reader is there, the door says so on screen and
 * releases nothing. A reader with the same {@link #id()} and a higher service ranking replaces a stock one. Contract test:
 * {@code TraitReaderContract} in the testkit.
 */
@ConsumerType
public interface TraitReader {

    /** Stable, ASCII; that of the stock one is {@code traits}. */
    String id();

    /**
     * Everybody whom {@code text} speaks of as one person.
     *
     * @param organisations code to what the programme calls it, never empty words
     */
    List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations);

    /**
     * One thing said of somebody. Offsets are those of {@link NormalisedText#original()}.
     *
     * @param trait what it is
     * @param code the same whenever the same is said, in whatever language
     * @param among codes between which this person must be: profiles for {@link Trait#ROLE}, organisations, zones for {@link
     *     Trait#PLACE}; empty when rosters do not know it
     * @param oneIn of how many of them at least one has it, counted low: where {@code among} does not settle it, people are divided
     *     by this number, at least 1
     * @param start first UTF-16 unit
     * @param end unit after the last one
     */
    record Said(Trait trait, String code, Set<String> among, int oneIn, int start, int end) {

        public Said {
            among = Set.copyOf(among);
            if (oneIn < 1 || start < 0 || end <= start) {
                throw new IllegalArgumentException("a trait covers at least one character and one person");
            }
        }

        /** Its code only: what was said of somebody does not belong in logs. */
        @Override
        public String toString() {
            return "Said[" + trait + "]";
        }
    }

    /**
     * Other words for a person, which say less.
     *
     * @param words to put in the place of the mention, in its language
     * @param said what they still say; offsets count for nothing
     */
    record Wording(String words, List<Said> said) {

        public Wording {
            said = List.copyOf(said);
        }
    }

    /**
     * Somebody a text speaks of.
     *
     * @param start first UTF-16 unit of the words for this person
     * @param end unit after the last of them
     * @param staff true for people of the teams, whom rosters know; false for others, whom nobody has counted
     * @param said everything that is said, also elsewhere in the text
     * @param wordings from those that lose least to those that say nothing; may be empty
     */
    record Mention(int start, int end, boolean staff, List<Said> said, List<Wording> wordings) {

        public Mention {
            said = List.copyOf(said);
            wordings = List.copyOf(wordings);
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Mention[" + said.size() + " traits]";
        }
    }
}
