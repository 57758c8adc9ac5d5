package vn.quytrinh.engine.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import vn.quytrinh.conformance.Conformance;
import vn.quytrinh.conformance.QualityCheck;
import vn.quytrinh.conformance.pack.CompiledPack;
import vn.quytrinh.conformance.pack.ShippedPacks;

/**
 * The rules that come with the product, compiled once for the whole process in the background, pack by pack: that takes seconds,
 * and nobody waits for it but who asks a pack before it is done. Safe for threads.
 */
public final class ShippedRules {

    private static final class Once {
        static final CompletableFuture<Conformance> ALWAYS = new CompletableFuture<>();
        static final Map<String, CompletableFuture<CompiledPack>> PACKS = new LinkedHashMap<>();

        static {
            ShippedPacks.ids().forEach(id -> PACKS.put(id, new CompletableFuture<>()));
            var compiling = new Thread(Once::compile, "quality-rules");
            compiling.setDaemon(true);
            compiling.start();
        }

        private static void compile() {
            try {
                ALWAYS.complete(new Conformance());
                PACKS.forEach((id, pack) -> pack.complete(CompiledPack.of(ShippedPacks.read(id))));
            } catch (RuntimeException | Error e) {
                ALWAYS.completeExceptionally(e);
                PACKS.values().forEach(pack -> pack.completeExceptionally(e));
            }
        }
    }

    private ShippedRules() {}

    /** Begins to compile the rules, unless that was begun before; returns at once. */
    public static void prepare() {
        // Naming a future is enough: its class begins to compile when it is loaded.
        isReady();
    }

    /** Tells whether a check would not have to wait. */
    public static boolean isReady() {
        return Once.PACKS.values().stream().allMatch(CompletableFuture::isDone);
    }

    /** Returns the shipped packs, after waiting for the compiler if need be. */
    static List<CompiledPack> packs() {
        return check(pack -> true).packs();
    }

    /**
     * Returns the check with some of the shipped packs, after waiting for the compiler of these if need be.
     *
     * @param wanted the ids of the packs
     * @throws IllegalStateException when the shipped rules do not compile
     */
    static QualityCheck check(Predicate<String> wanted) {
        try {
            return new QualityCheck(
                    Once.ALWAYS.join(),
                    Once.PACKS.entrySet().stream()
                            .filter(pack -> wanted.test(pack.getKey()))
                            .map(pack -> pack.getValue().join())
                            .toList());
        } catch (CompletionException e) {
            throw new IllegalStateException("Expected the shipped quality rules to compile", e.getCause());
        }
    }
}
