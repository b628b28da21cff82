package io.deliverykit.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.testkit.People;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** A host around a desk, on a free port; whoever is named in the header {@code Person} is believed. */
final class RestServer implements AutoCloseable {
    private static final Map<String, Actor> PEOPLE = people();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of resources that are instances Jersey warns, and of answers to HEAD the JDK's server; both serve them. */
    private static final List<Logger> NOISY =
            List.of(Logger.getLogger("org.glassfish.jersey"), Logger.getLogger("com.sun.net.httpserver"));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;

    RestServer(DeliveryDesk desk) {
        NOISY.forEach(each -> each.setLevel(Level.SEVERE));
        DeliveryRest rest = DeliveryRest.of(
                        desk, request -> Optional.ofNullable(PEOPLE.get(request.getHeaderString("Person"))))
                .challengingBy("Test");
        ResourceConfig config = new ResourceConfig().registerInstances(rest.components());
        server = JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/erp/"), config, false);
        server.setExecutor(threads);
        server.start();
        base = URI.create("http://localhost:" + server.getAddress().getPort() + "/erp/");
    }

    private static Map<String, Actor> people() {
        Map<String, Actor> people = new HashMap<>();
        for (Field each : People.class.getFields()) {
            try {
                if (each.get(null) instanceof Actor person) {
                    people.put(person.person(), person);
                }
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
        people.put("auditor", People.person("auditor", "board", Role.AUDITOR));
        people.put("stranger", Actor.of("stranger", "other-tenant", Role.SALES_CLERK, Role.FINANCE_MANAGER));
        people.put("SYSTEM", Actor.system(People.TENANT));
        return people;
    }

    Ask as(String person) {
        return new Ask(HttpRequest.newBuilder().header("Person", person));
    }

    Ask asNobody() {
        return new Ask(HttpRequest.newBuilder());
    }

    /** A request in the making. */
    final class Ask {
        private final HttpRequest.Builder request;

        private Ask(HttpRequest.Builder request) {
            this.request = request;
        }

        Ask with(String header, String value) {
            request.header(header, value);
            return this;
        }

        Reply get(String path) {
            return send(path, request.GET());
        }

        Reply post(String path, String json) {
            return post(path, json, "application/json");
        }

        Reply post(String path, String body, String mediaType) {
            return send(path, request.header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
        }

        Reply post(String path) {
            return send(path, request.POST(BodyPublishers.noBody()));
        }

        Reply method(String name, String path) {
            return send(path, request.method(name, BodyPublishers.noBody()));
        }

        private Reply send(String path, HttpRequest.Builder asked) {
            try {
                return new Reply(client.send(asked.uri(base.resolve(path)).build(), BodyHandlers.ofString()));
            } catch (IOException broken) {
                throw new AssertionError(broken);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }

    /** What came back. */
    record Reply(HttpResponse<String> http) {
        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        String text() {
            return http.body();
        }

        JsonNode json() {
            try {
                return JSON.readTree(http.body());
            } catch (IOException broken) {
                throw new AssertionError(http.body(), broken);
            }
        }

        /** The value at a JSON pointer, as text. */
        String at(String pointer) {
            return json().at(pointer).asText();
        }

        /** This reply, if it has the status. */
        Reply is(int status) {
            if (status() != status) {
                throw new AssertionError("expected " + status + ", got " + status() + ": " + http.body());
            }
            return this;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
