package vn.quytrinh.server.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Lets a number of clients do one thing again and again, each as soon as the last one is done. */
final class Load {

    private Load() {}

    /** What a client does; it tells whether that went well. */
    interface Client extends AutoCloseable {

        boolean once() throws Exception;

        @Override
        void close() throws Exception;
    }

    /** How long to go on: so many times each, and until a moment of {@link System#nanoTime}. */
    record Until(long times, long nanos) {

        static Until times(long times) {
            return new Until(times, Long.MAX_VALUE);
        }

        static Until seconds(long seconds) {
            return new Until(Long.MAX_VALUE, System.nanoTime() + seconds * 1_000_000_000L);
        }

        boolean over(long done) {
            return done >= times || nanos != Long.MAX_VALUE && System.nanoTime() - nanos >= 0;
        }
    }

    private record Part(long[] taken, long errors) {}

    static Samples run(int clients, Until until, IntFunction<Client> make) {
        long begin = System.nanoTime();
        List<Future<Part>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                int number = i;
                parts.add(threads.submit(() -> part(make.apply(number), until)));
            }
        }
        long nanos = System.nanoTime() - begin;
        List<Part> done = parts.stream().map(Load::get).toList();
        return Samples.of(
                done.stream().flatMapToLong(part -> LongStream.of(part.taken())).toArray(),
                done.stream().mapToLong(Part::errors).sum(),
                nanos);
    }

    private static Part part(Client client, Until until) throws Exception {
        var taken = LongStream.builder();
        long errors = 0;
        try (client) {
            for (long i = 0; !until.over(i); i++) {
                long begin = System.nanoTime();
                if (client.once()) {
                    taken.add(System.nanoTime() - begin);
                } else {
                    errors++;
                }
            }
        }
        return new Part(taken.build().toArray(), errors);
    }

    private static Part get(Future<Part> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
