package com.azuvio.crmconnect.verification.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads {@code sales.invoice} and {@code sales.payment} from their beginning, adds up what every client owes, and compares it with the API. Ends with 0 when
 * all agree, with 1 and a line for each difference when they do not.
 *
 * <p>Settings are environment variables: {@code KAFKA_BOOTSTRAP_SERVERS}, {@code GATEWAY_URL}, {@code CLIENT_ID} and {@code CLIENT_SECRET} of a machine client,
 * and {@code KAFKA_CONFIG}, a file of further settings of the Kafka client (SASL, TLS).
 */
public final class RebuildBalances {

    private static final List<String> TOPICS = List.of("sales.invoice", "sales.payment");

    /** The API follows the topics within a moment; a difference that stays is one. */
    private static final int ATTEMPTS = 5;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PrintStream out;

    public RebuildBalances(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        Properties kafka = new Properties();
        String file = environment.get("KAFKA_CONFIG");
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(Path.of(file))) {
                kafka.load(reader);
            }
        }
        kafka.put("bootstrap.servers", setting(environment, "KAFKA_BOOTSTRAP_SERVERS"));
        ClientApi api = new ClientApi(
                URI.create(setting(environment, "GATEWAY_URL")),
                setting(environment, "CLIENT_ID"),
                setting(environment, "CLIENT_SECRET"));
        System.exit(new RebuildBalances(System.out).run(kafka, api, new Balances()));
    }

    /**
     * @param balances what the topics are added to; empty, unless somebody tries whether a difference is found
     * @return the status that the program ends with
     */
    public int run(Properties kafka, ClientApi api, Balances balances) {
        List<String> differences = List.of();
        try (TopicReader topics = new TopicReader(kafka, TOPICS)) {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                topics.readTo(balances);
                differences = balances.differencesFrom(api.balances());
                if (differences.isEmpty()) {
                    out.println("The balances of all clients agree with the API: " + balances.facts()
                            + " facts, clients with an open balance " + balances.open());
                    return 0;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        differences.forEach(out::println);
        out.println(differences.size() + " balances differ from the API");
        return 1;
    }

    private static String setting(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The environment variable " + name + " is missing");
        }
        return value;
    }
}
