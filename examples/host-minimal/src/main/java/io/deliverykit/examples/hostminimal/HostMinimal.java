package io.deliverykit.examples.hostminimal;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.deliverykit.chain.DeliveryChain;
import io.deliverykit.desk.DeliveryDesk;
import io.deliverykit.jdbc.JdbcNumbering;
import io.deliverykit.jdbc.JdbcSchema;
import io.deliverykit.jdbc.JdbcStorage;
import io.deliverykit.lifecycle.Catalog;
import io.deliverykit.lifecycle.Policy;
import io.deliverykit.party.Actor;
import io.deliverykit.party.Role;
import io.deliverykit.rest.DeliveryRest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The smallest host: people, a database, a web server and a timer around a desk.
 *
 * <p>Takes a port and a JDBC URL, both of which may be left out.
 */
public final class HostMinimal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HostMinimal.class);
    private static final java.util.logging.Logger JERSEY =
            java.util.logging.Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");
    private static final String TENANT = "works";

    /** For demonstration only: one person per role, called like it, and believed whatever the password. */
    private static final Map<String, Actor> PEOPLE = Stream.of(("sales-rep sales-clerk order-desk sales-manager"
                            + " sales-director general-manager finance-manager sales-accountant cashier legal planner engineer"
                            + " purchaser quality-inspector warehouse-keeper gate-guard driver customer")
                    .split(" "))
            .map(name -> Actor.of(name, TENANT, Role.of(name.replace('-', '_'))))
            .collect(Collectors.toUnmodifiableMap(Actor::person, Function.identity()));

    private final HikariDataSource database;
    private final HttpServer server;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(8);
    private final Future<?> housekeeping;

    /** A host that is ready; port 0 takes any that is free. */
    HostMinimal(int port, String jdbcUrl) {
        database = pool(jdbcUrl);
        DeliveryDesk desk = desk(database);
        server = serve(desk, port, threads);
        housekeeping = threads.scheduleWithFixedDelay(() -> housekeeping(desk), 1, 1, TimeUnit.SECONDS);
    }

    private static HikariDataSource pool(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        return new HikariDataSource(config);
    }

    private static DeliveryDesk desk(DataSource database) {
        JdbcSchema.migrate(database);
        return DeliveryDesk.builder()
                .lifecycles(DeliveryChain.lifecycles())
                .storage(JdbcStorage.on(database, Catalog.of(DeliveryChain.lifecycles())))
                .numbering(JdbcNumbering.on(database))
                .transport(event -> LOG.info("{} {} is {}", event.document(), event.name(), event.to()))
                .policy(Policy.standard(ZoneId.of("Asia/Shanghai")))
                .clock(Clock.systemUTC())
                .build();
    }

    private static HttpServer serve(DeliveryDesk desk, int port, Executor threads) {
        DeliveryRest rest = DeliveryRest.of(desk, HostMinimal::actor).challengingBy("Basic realm=\"demonstration\"");
        ResourceConfig resources = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .registerInstances(rest.components());
        URI here = URI.create("http://localhost:" + port + "/");
        HttpServer server = JdkHttpServerFactory.createHttpServer(here, resources, false);
        server.setExecutor(threads);
        server.start();
        return server;
    }

    private static Optional<Actor> actor(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring("Basic ".length()));
            String name = List.of(new String(decoded, StandardCharsets.UTF_8).split(":", 2))
                    .get(0);
            return Optional.ofNullable(PEOPLE.get(name));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** What a host's scheduler does: fires clocks that have run out, and tells the world what was kept. */
    private static void housekeeping(DeliveryDesk desk) {
        try {
            desk.fireDue(TENANT, 100);
            desk.relay(100);
        } catch (RuntimeException broken) {
            LOG.error("housekeeping is tried again in a second", broken);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        housekeeping.cancel(false);
        threads.shutdown();
        database.close();
    }

    public static void main(String... arguments) {
        JERSEY.setLevel(Level.SEVERE); // it warns of resources that are instances, and serves them all the same
        // Without it the JDK's server waits 40 ms before each answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8080;
        String jdbcUrl = arguments.length > 1 ? arguments[1] : "jdbc:h2:mem:host;DB_CLOSE_DELAY=-1";
        LOG.info("Listening on http://localhost:{}", new HostMinimal(port, jdbcUrl).port());
    }
}
