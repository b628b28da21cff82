package io.deliverykit.jdbc;

import static io.deliverykit.jdbc.Faults.SHELF;
import static io.deliverykit.jdbc.Faults.desk;
import static io.deliverykit.jdbc.Faults.extend;
import static io.deliverykit.jdbc.Faults.pack;
import static io.deliverykit.jdbc.Faults.putUp;
import static io.deliverykit.jdbc.Faults.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.port.Changes;
import io.deliverykit.port.ConflictException;
import io.deliverykit.port.Remembered;
import io.deliverykit.port.Storage;
import io.deliverykit.refusal.Refusal;
import io.deliverykit.testkit.Crate;
import io.deliverykit.testkit.StorageContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done inside the host's transaction stands or falls with it. */
class HostTransactionTest {
    private DataSource database;
    private Connection host;
    private DeliveryDesk desk;

    private void begin(Dialect dialect) throws SQLException {
        database = dialect == Dialect.H2 ? Databases.h2() : Databases.postgres();
        host = database.getConnection();
        host.setAutoCommit(false);
        desk = desk(JdbcStorage.joining(() -> host, StorageContract.CATALOG), database);
    }

    @AfterEach
    void close() throws SQLException {
        host.rollback();
        host.setAutoCommit(true);
        host.close();
    }

    @ParameterizedTest
    @EnumSource
    void is_kept_when_the_host_commits(Dialect dialect) throws SQLException {
        begin(dialect);

        assertThat(desk.submit(putUp(SHELF, 100)).isGranted()).isTrue();
        assertThat(desk.submit(pack("1", 10)).isGranted()).isTrue();
        assertThat(rows(database)).isEqualTo("documents 0, entries 0, events 0, answers 0");
        host.commit();

        assertThat(rows(database)).isEqualTo("documents 2, entries 3, events 3, answers 0");
        assertThat(host.isClosed()).isFalse();
        assertThat(host.getAutoCommit()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("JR-03")
    void is_gone_when_the_host_rolls_back_and_its_numbers_are_not_used_again(Dialect dialect) throws SQLException {
        begin(dialect);

        String number = desk.submit(putUp(SHELF, 100)).number();
        host.rollback();
        assertThat(rows(database)).isEqualTo("documents 0, entries 0, events 0, answers 0");

        assertThat(desk.submit(putUp(SHELF, 100)).number()).isNotEqualTo(number);
        assertThat(desk(database).submit(putUp(Ref.of("shelf", "2"), 1)).number())
                .isNotEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource
    void is_a_conflict_that_leaves_the_transaction_of_the_host_fit_to_go_on(Dialect dialect) throws SQLException {
        begin(dialect);
        desk.submit(putUp(SHELF, 100).withId("first"));
        host.commit();
        var storage = JdbcStorage.joining(() -> host, StorageContract.CATALOG);
        var answered = storage.<Remembered>inUnit(
                "north",
                Storage.Locking.LOCKED,
                unit -> unit.remembered("first").orElseThrow());

        assertThatThrownBy(() -> storage.inUnit("north", Storage.Locking.LOCKED, unit -> {
                    unit.keep(new Changes(List.of(), List.of(), List.of(), List.of(answered)));
                    return unit;
                }))
                .isInstanceOf(ConflictException.class);

        assertThat(desk.submit(extend(SHELF, 200)).isGranted()).isTrue();
        host.commit();
        assertThat(rows(database)).isEqualTo("documents 1, entries 2, events 2, answers 1");
    }

    @ParameterizedTest
    @EnumSource
    void is_not_tried_again_by_the_desk(Dialect dialect) throws SQLException {
        begin(dialect);

        assertThat(JdbcStorage.joining(() -> host, StorageContract.CATALOG).ownsTransactions())
                .isFalse();
        assertThat(JdbcStorage.on(database, StorageContract.CATALOG).ownsTransactions())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void counts_refused_attempts_without_harm(Dialect dialect) throws SQLException {
        begin(dialect);
        desk.submit(putUp(SHELF, 100));

        Outcome first = desk.submit(pack("1", 1000));
        Outcome second = desk.submit(pack("1", 1000));
        host.commit();

        assertThat(first.reasons()).extracting(Refusal::rule).containsExactly("TK-01");
        assertThat(second.reasons()).isEqualTo(first.reasons());
        assertThat(desk.attempts(Faults.KEEPER, Ref.of("crate", "1")))
                .singleElement()
                .matches(each -> each.count() == 2);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("XP-06")
    void may_be_asked_about_by_two_at_once(Dialect dialect) throws SQLException {
        begin(dialect);
        desk.submit(putUp(SHELF, 100));
        desk.submit(pack("1", 10));
        host.commit();
        Ref<Crate> crate = Ref.of("crate", "1");

        try (Connection second = database.getConnection()) {
            second.setAutoCommit(false);
            second.createStatement()
                    .execute(dialect == Dialect.H2 ? "set lock_timeout 100" : "set local lock_timeout = 100");
            DeliveryDesk there = desk(JdbcStorage.joining(() -> second, StorageContract.CATALOG), database);

            assertThat(desk.explain(Faults.KEEPER, crate)).isPresent();
            assertThat(desk.dryRun(pack("2", 10)).isGranted()).isTrue();
            assertThat(there.explain(Faults.KEEPER, crate)).isPresent();
            assertThat(there.dryRun(pack("2", 10)).isGranted()).isTrue();
            assertThat(there.submit(extend(SHELF, 200)).isGranted()).isTrue();
            second.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("XP-06")
    void may_be_asked_about_in_a_transaction_that_only_reads(Dialect dialect) throws SQLException {
        begin(dialect);
        desk.submit(putUp(SHELF, 100));
        host.commit();
        host.setReadOnly(true);

        assertThat(desk.explain(Faults.KEEPER, SHELF)).isPresent();
        assertThat(desk.dryRun(pack("1", 10)).isGranted()).isTrue();
        assertThat(desk.dryRun(extend(SHELF, 200)).isGranted()).isTrue();

        host.rollback();
        host.setReadOnly(false);
    }

    @ParameterizedTest
    @EnumSource
    void tells_nothing_of_what_the_host_may_yet_undo(Dialect dialect) throws SQLException {
        begin(dialect);
        desk.submit(putUp(SHELF, 100));

        assertThatThrownBy(() ->
                        JdbcStorage.joining(() -> host, StorageContract.CATALOG).drain(10, event -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JdbcStorage.on");

        host.rollback();
        assertThat(JdbcStorage.on(database, StorageContract.CATALOG).drain(10, event -> {}))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void shows_what_the_transaction_has_done_so_far(Dialect dialect) throws SQLException {
        begin(dialect);

        desk.submit(putUp(SHELF, 100));

        assertThat(desk.explain(Faults.KEEPER, SHELF)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void needs_a_transaction_to_join(Dialect dialect) throws SQLException {
        begin(dialect);
        host.setAutoCommit(true);

        assertThatThrownBy(() -> desk.submit(putUp(SHELF, 100)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no transaction");
        host.setAutoCommit(false);
    }
}
