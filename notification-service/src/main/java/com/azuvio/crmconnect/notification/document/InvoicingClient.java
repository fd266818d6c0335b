package com.azuvio.crmconnect.notification.document;

import com.azuvio.crmconnect.notification.message.FailureReason;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import io.github.resilience4j.timelimiter.annotation.TimeLimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The call to invoicing-service, with the bounds of {@code resilience4j.*.instances.invoicing}: a limit for the whole
 * call, two quick repetitions, and a circuit that spares a service which is down.
 */
@Component
class InvoicingClient {

    private final RestClient invoicing;
    private final Executor executor;
    private final int bytesMax;

    InvoicingClient(
            @Qualifier("invoicing") RestClient invoicing,
            @Qualifier("invoicingCalls") Executor executor,
            InvoicingProperties properties) {
        this.invoicing = invoicing;
        this.executor = executor;
        this.bytesMax = properties.pdfBytesMax();
    }

    @Retry(name = "invoicing")
    @CircuitBreaker(name = "invoicing")
    @TimeLimiter(name = "invoicing")
    CompletableFuture<byte[]> pdf(String path) {
        return CompletableFuture.supplyAsync(() -> get(path), executor);
    }

    private byte[] get(String path) {
        byte[] body = invoicing
                .get()
                .uri(path)
                .accept(MediaType.APPLICATION_PDF)
                .exchange((request, response) -> bodyOf(response));
        if (body == null) {
            throw new InvoicingUnavailableException(HttpStatus.NO_CONTENT);
        }
        return body;
    }

    private byte[] bodyOf(ClientHttpResponse response) {
        try {
            if (response.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                throw DocumentNotUsableException.forGood(FailureReason.PDF_NOT_FOUND);
            }
            if (!response.getStatusCode().isSameCodeAs(HttpStatus.OK)) {
                throw new InvoicingUnavailableException(response.getStatusCode());
            }
            byte[] bytes = response.getBody().readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw DocumentNotUsableException.forGood(FailureReason.PDF_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
