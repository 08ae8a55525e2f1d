package org.convoke.eventing;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.convoke.contracts.Context;

/// One topic per producing context, and one without records whose offsets count what was published.
///
/// Brokers do not create topics by themselves; whichever service comes first creates them all.
@ApplicationScoped
public class Topics {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final EventingSettings settings;
    private final Map<String, Object> kafka;

    Topics(EventingSettings settings, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.settings = settings;
        this.kafka = kafka;
    }

    public String of(Context context) {
        return prefixed(context.topic());
    }

    String cursor() {
        return prefixed("convoke.outbox-cursor");
    }

    String prefixed(String name) {
        return settings.topicPrefix().orElse("") + name;
    }

    /// @throws IllegalStateException when the brokers did not answer in time
    void ensure() {
        var client = new HashMap<>(kafka);
        client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis() / 2);
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        try (var admin = Admin.create(client)) {
            var known = admin.listTopics().names().get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            var missing = wanted().stream()
                    .filter(topic -> !known.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topics cannot be created", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the brokers do not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<NewTopic> wanted() {
        var topics = new ArrayList<NewTopic>();
        for (var context : Context.values()) {
            topics.add(new NewTopic(of(context), settings.partitions(), settings.replicas()));
        }
        topics.add(new NewTopic(cursor(), 1, settings.replicas()));
        return topics;
    }
}
