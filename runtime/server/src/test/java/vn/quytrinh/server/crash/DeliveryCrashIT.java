package vn.quytrinh.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.quytrinh.server.running.Receiver;

/** Kills one of two nodes that deliver webhooks while events come in: everything is told, and each dossier's events in their order. */
class DeliveryCrashIT {

    private static final int ROUNDS = Integer.getInteger("quytrinh.crash.rounds", 2);
    private static final long SEED = Long.getLong("quytrinh.crash.seed", System.nanoTime());
    private static final int CLIENTS = 8;

    private final Random random = new Random(SEED);

    @Test
    void shouldTellEverythingInOrderWhenOneOfTwoNodesIsKilled() throws IOException {
        try (EmbeddedPostgres postgres = CrashIT.durablePostgres();
                var receiver = new Receiver()) {
            // given
            String database = CrashIT.address(postgres);
            var systems = new OneStopSystems(CLIENTS);
            ServerProcess stays = ServerProcess.start(database);
            try {
                OneStopSystems.publish(stays.port());
                OneStopSystems.subscribe(stays.port(), receiver.url());

                // when
                for (int round = 0; round < ROUNDS; round++) {
                    ServerProcess dies = ServerProcess.start(database);
                    systems.send(new int[] {stays.port(), dies.port()}, 50 + random.nextInt(200), dies::kill, 50);
                }
                boolean all = receiver.await(
                        messages -> told(messages).containsAll(systems.acknowledged()), Duration.ofMinutes(3));

                // then
                assertThat(systems.refused()).as("seed " + SEED).isEmpty();
                assertThat(all)
                        .as("seed " + SEED + ": " + told(receiver.messages()).size() + " of "
                                + systems.acknowledged().size() + " were told")
                        .isTrue();
                assertThat(firstTold(receiver.messages()))
                        .allSatisfy((dossier, sequences) -> assertThat(List.copyOf(sequences))
                                .as(dossier + ", seed " + SEED)
                                .isSorted());
            } finally {
                stays.kill();
            }
        }
    }

    private static Set<String> told(List<Receiver.Message> messages) {
        return messages.stream()
                .map(message -> message.event().path("data").path("eventId").stringValue(""))
                .collect(Collectors.toSet());
    }

    /** The sequences of each dossier in the order in which they were first told. */
    private static Map<String, Set<Integer>> firstTold(List<Receiver.Message> messages) {
        Map<String, Set<Integer>> told = new LinkedHashMap<>();
        messages.forEach(message -> told.computeIfAbsent(message.subject(), dossier -> new LinkedHashSet<>())
                .add(message.event().path("data").path("sequence").intValue()));
        return told;
    }
}
