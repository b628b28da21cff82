package io.deliverykit.examples.quickstart.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the fictional sheet-metal works of the sample makes, and for whom; every name is invented. */
final class SampleCatalogue {

    /** @param step quantities are multiples of it */
    record Product(String name, String unit, String list, String step, int fewest, int most) {

        BigDecimal listPrice() {
            return new BigDecimal(list);
        }

        BigDecimal floorPrice() {
            return listPrice().multiply(new BigDecimal("0.92")).setScale(2, RoundingMode.UP);
        }
    }

    /**
     * @param mode how most of its goods get there, in the file's words
     * @param punctuality in how many of a hundred notes it is served on time
     */
    record Customer(String name, String mode, String payment, String creditLimit, String opening, int punctuality) {}

    static final List<Product> PRODUCTS = List.of(
            new Product("Cold-rolled coil 1.0 mm", "t", "4850.00", "0.5", 4, 40),
            new Product("Cold-rolled coil 2.0 mm", "t", "4720.00", "0.5", 4, 36),
            new Product("Galvanised coil 0.5 mm", "t", "5680.00", "0.25", 6, 48),
            new Product("Galvanised coil 0.8 mm", "t", "5490.00", "0.25", 6, 60),
            new Product("Colour-coated coil 0.6 mm", "t", "7150.00", "0.5", 3, 24),
            new Product("Galvanised sheet 1.0 mm, 1250 x 2500", "sheet", "148.00", "5", 4, 60),
            new Product("Galvanised sheet 1.5 mm, 1250 x 2500", "sheet", "219.00", "5", 4, 40),
            new Product("Stainless sheet 1.2 mm, 1219 x 2438", "sheet", "462.50", "2", 5, 50),
            new Product("Chequered sheet 3.0 mm, 1250 x 2500", "sheet", "398.00", "1", 6, 60),
            new Product("Perforated sheet 1.0 mm, 1000 x 2000", "sheet", "175.00", "10", 2, 24),
            new Product("C profile 2.0 mm, 80 x 40", "kg", "6.35", "25", 12, 120),
            new Product("U profile 1.5 mm, 50 x 50", "kg", "6.80", "25", 10, 100),
            new Product("Door frame profile 1.2 mm", "kg", "7.45", "12.5", 20, 160));

    static final List<Customer> CUSTOMERS = List.of(
            new Customer("Arrowmere Doors", "freight", "credit 30 days", "900000", "0", 90),
            new Customer("Bellcroft Kitchens", "pickup", "prepaid", "0", "4000000", 96),
            new Customer("Brindlewick Lifts", "own truck", "credit 30 days", "1200000", "0", 93),
            new Customer("Caddonfield Cabinets", "freight", "prepaid", "0", "4000000", 84),
            new Customer("Copperlane Ducting", "pickup", "cash", "0", "0", 97),
            new Customer("Dunmarsh Agricultural", "freight", "credit 30 days", "900000", "0", 79),
            new Customer("Eastholt Shelving", "freight", "credit 30 days", "45000", "0", 88),
            new Customer("Elverby Shipfitters", "freight", "credit 30 days", "1500000", "0", 72),
            new Customer("Fennimore Greenhouses", "own truck", "prepaid", "0", "4000000", 86),
            new Customer("Garrowhill Enclosures", "pickup", "prepaid", "0", "4000000", 95),
            new Customer("Hallowby Signs", "pickup", "cash", "0", "0", 98),
            new Customer("Hexley Furnishings", "freight", "prepaid", "0", "90000", 89),
            new Customer("Inglewood Park Silos", "own truck", "credit 30 days", "1500000", "0", 81),
            new Customer("Kestrelford Trailers", "freight", "credit 30 days", "1500000", "0", 87),
            new Customer("Larkstead Roofing", "own truck", "credit 30 days", "1100000", "0", 91),
            new Customer("Merrowdown Cold Rooms", "freight", "credit 30 days", "60000", "0", 85),
            new Customer("Nettlebridge Fencing", "pickup", "cash", "0", "0", 96),
            new Customer("Oxenshaw Tanks", "freight", "prepaid", "0", "4000000", 83),
            new Customer("Pellfield Appliances", "own truck", "credit 30 days", "2500000", "0", 94),
            new Customer("Quillborough Lighting", "pickup", "prepaid", "0", "4000000", 97),
            new Customer("Redmarsh Containers", "freight", "credit 30 days", "1500000", "0", 76),
            new Customer("Stavering Playgrounds", "pickup", "prepaid", "0", "4000000", 92),
            new Customer("Thornacre Machinery", "own truck", "credit 30 days", "900000", "0", 90),
            new Customer("Umberton Ventilation", "freight", "prepaid", "0", "120000", 88),
            new Customer("Wrenhollow Gates", "pickup", "cash", "0", "0", 95));

    static final List<String> CARRIERS = List.of("Fleetmoor Haulage", "Longbarrow Freight", "Three Fords Transport");

    private SampleCatalogue() {}

    /** The sample's {@code company.json}. */
    static String companyJson() {
        StringBuilder json = new StringBuilder("{\n  \"currency\": \"CNY\",\n  \"prices\": {\n");
        for (Product product : PRODUCTS) {
            json.append("    \"%s\": { \"list\": \"%s\", \"floor\": \"%s\" },\n"
                    .formatted(product.name(), product.list(), product.floorPrice()));
        }
        json.setLength(json.length() - 2);
        json.append("\n  },\n  \"accounts\": {\n");
        for (Customer customer : CUSTOMERS) {
            json.append("    \"%s\": { \"creditLimit\": \"%s\", \"openingBalance\": \"%s\" },\n"
                    .formatted(customer.name(), customer.creditLimit(), customer.opening()));
        }
        json.setLength(json.length() - 2);
        return json.append("\n  }\n}\n").toString();
    }
}
