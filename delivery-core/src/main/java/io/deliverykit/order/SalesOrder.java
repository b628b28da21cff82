package io.deliverykit.order;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.quantity.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sales order (订单, 订单购销单): what a customer wants, and what delivery notes have taken of it.
 *
 * <p>This is the one place where an order line's quantities are known: ordered, reserved, departed, accepted, closed short,
 * open. Notes change them only through {@link SalesOrderCommands.Hold}.
 *
 * @param contract the contract it is under; null when there is none
 * @param priceList the list it was priced by
 * @param history what it remembers of each line, by the line's id
 * @param submittedAt when it was last submitted; null before
 * @param confirmation what was sent to the customer and answered; null before
 * @param deposit what was set aside on the customer's account for its unique items (定金, SO-16); null before
 * @param releasedOn when production and warehouse were told to work on it; null before
 * @param cancellation that it was called off; null when it was not
 * @param hold why it is on hold; empty when it is not
 * @param notes what each note holds, by the note's id and then by line
 * @param drafted which lines each draft note speaks of, by the note's id; holds nothing (XP-18)
 * @param finished what ended notes have taken, by line
 * @param production what production makes of it, and which other designs the customer has agreed to
 */
public record SalesOrder(
        Ref<CustomerAccount> customer,
        @Nullable Ref<SalesContract> contract,
        Ref<PriceList> priceList,
        OrderTerms terms,
        List<OrderLine> lines,
        Map<String, LineHistory> history,
        @Nullable Instant submittedAt,
        @Nullable Confirmation confirmation,
        @Nullable Money deposit,
        @Nullable LocalDate releasedOn,
        @Nullable Cancellation cancellation,
        String hold,
        Map<String, Map<String, Held>> notes,
        Map<String, List<String>> drafted,
        Map<String, Held> finished,
        OrderProduction production) {
    public SalesOrder {
        lines = List.copyOf(lines);
        history = Collections.unmodifiableMap(new TreeMap<>(history));
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        drafted = Collections.unmodifiableMap(new TreeMap<>(drafted));
        finished = Collections.unmodifiableMap(new TreeMap<>(finished));
    }

    static SalesOrder draft(
            Ref<CustomerAccount> customer,
            @Nullable Ref<SalesContract> contract,
            Ref<PriceList> priceList,
            OrderTerms terms,
            List<OrderLine> lines,
            LocalDate today) {
        return new SalesOrder(
                        customer,
                        contract,
                        priceList,
                        terms,
                        List.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        OrderProduction.NONE)
                .written(terms, lines, today);
    }

    public static Ref<SalesOrder> ref(String id) {
        return Ref.of(SalesOrderLifecycle.NAME, id);
    }

    public Optional<OrderLine> line(String id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What all notes together hold of a line, ended ones included. */
    public Held held(OrderLine line) {
        Held sum = finished.getOrDefault(line.id(), Held.nothing(line.ordered().unit()));
        for (Map<String, Held> note : notes.values()) {
            Held part = note.get(line.id());
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }

    /** What is still to leave; nothing once the line is complete within its tolerance (XP-02, XP-04). */
    public Quantity open(OrderLine line) {
        Quantity departed = held(line).departed();
        boolean isComplete = !departed.isLessThan(line.tolerance().least(line.wanted()));
        return isComplete ? Quantity.zero(line.ordered().unit()) : line.wanted().minus(departed);
    }

    /** What no note has taken yet; never negative. */
    public Quantity unplanned(OrderLine line) {
        return line.wanted()
                .minus(held(line).taken())
                .max(Quantity.zero(line.ordered().unit()));
    }

    /** How far delivery has come: an axis of its own (XP-07). */
    public Progress delivery() {
        boolean isFull = lines.stream().allMatch(line -> open(line).isZero());
        return isFull ? Progress.FULL : hasDeparted() ? Progress.PART : Progress.NONE;
    }

    boolean hasDeparted() {
        return lines.stream().anyMatch(line -> held(line).departed().isPositive());
    }

    public boolean isOnHold() {
        return !hold.isEmpty();
    }

    boolean isDelivered() {
        return delivery() == Progress.FULL;
    }

    boolean isOpen() {
        return !isDelivered();
    }

    boolean isOpenAndReleased() {
        return isOpen() && releasedOn != null;
    }

    /** Whether everything that notes hold of a line can be counted in its unit. */
    boolean countsWhatNotesHold(OrderLine line) {
        Held ended = finished.get(line.id());
        return (ended == null || ended.isCountedIn(line.ordered().unit()))
                && notes.values().stream()
                        .map(note -> note.get(line.id()))
                        .allMatch(part ->
                                part == null || part.isCountedIn(line.ordered().unit()));
    }

    boolean countsWhatNotesHold() {
        return lines.stream().allMatch(this::countsWhatNotesHold);
    }

    /** The lines of which notes hold something, ended notes included. */
    Set<String> linesOnNotes() {
        Set<String> ids = new TreeSet<>(finished.keySet());
        notes.values().forEach(note -> ids.addAll(note.keySet()));
        return ids;
    }

    /** The unique items that its lines ask for, each once (SO-16). */
    public Set<Ref<UniqueItem>> items() {
        return lines.stream()
                .map(OrderLine::item)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Notes that have taken something of this line and are still here. */
    public List<String> notesOnTheirWay(OrderLine line) {
        List<String> ids = new ArrayList<>();
        notes.forEach((id, note) -> {
            Held part = note.get(line.id());
            if (part != null && part.reserved().isPositive()) {
                ids.add(id);
            }
        });
        return ids;
    }

    public CurrencyUnit currency() {
        return lines.get(0).price().currency();
    }

    /** What was set aside for its unique items; zero before. */
    Money deposited() {
        return deposit == null ? Money.zero(currency()) : deposit;
    }

    /** What the whole order is worth at its prices. */
    public Money total() {
        Money sum = Money.zero(currency());
        for (OrderLine line : lines) {
            sum = sum.plus(line.total());
        }
        return sum;
    }

    /** The day by which the first open line is agreed; the last of all when nothing is open. */
    public @Nullable LocalDate due() {
        return lines.stream()
                .filter(line -> open(line).isPositive())
                .map(OrderLine::agreed)
                .min(LocalDate::compareTo)
                .or(() -> lines.stream().map(OrderLine::agreed).max(LocalDate::compareTo))
                .orElse(null);
    }

    /** The order as it is written before it is submitted. */
    SalesOrder written(OrderTerms newTerms, List<OrderLine> newLines, LocalDate today) {
        List<OrderLine> asOrdered = newLines.stream().map(OrderLine::asOrdered).toList();
        return with(copy -> {
            copy.terms = newTerms;
            copy.lines = asOrdered;
            copy.history = begun(asOrdered, today);
        });
    }

    /** From now on it is measured what was asked and promised. */
    SalesOrder submitted(Instant at, LocalDate today) {
        return with(copy -> {
            copy.history = begun(lines, today);
            copy.submittedAt = at;
        });
    }

    private static Map<String, LineHistory> begun(List<OrderLine> lines, LocalDate today) {
        Map<String, LineHistory> begun = new HashMap<>();
        lines.forEach(line -> begun.put(line.id(), LineHistory.since(today)));
        return begun;
    }

    /** With its lines written anew; what it remembers of those that stay, it keeps. */
    SalesOrder amended(List<OrderLine> newLines, LocalDate today) {
        List<OrderLine> amended = new ArrayList<>();
        Map<String, LineHistory> remembered = new HashMap<>();
        for (OrderLine each : newLines) {
            Optional<OrderLine> before = line(each.id());
            amended.add(before.map(each::amending).orElseGet(each::asOrdered));
            remembered.put(
                    each.id(),
                    before.map(known -> history(known).amended(known, each, today))
                            .orElseGet(() -> LineHistory.since(today)));
        }
        return with(copy -> {
            copy.lines = amended;
            copy.history = remembered;
        });
    }

    /** A later date is offered; nothing was promised before. */
    SalesOrder offering(String id, LocalDate date) {
        return remembering(id, line -> history(line).offering(date))
                .withLine(id, line -> line.withAgreed(date).asOrdered());
    }

    /** Another date holds; the one promised first stays (SO-14). */
    SalesOrder redated(String id, LocalDate date, boolean customerAsked, LocalDate today) {
        return remembering(id, line -> history(line).redated(line, date, customerAsked, today))
                .withLine(id, line -> line.withAgreed(date));
    }

    private SalesOrder remembering(String id, Function<OrderLine, LineHistory> change) {
        Map<String, LineHistory> remembered = new HashMap<>(history);
        line(id).ifPresent(line -> remembered.put(id, change.apply(line)));
        return with(copy -> copy.history = remembered);
    }

    /** What it remembers of one of its lines. */
    public LineHistory history(OrderLine line) {
        LineHistory known = history.get(line.id());
        return known == null ? LineHistory.since(line.promised()) : known;
    }

    /** The date by which the punctuality of a line is measured: the one promised first, unless the customer moved it (SO-14). */
    public LocalDate measuredBy(OrderLine line) {
        LocalDate moved = history(line).customersDate();
        return moved == null ? line.promised() : moved;
    }

    SalesOrder withPriceList(Ref<PriceList> other) {
        return with(copy -> copy.priceList = other);
    }

    SalesOrder withLine(String id, UnaryOperator<OrderLine> change) {
        return withEachLine(each -> each.id().equals(id) ? change.apply(each) : each);
    }

    SalesOrder withEachLine(UnaryOperator<OrderLine> change) {
        return with(copy -> copy.lines = lines.stream().map(change).toList());
    }

    SalesOrder withConfirmation(Confirmation value) {
        return with(copy -> copy.confirmation = value);
    }

    SalesOrder withHold(String reason) {
        return with(copy -> copy.hold = reason);
    }

    SalesOrder withDeposit(Money sum) {
        return with(copy -> copy.deposit = sum);
    }

    SalesOrder withReleasedOn(LocalDate day) {
        return with(copy -> copy.releasedOn = day);
    }

    SalesOrder withCancellation(Cancellation why) {
        return with(copy -> copy.cancellation = why);
    }

    /** Sets what a note holds; once it has ended, that goes into the totals, so that the order does not grow by notes. */
    SalesOrder withNote(String note, Map<String, Held> held, List<String> draftLines, boolean isDone) {
        Map<String, Map<String, Held>> others = new HashMap<>(notes);
        Map<String, List<String>> drafts = new HashMap<>(drafted);
        Map<String, Held> totals = new HashMap<>(finished);
        others.remove(note);
        drafts.remove(note);
        if (isDone) {
            held.forEach((line, part) -> totals.merge(line, part, Held::plus));
        } else if (!held.isEmpty()) {
            others.put(note, Collections.unmodifiableMap(new TreeMap<>(held)));
        }
        if (!draftLines.isEmpty()) {
            drafts.put(note, List.copyOf(draftLines));
        }
        return with(copy -> {
            copy.notes = others;
            copy.drafted = drafts;
            copy.finished = totals;
        });
    }

    SalesOrder withProduction(OrderProduction next) {
        return with(copy -> copy.production = next);
    }

    private SalesOrder with(Consumer<Copy> changes) {
        Copy copy = new Copy();
        changes.accept(copy);
        return copy.made();
    }

    /** The same order of the same customer under the same contract, of which some parts are set anew. */
    private final class Copy {
        private Ref<PriceList> priceList = SalesOrder.this.priceList;
        private OrderTerms terms = SalesOrder.this.terms;
        private List<OrderLine> lines = SalesOrder.this.lines;
        private Map<String, LineHistory> history = SalesOrder.this.history;
        private @Nullable Instant submittedAt = SalesOrder.this.submittedAt;
        private @Nullable Confirmation confirmation = SalesOrder.this.confirmation;
        private @Nullable Money deposit = SalesOrder.this.deposit;
        private @Nullable LocalDate releasedOn = SalesOrder.this.releasedOn;
        private @Nullable Cancellation cancellation = SalesOrder.this.cancellation;
        private String hold = SalesOrder.this.hold;
        private Map<String, Map<String, Held>> notes = SalesOrder.this.notes;
        private Map<String, List<String>> drafted = SalesOrder.this.drafted;
        private Map<String, Held> finished = SalesOrder.this.finished;
        private OrderProduction production = SalesOrder.this.production;

        private SalesOrder made() {
            return new SalesOrder(
                    customer,
                    contract,
                    priceList,
                    terms,
                    lines,
                    history,
                    submittedAt,
                    confirmation,
                    deposit,
                    releasedOn,
                    cancellation,
                    hold,
                    notes,
                    drafted,
                    finished,
                    production);
        }
    }
}
