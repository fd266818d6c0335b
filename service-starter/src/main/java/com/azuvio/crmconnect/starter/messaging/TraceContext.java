package com.azuvio.crmconnect.starter.messaging;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The W3C trace context of what happens now: that of the handled event, else of the current span. */
public class TraceContext {

    private final ObjectProvider<Tracer> tracer;

    TraceContext(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    public @Nullable String currentTraceparent() {
        InboundEvent handled = InboundEvent.current();
        if (handled != null && handled.traceparent() != null) {
            return handled.traceparent();
        }
        Tracer available = tracer.getIfAvailable();
        Span span = available == null ? null : available.currentSpan();
        if (span == null) {
            return null;
        }
        String sampled = Boolean.FALSE.equals(span.context().sampled()) ? "00" : "01";
        return "00-" + span.context().traceId() + "-" + span.context().spanId() + "-" + sampled;
    }
}
