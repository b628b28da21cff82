package io.deliverykit.customer;

import static io.deliverykit.customer.FileScene.*;
import static io.deliverykit.testkit.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.customer.CustomerFileCommands.ExportFile;
import io.deliverykit.customer.CustomerFileCommands.RefreshFile;
import io.deliverykit.journal.JournalEntry;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.Scene;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of a customer file is for whom, and that it is kept fresh. */
class ConfidentialFileTest {
    private final Scene scene = Scene.inMemory();

    @Test
    @Tag("CU-03")
    void shows_contacts_and_prices_only_to_those_whom_the_policy_names() {
        Filed<CustomerFile> file = scene.find(prospect(scene));
        Policy policy = Policy.standard(Scene.ZONE);

        CustomerFileView rep = CustomerFileView.of(file, Set.of(Role.SALES_REP), policy);
        CustomerFileView driver = CustomerFileView.of(file, Set.of(Role.DISPATCHER), policy);
        CustomerFileView guard = CustomerFileView.of(file, Set.of(Role.GATE_GUARD), policy);

        assertThat(rep.profile()).isEqualTo(PROFILE);
        assertThat(rep.hidden()).isEmpty();
        assertThat(driver.hidden()).containsExactly(FileField.PRICES);
        assertThat(driver.profile().contacts()).isEqualTo(PROFILE.contacts());
        assertThat(driver.toString()).doesNotContain("CNY", "slow");
        assertThat(guard.hidden()).containsExactlyInAnyOrder(FileField.values());
        assertThat(guard.toString()).doesNotContain("Ms Wang", "Harbour", "CNY", "slow");
    }

    @Test
    @Tag("CU-03")
    void is_exported_by_those_who_see_it_and_each_export_is_in_the_journal() {
        prospect(scene);

        assertThat(scene.refusals(
                        FINANCE_MANAGER, FILE, new ExportFile(Set.of(FileField.CONTACTS, FileField.PRICES), "audit")))
                .containsExactly("CU-03 sees-what-it-exports");
        scene.does(FINANCE_MANAGER, FILE, new ExportFile(Set.of(FileField.PRICES), "audit"));

        JournalEntry last = scene.desk().journal(CLERK, FILE).get(1);
        assertThat(last.command()).isEqualTo("export-file");
        assertThat(last.actor()).isEqualTo("finance-manager");
        assertThat(last.details()).containsEntry("purpose", "audit").containsValue("PRICES");
    }

    @Test
    @Tag("CU-01")
    @Tag("CU-08")
    void is_to_be_refreshed_every_fifteen_days_which_is_told_once() {
        prospect(scene);
        scene.clock().advance(Duration.ofDays(15));
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();

        scene.clock().advance(Duration.ofDays(1));
        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1);
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();

        scene.does(REP, FILE, new RefreshFile(PROFILE));
        scene.approve(FILE, SALES_MANAGER);
        scene.clock().advance(Duration.ofDays(15));
        assertThat(scene.desk().fireDue(TENANT, 10)).isEmpty();
        scene.clock().advance(Duration.ofDays(1));
        assertThat(scene.desk().fireDue(TENANT, 10)).hasSize(1);
    }
}
