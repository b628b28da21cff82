package io.deliverykit.examples.quickstart.replay.story;

import static io.deliverykit.examples.quickstart.replay.story.Office.step;

import io.deliverykit.examples.quickstart.replay.plan.LinePlan;
import io.deliverykit.examples.quickstart.replay.plan.Plan;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.product.Product;
import io.deliverykit.product.ProductCommands.MatureProduct;
import io.deliverykit.product.ProductCommands.RegisterProduct;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** The products that the customers order, mature before the first of them does: the files do not speak of engineering. */
public final class ProductStory {
    private ProductStory() {}

    /** Tells it. */
    public static Findings tell(Plan plan, Company company) {
        Instant begins = plan.begins();
        Findings findings = new Findings(List.of());
        Office office = company.office(begins, findings);
        TreeSet<String> products = new TreeSet<>();
        plan.customers()
                .forEach(customer -> customer.orders()
                        .forEach(order ->
                                order.lines().stream().map(LinePlan::product).forEach(products::add)));
        products.forEach(each -> register(office, begins, each));
        office.documents().forEach(company.audit(findings)::read);
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
