package io.deliverykit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverykit.testkit.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request itself, before the desk is asked. */
class RequestTest {
    private static final String ACCOUNT = "documents/customer-account/customer-1";

    private RestServer server;

    @BeforeEach
    void open() {
        server = new RestServer(Scene.inMemory().furnished().desk());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ACCOUNT,
                ACCOUNT + "/journal",
                ACCOUNT + "/attempts",
                "documents/customer-account",
                "documents/nonsense",
                "lifecycles",
                "lifecycles/customer-account",
                "lifecycles/customer-account/actions"
            })
    void without_an_actor_is_401_whatever_it_asks(String path) {
        for (RestServer.Reply reply : new RestServer.Reply[] {
            server.asNobody().get(path), server.as("SYSTEM").get(path)
        }) {
            reply.is(401);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Test");
            assertThat(reply.at("/type")).isEqualTo("urn:deliverykit:problem:no-actor");
        }
    }

    @Test
    void without_an_actor_does_nothing() {
        server.asNobody()
                .post(ACCOUNT + "/actions/change-credit-limit", "{\"limit\":\"CNY 1\"}")
                .is(401);

        assertThat(server.as("clerk").get(ACCOUNT).json().has("amendment")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        GET,  documents/invoice/1,                                      unknown-type
        GET,  documents/invoice,                                        unknown-type
        GET,  lifecycles/invoice,                                       unknown-type
        POST, documents/invoice/1/actions/draft,                        unknown-type
        POST, documents/customer-account/customer-1/actions/burn,       unknown-command
        """)
    void a_name_that_there_is_not_is_404_with_those_that_there_are(String method, String path, String problem) {
        RestServer.Reply reply = server.as("clerk").method(method, path).is(404);

        assertThat(reply.at("/type")).isEqualTo("urn:deliverykit:problem:" + problem);
        assertThat(reply.json().at("/known").toString())
                .doesNotContain("commit")
                .contains("-");
        assertThat(reply.at("/instance")).isEqualTo("/erp/" + path);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        documents/customer-account?sate=OPEN,           sate
        documents/customer-account?state=ON_FIRE,       state
        documents/customer-account?dueBy=tomorrow,      dueBy
        documents/customer-account?limit=0,             limit
        documents/customer-account?limit=201,           limit
        documents/customer-account?limit=many,          limit
        documents/customer-account?number=1&number=2,   number
        documents/customer-account?limit=-1,            limit
        documents/customer-account?after=a%00b,         after
        documents/customer-account?number=a%00b,        number
        documents/customer-account?customer=a%00b,      customer
        documents/customer-account?dueBy=%2B999999999-12-31, dueBy
        documents/customer-account?dueBy=0000-01-01,    dueBy
        documents/customer-account/customer-1/journal?after=x,     after
        documents/customer-account/customer-1/journal?limit=0,     limit
        documents/customer-account/customer-1/journal?verify=1,    verify
        documents/customer-account/customer-1/attempts?limit=1000, limit
        documents/customer-account/customer-1?dryRun=1, dryRun
        """)
    void a_parameter_that_is_unknown_or_unreadable_is_named(String path, String parameter) {
        RestServer.Reply reply = server.as("clerk").get(path).is(400);

        assertThat(reply.at("/parameter")).isEqualTo(parameter);
        assertThat(reply.at("/detail")).contains(parameter);
    }

    @Test
    void a_misspelt_dry_run_acts_not() {
        server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit?dryrun=true", "{\"limit\":\"CNY 1\"}")
                .is(400);
        server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit?dryRun=yes", "{\"limit\":\"CNY 1\"}")
                .is(400);

        assertThat(server.as("clerk").get(ACCOUNT).json().has("amendment")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        If-Match        | "abc"
        If-Match        | "1", "2"
        If-Match        | 99999999999999999999
        In-Place-Of     | %GG
        In-Place-Of     | a%00b
        Remark          | a%00b
        """)
    void a_header_that_cannot_be_read_is_named(String header, String value) {
        RestServer.Reply reply = server.as("rep")
                .with(header, value)
                .post(ACCOUNT + "/actions/change-credit-limit", "{\"limit\":\"CNY 1\"}")
                .is(400);

        assertThat(reply.at("/header")).isEqualTo(header);
    }

    @Test
    void a_name_has_bounds() {
        String open = "{\"name\":\"N\",\"customerClass\":\"KEY\",\"currency\":\"CNY\"}";

        server.as("clerk")
                .post("documents/customer-account/" + "x".repeat(256) + "/actions/open-account", open)
                .is(400);
        server.as("clerk")
                .post("documents/customer-account/" + "x".repeat(201) + "/actions/open-account", open)
                .is(422);
        server.as("clerk").get("documents/customer-account/" + "x".repeat(255)).is(404);
        server.as("clerk")
                .post("documents/customer-account/a%00b/actions/open-account", open)
                .is(400);
        server.as("clerk")
                .post("documents/customer-account/%20/actions/open-account", open)
                .is(400);
        server.as("clerk")
                .with("Idempotency-Key", "k".repeat(256))
                .post("documents/customer-account/c2/actions/open-account", open)
                .is(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\""})
    void an_opening_that_wants_something_to_be_there_is_412(String tag) {
        String open = "{\"name\":\"N\",\"customerClass\":\"KEY\",\"currency\":\"CNY\"}";
        String path = "documents/customer-account/c2";

        RestServer.Reply reply = server.as("clerk")
                .with("If-Match", tag)
                .post(path + "/actions/open-account", open)
                .is(412);

        assertThat(reply.at("/type")).isEqualTo("urn:deliverykit:problem:nothing-there");
        server.as("clerk").get(path).is(404);
        server.as("clerk").post(path + "/actions/open-account", open).is(201);
    }

    @Test
    void a_journal_comes_by_pages() {
        for (int times = 1; times <= 3; times++) {
            server.as("cashier")
                    .post(
                            ACCOUNT + "/actions/receive-prepayment",
                            "{\"receipt\":\"R" + times + "\",\"amount\":\"CNY 10.00\"}")
                    .is(200);
        }

        RestServer.Reply first =
                server.as("clerk").get(ACCOUNT + "/journal?limit=2").is(200);
        String next = first.at("/next");

        assertThat(first.json().at("/entries").findValuesAsText("sequence")).containsExactly("1", "2");
        assertThat(first.json().has("holds")).isFalse();
        assertThat(next).isEqualTo("/erp/" + ACCOUNT + "/journal?limit=2&after=2");
        assertThat(first.header("Link")).contains("rel=\"next\"");
        RestServer.Reply second = server.as("clerk").get(next).is(200);
        assertThat(second.json().at("/entries/0/sequence").asInt()).isEqualTo(3);
        assertThat(server.as("clerk")
                        .get(ACCOUNT + "/journal?verify=true")
                        .json()
                        .get("holds")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_name_may_hold_slashes_and_chinese() {
        String open = "{\"name\":\"N\",\"customerClass\":\"KEY\",\"currency\":\"CNY\"}";
        String path = "documents/customer-account/%E5%AE%A2%2F1%25";

        RestServer.Reply opened =
                server.as("clerk").post(path + "/actions/open-account", open).is(201);

        assertThat(opened.at("/id")).isEqualTo("客/1%");
        assertThat(opened.at("/href")).isEqualTo("/erp/" + path);
        assertThat(server.as("clerk").get(path).is(200).at("/document/href")).isEqualTo("/erp/" + path);
    }

    @Test
    void malformed_json_is_told_by_line_and_column_and_nothing_of_our_classes() {
        RestServer.Reply reply = server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit", "{\n  \"limit\": CNY 5\n}")
                .is(400);

        assertThat(reply.at("/type")).isEqualTo("urn:deliverykit:problem:malformed-json");
        assertThat(reply.at("/line")).isEqualTo("2");
        assertThat(reply.at("/detail")).startsWith("The body is not well-formed JSON at line 2, column ");
        assertThat(reply.text()).doesNotContain("Exception", "jackson", "io.deliverykit", "\tat ");
    }

    @Test
    void an_unknown_field_is_told_with_the_known_ones() {
        RestServer.Reply reply = server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit", "{\"limt\":\"CNY 5\"}")
                .is(400);

        assertThat(reply.at("/detail")).isEqualTo("There is no field 'limt' here, only: limit.");
        assertThat(reply.json().at("/known").toString()).isEqualTo("[\"limit\"]");
    }

    @Test
    void a_body_of_another_media_type_is_415() {
        RestServer.Reply reply = server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit", "limit=5", "application/x-www-form-urlencoded")
                .is(415);

        assertThat(reply.at("/detail"))
                .isEqualTo("The body is application/x-www-form-urlencoded; expected application/json.");
    }

    @Test
    void a_body_without_end_is_413() {
        server.as("rep")
                .post(ACCOUNT + "/actions/change-credit-limit", "{\"limit\":\"" + "9".repeat(1 << 20) + "\"}")
                .is(413);
    }
}
