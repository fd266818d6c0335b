package com.azuvio.crmconnect.starter.sample;

import com.azuvio.crmconnect.starter.messaging.InboundEvent;
import com.azuvio.crmconnect.starter.messaging.InboundTopicHandler;
import com.azuvio.crmconnect.starter.messaging.RejectedMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** An inbound topic: what cannot be read is kept with its reason. */
@Component
class SampleIntake implements InboundTopicHandler {

    private final NumberHandler numbers;
    private final JdbcTemplate jdbc;

    SampleIntake(NumberHandler numbers, JdbcTemplate jdbc) {
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    @Override
    public String topic() {
        return "sales.order-intake";
    }

    @Override
    public Set<String> types() {
        return Set.of("sales.order-intake.place-order.v1");
    }

    @Override
    public void handle(List<InboundEvent> events) {
        numbers.handle(events);
    }

    @Override
    public void reject(RejectedMessage message) {
        jdbc.update(
                "insert into rejections (code, detail, data) values (?, ?, ?)",
                message.code(),
                message.detail(),
                new String(message.data(), StandardCharsets.UTF_8));
    }
}
