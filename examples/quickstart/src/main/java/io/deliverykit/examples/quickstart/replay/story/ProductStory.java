package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.examples.quickstart.replay.plan.CustomerPlan;
import io.deliverykit.examples.quickstart.replay.plan.LinePlan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.MatureProduct;
import io.deliverykit.product.ProductCommands.RegisterProduct;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The products that the customers order, mature before the first of them does: the files do not speak of engineering. */
public final class ProductStory {
    private ProductStory() {}

    /**
     * Tells it.
     *
     * @param desks makes a desk that goes by a clock
     */
    public static Findings tell(
            Collection<CustomerPlan> customers, Function<Clock, DeliveryDesk> desks, String tenant, ZoneId zone) {
        Instant begins = customers.stream()
                .map(CustomerPlan::begins)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        SimulatedClock clock = new SimulatedClock(begins);
        Findings findings = new Findings(List.of());
        Office office = new Office(desks.apply(clock), clock, zone, tenant, findings);
        TreeSet<String> products = new TreeSet<>();
        customers.forEach(customer -> customer.orders()
                .forEach(order -> order.lines().stream().map(LinePlan::product).forEach(products::add)));
        Audit audit = new Audit(office.desk(), office.staff().clerk(), findings);
        products.forEach(each -> {
            register(office, begins, each);
            audit.read(Product.ref(each));
        });
        return findings;
    }

    private static void register(Office office, Instant at, String name) {
        Ref<Product> product = Product.ref(name);
        office.must(
                at,
                List.of(
                        step(office.staff().engineer(), product, new RegisterProduct(name, "as ordered", 0)),
                        step(office.staff().engineer(), product, new MatureProduct())));
    }
}
