package io.deliverykit.deliverynote;

import static io.deliverykit.lifecycle.Setting.setting;

import io.deliverykit.deliverynote.DeliveryNoteCommands.HandOver;
import io.deliverykit.deliverynote.DeliveryNoteCommands.LoadVehicle;
import io.deliverykit.deliverynote.DeliveryNoteCommands.PassGate;
import io.deliverykit.deliverynote.DeliveryNoteCommands.StartLoading;
import io.deliverykit.lifecycle.Answer;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.InputRule;
import io.deliverykit.lifecycle.Rule;
import io.deliverykit.lifecycle.Setting;
import io.deliverykit.lifecycle.Situation;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Tolerance;
import io.deliverykit.quantity.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What must hold between a {@link DeliveryNote} and the vehicles that fetch it, from the clerk's counter to the gate. */
public final class NoteAndVehicles {
    /** By how many per cent weighed goods may be heavier or lighter than what is loaded of them (XP-17). */
    public static final Setting<BigDecimal> WEIGHT_TOLERANCE = setting("XP-17.weight-tolerance", BigDecimal.ONE);

    static final InputRule<DeliveryNote, HandOver> IDENTITY_AGREES = InputRule.asks(
            "DN-05",
            "identity-agrees",
            HandOver.class,
            (now, seen) -> Answer.of(now.content().haulage().isForDriver(seen.driverIdentity(), seen.plate()))
                    .with("plate", seen.plate())
                    .with("identity", seen.driverIdentity()));

    static final InputRule<DeliveryNote, StartLoading> VEHICLE_AGREES = InputRule.asks(
            "DN-06",
            "vehicle-agrees",
            StartLoading.class,
            (now, seen) -> Answer.of(now.content().haulage().isForVehicle(seen.plate()))
                    .with("plate", seen.plate()));

    static final InputRule<DeliveryNote, StartLoading> WAREHOUSE_COPY_IS_CURRENT = InputRule.asks(
            "DN-10",
            "warehouse-copy-is-current",
            StartLoading.class,
            (now, seen) -> Answer.of(seen.issue() == now.content().issue())
                    .with("seen", seen.issue())
                    .with("current", now.content().issue()));

    static final InputRule<DeliveryNote, LoadVehicle> VEHICLE_WAS_CHECKED =
            vehicleWasChecked(LoadVehicle.class, (note, load) -> Optional.of(load.plate()));

    static final Rule<DeliveryNote> ITS_VEHICLES_WERE_CHECKED = Rule.asks(
            "DN-06",
            "its-vehicles-were-checked",
            now -> Answer.allOf(now.content().loadsHere().stream()
                    .map(load -> isChecked(now, load.plate()))
                    .toList()));

    static final InputRule<DeliveryNote, LoadVehicle> PASS_IS_NEW = InputRule.asks(
            "DN-17",
            "pass-is-new",
            LoadVehicle.class,
            (now, load) -> Answer.of(now.content().load(load.pass()).isEmpty()).with("pass", load.pass()));

    static final InputRule<DeliveryNote, LoadVehicle> LOADS_ITS_LINES = InputRule.asks(
            "DN-17",
            "loads-its-lines",
            LoadVehicle.class,
            (now, load) -> Answer.allOf(load.quantities().entrySet().stream()
                    .map(each -> Answer.of(isOfTheNote(now.content(), each.getKey(), each.getValue()))
                            .with("line", each.getKey())
                            .with("quantity", each.getValue()))
                    .toList()));

    static final InputRule<DeliveryNote, LoadVehicle> WEIGHS_WHAT_IS_COUNTED_BY_WEIGHT = InputRule.agrees(
            "XP-17",
            "weighs-what-is-counted-by-weight",
            LoadVehicle.class,
            (note, load) -> weight(note, load).isZero()
                    || (load.weighing() != null && load.weighing().isRight()));

    static final InputRule<DeliveryNote, LoadVehicle> WEIGHS_WHAT_IT_SAYS = InputRule.asks(
            "XP-17", "weighs-what-it-says", LoadVehicle.class, (now, load) -> weighsWhatItSays(now, load));

    static final Rule<DeliveryNote> LOADS_NO_MORE_THAN_IT_SAYS = Rule.asks(
            "DN-17",
            "loads-no-more-than-it-says",
            now -> Answer.allOf(now.content().lines().stream()
                    .map(line -> loadsNoMore(now.content(), line))
                    .toList()));

    static final Rule<DeliveryNote> IS_LOADED_IN_FULL =
            Rule.holds("DN-17", "is-loaded-in-full", DeliveryNote::isAllLoaded);

