package vn.quytrinh.handling.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.CanonicalJson;

/** One rule base and one release for every thread: the bytes of an answer do not depend on who else asks. */
class ManyThreadsTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 8;

    /** A question with its answer as one thread gives it. */
    private record Asked(Story story, StoryQuestion question, String answer) {}

    @Test
    void shouldGiveTheSameBytesToEveryThreadInAllStories() throws Exception {
        // given
        List<Asked> alone = new ArrayList<>();
        StoryBook.stories()
                .values()
                .forEach(story -> story.questions()
                        .forEach(question -> alone.add(new Asked(story, question, bytes(story, question)))));
        List<Callable<List<String>>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            threads.add(asking(alone, new Random(thread)));
        }

        // when
        List<String> others = new ArrayList<>();
        try (Pool pool = new Pool(Executors.newFixedThreadPool(THREADS))) {
            for (Future<List<String>> one : pool.service().invokeAll(threads)) {
                others.addAll(one.get());
            }
        }

        // then
        assertThat(others).isEmpty();
    }

    /** Asks every question in an order of its own and returns the answers that differ. */
    private static Callable<List<String>> asking(List<Asked> alone, Random order) {
        return () -> {
            List<String> different = new ArrayList<>();
            List<Asked> shuffled = new ArrayList<>(alone);
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(shuffled, order);
                shuffled.stream()
                        .filter(asked -> !bytes(asked.story(), asked.question()).equals(asked.answer()))
                        .forEach(asked -> different.add(asked.story().title().en() + " at "
                                + asked.question().at()));
            }
            return different;
        };
    }

    private static String bytes(Story story, StoryQuestion question) {
        return CanonicalJson.write(story.answerTo(question));
    }

    /** An executor that ends with its test; the interface itself closes only since Java 19. */
    private record Pool(ExecutorService service) implements AutoCloseable {

        @Override
        public void close() {
            service.shutdownNow();
        }
    }
}
