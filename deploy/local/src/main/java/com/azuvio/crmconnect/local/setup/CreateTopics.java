package com.azuvio.crmconnect.local.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Creates the declared topics that the broker does not have. A topic whose number of partitions differs from its declaration is
 * reported and never changed: more partitions would give keys another partition and lose their order.
 *
 * <p>Arguments: bootstrap servers, topics.yaml.
 */
public final class CreateTopics {

    private CreateTopics() {}

    public static void main(String[] arguments) throws IOException, ExecutionException, InterruptedException {
        Topics declared = Topics.read(Path.of(arguments[1]));
        try (Admin broker = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[0]))) {
            Set<String> present = broker.listTopics().names().get();
            broker.createTopics(declared.all().stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(Topics.Topic::toCreate)
                            .toList())
                    .all()
                    .get();
            List<String> differing = differing(declared, broker);
            if (!differing.isEmpty()) {
                throw new IllegalStateException("Topics differ from their declaration: " + differing);
            }
        }
    }

    private static List<String> differing(Topics declared, Admin broker)
            throws ExecutionException, InterruptedException {
        Map<String, Integer> partitions =
                declared.all().stream().collect(Collectors.toMap(Topics.Topic::name, Topics.Topic::partitions));
        return broker.describeTopics(partitions.keySet()).allTopicNames().get().values().stream()
                .filter(present -> !Objects.equals(
                        partitions.get(present.name()), present.partitions().size()))
                .map(present -> present.name() + " has " + present.partitions().size() + " partitions instead of "
                        + partitions.get(present.name()))
                .toList();
    }
}
