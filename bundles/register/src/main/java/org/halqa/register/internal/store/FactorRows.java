// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.register.StressFactor;
import org.halqa.sql.Endings;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.SealedText.Words;
import org.halqa.store.StoreFault;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;

/** The tables of the register. Every question names the author whose register it is about. */
public final class FactorRows {

    /** What the names of its keys begin with. */
    static final String ROOM = "register";

    private static final String TAKEN = "23505";

    private final Database database;
    private final SealedText words;
    private final Endings endings = new Endings();
    private final Handles handles = new Handles();
    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    public FactorRows(Database database, Vault vault) {
        this.database = database;
        this.words = new SealedText(vault, ROOM);
    }

    private record Heard(String factor, YearMonth month, int circles) {}

    /** All factors of an author. */
    public List<KeptFactor> of(String programme, String author) {
        List<KeptFactor> sealed = inTransaction(handle -> {
            Map<String, SortedMap<YearMonth, Integer>> heard = handle.createQuery(sql("heardOfAuthor"))
                    .bind("programme", programme)
                    .bind("author", author)
                    .map((row, context) ->
                            new Heard(row.getString(1), YearMonth.parse(row.getString(2)), row.getInt(3)))
                    .collect(Collectors.groupingBy(
                            Heard::factor, Collectors.toMap(Heard::month, Heard::circles, Integer::sum, TreeMap::new)));
            return handle.createQuery(sql("ofAuthor"))
                    .bind("programme", programme)
                    .bind("author", author)
                    .map((row, context) -> kept(row, heard))
                    .list();
        });
        return opened(sealed);
    }

    /** All in one question to the vault, and in the order in which {@link #reworded} asks. */
    private List<KeptFactor> opened(List<KeptFactor> sealed) {
        List<Words> texts = sealed.stream()
                .flatMap(kept -> Stream.of(
                                kept.factor().words(),
                                kept.factor().resources(),
                                kept.factor().action())
                        .map(text -> new Words(kept.key(), text)))
                .toList();
        Iterator<String> open = words.openAll(texts).iterator();
        return sealed.stream()
                .map(kept -> new KeptFactor(
                        kept.id(),
                        kept.version(),
                        kept.key(),
                        reworded(kept.factor(), text -> open.next()),
                        kept.heard()))
                .toList();
    }

    private static KeptFactor kept(ResultSet row, Map<String, SortedMap<YearMonth, Integer>> heard)
            throws SQLException {
        String id = row.getString("id");
        StressFactor factor = new StressFactor(
                row.getString("axis"),
                row.getString("detail"),
                StressFactor.Scope.valueOf(row.getString("reach")),
                row.getString("zone_code"),
                StressFactor.Organisations.valueOf(row.getString("organisations")),
                row.getString("words_language"),
                row.getString("words"),
                row.getString("resources"),
                row.getString("proposal"));
        String key = FactorKey.name(id, row.getInt("key_round"));
        return new KeptFactor(id, row.getInt("version"), key, factor, heard.getOrDefault(id, new TreeMap<>()));
    }

    /** Adds a factor, unless one was noted with the same key meanwhile. Returns the id of the one that is there. */
    public String add(String programme, String author, String noteKey, StressFactor factor, YearMonth month) {
        Optional<String> there = idOf(author, noteKey);
        if (there.isPresent()) {
            return there.get();
        }
        String id = UUID.randomUUID().toString();
        StressFactor sealed = sealed(id, factor);
        try {
            return inTransaction(handle -> {
                bind(handle.createUpdate(sql("add")), id, author, sealed)
                        .bind("programme", programme)
                        .bind("noteKey", noteKey)
                        .execute();
                hear(handle, id, month);
                return id;
            });
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
            words.shred(id);
            return idOf(author, noteKey).orElseThrow(() -> fault);
        }
    }

    private Optional<String> idOf(String author, String noteKey) {
        return inTransaction(handle -> handle.createQuery(sql("idByKey"))
                .bind("author", author)
                .bind("noteKey", noteKey)
                .mapTo(String.class)
                .findOne());
    }

