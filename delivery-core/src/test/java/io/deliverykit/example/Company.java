package io.deliverykit.example;

import static io.deliverykit.party.Role.AUDITOR;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GATE_GUARD;
import static io.deliverykit.party.Role.LEGAL;
import static io.deliverykit.party.Role.ORDER_DESK;
import static io.deliverykit.party.Role.QUALITY_MANAGER;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.SALES_REP;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;

import io.deliverykit.approval.Delegation;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.example.Accounts.Account;
import io.deliverykit.example.Notes.Note;
import io.deliverykit.example.Orders.Order;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Escalate;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryDirectory;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.port.Directory;
import io.deliverykit.port.Storage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** A company that works with the chain: its people, its clock, its desk, and short words for what they do. */
public final class Company {
    public static final String TENANT = "acme";
    public static final Actor CLERK = person("cai", SALES_CLERK);
    public static final Actor DESK = person("dong", ORDER_DESK);
    public static final Actor REP = person("ren", SALES_REP);
    public static final Actor MANAGER = person("ma", SALES_MANAGER);
    public static final Actor OTHER_MANAGER = person("mi", SALES_MANAGER);
    public static final Actor FINANCE = person("fu", FINANCE_MANAGER);
    public static final Actor QUALITY = person("qi", QUALITY_MANAGER);
    public static final Actor LAWYER = person("li", LEGAL);
    public static final Actor KEEPER = person("ku", WAREHOUSE_KEEPER);
    public static final Actor OTHER_KEEPER = person("kong", WAREHOUSE_KEEPER);
    public static final Actor GUARD = person("gu", GATE_GUARD);
    public static final Actor INSPECTOR = person("shen", AUDITOR);
    public static final Actor NOBODY = person("nu");
    public static final Instant MORNING = Instant.parse("2025-03-14T01:00:00Z");

    public static final Ref<Account> ACCOUNT = Ref.of("account", "A1");
    public static final Ref<Order> ORDER = Ref.of("order", "O1");
    public static final Ref<Note> NOTE = Ref.of("note", "N1");

    private final MovableClock clock = new MovableClock(MORNING);
    private final DeliveryDesk desk;

    private Company(Collection<Lifecycle<?>> lifecycles, Storage storage, Directory directory) {
        this(lifecycles, storage, directory, Policy.standard(ZoneId.of("Asia/Shanghai")));
    }

    private Company(Collection<Lifecycle<?>> lifecycles, Storage storage, Directory directory, Policy policy) {
        desk = DeliveryDesk.builder()
                .lifecycles(lifecycles)
                .storage(storage)
                .numbering(new MemoryNumbering())
                .directory(directory)
                .policy(policy)
                .clock(clock)
                .build();
    }

    public static Company founded() {
        return of(Notes.chain());
    }

    public static Company of(Collection<Lifecycle<?>> lifecycles) {
        return new Company(lifecycles, new MemoryStorage(), directory());
    }

    public static Company with(Storage storage, Directory directory) {
        return new Company(Notes.chain(), storage, directory);
    }

    public static Company with(Directory directory) {
        return new Company(Notes.chain(), new MemoryStorage(), directory);
    }

    /** Approvals that nobody has given after so long go up to the next superior. */
    public static Company escalatingAfter(Duration time, Directory directory) {
        Policy policy = Policy.standard(ZoneId.of("Asia/Shanghai")).with(Escalate.AFTER, time);
        return new Company(Notes.chain(), new MemoryStorage(), directory, policy);
    }

    private static Actor person(String name, Role... roles) {
        return Actor.of(name, TENANT, roles).inDepartment("head office");
    }

    public static List<Actor> people() {
        return List.of(
                CLERK,
                DESK,
                REP,
                MANAGER,
                OTHER_MANAGER,
                FINANCE,
                QUALITY,
                LAWYER,
                KEEPER,
                OTHER_KEEPER,
                GUARD,
                INSPECTOR,
                NOBODY);
    }

    /** Everybody is known, and nobody's place can be taken. */
    public static MemoryDirectory directory() {
        return new MemoryDirectory(people(), Map.of());
    }

    /** A delegation for the days around the morning. */
    public static Delegation delegation(Actor giver, Actor taker, Role role, Money upTo) {
        return new Delegation(
                giver.person(),
                taker.person(),
                Set.of(role),
                Set.of(),
                MORNING.minus(Duration.ofDays(1)),
                MORNING.plus(Duration.ofDays(9)),
                upTo);
    }

    public DeliveryDesk desk() {
        return desk;
    }

    public Instant now() {
        return clock.instant();
    }

    public void goes(Duration time) {
        clock.now = clock.now.plus(time);
    }

    public <D> Outcome does(Actor actor, Ref<D> document, Command<D> command) {
        return desk.submit(Submission.of(actor, document, command));
    }

    public <D> Outcome does(Actor actor, String inPlaceOf, Ref<D> document, Command<D> command) {
        return desk.submit(Submission.of(actor, document, command).inPlaceOf(inPlaceOf));
    }

    /** Does what the test takes for granted. */
    public <D> Company has(Actor actor, Ref<D> document, Command<D> command) {
        Outcome outcome = does(actor, document, command);
        if (!outcome.isGranted()) {
            throw new AssertionError(command + " by " + actor.person() + " was refused: " + outcome.reasons());
        }
        return this;
    }

    public <D> Outcome approves(Actor actor, Ref<D> document) {
        return does(actor, document, new Review.Approve<>());
    }

    public <D> Company hasApproved(Actor actor, Ref<D> document) {
        return has(actor, document, new Review.Approve<>());
    }

    public <D> Filed<D> see(Ref<D> document) {
        return desk.find(NOBODY, document).orElseThrow();
    }

    public List<Outcome> fires() {
        return desk.fireDue(TENANT, 100);
    }

    /** An account of 1000. */
    public Company withAccount() {
        return has(FINANCE, ACCOUNT, new Accounts.OpenAccount(1000));
    }

    /** An order of 10 at 15 that waits for approvals. */
    public Company withSentOrder() {
        return has(DESK, ORDER, new Orders.DraftOrder(10, 15, LocalDate.of(2025, 3, 20)))
                .has(DESK, ORDER, new Orders.Send());
    }

    /** The same, released. */
    public Company withOrder() {
        return withSentOrder()
                .hasApproved(MANAGER, ORDER)
                .hasApproved(FINANCE, ORDER)
                .hasApproved(QUALITY, ORDER);
    }

    public Company withDraftNote(long quantity) {
        return has(CLERK, NOTE, note(quantity));
    }

    public static Notes.DraftNote note(long quantity) {
        return new Notes.DraftNote(ORDER, ACCOUNT, quantity, 20, "沪A 12345", false);
    }

    /** A note of 6 at 20 that waits for approvals. */
    public Company withSignedNote() {
        return withAccount().withOrder().withDraftNote(6).has(CLERK, NOTE, new Notes.Sign());
    }

    /** The same, approved. */
    public Company withApprovedNote() {
        return withSignedNote().hasApproved(MANAGER, NOTE).hasApproved(FINANCE, NOTE);
    }

    public List<String> journal(Ref<?> document) {
        List<String> lines = new ArrayList<>();
        desk.journal(NOBODY, document).forEach(each -> lines.add(each.actor() + " " + each.command()));
        return lines;
    }

    /** A clock that a test sets. */
    private static final class MovableClock extends Clock {
        private volatile Instant now;

        private MovableClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
