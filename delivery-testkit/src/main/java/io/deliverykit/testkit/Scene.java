package io.deliverykit.testkit;

import static io.deliverykit.testkit.People.*;

import io.deliverykit.acceptance.Acceptance;
import io.deliverykit.acceptance.AcceptanceCommands.SignAcceptance;
import io.deliverykit.acceptance.AcceptanceLine;
import io.deliverykit.account.CustomerAccount;
import io.deliverykit.account.CustomerAccountCommands.ChangeCreditLimit;
import io.deliverykit.account.CustomerAccountCommands.OpenAccount;
import io.deliverykit.account.CustomerAccountCommands.ReceivePrepayment;
import io.deliverykit.account.CustomerClass;
import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.contract.ContractLine;
import io.deliverykit.contract.ContractTerms;
import io.deliverykit.contract.PaymentTerm;
import io.deliverykit.contract.SalesContract;
import io.deliverykit.contract.SalesContractCommands.DraftContract;
import io.deliverykit.contract.SalesContractCommands.SignContract;
import io.deliverykit.contract.SalesContractCommands.SubmitContract;
import io.deliverykit.deliverynote.DeliveryNote;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.desk.DeskBuilder;
import io.deliverykit.desk.Outcome;
import io.deliverykit.desk.Submission;
import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Review;
import io.deliverykit.memory.MemoryNumbering;
import io.deliverykit.memory.MemoryStorage;
import io.deliverykit.order.SalesOrder;
import io.deliverykit.party.Actor;
import io.deliverykit.port.Storage;
import io.deliverykit.pricing.ListPrice;
import io.deliverykit.pricing.PriceBook;
import io.deliverykit.pricing.PriceBookCommands.OpenPriceBook;
import io.deliverykit.pricing.PriceList;
import io.deliverykit.pricing.PriceListCommands.DraftPriceList;
import io.deliverykit.pricing.PriceListCommands.SubmitPriceList;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.MatureProduct;
import io.deliverykit.product.ProductCommands.RegisterProduct;
import io.deliverykit.quantity.Price;
import io.deliverykit.quantity.Quantity;
import io.deliverykit.quantity.Unit;
import io.deliverykit.transport.CarrierContract;
import io.deliverykit.transport.CarrierEvaluation;
import io.deliverykit.transport.CarrierFile;
import io.deliverykit.transport.CarrierFileCommands.EvaluateCarrier;
import io.deliverykit.transport.CarrierFileCommands.RegisterCarrier;
import io.deliverykit.transport.CarrierFileCommands.SignCarrierContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A small manufacturer in which a test can begin where it likes: a desk, a settable clock, one customer with an account, a
 * price list and a contract in force. Not thread-safe; its desk is.
 *
 * <p>Everything is done through the desk, by the people whose job it is, and a step that is refused fails the test with the
 * reasons.
 */
public final class Scene {
    /** Where the scene plays. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** The morning on which it begins. */
    public static final Instant START =
            LocalDate.of(2025, 3, 3).atTime(8, 0).atZone(ZONE).toInstant();
    /** What the product {@code SHEET} costs by the list. */
    public static final Price LIST_PRICE = Price.of("CNY 100", Unit.PIECE);

    public static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    public static final Ref<CustomerAccount> ACCOUNT = CustomerAccount.ref("customer-1");
    public static final Ref<PriceList> PRICES = PriceList.ref("list-1");
    public static final Ref<SalesContract> CONTRACT = SalesContract.ref("contract-1");
    public static final Ref<CarrierFile> CARRIER = CarrierFile.ref("fast-freight");

    private final DeliveryDesk desk;
    private final SettableClock clock;
    private int receipts;

