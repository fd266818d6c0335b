package com.azuvio.crmconnect.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.order.salesorder.OrderEvent;
import com.azuvio.crmconnect.order.salesorder.web.OrderScenario;
import com.azuvio.crmconnect.starter.aggregate.Raised;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.test.EventProbe;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Two instances share the work by partitions; one alone does all of it. */
@ServiceTest
class TwoInstancesIT {

    private static final String TOPIC = "sales.order-intake";
    private static final int ORDERS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ConfigurableApplicationContext first;

    @Autowired
    EventProbe events;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void placesEveryOrderOnceWithBothAndThenWithOne() throws ExecutionException, InterruptedException {
        PlacedHere firsts = new PlacedHere();
        PlacedHere seconds = new PlacedHere();
        first.addApplicationListener(firsts);
        try (ConfigurableApplicationContext second = secondInstance();
                Admin admin = Admin.create(Map.of("bootstrap.servers", property("spring.kafka.bootstrap-servers")))) {
            second.addApplicationListener(seconds);
            awaitShares(admin, 3, 3);
            String source = burst(ORDERS);
            awaitPlaced(source, ORDERS);
            assertThat(firsts.count()).isPositive();
            assertThat(seconds.count()).isPositive();

            SpringApplication.exit(second);
            awaitShares(admin, 6);
            int before = seconds.count();
            String later = burst(30);
            awaitPlaced(later, 30);
            assertThat(seconds.count()).isEqualTo(before);
            assertThat(placed(source))
                    .as("nothing is placed again by who took over")
                    .isEqualTo(ORDERS);
        } finally {
            first.removeApplicationListener(firsts);
        }
    }

    /** The same service on the same servers, in the next slot. */
    private ConfigurableApplicationContext secondInstance() {
        Stream<String> own = Stream.of("--server.port=0", "--backoffice.instance=1");
        Stream<String> shared = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.kafka.bootstrap-servers",
                        "backoffice.messaging.group",
                        "backoffice.security.issuer",
                        "backoffice.security.jwks-uri",
                        "management.opentelemetry.tracing.export.otlp.endpoint",
                        "management.tracing.export.enabled")
                .map(name -> "--" + name + "=" + property(name));
        return SpringApplication.run(
                OrderServiceApplication.class, Stream.concat(own, shared).toArray(String[]::new));
    }

    private String property(String name) {
        return first.getEnvironment().getRequiredProperty(name);
    }

    /** Waits until the intake's partitions are shared like this. */
    private void awaitShares(Admin admin, Integer... partitions) {
        String group = property("backoffice.messaging.group");
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            Collection<MemberDescription> members = admin.describeConsumerGroups(List.of(group))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .members();
            assertThat(members.stream().map(TwoInstancesIT::intakePartitions)).containsExactly(partitions);
        });
    }

    private static int intakePartitions(MemberDescription member) {
        return (int) member.assignment().topicPartitions().stream()
                .map(TopicPartition::topic)
                .filter(TOPIC::equals)
                .count();
    }

    /** Orders of one source, each under its own key and each told twice. */
    private String burst(int orders) {
        String source = "burst-" + UuidV7.next().toString().substring(24);
        for (int i = 0; i < orders; i++) {
            ObjectNode order = OrderScenario.order(OrderScenario.vatNumber()).put("source", source);
            String key = source + ":" + order.path("externalId").asString();
            events.publish(TOPIC + ".place-order.v1", key, key, 0, order.toString());
            events.publish(TOPIC + ".place-order.v1", key, key, 0, order.toString());
        }
        return source;
    }

    private void awaitPlaced(String source, int orders) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(told("sales.order.placed.v1", source)).isEqualTo(orders);
            assertThat(told(TOPIC + "-result.duplicate.v1", source)).isEqualTo(orders);
        });
        assertThat(placed(source)).isEqualTo(orders);
        assertThat(jdbc.queryForObject(
                        "select count(distinct external_id) from orders where source = ?", Long.class, source))
                .isEqualTo(orders);
    }

    private long placed(String source) {
        return jdbc.queryForList("select id from orders where source = ?", source)
                .size();
    }

    private long told(String type, String source) {
        return events.emitted(type).stream()
                .filter(event -> event.data().path("source").asString().equals(source))
                .count();
    }

    /** Counts what an instance placed itself. */
    private static final class PlacedHere implements ApplicationListener<PayloadApplicationEvent<?>> {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (event.getPayload() instanceof Raised<?> raised && raised.event() instanceof OrderEvent.Placed) {
                count.incrementAndGet();
            }
        }

        int count() {
            return count.get();
        }
    }
}
