package com.azuvio.crmconnect.local.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The declared topics of {@code deploy/topics.yaml}. */
record Topics(List<Topic> all) {

    record Topic(String name, int partitions, boolean compacted) {

        /** With the broker's own replication factor; kept for ever. */
        NewTopic toCreate() {
            return new NewTopic(name, Optional.of(partitions), Optional.empty())
                    .configs(Map.of("retention.ms", "-1", "cleanup.policy", compacted ? "compact" : "delete"));
        }
    }

    static Topics read(Path file) throws IOException {
        try (Reader yaml = Files.newBufferedReader(file)) {
            Map<String, List<Map<String, Object>>> declaration =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new Topics(declaration.getOrDefault("topics", List.of()).stream()
                    .map(topic -> new Topic(
                            topic.getOrDefault("name", "").toString(),
                            Integer.parseInt(
                                    topic.getOrDefault("partitions", "").toString()),
                            Boolean.TRUE.equals(topic.get("compacted"))))
                    .toList());
        }
    }
}
