package io.deliverykit.goodsissue;

import static io.deliverykit.goodsissue.IssueScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.form.Opinion;
import io.deliverykit.form.PlainRow;
import io.deliverykit.goodsissue.GoodsIssueCommands.PickGoods;
import io.deliverykit.goodsissue.IssueForms.IssueSheet;
import io.deliverykit.goodsissue.IssueForms.MonthSheet;
import io.deliverykit.goodsissue.IssueForms.RequestReport;
import io.deliverykit.testkit.Scene;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The forms by which goods leave stock, filled in from the goods issues that they stand on. */
class IssueFormsTest {
    private final Scene scene = Scene.inMemory().furnished();
    private final IssueScene warehouse = new IssueScene(scene).stocked(20);

    @Test
    @Tag("GI-02")
    @Tag("GI-06")
    void the_issue_says_what_was_put_out_for_which_note_and_in_what() {
        warehouse.cleared("n1", 10);
        warehouse.picked(10);
        assertThat(IssueForms.issue(scene.find(ISSUE)).issuedOn()).isNull();
        Packaging carton = new Packaging("carton", "A3", 5);
        scene.does(KEEPER, ISSUE, signature(10, carton));

        assertThat(IssueForms.issue(scene.find(ISSUE)))
                .isEqualTo(new IssueSheet(
                        scene.find(ISSUE).title(),
                        IssueKind.SALE,
                        NOTE,
                        "",
                        List.of(new PlainRow("SHEET", "", pieces(10))),
                        List.of(carton),
                        scene.today()));
        assertThat(IssueForms.request(scene.find(ISSUE)))
                .as("nothing is given away")
                .isEmpty();
    }

    @Test
    @Tag("GI-04")
    void the_request_for_a_gift_says_what_for_and_who_has_agreed() {
        scene.does(CLERK, ISSUE, gift(2));
        scene.approve(ISSUE, ACCOUNTANT);

        RequestReport asked = IssueForms.request(scene.find(ISSUE)).orElseThrow();

        assertThat(asked.purpose()).isEqualTo("the fair in May");
        assertThat(asked.rows()).containsExactly(new PlainRow("SHEET", "", pieces(2)));
        assertThat(asked.opinions()).extracting(Opinion::by).containsExactly(ACCOUNTANT.person());
    }

    @Test
    @Tag("GI-07")
    void the_sheet_of_a_month_sums_what_is_out_product_by_product() {
        warehouse.cleared("n1", 10);
        warehouse.issued(10);
        scene.does(CLERK, OTHER_ISSUE, gift(2));
        YearMonth month = YearMonth.from(scene.today());
        assertThat(month(month).rows()).containsExactly(new PlainRow("SHEET", "", pieces(10)));

        scene.approve(OTHER_ISSUE, ACCOUNTANT, SALES_MANAGER, DEPUTY_GENERAL_MANAGER, WAREHOUSE_SUPERVISOR);
        scene.does(KEEPER, OTHER_ISSUE, new PickGoods());
        scene.does(KEEPER, OTHER_ISSUE, signature(2));

        assertThat(month(month).rows()).containsExactly(new PlainRow("SHEET", "", pieces(12)));
        assertThat(month(month.plusMonths(1)).rows()).isEmpty();
    }

    private MonthSheet month(YearMonth month) {
        return IssueForms.month(month, List.of(scene.find(ISSUE), scene.find(OTHER_ISSUE)));
    }
}