    static final InputRule<DeliveryNote, PassGate> PASS_IS_GOOD = InputRule.asks(
            "DN-17",
            "pass-is-good",
            PassGate.class,
            (now, seen) -> Answer.of(
                            load(now, seen).filter(load -> !load.hasLeft()).isPresent())
                    .with("pass", seen.pass()));

    static final InputRule<DeliveryNote, PassGate> PASS_IS_CURRENT = InputRule.asks(
            "DN-10",
            "pass-is-current",
            PassGate.class,
            (now, seen) -> Answer.of(load(now, seen)
                            .map(load -> load.issue() == now.content().issue())
                            .orElse(true))
                    .with("pass", seen.pass()));

    static final InputRule<DeliveryNote, PassGate> LEAVING_VEHICLE_WAS_CHECKED = vehicleWasChecked(
            PassGate.class,
            (note, seen) -> note.load(seen.pass())
                    .filter(load -> load.issue() == note.issue())
                    .map(Load::plate));

    static final InputRule<DeliveryNote, PassGate> VEHICLE_IS_AS_ON_THE_PASS = InputRule.asks(
            "DN-17",
            "vehicle-is-as-on-the-pass",
            PassGate.class,
            (now, seen) -> Answer.of(load(now, seen)
                            .map(load -> load.plate().equals(seen.plate()) && sameGoods(load.quantities(), seen.seen()))
                            .orElse(true))
                    .with("plate", seen.plate())
                    .with("seen", new TreeMap<>(seen.seen())));

    private NoteAndVehicles() {}

    /** What of a load is counted by weight; what is not of the note at all is refused by another rule. */
    private static Quantity weight(DeliveryNote note, LoadVehicle load) {
        return load.quantities().entrySet().stream()
                .filter(each -> Weighing.isWeight(each.getValue()) && isOfTheNote(note, each.getKey(), each.getValue()))
                .map(Map.Entry::getValue)
                .reduce(Quantity.zero(Unit.KILOGRAM), Quantity::plus);
    }

    private static Answer weighsWhatItSays(Situation<DeliveryNote> now, LoadVehicle load) {
        Quantity said = weight(now.content(), load);
        Weighing weighing = load.weighing();
        if (said.isZero() || weighing == null || !weighing.isRight()) {
            return Answer.met();
        }
        Tolerance allowed = new Tolerance(now.setting(WEIGHT_TOLERANCE), now.setting(WEIGHT_TOLERANCE));
        Quantity over = weighing.net().minus(allowed.most(said));
        Quantity under = allowed.least(said).minus(weighing.net());
        Answer answer = Answer.of(!over.isPositive() && !under.isPositive())
                .with("net", weighing.net())
                .with("said", said)
                .with("percent", now.setting(WEIGHT_TOLERANCE).toPlainString());
        return over.isPositive() ? answer.passesBy("reduce", over) : answer.passesBy("raise", under);
    }

    private static <C extends Command<DeliveryNote>> InputRule<DeliveryNote, C> vehicleWasChecked(
            Class<C> command, BiFunction<DeliveryNote, C, Optional<String>> plate) {
        return InputRule.asks(
                "DN-06",
                "vehicle-was-checked",
                command,
                (now, values) -> plate.apply(now.content(), values)
                        .map(named -> isChecked(now, named))
                        .orElse(Answer.met()));
    }

    private static Answer isChecked(Situation<DeliveryNote> now, String plate) {
        return Answer.of(now.content().haulage().checked().contains(plate)).with("plate", plate);
    }

    private static Optional<Load> load(Situation<DeliveryNote> now, PassGate seen) {
        return now.content().load(seen.pass());
    }

    private static boolean isOfTheNote(DeliveryNote note, String line, Quantity quantity) {
        return quantity.isPositive()
                && note.line(line)
                        .filter(each -> each.quantity().unit().convertsTo(quantity.unit()))
                        .isPresent();
    }

    private static Answer loadsNoMore(DeliveryNote note, NoteLine line) {
        Quantity over = note.loaded(line).minus(line.quantity());
        return Answer.of(!over.isPositive()).with("line", line.id()).passesBy("reduce", over);
    }

    private static boolean sameGoods(Map<String, Quantity> some, Map<String, Quantity> others) {
        return some.keySet().equals(others.keySet())
                && some.entrySet().stream()
                        .allMatch(
                                each -> each.getValue().isSameAs(others.getOrDefault(each.getKey(), each.getValue())));
    }
}
