package io.deliverykit.examples.benchmarks.note;

import static io.deliverykit.approval.ApprovalPolicy.approvals;
import static io.deliverykit.examples.benchmarks.note.NoteState.ACCEPTED;
import static io.deliverykit.examples.benchmarks.note.NoteState.APPROVED;
import static io.deliverykit.examples.benchmarks.note.NoteState.CLEARED;
import static io.deliverykit.examples.benchmarks.note.NoteState.CLOSED;
import static io.deliverykit.examples.benchmarks.note.NoteState.DELIVERED;
import static io.deliverykit.examples.benchmarks.note.NoteState.DEPARTED;
import static io.deliverykit.examples.benchmarks.note.NoteState.DRAFT;
import static io.deliverykit.examples.benchmarks.note.NoteState.IN_REVIEW;
import static io.deliverykit.examples.benchmarks.note.NoteState.LOADING;
import static io.deliverykit.examples.benchmarks.note.NoteState.RELEASED;
import static io.deliverykit.lifecycle.Table.begins;
import static io.deliverykit.lifecycle.Table.covered;
import static io.deliverykit.lifecycle.Table.ends;
import static io.deliverykit.lifecycle.Table.from;
import static io.deliverykit.lifecycle.Table.lifecycle;
import static io.deliverykit.lifecycle.Table.newly;
import static io.deliverykit.lifecycle.Table.step;
import static io.deliverykit.party.Role.CUSTOMER;
import static io.deliverykit.party.Role.DRIVER;
import static io.deliverykit.party.Role.FINANCE_MANAGER;
import static io.deliverykit.party.Role.GATE_GUARD;
import static io.deliverykit.party.Role.SALES_CLERK;
import static io.deliverykit.party.Role.SALES_MANAGER;
import static io.deliverykit.party.Role.WAREHOUSE_KEEPER;

import io.deliverykit.approval.ApprovalPolicy;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Accept;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Clear;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Close;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Confirm;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Deliver;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Depart;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Draft;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Load;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Release;
import io.deliverykit.examples.benchmarks.note.NoteCommands.Sign;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Situation;

/** The note's life in the library's words, once as other machines know it and once as the library means it. */
public final class NoteLifecycle {
    private NoteLifecycle() {}

    static final Rule<Note> NAMES_ITS_VEHICLE = rule("DN-03", "names-its-vehicle", Move.SIGN);
    static final Rule<Note> HAS_QUANTITY = rule("DN-14", "has-quantity", Move.CONFIRM);
    static final Rule<Note> IS_PAID = rule("DN-11", "is-paid", Move.CLEAR);
    static final Rule<Note> IS_STAMPED = rule("DN-17", "is-stamped", Move.RELEASE);
    static final Rule<Note> NAMES_ITS_DRIVER = rule("DN-05", "names-its-driver", Move.LOAD);
    static final Rule<Note> IS_LOADED_IN_FULL = rule("DN-06", "is-loaded-in-full", Move.DEPART);
    static final Rule<Note> IS_DELIVERED = rule("DN-22", "is-delivered", Move.DELIVER);
    static final Rule<Note> IS_ACCEPTED_IN_FULL = rule("DN-26", "is-accepted-in-full", Move.ACCEPT);
    static final Rule<Note> NAMES_ITS_CUSTOMER = rule("DN-27", "names-its-customer", Move.CLOSE);

    static final Rule<Note> EVERYTHING_IS_LOADED = Rule.asks("DN-21", "everything-is-loaded", situation -> {
        Note note = situation.content();
        int missing = note.quantity() - note.loaded();
        return missing == 0
                ? Answer.met()
                : Answer.unmet()
                        .with("quantity", note.quantity())
                        .with("loaded", note.loaded())
                        .passesBy("load", missing);
    });

    static final InputRule<Note, Sign> PLATE_IS_A_PLATE = InputRule.agrees(
            "DN-04",
            "plate-is-a-plate",
            Sign.class,
            (note, sign) -> sign.plate().length() <= 16);

