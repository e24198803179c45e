// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reports that were handed over: numbered, hashed, and kept as the exact files. Issuing is a deliberate act of the psychologist
 * ({@code reports.issue}); it never changes anything afterwards. A service; any thread.
 */
@ProviderType
public interface Issues {

    /** A file of an issue; {@code hash} is the SHA-256 of its bytes, in hexadecimal. */
    record File(String language, String format, String fileName, String mediaType, int size, String hash) {}

    /**
     * A report that was issued.
     *
     * @param id opaque id
     * @param number 1, 2, 3… within its kind and variant
     * @param day the day it was issued
     * @param hash SHA-256 over the hashes of its files
     */
    record Issue(
            String id,
            String kind,
            String variant,
            int number,
            LocalDate day,
            Audience audience,
            String hash,
            List<File> files) {
        public Issue {
            files = List.copyOf(files);
        }
    }

    /** Where work stands. */
    enum State {
        /** Files are being written. */
        RUNNING,
        /** All are written and kept. */
        DONE,
        /** Stopped by a person; nothing was kept. */
        CANCELLED,
        /** Stopped by a fault; nothing was kept. */
        FAILED
    }

    /**
     * How far work is.
     *
     * @param done files written
     * @param total files in all
     * @param issue id of the issue once it is {@link State#DONE}, else empty
     * @param remarks formats that did not work and were left out, or why it failed
     */
    record Progress(State state, int done, int total, String issue, List<Message> remarks) {
        public Progress {
            remarks = List.copyOf(remarks);
        }
    }

    /** Issues that this caller may read ({@code issues.read}), newest first. */
    List<Issue> issued(Caller caller);

    /** One of them. */
    Optional<Issue> find(Caller caller, String id);

    /** The exact bytes of a file; refused when it is not there, a fault when its hash does not hold. */
    Outcome<Reports.Document> file(Caller caller, String id, String language, String format);

    /**
     * Starts issuing a report in every format that can write it, in French, Arabic and English; refused while a part is a gap.
     *
     * @return id of the work
     */
    Outcome<String> issue(Caller caller, String kind, String variant);

    /** How far work is, for who started it; empty once it is forgotten (an hour after its end, or with a restart). */
    Optional<Progress> progress(Caller caller, String work);

    /** Stops it; nothing is kept. Does nothing when it has ended. */
    void cancel(Caller caller, String work);
}
