package vn.quytrinh.conformance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.element.ElementsOf;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** What publishing a pack compiles goes when the pack is replaced. */
class UnloadingTest {

    private static final int PACKS = 4;
    private static final int ROUNDS = 200;

    @Test
    void shouldLetGoOfReplacedPacks() {
        // given
        List<WeakReference<Object>> replaced = new ArrayList<>();
        for (int i = 0; i < PACKS; i++) {
            replaced.add(used());
        }

        // when
        for (int round = 0; round < ROUNDS && replaced.stream().anyMatch(each -> each.get() != null); round++) {
            System.gc();
        }

        // then
        assertThat(replaced).allSatisfy(each -> assertThat(each.get()).isNull());
    }

    /** Compiles a pack, checks with it and drops it; all that is left is a weak hold on the loader of its classes. */
    private static WeakReference<Object> used() {
        CompiledPack pack = CompiledPack.of(ShippedPacks.all().get(0));
        var context = CheckContext.on(LocalDate.of(2026, 11, 23));
        ElementsOf elements = ElementsOf.procedure(SampleProcedures.load("y-te-mien-nhiem-gdv"), context);
        pack.check(elements, context, null, rule -> true);
        return new WeakReference<>(pack.generatedClasses());
    }
}
