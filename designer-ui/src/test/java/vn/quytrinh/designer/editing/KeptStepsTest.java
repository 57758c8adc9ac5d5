package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Text;

/** What an editor is told to keep is enough to go on from, wherever it stopped. */
class KeptStepsTest {
    private static final int GESTURES = 120;

    /** Keeps states and titles in lists, as the database does in rows. */
    private static final class Shelf implements HistoryKeeper {
        private final List<byte[]> states = new ArrayList<>();
        private final List<Text> titles = new ArrayList<>();
        private int position;

        Shelf(Procedure first) {
            states.add(ModelXmi.write(first));
        }

        @Override
        public void made(Text title, Procedure now) {
            states.subList(position + 1, states.size()).clear();
            titles.subList(position, titles.size()).clear();
            states.add(ModelXmi.write(now));
            titles.add(title);
            position++;
        }

        @Override
        public void moved(int to) {
            position = to;
        }

        Procedure read(int number) {
            return ModelXmi.read(states.get(number), Procedure.class);
        }

        ProcedureEditor reopen() {
            return new ProcedureEditor(read(position), new KeptSteps(0, titles, position, 0, this::read), this);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shouldGoOnFromWhereverItStopped(long seed) {
        // given
        Random random = new Random(seed);
        var shelf = new Shelf(SampleProcedures.load("y-te-mien-nhiem-gdv"));
        ProcedureEditor editor = shelf.reopen();

        for (int gesture = 0; gesture < GESTURES; gesture++) {
            // when
            switch (random.nextInt(6)) {
                case 0 -> editor.undo();
                case 1 -> editor.redo();
                case 2 -> editor = shelf.reopen();
                case 3 -> editor.addStep("S04", "Bước " + gesture);
                case 4 -> editor.rename("S05", "Tên " + gesture);
                default -> editor.setTerritory("VN.H%02d".formatted(random.nextInt(60)));
            }

            // then
            assertThat(ModelXmi.write(editor.procedure())).isEqualTo(shelf.states.get(shelf.position));
            assertThat(editor.canUndo()).isEqualTo(shelf.position > 0);
            assertThat(editor.canRedo()).isEqualTo(shelf.position < shelf.titles.size());
            assertThat(editor.isDirty()).isEqualTo(shelf.position > 0);
        }
    }

    @Test
    void shouldTakeBackThatAnotherStateWasPutInPlace() {
        // given
        var shelf = new Shelf(SampleProcedures.load("y-te-mien-nhiem-gdv"));
        ProcedureEditor editor = shelf.reopen();
        editor.rename("S04", "Một");
        Procedure other = shelf.read(0);

        // when
        editor.replace(new Text("Khôi phục phiên bản 1", "Restore version 1"), other);

        // then
        assertThat(editor.sinceSave()).extracting(Text::en).containsExactly("Rename step S04", "Restore version 1");
        assertThat(editor.step("S04").orElseThrow().getName()).startsWith("Xem xét");

        // when
        editor.undo();

        // then
        assertThat(editor.step("S04").orElseThrow().getName()).isEqualTo("Một");

        // when
        editor.undo();

        // then
        assertThat(editor.step("S04").orElseThrow().getName()).startsWith("Xem xét");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldRememberTwoHundredSteps() {
        // given
        var editor = new ProcedureEditor(SampleProcedures.load("y-te-mien-nhiem-gdv"));

        // when
        for (int step = 0; step <= KeptSteps.MOST; step++) {
            editor.rename("S04", "Tên " + step);
        }
        for (int step = 0; step < KeptSteps.MOST; step++) {
            editor.undo();
        }

        // then
        assertThat(editor.canUndo()).isFalse();
        assertThat(editor.step("S04").orElseThrow().getName()).isEqualTo("Tên 0");
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void shouldSayWhenAStateIsGone() {
        // given
        var editor = new ProcedureEditor(SampleProcedures.load("y-te-mien-nhiem-gdv"));
        editor.replace(new Text("x", "x"), SampleProcedures.load("y-te-mien-nhiem-gdv"));

        // then
        assertThatThrownBy(editor::undo)
                .isInstanceOf(EditRefusedException.class)
                .hasMessageContaining("Expected state 0");
    }
}
