package io.deliverykit.examples.quickstart.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappedFieldTest {

    @TempDir
    private Path folder;

    private HistoryRow firstRow(String keys, String columns, String row) {
        return new HistoryFiles(folder)
                .mapping(HistoryFiles.mappingWith(keys, columns))
                .rows(row)
                .read()
                .rows()
                .get(0);
    }

    @Test
    void may_be_a_constant() {
        HistoryRow row = firstRow("", "\"currency\": {\"constant\": \"CNY\"},", "A,Ames,coil,1,2025-03-01,2025-03-02");

        assertThat(row.price().currency()).isEqualTo("CNY");
    }

    @Test
    void falls_back_when_the_first_column_has_no_value() {
        String ordered = "\"ordered\": [{\"column\": \"customer\", \"noValue\": [\"Not Captured\"]},"
                + " {\"column\": \"product\", \"dates\": [\"M/d/yy\"]}],";

        HistoryRow row = firstRow("", ordered, "A,not captured,9/11/24,1,2025-03-01,2025-03-02");

        assertThat(row.dates().ordered()).isEqualTo(Moment.of(LocalDate.of(2024, 9, 11)));
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void may_be_made_of_several_columns() {
        HistoryRow row = firstRow(
                "", "\"line\": {\"columns\": [\"order\", \"product\"]},", "A,Ames,coil,1,2025-03-01,2025-03-02");

        assertThat(row.papers().line()).isEqualTo("A/coil");
    }

    @Test
    void reads_numbers_as_its_country_writes_them() {
        HistoryRow row = firstRow(
                "\"decimal\": \",\", \"grouping\": \".\",", "", "A,Ames,coil,\"1.234,5\",2025-03-01,2025-03-02");

        assertThat(row.goods().quantity()).isEqualTo(new BigDecimal("1234.5"));
    }

    @Test
    void prices_a_line_exactly_with_its_discount() {
        HistoryRow row = firstRow(
                "",
                "\"unitPrice\": {\"constant\": \"9.8\"}, \"discount\": {\"constant\": \"0.15\"},",
                "A,Ames,coil,3,2025-03-01,2025-03-02");

        assertThat(row.unitPrice()).isEqualByComparingTo("8.33");
        assertThat(row.lineValue()).isEqualByComparingTo("24.99");
    }

    @Test
    void divides_a_unit_price_out_of_a_line_value() {
        HistoryRow row =
                firstRow("", "\"lineValue\": {\"constant\": \"551\"},", "A,Ames,coil,19,2025-03-01,2025-03-02");

        assertThat(row.unitPrice()).isEqualByComparingTo("29");
        assertThat(row.lineValue()).isEqualByComparingTo("551");
    }

    @Test
    void may_stand_in_a_joined_file() {
        History history = new HistoryFiles(folder)
                .mapping(HistoryFiles.mappingWith(
                        "\"join\": [{\"file\": \"units.csv\", \"on\": {\"product\": \"id\"}, \"everyRowUsed\": true}],",
                        "\"unit\": {\"column\": \"unit\", \"from\": \"units.csv\"},"))
                .file("units.csv", "id,unit\ncoil,t\ncoil,kg\npipe,m\n")
                .rows("A,Ames,coil,1,2025-03-01,2025-03-02", "A,Ames,sheet,1,2025-03-01,2025-03-02")
                .read();

        assertThat(history.rows()).extracting(row -> row.goods().unit()).containsExactly("t", null);
        assertThat(history.rows().get(1).problems())
                .extracting(Anomaly::text)
                .containsExactly("No row of units.csv has id sheet.");
        assertThat(history.elsewhere())
                .extracting(anomaly -> anomaly.file() + " " + anomaly.row() + " " + anomaly.kind())
                .containsExactly("units.csv 3 duplicate-key", "units.csv 4 unused-row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scms.json", "northwind.json"})
    void is_well_described_in_the_mappings_that_ship(String mapping) {
        assertThatCode(() -> MappingReader.read(Folder.of(Path.of("mappings")), mapping))
                .doesNotThrowAnyException();
    }
}
