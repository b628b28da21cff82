package io.deliverykit.examples.quickstart.replay.story;

import io.deliverykit.deadline.Deadline;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.Submission;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.NotePlan;
import io.deliverykit.examples.quickstart.replay.plan.OrderPlan;
import io.deliverykit.examples.quickstart.replay.story.Event.Rank;
import io.deliverykit.port.DueDeadline;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceBookCommands.OpenPriceBook;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.joda.money.Money;

/**
 * One customer's history, told in the order of time. Customers have nothing to do with each other, so each has a clock of
 * its own over the common storage, and as many can be told at once as there are workers.
 *
 * <p>Whatever is waiting at a midnight is fired before the clock moves past it, document by document: to ask the desk for
 * all that is due would fire the clocks of customers whose day has not come.
 */
public final class CustomerStory {

    private final CustomerPlan plan;
    private final Office office;
    private final Papers papers;
    private final AccountStory account;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final Map<DueDeadline, NoteStory> clocks = new TreeMap<>(Comparator.comparing(DueDeadline::due)
            .thenComparing(due -> due.document().id()));

    private CustomerStory(CustomerPlan plan, Office office) {
        this.plan = plan;
        this.office = office;
        this.papers = new Papers(plan);
        this.account = new AccountStory(office, papers);
    }

    /** Opens what all customers share, before their stories are told. */
    public static void furnish(DeliveryDesk desk, String tenant) {
        desk.submit(Submission.of(Staff.of(tenant).clerk(), PriceBook.FOR_EVERYBODY, new OpenPriceBook()));
    }

    /**
     * Tells it.
     *
     * @param ends when the history is over; what is planned for later does not happen
     * @param progress told how many rows are done
     */
    public static Findings tell(CustomerPlan plan, Company company, Instant ends, LongConsumer progress) {
        Findings findings = new Findings(plan.disorder());
        CustomerStory story = new CustomerStory(plan, company.office(plan.begins(), findings));
        story.schedule();
        story.play(ends, progress);
        story.audit(company.audit(findings));
        return findings;
    }

    private void schedule() {
        at(plan.begins(), Rank.ORDER, 0, account::open);
        Map<String, OrderStory> orders = new LinkedHashMap<>();
        for (OrderPlan order : plan.orders()) {
            OrderStory story = new OrderStory(office, papers, account, order);
            orders.put(order.number(), story);
            at(order.placed(), Rank.ORDER, order.rows().get(0).rowNumber(), story::place);
            if (order.released().isAfter(order.placed())) {
                at(order.released(), Rank.RELEASE, order.rows().get(0).rowNumber(), story::release);
            }
        }
        for (NotePlan note : plan.notes()) {
            schedule(new NoteStory(
                    office,
                    papers,
                    account,
                    orders,
                    (at, invoice, amount) -> expectPayment(at, invoice, amount, orders.values()),
                    note));
        }
    }

    private void schedule(NoteStory story) {
        NotePlan note = story.plan();
        int row = note.rows().get(0).row().rowNumber();
        at(note.times().issued(), Rank.NOTE, row, () -> issue(story));
        for (MakingStory making : story.makings()) {
            at(making.plan().instructed(), Rank.MAKING, row, making::begin);
            Instant ready = making.plan().ready();
            if (ready != null) {
                at(ready, Rank.STOCKING, row, making::stock);
            }
        }
        Instant delivered = note.times().delivered();
        if (delivered != null) {
            at(delivered, Rank.DELIVERY, row, () -> story.deliver(delivered));
        }
        Instant accepted = note.times().accepted();
        if (accepted != null) {
            at(accepted, Rank.ACCEPTANCE, row, () -> story.accept(accepted));
        }
        note.early()
                .forEach(early -> at(early.at(), Rank.TOO_EARLY, early.row().rowNumber(), () -> story.tooEarly(early)));
        note.left()
                .forEach(late -> at(late.at(), Rank.TOO_LATE, late.row().row().rowNumber(), () -> story.tooLate(late)));
    }

    private void at(Instant at, Rank rank, int row, Runnable happens) {
        events.add(new Event(at, rank, row, happens));
    }

    private void expectPayment(Instant at, String invoice, Money amount, Collection<OrderStory> orders) {
        at(at, Rank.PAYMENT, 0, () -> {
            account.pay(at, invoice, amount);
            orders.forEach(order -> order.hasPaid(at));
        });
    }

    /** A note that has not left keeps its clock running. */
    private void issue(NoteStory story) {
        story.issue();
        if (story.isHere()) {
            office.find(story.note()).ifPresent(filed -> {
                for (Deadline each : filed.deadlines()) {
                    clocks.put(new DueDeadline(story.note(), each.name(), each.due()), story);
                }
            });
        }
    }

    private void play(Instant ends, LongConsumer progress) {
        long planned = events.size();
        long done = 0;
        long told = 0;
        while (!events.isEmpty() && !events.peek().at().isAfter(ends)) {
            Event event = events.poll();
            guarded(event.row(), () -> fireUpTo(event.at()));
            guarded(event.row(), event.happens());
            done = Math.min(done + 1, planned);
            long rows = plan.rows() * done / planned;
            progress.accept(rows - told);
            told = rows;
        }
        guarded(0, () -> fireUpTo(ends));
        progress.accept(plan.rows() - told);
    }

    private void fireUpTo(Instant at) {
        while (!clocks.isEmpty()) {
            DueDeadline due = clocks.keySet().iterator().next();
            if (due.due().isAfter(at)) {
                return;
            }
            NoteStory story = clocks.remove(due);
            office.fire(due);
            if (story != null) {
                story.expired(due.due());
            }
        }
    }

    /** What goes wrong here is the replay's fault and no reason to leave the rest untold. */
    private void guarded(int row, Runnable happens) {
        try {
            happens.run();
        } catch (RuntimeException wrong) {
            String where = row == 0 ? plan.name() : plan.name() + ", row " + row;
            office.findings().fault(where + ": " + wrong);
        }
    }

    private void audit(Audit audit) {
        office.documents().forEach(each -> guarded(0, () -> audit.read(each)));
    }
}
