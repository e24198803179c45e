// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.Surveys.Counts;
import org.halqa.surveys.Surveys.Phase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** The tables of surveys. */
public final class SurveyRows {

    private static final String TAKEN = "23505";
    private static final int LONGEST = 4_000;
    private static final String PLAN = "plan";
    private static final String PARTS = "parts";
    private static final String ANSWERS = "answers";
    private static final String PAIRING = "pairing";
    private static final String MATCHED = "matched";
    private static final String UNPAIRED = "unpaired";

    private final Database database;
    private final OpenSurveys openSurveys = new OpenSurveys();
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public SurveyRows(Database database) {
        this.database = database;
    }

    /** Surveys of an author, newest first. */
    public List<KeptSurvey> of(String programme, String author) {
        return inTransaction(handle -> handle.createQuery(sql("ofAuthor"))
                .bind("programme", programme)
                .bind("author", author)
                .map((row, context) -> survey(handle, row))
                .list());
    }

    /** One survey. */
    public Optional<KeptSurvey> find(String id) {
        return openSurveys.find(
                id,
                () -> inTransaction(handle -> handle.createQuery(sql("one"))
                        .bind("id", id)
                        .map((row, context) -> survey(handle, row))
                        .findOne()));
    }

    /** Everything that is open or sealed. */
    public List<KeptSurvey> opened() {
        return inTransaction(handle -> handle.createQuery(sql("all"))
                .map((row, context) -> survey(handle, row))
                .list());
    }

    /** Ids of a programme's surveys. */
    public List<String> ids(String programme) {
        return inTransaction(handle -> handle.createQuery(sql("ofProgramme"))
                .bind("programme", programme)
                .mapTo(String.class)
                .list());
    }

