package io.deliverykit.examples.quickstart.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongMappingTest {

    @TempDir
    private Path folder;

    private void isRefused(String mapping, String... words) {
        HistoryFiles files = new HistoryFiles(folder)
                .mapping(mapping)
                .rows(
                        "A,Ames,coil,1,2025-03-01,2025-03-02",
                        "B,Boon,coil,1,2025-03-01,2025-03-02",
                        "C,Cray,coil,1,2025-03-01,2025-03-02");
        assertThatThrownBy(files::read).isInstanceOf(HistoryException.class).hasMessageContainingAll(words);
    }

    @Test
    void naming_a_column_that_is_not_there_gets_the_row_of_the_header_and_near_names() {
        isRefused(
                HistoryFiles.mappingWith("", "").replace("\"quantity\": \"qty\"", "\"quantity\": \"Qyt\""),
                "Column 'Qyt'",
                "columns.quantity",
                "row 1 of deliveries.csv",
                "near it: 'qty'");
    }

    @Test
    void with_a_date_pattern_that_fits_no_row_gets_the_column_and_the_first_row() {
        isRefused(
                HistoryFiles.mappingWith("", "").replace("uuuu-MM-dd", "d-MMM-yy"),
                "mapping does not fit",
                "Row 2 of deliveries.csv",
                "Column 'promised'",
                "'2025-03-01'",
                "d-MMM-yy");
    }

    @Test
    void taking_words_for_numbers_gets_the_column_and_the_first_row() {
        isRefused(
                HistoryFiles.mappingWith("", "").replace("\"quantity\": \"qty\"", "\"quantity\": \"customer\""),
                "Row 2 of deliveries.csv",
                "Column 'customer' (quantity)",
                "'Ames'");
    }

    @Test
    void with_an_unknown_key_gets_its_path_and_near_names() {
        isRefused(
                HistoryFiles.mappingWith("\"no_value\": [],", ""),
                "mapping.json: no_value is not a key that a mapping has",
                "'noValue'");
        isRefused(HistoryFiles.mappingWith("", "\"promissed\": \"x\","), "columns.promissed", "'promised'");
        isRefused(
                HistoryFiles.mappingWith("", "\"unit\": {\"column\": \"qty\", \"date\": []},"),
                "columns.unit.date",
                "'dates'");
        isRefused(HistoryFiles.mappingWith("\"words\": {\"mode\": {\"PICKUP\": []}},", ""), "words.mode.PICKUP");
    }

    @Test
    void without_a_column_that_every_history_needs_says_which() {
        isRefused(
                HistoryFiles.mappingWith("", "").replace("\"order\": \"order\",", ""),
                "columns.order is missing",
                "order, customer, product, quantity, promised, delivered");
    }

    @Test
    void with_a_zone_or_pattern_that_does_not_exist_says_so() {
        isRefused(HistoryFiles.mappingWith("", "").replace("UTC", "Mars/Base"), "zone is 'Mars/Base'");
        isRefused(HistoryFiles.mappingWith("", "").replace("uuuu-MM-dd", "bogus"), "dates holds 'bogus'");
    }

    @Test
    void with_another_form_of_dates_than_the_file_s_names_column_and_row_even_of_a_single_row() {
        HistoryFiles files = new HistoryFiles(folder)
                .mapping(HistoryFiles.mappingWith("", "").replace("uuuu-MM-dd", "dd.MM.uuuu"))
                .rows("A,Ames,coil,1,2025-03-01,2025-03-02");

        assertThatThrownBy(files::read)
                .isInstanceOf(HistoryException.class)
                .hasMessageContainingAll("mapping does not fit", "Row 2 of deliveries.csv", "'promised'", "dd.MM.uuuu");
    }

    @Test
    void that_is_no_json_gets_the_line() {
        isRefused("{\n  \"zone\": \"UTC\",\n  oops\n}", "mapping.json is not valid JSON", "line 3");
        isRefused("[]", "mapping.json: the file must be an object");
    }

    @Test
    void with_two_kinds_of_source_for_one_field_is_refused() {
        isRefused(
                HistoryFiles.mappingWith("", "\"unit\": {\"column\": \"qty\", \"constant\": \"t\"},"),
                "columns.unit must have exactly one of column, columns and constant");
    }

    @Test
    void joining_a_file_that_is_not_there_is_refused() {
        isRefused(
                HistoryFiles.mappingWith("\"join\": [{\"file\": \"more.csv\", \"on\": {\"order\": \"id\"}}],", ""),
                "more.csv cannot be read");
        isRefused(
                HistoryFiles.mappingWith("", "\"unit\": {\"column\": \"u\", \"from\": \"more.csv\"},"),
                "columns.unit.from names 'more.csv'");
    }
}
