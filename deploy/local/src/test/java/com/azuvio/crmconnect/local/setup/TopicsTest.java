package com.azuvio.crmconnect.local.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private final Topics declared = declared();

    @Test
    void keepsEveryTopicForEver() {
        assertThat(declared.all())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.toCreate().configs()).containsEntry("retention.ms", "-1"));
    }

    @Test
    void compactsTheTopicsOfStatesOnly() {
        assertThat(declared.all().stream().filter(Topics.Topic::compacted).map(Topics.Topic::name))
                .containsExactlyInAnyOrder("sales.item", "sales.client");
    }

    @Test
    void declaresEachTopicOnceWithItsPartitions() {
        assertThat(declared.all()).extracting(Topics.Topic::name).doesNotHaveDuplicates();
        assertThat(declared.all())
                .allSatisfy(
                        topic -> assertThat(topic.toCreate().numPartitions()).isPositive());
    }

    private static Topics declared() {
        try {
            return Topics.read(Path.of("..", "topics.yaml"));
        } catch (IOException missing) {
            throw new IllegalStateException("deploy/topics.yaml cannot be read", missing);
        }
    }
}