    /** Replaces a factor. False when {@code version} is not the stored one, and then nothing is changed. */
    public boolean change(String author, String id, int version, StressFactor factor) {
        Optional<Integer> round = inTransaction(handle -> handle.createQuery(sql("round"))
                .bind("id", id)
                .bind("author", author)
                .mapTo(Integer.class)
                .findOne());
        if (round.isEmpty()) {
            return false;
        }
        StressFactor sealed = sealed(FactorKey.name(id, round.get()), factor);
        return inTransaction(handle -> bind(handle.createUpdate(sql("change")), id, author, sealed)
                        .bind("version", version)
                        .bind("round", round.get())
                        .execute()
                == 1);
    }

    /** Counts one more circle. False when {@code version} is not the stored one. */
    public boolean heardAgain(String author, String id, int version, YearMonth month) {
        return inTransaction(handle -> {
            int touched = handle.createUpdate(sql("touch"))
                    .bind("id", id)
                    .bind("author", author)
                    .bind("version", version)
                    .execute();
            if (touched == 1) {
                hear(handle, id, month);
            }
            return touched == 1;
        });
    }

    private void hear(Handle handle, String id, YearMonth month) {
        int counted = handle.createUpdate(sql("hearAgain"))
                .bind("id", id)
                .bind("month", month.toString())
                .execute();
        if (counted == 0) {
            handle.createUpdate(sql("hear"))
                    .bind("id", id)
                    .bind("month", month.toString())
                    .execute();
        }
    }

    /** Puts a factor out of reach and destroys its key. What a power cut interrupts is finished by the next look of the rule. */
    public void remove(String author, String id) {
        Optional<FactorKey> key = inTransaction(handle -> {
            Optional<FactorKey> found = handle.createQuery(sql("one"))
                    .bind("id", id)
                    .bind("author", author)
                    .map((row, context) -> FactorKey.of(row))
                    .findOne();
            found.ifPresent(one -> {
                handle.createUpdate(sql("remove"))
                        .bind("id", id)
                        .bind("author", author)
                        .execute();
                endings.add(handle, one.name(), one.programme(), Expiring.Why.AUTHOR.name());
            });
            return found;
        });
        key.ifPresent(one -> words.shred(one.name()));
    }

    /** Destroys the keys of all factors of a programme, then their rows. */
    public void removeAll(String programme) {
        List<FactorKey> keys = inTransaction(handle -> handle.createQuery(sql("ids"))
                .bind("programme", programme)
                .map((row, context) -> FactorKey.of(row))
                .list());
        keys.forEach(key -> words.shred(key.name()));
        inTransaction(handle -> {
            endings.all(handle).stream()
                    .filter(ending -> ending.programme().equals(programme))
                    .forEach(ending -> words.shred(ending.record()));
            endings.forgetAll(handle, programme);
            return handle.createUpdate(sql("removeAll"))
                    .bind("programme", programme)
                    .execute();
        });
    }

    private StressFactor sealed(String key, StressFactor factor) {
        return reworded(factor, text -> words.seal(key, text));
    }

    private static StressFactor reworded(StressFactor factor, UnaryOperator<String> change) {
        return new StressFactor(
                factor.axis(),
                factor.detail(),
                factor.scope(),
                factor.zone(),
                factor.organisations(),
                factor.language(),
                change.apply(factor.words()),
                change.apply(factor.resources()),
                change.apply(factor.action()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, String id, String author, StressFactor factor) {
        return statement
                .bind("id", id)
                .bind("author", author)
                .bind("axis", factor.axis())
                .bind("detail", factor.detail())
                .bind("reach", factor.scope().name())
                .bind("zone", factor.zone())
                .bind("organisations", factor.organisations().name())
                .bind("language", factor.language())
                .bind("words", factor.words())
                .bind("resources", factor.resources())
                .bind("proposal", factor.action());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    private String sql(String name) {
        return sql.locate(FactorRows.class, name);
    }
}