    static final ApprovalPolicy<Situation<Note>> RELEASE_APPROVALS = approvals(
            "release",
            step(Note.class, "sales", SALES_MANAGER)
                    .covering(covered("plate", Note::plate), covered("quantity", Note::quantity)),
            step(Note.class, "finance", FINANCE_MANAGER)
                    .covering(covered("customer", Note::customer), covered("quantity", Note::quantity)));

    // spotless:off
    /** Nine commands with one rule each: what every contestant can do. */
    public static final Lifecycle<Note> OF_NINE_MOVES = lifecycle("note", Note.class,
        begins(DRAFT), ends(CLOSED),
        //  while it is      on               by                    it becomes       provided that it
        newly(              Draft.class)  .by(SALES_CLERK)     .to(DRAFT)      .always(),
        from(DRAFT)     .on(Sign.class)   .by(SALES_CLERK)     .to(IN_REVIEW)  .when(NAMES_ITS_VEHICLE),
        from(IN_REVIEW) .on(Confirm.class).by(SALES_MANAGER)   .to(APPROVED)   .when(HAS_QUANTITY),
        from(APPROVED)  .on(Clear.class)  .by(FINANCE_MANAGER) .to(CLEARED)    .when(IS_PAID),
        from(CLEARED)   .on(Release.class).by(WAREHOUSE_KEEPER).to(RELEASED)   .when(IS_STAMPED),
        from(RELEASED)  .on(Load.class)   .by(WAREHOUSE_KEEPER).to(LOADING)    .when(NAMES_ITS_DRIVER),
        from(LOADING)   .on(Depart.class) .by(GATE_GUARD)      .to(DEPARTED)   .when(IS_LOADED_IN_FULL),
        from(DEPARTED)  .on(Deliver.class).by(DRIVER)          .to(DELIVERED)  .when(IS_DELIVERED),
        from(DELIVERED) .on(Accept.class) .by(CUSTOMER)        .to(ACCEPTED)   .when(IS_ACCEPTED_IN_FULL),
        from(ACCEPTED)  .on(Close.class)  .by(SALES_CLERK)     .to(CLOSED)     .when(NAMES_ITS_CUSTOMER));

    /** The same life with a signature under three rules, a review that two people give, and a clearing under two rules. */
    public static final Lifecycle<Note> UNDER_APPROVAL = lifecycle("approved-note", Note.class,
        begins(DRAFT), ends(CLOSED),
        //  while it is      on               by                    it becomes       provided that it
        newly(              Draft.class)  .by(SALES_CLERK)     .to(DRAFT)      .always(),
        from(DRAFT)     .on(Sign.class)   .by(SALES_CLERK)     .to(IN_REVIEW)  .when(HAS_QUANTITY)
                                                                               .matching(PLATE_IS_A_PLATE)
                                                                               .leaving(NAMES_ITS_VEHICLE),
        from(IN_REVIEW) .approvedUnder(RELEASE_APPROVALS)      .to(APPROVED)   .orBackTo(DRAFT).when(HAS_QUANTITY),
        from(APPROVED)  .on(Clear.class)  .by(FINANCE_MANAGER) .to(CLEARED)    .when(IS_PAID, EVERYTHING_IS_LOADED),
        from(CLEARED)   .on(Release.class).by(WAREHOUSE_KEEPER).to(RELEASED)   .when(IS_STAMPED),
        from(RELEASED)  .on(Load.class)   .by(WAREHOUSE_KEEPER).to(LOADING)    .when(NAMES_ITS_DRIVER),
        from(LOADING)   .on(Depart.class) .by(GATE_GUARD)      .to(DEPARTED)   .when(IS_LOADED_IN_FULL),
        from(DEPARTED)  .on(Deliver.class).by(DRIVER)          .to(DELIVERED)  .when(IS_DELIVERED),
        from(DELIVERED) .on(Accept.class) .by(CUSTOMER)        .to(ACCEPTED)   .when(IS_ACCEPTED_IN_FULL),
        from(ACCEPTED)  .on(Close.class)  .by(SALES_CLERK)     .to(CLOSED)     .when(NAMES_ITS_CUSTOMER));
    // spotless:on

    private static Rule<Note> rule(String id, String name, Move move) {
        return Rule.holds(id, name, move.guard());
    }
}
