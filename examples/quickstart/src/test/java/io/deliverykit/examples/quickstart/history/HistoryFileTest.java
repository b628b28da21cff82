package io.deliverykit.examples.quickstart.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryFileTest {

    @TempDir
    private Path folder;

    private HistoryFiles files() {
        return new HistoryFiles(folder);
    }

    @Test
    void becomes_one_record_per_row_with_its_row_number() {
        History history = files().rows("A,Ames,coil,2.50,2025-03-01,2025-03-02", "B,Boon,sheet,7,2025-03-01,none")
                .read();

        assertThat(history.problems()).isEmpty();
        assertThat(history.rows()).extracting(HistoryRow::rowNumber).containsExactly(2, 3);
        HistoryRow first = history.rows().get(0);
        assertThat(first.papers().order()).isEqualTo("A");
        assertThat(first.papers().customer()).isEqualTo("Ames");
        assertThat(first.goods().quantity()).isEqualTo(new BigDecimal("2.50"));
        assertThat(first.dates().delivered()).isEqualTo(Moment.of(LocalDate.of(2025, 3, 2)));
        assertThat(history.rows().get(1).dates().delivered()).isNull();
    }

    @Test
    void may_begin_with_a_byte_order_mark_and_end_its_lines_as_windows_does() {
        String csv = "\uFEFF" + HistoryFiles.HEADER + "\r\nA,Ames,coil,1,2025-03-01,2025-03-02\r\n";

        History history = files().deliveries(csv).read();

        assertThat(history.rows()).hasSize(1);
        assertThat(history.rows().get(0).papers().order()).isEqualTo("A");
        assertThat(history.problems()).isEmpty();
    }

    @Test
    void may_hold_commas_quotes_and_line_breaks_in_quoted_cells_and_blank_lines_between_rows() {
        History history = files().rows(
                        "A,\"Ames\nand \"\"Sons\"\"\",\"coil, 1 mm\",1,2025-03-01,2025-03-02",
                        "",
                        "B,Boon,sheet,1,2025-03-01,2025-03-02")
                .read();

        HistoryRow first = history.rows().get(0);
        HistoryRow second = history.rows().get(1);
        assertThat(first.papers().customer()).isEqualTo("Ames\nand \"Sons\"");
        assertThat(first.goods().product()).isEqualTo("coil, 1 mm");
        assertThat(second.rowNumber()).as("the line it begins on").isEqualTo(5);
        assertThat(second.recordNumber()).as("its number among the rows").isEqualTo(2);
    }

    @Test
    void gets_a_note_per_order_and_ship_date_when_it_has_no_note_numbers() {
        History history = files().rows(
                        "A,Ames,coil,1,2025-03-01,2025-03-02",
                        "A,Ames,sheet,1,2025-03-01,2025-03-02",
                        "A,Ames,coil,1,2025-03-01,2025-03-04",
                        "A,Ames,coil,1,2025-03-01,")
                .read();

        assertThat(history.rows())
                .extracting(row -> row.papers().note())
                .containsExactly("A/2025-03-02", "A/2025-03-02", "A/2025-03-04", null);
        assertThat(history.rows()).noneMatch(row -> row.papers().noteIsNumbered());
    }

    @Test
    void gives_times_in_the_zone_of_the_mapping() {
        String mapping = HistoryFiles.mappingWith("", "")
                .replace("\"UTC\"", "\"Asia/Shanghai\"")
                .replace("[\"uuuu-MM-dd\"]", "[\"uuuu-MM-dd'T'HH:mmXXX\", \"uuuu-MM-dd HH:mm\", \"uuuu-MM-dd\"]");

        History history = files().mapping(mapping)
                .rows("A,Ames,coil,1,2025-03-01,2025-03-01T18:30Z", "A,Ames,coil,1,2025-03-01,2025-03-01 18:30")
                .read();

        assertThat(history.rows().get(0).dates().delivered())
                .isEqualTo(new Moment(LocalDate.of(2025, 3, 2), LocalTime.of(2, 30)));
        assertThat(history.rows().get(1).dates().delivered())
                .isEqualTo(new Moment(LocalDate.of(2025, 3, 1), LocalTime.of(18, 30)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            d-MMM-yy,    2-Jun-06,    2006-06-02
            d-MMM-yy,    29-SEP-14,   2014-09-29
            M/d/yy,      9/11/14,     2014-09-11
            yyyy-MM-dd,  2025-03-02,  2025-03-02
            dd.MM.uuuu,  02.03.2025,  2025-03-02
            """)
    void reads_dates_as_they_are_written(String pattern, String text, LocalDate expected) {
        String mapping = HistoryFiles.mappingWith(
                        "", "\"ordered\": {\"column\": \"customer\", \"dates\": [\"" + pattern + "\"]},")
                .replace("\"customer\": \"customer\"", "\"customer\": {\"constant\": \"Ames\"}");

        History history = files().mapping(mapping)
                .rows("A," + text + ",coil,1,2025-03-01,2025-03-02")
                .read();

        assertThat(history.problems()).isEmpty();
        assertThat(history.rows().get(0).dates().ordered()).isEqualTo(Moment.of(expected));
    }

    @Test
    void that_is_missing_is_named() {
        assertThatThrownBy(() -> files().read())
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("deliveries.csv cannot be read: there is no file");
    }

    @Test
    void that_is_empty_or_has_a_header_only_is_named() {
        assertThatThrownBy(() -> files().deliveries("").read())
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("deliveries.csv is empty");
        assertThatThrownBy(() -> files().rows().read())
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("has a header and no rows");
    }

    @Test
    void that_is_not_utf_8_is_named() throws IOException {
        HistoryFiles files = files();
        Files.write(folder.resolve("deliveries.csv"), new byte[] {'o', (byte) 0xFC, '\n'});

        assertThatThrownBy(files::read)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("deliveries.csv is not UTF-8");
    }

    @Test
    void with_a_quote_that_never_ends_is_named_with_its_row() {
        HistoryFiles files = files().rows("A,Ames,coil,1,2025-03-01,2025-03-02", "B,\"Boon,coil,1,2025-03-01,");

        assertThatThrownBy(files::read)
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("deliveries.csv is not valid CSV at row 3");
    }

    @Test
    void may_be_given_as_its_folder_when_the_mapping_names_it() {
        HistoryFiles files = files().mapping(HistoryFiles.mappingWith("\"file\": \"deliveries.csv\",", ""))
                .rows("A,Ames,coil,1,2025-03-01,2025-03-02");

        History history =
                HistoryReader.of(folder, folder.resolve("mapping.json")).read();

        assertThat(history.rows()).isEqualTo(files.read().rows());
    }
}