    private Scene(DeliveryDesk desk, SettableClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** A scene in memory. */
    public static Scene inMemory() {
        return on(new MemoryStorage());
    }

    /** A scene on any storage. */
    public static Scene on(Storage storage) {
        return with(storage, builder -> builder);
    }

    /** A scene whose desk a test changes before it is built: another policy, directory, numbering. */
    public static Scene with(Storage storage, UnaryOperator<DeskBuilder> change) {
        SettableClock clock = new SettableClock(START);
        DeskBuilder builder = DeliveryDesk.builder()
                .lifecycles(DeliveryChain.lifecycles())
                .storage(storage)
                .numbering(new MemoryNumbering())
                .policy(Policy.standard(ZONE))
                .clock(clock);
        return new Scene(change.apply(builder).build(), clock);
    }

    /** A scene in memory in which a host's own lifecycles stand in place of the standing ones of the same name. */
    public static Scene hosting(Lifecycle<?>... own) {
        return hosting(new MemoryStorage(), builder -> builder, own);
    }

    /** The same on any storage and with a desk that a test changes. */
    public static Scene hosting(Storage storage, UnaryOperator<DeskBuilder> change, Lifecycle<?>... own) {
        return with(storage, builder -> change.apply(builder.replacing(own)));
    }

    public DeliveryDesk desk() {
        return desk;
    }

    public SettableClock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Tries something, whatever comes of it. */
    public <D> Outcome attempt(Actor actor, Ref<D> document, Command<D> command) {
        return desk.submit(Submission.of(actor, document, command));
    }

    /** Tries something that must be refused; each reason by rule and name, as in {@code DN-03 names-its-vehicle}. */
    public <D> List<String> refusals(Actor actor, Ref<D> document, Command<D> command) {
        Outcome outcome = attempt(actor, document, command);
        if (outcome.isGranted()) {
            throw new AssertionError(actor.person() + " was granted " + command + " on " + document);
        }
        return outcome.reasons().stream()
                .map(each -> each.rule() + " " + each.name())
                .distinct()
                .toList();
    }

    /** Does something that must be granted. */
    public <D> Filed<D> does(Actor actor, Ref<D> document, Command<D> command) {
        Outcome outcome = attempt(actor, document, command);
        if (!outcome.isGranted()) {
            throw new AssertionError(
                    actor.person() + " was refused " + command + " on " + document + ": " + outcome.reasons());
        }
        return find(document);
    }

    /** Lets each of these people approve. */
    public <D> Filed<D> approve(Ref<D> document, Actor... people) {
        for (Actor each : people) {
            does(each, document, new Review.Approve<>());
        }
        return find(document);
    }

    public <D> Filed<D> find(Ref<D> document) {
        return desk.find(CLERK, document).orElseThrow(() -> new AssertionError("there is no " + document));
    }

    /**
     * The scene with an account of this limit, a price list, a contract for 1 000 pieces on these terms and a carrier under
     * contract for ten years.
     */
    public Scene furnished(Money creditLimit, PaymentTerm payment) {
        does(CLERK, ACCOUNT, new OpenAccount("Customer One", CustomerClass.REGULAR, CNY));
        if (creditLimit.isPositive()) {
            does(REP, ACCOUNT, new ChangeCreditLimit(creditLimit));
            approve(ACCOUNT, GENERAL_MANAGER, SALES_DIRECTOR);
        }
        does(CLERK, PriceBook.FOR_EVERYBODY, new OpenPriceBook());
        does(
                CLERK,
                PRICES,
                new DraftPriceList("2025", null, today(), null, null, null, Map.of("SHEET", listed("100", "80"))));
        does(CLERK, PRICES, new SubmitPriceList());
        approve(PRICES, SALES_MANAGER, GENERAL_MANAGER);
        product("SHEET");
        signContract(payment);
        carrier(CARRIER, NoteScene.CARRIER_NAME);
        return this;
    }

    /** The scene as most tests want it: credit of a million. */
    public Scene furnished() {
        return furnished(Money.of(CNY, 1_000_000), PaymentTerm.CREDIT);
    }

    /** The command that draws up a list without end, beside those that are in force by now. */
    public DraftPriceList priceList(
            @Nullable Ref<CustomerAccount> customer, LocalDate from, Map<String, ListPrice> prices) {
        PriceBook everybody = find(PriceBook.FOR_EVERYBODY).content();
        PriceBook own =
                customer == null ? PriceBook.EMPTY : find(customer).content().ownPrices();
        LocalDate eve = from.minusDays(1);
        Ref<PriceList> follows = own.listOn(eve).or(() -> everybody.listOn(eve)).orElse(null);
        Ref<PriceList> general =
                customer == null ? null : everybody.listOn(from).orElse(null);
        return new DraftPriceList("next", customer, from, null, follows, general, prices);
    }

    private static ListPrice listed(String list, String floor) {
        return new ListPrice(Price.of("CNY " + list, Unit.PIECE), Price.of("CNY " + floor, Unit.PIECE));
    }

    /** A mature product of standard GB/T 708 that is to be had at once. */
    public Ref<Product> product(String code) {
        Ref<Product> product = Product.ref(code);
        does(ENGINEER, product, new RegisterProduct(code, "GB/T 708", 0));
        does(ENGINEER, product, new MatureProduct());
        return product;
    }

    private void signContract(PaymentTerm payment) {
        signContract(CONTRACT, payment);
    }

    /** Signs one more contract for 1 000 pieces on these terms. */
    public Ref<SalesContract> signContract(Ref<SalesContract> contract, PaymentTerm payment) {
        ContractTerms terms = new ContractTerms(
                "as ordered", "customer's works", "GB/T 708", payment, 30, "0.1 % a day", 7, true, "", true);
        ContractLine line = new ContractLine("c1", "SHEET", "", Quantity.of(1000, Unit.PIECE), LIST_PRICE);
        does(REP, contract, new DraftContract(ACCOUNT, "Our Works", List.of(line), terms));
        does(REP, contract, new SubmitContract());
        review(contract);
        approve(contract, FINANCE_MANAGER);
        if (payment.isCredit()) {
            approve(contract, SALES_DIRECTOR);
        }
        does(REP, contract, new SignContract(today().minusDays(1)));
        return contract;
    }

    /** Has one more carrier that is qualified and under contract for ten years. */
    public Ref<CarrierFile> carrier(Ref<CarrierFile> carrier, String name) {
        does(CLERK, carrier, new RegisterCarrier(name, "Mr Sun"));
        does(
                CLERK,
                carrier,
                new EvaluateCarrier(new CarrierEvaluation(today().minusDays(1), "12 lorries", "licence 7")));
        approve(carrier, SALES_MANAGER);
        does(
                SALES_MANAGER,
                carrier,
                new SignCarrierContract(new CarrierContract("C-1", today(), today().plusYears(10))));
        return carrier;
    }

    /** Every department and legal agree to a contract, or to a change of it. */
    public Filed<SalesContract> review(Ref<SalesContract> contract) {
        return approve(
                contract, PLANNER, ENGINEER, PURCHASER, SALES_MANAGER, QUALITY_MANAGER, WAREHOUSE_SUPERVISOR, LEGAL);
    }

    /** The customer pays in advance, and the money is on the account. */
    public void prepay(Money amount) {
        does(CASHIER, ACCOUNT, new ReceivePrepayment("receipt-" + ++receipts, amount));
    }

    /** Begins an order of the customer. */
    public OrderScene order(String id) {
        return new OrderScene(this, id);
    }

    /** Begins a note on orders of the customer. */
    public NoteScene note(String id) {
        return new NoteScene(this, id);
    }

    /** Begins a purchase by a request and an order of the same id. */
    public PurchaseScene purchase(String id) {
        return new PurchaseScene(this, id, id);
    }

    /** Begins an instruction to make what an order asks for. */
    public ProductionScene production(String id, Ref<SalesOrder> order) {
        return new ProductionScene(this, id, order);
    }

    /** The customer accepts everything that a note has delivered. */
    public void accept(Ref<DeliveryNote> note) {
        Ref<Acceptance> list = Acceptance.of(note);
        List<AcceptanceLine> lines = find(list).content().delivered().entrySet().stream()
                .map(each -> AcceptanceLine.inFull(each.getKey(), each.getValue()))
                .toList();
        does(CUSTOMER, list, new SignAcceptance("Mr Li", lines));
    }
}