    /** Begins a survey, unless one was begun with this key; returns the id of the one that is there. */
    public String add(String id, String programme, String author, String draftKey, SurveyPlan plan) {
        try {
            return inTransaction(handle -> {
                int place = handle.createQuery(sql("nextPlace"))
                        .bind("programme", programme)
                        .mapTo(Integer.class)
                        .one();
                handle.createUpdate(sql("add"))
                        .bindMap(Map.of(
                                "id", id,
                                "programme", programme,
                                "author", author,
                                "draftKey", draftKey,
                                "place", place))
                        .execute();
                write(handle, id, PLAN, Written.plan(plan));
                return id;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            return idOf(author, draftKey).orElseThrow(() -> fault);
        }
    }

    /** The survey that was begun with this key. */
    public Optional<String> idOf(String author, String draftKey) {
        return inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("author", author)
                .bind("draftKey", draftKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Replaces the plan of a draft; false when it changed meanwhile or is no draft. */
    public boolean change(String id, int version, int informationVersion, SurveyPlan plan) {
        return changing(id, handle -> {
            boolean changed = changed(
                    handle, "change", Map.of("id", id, "version", version, "informationVersion", informationVersion));
            if (changed) {
                write(handle, id, PLAN, Written.plan(plan));
            }
            return changed;
        });
    }

    /**
     * Opens a draft; false when it changed meanwhile.
     *
     * @param quarter for example {@code 2026-Q4}
     */
    public boolean open(
            String id,
            int version,
            String quarter,
            String boxKey,
            String kioskCode,
            List<Part> parts,
            List<KeptSurvey.Key> keys) {
        return changing(id, handle -> {
            boolean opened = changed(
                    handle,
                    "open",
                    Map.of(
                            "id", id,
                            "version", version,
                            "quarter", quarter,
                            "boxKey", boxKey,
                            "kioskCode", kioskCode));
            if (opened) {
                write(handle, id, PARTS, Written.parts(parts));
                keys.forEach(key -> handle.createUpdate(sql("addKey"))
                        .bind("id", id)
                        .bindMethods(key)
                        .execute());
            }
            return opened;
        });
    }

    /** Ids of a programme's surveys that were opened in this quarter. */
    public List<String> openedIn(String programme, String quarter) {
        return inTransaction(handle -> handle.createQuery(sql("openedIn"))
                .bind("programme", programme)
                .bind("quarter", quarter)
                .mapTo(String.class)
                .list());
    }

    /** From now on tokens are counted. */
    public void countTokens(String id) {
        changing(id, handle -> changed(handle, "countTokens", Map.of("id", id)));
    }

    /**
     * Seals an open survey; false when it is sealed already.
     *
     * @param matched what was found of two waves; empty for nothing
     */
    public boolean seal(String id, Counts counts, String root, String answers, String matched) {
        return changing(id, handle -> {
            boolean sealed = changed(
                    handle,
                    "seal",
                    Map.of(
                            "id", id,
                            "printed", counts.printed(),
                            "voided", counts.voided(),
                            "tokens", counts.tokens(),
                            "cast", counts.cast(),
                            "root", root));
            if (sealed) {
                write(handle, id, ANSWERS, answers);
                write(handle, id, MATCHED, matched);
                changed(handle, "forgetKeys", Map.of("id", id));
            }
            return sealed;
        });
    }

    /** Sealing stands in the access record. */
    public void recorded(String id) {
        changing(id, handle -> changed(handle, "recorded", Map.of("id", id)));
    }

    /** The sealed answers; empty when there are none. */
    public String answers(String id) {
        return inTransaction(handle -> text(handle, id, ANSWERS));
    }

    /** What was found of two waves; empty when nothing. */
    public String matched(String id) {
        return inTransaction(handle -> text(handle, id, MATCHED));
    }

    /** What two waves share; empty when nothing. */
    public String pairing(String id) {
        return inTransaction(handle -> text(handle, id, PAIRING));
    }

    /** Keeps what two waves share with the first of them. */
    public void pairing(String id, String shared) {
        changing(id, handle -> {
            write(handle, id, PAIRING, shared);
            return true;
        });
    }

    /** Why what two waves shared was destroyed, while that is not in the register; empty for nothing. */
    public String unpaired(String id) {
        return inTransaction(handle -> text(handle, id, UNPAIRED));
    }

    /** Keeps it in mind. */
    public void unpaired(String id, String why) {
        changing(id, handle -> {
            write(handle, id, UNPAIRED, why);
            return true;
        });
    }

    /** Keys of the strata. */
    public List<KeptSurvey.Key> keys(String id) {
        return inTransaction(handle -> handle.createQuery(sql("keys"))
                .bind("id", id)
                .map((row, context) -> new KeptSurvey.Key(
                        row.getString("stratum"),
                        row.getString("modulus"),
                        row.getString("fingerprint"),
                        row.getString("private_key")))
                .list());
    }

    /** Takes a survey away with all its texts. */
    public void remove(String id) {
        changing(id, handle -> changed(handle, "remove", Map.of("id", id)));
    }

    private KeptSurvey survey(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("id");
        SurveyPlan plan = Written.plan(text(handle, id, PLAN));
        Counts counts = new Counts(
                plan.eligible(),
                row.getInt("printed"),
                row.getInt("voided"),
                row.getInt("tokens"),
                row.getInt("cast_ballots"));
        return new KeptSurvey(
                id,
                row.getString("programme"),
                row.getString("author"),
                row.getInt("version"),
                Phase.valueOf(row.getString("phase")),
                row.getInt("information_version"),
                row.getString("box_key"),
                row.getString("kiosk_code"),
                counts,
                row.getString("root"),
                row.getBoolean("recorded"),
                plan,
                Written.parts(text(handle, id, PARTS)));
    }

    private void write(Handle handle, String id, String kind, String text) {
        handle.createUpdate(sql("clearText")).bind("id", id).bind("kind", kind).execute();
        for (int from = 0; from < text.length(); from += LONGEST) {
            handle.createUpdate(sql("addText"))
                    .bind("id", id)
                    .bind("kind", kind)
                    .bind("place", from / LONGEST)
                    .bind("content", text.substring(from, Math.min(text.length(), from + LONGEST)))
                    .execute();
        }
    }

    private String text(Handle handle, String id, String kind) {
        return String.join(
                "",
                handle.createQuery(sql("texts"))
                        .bind("id", id)
                        .bind("kind", kind)
                        .mapTo(String.class)
                        .list());
    }

    private boolean changed(Handle handle, String name, Map<String, ?> values) {
        return handle.createUpdate(sql(name)).bindMap(values).execute() == 1;
    }

    private <T> T changing(String id, Function<Handle, T> work) {
        try {
            return inTransaction(work);
        } finally {
            openSurveys.changed(id);
        }
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(SurveyRows.class, name);
    }
}
